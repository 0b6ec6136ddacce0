//! HTTP: the sign-up, and the button that sends its letter again.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use portico_app::links;
use portico_app::pages::admin::customer::ask::ReasonForm;
use portico_app::pages::admin::customer::registration::{RegistrationGonePage, RegistrationPage};
use uuid::Uuid;

use super::flow;
use crate::admin::customer::deed::{Deed, reason};
use crate::admin::customer::masks;
use crate::admin::permissions::Permission;
use crate::app_state::App;
use crate::error::{Refusal, Result};
use crate::model::registrations::{self, Model};
use crate::notices::Notice;
use crate::web::posted::Posted;
use crate::web::staff_member::StaffMember;
use crate::web::visitor::Reply;

async fn found(app: &App, member: &StaffMember, id: &str) -> Result<Option<Model>> {
    let id = Uuid::try_parse(id).map_err(|_| Refusal::NotFound)?;
    Ok(registrations::by_id(&app.db.read, id, member.now()).await?)
}

/// Confirmed, thrown away, or too old. Which of these is not said: the sign-up is gone, and what it was with it.
fn gone(member: &StaffMember) -> Reply {
    member.page_with(StatusCode::NOT_FOUND, RegistrationGonePage)
}

fn page(member: &StaffMember, row: &Model, form: ReasonForm) -> RegistrationPage {
    RegistrationPage {
        address: masks::address(&row.address),
        brand: member.content().brand(&row.brand).brand.name.clone(),
        language: row.language.clone(),
        since: row.created_at.to_jiff(),
        until: row.expires_at.to_jiff(),
        form: member.may(Permission::HelpCustomers).then_some(form),
    }
}

pub(super) async fn show(State(app): State<App>, member: StaffMember, Path(id): Path<String>) -> Result<Reply> {
    let Some(row) = found(&app, &member, &id).await? else { return Ok(gone(&member)) };
    Ok(member.page(page(&member, &row, ReasonForm::default())))
}

pub(super) async fn submit(
    State(app): State<App>,
    member: StaffMember,
    Path(id): Path<String>,
    Posted(mut form): Posted<ReasonForm>,
) -> Result<Reply> {
    let Some(row) = found(&app, &member, &id).await? else { return Ok(gone(&member)) };
    let why = match reason(&form.reason.value) {
        Ok(why) => why,
        Err(problem) => {
            form.reason.explain(problem);
            return Ok(member.rejected(page(&member, &row, form)));
        }
    };
    match flow::resend(&app, &Deed::of(&member, why), &row, member.visit()).await? {
        None => member.done(&links::admin_registration(&row.id.to_string()), Notice::VerificationResent).await,
        Some(wait) => Err(Refusal::TooManyRequests { wait }.into()),
    }
}
