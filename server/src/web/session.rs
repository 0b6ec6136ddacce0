//! Sessions at the door: reading the cookie's session, noting its use, writing the cookies of a new one.

use std::sync::Arc;
use std::time::Duration;

use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::Result;
use crate::model::sessions::{self, Current, Model};
use crate::model::staff_sessions;

use super::entrance::Guest;
use crate::portal::begin::idle;

/// Uses are noted at most once in this time.
const TOUCH_EVERY: Duration = Duration::from_secs(60);

/// The session that the browser's cookie stands for: one query for session and person.
pub async fn load(app: &App, guest: &Guest) -> Result<Option<Arc<Current>>> {
    let Some(secret) = &guest.session else { return Ok(None) };
    let found = sessions::current(&app.db.read, secret).await?;
    if let Some(over) = found.as_ref().map(|current| &current.session).filter(|session| session.is_over(guest.visit.now)) {
        note_end(sessions::end(app.db.writer(), over.id).await);
        return Ok(None);
    }
    // Sessions don't cross hosts: a cookie that was carried to another brand's opens nothing there.
    let Some(current) = found.filter(|current| current.session.brand == guest.visit.brand) else { return Ok(None) };
    if guest.visit.now.since(current.session.last_used_at) >= TOUCH_EVERY {
        touch(app, &current.session, guest.visit.now);
    }
    Ok(Some(Arc::new(current)))
}

/// The staff session that the browser's cookie stands for.
pub async fn load_staff(app: &App, guest: &Guest) -> Result<Option<Arc<staff_sessions::Current>>> {
    let Some(secret) = &guest.staff_session else { return Ok(None) };
    let now = guest.visit.now;
    let Some(current) = staff_sessions::current(&app.db.read, secret).await? else { return Ok(None) };
    if current.session.is_over(now) {
        note_end(staff_sessions::end(app.db.writer(), current.session.id).await);
        return Ok(None);
    }
    if current.session.signed_in_at.is_some() && now.since(current.session.last_used_at) >= TOUCH_EVERY {
        let (app, id, idle_until) = (Arc::clone(app), current.session.id, now.plus(app.config.staff.idle));
        tokio::spawn(async move {
            if let Err(problem) = staff_sessions::touch(app.db.writer(), id, now, idle_until).await {
                tracing::warn!(%problem, "a staff session's use was not noted");
            }
        });
    }
    Ok(Some(Arc::new(current)))
}

/// A session that is over is removed where it is refused, before the answer, so that it stays refused when the clock is put back. Where
/// that fails the visitor is a guest all the same.
fn note_end(ended: std::result::Result<bool, impl std::fmt::Display>) {
    if let Err(problem) = ended {
        tracing::warn!(%problem, "a session that is over was not removed");
    }
}

/// Notes the use, off the answer's path.
fn touch(app: &App, session: &Model, now: Timestamp) {
    // A session that waits for its journey's end gets no longer life by being looked at.
    let idle_until = if session.signed_in_at.is_some() { now.plus(idle(app, session.kept)) } else { session.idle_until };
    let (app, id) = (Arc::clone(app), session.id);
    tokio::spawn(async move {
        if let Err(problem) = sessions::touch(app.db.writer(), id, now, idle_until).await {
            tracing::warn!(%problem, "a session's use was not noted");
        }
    });
}
