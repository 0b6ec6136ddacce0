//! Which forms numbers take in a language.

use icu::plurals::{PluralCategory, PluralRules};

use super::super::words::Parsed;
use crate::finding::Finding;

/// Every plural category by its name in Fluent.
const CATEGORIES: [(&str, PluralCategory); 6] = [
    ("zero", PluralCategory::Zero),
    ("one", PluralCategory::One),
    ("two", PluralCategory::Two),
    ("few", PluralCategory::Few),
    ("many", PluralCategory::Many),
    ("other", PluralCategory::Other),
];

pub(super) fn is_category(key: &str) -> bool {
    CATEGORIES.iter().any(|(name, _)| *name == key)
}

/// The plural categories of a language (CLDR).
pub(super) struct Plurals {
    possible: Vec<&'static str>,
    /// Those that whole numbers up to a thousand have: others, as French's "many" for millions, are not asked for.
    needed: Vec<&'static str>,
}

impl Plurals {
    pub(super) fn of(code: &str) -> Self {
        let language = code.split("-x-").next().unwrap_or(code);
        let Some(rules) = language
            .parse()
            .ok()
            .and_then(|locale: icu::locale::Locale| PluralRules::try_new(locale.into(), icu::plurals::PluralRulesOptions::default()).ok())
        else {
            return Self { possible: CATEGORIES.map(|(name, _)| name).to_vec(), needed: Vec::new() };
        };
        let names = |wanted: Vec<PluralCategory>| {
            CATEGORIES.iter().filter(|(_, category)| wanted.contains(category)).map(|(name, _)| *name).collect()
        };
        Self {
            possible: names(rules.categories().collect()),
            needed: names((0_usize..=1000).map(|number| rules.category_for(number)).collect()),
        }
    }

    pub(super) fn compare(&self, file: &Parsed, keys: &[String]) -> Vec<Finding> {
        let mut findings = Vec::new();
        let list = |names: &[&str]| names.iter().map(|name| format!("[{name}]")).collect::<Vec<_>>().join(", ");
        for key in keys.iter().filter(|key| *key != "other" && !self.possible.contains(&key.as_str())) {
            let never = format!("has a form [{key}] that numbers never take in this language.");
            findings.push(Finding::warning(&file.path, never).hint(format!("They take {}.", list(&self.possible))));
        }
        for name in self.needed.iter().filter(|name| !keys.iter().any(|key| key == **name)) {
            let missing = format!("lacks the form [{name}] that some numbers take in this language.");
            findings.push(Finding::warning(&file.path, missing).hint(format!("They take {}.", list(&self.needed))));
        }
        findings
    }
}
