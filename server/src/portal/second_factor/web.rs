//! HTTP: the app's page with its buttons, and the recovery codes.

use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;
use portico_app::forms::{Form, Pairs, Problem, Problems};
use portico_app::links;
use portico_app::pages::second_factor::{self as pages, RecoveryCodesPage, RemoveSecondFactorPage, RenewCodesPage, SecondFactorPage};
use portico_app::pages::verify_email::CodeForm;

use super::flow::{self, Enrolment, NewCodes, Standing};
use crate::app_state::App;
use crate::crypto::recovery_codes::RecoveryCode;
use crate::crypto::totp::TotpSecret;
use crate::error::{Refusal, Result, whole_seconds};
use crate::notices::Notice;
use crate::web::posted::Posted;
use crate::web::visitor::{Begun, Reply, SignedIn};

/// More codes than any set has.
const MOST_CODES: usize = 20;

/// What the page's buttons post: an action, or the first code.
#[derive(Clone, Debug)]
pub(super) struct Post {
    action: Option<String>,
    form: CodeForm,
}

impl Form for Post {
    fn read(pairs: &mut Pairs) -> Self {
        Self { action: pairs.value("action"), form: CodeForm::read(pairs) }
    }

    fn problems(&self) -> Problems {
        self.form.problems()
    }
}

/// The codes that the page hands back.
#[derive(Clone)]
pub(super) struct PostedCodes(String);

impl Form for PostedCodes {
    fn read(pairs: &mut Pairs) -> Self {
        Self(pairs.value("codes").unwrap_or_default())
    }

    fn problems(&self) -> Problems {
        Problems::new()
    }
}

/// How it stands.
pub(super) async fn show(State(app): State<App>, visitor: SignedIn) -> Result<Reply> {
    let page = match flow::standing(&app, visitor.customer.id, visitor.now()).await? {
        Standing::Off => SecondFactorPage::Off,
        Standing::Proposed(secret) => enrol(&visitor, &secret, CodeForm::default()),
        Standing::On { since, codes_left, few } => SecondFactorPage::On { since: since.to_jiff(), codes_left, warn: few },
    };
    Ok(visitor.page(page))
}

fn enrol(visitor: &SignedIn, secret: &TotpSecret, form: CodeForm) -> SecondFactorPage {
    SecondFactorPage::Enrol {
        qr_uri: secret.uri(visitor.brand_name(), &visitor.customer.address).to_string(),
        secret_grouped: secret.grouped().to_string(),
        form,
    }
}

/// "Remove the authenticator app?"
pub(super) async fn show_remove(visitor: SignedIn) -> Reply {
    if visitor.has_second_factor { visitor.page(RemoveSecondFactorPage) } else { visitor.redirect(links::SECOND_FACTOR) }
}

/// "Make new recovery codes?"
pub(super) async fn show_renew(visitor: SignedIn) -> Reply {
    if visitor.has_second_factor { visitor.page(RenewCodesPage) } else { visitor.redirect(links::SECOND_FACTOR) }
}

/// A button, or the first code.
pub(super) async fn submit(State(app): State<App>, visitor: SignedIn, Posted(post): Posted<Post>) -> Result<Reply> {
    let (visit, customer, session) = (visitor.visit(), &visitor.customer, &visitor.session);
    match post.action.as_deref() {
        None => confirm(&app, &visitor, post.form).await,
        Some("start") => {
            flow::start(&app, visit, customer).await?;
            Ok(visitor.redirect(links::SECOND_FACTOR))
        }
        Some("remove") => match flow::remove(&app, visit, customer, session).await? {
            Some(secret) => {
                let begun = Begun { secret: secret.reveal().to_owned(), kept: session.kept, browser: None };
                Ok(visitor.with_session(visitor.done(links::SECURITY, Notice::SecondFactorRemoved).await?, &begun))
            }
            None => Ok(visitor.redirect(links::SECOND_FACTOR)),
        },
        Some("renew") => match flow::renew(&app, visit, customer, session).await? {
            Some(new) => Ok(show_codes(&visitor, &new)),
            None => Ok(visitor.redirect(links::SECOND_FACTOR)),
        },
        Some(_) => Err(Refusal::BadRequest.into()),
    }
}

async fn confirm(app: &App, visitor: &SignedIn, mut form: CodeForm) -> Result<Reply> {
    if form.code.is_empty() {
        return Ok(match flow::standing(app, visitor.customer.id, visitor.now()).await? {
            Standing::Proposed(secret) => {
                form.code.explain(Problem::new("second-factor-app-missing"));
                visitor.rejected(enrol(visitor, &secret, form))
            }
            _ => visitor.redirect(links::SECOND_FACTOR),
        });
    }
    match flow::confirm(app, visitor.visit(), &visitor.customer, &visitor.session, form.code.expose()).await? {
        Enrolment::Done(new) => Ok(show_codes(visitor, &new)),
        Enrolment::Wrong(secret) => {
            form.code.explain(Problem::new("second-factor-app-wrong"));
            Ok(visitor.rejected(enrol(visitor, &secret, form)))
        }
        Enrolment::NothingProposed => Ok(visitor.redirect(links::SECOND_FACTOR)),
        Enrolment::Wait(wait) => {
            let Standing::Proposed(secret) = flow::standing(app, visitor.customer.id, visitor.now()).await? else {
                return Err(Refusal::TooManyRequests { wait }.into());
            };
            form.problem = Some(Problem::new("too-many-tries").with("seconds", whole_seconds(wait)));
            Ok(visitor.too_many(wait, enrol(visitor, &secret, form)))
        }
    }
}

/// The answer to the post itself, and no page that could be opened again.
fn show_codes(visitor: &SignedIn, new: &NewCodes) -> Reply {
    let begun = Begun { secret: new.secret.reveal().to_owned(), kept: visitor.session.kept, browser: None };
    let codes = new.codes.iter().map(|code| code.to_string()).collect();
    visitor.with_session(visitor.page(RecoveryCodesPage { codes }), &begun)
}

/// The codes that the page shows, as a file. Only what has the form of codes goes into it (reflected file download), and nothing is kept.
pub(super) async fn codes_file(visitor: SignedIn, Posted(PostedCodes(posted)): Posted<PostedCodes>) -> Result<Reply> {
    let lines: Vec<&str> = posted.split_whitespace().collect();
    if lines.is_empty() || lines.len() > MOST_CODES {
        return Err(Refusal::Unprocessable.into());
    }
    let codes: Option<Vec<String>> = lines.into_iter().map(|line| Some(RecoveryCode::parse(line)?.reveal().to_string())).collect();
    let codes = codes.ok_or(Refusal::Unprocessable)?;
    let file = pages::codes_file(&visitor.text(), visitor.brand_name(), &codes);
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8")),
        (header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"recovery-codes.txt\"")),
    ];
    Ok((headers, file).into_response())
}
