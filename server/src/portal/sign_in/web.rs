//! HTTP: the form; the link of the letter about a new sign-in.

use axum::extract::{Query, State};
use portico_app::forms::Problem;
use portico_app::links;
use portico_app::pages::sessions::EndSessionPage;
use portico_app::pages::sign_in::{SignInForm, SignInPage};
use serde::Deserialize;

use super::flow::{Attempt, SignIn, sign_in};
use super::{end_session as ending, presented};
use crate::app_state::App;
use crate::crypto::SecretText;
use crate::error::{Result, whole_seconds};
use crate::model::values::EmailAddress;
use crate::notices::Notice;
use crate::portal::{follow, problem};
use crate::web::gate::own_path;
use crate::web::posted::Posted;
use crate::web::visitor::{Begun, Reply, Visitor};

/// Where the visitor wished to go.
#[derive(Debug, Deserialize)]
pub(super) struct Wished {
    return_to: Option<String>,
}

/// What a letter's link carries.
#[derive(Debug, Deserialize)]
pub(super) struct Link {
    token: String,
}

/// `/`.
pub(super) async fn home(visitor: Visitor) -> Reply {
    visitor.redirect(if visitor.customer().is_some() { links::ACCOUNT } else { links::SIGN_IN })
}

/// The empty form.
pub(super) async fn show(visitor: Visitor) -> Reply {
    if visitor.customer().is_some() { visitor.redirect(links::ACCOUNT) } else { visitor.page(SignInPage::default()) }
}

/// The posted form.
pub(super) async fn submit(
    State(app): State<App>,
    visitor: Visitor,
    Query(wished): Query<Wished>,
    Posted(mut form): Posted<SignInForm>,
) -> Result<Reply> {
    let Some(attempt) = parse(&mut form, &wished) else { return Ok(visitor.rejected(SignInPage { form })) };
    match sign_in(&app, visitor.visit(), attempt).await? {
        SignIn::Onward(step) => Ok(follow(&visitor, step)),
        SignIn::ProveAddress(secret) => {
            let begun = Begun { secret: secret.reveal().to_owned(), kept: false, browser: None };
            Ok(visitor.with_session(visitor.redirect(links::VERIFY_EMAIL), &begun))
        }
        SignIn::Wrong => Ok(refused(&visitor, form, "sign-in-wrong")),
        SignIn::Locked => Ok(refused(&visitor, form, "sign-in-locked")),
        SignIn::Wait(wait) => {
            form.problem = Some(Problem::new("too-many-tries").with("seconds", whole_seconds(wait)));
            Ok(visitor.too_many(wait, SignInPage { form }))
        }
    }
}

fn refused(visitor: &Visitor, mut form: SignInForm, why: &'static str) -> Reply {
    form.problem = Some(Problem::new(why));
    visitor.rejected(SignInPage { form })
}

fn parse(form: &mut SignInForm, wished: &Wished) -> Option<Attempt> {
    let address = EmailAddress::parse(&form.email.value).map_err(|why| form.email.explain(problem(why.problem()))).ok();
    if form.password.is_empty() {
        form.password.explain(Problem::new("password-missing"));
        return None;
    }
    Some(Attempt {
        address_key: address?.key().to_owned(),
        password: SecretText::new(form.password.expose()),
        keep: form.keep,
        return_to: wished.return_to.as_deref().and_then(own_path).map(str::to_owned),
    })
}

/// The session that a letter's link would end. Changes nothing.
pub(super) async fn show_end_session(State(app): State<App>, visitor: Visitor, Query(link): Query<Link>) -> Result<Reply> {
    let session = ending::look(&app, visitor.visit(), &presented(&link.token)?).await?;
    Ok(visitor.page(EndSessionPage { device: session.device, place: session.place, at: session.created_at.to_jiff() }))
}

/// Ends it.
pub(super) async fn end_session(State(app): State<App>, visitor: Visitor, Query(link): Query<Link>) -> Result<Reply> {
    ending::end(&app, visitor.visit(), &presented(&link.token)?).await?;
    Ok(visitor.redirect_with(links::RECOVERY, Notice::SessionEndedByLetter))
}

/// Where password managers look (W3C, "A Well-Known URL for Changing Passwords").
pub(super) async fn well_known_change_password(visitor: Visitor) -> Reply {
    visitor.redirect(links::PASSWORD)
}
