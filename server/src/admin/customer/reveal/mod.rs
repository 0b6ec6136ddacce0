//! Looking at one value: asked first, with a reason that the customer reads; shown once, in the answer to that form alone. So many an
//! hour; beyond that it is refused, and owners are told (a member of staff who reads what they can get is a thief like others).

mod flow;
mod web;

use super::super::permissions::Permission::RevealValues;
use crate::routes::Route;

pub use flow::{Revealed, reveal};

pub(super) fn routes() -> Vec<Route> {
    let path = "/admin/customers/{id}/reveal";
    vec![Route::get(path, web::show).staff(RevealValues), Route::post(path, web::submit).staff(RevealValues)]
}
