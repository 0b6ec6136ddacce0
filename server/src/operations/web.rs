//! Health, assets, well-known addresses, legal texts.

use std::sync::Arc;
use std::time::Duration;

use axum::Extension;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use portico_app::pages::legal::LegalPage;
use portico_app::{assets, links};

use crate::app_state::App;
use crate::content::legal::LegalText;
use crate::error::{Refusal, Result};
use crate::web::entrance::{AsItIs, Guest};
use crate::web::visitor::{Reply, Visitor};

/// The process runs.
pub(super) async fn live() -> &'static str {
    "alive\n"
}

/// How long the database may take to say that it is there: who asks is a load balancer, and has other nodes.
const READY_WITHIN: Duration = Duration::from_millis(500);

/// The database answers, soon, and has the shape that this build needs.
pub(super) async fn ready(State(app): State<App>) -> Response {
    let asked = tokio::time::timeout(READY_WITHIN, portico_migrations::is_behind(&app.db.read)).await;
    if matches!(asked, Ok(Ok(false))) {
        "ready\n".into_response()
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, Extension(AsItIs), "not ready\n").into_response()
    }
}

/// RFC 9116.
pub(super) async fn security_txt(State(app): State<App>) -> Result<Response> {
    let settings = &app.config.security_txt;
    if settings.contact.is_empty() {
        return Err(Refusal::NotFound.into());
    }
    let mut text: String = settings.contact.iter().map(|contact| format!("Contact: {contact}\n")).collect();
    let in_half_a_year = app.clock.now().plus(std::time::Duration::from_hours(180 * 24)).to_jiff();
    text.push_str(&format!("Expires: {}\n", in_half_a_year.strftime("%Y-%m-%dT00:00:00Z")));
    if let Some(policy) = &settings.policy {
        text.push_str(&format!("Policy: {policy}\n"));
    }
    text.push_str(&format!("Canonical: {}/.well-known/security.txt\n", app.config.public_url.as_str()));
    Ok(([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response())
}

/// Search engines have nothing to look for here.
pub(super) async fn robots() -> Response {
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], "User-agent: *\nDisallow: /\n").into_response()
}

/// Style sheets, scripts, and the files of brands, by names that change with their content.
pub(super) async fn asset(State(app): State<App>, Extension(guest): Extension<Arc<Guest>>, Path(file): Path<String>) -> Result<Response> {
    let path = format!("/assets/{file}");
    // What belongs to a preview is known to its own edition alone.
    if let Some(asset) = guest.content.asset(&path).or_else(|| app.content.asset(&path)) {
        let mut answer = forever(asset.kind, asset.bytes);
        // Opened by itself a drawing is a document: one that can do nothing.
        answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox"));
        return Ok(answer);
    }
    let (_, body, kind) = assets::ALL.iter().find(|(name, ..)| links::asset(name) == path).ok_or(Refusal::NotFound)?;
    Ok(forever(kind, *body))
}

fn forever(kind: &'static str, body: impl IntoResponse) -> Response {
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    response
}

/// The text that holds now.
pub(super) async fn legal(visitor: Visitor, Path(purpose): Path<String>) -> Result<Reply> {
    let text = visitor.content().legal.current(&purpose, &visitor.visit().language, visitor.now()).ok_or(Refusal::NotFound)?;
    Ok(visitor.page(page(&visitor, text, None)))
}

/// One version, as it stood.
pub(super) async fn legal_version(visitor: Visitor, Path((purpose, version)): Path<(String, u32)>) -> Result<Reply> {
    let text = visitor.content().legal.version(&purpose, version, &visitor.visit().language).ok_or(Refusal::NotFound)?;
    let current = visitor.content().legal.current_version(&purpose, visitor.now()).filter(|current| *current != version);
    Ok(visitor.page(page(&visitor, text, current.map(|_| links::legal(&purpose)))))
}

fn page(visitor: &Visitor, text: &LegalText, current: Option<String>) -> LegalPage {
    LegalPage {
        title: text.title.clone().unwrap_or_else(|| crate::portal::consents::title(&visitor.text(), &text.purpose)),
        version: text.version,
        valid_from: text.valid_from,
        language: text.language.clone(),
        body: text.body.clone(),
        current,
    }
}
