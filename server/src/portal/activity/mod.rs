//! What happened to the account, in words, newest first: the newest few for the overview, all of it on a page of its own.

mod web;
mod words;

use portico_app::links;
use portico_app::pages::overview::Happening;

use crate::model::events::Told;
use crate::routes::Route;
use crate::web::visitor::SignedIn;

pub use words::{entry, facts, object};

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get(links::ACTIVITY, web::show).customer()]
}

/// Events in two lines each, for the overview.
pub fn happenings(visitor: &SignedIn, newest: Vec<Told>) -> Vec<Happening> {
    let text = visitor.text();
    newest.into_iter().map(|event| words::happening(&text, words::entry(event, visitor.session.id))).collect()
}
