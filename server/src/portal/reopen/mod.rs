//! A stage on the way in: the account is about to close, and its owner may come back. Also the cancel link of the letters about it.

mod flow;
mod web;

use portico_app::links;

use crate::routes::Route;

pub use flow::open;

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get(links::REOPEN, web::show),
        Route::post(links::REOPEN, web::submit),
        Route::get(links::KEEP_ACCOUNT, web::show_keep),
        Route::post(links::KEEP_ACCOUNT, web::keep),
    ]
}
