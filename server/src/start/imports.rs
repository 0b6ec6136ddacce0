//! `portico import …`: the same work as the pages do, from a terminal. What came of it goes to standard output, how it goes meanwhile to
//! the other.

use std::collections::BTreeSet;
use std::fmt::Display;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::time::Duration;

use jiff::tz::TimeZone;
use portico_app::text::Text;
use tokio::io::AsyncReadExt;
use uuid::Uuid;

use crate::app_state::App;
use crate::cli::{Failure, ImportCommand, ImportedFile};
use crate::clock::Timestamp;
use crate::imports::reading::{Cursor, FileProblem, Format};
use crate::imports::worker::{self, Step};
use crate::imports::{self, MOST_PROBLEMS, Reason, Rules, Seen, Tally, decide, storage};
use crate::model::imports::{Model, State};
use crate::model::paging::At;
use crate::model::{import_problems, imports as stored};
use crate::rng;

/// Imports in the list.
const LISTED: usize = 30;

/// `portico import …`.
pub async fn import_command(app: &App, verb: ImportCommand) -> Result<(), Failure> {
    match verb {
        ImportCommand::Check(file) => check(app, &file).await,
        ImportCommand::Run(file) => run(app, &file).await,
        ImportCommand::Resume { id } => resume(app, id).await,
        ImportCommand::List => list(app).await,
        ImportCommand::Undo { id } => undo(app, id).await,
    }
}

async fn check(app: &App, file: &ImportedFile) -> Result<(), Failure> {
    let (format, brand) = (format(file)?, brand(app, file)?);
    let (mut seen, mut cursor, mut tally, mut told) = (Seen::default(), Cursor::default(), Tally::default(), 0);
    let mut unknown = BTreeSet::new();
    let mut progress = Progress::start(app);
    loop {
        let rules = Rules::new(app, &brand);
        let read = imports::read(file.file.clone(), format, cursor, rules).await.map_err(other)?;
        let batch = read.map_err(|problem| unreadable(app, &file.file, problem))?;
        let fresh = imports::fresh(&app.db.read, &batch, &mut seen).await.map_err(other)?;
        for (line, reasons) in batch.bad.iter().take(usize::try_from(MOST_PROBLEMS - told.min(MOST_PROBLEMS)).unwrap_or(0)) {
            tell(said(&english(app), *line, reasons));
            told += 1;
        }
        tally.count(&batch, fresh);
        unknown.extend(batch.unknown.iter().cloned());
        progress.tell(app, tally.lines);
        if batch.is_last {
            break;
        }
        cursor = batch.cursor;
    }
    progress.end();
    left_out(&unknown.into_iter().collect::<Vec<_>>());
    tell(format!(
        "{} read: {} new, {} with an address that is taken or comes twice, {} that can't be imported. Nothing was changed.",
        lines(tally.lines),
        tally.fresh,
        tally.duplicates,
        tally.bad
    ));
    bad_lines(tally.bad)
}

async fn run(app: &App, file: &ImportedFile) -> Result<(), Failure> {
    let (format, brand) = (format(file)?, brand(app, file)?);
    let now = app.clock.now();
    let id = rng::id(now);
    let size = copy(app, id, &file.file).await.map_err(|problem| unreadable(app, &file.file, problem.into()))?;
    let import = Model {
        staff_id: None,
        file_name: storage::display_name(&file.file.to_string_lossy()),
        format: format.word().to_owned(),
        brand,
        size: i64::try_from(size).unwrap_or(i64::MAX),
        // In hand from the start: a portal that runs here must not begin with it meanwhile.
        leased_until: now.plus(Duration::from_mins(1)),
        leased_by: Some(app.node),
        ..imports::upload(id, State::Importing, now)
    };
    decide::receive(app, import).await.map_err(other)?;
    drive(app, id).await
}

