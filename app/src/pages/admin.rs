//! What staff see.

pub mod insights;
