//! The verb: have the letter sent again.

use std::time::Duration;

use crate::admin::customer::deed::Deed;
use crate::app_state::App;
use crate::error::Result;
use crate::limits;
use crate::model::events::{self, Kind};
use crate::model::registrations::Model;
use crate::portal::{inquiries, verify_email};
use crate::visit::Visit;

/// Sends the letter again, in its own language and in the name of its own brand; `Some` says how long to wait. The event bears the
/// registration's id: there is no customer yet. Its reason is erased with the registration, whatever becomes of it.
pub async fn resend(app: &App, deed: &Deed, registration: &Model, visit: &Visit) -> Result<Option<Duration>> {
    if let Some(wait) = limits::take(app, &[verify_email::letters_to(app, &registration.address_key)], deed.now).await? {
        return Ok(Some(wait));
    }
    let visit = Visit { brand: registration.brand.clone(), language: registration.language.clone(), ..visit.clone() };
    let tx = app.db.begin().await?;
    inquiries::about_registration(&tx, app, registration, &visit).await?;
    events::record(&tx, deed.event(Kind::VerificationResent, registration.id), deed.now).await?;
    tx.commit().await?;
    app.wake.inquiries.notify_one();
    Ok(None)
}
