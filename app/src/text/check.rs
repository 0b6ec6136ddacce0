//! What to look at in words that can be loaded: held against English, and against what the program says by itself.

mod plurals;

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use serde::Serialize;

use super::messages::Shape;
use super::pseudo::PSEUDO;
#[cfg(test)]
use super::words::said_twice;
use super::words::{ENGLISH, Parsed, Words};
use crate::finding::Finding;
use crate::mail::KINDS;
use plurals::{Plurals, is_category};

/// How much of English a language says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// The language's code.
    pub language: String,
    /// Messages that it says, or a language that it is a form of.
    pub said: usize,
    /// Messages that English says.
    pub of: usize,
    /// Those that it doesn't say: visitors read them in English.
    pub missing: Vec<String>,
}

/// Messages that configuration asks for by name: more of them may be written than the program says by itself.
const CONFIGURED: [&str; 5] = ["attribute-", "purpose-", "legal-", "export-letter-", "activity-"];

impl Words {
    /// All that is to be looked at in what people wrote. An error among it keeps the words from being shown.
    pub fn check(&self) -> Vec<Finding> {
        self.check_those(|file| !file.built_in).into_iter().chain(self.outdated()).collect()
    }

    /// The same of what comes with the program: looked at by our own tests, and not at each start anew.
    #[cfg(test)]
    pub(super) fn check_built_in(&self) -> Vec<Finding> {
        let twice = said_twice(self.files.iter().filter(|file| file.built_in && file.language != PSEUDO));
        self.check_those(|file| file.built_in).into_iter().chain(twice).collect()
    }

    fn check_those(&self, are_meant: impl Fn(&Parsed) -> bool) -> Vec<Finding> {
        let mut meant = self.files.iter().filter(|file| file.language != PSEUDO && are_meant(file)).peekable();
        if meant.peek().is_none() {
            return Vec::new();
        }
        let source = self.spoken("", ENGLISH).shapes();
        let given = given(self);
        let plurals = self.languages().iter().map(|language| (language.code.as_str(), Plurals::of(&language.code))).collect();
        let check = Check { source, given, plurals, words: self };
        meant.flat_map(|file| check.file(file)).collect()
    }

    /// English was rewritten in the folder, and a translation is still that of the words before.
    fn outdated(&self) -> Vec<Finding> {
        let english = self.files.iter().filter(|file| !file.built_in && file.brand.is_none() && file.language == ENGLISH);
        let all = english.flat_map(|file| file.shapes.keys().map(move |id| (file, id.as_str())));
        let is_new =
            |(file, id): &(&Arc<Parsed>, &str)| self.everyones(ENGLISH, true, id).is_some_and(|was| was.text_of(id) != file.text_of(id));
        let rewritten: BTreeSet<&str> = all.filter(is_new).map(|(_, id)| id).collect();
        let translations = self.languages().iter().filter(|language| !is_english(&language.code));
        translations.flat_map(|language| rewritten.iter().filter_map(|id| self.outdated_in(&language.code, id))).collect()
    }

    fn outdated_in(&self, language: &str, id: &str) -> Option<Finding> {
        let was = self.everyones(language, true, id)?;
        let now = self.everyones(language, false, id).unwrap_or(was);
        let message = "is older than its source: English says something else by now.";
        (now.text_of(id) == was.text_of(id)).then(|| Finding::warning(&now.path, message).at(now.line_of(id)).about(id))
    }

    /// The file that says a message for all brands, built in or in the folder.
    fn everyones(&self, language: &str, built_in: bool, id: &str) -> Option<&Parsed> {
        let here = |file: &&Arc<Parsed>| file.brand.is_none() && file.language == language && file.built_in == built_in;
        self.files.iter().filter(here).find(|file| file.shapes.contains_key(id)).map(AsRef::as_ref)
    }

    /// How much of English each language says.
    pub fn coverage(&self) -> Vec<Coverage> {
        let source = self.spoken("", ENGLISH).shapes();
        let of = |language: &super::Language| {
            let spoken = self.spoken("", &language.code);
            // English says all of it itself; in others its files lie beneath their own.
            let own = |file: &&Parsed| is_english(&language.code) || !is_english(&file.language);
            let said: HashSet<&str> = spoken.files().filter(own).flat_map(|file| file.shapes.keys()).map(String::as_str).collect();
            let missing: Vec<String> = source.keys().filter(|id| !said.contains(*id)).map(|id| (*id).to_owned()).collect();
            Coverage { language: language.code.clone(), said: source.len() - missing.len(), of: source.len(), missing }
        };
        self.languages().iter().map(of).collect()
    }
}

fn is_english(code: &str) -> bool {
    code == ENGLISH || code.starts_with("en-")
}

/// The messages as the program says them by itself: their values are what the code gives.
fn given(words: &Words) -> BTreeMap<&str, &Shape> {
    let ours = words.files.iter().filter(|file| file.brand.is_none() && file.language == ENGLISH);
    let built_in = ours.clone().any(|file| file.built_in);
    ours.filter(|file| file.built_in == built_in).flat_map(|file| &file.shapes).map(|(id, shape)| (id.as_str(), shape)).collect()
}

struct Check<'a> {
    source: BTreeMap<&'a str, &'a Shape>,
    given: BTreeMap<&'a str, &'a Shape>,
    plurals: BTreeMap<&'a str, Plurals>,
    words: &'a Words,
}

