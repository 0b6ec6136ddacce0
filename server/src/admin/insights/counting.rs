//! What one event counts as. Pure: the same event always counts the same.

use serde_json::{Map, Value};
use uuid::Uuid;

use crate::clock::Timestamp;
use crate::model::events::{Actor, Kind, Model};

macro_rules! metrics {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// What is counted. The text is stored.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Metric { $($(#[$doc])* $name,)* }

        impl Metric {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// As it is stored.
            pub const fn text(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// Read back.
            pub fn of(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|metric| metric.text() == text)
            }
        }
    };
}

metrics! {
    /// Sign-ups that were posted and accepted.
    SignUpAsked = "sign-up-asked",
    /// Sign-up forms that were refused; by field.
    SignUpRefused = "sign-up-refused",
    /// Addresses that were proved: births.
    SignedUp = "signed-up",
    /// Customers who were brought over from another system.
    Imported = "imported",
    /// First arrivals, straight from the sign-up.
    SignUpArrived = "sign-up-arrived",
    /// Sign-ins that arrived.
    SignedIn = "signed-in",
    /// Those of them that needed no more than the password.
    SignedInStraight = "signed-in-straight",
    /// Those of them that showed a second factor.
    SignedInWithFactor = "signed-in-with-factor",
    /// Right passwords after which more was asked; by stage.
    SignInBegun = "sign-in-begun",
    /// Those of them that were asked for a second factor.
    FactorAsked = "factor-asked",
    /// Tries that failed, wherever; by reason.
    SignInFailed = "sign-in-failed",
    /// Those of them that failed at the sign-in form.
    PasswordFailed = "password-failed",
    /// Customers who did something on the day.
    Active = "active",
    /// Customers who did something in the month; stands on its first day.
    ActiveInMonth = "active-in-month",
    /// Second factors that were added.
    FactorAdded = "factor-added",
    /// Second factors that were removed, or went with their account.
    FactorRemoved = "factor-removed",
    /// Consents that were given; by purpose.
    ConsentGiven = "consent-given",
    /// Consents that were withdrawn; by purpose.
    ConsentWithdrawn = "consent-withdrawn",
    /// Closings that began.
    ClosingStarted = "closing-started",
    /// Closings that were taken back.
    Reopened = "reopened",
    /// Accounts that were erased.
    Erased = "erased",
}

/// By what a figure can be sliced; events say these as facts.
pub const SLICES: [&str; 3] = ["brand", "language", "device"];

/// One more of this, in this slice (no dimension: in all).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Count {
    /// Of what.
    pub metric: Metric,
    /// By what.
    pub dimension: &'static str,
    /// Which.
    pub value: String,
}

/// The day of a moment, UTC, counted from 1 January 1970.
pub const fn day_of(at: Timestamp) -> i64 {
    at.seconds().div_euclid(24 * 60 * 60)
}

/// The first day of a day's month.
pub fn month_of(day: i64) -> i64 {
    let date = date_of(day);
    day - i64::from(date.day()) + 1
}

/// A day as a date; far beyond all calendars, the last one.
pub fn date_of(day: i64) -> jiff::civil::Date {
    let epoch = jiff::civil::date(1970, 1, 1);
    let span = jiff::Span::new().try_days(day);
    let last = if day < 0 { jiff::civil::Date::MIN } else { jiff::civil::Date::MAX };
    span.ok().and_then(|span| epoch.checked_add(span).ok()).unwrap_or(last)
}

/// The customer whom an event shows at work. Failing, and what a worker or somebody else did, is no activity.
pub fn active(event: &Model) -> Option<Uuid> {
    let arrived = event.actor == Actor::Customer && !matches!(event.kind, Kind::SignInFailed | Kind::SignInBegun);
    event.customer_id.filter(|_| arrived)
}

