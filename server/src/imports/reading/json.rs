//! One JSON object a line. Objects inside it are columns with a dot: `{"consent": {"newsletter": true}}` is `consent.newsletter`.

use std::fmt;
use std::io;

use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde_json::Value;

use super::source::Source;
use super::{Fields, Record};
use crate::imports::{LONGEST_LINE, MOST_COLUMNS, Reason};

/// Columns whose value is a JSON document of another system, object or text.
const DOCUMENTS: [&str; 2] = ["credentialdata", "secretdata"];

/// The next record.
pub(super) fn record(source: &mut Source) -> io::Result<Option<Record>> {
    let Some(line) = source.line(LONGEST_LINE)? else { return Ok(None) };
    let too_long = || Reason::whole("import-line-too-long").with("max", LONGEST_LINE / 1024);
    let fields = line.bytes.map_err(|()| too_long()).and_then(|bytes| fields(&bytes));
    Ok(Some(Record { line: line.number, fields }))
}

fn fields(bytes: &[u8]) -> Result<Fields, Reason> {
    let text = std::str::from_utf8(bytes).map_err(|_| Reason::whole("import-not-utf8"))?;
    let Pairs(pairs) = serde_json::from_str(text).map_err(|_| Reason::whole("import-not-json"))?;
    let mut fields = Fields::with_capacity(pairs.len());
    for (name, value) in pairs {
        let name = name.trim().to_lowercase();
        match value {
            Value::Object(_) if DOCUMENTS.contains(&name.as_str()) => add(&mut fields, name, value.to_string())?,
            Value::Object(parts) => {
                for (part, value) in parts {
                    if let Some(value) = plain(&name, value)? {
                        add(&mut fields, format!("{name}.{}", part.trim().to_lowercase()), value)?;
                    }
                }
            }
            single => {
                if let Some(value) = plain(&name, single)? {
                    add(&mut fields, name, value)?;
                }
            }
        }
    }
    Ok(fields)
}

/// Of two values for one name one program would take the first, and another the last.
fn add(fields: &mut Fields, name: String, value: String) -> Result<(), Reason> {
    if fields.len() >= MOST_COLUMNS {
        return Err(Reason::whole("import-columns-many").with("max", MOST_COLUMNS));
    }
    if fields.iter().any(|(known, _)| *known == name) {
        return Err(Reason::whole("import-column-twice").naming("column", &short(&name)));
    }
    fields.push((name, value));
    Ok(())
}

fn plain(name: &str, value: Value) -> Result<Option<String>, Reason> {
    match value {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(text)),
        Value::Bool(yes) => Ok(Some(yes.to_string())),
        Value::Number(number) => Ok(Some(number.to_string())),
        Value::Array(_) | Value::Object(_) => Err(Reason::at(&short(name), "import-value-kind")),
    }
}

fn short(name: &str) -> String {
    name.chars().filter(|c| !c.is_control()).take(40).collect()
}

/// An object's names and values as they stand there, the same name twice included.
struct Pairs(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(PairsVisitor)
    }
}

struct PairsVisitor;

impl<'de> Visitor<'de> for PairsVisitor {
    type Value = Pairs;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            if pairs.len() > MOST_COLUMNS {
                return Err(A::Error::custom("too many columns"));
            }
            pairs.push(pair);
        }
        Ok(Pairs(pairs))
    }
}
