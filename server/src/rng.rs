//! Randomness, from the operating system alone (ASVS 5.0 V11.5.1).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use uuid::Uuid;

use crate::clock::Timestamp;

/// `N` bytes from the system's generator.
///
/// # Panics
/// Where the system has no randomness to give: nothing safe can be done then.
#[expect(clippy::expect_used, reason = "without randomness no secret can be made: stop")]
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

/// A secret of 256 bits, as 43 characters that are safe in URLs and cookies.
pub fn secret() -> String {
    URL_SAFE_NO_PAD.encode(bytes::<32>())
}

/// A number from 0 to `below` less one, evenly distributed.
pub fn below(below: u32) -> u32 {
    // Rejection keeps it even: the incomplete last range is drawn again.
    let limit = u32::MAX - u32::MAX % below;
    loop {
        let draw = u32::from_le_bytes(bytes());
        if draw < limit {
            return draw % below;
        }
    }
}

/// A public id (UUIDv7, RFC 9562): sorts by time, is never a secret.
pub fn id(now: Timestamp) -> Uuid {
    let millis = u64::try_from(now.micros().max(0) / 1000).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &bytes::<10>()).into_uuid()
}
