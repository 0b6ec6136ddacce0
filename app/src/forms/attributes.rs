//! Attributes: fields that the configuration defines, at sign-up and in the profile.

use leptos::prelude::*;

use super::fields::optional_mark;
use super::{Checkbox, Choice, DateField, Field, Problems, TextField};
use crate::text::{Text, say};

/// One configured attribute, with what was typed.
#[derive(Clone, Debug, Default)]
pub struct AttributeInput {
    /// What it posts. An address posts its parts: `<name>.street`, `.line2`, `.postal_code`, `.city`, `.country`.
    pub name: String,
    /// Above the field, in the visitor's language.
    pub label: String,
    /// Below the field, in the visitor's language.
    pub hint: Option<String>,
    /// How it is asked.
    pub kind: AttributeKind,
    /// What was typed (a country's code, a choice's value, `yes`), and what is wrong with it.
    pub field: Field,
    /// May be left empty.
    pub optional: bool,
    /// Shown, not editable.
    pub readonly: bool,
    /// What browsers may fill in (HTML's tokens): `given-name`; `off` where nothing fits.
    pub autocomplete: String,
}

/// How an attribute is asked.
#[derive(Clone, Debug, Default)]
pub enum AttributeKind {
    /// A line.
    #[default]
    Text,
    /// An address of electronic mail.
    Email,
    /// A phone number.
    Phone,
    /// A day: `2000-12-31`.
    Date,
    /// A country by its code, chosen by its name.
    Country,
    /// One of several: value, and what is shown.
    Choice(Vec<(String, String)>),
    /// A checkbox.
    YesNo,
    /// A postal address.
    Address(Box<AddressFields>),
}

/// The parts of a postal address, each with what was typed.
#[derive(Clone, Debug, Default)]
pub struct AddressFields {
    /// Street and number.
    pub street: Field,
    /// Flat, floor, care of.
    pub line2: Field,
    /// Postal code.
    pub postal_code: Field,
    /// City.
    pub city: Field,
    /// State, province or region, where the country has them.
    pub region: Field,
    /// The country's code.
    pub country: Field,
}

impl AttributeInput {
    /// What is wrong with it, by field name.
    pub fn problems(&self) -> Problems {
        let part = |part: &str, field: &Field| Some((format!("{}.{part}", self.name), field.problem.clone()?));
        let own = self.field.problem.clone().map(|problem| (self.name.clone(), problem));
        let parts = match &self.kind {
            AttributeKind::Address(a) => vec![
                part("street", &a.street),
                part("line2", &a.line2),
                part("postal_code", &a.postal_code),
                part("city", &a.city),
                part("region", &a.region),
                part("country", &a.country),
            ],
            _ => Vec::new(),
        };
        own.into_iter().chain(parts.into_iter().flatten()).collect()
    }
}

/// All countries as options, in the visitor's language.
fn countries() -> Vec<(String, String)> {
    let text: Text = expect_context();
    text.countries().iter().map(|(code, name)| ((*code).to_owned(), name.clone())).collect()
}

/// An attribute's field.
#[component]
pub fn AttributeField(
    /// The attribute, with what was typed.
    input: AttributeInput,
) -> AnyView {
    let AttributeInput { name, label, hint, kind, field, optional, readonly, autocomplete } = input;
    let hint = hint.unwrap_or_default();
    match kind {
        AttributeKind::Text => view! { <TextField name label hint=hint field optional readonly autocomplete/> }.into_any(),
        AttributeKind::Email => view! { <TextField name label hint=hint field optional readonly autocomplete kind="email"/> }.into_any(),
        AttributeKind::Phone => {
            view! { <TextField name label hint=hint field optional readonly autocomplete kind="tel" inputmode="tel"/> }.into_any()
        }
        AttributeKind::Date => view! { <DateField name label hint=hint field optional autocomplete/> }.into_any(),
        AttributeKind::Country => {
            view! { <Choice name label hint=hint field optional autocomplete options=countries() blank=true/> }.into_any()
        }
        AttributeKind::Choice(options) => {
            view! { <Choice name label hint=hint field optional autocomplete options blank=true/> }.into_any()
        }
        AttributeKind::YesNo => {
            let checked = !field.value.is_empty();
            view! { <Checkbox name checked hint=hint problem=field.problem>{label}</Checkbox> }.into_any()
        }
        AttributeKind::Address(parts) => view! { <AddressGroup name label hint parts=*parts optional/> }.into_any(),
    }
}

#[component]
fn AddressGroup(name: String, label: String, hint: String, parts: AddressFields, optional: bool) -> AnyView {
    let name = |part: &str| format!("{name}.{part}");
    // Of an optional address the legend says so, once.
    let (mark, unmarked) = (optional_mark(optional), optional);
    let street =
        view! { <TextField name=name("street") label=say("address-street") field=parts.street autocomplete="address-line1" optional unmarked/> }
            .into_any();
    let line2 =
        view! { <TextField name=name("line2") label=say("address-line2") field=parts.line2 autocomplete="address-line2" optional=true unmarked/> }
            .into_any();
    let code = view! { <TextField name=name("postal_code") label=say("address-postal_code") field=parts.postal_code autocomplete="postal-code" optional unmarked maxlength=16/> }.into_any();
    let city =
        view! { <TextField name=name("city") label=say("address-city") field=parts.city autocomplete="address-level2" optional unmarked/> }
            .into_any();
    let region =
        view! { <TextField name=name("region") label=say("address-region") field=parts.region autocomplete="address-level1" optional=true unmarked/> }
            .into_any();
    let country =
        view! { <Choice name=name("country") label=say("address-country") field=parts.country autocomplete="country" optional unmarked options=countries() blank=true/> }.into_any();
    view! {
        <fieldset class="grid gap-[1.15rem]">
            <legend class="mb-3 font-[620]">{label}{mark}</legend>
            {(!hint.is_empty()).then(|| view! { <p class="soft small">{hint}</p> })}
            {street}
            {line2}
            <div class="grid gap-[1.15rem] sm:grid-cols-[12rem_minmax(0,1fr)] items-start">{code}{city}</div>
            {region}
            {country}
        </fieldset>
    }
    .into_any()
}
