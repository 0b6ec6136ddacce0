//! Secrets that we hand out: tokens in links and cookies (256 bits, stored as SHA-256), and six-digit codes for typing (stored as a
//! keyed digest bound to their owner, few tries, ten minutes).

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sea_orm::DeriveValueType;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::sealing::ApplicationKey;
use crate::model::values::characters::{ascii_digit, is_separator};
use crate::rng;

/// A secret of 256 bits as 43 characters that are safe in a link or a cookie (ASVS 5.0 V7.2.3, V11.5.1).
#[derive(Clone)]
pub struct Token(Zeroizing<String>);

/// What is stored of a [`Token`]. The secret has 256 bits, so a plain hash can't be guessed back (ASVS 5.0 V6.5.2).
#[derive(Clone, PartialEq, Eq, Hash, DeriveValueType)]
pub struct TokenHash(Vec<u8>);

impl Token {
    /// A new one.
    pub fn generate() -> Self {
        Self(Zeroizing::new(rng::secret()))
    }

    /// The secret, for its link or cookie.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// What to store.
    pub fn hash(&self) -> TokenHash {
        TokenHash::digest(&self.0)
    }
}

impl TokenHash {
    /// The hash of what somebody presents, where it has a token's shape. All else costs no question to the database.
    pub fn of(presented: &str) -> Option<Self> {
        let is_token = presented.len() == 43 && URL_SAFE_NO_PAD.decode(presented).is_ok_and(|bytes| bytes.len() == 32);
        is_token.then(|| Self::digest(presented))
    }

    /// The 32 bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    fn digest(token: &str) -> Self {
        Self(Sha256::digest(token.as_bytes()).to_vec())
    }
}

/// Six digits, to be typed (ASVS 5.0 V6.5.4).
#[derive(Clone)]
pub struct Code(Zeroizing<String>);

/// What is stored of a [`Code`].
#[derive(Clone, PartialEq, Eq, Hash, DeriveValueType)]
pub struct CodeHash(Vec<u8>);

impl Code {
    /// A new one.
    pub fn generate() -> Self {
        Self(Zeroizing::new(format!("{:06}", rng::below(1_000_000))))
    }

    /// Reads a typed code: spaces, dashes and the digits of other scripts are welcome.
    pub fn parse(typed: &str) -> Option<Self> {
        digits(typed, 6).map(Self)
    }

    /// The six digits, for the letter.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

/// The digest of a code for one owner (a registration, a challenge). Keyed, because a million codes are soon tried.
pub fn code_hash(key: &ApplicationKey, owner: Uuid, code: &str) -> CodeHash {
    CodeHash(key.digest("code", &[owner.as_bytes().as_slice(), code.as_bytes()].concat()).to_vec())
}

impl CodeHash {
    /// Whether both are of the same code; takes the same time wherever they differ (ASVS 5.0 V11.2.4).
    pub fn matches(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }

    /// Whether these stored bytes are the same digest; takes the same time wherever they differ.
    pub fn is(&self, stored: &[u8]) -> bool {
        self.0.ct_eq(stored).into()
    }

    /// As it is stored.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

/// Exactly `count` digits, as ASCII, out of what a person typed.
pub(super) fn digits(typed: &str, count: usize) -> Option<Zeroizing<String>> {
    if typed.len() > 128 {
        return None;
    }
    let mut found = Zeroizing::new(String::with_capacity(count));
    for c in typed.chars().filter(|c| !is_separator(*c)) {
        found.push(ascii_digit(c)?);
    }
    (found.len() == count).then_some(found)
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

impl fmt::Debug for TokenHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenHash(…)")
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(…)")
    }
}

impl fmt::Debug for CodeHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CodeHash(…)")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn a_token_is_found_by_its_hash() {
        let token = Token::generate();
        assert_eq!(token.reveal().len(), 43);
        assert_eq!(TokenHash::of(token.reveal()), Some(token.hash()));
        assert_eq!(token.hash().as_bytes().len(), 32);
        assert_ne!(TokenHash::of(Token::generate().reveal()), Some(token.hash()));
        assert!(!format!("{token:?}{:?}", token.hash()).contains(token.reveal()));
    }

    #[test]
    fn what_has_no_tokens_shape_has_no_hash() {
        let good = Token::generate();
        let good = good.reveal();
        let (cut, long, padded) = (&good[..42], format!("{good}A"), format!("{good}="));
        // The last character carries four bits: one with more is not what we wrote.
        let loose = format!("{}B", &good[..42]);
        let foreign = format!("{}é", &good[..41]);
        for bad in ["", cut, &long, &padded, &loose, &foreign, &good.replacen(|_: char| true, "+", 1), &format!(" {}", &good[..42])] {
            assert_eq!(TokenHash::of(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn tokens_do_not_repeat() {
        let tokens: HashSet<_> = (0..10_000).map(|_| Token::generate().reveal().to_owned()).collect();
        assert_eq!(tokens.len(), 10_000);
    }

    #[test]
    fn a_code_is_six_digits_as_people_type_them() {
        let code = Code::generate();
        assert!(code.reveal().len() == 6 && code.reveal().bytes().all(|b| b.is_ascii_digit()));
        for typed in ["012345", " 012 345 ", "012-345", "0 1 2 3 4 5", "０１２３４５", "٠١٢٣٤٥", "012–345", "\u{200e}012345"]
        {
            assert_eq!(Code::parse(typed).map(|code| code.reveal().to_owned()).as_deref(), Some("012345"), "{typed:?}");
        }
        for bad in ["", "12345", "1234567", "12345a", "+12345", "1234.5", "12345\0", &"1".repeat(100_000)] {
            assert!(Code::parse(bad).is_none(), "{bad:?}");
        }
    }

    #[test]
    fn codes_use_the_whole_range() {
        let firsts: HashSet<_> = (0..1000).map(|_| Code::generate().reveal().as_bytes()[0]).collect();
        assert_eq!(firsts.len(), 10);
    }

    /// ASVS 5.0 V6.6.2.
    #[test]
    fn a_code_is_its_owners_alone() {
        let key = ApplicationKey::generate();
        let (ann, ben) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let hash = code_hash(&key, ann, "123456");
        assert!(hash.matches(&code_hash(&key, ann, "123456")));
        assert!(!hash.matches(&code_hash(&key, ann, "123457")));
        assert!(!hash.matches(&code_hash(&key, ben, "123456")));
        assert!(!hash.matches(&code_hash(&ApplicationKey::generate(), ann, "123456")));
    }
}
