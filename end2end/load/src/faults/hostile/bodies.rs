//! Bodies: forms that are fed with what does not belong there, and what is no form at all.

use fastrand::Rng;

use super::poison::{encoded, id, noise, pick, text, token};
use super::targets::{form_path, query};
use super::{Aim, Input};

/// The fields of all our forms, and some that are none.
const FIELDS: [&str; 44] = [
    "email",
    "password",
    "current_password",
    "code",
    "given_name",
    "family_name",
    "birthday",
    "phone",
    "address.street",
    "address.postal_code",
    "address.city",
    "address.country",
    "language",
    "time_zone",
    "version",
    "consent.terms",
    "consent.newsletter",
    "consent.",
    "consent.%3Cscript%3Ealert(1)",
    "keep",
    "resend",
    "not_me",
    "confirm",
    "reopen",
    "format",
    "shown",
    "codes",
    "reason",
    "subject",
    "letter",
    "note",
    "name",
    "role",
    "filter",
    "q",
    "return_to",
    "%00",
    "%ff",
    "",
    "%22%3E%3Cscript%3Ealert(1)",
    "a%5b%5d",
    "__proto__",
    "x",
    "email%20",
];
const FORM: &str = "application/x-www-form-urlencoded";
const KINDS: [&str; 12] = [
    "multipart/form-data; boundary=x",
    "multipart/form-data",
    "multipart/form-data; boundary=\"",
    "application/json",
    "text/plain",
    "text/xml",
    "application/x-www-form-urlencodedly",
    "application/x-www-form-urlencoded; charset=utf-7",
    "application/octet-stream",
    "image/svg+xml",
    "",
    ";;;",
];

/// A form, with odd values, names, encodings, numbers of fields.
pub(super) fn form(rng: &mut Rng, aim: &Aim) -> Input {
    let mut body = Vec::new();
    let many = match rng.u8(..20) {
        0 => rng.usize(..2_000),
        1 => 0,
        _ => rng.usize(1..9),
    };
    for _ in 0..many {
        body.extend_from_slice(pick(rng, &FIELDS).as_bytes());
        body.extend_from_slice(if rng.u8(..15) == 0 { b"" } else { b"=" });
        match rng.u8(..6) {
            0 => body.extend_from_slice(token(rng).as_bytes()),
            1 => body.extend_from_slice(
                pick(rng, &["yes", "on", "given", "1", "1990-02-30", "DE", "en", "Europe/Nowhere", "123456"]).as_bytes(),
            ),
            _ => body.extend(encoded(rng)),
        }
        body.push(b'&');
    }
    // Most arrive at the form; some are larger than any form may be.
    if rng.u8(..40) != 0 {
        body.truncate(64 * 1024);
    }
    post(rng, aim, "forms", FORM, &body)
}

/// What is no form, where a form belongs: files, documents, noise; and forms from elsewhere.
pub(super) fn misplaced(rng: &mut Rng, aim: &Aim) -> Input {
    let part = format!(
        "--x\r\nContent-Disposition: form-data; name=\"{}\"; filename=\"../../{}\"\r\nContent-Type: text/csv\r\n\r\n{}\r\n",
        pick(rng, &FIELDS),
        id(rng),
        text(rng)
    );
    let body = match rng.u8(..5) {
        0 => noise(rng, 5_000),
        1 => format!("{part}--x--\r\n").into_bytes(),
        2 => part.repeat(rng.usize(1..4)).into_bytes(),
        3 => format!("{{\"email\":{},\"password\":[[[[", "[".repeat(rng.usize(..20_000))).into_bytes(),
        _ => text(rng).into_bytes(),
    };
    let kind = pick(rng, &KINDS);
    post(rng, aim, "misplaced bodies", kind, &body)
}

fn post(rng: &mut Rng, aim: &Aim, kind: &'static str, content: &str, body: &[u8]) -> Input {
    let mut target = form_path(rng);
    if rng.u8(..3) == 0 {
        target = format!("{target}?{}", query(rng));
    }
    let site = if rng.u8(..20) == 0 { "Origin: https://evil.example" } else { "Sec-Fetch-Site: same-origin" };
    let mut head = format!(
        "POST {target} HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\n{site}\r\nContent-Type: {content}\r\n",
        aim.portal.port()
    );
    if rng.bool() {
        head.push_str(&format!("Cookie: {}\r\n", aim.customer));
    }
    if rng.u8(..30) == 0 {
        head.push_str("Content-Encoding: gzip\r\n");
    }
    head.push_str(&format!("Content-Length: {}\r\n\r\n", body.len()));
    let mut bytes = head.into_bytes();
    bytes.extend_from_slice(body);
    Input { kind, bytes, is_whole: true }
}
