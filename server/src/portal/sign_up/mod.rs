//! Signing up. The form leaves a *registration*: hash, attributes, decisions, and an inquiry that a worker answers with the letter that
//! is right for the address. Whether the address has an account makes no difference here: same page, same work.

mod flow;
mod web;

use portico_app::links;

use crate::routes::Route;

pub use flow::{SignUp, sign_up};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get(links::SIGN_UP, web::show).anonymous(),
        Route::post(links::SIGN_UP, web::submit),
        Route::post(links::PASSWORD_STRENGTH, web::strength),
    ]
}