/// What the event counts as.
pub fn counts(event: &Model) -> Vec<Count> {
    let facts = Facts(serde_json::from_str(&event.facts).unwrap_or_default());
    let mut counts = Vec::new();
    for metric in metrics(event.kind, &facts) {
        counts.push(Count { metric, dimension: "", value: String::new() });
        if is_sliced(metric) {
            counts.extend(SLICES.map(|slice| Count { metric, dimension: slice, value: facts.word(slice).to_owned() }));
        }
        if let Some((dimension, fact)) = detail(metric) {
            counts.extend(facts.words(fact).into_iter().map(|value| Count { metric, dimension, value }));
        }
    }
    counts
}

fn metrics(kind: Kind, facts: &Facts) -> Vec<Metric> {
    let from_sign_up = facts.word("way") == "sign-up";
    match kind {
        Kind::SignUpAsked => vec![Metric::SignUpAsked],
        Kind::SignUpRefused => vec![Metric::SignUpRefused],
        Kind::SignedUp => vec![Metric::SignedUp],
        Kind::Imported => vec![Metric::Imported],
        Kind::SignedIn if from_sign_up => vec![Metric::SignUpArrived],
        Kind::SignedIn => {
            let straight = facts.is("straight").then_some(Metric::SignedInStraight);
            let with_factor = facts.is("second_factor").then_some(Metric::SignedInWithFactor);
            [Metric::SignedIn].into_iter().chain(straight).chain(with_factor).collect()
        }
        Kind::SignInBegun if facts.word("stage") == "second-factor" => vec![Metric::SignInBegun, Metric::FactorAsked],
        Kind::SignInBegun => vec![Metric::SignInBegun],
        Kind::SignInFailed if matches!(facts.reason(), "password" | "unknown" | "locked") => {
            vec![Metric::SignInFailed, Metric::PasswordFailed]
        }
        Kind::SignInFailed => vec![Metric::SignInFailed],
        Kind::SecondFactorAdded => vec![Metric::FactorAdded],
        Kind::SecondFactorRemoved | Kind::FactorRemovalDone => vec![Metric::FactorRemoved],
        Kind::ConsentGiven => vec![Metric::ConsentGiven],
        Kind::ConsentWithdrawn => vec![Metric::ConsentWithdrawn],
        Kind::ClosingStarted | Kind::ClosedByStaff => vec![Metric::ClosingStarted],
        Kind::Reopened | Kind::ReopenedByStaff => vec![Metric::Reopened],
        // The factor goes with its account, and no event of its own tells it.
        Kind::Erased if facts.is("had_second_factor") => vec![Metric::Erased, Metric::FactorRemoved],
        Kind::Erased => vec![Metric::Erased],
        _ => Vec::new(),
    }
}

/// What the funnels are made of.
const fn is_sliced(metric: Metric) -> bool {
    matches!(
        metric,
        Metric::SignUpAsked
            | Metric::SignUpRefused
            | Metric::SignedUp
            | Metric::SignUpArrived
            | Metric::SignedIn
            | Metric::SignedInStraight
            | Metric::SignedInWithFactor
            | Metric::SignInBegun
            | Metric::FactorAsked
            | Metric::PasswordFailed
    )
}

/// What a figure is told by besides: the dimension, and the fact that says it.
pub const fn detail(metric: Metric) -> Option<(&'static str, &'static str)> {
    match metric {
        Metric::SignUpRefused => Some(("field", "fields")),
        Metric::SignInBegun => Some(("stage", "stage")),
        Metric::SignInFailed => Some(("reason", "why")),
        Metric::ConsentGiven | Metric::ConsentWithdrawn => Some(("purpose", "purpose")),
        _ => None,
    }
}

/// An event's facts.
struct Facts(Map<String, Value>);

