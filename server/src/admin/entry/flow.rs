//! The verbs: try a password, try a code, prove both again, leave.

use std::time::Duration;

use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use crate::app_state::App;
use crate::crypto::SecretText;
use crate::crypto::password_rules::NewPassword;
use crate::crypto::passwords::{PasswordHash, Verdict};
use crate::crypto::sealing::Place;
use crate::crypto::tokens::Token;
use crate::crypto::totp::{self as rules, TotpSecret};
use crate::error::{Error, Refusal, Result};
use crate::limits::{self, Limit};
use crate::model::events::{self, Actor, Event, Kind};
use crate::model::staff::{self, Status};
use crate::model::staff_sessions::{self, Change, Current};
use crate::portal::second_factor_challenge::window;
use crate::rng;
use crate::visit::Visit;

/// How long a session lives that showed no second factor yet: time enough to set an app up.
const ON_THE_WAY: Duration = Duration::from_mins(15);

/// What came of a try.
#[derive(Debug)]
pub enum Entry {
    /// Right: the browser's new secret.
    Onward(Token),
    /// Wrong.
    Wrong,
    /// Too many tries.
    Wait(Duration),
}

/// Tries an address and a password. The same work whether somebody works here under that address or not.
pub async fn by_password(app: &App, visit: &Visit, address_key: &str, typed: &SecretText, return_to: Option<String>) -> Result<Entry> {
    let (address, network) = (address_limit(app, address_key), Limit::network(app, &visit.network));
    if let Some(wait) = limits::take(app, &[address.clone(), network.clone()], visit.now).await? {
        return Ok(Entry::Wait(wait));
    }
    let member = staff::by_address(&app.db.read, address_key).await?;
    let who = member.as_ref().filter(|member| member.status == Status::Active);
    let Some(who) = verified(app, who, typed).await? else {
        let tx = app.db.begin().await?;
        note_failure(&tx, visit, member.map(|member| member.id), "password").await?;
        tx.commit().await?;
        return Ok(Entry::Wrong);
    };
    let tx = app.db.begin().await?;
    // Between the hash and here they may have been kept out, or have chosen another password.
    let now = staff::locked(&tx, who.id).await?.filter(|now| now.status == Status::Active);
    if now.is_none_or(|now| now.password_changed_at != who.password_changed_at) {
        return Ok(Entry::Wrong);
    }
    limits::forgive(&tx, app, &address).await?;
    limits::refund(&tx, app, &network).await?;
    let secret = begin(&tx, visit, who.id, return_to).await?;
    tx.commit().await?;
    Ok(Entry::Onward(secret))
}

/// Whose password it is; compared with a dummy where there is nobody.
async fn verified<'a>(app: &App, who: Option<&'a staff::Model>, typed: &SecretText) -> Result<Option<&'a staff::Model>> {
    let hash = who.and_then(|who| who.password_hash.as_ref());
    let verdict = app.passwords.verify(hash, typed).await?;
    let (Verdict::Right { rehash }, Some(who), Some(old)) = (verdict, who, hash) else { return Ok(None) };
    if rehash {
        staff::rehash(app.db.writer(), who.id, old, hash_for(app, &NewPassword::already_in_use(typed)).await?).await?;
    }
    Ok(Some(who))
}

/// A password's hash.
pub async fn hash_for(app: &App, password: &NewPassword) -> Result<PasswordHash> {
    Ok(app.passwords.hash(password).await?)
}

/// Begins a session in which the password was just right, or just chosen: it opens the second factor's page and nothing else.
pub async fn begin(tx: &DatabaseTransaction, visit: &Visit, member: Uuid, return_to: Option<String>) -> Result<Token> {
    let secret = Token::generate();
    let until = visit.now.plus(ON_THE_WAY);
    let row = staff_sessions::Model {
        id: rng::id(visit.now),
        secret_hash: secret.hash().as_bytes().to_vec(),
        staff_id: member,
        created_at: visit.now,
        last_used_at: visit.now,
        idle_until: until,
        absolute_until: until,
        password_at: visit.now,
        factor_at: None,
        signed_in_at: None,
        device: visit.device.to_text(),
        place: visit.place.clone(),
        flash: None,
        return_to,
    };
    staff_sessions::insert(tx, row).await?;
    Ok(secret)
}

/// The secret to set an app up with: the one that waits for its first code, or a new one. None where an app is set up.
pub async fn proposed(app: &App, visit: &Visit, member: &staff::Model) -> Result<Option<TotpSecret>> {
    if member.totp_confirmed_at.is_some() {
        return Ok(None);
    }
    let waits = member.totp_proposed_at.is_some_and(|at| visit.now.since(at) < Duration::from_hours(1));
    if let Some(sealed) = member.sealed_totp.as_ref().filter(|_| waits) {
        return opened(app, member.id, sealed).map(Some);
    }
    let secret = TotpSecret::generate();
    staff::propose_factor(app.db.writer(), member.id, app.key.seal(place(member.id), secret.as_bytes()), visit.now).await?;
    Ok(Some(secret))
}

