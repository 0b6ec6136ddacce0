//! HTTP: the question from the query, the lists with everything personal masked.

use std::time::Duration;

use axum::extract::State;
use portico_app::forms::Problem;
use portico_app::pages::admin::customers::{Choices, CustomerLine, CustomersPage, FindForm, FoundList, ListedBy, Looked, Waiting};

use super::flow::{self, Answer, By, List, Question};
use super::typed::{FEWEST, NotUnderstood, Typed};
use crate::admin::customer::masks;
use crate::admin::permissions::Permission;
use crate::app_state::App;
use crate::clock::Timestamp;
use crate::config::PurposeKind;
use crate::error::{Result, whole_seconds};
use crate::limits::{self, Limit};
use crate::model::customers::Status;
use crate::model::find::{Filters, Found, Next, Position};
use crate::model::values::Date;
use crate::model::values::attributes::Attributes;
use crate::portal::consents::title;
use crate::web::posted::Queried;
use crate::web::staff_member::StaffMember;
use crate::web::visitor::Reply;

pub(super) async fn show(State(app): State<App>, member: StaffMember, Queried(mut form): Queried<FindForm>) -> Result<Reply> {
    let choices = choices(&app, &member);
    let Some(question) = parse(&app, &member, &mut form) else {
        return Ok(member.rejected(CustomersPage { form, choices, lists: None, waiting: None, may_export: false }));
    };
    let asks = question.typed != Typed::Nothing || question.by.is_some() || question.filters != Filters::default();
    if asks && let Some(wait) = limits::take(&app, &[limit(&app, &member)], member.now()).await? {
        form.q.explain(Problem::new("customers-too-many").with("seconds", whole_seconds(wait)));
        return Ok(member.too_many(wait, CustomersPage { form, choices, lists: None, waiting: None, may_export: false }));
    }
    let answer = flow::find(&app, member.now(), question).await?;
    let waiting = answer.as_ref().and_then(|answer| waiting(answer, &member));
    let lists = answer.map(|answer| answer.lists.into_iter().map(|list| listed(&member, &form, list)).collect());
    let may_export = member.may(Permission::ExportCustomers);
    Ok(member.page(CustomersPage { form, choices, lists, waiting, may_export }))
}

/// Scraping: whoever leafs through all customers has to wait, whatever their role.
fn limit(app: &App, member: &StaffMember) -> Limit {
    Limit::rate(app, "searches of", &member.id().to_string(), app.config.throttle.searches_per_minute, Duration::from_mins(1))
}

fn choices(app: &App, member: &StaffMember) -> Choices {
    let (content, text) = (member.content(), member.text());
    let brands = content.brands().iter().map(|shown| (shown.brand.id.clone(), shown.brand.name.clone())).collect();
    let mut languages: Vec<(String, String)> = Vec::new();
    for language in content.brands().iter().flat_map(|shown| shown.languages.iter()) {
        if languages.iter().all(|(code, _)| *code != language.code) {
            languages.push((language.code.clone(), language.name.clone()));
        }
    }
    let consents = app.config.purposes.iter().filter(|purpose| purpose.kind == PurposeKind::Consent);
    Choices { brands, languages, consents: consents.map(|purpose| (purpose.id.clone(), title(&text, &purpose.id))).collect() }
}

