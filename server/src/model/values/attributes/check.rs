//! Whether a schema makes sense, told at start.

use std::collections::HashSet;

use super::{Ask, Attribute, AttributeSchema, Kind};

/// Fields that forms have already: an attribute of such a name would be mistaken for it.
const RESERVED: [&str; 13] = [
    "email",
    "password",
    "code",
    "current_password",
    "keep",
    "language",
    "time_zone",
    "version",
    "consent",
    "consents",
    "return_to",
    "lang",
    "notice",
];

/// The most characters that a text may be allowed, and the most attributes: a form must stay one that a person fills in.
const LONGEST: usize = 2000;
const MOST: usize = 50;

impl AttributeSchema {
    /// All that is wrong with the schema, in sentences; nothing, most of the time.
    pub fn check(&self) -> Result<(), Vec<String>> {
        let mut faults: Vec<String> = self.attributes.iter().flat_map(faults).collect();
        let mut seen = HashSet::new();
        faults.extend(
            self.attributes
                .iter()
                .filter(|attribute| !seen.insert(attribute.name.as_str()))
                .map(|attribute| format!("attribute {:?} is there twice", attribute.name)),
        );
        if self.attributes.len() > MOST {
            faults.push(format!("there are {} attributes; {MOST} are the most", self.attributes.len()));
        }
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }
}

fn faults(attribute: &Attribute) -> Vec<String> {
    let Attribute { name, kind, required, ask, min_length, max_length, .. } = attribute;
    let mut faults = Vec::new();
    let mut fault = |when: bool, what: String| {
        if when {
            faults.push(format!("attribute {name:?} {what}"));
        }
    };
    fault(!is_name(name), "needs a name of small letters, digits and underscores, a letter first, at most 32".to_owned());
    fault(RESERVED.contains(&name.as_str()), "has a name that our forms use themselves".to_owned());
    fault(*required && *ask == Ask::Never, "is required, but never asked".to_owned());
    fault(*max_length == 0 || *max_length > LONGEST, format!("needs a max_length from 1 to {LONGEST}"));
    fault(min_length > max_length, "has a min_length above its max_length".to_owned());
    fault(*min_length > 0 && *kind != Kind::Text, "has a min_length, but is no text".to_owned());
    fault(attribute.future && *kind != Kind::Date, "may lie in the future, but is no date".to_owned());
    if let Kind::Choice { choices } = kind {
        let different: HashSet<_> = choices.iter().collect();
        fault(choices.is_empty() || different.len() < choices.len(), "needs choices, each once".to_owned());
        let all_fine = choices.iter().all(|choice| {
            (1..=32).contains(&choice.len())
                && choice.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_' || b == b'-')
        });
        fault(!all_fine, "needs choices of small letters, digits, underscores and dashes, at most 32 each".to_owned());
    }
    faults
}

fn is_name(name: &str) -> bool {
    (1..=32).contains(&name.len())
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ships_is_fine() {
        assert_eq!(AttributeSchema::default().check(), Ok(()));
    }

    #[test]
    fn every_fault_is_told() {
        let text = |name: &str| Attribute::new(name, Kind::Text);
        let choice =
            |choices: &[&str]| Attribute::new("a", Kind::Choice { choices: choices.iter().map(|&choice| choice.to_owned()).collect() });
        for (attribute, says) in [
            (text("Name"), "small letters"),
            (text("1a"), "small letters"),
            (text(""), "small letters"),
            (text("a.b"), "small letters"),
            (text(&"a".repeat(33)), "small letters"),
            (text("password"), "use themselves"),
            (Attribute { required: true, ask: Ask::Never, ..text("a") }, "never asked"),
            (Attribute { max_length: 0, ..text("a") }, "max_length"),
            (Attribute { max_length: 100_000, ..text("a") }, "max_length"),
            (Attribute { min_length: 9, max_length: 8, ..text("a") }, "above"),
            (Attribute { min_length: 1, ..Attribute::new("a", Kind::Date) }, "no text"),
            (Attribute { future: true, ..text("a") }, "no date"),
            (choice(&[]), "choices"),
            (choice(&["x", "x"]), "each once"),
            (choice(&["a b"]), "dashes"),
        ] {
            let faults = AttributeSchema { attributes: vec![attribute] }.check().unwrap_err();
            assert!(faults.len() == 1 && faults[0].contains(says), "{faults:?} should say {says}");
        }
        let twice = AttributeSchema { attributes: vec![text("a"), text("a")] };
        assert!(twice.check().unwrap_err()[0].contains("twice"));
    }
}
