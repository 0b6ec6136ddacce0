//! Millions on PostgreSQL: rows by COPY instead of statements with parameters, a batch in one transaction, indexes put aside meanwhile.
//! While one batch is copied the next one is made up, so that both of the machine's halves are busy.
//!
//! Events are numbered and chained here, in the order in which batches are committed: the sealer's lease is held all the time, so nobody
//! else appends to the chain. A break loses the batches that were not committed, and the chain ends behind the last one that was. Figures
//! are counted here too, where all events before were counted, so that no worker has tens of millions to go through afterwards.

use std::collections::HashMap;
use std::ops::Range;
use std::time::Duration;

use sea_orm::sqlx::{self, Connection, PgConnection};
use tokio::task::{JoinHandle, spawn_blocking};

use super::copy::{Rows, failed};
use super::indexes;
use super::lives::{Batch, Lives, address};
use super::progress::Progress as Told;
use crate::admin::insights::{Progress, Tally};
use crate::app_state::App;
use crate::error::{Error, Result};
use crate::model::events::{self, EndOfChain};
use crate::model::{active_customers, customers, house, jobs, rollups, search_keys};
use crate::workers::SEALER;

/// Customers in one transaction.
const BATCH: u32 = 5000;
/// From so many on that are missing, COPY is worth its while.
const MANY: i64 = 20_000;
/// How long the sealer's work is ours after each batch.
const LEASE: Duration = Duration::from_mins(5);
/// How often the lease is asked for, ten times a second: a sealer's turn takes less.
const TRIES: u32 = 100;

/// Fills the house, where so many are missing that it is worth it; how many were added, none where it is not.
pub(super) async fn fill(app: &App, lives: &Lives, wanted: u32) -> Result<Option<u32>> {
    let mut connection = app.db.writer().get_postgres_connection_pool().acquire().await.map_err(failed)?;
    let there: i64 = sqlx::query_scalar("SELECT count(*) FROM customers").fetch_one(&mut *connection).await.map_err(failed)?;
    let (missing, broken) = (i64::from(wanted) - there, indexes::are_aside(&mut connection).await?);
    if missing < MANY && !broken {
        return Ok(None);
    }
    // Making them again costs as much as a part of what is there: not worth it for few that come to many.
    if !broken && missing >= there / 4 {
        indexes::put_aside(&mut connection).await?;
    }
    let added = batches(app, &mut connection, lives, 0..wanted, there == 0).await?;
    indexes::put_back(&mut connection).await?;
    tracing::info!("tidying up");
    let tidy = "VACUUM (ANALYZE) customers, search_keys, consents, events, totp, sessions, browsers, active_customers, rollups";
    sqlx::raw_sql(tidy).execute(&mut *connection).await.map_err(failed)?;
    Ok(Some(added))
}

async fn batches(app: &App, connection: &mut PgConnection, lives: &Lives, wanted: Range<u32>, from_nothing: bool) -> Result<u32> {
    take_lease(app).await?;
    let teller = Teller { lives: lives.clone(), end: events::end_of_chain(app.db.writer()).await? };
    let mut told = Told::new(wanted.end, app.clock.now());
    let mut numbers = wanted.clone();
    let mut ahead = Some(next(app, teller, &mut numbers, from_nothing).await?);
    while let Some(load) = ahead.take() {
        let (teller, load) = load.await.map_err(|problem| Error::Internal(problem.to_string()))??;
        let (reached, added) = (load.reached, load.added);
        if !numbers.is_empty() {
            ahead = Some(next(app, teller, &mut numbers, from_nothing).await?);
        }
        keep_lease(app).await?;
        if added > 0 {
            load.store(connection).await?;
        }
        told.added += added;
        told.reached(reached, app.clock.now());
    }
    let now = app.clock.now();
    jobs::finish(app.db.writer(), SEALER, app.node, now, now, "seeded").await?;
    Ok(told.added)
}

