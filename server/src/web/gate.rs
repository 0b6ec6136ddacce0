//! Stands before each room and holds the route to what its line in the table says: who may enter, with which proof, and how the answer
//! may be kept.

use std::sync::Arc;

use axum::body::to_bytes;
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use portico_app::links;

use super::anonymous_pages::Kept;
use super::entrance::{Guest, only_looks};
use super::visitor::{Loaded, LoadedDesk, Visitor};
use super::{front, headers, session};
use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::{Error, Refusal, Result};
use crate::journey::{self, Facts, Policy};
use crate::model::sessions::{self, Current};
use crate::model::staff_sessions;
use crate::routes::{Cache, Line, Proof, Who};

/// The largest page that is kept for those who only look.
const LARGEST_PAGE: usize = 256 * 1024;

/// The middleware before one route.
pub async fn keep(State((app, line)): State<(App, Line)>, request: Request, next: Next) -> Response {
    if request.method() != Method::GET {
        // Who only looks goes first: in a crowd that all signs in at once, a page waits for no more than the reading of their requests.
        tokio::task::yield_now().await;
    }
    pass(&app, line, request, next).await.unwrap_or_else(IntoResponse::into_response)
}

async fn pass(app: &App, line: Line, mut request: Request, next: Next) -> Result<Response> {
    let guest =
        request.extensions().get::<Arc<Guest>>().cloned().ok_or_else(|| Error::Internal("no entrance before the gate".to_owned()))?;
    if line.cache == Cache::Anonymous && only_looks(request.method(), request.uri(), &guest, request.headers()) {
        return anonymous(app, &guest, request, next).await;
    }
    if line.cache == Cache::Asset || line.who == Who::Machine {
        return Ok(next.run(request).await);
    }
    if matches!(line.who, Who::Desk | Who::Staff(_)) {
        return desk(app, line, &guest, request, next).await;
    }
    let session = session::load(app, &guest).await?;
    request.extensions_mut().insert(Loaded(session.clone()));
    if line.who == Who::Customer {
        let visitor = Visitor::new(Arc::clone(app), Arc::clone(&guest), session.clone(), None);
        if visitor.customer().is_none() {
            return Ok(visitor.redirect(&with_return(links::SIGN_IN, &guest, request.method(), line.page)));
        }
        if line.proof == Proof::Fresh && !has_fresh_proof(app, &guest, session.as_deref()) {
            return Ok(visitor.redirect(&with_return(links::CONFIRM, &guest, request.method(), line.page)));
        }
    }
    let looks = request.method() == Method::GET;
    let mut answer = next.run(request).await;
    answer.headers_mut().entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    if let Some(shown) = session.filter(|current| looks && answer.status() == StatusCode::OK && current.session.flash.is_some()) {
        sessions::set_flash(app.db.writer(), shown.session.id, None).await?;
    }
    Ok(answer)
}

/// The staff's section: who may in, and with which permission (ASVS 5.0 V8.3.1).
async fn desk(app: &App, line: Line, guest: &Arc<Guest>, mut request: Request, next: Next) -> Result<Response> {
    let current = session::load_staff(app, guest).await?;
    request.extensions_mut().insert(LoadedDesk(current.clone()));
    if let Who::Staff(permission) = line.who {
        let visitor = Visitor::at_desk(Arc::clone(app), Arc::clone(guest), current.clone(), None);
        let Some(current) = current.as_deref() else {
            return Ok(visitor.redirect(&with_return(links::ADMIN_SIGN_IN, guest, request.method(), line.page)));
        };
        if current.session.signed_in_at.is_none() {
            return Ok(visitor.redirect(links::ADMIN_SECOND_FACTOR));
        }
        if !current.staff.role.may(permission) {
            tracing::warn!(staff = %current.staff.id, permission = permission.text(), "a member of staff asked for what their role may not");
            return Err(Refusal::NotPermitted.into());
        }
        if line.proof == Proof::Fresh && !has_fresh_staff_proof(app, current, guest.visit.now) {
            return Ok(visitor.redirect(&with_return(links::ADMIN_CONFIRM, guest, request.method(), line.page)));
        }
    }
    let looks = request.method() == Method::GET;
    let mut answer = next.run(request).await;
    answer.headers_mut().entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    if let Some(shown) = current.filter(|current| looks && answer.status() == StatusCode::OK && current.session.flash.is_some()) {
        staff_sessions::set_flash(app.db.writer(), shown.session.id, None).await?;
    }
    Ok(answer)
}