/// The question; none where something in it can't be asked.
pub(in crate::admin) fn parse(app: &App, member: &StaffMember, form: &mut FindForm) -> Option<Question> {
    let typed = Typed::read(&form.q.value).map_err(|why| form.q.explain(not_understood(why)));
    let from = day(member, &mut form.from, false);
    let until = day(member, &mut form.until, true);
    let status = match form.status.value.as_str() {
        "active" => Some(Status::Active),
        "closing" => Some(Status::Closing),
        "locked" => Some(Status::Locked),
        _ => None,
    };
    let factor = match form.factor.value.as_str() {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    // `newsletter:yes`: purposes are configured, and their names have no colon.
    let consent = form.consent.value.split_once(':').filter(|(purpose, _)| app.config.purposes.get(purpose).is_some());
    let consent = consent.map(|(purpose, given)| (purpose.to_owned(), given == "yes"));
    let some = |value: &str| (!value.is_empty() && value.len() <= 64).then(|| value.to_owned());
    let by = ListedBy::of_word(&form.by).map(|by| match by {
        ListedBy::Newest => By::Newest,
        ListedBy::Name => By::Name,
        ListedBy::Address => By::Address,
    });
    let (brand, language) = (some(&form.brand.value), some(&form.language.value));
    let filters = Filters { status, from: from?, until: until?, brand, language, factor, consent };
    Some(Question { typed: typed.ok()?, by, filters, after: Position::parse(&form.after) })
}

/// A day in the member's own zone: its beginning, or the next one's. None where it is none.
#[expect(clippy::option_option, reason = "no day is fine; a day that is none is not")]
fn day(member: &StaffMember, field: &mut portico_app::forms::Field, end: bool) -> Option<Option<Timestamp>> {
    if field.value.is_empty() {
        return Some(None);
    }
    match Date::parse(&field.value) {
        Ok(day) => Some(Some(day.begins(member.text().zone(), end))),
        Err(why) => {
            field.explain(crate::portal::problem(why.problem()));
            None
        }
    }
}

fn not_understood(why: NotUnderstood) -> Problem {
    match why {
        NotUnderstood::TooShort => Problem::new("customers-too-short").with("fewest", FEWEST),
        NotUnderstood::TooLong => Problem::new("customers-too-long"),
        NotUnderstood::Characters => Problem::new("customers-characters"),
        NotUnderstood::Phone(why) => crate::portal::problem(why.problem()),
    }
}

fn listed(member: &StaffMember, form: &FindForm, list: List) -> FoundList {
    let by = list.by.map(|by| match by {
        By::Newest => ListedBy::Newest,
        By::Name => ListedBy::Name,
        By::Address => ListedBy::Address,
    });
    let looked = match &list.page.next {
        Next::Further(_) => Looked::UntilNow(list.page.next.looked_back_to().map(Timestamp::to_jiff)),
        Next::More(_) | Next::End => Looked::AtAll,
    };
    let next = match &list.page.next {
        Next::More(position) | Next::Further(position) => Some(form.page_link(by, Some(&position.to_text()))),
        Next::End => None,
    };
    let top = (!form.after.is_empty()).then(|| form.page_link(by, None));
    FoundList { by, customers: list.page.found.iter().map(|found| line(member, found)).collect(), next, top, looked }
}

fn line(member: &StaffMember, found: &Found) -> CustomerLine {
    let attributes: Attributes = serde_json::from_str(&found.attributes).unwrap_or_default();
    CustomerLine {
        id: found.id.to_string(),
        name: masks::name(&attributes).unwrap_or_default(),
        address: masks::address(&found.address),
        status: match found.status {
            Status::Active => "active",
            Status::Closing => "closing",
            Status::Locked => "locked",
        },
        created: found.created_at.to_jiff(),
        brand: brand_name(member, &found.brand),
        language: found.language.clone(),
        factor: found.factor_since.is_some(),
    }
}

/// The name of a brand; of one that is no more, its id.
fn brand_name(member: &StaffMember, id: &str) -> String {
    let known = member.content().brands().iter().find(|shown| shown.brand.id == id);
    known.map_or_else(|| id.to_owned(), |shown| shown.brand.name.clone())
}

fn waiting(answer: &Answer, member: &StaffMember) -> Option<Waiting> {
    let registration = answer.waiting.as_ref()?;
    let (since, until) = (registration.created_at.to_jiff(), registration.expires_at.to_jiff());
    Some(Waiting {
        id: registration.id.to_string(),
        address: masks::address(&registration.address),
        brand: brand_name(member, &registration.brand),
        since,
        until,
    })
}
