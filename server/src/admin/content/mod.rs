//! `/admin/content`: what is shown, where it comes from, what the last check found, and the editions. Read only: words and looks are
//! changed as files, and published by the command line.

mod web;

use portico_app::links;

use super::permissions::Permission::SeeContent;
use crate::routes::Route;

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get(links::ADMIN_CONTENT, web::show).staff(SeeContent)]
}
