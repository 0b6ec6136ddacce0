//! `/account`: how everything stands, at a glance.

mod web;

use portico_app::links;

use crate::routes::Route;

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get(links::ACCOUNT, web::show).customer()]
}
