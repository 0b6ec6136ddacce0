//! The verb: one answer about one purpose.

use sea_orm::DatabaseTransaction;

use super::ledger::{self, Decided, Occasion};
use super::standing::{Standing, standing};
use crate::app_state::App;
use crate::config::Purpose;
use crate::content::legal::LegalText;
use crate::error::{Refusal, Result};
use crate::model::consents::{self, Decision, Model};
use crate::model::customers;

/// What a customer answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Yes, to the text that was shown.
    Allow,
    /// No more.
    Withdraw,
    /// The new wording is put aside; what stood stands.
    NotNow,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decide {
    /// It is as the customer wished: now, or already (two clicks decide once).
    Done,
    /// The text that was shown does not hold any more: nothing was decided.
    Stale,
}

/// Enters an answer about a text: `shown` is its digest.
pub async fn decide(app: &App, (purpose, answer): (&Purpose, Answer), shown: &str, occasion: Occasion) -> Result<Decide> {
    let tx = app.db.begin().await?;
    // Two tabs at once answer one after the other: the ledger tells one story.
    customers::locked(&tx, occasion.customer).await?.ok_or(Refusal::NotFound)?;
    let stood = consents::standing(&tx, occasion.customer).await?.into_iter().find(|row| row.purpose == purpose.id);
    let given = stood.as_ref().filter(|row| row.decision == Decision::Given);
    let content = app.content.now();
    let text = content.legal.holding(&purpose.id, shown, occasion.at);
    match (answer, text) {
        // Withdrawing needs no text: nothing may stand in its way (GDPR Art. 7(3)).
        (Answer::Withdraw, _) => {
            if let Some(given) = given {
                ledger::enter(&tx, app, &[Decided::withdrawal(given)], occasion).await?;
            }
        }
        (_, None) => return Ok(Decide::Stale),
        (Answer::Allow, Some(text)) => {
            if given.is_none_or(|given| given.version != i64::from(text.version)) {
                ledger::enter(&tx, app, &[Decided::about(text, true)], occasion).await?;
            }
        }
        (Answer::NotNow, Some(text)) => put_aside(&tx, (purpose, text), stood.as_ref(), occasion).await?,
    }
    tx.commit().await?;
    Ok(Decide::Done)
}

/// "Not now" answers a new wording, and nothing else.
async fn put_aside(
    tx: &DatabaseTransaction,
    (purpose, text): (&Purpose, &LegalText),
    stood: Option<&Model>,
    occasion: Occasion,
) -> Result<()> {
    let seen = consents::seen(tx, occasion.customer).await?.into_iter().find_map(|(about, newest)| (about == purpose.id).then_some(newest));
    if let Standing::NewText { .. } = standing(purpose, stood, seen, text.version) {
        ledger::decline(tx, &Decided::about(text, false), occasion).await?;
    }
    Ok(())
}
