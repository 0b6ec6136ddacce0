//! `/account/second-factor`: an authenticator app beside the password. All of it asks for fresh proof.
//!
//! Starting proposes a secret, which the page shows as a picture and in text until its first code is right, for an hour at most; then
//! never again. The first code turns it on: ten recovery codes are shown once, this session has a second factor from now on, all other
//! sessions end. Removing ends them too and takes the recovery codes away. Renewing replaces the codes. The owner gets a letter each time.
//!
//! The codes' file is made of what the page posts back: the server keeps digests alone.

mod flow;
mod web;

use portico_app::links;

use crate::routes::Route;

pub use flow::{Standing, standing};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get(links::SECOND_FACTOR, web::show).fresh(),
        Route::post(links::SECOND_FACTOR, web::submit).fresh(),
        Route::get(links::REMOVE_SECOND_FACTOR, web::show_remove).fresh(),
        Route::get(links::RENEW_CODES, web::show_renew).fresh(),
        // Tells nothing that the sender doesn't know: a proof that grew old while they read must not cost them their codes.
        Route::post(links::RECOVERY_CODES_FILE, web::codes_file).customer(),
    ]
}
