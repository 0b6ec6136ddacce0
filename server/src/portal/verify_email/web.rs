//! HTTP: "check your inbox", and where the letter's link leads.

use axum::extract::{Query, State};
use portico_app::forms::{Form, Pairs, Problem, Problems, SecretField};
use portico_app::links;
use portico_app::pages::verify_email::{CodeForm, ElsewhereForm, VerifyEmailPage};
use serde::Deserialize;

use super::flow::{self, ByCode, ByLink};
use crate::app_state::App;
use crate::crypto::SecretText;
use crate::crypto::tokens::TokenHash;
use crate::error::{Error, Refusal, Result, whole_seconds};
use crate::notices::Notice;
use crate::portal::follow;
use crate::portal::sign_in::presented;
use crate::web::posted::Posted;
use crate::web::visitor::{Reply, Visitor};

/// What the link carries.
#[derive(Debug, Deserialize)]
pub(super) struct Link {
    token: Option<String>,
}

/// What the page's buttons post: each form its own fields.
#[derive(Clone, Debug)]
pub(super) struct Post {
    code: SecretField,
    password: SecretField,
    resend: bool,
    not_me: bool,
}

impl Form for Post {
    fn read(pairs: &mut Pairs) -> Self {
        Self {
            code: pairs.secret("code"),
            password: pairs.secret("password"),
            resend: pairs.checked("resend"),
            not_me: pairs.checked("not_me"),
        }
    }

    fn problems(&self) -> Problems {
        Problems::new()
    }
}

/// Shows where the sign-up stands. Changes nothing: mail scanners follow links.
pub(super) async fn show(State(app): State<App>, visitor: Visitor, Query(link): Query<Link>) -> Result<Reply> {
    if let Some(token) = link.token {
        return show_link(&app, &visitor, &token).await;
    }
    if visitor.customer().is_some() {
        return Ok(visitor.redirect(links::ACCOUNT));
    }
    let email = waiting_address(&app, &visitor).await?;
    Ok(visitor.page(VerifyEmailPage::Waiting { email, form: CodeForm::default() }))
}

async fn show_link(app: &App, visitor: &Visitor, token: &str) -> Result<Reply> {
    let Some(registration) = good(app, visitor, token).await? else { return Ok(expired(visitor)) };
    let here = visitor.session().is_some_and(|session| session.registration_id == Some(registration.id));
    let email = registration.address;
    Ok(if here {
        visitor.page(VerifyEmailPage::Link { email })
    } else {
        visitor.page(VerifyEmailPage::LinkElsewhere { email, form: ElsewhereForm::default() })
    })
}

/// The code, the link's button, its password, "send it again", or "I didn't do this".
pub(super) async fn submit(
    State(app): State<App>,
    visitor: Visitor,
    Query(link): Query<Link>,
    Posted(post): Posted<Post>,
) -> Result<Reply> {
    match link.token {
        Some(token) => submit_link(&app, &visitor, &token, post).await,
        None if post.resend => resend(&app, &visitor).await,
        None => submit_code(&app, &visitor, post).await,
    }
}

async fn submit_code(app: &App, visitor: &Visitor, post: Post) -> Result<Reply> {
    let Some(session) = visitor.session().filter(|session| session.registration_id.is_some()) else {
        let form = CodeForm { code: SecretField::default(), problem: Some(Problem::new("code-elsewhere")) };
        return Ok(visitor.rejected(VerifyEmailPage::Waiting { email: None, form }));
    };
    let mut form = CodeForm { code: post.code, problem: None };
    match flow::by_code(app, visitor.visit(), session, form.code.expose()).await {
        Ok(ByCode::Confirmed(step)) => return Ok(follow(visitor, step)),
        Ok(ByCode::Taken) => return Ok(visitor.redirect_with(links::SIGN_IN, Notice::AlreadyConfirmed)),
        Ok(ByCode::Wrong { left }) => form.code.explain(Problem::new("code-wrong").with("left", left)),
        Ok(ByCode::UsedUp) => form.problem = Some(Problem::new("code-expired")),
        Err(Error::Refused(Refusal::LinkExpired)) => return Ok(expired(visitor)),
        Err(problem) => return Err(problem),
    }
    let email = waiting_address(app, visitor).await?;
    Ok(visitor.rejected(VerifyEmailPage::Waiting { email, form }))
}

