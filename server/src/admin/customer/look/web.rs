//! HTTP: the page of one customer.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use portico_app::pages::admin::customer::GonePage;
use uuid::Uuid;

use super::{flow, view};
use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::{Refusal, Result};
use crate::model::customers::Model;
use crate::web::staff_member::StaffMember;
use crate::web::visitor::Reply;

/// How the account stands.
pub(super) async fn show(State(app): State<App>, member: StaffMember, Path(id): Path<String>) -> Result<Reply> {
    let Some(customer) = found(&app, &id).await? else { return gone(&app, &member, &id).await };
    flow::note_look(&app, (member.id(), member.current.session.id), customer.id, member.now()).await?;
    let known = flow::gather(&app, customer, member.now()).await?;
    Ok(member.page(view::page(&member, known)))
}

/// The customer of an id in a path. What is no id is as unknown as one that never was.
pub(in crate::admin::customer) async fn found(app: &App, id: &str) -> Result<Option<Model>> {
    let id = Uuid::try_parse(id).map_err(|_| Refusal::NotFound)?;
    flow::find(app, id).await
}

/// 404, with what is known of who was there.
pub(in crate::admin::customer) async fn gone(app: &App, member: &StaffMember, id: &str) -> Result<Reply> {
    let id = Uuid::try_parse(id).map_err(|_| Refusal::NotFound)?;
    let erased = flow::erased(app, id).await?.map(Timestamp::to_jiff);
    Ok(member.page_with(StatusCode::NOT_FOUND, GonePage { erased }))
}
