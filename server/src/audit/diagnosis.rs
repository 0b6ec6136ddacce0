//! A row does not follow from the one before: what happened to it? Told from it and the rows behind it.

use super::fault::Damage;
use crate::model::events::{Model, link};

/// So many missing rows are tried.
const FARTHEST: i64 = 1000;

/// What happened to `row`, which stands where `number` belongs, after the row with the hash `before`.
pub(super) fn diagnose(before: &[u8], number: i64, row: &Model, ahead: &[Model]) -> Damage {
    let follows = |before: &[u8], number: i64, row: &Model, hash: &Model| Some(link(before, number, row)) == hash.hash;
    match row.number {
        Some(found) if found > number => {
            let elsewhere = ahead.iter().any(|later| later.number == Some(number));
            return if elsewhere { Damage::Reordered { stands_at: found } } else { Damage::Removed { to: found - 1 } };
        }
        Some(found) if found < number => return Damage::Reordered { stands_at: found },
        _ => {}
    }
    // Does the row that belongs here stand farther down? Then it fits its own hash (numbers were exchanged), or that of this place.
    let belongs_here = |later: &Model| follows(before, number, later, later) || follows(before, number, later, row);
    if let Some(at) = ahead.iter().position(belongs_here) {
        let found = &ahead[at];
        let distance = i64::try_from(at).unwrap_or(FARTHEST) + 1;
        let here = link(before, number, found);
        let above = if at == 0 { Some(&here) } else { ahead[at - 1].hash.as_ref() };
        let exchanged =
            above.is_some_and(|above| follows(above, number + distance, row, row) || follows(above, number + distance, row, found));
        return if exchanged { Damage::Reordered { stands_at: number + distance } } else { Damage::Inserted(distance) };
    }
    let (Some(next), Some(hash)) = (ahead.first(), row.hash.as_ref()) else { return Damage::Changed };
    if follows(&link(before, number, row), number + 1, next, next) {
        return Damage::HashChanged;
    }
    // Under its old number the next row still follows this one: so many are missing before.
    let gone = (1..=FARTHEST).find(|gone| follows(hash, number + 1 + gone, next, next));
    gone.map_or(Damage::Changed, Damage::RemovedAndRenumbered)
}
