//! How everything stands, line by line, for the page.

use std::collections::{BTreeMap, HashMap};

use portico_app::links;
use portico_app::pages::consents::{AgreementKind, AgreementLine, ConsentLine, ConsentState, ConsentsPage, Decision as Shown};
use portico_app::text::Text;

use super::standing::{Standing, standing, version};
use crate::config::{Purpose, PurposeKind};
use crate::content::legal::LegalText;
use crate::error::Result;
use crate::model::consents::{self, Decision, Model};
use crate::model::legal_texts;
use crate::web::visitor::SignedIn;

/// What the lines are made of.
struct Known {
    /// The newest row that decides, by purpose.
    decided: BTreeMap<String, Model>,
    /// The newest version that any row is about, by purpose.
    seen: HashMap<String, i64>,
    /// When each text came, by digest.
    came: HashMap<String, jiff::Timestamp>,
}

/// The page, with how everything stands now.
pub(super) async fn page(visitor: &SignedIn) -> Result<ConsentsPage> {
    let text = visitor.text();
    let current = visitor.app.config.purposes.iter().filter_map(|purpose| Some((purpose, super::text(visitor, &purpose.id)?)));
    let mut current: Vec<(&Purpose, &LegalText)> = current.collect();
    let known = known(visitor, &text, current.iter().map(|(_, current)| *current)).await?;
    // One account serves all brands: what was decided at another one is seen, and withdrawn, here too (GDPR Art. 7(3)).
    current.retain(|(purpose, _)| visitor.brand().uses_purpose(&purpose.id) || known.decided.contains_key(&purpose.id));
    let of_consents = current.iter().filter(|(purpose, _)| purpose.kind == PurposeKind::Consent);
    let decisions = of_consents.map(|(purpose, current)| decision(&text, &known, purpose, current)).collect();
    let agreements = current.iter().filter_map(|(purpose, current)| agreement(&text, &known, purpose, current));
    let agreements = agreements.chain(former(&text, &known, &current)).collect();
    Ok(ConsentsPage { decisions, agreements, stale: false })
}

async fn known<'a>(visitor: &SignedIn, text: &Text, current: impl Iterator<Item = &'a LegalText>) -> Result<Known> {
    let (db, customer) = (&visitor.app.db.read, visitor.customer.id);
    let decided = consents::standing(db, customer).await?.into_iter().map(|row| (row.purpose.clone(), row)).collect();
    let seen = consents::seen(db, customer).await?.into_iter().collect();
    let (mut came, mut undated) = (HashMap::new(), Vec::new());
    for current in current {
        match current.valid_from.and_then(|day| day.to_zoned(text.zone().clone()).ok()) {
            Some(morning) => drop(came.insert(current.sha256.clone(), morning.timestamp())),
            None => undated.push(current.sha256.clone()),
        }
    }
    if !undated.is_empty() {
        let loaded = legal_texts::by_digests(db, undated).await?;
        came.extend(loaded.into_iter().map(|row| (row.sha256, row.loaded_at.to_jiff())));
    }
    Ok(Known { decided, seen, came })
}

fn decision(text: &Text, known: &Known, purpose: &Purpose, current: &LegalText) -> ConsentLine {
    let decided = known.decided.get(&purpose.id);
    let seen = known.seen.get(&purpose.id).copied();
    let came = known.came.get(&current.sha256).copied().unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    let (state, about) = match standing(purpose, decided, seen, current.version) {
        Standing::Allowed { since, version, newer } => {
            let about = decided.map_or(&current.sha256, |row| &row.text_sha256);
            (ConsentState::Allowed { since: since.to_jiff(), version, newer: newer.then_some(came) }, about)
        }
        Standing::NotAllowed => (ConsentState::NotAllowed, &current.sha256),
        Standing::NewText { allowed } => (ConsentState::NewText { since: came, allowed }, &current.sha256),
    };
    ConsentLine {
        label: super::title(text, &purpose.id),
        help: super::help(text, &purpose.id).unwrap_or_default(),
        text_link: links::consent_text(about),
        shown: current.sha256.clone(),
        has_history: seen.is_some(),
        purpose: purpose.id.clone(),
        state,
    }
}

/// Contracts with what was accepted, notices as they are today. A contract that came after the sign-in is asked at the next one.
fn agreement(text: &Text, known: &Known, purpose: &Purpose, current: &LegalText) -> Option<AgreementLine> {
    let (kind, about) = match purpose.kind {
        PurposeKind::Consent => return None,
        PurposeKind::Notice => (AgreementKind::Notice { version: current.version }, &current.sha256),
        PurposeKind::Contract => {
            let row = known.decided.get(&purpose.id)?;
            let kind = AgreementKind::Contract { accepted: row.at.to_jiff(), language: row.language.clone(), version: version(row) };
            (kind, &row.text_sha256)
        }
    };
    Some(AgreementLine { label: super::title(text, &purpose.id), text_link: links::consent_text(about), purpose: purpose.id.clone(), kind })
}

/// What was decided about purposes that the configuration names no more, or that have no text: the customer may still look at it.
fn former(text: &Text, known: &Known, current: &[(&Purpose, &LegalText)]) -> Vec<AgreementLine> {
    let gone = known.decided.values().filter(|row| current.iter().all(|(purpose, _)| purpose.id != row.purpose));
    let line = |row: &Model| AgreementLine {
        label: super::title(text, &row.purpose),
        text_link: links::consent_text(&row.text_sha256),
        purpose: row.purpose.clone(),
        kind: AgreementKind::Former { decision: shown(row.decision), at: row.at.to_jiff(), version: version(row) },
    };
    gone.map(line).collect()
}

/// A decision, as pages know it.
pub(super) const fn shown(decision: Decision) -> Shown {
    match decision {
        Decision::Accepted => Shown::Accepted,
        Decision::Given => Shown::Given,
        Decision::Withdrawn => Shown::Withdrawn,
        Decision::Declined => Shown::Declined,
    }
}
