//! Content that changes while the portal runs: the folder is looked at twice a second; what is saved is read, checked, and swapped in
//! as a whole, or not at all. Modification times are looked at instead of waiting for notices of the system: that works on every mount.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use portico_app::finding::Finding;

use super::files::{Files, ROOTS, walk};
use super::{Content, Report, checked, known_texts};
use crate::app_state::App;
use crate::error::{Error, Result};
use crate::start::keep_texts;

/// How often the folder is looked at.
pub const EVERY: Duration = Duration::from_millis(500);
/// So long a folder must have stayed as it is before it is read: an editor may be in the middle of writing.
const SETTLED: Duration = Duration::from_millis(100);

/// What is shown now, and what was found when the folder was last read.
#[derive(Debug)]
pub struct Live {
    shown: RwLock<Shown>,
    report: RwLock<Arc<Report>>,
    folder: Option<PathBuf>,
    seen: Mutex<Stamp>,
}

#[derive(Debug)]
struct Shown {
    now: Arc<Content>,
    /// What was shown before: browsers that have its pages still ask for its style sheets.
    before: Option<Arc<Content>>,
}

/// Path, size and time of each file of a folder.
type Stamp = Vec<(String, u64, Option<SystemTime>)>;

impl Live {
    /// Shows this from now on. With a folder, it can be [`refresh`]ed.
    pub fn new(content: Content, report: Report, folder: Option<PathBuf>) -> Self {
        let seen = Mutex::new(folder.as_deref().map(stamp).unwrap_or_default());
        Self { shown: RwLock::new(Shown { now: Arc::new(content), before: None }), report: RwLock::new(Arc::new(report)), folder, seen }
    }

    /// What is shown now. Who needs it twice for one answer keeps it: it may be another the next time.
    pub fn now(&self) -> Arc<Content> {
        Arc::clone(&self.shown.read().unwrap_or_else(PoisonError::into_inner).now)
    }

    /// What was found when the folder was last read.
    pub fn report(&self) -> Arc<Report> {
        Arc::clone(&self.report.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The style sheet under this path: of what is shown, or was shown just before.
    pub fn sheet(&self, path: &str) -> Option<String> {
        let shown = self.shown.read().unwrap_or_else(PoisonError::into_inner);
        let all = [Some(&shown.now), shown.before.as_ref()].into_iter().flatten().flat_map(|content| content.brands());
        all.into_iter().find(|brand| brand.sheet_link == path).map(|brand| brand.sheet.clone())
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

/// Looks at the folder, and shows what was saved in it if it can be shown. Whether anything else is shown now.
pub async fn refresh(app: &App) -> Result<bool> {
    let Some(folder) = app.content.folder.clone() else { return Ok(false) };
    let found = aside({
        let folder = folder.clone();
        move || stamp(&folder)
    })
    .await?;
    if *app.content.seen.lock().unwrap_or_else(PoisonError::into_inner) == found {
        return Ok(false);
    }
    tokio::time::sleep(SETTLED).await;
    let known = known_texts(&app.db.read, app.clock.now()).await?;
    let development = app.config.is_development();
    let read = move || {
        let again = stamp(&folder);
        (again == found).then(|| (again, checked(Files::read(Some(&folder)), &known, development)))
    };
    // Still being written: the next look is soon.
    let Some((seen, (content, report))) = aside(read).await? else { return Ok(false) };
    let changed = match content {
        Some(content) if content.edition == app.content.now().edition => {
            app.content.tell(report);
            false
        }
        Some(content) => {
            // A text is in the database before anybody can agree to it.
            keep_texts(&app.db, &content, &app.clock).await?;
            tracing::info!(edition = content.edition, "new content is shown");
            app.content.show(content, report);
            true
        }
        None => {
            for finding in report.findings.iter().filter(|finding| finding.is_error()) {
                tracing::warn!(%finding, "the content folder has a mistake; what was shown before stays");
            }
            app.content.tell(report);
            false
        }
    };
    *app.content.seen.lock().unwrap_or_else(PoisonError::into_inner) = seen;
    Ok(changed)
}

/// Away from the threads that answer requests.
async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(|problem| Error::Internal(format!("reading the content stopped: {problem}")))
}

fn stamp(folder: &Path) -> Stamp {
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
pub(super) fn unreadable(finding: Finding) -> Report {
    Report { findings: vec![finding], coverage: Vec::new() }
}
