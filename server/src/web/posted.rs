//! The form extractors: read the pairs once, strictly, and let the form take its fields.

use std::ops::{Deref, DerefMut};

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::header;
use axum::http::request::Parts;
use percent_encoding::percent_decode;
use portico_app::forms::{Form, Pairs};

use crate::app_state::App;
use crate::error::{Error, Refusal};

/// More fields than any form of ours has.
const MOST_FIELDS: usize = 200;

/// A form as the browser posted it.
#[derive(Clone, Debug)]
pub struct Posted<T>(pub T);

impl<T> Deref for Posted<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Posted<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: Form> FromRequest<App> for Posted<T> {
    type Rejection = Error;

    async fn from_request(request: Request, app: &App) -> Result<Self, Error> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        // A form without any field is posted without a type by some clients.
        let essence = kind.split(';').next().unwrap_or_default().trim();
        if !kind.is_empty() && !essence.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            return Err(Refusal::Unprocessable.into());
        }
        let body = Bytes::from_request(request, app).await.map_err(|problem| {
            Refusal::of_status(axum::response::IntoResponse::into_response(problem).status()).unwrap_or(Refusal::BadRequest)
        })?;
        let mut pairs = Pairs::new(pairs(&body)?);
        Ok(Self(T::read(&mut pairs)))
    }
}

/// A form that a link carries in its query: a search, which changes nothing and can be bookmarked. As strict as [`Posted`].
#[derive(Clone, Debug)]
pub struct Queried<T>(pub T);

impl<T: Form> FromRequestParts<App> for Queried<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Error> {
        let mut pairs = Pairs::new(pairs(parts.uri.query().unwrap_or_default().as_bytes())?);
        Ok(Self(T::read(&mut pairs)))
    }
}

/// Names and values, decoded once. Refused are: broken UTF-8 and NUL (which databases store differently), a name that comes twice
/// (parameter pollution, ASVS 5.0 V15.3.7), too many fields.
pub fn pairs(body: &[u8]) -> Result<Vec<(String, String)>, Refusal> {
    let mut pairs: Vec<(String, String)> = Vec::new();
    for part in body.split(|byte| *byte == b'&').filter(|part| !part.is_empty()) {
        let at = part.iter().position(|byte| *byte == b'=').unwrap_or(part.len());
        let name = decoded(&part[..at])?;
        let value = decoded(part.get(at + 1..).unwrap_or_default())?;
        if pairs.len() >= MOST_FIELDS || pairs.iter().any(|(known, _)| *known == name) {
            return Err(Refusal::BadRequest);
        }
        pairs.push((name, value));
    }
    Ok(pairs)
}

fn decoded(raw: &[u8]) -> Result<String, Refusal> {
    let spaces: Vec<u8> = raw.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
    let text = String::from_utf8(percent_decode(&spaces).collect()).map_err(|_| Refusal::BadRequest)?;
    if text.contains('\0') { Err(Refusal::BadRequest) } else { Ok(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_decoded_once() {
        let read = pairs(b"a=1+2&b=%2541&c&d=%C3%A4").unwrap();
        let expected = [("a", "1 2"), ("b", "%41"), ("c", ""), ("d", "ä")];
        assert!(read.iter().map(|(name, value)| (name.as_str(), value.as_str())).eq(expected));
    }

    #[test]
    fn what_can_be_read_two_ways_is_refused() {
        for hostile in [&b"a=1&a=2"[..], b"a=%00", b"a=%ff", b"%00=1", b"a=\xff"] {
            assert_eq!(pairs(hostile), Err(Refusal::BadRequest), "{hostile:?}");
        }
        assert_eq!(pairs("x=&".repeat(3).as_bytes()), Err(Refusal::BadRequest));
    }
}
