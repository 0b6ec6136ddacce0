//! HTTP: the form, its refusals, and two tabs that disagree.

use axum::extract::State;
use axum::http::StatusCode;
use portico_app::forms::{AttributeInput, Field, Form, Pairs, Problem, Problems};
use portico_app::links;
use portico_app::pages::profile::{ConflictRow, ProfileForm, ProfilePage};

use super::flow::{Change, Wish, change, differences};
use crate::app_state::App;
use crate::error::Result;
use crate::model::customers::Model;
use crate::model::values::attributes::{Around, Ask, Parsed};
use crate::model::values::{Attribute, Attributes, language, time_zone};
use crate::notices::Notice;
use crate::portal::{asked, attributes};
use crate::web::posted::Posted;
use crate::web::visitor::{Reply, SignedIn};

/// What the form posts.
#[derive(Clone, Debug)]
pub(super) struct Post {
    form: ProfileForm,
    attributes: Vec<(String, String)>,
}

impl Form for Post {
    fn read(pairs: &mut Pairs) -> Self {
        Self { form: ProfileForm::read(pairs), attributes: pairs.rest() }
    }

    fn problems(&self) -> Problems {
        self.form.problems()
    }
}

/// The form, filled in.
pub(super) async fn show(visitor: SignedIn) -> Reply {
    let customer = &visitor.customer;
    let form = ProfileForm {
        language: Field::of(&customer.language),
        time_zone: Field::of(customer.time_zone.clone().unwrap_or_default()),
        version: customer.attributes_version.to_string(),
        problem: None,
    };
    visitor.page(page(&visitor, customer, Post { form, attributes: attributes(customer).to_fields() }, None))
}

/// The posted form.
pub(super) async fn submit(State(app): State<App>, visitor: SignedIn, Posted(mut post): Posted<Post>) -> Result<Reply> {
    let around = Around { now: visitor.now(), country: None };
    // What its owner may not change isn't even read: a forged field has nowhere to go (mass assignment, ASVS 5.0 V15.3.3).
    let parsed = app.attributes.parse(
        &post.attributes,
        |attribute| visitor.brand().uses_attribute(&attribute.name) && may_change(attribute),
        around,
    );
    let Some(wish) = parse(&visitor, &mut post.form, &parsed) else {
        return Ok(visitor.rejected(page(&visitor, &visitor.customer, post, Some(&parsed))));
    };
    match change(&app, visitor.visit(), visitor.customer.id, visitor.session.id, &wish).await? {
        Change::Saved => visitor.done(links::PROFILE, Notice::ProfileSaved).await,
        Change::Stale(stored) => {
            post.form.version = stored.attributes_version.to_string();
            let conflict = Some(conflict(&visitor, &stored, &wish));
            Ok(visitor.page_with(StatusCode::CONFLICT, ProfilePage { conflict, ..page(&visitor, &stored, post, None) }))
        }
    }
}

/// What this brand's profile shows. The rest stays as it is, and is seen where it was asked.
fn shown(visitor: &SignedIn) -> impl Iterator<Item = &Attribute> {
    visitor.app.attributes.in_profile().filter(|attribute| visitor.brand().uses_attribute(&attribute.name))
}

fn may_change(attribute: &Attribute) -> bool {
    attribute.ask != Ask::Never && attribute.editable
}

/// Everything is checked before anything is said, so that all problems stand on one page.
fn parse(visitor: &SignedIn, form: &mut ProfileForm, parsed: &Parsed) -> Option<Wish> {
    let languages = languages(visitor, &visitor.customer);
    let language = language::choose(&form.language.value, languages.iter().map(|(code, _)| code.as_str())).map(str::to_owned);
    if language.is_none() {
        form.language.explain(Problem::new("profile-language-unknown"));
    }
    let time_zone = zone(visitor, &form.time_zone.value).map_err(|why| form.time_zone.explain(why)).ok();
    if !parsed.problems.is_empty() {
        return None;
    }
    Some(Wish { seen: form.version.parse().ok(), attributes: parsed.clone(), language: language?, time_zone: time_zone? })
}

/// One of the zones on the list, or the one that is set already; nothing chosen is no zone.
fn zone(visitor: &SignedIn, typed: &str) -> std::result::Result<Option<String>, Problem> {
    if typed.is_empty() {
        return Ok(None);
    }
    let offered = |zone: &String| time_zone::names().binary_search(zone).is_ok() || visitor.customer.time_zone.as_ref() == Some(zone);
    time_zone::parse(typed).filter(offered).map(Some).ok_or(Problem::new("profile-zone-unknown"))
}

/// What this brand offers; and first the customer's own, where that comes from another brand: saving does not change it in silence.
fn languages(visitor: &SignedIn, customer: &Model) -> Vec<(String, String)> {
    let offered: Vec<(String, String)> =
        visitor.scene().languages.iter().map(|language| (language.code.clone(), language.name.clone())).collect();
    let own = (!offered.iter().any(|(code, _)| *code == customer.language))
        .then(|| (customer.language.clone(), visitor.text().language_name(&customer.language)));
    own.into_iter().chain(offered).collect()
}

fn page(visitor: &SignedIn, stored: &Model, post: Post, parsed: Option<&Parsed>) -> ProfilePage {
    let text = visitor.text();
    let known = attributes(stored);
    let input = |attribute: &Attribute| -> Vec<AttributeInput> {
        if may_change(attribute) {
            asked::inputs(std::iter::once(attribute), &text, &post.attributes, parsed)
        } else {
            vec![asked::readonly(attribute, &known, &text)]
        }
    };
    let own_zone = stored.time_zone.iter().filter(|zone| time_zone::names().binary_search(zone).is_err()).cloned();
    ProfilePage {
        attributes: shown(visitor).flat_map(input).collect(),
        languages: languages(visitor, stored),
        zones: time_zone::names().iter().cloned().chain(own_zone).collect(),
        conflict: None,
        form: post.form,
    }
}

/// What is stored now beside what was typed here, for each of the two that differ.
fn conflict(visitor: &SignedIn, stored: &Model, wish: &Wish) -> Vec<ConflictRow> {
    let text = visitor.text();
    let known = attributes(stored);
    let names = differences(stored, wish);
    let differs = |name: &str| names.iter().any(|other| other == name);
    let value = |attribute: &Attribute, values: &Attributes| {
        values.0.get(&attribute.name).map(|value| asked::shown(attribute, value, &text)).unwrap_or_default()
    };
    let rows = shown(visitor).filter(|attribute| differs(&attribute.name)).map(|attribute| ConflictRow {
        label: asked::label(attribute, &text),
        theirs: value(attribute, &known),
        yours: value(attribute, &wish.attributes.values),
    });
    let rest = [
        ("language", "profile-language", text.language_name(&stored.language), text.language_name(&wish.language)),
        ("time_zone", "profile-zone", stored.time_zone.clone().unwrap_or_default(), wish.time_zone.clone().unwrap_or_default()),
    ];
    let rest = rest.into_iter().filter(|(name, ..)| differs(name));
    rows.chain(rest.map(|(_, label, theirs, yours)| ConflictRow { label: text.say(label), theirs, yours })).collect()
}
