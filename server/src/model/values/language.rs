//! Language tags (BCP 47), as the folders under `locales/` are called.

/// The offered tag that equals `raw`, letters' case aside: what a person chose is one of ours or nothing.
pub fn choose<'a>(raw: &str, offered: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let raw = raw.trim();
    offered.into_iter().find(|tag| tag.eq_ignore_ascii_case(raw))
}

/// Whether this has the shape of a tag, private parts (`de-x-informal`) among them. Safe in a path and in an attribute.
pub fn is_tag(raw: &str) -> bool {
    let mut parts = raw.split('-');
    let first = parts.next().unwrap_or_default();
    raw.len() <= 35
        && (2..=3).contains(&first.len())
        && first.bytes().all(|b| b.is_ascii_alphabetic())
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_offered_languages_are_chosen() {
        let offered = ["en", "de", "pt-BR"];
        assert_eq!(choose("PT-br", offered), Some("pt-BR"));
        assert_eq!(choose(" de ", offered), Some("de"));
        assert_eq!(choose("fr", offered), None);
        assert_eq!(choose("../en", offered), None);
    }

    #[test]
    fn tags_have_a_shape() {
        for tag in ["en", "de-x-informal", "zh-Hans", "pt-BR"] {
            assert!(is_tag(tag), "{tag}");
        }
        for bad in ["", "e", "english", "de_DE", "../x", "de-", "de--DE", "dé", "de-abcdefghi"] {
            assert!(!is_tag(bad), "{bad}");
        }
    }
}
