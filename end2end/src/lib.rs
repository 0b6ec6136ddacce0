//! Nothing to see here: the journeys are in `tests`, and this crate lets `cargo test` run them.
