//! The verb: a code in, right or wrong out. Used on the way in and for fresh proof.

use std::time::Duration;

use portico_app::links;
use portico_app::mail::RecoveryCodeUsed;
use sea_orm::DatabaseTransaction;

use crate::app_state::App;
use crate::crypto::recovery_codes::RecoveryCode;
use crate::crypto::sealing::Place;
use crate::crypto::totp::{self as rules, TotpSecret, Window};
use crate::error::{Error, Result};
use crate::limits::{self, Limit};
use crate::mail::outbox::{self, Recipient};
use crate::model::events::{self, Event, Kind};
use crate::model::{customers, factor_removals, recovery_codes, sessions, totp};
use crate::portal::sign_in::{Step, advance};
use crate::portal::{factor_removal, public_url};
use crate::visit::Visit;

/// What came of a code on the way in.
#[derive(Debug)]
pub enum Challenge {
    /// Right, and used up.
    Onward(Step),
    /// Wrong, or used before.
    Wrong,
    /// Too many tries.
    Wait(Duration),
}

/// Tries a code on the way in, and goes on.
pub async fn pass(app: &App, visit: &Visit, session: &sessions::Model, customer: &customers::Model, typed: &str) -> Result<Challenge> {
    if let Some(wait) = take_try(app, customer, visit).await? {
        return Ok(Challenge::Wait(wait));
    }
    let tx = app.db.begin().await?;
    let outcome = if answer(&tx, app, customer, typed, visit).await? {
        let proved = sessions::Model { factor_at: Some(visit.now), ..session.clone() };
        Challenge::Onward(advance(&tx, app, &proved, customer, visit).await?)
    } else {
        note_wrong(&tx, customer, visit, "code").await?;
        Challenge::Wrong
    };
    tx.commit().await?;
    app.wake.outbox.notify_one();
    Ok(outcome)
}

/// Where a customer's TOTP secret belongs.
pub const fn place(customer: uuid::Uuid) -> Place {
    Place { table: "totp", row: customer, column: "sealed_secret" }
}

/// How far a phone's clock may be off.
pub fn window(app: &App) -> Window {
    Window { steps_either_side: u8::try_from(app.config.second_factor.totp_neighbours).unwrap_or(0) }
}

/// The limit on a customer's codes: a stolen password gives no more guesses than this.
fn limit(app: &App, customer: &customers::Model) -> Limit {
    let throttle = &app.config.throttle;
    let free = throttle.code_tries;
    Limit::growing(app, "second factor", &customer.id.to_string(), free, throttle.address_base_delay, throttle.address_max_delay)
}

/// Takes one try; `Some` says how long to wait. Before the transaction of the answer, so that a wrong one counts.
pub async fn take_try(app: &App, customer: &customers::Model, visit: &Visit) -> Result<Option<Duration>> {
    limits::take(app, &[limit(app, customer)], visit.now).await
}

/// Forgets the tries, after a right code.
pub async fn forgive_tries(tx: &DatabaseTransaction, app: &App, customer: &customers::Model) -> Result<()> {
    limits::forgive(tx, app, &limit(app, customer)).await
}

/// Answers the challenge in the transaction of what it opens; a right code calls off what waits to remove the factor. Call [`take_try`] before, and [`note_wrong`] after a wrong one.
pub async fn answer(tx: &DatabaseTransaction, app: &App, customer: &customers::Model, typed: &str, visit: &Visit) -> Result<bool> {
    let removal = factor_removals::of_customer(tx, customer.id).await?;
    if removal.is_some() {
        // Customer, then factor, then removal: the order of an approval, which may come at this moment.
        customers::locked(tx, customer.id).await?;
    }
    let right = by_app(tx, app, customer, typed, visit).await? || by_recovery_code(tx, app, customer, typed, visit).await?;
    if right {
        forgive_tries(tx, app, customer).await?;
        if let Some(removal) = &removal {
            factor_removal::stopped_by_code(tx, app, (customer, removal), visit).await?;
        }
    }
    Ok(right)
}

/// Tells of a wrong code: `why` is `code` on the way in, `confirm` where it was asked again.
pub async fn note_wrong(tx: &DatabaseTransaction, customer: &customers::Model, visit: &Visit, why: &str) -> Result<()> {
    let failed = visit.slices(Event::of(Kind::SignInFailed, customer.id)).fact("factor", "code").fact("why", why);
    let failed = failed.detail("device", visit.device.to_text()).detail("place", visit.place.clone());
    Ok(events::record(tx, failed, visit.now).await?)
}

async fn by_app(tx: &DatabaseTransaction, app: &App, customer: &customers::Model, typed: &str, visit: &Visit) -> Result<bool> {
    let Some(row) = totp::of_customer(tx, customer.id).await?.filter(|row| row.confirmed_at.is_some()) else { return Ok(false) };
    let secret = app.key.open(place(customer.id), &row.sealed_secret)?;
    let secret = TotpSecret::from_bytes(&secret).ok_or_else(|| Error::Internal("a TOTP secret has a wrong length".to_owned()))?;
    let Some(step) = rules::verify(&secret, typed, visit.now, window(app), row.last_step) else { return Ok(false) };
    // Of two requests with the same code one wins.
    Ok(totp::use_step(tx, customer.id, step).await?)
}

async fn by_recovery_code(tx: &DatabaseTransaction, app: &App, customer: &customers::Model, typed: &str, visit: &Visit) -> Result<bool> {
    let Some(code) = RecoveryCode::parse(typed) else { return Ok(false) };
    for hash in code.hashes(&app.key, customer.id) {
        if recovery_codes::redeem(tx, customer.id, hash.as_bytes().to_vec(), visit.now).await? {
            let left = recovery_codes::left(tx, customer.id).await?;
            events::record(tx, Event::of(Kind::RecoveryCodeUsed, customer.id).fact("left", left), visit.now).await?;
            let codes_link = format!("{}{}", public_url(app, &visit.brand), links::SECOND_FACTOR);
            let letter = RecoveryCodeUsed { time: visit.now.to_jiff(), left: u32::try_from(left).unwrap_or(0), codes_link };
            outbox::write(tx, app, &Recipient::customer(customer, &visit.brand), letter, visit.now).await?;
            return Ok(true);
        }
    }
    Ok(false)
}
