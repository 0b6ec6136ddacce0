//! HTTP: the question, and the one answer that shows the value.

use axum::extract::{Path, Query, State};
use portico_app::components::device_text;
use portico_app::pages::admin::customer::ask::ReasonForm;
use portico_app::pages::admin::customer::reveal::{RevealPage, RevealedPage};
use portico_app::text::Text;
use serde::Deserialize;
use uuid::Uuid;

use super::flow::{Revealed, reveal};
use crate::admin::customer::deed::{Deed, reason};
use crate::admin::customer::{look, masks};
use crate::app_state::App;
use crate::error::{Refusal, Result};
use crate::model::customers::Model;
use crate::model::{events, sessions};
use crate::portal::{activity, asked, attributes, email};
use crate::web::posted::Posted;
use crate::web::staff_member::StaffMember;
use crate::web::visitor::Reply;

/// As many sessions and events as the page shows.
const NEWEST: u64 = 20;

/// What can be looked at besides attributes. Attributes' names have no hyphen.
const BUILT_IN: [&str; 4] = ["sign-in-address", "new-address", "open-sessions", "activity-devices"];

/// Which value.
#[derive(Debug, Deserialize)]
pub(super) struct Wanted {
    field: String,
}

/// What a field is called; none where there is no such field.
fn label(app: &App, customer: &Model, field: &str, text: &Text) -> Option<String> {
    if BUILT_IN.contains(&field) {
        return Some(text.say(&format!("reveal-{field}")));
    }
    match app.attributes.get(field) {
        Some(attribute) => Some(asked::label(attribute, text)),
        // What the schema names no more is still stored.
        None => attributes(customer).0.contains_key(field).then(|| field.to_owned()),
    }
}

/// Why do you want to know?
pub(super) async fn show(
    State(app): State<App>,
    member: StaffMember,
    Path(id): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Result<Reply> {
    let Some(customer) = look::found(&app, &id).await? else { return look::gone(&app, &member, &id).await };
    let label = label(&app, &customer, &wanted.field, &member.text()).ok_or(Refusal::NotFound)?;
    let form = ReasonForm { about: wanted.field, ..ReasonForm::default() };
    Ok(member.page(RevealPage { whom: masks::whom(&customer), label, form }))
}

/// The value, once. It stands in no address and is kept nowhere: whoever loads it again is asked again, and told of again.
pub(super) async fn submit(
    State(app): State<App>,
    member: StaffMember,
    Path(id): Path<String>,
    Posted(mut form): Posted<ReasonForm>,
) -> Result<Reply> {
    let Some(customer) = look::found(&app, &id).await? else { return look::gone(&app, &member, &id).await };
    let label = label(&app, &customer, &form.about, &member.text()).ok_or(Refusal::NotFound)?;
    let whom = masks::whom(&customer);
    let why = match reason(&form.reason.value) {
        Ok(why) => why,
        Err(problem) => {
            form.reason.explain(problem);
            return Ok(member.rejected(RevealPage { whom, label, form }));
        }
    };
    match reveal(&app, &Deed::of(&member, why.clone()), customer.id, &form.about, &member.visit().brand).await? {
        Revealed::Wait(wait) => Err(Refusal::TooManyRequests { wait }.into()),
        Revealed::Shown => {
            let values = values(&app, &member, &customer, (&form.about, &label)).await?;
            Ok(member.page(RevealedPage { whom, label, values, reason: why }))
        }
    }
}

async fn values(app: &App, member: &StaffMember, customer: &Model, (field, label): (&str, &str)) -> Result<Vec<(String, String)>> {
    let text = member.text();
    let one = |value: String| vec![(label.to_owned(), value)];
    Ok(match field {
        "sign-in-address" => one(customer.address.clone()),
        "new-address" => email::pending(app, member.visit(), customer).await?.map(|address| one(address.to_string())).unwrap_or_default(),
        "open-sessions" => {
            let rows = sessions::of_customer(&app.db.read, customer.id, member.now(), NEWEST).await?;
            rows.into_iter().map(|row| (text.date_time(row.last_used_at.to_jiff()), seen(&text, Some(row.device), row.place))).collect()
        }
        "activity-devices" => {
            let rows = events::of_customer(&app.db.read, customer.id, None, NEWEST).await?;
            let entries = rows
                .into_iter()
                .map(|row| activity::entry(row.into(), Uuid::nil()))
                .filter(|entry| entry.device.is_some() || entry.place.is_some());
            entries
                .map(|entry| (format!("{} · {}", entry.what(&text), text.date_time(entry.at)), seen(&text, entry.device, entry.place)))
                .collect()
        }
        _ => {
            let known = attributes(customer);
            let value = known.0.get(field).map(|value| match app.attributes.get(field) {
                Some(attribute) => asked::shown(attribute, value, &text),
                None => asked::plainly(value, &text),
            });
            value.map(one).unwrap_or_default()
        }
    })
}

/// "Firefox on Linux · Hamburg, Germany".
fn seen(text: &Text, device: Option<String>, place: Option<String>) -> String {
    device.map(|device| device_text(text, &device)).into_iter().chain(place).collect::<Vec<_>>().join(" · ")
}
