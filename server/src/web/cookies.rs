//! The cookies: session, browser, language; staff's session; and for who was sent a preview, that. None is set on who only looks.

use axum::http::{HeaderMap, HeaderValue, header};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use cookie::{Cookie, SameSite};
use std::time::Duration;
use uuid::Uuid;

use crate::crypto::sealing::ApplicationKey;

const BROWSER_LABEL: &str = "browser cookie";

/// The cookies' names: with `__Host-` over https, which browsers only take from the host itself (RFC 6265bis).
#[derive(Clone, Copy, Debug)]
pub struct Cookies {
    secure: bool,
}

impl Cookies {
    /// Over https, or in development over http.
    pub const fn new(secure: bool) -> Self {
        Self { secure }
    }

    const fn session_name(self) -> &'static str {
        if self.secure { "__Host-portico" } else { "portico" }
    }

    const fn staff_name(self) -> &'static str {
        if self.secure { "__Host-portico-staff" } else { "portico-staff" }
    }

    /// The secret of a staff session, as the browser sent it. It is read on `/admin` alone.
    pub fn staff(self, headers: &HeaderMap) -> Option<String> {
        find(headers, self.staff_name())
    }

    /// Sets the secret of a staff session, for as long as the browser runs. The path is `/`, because `__Host-` takes no other.
    pub fn set_staff(self, secret: &str) -> HeaderValue {
        self.set(self.staff_name(), secret, None)
    }

    /// Takes the staff session away.
    pub fn clear_staff(self) -> HeaderValue {
        self.set(self.staff_name(), "", Some(Duration::ZERO))
    }

    const fn browser_name(self) -> &'static str {
        if self.secure { "__Host-portico-browser" } else { "portico-browser" }
    }

    const fn language_name(self) -> &'static str {
        if self.secure { "__Host-portico-language" } else { "portico-language" }
    }

    /// The session's secret, as the browser sent it.
    pub fn session(self, headers: &HeaderMap) -> Option<String> {
        find(headers, self.session_name())
    }

    /// Whether the browser sent a session, of whatever worth.
    pub fn has_session(self, headers: &HeaderMap) -> bool {
        self.session(headers).is_some()
    }

    /// The language chosen with `?lang=`.
    pub fn language(self, headers: &HeaderMap) -> Option<String> {
        find(headers, self.language_name())
    }

    /// The chosen language of somebody who only looks; none where the browser sent a session or a preview, of whatever worth.
    pub fn language_of_who_only_looks(self, headers: &HeaderMap) -> Option<Option<String>> {
        if !headers.contains_key(header::COOKIE) {
            return Some(None);
        }
        let looks = self.session(headers).is_none() && self.preview(headers).is_none();
        looks.then(|| self.language(headers))
    }

    /// The browser's id, if we signed it.
    pub fn browser(self, headers: &HeaderMap, key: &ApplicationKey) -> Option<Uuid> {
        let value = find(headers, self.browser_name())?;
        let (id, signature) = value.split_once('.')?;
        let id = Uuid::try_parse(id).ok()?;
        let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
        key.is_digest(BROWSER_LABEL, id.as_bytes(), &signature).then_some(id)
    }

    const fn preview_name(self) -> &'static str {
        if self.secure { "__Host-portico-preview" } else { "portico-preview" }
    }

    /// The signed right to look at an edition that is not published.
    pub fn preview(self, headers: &HeaderMap) -> Option<String> {
        find(headers, self.preview_name())
    }

    /// Lets the browser look at an edition that is not published.
    pub fn set_preview(self, signed: &str, lives: Duration) -> HeaderValue {
        self.set(self.preview_name(), signed, Some(lives))
    }

    /// Back to what everyone sees.
    pub fn clear_preview(self) -> HeaderValue {
        self.set(self.preview_name(), "", Some(Duration::ZERO))
    }

    /// Sets the session's secret; a kept one outlives the browser's end.
    pub fn set_session(self, secret: &str, keep: Option<Duration>) -> HeaderValue {
        self.set(self.session_name(), secret, keep)
    }

    /// Takes the session away.
    pub fn clear_session(self) -> HeaderValue {
        self.set(self.session_name(), "", Some(Duration::ZERO))
    }

    /// Names the browser, signed.
    pub fn set_browser(self, id: Uuid, key: &ApplicationKey) -> HeaderValue {
        let signature = URL_SAFE_NO_PAD.encode(key.digest(BROWSER_LABEL, id.as_bytes()));
        self.set(self.browser_name(), &format!("{id}.{signature}"), Some(Duration::from_hours(400 * 24)))
    }

    /// Remembers the chosen language.
    pub fn set_language(self, code: &str) -> HeaderValue {
        self.set(self.language_name(), code, Some(Duration::from_hours(365 * 24)))
    }

    fn set(self, name: &str, value: &str, max_age: Option<Duration>) -> HeaderValue {
        let mut cookie = Cookie::build((name, value)).path("/").http_only(true).same_site(SameSite::Lax).secure(self.secure).build();
        if let Some(age) = max_age {
            cookie.set_max_age(cookie::time::Duration::seconds(i64::try_from(age.as_secs()).unwrap_or(i64::MAX)));
        }
        // Names and values are ours and plain: the fallback is never taken.
        HeaderValue::try_from(cookie.to_string()).unwrap_or(HeaderValue::from_static(""))
    }
}

fn find(headers: &HeaderMap, name: &str) -> Option<String> {
    let lines = headers.get_all(header::COOKIE).into_iter().filter_map(|line| line.to_str().ok());
    let mut cookies = lines.flat_map(Cookie::split_parse).filter_map(Result::ok);
    cookies.find(|cookie| cookie.name() == name).map(|cookie| cookie.value().to_owned())
}
