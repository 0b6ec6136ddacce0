//! The verb: the current password and a new one in, a session with a new secret out.

use std::time::Duration;

use portico_app::links;
use portico_app::mail::PasswordChanged;
use sea_orm::DatabaseTransaction;

use crate::app_state::App;
use crate::crypto::SecretText;
use crate::crypto::password_rules::NewPassword;
use crate::crypto::tokens::Token;
use crate::error::Result;
use crate::limits;
use crate::mail::outbox::{self, Recipient};
use crate::model::events::{self, Event, Kind};
use crate::model::sessions::{self, Change};
use crate::model::tokens::{self, Purpose};
use crate::model::{browsers, customers};
use crate::portal::confirm::{Checked, check_password};
use crate::portal::{begin, public_url};
use crate::visit::Visit;

/// What came of it.
#[derive(Debug)]
pub enum ChangePassword {
    /// Changed; the session has a new secret.
    Changed(Token),
    /// Not the current password.
    Wrong,
    /// Too many tries.
    Wait(Duration),
}

/// Changes the password, ends what the old one opened elsewhere, tells the owner.
pub async fn change(
    app: &App,
    visit: &Visit,
    (customer, session): (&customers::Model, &sessions::Model),
    current: &SecretText,
    new: &NewPassword,
) -> Result<ChangePassword> {
    let limit = match check_password(app, visit, customer, session, current).await? {
        Checked::Right(limit) => limit,
        Checked::Wrong => return Ok(ChangePassword::Wrong),
        Checked::Wait(wait) => return Ok(ChangePassword::Wait(wait)),
    };
    let hash = app.passwords.hash(new).await?;
    let tx = app.db.begin().await?;
    // Of two changes at once one wins: to the other, what it was compared with is no longer the current password.
    let unchanged = customers::locked(&tx, customer.id).await?.is_some_and(|now| now.password_hash == customer.password_hash);
    if !unchanged {
        return Ok(ChangePassword::Wrong);
    }
    customers::set_password(&tx, customer.id, hash, visit.now).await?;
    limits::forgive(&tx, app, &limit).await?;
    let secret = end_what_the_old_one_opened(&tx, visit, customer, session).await?;
    let event = Event::of(Kind::PasswordChanged, customer.id).in_session(session.id).detail("device", visit.device.to_text());
    events::record(&tx, event.detail("place", visit.place.clone()), visit.now).await?;
    let recovery_link = format!("{}{}", public_url(app, &visit.brand), links::RECOVERY);
    let letter = PasswordChanged { time: visit.now.to_jiff(), recovery_link };
    outbox::write(&tx, app, &Recipient::customer(customer, &visit.brand), letter, visit.now).await?;
    tx.commit().await?;
    app.wake.outbox.notify_one();
    Ok(ChangePassword::Changed(secret))
}

/// All but this session, under a new secret (ASVS 5.0 V7.4.3).
async fn end_what_the_old_one_opened(
    tx: &DatabaseTransaction,
    visit: &Visit,
    customer: &customers::Model,
    session: &sessions::Model,
) -> Result<Token> {
    tokens::revoke(tx, Purpose::Recover, customer.id).await?;
    sessions::revoke_all(tx, customer.id, Some(session.id)).await?;
    browsers::forget_others(tx, customer.id, session.browser_id).await?;
    begin::renew(tx, session.id, Change { password_at: Some(visit.now), ..Change::default() }).await
}
