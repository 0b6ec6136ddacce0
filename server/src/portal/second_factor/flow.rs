//! The verbs: start, confirm, remove, renew.

use std::time::Duration;

use portico_app::links;
use portico_app::mail::{AnyLetter, RecoveryCodesRenewed, SecondFactorAdded, SecondFactorRemoved};
use sea_orm::DatabaseTransaction;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::app_state::App;
use crate::clock::Timestamp;
use crate::crypto::recovery_codes::RecoveryCode;
use crate::crypto::tokens::Token;
use crate::crypto::totp::{self as rules, TotpSecret};
use crate::error::{Error, Refusal, Result};
use crate::mail::outbox::{self, Recipient};
use crate::model::events::{self, Event, Kind};
use crate::model::sessions::{self, Change};
use crate::model::tokens::{self, Purpose};
use crate::model::{customers, factor_removals, recovery_codes, totp};
use crate::portal::second_factor_challenge::{forgive_tries, place, take_try, window};
use crate::portal::{begin, public_url};
use crate::visit::Visit;

/// How long a proposed secret is shown: time enough to find an app and install it.
const PROPOSAL_LIVES: Duration = Duration::from_hours(1);

/// How it stands with the second factor.
#[derive(Debug)]
pub enum Standing {
    /// There is none.
    Off,
    /// This secret waits for its first code.
    Proposed(TotpSecret),
    /// There is one.
    On {
        /// Since when.
        since: Timestamp,
        /// Unused recovery codes.
        codes_left: u32,
        /// They are few.
        few: bool,
    },
}

/// Ten codes, to be shown once, and the session's new secret where it has one.
#[derive(Debug)]
pub struct NewCodes {
    /// In groups, as they are shown.
    pub codes: Vec<Zeroizing<String>>,
    /// For the cookie.
    pub secret: Token,
}

/// What came of the first code.
#[derive(Debug)]
pub enum Enrolment {
    /// Turned on.
    Done(NewCodes),
    /// Not the code of this secret.
    Wrong(TotpSecret),
    /// Nothing waits for a code.
    NothingProposed,
    /// Too many tries.
    Wait(Duration),
}

/// How it stands.
pub async fn standing(app: &App, customer: Uuid, now: Timestamp) -> Result<Standing> {
    let Some(row) = totp::of_customer(&app.db.read, customer).await? else { return Ok(Standing::Off) };
    if let Some(since) = row.confirmed_at {
        let left = u32::try_from(recovery_codes::left(&app.db.read, customer).await?).unwrap_or(u32::MAX);
        return Ok(Standing::On { since, codes_left: left, few: left < app.config.second_factor.warn_below });
    }
    Ok(proposed(app, &row, now)?.map_or(Standing::Off, Standing::Proposed))
}

/// The secret of a row that waits for its first code, while it may be shown.
fn proposed(app: &App, row: &totp::Model, now: Timestamp) -> Result<Option<TotpSecret>> {
    if row.confirmed_at.is_some() || now.since(row.created_at) >= PROPOSAL_LIVES {
        return Ok(None);
    }
    let bytes = app.key.open(place(row.customer_id), &row.sealed_secret)?;
    TotpSecret::from_bytes(&bytes).map(Some).ok_or_else(|| Error::Internal("a TOTP secret has a wrong length".to_owned()))
}

/// Proposes a new secret in place of one that was not confirmed; where one is on, nothing happens.
pub async fn start(app: &App, visit: &Visit, customer: &customers::Model) -> Result<()> {
    let sealed = app.key.seal(place(customer.id), TotpSecret::generate().as_bytes());
    let tx = app.db.begin().await?;
    // Nobody changes the secret between another tab's check of a code and its confirmation.
    customers::locked(&tx, customer.id).await?.ok_or(Refusal::NotFound)?;
    totp::propose(&tx, customer.id, sealed, visit.now).await?;
    Ok(tx.commit().await?)
}