async fn take_lease(app: &App) -> Result<()> {
    for _ in 0..TRIES {
        if jobs::claim(app.db.writer(), SEALER, app.node, app.clock.now(), LEASE).await? {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Err(Error::Internal("a portal is sealing events; try again in some minutes".to_owned()))
}

async fn keep_lease(app: &App) -> Result<()> {
    if jobs::hold(app.db.writer(), SEALER, app.node, app.clock.now(), LEASE).await? {
        return Ok(());
    }
    Err(Error::Internal("a portal took the sealing of events over; run it again".to_owned()))
}

/// Begins to make up those of the next numbers who are not there.
async fn next(app: &App, mut teller: Teller, numbers: &mut Range<u32>, from_nothing: bool) -> Result<JoinHandle<Result<(Teller, Load)>>> {
    let batch = numbers.start..numbers.end.min(numbers.start + BATCH);
    numbers.start = batch.end;
    let mut missing: Vec<u32> = batch.clone().collect();
    if !from_nothing {
        let addresses: Vec<String> = batch.clone().map(address).collect();
        let there = customers::taken(&app.db.read, &addresses).await?;
        missing.retain(|number| !there.contains(&address(*number)));
    }
    Ok(spawn_blocking(move || {
        let load = teller.tell(&missing, batch.end)?;
        Ok((teller, load))
    }))
}

/// Makes lives up, one batch after the other.
struct Teller {
    lives: Lives,
    end: EndOfChain,
}

/// What one transaction writes.
struct Load {
    reached: u32,
    added: u32,
    tables: Vec<Rows>,
    active: Rows,
    figures: Vec<rollups::Model>,
    /// The number of the event before the first one, and that of the last.
    numbers: (i64, i64),
}

impl Teller {
    fn tell(&mut self, numbers: &[u32], reached: u32) -> Result<Load> {
        let mut batch = Batch::default();
        for number in numbers {
            self.lives.tell(*number, &mut batch);
        }
        let before = self.end.number;
        let mut events = events::rows(batch.events);
        self.end.append(&mut events);
        // New customers: nothing is known of their days.
        let tally = Tally::of(&events, HashMap::new());
        let day = |(customer, day): (&uuid::Uuid, &Option<i64>)| Some(active_customers::Model { customer_id: *customer, day: (*day)? });
        let active: Vec<_> = tally.newest.iter().filter_map(day).collect();
        // What `customers::insert_many` does: who is written brings along what they are found by.
        let keys: Vec<_> = batch.customers.iter().flat_map(search_keys::of).collect();
        let added = u32::try_from(batch.customers.len()).unwrap_or(u32::MAX);
        let tables = vec![
            Rows::of(batch.customers)?,
            Rows::of(keys)?,
            Rows::of(batch.consents)?,
            Rows::of(batch.factors)?,
            Rows::of(batch.sessions)?,
            Rows::of(batch.browsers)?,
            Rows::of(events)?,
        ];
        let active = Rows::of(active)?;
        Ok(Load { reached, added, tables, active, figures: tally.rows(), numbers: (before, self.end.number) })
    }
}

impl Load {
    async fn store(self, connection: &mut PgConnection) -> Result<()> {
        let mut tx = connection.begin().await.map_err(failed)?;
        // A power cut may cost the last batches, never a part of one: whoever seeds again adds them.
        sqlx::raw_sql("SET LOCAL synchronous_commit = off").execute(&mut *tx).await.map_err(failed)?;
        for rows in self.tables {
            rows.send(&mut tx).await?;
        }
        if follows(&mut tx, self.numbers).await? {
            self.active.send(&mut tx).await?;
            count(&mut tx, self.figures).await?;
        }
        tx.commit().await.map_err(failed)
    }
}

/// Moves the counter's place over these events, if all before them are counted: otherwise its worker comes to them by itself.
async fn follows(tx: &mut PgConnection, (before, last): (i64, i64)) -> Result<bool> {
    let enter = "INSERT INTO house (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    let start = sqlx::query(enter).bind(house::ROLLUPS).bind(Progress::START.to_text());
    start.execute(&mut *tx).await.map_err(failed)?;
    let stands = sqlx::query_scalar::<_, String>("SELECT value FROM house WHERE name = $1 FOR UPDATE").bind(house::ROLLUPS);
    let stands = Progress::of_text(&stands.fetch_one(&mut *tx).await.map_err(failed)?);
    if stands.number != Some(before) {
        return Ok(false);
    }
    let moved = sqlx::query("UPDATE house SET value = $2 WHERE name = $1").bind(house::ROLLUPS).bind(stands.after(last).to_text());
    moved.execute(tx).await.map_err(failed)?;
    Ok(true)
}

async fn count(tx: &mut PgConnection, figures: Vec<rollups::Model>) -> Result<()> {
    let add = "
        INSERT INTO rollups (metric, dimension, value, day, count)
        SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::bigint[])
        ON CONFLICT (metric, dimension, value, day) DO UPDATE SET count = rollups.count + excluded.count";
    let text = |part: fn(&rollups::Model) -> &str| -> Vec<String> { figures.iter().map(|row| part(row).to_owned()).collect() };
    let added = sqlx::query(add).bind(text(|row| &row.metric)).bind(text(|row| &row.dimension)).bind(text(|row| &row.value));
    let days: Vec<i64> = figures.iter().map(|row| row.day).collect();
    let counts: Vec<i64> = figures.iter().map(|row| row.count).collect();
    added.bind(days).bind(counts).execute(tx).await.map_err(failed)?;
    Ok(())
}
