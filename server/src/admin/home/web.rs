//! HTTP: the first page, and the one about roles.

use axum::extract::State;
use portico_app::pages::admin::home::{HomePage, RolesPage};

use crate::admin::permissions::Permission;
use crate::app_state::App;
use crate::error::Result;
use crate::model::outbox;
use crate::model::staff::Role;
use crate::web::staff_member::StaffMember;
use crate::web::visitor::Reply;

pub(super) async fn show(State(app): State<App>, member: StaffMember) -> Result<Reply> {
    let letters = if member.may(Permission::SeeOutbox) { Some(outbox::counts(&app.db.read).await?) } else { None };
    Ok(member.page(HomePage { name: member.current.staff.name.clone(), rooms: member.current.staff.role.rooms(), letters }))
}

pub(super) async fn roles(member: StaffMember) -> Reply {
    let line = |permission: &Permission| (permission.text(), Role::ALL.iter().map(|role| role.may(*permission)).collect());
    member.page(RolesPage {
        own: member.current.staff.role.text(),
        roles: Role::ALL.iter().map(|role| role.text()).collect(),
        permissions: Permission::ALL.iter().map(line).collect(),
    })
}
