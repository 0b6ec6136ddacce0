//! Customers that came before there were search keys, or by a build that knew none, get theirs: in batches along their ids, then never again.
//!
//! It goes through twice, a day apart: while a new version takes over from an older one, that one may still write customers without keys
//! behind the place where this worker is.

use std::time::Duration;

use uuid::Uuid;

use super::BATCH;
use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::Result;
use crate::model::{house, search_keys};

/// Batches in one turn: a turn must end before its lease does.
const MOST_BATCHES: u64 = 500;
/// Between the two passes.
const PAUSE: Duration = Duration::from_hours(24);

/// How far it has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// The first pass, behind this id.
    First(Uuid),
    /// Between the passes, until then.
    Pause(Timestamp),
    /// The second pass.
    Second(Uuid),
    /// Nothing is left to do.
    Done,
}

/// Goes on from where it stopped; returns how many customers were looked at.
pub(super) async fn fill(app: &App) -> Result<u64> {
    let db = app.db.writer();
    let mut place = Place::parse(house::get(db, house::CATALOGUE).await?.as_deref());
    let mut looked = 0;
    while looked < MOST_BATCHES * BATCH {
        let (after, at_end) = match place {
            Place::First(after) => (after, Place::Pause(app.clock.now().plus(PAUSE))),
            Place::Pause(until) if until <= app.clock.now() => (Uuid::nil(), Place::Done),
            Place::Second(after) => (after, Place::Done),
            Place::Pause(_) | Place::Done => break,
        };
        let tx = app.db.begin().await?;
        let last = search_keys::fill_missing(&tx, after, BATCH).await?;
        place = match (last, place) {
            (None, _) => at_end,
            (Some(last), Place::First(_)) => Place::First(last),
            (Some(last), _) => Place::Second(last),
        };
        house::set(&tx, house::CATALOGUE, &place.to_text()).await?;
        tx.commit().await?;
        looked += if last.is_some() { BATCH } else { 0 };
    }
    Ok(looked)
}

/// Notes that there is nobody to look at: whoever comes from now on comes with their keys. For a house that is filled before it opens.
pub(crate) async fn nobody_came_before(app: &App) -> Result<()> {
    Ok(house::set(app.db.writer(), house::CATALOGUE, &Place::Done.to_text()).await?)
}

impl Place {
    fn to_text(self) -> String {
        match self {
            Self::First(after) => format!("1 {after}"),
            Self::Pause(until) => format!("pause {}", until.micros()),
            Self::Second(after) => format!("2 {after}"),
            Self::Done => "done".to_owned(),
        }
    }

    /// What can't be read begins anew: it costs time, and breaks nothing.
    fn parse(text: Option<&str>) -> Self {
        let (word, rest) = text.unwrap_or_default().split_once(' ').unwrap_or((text.unwrap_or_default(), ""));
        let read = match word {
            "1" => rest.parse().ok().map(Self::First),
            "pause" => rest.parse().ok().map(|until| Self::Pause(Timestamp(until))),
            "2" => rest.parse().ok().map(Self::Second),
            "done" => Some(Self::Done),
            _ => None,
        };
        read.unwrap_or(Self::First(Uuid::nil()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_found_again() {
        let id = Uuid::from_u128(7);
        for place in [Place::First(id), Place::Pause(Timestamp(5)), Place::Second(id), Place::Done] {
            assert_eq!(Place::parse(Some(&place.to_text())), place);
        }
        for lost in [None, Some(""), Some("2 x"), Some("pause"), Some("nonsense")] {
            assert_eq!(Place::parse(lost), Place::First(Uuid::nil()));
        }
    }
}
