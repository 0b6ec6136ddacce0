//! Reading `brand.toml` so that all mistakes are found at once: first its shape against the schema, then value by value.

use std::borrow::Cow;
use std::ops::Range;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::problem::{Place, Problems, nearest};

/// A value and where it stands; a value that can't be used is kept as the reason why.
#[derive(Clone, Debug)]
pub(super) struct Read<T>(Option<(Range<usize>, Result<T, String>)>);

impl<T> Default for Read<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Read<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Spanned::<toml::Value>::deserialize(deserializer)?;
        let span = value.span();
        Ok(Self(Some((span, value.into_inner().try_into::<T>().map_err(|problem| problem.message().to_owned())))))
    }
}

/// In the schema it is what it reads.
impl<T: JsonSchema> JsonSchema for Read<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

impl<T> Read<T> {
    /// The value and its place, where it can be used. Where it can't, that is told.
    pub(super) fn placed(self, key: &str, problems: &mut Problems<'_>) -> Option<(T, Place)> {
        let (span, value) = self.0?;
        let place = Place::new(key, Some(span));
        match value {
            Ok(value) => Some((value, place)),
            Err(why) => {
                // Of a value of the wrong kind the look at the shape has spoken.
                if !problems.knows(&place) {
                    problems.at(&place, why, None);
                }
                None
            }
        }
    }

    /// The value alone.
    pub(super) fn value(self, key: &str, problems: &mut Problems<'_>) -> Option<T> {
        self.placed(key, problems).map(|(value, _)| value)
    }
}

/// The schema of a file, with everything in one place.
pub(super) fn schema<T: JsonSchema>() -> Value {
    let settings = SchemaSettings::draft07().with(|settings| settings.inline_subschemas = true);
    settings.into_generator().into_root_schema_for::<T>().to_value()
}

/// Reads a file: nothing where it is no TOML, or a table isn't one.
pub(super) fn read<T: DeserializeOwned + JsonSchema>(text: &str, problems: &mut Problems<'_>) -> Option<T> {
    match DeTable::parse(text) {
        Ok(table) => look(table.get_ref(), &schema::<T>(), &Place::new("", None), problems),
        Err(problem) => {
            let message = format!("This isn't TOML: {}.", problem.message().trim_end_matches('.'));
            let hint = "A line reads `key = \"value\"`; texts stand in quotes.".to_owned();
            problems.at(&Place::new("", problem.span()), message, Some(hint));
            return None;
        }
    }
    // What keeps a file from being read as a whole has been told by the look at its shape.
    toml::from_str(text).ok()
}

/// Compares a table with its schema: unknown keys, missing keys, values of another kind.
fn look(table: &DeTable<'_>, schema: &Value, here: &Place, problems: &mut Problems<'_>) {
    let Some(properties) = schema["properties"].as_object() else { return };
    let path = |key: &str| if here.key.is_empty() { key.to_owned() } else { format!("{}.{key}", here.key) };
    for (key, value) in table {
        let name = key.get_ref().as_ref();
        let Some(expected) = properties.get(name) else {
            let meant = nearest(name, properties.keys().map(String::as_str));
            let hint = meant.map_or_else(
                || format!("Here may stand: {}.", properties.keys().cloned().collect::<Vec<_>>().join(", ")),
                |meant| format!("Perhaps `{meant}` is meant?"),
            );
            problems.at(&Place::new(path(name), Some(key.span())), "There is no such key.", Some(hint));
            continue;
        };
        look_at_value(value.get_ref(), expected, &Place::new(path(name), Some(key.span())), problems);
    }
    for missing in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if !table.contains_key(missing) {
            let said = properties[missing]["description"].as_str().map(|what| format!("It says: {what}"));
            problems.at(&Place::new(path(missing), here.span.clone()), "This key is missing.", said);
        }
    }
}

fn look_at_value(value: &DeValue<'_>, expected: &Value, place: &Place, problems: &mut Problems<'_>) {
    let found = kind(value);
    let fits = match &expected["type"] {
        Value::String(one) => one == found,
        Value::Array(several) => several.iter().any(|one| one == found),
        _ => true,
    };
    if !fits {
        problems.at(place, format!("This must be {}, not {}.", in_words(&expected["type"]), in_words(&Value::from(found))), None);
        return;
    }
    match value {
        DeValue::Table(table) => look(table, expected, place, problems),
        DeValue::Array(items) => {
            for item in items {
                let span = if matches!(item.get_ref(), DeValue::Table(_)) { Some(item.span()) } else { place.span.clone() };
                look_at_value(item.get_ref(), &expected["items"], &Place::new(place.key.clone(), span), problems);
            }
        }
        _ => {}
    }
}

fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "string",
        DeValue::Integer(_) => "integer",
        DeValue::Float(_) => "number",
        DeValue::Boolean(_) => "boolean",
        DeValue::Datetime(_) => "date",
        DeValue::Array(_) => "array",
        DeValue::Table(_) => "object",
    }
}

fn in_words(kind: &Value) -> &'static str {
    match kind.as_str() {
        Some("string") => "text in quotes",
        Some("boolean") => "true or false",
        Some("array") => "a list in brackets, such as [\"en\", \"de\"]",
        Some("object") => "a part of its own, under a line like [sender]",
        Some("date") => "a date",
        Some("integer" | "number") => "a number",
        _ => "a number, or text in quotes",
    }
}
