//! A stage on the way in: a contract has a new version, and is asked for.

mod flow;
mod web;

use portico_app::links;

use crate::routes::Route;

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get(links::ACCEPT, web::show), Route::post(links::ACCEPT, web::submit)]
}
