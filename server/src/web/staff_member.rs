//! Somebody who works here, let in by password and second factor.

use std::ops::Deref;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use uuid::Uuid;

use super::gate;
use super::visitor::{Reply, Visitor};
use crate::admin::permissions::Permission;
use crate::app_state::App;
use crate::error::{Error, Refusal, Result};
use crate::model::events::{Event, Kind};
use crate::model::staff_sessions::{self, Current};
use crate::notices::Notice;

/// Handlers that take one can't be reached by a customer or a guest. What the role may is the route's matter: the gate has asked.
#[derive(Clone, Debug)]
pub struct StaffMember {
    visitor: Visitor,
    /// Session and member.
    pub current: Arc<Current>,
}

impl Deref for StaffMember {
    type Target = Visitor;

    fn deref(&self) -> &Visitor {
        &self.visitor
    }
}

impl StaffMember {
    /// Who is behind a visitor, if they are in.
    pub fn of(visitor: Visitor) -> Option<Self> {
        let current = visitor.desk().filter(|current| current.session.signed_in_at.is_some())?;
        Some(Self { current: Arc::clone(current), visitor })
    }

    /// Their id.
    pub fn id(&self) -> Uuid {
        self.current.staff.id
    }

    /// Whether their role may: for what a page offers. What a route does is the table's matter.
    pub fn may(&self, permission: Permission) -> bool {
        self.current.staff.role.may(permission)
    }

    /// Something that they do, for the record.
    pub fn event(&self, kind: Kind) -> Event {
        Event::staff(kind, self.id()).in_session(self.current.session.id)
    }

    /// Both factors, shown in this session a short while ago.
    pub fn has_fresh_proof(&self) -> bool {
        gate::has_fresh_staff_proof(&self.app, &self.current, self.now())
    }

    /// 303 to a page that tells what was done.
    pub async fn done(&self, to: &str, notice: Notice) -> Result<Reply> {
        staff_sessions::set_flash(self.app.db.writer(), self.current.session.id, Some(notice.word())).await?;
        Ok(self.redirect(to))
    }
}

impl FromRequestParts<App> for StaffMember {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let visitor = <Visitor as FromRequestParts<App>>::from_request_parts(parts, app).await?;
        // The gate has turned others away already; a route that forgot to ask shows nothing.
        Self::of(visitor).ok_or(Error::Refused(Refusal::NotFound))
    }
}
