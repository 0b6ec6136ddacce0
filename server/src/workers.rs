//! What happens by itself. Each worker is a row in the timetable, claimed by one UPDATE, idempotent, in batches: any number of nodes may
//! run. Three of them are rung for besides, because somebody waits: inquiries, letters and imports.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Notify;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::admin::{customer, insights};
use crate::app_state::App;
use crate::audit::anchoring;
use crate::content::live;
use crate::error::{Error, Result};
use crate::imports;
use crate::mail::sending;
use crate::model::{browsers, events, limits, outbox, registrations, sessions, staff_sessions, tokens};
use crate::portal::{close, inquiries};

mod catalogue;
mod timed;

pub use timed::{Timed, has_failed, is_held};

/// Rows in one batch (DESIGN, "jobs").
pub const BATCH: u64 = 500;

/// Numbers and chains events.
pub(crate) const SEALER: &str = "sealer";
/// Signs the chain of events.
pub const ANCHORS: &str = "anchors";
/// Removes what is over.
const SWEEPER: &str = "sweeper";
/// Reminds of and carries out closings.
const FAREWELL: &str = "farewell";
/// Reminds of and carries out removals of second factors.
const CARE: &str = "care";
/// Fills in what customers are found by.
const CATALOGUE: &str = "catalogue";

/// Keeps the figures.
const COUNTER: &str = "counter";

/// All workers of the timetable.
pub const NAMES: [&str; 7] = [SEALER, ANCHORS, SWEEPER, FAREWELL, CARE, CATALOGUE, COUNTER];

/// The running workers.
#[derive(Debug)]
pub struct Workers {
    stop: CancellationToken,
    tasks: TaskTracker,
}

impl Workers {
    /// Lets each finish what it has in hand.
    pub async fn stop(self) {
        self.stop.cancel();
        self.tasks.close();
        self.tasks.wait().await;
    }
}

/// Starts all workers of this node.
pub fn start(app: &App) -> Workers {
    let workers = Workers { stop: CancellationToken::new(), tasks: TaskTracker::new() };
    workers.watch_content(app);
    workers.rung(app, |app| &app.wake.inquiries, |app| async move { inquiries::answer_waiting(&app).await });
    workers.rung(app, |app| &app.wake.outbox, |app| async move { sending::send_due(&app).await });
    workers.rung(app, |app| &app.wake.imports, |app| async move { imports::worker::work(&app).await });
    for worker in timetable() {
        workers.timed(app, worker);
    }
    workers
}

/// All workers of the timetable, each with what it does. Those that do what can't be taken back stop where the time makes a leap.
pub fn timetable() -> [Timed; 7] {
    [
        Timed::new(SEALER, Duration::from_secs(1), |app| Box::pin(async move { seal(&app).await })),
        // It looks every minute, so that the first anchor comes soon; it signs every hour.
        Timed::new(ANCHORS, Duration::from_mins(1), |app| Box::pin(async move { anchoring::anchor(&app).await })).for_good(),
        Timed::new(SWEEPER, Duration::from_mins(10), |app| Box::pin(async move { sweep(&app).await })).for_good(),
        Timed::new(FAREWELL, Duration::from_mins(5), |app| Box::pin(async move { close::carry_out(&app).await })).for_good(),
        Timed::new(CARE, Duration::from_mins(5), |app| Box::pin(async move { customer::carry_out(&app).await })).for_good(),
        Timed::new(CATALOGUE, Duration::from_mins(1), |app| Box::pin(async move { catalogue::fill(&app).await })),
        Timed::new(COUNTER, Duration::from_secs(10), |app| Box::pin(async move { insights::count(&app).await })),
    ]
}

impl Workers {
    /// Shows what is saved in the content folder: on every node, because each shows its own.
    fn watch_content(&self, app: &App) {
        let (app, stop) = (Arc::clone(app), self.stop.clone());
        self.tasks.spawn(async move {
            let mut pause = live::EVERY;
            loop {
                tokio::select! {
                    () = tokio::time::sleep(pause) => {}
                    () = stop.cancelled() => break,
                }
                pause = live::EVERY;
                if let Err(problem) = live::refresh(&app).await {
                    tracing::error!(%problem, "the content can't be looked at");
                    // A database that is away for an hour must not fill the log.
                    pause = Duration::from_secs(5);
                }
            }
        });
    }

    /// A worker that runs when its bell rings, and looks by itself every few seconds: what another node left, or what is due again.
    fn rung<F>(&self, app: &App, bell: fn(&App) -> &Notify, work: fn(App) -> F)
    where
        F: Future<Output = Result<usize>> + Send + 'static,
    {
        let (app, stop) = (Arc::clone(app), self.stop.clone());
        self.tasks.spawn(async move {
            while !stop.is_cancelled() {
                match whole(tokio::spawn(work(Arc::clone(&app)))).await {
                    Ok(0) => {}
                    Ok(_) => continue,
                    Err(problem) => tracing::error!(%problem, "a worker stumbled"),
                }
                tokio::select! {
                    () = bell(&app).notified() => {}
                    () = tokio::time::sleep(Duration::from_secs(5)) => {}
                    () = stop.cancelled() => {}
                }
            }
        });
    }

    /// A worker that runs by the timetable, on one node at a time.
    fn timed(&self, app: &App, worker: Timed) {
        let (app, stop) = (Arc::clone(app), self.stop.clone());
        self.tasks.spawn(async move {
            loop {
                tokio::select! {
                    () = tokio::time::sleep(worker.every.min(Duration::from_secs(30))) => {}
                    () = stop.cancelled() => break,
                }
                if let Err(problem) = worker.turn(&app).await {
                    tracing::error!(worker = worker.name, %problem, "a worker stumbled");
                }
            }
        });
    }
}

/// What a task came to; a panic in it is a failure like others, after which the worker goes on.
async fn whole<T>(task: JoinHandle<Result<T>>) -> Result<T> {
    task.await.unwrap_or_else(|_| Err(Error::Internal("a defect in the program: the worker was given up".to_owned())))
}

/// Everything that waits, now: for tests, and for nobody else.
pub async fn run_all(app: &App) -> Result<()> {
    while inquiries::answer_waiting(app).await? > 0 {}
    while sending::send_due(app).await? > 0 {}
    while imports::worker::work(app).await? > 0 {}
    seal(app).await?;
    anchoring::anchor(app).await?;
    sweep(app).await?;
    close::carry_out(app).await?;
    customer::carry_out(app).await?;
    catalogue::fill(app).await?;
    while sending::send_due(app).await? > 0 {}
    seal(app).await?;
    insights::count(app).await?;
    Ok(())
}

async fn seal(app: &App) -> Result<u64> {
    let mut sealed = 0;
    loop {
        let tx = app.db.begin().await?;
        let count = events::seal(&tx, BATCH).await?;
        tx.commit().await?;
        sealed += u64::try_from(count).unwrap_or(0);
        if u64::try_from(count).unwrap_or(0) < BATCH {
            return Ok(sealed);
        }
    }
}

async fn sweep(app: &App) -> Result<u64> {
    let (db, now) = (app.db.writer(), app.clock.now());
    let month = Duration::from_hours(30 * 24);
    Ok(registrations::sweep(db, now).await?
        + tokens::sweep(db, now).await?
        + sessions::sweep(db, now).await?
        + staff_sessions::sweep(db, now).await?
        + limits::sweep(db, now).await?
        + browsers::sweep(db, now.minus(13 * month)).await?
        + outbox::sweep(db, now.minus(month)).await?
        + imports::decide::sweep(app, now).await?)
}
