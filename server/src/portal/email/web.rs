//! HTTP: the form, and where the two letters' links lead.

use axum::extract::{Query, State};
use portico_app::forms::Problem;
use portico_app::links;
use portico_app::pages::email::{ConfirmNewAddressPage, EmailForm, EmailPage, UndoAddressPage};
use serde::Deserialize;

use super::flow::{self, Moved};
use super::undo as undoing;
use crate::app_state::App;
use crate::error::{Refusal, Result, whole_seconds};
use crate::model::values::EmailAddress;
use crate::notices::Notice;
use crate::portal::problem;
use crate::portal::sign_in::presented;
use crate::web::posted::Posted;
use crate::web::visitor::{Begun, Reply, SignedIn, Visitor};

/// What a letter's link carries.
#[derive(Debug, Deserialize)]
pub(super) struct Link {
    token: Option<String>,
}

impl Link {
    fn token(&self) -> Result<crate::crypto::tokens::TokenHash> {
        presented(self.token.as_deref().ok_or(Refusal::LinkExpired)?)
    }
}

async fn page(app: &App, visitor: &SignedIn, form: EmailForm) -> Result<EmailPage> {
    let pending = flow::pending(app, visitor.visit(), &visitor.customer).await?;
    // A part of a day counts as one.
    let days = app.config.email_change.undo.as_secs().div_ceil(86_400);
    Ok(EmailPage {
        form,
        current: visitor.customer.address.clone(),
        pending: pending.map(|address| address.masked()),
        undo_days: u32::try_from(days).unwrap_or(u32::MAX),
    })
}

/// The empty form.
pub(super) async fn show(State(app): State<App>, visitor: SignedIn) -> Result<Reply> {
    Ok(visitor.page(page(&app, &visitor, EmailForm::default()).await?))
}

/// The same answer for every address but the one that the account has.
pub(super) async fn submit(State(app): State<App>, visitor: SignedIn, Posted(mut form): Posted<EmailForm>) -> Result<Reply> {
    let Some(address) = parse(&visitor, &mut form) else { return Ok(visitor.rejected(page(&app, &visitor, form).await?)) };
    if let Some(wait) = flow::ask(&app, visitor.visit(), &visitor.customer, &visitor.session, &address).await? {
        form.problem = Some(Problem::new("too-many-tries").with("seconds", whole_seconds(wait)));
        return Ok(visitor.too_many(wait, page(&app, &visitor, form).await?));
    }
    visitor.done(links::EMAIL, Notice::AddressLetterSent).await
}

fn parse(visitor: &SignedIn, form: &mut EmailForm) -> Option<EmailAddress> {
    match EmailAddress::parse(&form.email.value) {
        Ok(address) if address.key() == visitor.customer.address_key => form.email.explain(Problem::new("email-same")),
        Ok(address) => return Some(address),
        Err(why) => form.email.explain(problem(why.problem())),
    }
    None
}

/// The page of the link to the new address. Changes nothing: mail scanners follow links.
pub(super) async fn show_confirm(
    State(app): State<App>,
    visitor: Visitor,
    signed_in: Option<SignedIn>,
    Query(link): Query<Link>,
) -> Result<Reply> {
    let Some(signed_in) = signed_in else { return Ok(sign_in_first(&visitor)) };
    let address = flow::look(&app, visitor.visit(), &signed_in.customer, &link.token()?).await?;
    Ok(visitor.page(ConfirmNewAddressPage { address: address.to_string(), problem: None }))
}

/// Its button.
pub(super) async fn confirm(
    State(app): State<App>,
    visitor: Visitor,
    signed_in: Option<SignedIn>,
    Query(link): Query<Link>,
) -> Result<Reply> {
    let Some(signed_in) = signed_in else { return Ok(sign_in_first(&visitor)) };
    let (customer, session, token) = (&signed_in.customer, &signed_in.session, link.token()?);
    let address = flow::look(&app, visitor.visit(), customer, &token).await?;
    match flow::confirm(&app, visitor.visit(), customer, session, &token).await? {
        Moved::There(secret) => {
            let begun = Begun { secret: secret.reveal().to_owned(), kept: session.kept, browser: None };
            Ok(visitor.with_session(signed_in.done(links::SECURITY, Notice::AddressChanged).await?, &begun))
        }
        Moved::Taken => {
            let problem = Some(Problem::new("email-taken"));
            Ok(visitor.rejected(ConfirmNewAddressPage { address: address.to_string(), problem }))
        }
    }
}

/// Signing in leads to the page that says what waits, without the link's secret: the session would keep it.
fn sign_in_first(visitor: &Visitor) -> Reply {
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("return_to", links::EMAIL).finish();
    visitor.redirect(&format!("{}?{query}", links::SIGN_IN))
}

/// The page of the link to the old address. Changes nothing.
pub(super) async fn show_undo(State(app): State<App>, visitor: Visitor, Query(link): Query<Link>) -> Result<Reply> {
    let old = undoing::look(&app, visitor.visit(), &link.token()?).await?;
    Ok(visitor.page(UndoAddressPage { old: old.to_string(), problem: None }))
}

/// Its button. Nobody is signed in afterwards; the next step is a new password.
pub(super) async fn undo(State(app): State<App>, visitor: Visitor, Query(link): Query<Link>) -> Result<Reply> {
    let token = link.token()?;
    let old = undoing::look(&app, visitor.visit(), &token).await?;
    if undoing::undo(&app, visitor.visit(), &token).await? {
        return Ok(visitor.without_session(visitor.redirect_with(links::RECOVERY, Notice::AddressRestored)));
    }
    Ok(visitor.rejected(UndoAddressPage { old: old.to_string(), problem: Some(Problem::new("email-taken")) }))
}
