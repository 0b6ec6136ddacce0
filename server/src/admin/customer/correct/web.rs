//! HTTP: the form for one attribute.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use portico_app::forms::{Form, Pairs, Problem, Problems};
use portico_app::links;
use portico_app::pages::admin::customer::ask::ReasonForm;
use portico_app::pages::admin::customer::correct::CorrectPage;

use super::flow::{Corrected, correct};
use super::is_correctable;
use crate::admin::customer::deed::{Deed, reason};
use crate::admin::customer::{look, masks};
use crate::app_state::App;
use crate::error::{Refusal, Result};
use crate::model::customers::Model;
use crate::model::values::Attribute;
use crate::model::values::attributes::{Around, Parsed};
use crate::notices::Notice;
use crate::portal::asked;
use crate::web::posted::Posted;
use crate::web::staff_member::StaffMember;
use crate::web::visitor::Reply;

/// What the form posts.
#[derive(Clone, Debug)]
pub(super) struct Post {
    form: ReasonForm,
    version: String,
    typed: Vec<(String, String)>,
}

impl Form for Post {
    fn read(pairs: &mut Pairs) -> Self {
        Self { form: ReasonForm::read(pairs), version: pairs.value("version").unwrap_or_default(), typed: pairs.rest() }
    }

    fn problems(&self) -> Problems {
        self.form.problems()
    }
}

fn attribute<'a>(app: &'a App, name: &str) -> Result<&'a Attribute> {
    Ok(app.attributes.get(name).filter(|attribute| is_correctable(attribute)).ok_or(Refusal::NotFound)?)
}

fn page(member: &StaffMember, customer: &Model, attribute: &Attribute, post: Post, parsed: Option<&Parsed>) -> Option<CorrectPage> {
    let input = asked::inputs(std::iter::once(attribute), &member.text(), &post.typed, parsed).into_iter().next()?;
    Some(CorrectPage { whom: masks::whom(customer), input, version: post.version, form: post.form })
}

/// The form, empty.
pub(super) async fn show(State(app): State<App>, member: StaffMember, Path((id, name)): Path<(String, String)>) -> Result<Reply> {
    let Some(customer) = look::found(&app, &id).await? else { return look::gone(&app, &member, &id).await };
    let attribute = attribute(&app, &name)?;
    let post = Post { form: ReasonForm::default(), version: customer.attributes_version.to_string(), typed: Vec::new() };
    Ok(member.page(page(&member, &customer, attribute, post, None).ok_or(Refusal::NotFound)?))
}

/// The correction.
pub(super) async fn submit(
    State(app): State<App>,
    member: StaffMember,
    Path((id, name)): Path<(String, String)>,
    Posted(mut post): Posted<Post>,
) -> Result<Reply> {
    let Some(customer) = look::found(&app, &id).await? else { return look::gone(&app, &member, &id).await };
    let attribute = attribute(&app, &name)?;
    // Only this one is read: a forged field beside it has nowhere to go (mass assignment, ASVS 5.0 V15.3.3).
    let around = Around { now: member.now(), country: None };
    let parsed = app.attributes.parse(&post.typed, |one| one.name == attribute.name, around);
    let why = reason(&post.form.reason.value).map_err(|problem| post.form.reason.explain(problem)).ok();
    let Some(why) = why.filter(|_| parsed.problems.is_empty()) else {
        return Ok(member.rejected(page(&member, &customer, attribute, post, Some(&parsed)).ok_or(Refusal::NotFound)?));
    };
    let seen = (&customer, post.version.parse().ok());
    match correct(&app, &Deed::of(&member, why), seen, &attribute.name, &parsed).await? {
        Corrected::Done => member.done(&links::admin_customer(&customer.id.to_string()), Notice::Helped).await,
        Corrected::Stale(version) => {
            post.version = version.to_string();
            post.form.problem = Some(Problem::new("correct-stale"));
            let page = page(&member, &customer, attribute, post, None).ok_or(Refusal::NotFound)?;
            Ok(member.page_with(StatusCode::CONFLICT, page))
        }
    }
}
