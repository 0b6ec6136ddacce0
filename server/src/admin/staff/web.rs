//! HTTP: the list, the invitation's form, one member.

use axum::extract::{Path, Query, State};
use portico_app::forms::{Form, Pairs, Problem, Problems};
use portico_app::links;
use portico_app::pages::admin::staff::{Ask, InviteForm, InvitePage, MemberLine, MemberPage, StaffPage};
use serde::Deserialize;
use uuid::Uuid;

use super::flow::{Change, Changed, change};
use crate::admin::invitation::{self, Invited, Wish};
use crate::admin::me::web::name;
use crate::admin::permissions::Permission;
use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::{Refusal, Result};
use crate::model::staff::{self, Model, Role, Status};
use crate::model::staff_sessions;
use crate::model::values::EmailAddress;
use crate::notices::Notice;
use crate::portal::problem;
use crate::web::posted::Posted;
use crate::web::staff_member::StaffMember;
use crate::web::visitor::Reply;

/// What a button on a member's page posts.
#[derive(Clone, Debug)]
pub(super) struct Post {
    action: String,
    role: String,
}

impl Form for Post {
    fn read(pairs: &mut Pairs) -> Self {
        Self { action: pairs.value("action").unwrap_or_default(), role: pairs.value("role").unwrap_or_default() }
    }

    fn problems(&self) -> Problems {
        Problems::new()
    }
}

/// Which question the page shall ask first.
#[derive(Debug, Deserialize)]
pub(super) struct Asked {
    ask: Option<String>,
}

fn line(member: &StaffMember, row: &Model) -> MemberLine {
    MemberLine {
        id: row.id.to_string(),
        name: row.name.clone(),
        address: row.address.clone(),
        role: row.role.text(),
        status: match row.status {
            Status::Invited => "invited",
            Status::Active => "active",
            Status::Suspended => "suspended",
        },
        has_factor: row.totp_confirmed_at.is_some(),
        invited: row.created_at.to_jiff(),
        last: row.last_signed_in_at.map(Timestamp::to_jiff),
        is_me: row.id == member.id(),
    }
}

pub(super) async fn list(State(app): State<App>, member: StaffMember) -> Result<Reply> {
    let rows = staff::all(&app.db.read).await?;
    let members = rows.iter().map(|row| line(&member, row)).collect();
    Ok(member.page(StaffPage { members, may_manage: member.may(Permission::ManageStaff) }))
}

fn roles() -> Vec<&'static str> {
    Role::ALL.iter().map(|role| role.text()).collect()
}

pub(super) async fn show_invite(member: StaffMember) -> Reply {
    member.page(InvitePage { form: InviteForm::default(), roles: roles() })
}

pub(super) async fn invite(State(app): State<App>, member: StaffMember, Posted(mut form): Posted<InviteForm>) -> Result<Reply> {
    let Some(wish) = parse(&member, &mut form) else { return Ok(member.rejected(InvitePage { form, roles: roles() })) };
    match invitation::invite(&app, member.now(), Some(member.id()), wish).await? {
        Invited::Sent { .. } => member.done(links::ADMIN_STAFF, Notice::StaffInvited).await,
        Invited::Taken => {
            form.email.explain(Problem::new("staff-address-taken"));
            Ok(member.rejected(InvitePage { form, roles: roles() }))
        }
    }
}

fn parse(member: &StaffMember, form: &mut InviteForm) -> Option<Wish> {
    let address = EmailAddress::parse(&form.email.value).map_err(|why| form.email.explain(problem(why.problem()))).ok();
    let name = name(&form.name.value);
    if name.is_none() {
        form.name.explain(Problem::new("staff-name-missing").with("most", 80));
    }
    let role = Role::of_text(&form.role.value);
    if role.is_none() {
        form.role.explain(Problem::new("staff-role-missing"));
    }
    let voice = (member.visit().brand.clone(), member.visit().language.clone());
    Some(Wish { address: address?, name: name?, role: role?, voice })
}

/// One member, and what may be done; `ask` puts a question first.
pub(super) async fn show(State(app): State<App>, member: StaffMember, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result<Reply> {
    let row = found(&app, &id).await?;
    let page = page(&app, &member, &row, None).await?;
    Ok(match asked.ask.as_deref().and_then(Ask::of_word).filter(|_| page.may_manage) {
        Some(ask) => member.page(portico_app::pages::admin::staff::AskPage { member: page.member, ask }),
        None => member.page(page),
    })
}

async fn found(app: &App, id: &str) -> Result<Model> {
    let id = Uuid::try_parse(id).map_err(|_| Refusal::NotFound)?;
    Ok(staff::by_id(&app.db.read, id).await?.ok_or(Refusal::NotFound)?)
}

async fn page(app: &App, member: &StaffMember, row: &Model, problem: Option<Problem>) -> Result<MemberPage> {
    let sessions = staff_sessions::of_staff(&app.db.read, row.id, member.now(), 20).await?;
    Ok(MemberPage {
        member: line(member, row),
        sessions: sessions.into_iter().map(|session| (session.device, session.place, session.last_used_at.to_jiff())).collect(),
        roles: roles(),
        may_manage: member.may(Permission::ManageStaff),
        problem,
    })
}

pub(super) async fn submit(
    State(app): State<App>,
    member: StaffMember,
    Path(id): Path<String>,
    Posted(post): Posted<Post>,
) -> Result<Reply> {
    let row = found(&app, &id).await?;
    let here = links::admin_member(&row.id.to_string());
    let wanted = match post.action.as_str() {
        "role" => Change::Role(Role::of_text(&post.role).ok_or(Refusal::BadRequest)?),
        "suspend" => Change::Suspend,
        "restore" => Change::Restore,
        "reset-factor" => Change::ResetFactor,
        "send-link" => {
            invitation::send_link(&app, member.now(), Some(member.id()), row.id, &member.visit().brand).await?;
            return member.done(&here, Notice::StaffLinkSent).await;
        }
        _ => return Err(Refusal::BadRequest.into()),
    };
    match change(&app, member.now(), Some(member.id()), row.id, wanted).await? {
        // Whoever changed themselves is signed out by it.
        Changed::Done if row.id == member.id() => Ok(member.redirect(links::ADMIN_SIGN_IN)),
        Changed::Done | Changed::Already => member.done(&here, Notice::StaffChanged).await,
        Changed::Nobody => Err(Refusal::NotFound.into()),
        Changed::LastOwner => {
            let page = page(&app, &member, &row, Some(Problem::new("staff-last-owner"))).await?;
            Ok(member.rejected(page))
        }
    }
}
