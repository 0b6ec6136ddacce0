//! `/admin/audit`: everything that happened, for those who prove it. Filters stand in the address, pages go by key, nothing is counted.
//! Devices and places are shown to those roles alone that may look at personal values. What is taken out of the house is an event
//! itself, with its purpose; the file holds no device and no place, and no cell that a spreadsheet would execute.
//!
//! The proof that the record is whole is made elsewhere: [`crate::audit`].

mod export;
mod filter;
mod web;

use portico_app::links;

use super::permissions::Permission::{ExportAudit, ReadAudit};
use crate::routes::Route;

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get(links::ADMIN_AUDIT, web::show).staff(ReadAudit),
        Route::get(links::ADMIN_AUDIT_EXPORT, web::show_export).staff(ExportAudit).fresh(),
        Route::post(links::ADMIN_AUDIT_EXPORT, web::export).staff(ExportAudit).fresh(),
    ]
}
