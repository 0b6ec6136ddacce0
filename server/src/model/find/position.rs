//! Where a page of customers begins: opaque to who carries it, read strictly when it comes back.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use uuid::Uuid;

use crate::model::search_keys::LONGEST;

/// Just behind a customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Position {
    /// In the order of time.
    Id(Uuid),
    /// In the order of keys.
    Key(Vec<u8>, Uuid),
}

const BY_ID: u8 = 1;
const BY_KEY: u8 = 2;

impl Position {
    /// As a page's link carries it.
    pub fn to_text(&self) -> String {
        let (tag, id, key): (_, _, &[u8]) = match self {
            Self::Id(id) => (BY_ID, id, &[]),
            Self::Key(key, id) => (BY_KEY, id, key),
        };
        URL_SAFE_NO_PAD.encode([&[tag], id.as_bytes().as_slice(), key].concat())
    }

    /// As it comes back; anything else than we wrote is none.
    pub fn parse(text: &str) -> Option<Self> {
        // Before it is decoded: nobody makes us read a book.
        if text.len() > 2 * (17 + LONGEST) {
            return None;
        }
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        let (head, key) = bytes.split_at_checked(17)?;
        let (tag, id) = (head.first()?, Uuid::from_slice(head.get(1..)?).ok()?);
        match *tag {
            BY_ID if key.is_empty() => Some(Self::Id(id)),
            BY_KEY if (1..=LONGEST).contains(&key.len()) => Some(Self::Key(key.to_vec(), id)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_comes_back_as_it_went() {
        let id = Uuid::from_u128(0x019a_0000_0000_7000_8000_0000_0000_0001);
        for position in [Position::Id(id), Position::Key("łukasz\u{0}".as_bytes().to_vec(), id), Position::Key(vec![7; LONGEST], id)] {
            assert_eq!(Position::parse(&position.to_text()), Some(position));
        }
    }

    #[test]
    fn what_we_did_not_write_is_none() {
        let id = Uuid::from_u128(1);
        let good = Position::Id(id).to_text();
        for bad in [
            String::new(),
            "x".to_owned(),
            id.to_string(),
            format!("{good}="),
            format!(" {good}"),
            format!("{good}AA"),
            good[1..].to_owned(),
            "A".repeat(1_000_000),
            Position::Key(Vec::new(), id).to_text(),
            Position::Key(vec![7; LONGEST + 1], id).to_text(),
            URL_SAFE_NO_PAD.encode([3; 17]),
            "' OR 1=1 --".to_owned(),
        ] {
            assert_eq!(Position::parse(&bad), None, "{}", &bad[..bad.len().min(40)]);
        }
    }
}
