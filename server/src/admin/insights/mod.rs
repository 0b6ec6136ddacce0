//! Figures: what happened how often, and where people give up.
//!
//! A worker reads sealed events by number, in batches, and adds to small tables of counts; its place in the chain moves in the same
//! transaction, so that late, repeated or concurrent work changes nothing. [`counting`] says what one event counts as: a pure rule, by
//! which a rebuild from all events comes to the same numbers. Pages read ranges of the counts, never events.
//!
//! What can't be an event isn't counted: forms that were opened and left, and tries that a limit turned away (a flood of them would
//! fill the events).

mod counter;
pub mod counting;
mod figures;
mod file;
mod funnels;
mod range;
mod web;

use portico_app::links;

use super::permissions::Permission::SeeInsights;
use crate::routes::Route;

pub use counter::{Progress, Tally, count, count_at_once, progress, rebuild};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get(links::ADMIN_INSIGHTS, web::show).staff(SeeInsights),
        Route::get(links::INSIGHTS_FILE, web::download).staff(SeeInsights),
    ]
}
