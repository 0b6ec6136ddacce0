//! From the fields of a line to a customer, each value held against what the same value must be like at sign-up.

use super::batch::Rules;
use super::columns::*;
use super::reading::Fields;
use super::{Reason, moment};
use crate::clock::Timestamp;
use crate::config::PurposeKind;
use crate::content::ShownBrand;
use crate::crypto::foreign_hashes::{self, HashProblem, keycloak};
use crate::crypto::passwords::PasswordHash;
use crate::model::values::attributes::Around;
use crate::model::values::{Attributes, EmailAddress, time_zone};
use crate::portal::consents::ledger::Decided;

/// Somebody who comes from another system.
#[derive(Clone, Debug)]
pub struct Newcomer {
    /// Where they stand in the file.
    pub line: u64,
    /// The address; the other system proved it.
    pub address: EmailAddress,
    /// The hash of their password, or none.
    pub password_hash: PasswordHash,
    /// What is known about them.
    pub attributes: Attributes,
    /// Language of pages and letters.
    pub language: String,
    /// IANA name.
    pub time_zone: Option<String>,
    /// Whose customer.
    pub brand: String,
    /// Since when, where the file says so.
    pub created_at: Option<Timestamp>,
    /// What they accepted or allowed there, and when, where the file says so.
    pub decided: Vec<(Decided, Option<Timestamp>)>,
}

/// Everything is looked at before anything is said, so that all reasons stand in one report.
struct Reader<'a> {
    fields: &'a Fields,
    rules: &'a Rules,
    reasons: Vec<Reason>,
}

/// The customer of a line, or all that is wrong with it.
pub(super) fn read(line: u64, fields: &Fields, rules: &Rules) -> Result<Newcomer, Vec<Reason>> {
    let mut reader = Reader { fields, rules, reasons: Vec::new() };
    let address = reader.address();
    let password_hash = reader.password_hash();
    let attributes = reader.attributes();
    let shown = reader.brand();
    let language = reader.language(&shown);
    let time_zone = reader.time_zone();
    let created_at = reader.created_at();
    let decided = reader.decided(&language);
    match address {
        Some(address) if reader.reasons.is_empty() => Ok(Newcomer {
            brand: shown.brand.id.clone(),
            line,
            address,
            password_hash,
            attributes,
            language,
            time_zone,
            created_at,
            decided,
        }),
        _ => Err(reader.reasons),
    }
}

