//! Every public path, with odd parts and odd queries.

use std::sync::LazyLock;

use axum::http::Method;
use fastrand::Rng;
use portico::routes;

use super::poison::{id, in_target, pick, token};
use super::{Aim, Input};

/// What our pages look for in a query, and what they don't.
const NAMES: [&str; 18] = [
    "token",
    "lang",
    "return_to",
    "notice",
    "before",
    "after",
    "q",
    "kind",
    "customer",
    "show",
    "from",
    "to",
    "status",
    "link",
    "x",
    "",
    "%00",
    "token%5b%5d",
];
/// Parts of a path that mean something to somebody.
const PARTS: [&str; 12] = ["..", ".", "", "%2e%2e", "%00", "%ff", "%2f", ";x=1", "*", "~", "con", "index.php"];

/// Every route of a production house: method and path.
pub static ROUTES: LazyLock<Vec<(Method, &'static str)>> =
    LazyLock::new(|| routes::table(false).into_iter().map(|route| (route.method, route.path)).collect());

/// A path of the portal, its variable parts filled in.
pub fn path(rng: &mut Rng) -> String {
    let (_, template) = &ROUTES[rng.usize(..ROUTES.len())];
    fill(rng, template)
}

/// A path of a form.
pub fn form_path(rng: &mut Rng) -> String {
    loop {
        let (method, template) = &ROUTES[rng.usize(..ROUTES.len())];
        // Hashing takes most of what it takes: rarely, so that its queue has room. And who leaves has nothing more to send.
        let costly =
            ["/sign-in", "/sign-up", "/admin/sign-in", "/account/close", "/sign-out", "/account/sessions/end-others"].contains(template);
        if *method == Method::POST && (!costly || rng.u8(..4) == 0) {
            return fill(rng, template);
        }
    }
}

fn fill(rng: &mut Rng, template: &str) -> String {
    let parts = template.split('/').map(|part| if part.starts_with('{') { id(rng) } else { part.to_owned() });
    parts.collect::<Vec<_>>().join("/")
}

/// A query, without its question mark.
pub fn query(rng: &mut Rng) -> String {
    let pair = |rng: &mut Rng| {
        let value = if rng.bool() { token(rng) } else { in_target(rng) };
        match rng.u8(..12) {
            0 => value,
            1 => "&&&===".to_owned(),
            _ => format!("{}={value}", pick(rng, &NAMES)),
        }
    };
    let query = (0..rng.usize(1..4)).map(|_| pair(rng)).collect::<Vec<_>>().join("&");
    query.chars().take(8_000).collect()
}

/// A path with a part too many, too few, or too odd.
fn bent(rng: &mut Rng) -> String {
    let mut path = path(rng);
    match rng.u8(..6) {
        0 => path.push('/'),
        1 => path = format!("/{path}"),
        2 => path = path.to_uppercase(),
        3 => path = format!("{path}/{}", pick(rng, &PARTS)),
        4 => path = format!("/{}{path}", pick(rng, &PARTS)),
        _ => path = format!("{path}/{}", in_target(rng)),
    }
    path
}

/// A whole request with an odd target, as a guest or as a customer.
pub fn odd(rng: &mut Rng, aim: &Aim) -> Input {
    let (kind, path) = if rng.bool() { ("odd paths", bent(rng)) } else { ("odd queries", path(rng)) };
    let target = if rng.u8(..4) == 0 { path } else { format!("{path}?{}", query(rng)) };
    let method = pick(rng, &["GET", "GET", "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "BREW"]);
    let mut head = format!(
        "{method} {target} HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\n",
        aim.portal.port()
    );
    if rng.bool() {
        head.push_str(&format!("Cookie: {}\r\n", aim.customer));
    }
    head.push_str("\r\n");
    Input { kind, bytes: head.into_bytes(), is_whole: true }
}
