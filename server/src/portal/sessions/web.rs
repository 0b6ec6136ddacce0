//! HTTP: the list, and the buttons that end sessions.

use axum::extract::{Path, State};
use portico_app::links;
use portico_app::pages::sessions::{SessionLine, SessionsPage};
use uuid::Uuid;

use super::flow::{self, Ended};
use crate::app_state::App;
use crate::error::{Refusal, Result};
use crate::model::sessions::{self, Model};
use crate::notices::Notice;
use crate::web::visitor::{Reply, SignedIn};

/// This one first, then by last use.
pub(super) async fn show(State(app): State<App>, visitor: SignedIn) -> Result<Reply> {
    let most = usize::try_from(app.config.sessions.max_per_customer).unwrap_or(usize::MAX);
    let one_more = u64::from(app.config.sessions.max_per_customer).saturating_add(1);
    let mut found = sessions::of_customer(&app.db.read, visitor.customer.id, visitor.now(), one_more).await?;
    let more = found.len() > most;
    found.truncate(most);
    let others = found.into_iter().filter(|session| session.id != visitor.session.id);
    let lines = std::iter::once(visitor.session.clone()).chain(others).map(|session| line(session, visitor.session.id));
    Ok(visitor.page(SessionsPage { sessions: lines.collect(), more }))
}

fn line(session: Model, here: Uuid) -> SessionLine {
    SessionLine {
        this: session.id == here,
        id: session.id.to_string(),
        device: session.device,
        place: session.place,
        first: session.signed_in_at.unwrap_or(session.created_at).to_jiff(),
        last: session.last_used_at.to_jiff(),
        kept: session.kept,
    }
}

/// Ends one, effective with its next request.
pub(super) async fn end(State(app): State<App>, visitor: SignedIn, Path(id): Path<String>) -> Result<Reply> {
    // What is no id at all is as unknown as another's.
    let id = Uuid::try_parse(&id).map_err(|_| Refusal::NotFound)?;
    match flow::end(&app, &visitor.session, visitor.customer.id, id, visitor.now()).await? {
        Ended::This => Ok(visitor.without_session(visitor.redirect_with(links::SIGN_IN, Notice::SignedOut))),
        Ended::Other => visitor.done(links::SESSIONS, Notice::SessionEnded).await,
    }
}

/// Ends all others.
pub(super) async fn end_others(State(app): State<App>, visitor: SignedIn) -> Result<Reply> {
    flow::end_others(&app, &visitor.session, visitor.customer.id, visitor.now()).await?;
    visitor.done(links::SESSIONS, Notice::OtherSessionsEnded).await
}
