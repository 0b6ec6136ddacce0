//! HTTP: the three questions, and their answers.

use axum::extract::{Path, State};
use portico_app::forms::Problem;
use portico_app::links;
use portico_app::pages::admin::customer::ask::{Act, AskPage, ReasonForm};
use uuid::Uuid;

use super::flow::{self, Asked};
use crate::admin::customer::acts::not_now;
use crate::admin::customer::deed::{Deed, reason};
use crate::admin::customer::{look, masks};
use crate::app_state::App;
use crate::error::{Refusal, Result};
use crate::model::customers::Model;
use crate::model::{factor_removals, staff};
use crate::notices::Notice;
use crate::web::posted::Posted;
use crate::web::staff_member::StaffMember;
use crate::web::visitor::Reply;

async fn page(app: &App, member: &StaffMember, customer: &Model, act: Act, form: ReasonForm) -> Result<AskPage> {
    let whom = masks::whom(customer);
    let mut page = AskPage { whom, act, until: None, asked: None, form };
    if act == Act::AskRemoval {
        let alone = flow::is_alone(&app.db.read, member.id()).await?;
        page.until = alone.then(|| flow::due(app, true, member.now()).to_jiff());
    }
    if act == Act::ApproveRemoval
        && let Some(removal) = factor_removals::of_customer(&app.db.read, customer.id).await?
    {
        let asker = staff::by_id(&app.db.read, removal.asked_by).await?;
        page.asked = Some((asker.map(|one| one.name).unwrap_or_default(), removal.reason));
        if page.form.about.is_empty() {
            page.form.about = removal.id.to_string();
        }
    }
    Ok(page)
}

async fn show(app: App, member: StaffMember, id: String, act: Act) -> Result<Reply> {
    let Some(customer) = look::found(&app, &id).await? else { return look::gone(&app, &member, &id).await };
    let page = page(&app, &member, &customer, act, ReasonForm::default()).await?;
    if act == Act::ApproveRemoval && page.asked.is_none() {
        return Ok(not_now(&member, page, Problem::new("act-changed")));
    }
    Ok(member.page(page))
}

async fn submit(app: App, member: StaffMember, id: String, mut form: ReasonForm, act: Act) -> Result<Reply> {
    let Some(customer) = look::found(&app, &id).await? else { return look::gone(&app, &member, &id).await };
    let deed = match reason(&form.reason.value) {
        Ok(why) => Deed::of(&member, why),
        Err(problem) => {
            form.reason.explain(problem);
            return Ok(member.rejected(page(&app, &member, &customer, act, form).await?));
        }
    };
    let outcome = match act {
        Act::AskRemoval => flow::ask(&app, &deed, customer.id).await?,
        Act::ApproveRemoval => {
            // What was read is what is approved: not another one that was asked for since.
            let removal = Uuid::try_parse(&form.about).map_err(|_| Refusal::BadRequest)?;
            flow::approve(&app, &deed, customer.id, removal).await?
        }
        _ => flow::cancel(&app, &deed, customer.id).await?,
    };
    let why = match outcome {
        Asked::Done => return member.done(&links::admin_customer(&customer.id.to_string()), Notice::Helped).await,
        Asked::NotPermitted => return Err(Refusal::NotPermitted.into()),
        Asked::Changed => "act-changed",
        Asked::NoFactor => "act-no-factor",
        Asked::Locked => "act-locked",
        Asked::WaitsAlready => "act-waits-already",
        Asked::OwnRequest => "act-own-request",
        Asked::AskerGone => "act-asker-gone",
    };
    let page = page(&app, &member, &customer, act, form).await?;
    Ok(not_now(&member, page, Problem::new(why)))
}

pub(super) async fn show_ask(State(app): State<App>, member: StaffMember, Path(id): Path<String>) -> Result<Reply> {
    show(app, member, id, Act::AskRemoval).await
}

pub(super) async fn ask(
    State(app): State<App>,
    member: StaffMember,
    Path(id): Path<String>,
    Posted(form): Posted<ReasonForm>,
) -> Result<Reply> {
    submit(app, member, id, form, Act::AskRemoval).await
}

pub(super) async fn show_approve(State(app): State<App>, member: StaffMember, Path(id): Path<String>) -> Result<Reply> {
    show(app, member, id, Act::ApproveRemoval).await
}

pub(super) async fn approve(
    State(app): State<App>,
    member: StaffMember,
    Path(id): Path<String>,
    Posted(form): Posted<ReasonForm>,
) -> Result<Reply> {
    submit(app, member, id, form, Act::ApproveRemoval).await
}

pub(super) async fn show_cancel(State(app): State<App>, member: StaffMember, Path(id): Path<String>) -> Result<Reply> {
    show(app, member, id, Act::CancelRemoval).await
}

pub(super) async fn cancel(
    State(app): State<App>,
    member: StaffMember,
    Path(id): Path<String>,
    Posted(form): Posted<ReasonForm>,
) -> Result<Reply> {
    submit(app, member, id, form, Act::CancelRemoval).await
}
