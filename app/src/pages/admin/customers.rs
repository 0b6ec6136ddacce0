//! Finding a customer among millions.

mod found;
mod samples;

use jiff::Timestamp;
use leptos::prelude::*;

pub(crate) use samples::samples;

use crate::components::{ButtonLink, Card, EmptyState, Icon, Line, Look, PageHeader, Section, Tag, Tone};
use crate::forms::{Choice, DateField, Field, Form, Pairs, ProblemSummary, Problems, SubmitButton, TextField, problems};
use crate::links;
use crate::page::{Desk, Frame, Page, Scene};
use crate::text::{Text, say, with};

/// `/admin/customers`.
#[derive(Clone, Debug)]
pub struct CustomersPage {
    /// What was asked.
    pub form: FindForm,
    /// What the filters offer.
    pub choices: Choices,
    /// What was found; none where nothing was asked.
    pub lists: Option<Vec<FoundList>>,
    /// The sign-up that waits for the proof of the address that was asked for.
    pub waiting: Option<Waiting>,
    /// Whether who looks may take what was found out of the house.
    pub may_export: bool,
}

/// What `/admin/customers` carries in its query.
#[derive(Clone, Debug, Default)]
pub struct FindForm {
    /// Address, id, phone, or the beginning of an address or name.
    pub q: Field,
    /// `active`, `closing`, `locked`.
    pub status: Field,
    /// The first day, `2026-12-31`.
    pub from: Field,
    /// The last day.
    pub until: Field,
    /// A brand's id.
    pub brand: Field,
    /// A language's code.
    pub language: Field,
    /// `yes` or `no`.
    pub factor: Field,
    /// A purpose and whether it was given: `newsletter:yes`.
    pub consent: Field,
    /// Which list is paged through.
    pub by: String,
    /// Where the page begins.
    pub after: String,
}

/// What a list goes along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListedBy {
    /// Time.
    Newest,
    /// Names.
    Name,
    /// Addresses.
    Address,
}

/// What the filters offer: values, and what is shown.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    /// Brands.
    pub brands: Vec<(String, String)>,
    /// Languages.
    pub languages: Vec<(String, String)>,
    /// Purposes that customers consent to.
    pub consents: Vec<(String, String)>,
}

/// Customers in one order.
#[derive(Clone, Debug)]
pub struct FoundList {
    /// The order; none where one customer was named.
    pub by: Option<ListedBy>,
    /// Who was found.
    pub customers: Vec<CustomerLine>,
    /// Where it goes on.
    pub next: Option<String>,
    /// Where it begins, on a later page.
    pub top: Option<String>,
    /// How far was looked.
    pub looked: Looked,
}

/// How far was looked for a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Looked {
    /// As far as the page needed.
    AtAll,
    /// Not to the end yet; back to that moment, where it goes along time.
    UntilNow(Option<Timestamp>),
}

/// A customer in a list: nothing personal but the beginnings.
#[derive(Clone, Debug)]
pub struct CustomerLine {
    /// Public id.
    pub id: String,
    /// `M… K…`; empty where there is none.
    pub name: String,
    /// `m…a@example.com`.
    pub address: String,
    /// `active`, `closing`, `locked`.
    pub status: &'static str,
    /// When they were born.
    pub created: Timestamp,
    /// The brand's name.
    pub brand: String,
    /// The language's code.
    pub language: String,
    /// Whether a second factor is on.
    pub factor: bool,
}

/// A sign-up that waits for the proof of its address.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Its id.
    pub id: String,
    /// Masked.
    pub address: String,
    /// The brand's name.
    pub brand: String,
    /// Since when.
    pub since: Timestamp,
    /// When it vanishes.
    pub until: Timestamp,
}

impl Form for FindForm {
    fn read(pairs: &mut Pairs) -> Self {
        Self {
            q: pairs.field("q"),
            status: pairs.field("status"),
            from: pairs.field("from"),
            until: pairs.field("until"),
            brand: pairs.field("brand"),
            language: pairs.field("language"),
            factor: pairs.field("factor"),
            consent: pairs.field("consent"),
            by: pairs.value("by").unwrap_or_default(),
            after: pairs.value("after").unwrap_or_default(),
        }
    }

