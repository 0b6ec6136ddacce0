//! What customers are told, agree to, or decide about: the `[[purposes]]` of `portico.toml`.
//!
//! The texts are files: `locales/<language>/legal/<id>.<version>.md`, the highest version being the current one.

use toml::de::DeTable;

use super::reader::Reader;
use super::setting::Section;
use super::values::{Value, choice};

choice! {
    /// How binding a purpose is.
    pub enum PurposeKind {
        /// Told, not asked: a link, no checkbox (GDPR Art. 13).
        Notice = "notice",
        /// Needed for having an account (GDPR Art. 6(1)(b)).
        Contract = "contract",
        /// Freely given and withdrawn (GDPR Art. 7).
        Consent = "consent",
    }
}

choice! {
    /// What a new version of the text does.
    pub enum OnNewVersion {
        /// Asked anew, at the next sign-in.
        AskAgain = "ask_again",
        /// Told; the former decision stands.
        Notice = "notice",
    }
}

/// One purpose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Purpose {
    /// Its name in forms (`consent.<id>`), file names and the ledger: lower-case letters, digits and hyphens.
    pub id: String,
    /// How binding it is.
    pub kind: PurposeKind,
    /// What a new version of its text does.
    pub on_new_version: OnNewVersion,
    /// Whether it stands on the sign-up form. A contract always does.
    pub asked_at_sign_up: bool,
}

impl Purpose {
    fn shipped(id: &str, kind: PurposeKind, on_new_version: OnNewVersion, asked_at_sign_up: bool) -> Self {
        Self { id: id.to_owned(), kind, on_new_version, asked_at_sign_up }
    }
}

/// All purposes, in the order in which customers see them. A file that lists any replaces the ones that come with the product.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Purposes(Vec<Purpose>);

impl Default for Purposes {
    fn default() -> Self {
        Self(vec![
            Purpose::shipped("terms", PurposeKind::Contract, OnNewVersion::AskAgain, true),
            Purpose::shipped("privacy", PurposeKind::Notice, OnNewVersion::Notice, true),
            Purpose::shipped("newsletter", PurposeKind::Consent, OnNewVersion::Notice, true),
            Purpose::shipped("recommendations", PurposeKind::Consent, OnNewVersion::AskAgain, false),
        ])
    }
}

impl Purposes {
    /// In order.
    pub fn iter(&self) -> std::slice::Iter<'_, Purpose> {
        self.0.iter()
    }

    /// The one called `id`.
    pub fn get(&self, id: &str) -> Option<&Purpose> {
        self.0.iter().find(|purpose| purpose.id == id)
    }
}

impl<'a> IntoIterator for &'a Purposes {
    type Item = &'a Purpose;
    type IntoIter = std::slice::Iter<'a, Purpose>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Section for Purposes {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let Some(tables) = reader.tables("purposes") else { return Some(Self::default()) };
        let mut purposes: Vec<Purpose> = Vec::new();
        for (at, table) in tables {
            let Some(purpose) = purpose(reader, at, &table) else { continue };
            if purposes.iter().any(|other| other.id == purpose.id) {
                reader.problem_at("purposes.id", at, format!("\"{}\" is listed twice", purpose.id));
            }
            purposes.push(purpose);
        }
        Some(Self(purposes))
    }
}

fn purpose(reader: &mut Reader<'_>, at: usize, table: &DeTable<'_>) -> Option<Purpose> {
    const KNOWN: [&str; 4] = ["id", "kind", "on_new_version", "asked_at_sign_up"];
    for key in table.keys().filter(|key| !KNOWN.contains(&key.get_ref().as_ref())) {
        let message = format!("there is no such key; a purpose has {}", KNOWN.join(", "));
        reader.problem_at(format!("purposes.{}", key.get_ref()), key.span().start, message);
    }
    let id = part::<String>(reader, at, table, "id", None);
    let valid =
        id.as_ref().is_none_or(|id| !id.is_empty() && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'));
    if !valid {
        reader.problem_at("purposes.id", at, "must consist of lower-case letters, digits and hyphens: it is part of file names and forms");
    }
    let kind = part::<PurposeKind>(reader, at, table, "kind", None);
    // A contract that changes in silence binds nobody; a consent or notice is told about unless the file says more.
    let effect = if kind == Some(PurposeKind::Contract) { OnNewVersion::AskAgain } else { OnNewVersion::Notice };
    let on_new_version = part(reader, at, table, "on_new_version", Some(effect));
    let asked_at_sign_up = part(reader, at, table, "asked_at_sign_up", Some(kind != Some(PurposeKind::Consent)));
    let purpose = Purpose { id: id?, kind: kind?, on_new_version: on_new_version?, asked_at_sign_up: asked_at_sign_up? };
    match purpose.kind {
        PurposeKind::Contract if !purpose.asked_at_sign_up => {
            reader.problem_at("purposes.asked_at_sign_up", at, "must be true: nobody can have an account without the contract");
        }
        PurposeKind::Notice if purpose.on_new_version == OnNewVersion::AskAgain => {
            reader.problem_at("purposes.on_new_version", at, "must be notice: a notice is told, never asked");
        }
        _ => {}
    }
    valid.then_some(purpose)
}

fn part<T: Value>(reader: &mut Reader<'_>, at: usize, table: &DeTable<'_>, key: &str, otherwise: Option<T>) -> Option<T> {
    let Some((name, value)) = table.get_key_value(key) else {
        if otherwise.is_none() {
            reader.problem_at(format!("purposes.{key}"), at, format!("this purpose has no {key}"));
        }
        return otherwise;
    };
    match T::from_file(value.get_ref()) {
        Ok(value) => Some(value),
        Err(message) => {
            reader.problem_at(format!("purposes.{key}"), name.span().start, message);
            None
        }
    }
}
