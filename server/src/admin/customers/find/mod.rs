//! `/admin/customers`: who is it that writes or calls?
//!
//! One box takes an address, an id, a phone number, or the beginning of an address or name, and knows by its shape which it is
//! ([`typed`]). Filters narrow it down, or stand alone. The list shows names and addresses masked: enough to recognise somebody who
//! says who they are, too little to copy. Looking costs the same whoever is looked for, and ends after a while with how far it looked.
//! Each page counts against a limit of the member's own: this is a door to one customer, and no way to take them all.

mod flow;
mod typed;
mod web;

use portico_app::links;

use crate::admin::permissions::Permission::FindCustomers;
use crate::routes::Route;

pub use flow::{Answer, By, List, Question, find, lists};
pub use typed::{NotUnderstood, Typed};
pub(in crate::admin) use web::parse;

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get(links::ADMIN_CUSTOMERS, web::show).staff(FindCustomers)]
}
