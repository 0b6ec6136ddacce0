//! `/account/password`: a new password for who is signed in. It asks for fresh proof and for the current password, ends all other
//! sessions, forgets the other browsers (each counts as new again, so that a stranger's next sign-in is told), takes recovery links
//! back, and tells the owner.

mod flow;
mod web;

use portico_app::links;

use crate::routes::Route;

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get(links::PASSWORD, web::show).fresh(), Route::post(links::PASSWORD, web::submit).fresh()]
}
