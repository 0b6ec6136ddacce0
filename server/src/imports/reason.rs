//! What is wrong with a line, as a message and its values, like a form's problems: never what stands in the line.

use portico_app::text::{Arg, Text};
use serde::{Deserialize, Serialize};

/// One reason why a line can't be imported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// The column; empty where the line as a whole is meant.
    pub column: String,
    /// The message.
    pub id: String,
    /// Its values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub args: Vec<(String, Value)>,
}

/// A value of a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// Chooses plural forms.
    Number(u64),
    /// Shown as it is.
    Text(String),
}

impl Reason {
    /// A reason that concerns one column.
    pub fn at(column: &str, id: &str) -> Self {
        Self { column: column.to_owned(), id: id.to_owned(), args: Vec::new() }
    }

    /// A reason that concerns the whole line.
    pub fn whole(id: &str) -> Self {
        Self::at("", id)
    }

    /// A problem of a form's value.
    pub fn of(column: &str, (id, args): crate::model::values::Problem) -> Self {
        args.into_iter().fold(Self::at(column, id), |reason, (name, number)| reason.with(name, number))
    }

    /// With a number for its message.
    #[must_use]
    pub fn with(mut self, name: &str, number: usize) -> Self {
        self.args.push((name.to_owned(), Value::Number(u64::try_from(number).unwrap_or(u64::MAX))));
        self
    }

    /// With words for its message.
    #[must_use]
    pub fn naming(mut self, name: &str, words: &str) -> Self {
        self.args.push((name.to_owned(), Value::Text(words.to_owned())));
        self
    }

    /// The reason in words, its column before it.
    pub fn say(&self, text: &Text) -> String {
        let args: Vec<(&str, Arg)> = self.args.iter().map(|(name, value)| (name.as_str(), value.arg())).collect();
        let words = text.with(&self.id, &args);
        if self.column.is_empty() {
            return words;
        }
        text.with("import-at-column", &[("column", Arg::from(&self.column)), ("reason", Arg::from(words))])
    }
}

impl Value {
    fn arg(&self) -> Arg {
        match self {
            Self::Number(number) => Arg::from(*number),
            Self::Text(words) => Arg::from(words),
        }
    }
}
