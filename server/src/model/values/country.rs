//! Countries by their two letters (ISO 3166-1 alpha-2). Their names are the pages' business: each language has its own.

use isocountry::CountryCode;

/// The code in capitals, where it is one.
pub fn parse(raw: &str) -> Option<&'static str> {
    CountryCode::for_alpha2_caseless(raw.trim()).ok().map(|country| country.alpha2())
}

/// All codes, in the order of their letters.
pub fn codes() -> impl Iterator<Item = &'static str> {
    CountryCode::iter_alpha2().map(CountryCode::alpha2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_known_in_any_case() {
        assert_eq!(parse("de"), Some("DE"));
        assert_eq!(parse(" GB "), Some("GB"));
        for bad in ["", "d", "deu", "UK", "ZZ", "ＤＥ", "D\0", "de\n\nx"] {
            assert_eq!(parse(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn the_list_is_whole_and_sorted() {
        let codes: Vec<_> = codes().collect();
        assert!(codes.len() >= 249);
        assert!(codes.is_sorted());
        assert!(codes.iter().all(|code| parse(code) == Some(code)));
    }
}
