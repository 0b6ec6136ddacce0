//! bcrypt: `$2b$12$` and 53 characters in an alphabet of its own.
//!
//! `$2a$`, `$2b$` and `$2y$` are the same for every password that a person types. `$2x$` marks hashes of a flawed program that cut some
//! passwords short (CVE-2011-2483): those are not taken.

use base64::Engine as _;
use base64::alphabet::BCRYPT;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use zeroize::Zeroizing;

use super::cost::BCRYPT_ROUND;
use super::{Computed, Cost};

/// Some programs leave bits in the last character that stand for nothing.
const ENGINE: GeneralPurpose = GeneralPurpose::new(
    &BCRYPT,
    GeneralPurposeConfig::new()
        .with_encode_padding(false)
        .with_decode_padding_mode(DecodePaddingMode::RequireNone)
        .with_decode_allow_trailing_bits(true),
);

/// As much of a password as bcrypt looks at.
const SEEN: usize = 72;

/// A bcrypt hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bcrypt {
    log_rounds: u32,
    salt: [u8; 16],
    digest: Vec<u8>,
}

impl Bcrypt {
    pub(super) fn parse(text: &str) -> Option<Self> {
        let rest = ["$2a$", "$2b$", "$2y$"].iter().find_map(|mark| text.strip_prefix(mark))?;
        let (cost, rest) = rest.split_once('$').filter(|(cost, rest)| cost.len() == 2 && rest.len() == 53)?;
        let log_rounds =
            cost.bytes().all(|b| b.is_ascii_digit()).then(|| cost.parse().ok()).flatten().filter(|cost| (4..=31).contains(cost))?;
        let (salt, digest) = rest.split_at_checked(22)?;
        Some(Self { log_rounds, salt: ENGINE.decode(salt).ok()?.try_into().ok()?, digest: ENGINE.decode(digest).ok()? })
    }

    pub(super) fn to_text(&self) -> String {
        format!("$2b${:02}${}{}", self.log_rounds, ENGINE.encode(self.salt), ENGINE.encode(&self.digest))
    }

    pub(super) fn cost(&self) -> Cost {
        Cost::of(1 << self.log_rounds, BCRYPT_ROUND, 8)
    }

    pub(super) fn digest(&self) -> &[u8] {
        &self.digest
    }

    /// As the original does it: 72 bytes are looked at, the rest is not, and a zero ends what is shorter.
    pub(super) fn compute(&self, password: &[u8]) -> Computed {
        let mut key = Zeroizing::new([0; SEEN]);
        let seen = password.len().min(SEEN);
        key[..seen].copy_from_slice(&password[..seen]);
        let output = bcrypt::bcrypt(self.log_rounds, self.salt, &key[..(seen + 1).min(SEEN)]);
        // The last of the 24 bytes was never written down.
        Zeroizing::new(output[..23].to_vec())
    }
}
