//! The verb: a search in, a stream of lines out, and the record of it.

use std::collections::HashSet;
use std::sync::Arc;

use serde_json::{Map, Value, json};
use tokio::sync::mpsc;
use uuid::Uuid;

use super::cells;
use crate::admin::customers::find::By;
use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::Result;
use crate::model::events::{self, Event};
use crate::model::find::{self, Filters, Found, Next, Search, Wanted};
use crate::model::values::Attributes;
use crate::rng;

/// Customers that are read at once.
const PAGE: u64 = 500;
/// Pieces that wait for who downloads: more are not made before.
const AHEAD: usize = 4;

/// How lines are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For spreadsheets: formulas are defused.
    Csv,
    /// For programs: a JSON object on each line, as everything is.
    JsonLines,
}

/// What is taken, by whom, and what for.
#[derive(Clone, Debug)]
pub struct Taking {
    /// The lists of the search.
    pub lists: Vec<(Option<By>, Wanted)>,
    /// Which of them.
    pub filters: Filters,
    /// How it is written.
    pub format: Format,
    /// The event that tells it, with who asked and in which session.
    pub event: Event,
    /// What for, in words.
    pub purpose: String,
    /// What was asked, as it was typed.
    pub asked: Vec<(&'static str, String)>,
}

/// A piece of the file, or the end of it in the middle.
pub type Piece = std::io::Result<String>;

/// Begins to write the file. It is in the record before anything of it leaves.
pub async fn rows(app: &App, taking: Taking, now: Timestamp) -> Result<mpsc::Receiver<Piece>> {
    let export = rng::id(now);
    events::record(app.db.writer(), began(&taking, export), now).await?;
    let (sender, receiver) = mpsc::channel(AHEAD);
    let app = Arc::clone(app);
    tokio::spawn(async move { write_and_tell(&app, taking, export, sender).await });
    Ok(receiver)
}

/// Filters are no secret; what was typed into the box, and why, may name a person.
fn began(taking: &Taking, export: Uuid) -> Event {
    let filters: Map<String, Value> =
        taking.asked.iter().filter(|(name, _)| *name != "q").map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
    let typed = taking.asked.iter().find(|(name, _)| *name == "q").map(|(_, value)| value.clone());
    let event = taking.event.clone().fact("export", export.to_string()).fact("format", word(taking.format)).fact("filters", filters);
    event.detail("purpose", taking.purpose.clone()).detail("search", typed)
}

const fn word(format: Format) -> &'static str {
    match format {
        Format::Csv => "csv",
        Format::JsonLines => "jsonl",
    }
}

async fn write_and_tell(app: &App, taking: Taking, export: Uuid, sender: mpsc::Sender<Piece>) {
    let (told, mut count) = (taking.event.clone(), 0_u64);
    let whole = match write(app, &taking, &sender, &mut count).await {
        Ok(whole) => whole,
        Err(problem) => {
            tracing::error!(%problem, "an export stopped");
            // The download breaks off, so that nobody takes it for whole.
            _ = sender.send(Err(std::io::Error::other("the export stopped"))).await;
            false
        }
    };
    let ended = told.fact("export", export.to_string()).fact("count", count).fact("whole", whole);
    if let Err(problem) = events::record(app.db.writer(), ended, app.clock.now()).await {
        tracing::error!(%problem, count, "the end of an export can't be recorded");
    }
}

/// Writes all that is found; `false` where nobody reads any more.
async fn write(app: &App, taking: &Taking, sender: &mpsc::Sender<Piece>, count: &mut u64) -> Result<bool> {
    let columns = columns(app);
    if taking.format == Format::Csv {
        // With a mark before it, spreadsheets read it as UTF-8.
        let mut head = "\u{feff}".to_owned();
        cells::line(&mut head, columns.iter().map(String::as_str));
        if sender.send(Ok(head)).await.is_err() {
            return Ok(false);
        }
    }
    for (at, (_, wanted)) in taking.lists.iter().enumerate() {
        let mut search = Search::new(wanted.clone(), taking.filters.clone(), PAGE);
        loop {
            let page = find::find(&app.db.read, &search).await?;
            // Who is in an earlier list, too, was written there.
            let again = already(app, taking, at, &page.found).await?;
            let new: Vec<&Found> = page.found.iter().filter(|one| !again.contains(&one.id)).collect();
            let piece: String = new.iter().map(|one| line(taking.format, &columns, one)).collect();
            *count += u64::try_from(new.len()).unwrap_or(0);
            if !piece.is_empty() && sender.send(Ok(piece)).await.is_err() {
                return Ok(false);
            }
            match page.next {
                Next::More(position) | Next::Further(position) => search = search.after(Some(position)),
                Next::End => break,
            }
        }
    }
    Ok(true)
}

/// Which of a page were in an earlier list: asked of the keys, so that no list of all must be held.
async fn already(app: &App, taking: &Taking, at: usize, page: &[Found]) -> Result<HashSet<Uuid>> {
    let mut again = HashSet::new();
    for (_, wanted) in &taking.lists[..at] {
        if let Wanted::Keys(range) = wanted {
            let ids: Vec<Uuid> = page.iter().map(|one| one.id).collect();
            again.extend(find::with_key(&app.db.read, range, &ids).await?);
        }
    }
    Ok(again)
}

/// The columns: those that an import would read, and how the account stands.
fn columns(app: &App) -> Vec<String> {
    let fixed = ["id", "email", "status", "created_at", "brand", "language", "second_factor"].map(str::to_owned);
    fixed.into_iter().chain(app.attributes.attributes.iter().flat_map(crate::model::values::Attribute::fields)).collect()
}

fn line(format: Format, columns: &[String], found: &Found) -> String {
    let mut values = fields(found);
    match format {
        Format::Csv => {
            let mut out = String::new();
            cells::line(&mut out, columns.iter().map(|column| values.get(column).and_then(Value::as_str).unwrap_or_default()));
            out
        }
        Format::JsonLines => {
            values.retain(|name, _| columns.contains(name));
            format!("{}\n", Value::Object(values))
        }
    }
}

/// What is written of a customer, by column.
fn fields(found: &Found) -> Map<String, Value> {
    let attributes: Attributes = serde_json::from_str(&found.attributes).unwrap_or_default();
    let factor = if found.factor_since.is_some() { "yes" } else { "no" };
    let fixed = [
        ("id", found.id.to_string()),
        ("email", found.address.clone()),
        ("status", sea_orm::ActiveEnum::to_value(&found.status)),
        ("created_at", found.created_at.to_jiff().to_string()),
        ("brand", found.brand.clone()),
        ("language", found.language.clone()),
        ("second_factor", factor.to_owned()),
    ];
    let fixed = fixed.into_iter().map(|(name, value)| (name.to_owned(), value));
    fixed.chain(attributes.to_fields()).map(|(name, value)| (name, Value::String(value))).collect()
}
