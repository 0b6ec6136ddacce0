//! Writing a letter down: its kind in plain, its recipient and values sealed.

use portico_app::mail::AnyLetter;
use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::app_state::App;
use crate::clock::Timestamp;
use crate::crypto::sealing::Place;
use crate::error::Result;
use crate::model::customers;
use crate::model::outbox::{self, Model, State};
use crate::rng;

/// To whom, and in whose words.
#[derive(Clone, Debug)]
pub struct Recipient {
    /// The address.
    pub address: String,
    /// The customer, where it is one.
    pub customer: Option<Uuid>,
    /// The brand that writes.
    pub brand: String,
    /// The language.
    pub language: String,
    /// The time zone of dates in it (IANA name).
    pub time_zone: Option<String>,
}

impl Recipient {
    /// A customer, on the brand where the letter was caused.
    pub fn customer(customer: &customers::Model, brand: &str) -> Self {
        Self {
            address: customer.address.clone(),
            customer: Some(customer.id),
            brand: brand.to_owned(),
            language: customer.language.clone(),
            time_zone: customer.time_zone.clone(),
        }
    }

    /// The same person at another address.
    #[must_use]
    pub fn at(mut self, address: &str) -> Self {
        address.clone_into(&mut self.address);
        self
    }
}

/// What is sealed.
#[derive(Debug, Serialize, Deserialize)]
pub struct Sealed {
    /// The recipient's address.
    pub to: String,
    /// The time zone of dates.
    pub time_zone: Option<String>,
    /// Kind and values.
    pub letter: AnyLetter,
}

const fn place(row: Uuid) -> Place {
    Place { table: "outbox", row, column: "sealed" }
}

/// Writes a letter down, in the transaction of the change that it tells about. Ring [`AppState::wake`](crate::app_state::AppState) after
/// the commit.
pub async fn write(tx: &impl ConnectionTrait, app: &App, to: &Recipient, letter: impl Into<AnyLetter>, now: Timestamp) -> Result<()> {
    let letter = letter.into();
    let id = rng::id(now);
    let kind = letter.kind().to_owned();
    let sealed = Sealed { to: to.address.clone(), time_zone: to.time_zone.clone(), letter };
    let plain = Zeroizing::new(serde_json::to_vec(&sealed)?);
    let row = Model {
        id,
        kind,
        brand: to.brand.clone(),
        language: to.language.clone(),
        customer_id: to.customer,
        sealed: Some(app.key.seal(place(id), &plain)),
        state: State::Waiting,
        attempts: 0,
        next_attempt_at: now,
        leased_until: Timestamp(0),
        last_problem: None,
        created_at: now,
        sent_at: None,
    };
    Ok(outbox::insert(tx, row).await?)
}

/// What a letter says; none once that is erased.
pub fn open(app: &App, letter: &Model) -> Result<Option<Sealed>> {
    let Some(sealed) = &letter.sealed else { return Ok(None) };
    let plain = app.key.open(place(letter.id), sealed)?;
    Ok(Some(serde_json::from_slice(&plain)?))
}
