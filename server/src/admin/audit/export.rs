//! Events as a file, a page at a time: memory holds one page, however long the record is.

use std::collections::HashMap;

use axum::body::{Body, Bytes};
use http_body_util::channel::{Channel, Sender};
use serde_json::{Value, json};
use uuid::Uuid;

use super::filter::actor_text;
use crate::admin::spreadsheet;
use crate::app_state::App;
use crate::error::{Error, Result};
use crate::model::event_search::Search;
use crate::model::events::Model;
use crate::model::paging::At;
use crate::model::staff;

/// Events in one read.
const PAGE: usize = 500;
/// The columns, and the names in JSON.
const COLUMNS: [&str; 9] = ["number", "id", "at", "kind", "actor", "staff", "customer_id", "session_id", "facts"];

/// In which form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// For a spreadsheet.
    Csv,
    /// For programs.
    JsonLines,
}

impl Format {
    /// As the form posts it.
    pub(super) fn of_word(word: &str) -> Option<Self> {
        match word {
            "csv" => Some(Self::Csv),
            "jsonl" => Some(Self::JsonLines),
            _ => None,
        }
    }

    /// As the event tells it, and the file's ending.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::JsonLines => "jsonl",
        }
    }

    /// What browsers take it for.
    pub(super) const fn kind(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::JsonLines => "application/jsonl; charset=utf-8",
        }
    }
}

/// The file, newest first, as it is read.
pub(super) fn stream(app: &App, search: Search, format: Format) -> Body {
    let (sender, channel) = Channel::new(4);
    let app = std::sync::Arc::clone(app);
    tokio::spawn(async move {
        let mut sender = sender;
        if let Err(problem) = write(&app, &search, format, &mut sender).await {
            tracing::error!(%problem, "an export stopped");
            // Cut off, and visibly so: half a file must not look like a whole one.
            sender.abort(problem);
        }
    });
    Body::new(channel)
}

async fn write(app: &App, search: &Search, format: Format, sender: &mut Sender<Bytes, Error>) -> Result<()> {
    let names: HashMap<Uuid, String> = staff::all(&app.db.read).await?.into_iter().map(|member| (member.id, member.name)).collect();
    let head = if format == Format::Csv { spreadsheet::line(COLUMNS) } else { String::new() };
    let (mut text, mut at) = (head, At::Newest);
    loop {
        let page = search.page(&app.db.read, at, PAGE).await?;
        text.extend(page.rows.iter().map(|row| line(row, &names, format)));
        // Whoever asked hung up.
        if sender.send_data(Bytes::from(std::mem::take(&mut text))).await.is_err() {
            return Ok(());
        }
        match page.older {
            Some(older) => at = older,
            None => return Ok(()),
        }
    }
}

/// One event, without its device and place.
fn line(row: &Model, names: &HashMap<Uuid, String>, format: Format) -> String {
    let id = |id: Option<Uuid>| id.map(|id| id.to_string());
    let staff = row.staff_id.map(|id| names.get(&id).cloned().unwrap_or_else(|| id.to_string()));
    let (at, actor) = (row.at.to_jiff().to_string(), actor_text(row.actor));
    match format {
        Format::Csv => spreadsheet::line([
            row.number.map(|number| number.to_string()).unwrap_or_default(),
            row.id.to_string(),
            at,
            row.kind.text().to_owned(),
            actor.to_owned(),
            staff.unwrap_or_default(),
            id(row.customer_id).unwrap_or_default(),
            id(row.session_id).unwrap_or_default(),
            row.facts.clone(),
        ]),
        Format::JsonLines => {
            let facts: Value = serde_json::from_str(&row.facts).unwrap_or_else(|_| Value::String(row.facts.clone()));
            let object = json!({
                "number": row.number, "id": row.id, "at": at, "kind": row.kind.text(), "actor": actor, "staff": staff,
                "staff_id": row.staff_id, "customer_id": row.customer_id, "session_id": row.session_id, "facts": facts,
            });
            format!("{object}\n")
        }
    }
}
