//! Walks a source to its end, or to the first thing that is wrong.

use sea_orm::DbErr;

use super::checker::{Checker, Refused};
use super::diagnosis::diagnose;
use super::fault::{Damage, Fault};
use super::report::Report;
use super::source::{Source, Step};
use crate::model::events;

/// How it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// All is as it was sealed.
    Sound(Report),
    /// Something is not.
    Broken {
        /// The first thing that is wrong.
        fault: Fault,
        /// What was checked before.
        before: Report,
    },
}

/// Checks all that the source gives, in bounded memory. Fails only where the source can't be read.
pub async fn verify(source: &mut Source<'_>, mut checker: Checker) -> Result<Verdict, DbErr> {
    let mut ended = None;
    loop {
        let steps = source.next().await?;
        if steps.is_empty() {
            break;
        }
        for (at, step) in steps.iter().enumerate() {
            let fault = match step {
                _ if ended.is_some() => Some(checker.fault(Damage::Unreadable("something stands behind the end".to_owned()))),
                Step::Row(row) => match checker.row(row) {
                    Ok(()) => None,
                    Err(Refused::Clear(fault)) => Some(fault),
                    Err(Refused::Unclear) => Some(explain(&checker, row, &steps[at + 1..], source).await),
                },
                Step::Anchor(anchor) => checker.anchor(anchor).err(),
                Step::Unreadable { id, why } => Some(Fault { id: *id, ..checker.fault(Damage::Unreadable(why.clone())) }),
                Step::End { unsealed } => {
                    ended = Some(*unsealed);
                    None
                }
            };
            if let Some(fault) = fault {
                return Ok(Verdict::Broken { fault, before: checker.so_far() });
            }
        }
    }
    let before = checker.so_far();
    let Some(unsealed) = ended else {
        return Ok(Verdict::Broken { fault: checker.fault(Damage::Incomplete), before });
    };
    Ok(match checker.finish(unsealed) {
        Ok(report) => Verdict::Sound(report),
        Err(fault) => Verdict::Broken { fault, before },
    })
}

/// What happened to a row that does not follow from the one before.
async fn explain(checker: &Checker, row: &events::Model, rest: &[Step], source: &mut Source<'_>) -> Fault {
    // Where no more can be read, less can be told apart: that it is broken stands.
    let more = source.next().await.unwrap_or_default();
    let rows = rest.iter().chain(&more).filter_map(|step| if let Step::Row(row) = step { Some((**row).clone()) } else { None });
    let (last, hash) = checker.reached();
    let damage = diagnose(hash, last + 1, row, &rows.collect::<Vec<_>>());
    // The row that is gone has no id any more.
    let id = if let Damage::Removed { .. } = damage { None } else { Some(row.id) };
    Fault { number: last + 1, id, damage }
}
