//! Lays the three layers over each other (defaults, file, variables) and notes every problem with the place where it stands.

use std::collections::BTreeMap;
use std::fmt;

use toml::Spanned;
use toml::de::{DeTable, DeValue};
use zeroize::Zeroizing;

use super::setting::Setting;
use super::values::Value;

/// The variables whose names start with `PORTICO_`.
pub type Variables = BTreeMap<String, String>;

/// Something in the configuration that can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigProblem {
    /// The setting's path in the file, or the variable's name where the value came from there.
    pub key: String,
    /// The line of the file, where the value came from it.
    pub line: Option<usize>,
    /// What is wrong and what would be right. Never holds the value of a secret.
    pub message: String,
}

impl fmt::Display for ConfigProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.line, self.key.is_empty()) {
            (Some(line), true) => write!(f, "line {line}: {}", self.message),
            (Some(line), false) => write!(f, "line {line}, {}: {}", self.key, self.message),
            (None, true) => f.write_str(&self.message),
            (None, false) => write!(f, "{}: {}", self.key, self.message),
        }
    }
}

/// Variables that mean something to others: where the file is, what the browser tests use, and what Kubernetes sets by itself for a
/// service that is called "portico".
const ELSEWHERE: [&str; 8] = [
    "PORTICO_CONFIG",
    "PORTICO_CHROMIUM",
    "PORTICO_JOURNEYS",
    "PORTICO_URL",
    "PORTICO_TEST_",
    "PORTICO_PORT",
    "PORTICO_PORT_",
    "PORTICO_SERVICE_",
];

