//! `/admin/outbox`: letters that wait, that fail and why, and that were given up. A letter's recipient and text stay sealed: nobody here
//! reads them. Trying again moves a letter to the front; one that was given up has no content any more, and can't be sent again.

mod flow;
mod web;

use portico_app::links;

use super::permissions::Permission::{RetryLetters, SeeOutbox};
use crate::routes::Route;

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get(links::ADMIN_OUTBOX, web::show).staff(SeeOutbox), Route::post(links::ADMIN_RETRY, web::retry).staff(RetryLetters)]
}
