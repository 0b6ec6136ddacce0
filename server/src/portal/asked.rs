//! Attributes as fields and in words: what the schema asks, with what was typed or is known.

use std::collections::HashMap;

use portico_app::forms::{AddressFields, AttributeInput, AttributeKind, Field};
use portico_app::text::Text;
use serde_json::Value;

use super::problem;
use crate::model::values::attributes::{ADDRESS_FIELDS, Kind, Parsed};
use crate::model::values::{Attribute, Attributes};

/// The fields of these attributes. `typed` is what forms post (or [`Attributes::to_fields`](crate::model::values::Attributes::to_fields)).
pub fn inputs<'a>(
    asked: impl Iterator<Item = &'a Attribute>,
    text: &Text,
    typed: &[(String, String)],
    parsed: Option<&Parsed>,
) -> Vec<AttributeInput> {
    let values: HashMap<&str, &str> = typed.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let field = |name: &str| {
        let found = parsed.and_then(|parsed| parsed.problems.iter().find(|(field, _)| field == name));
        Field { value: values.get(name).copied().unwrap_or_default().to_owned(), problem: found.map(|(_, what)| problem(what.clone())) }
    };
    asked.map(|attribute| input(attribute, text, &field)).collect()
}

fn input(attribute: &Attribute, text: &Text, field: &impl Fn(&str) -> Field) -> AttributeInput {
    let part = |part: &str| field(&format!("{}.{part}", attribute.name));
    let kind = match &attribute.kind {
        Kind::Text => AttributeKind::Text,
        Kind::Email => AttributeKind::Email,
        Kind::Phone => AttributeKind::Phone,
        Kind::Date => AttributeKind::Date,
        Kind::Country => AttributeKind::Country,
        Kind::YesNo => AttributeKind::YesNo,
        Kind::Choice { choices } => {
            AttributeKind::Choice(choices.iter().map(|choice| (choice.clone(), choice_label(attribute, choice, text))).collect())
        }
        Kind::Address => AttributeKind::Address(Box::new(AddressFields {
            street: part("street"),
            line2: part("line2"),
            postal_code: part("postal_code"),
            city: part("city"),
            region: part("region"),
            country: part("country"),
        })),
    };
    let mut field = field(&attribute.name);
    if attribute.kind == Kind::YesNo && field.value != "yes" {
        // A box whose field holds anything is drawn ticked.
        field.value.clear();
    }
    AttributeInput {
        label: label(attribute, text),
        hint: hint(attribute, text),
        field,
        optional: !attribute.required,
        readonly: false,
        autocomplete: autocomplete(attribute).to_owned(),
        name: attribute.name.clone(),
        kind,
    }
}

/// What its owner sees and can't change: the stored value in words, whatever was typed or forged.
pub fn readonly(attribute: &Attribute, stored: &Attributes, text: &Text) -> AttributeInput {
    let value = stored.0.get(&attribute.name).map(|value| shown(attribute, value, text)).unwrap_or_default();
    AttributeInput {
        name: attribute.name.clone(),
        label: label(attribute, text),
        hint: hint(attribute, text),
        kind: AttributeKind::Text,
        field: Field::of(value),
        optional: false,
        readonly: true,
        autocomplete: "off".to_owned(),
    }
}

/// A stored value in words: a country by its name, a choice by its label, an address in one line.
pub fn shown(attribute: &Attribute, value: &Value, text: &Text) -> String {
    match (&attribute.kind, value) {
        (Kind::Choice { .. }, Value::String(choice)) => choice_label(attribute, choice, text),
        (Kind::Country, Value::String(code)) => text.country(code),
        (Kind::Date, Value::String(day)) => day.parse().map_or_else(|_| day.clone(), |day| text.day(day)),
        (_, Value::Object(parts)) => {
            let known = ADDRESS_FIELDS.iter().filter_map(|part| Some((*part, parts.get(*part)?.as_str()?)));
            let in_words = |(part, value)| if part == "country" { text.country(value) } else { value.to_owned() };
            text.joined(known.map(in_words))
        }
        (_, value) => plainly(value, text),
    }
}

/// A value of which nothing is known but what it is.
pub fn plainly(value: &Value, text: &Text) -> String {
    match value {
        Value::Bool(yes) => text.say(if *yes { "answer-yes" } else { "answer-no" }),
        Value::String(line) => line.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

fn choice_label(attribute: &Attribute, choice: &str, text: &Text) -> String {
    text.configured(&format!("attribute-{}-{choice}", attribute.name)).unwrap_or_else(|| choice.to_owned())
}

/// What helps to fill it in, and what it is used for (GDPR Art. 13(1)(c)).
fn hint(attribute: &Attribute, text: &Text) -> Option<String> {
    let help = text.configured(&attribute.help());
    Some(text.sentences(help.into_iter().chain(purpose(attribute, text)))).filter(|hint| !hint.is_empty())
}

/// What an attribute is used for, where the configuration says so: the id of a message, or words.
pub fn purpose(attribute: &Attribute, text: &Text) -> Option<String> {
    attribute.purpose.as_ref().map(|purpose| text.configured(purpose).unwrap_or_else(|| purpose.clone()))
}

/// What an attribute is called; its name where nobody wrote a message for it.
pub fn label(attribute: &Attribute, text: &Text) -> String {
    text.configured(&attribute.label()).unwrap_or_else(|| attribute.name.clone())
}

/// What browsers may fill in (HTML, "autofill"; WCAG 2.2 1.3.5).
fn autocomplete(attribute: &Attribute) -> &'static str {
    match (attribute.name.as_str(), &attribute.kind) {
        ("given_name", _) => "given-name",
        ("family_name", _) => "family-name",
        ("birthday", _) => "bday",
        (_, Kind::Phone) => "tel",
        (_, Kind::Email) => "email",
        (_, Kind::Country) => "country",
        _ => "off",
    }
}
