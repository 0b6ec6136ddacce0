//! Moments, as other systems write them down.

use jiff::civil;
use jiff::tz::TimeZone;

use crate::clock::Timestamp;

/// Reads `2024-05-01T12:00:00Z` (a space for the `T`, any offset), `2024-05-01 12:00:00` and `2024-05-01` (both UTC), and seconds or
/// milliseconds since 1970.
pub(super) fn parse(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    if text.len() > 40 {
        return None;
    }
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let number: i64 = text.parse().ok()?;
        // What would be a date after the year 5000 in seconds is one of our days in milliseconds.
        let micros = if number < 100_000_000_000 { number.checked_mul(1_000_000) } else { number.checked_mul(1000) };
        return micros.and_then(|micros| jiff::Timestamp::from_microsecond(micros).ok()).map(|at| Timestamp(at.as_microsecond()));
    }
    let moment = text.parse::<jiff::Timestamp>().ok();
    let day = || text.parse::<civil::DateTime>().ok()?.to_zoned(TimeZone::UTC).ok().map(|at| at.timestamp());
    moment.or_else(day).map(|at| Timestamp(at.as_microsecond()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_of_others_are_read() {
        for (text, seconds) in [
            ("2024-05-01T12:00:00Z", 1_714_564_800),
            ("2024-05-01T14:00:00+02:00", 1_714_564_800),
            ("2024-05-01 12:00:00.000000+00:00", 1_714_564_800),
            (" 2024-05-01 12:00:00 ", 1_714_564_800),
            ("2024-05-01", 1_714_521_600),
            ("1714564800", 1_714_564_800),
            ("1714564800000", 1_714_564_800),
        ] {
            assert_eq!(parse(text), Some(Timestamp(seconds * 1_000_000)), "{text}");
        }
        for bad in ["", "yesterday", "01.05.2024", "2024-13-01", "-1", "99999999999999999999"] {
            assert_eq!(parse(bad), None, "{bad}");
        }
    }
}
