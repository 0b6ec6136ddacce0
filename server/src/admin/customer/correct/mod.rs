//! Correcting one thing in a profile, by the rules of the profile's own form. The address for signing in is no attribute: it moves only
//! by the customer's own proof. What stands there now is not shown, so that correcting is no way around revealing.

mod flow;
mod web;

use super::super::permissions::Permission::HelpCustomers;
use crate::model::values::Attribute;
use crate::model::values::attributes::Ask;
use crate::routes::Route;

/// Whether staff may correct it: also what its owner may not change, but not what other systems fill in.
pub fn is_correctable(attribute: &Attribute) -> bool {
    attribute.ask != Ask::Never
}

pub(super) fn routes() -> Vec<Route> {
    let path = "/admin/customers/{id}/correct/{attribute}";
    vec![Route::get(path, web::show).staff(HelpCustomers).fresh(), Route::post(path, web::submit).staff(HelpCustomers).fresh()]
}
