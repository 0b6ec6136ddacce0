//! Which step comes next: pure rules, no I/O.
//!
//! Signing in, signing up, recovering and stepping up are one machine: [`next`] looks at what is known and says which [`Stage`] is due.
//! Each stage is a room with a page; where none is left, the visitor arrives. A new demand is a new stage and a line in
//! [`ORDER`], not an `if` in a handler.

use std::time::Duration;

use crate::clock::Timestamp;

/// What is known about the one who travels.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// When the right password was shown in this session.
    pub password_at: Option<Timestamp>,
    /// When the second factor was shown in this session.
    pub factor_at: Option<Timestamp>,
    /// Whether the account has a second factor.
    pub has_second_factor: bool,
    /// The address still waits for its proof: a registration, not yet a customer.
    pub unproved_address: bool,
    /// The account is about to close.
    pub closing: bool,
    /// Contracts with a version that was not accepted yet.
    pub contracts_to_accept: usize,
}

/// Where the journey leads, and so what it demands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// Into the portal.
    SignIn,
    /// To something sensitive: every factor that the account has, shown within this time (ASVS 5.0 V7.5.1).
    FreshProof {
        /// How long a proof stays fresh.
        within: Duration,
    },
}

/// A step of the journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Show the password.
    Password,
    /// Prove the address.
    VerifyEmail,
    /// Show the second factor.
    SecondFactor,
    /// Come back before the account closes, or leave it.
    Reopen,
    /// Accept what changed.
    Accept,
}

impl Stage {
    /// As events and figures name it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::VerifyEmail => "verify-email",
            Self::SecondFactor => "second-factor",
            Self::Reopen => "reopen",
            Self::Accept => "accept",
        }
    }
}

/// All stages, in the order in which they are due. Nothing personal is shown, and nothing is changed, before all factors are proved.
pub const ORDER: [Stage; 5] = [Stage::Password, Stage::VerifyEmail, Stage::SecondFactor, Stage::Reopen, Stage::Accept];

/// The stage that is due; none: the visitor arrives.
pub fn next(facts: &Facts, policy: Policy, now: Timestamp) -> Option<Stage> {
    ORDER.into_iter().find(|stage| is_due(*stage, facts, policy, now))
}

fn is_due(stage: Stage, facts: &Facts, policy: Policy, now: Timestamp) -> bool {
    let shown = |at: Option<Timestamp>| match policy {
        Policy::SignIn => at.is_some(),
        // A proof further ahead than it could stay fresh was shown before the clock was put back: nobody knows how long ago.
        Policy::FreshProof { within } => at.is_some_and(|at| now.since(at) < within && at.since(now) < within),
    };
    match stage {
        Stage::Password => !shown(facts.password_at),
        Stage::VerifyEmail => facts.unproved_address,
        Stage::SecondFactor => facts.has_second_factor && !shown(facts.factor_at),
        Stage::Reopen => facts.closing && policy == Policy::SignIn,
        Stage::Accept => facts.contracts_to_accept > 0 && policy == Policy::SignIn,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp(1_800_000_000_000_000);
    const FRESH: Policy = Policy::FreshProof { within: Duration::from_secs(600) };

    #[expect(clippy::unnecessary_wraps, reason = "facts hold moments that may be absent")]
    fn ago(seconds: u64) -> Option<Timestamp> {
        Some(NOW.minus(Duration::from_secs(seconds)))
    }

    #[test]
    fn the_way_in_as_a_table() {
        let nobody = Facts::default();
        let known = Facts { password_at: ago(1), ..nobody.clone() };
        let guarded = Facts { has_second_factor: true, ..known.clone() };
        let proved = Facts { factor_at: ago(1), ..guarded.clone() };
        let table = [
            (nobody.clone(), Some(Stage::Password)),
            (Facts { has_second_factor: true, closing: true, contracts_to_accept: 1, ..nobody }, Some(Stage::Password)),
            (known.clone(), None),
            (Facts { unproved_address: true, ..known.clone() }, Some(Stage::VerifyEmail)),
            (guarded.clone(), Some(Stage::SecondFactor)),
            (Facts { closing: true, contracts_to_accept: 2, ..guarded }, Some(Stage::SecondFactor)),
            (proved.clone(), None),
            (Facts { closing: true, contracts_to_accept: 2, ..proved.clone() }, Some(Stage::Reopen)),
            (Facts { contracts_to_accept: 2, ..proved }, Some(Stage::Accept)),
            (Facts { contracts_to_accept: 1, ..known }, Some(Stage::Accept)),
        ];
        for (facts, due) in table {
            assert_eq!(next(&facts, Policy::SignIn, NOW), due, "{facts:?}");
        }
    }

    #[test]
    fn fresh_proof_as_a_table() {
        let facts = |password_at, factor_at, has_second_factor| Facts { password_at, factor_at, has_second_factor, ..Facts::default() };
        let table = [
            (facts(ago(599), None, false), None),
            (facts(ago(600), None, false), Some(Stage::Password)),
            (facts(None, None, false), Some(Stage::Password)),
            (facts(ago(10), ago(10), true), None),
            (facts(ago(10), ago(601), true), Some(Stage::SecondFactor)),
            (facts(ago(10), None, true), Some(Stage::SecondFactor)),
            (facts(ago(700), ago(10), true), Some(Stage::Password)),
        ];
        for (facts, due) in table {
            assert_eq!(next(&facts, FRESH, NOW), due, "{facts:?}");
        }
    }

    #[test]
    fn a_clock_that_went_back_a_little_makes_no_proof_stale_and_none_eternal() {
        let ahead = Facts { password_at: Some(NOW.plus(Duration::from_secs(60))), ..Facts::default() };
        assert_eq!(next(&ahead, FRESH, NOW), None);
        assert_eq!(next(&ahead, FRESH, NOW.plus(Duration::from_secs(700))), Some(Stage::Password));
        let far_ahead = Facts { password_at: Some(NOW.plus(Duration::from_secs(3600))), ..Facts::default() };
        assert_eq!(next(&far_ahead, FRESH, NOW), Some(Stage::Password));
    }
}
