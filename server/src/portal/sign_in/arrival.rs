//! The last part of every way in: asks the journey for the next stage, and where none is left, lets the customer arrive.

use portico_app::links;
use portico_app::mail::NewSignIn;
use sea_orm::DatabaseTransaction;
use serde_json::Value;
use uuid::Uuid;

use crate::app_state::App;
use crate::crypto::tokens::{Token, TokenHash};
use crate::error::{Error, Refusal, Result};
use crate::journey::{self, Facts, Policy, Stage};
use crate::mail::outbox::{self, Recipient};
use crate::model::events::{self, Event, Kind};
use crate::model::sessions::{self, Change};
use crate::model::tokens::Purpose;
use crate::model::{browsers, customers, totp};
use crate::portal::begin;
use crate::portal::consents::ledger;
use crate::portal::inquiries::issue;
use crate::rng;
use crate::visit::Visit;

/// Where a step led.
#[derive(Clone, Debug)]
pub enum Step {
    /// To this stage's page, with the session's new secret.
    Stage(Stage, begin::Renewed),
    /// To the destination, with the session's new secret.
    Arrived(begin::Renewed),
}

/// What the journey knows of a customer in a session.
pub async fn facts(
    tx: &DatabaseTransaction,
    app: &App,
    session: &sessions::Model,
    customer: &customers::Model,
    visit: &Visit,
) -> Result<Facts> {
    let app_of_customer = totp::of_customer(tx, customer.id).await?;
    Ok(Facts {
        password_at: session.password_at,
        factor_at: session.factor_at,
        has_second_factor: app_of_customer.is_some_and(|totp| totp.confirmed_at.is_some()),
        unproved_address: false,
        closing: customer.status == customers::Status::Closing,
        contracts_to_accept: ledger::to_accept(tx, app, customer.id, visit).await?.len(),
    })
}

/// Goes on from what was just proved. The session gets a new secret with every step (session fixation, ASVS 5.0 V7.2.4).
pub async fn advance(
    tx: &DatabaseTransaction,
    app: &App,
    session: &sessions::Model,
    customer: &customers::Model,
    visit: &Visit,
) -> Result<Step> {
    if customer.status == customers::Status::Locked {
        return Err(Refusal::NotFound.into());
    }
    let facts = facts(tx, app, session, customer, visit).await?;
    let due = journey::next(&facts, Policy::SignIn, visit.now);
    let secret = Token::generate();
    let browser = session.browser_id.or(visit.browser).unwrap_or_else(|| rng::id(visit.now));
    let mut change = Change {
        secret: Some(secret.hash()),
        customer: Some(customer.id),
        registration: Some(None),
        browser: Some(browser),
        password_at: session.password_at,
        factor_at: session.factor_at,
        ..Change::default()
    };
    if due.is_none() {
        change.signed_in_at = Some(visit.now);
        change.idle_until = Some(visit.now.plus(begin::idle(app, session.kept)));
        change.absolute_until = Some(visit.now.plus(begin::absolute(app, session.kept)));
    }
    if !sessions::change(tx, session.id, change).await? {
        // Ended from elsewhere while this step was under way.
        return Err(Refusal::LinkExpired.into());
    }
    let renewed = begin::Renewed { secret: secret.reveal().to_owned(), kept: session.kept, browser, return_to: session.return_to.clone() };
    match due {
        Some(stage) => Ok(Step::Stage(stage, renewed)),
        None => {
            arrive(tx, app, session, customer, browser, visit).await?;
            Ok(Step::Arrived(renewed))
        }
    }
}

async fn arrive(
    tx: &DatabaseTransaction,
    app: &App,
    session: &sessions::Model,
    customer: &customers::Model,
    browser: Uuid,
    visit: &Visit,
) -> Result<()> {
    let known = browsers::is_known(tx, browser, customer.id).await?;
    browsers::remember(tx, browser, customer.id, visit.now).await?;
    sessions::keep_newest(tx, customer.id, app.config.sessions.max_per_customer.into()).await?;
    // A session that is older than its customer began with the sign-up.
    let way = if session.created_at <= customer.created_at { "sign-up" } else { "sign-in" };
    let signed_in = visit
        .slices(Event::of(Kind::SignedIn, customer.id))
        .in_session(session.id)
        .fact("way", way)
        .fact("straight", session.password_at == Some(visit.now) && session.factor_at.is_none())
        .fact("second_factor", session.factor_at.is_some())
        .fact("new_browser", !known)
        .detail("device", session.device.clone())
        .detail("place", session.place.clone().map_or(Value::Null, Value::from));
    events::record(tx, signed_in, visit.now).await?;
    // The sign-in that follows the birth of an account is no surprise to its owner.
    let newborn = visit.now.since(customer.created_at).is_zero();
    if !known && !newborn {
        let lives = app.config.sessions.kept_absolute;
        let end_link = issue(tx, app, (Purpose::EndSession, session.id), (&visit.brand, links::END_SESSION), visit.now, lives).await?;
        let letter = NewSignIn { time: visit.now.to_jiff(), device: session.device.clone(), place: session.place.clone(), end_link };
        outbox::write(tx, app, &Recipient::customer(customer, &visit.brand), letter, visit.now).await?;
    }
    Ok(())
}

/// The hash of a link's secret, if it is one at all.
pub fn presented(token: &str) -> Result<TokenHash> {
    TokenHash::of(token).ok_or(Error::Refused(Refusal::LinkExpired))
}
