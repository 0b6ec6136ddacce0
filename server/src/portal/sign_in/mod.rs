//! Signing in, the first factor, and what all ways in have in common ([`arrival`]).
//!
//! Whoever lacks the right password gets one answer at one price: two hashes (the customer's and the waiting registration's, a
//! dummy for whichever is missing), the same statements, the same words. Limits are checked before any hash, alike for addresses that don't exist.

mod arrival;
mod end_session;
mod flow;
mod web;

use portico_app::links;

use crate::routes::Route;

pub use arrival::{Step, advance, facts, presented};
pub use flow::{Attempt, SignIn, sign_in};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get(links::HOME, web::home),
        Route::get(links::SIGN_IN, web::show).anonymous(),
        Route::post(links::SIGN_IN, web::submit),
        Route::get(links::END_SESSION, web::show_end_session),
        Route::post(links::END_SESSION, web::end_session),
        Route::get(links::CHANGE_PASSWORD_WELL_KNOWN, web::well_known_change_password),
    ]
}
