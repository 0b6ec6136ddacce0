//! The verb: one change to one member.

use uuid::Uuid;

use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::Result;
use crate::model::events::{self, Actor, Event, Kind};
use crate::model::staff::{self, Role, Status};
use crate::model::staff_sessions;
use crate::model::tokens::{self, Purpose};

/// What to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Another role.
    Role(Role),
    /// Keep out.
    Suspend,
    /// Let in again.
    Restore,
    /// Take the authenticator app off: another is set up at the next sign-in.
    ResetFactor,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// Done.
    Done,
    /// It stood so already.
    Already,
    /// That would leave the house without an owner.
    LastOwner,
    /// There is no such member.
    Nobody,
}

/// Changes a member; `by` is the owner who does, none for the command line. What the member had open ends at once.
pub async fn change(app: &App, now: Timestamp, by: Option<Uuid>, id: Uuid, change: Change) -> Result<Changed> {
    let tx = app.db.begin().await?;
    // The owners first, always in this order: two owners who remove each other wait for one another, and one stays.
    let owners = staff::owners_locked(&tx).await?;
    let Some(member) = staff::locked(&tx, id).await? else { return Ok(Changed::Nobody) };
    let is_last = owners.iter().all(|owner| owner.id == id) && owners.len() == 1;
    let ends_ownership = matches!(change, Change::Suspend) || matches!(change, Change::Role(role) if role != Role::Owner);
    if is_last && ends_ownership {
        return Ok(Changed::LastOwner);
    }
    let (kind, fact) = match change {
        Change::Role(role) if role == member.role => return Ok(Changed::Already),
        Change::Role(role) => {
            staff::set_role(&tx, id, role).await?;
            (Kind::StaffRoleChanged, Some(role.text()))
        }
        Change::Suspend if member.status == Status::Suspended => return Ok(Changed::Already),
        Change::Suspend => {
            staff::set_status(&tx, id, Status::Suspended).await?;
            tokens::revoke(&tx, Purpose::StaffInvitation, id).await?;
            (Kind::StaffSuspended, None)
        }
        Change::Restore if member.status != Status::Suspended => return Ok(Changed::Already),
        Change::Restore => {
            let status = if member.password_hash.is_some() { Status::Active } else { Status::Invited };
            staff::set_status(&tx, id, status).await?;
            (Kind::StaffRestored, None)
        }
        Change::ResetFactor if member.sealed_totp.is_none() => return Ok(Changed::Already),
        Change::ResetFactor => {
            staff::reset_factor(&tx, id).await?;
            (Kind::StaffFactorReset, None)
        }
    };
    staff_sessions::end_all(&tx, id, None).await?;
    let event = by.map_or_else(|| Event::by(kind, Actor::System), |owner| Event::staff(kind, owner)).fact("member", id.to_string());
    let event = fact.into_iter().fold(event, |event, role| event.fact("role", role).fact("before", member.role.text()));
    events::record(&tx, event, now).await?;
    tx.commit().await?;
    Ok(Changed::Done)
}
