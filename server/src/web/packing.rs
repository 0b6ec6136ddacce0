//! Packs answers that are whole: in one go, with a context that each thread keeps. What streams is left to the layer outside.

use std::cell::RefCell;

use axum::body::{Body, Bytes, to_bytes};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use flate2::{Compress, Compression, FlushCompress, Status};
use hyper::body::Body as _;

/// Below so many bytes packing saves nothing.
const LEAST: u64 = 256;
/// What is larger is packed as it streams.
const MOST: u64 = 512 * 1024;
/// The window's size, as a power of two: all that gzip has.
const WINDOW: u8 = 15;

thread_local! {
    static PACKER: RefCell<Compress> = RefCell::new(Compress::new_gzip(Compression::fast(), WINDOW));
}

/// Whether the browser takes gzip.
pub fn is_wanted(request: &HeaderMap) -> bool {
    request.get(header::ACCEPT_ENCODING).is_some_and(|accepted| accepted.as_bytes().windows(4).any(|word| word == b"gzip"))
}

/// Whether it is a whole text that nobody has packed.
fn is_text(answer: &Response) -> bool {
    let headers = answer.headers();
    let kind = headers.get(header::CONTENT_TYPE).map_or(&b""[..], HeaderValue::as_bytes);
    let whole = answer.body().size_hint().exact().is_some_and(|size| (LEAST..=MOST).contains(&size));
    let text = kind.starts_with(b"text/") || kind.starts_with(b"application/json") || kind.starts_with(b"image/svg");
    whole && text && answer.status() != StatusCode::PARTIAL_CONTENT && !headers.contains_key(header::CONTENT_ENCODING)
}

/// The answer for a browser that takes gzip: packed, where it is a whole text.
pub async fn packed(answer: Response) -> Response {
    if !is_text(&answer) {
        return answer;
    }
    let (mut head, body) = answer.into_parts();
    // Whole bodies lie in memory already: this waits for nothing.
    let Ok(plain) = to_bytes(body, usize::MAX).await else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let body = match PACKER.with_borrow_mut(|packer| gzip(packer, &plain)) {
        Some(packed) => {
            head.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            head.headers.remove(header::CONTENT_LENGTH);
            packed.into()
        }
        None => plain,
    };
    head.headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
    Response::from_parts(head, Body::from(body))
}

/// The bytes as gzip; none where that would be no smaller.
fn gzip(packer: &mut Compress, plain: &Bytes) -> Option<Vec<u8>> {
    packer.reset();
    let mut packed = Vec::with_capacity(plain.len());
    let ended = packer.compress_vec(plain, &mut packed, FlushCompress::Finish);
    matches!(ended, Ok(Status::StreamEnd)).then_some(packed)
}
