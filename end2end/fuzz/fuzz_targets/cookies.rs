//! A cookie header: whatever stands in it, nobody gets a browser's id or a preview that we did not sign.
#![no_main]

use std::sync::LazyLock;

use axum::http::{HeaderMap, HeaderValue, header};
use libfuzzer_sys::fuzz_target;
use portico::clock::Timestamp;
use portico::content::preview::Preview;
use portico::crypto::sealing::ApplicationKey;
use portico::crypto::tokens::TokenHash;
use portico::web::cookies::Cookies;

static KEY: LazyLock<ApplicationKey> = LazyLock::new(ApplicationKey::generate);

fuzz_target!(|line: &[u8]| {
    let Ok(value) = HeaderValue::from_bytes(line) else { return };
    let mut headers = HeaderMap::new();
    headers.insert(header::COOKIE, value);
    for cookies in [Cookies::new(true), Cookies::new(false)] {
        let _ = cookies.session(&headers).and_then(|secret| TokenHash::of(&secret));
        let _ = cookies.staff(&headers).and_then(|secret| TokenHash::of(&secret));
        let _ = cookies.language(&headers);
        assert_eq!(cookies.browser(&headers, &KEY), None);
        let preview = cookies.preview(&headers).and_then(|signed| Preview::read(&signed, &KEY, Timestamp(0)));
        assert_eq!(preview, None);
    }
});