/// The file goes to where any process of this machine finds it, should this one be stopped.
async fn copy(app: &App, id: Uuid, file: &Path) -> io::Result<u64> {
    let mut source = tokio::fs::File::open(file).await?;
    let mut incoming = storage::Incoming::begin(&app.config, id, u64::MAX).await?;
    let mut piece = vec![0; 256 * 1024];
    loop {
        let many = source.read(&mut piece).await?;
        if many == 0 {
            return incoming.finish().await;
        }
        incoming.write(&piece[..many]).await.map_err(|refused| match refused {
            storage::Refused::Io(problem) => problem,
            storage::Refused::TooLarge => io::Error::from(io::ErrorKind::FileTooLarge),
        })?;
    }
}

async fn resume(app: &App, id: Uuid) -> Result<(), Failure> {
    let import = found(app, id).await?;
    match import.state {
        state if !state.is_at_work() => Err(Failure::Other(format!("Import {id} is not under way: it is {}.", import.state.word()))),
        state if state.needs_file() && !storage::is_here(&app.config, id).await => {
            Err(Failure::Other(format!("The file of import {id} lies on another machine: resume it there.")))
        }
        _ => drive(app, id).await,
    }
}

async fn undo(app: &App, id: Uuid) -> Result<(), Failure> {
    let import = found(app, id).await?;
    if import.state != State::Undoing && !decide::undo(app, id, None, app.clock.now()).await.map_err(other)? {
        return Err(Failure::Other(format!("Import {id} can't be taken back: it is {}.", import.state.word())));
    }
    drive(app, id).await
}

/// Works until it is done, or watches while another process does.
async fn drive(app: &App, id: Uuid) -> Result<(), Failure> {
    let mut progress = Progress::start(app);
    loop {
        let step = worker::step(app, id).await.map_err(other)?;
        let import = found(app, id).await?;
        let done = if import.state == State::Undoing { import.removed + import.kept } else { import.lines };
        progress.tell(app, u64::try_from(done).unwrap_or(0));
        match step {
            Step::More => {}
            _ if !import.state.is_at_work() => break,
            Step::Over | Step::Lost => tokio::time::sleep(Duration::from_millis(500)).await,
        }
    }
    progress.end();
    finished(app, &found(app, id).await?, progress.rate(app)).await
}

async fn finished(app: &App, import: &Model, rate: u64) -> Result<(), Failure> {
    let text = english(app);
    if let Some(reason) = import.failure.as_deref().and_then(|reason| serde_json::from_str::<Reason>(reason).ok()) {
        return Err(Failure::Other(format!("{} can't be imported: {}", import.file_name, reason.say(&text))));
    }
    if import.state == State::Undone {
        tell(format!(
            "Import {} is taken back: {} removed, {} stay because they have signed in since.",
            import.id,
            people(import.removed),
            import.kept
        ));
        return Ok(());
    }
    for problem in import_problems::of_import(&app.db.read, import.id, 0, MOST_PROBLEMS).await? {
        let reasons: Vec<Reason> = serde_json::from_str(&problem.reasons).unwrap_or_default();
        tell(said(&text, u64::try_from(problem.line).unwrap_or(0), &reasons));
    }
    left_out(&serde_json::from_str::<Vec<String>>(&import.unknown_columns).unwrap_or_default());
    tell(format!(
        "{} read, {rate} rows per second: {} imported, {} were there already or came twice. Taking it back: portico import undo {}",
        lines(u64::try_from(import.lines).unwrap_or(0)),
        people(import.fresh),
        import.duplicates,
        import.id
    ));
    bad_lines(u64::try_from(import.bad).unwrap_or(0))
}

async fn list(app: &App) -> Result<(), Failure> {
    let imports = stored::list(&app.db.read, At::Newest, LISTED).await?.rows;
    if imports.is_empty() {
        tell("Nothing was imported yet.");
    }
    for import in imports {
        let when = import.created_at.to_jiff().strftime("%Y-%m-%d %H:%M");
        let state = import.state.word();
        tell(format!("{}  {when}  {state:<9}  {:>8} new  {:>6} bad  {}", import.id, import.fresh, import.bad, import.file_name));
    }
    Ok(())
}

async fn found(app: &App, id: Uuid) -> Result<Model, Failure> {
    let import = stored::by_id(app.db.writer(), id).await?;
    import.ok_or_else(|| Failure::Other(format!("There is no import {id}; `portico import list` names those that there are.")))
}

