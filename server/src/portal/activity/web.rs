//! HTTP: all that happened, a page at a time.

use axum::extract::{Query, State};
use portico_app::links;
use portico_app::pages::activity::ActivityPage;

use super::words;
use crate::app_state::App;
use crate::error::Result;
use crate::model::events;
use crate::web::around::{Around, link};
use crate::web::visitor::{Reply, SignedIn};

/// Events on one page.
const A_PAGE: usize = 50;

/// Newest first.
pub(super) async fn show(State(app): State<App>, visitor: SignedIn, Query(around): Query<Around>) -> Result<Reply> {
    let found = events::history(&app.db.read, visitor.customer.id, around.at(), A_PAGE).await?;
    Ok(visitor.page(ActivityPage {
        entries: found.rows.into_iter().map(|event| words::entry(event.into(), visitor.session.id)).collect(),
        newer: found.newer.map(|at| link(links::ACTIVITY, at)),
        older: found.older.map(|at| link(links::ACTIVITY, at)),
    }))
}
