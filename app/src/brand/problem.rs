//! What is wrong with a brand's files, in words for the one who wrote them.

use std::ops::Range;

use crate::finding::{Finding, Severity};

/// A key of `brand.toml` and where its value stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) key: String,
    pub(super) span: Option<Range<usize>>,
}

impl Place {
    pub(super) fn new(key: impl Into<String>, span: Option<Range<usize>>) -> Self {
        Self { key: key.into(), span }
    }
}

/// Gathers problems, so that all are told at once.
pub(super) struct Problems<'a> {
    folder: String,
    toml: &'a str,
    pub(super) list: Vec<Finding>,
}

impl<'a> Problems<'a> {
    pub(super) fn new(id: &str, toml: &'a str) -> Self {
        Self { folder: format!("style/brands/{id}"), toml, list: Vec::new() }
    }

    /// The line of a place.
    pub(super) fn line(&self, place: &Place) -> Option<usize> {
        place.span.as_ref().map(|span| line_of(self.toml, span.start))
    }

    /// Something in `brand.toml`.
    pub(super) fn at(&mut self, place: &Place, message: impl Into<String>, hint: Option<String>) {
        let line = self.line(place);
        let key = Some(place.key.clone()).filter(|key| !key.is_empty());
        let file = format!("{}/brand.toml", self.folder);
        self.list.push(Finding { severity: Severity::Error, file, line, key, message: message.into(), hint });
    }

    /// Something in another file.
    pub(super) fn of_file(&mut self, name: &str, line: Option<usize>, message: impl Into<String>, hint: Option<String>) {
        let file = format!("{}/{name}", self.folder);
        self.list.push(Finding { severity: Severity::Error, file, line, key: None, message: message.into(), hint });
    }

    /// Whether something was said about this key in this line already.
    pub(super) fn knows(&self, place: &Place) -> bool {
        let line = self.line(place);
        self.list.iter().any(|problem| problem.key.as_deref() == Some(&place.key) && problem.line == line)
    }
}

/// The line of a byte, counted from 1.
pub(super) fn line_of(text: &str, at: usize) -> usize {
    text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1
}

/// The known word that was perhaps meant: one that is a few slips away.
pub(super) fn nearest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let distances = known.into_iter().map(|other| (slips(word, other), other));
    let (slips, nearest) = distances.min_by_key(|(slips, _)| *slips)?;
    (slips <= 2.max(word.chars().count() / 3)).then_some(nearest)
}

/// Letters to add, drop or change until one word is the other (Levenshtein).
fn slips(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (at, letter) in from.chars().take(64).enumerate() {
        let mut diagonal = row[0];
        row[0] = at + 1;
        for column in 0..to.len() {
            let change = diagonal + usize::from(letter != to[column]);
            diagonal = row[column + 1];
            row[column + 1] = change.min(row[column] + 1).min(diagonal + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_the_pen_are_understood() {
        assert_eq!(nearest("acent", ["ground", "accent", "accent-soft"]), Some("accent"));
        assert_eq!(nearest("defaultlanguage", ["languages", "default_language"]), Some("default_language"));
        assert_eq!(nearest("weather", ["name", "hosts"]), None);
    }

    #[test]
    fn lines_count_from_one() {
        assert_eq!([0, 3, 4, 99].map(|at| line_of("abc\nd", at)), [1, 1, 2, 2]);
    }
}
