//! Who works here: inviting, giving roles, keeping out, and helping a colleague who lost password or phone. The last owner stays.

mod flow;
mod web;

use portico_app::links;

use super::permissions::Permission::{ManageStaff, SeeStaff};
use crate::routes::Route;

pub use flow::{Change, Changed, change};

/// One member.
const MEMBER: &str = "/admin/staff/{id}";

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get(links::ADMIN_STAFF, web::list).staff(SeeStaff),
        Route::get(links::ADMIN_INVITE, web::show_invite).staff(ManageStaff).fresh(),
        Route::post(links::ADMIN_INVITE, web::invite).staff(ManageStaff).fresh(),
        Route::get(MEMBER, web::show).staff(SeeStaff),
        Route::post(MEMBER, web::submit).staff(ManageStaff).fresh(),
    ]
}
