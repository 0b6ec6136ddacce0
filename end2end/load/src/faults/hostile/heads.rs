//! Heads: broken, giant, and with headers and cookies that mean harm.

use fastrand::Rng;

use super::poison::{in_target, noise, pick, text, token};
use super::targets::{path, query};
use super::{Aim, Input};

const METHODS: [&str; 8] = ["GET", "get", "POST", "", "G ET", "GET\t", "PRI", "\u{0}"];
const VERSIONS: [&str; 8] = ["HTTP/1.1", "HTTP/1.0", "HTTP/2.0", "HTTP/9.9", "http/1.1", "HTTP/1.1 x", "HTTP/1.", ""];
const ENDS: [&str; 5] = ["\r\n", "\r\n", "\n", "\r", "\n\r"];
/// Header lines that are wrong, or that two readers read in two ways (request smuggling).
const LINES: [&str; 24] = [
    "Host: evil.example",
    "Host:",
    "Host : x",
    " folded: yes",
    ": nameless",
    "no colon",
    "X\u{0}: y",
    "X: a\u{0}b",
    "X: \u{1b}[31m",
    "Content-Length: -1",
    "Content-Length: 5, 6",
    "Content-Length: 5\r\nContent-Length: 6",
    "Content-Length: 99999999999999999999999",
    "Content-Length: 0x10",
    "Content-Length: +5",
    "Transfer-Encoding: chunked\r\nContent-Length: 5",
    "Transfer-Encoding: xchunked",
    "Transfer-Encoding: chunked, identity",
    "Transfer-Encoding : chunked",
    "Transfer-Encoding: \u{b}chunked",
    "Expect: 100-continue",
    "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings",
    "Connection: \u{2028}, close, ,,",
    "Trailer: Host",
];
const CHUNKS: [&str; 9] = [
    "5\r\nab",
    "g\r\n\r\n",
    "FFFFFFFFFFFFFFFFF\r\nx",
    "-1\r\n",
    "0\r\nHost: evil\r\n\r\n",
    "1;x=\"\r\n\"\r\na\r\n0\r\n\r\n",
    "1\r\na\r\n0\r\n\r\n",
    "0\n\n",
    "",
];
/// What other protocols begin with.
const OTHERS: [&[u8]; 6] = [
    b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\x12\x04\0\0\0\0\0",
    b"\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03",
    b"SSH-2.0-OpenSSH_9.2\r\n",
    b"EHLO evil.example\r\nMAIL FROM:<a@evil.example>\r\n",
    b"*3\r\n$3\r\nSET\r\n$1\r\na\r\n$1\r\nb\r\n",
    b"GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n",
];
/// Headers that our layers read.
const READ: [&str; 20] = [
    "accept-language",
    "user-agent",
    "x-forwarded-for",
    "forwarded",
    "x-forwarded-host",
    "x-forwarded-proto",
    "x-request-id",
    "if-none-match",
    "if-modified-since",
    "accept-encoding",
    "range",
    "referer",
    "origin",
    "sec-fetch-site",
    "accept",
    "te",
    "content-encoding",
    "authorization",
    "date",
    "via",
];
const COOKIES: [&str; 8] =
    ["portico", "portico-staff", "portico-browser", "portico-language", "portico-preview", "__Host-portico", "", "x"];

/// What is no HTTP, or almost.
pub(super) fn broken(rng: &mut Rng, aim: &Aim) -> Input {
    let bytes = match rng.u8(..10) {
        0 => noise(rng, 600),
        1 => OTHERS[rng.usize(..OTHERS.len())].to_vec(),
        _ => almost(rng, aim),
    };
    Input { kind: "broken HTTP", bytes, is_whole: false }
}

