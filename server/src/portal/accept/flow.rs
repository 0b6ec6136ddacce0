//! The verb: accepts the versions that were shown, and goes on.

use crate::app_state::App;
use crate::error::Result;
use crate::model::consents::Source;
use crate::model::{customers, sessions};
use crate::portal::consents::ledger::{self, Decided, Occasion};
use crate::portal::sign_in::{Step, advance};
use crate::visit::Visit;

/// Accepts these texts. What came out meanwhile is asked for next: nobody accepts what they were not shown.
pub async fn accept(app: &App, visit: &Visit, session: &sessions::Model, customer: &customers::Model, shown: &[Decided]) -> Result<Step> {
    let tx = app.db.begin().await?;
    // Two clicks at once accept once: what the other one accepted is due no more.
    customers::locked(&tx, customer.id).await?;
    let due = ledger::to_accept(&tx, app, customer.id, visit).await?;
    let is_due = |one: &&Decided| due.iter().any(|(purpose, version)| purpose.id == one.purpose && *version == one.version);
    let shown: Vec<Decided> = shown.iter().filter(is_due).cloned().collect();
    let occasion = Occasion { customer: customer.id, source: Source::SignIn, session: Some(session.id), at: visit.now };
    ledger::enter(&tx, app, &shown, occasion).await?;
    let step = advance(&tx, app, session, customer, visit).await?;
    tx.commit().await?;
    app.wake.outbox.notify_one();
    Ok(step)
}
