//! Looking at an edition before it is published: a signed link, for a time, for people without an account.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::clock::Timestamp;
use crate::crypto::sealing::ApplicationKey;

const LABEL: &str = "preview link";

/// What somebody may look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The edition's number.
    pub edition: i64,
    /// Until when.
    pub until: Timestamp,
}

impl Preview {
    /// As the query of a link and the value of a cookie: only the application key's holder can make one.
    pub fn signed(self, key: &ApplicationKey) -> String {
        let what = self.what();
        format!("{what}.{}", URL_SAFE_NO_PAD.encode(key.digest(LABEL, what.as_bytes())))
    }

    /// What a link or cookie allows, if we signed it and it is not too old.
    pub fn read(signed: &str, key: &ApplicationKey, now: Timestamp) -> Option<Self> {
        let (what, signature) = signed.rsplit_once('.')?;
        if !key.is_digest(LABEL, what.as_bytes(), &URL_SAFE_NO_PAD.decode(signature).ok()?) {
            return None;
        }
        let (edition, until) = what.split_once('.')?;
        let preview = Self { edition: edition.parse().ok()?, until: Timestamp(until.parse().ok()?) };
        (preview.until > now).then_some(preview)
    }

    fn what(self) -> String {
        format!("{}.{}", self.edition, self.until.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_we_signed_is_shown_and_not_for_ever() {
        let (key, other) = (ApplicationKey::generate(), ApplicationKey::generate());
        let preview = Preview { edition: 7, until: Timestamp(1000) };
        let signed = preview.signed(&key);
        assert_eq!(Preview::read(&signed, &key, Timestamp(999)), Some(preview));
        assert_eq!(Preview::read(&signed, &key, Timestamp(1000)), None, "over");
        assert_eq!(Preview::read(&signed, &other, Timestamp(0)), None, "another house's");
        for forged in
            [signed.replacen('7', "8", 1), signed.replacen("1000", "9999", 1), "7.1000.".to_owned(), "7.1000".to_owned(), String::new()]
        {
            assert_eq!(Preview::read(&forged, &key, Timestamp(0)), None, "{forged}");
        }
    }
}
