//! A second factor that staff are about to remove, because its owner lost it: how that ends. Its owner stops it by the link in a letter,
//! or by simply showing a code; staff call it off; or it is carried out. Asking and approving is the staff's matter.

mod flow;
mod web;

use portico_app::links;

use crate::routes::Route;

pub use flow::{call_off, carry_out, keep_link, stopped_by_code};

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get(links::KEEP_FACTOR, web::show), Route::post(links::KEEP_FACTOR, web::keep)]
}
