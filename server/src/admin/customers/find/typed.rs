//! What somebody typed into the box, recognised by its shape.

use uuid::Uuid;

use crate::model::search_keys::{LONGEST, name_key};
use crate::model::values::characters::{clean_line, nfc};
use crate::model::values::{EmailAddress, PhoneNumber, PhoneProblem};

/// The fewest characters of a beginning.
pub const FEWEST: usize = 2;

/// What it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// Nothing.
    Nothing,
    /// An id, as events and links have it.
    Id(Uuid),
    /// A whole address.
    Address(EmailAddress),
    /// A telephone number.
    Phone(PhoneNumber),
    /// The beginning of an address, of a name, or of either: as keys have it.
    Beginning {
        /// Of a name.
        name: Option<String>,
        /// Of an address.
        address: Option<String>,
    },
}

/// Why it can't be looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotUnderstood {
    /// Too little to begin with.
    TooShort,
    /// Longer than anything that is kept.
    TooLong,
    /// Characters that stand in no name, address or number.
    Characters,
    /// It begins as a telephone number, and is none.
    Phone(PhoneProblem),
}

impl Typed {
    /// Reads the box.
    pub fn read(raw: &str) -> Result<Self, NotUnderstood> {
        // Before any work on it.
        if raw.len() > 4 * LONGEST {
            return Err(NotUnderstood::TooLong);
        }
        let typed = clean_line(raw).ok_or(NotUnderstood::Characters)?;
        if typed.is_empty() {
            return Ok(Self::Nothing);
        }
        if typed.len() > LONGEST {
            return Err(NotUnderstood::TooLong);
        }
        if let Ok(id) = Uuid::try_parse(&typed) {
            return Ok(Self::Id(id));
        }
        if typed.starts_with(['+', '＋']) {
            return PhoneNumber::parse(&typed, None).map(Self::Phone).map_err(NotUnderstood::Phone);
        }
        if let Ok(address) = EmailAddress::parse(&typed) {
            return Ok(Self::Address(address));
        }
        // No address has a space in it, and no name an @.
        let enough = |key: &String| key.chars().count() >= FEWEST;
        let name = Some(name_key(&typed)).filter(|_| !typed.contains('@')).filter(enough);
        let address = Some(address_key(&typed)).filter(|_| !typed.contains(char::is_whitespace)).filter(enough);
        if name.is_none() && address.is_none() { Err(NotUnderstood::TooShort) } else { Ok(Self::Beginning { name, address }) }
    }
}

/// The beginning of an address as `EmailAddress::key` folds it.
pub(super) fn address_key(typed: &str) -> String {
    nfc(&typed.to_lowercase()).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn beginning(name: Option<&str>, address: Option<&str>) -> Typed {
        Typed::Beginning { name: name.map(str::to_owned), address: address.map(str::to_owned) }
    }

    #[test]
    fn each_shape_is_recognised() {
        let id = "0199f3a2-7c1e-7d40-9b3f-2f6f1c1f9e55";
        assert_eq!(Typed::read(""), Ok(Typed::Nothing));
        assert_eq!(Typed::read(" \t "), Ok(Typed::Nothing));
        assert_eq!(Typed::read(&format!(" {id} ")), Ok(Typed::Id(Uuid::try_parse(id).unwrap())));
        assert_eq!(Typed::read(&id.replace('-', "")), Ok(Typed::Id(Uuid::try_parse(id).unwrap())));
        assert_eq!(Typed::read("Ann@Example.com"), Ok(Typed::Address(EmailAddress::parse("ann@example.com").unwrap())));
        assert_eq!(Typed::read("+49 30 901820"), Ok(Typed::Phone(PhoneNumber::parse("+4930901820", None).unwrap())));
        assert_eq!(Typed::read("Zoë K"), Ok(beginning(Some("zoe k"), None)));
        assert_eq!(Typed::read("An"), Ok(beginning(Some("an"), Some("an"))));
        assert_eq!(Typed::read("ann@exa"), Ok(beginning(None, Some("ann@exa"))));
        assert_eq!(Typed::read("100%_"), Ok(beginning(Some("100%_"), Some("100%_"))));
    }

    #[test]
    fn what_can_not_be_looked_for_says_why() {
        for (raw, why) in [
            ("a", NotUnderstood::TooShort),
            ("@", NotUnderstood::TooShort),
            ("\u{301}\u{301}", NotUnderstood::TooShort),
            ("+49", NotUnderstood::Phone(PhoneProblem::Unknown)),
            ("+call me", NotUnderstood::Phone(PhoneProblem::Unknown)),
            ("ann\u{202e}", NotUnderstood::Characters),
            ("ann\r\nx", NotUnderstood::Characters),
            ("a\0b", NotUnderstood::Characters),
        ] {
            // Marks alone are a beginning of an address, which may have any letter; of a name they are nothing.
            if raw.starts_with('\u{301}') {
                assert_eq!(Typed::read(raw), Ok(beginning(None, Some("\u{301}\u{301}"))));
                continue;
            }
            assert_eq!(Typed::read(raw), Err(why), "{raw:?}");
        }
        assert_eq!(Typed::read(&"x".repeat(LONGEST + 1)), Err(NotUnderstood::TooLong));
        assert_eq!(Typed::read(&"x".repeat(1_000_000)), Err(NotUnderstood::TooLong));
    }
}
