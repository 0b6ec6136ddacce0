//! HTTP: the letter's link.

use axum::extract::{Query, State};
use portico_app::links;
use portico_app::pages::admin::entry::InvitationPage;
use portico_app::pages::new_password::NewPasswordForm;
use serde::Deserialize;

use super::flow;
use crate::admin::me::new_password;
use crate::app_state::App;
use crate::error::Result;
use crate::model::staff;
use crate::portal::refusal;
use crate::portal::sign_in::presented;
use crate::web::posted::Posted;
use crate::web::visitor::{Reply, Visitor};

/// What the link carries.
#[derive(Debug, Deserialize)]
pub(super) struct Link {
    token: String,
}

fn page(app: &App, member: &staff::Model, form: NewPasswordForm) -> InvitationPage {
    InvitationPage {
        address: member.address.clone(),
        role: member.role.text(),
        again: member.status == staff::Status::Active,
        min: app.config.passwords.min_length,
        form,
    }
}

/// Changes nothing: scanners that follow links use nothing up.
pub(super) async fn show(State(app): State<App>, visitor: Visitor, Query(link): Query<Link>) -> Result<Reply> {
    let member = flow::look(&app, visitor.visit(), &presented(&link.token)?).await?;
    Ok(visitor.page(page(&app, &member, NewPasswordForm::default())))
}

pub(super) async fn submit(
    State(app): State<App>,
    visitor: Visitor,
    Query(link): Query<Link>,
    Posted(mut form): Posted<NewPasswordForm>,
) -> Result<Reply> {
    let token = presented(&link.token)?;
    let member = flow::look(&app, visitor.visit(), &token).await?;
    match new_password(&visitor, &member, form.password.expose()) {
        Ok(password) => {
            let secret = flow::take_up(&app, visitor.visit(), &token, &member, &password).await?;
            Ok(visitor.with_staff_session(visitor.redirect(links::ADMIN_SECOND_FACTOR), &secret))
        }
        Err(why) => {
            form.password.explain(refusal(&why));
            Ok(visitor.rejected(page(&app, &member, form)))
        }
    }
}
