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

use super::packing;

/// Beyond so many pages nothing more is kept: brands × languages × paths stay far below.
const MOST: usize = 4096;

/// Whose page: brand, language, path.
pub type Key<'k> = (&'k str, &'k str, &'k str);

/// What the pages show: the content, and on which day since 1970 (UTC; legal texts hold from a day on).
#[derive(Clone, Copy, Debug)]
pub struct Edition<'e> {
    /// The content's digest.
    pub content: &'e str,
    /// The day.
    pub day: i64,
}

/// The kept pages, all of one edition.
#[derive(Debug, Default)]
pub struct AnonymousPages(RwLock<Shelf>);

#[derive(Debug, Default)]
struct Shelf {
    content: String,
    day: i64,
    count: usize,
    /// By brand, language and path, so that nothing is copied to look one up.
    pages: HashMap<String, HashMap<String, HashMap<String, Arc<Kept>>>>,
}

impl Shelf {
    fn is_of(&self, edition: &Edition<'_>) -> bool {
        self.day == edition.day && self.content == edition.content
    }
}

/// A page that is kept, with the headers of its answer.
#[derive(Debug)]
pub struct Kept {
    route: String,
    headers: HeaderMap,
    plain: Bytes,
    gzip: Bytes,
    etag: HeaderValue,
}

impl AnonymousPages {
    /// The page, where it is kept.
    pub fn find(&self, edition: &Edition<'_>, (brand, language, path): Key<'_>) -> Option<Arc<Kept>> {
        let shelf = self.0.read().unwrap_or_else(PoisonError::into_inner);
        if !shelf.is_of(edition) {
            return None;
        }
        shelf.pages.get(brand)?.get(language)?.get(path).cloned()
    }

    /// Keeps a page.
    pub fn keep(&self, edition: &Edition<'_>, (brand, language, path): Key<'_>, page: Kept) -> Arc<Kept> {
        let page = Arc::new(page);
        let mut shelf = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if !shelf.is_of(edition) {
            *shelf = Shelf { content: edition.content.to_owned(), day: edition.day, ..Shelf::default() };
        }
        if shelf.count < MOST {
            let of_language = shelf.pages.entry(brand.to_owned()).or_default().entry(language.to_owned()).or_default();
            let is_new = of_language.insert(path.to_owned(), Arc::clone(&page)).is_none();
            shelf.count += usize::from(is_new);
        }
        page
    }
}

impl Kept {
    /// The page of a route (its template), with the headers that its answers carry.
    pub fn new(route: String, html: Bytes, mut headers: HeaderMap) -> Self {
        let etag = format!("\"{}\"", URL_SAFE_NO_PAD.encode(&Sha256::digest(&html)[..12]));
        let etag = HeaderValue::try_from(etag).unwrap_or(HeaderValue::from_static("\"\""));
        let mut packer = GzEncoder::new(Vec::new(), Compression::best());
        let gzip = packer.write_all(&html).and_then(|()| packer.finish()).unwrap_or_default();
        headers.insert(header::ETAG, etag.clone());
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
        headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding, Accept-Language, Cookie"));
        Self { route, headers, plain: html, gzip: gzip.into(), etag }
    }

    /// The template of its route.
    pub fn route(&self) -> &str {
        &self.route
    }

    /// The answer to a request with these headers.
    pub fn answer(&self, request: &HeaderMap) -> Response {
        let mut answer = Response::new(Body::empty());
        answer.headers_mut().clone_from(&self.headers);
        if request.get(header::IF_NONE_MATCH).is_some_and(|known| *known == self.etag) {
            *answer.status_mut() = StatusCode::NOT_MODIFIED;
            return answer;
        }
        answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        if packing::is_wanted(request) && !self.gzip.is_empty() {
            answer.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            *answer.body_mut() = Body::from(self.gzip.clone());
        } else {
            *answer.body_mut() = Body::from(self.plain.clone());
        }
        answer
    }
}
