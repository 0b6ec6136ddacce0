//! Devices: each browser that is signed in, this one marked. Ending one, or all others, deletes rows: each next request finds nobody.
//! Ending this one is signing out.

mod flow;
mod web;

use portico_app::links;

use crate::routes::Route;

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get(links::SESSIONS, web::show).customer(),
        Route::post("/account/sessions/{id}/end", web::end).customer(),
        Route::post(links::END_OTHER_SESSIONS, web::end_others).customer(),
    ]
}
