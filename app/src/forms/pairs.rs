//! What a browser posted.

use super::{Field, SecretField};

/// The posted names and values, each taken once. Names are unique: the server's form extractor refuses duplicates.
#[derive(Default)]
pub struct Pairs(Vec<(String, String)>);

impl Pairs {
    /// Posted pairs, decoded.
    pub fn new(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }

    /// The value, where the browser sent one.
    pub fn value(&mut self, name: &str) -> Option<String> {
        let at = self.0.iter().position(|(known, _)| known == name)?;
        Some(self.0.swap_remove(at).1)
    }

    /// A text field; an absent one is empty.
    pub fn field(&mut self, name: &str) -> Field {
        Field::of(self.value(name).unwrap_or_default())
    }

    /// A secret; it leaves the pairs.
    pub fn secret(&mut self, name: &str) -> SecretField {
        SecretField::of(self.value(name).unwrap_or_default())
    }

    /// Whether a checkbox was ticked: browsers don't send the others.
    pub fn checked(&mut self, name: &str) -> bool {
        self.value(name).is_some()
    }

    /// All that begin so, without the prefix: `with_prefix("consent.")`.
    pub fn with_prefix(&mut self, prefix: &str) -> Vec<(String, String)> {
        let (taken, rest) = std::mem::take(&mut self.0).into_iter().partition(|(name, _)| name.starts_with(prefix));
        self.0 = rest;
        let taken: Vec<(String, String)> = taken;
        taken.into_iter().map(|(name, value)| (name[prefix.len()..].to_owned(), value)).collect()
    }

    /// What no field has taken yet: attributes, whose names are configured.
    pub fn rest(&mut self) -> Vec<(String, String)> {
        std::mem::take(&mut self.0)
    }
}
