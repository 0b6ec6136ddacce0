//! The proof that the record of events is whole.
//!
//! Each sealed row carries the hash of the row before ([`events::link`](crate::model::events::link)): whoever changes, removes, inserts
//! or moves a row must compute all later hashes anew. Every hour [`anchoring`] signs the newest hash with a key that the database does
//! not hold, so that rows up to there can't be computed anew either, and writes the same into the log, so that a copy exists outside
//! the database. [`verify`] walks the chain with its anchors, from the database or from an export ([`source`], [`lines`]), in bounded
//! memory, and tells the first row that is not as it was sealed ([`Fault`]), and what is proven ([`Report`]).

pub mod anchoring;
mod checker;
mod diagnosis;
mod fault;
pub mod lines;
mod report;
pub mod source;
mod verify;

pub use checker::{Checker, Expected};
pub use fault::{Damage, Fault};
pub use report::Report;
pub use verify::{Verdict, verify};

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Hexadecimal digits as bytes.
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    text.as_bytes().chunks(2).map(|pair| Some(digit(pair[0])? * 16 + digit(*pair.get(1)?)?)).collect()
}
