//! The verb: gathers what is stored, in pages of 500 rows, and notes that it was taken.

use std::collections::BTreeSet;
use std::time::Duration;

use portico_app::text::Text;
use sea_orm::{ActiveEnum, DbErr};
use serde_json::Value;
use uuid::Uuid;

use super::schema::{self, Account, Browser, Consent, Export, Letter, Link, Note, RecoveryCode, SecondFactor, Session};
use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::Result;
use crate::limits::{self, Limit};
use crate::model::customers::Model;
use crate::model::events::{self, Actor, Event, Kind};
use crate::model::{browsers, consents, factor_removals, legal_texts, outbox, recovery_codes, sessions, staff_notes, tokens, totp};
use crate::portal::{asked, attributes, inquiries};
use crate::visit::Visit;

/// Rows of one question.
const PAGE: u64 = 500;
/// Rows of one list. The archive is built in memory: an account whose sign-in strangers tried a million times must not fill it.
const MOST: usize = 20_000;
/// Archives that one customer may take within an hour: each costs much more than a page.
const PER_HOUR: u32 = 10;

/// What came of it.
#[derive(Debug)]
pub enum Outcome {
    /// Everything.
    Ready(Box<Export>),
    /// Too many archives.
    Wait(Duration),
}

/// Gathers everything about this customer. Purposes are said in the language of `text`.
pub async fn export(app: &App, visit: &Visit, customer: &Model, session: Uuid, text: &Text) -> Result<Outcome> {
    let limit = Limit::rate(app, "exports", &customer.id.to_string(), PER_HOUR, Duration::from_hours(1));
    if let Some(wait) = limits::take(app, &[limit], visit.now).await? {
        return Ok(Outcome::Wait(wait));
    }
    let mut export = gather(app, customer, visit.now).await?;
    export.profile = profile(app, customer, text);
    let tx = app.db.begin().await?;
    let event = Event::of(Kind::Exported, customer.id).in_session(session).detail("device", visit.device.to_text());
    events::record(&tx, event.detail("place", visit.place.clone()), visit.now).await?;
    tx.commit().await?;
    Ok(Outcome::Ready(Box::new(export)))
}

async fn gather(app: &App, customer: &Model, now: Timestamp) -> Result<Export> {
    let (db, id) = (&app.db.read, customer.id);
    let mut lists = Lists { complete: true };
    let decisions = lists.all(|before| consents::of_customer(db, id, before, PAGE), |row| row.id).await?;
    let rows = lists.all(|before| sessions::rows_of_customer(db, id, before, PAGE), |row| row.id).await?;
    let known = lists.all(|before| browsers::of_customer(db, id, before, PAGE), |row| row.browser_id).await?;
    let happened = lists.all(|before| events::of_customer(db, id, before, PAGE), |row| row.id).await?;
    let letters = lists.all(|before| outbox::of_customer(db, id, before, PAGE), |row| row.id).await?;
    let links = lists.all(|before| tokens::of_owner(db, id, before, PAGE), |row| row.id).await?;
    let notes = lists.all(|before| staff_notes::of_customer(db, id, before, PAGE), |row| row.id).await?;
    Ok(Export {
        version: schema::VERSION,
        made_at: now.to_jiff(),
        complete: lists.complete,
        account: account(customer),
        profile: Vec::new(),
        texts: texts(app, &decisions).await?,
        consents: decisions.into_iter().map(consent).collect(),
        second_factor: second_factor(app, id).await?,
        sessions: rows.into_iter().map(session_row).collect(),
        browsers: known.into_iter().map(browser).collect(),
        activity: happened.into_iter().map(event).collect(),
        letters: letters.into_iter().map(letter).collect(),
        notes: notes.into_iter().map(note).collect(),
        links: links.into_iter().map(|row| link(app, row)).collect::<Result<_>>()?,
    })
}

/// Whether all lists so far are complete.
struct Lists {
    complete: bool,
}

impl Lists {
    /// All rows, page after page by key, up to [`MOST`].
    async fn all<T, F>(&mut self, page: impl Fn(Option<Uuid>) -> F, key: fn(&T) -> Uuid) -> Result<Vec<T>>
    where
        F: Future<Output = std::result::Result<Vec<T>, DbErr>>,
    {
        let mut rows = Vec::new();
        loop {
            let more = page(rows.last().map(key)).await?;
            let full = u64::try_from(more.len()).is_ok_and(|count| count == PAGE);
            rows.extend(more);
            if !full {
                return Ok(rows);
            }
            if rows.len() >= MOST {
                self.complete = false;
                return Ok(rows);
            }
        }
    }
}

/// What is known, in the schema's order; then what the schema doesn't name any more.
fn profile(app: &App, customer: &Model, text: &Text) -> Vec<schema::Attribute> {
    let mut known = attributes(customer).0;
    let mut found = Vec::with_capacity(known.len());
    for attribute in &app.attributes.attributes {
        if let Some(value) = known.remove(&attribute.name) {
            found.push(schema::Attribute { name: attribute.name.clone(), value, purpose: asked::purpose(attribute, text) });
        }
    }
    found.extend(known.into_iter().map(|(name, value)| schema::Attribute { name, value, purpose: None }));
    found
}

