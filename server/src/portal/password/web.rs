//! HTTP: the form.

use axum::extract::State;
use portico_app::forms::Problem;
use portico_app::links;
use portico_app::pages::password::{PasswordForm, PasswordPage};

use super::flow::{ChangePassword, change};
use crate::app_state::App;
use crate::crypto::SecretText;
use crate::crypto::password_rules::{NewPassword, PersonContext, strength};
use crate::error::{Result, whole_seconds};
use crate::notices::Notice;
use crate::portal::{new_password, own_words, refusal};
use crate::web::posted::Posted;
use crate::web::visitor::{Begun, Reply, SignedIn};

fn page(visitor: &SignedIn, form: PasswordForm) -> PasswordPage {
    PasswordPage { form, min: u32::try_from(visitor.app.config.passwords.min_length).unwrap_or(u32::MAX) }
}

/// The empty form.
pub(super) async fn show(visitor: SignedIn) -> Reply {
    visitor.page(page(&visitor, PasswordForm::default()))
}

/// The posted form.
pub(super) async fn submit(State(app): State<App>, visitor: SignedIn, Posted(mut form): Posted<PasswordForm>) -> Result<Reply> {
    let Some((current, new)) = parse(&visitor, &mut form) else { return Ok(visitor.rejected(page(&visitor, form))) };
    match change(&app, visitor.visit(), (&visitor.customer, &visitor.session), &current, &new).await? {
        ChangePassword::Changed(secret) => {
            let begun = Begun { secret: secret.reveal().to_owned(), kept: visitor.session.kept, browser: None };
            Ok(visitor.with_session(visitor.done(links::SECURITY, Notice::PasswordChanged).await?, &begun))
        }
        ChangePassword::Wrong => {
            form.current_password.explain(Problem::new("password-current-wrong"));
            Ok(visitor.rejected(page(&visitor, form)))
        }
        ChangePassword::Wait(wait) => {
            form.problem = Some(Problem::new("too-many-tries").with("seconds", whole_seconds(wait)));
            Ok(visitor.too_many(wait, page(&visitor, form)))
        }
    }
}

/// Everything is checked before anything is said, so that all problems stand on one page.
fn parse(visitor: &SignedIn, form: &mut PasswordForm) -> Option<(SecretText, NewPassword)> {
    let current = SecretText::new(form.current_password.expose());
    if form.current_password.is_empty() {
        form.current_password.explain(Problem::new("password-missing"));
    }
    if form.password.is_empty() {
        form.password.explain(Problem::new("password-new-missing"));
        return None;
    }
    let typed = SecretText::new(form.password.expose());
    if typed.composed().expose() == current.composed().expose() {
        form.password.explain(Problem::new("password-same"));
        return None;
    }
    match new_password(visitor, &visitor.customer, typed.expose()) {
        Ok(new) => (!form.current_password.is_empty()).then_some((current, new)),
        Err(why) => {
            let rules = visitor.app.password_rules.for_brand(visitor.brand_name());
            form.strength = Some(strength(typed.expose(), &PersonContext { words: own_words(&visitor.customer) }, &rules).score);
            form.password.explain(refusal(&why));
            None
        }
    }
}
