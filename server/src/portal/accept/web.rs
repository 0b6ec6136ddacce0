//! HTTP: the new version, and the button that accepts it.

use axum::extract::State;
use portico_app::forms::{Form, Pairs, Problems};
use portico_app::links;
use portico_app::pages::accept::AcceptPage;

use super::flow::accept;
use crate::app_state::App;
use crate::error::Result;
use crate::journey::Stage;
use crate::portal::consents::ledger::{self, Decided};
use crate::portal::{at_stage, consents, follow};
use crate::web::posted::Posted;
use crate::web::visitor::{Reply, Visitor};

/// `consent.<purpose>` with the version that was shown.
#[derive(Clone, Debug)]
pub(super) struct Post(Vec<(String, String)>);

impl Form for Post {
    fn read(pairs: &mut Pairs) -> Self {
        Self(pairs.with_prefix("consent."))
    }

    fn problems(&self) -> Problems {
        Problems::new()
    }
}

/// One contract at a time.
pub(super) async fn show(State(app): State<App>, visitor: Visitor) -> Result<Reply> {
    let Some((_, customer)) = at_stage(&visitor, Stage::Accept) else { return Ok(visitor.redirect(links::SIGN_IN)) };
    let due = ledger::to_accept(&app.db.read, &app, customer.id, visitor.visit()).await?;
    let Some((purpose, version)) = due.into_iter().next() else { return Ok(visitor.redirect(links::SIGN_IN)) };
    let valid_from = consents::text(&visitor, &purpose.id).and_then(|text| text.valid_from);
    let title = consents::title(&visitor.text(), &purpose.id);
    let changes = visitor.text().configured(&format!("purpose-{}-changes-{version}", purpose.id));
    Ok(visitor.page(AcceptPage { purpose: purpose.id, title, version, valid_from, changes }))
}

/// Accepts what was shown, and nothing else.
pub(super) async fn submit(State(app): State<App>, visitor: Visitor, Posted(Post(posted)): Posted<Post>) -> Result<Reply> {
    let Some((session, customer)) = at_stage(&visitor, Stage::Accept) else { return Ok(visitor.redirect(links::SIGN_IN)) };
    let due = ledger::to_accept(&app.db.read, &app, customer.id, visitor.visit()).await?;
    let was_shown = |purpose: &str, version: u32| posted.iter().any(|(name, shown)| name == purpose && *shown == version.to_string());
    let decided: Vec<Decided> = due
        .iter()
        .filter(|(purpose, version)| was_shown(&purpose.id, *version))
        .filter_map(|(purpose, _)| Some(Decided::about(consents::text(&visitor, &purpose.id)?, true)))
        .collect();
    Ok(follow(&visitor, accept(&app, visitor.visit(), session, customer, &decided).await?))
}