/// Tries a code at the door: the first one of a new app, or the present one. Then they are in.
pub async fn by_code(app: &App, visit: &Visit, current: &Current, typed: &str) -> Result<Entry> {
    let limit = code_limit(app, current.staff.id);
    if let Some(wait) = limits::take(app, std::slice::from_ref(&limit), visit.now).await? {
        return Ok(Entry::Wait(wait));
    }
    let tx = app.db.begin().await?;
    let Some(new) = code_fits(&tx, app, visit, current.staff.id, typed).await? else {
        note_failure(&tx, visit, Some(current.staff.id), "code").await?;
        tx.commit().await?;
        return Ok(Entry::Wrong);
    };
    limits::forgive(&tx, app, &limit).await?;
    let (member, session) = (current.staff.id, current.session.id);
    let change = Change {
        factor_at: Some(visit.now),
        signed_in_at: Some(visit.now),
        idle_until: Some(visit.now.plus(app.config.staff.idle)),
        absolute_until: Some(visit.now.plus(app.config.staff.absolute)),
        ..Change::default()
    };
    let secret = renew(&tx, session, change).await?;
    if new {
        // What never showed this app ends (ASVS 5.0 V7.4.3).
        staff_sessions::end_all(&tx, member, Some(session)).await?;
        events::record(&tx, Event::staff(Kind::StaffFactorAdded, member), visit.now).await?;
    }
    staff::came_in(&tx, member, visit.now).await?;
    let signed_in = Event::staff(Kind::StaffSignedIn, member).in_session(session).detail("device", visit.device.to_text());
    events::record(&tx, signed_in.detail("place", visit.place.clone()), visit.now).await?;
    tx.commit().await?;
    Ok(Entry::Onward(secret))
}

/// Password and code, both at once, by who is in already (ASVS 5.0 V7.5.3).
pub async fn prove(app: &App, visit: &Visit, current: &Current, password: &SecretText, code: &str) -> Result<Entry> {
    let (address, limit) = (address_limit(app, &current.staff.address_key), code_limit(app, current.staff.id));
    if let Some(wait) = limits::take(app, &[address.clone(), limit.clone()], visit.now).await? {
        return Ok(Entry::Wait(wait));
    }
    let right = verified(app, Some(&current.staff), password).await?.is_some();
    let tx = app.db.begin().await?;
    // A code counts only beside the right password: else it would be used up, or guessed, by itself.
    if !right || code_fits(&tx, app, visit, current.staff.id, code).await? != Some(false) {
        note_failure(&tx, visit, Some(current.staff.id), "confirm").await?;
        tx.commit().await?;
        return Ok(Entry::Wrong);
    }
    limits::forgive(&tx, app, &address).await?;
    limits::forgive(&tx, app, &limit).await?;
    let change = Change { password_at: Some(visit.now), factor_at: Some(visit.now), ..Change::default() };
    let secret = renew(&tx, current.session.id, change).await?;
    let event = Event::staff(Kind::StaffConfirmed, current.staff.id).in_session(current.session.id);
    events::record(&tx, event, visit.now).await?;
    tx.commit().await?;
    Ok(Entry::Onward(secret))
}

/// Leaves.
pub async fn leave(app: &App, visit: &Visit, current: &Current) -> Result<()> {
    let tx = app.db.begin().await?;
    if staff_sessions::end(&tx, current.session.id).await? {
        let event = Event::staff(Kind::StaffSignedOut, current.staff.id).in_session(current.session.id);
        events::record(&tx, event, visit.now).await?;
    }
    Ok(tx.commit().await?)
}

/// Whether a code fits, and uses it up; in it, whether it is the first one of a new app.
async fn code_fits(tx: &DatabaseTransaction, app: &App, visit: &Visit, member: Uuid, typed: &str) -> Result<Option<bool>> {
    let Some(member) = staff::locked(tx, member).await?.filter(|member| member.status == Status::Active) else { return Ok(None) };
    let Some(sealed) = &member.sealed_totp else { return Ok(None) };
    let secret = opened(app, member.id, sealed)?;
    let Some(step) = rules::verify(&secret, typed, visit.now, window(app), member.totp_last_step) else { return Ok(None) };
    let new = member.totp_confirmed_at.is_none();
    let counts =
        if new { staff::confirm_factor(tx, member.id, step, visit.now).await? } else { staff::use_step(tx, member.id, step).await? };
    Ok(counts.then_some(new))
}

async fn note_failure(tx: &DatabaseTransaction, visit: &Visit, member: Option<Uuid>, factor: &str) -> Result<()> {
    let event = Event::by(Kind::StaffSignInFailed, Actor::Guest).fact("factor", factor).detail("device", visit.device.to_text());
    let event = event.detail("place", visit.place.clone());
    let event = member.into_iter().fold(event, Event::about_staff);
    Ok(events::record(tx, event, visit.now).await?)
}

/// More privilege, new secret (ASVS 5.0 V7.2.4).
async fn renew(tx: &DatabaseTransaction, session: Uuid, change: Change) -> Result<Token> {
    let secret = Token::generate();
    if !staff_sessions::change(tx, session, Change { secret: Some(secret.hash()), ..change }).await? {
        return Err(Refusal::NotFound.into());
    }
    Ok(secret)
}

fn opened(app: &App, member: Uuid, sealed: &[u8]) -> Result<TotpSecret> {
    let bytes = app.key.open(place(member), sealed)?;
    TotpSecret::from_bytes(&bytes).ok_or_else(|| Error::Internal("a TOTP secret has a wrong length".to_owned()))
}

const fn place(member: Uuid) -> Place {
    Place { table: "staff", row: member, column: "sealed_totp" }
}

fn address_limit(app: &App, address_key: &str) -> Limit {
    let throttle = &app.config.throttle;
    let (free, first, longest) = (throttle.address_free_failures, throttle.address_base_delay, throttle.address_max_delay);
    Limit::growing(app, "staff address", address_key, free, first, longest)
}

/// A stolen password gives no more guesses at codes than this.
fn code_limit(app: &App, member: Uuid) -> Limit {
    let throttle = &app.config.throttle;
    let (free, first, longest) = (throttle.code_tries, throttle.address_base_delay, throttle.address_max_delay);
    Limit::growing(app, "staff factor", &member.to_string(), free, first, longest)
}
