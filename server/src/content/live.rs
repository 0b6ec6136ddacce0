//! Content that changes while the portal runs: the folder is looked at four times a second; what is saved is read, checked, and swapped in
//! as a whole, or not at all. Modification times are looked at instead of waiting for notices of the system: that works on every mount.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use portico_app::finding::Finding;

use super::bundle::Bundle;
use super::files::{ROOTS, walk};
use super::{Asset, Content, Files, Report, Standards, checked, editions, gather, keep_texts, last_good};
use crate::app_state::App;
use crate::error::{Error, Result};
use crate::model::publications;

/// How often the folder is looked at.
pub const EVERY: Duration = Duration::from_millis(250);
/// So long a folder must have stayed as it is before it is read: an editor may be in the middle of writing.
const SETTLED: Duration = Duration::from_millis(100);

/// Where content comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// What is built in.
    BuiltIn,
    /// A folder, as it is saved.
    Folder(PathBuf),
    /// What was published.
    Editions,
}

/// What is shown now, and what was found when its source was last read.
#[derive(Debug)]
pub struct Live {
    shown: RwLock<Shown>,
    report: RwLock<Arc<Report>>,
    source: Source,
    seen: Mutex<Seen>,
    /// Editions that somebody looks at before they are published, the one asked for last at the end.
    previews: Mutex<Vec<(i64, Arc<Content>)>>,
}

/// Editions that are kept at hand for previews.
const PREVIEWS: usize = 4;

/// What was read last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// The built-in content: never another.
    BuiltIn,
    /// A folder in this state.
    Folder(Stamp),
    /// An edition.
    Edition(i64),
}

#[derive(Debug)]
struct Shown {
    now: Arc<Content>,
    /// What was shown before: browsers that have its pages still ask for its style sheets.
    before: Option<Arc<Content>>,
}

/// Path, size and time of each file of a folder.
pub type Stamp = Vec<(String, u64, Option<SystemTime>)>;

impl Live {
    /// Shows this from now on.
    pub fn new(content: Content, report: Report, source: Source, seen: Seen) -> Self {
        let shown = Shown { now: Arc::new(content), before: None };
        let (report, seen) = (RwLock::new(Arc::new(report)), Mutex::new(seen));
        Self { shown: RwLock::new(shown), report, source, seen, previews: Mutex::default() }
    }

    /// What is shown now. Who needs it twice for one answer keeps it: it may be another the next time.
    pub fn now(&self) -> Arc<Content> {
        Arc::clone(&self.shown.read().unwrap_or_else(PoisonError::into_inner).now)
    }

