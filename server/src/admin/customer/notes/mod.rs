//! Notes about a customer, for colleagues: added, never changed, gone with the account. Customers don't see them here, and get them with
//! their data (GDPR Art. 15).

mod flow;
mod web;

use super::super::permissions::Permission::{FindCustomers, HelpCustomers};
use crate::routes::Route;

pub(super) fn routes() -> Vec<Route> {
    let path = "/admin/customers/{id}/notes";
    vec![Route::get(path, web::show).staff(FindCustomers), Route::post(path, web::submit).staff(HelpCustomers)]
}
