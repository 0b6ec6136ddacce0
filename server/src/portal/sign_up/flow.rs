//! The verb: a wish in, a registration and an inquiry out.

use std::time::Duration;

use crate::app_state::App;
use crate::crypto::password_rules::NewPassword;
use crate::crypto::tokens::Token;
use crate::error::Result;
use crate::limits::{self, Limit};
use crate::model::events::{self, Actor, Event, Kind};
use crate::model::registrations;
use crate::model::values::{Attributes, EmailAddress};
use crate::portal::consents::ledger::Decided;
use crate::portal::{begin, inquiries};
use crate::rng;
use crate::visit::Visit;

/// What somebody wishes to sign up with.
#[derive(Debug)]
pub struct Wish {
    /// The address, still to be proved.
    pub address: EmailAddress,
    /// The password.
    pub password: NewPassword,
    /// What they said about themselves.
    pub attributes: Attributes,
    /// What they accepted and allowed.
    pub decided: Vec<Decided>,
}

/// What came of it.
#[derive(Debug)]
pub enum SignUp {
    /// A letter is on its way, whichever; the browser gets this secret.
    CheckYourInbox(Token),
    /// Too many sign-ups.
    Wait(Duration),
}

/// Leaves a registration. One hash, and the same statements for every address.
pub async fn sign_up(app: &App, visit: &Visit, wish: Wish) -> Result<SignUp> {
    app.passwords.expect_room()?;
    let now = visit.now;
    let hour = Duration::from_hours(1);
    let wanted = [
        Limit::rate(app, "letters to", wish.address.key(), app.config.throttle.resend_per_hour, hour),
        Limit::rate(app, "sign-ups from", &visit.network, app.config.throttle.sign_ups_per_hour, hour),
    ];
    if let Some(wait) = limits::take(app, &wanted, now).await? {
        return Ok(SignUp::Wait(wait));
    }
    let registration = registrations::Model {
        id: rng::id(now),
        address: wish.address.as_str().to_owned(),
        address_key: wish.address.key().to_owned(),
        password_hash: app.passwords.hash(&wish.password).await?,
        attributes: serde_json::to_string(&wish.attributes)?,
        decisions: serde_json::to_string(&wish.decided)?,
        brand: visit.brand.clone(),
        language: visit.language.clone(),
        created_at: now,
        expires_at: now.plus(app.config.registration.keep),
        code_hash: None,
        code_expires_at: now,
        code_tries: 0,
    };
    let until = now.plus(app.config.registration.link);
    let tx = app.db.begin().await?;
    let secret = begin::for_registration(&tx, visit, registration.id, until).await?;
    inquiries::about_registration(&tx, app, &registration, visit).await?;
    registrations::insert(&tx, registration).await?;
    events::record(&tx, visit.slices(Event::by(Kind::SignUpAsked, Actor::Guest)), now).await?;
    tx.commit().await?;
    app.wake.inquiries.notify_one();
    Ok(SignUp::CheckYourInbox(secret))
}

/// Tells that a form was refused, and which fields: where do people give up? Beyond the limit nothing is written (a flood of empty
/// forms would fill the events), and so nothing is counted.
pub async fn note_refusal(app: &App, visit: &Visit, fields: Vec<String>) -> Result<()> {
    let many = app.config.throttle.sign_ups_per_hour;
    let limit = Limit::rate(app, "refused sign-ups from", &visit.network, many, Duration::from_hours(1));
    if limits::take(app, &[limit], visit.now).await?.is_none() {
        let event = visit.slices(Event::by(Kind::SignUpRefused, Actor::Guest)).fact("fields", fields);
        events::record(app.db.writer(), event, visit.now).await?;
    }
    Ok(())
}