impl Check<'_> {
    fn file(&self, file: &Parsed) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (id, shape) in &file.shapes {
            let mut about = self.always(file, id, shape);
            match self.given.get(id.as_str()) {
                Some(given) => about.extend(Self::against_the_code(file, id, shape, given)),
                None => about.extend(self.unknown(file, id)),
            }
            if let Some(source) = self.source.get(id.as_str()) {
                about.extend(Self::against_the_source(file, shape, source));
            }
            about.extend(self.plural_forms(file, shape));
            findings.extend(about.into_iter().map(|finding| finding.at(file.line_of(id)).about(id)));
        }
        findings
    }

    /// What no message may have, and how long it may get.
    fn always(&self, file: &Parsed, id: &str, shape: &Shape) -> Vec<Finding> {
        let mut findings = Vec::new();
        for point in &shape.forbidden {
            let what = format!("has an invisible character ({point}) that makes a text look like another.");
            findings.push(Finding::error(&file.path, what).hint("Type the text anew instead of pasting it."));
        }
        let subject = id.strip_prefix("letter-").is_some_and(|kind| KINDS.contains(&kind) || kind == "new-sign-in-from");
        if subject && shape.lines {
            findings.push(Finding::error(&file.path, "is a letter's subject, and must stand in one line."));
        }
        if let Some((what, most)) = budget(id, subject).filter(|(_, most)| shape.columns > *most) {
            let long = format!("is about {} characters long; {what} has room for {most}.", shape.columns);
            findings.push(Finding::warning(&file.path, long).hint("On a phone it would break into several lines."));
        }
        let spoken = self.words.spoken(file.brand.as_deref().unwrap_or_default(), &file.language);
        for other in &shape.repeats {
            if !spoken.says(other) {
                findings.push(Finding::error(&file.path, format!("repeats `{other}`, which nobody says.")));
            }
        }
        findings
    }

    fn unknown(&self, file: &Parsed, id: &str) -> Option<Finding> {
        if CONFIGURED.iter().any(|start| id.starts_with(start)) {
            return None;
        }
        let finding = Finding::warning(&file.path, "is shown nowhere: no page asks for a message of this name.");
        let near = self.given.keys().map(|known| (strsim::damerau_levenshtein(known, id), known)).min();
        Some(match near.filter(|(distance, _)| *distance <= id.len() / 4) {
            Some((_, known)) => finding.hint(format!("Perhaps you meant `{known}`.")),
            None => finding,
        })
    }

    /// Values that the code doesn't give would stand on the page as `{$name}`; tags that it doesn't know would vanish or be shown.
    fn against_the_code(file: &Parsed, id: &str, shape: &Shape, given: &Shape) -> Vec<Finding> {
        let mut findings = Vec::new();
        // Every letter may name the brand, whether English does or not.
        let is_given = |value: &String| given.values.contains(value) || (value == "brand" && id.starts_with("letter-"));
        for value in shape.values.iter().filter(|value| !is_given(value)) {
            findings.push(Finding::error(&file.path, format!("uses {{ ${value} }}, which this message doesn't get.")).hint(gets(given)));
        }
        let rich = !given.tags.is_empty();
        let is_known = |tag: &String| given.tags.contains(tag) || (rich && (tag == "strong" || tag == "em"));
        for tag in shape.tags.iter().filter(|tag| !is_known(tag)) {
            let what = if tag == "<" {
                "has a `<` that begins nothing we know.".to_owned()
            } else {
                format!("uses <{tag}>, which this message can't have.")
            };
            let tags: Vec<String> = given.tags.iter().map(|tag| format!("<{tag}>")).collect();
            let hint = if rich { format!("It can have {}, <strong> and <em>.", tags.join(", ")) } else { "It is plain text.".to_owned() };
            findings.push(Finding::error(&file.path, what).hint(hint));
        }
        for tag in given.tags.iter().filter(|tag| !shape.tags.contains(*tag) && !matches!(tag.as_str(), "strong" | "em" | "code")) {
            let lost = format!("has lost <{tag}>…</{tag}>: the page would have no link there.");
            findings.push(Finding::error(&file.path, lost).hint("Put the tags around the words that lead on."));
        }
        findings
    }

    fn against_the_source(file: &Parsed, shape: &Shape, source: &Shape) -> Vec<Finding> {
        let mut findings = Vec::new();
        for value in source.values.iter().filter(|value| !shape.values.contains(*value) && *value != "brand") {
            findings.push(Finding::warning(&file.path, format!("leaves {{ ${value} }} out, which English tells.")));
        }
        findings
    }

    fn plural_forms(&self, file: &Parsed, shape: &Shape) -> Vec<Finding> {
        let Some(plurals) = self.plurals.get(file.language.as_str()) else { return Vec::new() };
        shape
            .choices
            .iter()
            .filter(|(_, keys)| keys.iter().any(|key| key != "other" && is_category(key)))
            .flat_map(|(_, keys)| plurals.compare(file, keys))
            .collect()
    }
}

fn gets(given: &Shape) -> String {
    let values: Vec<String> = given.values.iter().map(|value| format!("{{ ${value} }}")).collect();
    if values.is_empty() { "It gets no values.".to_owned() } else { format!("It gets {}.", values.join(", ")) }
}

/// What it is, and how many characters it has room for.
fn budget(id: &str, subject: bool) -> Option<(&'static str, usize)> {
    match id {
        _ if subject => Some(("a subject", 70)),
        _ if id.ends_with("-button") || id.ends_with("-submit") => Some(("a button", 40)),
        _ if id.starts_with("nav-") => Some(("the navigation", 32)),
        _ if id.ends_with("-title") => Some(("a title", 60)),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