impl Facts {
    /// A fact's word; empty where the event is older than the fact.
    fn word(&self, name: &str) -> &str {
        self.0.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    fn is(&self, name: &str) -> bool {
        self.0.get(name).and_then(Value::as_bool).unwrap_or_default()
    }

    /// Why it failed. Events from before there was a reason say only which factor it was.
    fn reason(&self) -> &str {
        match self.word("why") {
            "" => self.word("factor"),
            why => why,
        }
    }

    /// One word, or each of a list.
    fn words(&self, name: &str) -> Vec<String> {
        match self.0.get(name) {
            Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            _ if name == "why" => vec![self.reason().to_owned()],
            _ => vec![self.word(name).to_owned()],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(kind: Kind, facts: &str) -> Model {
        Model {
            id: Uuid::nil(),
            at: Timestamp(0),
            kind,
            customer_id: Some(Uuid::from_u128(1)),
            session_id: None,
            staff_id: None,
            actor: Actor::Customer,
            facts: facts.to_owned(),
            details: None,
            details_salt: Vec::new(),
            details_digest: Vec::new(),
            number: Some(1),
            hash: None,
        }
    }

    fn told(kind: Kind, facts: &str) -> Vec<String> {
        let counts = counts(&event(kind, facts));
        counts.into_iter().map(|one| format!("{} {}={}", one.metric.text(), one.dimension, one.value)).collect()
    }

    #[test]
    fn events_count_once_in_all_and_once_in_each_slice() {
        let facts = r#"{"brand":"harbor","language":"de","device":"phone","fields":["email","consent"]}"#;
        let counted = told(Kind::SignUpRefused, facts);
        let slices = ["=", "brand=harbor", "language=de", "device=phone", "field=email", "field=consent"];
        assert_eq!(counted, slices.map(|slice| format!("sign-up-refused {slice}")));
        assert_eq!(told(Kind::ConsentGiven, r#"{"purpose":"newsletter"}"#), ["consent-given =", "consent-given purpose=newsletter"]);
        assert!(told(Kind::ProfileChanged, "{}").is_empty());
    }

    #[test]
    fn sign_ins_count_by_the_way_they_took() {
        let metrics = |kind, facts: &str| -> Vec<&str> {
            counts(&event(kind, facts)).into_iter().filter(|one| one.dimension.is_empty()).map(|one| one.metric.text()).collect()
        };
        assert_eq!(metrics(Kind::SignedIn, r#"{"way":"sign-up","straight":false}"#), ["sign-up-arrived"]);
        assert_eq!(metrics(Kind::SignedIn, r#"{"way":"sign-in","straight":true}"#), ["signed-in", "signed-in-straight"]);
        assert_eq!(metrics(Kind::SignedIn, r#"{"way":"sign-in","second_factor":true}"#), ["signed-in", "signed-in-with-factor"]);
        assert_eq!(metrics(Kind::SignInBegun, r#"{"stage":"second-factor"}"#), ["sign-in-begun", "factor-asked"]);
        assert_eq!(metrics(Kind::SignInFailed, r#"{"factor":"code","why":"code"}"#), ["sign-in-failed"]);
        assert_eq!(metrics(Kind::SignInFailed, r#"{"why":"locked"}"#), ["sign-in-failed", "password-failed"]);
        assert_eq!(metrics(Kind::Erased, r#"{"had_second_factor":true}"#), ["erased", "factor-removed"]);
    }

    #[test]
    fn events_from_before_the_facts_count_without_them() {
        assert_eq!(told(Kind::SignInFailed, r#"{"factor":"code"}"#), ["sign-in-failed =", "sign-in-failed reason=code"]);
        assert_eq!(told(Kind::SignedUp, "broken")[..2], ["signed-up =", "signed-up brand="]);
    }

    #[test]
    fn metrics_are_read_back() {
        for metric in Metric::ALL {
            assert_eq!(Metric::of(metric.text()), Some(*metric));
        }
        assert_eq!(Metric::of("nonsense"), None);
    }

    #[test]
    fn days_and_months_are_those_of_utc() {
        assert_eq!(day_of(Timestamp(-1)), -1);
        assert_eq!(day_of(Timestamp(1_795_348_800_000_000)), 20_779);
        assert_eq!(date_of(20_779).to_string(), "2026-11-22");
        assert_eq!(date_of(month_of(20_779)).to_string(), "2026-11-01");
        assert_eq!(date_of(i64::MAX), jiff::civil::Date::MAX);
        assert_eq!(date_of(i64::MIN), jiff::civil::Date::MIN);
    }
}
