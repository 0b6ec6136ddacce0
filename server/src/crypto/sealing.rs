//! The application key, and what is done with it: sealing what must be readable again, and digests that only its holder can compute.
//!
//! The key stays outside the database. Who steals a dump alone can't read a sealed value, nor try addresses or codes against digests.
//! Each use has a subkey of its own (HKDF-SHA-256), so that no value of one use ever means something in another.

use std::fmt;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::rng;

/// The first byte of a sealed value: another algorithm would get another number (ASVS 5.0 V11.2.2).
const XCHACHA20_POLY1305: u8 = 1;
const KEY_ID: usize = 8;
const NONCE: usize = 24;
const HEADER: usize = 1 + KEY_ID + NONCE;

/// 256 bits, and the retired keys that older values were sealed with. Cheap to clone, never printed.
#[derive(Clone)]
pub struct ApplicationKey {
    secret: Arc<Zeroizing<[u8; 32]>>,
    retired: Arc<[ApplicationKey]>,
}

/// Where a sealed value belongs. It opens nowhere else, so values can't be swapped between rows (ASVS 5.0 V11.3.3).
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The table.
    pub table: &'static str,
    /// The row.
    pub row: Uuid,
    /// The column.
    pub column: &'static str,
}

/// Why a text is no application key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an application key is 32 random bytes in base64 (44 characters)")]
pub struct NoKey;

/// Why a value stays sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unsealable {
    /// It was sealed with a key that we don't have.
    #[error("the value was sealed with a key that is not configured")]
    UnknownKey,
    /// It is damaged, or it was moved here from another place.
    #[error("the value is damaged or belongs elsewhere")]
    Damaged,
}

impl ApplicationKey {
    /// A new key.
    pub fn generate() -> Self {
        Self::of(rng::bytes())
    }

    /// Reads a key as the configuration has it.
    pub fn from_base64(text: &str) -> Result<Self, NoKey> {
        let bytes = Zeroizing::new(STANDARD.decode(text.trim()).map_err(|_| NoKey)?);
        let secret: [u8; 32] = bytes.as_slice().try_into().map_err(|_| NoKey)?;
        // All alike is a placeholder that somebody forgot, not a key.
        if secret.iter().all(|byte| *byte == secret[0]) { Err(NoKey) } else { Ok(Self::of(secret)) }
    }

    /// The key as the configuration has it.
    pub fn to_base64(&self) -> Zeroizing<String> {
        Zeroizing::new(STANDARD.encode(self.secret.as_slice()))
    }

    /// This key for all that is new, those for what is old: how a key is replaced.
    #[must_use]
    pub fn with_retired(self, retired: Vec<ApplicationKey>) -> Self {
        Self { retired: retired.into(), ..self }
    }

    /// Tells keys apart without telling them, as 64 hexadecimal digits. The database keeps it: a wrong key refuses to start.
    pub fn fingerprint(&self) -> String {
        use std::fmt::Write;
        self.subkey("fingerprint").iter().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    }

    /// Whether a value sealed under the key of this fingerprint can be opened: by this key, or by a retired one.
    pub fn knows(&self, fingerprint: &str) -> bool {
        self.all().any(|key| key.fingerprint() == fingerprint)
    }

    /// A key for one use, derived from this one.
    pub fn subkey(&self, label: &str) -> Zeroizing<[u8; 32]> {
        let mut subkey = Zeroizing::new([0; 32]);
        // 32 bytes is a length that HKDF always gives.
        let _ = Hkdf::<Sha256>::new(None, self.secret.as_slice()).expand_multi_info(&[b"portico 1 ", label.as_bytes()], subkey.as_mut());
        subkey
    }

    /// The same of this key and of each retired one: for what must stay verifiable when a key is replaced.
    pub fn subkeys(&self, label: &str) -> Vec<Zeroizing<[u8; 32]>> {
        self.all().map(|key| key.subkey(label)).collect()
    }

