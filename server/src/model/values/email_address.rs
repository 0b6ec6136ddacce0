//! An e-mail address that can be written to, told apart from its lookalikes, and put into a mail header without harm.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use idna::AsciiDenyList;
use idna::uts46::{DnsLength, Hyphens, Uts46};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Problem;
use super::characters::{is_control, is_invisible, nfc};

/// The longest address that mail can carry (RFC 5321, 4.5.3.1.3), and the longest part before its `@`.
const MAX_BYTES: usize = 254;
const MAX_LOCAL_BYTES: usize = 64;

/// An address. Its `Debug` is masked, so that it can stand in a log line by accident.
#[derive(Clone)]
pub struct EmailAddress {
    typed: String,
    at: usize,
    domain: String,
    key: String,
}

/// Why a text is no address that we take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressProblem {
    /// Nothing was typed.
    Missing,
    /// Longer than mail can carry.
    TooLong,
    /// Not of the form name@domain; quoted names, comments and bare IP addresses count here.
    Malformed,
    /// A character that is invisible, turns the text around, or has no business in an address.
    Characters,
    /// What stands behind the `@` is no domain of the internet.
    Domain,
}

impl AddressProblem {
    /// The message for the page.
    pub fn problem(self) -> Problem {
        let id = match self {
            Self::Missing => "address-missing",
            Self::TooLong => "address-too-long",
            Self::Malformed => "address-malformed",
            Self::Characters => "address-characters",
            Self::Domain => "address-domain",
        };
        (id, Vec::new())
    }
}

impl EmailAddress {
    /// Reads what a person typed.
    pub fn parse(raw: &str) -> Result<Self, AddressProblem> {
        let raw = raw.trim();
        if raw.is_empty() {
            return Err(AddressProblem::Missing);
        }
        // Before any work on it: nobody makes us normalize a book.
        if raw.len() > 4 * MAX_BYTES {
            return Err(AddressProblem::TooLong);
        }
        let typed = nfc(raw).into_owned();
        // Header injection ("a@b\r\nBcc: …"), reversed and invisible text.
        if typed.chars().any(|c| is_control(c) || is_invisible(c)) {
            return Err(AddressProblem::Characters);
        }
        let (local, domain) = typed.split_once('@').ok_or(AddressProblem::Malformed)?;
        if domain.contains('@') {
            return Err(AddressProblem::Malformed);
        }
        check_local(local)?;
        let domain = ascii_domain(domain)?;
        // The key is an address too, and lower case may be longer: `Ⱥ` has two bytes, `ⱥ` three.
        let folded = nfc(&local.to_lowercase()).into_owned();
        let longest = local.len().max(folded.len());
        if longest > MAX_LOCAL_BYTES || longest + 1 + domain.len() > MAX_BYTES {
            return Err(AddressProblem::TooLong);
        }
        let key = format!("{folded}@{domain}");
        Ok(Self { at: local.len(), domain, key, typed })
    }

    /// As it was typed (composed and trimmed): what pages show.
    pub fn as_str(&self) -> &str {
        &self.typed
    }

    /// What makes two addresses the same: composed, in lower case, the domain in its ASCII form. Unique among customers.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// As mail servers read it: the name as typed (its owner may care about case), the domain in its ASCII form.
    pub fn for_mail(&self) -> String {
        format!("{}@{}", self.local(), self.domain)
    }

    /// For pages and lines that others may see over a shoulder: `a…x@example.com` (ASVS 5.0 V14.2.6).
    pub fn masked(&self) -> String {
        let mut letters = self.local().chars();
        let ends = match (letters.next(), letters.next_back()) {
            (Some(first), Some(last)) if self.local().chars().count() > 3 => format!("{first}…{last}"),
            (Some(first), _) => format!("{first}…"),
            (None, _) => "…".to_owned(),
        };
        format!("{ends}{}", self.typed.get(self.at..).unwrap_or_default())
    }

    /// The words in it that its owner's password must not be made of (ASVS 5.0 V6.2.11): the whole name, its parts, the domain and its names.
    pub fn local_words(&self) -> Vec<String> {
        let local = self.local().to_lowercase();
        let parts = local.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).map(str::to_owned);
        let labels: Vec<&str> = self.domain.split('.').collect();
        let host = labels.iter().take(labels.len().saturating_sub(1)).map(|label| (*label).to_owned());
        let domain = std::iter::once(self.domain.clone());
        let mut words: Vec<String> = std::iter::once(local.clone()).chain(parts).chain(domain).chain(host).collect();
        words.dedup();
        words
    }

    fn local(&self) -> &str {
        self.typed.get(..self.at).unwrap_or_default()
    }
}

/// The part before the `@`: RFC 5321's dot-string, with letters of every script (RFC 6531), without quotes and comments.
fn check_local(local: &str) -> Result<(), AddressProblem> {
    if local.is_empty() || local.starts_with('.') || local.ends_with('.') || local.contains("..") {
        return Err(AddressProblem::Malformed);
    }
    if local.chars().any(|c| matches!(c, '"' | '(' | ')' | '[' | ']' | '<' | '>' | ',' | ';' | ':' | '\\')) {
        return Err(AddressProblem::Malformed);
    }
    let is_fine = |c: char| if c.is_ascii() { c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c) } else { !c.is_whitespace() };
    if local.chars().all(is_fine) { Ok(()) } else { Err(AddressProblem::Characters) }
}

/// The domain in lower-case ASCII (UTS 46), with at least one dot and a name at its end: `[192.0.2.1]`, `localhost` and `1.2.3.4` are none.
fn ascii_domain(domain: &str) -> Result<String, AddressProblem> {
    if domain.is_empty() {
        return Err(AddressProblem::Malformed);
    }
    let ascii: Cow<'_, str> = Uts46::new()
        .to_ascii(domain.as_bytes(), AsciiDenyList::STD3, Hyphens::CheckFirstLast, DnsLength::Verify)
        .map_err(|_| AddressProblem::Domain)?;
    match ascii.rsplit_once('.') {
        Some((_, top)) if top.len() >= 2 && !top.bytes().all(|b| b.is_ascii_digit()) => Ok(ascii.into_owned()),
        _ => Err(AddressProblem::Domain),
    }
}

impl PartialEq for EmailAddress {
    /// By their keys: `Ann@Example.com` is `ann@example.com`.
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl Eq for EmailAddress {}

impl fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EmailAddress({})", self.masked())
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.typed)
    }
}

impl FromStr for EmailAddress {
    type Err = AddressProblem;

    fn from_str(raw: &str) -> Result<Self, Self::Err> {
        Self::parse(raw)
    }
}

impl Serialize for EmailAddress {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.typed)
    }
}

impl<'de> Deserialize<'de> for EmailAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(|_| serde::de::Error::custom("an e-mail address"))
    }
}

#[cfg(test)]
mod tests;
