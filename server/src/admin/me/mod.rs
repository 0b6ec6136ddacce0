//! A member's own account: what colleagues call them, language, time zone, password.

mod flow;
pub(super) mod web;

use portico_app::links;

use super::permissions::Permission::EnterDesk;
use crate::crypto::password_rules::{NewPassword, PersonContext, Refusal};
use crate::model::staff;
use crate::model::values::EmailAddress;
use crate::routes::Route;
use crate::web::visitor::Visitor;

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get(links::ADMIN_ME, web::show).staff(EnterDesk),
        Route::post(links::ADMIN_ME, web::submit).staff(EnterDesk),
        Route::get(links::ADMIN_PASSWORD, web::show_password).staff(EnterDesk).fresh(),
        Route::post(links::ADMIN_PASSWORD, web::submit_password).staff(EnterDesk).fresh(),
    ]
}

/// A new password for this member, held to the rules; it must not be made of their own name or address (ASVS 5.0 V6.2.11).
pub fn new_password(visitor: &Visitor, member: &staff::Model, typed: &str) -> Result<NewPassword, Refusal> {
    let mut words: Vec<String> = member.name.split_whitespace().map(str::to_lowercase).collect();
    words.extend(EmailAddress::parse(&member.address).iter().flat_map(EmailAddress::local_words));
    NewPassword::parse(typed, &PersonContext { words }, &visitor.app.password_rules.for_brand(visitor.brand_name()))
}
