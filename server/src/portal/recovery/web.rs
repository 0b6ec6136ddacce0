//! HTTP: asking for a link, and the page that it leads to.

use axum::extract::{Query, State};
use portico_app::forms::Problem;
use portico_app::links;
use portico_app::pages::new_password::{NewPasswordForm, NewPasswordPage};
use portico_app::pages::recovery::{RecoveryForm, RecoveryPage};
use serde::Deserialize;

use super::flow;
use crate::app_state::App;
use crate::error::{Result, whole_seconds};
use crate::model::values::EmailAddress;
use crate::notices::Notice;
use crate::portal::sign_in::presented;
use crate::portal::{new_password, problem, refusal};
use crate::web::posted::Posted;
use crate::web::visitor::{Reply, Visitor};

/// What the link carries.
#[derive(Debug, Deserialize)]
pub(super) struct Link {
    token: String,
}

/// The empty form.
pub(super) async fn show(visitor: Visitor) -> Reply {
    visitor.page(RecoveryPage::Ask { form: RecoveryForm::default() })
}

/// The same answer for every address.
pub(super) async fn submit(State(app): State<App>, visitor: Visitor, Posted(mut form): Posted<RecoveryForm>) -> Result<Reply> {
    let address = match EmailAddress::parse(&form.email.value) {
        Ok(address) => address,
        Err(why) => {
            form.email.explain(problem(why.problem()));
            return Ok(visitor.rejected(RecoveryPage::Ask { form }));
        }
    };
    if let Some(wait) = flow::ask(&app, visitor.visit(), &address).await? {
        form.problem = Some(Problem::new("too-many-tries").with("seconds", whole_seconds(wait)));
        return Ok(visitor.too_many(wait, RecoveryPage::Ask { form }));
    }
    Ok(visitor.page(RecoveryPage::Sent))
}

/// The link's page. Changes nothing.
pub(super) async fn show_new_password(State(app): State<App>, visitor: Visitor, Query(link): Query<Link>) -> Result<Reply> {
    flow::look(&app, visitor.visit(), &presented(&link.token)?).await?;
    Ok(visitor.page(NewPasswordPage { form: NewPasswordForm::default(), min: app.config.passwords.min_length }))
}

/// The new password. Nobody is signed in by it: the second factor is not passed by.
pub(super) async fn submit_new_password(
    State(app): State<App>,
    visitor: Visitor,
    Query(link): Query<Link>,
    Posted(mut form): Posted<NewPasswordForm>,
) -> Result<Reply> {
    let token = presented(&link.token)?;
    let customer = flow::look(&app, visitor.visit(), &token).await?;
    match new_password(&visitor, &customer, form.password.expose()) {
        Ok(password) => {
            flow::choose(&app, visitor.visit(), &token, &customer, &password).await?;
            Ok(visitor.without_session(visitor.redirect_with(links::SIGN_IN, Notice::PasswordRecovered)))
        }
        Err(why) => {
            form.password.explain(refusal(&why));
            Ok(visitor.rejected(NewPasswordPage { form, min: app.config.passwords.min_length }))
        }
    }
}
