//! Looking at a customer: status, sign-in, profile, devices, decisions, letters, events, notes. Personal values are masked before they
//! come near the page. Once an hour for each colleague, the customer reads that support opened their page.

mod flow;
mod view;
mod web;

use super::super::permissions::Permission::FindCustomers;
use crate::routes::Route;

pub(super) use flow::note_look;
pub(super) use view::{may, note};
pub(super) use web::{found, gone};

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get("/admin/customers/{id}", web::show).staff(FindCustomers)]
}