/// Both factors of a member of staff, shown in this session a short while ago: the same rule as for customers.
pub fn has_fresh_staff_proof(app: &App, current: &staff_sessions::Current, now: Timestamp) -> bool {
    let facts = Facts {
        password_at: Some(current.session.password_at),
        factor_at: current.session.factor_at,
        has_second_factor: true,
        ..Facts::default()
    };
    journey::next(&facts, fresh(app), now).is_none()
}

/// One page for everyone of one brand and language.
async fn anonymous(app: &App, guest: &Guest, request: Request, next: Next) -> Result<Response> {
    let edition = front::edition(app, &guest.content.edition);
    let key = (guest.visit.brand.as_str(), guest.visit.language.as_str(), guest.path.as_str());
    let asked = request.headers().clone();
    if let Some(page) = app.anonymous_pages.find(&edition, key) {
        return Ok(page.answer(&asked));
    }
    let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned()).unwrap_or_default();
    let answer = next.run(request).await;
    if answer.status() != StatusCode::OK {
        return Ok(answer);
    }
    let html = to_bytes(answer.into_body(), LARGEST_PAGE).await.map_err(|problem| Error::Internal(problem.to_string()))?;
    let mut every = HeaderMap::new();
    headers::add(&app.security_headers, guest.shown.brand.has_fonts(), &mut every);
    Ok(app.anonymous_pages.keep(&edition, key, Kept::new(route, html, every)).answer(&asked))
}

/// Every factor that the account has, shown in this session a short while ago (ASVS 5.0 V7.5.1).
pub fn has_fresh_proof(app: &App, guest: &Guest, current: Option<&Current>) -> bool {
    current.is_some_and(|current| journey::next(&facts(current), fresh(app), guest.visit.now).is_none())
}

/// What a session proves.
pub fn facts(current: &Current) -> Facts {
    Facts {
        password_at: current.session.password_at,
        factor_at: current.session.factor_at,
        has_second_factor: current.totp_confirmed_at.is_some(),
        ..Facts::default()
    }
}

/// The policy before something sensitive.
pub fn fresh(app: &App) -> Policy {
    Policy::FreshProof { within: app.config.proof.fresh }
}

/// Remembers where the visitor wished to go. After a POST that is the page of the form: a GET of what only takes a POST would lead nowhere.
fn with_return(to: &str, guest: &Guest, method: &Method, page: Option<&str>) -> String {
    let path = guest.path.split('?').next().unwrap_or_default();
    let wished = if *method == Method::GET { guest.path.as_str() } else { page.unwrap_or(path) };
    if wished == links::ACCOUNT || wished == links::ADMIN {
        return to.to_owned();
    }
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("return_to", wished).finish();
    format!("{to}?{query}")
}

/// One of our own paths, as a `return_to` may name it; anything else is none (open redirects, ASVS 5.0 V3.7.2).
pub fn own_path(wished: &str) -> Option<&str> {
    path_below(links::ACCOUNT, wished)
}

/// One of the staff section's own paths.
pub fn desk_path(wished: &str) -> Option<&str> {
    path_below(links::ADMIN, wished)
}

fn path_below<'a>(root: &str, wished: &'a str) -> Option<&'a str> {
    let plain =
        wished.len() <= 512 && wished.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'\\' | b'<' | b'>' | b'"' | b'\''));
    let path = wished.split(['?', '#']).next().unwrap_or_default();
    let climbs = path.split('/').skip(1).any(|part| part.is_empty() || part == "." || part == "..");
    let encoded = path.contains('%');
    let inside = path.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    (plain && inside && !climbs && !encoded && !wished.contains('#')).then_some(wished)
}

/// The bare refusal for what no route takes.
pub async fn nowhere() -> Refusal {
    Refusal::NotFound
}

#[cfg(test)]
mod tests {
    use super::own_path;

    #[test]
    fn only_our_own_paths_are_destinations() {
        for ours in ["/account", "/account/profile", "/account/activity?before=018f-a", "/account?x=1"] {
            assert_eq!(own_path(ours), Some(ours));
        }
        let foreign = [
            "",
            "account",
            "//evil.example",
            "/\\evil.example",
            "\\\\evil",
            "https://evil.example",
            "javascript:alert(1)",
            "/account/../sign-out",
            "/account//evil.example",
            "/account/%2e%2e/x",
            "/account\r\nSet-Cookie: a=b",
            "/accounting",
            "/sign-out",
            "/account/\u{202e}x",
            "/account#x",
            "/account/..",
            "/account/.",
            "data:text/html,x",
            "/account?x=\"><script>",
            " /account",
            "/\t/evil.example",
        ];
        for wished in foreign {
            assert_eq!(own_path(wished), None, "{wished:?}");
        }
        assert_eq!(own_path(&format!("/account/{}", "x".repeat(600))), None);
    }
}
