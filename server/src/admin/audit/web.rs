//! HTTP: the list, and the export.

use axum::extract::{Query, State};
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;
use portico_app::forms::Problem;
use portico_app::links;
use portico_app::pages::admin::audit::{AuditEntry, AuditExportPage, AuditFilter, AuditPage, By, Chain, Details, ExportForm};

use super::export::{self, Format};
use super::filter::{self, Asked};
use crate::admin::permissions::Permission;
use crate::app_state::App;
use crate::error::{Refusal, Result};
use crate::model::event_search::Search;
use crate::model::events::{self, Actor, Kind, Model};
use crate::model::values::characters::clean_line;
use crate::model::{anchors, jobs, staff};
use crate::portal::activity;
use crate::web::around::Around;
use crate::web::posted::Posted;
use crate::web::staff_member::StaffMember;
use crate::web::visitor::Reply;
use crate::workers;

/// Events on one page.
const A_PAGE: usize = 50;
/// The longest purpose.
const LONGEST: usize = 200;

/// Newest first.
pub(super) async fn show(
    State(app): State<App>,
    member: StaffMember,
    Query(asked): Query<Asked>,
    Query(around): Query<Around>,
) -> Result<Reply> {
    let (form, search) = asked.read(member.text().zone());
    let members = staff::all(&app.db.read).await?;
    let mut page = AuditPage {
        staff: members.iter().map(|one| (one.id.to_string(), one.name.clone())).collect(),
        chain: chain(&app).await?,
        entries: Vec::new(),
        older: None,
        newer: None,
        export: None,
        filter: form.clone(),
    };
    let Some(search) = search else { return Ok(member.rejected(page)) };
    let found = search.page(&app.db.read, around.at(), A_PAGE).await?;
    page.entries = found.rows.into_iter().map(|row| entry(row, &member, &members)).collect();
    page.older = found.older.map(|at| filter::link(links::ADMIN_AUDIT, &form, at));
    page.newer = found.newer.map(|at| filter::link(links::ADMIN_AUDIT, &form, at));
    let may_export = member.may(Permission::ExportAudit) && !page.entries.is_empty();
    page.export = may_export.then(|| filter::link(links::ADMIN_AUDIT_EXPORT, &form, crate::model::paging::At::Newest));
    Ok(member.page(page))
}

async fn chain(app: &App) -> Result<Chain> {
    let anchor = anchors::newest(&app.db.read).await?.map(|anchor| (anchor.number, anchor.at.to_jiff()));
    let trouble = jobs::by_name(&app.db.read, workers::ANCHORS).await?.and_then(|job| job.last_result);
    Ok(Chain {
        sealed: events::last_sealed(&app.db.read).await?.unwrap_or(0),
        anchor,
        trouble: trouble.is_some_and(|result| workers::has_failed(&result)),
    })
}

fn entry(row: Model, member: &StaffMember, members: &[staff::Model]) -> AuditEntry {
    let name =
        |id| members.iter().find(|one| one.id == id).map_or_else(|| member.text().say("audit-unknown-member"), |one| one.name.clone());
    let by = match (row.actor, row.staff_id) {
        (Actor::Staff, Some(id)) => By::Staff(member.may(Permission::SeeStaff).then(|| id.to_string()), name(id)),
        (Actor::Customer, _) => By::Customer,
        (Actor::Guest, _) => By::Guest,
        (Actor::System | Actor::Staff, _) => By::System,
    };
    let details = activity::object(row.details.as_deref());
    let word = |name: &str| details.get(name).and_then(|value| value.as_str()).filter(|word| !word.is_empty()).map(str::to_owned);
    AuditEntry {
        number: row.number,
        at: row.at.to_jiff(),
        kind: row.kind.text().to_owned(),
        by,
        customer: row.customer_id.map(|id| (id.to_string(), member.may(Permission::FindCustomers))),
        facts: activity::facts(activity::object(Some(&row.facts))),
        details: match &row.details {
            None => Details::Erased,
            Some(_) if details.is_empty() => Details::None,
            Some(_) if !member.may(Permission::RevealValues) => Details::Masked,
            Some(_) => Details::Shown(word("device"), word("place")),
        },
    }
}

/// What is looked for; an export of what can't be read is none.
fn read(asked: Asked, member: &StaffMember) -> Result<(AuditFilter, Search)> {
    let (form, search) = asked.read(member.text().zone());
    Ok((form, search.ok_or(Refusal::BadRequest)?))
}

/// What for, and in which form?
pub(super) async fn show_export(State(app): State<App>, member: StaffMember, Query(asked): Query<Asked>) -> Result<Reply> {
    let (filter, _) = read(asked, &member)?;
    Ok(member.page(page(&app, ExportForm::default(), &filter).await?))
}

async fn page(app: &App, form: ExportForm, filter: &AuditFilter) -> Result<AuditExportPage> {
    let members = staff::all(&app.db.read).await?;
    Ok(AuditExportPage { form, told: filter::told(filter, &members), back: filter::back(filter) })
}

/// The file. That it was taken, by whom and what for, is on record before its first byte leaves.
pub(super) async fn export(
    State(app): State<App>,
    member: StaffMember,
    Query(asked): Query<Asked>,
    Posted(mut form): Posted<ExportForm>,
) -> Result<Reply> {
    let (filter, search) = read(asked, &member)?;
    let Some((purpose, format)) = parse(&mut form) else { return Ok(member.rejected(page(&app, form, &filter).await?)) };
    let event = member.event(Kind::AuditExported).fact("purpose", purpose).fact("format", format.word());
    let event = filter.typed().into_iter().fold(event, |event, (name, value)| event.fact(&format!("filter_{name}"), value));
    events::record(app.db.writer(), event, member.now()).await?;
    let day = member.now().to_jiff().strftime("%Y-%m-%d");
    let name = format!("attachment; filename=\"audit-{day}.{}\"", format.word());
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(format.kind())),
        (header::CONTENT_DISPOSITION, HeaderValue::try_from(name).unwrap_or(HeaderValue::from_static("attachment"))),
    ];
    Ok((headers, export::stream(&app, search, format)).into_response())
}

fn parse(form: &mut ExportForm) -> Option<(String, Format)> {
    let purpose = clean_line(&form.purpose.value).filter(|purpose| (1..=LONGEST).contains(&purpose.chars().count()));
    if purpose.is_none() {
        form.purpose.explain(Problem::new("audit-export-purpose-missing").with("most", LONGEST));
    }
    let format = Format::of_word(&form.format.value);
    if format.is_none() {
        form.format.explain(Problem::new("audit-export-format-missing"));
    }
    Some((purpose?, format?))
}
