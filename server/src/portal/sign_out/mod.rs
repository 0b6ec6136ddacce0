//! Leaving: the session's row goes, the cookie too.

mod flow;
mod web;

use portico_app::links;

use crate::routes::Route;

pub use flow::sign_out;

pub(super) fn routes() -> Vec<Route> {
    vec![Route::post(links::SIGN_OUT, web::submit)]
}
