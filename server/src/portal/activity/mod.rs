//! What happened to the account, in words, newest first: the newest few for the overview, all of it on a page of its own.

mod web;
mod words;

use portico_app::links;
use portico_app::pages::overview::Happening;

use crate::app_state::App;
use crate::error::Result;
use crate::model::events;
use crate::routes::Route;
use crate::web::visitor::SignedIn;

pub use words::{entry, facts, object};

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get(links::ACTIVITY, web::show).customer()]
}

/// The newest events, for the overview.
pub async fn happenings(app: &App, visitor: &SignedIn, most: u64) -> Result<Vec<Happening>> {
    let text = visitor.text();
    let newest = events::of_customer(&app.db.read, visitor.customer.id, None, most).await?;
    Ok(newest.into_iter().map(|event| words::happening(&text, words::entry(event, visitor.session.id))).collect())
}
