//! Portico's server: what happens behind the pages that `portico-app` draws.
//!
//! In reading order: [`clock`] and [`rng`], what everything asks for; [`config`], what the operator set; [`crypto`], everything secret;
//! [`audit`], the chain of events and the proof that it is whole; [`content`], words, brands and legal texts; [`model`], what is known;
//! [`mail`], letters; [`journey`], which step comes next; [`visit`] and [`limits`], what flows know of who asks; [`portal`], what
//! customers do; [`admin`], what staff do; [`imports`], how customers come from other systems; [`operations`], what operators look at;
//! [`web`], how requests become answers; [`routes`], the table of all of them; [`app_state`], the parts put together by [`start`];
//! [`workers`], what happens by itself; [`cli`], [`log`] and [`metrics`].

pub mod admin;
pub mod app_state;
pub mod audit;
pub mod cli;
pub mod clock;
pub mod config;
pub mod content;
pub mod crypto;
pub mod error;
pub mod imports;
pub mod journey;
pub mod limits;
pub mod log;
pub mod mail;
pub mod metrics;
pub mod model;
pub mod notices;
pub mod operations;
pub mod portal;
pub mod rng;
pub mod routes;
pub mod start;
pub mod visit;
pub mod web;
pub mod workers;
