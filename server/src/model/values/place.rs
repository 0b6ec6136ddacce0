//! Roughly where an address is, from a `MaxMind` database that the operator may supply. Nothing is asked over the network.

use std::net::IpAddr;
use std::path::Path;
use std::sync::Arc;

use maxminddb::Reader;
use maxminddb::geoip2::{City, Names};

use super::client_address::unwrapped;

/// The database, or none: then no place is known. Cheap to clone.
#[derive(Clone, Default)]
pub struct Places(Option<Arc<Reader<Vec<u8>>>>);

/// Why the database can't be used, in a sentence for the terminal.
#[derive(Debug, thiserror::Error)]
#[error("the database of places {path} can't be used: {reason}")]
pub struct PlacesProblem {
    path: String,
    reason: String,
}

impl Places {
    /// Reads the database, if there is one, once at start.
    pub fn open(path: Option<&Path>) -> Result<Self, PlacesProblem> {
        let Some(path) = path else { return Ok(Self::default()) };
        let problem = |reason: String| PlacesProblem { path: path.display().to_string(), reason };
        let reader = Reader::open_readfile(path).map_err(|error| problem(error.to_string()))?;
        let kind = &reader.metadata().database_type;
        if !kind.contains("City") && !kind.contains("Country") && !kind.contains("Enterprise") {
            return Err(problem(format!("it holds {kind:?}; one with cities or countries is needed")));
        }
        Ok(Self(Some(Arc::new(reader))))
    }

    /// "Hamburg, Germany", in the language where the database knows it, else in English.
    pub fn look_up(&self, address: IpAddr, language: &str) -> Option<String> {
        let reader = self.0.as_ref()?;
        let record: City<'_> = reader.lookup(unwrapped(address)).ok()?.decode().ok()??;
        let names = [&record.city.names, &record.country.names];
        let place = names.into_iter().filter_map(|names| name(names, language)).collect::<Vec<_>>().join(", ");
        (!place.is_empty()).then_some(place)
    }
}

fn name<'a>(names: &Names<'a>, language: &str) -> Option<&'a str> {
    let own = match language.get(..2).unwrap_or_default() {
        "de" => names.german,
        "es" => names.spanish,
        "fr" => names.french,
        "ja" => names.japanese,
        "pt" => names.brazilian_portuguese,
        "ru" => names.russian,
        "zh" => names.simplified_chinese,
        _ => None,
    };
    own.or(names.english)
}

impl std::fmt::Debug for Places {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.0.is_some() { "Places(a database)" } else { "Places(none)" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The smallest database that is one: a tree of one node, whose left half of all addresses (0.0.0.0/1) is Hamburg.
    fn tiny_database() -> Vec<u8> {
        fn text(out: &mut Vec<u8>, text: &str) {
            out.push(0x40 | u8::try_from(text.len()).unwrap());
            out.extend(text.bytes());
        }
        fn map(out: &mut Vec<u8>, len: u8) {
            out.push(0xe0 | len);
        }
        fn names(out: &mut Vec<u8>, german: &str, english: &str) {
            map(out, 1);
            text(out, "names");
            map(out, 2);
            for (key, value) in [("de", german), ("en", english)] {
                text(out, key);
                text(out, value);
            }
        }
        fn number(out: &mut Vec<u8>, key: &str, kind: u8, value: u8) {
            text(out, key);
            // uint16 is type 5; uint32 is type 6; uint64 is extended type 9.
            if kind > 7 { out.extend([1, kind - 7, value]) } else { out.extend([(kind << 5) | 1, value]) }
        }
        let mut file = vec![0, 0, 17, 0, 0, 1]; // left: data at 16 + node count; right: nothing
        file.extend([0; 16]);
        map(&mut file, 2);
        text(&mut file, "city");
        names(&mut file, "Hamburg", "Hamburg");
        text(&mut file, "country");
        names(&mut file, "Deutschland", "Germany");
        file.extend(b"\xab\xcd\xefMaxMind.com");
        map(&mut file, 9);
        number(&mut file, "node_count", 6, 1);
        number(&mut file, "record_size", 5, 24);
        number(&mut file, "ip_version", 5, 4);
        text(&mut file, "database_type");
        text(&mut file, "Tiny-City");
        number(&mut file, "binary_format_major_version", 5, 2);
        number(&mut file, "binary_format_minor_version", 5, 0);
        number(&mut file, "build_epoch", 9, 1);
        text(&mut file, "languages");
        file.extend([0, 4]);
        text(&mut file, "description");
        map(&mut file, 0);
        file
    }

    #[test]
    fn a_place_in_words() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tiny.mmdb");
        std::fs::write(&path, tiny_database()).unwrap();
        let places = Places::open(Some(&path)).unwrap();
        assert_eq!(places.look_up("78.47.1.2".parse().unwrap(), "en").as_deref(), Some("Hamburg, Germany"));
        assert_eq!(places.look_up("::ffff:78.47.1.2".parse().unwrap(), "de-x-informal").as_deref(), Some("Hamburg, Deutschland"));
        assert_eq!(places.look_up("203.0.113.9".parse().unwrap(), "en"), None);
        assert_eq!(places.look_up("2001:db8::1".parse().unwrap(), "en"), None);
    }

    #[test]
    fn without_a_database_no_place_is_known() {
        assert_eq!(Places::open(None).unwrap().look_up("78.47.1.2".parse().unwrap(), "en"), None);
    }

    #[test]
    fn a_broken_database_is_told_at_start() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("broken.mmdb");
        assert!(Places::open(Some(&path)).unwrap_err().to_string().contains("broken.mmdb"));
        std::fs::write(&path, b"not a database").unwrap();
        assert!(Places::open(Some(&path)).is_err());
    }
}
