//! Removing a lost second factor takes two: one asks, another approves, both with fresh proof, both with a reason. Who is alone waits for
//! days instead (`staff.lone_factor_removal`), while letters tell the customer, who can stop it by their link, or by showing a code.
//! A member who joins meanwhile may approve. Who asked and may not any more has asked for nothing. What nobody approves lapses.
//!
//! It is the way around the second factor, so it is the way that attackers talk support into: hence the second pair of eyes, the letters,
//! and the time (ASVS 5.0 V6.4.6).

mod flow;
mod wait;
mod web;

use super::super::permissions::Permission::HelpCustomers;
use crate::routes::Route;

pub use flow::{Asked, approve, ask};
pub use wait::carry_out;

pub(super) fn routes() -> Vec<Route> {
    let (ask, approve, cancel) =
        ("/admin/customers/{id}/factor", "/admin/customers/{id}/factor/approve", "/admin/customers/{id}/factor/cancel");
    [
        Route::get(ask, web::show_ask),
        Route::post(ask, web::ask),
        Route::get(approve, web::show_approve),
        Route::post(approve, web::approve),
        Route::get(cancel, web::show_cancel),
        Route::post(cancel, web::cancel),
    ]
    .map(|route| route.staff(HelpCustomers).fresh())
    .to_vec()
}