impl<'a> Reader<'a> {
    /// A value, without the spaces around it; empty where there is none.
    fn value(&self, name: &str) -> &'a str {
        self.fields.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.trim())
    }

    fn refuse(&mut self, reason: Reason) {
        self.reasons.push(reason);
    }

    /// Only a proved address makes a customer: there is no unverified one.
    fn address(&mut self) -> Option<EmailAddress> {
        match self.value(EMAIL_VERIFIED).to_ascii_lowercase().as_str() {
            "" | "true" | "yes" | "1" | "t" | "y" => {}
            "false" | "no" | "0" | "f" | "n" => self.refuse(Reason::at(EMAIL_VERIFIED, "import-address-unproved")),
            _ => self.refuse(Reason::at(EMAIL_VERIFIED, "import-yes-or-no")),
        }
        EmailAddress::parse(self.value(EMAIL)).map_err(|why| self.refuse(Reason::of(EMAIL, why.problem()))).ok()
    }

    fn password_hash(&mut self) -> PasswordHash {
        let (hash, credential, secret) = (self.value(PASSWORD_HASH), self.value(CREDENTIAL_DATA), self.value(SECRET_DATA));
        let (column, text) = match (hash, credential, secret) {
            // So Django marks an account without a password, and the C library one that nobody can sign in to.
            ("" | "*", "", "") => return PasswordHash::none(),
            (marked, "", "") if marked.starts_with('!') => return PasswordHash::none(),
            (hash, "", "") => (PASSWORD_HASH, Ok(hash.to_owned())),
            ("", credential, secret) => (CREDENTIAL_DATA, keycloak::text(credential, secret)),
            _ => {
                self.refuse(Reason::at(PASSWORD_HASH, "import-hash-twice"));
                return PasswordHash::none();
            }
        };
        match text.and_then(|text| foreign_hashes::admit(&text, self.rules.cap)) {
            Ok(hash) => return hash,
            Err(HashProblem::Unreadable) => self.refuse(Reason::at(column, "import-hash-unreadable")),
            Err(HashProblem::TooCostly(cost)) => {
                let whole = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
                let costs = Reason::at(column, "import-hash-costly").with("millis", whole(cost.millis));
                self.refuse(costs.with("mib", whole(cost.memory_kib.div_ceil(1024))));
            }
        }
        PasswordHash::none()
    }

    /// What the file has of the attributes. None is demanded: the other system may not have asked.
    fn attributes(&mut self) -> Attributes {
        let around = Around { now: self.rules.now, country: None };
        let there = |names: Vec<String>| names.iter().any(|name| !self.value(name).is_empty());
        let parsed = self.rules.schema.parse(self.fields, |attribute| there(attribute.fields()), around);
        let reasons: Vec<Reason> = parsed.problems.into_iter().map(|(name, problem)| Reason::of(&name, problem)).collect();
        self.reasons.extend(reasons);
        parsed.values
    }

    fn brand(&mut self) -> std::sync::Arc<ShownBrand> {
        let named = self.value(BRAND);
        let wanted = if named.is_empty() { self.rules.brand.as_str() } else { named };
        let content = &self.rules.content;
        let known = content.brands().iter().find(|shown| shown.brand.id == wanted).cloned();
        if known.is_none() {
            self.refuse(Reason::at(BRAND, "import-brand-unknown"));
        }
        known.unwrap_or_else(|| content.brands()[0].clone())
    }

    /// One that the brand offers; of a variant that it does not, the language.
    fn language(&mut self, shown: &ShownBrand) -> String {
        let wish = self.value(LANGUAGE).replace('_', "-");
        if wish.is_empty() {
            return shown.brand.default_language.clone();
        }
        let base = wish.split('-').next().unwrap_or_default();
        let found = shown.offers(&wish).or_else(|| shown.offers(base)).map(str::to_owned);
        found.unwrap_or_else(|| {
            self.refuse(Reason::at(LANGUAGE, "import-language-unknown"));
            String::new()
        })
    }

    fn time_zone(&mut self) -> Option<String> {
        let name = self.value(TIME_ZONE);
        let zone = time_zone::parse(name);
        if zone.is_none() && !name.is_empty() {
            self.refuse(Reason::at(TIME_ZONE, "import-zone-unknown"));
        }
        zone
    }

    fn created_at(&mut self) -> Option<Timestamp> {
        let text = self.value(CREATED_AT);
        if text.is_empty() {
            return None;
        }
        self.past(CREATED_AT, text)
    }

    fn past(&mut self, column: &str, text: &str) -> Option<Timestamp> {
        match moment::parse(text) {
            None => self.refuse(Reason::at(column, "import-moment-unreadable")),
            Some(at) if at > self.rules.now => self.refuse(Reason::at(column, "import-moment-ahead")),
            Some(at) => return Some(at),
        }
        None
    }

    /// Yeses: each is entered as given to the text that holds today, with the import as its source. A no is nothing to enter.
    fn decided(&mut self, language: &str) -> Vec<(Decided, Option<Timestamp>)> {
        let columns: Vec<(&str, &str)> = self
            .fields
            .iter()
            .filter_map(|(name, value)| Some((name.strip_prefix(CONSENT)?, value.trim())))
            .filter(|(_, value)| !value.is_empty())
            .collect();
        let mut decided = Vec::new();
        for (purpose, value) in columns {
            let column = format!("{CONSENT}{purpose}");
            let asked = self.rules.purposes.get(purpose).is_some_and(|purpose| purpose.kind != PurposeKind::Notice);
            // A purpose that there is not is an unknown column: the report says that it is left out.
            if !asked {
                continue;
            }
            let at = match value.to_ascii_lowercase().as_str() {
                "false" | "no" | "0" | "f" | "n" => continue,
                "true" | "yes" | "1" | "t" | "y" => None,
                _ => match self.past(&column, value) {
                    None => continue,
                    at => at,
                },
            };
            match self.rules.content.legal.current(purpose, language, self.rules.now) {
                Some(text) => decided.push((Decided::about(text, true), at)),
                None => self.refuse(Reason::at(&column, "import-consent-without-text")),
            }
        }
        decided
    }
}