async fn submit_link(app: &App, visitor: &Visitor, token: &str, post: Post) -> Result<Reply> {
    let Some(registration) = good(app, visitor, token).await? else { return Ok(expired(visitor)) };
    let hash = presented(token)?;
    if post.not_me {
        flow::disown(app, visitor.visit(), &hash).await?;
        return Ok(visitor.page(VerifyEmailPage::Discarded));
    }
    let here = visitor.session().filter(|session| session.registration_id == Some(registration.id));
    let outcome = match here {
        Some(session) => flow::by_link_here(app, visitor.visit(), &hash, session).await,
        None => flow::by_link_elsewhere(app, visitor.visit(), &hash, &SecretText::new(post.password.expose())).await,
    };
    let mut form = ElsewhereForm { password: post.password, ..ElsewhereForm::default() };
    match outcome {
        Ok(ByLink::Confirmed(step)) => Ok(follow(visitor, step)),
        Ok(ByLink::Taken) => Ok(visitor.redirect_with(links::SIGN_IN, Notice::AlreadyConfirmed)),
        Ok(ByLink::WrongPassword) => {
            form.password.explain(Problem::new("password-wrong"));
            Ok(visitor.rejected(VerifyEmailPage::LinkElsewhere { email: registration.address, form }))
        }
        Ok(ByLink::Wait(wait)) => {
            form.problem = Some(Problem::new("too-many-tries").with("seconds", whole_seconds(wait)));
            Ok(visitor.too_many(wait, VerifyEmailPage::LinkElsewhere { email: registration.address, form }))
        }
        Err(Error::Refused(Refusal::LinkExpired)) => Ok(expired(visitor)),
        Err(problem) => Err(problem),
    }
}

/// "Send it again": the same answer whatever is true of the address.
async fn resend(app: &App, visitor: &Visitor) -> Result<Reply> {
    let Some(session) = visitor.session().filter(|session| session.registration_id.is_some()) else { return Ok(expired(visitor)) };
    let form = CodeForm::default();
    match flow::resend(app, visitor.visit(), session).await {
        Ok(None) => {
            crate::model::sessions::set_flash(app.db.writer(), session.id, Some(Notice::LetterResent.word())).await?;
            Ok(visitor.redirect(links::VERIFY_EMAIL))
        }
        Ok(Some(wait)) => {
            let form = CodeForm { problem: Some(Problem::new("too-many-tries").with("seconds", whole_seconds(wait))), ..form };
            let email = waiting_address(app, visitor).await?;
            Ok(visitor.too_many(wait, VerifyEmailPage::Waiting { email, form }))
        }
        Err(Error::Refused(Refusal::LinkExpired)) => Ok(expired(visitor)),
        Err(problem) => Err(problem),
    }
}

async fn waiting_address(app: &App, visitor: &Visitor) -> Result<Option<String>> {
    let Some(session) = visitor.session() else { return Ok(None) };
    Ok(flow::of_session(app, visitor.visit(), session).await?.map(|registration| registration.address))
}

/// The registration of a link that is good now.
async fn good(app: &App, visitor: &Visitor, token: &str) -> Result<Option<crate::model::registrations::Model>> {
    let Some(hash) = TokenHash::of(token) else { return Ok(None) };
    match flow::look(app, visitor.visit(), &hash).await {
        Ok(registration) => Ok(Some(registration)),
        Err(Error::Refused(Refusal::LinkExpired)) => Ok(None),
        Err(problem) => Err(problem),
    }
}

fn expired(visitor: &Visitor) -> Reply {
    visitor.page_with(axum::http::StatusCode::GONE, VerifyEmailPage::Expired)
}
