//! What is asked about a person. The schema comes from the configuration, the values are one JSON document per customer.
//!
//! An attribute's label is the message `attribute-<name>`, its help `attribute-<name>-help`, a choice's label
//! `attribute-<name>-<choice>`. A form field bears the attribute's name; an address has six, `<name>.street` and so on.

mod check;
mod parse;
mod written;

use std::collections::BTreeMap;

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use parse::{Around, Parsed};
use written::Written;

/// An address's fields: the name behind the dot, and the longest value.
pub const ADDRESS_FIELDS: [&str; 6] = ["street", "line2", "postal_code", "city", "region", "country"];

/// All that may be asked, in the order in which forms show it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttributeSchema {
    /// The attributes.
    pub attributes: Vec<Attribute>,
}

/// One thing that may be asked.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Written")]
pub struct Attribute {
    /// The field's name: small letters, digits, underscores.
    pub name: String,
    /// What kind of value it is.
    pub kind: Kind,
    /// Whether it must be filled in where it is asked.
    pub required: bool,
    /// When it is asked.
    pub ask: Ask,
    /// Whether its owner may change it.
    pub editable: bool,
    /// What it is used for, as the id of a message or in words, for the page and the export (GDPR, article 13).
    pub purpose: Option<String>,
    /// Of a text: the fewest characters.
    pub min_length: usize,
    /// Of a text: the most characters.
    pub max_length: usize,
    /// Of a date: whether it may lie ahead. A birthday may not.
    pub future: bool,
}

/// The kinds of values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A line of text.
    Text,
    /// An e-mail address (besides the one that the account has).
    Email,
    /// A telephone number.
    Phone,
    /// A day.
    Date,
    /// A country.
    Country,
    /// One of several.
    Choice {
        /// The values, as they are posted and kept.
        choices: Vec<String>,
    },
    /// A checkbox.
    YesNo,
    /// A postal address.
    Address,
}

/// When an attribute is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// With the registration, and in the profile.
    SignUp,
    /// In the profile.
    #[default]
    Later,
    /// Nowhere: other systems fill it in.
    Never,
}

/// What is known about a person: a JSON document, as the database keeps it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Attributes(pub BTreeMap<String, Value>);

impl Default for AttributeSchema {
    /// What Portico ships.
    fn default() -> Self {
        let attribute = |name: &str, kind, required, ask| Attribute { required, ask, ..Attribute::new(name, kind) };
        Self {
            attributes: vec![
                attribute("given_name", Kind::Text, true, Ask::SignUp),
                attribute("family_name", Kind::Text, false, Ask::SignUp),
                attribute("birthday", Kind::Date, false, Ask::Later),
                attribute("phone", Kind::Phone, false, Ask::Later),
                attribute("postal_address", Kind::Address, false, Ask::Later),
            ],
        }
    }
}

impl AttributeSchema {
    /// The attributes that the profile shows.
    pub fn in_profile(&self) -> impl Iterator<Item = &Attribute> {
        self.attributes.iter().filter(|attribute| attribute.ask != Ask::Never)
    }

    /// The attribute of this name.
    pub fn get(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }
}

impl Attribute {
    /// An optional attribute, asked later, that its owner may change.
    pub fn new(name: &str, kind: Kind) -> Self {
        Self {
            name: name.to_owned(),
            kind,
            required: false,
            ask: Ask::Later,
            editable: true,
            purpose: None,
            min_length: 0,
            max_length: DEFAULT_MAX_LENGTH,
            future: false,
        }
    }

    /// The names of its form fields: its own, or an address's six.
    pub fn fields(&self) -> Vec<String> {
        match self.kind {
            Kind::Address => ADDRESS_FIELDS.iter().map(|part| format!("{}.{part}", self.name)).collect(),
            _ => vec![self.name.clone()],
        }
    }

    /// The id of its label.
    pub fn label(&self) -> String {
        format!("attribute-{}", self.name)
    }

    /// The id of its help.
    pub fn help(&self) -> String {
        format!("attribute-{}-help", self.name)
    }
}

impl Attributes {
    /// A value that is one text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).and_then(Value::as_str)
    }

    /// These values with what was posted: what was asked and left empty is gone, what wasn't asked stays.
    #[must_use]
    pub fn with(&self, posted: &Parsed) -> Self {
        let mut merged = self.0.clone();
        merged.retain(|name, _| !posted.asked.contains(name));
        merged.extend(posted.values.0.clone());
        Self(merged)
    }

    /// The values as a form posts them, to fill it in: an address as its six fields, a yes as `yes`.
    pub fn to_fields(&self) -> Vec<(String, String)> {
        let text = |value: &Value| match value {
            Value::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        self.0
            .iter()
            .flat_map(|(name, value)| match value {
                Value::Object(parts) => parts.iter().map(|(part, value)| (format!("{name}.{part}"), text(value))).collect(),
                single => vec![(name.clone(), text(single))],
            })
            .collect()
    }

    /// The words in the values: the person's password must not be made of them.
    pub fn words(&self) -> Vec<String> {
        self.to_fields().into_iter().map(|(_, value)| value).filter(|value| value.chars().any(char::is_alphabetic)).collect()
    }
}

/// The most characters of a text whose attribute doesn't say.
const DEFAULT_MAX_LENGTH: usize = 200;

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_schema_is_read_from_the_configuration() {
        let schema: AttributeSchema = toml::from_str(
            r#"
            [[attributes]]
            name = "nickname"
            kind = "text"
            required = true
            ask = "sign_up"
            max_length = 40

            [[attributes]]
            name = "salutation"
            kind = "choice"
            choices = ["none", "ms", "mr"]
            editable = false
            purpose = "How our letters address you"
            "#,
        )
        .unwrap();
        assert_eq!(
            schema.attributes[0],
            Attribute { required: true, ask: Ask::SignUp, max_length: 40, ..Attribute::new("nickname", Kind::Text) }
        );
        let choices = ["none", "ms", "mr"].map(str::to_owned).to_vec();
        assert_eq!(schema.attributes[1].kind, Kind::Choice { choices });
        assert!(!schema.attributes[1].editable && schema.attributes[1].ask == Ask::Later);
        assert_eq!(schema.check(), Ok(()));
    }

    #[test]
    fn a_slip_in_the_configuration_is_told() {
        let read =
            |line: &str| toml::from_str::<AttributeSchema>(&format!("[[attributes]]\nname = \"a\"\n{line}")).unwrap_err().to_string();
        assert!(read("kind = \"tekst\"").contains("tekst"));
        assert!(read("kind = \"text\"\nrequierd = true").contains("requierd"));
        assert!(read("kind = \"choice\"").contains("without choices"));
        assert!(read("kind = \"text\"\nchoices = [\"a\"]").contains("no choice"));
    }

    #[test]
    fn values_go_into_a_form_and_into_the_password_rules() {
        let address = json!({"street": "Kai 1", "city": "Hamburg", "country": "DE"});
        let values = Attributes([("given_name".into(), json!("Ann")), ("news".into(), json!(true)), ("home".into(), address)].into());
        let fields: BTreeMap<_, _> = values.to_fields().into_iter().collect();
        assert_eq!((fields["home.city"].as_str(), fields["news"].as_str(), values.text("given_name")), ("Hamburg", "yes", Some("Ann")));
        assert!(values.words().contains(&"Hamburg".to_owned()));
    }
}
