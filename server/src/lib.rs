//! Portico's server: what happens behind the pages that `portico-app` draws.
//!
//! In reading order: [`clock`] and [`rng`], what everything asks for.

pub mod clock;
pub mod rng;
