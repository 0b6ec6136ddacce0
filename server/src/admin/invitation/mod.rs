//! Joining the staff: a letter's link, by which the invited person chooses a password. It works once; the second factor comes next, at
//! the door. The same link, sent again by an owner, is how somebody who forgot their password chooses another.

mod flow;
mod web;

use portico_app::links;

use crate::routes::Route;

pub use flow::{Invited, Wish, invite, send_link};

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get(links::ADMIN_INVITATION, web::show).desk(), Route::post(links::ADMIN_INVITATION, web::submit).desk()]
}
