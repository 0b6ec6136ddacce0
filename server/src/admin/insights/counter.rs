//! The worker that keeps the figures, and their rebuilding.
//!
//! Its place in the chain of events is one row, which each batch locks, reads, and moves in the transaction that adds the counts. So a
//! batch is counted once or not at all, whoever else counts at the same time and wherever it is cut off.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use super::counting::{self, Metric};
use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::Result;
use crate::model::events::{Kind, Model};
use crate::model::{active_customers, events, house, rollups};
use crate::workers::BATCH;

/// How far the figures are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// The number of the last event that is counted; none while old counts are cleared away.
    pub number: Option<i64>,
    /// Everything before this moment is counted; zero before the first time.
    pub complete: Timestamp,
}

impl Progress {
    /// Nothing is counted yet.
    pub const START: Self = Self { number: Some(0), complete: Timestamp(0) };
    const CLEARING: Self = Self { number: None, complete: Timestamp(0) };

    /// As the house keeps it.
    pub fn to_text(self) -> String {
        format!("{} {}", self.number.map_or_else(|| "clearing".to_owned(), |number| number.to_string()), self.complete.micros())
    }

    /// The same when all up to this event is counted.
    #[must_use]
    pub fn after(self, number: i64) -> Self {
        Self { number: Some(number), ..self }
    }

    /// What can't be read is counted anew.
    pub fn of_text(text: &str) -> Self {
        let read = || {
            let (number, complete) = text.split_once(' ')?;
            let number = if number == "clearing" { None } else { Some(number.parse().ok()?) };
            Some(Self { number, complete: Timestamp(complete.parse().ok()?) })
        };
        read().unwrap_or(Self::CLEARING)
    }
}

/// How far the figures are.
pub async fn progress(app: &App) -> Result<Progress> {
    Ok(house::get(&app.db.read, house::ROLLUPS).await?.map_or(Progress::START, |text| Progress::of_text(&text)))
}

/// Counts all that is sealed and not counted; returns how many events.
pub async fn count(app: &App) -> Result<u64> {
    house::set_once(app.db.writer(), house::ROLLUPS, &Progress::START.to_text()).await?;
    let mut counted = 0;
    let mut cleared = Uuid::nil();
    loop {
        let tx = app.db.begin().await?;
        let (some, more) = step(&tx, app.clock.now(), &mut cleared).await?;
        tx.commit().await?;
        counted += some;
        if !more {
            return Ok(counted);
        }
    }
}

/// Throws all counts away, and counts all events anew. The worker takes part, and takes over where this is cut off.
pub async fn rebuild(app: &App) -> Result<u64> {
    house::set(app.db.writer(), house::ROLLUPS, &Progress::CLEARING.to_text()).await?;
    count(app).await
}

/// One batch: how many events were counted, and whether there is more to do.
async fn step(tx: &DatabaseTransaction, now: Timestamp, cleared: &mut Uuid) -> Result<(u64, bool)> {
    // Whoever else counts waits here, and then reads on from where this one ends.
    let stands = house::locked(tx, house::ROLLUPS).await?.map_or(Progress::START, |text| Progress::of_text(&text));
    let Some(number) = stands.number else { return Ok((0, clear(tx, cleared).await?)) };
    // Asked before the batch is read: what is sealed in between is not promised.
    let unsealed = events::oldest_unsealed(tx).await?;
    let batch = events::sealed_after(tx, number, i64::MAX, BATCH).await?;
    add(tx, &batch).await?;
    let many = u64::try_from(batch.len()).unwrap_or(BATCH);
    let last = batch.last().map_or(stands.complete, |event| event.at);
    let complete = if many < BATCH { unsealed.map_or(now, |oldest| oldest.min(now)) } else { last.min(now) };
    let place = batch.last().and_then(|event| event.number).unwrap_or(number);
    let after = Progress { number: Some(place), complete: complete.max(stands.complete) };
    house::set(tx, house::ROLLUPS, &after.to_text()).await?;
    Ok((many, many == BATCH))
}

/// Clears some old counts away, so that no one transaction is long, and goes on where the one before ended.
async fn clear(tx: &DatabaseTransaction, cleared: &mut Uuid) -> Result<bool> {
    let removed = rollups::remove_some(tx, BATCH).await?;
    let last = active_customers::forget_some(tx, *cleared, BATCH).await?;
    match last {
        Some(last) => *cleared = last,
        // From the beginning once more: somebody else may have counted meanwhile, before they saw that it is cleared.
        None if *cleared != Uuid::nil() => *cleared = Uuid::nil(),
        None if removed == 0 => house::set(tx, house::ROLLUPS, &Progress::START.to_text()).await?,
        None => {}
    }
    Ok(true)
}

