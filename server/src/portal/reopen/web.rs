//! HTTP: coming back on the way in, or by a letter's link.

use axum::extract::{Query, State};
use portico_app::links;
use portico_app::pages::close::KeepAccountPage;
use portico_app::pages::reopen::ReopenPage;
use serde::Deserialize;

use super::flow;
use crate::app_state::App;
use crate::error::Result;
use crate::journey::Stage;
use crate::notices::Notice;
use crate::portal::sign_in::presented;
use crate::portal::{at_stage, follow};
use crate::web::visitor::{Reply, Visitor};

/// What a letter's link carries.
#[derive(Debug, Deserialize)]
pub(super) struct Link {
    token: String,
}

/// When the account is erased, and the offer to come back.
pub(super) async fn show(visitor: Visitor) -> Reply {
    match at_stage(&visitor, Stage::Reopen).and_then(|(_, customer)| customer.closes_at) {
        Some(at) => visitor.page(ReopenPage { erased_at: at.to_jiff() }),
        None => visitor.redirect(links::SIGN_IN),
    }
}

/// Comes back.
pub(super) async fn submit(State(app): State<App>, visitor: Visitor) -> Result<Reply> {
    let Some((session, customer)) = at_stage(&visitor, Stage::Reopen) else { return Ok(visitor.redirect(links::SIGN_IN)) };
    Ok(follow(&visitor, flow::reopen(&app, visitor.visit(), session, customer).await?))
}

/// The link's page. Changes nothing.
pub(super) async fn show_keep(State(app): State<App>, visitor: Visitor, Query(link): Query<Link>) -> Result<Reply> {
    let customer = flow::look(&app, visitor.visit(), &presented(&link.token)?).await?;
    let closes_at = customer.closes_at.unwrap_or(visitor.now()).to_jiff();
    Ok(visitor.page(KeepAccountPage { closes_at }))
}

/// Keeps the account.
pub(super) async fn keep(State(app): State<App>, visitor: Visitor, Query(link): Query<Link>) -> Result<Reply> {
    flow::keep(&app, visitor.visit(), &presented(&link.token)?).await?;
    Ok(visitor.redirect_with(links::SIGN_IN, Notice::KeptAccount))
}
