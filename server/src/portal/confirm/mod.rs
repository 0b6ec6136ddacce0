//! Fresh proof before something sensitive: the password, then the code where there is a second factor.

mod flow;
mod web;

use portico_app::links;

use crate::routes::Route;

pub use flow::{Checked, check_password};

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get(links::CONFIRM, web::show).customer(), Route::post(links::CONFIRM, web::submit).customer()]
}
