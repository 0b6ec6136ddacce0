//! The staff's door: address and password, then a code from an authenticator app. Who has no app yet sets one up there: without it
//! nothing opens. The session is short (15 minutes without use, 8 hours in all), and dangerous acts ask for both again.

mod flow;
mod web;

use portico_app::links;

use crate::routes::Route;

pub use flow::{begin, hash_for};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get(links::ADMIN_SIGN_IN, web::show_sign_in).desk(),
        Route::post(links::ADMIN_SIGN_IN, web::sign_in).desk(),
        Route::get(links::ADMIN_SECOND_FACTOR, web::show_factor).desk(),
        Route::post(links::ADMIN_SECOND_FACTOR, web::factor).desk(),
        Route::get(links::ADMIN_CONFIRM, web::show_confirm).staff(super::permissions::Permission::EnterDesk),
        Route::post(links::ADMIN_CONFIRM, web::confirm).staff(super::permissions::Permission::EnterDesk),
        Route::post(links::ADMIN_SIGN_OUT, web::sign_out).desk(),
    ]
}
