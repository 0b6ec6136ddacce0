//! Signatures over the chain of events: Ed25519 (RFC 8032), under a subkey of the application key.
//!
//! The database alone can't sign: who owns it can rewrite rows, but not an anchor over them. The public key verifies, and is no secret.

use std::fmt;
use std::str::FromStr;

use aws_lc_rs::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::sealing::ApplicationKey;
use crate::clock::Timestamp;

/// The use that the subkey is for.
const LABEL: &str = "audit anchors";
/// The start of what is signed: a signature of another use, or of a later form, never fits.
const DOMAIN: &[u8] = b"portico audit anchor 1\0";

/// What an anchor says: at this time, the row of this number had this hash, and the anchor before was over that number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statement<'a> {
    /// The row's number.
    pub number: i64,
    /// The row's hash, which stands for all rows up to it.
    pub hash: &'a [u8],
    /// The number of the anchor before; 0 for the first. It makes a removed anchor visible.
    pub previous: i64,
    /// When it was signed.
    pub at: Timestamp,
}

/// Signs anchors.
pub struct SigningKey(Ed25519KeyPair);

/// Verifies anchors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicKey([u8; 32]);

/// Why a text is no public key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a public key is 32 bytes in base64 (44 characters), as `portico audit key` prints it")]
pub struct NoPublicKey;

impl Statement<'_> {
    /// Numbers have a fixed length and the hash its length in front: no two statements share their bytes.
    fn bytes(&self) -> Vec<u8> {
        let mut bytes = DOMAIN.to_vec();
        bytes.extend(self.number.to_be_bytes());
        bytes.extend(self.previous.to_be_bytes());
        bytes.extend(self.at.micros().to_be_bytes());
        bytes.extend((self.hash.len() as u64).to_be_bytes());
        bytes.extend(self.hash);
        bytes
    }
}

impl SigningKey {
    /// The key that signs from now on.
    pub fn of(key: &ApplicationKey) -> Self {
        Self::from_seed(&key.subkey(LABEL))
    }

    /// Signs.
    pub fn sign(&self, statement: &Statement<'_>) -> Vec<u8> {
        self.0.sign(&statement.bytes()).as_ref().to_vec()
    }

    /// What verifies its signatures.
    pub fn public(&self) -> PublicKey {
        let mut public = [0; 32];
        public.copy_from_slice(self.0.public_key().as_ref());
        PublicKey(public)
    }

    #[expect(clippy::expect_used, reason = "any 32 bytes are a seed (RFC 8032, section 5.1.5)")]
    fn from_seed(seed: &[u8; 32]) -> Self {
        Self(Ed25519KeyPair::from_seed_unchecked(seed).expect("any 32 bytes are a seed"))
    }
}

impl PublicKey {
    /// The public keys of an application key and of its retired ones: old anchors stay verifiable.
    pub fn all(key: &ApplicationKey) -> Vec<Self> {
        key.subkeys(LABEL).iter().map(|seed| SigningKey::from_seed(seed).public()).collect()
    }

    /// Tells keys apart, as 16 hexadecimal digits.
    pub fn id(&self) -> String {
        Sha256::digest(self.0)[..8].iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Whether this key's holder signed that.
    pub fn verifies(&self, statement: &Statement<'_>, signature: &[u8]) -> bool {
        UnparsedPublicKey::new(&ED25519, self.0).verify(&statement.bytes(), signature).is_ok()
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&STANDARD.encode(self.0))
    }
}

impl FromStr for PublicKey {
    type Err = NoPublicKey;

    fn from_str(text: &str) -> Result<Self, NoPublicKey> {
        let bytes = STANDARD.decode(text.trim()).map_err(|_| NoPublicKey)?;
        bytes.try_into().map(Self).map_err(|_| NoPublicKey)
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATEMENT: Statement<'static> = Statement { number: 7, hash: &[1; 32], previous: 3, at: Timestamp(1_795_348_800_000_000) };

    #[test]
    fn only_what_was_signed_verifies() {
        let key = SigningKey::of(&ApplicationKey::generate());
        let (public, signature) = (key.public(), key.sign(&STATEMENT));
        assert!(public.verifies(&STATEMENT, &signature));
        let others = [
            Statement { number: 8, ..STATEMENT },
            Statement { previous: 0, ..STATEMENT },
            Statement { at: Timestamp(0), ..STATEMENT },
            Statement { hash: &[2; 32], ..STATEMENT },
            Statement { hash: &[1; 31], ..STATEMENT },
        ];
        assert!(others.iter().all(|other| !public.verifies(other, &signature)));
        for bad in [&[][..], &[0; 64], &signature[..63], &[signature.as_slice(), &[0]].concat()] {
            assert!(!public.verifies(&STATEMENT, bad), "{bad:?}");
        }
        assert!(!SigningKey::of(&ApplicationKey::generate()).public().verifies(&STATEMENT, &signature));
    }

    #[test]
    fn a_replaced_key_still_verifies() {
        let old = ApplicationKey::generate();
        let signature = SigningKey::of(&old).sign(&STATEMENT);
        let new = ApplicationKey::generate().with_retired(vec![old]);
        let keys = PublicKey::all(&new);
        assert_eq!((keys.len(), keys[0]), (2, SigningKey::of(&new).public()));
        assert!(!keys[0].verifies(&STATEMENT, &signature) && keys[1].verifies(&STATEMENT, &signature));
        assert_ne!(keys[0].id(), keys[1].id());
    }

    #[test]
    fn a_public_key_is_written_and_read_again() {
        let key = SigningKey::of(&ApplicationKey::generate()).public();
        assert_eq!(key.to_string().parse(), Ok(key));
        assert_eq!((key.to_string().len(), key.id().len()), (44, 16));
        for bad in ["", "short", "AAAA", &STANDARD.encode([0; 33])] {
            assert_eq!(bad.parse::<PublicKey>(), Err(NoPublicKey), "{bad}");
        }
    }

    /// A key made today must verify in years: the derivation never changes. The values were computed by OpenSSL.
    #[test]
    fn the_derivation_stays_as_it_is() {
        let key = ApplicationKey::from_base64("ABEiM0RVZneImaq7zN3u/wARIjNEVWZ3iJmqu8zd7v8=").unwrap();
        let signing = SigningKey::of(&key);
        assert_eq!(signing.public().to_string(), "dPpnMVJD5m0s4JnQuDza0dscFxUvgwbXDNvoBn7G4ck=");
        let signature = "J43DFGwvK15jrtMr6aHHgfb38hwK5DIfYH515sCD0OxyjA0tcsnFpKTU6lGMy4Sf+qlM+P7m/csMuSeKsjLzCw==";
        assert_eq!(STANDARD.encode(signing.sign(&STATEMENT)), signature);
    }
}
