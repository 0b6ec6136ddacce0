//! `/admin/defence`: who has to wait after too many tries, and letting somebody try again. Limits are kept under keyed digests, so
//! nobody can be listed: staff type an address or a network, and see how that one stands, whether an account exists or not.
//!
//! Letting go is an event with its reason, which the account's owner reads. It is limited itself: else a colleague could guess a
//! password by letting themselves try for ever. The limits at the staff's own door are for those who manage staff.

mod flow;
mod web;

use portico_app::links;

use super::permissions::Permission::{ReleaseLimits, SeeDefence};
use crate::routes::Route;

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get(links::ADMIN_DEFENCE, web::show).staff(SeeDefence),
        Route::post(links::ADMIN_DEFENCE, web::look).staff(SeeDefence),
        Route::post(links::ADMIN_RELEASE, web::release).staff(ReleaseLimits),
    ]
}