fn almost(rng: &mut Rng, aim: &Aim) -> Vec<u8> {
    let end = pick(rng, &ENDS);
    let target = match rng.u8(..4) {
        0 => String::from_utf8_lossy(&noise(rng, 60)).into_owned(),
        1 => pick(rng, &["*", "", "localhost:80", "http://[::1", "/\u{0}", "/ /", "?", "#", "/\\", "\u{1f98a}"]).to_owned(),
        _ => path(rng),
    };
    let mut head = format!("{} {target} {}{end}Host: localhost:{}{end}", pick(rng, &METHODS), pick(rng, &VERSIONS), aim.portal.port());
    for _ in 0..rng.usize(..4) {
        head.push_str(pick(rng, &LINES));
        head.push_str(end);
    }
    if rng.bool() {
        head.push_str("Transfer-Encoding: chunked\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n");
    }
    head.push_str(end);
    head.push_str(pick(rng, &CHUNKS));
    let mut bytes = head.into_bytes();
    if rng.u8(..3) == 0 && !bytes.is_empty() {
        // A bit that tipped over, somewhere.
        let at = rng.usize(..bytes.len());
        bytes[at] ^= 1 << rng.u8(..8);
    }
    if rng.u8(..6) == 0 {
        bytes.truncate(rng.usize(..=bytes.len()));
    }
    bytes
}

/// More than anybody needs.
pub(super) fn giant(rng: &mut Rng, aim: &Aim) -> Input {
    let host = format!("Host: localhost:{}\r\nConnection: close\r\n", aim.portal.port());
    let size = rng.usize(8_000..100_000);
    let head = match rng.u8(..4) {
        0 => format!("GET /{} HTTP/1.1\r\n{host}\r\n", "a".repeat(size)),
        1 => format!("GET /sign-in HTTP/1.1\r\n{host}X-Long: {}\r\n\r\n", "a".repeat(size)),
        2 => format!("GET /sign-in HTTP/1.1\r\n{host}{}\r\n", "X-Many: 1\r\n".repeat(size / 200)),
        _ => format!("GET /account HTTP/1.1\r\n{host}Cookie: {}\r\n\r\n", "portico=a; ".repeat(size / 11)),
    };
    Input { kind: "giant heads", bytes: head.into_bytes(), is_whole: true }
}

/// A whole request with cookies that are none of ours, or almost.
pub(super) fn cookies(rng: &mut Rng, aim: &Aim) -> Input {
    let mut line = Vec::new();
    for _ in 0..rng.usize(1..5) {
        let value = match rng.u8(..6) {
            0 => noise(rng, 200),
            1 => format!("{}.{}", super::poison::id(rng), token(rng)).into_bytes(),
            2 => format!("{}.{}.{}", rng.i64(..), rng.i64(..), token(rng)).into_bytes(),
            3 => in_target(rng).into_bytes(),
            _ => token(rng).into_bytes(),
        };
        line.extend_from_slice(pick(rng, &COOKIES).as_bytes());
        line.extend_from_slice(if rng.u8(..8) == 0 { b"" } else { b"=" });
        line.extend(value);
        line.extend_from_slice(pick(rng, &["; ", ";", ", ", ";;;", "\""]).as_bytes());
    }
    if rng.u8(..3) == 0 {
        line.extend_from_slice(aim.customer.as_bytes());
    }
    whole(rng, aim, "malformed cookies", "cookie", &line)
}

/// A whole request with an odd value of a header that is read.
pub(super) fn odd(rng: &mut Rng, aim: &Aim) -> Input {
    let value = match rng.u8(..4) {
        0 => noise(rng, 2_000),
        1 => pick(
            rng,
            &[
                "*;q=9,,;;",
                "bytes=0-1,5-",
                "bytes=-1",
                "\"x\", W/\"y\", *",
                "gzip;q=x, *;q=0",
                "1.2.3.4, ::1, evil",
                "for=\"[::1\"",
                "null",
                "x".repeat(12_000).as_str(),
            ],
        )
        .as_bytes()
        .to_vec(),
        _ => text(rng).chars().take(12_000).collect::<String>().into_bytes(),
    };
    let name = pick(rng, &READ);
    whole(rng, aim, "odd headers", name, &value)
}

/// A request that is whole, whatever one of its headers says: what would end the line is left out, so that it arrives there.
fn whole(rng: &mut Rng, aim: &Aim, kind: &'static str, name: &str, value: &[u8]) -> Input {
    let target = if rng.u8(..5) == 0 { format!("{}?{}", path(rng), query(rng)) } else { path(rng) };
    let mut bytes = format!("GET {target} HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\n{name}: ", aim.portal.port()).into_bytes();
    bytes.extend(value.iter().filter(|byte| !b"\r\n".contains(byte)));
    bytes.extend_from_slice(b"\r\n\r\n");
    Input { kind, bytes, is_whole: true }
}
