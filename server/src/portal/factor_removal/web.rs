//! HTTP: where the letters' link leads.

use axum::extract::{Query, State};
use portico_app::links;
use portico_app::pages::keep_factor::KeepFactorPage;
use serde::Deserialize;

use super::flow;
use crate::app_state::App;
use crate::error::Result;
use crate::notices::Notice;
use crate::portal::sign_in::presented;
use crate::web::visitor::{Reply, Visitor};

/// What a letter's link carries.
#[derive(Debug, Deserialize)]
pub(super) struct Link {
    token: String,
}

/// The link's page. Changes nothing.
pub(super) async fn show(State(app): State<App>, visitor: Visitor, Query(link): Query<Link>) -> Result<Reply> {
    let (_, removal) = flow::look(&app, visitor.visit(), &presented(&link.token)?).await?;
    Ok(visitor.page(KeepFactorPage { due: removal.alone.then(|| removal.due_at.to_jiff()) }))
}

/// Keeps the second factor.
pub(super) async fn keep(State(app): State<App>, visitor: Visitor, Query(link): Query<Link>) -> Result<Reply> {
    flow::keep(&app, visitor.visit(), &presented(&link.token)?).await?;
    Ok(visitor.redirect_with(links::SIGN_IN, Notice::KeptFactor))
}
