//! PBKDF2 (RFC 8018) with HMAC-SHA-1, -256 or -512, as Django and PHC strings write it.

use pbkdf2::pbkdf2_hmac;
use sha1::Sha1;
use sha2::{Sha256, Sha512};
use zeroize::Zeroizing;

use super::cost::{PBKDF2_SHA1_ROUND, PBKDF2_SHA256_ROUND, PBKDF2_SHA512_ROUND};
use super::{Computed, Cost, DIGEST, LONGEST_SALT, base64, number, to_base64};

/// A PBKDF2 hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pbkdf2 {
    hash: Hash,
    rounds: u32,
    salt: Vec<u8>,
    digest: Vec<u8>,
}

/// Under the HMAC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hash {
    Sha1,
    Sha256,
    Sha512,
}

impl Hash {
    fn of(name: &str) -> Option<Self> {
        match name {
            "sha1" => Some(Self::Sha1),
            "sha256" => Some(Self::Sha256),
            "sha512" => Some(Self::Sha512),
            _ => None,
        }
    }

    /// Its name, the bytes of one block, and what one round of one block costs.
    const fn facts(self) -> (&'static str, usize, u64) {
        match self {
            Self::Sha1 => ("sha1", 20, PBKDF2_SHA1_ROUND),
            Self::Sha256 => ("sha256", 32, PBKDF2_SHA256_ROUND),
            Self::Sha512 => ("sha512", 64, PBKDF2_SHA512_ROUND),
        }
    }
}

impl Pbkdf2 {
    pub(super) fn new(hash: &str, rounds: u32, salt: Vec<u8>, digest: Vec<u8>) -> Option<Self> {
        let hash = Hash::of(hash)?;
        let fits = rounds > 0 && salt.len() <= LONGEST_SALT && DIGEST.contains(&digest.len());
        fits.then_some(Self { hash, rounds, salt, digest })
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        if let Some(rest) = text.strip_prefix("pbkdf2_") {
            let [hash, rounds, salt, digest] = rest.split('$').collect::<Vec<_>>().try_into().ok()?;
            // Django's salt is the text itself.
            return Self::new(hash, number(rounds)?, salt.as_bytes().to_vec(), base64(digest)?);
        }
        let [hash, params, salt, digest] = text.strip_prefix("$pbkdf2-")?.split('$').collect::<Vec<_>>().try_into().ok()?;
        let mut params = params.split(',');
        let rounds = number(params.next()?.strip_prefix("i=")?)?;
        let digest = base64(digest)?;
        match params.next() {
            Some(length) if number(length.strip_prefix("l=")?)? as usize != digest.len() => return None,
            _ => {}
        }
        if params.next().is_some() {
            return None;
        }
        Self::new(hash, rounds, base64(salt)?, digest)
    }

    pub(super) fn to_text(&self) -> String {
        format!("$pbkdf2-{}$i={}${}${}", self.hash.facts().0, self.rounds, to_base64(&self.salt), to_base64(&self.digest))
    }

    pub(super) fn cost(&self) -> Cost {
        let (_, block, each) = self.hash.facts();
        let blocks = u64::try_from(self.digest.len().div_ceil(block)).unwrap_or(u64::MAX);
        Cost::of(u64::from(self.rounds).saturating_mul(blocks), each, 1)
    }

    pub(super) fn digest(&self) -> &[u8] {
        &self.digest
    }

    pub(super) fn compute(&self, password: &[u8]) -> Computed {
        let mut out = Zeroizing::new(vec![0; self.digest.len()]);
        match self.hash {
            Hash::Sha1 => pbkdf2_hmac::<Sha1>(password, &self.salt, self.rounds, &mut out),
            Hash::Sha256 => pbkdf2_hmac::<Sha256>(password, &self.salt, self.rounds, &mut out),
            Hash::Sha512 => pbkdf2_hmac::<Sha512>(password, &self.salt, self.rounds, &mut out),
        }
        out
    }
}
