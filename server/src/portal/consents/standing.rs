//! How a consent stands: pure rules over the ledger's newest rows, the configuration, and the version that holds now.

use crate::clock::Timestamp;
use crate::config::{OnNewVersion, Purpose};
use crate::model::consents::{Decision, Model};

/// How a consent stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Given.
    Allowed {
        /// When.
        since: Timestamp,
        /// To which wording.
        version: u32,
        /// There is a newer wording, under which it still stands: the purpose only tells of new ones, or this one was put aside.
        newer: bool,
    },
    /// Never given, or withdrawn.
    NotAllowed,
    /// There is a newer wording than the customer ever decided about, and the purpose asks again. Until they answer, what stood stands.
    NewText {
        /// The former wording is allowed.
        allowed: bool,
    },
}

/// How it stands: `decided` is the newest row that decides, `seen` the newest version that any row is about, `current` the one that
/// holds now.
pub fn standing(purpose: &Purpose, decided: Option<&Model>, seen: Option<i64>, current: u32) -> Standing {
    let given = decided.filter(|row| row.decision == Decision::Given);
    let unseen = seen.is_some_and(|seen| seen < i64::from(current));
    if unseen && purpose.on_new_version == OnNewVersion::AskAgain {
        return Standing::NewText { allowed: given.is_some() };
    }
    given.map_or(Standing::NotAllowed, |row| Standing::Allowed {
        since: row.at,
        version: version(row),
        newer: row.version < i64::from(current),
    })
}

/// A row's version, as pages count.
pub fn version(row: &Model) -> u32 {
    u32::try_from(row.version).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::config::PurposeKind;
    use crate::model::consents::Source;

    const AT: Timestamp = Timestamp(1_800_000_000_000_000);

    fn purpose(on_new_version: OnNewVersion) -> Purpose {
        Purpose { id: "offers".to_owned(), kind: PurposeKind::Consent, on_new_version, asked_at_sign_up: false }
    }

    fn row(decision: Decision, version: i64) -> Model {
        Model {
            id: Uuid::nil(),
            customer_id: Uuid::nil(),
            purpose: "offers".to_owned(),
            decision,
            version,
            language: "en".to_owned(),
            text_sha256: String::new(),
            at: AT,
            source: Source::Account,
            session_id: None,
            address_digest: None,
        }
    }

    #[test]
    fn as_a_table() {
        use Decision::{Given, Withdrawn};
        use OnNewVersion::{AskAgain, Notice};
        let allowed = |version, newer| Standing::Allowed { since: AT, version, newer };
        let table = [
            // Never asked.
            (AskAgain, None, None, 1, Standing::NotAllowed),
            (AskAgain, None, None, 2, Standing::NotAllowed),
            // Decided about what holds.
            (AskAgain, Some(row(Given, 1)), Some(1), 1, allowed(1, false)),
            (Notice, Some(row(Withdrawn, 1)), Some(1), 1, Standing::NotAllowed),
            // A new version: asked again, or told. Neither takes away what was given, nor gives what was withdrawn.
            (AskAgain, Some(row(Given, 1)), Some(1), 2, Standing::NewText { allowed: true }),
            (AskAgain, Some(row(Withdrawn, 1)), Some(1), 2, Standing::NewText { allowed: false }),
            (Notice, Some(row(Given, 1)), Some(1), 2, allowed(1, true)),
            (Notice, Some(row(Withdrawn, 1)), Some(1), 2, Standing::NotAllowed),
            // Put aside: not asked any more, until the next one.
            (AskAgain, Some(row(Given, 1)), Some(2), 2, allowed(1, true)),
            (AskAgain, Some(row(Withdrawn, 1)), Some(2), 2, Standing::NotAllowed),
            (AskAgain, None, Some(2), 2, Standing::NotAllowed),
            (AskAgain, Some(row(Given, 1)), Some(2), 3, Standing::NewText { allowed: true }),
            // A version that was taken back: what was given to the later one stands.
            (AskAgain, Some(row(Given, 2)), Some(2), 1, allowed(2, false)),
        ];
        for (effect, decided, seen, current, expected) in table {
            let found = standing(&purpose(effect), decided.as_ref(), seen, current);
            assert_eq!(found, expected, "{effect:?} {decided:?} {seen:?} {current}");
        }
    }
}
