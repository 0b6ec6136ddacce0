//! `/admin/customers/export`: the customers of a search, as a file.
//!
//! Whoever takes it says what for. That, the question and who asked stand in the record before the first byte leaves; how many customers
//! it was, when the last one has. The file is written while it is read from the database, a page of customers at a time, so that ten
//! millions need no more memory than ten. Hashes, factors and sessions never are in it.

pub mod cells;
mod flow;
mod web;

use portico_app::links;

use super::permissions::Permission::ExportCustomers;
use crate::routes::Route;

pub use flow::{Format, Taking, rows};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get(links::ADMIN_EXPORT, web::show).staff(ExportCustomers).fresh(),
        Route::post(links::ADMIN_EXPORT, web::submit).staff(ExportCustomers).fresh(),
    ]
}