    fn problems(&self) -> Problems {
        problems([("q", &self.q.problem), ("from", &self.from.problem), ("until", &self.until.problem)])
    }
}

impl FindForm {
    /// The filters that stand in the query, by name.
    fn filters(&self) -> [(&'static str, &Field); 7] {
        [
            ("status", &self.status),
            ("from", &self.from),
            ("until", &self.until),
            ("brand", &self.brand),
            ("language", &self.language),
            ("factor", &self.factor),
            ("consent", &self.consent),
        ]
    }

    /// What is asked, as fields of another form; where the page began is left out.
    pub fn asked(&self) -> Vec<(&'static str, String)> {
        let all = [("q", &self.q)].into_iter().chain(self.filters()).map(|(name, field)| (name, field.value.clone()));
        all.chain([("by", self.by.clone())]).filter(|(_, value)| !value.is_empty()).collect()
    }

    /// The page on which this search can be taken out of the house.
    pub fn export_link(&self) -> String {
        let pairs: Vec<String> = self.asked().iter().map(|(name, value)| format!("{name}={}", links::in_query(value))).collect();
        if pairs.is_empty() { links::ADMIN_EXPORT.to_owned() } else { format!("{}?{}", links::ADMIN_EXPORT, pairs.join("&")) }
    }

    /// The same question, at another place of one of its lists.
    pub fn page_link(&self, by: Option<ListedBy>, after: Option<&str>) -> String {
        let by = match by {
            Some(by) => by.word(),
            None => self.by.as_str(),
        };
        let all = [("q", &self.q)].into_iter().chain(self.filters());
        let asked = all.map(|(name, field)| (name, field.value.as_str())).chain([("by", by), ("after", after.unwrap_or_default())]);
        let pairs: Vec<String> =
            asked.filter(|(_, value)| !value.is_empty()).map(|(name, value)| format!("{name}={}", links::in_query(value))).collect();
        if pairs.is_empty() { links::ADMIN_CUSTOMERS.to_owned() } else { format!("{}?{}", links::ADMIN_CUSTOMERS, pairs.join("&")) }
    }
}

impl ListedBy {
    /// As it stands in the query.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Newest => "newest",
            Self::Name => "name",
            Self::Address => "address",
        }
    }

    /// The order of this word.
    pub fn of_word(word: &str) -> Option<Self> {
        [Self::Newest, Self::Name, Self::Address].into_iter().find(|by| by.word() == word)
    }
}

impl Page for CustomersPage {
    fn title(&self, text: &Text) -> String {
        text.say("customers-title")
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Customers)
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let Self { form, choices, lists, waiting, may_export } = self;
        let wrong = !form.problems().is_empty();
        let newest = form.page_link(Some(ListedBy::Newest), None);
        let export = (may_export && !wrong && lists.as_ref().is_some_and(|lists| lists.iter().any(|list| !list.customers.is_empty())))
            .then(|| view! { <div><ButtonLink href=form.export_link() label=say("export-customers")/></div> });
        let asked = question(form, choices, text);
        let waiting = waiting.map(|waiting| waiting_section(&waiting, text));
        let found = match lists {
            _ if wrong => None,
            None => Some(
                view! {
                    <div class="card">
                        <EmptyState icon=Icon::Search title=say("customers-ask") hint=say("customers-ask-hint")>
                            <ButtonLink href=newest label=say("customers-newest")/>
                        </EmptyState>
                    </div>
                }
                .into_any(),
            ),
            Some(lists) => found::lists(lists, waiting.is_some(), text),
        };
        view! {
            <PageHeader title=say("customers-title") lead=say("customers-lead")/>
            {asked}
            {waiting}
            {found}
            {export}
        }
        .into_any()
    }
}

