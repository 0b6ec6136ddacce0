//! Pages for those who only look: the same bytes for everyone of one brand and language, rendered and compressed once.

use std::collections::HashMap;
use std::io::Write;
use std::sync::{Arc, PoisonError, RwLock};

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};

/// Beyond so many pages nothing more is kept: brands × languages × paths stay far below.
const MOST: usize = 4096;

/// Whose page: brand, language, path.
pub type Key = (String, String, String);

/// The kept pages, all of one edition: what the content was, and on which day (legal texts hold from a day on).
#[derive(Debug, Default)]
pub struct AnonymousPages(RwLock<(String, HashMap<Key, Arc<Kept>>)>);

#[derive(Debug)]
struct Kept {
    plain: Bytes,
    gzip: Bytes,
    etag: HeaderValue,
}

impl AnonymousPages {
    /// The answer, where the page is kept.
    pub fn answer(&self, edition: &str, key: &Key, request: &HeaderMap) -> Option<Response> {
        let pages = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let kept = Arc::clone(pages.1.get(key).filter(|_| pages.0 == edition)?);
        drop(pages);
        Some(kept.answer(request))
    }

    /// Keeps a page, and answers with it.
    pub fn keep(&self, edition: &str, key: Key, html: Bytes, request: &HeaderMap) -> Response {
        let kept = Arc::new(Kept::new(html));
        let mut pages = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if pages.0 != edition {
            *pages = (edition.to_owned(), HashMap::new());
        }
        if pages.1.len() < MOST {
            pages.1.insert(key, Arc::clone(&kept));
        }
        drop(pages);
        kept.answer(request)
    }
}

impl Kept {
    fn new(plain: Bytes) -> Self {
        let etag = format!("\"{}\"", URL_SAFE_NO_PAD.encode(&Sha256::digest(&plain)[..12]));
        let mut packer = GzEncoder::new(Vec::new(), Compression::best());
        let gzip = packer.write_all(&plain).and_then(|()| packer.finish()).unwrap_or_default();
        Self { gzip: gzip.into(), etag: HeaderValue::try_from(etag).unwrap_or(HeaderValue::from_static("\"\"")), plain }
    }

    fn answer(&self, request: &HeaderMap) -> Response {
        let wants_gzip =
            request.get(header::ACCEPT_ENCODING).is_some_and(|accepted| accepted.as_bytes().windows(4).any(|word| word == b"gzip"));
        let same = request.get(header::IF_NONE_MATCH).is_some_and(|known| *known == self.etag);
        let mut answer = Response::new(Body::empty());
        let headers = answer.headers_mut();
        headers.insert(header::ETAG, self.etag.clone());
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
        headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding, Accept-Language, Cookie"));
        if same {
            *answer.status_mut() = StatusCode::NOT_MODIFIED;
            return answer;
        }
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        if wants_gzip && !self.gzip.is_empty() {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            *answer.body_mut() = Body::from(self.gzip.clone());
        } else {
            *answer.body_mut() = Body::from(self.plain.clone());
        }
        answer
    }
}
