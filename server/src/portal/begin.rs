//! Beginning a session: the row in the flow's transaction, the secret for the browser.

use std::time::Duration;

use sea_orm::ConnectionTrait;
use uuid::Uuid;

use crate::app_state::App;
use crate::clock::Timestamp;
use crate::crypto::tokens::Token;
use crate::error::{Refusal, Result};
use crate::model::sessions::{self, Change, Model};
use crate::rng;
use crate::visit::Visit;

/// How long a session lives that has not arrived: time enough to find a phone, or a letter.
const ON_THE_WAY: Duration = Duration::from_mins(30);

/// A session's new secret, and what the browser is told with it.
#[derive(Clone, Debug)]
pub struct Renewed {
    /// The cookie's secret.
    pub secret: String,
    /// Whether it outlives the browser's end.
    pub kept: bool,
    /// The browser's id.
    pub browser: Uuid,
    /// Where the journey leads.
    pub return_to: Option<String>,
}

/// After so long without use a session ends.
pub fn idle(app: &App, kept: bool) -> Duration {
    if kept { app.config.sessions.kept_idle } else { app.config.sessions.idle }
}

/// After so long a session ends in any case.
pub fn absolute(app: &App, kept: bool) -> Duration {
    if kept { app.config.sessions.kept_absolute } else { app.config.sessions.absolute }
}

/// A row for a session that begins now, and its secret.
pub fn session(visit: &Visit, kept: bool, return_to: Option<String>) -> (Model, Token) {
    let secret = Token::generate();
    let until = visit.now.plus(ON_THE_WAY);
    let row = Model {
        id: rng::id(visit.now),
        secret_hash: secret.hash().as_bytes().to_vec(),
        customer_id: None,
        registration_id: None,
        browser_id: visit.browser,
        brand: visit.brand.clone(),
        kept,
        created_at: visit.now,
        last_used_at: visit.now,
        idle_until: until,
        absolute_until: until,
        password_at: None,
        factor_at: None,
        signed_in_at: None,
        device: visit.device.to_text(),
        place: visit.place.clone(),
        flash: None,
        return_to,
    };
    (row, secret)
}

/// A session that waits for the proof of this registration's address, until `until`.
pub async fn for_registration(tx: &impl ConnectionTrait, visit: &Visit, registration: Uuid, until: Timestamp) -> Result<Token> {
    let (row, secret) = session(visit, false, None);
    let row = Model { registration_id: Some(registration), idle_until: until, absolute_until: until, ..row };
    sessions::insert(tx, row).await?;
    Ok(secret)
}

/// A session in which this customer's password was just right.
pub async fn for_customer(
    tx: &impl ConnectionTrait,
    visit: &Visit,
    customer: Uuid,
    kept: bool,
    return_to: Option<String>,
) -> Result<Model> {
    let (row, _) = session(visit, kept, return_to);
    let row = Model { customer_id: Some(customer), password_at: Some(visit.now), ..row };
    sessions::insert(tx, row.clone()).await?;
    Ok(row)
}

/// Gives a living session a new secret, with what else changes in it: at every gain of privilege and change of a credential, so that
/// a cookie that somebody copied before is worth nothing after (ASVS 5.0 V7.2.4).
pub async fn renew(tx: &impl ConnectionTrait, session: Uuid, change: Change) -> Result<Token> {
    let secret = Token::generate();
    // Ended from elsewhere while this was under way.
    if !sessions::change(tx, session, Change { secret: Some(secret.hash()), ..change }).await? {
        return Err(Refusal::NotFound.into());
    }
    Ok(secret)
}
