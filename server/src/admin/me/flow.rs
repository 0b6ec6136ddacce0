//! The verbs: write the own account, choose a new password.

use crate::admin::entry;
use crate::app_state::App;
use crate::crypto::password_rules::NewPassword;
use crate::crypto::tokens::Token;
use crate::error::{Refusal, Result};
use crate::model::events::{self, Event, Kind};
use crate::model::staff::{self, Profile};
use crate::model::staff_sessions::{self, Change, Current};
use crate::visit::Visit;

/// Writes name, language and time zone.
pub async fn save(app: &App, current: &Current, profile: Profile) -> Result<()> {
    Ok(staff::set_profile(app.db.writer(), current.staff.id, profile).await?)
}

/// Chooses a new password; every other session of theirs ends (ASVS 5.0 V7.4.3).
pub async fn choose(app: &App, visit: &Visit, current: &Current, password: &NewPassword) -> Result<Token> {
    let hash = entry::hash_for(app, password).await?;
    let secret = Token::generate();
    let tx = app.db.begin().await?;
    staff::set_password(&tx, current.staff.id, hash, visit.now).await?;
    staff_sessions::end_all(&tx, current.staff.id, Some(current.session.id)).await?;
    if !staff_sessions::change(&tx, current.session.id, Change { secret: Some(secret.hash()), ..Change::default() }).await? {
        return Err(Refusal::NotFound.into());
    }
    let event = Event::staff(Kind::StaffPasswordChanged, current.staff.id).in_session(current.session.id);
    events::record(&tx, event, visit.now).await?;
    tx.commit().await?;
    Ok(secret)
}
