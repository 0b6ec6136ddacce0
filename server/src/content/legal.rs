//! Legal texts: `locales/<language>/legal/<purpose>.<version>.md`, with a head of `title: …` and `valid-from: 2026-01-01`.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write;

use portico_app::finding::Finding;
use sha2::{Digest, Sha256};

use super::files::Files;
use crate::clock::Timestamp;

/// One text, word for word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LegalText {
    /// What it is about.
    pub purpose: String,
    /// Which wording: counts up from 1.
    pub version: u32,
    /// In which language.
    pub language: String,
    /// What the text is called, in its language.
    pub title: Option<String>,
    /// From which day on.
    pub valid_from: Option<jiff::civil::Date>,
    /// Markdown, without the head.
    pub body: String,
    /// SHA-256 of purpose, version, language and body, in hex: what the ledger refers to.
    pub sha256: String,
}

/// The digests of texts that hold or held, by purpose, version and language.
pub(super) type Known = HashMap<(String, i64, String), HashSet<String>>;

/// All texts, by purpose and version, then language.
#[derive(Debug, Default)]
pub struct LegalTexts(BTreeMap<(String, u32), BTreeMap<String, LegalText>>);

impl LegalTexts {
    /// Reads all texts. One that says something else than it said when it held is told, and not read: people agreed to the words that
    /// stood there. Of those that are built in it is no mistake: the house once had its own under that name.
    pub(super) fn read(files: &Files, known: &Known, findings: &mut Vec<Finding>) -> Self {
        let mut texts = Self::default();
        for (path, bytes) in files.iter() {
            if let ["locales", language, "legal", name] = path.split('/').collect::<Vec<_>>().as_slice() {
                match text(language, name, &String::from_utf8_lossy(bytes)) {
                    Ok(text) if !is_rewritten(&text, known) => {
                        texts.0.entry((text.purpose.clone(), text.version)).or_default().insert(text.language.clone(), text);
                    }
                    Ok(text) if files.is_own(path) => findings.push(rewritten(path, &text)),
                    Ok(_) => {}
                    Err(problem) => findings.push(Finding::error(path, problem)),
                }
            }
        }
        texts
    }

    /// Whether there is any text about a purpose.
    pub(super) fn is_about(&self, purpose: &str) -> bool {
        self.0.keys().any(|(known, _)| known == purpose)
    }

    /// All texts.
    pub fn iter(&self) -> impl Iterator<Item = &LegalText> {
        self.0.values().flat_map(BTreeMap::values)
    }

    /// The version of a purpose's text that holds now.
    pub fn current_version(&self, purpose: &str, now: Timestamp) -> Option<u32> {
        let today = now.to_jiff().to_zoned(jiff::tz::TimeZone::UTC).date();
        let of_purpose = self.0.range((purpose.to_owned(), 0)..=(purpose.to_owned(), u32::MAX));
        let holds = |texts: &BTreeMap<String, LegalText>| texts.values().any(|text| text.valid_from.is_none_or(|day| day <= today));
        of_purpose.rev().find(|(_, texts)| holds(texts)).map(|((_, version), _)| *version)
    }

    /// The text that holds now, in this language; else in English, else in any: nobody agrees to a text that they can't open.
    pub fn current(&self, purpose: &str, language: &str, now: Timestamp) -> Option<&LegalText> {
        self.version(purpose, self.current_version(purpose, now)?, language)
    }

    /// The text of this digest, if it is the one that holds now, in whatever language it was shown.
    pub fn holding(&self, purpose: &str, sha256: &str, now: Timestamp) -> Option<&LegalText> {
        let texts = self.0.get(&(purpose.to_owned(), self.current_version(purpose, now)?))?;
        texts.values().find(|text| text.sha256 == sha256)
    }

    /// One version of a text, in this language or the next best.
    pub fn version(&self, purpose: &str, version: u32, language: &str) -> Option<&LegalText> {
        let texts = self.0.get(&(purpose.to_owned(), version))?;
        let base = language.split('-').next().unwrap_or(language);
        texts.get(language).or_else(|| texts.get(base)).or_else(|| texts.get("en")).or_else(|| texts.values().next())
    }
}

