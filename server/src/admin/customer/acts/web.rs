//! HTTP: the question, and its answer.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use portico_app::forms::Problem;
use portico_app::links;
use portico_app::pages::admin::customer::ask::{Act, AskPage, ReasonForm};
use uuid::Uuid;

use super::flow::{self, Acted};
use crate::admin::customer::deed::{Deed, reason};
use crate::admin::customer::{look, masks};
use crate::app_state::App;
use crate::error::{Refusal, Result};
use crate::model::customers::Model;
use crate::model::sessions;
use crate::notices::Notice;
use crate::web::posted::Posted;
use crate::web::staff_member::StaffMember;
use crate::web::visitor::Reply;

fn page(member: &StaffMember, customer: &Model, act: Act, form: ReasonForm) -> AskPage {
    let until = (act == Act::Close).then(|| member.now().plus(member.app.config.closing.grace).to_jiff());
    AskPage { whom: masks::whom(customer), act, until, asked: None, form }
}

/// What will happen.
pub(super) async fn show(State(app): State<App>, member: StaffMember, Path(id): Path<String>, act: Act) -> Result<Reply> {
    let Some(customer) = look::found(&app, &id).await? else { return look::gone(&app, &member, &id).await };
    Ok(member.page(page(&member, &customer, act, ReasonForm::default())))
}

/// Does it.
pub(super) async fn submit(
    State(app): State<App>,
    member: StaffMember,
    Path(id): Path<String>,
    Posted(mut form): Posted<ReasonForm>,
    act: Act,
) -> Result<Reply> {
    let Some(customer) = look::found(&app, &id).await? else { return look::gone(&app, &member, &id).await };
    let deed = match reason(&form.reason.value) {
        Ok(why) => Deed::of(&member, why),
        Err(problem) => {
            form.reason.explain(problem);
            return Ok(member.rejected(page(&member, &customer, act, form)));
        }
    };
    let acted = match act {
        Act::Recovery => flow::recover(&app, &deed, &customer).await?,
        Act::SignOut => flow::sign_out(&app, &deed, &customer).await?,
        Act::Lock => flow::lock(&app, &deed, &customer).await?,
        Act::Unlock => flow::unlock(&app, &deed, &customer).await?,
        Act::Close => flow::start_closing(&app, &deed, &customer).await?,
        Act::Reopen => flow::cancel_closing(&app, &deed, &customer).await?,
        // These have rooms of their own.
        Act::EndSession | Act::AskRemoval | Act::ApproveRemoval | Act::CancelRemoval => return Err(Refusal::NotFound.into()),
    };
    answer(&member, page(&member, &customer, act, form), acted).await
}

async fn answer(member: &StaffMember, page: AskPage, acted: Acted) -> Result<Reply> {
    match acted {
        Acted::Done => member.done(&links::admin_customer(&page.whom.id), Notice::Helped).await,
        Acted::Changed => Ok(not_now(member, page, Problem::new("act-changed"))),
        Acted::Locked => Ok(not_now(member, page, Problem::new("act-locked"))),
        Acted::Wait(wait) => Err(Refusal::TooManyRequests { wait }.into()),
    }
}

/// 409: it can't be done as it stands; the reason is kept.
pub(in crate::admin::customer) fn not_now(member: &StaffMember, page: AskPage, why: Problem) -> Reply {
    let form = ReasonForm { problem: Some(why), ..page.form };
    member.page_with(StatusCode::CONFLICT, AskPage { form, ..page })
}

/// The living session of these ids, if it is this customer's.
async fn theirs(app: &App, member: &StaffMember, customer: &Model, session: &str) -> Result<Uuid> {
    let id = Uuid::try_parse(session).map_err(|_| Refusal::NotFound)?;
    let found = sessions::of_customer_by_id(&app.db.read, customer.id, id, member.now()).await?;
    Ok(found.ok_or(Refusal::NotFound)?.id)
}

/// What will happen to one session.
pub(super) async fn show_session(
    State(app): State<App>,
    member: StaffMember,
    Path((id, session)): Path<(String, String)>,
) -> Result<Reply> {
    let Some(customer) = look::found(&app, &id).await? else { return look::gone(&app, &member, &id).await };
    theirs(&app, &member, &customer, &session).await?;
    Ok(member.page(page(&member, &customer, Act::EndSession, ReasonForm::default())))
}

/// Ends it, effective with its next request.
pub(super) async fn end_session(
    State(app): State<App>,
    member: StaffMember,
    Path((id, session)): Path<(String, String)>,
    Posted(mut form): Posted<ReasonForm>,
) -> Result<Reply> {
    let Some(customer) = look::found(&app, &id).await? else { return look::gone(&app, &member, &id).await };
    let session = theirs(&app, &member, &customer, &session).await?;
    let why = match reason(&form.reason.value) {
        Ok(why) => why,
        Err(problem) => {
            form.reason.explain(problem);
            return Ok(member.rejected(page(&member, &customer, Act::EndSession, form)));
        }
    };
    let acted = flow::end_session(&app, &Deed::of(&member, why), &customer, session).await?;
    answer(&member, page(&member, &customer, Act::EndSession, form), acted).await
}
