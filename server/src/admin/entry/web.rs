//! HTTP: the forms at the door.

use axum::extract::{Query, State};
use portico_app::forms::Problem;
use portico_app::links;
use portico_app::pages::admin::entry::{FactorPage, ProofForm, ProofPage, StaffSignInForm, StaffSignInPage};
use portico_app::pages::verify_email::CodeForm;
use serde::Deserialize;

use super::flow::{self, Entry};
use crate::app_state::App;
use crate::crypto::SecretText;
use crate::crypto::tokens::Token;
use crate::error::{Result, whole_seconds};
use crate::model::values::EmailAddress;
use crate::portal::problem;
use crate::web::gate::desk_path;
use crate::web::posted::Posted;
use crate::web::staff_member::StaffMember;
use crate::web::visitor::{Reply, Visitor};

/// Where they wished to go.
#[derive(Debug, Deserialize)]
pub(super) struct Wished {
    return_to: Option<String>,
}

impl Wished {
    fn destination(&self) -> Option<&str> {
        self.return_to.as_deref().and_then(desk_path)
    }
}

fn too_many(seconds: u64) -> Problem {
    Problem::new("too-many-tries").with("seconds", seconds)
}

pub(super) async fn show_sign_in(visitor: Visitor) -> Reply {
    match visitor.desk() {
        Some(current) if current.session.signed_in_at.is_some() => visitor.redirect(links::ADMIN),
        _ => visitor.page(StaffSignInPage::default()),
    }
}

pub(super) async fn sign_in(
    State(app): State<App>,
    visitor: Visitor,
    Query(wished): Query<Wished>,
    Posted(mut form): Posted<StaffSignInForm>,
) -> Result<Reply> {
    let address = EmailAddress::parse(&form.email.value).map_err(|why| form.email.explain(problem(why.problem()))).ok();
    if form.password.is_empty() {
        form.password.explain(Problem::new("password-missing"));
    }
    let Some(address) = address.filter(|_| !form.password.is_empty()) else { return Ok(visitor.rejected(StaffSignInPage { form })) };
    let (typed, return_to) = (SecretText::new(form.password.expose()), wished.destination().map(str::to_owned));
    match flow::by_password(&app, visitor.visit(), address.key(), &typed, return_to).await? {
        Entry::Onward(secret) => Ok(onward(&visitor, links::ADMIN_SECOND_FACTOR, &secret)),
        Entry::Wrong => {
            form.problem = Some(Problem::new("sign-in-wrong"));
            Ok(visitor.rejected(StaffSignInPage { form }))
        }
        Entry::Wait(wait) => {
            form.problem = Some(too_many(whole_seconds(wait)));
            Ok(visitor.too_many(wait, StaffSignInPage { form }))
        }
    }
}

fn onward(visitor: &Visitor, to: &str, secret: &Token) -> Reply {
    visitor.with_staff_session(visitor.redirect(to), secret)
}

pub(super) async fn show_factor(State(app): State<App>, visitor: Visitor) -> Result<Reply> {
    Ok(match visitor.desk() {
        None => visitor.redirect(links::ADMIN_SIGN_IN),
        Some(current) if current.session.signed_in_at.is_some() => visitor.redirect(links::ADMIN),
        Some(_) => visitor.page(factor_page(&app, &visitor, CodeForm::default()).await?),
    })
}

/// The page that sets an app up, or the one that asks for its code.
async fn factor_page(app: &App, visitor: &Visitor, form: CodeForm) -> Result<FactorPage> {
    let Some(current) = visitor.desk() else { return Ok(FactorPage::Show { form }) };
    let issuer = visitor.text().plain("staff-issuer", &[("brand", visitor.brand_name().into())]);
    Ok(match flow::proposed(app, visitor.visit(), &current.staff).await? {
        None => FactorPage::Show { form },
        Some(secret) => FactorPage::SetUp {
            qr_uri: secret.uri(&issuer, &current.staff.address).to_string(),
            secret_grouped: secret.grouped().to_string(),
            form,
        },
    })
}

pub(super) async fn factor(State(app): State<App>, visitor: Visitor, Posted(mut form): Posted<CodeForm>) -> Result<Reply> {
    let Some(current) = visitor.desk() else { return Ok(visitor.redirect(links::ADMIN_SIGN_IN)) };
    if current.session.signed_in_at.is_some() {
        return Ok(visitor.redirect(links::ADMIN));
    }
    if form.code.is_empty() {
        form.code.explain(Problem::new("code-missing"));
        return Ok(visitor.rejected(factor_page(&app, &visitor, form).await?));
    }
    match flow::by_code(&app, visitor.visit(), current, form.code.expose()).await? {
        Entry::Onward(secret) => Ok(onward(&visitor, current.session.return_to.as_deref().unwrap_or(links::ADMIN), &secret)),
        Entry::Wrong => {
            form.code.explain(Problem::new("second-factor-wrong"));
            Ok(visitor.rejected(factor_page(&app, &visitor, form).await?))
        }
        Entry::Wait(wait) => {
            form.problem = Some(too_many(whole_seconds(wait)));
            Ok(visitor.too_many(wait, factor_page(&app, &visitor, form).await?))
        }
    }
}

pub(super) async fn show_confirm(member: StaffMember, Query(wished): Query<Wished>) -> Reply {
    if member.has_fresh_proof() {
        return member.redirect(wished.destination().unwrap_or(links::ADMIN));
    }
    member.page(ProofPage::default())
}

pub(super) async fn confirm(
    State(app): State<App>,
    member: StaffMember,
    Query(wished): Query<Wished>,
    Posted(mut form): Posted<ProofForm>,
) -> Result<Reply> {
    let empty = [(form.password.is_empty(), "password-missing"), (form.code.is_empty(), "code-missing")];
    for ((is_empty, why), field) in empty.into_iter().zip([&mut form.password, &mut form.code]) {
        if is_empty {
            field.explain(Problem::new(why));
        }
    }
    if form.password.is_empty() || form.code.is_empty() {
        return Ok(member.rejected(ProofPage { form }));
    }
    let typed = SecretText::new(form.password.expose());
    match flow::prove(&app, member.visit(), &member.current, &typed, form.code.expose()).await? {
        Entry::Onward(secret) => Ok(onward(&member, wished.destination().unwrap_or(links::ADMIN), &secret)),
        Entry::Wrong => {
            form.problem = Some(Problem::new("staff-proof-wrong"));
            Ok(member.rejected(ProofPage { form }))
        }
        Entry::Wait(wait) => {
            form.problem = Some(too_many(whole_seconds(wait)));
            Ok(member.too_many(wait, ProofPage { form }))
        }
    }
}

pub(super) async fn sign_out(State(app): State<App>, visitor: Visitor) -> Result<Reply> {
    if let Some(current) = visitor.desk() {
        flow::leave(&app, visitor.visit(), current).await?;
    }
    Ok(visitor.without_staff_session(visitor.redirect(&format!("{}?notice=signed-out", links::ADMIN_SIGN_IN))))
}
