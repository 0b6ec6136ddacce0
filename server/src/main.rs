#![expect(missing_docs, reason = "a binary")]
fn main() {}
