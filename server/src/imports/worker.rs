//! Who does the work: any node that has the file, one batch after the other. A batch and the place in the file are one transaction, so
//! that nothing is done twice or left out, whenever a node stops.

use std::time::Duration;

use uuid::Uuid;

use super::reading::{Cursor, FileProblem, Format};
use super::{Batch, MOST_PROBLEMS, Reason, Rules, Seen, Tally, batch, check, run, storage, undo};
use crate::app_state::App;
use crate::error::{Error, Result};
use crate::model::import_problems;
use crate::model::imports::{self, Model, State};

/// How long a node has a file in hand after each batch.
const LEASE: Duration = Duration::from_mins(1);
/// Batches before the next file gets its turn.
const TURN: usize = 20;

/// What came of a try to go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A batch is done, and there is more.
    More,
    /// Nothing is left to do.
    Over,
    /// Another node has it, or somebody decided otherwise meanwhile.
    Lost,
}

/// Takes files that wait, and works on them for a while; gives back how many were touched.
pub async fn work(app: &App) -> Result<usize> {
    let mut touched = 0;
    for waiting in imports::waiting(&app.db.read, app.node, app.clock.now(), 20).await? {
        // The file lies on the node that received it.
        if waiting.state.needs_file() && !storage::is_here(&app.config, waiting.id).await {
            continue;
        }
        touched += 1;
        for _ in 0..TURN {
            if step(app, waiting.id).await? != Step::More {
                break;
            }
        }
    }
    if touched == 0 {
        storage::tidy(app).await?;
    }
    Ok(touched)
}

/// Does the next batch of one file, where nobody else has it in hand.
pub async fn step(app: &App, id: Uuid) -> Result<Step> {
    let now = app.clock.now();
    if !imports::claim(app.db.writer(), id, app.node, now, now.plus(LEASE)).await? {
        return Ok(Step::Lost);
    }
    let Some(import) = imports::by_id(app.db.writer(), id).await? else { return Ok(Step::Lost) };
    match import.state {
        State::Uploaded | State::Checking => check_next(app, import).await,
        State::Importing => import_next(app, import).await,
        State::Undoing => undo_next(app, import).await,
        State::Checked | State::Done | State::Failed | State::Discarded | State::Undone => Ok(Step::Over),
    }
}

async fn check_next(app: &App, import: Model) -> Result<Step> {
    let Some(mut seen) = seen_so_far(app, &import) else { return start_over(app, import).await };
    let batch = match read(app, &import).await? {
        Ok(batch) => batch,
        Err(reason) => return fail(app, import, reason).await,
    };
    let fresh = check::fresh(&app.db.read, &batch, &mut seen).await?;
    let after = Model { state: if batch.is_last { State::Checked } else { State::Checking }, ..counted(app, &import, &batch, fresh) };
    let tx = app.db.begin().await?;
    if imports::held(&tx, &import, app.node).await?.is_none() {
        return Ok(Step::Lost);
    }
    note_problems(&tx, &import, &batch).await?;
    imports::write(&tx, after).await?;
    tx.commit().await?;
    if batch.is_last {
        return Ok(Step::Over);
    }
    app.imports.keep(import.id, batch.cursor.byte, seen);
    Ok(Step::More)
}

/// The addresses that this node met in the file so far. None where another node met them: then the check begins again, since it
/// changed nothing.
fn seen_so_far(app: &App, import: &Model) -> Option<Seen> {
    let byte = u64::try_from(import.cursor_byte).unwrap_or(0);
    if byte == 0 { Some(Seen::default()) } else { app.imports.take(import.id, byte) }
}

async fn start_over(app: &App, import: Model) -> Result<Step> {
    let tx = app.db.begin().await?;
    if imports::held(&tx, &import, app.node).await?.is_none() {
        return Ok(Step::Lost);
    }
    import_problems::clear(&tx, import.id).await?;
    let start = Model { lines: 0, fresh: 0, duplicates: 0, bad: 0, cursor_byte: 0, cursor_line: 0, ..import };
    imports::write(&tx, start).await?;
    tx.commit().await?;
    Ok(Step::More)
}

