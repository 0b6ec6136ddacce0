//! `/admin/imports`: bring a file, read what the check found, import it, watch, and take it back.
//!
//! A file goes piece by piece to the disk of the node that receives it, and is never held in memory. Bringing, importing and taking back
//! ask for fresh proof. The work itself is [`crate::imports`]'s.

mod upload;
mod web;

use portico_app::links;

use super::permissions::Permission::ImportCustomers;
use crate::routes::Route;

/// One file.
const IMPORT: &str = "/admin/imports/{id}";

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get(links::ADMIN_IMPORTS, web::list).staff(ImportCustomers),
        Route::get(links::ADMIN_IMPORTS_NEW, upload::show).staff(ImportCustomers).fresh(),
        Route::post(links::ADMIN_IMPORTS_NEW, upload::submit).staff(ImportCustomers).fresh().upload(),
        Route::get(IMPORT, web::show).staff(ImportCustomers),
        Route::post(IMPORT, web::submit).staff(ImportCustomers).fresh(),
    ]
}
