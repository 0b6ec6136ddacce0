//! Password hashes that other systems wrote: read, priced, and compared once, at the first sign-in; then Argon2id stands in their place.
//!
//! | written by | text | kept as |
//! |---|---|---|
//! | bcrypt of any system | `$2a$`, `$2b$`, `$2y$` and 57 more characters | the same |
//! | Django, PBKDF2 | `pbkdf2_sha256$600000$salt$base64` (`pbkdf2_sha1$…`, `pbkdf2_sha512$…`) | the PHC string |
//! | Keycloak, PBKDF2 and Argon2 | the two JSON documents `credentialData` and `secretData` ([`keycloak`]) | the PHC string |
//! | others, PBKDF2 | PHC: `$pbkdf2-sha256$i=600000$salt$hash` (`sha1`, `sha512`) | the same |
//! | Django, scrypt | `scrypt$16384$salt$8$5$base64` | the PHC string |
//! | others, scrypt | PHC: `$scrypt$ln=14,r=8,p=5$salt$hash` | the same |
//! | libxcrypt, scrypt | `$7$…` | the PHC string |
//! | glibc and others, SHA-crypt | `$5$…`, `$6$…` | the same |
//!
//! Argon2 in PHC strings is our own form: [`super::passwords`] compares it. What a hash costs is read off its parameters before anything
//! is computed: one from a hostile file could else hold a thread for minutes, or all of its memory.

mod argon2_text;
mod bcrypt_text;
mod cost;
mod crypt_base64;
pub mod keycloak;
mod pbkdf2_text;
mod scrypt_text;
mod sha_crypt_text;

use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use super::passwords::PasswordHash;
use bcrypt_text::Bcrypt;
pub use cost::{Cap, Cost};
use pbkdf2_text::Pbkdf2;
use scrypt_text::Scrypt;
use sha_crypt_text::ShaCrypt;

/// The longest text of a hash that is looked at.
const LONGEST: usize = 1024;
/// The longest salt, in bytes.
const LONGEST_SALT: usize = 256;
/// The lengths of digests that are compared: a short one could be met by chance, a long one costs more than it says.
const DIGEST: std::ops::RangeInclusive<usize> = 16..=128;
/// The longest password that is compared, in bytes: with SHA-crypt a long one costs as its square (CVE-2016-20013).
const LONGEST_PASSWORD: usize = 512;

/// A hash of another system, in its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ForeignHash {
    /// Blowfish.
    Bcrypt(Bcrypt),
    /// HMAC, many times.
    Pbkdf2(Pbkdf2),
    /// Memory-hard.
    Scrypt(Scrypt),
    /// SHA-2, many times, as the C library does it.
    ShaCrypt(ShaCrypt),
}

/// Why a hash is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HashProblem {
    /// No form that we know.
    Unreadable,
    /// Known, and more expensive than allowed.
    TooCostly(Cost),
}

/// Reads a hash as any of these systems writes it, and gives it back as it is kept, where it costs no more than `cap` allows.
pub fn admit(text: &str, cap: Cap) -> Result<PasswordHash, HashProblem> {
    if let Some(cost) = argon2_text::cost(text) {
        return if cap.allows(cost) { Ok(PasswordHash::from_phc(text)) } else { Err(HashProblem::TooCostly(cost)) };
    }
    let hash = ForeignHash::parse(text).ok_or(HashProblem::Unreadable)?;
    if !cap.allows(hash.cost()) {
        return Err(HashProblem::TooCostly(hash.cost()));
    }
    Ok(PasswordHash::from_phc(hash.to_text()))
}

impl ForeignHash {
    /// Reads a hash in any of the forms above, Argon2 excepted.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > LONGEST || !text.is_ascii() {
            return None;
        }
        Bcrypt::parse(text)
            .map(Self::Bcrypt)
            .or_else(|| Pbkdf2::parse(text).map(Self::Pbkdf2))
            .or_else(|| Scrypt::parse(text).map(Self::Scrypt))
            .or_else(|| ShaCrypt::parse(text).map(Self::ShaCrypt))
    }

    /// As it is kept.
    pub fn to_text(&self) -> String {
        match self {
            Self::Bcrypt(hash) => hash.to_text(),
            Self::Pbkdf2(hash) => hash.to_text(),
            Self::Scrypt(hash) => hash.to_text(),
            Self::ShaCrypt(hash) => hash.to_text(),
        }
    }

    /// What one comparison costs.
    pub fn cost(&self) -> Cost {
        match self {
            Self::Bcrypt(hash) => hash.cost(),
            Self::Pbkdf2(hash) => hash.cost(),
            Self::Scrypt(hash) => hash.cost(),
            Self::ShaCrypt(hash) => hash.cost(),
        }
    }

    /// Whether this is the password. The bytes are taken as they were typed: those systems composed and folded nothing.
    pub fn is_of(&self, password: &str) -> bool {
        let fits = password.len() <= LONGEST_PASSWORD;
        // What is too long is none of theirs; it costs the same nevertheless.
        let password = if fits { password.as_bytes() } else { &[][..] };
        let (computed, expected) = match self {
            Self::Bcrypt(hash) => (hash.compute(password), hash.digest()),
            Self::Pbkdf2(hash) => (hash.compute(password), hash.digest()),
            Self::Scrypt(hash) => (hash.compute(password), hash.digest()),
            Self::ShaCrypt(hash) => (hash.compute(password), hash.digest()),
        };
        let same: bool = computed.as_slice().ct_eq(expected).into();
        fits && same && !expected.is_empty()
    }
}

/// What was derived from a password; wiped afterwards.
type Computed = Zeroizing<Vec<u8>>;

/// Base64 with or without its padding, and the variant of PHC strings alike.
fn base64(text: &str) -> Option<Vec<u8>> {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD_NO_PAD.decode(text.trim_end_matches('=')).ok()
}

/// As PHC strings have it.
fn to_base64(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD_NO_PAD.encode(bytes)
}

/// A number as people write it: no sign, no leading zero.
fn number(text: &str) -> Option<u32> {
    let plain = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    text.parse().ok().filter(|_| plain)
}

#[cfg(test)]
mod tests;
