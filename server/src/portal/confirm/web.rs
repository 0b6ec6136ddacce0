//! HTTP: password, then code, then on to what was asked for.

use axum::extract::{Query, State};
use portico_app::forms::Problem;
use portico_app::links;
use portico_app::pages::confirm::{ConfirmForm, ConfirmPage, ConfirmStage};
use serde::Deserialize;

use super::flow::{self, Confirm};
use crate::app_state::App;
use crate::crypto::SecretText;
use crate::error::{Result, whole_seconds};
use crate::journey::{self, Stage};
use crate::web::gate::{self, own_path};
use crate::web::posted::Posted;
use crate::web::visitor::{Begun, Reply, SignedIn};

/// Where the visitor wished to go.
#[derive(Debug, Deserialize)]
pub(super) struct Wished {
    return_to: Option<String>,
}

impl Wished {
    fn destination(&self) -> &str {
        self.return_to.as_deref().and_then(own_path).unwrap_or(links::SECURITY)
    }
}

/// What is asked now; nothing, where the proof is fresh.
fn due(visitor: &SignedIn) -> Option<ConfirmStage> {
    let facts = visitor.current().map(gate::facts).unwrap_or_default();
    match journey::next(&facts, gate::fresh(&visitor.app), visitor.now())? {
        Stage::SecondFactor => Some(ConfirmStage::Code),
        _ => Some(ConfirmStage::Password),
    }
}

/// The form of what is due.
pub(super) async fn show(visitor: SignedIn, Query(wished): Query<Wished>) -> Reply {
    match due(&visitor) {
        Some(stage) => visitor.page(ConfirmPage { stage, form: ConfirmForm::default() }),
        None => visitor.redirect(wished.destination()),
    }
}

/// Password or code.
pub(super) async fn submit(
    State(app): State<App>,
    visitor: SignedIn,
    Query(wished): Query<Wished>,
    Posted(mut form): Posted<ConfirmForm>,
) -> Result<Reply> {
    let Some(stage) = due(&visitor) else { return Ok(visitor.redirect(wished.destination())) };
    let (visit, customer, session) = (visitor.visit(), &visitor.customer, &visitor.session);
    let outcome = match stage {
        ConfirmStage::Password => flow::by_password(&app, visit, customer, session, &SecretText::new(form.password.expose())).await?,
        ConfirmStage::Code => flow::by_code(&app, visit, customer, session, form.code.expose()).await?,
    };
    match (outcome, stage) {
        // This page again: it asks for what is left, or goes on.
        (Confirm::Proved(secret), _) => {
            let begun = Begun { secret: secret.reveal().to_owned(), kept: session.kept, browser: None };
            let query = form_urlencoded::Serializer::new(String::new()).append_pair("return_to", wished.destination()).finish();
            Ok(visitor.with_session(visitor.redirect(&format!("{}?{query}", links::CONFIRM)), &begun))
        }
        (Confirm::Wait(wait), _) => {
            form.problem = Some(Problem::new("too-many-tries").with("seconds", whole_seconds(wait)));
            Ok(visitor.too_many(wait, ConfirmPage { stage, form }))
        }
        (Confirm::Wrong, ConfirmStage::Password) => {
            form.password.explain(Problem::new("password-wrong"));
            Ok(visitor.rejected(ConfirmPage { stage, form }))
        }
        (Confirm::Wrong, ConfirmStage::Code) => {
            form.code.explain(Problem::new("second-factor-wrong"));
            Ok(visitor.rejected(ConfirmPage { stage, form }))
        }
    }
}
