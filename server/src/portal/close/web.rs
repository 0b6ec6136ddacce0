//! HTTP: what goes, what stays and why; then the decision.

use axum::extract::State;
use portico_app::forms::Problem;
use portico_app::links;
use portico_app::pages::close::{CloseForm, ClosePage};

use super::flow;
use crate::app_state::App;
use crate::error::Result;
use crate::notices::Notice;
use crate::web::posted::Posted;
use crate::web::visitor::{Reply, SignedIn};

/// What will happen, and when.
pub(super) async fn show(visitor: SignedIn) -> Reply {
    visitor.page(page(&visitor, CloseForm::default()))
}

/// Closes. The browser forgets the session, and what it kept of our pages.
pub(super) async fn submit(State(app): State<App>, visitor: SignedIn, Posted(mut form): Posted<CloseForm>) -> Result<Reply> {
    if !form.confirm {
        form.problem = Some(Problem::new("close-confirm-missing"));
        return Ok(visitor.rejected(page(&visitor, form)));
    }
    flow::start(&app, visitor.visit(), &visitor.customer, visitor.session.id).await?;
    Ok(visitor.without_session(visitor.redirect_with(links::SIGN_IN, Notice::ClosingStarted)))
}

fn page(visitor: &SignedIn, form: CloseForm) -> ClosePage {
    let grace = visitor.app.config.closing.grace;
    let days = grace.as_secs().div_ceil(24 * 60 * 60);
    ClosePage { form, closes_at: visitor.now().plus(grace).to_jiff(), grace_days: u32::try_from(days).unwrap_or(u32::MAX) }
}
