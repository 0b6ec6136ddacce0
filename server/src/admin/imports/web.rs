//! HTTP: the list, one file, and what somebody decides about it.

use std::collections::HashMap;

use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, header};
use portico_app::forms::{Form, Pairs, Problems};
use portico_app::links;
use portico_app::pages::admin::imports::{BadLine, ImportAsk, ImportAskPage, ImportLine, ImportPage, ImportsPage};
use serde::Deserialize;
use uuid::Uuid;

use crate::app_state::App;
use crate::error::{Refusal, Result};
use crate::imports::{Reason, decide};
use crate::model::imports::{self, Model, State as Standing};
use crate::model::paging::At;
use crate::model::{import_problems, staff};
use crate::notices::Notice;
use crate::web::posted::Posted;
use crate::web::staff_member::StaffMember;
use crate::web::visitor::Reply;

/// Files on a page.
const MOST: usize = 25;
/// Bad lines on a page.
const MOST_LINES: usize = 100;

/// Where a list goes on, or which question the page shall ask first.
#[derive(Debug, Deserialize)]
pub(super) struct Asked {
    before: Option<Uuid>,
    after: Option<Uuid>,
    ask: Option<String>,
    from: Option<i64>,
}

/// What a button posts.
#[derive(Clone, Debug)]
pub(super) struct Post {
    action: String,
}

impl Form for Post {
    fn read(pairs: &mut Pairs) -> Self {
        Self { action: pairs.value("action").unwrap_or_default() }
    }

    fn problems(&self) -> Problems {
        Problems::new()
    }
}

pub(super) async fn list(State(app): State<App>, member: StaffMember, Query(asked): Query<Asked>) -> Result<Reply> {
    let at = match (asked.before, asked.after) {
        (Some(before), _) => At::Before(before),
        (_, Some(after)) => At::After(after),
        _ => At::Newest,
    };
    let slice = imports::list(&app.db.read, at, MOST).await?;
    let names: HashMap<Uuid, String> = staff::all(&app.db.read).await?.into_iter().map(|one| (one.id, one.name)).collect();
    let link = |at: At| match at {
        At::Before(id) => format!("{}?before={id}", links::ADMIN_IMPORTS),
        At::After(id) => format!("{}?after={id}", links::ADMIN_IMPORTS),
        At::Newest => links::ADMIN_IMPORTS.to_owned(),
    };
    let (newer, older) = (slice.newer.map(link), slice.older.map(link));
    let imports = slice.rows.iter().map(|row| line(row, row.staff_id.and_then(|id| names.get(&id).cloned()))).collect();
    Ok(member.page(ImportsPage { imports, newer, older }))
}

fn line(row: &Model, by: Option<String>) -> ImportLine {
    ImportLine {
        id: row.id.to_string(),
        file_name: row.file_name.clone(),
        state: row.state.word(),
        at: row.created_at.to_jiff(),
        by,
        fresh: row.fresh,
        bad: row.bad,
    }
}

pub(super) async fn show(State(app): State<App>, member: StaffMember, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result<Reply> {
    let row = found(&app, &id).await?;
    let by = match row.staff_id {
        Some(id) => staff::by_id(&app.db.read, id).await?.map(|one| one.name),
        None => None,
    };
    let line = line(&row, by);
    if let Some(ask) = asked.ask.as_deref().and_then(ImportAsk::of_word) {
        return Ok(member.page(ImportAskPage { import: line, ask }));
    }
    let page = report(&app, &member, (&row, line), asked.from.unwrap_or(0)).await?;
    let mut reply = member.page(page);
    if row.state.is_at_work() {
        // How far it is, without script: the browser asks again by itself.
        reply.headers_mut().insert(header::REFRESH, HeaderValue::from_static("4"));
    }
    Ok(reply)
}

async fn report(app: &App, member: &StaffMember, (row, line): (&Model, ImportLine), from: i64) -> Result<ImportPage> {
    let text = member.text();
    let one_more = u64::try_from(MOST_LINES).unwrap_or(0) + 1;
    let mut problems = import_problems::of_import(&app.db.read, row.id, from, one_more).await?;
    let here = links::admin_import(&row.id.to_string());
    let more = problems.get(MOST_LINES).map(|next| format!("{here}?from={}", next.line));
    problems.truncate(MOST_LINES);
    let bad_lines = problems.into_iter().map(|problem| {
        let reasons: Vec<Reason> = serde_json::from_str(&problem.reasons).unwrap_or_default();
        BadLine { line: problem.line, reasons: reasons.iter().map(|reason| reason.say(&text)).collect() }
    });
    let failure = row.failure.as_deref().and_then(|why| serde_json::from_str::<Reason>(why).ok());
    let undone = matches!(row.state, Standing::Undoing | Standing::Undone).then_some((row.removed, row.kept));
    Ok(ImportPage {
        import: line,
        lines: row.lines,
        duplicates: row.duplicates,
        undone,
        percent: row.state.is_at_work().then(|| percent(row)),
        unknown: serde_json::from_str(&row.unknown_columns).unwrap_or_default(),
        failure: failure.map(|reason| reason.say(&text)),
        bad_lines: bad_lines.collect(),
        first: (from > 0).then_some(here),
        more,
    })
}

fn percent(row: &Model) -> i64 {
    let (done, all) = match row.state {
        Standing::Undoing => (row.removed + row.kept, row.fresh),
        _ => (row.cursor_byte, row.size),
    };
    (done.saturating_mul(100) / all.max(1)).clamp(0, 100)
}

async fn found(app: &App, id: &str) -> Result<Model> {
    let id = Uuid::try_parse(id).map_err(|_| Refusal::NotFound)?;
    Ok(imports::by_id(&app.db.read, id).await?.ok_or(Refusal::NotFound)?)
}

pub(super) async fn submit(
    State(app): State<App>,
    member: StaffMember,
    Path(id): Path<String>,
    Posted(post): Posted<Post>,
) -> Result<Reply> {
    let row = found(&app, &id).await?;
    let here = links::admin_import(&row.id.to_string());
    let (staff, now) = (Some(member.id()), member.now());
    let (done, notice) = match ImportAsk::of_word(&post.action).ok_or(Refusal::BadRequest)? {
        ImportAsk::Start => (decide::start(&app, row.id, staff, now).await?, Notice::ImportStarted),
        ImportAsk::Undo => (decide::undo(&app, row.id, staff, now).await?, Notice::ImportUndoing),
        ImportAsk::Discard => (decide::discard(&app, row.id, now).await?, Notice::ImportDiscarded),
    };
    // Of two clicks the second finds it done: the page shows how it stands.
    if done { member.done(&here, notice).await } else { Ok(member.redirect(&here)) }
}
