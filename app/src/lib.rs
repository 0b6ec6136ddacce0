//! What people see: pages and letters as typed views. Props in, HTML out.
//!
//! What this crate lacks on purpose: a clock ([`page::Scene::now`] is handed in), a database, a request, a router, hydration, script.
//! Its `Cargo.toml` names no axum, no SeaORM, no tokio; what a page shows comes in as plain props.
//!
//! In reading order:
//! - [`links`]: every path. [`text`]: words, dates, numbers. [`brand`] and [`style`]: looks.
//! - [`page`]: what a [`page::Page`] is, and the [`page::Scene`] around it. [`layout`] frames it, [`render`] makes bytes of it.
//! - [`forms`] and [`components`]: what pages are made of. [`pages`] and [`mail`]: the pages and letters themselves.
//! - [`gallery`]: each of them with its samples; the house-wide promises are tested on those.
//!
//! # Adding a page
//! 1. Words: `locales/en/<noun>.ftl`, and the same file in each language.
//! 2. `pages/<noun>.rs`: a struct with plain props, `impl Page` (`title`, `frame`, `view`), its form struct beside it.
//! 3. Its samples at the foot of the same file, named in [`gallery`].
//!
//! Components take their words as `String`s (`text.say("…")`); they find the [`page::Scene`] and its [`text::Text`] as context, so
//! problems and times speak the visitor's language by themselves. Classes are Tailwind's and those of `style/tailwind.toml`; a class
//! without CSS fails a test.

pub mod assets;
pub mod brand;
pub mod components;
pub mod finding;
pub mod forms;
pub mod gallery;
pub mod layout;
pub mod links;
pub mod mail;
pub mod page;
pub mod pages;
pub mod render;
pub mod style;
pub mod text;