async fn import_next(app: &App, import: Model) -> Result<Step> {
    let batch = match read(app, &import).await? {
        Ok(batch) => batch,
        Err(reason) => return fail(app, import, reason).await,
    };
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    if imports::held(&tx, &import, app.node).await?.is_none() {
        return Ok(Step::Lost);
    }
    if import.cursor_byte == 0 {
        import_problems::clear(&tx, import.id).await?;
    }
    let made = run::make(&tx, app, &import, &batch, now).await?;
    note_problems(&tx, &import, &batch).await?;
    let after = counted(app, &import, &batch, made);
    imports::write(&tx, Model { state: if batch.is_last { State::Done } else { State::Importing }, ..after }).await?;
    tx.commit().await?;
    if !batch.is_last {
        return Ok(Step::More);
    }
    // It holds what is personal, and hashes: it goes as soon as it is not needed.
    storage::remove(&app.config, import.id).await;
    Ok(Step::Over)
}

async fn undo_next(app: &App, import: Model) -> Result<Step> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    if imports::held(&tx, &import, app.node).await?.is_none() {
        return Ok(Step::Lost);
    }
    let undone = undo::remove(&tx, app, import.id, import.cursor_customer, now).await?;
    let wide = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let after = Model {
        state: if undone.last.is_some() { State::Undoing } else { State::Undone },
        removed: import.removed + wide(undone.removed),
        kept: import.kept + wide(undone.kept),
        cursor_customer: undone.last.or(import.cursor_customer),
        changed_at: now,
        leased_until: now.plus(LEASE),
        ..import.clone()
    };
    imports::write(&tx, after).await?;
    tx.commit().await?;
    // Of an import that was taken back while it was under way.
    storage::remove(&app.config, import.id).await;
    Ok(if undone.last.is_some() { Step::More } else { Step::Over })
}

/// The next batch, or why the file can't be read at all.
async fn read(app: &App, import: &Model) -> Result<std::result::Result<Batch, Reason>> {
    let path = storage::path(&app.config, import.id);
    let format = Format::of_word(&import.format).ok_or_else(|| Error::Internal(format!("{} is no format", import.format)))?;
    let whole = |number: i64| u64::try_from(number).unwrap_or(0);
    let from = Cursor { byte: whole(import.cursor_byte), lines: whole(import.cursor_line) };
    match batch::read(path, format, from, Rules::new(app, &import.brand)).await? {
        Ok(batch) => Ok(Ok(batch)),
        Err(FileProblem::Content(reason)) => Ok(Err(reason)),
        Err(FileProblem::Io(problem)) if problem.kind() == std::io::ErrorKind::NotFound => Ok(Err(Reason::whole("import-file-gone"))),
        Err(FileProblem::Io(problem)) => Err(Error::Internal(format!("the file of import {}: {problem}", import.id))),
    }
}

/// The import with this batch counted, still in hand.
fn counted(app: &App, import: &Model, batch: &Batch, fresh: usize) -> Model {
    let (mut tally, now) = (Tally::default(), app.clock.now());
    tally.count(batch, fresh);
    let wide = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    Model {
        lines: import.lines + wide(tally.lines),
        fresh: import.fresh + wide(tally.fresh),
        duplicates: import.duplicates + wide(tally.duplicates),
        bad: import.bad + wide(tally.bad),
        cursor_byte: wide(batch.cursor.byte),
        cursor_line: wide(batch.cursor.lines),
        unknown_columns: check::united(&import.unknown_columns, &batch.unknown),
        leased_until: now.plus(LEASE),
        changed_at: now,
        ..import.clone()
    }
}

/// The first thousand bad lines are remembered; all are counted.
async fn note_problems(tx: &sea_orm::DatabaseTransaction, import: &Model, batch: &Batch) -> Result<()> {
    let room = MOST_PROBLEMS.saturating_sub(u64::try_from(import.bad).unwrap_or(0));
    let lines = batch.bad.iter().take(usize::try_from(room).unwrap_or(0)).map(|(line, reasons)| {
        let line = i64::try_from(*line).unwrap_or(i64::MAX);
        Ok(import_problems::Model { import_id: import.id, line, reasons: serde_json::to_string(reasons)? })
    });
    Ok(import_problems::insert(tx, lines.collect::<Result<_>>()?).await?)
}

async fn fail(app: &App, import: Model, reason: Reason) -> Result<Step> {
    let tx = app.db.begin().await?;
    if imports::held(&tx, &import, app.node).await?.is_none() {
        return Ok(Step::Lost);
    }
    let id = import.id;
    let failure = Some(serde_json::to_string(&reason)?);
    imports::write(&tx, Model { state: State::Failed, failure, changed_at: app.clock.now(), ..import }).await?;
    tx.commit().await?;
    storage::remove(&app.config, id).await;
    Ok(Step::Over)
}
