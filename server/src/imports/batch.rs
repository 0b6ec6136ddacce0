//! A piece of the file, read and understood: off the async threads, because disks and hashes of addresses take their time.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use super::columns::{Columns, EMAIL};
use super::line::{self, Newcomer};
use super::reading::{Cursor, FileProblem, Format, Reading};
use super::{BATCH, Reason};
use crate::app_state::App;
use crate::clock::Timestamp;
use crate::config::Purposes;
use crate::content::Content;
use crate::crypto::foreign_hashes::Cap;
use crate::error::{Error, Result};
use crate::model::values::AttributeSchema;

/// What lines are held against: the same from the check to the last batch, unless the house is changed in between.
#[derive(Clone, Debug)]
pub struct Rules {
    pub(super) content: Arc<Content>,
    pub(super) schema: AttributeSchema,
    pub(super) purposes: Purposes,
    pub(super) columns: Columns,
    pub(super) cap: Cap,
    pub(super) brand: String,
    pub(super) now: Timestamp,
}

impl Rules {
    /// The rules of this house, for lines that name no brand.
    pub fn new(app: &App, brand: &str) -> Self {
        let mut schema = app.attributes.clone();
        for attribute in &mut schema.attributes {
            attribute.required = false;
        }
        let purposes = app.config.purposes.clone();
        Self {
            content: app.content.now(),
            columns: Columns::of(&schema, &purposes),
            cap: crate::start::hash_cap(&app.config),
            brand: brand.to_owned(),
            now: app.clock.now(),
            schema,
            purposes,
        }
    }
}

/// What was read.
#[derive(Debug, Default)]
pub struct Batch {
    /// Who can be imported, as far as their lines go.
    pub newcomers: Vec<Newcomer>,
    /// Lines that can't, and why.
    pub bad: Vec<(u64, Vec<Reason>)>,
    /// Names of columns that mean nothing here.
    pub unknown: BTreeSet<String>,
    /// Where the next batch begins.
    pub cursor: Cursor,
    /// Whether the file ends here.
    pub is_last: bool,
}

impl Batch {
    /// Lines that were read.
    pub fn lines(&self) -> usize {
        self.newcomers.len() + self.bad.len()
    }
}

/// Reads the next batch of a file. A file that can't be read at all is the inner error.
pub async fn read(path: PathBuf, format: Format, from: Cursor, rules: Rules) -> Result<std::result::Result<Batch, FileProblem>> {
    let read = tokio::task::spawn_blocking(move || read_now(&path, format, from, &rules));
    read.await.map_err(|problem| Error::Internal(format!("reading an import: {problem}")))
}

fn read_now(path: &std::path::Path, format: Format, from: Cursor, rules: &Rules) -> std::result::Result<Batch, FileProblem> {
    let mut reading = Reading::open(path, format, from)?;
    if format == Format::Csv && !reading.columns().iter().any(|name| name == EMAIL) {
        return Err(FileProblem::Content(Reason::whole("import-no-address-column")));
    }
    let mut batch = Batch::default();
    for name in reading.columns() {
        rules.columns.note_unknown(name, &mut batch.unknown);
    }
    while batch.lines() < BATCH {
        let Some(record) = reading.record()? else {
            batch.is_last = true;
            break;
        };
        let read = record.fields.map_err(|reason| vec![reason]).and_then(|fields| {
            for (name, _) in fields.iter().filter(|_| format == Format::JsonLines) {
                rules.columns.note_unknown(name, &mut batch.unknown);
            }
            line::read(record.line, &fields, rules)
        });
        match read {
            Ok(newcomer) => batch.newcomers.push(newcomer),
            Err(reasons) => batch.bad.push((record.line, reasons)),
        }
    }
    batch.cursor = reading.cursor();
    Ok(batch)
}
