//! The verb: one value in, unless somebody else changed the profile since the form was opened.

use portico_app::links;
use portico_app::mail::ProfileCorrected;

use crate::admin::customer::deed::Deed;
use crate::app_state::App;
use crate::error::{Refusal, Result};
use crate::mail::outbox::{self, Recipient};
use crate::model::customers::{self, Model, Profile};
use crate::model::events::{self, Kind};
use crate::model::values::attributes::Parsed;
use crate::portal::{attributes, public_url};

/// What came of it.
#[derive(Debug)]
pub enum Corrected {
    /// It stands there.
    Done,
    /// The profile was changed meanwhile: this is its version now.
    Stale(i64),
}

/// Corrects what was asked for. The same is done and told where the value was right before: else one could try values until nothing
/// happens, and so learn what stands there without revealing it.
pub async fn correct(app: &App, deed: &Deed, seen: (&Model, Option<i64>), name: &str, parsed: &Parsed) -> Result<Corrected> {
    let (customer, version) = seen;
    let tx = app.db.begin().await?;
    let stored = customers::locked(&tx, customer.id).await?.ok_or(Refusal::NotFound)?;
    if version != Some(stored.attributes_version) {
        return Ok(Corrected::Stale(stored.attributes_version));
    }
    let profile = Profile {
        attributes: serde_json::to_string(&attributes(&stored).with(parsed))?,
        language: stored.language.clone(),
        time_zone: stored.time_zone.clone(),
    };
    if !customers::set_profile(&tx, stored.id, stored.attributes_version, profile).await? {
        return Err(Refusal::NotFound.into());
    }
    events::record(&tx, deed.event(Kind::Corrected, stored.id).fact("changed", name), deed.now).await?;
    let profile_link = format!("{}{}", public_url(app, &stored.brand), links::PROFILE);
    let letter = ProfileCorrected { attribute: name.to_owned(), profile_link };
    outbox::write(&tx, app, &Recipient::customer(&stored, &stored.brand), letter, deed.now).await?;
    tx.commit().await?;
    app.wake.outbox.notify_one();
    Ok(Corrected::Done)
}
