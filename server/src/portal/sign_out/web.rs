//! HTTP: POST only, so that no link signs anybody out.

use axum::extract::State;
use portico_app::links;

use super::flow;
use crate::app_state::App;
use crate::error::Result;
use crate::notices::Notice;
use crate::web::visitor::{Reply, Visitor};

/// Ends the session, whatever stage it had reached.
pub(super) async fn submit(State(app): State<App>, visitor: Visitor) -> Result<Reply> {
    if let Some(session) = visitor.session() {
        flow::sign_out(&app, session, visitor.now()).await?;
    }
    Ok(visitor.without_session(visitor.redirect_with(links::SIGN_IN, Notice::SignedOut)))
}
