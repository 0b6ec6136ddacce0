//! What staff do.

pub mod insights;
