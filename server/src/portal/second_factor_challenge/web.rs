//! HTTP: the code on the way in.

use axum::extract::State;
use portico_app::forms::Problem;
use portico_app::links;
use portico_app::pages::second_factor_challenge::SecondFactorChallengePage;
use portico_app::pages::verify_email::CodeForm;

use super::flow::{Challenge, pass};
use crate::app_state::App;
use crate::error::{Result, whole_seconds};
use crate::journey::Stage;
use crate::portal::{at_stage, follow};
use crate::web::posted::Posted;
use crate::web::visitor::{Reply, Visitor};

/// The empty form.
pub(super) async fn show(visitor: Visitor) -> Reply {
    match at_stage(&visitor, Stage::SecondFactor) {
        Some(_) => visitor.page(SecondFactorChallengePage::default()),
        None => visitor.redirect(links::SIGN_IN),
    }
}

/// The posted code.
pub(super) async fn submit(State(app): State<App>, visitor: Visitor, Posted(mut form): Posted<CodeForm>) -> Result<Reply> {
    let Some((session, customer)) = at_stage(&visitor, Stage::SecondFactor) else { return Ok(visitor.redirect(links::SIGN_IN)) };
    match pass(&app, visitor.visit(), session, customer, form.code.expose()).await? {
        Challenge::Onward(step) => Ok(follow(&visitor, step)),
        Challenge::Wrong => {
            form.code.explain(Problem::new("second-factor-wrong"));
            Ok(visitor.rejected(SecondFactorChallengePage { form }))
        }
        Challenge::Wait(wait) => {
            form.problem = Some(Problem::new("too-many-tries").with("seconds", whole_seconds(wait)));
            Ok(visitor.too_many(wait, SecondFactorChallengePage { form }))
        }
    }
}
