//! Decisions and their texts: what there is to accept or allow, and entering a decision into the ledger.

use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::app_state::App;
use crate::clock::Timestamp;
use crate::config::{Purpose, PurposeKind};
use crate::content::legal::LegalText;
use crate::error::Result;
use crate::model::consents::{self, Decision, Model, Source};
use crate::model::events::{self, Actor, Event, Kind};
use crate::rng;
use crate::visit::Visit;

/// A decision about one exact text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// About what.
    pub purpose: String,
    /// Whether it was accepted or given; else it was put aside or withdrawn.
    pub yes: bool,
    /// Which wording.
    pub version: u32,
    /// In which language it was shown.
    pub language: String,
    /// The exact text.
    pub sha256: String,
}

impl Decided {
    /// Yes or no to this text.
    pub fn about(text: &LegalText, yes: bool) -> Self {
        Self { purpose: text.purpose.clone(), yes, version: text.version, language: text.language.clone(), sha256: text.sha256.clone() }
    }

    /// No to what was given: about the very text of then.
    pub fn withdrawal(given: &Model) -> Self {
        Self {
            purpose: given.purpose.clone(),
            yes: false,
            version: u32::try_from(given.version).unwrap_or(u32::MAX),
            language: given.language.clone(),
            sha256: given.text_sha256.clone(),
        }
    }
}

/// Where and when something was decided.
#[derive(Clone, Copy, Debug)]
pub struct Occasion {
    /// By whom.
    pub customer: Uuid,
    /// On which page.
    pub source: Source,
    /// In which session.
    pub session: Option<Uuid>,
    /// When.
    pub at: Timestamp,
}

/// The contracts of the brand that is visited, and their current texts, which this customer has not accepted yet.
pub async fn to_accept(db: &impl ConnectionTrait, app: &App, customer: Uuid, visit: &Visit) -> Result<Vec<(Purpose, u32)>> {
    let content = app.content.now();
    let shown = content.brand(&visit.brand);
    let here = |purpose: &&Purpose| purpose.kind == PurposeKind::Contract && shown.brand.uses_purpose(&purpose.id);
    let contracts: Vec<&Purpose> = app.config.purposes.iter().filter(here).collect();
    let ids: Vec<String> = contracts.iter().map(|purpose| purpose.id.clone()).collect();
    let accepted = consents::accepted(db, customer, &ids).await?;
    let has = |purpose: &str, version: u32| accepted.iter().any(|(known, newest)| known == purpose && *newest >= i64::from(version));
    let due = contracts.into_iter().filter_map(|purpose| {
        let version = content.legal.current_version(&purpose.id, visit.now)?;
        (!has(&purpose.id, version)).then(|| (purpose.clone(), version))
    });
    Ok(due.collect())
}

/// Enters decisions into the ledger, each with its event.
pub async fn enter(tx: &impl ConnectionTrait, app: &App, decided: &[Decided], occasion: Occasion) -> Result<()> {
    let (rows, told) = entries(app, decided, occasion);
    for event in told {
        events::record(tx, event, occasion.at).await?;
    }
    Ok(consents::append(tx, rows).await?)
}

/// What the ledger and the record say of decisions.
pub fn entries(app: &App, decided: &[Decided], occasion: Occasion) -> (Vec<Model>, Vec<Event>) {
    let entry = |one: &Decided| {
        // "No" to what was never given is putting it aside, and is the caller's to say: see `decline`.
        let (decision, kind) = if one.yes { yes(app, one) } else { (Decision::Withdrawn, Kind::ConsentWithdrawn) };
        (row(one, decision, occasion), event(one, kind, occasion))
    };
    decided.iter().map(entry).unzip()
}

/// Puts a new wording aside: "not now".
pub async fn decline(tx: &impl ConnectionTrait, one: &Decided, occasion: Occasion) -> Result<()> {
    events::record(tx, event(one, Kind::ConsentDeclined, occasion), occasion.at).await?;
    Ok(consents::append(tx, vec![row(one, Decision::Declined, occasion)]).await?)
}

/// A yes that a customer gave in the system that they came from.
#[derive(Clone, Debug)]
pub struct Brought {
    /// By whom.
    pub customer: Uuid,
    /// About what.
    pub decided: Decided,
    /// When, as far as the other system says.
    pub at: Timestamp,
}

/// Enters what imported customers brought along, each with its event. It was entered by an import, not by the customer: source and
/// event say so.
pub async fn enter_imported(tx: &impl ConnectionTrait, app: &App, brought: Vec<Brought>, now: Timestamp) -> Result<()> {
    let (mut rows, mut told) = (Vec::with_capacity(brought.len()), Vec::with_capacity(brought.len()));
    for Brought { customer, decided, at } in brought {
        let (decision, kind) = yes(app, &decided);
        // The id says when it was entered: the ledger is read in that order, and a later decision counts.
        rows.push(Model { id: rng::id(now), ..row(&decided, decision, Occasion { customer, source: Source::Import, session: None, at }) });
        let event = Event::by(kind, Actor::System).to(Some(customer)).fact("purpose", decided.purpose).fact("version", decided.version);
        told.push(event.fact("source", "import"));
    }
    for rows in rows.chunks(500) {
        consents::append(tx, rows.to_vec()).await?;
    }
    Ok(events::record_all(tx, told, now).await?)
}

fn yes(app: &App, one: &Decided) -> (Decision, Kind) {
    let contract = app.config.purposes.get(&one.purpose).is_some_and(|purpose| purpose.kind == PurposeKind::Contract);
    if contract { (Decision::Accepted, Kind::ContractAccepted) } else { (Decision::Given, Kind::ConsentGiven) }
}

fn row(one: &Decided, decision: Decision, occasion: Occasion) -> Model {
    Model {
        id: rng::id(occasion.at),
        customer_id: occasion.customer,
        purpose: one.purpose.clone(),
        decision,
        version: one.version.into(),
        language: one.language.clone(),
        text_sha256: one.sha256.clone(),
        at: occasion.at,
        source: occasion.source,
        session_id: occasion.session,
        address_digest: None,
    }
}

fn event(one: &Decided, kind: Kind, occasion: Occasion) -> Event {
    let event = Event::of(kind, occasion.customer).fact("purpose", one.purpose.clone()).fact("version", one.version);
    match occasion.session {
        Some(session) => event.in_session(session),
        None => event,
    }
}