    /// Where it comes from.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// What was found when the folder was last read.
    pub fn report(&self) -> Arc<Report> {
        Arc::clone(&self.report.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// A brand's file under this path: of what is shown, or was shown just before.
    pub fn asset(&self, path: &str) -> Option<Asset> {
        let shown = self.shown.read().unwrap_or_else(PoisonError::into_inner);
        shown.now.asset(path).or_else(|| shown.before.as_ref()?.asset(path))
    }

    /// Swaps content in, as a whole.
    pub fn show(&self, content: Content, report: Report) {
        let mut shown = self.shown.write().unwrap_or_else(PoisonError::into_inner);
        let before = std::mem::replace(&mut shown.now, Arc::new(content));
        shown.before = Some(before);
        drop(shown);
        self.tell(report);
    }

    /// Keeps what is shown, and says why the folder isn't.
    pub fn tell(&self, report: Report) {
        *self.report.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(report);
    }
}

/// Looks at the source, and shows what is new in it if it can be shown. Whether anything else is shown now.
pub async fn refresh(app: &App) -> Result<bool> {
    match &app.content.source {
        Source::BuiltIn => Ok(false),
        Source::Folder(folder) => refresh_folder(app, folder.clone()).await,
        Source::Editions => refresh_edition(app).await,
    }
}

async fn refresh_folder(app: &App, folder: PathBuf) -> Result<bool> {
    let here = folder.clone();
    let found = aside(move || stamp(&here)).await?;
    if app.content.has_seen(&Seen::Folder(found.clone())) {
        return Ok(false);
    }
    tokio::time::sleep(SETTLED).await;
    let standards = Standards::of(&app.config, &app.db, app.clock.now()).await?;
    // Still being written: the next look is soon.
    let settled = move || (stamp(&folder) == found).then(|| (found, read(&folder, &standards)));
    let Some((stamp, Read { files, content, report })) = aside(settled).await? else { return Ok(false) };
    let changed = app.content.take(app, content, report).await?;
    if changed {
        last_good::keep(&app.db, &files).await?;
    }
    app.content.saw(Seen::Folder(stamp));
    Ok(changed)
}

async fn refresh_edition(app: &App) -> Result<bool> {
    let Some(number) = publications::current(&app.db.read).await? else { return Ok(false) };
    if app.content.has_seen(&Seen::Edition(number)) {
        return Ok(false);
    }
    let loaded = editions::load(&app.db, &app.config, number, app.clock.now()).await;
    let (content, report) = loaded.map_err(|problem| Error::Internal(problem.to_string()))?;
    let changed = app.content.take(app, content, report).await?;
    app.content.saw(Seen::Edition(number));
    Ok(changed)
}

/// A folder's files, the content in them where it can be shown, and what was found.
#[derive(Debug)]
pub struct Read {
    /// The files.
    pub files: Bundle,
    /// The content.
    pub content: Option<Content>,
    /// What was found.
    pub report: Report,
}

/// Reads a folder.
pub fn read(folder: &Path, standards: &Standards) -> Read {
    match gather(folder) {
        Ok(files) => {
            let (content, report) = checked(&Files::with(files.clone()), standards);
            Read { files, content, report }
        }
        Err(finding) => Read { files: Bundle::new(), content: None, report: unreadable(finding) },
    }
}

impl Live {
    fn has_seen(&self, found: &Seen) -> bool {
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) == *found
    }

    fn saw(&self, found: Seen) {
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = found;
    }

    /// Shows content that was read, or says why it can't be shown.
    async fn take(&self, app: &App, content: Option<Content>, report: Report) -> Result<bool> {
        let Some(content) = content else {
            for finding in report.findings.iter().filter(|finding| finding.is_error()) {
                tracing::warn!(%finding, "the content has a mistake; what was shown before stays");
            }
            self.tell(report);
            return Ok(false);
        };
        if content.edition == self.now().edition {
            self.tell(report);
            return Ok(false);
        }
        // A text is in the database before anybody can agree to it.
        keep_texts(&app.db, &content, app.clock.now()).await?;
        tracing::info!(edition = content.edition, "new content is shown");
        self.show(content, report);
        Ok(true)
    }
}

/// An edition that somebody may look at before it is published; none where it can't be shown.
pub async fn preview(app: &App, number: i64) -> Result<Option<Arc<Content>>> {
    let at_hand = |previews: &mut Vec<(i64, Arc<Content>)>| {
        let at = previews.iter().position(|(known, _)| *known == number)?;
        let found = previews.remove(at);
        previews.push(found.clone());
        Some(found.1)
    };
    if let Some(content) = at_hand(&mut app.content.previews.lock().unwrap_or_else(PoisonError::into_inner)) {
        return Ok(Some(content));
    }
    let loaded = match editions::load(&app.db, &app.config, number, app.clock.now()).await {
        Ok((Some(content), _)) => Arc::new(content),
        Ok((None, _)) | Err(editions::EditionProblem::Unknown(_)) => return Ok(None),
        Err(problem) => return Err(Error::Internal(problem.to_string())),
    };
    let mut previews = app.content.previews.lock().unwrap_or_else(PoisonError::into_inner);
    previews.push((number, Arc::clone(&loaded)));
    if previews.len() > PREVIEWS {
        previews.remove(0);
    }
    Ok(Some(loaded))
}

/// Away from the threads that answer requests.
async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(|problem| Error::Internal(format!("reading the content stopped: {problem}")))
}

/// The state of a folder.
pub fn stamp(folder: &Path) -> Stamp {
    let mut stamp = Stamp::new();
    for root in ROOTS {
        // A file that vanishes while we look is told by the next look.
        _ = walk(folder, root, &mut |path, entry| {
            let about = entry.metadata()?;
            stamp.push((path, about.len(), about.modified().ok()));
            Ok(())
        });
    }
    stamp.sort_unstable();
    stamp
}

/// The findings of files that could not even be read.
fn unreadable(finding: Finding) -> Report {
    Report { findings: vec![finding], coverage: Vec::new() }
}