/// What has been read so far, and what was wrong with it.
pub(super) struct Reader<'a> {
    variables: &'a Variables,
    text: &'a str,
    file: DeTable<'a>,
    problems: Vec<ConfigProblem>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(variables: &'a Variables, text: &'a str) -> Self {
        let (file, errors) = DeTable::parse_recoverable(text);
        let mut reader = Self { variables, text, file: file.into_inner(), problems: Vec::new() };
        for error in errors {
            // The message alone: the error's own display quotes the line, and a secret may stand in it.
            let line = error.span().map(|span| reader.line(span.start));
            reader.problems.push(ConfigProblem { key: String::new(), line, message: format!("this isn't TOML ({})", error.message()) });
        }
        reader
    }

    /// The value of `setting` from the topmost layer that has one; a refused value is noted, and the default stands in for it.
    pub(super) fn value<T: Value>(&mut self, setting: &Setting) -> Option<T> {
        let parsed = match self.variable(setting) {
            Some((_, text)) => Some(text.and_then(|text| T::parse(&text))),
            None => self.find(setting.key).map(|(_, value)| T::from_file(value.get_ref())),
        };
        match parsed {
            Some(Ok(value)) => return Some(value),
            Some(Err(message)) => self.problem(setting.key, message),
            None => {}
        }
        match T::parse(setting.default) {
            Ok(value) => Some(value),
            Err(message) => {
                self.problem(setting.key, format!("its built-in default can't be read: {message}"));
                None
            }
        }
    }

    /// What the variables say: the name of the variable that spoke, and its text (or why it can't be had).
    fn variable(&self, setting: &Setting) -> Option<(String, Result<Zeroizing<String>, String>)> {
        let name = setting.variable();
        let direct = self.variables.get(&name);
        let Some((file_name, path)) = setting.file_variable().and_then(|name| self.variables.get(&name).map(|path| (name, path))) else {
            return direct.map(|text| (name, Ok(Zeroizing::new(text.clone()))));
        };
        if direct.is_some() {
            let both = format!("{name} and {file_name} are both set; only one may be");
            return Some((file_name, Err(both)));
        }
        let text = std::fs::read_to_string(path)
            .map(|text| Zeroizing::new(text.trim_end_matches(['\r', '\n']).to_owned()))
            .map_err(|error| format!("the file that it names can't be read: {error}"));
        Some((file_name, text))
    }

    /// Notes the outcome of a check on a value that was read.
    pub(super) fn check(&mut self, key: &str, outcome: Result<(), String>) {
        if let Err(message) = outcome {
            self.problem(key, message);
        }
    }

    /// Notes a problem with the setting `key`, naming the variable or the line that it came from.
    pub(super) fn problem(&mut self, key: &str, message: impl Into<String>) {
        let message = message.into();
        let variable = super::setting(key).and_then(|setting| self.variable(setting)).map(|(name, _)| name);
        let line = if variable.is_some() { None } else { self.find(key).map(|(at, _)| self.line(at)) };
        self.problems.push(ConfigProblem { key: variable.unwrap_or_else(|| key.to_owned()), line, message });
    }

    /// Notes a problem at a place in the file that is no single setting.
    pub(super) fn problem_at(&mut self, key: impl Into<String>, at: usize, message: impl Into<String>) {
        let line = Some(self.line(at));
        self.problems.push(ConfigProblem { key: key.into(), line, message: message.into() });
    }

    /// The tables under `[[key]]`, each with where it begins; `None` where the file has none.
    pub(super) fn tables(&mut self, key: &str) -> Option<Vec<(usize, DeTable<'a>)>> {
        let value = self.file.get(key)?.clone();
        let at = value.span().start;
        let DeValue::Array(items) = value.into_inner() else {
            self.problem_at(key, at, format!("must be a list of tables: start each with [[{key}]]"));
            return Some(Vec::new());
        };
        let mut tables = Vec::new();
        for item in items.iter().cloned() {
            let at = item.span().start;
            match item.into_inner() {
                DeValue::Table(table) => tables.push((at, table)),
                _ => self.problem_at(key, at, format!("must be a list of tables: start each with [[{key}]]")),
            }
        }
        Some(tables)
    }

    /// The place of `key` in the file, and its value.
    fn find(&self, key: &str) -> Option<(usize, &Spanned<DeValue<'a>>)> {
        let (section, name) = key.split_once('.').unwrap_or(("", key));
        let table = if section.is_empty() { &self.file } else { self.file.get(section)?.get_ref().as_table()? };
        let (spanned, value) = table.get_key_value(name)?;
        Some((spanned.span().start, value))
    }

    /// Refuses what nobody would read: a misspelt key must not be taken for a setting (a limit thought set would not be).
    pub(super) fn refuse_unknown(&mut self, known: &[&Setting], tables: &[&str]) {
        let sections: Vec<&str> = known.iter().filter_map(|setting| setting.key.split_once('.').map(|(section, _)| section)).collect();
        let mut unknown: Vec<(String, usize, Option<&str>)> = Vec::new();
        for (key, value) in &self.file {
            let name = key.get_ref().as_ref();
            if tables.contains(&name) {
                continue;
            }
            if sections.contains(&name) {
                let Some(table) = value.get_ref().as_table() else {
                    unknown.push((name.to_owned(), key.span().start, Some("is a section: write its settings below [section]")));
                    continue;
                };
                for inner in table.keys() {
                    unknown.push((format!("{name}.{}", inner.get_ref()), inner.span().start, None));
                }
            } else {
                unknown.push((name.to_owned(), key.span().start, None));
            }
        }
        for (key, at, message) in unknown {
            if known.iter().any(|setting| setting.key == key) {
                continue;
            }
            let message = message.map_or_else(|| unknown_message(&key, known.iter().map(|setting| setting.key.to_owned())), str::to_owned);
            self.problem_at(key, at, message);
        }
        self.refuse_unknown_variables(known);
    }

    fn refuse_unknown_variables(&mut self, known: &[&Setting]) {
        let names: Vec<String> = known.iter().flat_map(|setting| [Some(setting.variable()), setting.file_variable()]).flatten().collect();
        for variable in self.variables.keys() {
            let elsewhere =
                ELSEWHERE.iter().any(|name| variable.strip_prefix(name).is_some_and(|rest| rest.is_empty() || name.ends_with('_')));
            if !elsewhere && !names.contains(variable) {
                let message = unknown_message(variable, names.iter().cloned());
                self.problems.push(ConfigProblem { key: variable.clone(), line: None, message });
            }
        }
    }

    fn line(&self, at: usize) -> usize {
        self.text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1
    }

    /// All that was wrong: what stands in the file first, in its order.
    pub(super) fn problems(mut self) -> Vec<ConfigProblem> {
        self.problems.sort_by_key(|problem| (problem.line.is_none(), problem.line));
        self.problems
    }
}

fn unknown_message(name: &str, known: impl Iterator<Item = String>) -> String {
    let nearest = known.map(|candidate| (distance(name, &candidate), candidate)).min();
    // A slip of the finger, not any short word that happens to be near.
    let slip = name.trim_start_matches("PORTICO_").len() / 3;
    match nearest {
        Some((distance, candidate)) if distance <= slip => format!("there is no such setting; perhaps {candidate} is meant"),
        _ => "there is no such setting; the README lists all".to_owned(),
    }
}

/// How many letters must be added, dropped or changed to make `left` into `right` (Levenshtein).
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (above, letter) in left.chars().enumerate() {
        let mut next = vec![above + 1];
        for (column, other) in right.iter().enumerate() {
            let cheapest = (row[column] + usize::from(letter != *other)).min(row[column + 1] + 1).min(next[column] + 1);
            next.push(cheapest);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}