async fn add(tx: &DatabaseTransaction, batch: &[Model]) -> Result<()> {
    let who: BTreeSet<Uuid> = batch.iter().filter_map(counting::active).collect();
    let known = active_customers::of(tx, &who.into_iter().collect::<Vec<_>>()).await?;
    let tally = Tally::of(batch, known);
    rollups::add(tx, tally.rows()).await?;
    remember(tx, tally.newest).await
}

/// What some sealed events add to the figures.
#[derive(Debug, Default)]
pub struct Tally {
    sums: BTreeMap<(Metric, &'static str, String, i64), i64>,
    /// The last day on which each customer of these events did something; none for who was erased.
    pub newest: HashMap<Uuid, Option<i64>>,
}

impl Tally {
    /// Of events in the chain's order, given the last days that are known of their customers.
    ///
    /// Who was active for the first time on a day, and in a month, is asked event by event, so that it makes no difference where a batch
    /// ends. What happened on an earlier day than the customer's newest isn't counted: clocks of two machines around midnight.
    pub fn of(batch: &[Model], known: HashMap<Uuid, i64>) -> Self {
        let newest = known.into_iter().map(|(customer, day)| (customer, Some(day))).collect();
        let mut tally = Self { sums: BTreeMap::new(), newest };
        for event in batch {
            let day = counting::day_of(event.at);
            for one in counting::counts(event) {
                tally.add(one.metric, one.dimension, one.value, day);
            }
            if let Some(customer) = counting::active(event) {
                tally.see(customer, day);
            }
            if let (Kind::Erased, Some(customer)) = (event.kind, event.customer_id) {
                tally.newest.insert(customer, None);
            }
        }
        tally
    }

    fn see(&mut self, customer: Uuid, day: i64) {
        let before = self.newest.insert(customer, Some(day)).flatten();
        let month = counting::month_of(day);
        match before {
            Some(before) if before >= day => _ = self.newest.insert(customer, Some(before)),
            Some(before) if counting::month_of(before) == month => self.add(Metric::Active, "", String::new(), day),
            _ => {
                self.add(Metric::Active, "", String::new(), day);
                self.add(Metric::ActiveInMonth, "", String::new(), month);
            }
        }
    }

    fn add(&mut self, metric: Metric, dimension: &'static str, value: String, day: i64) {
        *self.sums.entry((metric, dimension, value, day)).or_default() += 1;
    }

    /// The counts, each key once.
    pub fn rows(&self) -> Vec<rollups::Model> {
        let row = |((metric, dimension, value, day), count): (&(Metric, &str, String, i64), &i64)| rollups::Model {
            metric: metric.text().to_owned(),
            dimension: (*dimension).to_owned(),
            value: value.clone(),
            day: *day,
            count: *count,
        };
        self.sums.iter().map(row).collect()
    }
}

/// Counts events that were just sealed in this transaction, if all before them are counted: then the worker finds nothing to do. Otherwise
/// it gets to them in its own time.
pub async fn count_at_once(tx: &DatabaseTransaction, sealed: &[Model]) -> Result<()> {
    let (first, last) = (sealed.first().and_then(|event| event.number), sealed.last().and_then(|event| event.number));
    let (Some(first), Some(last)) = (first, last) else { return Ok(()) };
    house::set_once(tx, house::ROLLUPS, &Progress::START.to_text()).await?;
    let stands = house::locked(tx, house::ROLLUPS).await?.map_or(Progress::START, |text| Progress::of_text(&text));
    if stands.number != Some(first - 1) {
        return Ok(());
    }
    for batch in sealed.chunks(usize::try_from(BATCH).unwrap_or(1)) {
        add(tx, batch).await?;
    }
    Ok(house::set(tx, house::ROLLUPS, &stands.after(last).to_text()).await?)
}

async fn remember(tx: &DatabaseTransaction, newest: HashMap<Uuid, Option<i64>>) -> Result<()> {
    let gone: Vec<Uuid> = newest.iter().filter(|(_, day)| day.is_none()).map(|(customer, _)| *customer).collect();
    let stay = newest.into_iter().filter_map(|(customer_id, day)| Some(active_customers::Model { customer_id, day: day? }));
    active_customers::set(tx, stay.collect()).await?;
    Ok(active_customers::forget(tx, &gone).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_is_read_back() {
        for stands in [Progress::START, Progress::CLEARING, Progress { number: Some(i64::MAX), complete: Timestamp(5) }] {
            assert_eq!(Progress::of_text(&stands.to_text()), stands);
        }
        for broken in ["", "1", "x 2", "1 x"] {
            assert_eq!(Progress::of_text(broken), Progress::CLEARING, "{broken}");
        }
    }
}
