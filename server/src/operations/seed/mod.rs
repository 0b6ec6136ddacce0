//! Synthetic customers, to try things with: three, or ten millions. In development only.
//!
//! Batch by batch, those that are missing are added in one transaction: a few statements each, or where millions are missing on PostgreSQL,
//! [`bulk`]. Everybody can be signed in to with one password; see [`lives`] for what they have lived through. A seed that was broken off
//! goes on where it is run again.

mod bulk;
mod copy;
mod indexes;
mod lives;
mod names;
mod progress;

use std::time::Duration;

use portico_app::links;

use crate::admin::insights;
use crate::app_state::App;
use crate::crypto::SecretText;
use crate::crypto::password_rules::NewPassword;
use crate::error::Result;
use crate::model::events::{self, Chain};
use crate::model::{browsers, consents, customers, jobs, sessions, totp};
use crate::workers::{self, SEALER};
use lives::{Lives, address};
use progress::Progress;

/// The password of all seeded customers.
pub const PASSWORD: &str = "violet-harbour-seed";
/// Customers in one transaction.
const BATCH: u32 = 1000;

/// Makes `customer0@seed.example` and so on, up to so many; those that are there stay.
pub async fn seed(app: &App, customers: u32) -> Result<()> {
    let mut lives = Lives::new(app, customers);
    // Real hashes of one password: a handful, with a salt each, shared by all, so that a million takes minutes.
    for _ in 0..8 {
        lives.hashes.push(app.passwords.hash(&NewPassword::already_in_use(&SecretText::new(PASSWORD))).await?);
    }
    if customers::is_nobody(&app.db.read).await? {
        workers::nobody_came_before(app).await?;
    }
    let in_bulk = if app.db.is_shared() { bulk::fill(app, &lives, customers).await? } else { None };
    let added = match in_bulk {
        Some(added) => added,
        None => in_batches(app, &lives, customers).await?,
    };
    tracing::info!(
        "{added} customers added; sign in at {}{} as customer0@seed.example with {PASSWORD}",
        app.config.public_url,
        links::SIGN_IN
    );
    Ok(())
}

async fn in_batches(app: &App, lives: &Lives, customers: u32) -> Result<u32> {
    let mut progress = Progress::new(customers, app.clock.now());
    let mut first = 0;
    while first < customers {
        let next = customers.min(first + BATCH);
        progress.added += batch(app, first..next, lives).await?;
        first = next;
        progress.reached(first, app.clock.now());
    }
    Ok(progress.added)
}

async fn batch(app: &App, numbers: std::ops::Range<u32>, lives: &Lives) -> Result<u32> {
    let wanted: Vec<String> = numbers.clone().map(address).collect();
    let there = customers::taken(&app.db.read, &wanted).await?;
    let missing = numbers.zip(wanted).filter(|(_, address)| !there.contains(address));
    let mut batch = lives::Batch::default();
    for (number, _) in missing {
        lives.tell(number, &mut batch);
    }
    let added = u32::try_from(batch.customers.len()).unwrap_or(u32::MAX);
    if added == 0 {
        return Ok(0);
    }
    // Millions of events would keep the sealer busy for hours. Where it isn't at work (no server runs), we do its part ourselves.
    let now = app.clock.now();
    let alone = jobs::claim(app.db.writer(), SEALER, app.node, now, Duration::from_mins(5)).await?;
    let tx = app.db.begin().await?;
    customers::insert_many(&tx, batch.customers).await?;
    consents::append_many(&tx, batch.consents).await?;
    totp::insert_many(&tx, batch.factors).await?;
    sessions::insert_many(&tx, batch.sessions).await?;
    browsers::insert_many(&tx, batch.browsers).await?;
    let told = events::record_many(&tx, batch.events, if alone { Chain::Now } else { Chain::Later }).await?;
    if alone {
        insights::count_at_once(&tx, &told).await?;
    }
    tx.commit().await?;
    if alone {
        jobs::finish(app.db.writer(), SEALER, app.node, now, now, "seeded").await?;
    }
    Ok(added)
}
