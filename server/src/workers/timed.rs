//! One turn of a worker of the timetable, and what it does when the time makes a leap.
//!
//! A clock that is wrong by a year makes every account's grace period, every session and every token look over. A worker that erases by
//! such a clock destroys what can't be brought back. So those that act for good (they erase, or sign) look first how far the time is
//! from where the timetable expects it. Where that is more than a day, they do nothing, say so, and look again a day later. If the time
//! has gone its way until then, it is right: a house that was switched off over a weekend goes on by itself. If it was put back
//! meanwhile, nothing has happened. A day is what an operator needs to see an alarm; nobody minds an erasure a day later.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use super::{SEALER, whole};
use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::Result;
use crate::model::jobs;

/// More than this between the time and where it is expected is a leap.
const LEAP: Duration = Duration::from_hours(24);
/// How long a worker holds still after one.
const HOLD: Duration = Duration::from_hours(24);
/// How the result of a turn begins that failed.
const FAILED: &str = "failed: ";
/// How the result of a turn begins in which a worker held still.
const HELD: &str = "failed: the time made a leap";

/// What a worker does in a turn; how much was done.
type Work = fn(App) -> Pin<Box<dyn Future<Output = Result<u64>> + Send>>;

/// A worker of the timetable.
#[derive(Clone, Copy, Debug)]
pub struct Timed {
    /// Its name.
    pub name: &'static str,
    /// How often it runs.
    pub every: Duration,
    acts_for_good: bool,
    work: Work,
}

/// What comes of a look at the clock.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Time {
    /// As expected.
    Even,
    /// So far from where it is expected.
    Leapt(String),
}

impl Timed {
    /// One that may run at any time.
    pub const fn new(name: &'static str, every: Duration, work: Work) -> Self {
        Self { name, every, acts_for_good: false, work }
    }

    /// One whose work can't be taken back.
    #[must_use]
    pub const fn for_good(mut self) -> Self {
        self.acts_for_good = true;
        self
    }

    /// One turn, if it is due and no other node has it.
    pub async fn turn(&self, app: &App) -> Result<()> {
        let now = app.clock.now();
        let before = jobs::by_name(&app.db.read, self.name).await?;
        if !jobs::claim(app.db.writer(), self.name, app.node, now, lease(self.name)).await? {
            return Ok(());
        }
        if let Some(Time::Leapt(why)) = before.filter(|_| self.acts_for_good).map(|before| look(&before, now)) {
            tracing::error!(
                worker = self.name,
                why,
                "the time made a leap: nothing is erased or signed for a day, unless the clock is put right. If the portal was switched off that long, all is well"
            );
            let told = format!("{HELD} ({why}). Nothing is done until the time has gone its way for a day. Look at the clock");
            return Ok(jobs::finish(app.db.writer(), self.name, app.node, now, now.plus(HOLD), &told).await?);
        }
        let result = whole(tokio::spawn((self.work)(Arc::clone(app)))).await;
        let told = match &result {
            Ok(count) => format!("{count} done"),
            Err(problem) => format!("{FAILED}{problem}"),
        };
        let ended = app.clock.now();
        jobs::finish(app.db.writer(), self.name, app.node, ended, ended.plus(self.every), &told).await?;
        result.map(drop)
    }
}

/// How long a worker is in a node's hand. The sealer's lease is short, and made longer with each batch: should its node die, another one
/// goes on within seconds, because whoever reads events by number waits for it.
pub(super) fn lease(name: &str) -> Duration {
    if name == SEALER { Duration::from_secs(5) } else { Duration::from_mins(5) }
}

/// How the time stands to what the worker noted at its last turn.
fn look(before: &jobs::Model, now: Timestamp) -> Time {
    let Some(last) = before.last_run_at else { return Time::Even };
    let (late, back) = (now.since(before.next_run_at), last.since(now));
    let hours = |span: Duration| span.as_secs() / 3600;
    if late > LEAP {
        return Time::Leapt(format!("{} h later than the next run was due", hours(late)));
    }
    // While it holds still, a clock that goes back at all says that the leap was none.
    let too_far = if before.last_result.as_deref().is_some_and(is_held) { Duration::ZERO } else { LEAP };
    if back > too_far {
        return Time::Leapt(format!("{} h before the last run", hours(back)));
    }
    Time::Even
}

/// Whether the result of a turn tells of a failure.
pub fn has_failed(result: &str) -> bool {
    result.starts_with(FAILED)
}

/// Whether the result of a turn tells that the worker holds still.
pub fn is_held(result: &str) -> bool {
    result.starts_with(HELD)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: Duration = Duration::from_hours(1);
    const LAST: Timestamp = Timestamp(1_800_000_000_000_000);

    fn row(result: &str, next: Duration) -> jobs::Model {
        jobs::Model {
            name: "sweeper".to_owned(),
            next_run_at: LAST.plus(next),
            leased_until: Timestamp(0),
            leased_by: None,
            last_run_at: Some(LAST),
            last_result: Some(result.to_owned()),
        }
    }

    #[test]
    fn a_leap_is_more_than_a_day() {
        let leaps = |row: &jobs::Model, now| matches!(look(row, now), Time::Leapt(_));
        let well = row("3 done", HOUR);
        assert!(!leaps(&well, LAST.plus(HOUR)));
        assert!(!leaps(&well, LAST.plus(25 * HOUR)));
        assert!(leaps(&well, LAST.plus(26 * HOUR)));
        assert!(leaps(&well, LAST.plus(400 * 24 * HOUR)));
        assert!(!leaps(&well, LAST.minus(HOUR)));
        assert!(leaps(&well, LAST.minus(25 * HOUR)));
        let new = jobs::Model { last_run_at: None, last_result: None, next_run_at: Timestamp(0), ..well };
        assert!(!leaps(&new, LAST), "it never ran: there is nothing to compare with");
        let held = row(&format!("{HELD} (…)"), HOLD);
        assert!(!leaps(&held, LAST.plus(HOLD)), "a day later the time has proved itself");
        assert!(leaps(&held, LAST.minus(HOUR)), "it was put back: the day begins anew");
    }
}
