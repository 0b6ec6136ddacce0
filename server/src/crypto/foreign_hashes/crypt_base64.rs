//! The C library's base 64: `./0-9A-Za-z`, the lowest six bits first.

/// The value of one character.
fn value(character: u8) -> Option<u32> {
    Some(u32::from(match character {
        b'.' => 0,
        b'/' => 1,
        b'0'..=b'9' => character - b'0' + 2,
        b'A'..=b'Z' => character - b'A' + 12,
        b'a'..=b'z' => character - b'a' + 38,
        _ => return None,
    }))
}

/// A number of at most five characters.
pub(super) fn number(text: &str) -> Option<u32> {
    text.bytes().rev().try_fold(0, |sum, character| Some(sum << 6 | value(character)?))
}

/// Exactly `length` bytes, lowest first.
pub(super) fn bytes(text: &str, length: usize) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(length);
    for four in text.as_bytes().chunks(4) {
        let sum = four.iter().rev().try_fold(0_u32, |sum, character| Some(sum << 6 | value(*character)?))?;
        bytes.extend_from_slice(&sum.to_le_bytes()[..four.len() * 6 / 8]);
    }
    (bytes.len() == length && text.len() == (length * 8).div_ceil(6)).then_some(bytes)
}
