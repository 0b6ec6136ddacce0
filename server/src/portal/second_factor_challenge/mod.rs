//! The second factor on the way in: a code from the authenticator app, or one of the recovery codes. Each works once.

mod flow;
mod web;

use portico_app::links;

use crate::routes::Route;

pub use flow::{answer, forgive_tries, note_wrong, place, take_try, window};

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get(links::SECOND_FACTOR_CHALLENGE, web::show), Route::post(links::SECOND_FACTOR_CHALLENGE, web::submit)]
}
