//! Recovery codes: ten secrets on paper, for the day the phone is gone. Each works once.
//!
//! A code is `k7dm-q2xv-h9tp-w3rc-b8nc-z4sy`: 24 characters of 28, more than 115 bits. ASVS 5.0 V6.5.2 asks for a slow password hash
//! below 112 bits, and rightly: short codes are soon tried by whoever steals the database. Longer ones need none, so that checking one
//! costs no queue of slow hashes (ten per try, as each has its salt) which a stranger could fill. They are copied or printed far more
//! often than typed; six groups of four without vowels and without lookalikes (0 O 1 I L) can be typed too. What is stored is a
//! digest under the application key, bound to the customer: worthless without the key, and in another customer's row.

use std::fmt;

use sea_orm::DeriveValueType;
use subtle::ConstantTimeEq;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::sealing::ApplicationKey;
use crate::model::values::characters::{ascii_digit, is_separator};
use crate::rng;

/// No vowels (no words by accident), no lookalikes.
const ALPHABET: &[u8; 28] = b"23456789bcdfghjkmnpqrstvwxyz";
const LENGTH: usize = 24;
const GROUP: usize = 4;

/// How many a customer gets.
pub const COUNT: usize = 10;

/// One code.
#[derive(Clone)]
pub struct RecoveryCode(Zeroizing<String>);

/// What is stored of it.
#[derive(Clone, PartialEq, Eq, Hash, DeriveValueType)]
pub struct RecoveryCodeHash(Vec<u8>);

/// A new set.
pub fn generate() -> Vec<RecoveryCode> {
    std::iter::repeat_with(RecoveryCode::generate).take(COUNT).collect()
}

impl RecoveryCode {
    /// A new one.
    pub fn generate() -> Self {
        let letter = || char::from(ALPHABET[rng::below(28) as usize]);
        Self(Zeroizing::new(std::iter::repeat_with(letter).take(LENGTH).collect()))
    }

    /// Reads a typed code: capitals, spaces, any dashes and full-width letters are welcome.
    pub fn parse(typed: &str) -> Option<Self> {
        if typed.len() > 256 {
            return None;
        }
        let mut code = Zeroizing::new(String::with_capacity(LENGTH));
        for c in typed.chars().filter(|c| !is_separator(*c)) {
            let c = ascii_digit(c).or_else(|| narrow_letter(c))?;
            code.push(c);
        }
        (code.len() == LENGTH && code.bytes().all(|b| ALPHABET.contains(&b))).then_some(Self(code))
    }

    /// The code in groups, to be shown once.
    pub fn reveal(&self) -> Zeroizing<String> {
        let mut shown = Zeroizing::new(String::with_capacity(LENGTH + LENGTH / GROUP));
        for (at, letter) in self.0.chars().enumerate() {
            if at > 0 && at % GROUP == 0 {
                shown.push('-');
            }
            shown.push(letter);
        }
        shown
    }

    /// What to store, and to look for, in this customer's rows.
    pub fn hash(&self, key: &ApplicationKey, customer: Uuid) -> RecoveryCodeHash {
        RecoveryCodeHash(key.digest("recovery code", &[customer.as_bytes().as_slice(), self.0.as_bytes()].concat()).to_vec())
    }

    /// The digests to look for where the application key was replaced since: by the current key and by each retired one.
    pub fn hashes(&self, key: &ApplicationKey, customer: Uuid) -> Vec<RecoveryCodeHash> {
        let bound = Zeroizing::new([customer.as_bytes().as_slice(), self.0.as_bytes()].concat());
        key.digests("recovery code", &bound).into_iter().map(|digest| RecoveryCodeHash(digest.to_vec())).collect()
    }
}

impl RecoveryCodeHash {
    /// As it is stored.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Whether both are of the same code; takes the same time wherever they differ.
    pub fn matches(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

fn narrow_letter(c: char) -> Option<char> {
    let c = match c {
        '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' => char::from_u32(u32::from(c) - 0xfee0)?,
        _ => c,
    };
    c.is_ascii_alphabetic().then(|| c.to_ascii_lowercase())
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(…)")
    }
}

impl fmt::Debug for RecoveryCodeHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCodeHash(…)")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    /// ASVS 5.0 V6.5.2, V6.5.3, V6.5.4.
    #[test]
    fn a_code_has_112_bits_at_least() {
        let bits = f64::from(u32::try_from(LENGTH).unwrap()) * f64::from(u32::try_from(ALPHABET.len()).unwrap()).log2();
        assert!(bits > 112.0, "{bits}");
        assert_eq!(ALPHABET.iter().collect::<HashSet<_>>().len(), 28);
        let codes: HashSet<_> = generate().iter().map(|code| code.reveal().to_string()).collect();
        assert_eq!(codes.len(), 10);
        assert!(codes.iter().all(|code| code.len() == 29 && code.split('-').all(|group| group.len() == 4)));
    }

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let key = ApplicationKey::generate();
        let ann = Uuid::from_u128(1);
        let code = RecoveryCode::generate();
        let shown = code.reveal().to_string();
        let wide: String = shown.chars().map(|c| if c == '-' { c } else { char::from_u32(u32::from(c) + 0xfee0).unwrap() }).collect();
        for typed in [shown.clone(), shown.to_uppercase(), shown.replace('-', ""), shown.replace('-', " – "), format!(" {shown}\r\n"), wide]
        {
            let read = RecoveryCode::parse(&typed).unwrap_or_else(|| panic!("{typed:?}"));
            assert!(read.hash(&key, ann).matches(&code.hash(&key, ann)));
        }
        let (short, long, vowel) = (&shown[1..], format!("{shown}2"), shown.replacen(|c: char| c != '-', "a", 1));
        for bad in ["", short, &long, &vowel, &"2".repeat(100_000), "123456"] {
            assert!(RecoveryCode::parse(bad).is_none(), "{bad:?}");
        }
    }

    #[test]
    fn a_code_is_its_owners_alone() {
        let key = ApplicationKey::generate();
        let code = RecoveryCode::generate();
        let hash = code.hash(&key, Uuid::from_u128(1));
        assert!(!hash.matches(&code.hash(&key, Uuid::from_u128(2))));
        assert!(!hash.matches(&code.hash(&ApplicationKey::generate(), Uuid::from_u128(1))));
        let new = ApplicationKey::generate().with_retired(vec![key]);
        assert!(code.hashes(&new, Uuid::from_u128(1)).contains(&hash));
    }
}
