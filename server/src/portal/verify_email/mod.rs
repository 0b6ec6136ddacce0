//! Proving the address, by the code or the link of one letter. Here the customer is born.
//!
//! The code is good in the browser that signed up. The link is too; opened elsewhere, its page asks for the password that was chosen at
//! sign-up, and offers "I didn't do this": so nobody can plant a password on another's address. Looking at the link's page changes
//! nothing, since mail scanners follow links.

mod flow;
mod web;

use portico_app::links;

use crate::routes::Route;

pub use flow::{ByCode, ByLink, letters_to};

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get(links::VERIFY_EMAIL, web::show), Route::post(links::VERIFY_EMAIL, web::submit)]
}
