//! What tests and measurements stand on. The journeys themselves are in `tests`, the instruments in `load`.

pub mod postgres;
