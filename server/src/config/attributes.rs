//! The customer's attributes: the `[[attributes]]` of `portico.toml`.

use toml::de::{DeTable, DeValue};

use super::reader::Reader;
use crate::model::values::{Attribute, AttributeSchema};

/// The attributes that the file lists; where it lists none, those that come with the product.
pub(super) fn attributes(reader: &mut Reader<'_>) -> AttributeSchema {
    let Some(tables) = reader.tables("attributes") else { return AttributeSchema::default() };
    let mut schema = AttributeSchema { attributes: Vec::new() };
    for (at, table) in tables {
        match plain(&table).and_then(|table| table.try_into::<Attribute>().map_err(|problem| problem.message().to_owned())) {
            Ok(attribute) => schema.attributes.push(attribute),
            Err(message) => reader.problem_at("attributes", at, message),
        }
    }
    for problem in schema.check().err().unwrap_or_default() {
        reader.problem("attributes", problem);
    }
    schema
}

/// A table without the places where its parts stand.
fn plain(table: &DeTable<'_>) -> Result<toml::Table, String> {
    table.iter().map(|(key, value)| Ok((key.get_ref().to_string(), value_of(value.get_ref())?))).collect()
}

fn value_of(value: &DeValue<'_>) -> Result<toml::Value, String> {
    Ok(match value {
        DeValue::String(text) => toml::Value::String(text.to_string()),
        DeValue::Integer(number) => {
            toml::Value::Integer(i64::from_str_radix(number.as_str(), number.radix()).map_err(|_| format!("{number} is too large"))?)
        }
        DeValue::Float(number) => toml::Value::Float(number.as_str().parse().map_err(|_| format!("{number} is no number"))?),
        DeValue::Boolean(switch) => toml::Value::Boolean(*switch),
        DeValue::Datetime(moment) => toml::Value::Datetime(*moment),
        DeValue::Array(items) => toml::Value::Array(items.iter().map(|item| value_of(item.get_ref())).collect::<Result<_, _>>()?),
        DeValue::Table(table) => toml::Value::Table(plain(table)?),
    })
}
