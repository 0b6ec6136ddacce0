//! The columns that are understood.

use std::collections::BTreeSet;

use crate::config::{PurposeKind, Purposes};
use crate::model::values::AttributeSchema;

pub(super) const EMAIL: &str = "email";
pub(super) const EMAIL_VERIFIED: &str = "email_verified";
pub(super) const PASSWORD_HASH: &str = "password_hash";
pub(super) const CREDENTIAL_DATA: &str = "credentialdata";
pub(super) const SECRET_DATA: &str = "secretdata";
pub(super) const LANGUAGE: &str = "language";
pub(super) const TIME_ZONE: &str = "time_zone";
pub(super) const BRAND: &str = "brand";
pub(super) const CREATED_AT: &str = "created_at";
pub(super) const CONSENT: &str = "consent.";

const FIXED: [&str; 9] = [EMAIL, EMAIL_VERIFIED, PASSWORD_HASH, CREDENTIAL_DATA, SECRET_DATA, LANGUAGE, TIME_ZONE, BRAND, CREATED_AT];

/// The most names of unknown columns that a report lists.
const MOST_UNKNOWN: usize = 20;

/// Names that mean something.
#[derive(Clone, Debug)]
pub struct Columns(BTreeSet<String>);

impl Columns {
    /// The fixed ones, the attributes that the configuration has, and a decision for each purpose that is asked about.
    pub fn of(schema: &AttributeSchema, purposes: &Purposes) -> Self {
        let asked = purposes.iter().filter(|purpose| purpose.kind != PurposeKind::Notice);
        let fixed = FIXED.iter().map(|name| (*name).to_owned());
        let attributes = schema.attributes.iter().flat_map(crate::model::values::Attribute::fields);
        Self(fixed.chain(attributes).chain(asked.map(|purpose| format!("{CONSENT}{}", purpose.id))).collect())
    }

    /// Notes a name that means nothing: what it holds is left out, and the report says so.
    pub(super) fn note_unknown(&self, name: &str, unknown: &mut BTreeSet<String>) {
        if !name.is_empty() && !self.0.contains(name) && unknown.len() < MOST_UNKNOWN {
            unknown.insert(name.chars().filter(|c| !c.is_control()).take(40).collect());
        }
    }
}
