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
use crate::model::outbox::State;
use crate::model::{browsers, events, jobs, limits, outbox, registrations, sessions, staff_sessions, tokens};
use crate::portal::{close, inquiries};

mod catalogue;
mod timed;

pub use timed::{Timed, has_failed, is_held};

pub(crate) use catalogue::nobody_came_before;

/// Rows in one batch (DESIGN, "jobs").
pub const BATCH: u64 = 500;
/// Batches in one turn: it must end before its lease does, and what is left comes with the next one.
const MOST_BATCHES: u32 = 200;

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
        Timed::new(SEALER, Duration::from_secs(1), |app| Box::pin(async move { seal(&app, Leader::WhileMine).await })),
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
    while seal(app, Leader::Alone).await? > 0 {}
    anchoring::anchor(app).await?;
    sweep(app).await?;
    close::carry_out(app).await?;
    customer::carry_out(app).await?;
    catalogue::fill(app).await?;
    while sending::send_due(app).await? > 0 {}
    while seal(app, Leader::Alone).await? > 0 {}
    insights::count(app).await?;
    Ok(())
}

/// Who seals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Leader {
    /// A node that has the sealer in hand, and goes on for as long as it has.
    WhileMine,
    /// The only one there is: a test.
    Alone,
}

async fn seal(app: &App, leader: Leader) -> Result<u64> {
    let (mut sealed, mut after) = (0, None);
    for _ in 0..MOST_BATCHES {
        let tx = app.db.begin().await?;
        // In the same transaction: as long as this batch is under way, nobody else can take the sealer in hand.
        if leader == Leader::WhileMine && !jobs::hold(&tx, SEALER, app.node, app.clock.now(), timed::lease(SEALER)).await? {
            return Ok(sealed);
        }
        let batch = events::seal(&tx, after, BATCH).await?;
        tx.commit().await?;
        sealed += batch.count;
        after = batch.last;
        if after.is_none() {
            break;
        }
    }
    Ok(sealed)
}

/// A batch of everything that is over, and again while there is a full one: a flood is cleared away between other people's changes.
async fn sweep(app: &App) -> Result<u64> {
    let (db, now) = (app.db.writer(), app.clock.now());
    let month = Duration::from_hours(30 * 24);
    let mut swept = imports::decide::sweep(app, now).await?;
    for _ in 0..MOST_BATCHES {
        let gone = [
            registrations::sweep(db, now, BATCH).await?,
            tokens::sweep(db, now, BATCH).await?,
            sessions::sweep_idle(db, now, BATCH).await?,
            sessions::sweep_old(db, now, BATCH).await?,
            staff_sessions::sweep(db, now, BATCH).await?,
            limits::sweep(db, now, BATCH).await?,
            browsers::sweep(db, now.minus(13 * month), BATCH).await?,
            outbox::sweep(db, State::Sent, now.minus(month), BATCH).await?,
            outbox::sweep(db, State::GivenUp, now.minus(month), BATCH).await?,
        ];
        swept += gone.iter().sum::<u64>();
        if gone.iter().all(|count| *count < BATCH) {
            break;
        }
    }
    Ok(swept)
}
