//! What every answer carries (ASVS 5.0 V3.4).

use axum::http::header::{self, HeaderName};
use axum::http::{HeaderMap, HeaderValue};

/// No `unsafe-`, no inline script or style, no frame, nothing from elsewhere.
pub(crate) const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
     form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// The same for pages of a brand that brings fonts.
const WITH_FONTS: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; \
     form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const PERMISSIONS_POLICY: &str = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

/// The headers, built once.
pub fn security_headers(production: bool) -> HeaderMap {
    let mut headers = HeaderMap::new();
    let fixed = [
        (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // Not `no-referrer`: browsers would then send `Origin: null` with our own forms.
        (header::REFERRER_POLICY, "same-origin"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (HeaderName::from_static("permissions-policy"), PERMISSIONS_POLICY),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if production {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=63072000; includeSubDomains"));
    }
    headers
}

/// Adds what an answer does not carry yet. `fonts`: whether the brand brings font files.
pub fn add(headers: &HeaderMap, fonts: bool, answer: &mut HeaderMap) {
    if fonts {
        answer.entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(WITH_FONTS));
    }
    for (name, value) in headers {
        answer.entry(name).or_insert_with(|| value.clone());
    }
    // Whoever forgets to say how an answer may be kept gets the careful rule (ASVS 5.0 V14.3.2).
    answer.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
}