/// Tries the first code, and turns the second factor on.
pub async fn confirm(app: &App, visit: &Visit, customer: &customers::Model, session: &sessions::Model, typed: &str) -> Result<Enrolment> {
    if let Some(wait) = take_try(app, customer, visit).await? {
        return Ok(Enrolment::Wait(wait));
    }
    let tx = app.db.begin().await?;
    customers::locked(&tx, customer.id).await?.ok_or(Refusal::NotFound)?;
    let row = totp::of_customer(&tx, customer.id).await?;
    let Some(secret) = row.map(|row| proposed(app, &row, visit.now)).transpose()?.flatten() else { return Ok(Enrolment::NothingProposed) };
    let Some(step) = rules::verify(&secret, typed, visit.now, window(app), None) else { return Ok(Enrolment::Wrong(secret)) };
    if !totp::confirm(&tx, customer.id, step, visit.now).await? {
        return Ok(Enrolment::NothingProposed);
    }
    forgive_tries(&tx, app, customer).await?;
    let codes = new_codes(&tx, app, customer, visit).await?;
    // Sessions that never showed the new factor end (ASVS 5.0 V7.4.3); this one has just shown it.
    sessions::revoke_all(&tx, customer.id, Some(session.id)).await?;
    let secret = begin::renew(&tx, session.id, Change { factor_at: Some(visit.now), ..Change::default() }).await?;
    let letter = SecondFactorAdded { time: visit.now.to_jiff(), recovery_link: recovery_link(app, visit) };
    tell(&tx, app, visit, (customer, session), Kind::SecondFactorAdded, letter).await?;
    tx.commit().await?;
    app.wake.outbox.notify_one();
    Ok(Enrolment::Done(NewCodes { codes, secret }))
}

/// Takes the app and its recovery codes off; none, where there was none.
pub async fn remove(app: &App, visit: &Visit, customer: &customers::Model, session: &sessions::Model) -> Result<Option<Token>> {
    let tx = app.db.begin().await?;
    customers::locked(&tx, customer.id).await?.ok_or(Refusal::NotFound)?;
    let is_on = totp::of_customer(&tx, customer.id).await?.is_some_and(|row| row.confirmed_at.is_some());
    if !is_on || !totp::remove(&tx, customer.id).await? {
        return Ok(None);
    }
    recovery_codes::remove_all(&tx, customer.id).await?;
    // What waits for support is done: it must not take the next app off.
    factor_removals::remove_all(&tx, customer.id).await?;
    tokens::revoke(&tx, Purpose::KeepFactor, customer.id).await?;
    sessions::revoke_all(&tx, customer.id, Some(session.id)).await?;
    let secret = begin::renew(&tx, session.id, Change::default()).await?;
    let letter = SecondFactorRemoved { time: visit.now.to_jiff(), recovery_link: recovery_link(app, visit) };
    tell(&tx, app, visit, (customer, session), Kind::SecondFactorRemoved, letter).await?;
    tx.commit().await?;
    app.wake.outbox.notify_one();
    Ok(Some(secret))
}

/// Replaces the recovery codes; none, where there is no app to recover from.
pub async fn renew(app: &App, visit: &Visit, customer: &customers::Model, session: &sessions::Model) -> Result<Option<NewCodes>> {
    let tx = app.db.begin().await?;
    // Of two renewals at once the later one's codes hold, never both.
    customers::locked(&tx, customer.id).await?.ok_or(Refusal::NotFound)?;
    let is_on = totp::of_customer(&tx, customer.id).await?.is_some_and(|row| row.confirmed_at.is_some());
    if !is_on {
        return Ok(None);
    }
    let codes = new_codes(&tx, app, customer, visit).await?;
    let secret = begin::renew(&tx, session.id, Change::default()).await?;
    let letter = RecoveryCodesRenewed { time: visit.now.to_jiff(), recovery_link: recovery_link(app, visit) };
    tell(&tx, app, visit, (customer, session), Kind::RecoveryCodesRenewed, letter).await?;
    tx.commit().await?;
    app.wake.outbox.notify_one();
    Ok(Some(NewCodes { codes, secret }))
}

/// A new set in place of the old one.
async fn new_codes(tx: &DatabaseTransaction, app: &App, customer: &customers::Model, visit: &Visit) -> Result<Vec<Zeroizing<String>>> {
    let many = usize::try_from(app.config.second_factor.recovery_codes).unwrap_or(usize::MAX);
    let codes: Vec<RecoveryCode> = std::iter::repeat_with(RecoveryCode::generate).take(many).collect();
    let hashes = codes.iter().map(|code| code.hash(&app.key, customer.id).as_bytes().to_vec()).collect();
    recovery_codes::replace(tx, customer.id, hashes, visit.now).await?;
    Ok(codes.iter().map(RecoveryCode::reveal).collect())
}

/// Event and letter.
async fn tell(
    tx: &DatabaseTransaction,
    app: &App,
    visit: &Visit,
    (customer, session): (&customers::Model, &sessions::Model),
    kind: Kind,
    letter: impl Into<AnyLetter>,
) -> Result<()> {
    let event = Event::of(kind, customer.id).in_session(session.id).detail("device", visit.device.to_text());
    events::record(tx, event.detail("place", visit.place.clone()), visit.now).await?;
    outbox::write(tx, app, &Recipient::customer(customer, &visit.brand), letter, visit.now).await
}

fn recovery_link(app: &App, visit: &Visit) -> String {
    format!("{}{}", public_url(app, &visit.brand), links::RECOVERY)
}
