//! The verb: a factor in, a session with a fresher proof out.

use std::time::Duration;

use crate::app_state::App;
use crate::crypto::SecretText;
use crate::crypto::passwords::Verdict;
use crate::crypto::tokens::Token;
use crate::error::Result;
use crate::limits::{self, Limit};
use crate::model::events::{self, Event, Kind};
use crate::model::sessions::{self, Change};
use crate::model::{browsers, customers};
use crate::portal::begin;
use crate::portal::second_factor_challenge::{self, take_try};
use crate::visit::Visit;

/// What came of it.
#[derive(Debug)]
pub enum Confirm {
    /// Proved; the session has a new secret.
    Proved(Token),
    /// Not the right password or code.
    Wrong,
    /// Too many tries.
    Wait(Duration),
}

/// What came of a password that is asked again.
#[derive(Debug)]
pub enum Checked {
    /// Right; forgive this limit in the transaction of what it opens.
    Right(Limit),
    /// Not the password.
    Wrong,
    /// Too many tries.
    Wait(Duration),
}

/// Compares a password that is asked again: counted before, told of where it is wrong. Opens nothing by itself.
pub async fn check_password(
    app: &App,
    visit: &Visit,
    customer: &customers::Model,
    session: &sessions::Model,
    typed: &SecretText,
) -> Result<Checked> {
    let limit = limit(app, visit, customer).await?;
    if let Some(wait) = limits::take(app, std::slice::from_ref(&limit), visit.now).await? {
        return Ok(Checked::Wait(wait));
    }
    if app.passwords.verify(Some(&customer.password_hash), typed).await? == Verdict::Wrong {
        let failed = visit.slices(Event::of(Kind::SignInFailed, customer.id)).in_session(session.id);
        let failed = failed.fact("factor", "password").fact("why", "confirm");
        events::record(app.db.writer(), failed.detail("device", visit.device.to_text()), visit.now).await?;
        return Ok(Checked::Wrong);
    }
    Ok(Checked::Right(limit))
}

/// Tries the password.
pub async fn by_password(
    app: &App,
    visit: &Visit,
    customer: &customers::Model,
    session: &sessions::Model,
    typed: &SecretText,
) -> Result<Confirm> {
    let limit = match check_password(app, visit, customer, session, typed).await? {
        Checked::Right(limit) => limit,
        Checked::Wrong => return Ok(Confirm::Wrong),
        Checked::Wait(wait) => return Ok(Confirm::Wait(wait)),
    };
    let tx = app.db.begin().await?;
    limits::forgive(&tx, app, &limit).await?;
    let proved = renew(&tx, customer, session, visit, Change { password_at: Some(visit.now), ..Change::default() }, "password").await?;
    tx.commit().await?;
    Ok(Confirm::Proved(proved))
}

/// Tries the code.
pub async fn by_code(app: &App, visit: &Visit, customer: &customers::Model, session: &sessions::Model, typed: &str) -> Result<Confirm> {
    if let Some(wait) = take_try(app, customer, visit).await? {
        return Ok(Confirm::Wait(wait));
    }
    let tx = app.db.begin().await?;
    let right = second_factor_challenge::answer(&tx, app, customer, typed, visit).await?;
    let outcome = if right {
        Confirm::Proved(renew(&tx, customer, session, visit, Change { factor_at: Some(visit.now), ..Change::default() }, "code").await?)
    } else {
        second_factor_challenge::note_wrong(&tx, customer, visit, "confirm").await?;
        Confirm::Wrong
    };
    tx.commit().await?;
    app.wake.outbox.notify_one();
    Ok(outcome)
}

/// The same allowance as for signing in from this browser: a stolen session gives no further guesses at the password.
async fn limit(app: &App, visit: &Visit, customer: &customers::Model) -> Result<Limit> {
    if let Some(browser) = visit.browser.filter(|_| app.config.limits)
        && browsers::is_known(&app.db.read, browser, customer.id).await?
    {
        return Ok(Limit::known_browser(app, browser, &customer.address_key));
    }
    Ok(Limit::address(app, &customer.address_key))
}

/// More privilege, new secret (ASVS 5.0 V7.2.4).
async fn renew(
    tx: &sea_orm::DatabaseTransaction,
    customer: &customers::Model,
    session: &sessions::Model,
    visit: &Visit,
    change: Change,
    factor: &str,
) -> Result<Token> {
    let secret = begin::renew(tx, session.id, change).await?;
    events::record(tx, Event::of(Kind::Confirmed, customer.id).in_session(session.id).fact("factor", factor), visit.now).await?;
    Ok(secret)
}
