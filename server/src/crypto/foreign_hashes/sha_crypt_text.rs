//! SHA-crypt, as the C library's `crypt` writes it: `$5$rounds=5000$salt$digest`, and `$6$` with SHA-512.

use sha_crypt::{Params, sha256_crypt, sha512_crypt};
use zeroize::Zeroizing;

use super::cost::SHA_CRYPT_ROUND;
use super::{Computed, Cost, crypt_base64, number};

/// What the original does where the text names no rounds, and the fewest and most that it does.
const ROUNDS: u32 = Params::RECOMMENDED_ROUNDS;
/// The most of a salt that the original looks at.
const SALT: usize = 16;

/// In which order the bytes of a digest of 32 are written, three at a time and two at the end.
const ORDER_32: [usize; 32] =
    [20, 10, 0, 11, 1, 21, 2, 22, 12, 23, 13, 3, 14, 4, 24, 5, 25, 15, 26, 16, 6, 17, 7, 27, 8, 28, 18, 29, 19, 9, 30, 31];

/// The same for a digest of 64: three bytes, 21 apart, whose order turns with each step; one at the end.
fn order_64() -> Vec<usize> {
    let turned = |at: usize| match at % 3 {
        0 => [at + 42, at + 21, at],
        1 => [at, at + 42, at + 21],
        _ => [at + 21, at, at + 42],
    };
    (0..21).flat_map(turned).chain([63]).collect()
}

/// A SHA-crypt hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShaCrypt {
    text: String,
    wide: bool,
    rounds: u32,
    salt: Vec<u8>,
    digest: Vec<u8>,
}

impl ShaCrypt {
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (wide, mut rest) = match (text.strip_prefix("$5$"), text.strip_prefix("$6$")) {
            (Some(rest), _) => (false, rest),
            (_, Some(rest)) => (true, rest),
            _ => return None,
        };
        let mut rounds = ROUNDS;
        if let Some(named) = rest.strip_prefix("rounds=") {
            let (count, after) = named.split_once('$')?;
            (rounds, rest) = (number(count)?.clamp(Params::ROUNDS_MIN, Params::ROUNDS_MAX), after);
        }
        let (salt, digest) = rest.split_once('$')?;
        let salt = salt.as_bytes()[..salt.len().min(SALT)].to_vec();
        let order = if wide { order_64() } else { ORDER_32.to_vec() };
        let written = crypt_base64::bytes(digest, order.len())?;
        let mut digest = vec![0; order.len()];
        for (byte, place) in written.into_iter().zip(order) {
            digest[place] = byte;
        }
        Some(Self { text: text.to_owned(), wide, rounds, salt, digest })
    }

    pub(super) fn to_text(&self) -> String {
        self.text.clone()
    }

    pub(super) fn cost(&self) -> Cost {
        Cost::of(self.rounds.into(), SHA_CRYPT_ROUND, 1)
    }

    pub(super) fn digest(&self) -> &[u8] {
        &self.digest
    }

    pub(super) fn compute(&self, password: &[u8]) -> Computed {
        let Ok(params) = Params::new(self.rounds) else { return Computed::default() };
        Zeroizing::new(if self.wide {
            sha512_crypt(password, &self.salt, params).to_vec()
        } else {
            sha256_crypt(password, &self.salt, params).to_vec()
        })
    }
}