    /// Seals `plain` for this place.
    ///
    /// # Panics
    /// Where `plain` is longer than 256 GiB.
    #[expect(clippy::expect_used, reason = "fails for hundreds of gigabytes alone, and must not go on then")]
    pub fn seal(&self, place: Place, plain: &[u8]) -> Vec<u8> {
        let nonce = rng::bytes::<NONCE>();
        let aad = place.bytes();
        let sealed = self.cipher().encrypt(&XNonce::from(nonce), Payload { msg: plain, aad: &aad }).expect("sealing in memory works");
        let mut value = Vec::with_capacity(HEADER + sealed.len());
        value.push(XCHACHA20_POLY1305);
        value.extend(self.id());
        value.extend(nonce);
        value.extend(sealed);
        value
    }

    /// Opens what was sealed for this place, with this key or a retired one.
    pub fn open(&self, place: Place, value: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unsealable> {
        let (header, sealed) = value.split_at_checked(HEADER).ok_or(Unsealable::Damaged)?;
        let (start, nonce) = header.split_at(1 + KEY_ID);
        let [XCHACHA20_POLY1305, id @ ..] = start else { return Err(Unsealable::Damaged) };
        let key = self.all().find(|key| key.id() == id).ok_or(Unsealable::UnknownKey)?;
        let nonce = XNonce::try_from(nonce).map_err(|_| Unsealable::Damaged)?;
        let plain = key.cipher().decrypt(&nonce, Payload { msg: sealed, aad: &place.bytes() });
        plain.map(Zeroizing::new).map_err(|_| Unsealable::Damaged)
    }

    /// Whether a value is sealed with this very key; those that aren't can be sealed anew.
    pub fn is_current(&self, value: &[u8]) -> bool {
        value.first() == Some(&XCHACHA20_POLY1305) && value.get(1..=KEY_ID).is_some_and(|id| id == self.id())
    }

    /// A digest that only the key's holder can compute: whoever has the database can't try likely addresses against it.
    pub fn digest(&self, label: &str, bytes: &[u8]) -> [u8; 32] {
        let mut mac = self.mac(label);
        mac.update(bytes);
        mac.finalize().into_bytes().into()
    }

    /// Whether this is the digest of `bytes`, by this key or a retired one; takes the same time wherever they differ.
    pub fn is_digest(&self, label: &str, bytes: &[u8], digest: &[u8]) -> bool {
        self.all().any(|key| {
            let mut mac = key.mac(label);
            mac.update(bytes);
            mac.verify_slice(digest).is_ok()
        })
    }

    /// The digests of `bytes` by this key and by each retired one: to find what was written before a key was replaced.
    pub fn digests(&self, label: &str, bytes: &[u8]) -> Vec<[u8; 32]> {
        self.all().map(|key| key.digest(label, bytes)).collect()
    }

    fn of(secret: [u8; 32]) -> Self {
        Self { secret: Arc::new(Zeroizing::new(secret)), retired: Arc::from([]) }
    }

    fn all(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(self.retired.iter())
    }

    fn id(&self) -> [u8; KEY_ID] {
        let whole = self.subkey("fingerprint");
        std::array::from_fn(|i| whole[i])
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new((&*self.subkey("seal")).into())
    }

    #[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
    fn mac(&self, label: &str) -> Hmac<Sha256> {
        Hmac::new_from_slice(self.subkey(&format!("digest {label}")).as_slice()).expect("HMAC takes any key")
    }
}

impl Place {
    /// Each part with its length in front: no two places share their bytes.
    fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for part in [self.table.as_bytes(), self.row.as_bytes(), self.column.as_bytes()] {
            bytes.extend((part.len() as u64).to_be_bytes());
            bytes.extend(part);
        }
        bytes
    }
}

impl fmt::Debug for ApplicationKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApplicationKey(…)")
    }
}

#[cfg(test)]
mod tests;
