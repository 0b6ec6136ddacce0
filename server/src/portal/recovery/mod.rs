//! A forgotten password: the same answer for every address, and for the owner a link that works once, for an hour. It opens no session
//! and passes no second factor by; it ends all sessions, and tells the owner.

mod flow;
mod web;

use portico_app::links;

use crate::routes::Route;

pub use flow::letters_to;

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get(links::RECOVERY, web::show).anonymous(),
        Route::post(links::RECOVERY, web::submit),
        Route::get(links::NEW_PASSWORD, web::show_new_password),
        Route::post(links::NEW_PASSWORD, web::submit_new_password),
    ]
}