fn is_rewritten(text: &LegalText, known: &Known) -> bool {
    let name = (text.purpose.clone(), i64::from(text.version), text.language.clone());
    known.get(&name).is_some_and(|digests| !digests.contains(&text.sha256))
}

fn rewritten(path: &str, text: &LegalText) -> Finding {
    let hint = format!("Put the former words back, and write the new ones into {}.{}.md.", text.purpose, text.version + 1);
    Finding::error(path, "says something else than people may have agreed to already.").hint(hint)
}

fn text(language: &str, name: &str, source: &str) -> Result<LegalText, String> {
    let mut parts = name.split('.');
    let (Some(purpose), Some(version), Some("md"), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
        return Err("its name must be <purpose>.<version>.md".to_owned());
    };
    let version = version.parse().ok().filter(|version| *version > 0).ok_or("its version must be a number from 1 on")?;
    let (title, valid_from, body) = head_and_body(source)?;
    if body.is_empty() {
        return Err("it says nothing".to_owned());
    }
    let sha256 = digest(purpose, version, language, &body);
    Ok(LegalText { title, purpose: purpose.to_owned(), version, language: language.to_owned(), valid_from, body, sha256 })
}

/// The lines before the first empty one are the head: `title: …` and `valid-from: …`, each where there is one.
fn head_and_body(source: &str) -> Result<(Option<String>, Option<jiff::civil::Date>, String), String> {
    let (mut title, mut valid_from, mut lines) = (None, None, source.lines().enumerate().peekable());
    while let Some((at, line)) = lines.peek() {
        if let Some(words) = line.strip_prefix("title:") {
            title = Some(words.trim().to_owned());
        } else if let Some(day) = line.strip_prefix("valid-from:") {
            let date = day.trim().parse().map_err(|_| format!("line {}: valid-from must be a date like 2026-01-31", at + 1))?;
            valid_from = Some(date);
        } else {
            break;
        }
        lines.next();
    }
    let body = lines.map(|(_, line)| line).collect::<Vec<_>>().join("\n");
    Ok((title, valid_from, body.trim().to_owned()))
}

fn digest(purpose: &str, version: u32, language: &str, body: &str) -> String {
    let mut sum = Sha256::new();
    for part in [purpose, &version.to_string(), language, body] {
        sum.update(part.len().to_be_bytes());
        sum.update(part);
    }
    sum.finalize().iter().fold(String::with_capacity(64), |mut hex, byte| {
        _ = write!(hex, "{byte:02x}");
        hex
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(list: &[(&str, &str, &str)]) -> LegalTexts {
        let mut texts = LegalTexts::default();
        for (language, name, source) in list {
            let text = text(language, name, source).unwrap();
            texts.0.entry((text.purpose.clone(), text.version)).or_default().insert(text.language.clone(), text);
        }
        texts
    }

    #[test]
    fn the_newest_version_that_holds_is_current() {
        let texts = texts(&[
            ("en", "terms.1.md", "valid-from: 2026-01-01\nOld."),
            ("en", "terms.2.md", "valid-from: 2026-06-01\nNew."),
            ("de", "terms.2.md", "valid-from: 2026-06-01\nNeu."),
            ("en", "terms.10.md", "valid-from: 2030-01-01\nLater."),
        ]);
        let now = Timestamp(1_795_000_000_000_000); // November 2026
        assert_eq!(texts.current("terms", "de-x-informal", now).unwrap().body, "Neu.");
        assert_eq!(texts.current("terms", "fr", now).unwrap().body, "New.");
        assert_eq!(texts.version("terms", 1, "de").unwrap().body, "Old.");
        assert!(texts.current("privacy", "en", now).is_none());
    }

    #[test]
    fn mistakes_are_named() {
        assert!(text("en", "terms.md", "x").is_err());
        assert!(text("en", "terms.0.md", "x").is_err());
        assert!(text("en", "terms.1.md", "valid-from: soon\nx").is_err());
        assert!(text("en", "terms.1.md", "valid-from: 2026-01-01\n").is_err());
    }
}
