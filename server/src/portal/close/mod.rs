//! Closing the account: fresh proof, days of grace in which signing in offers to come back, a reminder with a link, and then a worker
//! that erases.

mod erasure;
mod flow;
mod web;

use portico_app::links;

use crate::routes::Route;

pub use erasure::{ADDRESS_DIGEST, carry_out, forget};
pub use flow::begin;

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get(links::CLOSE, web::show).fresh(), Route::post(links::CLOSE, web::submit).fresh()]
}
