//! Randomness, from the operating system alone (ASVS 5.0 V11.5.1).

use std::sync::atomic::{AtomicU64, Ordering};

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
///
/// Ids of one process never repeat a place in the order, even within a millisecond: the twelve bits after the time
/// count (RFC 9562 §6.2, method 1), so that "the newest" is well defined.
pub fn id(now: Timestamp) -> Uuid {
    static LAST: AtomicU64 = AtomicU64::new(0);
    let wanted = millis(now) << 12;
    let follow = |last: u64| wanted.max(last + 1);
    let last = LAST.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |last| Some(follow(last))).unwrap_or(0);
    let place = follow(last);
    let mut tail = bytes::<10>();
    tail[..2].copy_from_slice(&u16::try_from(place & 0xfff).unwrap_or(0).to_be_bytes());
    uuid::Builder::from_unix_timestamp_millis(place >> 12, &tail).into_uuid()
}

/// A public id of exactly this moment, whatever moment the last one was of: for what is looked for by its time, and for what happened
/// earlier. Ids of one millisecond are in no order.
pub fn id_at(moment: Timestamp) -> Uuid {
    uuid::Builder::from_unix_timestamp_millis(millis(moment), &bytes()).into_uuid()
}

/// The smallest id of this moment: those that were made later are larger.
pub fn first_id(moment: Timestamp) -> Uuid {
    uuid::Builder::from_unix_timestamp_millis(millis(moment), &[0; 10]).into_uuid()
}

/// When an id was made, to the millisecond.
pub fn moment_of(id: Uuid) -> Timestamp {
    let millis = i64::try_from(id.as_u128() >> 80).unwrap_or(0);
    Timestamp(millis * 1000)
}

/// What an id holds of a moment: 48 bits.
fn millis(moment: Timestamp) -> u64 {
    u64::try_from(moment.micros().max(0) / 1000).unwrap_or(0).min((1 << 48) - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_of_one_moment_keep_their_order() {
        let ids: Vec<Uuid> = (0..10_000).map(|_| id(Timestamp(1_800_000_000_000_000))).collect();
        assert!(ids.is_sorted_by(|a, b| a < b));
        assert_eq!(ids[0].get_version_num(), 7);
    }

    #[test]
    fn an_id_tells_its_moment() {
        let moment = Timestamp(1_800_000_000_123_000);
        let (first, made) = (first_id(moment), id_at(moment));
        assert!(first < made && made < first_id(Timestamp(moment.0 + 1000)));
        assert_eq!((moment_of(made), moment_of(first), made.get_version_num()), (moment, moment, 7));
        assert_eq!(moment_of(first_id(Timestamp(i64::MIN))), Timestamp(0));
        assert!(first_id(Timestamp(i64::MAX)) > first_id(moment), "and never wraps");
    }

    #[test]
    fn draws_cover_their_range() {
        let draws: std::collections::HashSet<u32> = (0..1000).map(|_| below(6)).collect();
        assert_eq!(draws.len(), 6);
    }
}
