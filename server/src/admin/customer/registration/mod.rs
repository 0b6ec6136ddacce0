//! A sign-up that waits for the proof of its address: since when, and having its letter sent again, as often as whoever signed up could.

mod flow;
mod web;

use super::super::permissions::Permission::{FindCustomers, HelpCustomers};
use crate::routes::Route;

pub(super) fn routes() -> Vec<Route> {
    let path = "/admin/registrations/{id}";
    vec![Route::get(path, web::show).staff(FindCustomers), Route::post(path, web::submit).staff(HelpCustomers)]
}
