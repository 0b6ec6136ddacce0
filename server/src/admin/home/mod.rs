//! The first page: the rooms that the role opens, and a glance at what waits. And the page about roles: the matrix as it stands in code.

mod web;

use portico_app::links;

use super::permissions::Permission::EnterDesk;
use crate::routes::Route;

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get(links::ADMIN, web::show).staff(EnterDesk), Route::get(links::ADMIN_ROLES, web::roles).staff(EnterDesk)]
}
