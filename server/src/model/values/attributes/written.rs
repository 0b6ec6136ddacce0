//! How the configuration writes an attribute, and how it becomes one.

use serde::Deserialize;

use super::{Ask, Attribute, DEFAULT_MAX_LENGTH, Kind};

/// An attribute as the configuration writes it: flat, `kind = "choice"` beside `choices = […]`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    name: String,
    kind: WrittenKind,
    choices: Option<Vec<String>>,
    #[serde(default)]
    required: bool,
    #[serde(default)]
    ask: Ask,
    #[serde(default = "yes")]
    editable: bool,
    purpose: Option<String>,
    #[serde(default)]
    min_length: usize,
    #[serde(default = "default_max_length")]
    max_length: usize,
    #[serde(default)]
    future: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum WrittenKind {
    Text,
    Email,
    Phone,
    Date,
    Country,
    Choice,
    YesNo,
    Address,
}

fn yes() -> bool {
    true
}

fn default_max_length() -> usize {
    DEFAULT_MAX_LENGTH
}

impl TryFrom<Written> for Attribute {
    type Error = String;

    fn try_from(written: Written) -> Result<Self, Self::Error> {
        let kind = match (written.kind, written.choices) {
            (WrittenKind::Choice, Some(choices)) => Kind::Choice { choices },
            (WrittenKind::Choice, None) => return Err(format!("attribute {:?} is a choice without choices", written.name)),
            (_, Some(_)) => return Err(format!("attribute {:?} has choices, but is no choice", written.name)),
            (WrittenKind::Text, None) => Kind::Text,
            (WrittenKind::Email, None) => Kind::Email,
            (WrittenKind::Phone, None) => Kind::Phone,
            (WrittenKind::Date, None) => Kind::Date,
            (WrittenKind::Country, None) => Kind::Country,
            (WrittenKind::YesNo, None) => Kind::YesNo,
            (WrittenKind::Address, None) => Kind::Address,
        };
        let Written { name, required, ask, editable, purpose, min_length, max_length, future, .. } = written;
        Ok(Self { name, kind, required, ask, editable, purpose, min_length, max_length, future })
    }
}
