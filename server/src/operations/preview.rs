//! Previews: a signed link shows an edition on the real portal before it is published.

use std::sync::Arc;

use axum::Extension;
use axum::extract::{RawQuery, State};
use axum::http::header;
use axum::response::Response;
use portico_app::links;

use crate::app_state::App;
use crate::error::{Refusal, Result};
use crate::web::entrance::{Guest, preview_link};
use crate::web::visitor::Visitor;

/// Remembers the link for this browser, as long as it works. The entrance has looked at its signature.
pub(super) async fn show(
    State(app): State<App>,
    Extension(guest): Extension<Arc<Guest>>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    let signed = query.as_deref().and_then(preview_link);
    let (Some(preview), Some(signed)) = (guest.preview, signed) else { return Err(Refusal::LinkExpired.into()) };
    let mut reply = visitor.redirect(links::HOME);
    reply.headers_mut().append(header::SET_COOKIE, guest.cookies.set_preview(&signed, preview.until.since(app.clock.now())));
    Ok(reply)
}

/// Back to what everyone sees.
pub(super) async fn leave(Extension(guest): Extension<Arc<Guest>>, visitor: Visitor) -> Response {
    let mut reply = visitor.redirect(links::HOME);
    reply.headers_mut().append(header::SET_COOKIE, guest.cookies.clear_preview());
    reply
}
