//! What is done for a customer after one question: start a recovery, end sessions, lock and unlock, close and call a closing off. Each is
//! one transaction with its event and its letter. The question says what will happen, and asks for a reason, which the customer reads.

mod flow;
mod web;

use axum::extract::{Path, State};
use portico_app::pages::admin::customer::ask::Act;

use super::super::permissions::Permission::{self, CloseCustomers, HelpCustomers, LockCustomers};
use crate::app_state::App;
use crate::routes::Route;
use crate::web::posted::Posted;
use crate::web::staff_member::StaffMember;

pub use flow::{Acted, lock};
pub(super) use web::not_now;

pub(super) fn routes() -> Vec<Route> {
    let one = "/admin/customers/{id}/sessions/{session}";
    let dangerous = [
        question("/admin/customers/{id}/lock", Act::Lock, LockCustomers),
        question("/admin/customers/{id}/unlock", Act::Unlock, LockCustomers),
        question("/admin/customers/{id}/close", Act::Close, CloseCustomers),
        question("/admin/customers/{id}/reopen", Act::Reopen, CloseCustomers),
    ];
    let others = [
        question("/admin/customers/{id}/recovery", Act::Recovery, HelpCustomers),
        question("/admin/customers/{id}/sign-out", Act::SignOut, HelpCustomers),
        [Route::get(one, web::show_session).staff(HelpCustomers), Route::post(one, web::end_session).staff(HelpCustomers)],
    ];
    dangerous.into_iter().flatten().map(Route::fresh).chain(others.into_iter().flatten()).collect()
}

/// The question before an act, and its answer.
fn question(path: &'static str, act: Act, permission: Permission) -> [Route; 2] {
    let show = move |app: State<App>, member: StaffMember, id: Path<String>| web::show(app, member, id, act);
    let submit = move |app: State<App>, member: StaffMember, id: Path<String>, form: Posted<_>| web::submit(app, member, id, form, act);
    [Route::get(path, show).staff(permission), Route::post(path, submit).staff(permission)]
}
