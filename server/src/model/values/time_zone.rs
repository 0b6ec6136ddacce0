//! Time zones by name (`Europe/Berlin`), from the database that this binary carries: no `tzdata` on the machine is needed, and
//! every node offers the same list.

use std::sync::LazyLock;

use jiff::tz::TimeZoneDatabase;

static DATABASE: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// Names for a person to choose from: places, and `UTC`. Left out are old spellings of whole countries and zones of one offset.
static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| {
    const OLD: [&str; 9] = ["Etc/", "SystemV/", "US/", "Canada/", "Brazil/", "Chile/", "Mexico/", "posix/", "right/"];
    let is_place = |name: &str| name == "UTC" || (name.contains('/') && !OLD.iter().any(|old| name.starts_with(old)));
    let mut names: Vec<String> = DATABASE.available().map(|name| name.to_string()).filter(|name| is_place(name)).collect();
    names.sort_unstable();
    names.dedup();
    names
});

/// The name as the database spells it, where it is one.
pub fn parse(raw: &str) -> Option<String> {
    let raw = raw.trim();
    if raw.len() > 64 {
        return None;
    }
    DATABASE.get(raw).ok()?.iana_name().map(str::to_owned)
}

/// The names to choose from, sorted.
pub fn names() -> &'static [String] {
    &NAMES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_spelled_as_in_the_database() {
        assert_eq!(parse("europe/berlin").as_deref(), Some("Europe/Berlin"));
        assert_eq!(parse("UTC").as_deref(), Some("UTC"));
        for bad in ["", "Berlin", "../etc/passwd", "Europe/Atlantis", "Europe/Berlin\0"] {
            assert_eq!(parse(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn the_list_has_places() {
        for name in ["Europe/Berlin", "Asia/Kolkata", "America/New_York", "Pacific/Auckland", "UTC"] {
            assert!(names().iter().any(|known| known == name), "{name}");
        }
        assert!(names().len() > 300);
        assert!(names().iter().all(|name| parse(name).as_ref() == Some(name)));
    }
}