/// Each text once, by at most a handful of questions: there are as many as the house has wordings.
async fn texts(app: &App, decisions: &[consents::Model]) -> Result<Vec<schema::Text>> {
    let digests: BTreeSet<&String> = decisions.iter().map(|decision| &decision.text_sha256).collect();
    let digests: Vec<String> = digests.into_iter().cloned().collect();
    let mut texts = Vec::with_capacity(digests.len());
    for some in digests.chunks(500) {
        texts.extend(legal_texts::by_digests(&app.db.read, some.to_vec()).await?);
    }
    let text = |text: legal_texts::Model| schema::Text {
        sha256: text.sha256,
        purpose: text.purpose,
        version: text.version,
        language: text.language,
        valid_from: text.valid_from,
        body: text.body,
    };
    Ok(texts.into_iter().map(text).collect())
}

async fn second_factor(app: &App, customer: Uuid) -> Result<SecondFactor> {
    let totp = totp::of_customer(&app.db.read, customer).await?;
    let codes = recovery_codes::of_customer(&app.db.read, customer).await?;
    let code = |code: recovery_codes::Model| RecoveryCode { created_at: code.created_at.to_jiff(), used_at: moment(code.used_at) };
    let removal = factor_removals::of_customer(&app.db.read, customer).await?;
    Ok(SecondFactor {
        removal_asked_at: moment(removal.as_ref().map(|removal| removal.asked_at)),
        removal_reason: removal.map(|removal| removal.reason),
        app_created_at: totp.as_ref().map(|totp| totp.created_at.to_jiff()),
        app_since: moment(totp.and_then(|totp| totp.confirmed_at)),
        recovery_codes: codes.into_iter().map(code).collect(),
    })
}

fn account(customer: &Model) -> Account {
    Account {
        id: customer.id,
        email: customer.address.clone(),
        language: customer.language.clone(),
        time_zone: customer.time_zone.clone(),
        brand: customer.brand.clone(),
        status: customer.status.to_value(),
        closes_at: moment(customer.closes_at),
        created_at: customer.created_at.to_jiff(),
        password_changed_at: customer.password_changed_at.to_jiff(),
    }
}

fn consent(row: consents::Model) -> Consent {
    Consent {
        id: row.id,
        decision: row.decision.to_value(),
        text_version: row.version,
        text_sha256: row.text_sha256,
        at: row.at.to_jiff(),
        source: row.source.to_value(),
        session: row.session_id,
        purpose: row.purpose,
        language: row.language,
    }
}

fn session_row(row: sessions::Model) -> Session {
    Session {
        id: row.id,
        browser: row.browser_id,
        kept: row.kept,
        created_at: row.created_at.to_jiff(),
        last_used_at: row.last_used_at.to_jiff(),
        signed_in_at: moment(row.signed_in_at),
        password_at: moment(row.password_at),
        factor_at: moment(row.factor_at),
        ends_at: row.absolute_until.to_jiff(),
        device: row.device,
        place: row.place,
        brand: row.brand,
    }
}

fn browser(row: browsers::Model) -> Browser {
    Browser { id: row.browser_id, first_seen_at: row.first_seen_at.to_jiff(), last_seen_at: row.last_seen_at.to_jiff() }
}

fn event(row: events::Model) -> schema::Event {
    // A damaged document is shown as it is rather than left out.
    let document = |text: &str| serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.to_owned()));
    schema::Event {
        id: row.id,
        at: row.at.to_jiff(),
        kind: row.kind.text().to_owned(),
        actor: row.actor.to_value(),
        // A session of staff's is not the customer's.
        session: row.session_id.filter(|_| row.actor != Actor::Staff),
        facts: document(&row.facts),
        details: row.details.as_deref().map_or(Value::Null, document),
    }
}

fn letter(row: outbox::Model) -> Letter {
    Letter {
        id: row.id,
        state: row.state.to_value(),
        created_at: row.created_at.to_jiff(),
        sent_at: moment(row.sent_at),
        kind: row.kind,
        language: row.language,
    }
}

/// Who wrote it is a colleague's name, and nobody's business outside.
fn note(row: staff_notes::Model) -> Note {
    Note { id: row.id, at: row.created_at.to_jiff(), text: row.text }
}

fn link(app: &App, row: tokens::Model) -> Result<Link> {
    Ok(Link {
        purpose: row.purpose.to_value(),
        email: inquiries::unsealed(app, &row)?.map(|address| address.to_string()),
        created_at: row.created_at.to_jiff(),
        expires_at: row.expires_at.to_jiff(),
        used_at: moment(row.redeemed_at),
    })
}

fn moment(at: Option<Timestamp>) -> Option<jiff::Timestamp> {
    at.map(Timestamp::to_jiff)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A table of so many rows, read as the model reads: newest first, by key.
    async fn read(rows: u128) -> (Vec<Uuid>, bool) {
        let page = |before: Option<Uuid>| {
            let below = before.map_or(rows, |before| before.as_u128());
            let ids = (0..below).rev().take(500).map(Uuid::from_u128).collect();
            std::future::ready(Ok(ids))
        };
        let mut lists = Lists { complete: true };
        (lists.all(page, |id| *id).await.unwrap(), lists.complete)
    }

    #[tokio::test]
    async fn each_row_is_read_once_up_to_the_most() {
        for rows in [0, 1, 499, 500, 501, 1000, 1234] {
            let (ids, complete) = read(rows).await;
            assert!(complete && ids.into_iter().eq((0..rows).rev().map(Uuid::from_u128)), "{rows}");
        }
        let (ids, complete) = read(50_000).await;
        assert_eq!((ids.len(), ids.first(), complete), (MOST, Some(&Uuid::from_u128(49_999)), false));
    }
}
