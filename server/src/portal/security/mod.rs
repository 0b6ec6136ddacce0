//! `/account/security`: what protects the account, and the way to each part of it.

mod web;

use portico_app::links;

use crate::routes::Route;

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get(links::SECURITY, web::show).customer()]
}
