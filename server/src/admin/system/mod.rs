//! `/admin/system`: how the house stands, for those who operate it. Nothing is tried out for the page: it tells what the database
//! answers, what the workers noted, and how the outbox stands. Settings are told without their secrets.

mod web;

use portico_app::links;

use super::permissions::Permission::SeeSystem;
use crate::routes::Route;

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get(links::ADMIN_SYSTEM, web::show).staff(SeeSystem)]
}
