//! The verb: writes a profile, unless somebody else did since the form was filled.

use serde_json::Value;
use uuid::Uuid;

use crate::app_state::App;
use crate::error::{Refusal, Result};
use crate::model::customers::{self, Profile};
use crate::model::events::{self, Event, Kind};
use crate::model::values::attributes::Parsed;
use crate::portal::attributes;
use crate::visit::Visit;

/// What somebody wishes to be known of them.
#[derive(Debug)]
pub struct Wish {
    /// The version that the form was filled from; none where it posted nonsense.
    pub seen: Option<i64>,
    /// What was asked and answered: only what its owner may change.
    pub attributes: Parsed,
    /// Language of pages and letters.
    pub language: String,
    /// IANA name.
    pub time_zone: Option<String>,
}

/// What came of it.
#[derive(Debug)]
pub enum Change {
    /// All stands as wished, whether anything had to be written or not.
    Saved,
    /// Another tab was faster: this is what it left.
    Stale(Box<customers::Model>),
}

/// Changes a profile. What was wished by nobody else is written, with an event that names what changed, and not to what.
pub async fn change(app: &App, visit: &Visit, customer: Uuid, session: Uuid, wish: &Wish) -> Result<Change> {
    let tx = app.db.begin().await?;
    let stored = customers::locked(&tx, customer).await?.ok_or(Refusal::NotFound)?;
    let changed = differences(&stored, wish);
    if changed.is_empty() {
        tx.rollback().await?;
        return Ok(Change::Saved);
    }
    if wish.seen != Some(stored.attributes_version) {
        tx.rollback().await?;
        return Ok(Change::Stale(Box::new(stored)));
    }
    let profile = Profile {
        attributes: serde_json::to_string(&attributes(&stored).with(&wish.attributes))?,
        language: wish.language.clone(),
        time_zone: wish.time_zone.clone(),
    };
    if !customers::set_profile(&tx, customer, stored.attributes_version, profile).await? {
        // The row is locked since it was read: this is a deletion, and nothing else.
        return Err(Refusal::NotFound.into());
    }
    events::record(&tx, Event::of(Kind::ProfileChanged, customer).in_session(session).fact("changed", changed), visit.now).await?;
    tx.commit().await?;
    Ok(Change::Saved)
}

/// The names of what is wished otherwise than it is stored.
pub fn differences(stored: &customers::Model, wish: &Wish) -> Vec<String> {
    let known = attributes(stored);
    let wished = &wish.attributes.values.0;
    let mut names: Vec<String> =
        wish.attributes.asked.iter().filter(|name| !same(known.0.get(*name), wished.get(*name))).cloned().collect();
    names.sort_unstable();
    names.extend((stored.language != wish.language).then(|| "language".to_owned()));
    names.extend((stored.time_zone != wish.time_zone).then(|| "time_zone".to_owned()));
    names
}

/// A box that was never ticked says no, as one that was never asked.
fn same(stored: Option<&Value>, wished: Option<&Value>) -> bool {
    let said = |value: Option<&Value>| value.filter(|value| **value != Value::Bool(false)).cloned();
    said(stored) == said(wished)
}