fn format(file: &ImportedFile) -> Result<Format, Failure> {
    if let Some(format) = file.format.as_deref().and_then(Format::of_word) {
        return Ok(format);
    }
    let name = file.file.to_string_lossy().into_owned();
    Format::guess(&name, &file.file).map_err(|problem| cant_read(&file.file, &problem))
}

fn brand(app: &App, file: &ImportedFile) -> Result<String, Failure> {
    let content = app.content.now();
    let known: Vec<&str> = content.brands().iter().map(|shown| shown.brand.id.as_str()).collect();
    match &file.brand {
        None => Ok(known.first().copied().unwrap_or_default().to_owned()),
        Some(brand) if known.contains(&brand.as_str()) => Ok(brand.clone()),
        Some(brand) => Err(Failure::Other(format!("There is no brand \"{brand}\"; there is {}.", known.join(", ")))),
    }
}

fn unreadable(app: &App, file: &Path, problem: FileProblem) -> Failure {
    match problem {
        FileProblem::Io(problem) => cant_read(file, &problem),
        FileProblem::Content(reason) => Failure::Other(format!("{} can't be imported: {}", file.display(), reason.say(&english(app)))),
    }
}

fn cant_read(file: &Path, problem: &io::Error) -> Failure {
    Failure::Other(format!("{} can't be read: {problem}.", file.display()))
}

fn other(problem: impl Display) -> Failure {
    Failure::Other(format!("The import stopped: {problem}. `portico import resume` goes on with it."))
}

fn english(app: &App) -> Text {
    let content = app.content.now();
    content.text(&content.brands()[0].brand.id, "en", TimeZone::UTC)
}

fn said(text: &Text, line: u64, reasons: &[Reason]) -> String {
    let reasons: Vec<String> = reasons.iter().map(|reason| reason.say(text)).collect();
    format!("line {line}: {}", reasons.join(" "))
}

fn left_out(unknown: &[String]) {
    if !unknown.is_empty() {
        tell(format!("Left out, because nothing is known by these names: {}.", unknown.join(", ")));
    }
}

fn bad_lines(bad: u64) -> Result<(), Failure> {
    match bad {
        0 => Ok(()),
        1 => Err(Failure::Other("One line can't be imported: mend it, and import it by itself.".to_owned())),
        bad => Err(Failure::Other(format!("{bad} lines can't be imported: mend them, and import them by themselves."))),
    }
}

fn lines(many: u64) -> String {
    if many == 1 { "1 line".to_owned() } else { format!("{many} lines") }
}

fn people(many: i64) -> String {
    if many == 1 { "1 customer".to_owned() } else { format!("{many} customers") }
}

fn tell(text: impl Display) {
    // Where even the terminal is gone, the exit code says how it went.
    _ = writeln!(io::stdout(), "{text}");
}

/// How it goes: a line that is written over on a terminal, one every few seconds elsewhere.
struct Progress {
    since: Timestamp,
    told: Timestamp,
    done: u64,
}

impl Progress {
    fn start(app: &App) -> Self {
        let now = app.clock.now();
        Self { since: now, told: now, done: 0 }
    }

    fn tell(&mut self, app: &App, done: u64) {
        self.done = done;
        let (now, terminal) = (app.clock.now(), io::stderr().is_terminal());
        if now.since(self.told) < Duration::from_secs(if terminal { 1 } else { 5 }) {
            return;
        }
        self.told = now;
        let (start, end) = if terminal { ("\r", "   ") } else { ("", "\n") };
        _ = write!(io::stderr(), "{start}{done} done, {} a second{end}", self.rate(app));
        _ = io::stderr().flush();
    }

    fn rate(&self, app: &App) -> u64 {
        let millis = u64::try_from(app.clock.now().since(self.since).as_millis()).unwrap_or(u64::MAX).max(1);
        self.done.saturating_mul(1000) / millis
    }

    fn end(&self) {
        if io::stderr().is_terminal() && self.told > self.since {
            _ = writeln!(io::stderr());
        }
    }
}
