//! The verbs: asking for a link, and choosing a new password by it.

use std::time::Duration;

use portico_app::links;
use portico_app::mail::PasswordChanged;

use crate::app_state::App;
use crate::crypto::password_rules::NewPassword;
use crate::crypto::tokens::TokenHash;
use crate::error::{Refusal, Result};
use crate::limits::{self, Limit};
use crate::mail::outbox::{self, Recipient};
use crate::model::customers::{self, Status};
use crate::model::events::{self, Actor, Event, Kind};
use crate::model::tokens::{self, Purpose};
use crate::model::values::EmailAddress;
use crate::model::{browsers, sessions};
use crate::portal::{inquiries, public_url};
use crate::visit::Visit;

/// Asks for a link; `Some` says how long to wait. The same statements for every address.
pub async fn ask(app: &App, visit: &Visit, address: &EmailAddress) -> Result<Option<Duration>> {
    let hour = Duration::from_hours(1);
    let wanted = [
        letters_to(app, address.key()),
        Limit::rate(app, "recoveries from", &visit.network, app.config.throttle.recoveries_per_hour, hour),
    ];
    if let Some(wait) = limits::take(app, &wanted, visit.now).await? {
        return Ok(Some(wait));
    }
    let tx = app.db.begin().await?;
    inquiries::about_recovery(&tx, app, (address.as_str(), address.key()), visit).await?;
    tx.commit().await?;
    app.wake.inquiries.notify_one();
    Ok(None)
}

/// Recovery letters to one address, whoever asks for them.
pub fn letters_to(app: &App, address_key: &str) -> Limit {
    Limit::rate(app, "recovery letters to", address_key, app.config.throttle.resend_per_hour, Duration::from_hours(1))
}

/// Whose password a link may change. Changes nothing.
pub async fn look(app: &App, visit: &Visit, token: &TokenHash) -> Result<customers::Model> {
    let found = tokens::find(&app.db, Purpose::Recover, token, visit.now).await?.ok_or(Refusal::LinkExpired)?;
    let customer = customers::by_id(&app.db.read, found.owner).await?.ok_or(Refusal::LinkExpired)?;
    if customer.status == Status::Locked { Err(Refusal::LinkExpired.into()) } else { Ok(customer) }
}

/// Sets the new password, ends all sessions, tells the owner.
pub async fn choose(app: &App, visit: &Visit, token: &TokenHash, customer: &customers::Model, password: &NewPassword) -> Result<()> {
    let hash = app.passwords.hash(password).await?;
    let tx = app.db.begin().await?;
    if !tokens::redeem(&tx, Purpose::Recover, token, visit.now).await? {
        return Err(Refusal::LinkExpired.into());
    }
    customers::set_password(&tx, customer.id, hash, visit.now).await?;
    tokens::revoke(&tx, Purpose::Recover, customer.id).await?;
    // Whoever was in here before must not move the account away afterwards ("unexpired email change", Sudhodanan and Paverd 2022).
    tokens::revoke(&tx, Purpose::ChangeAddress, customer.id).await?;
    sessions::revoke_all(&tx, customer.id, None).await?;
    // A stranger who knew the old password may have signed in before: every browser counts as new again.
    browsers::forget_all(&tx, customer.id).await?;
    limits::forgive(&tx, app, &Limit::address(app, &customer.address_key)).await?;
    let event = Event::by(Kind::Recovered, Actor::Guest).to(Some(customer.id)).detail("device", visit.device.to_text());
    events::record(&tx, event.detail("place", visit.place.clone()), visit.now).await?;
    let recovery_link = format!("{}{}", public_url(app, &visit.brand), links::RECOVERY);
    let letter = PasswordChanged { time: visit.now.to_jiff(), recovery_link };
    outbox::write(&tx, app, &Recipient::customer(customer, &visit.brand), letter, visit.now).await?;
    tx.commit().await?;
    app.wake.outbox.notify_one();
    Ok(())
}