/// The box, and the filters behind their summary.
fn question(form: FindForm, choices: Choices, text: &Text) -> AnyView {
    let set = i64::try_from(form.filters().into_iter().filter(|(_, field)| !field.value.is_empty()).count()).unwrap_or(0);
    let status = ["active", "closing", "locked"].map(|status| (status.to_owned(), say(&format!("customers-status-{status}"))));
    let factor = ["yes", "no"].map(|has| (has.to_owned(), say(&format!("customers-factor-{has}"))));
    let consent = choices.consents.into_iter().flat_map(|(purpose, name)| {
        ["yes", "no"].map(|given| {
            (format!("{purpose}:{given}"), text.with(&format!("customers-consent-{given}"), &[("purpose", name.clone().into())]))
        })
    });
    let any = |choices: Vec<(String, String)>| [(String::new(), say("customers-any"))].into_iter().chain(choices).collect::<Vec<_>>();
    let (status, factor, consent) = (any(status.into()), any(factor.into()), any(consent.collect()));
    let (brands, languages) = (any(choices.brands), any(choices.languages));
    let summary = if set == 0 { say("customers-filters") } else { with("customers-filters-set", &[("count", set.into())]) };
    let problems = form.problems();
    view! {
        <Card>
            <form method="get" action=links::ADMIN_CUSTOMERS role="search" class="grid gap-5" novalidate>
                <ProblemSummary problems/>
                <div class="grid gap-3 md:grid-cols-[minmax(0,1fr)_auto] md:items-start">
                    <TextField name="q" label=say("customers-box") hint=say("customers-box-hint") field=form.q kind="search" autocomplete="off"
                        optional=true unmarked=true maxlength=320/>
                    <div class="md:mt-[1.85rem]"><SubmitButton label=say("customers-find")/></div>
                </div>
                <details open={set > 0}>
                    <summary class="btn-link">{summary}</summary>
                    <div class="grid gap-4 mt-4 sm:grid-cols-2 lg:grid-cols-3">
                        <Choice name="status" label=say("customers-status") field=form.status options=status autocomplete="off" optional=true unmarked=true/>
                        <DateField name="from" label=say("customers-from") field=form.from autocomplete="off" optional=true unmarked=true/>
                        <DateField name="until" label=say("customers-until") field=form.until autocomplete="off" optional=true unmarked=true/>
                        <Choice name="brand" label=say("customers-brand") field=form.brand options=brands autocomplete="off" optional=true unmarked=true/>
                        <Choice name="language" label=say("customers-language") field=form.language options=languages autocomplete="off" optional=true unmarked=true/>
                        <Choice name="factor" label=say("customers-factor") field=form.factor options=factor autocomplete="off" optional=true unmarked=true/>
                        <Choice name="consent" label=say("customers-consent") field=form.consent options=consent autocomplete="off" optional=true unmarked=true/>
                    </div>
                    <div class="mt-4"><SubmitButton label=say("customers-filters-use") look=Look::Plain/></div>
                </details>
            </form>
        </Card>
    }
    .into_any()
}

/// Somebody signed up, and has not proved the address. What can be done about it stands at the line's end.
fn waiting_section(waiting: &Waiting, text: &Text) -> AnyView {
    let since = with("customers-waiting-since", &[("date", text.date_time(waiting.since).into()), ("brand", (&waiting.brand).into())]);
    let until = with("customers-waiting-until", &[("date", text.date_time(waiting.until).into())]);
    let state = view! { <Tag tone=Tone::Warn label=say("customers-waiting-tag")/><p>{since}</p><p>{until}</p> }.into_any();
    let what = waiting.address.clone();
    let action = onward(links::admin_registration(&waiting.id), "customers-waiting-look", Look::Plain);
    view! { <Section title=say("customers-waiting")><Line what icon=Icon::Letter state action/></Section> }.into_any()
}

/// A link that goes on, at the foot of a list.
fn onward(href: String, label: &str, look: Look) -> AnyView {
    view! { <ButtonLink href label=say(label) look/> }.into_any()
}
