//! Signs the newest row of the chain every hour, and writes the same into the log, where the database's owner can't take it back.
//!
//! 1. What came since the last anchor is verified first: a chain that was tampered with is not signed, and the worker fails visibly.
//! 2. The row's number and hash, the time, and the number of the anchor before are signed.
//! 3. One log line says what was signed: `portico audit verify --expect-anchor` takes it.

use std::time::Duration;

use super::checker::Checker;
use super::source::Source;
use super::verify::{Verdict, verify};
use super::{Fault, hex};
use crate::app_state::App;
use crate::crypto::anchoring::{PublicKey, SigningKey, Statement};
use crate::error::{Error, Result};
use crate::model::{anchors, events};

/// How often.
pub const EVERY: Duration = Duration::from_hours(1);
/// No anchor is over more new rows: a turn stays short, and the next one follows at once.
const MOST: i64 = 500_000;

/// Anchors the newest sealed row, if an hour is over, or nothing was anchored yet. Returns how many anchors it wrote.
pub async fn anchor(app: &App) -> Result<u64> {
    let now = app.clock.now();
    let last = anchors::newest(&app.db.read).await?;
    let (previous, before) = last.as_ref().map_or((0, None), |last| (last.number, Some(last.at)));
    let newest = events::last_sealed(&app.db.read).await?.unwrap_or(0);
    let is_due = newest - previous > MOST || before.is_none_or(|before| now.since(before) >= EVERY);
    let is_later = before.is_none_or(|before| now > before);
    if let Some(before) = before.filter(|before| before.since(now) > EVERY) {
        // Anchors follow each other in time: signing an earlier one would make a sound chain look forged.
        let at = before.to_jiff();
        return Err(Error::Internal(format!(
            "the last anchor is of {at}, which lies ahead: this clock is wrong, or it was. Nothing is anchored until then"
        )));
    }
    if newest < previous {
        return Err(broken(&format!("row {newest}: removed: the rows behind it, up to the anchored {previous}, are gone")));
    }
    if newest == previous || !is_due || !is_later {
        return Ok(0);
    }
    let number = newest.min(previous + MOST);
    let hash = verified(app, last.as_ref(), number).await?;
    let key = SigningKey::of(&app.key);
    let signature = key.sign(&Statement { number, hash: &hash, previous, at: now });
    let anchor = anchors::Model { number, hash, previous, at: now, key_id: key.public().id(), signature };
    let is_ours = anchors::insert(app.db.writer(), anchor.clone()).await?;
    if is_ours {
        tell(&anchor);
    }
    Ok(u64::from(is_ours))
}

/// The hash of the row of this number, which follows from the last anchor.
async fn verified(app: &App, last: Option<&anchors::Model>, number: i64) -> Result<Vec<u8>> {
    let keys = PublicKey::all(&app.key);
    let (after, checker) = match last {
        Some(last) => (last.number, Checker::after(keys, last)),
        None => (0, Ok(Checker::new(keys, Vec::new()))),
    };
    let checker = checker.map_err(|fault: Fault| broken(&fault.to_string()))?;
    let mut source = Source::rows(&app.db, after, number);
    match verify(&mut source, checker).await? {
        Verdict::Sound(report) if report.last == number => Ok(report.hash),
        Verdict::Sound(report) => Err(broken(&format!("row {}: removed", report.last + 1))),
        Verdict::Broken { fault, .. } => Err(broken(&fault.to_string())),
    }
}

fn broken(what: &str) -> Error {
    Error::Internal(format!("the audit chain is broken at {what}. It is not anchored any more: run `portico audit verify`"))
}

/// The copy outside the database.
fn tell(anchor: &anchors::Model) {
    tracing::info!(
        anchor = %format!("{}:{}", anchor.number, hex(&anchor.hash)),
        previous = anchor.previous,
        at = %anchor.at.to_jiff(),
        key = anchor.key_id,
        signature = hex(&anchor.signature),
        "the audit chain was anchored"
    );
}
