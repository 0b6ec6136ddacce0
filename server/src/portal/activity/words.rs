//! An event, as pages tell it.

use portico_app::pages::activity::ActivityEntry;
use portico_app::pages::overview::Happening;
use portico_app::text::Text;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::model::events::Told;

/// What happened, on what device, where and when; `here` is the session that asks.
pub fn entry(event: Told, here: Uuid) -> ActivityEntry {
    let mut details = object(event.details.as_deref());
    let mut word = |name: &str| details.remove(name).and_then(plain).filter(|word| !word.is_empty());
    let reason = word("reason").map(|reason| ("reason".to_owned(), reason));
    ActivityEntry {
        kind: event.kind.text().to_owned(),
        at: event.at.to_jiff(),
        device: word("device"),
        place: word("place"),
        facts: facts(object(Some(&event.facts))).into_iter().chain(reason).collect(),
        this_session: event.session_id == Some(here),
    }
}

/// The same in two lines, for the overview.
pub fn happening(text: &Text, entry: ActivityEntry) -> Happening {
    Happening { what: entry.what(text), details: entry.details(text), at: entry.at }
}

/// A stored JSON object; an erased or damaged one is empty.
pub fn object(stored: Option<&str>) -> Map<String, Value> {
    stored.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
}

/// Names and values; a list is as many facts of one name.
pub fn facts(stored: Map<String, Value>) -> Vec<(String, String)> {
    let each = stored.into_iter().flat_map(|(name, value)| {
        let values = if let Value::Array(list) = value { list } else { vec![value] };
        values.into_iter().map(move |value| (name.clone(), value))
    });
    each.filter_map(|(name, value)| Some((name, plain(value)?))).collect()
}

fn plain(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(yes) => Some(yes.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use portico_app::pages::activity::KINDS;

    use super::*;
    use crate::clock::Timestamp;
    use crate::model::events::Kind;

    #[test]
    fn every_kind_of_event_has_words() {
        let theirs = Kind::ALL.iter().filter(|kind| !kind.is_internal()).map(|kind| kind.text());
        assert!(theirs.eq(KINDS.iter().copied()), "KINDS of the activity page: {:?}", Kind::ALL);
    }

    #[test]
    fn erased_details_leave_the_event() {
        let here = Uuid::from_u128(7);
        let event = Told {
            id: Uuid::nil(),
            at: Timestamp(0),
            kind: Kind::SignedIn,
            session_id: Some(here),
            details: None,
            facts: r#"{"changed":["phone","language"],"left":3,"new_browser":true,"nothing":[[]]}"#.to_owned(),
        };
        let told = entry(event.clone(), here);
        assert_eq!((told.device, told.place, told.this_session), (None, None, true));
        let facts: Vec<_> = told.facts.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(facts, [("changed", "phone"), ("changed", "language"), ("left", "3"), ("new_browser", "true")]);
        let damaged = Told { details: Some("[".to_owned()), facts: String::new(), ..event };
        assert!(entry(damaged, Uuid::nil()).facts.is_empty());
    }
}
