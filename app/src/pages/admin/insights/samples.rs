//! Insights in every state: nothing yet, one day, a month, more than a year, and numbers that no house has.

use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};

use super::{Complete, Day, Figure, Fold, Funnels, InsightsPage, Part, Parts, Path, RangeForm, Shown, SliceRow, Span};
use crate::components::Measure;
use crate::forms::{Field, Problem};
use crate::gallery::Sample;
use crate::links;

const LAST: Date = date(2026, 11, 22);
const NOW: Complete = Complete::Until(Timestamp::constant(1_795_344_000, 0));

/// Something that goes up and down, as weeks do.
fn wave(place: i64, around: i64) -> i64 {
    let week = [10, 12, 11, 12, 9, 5, 4];
    let of_day = usize::try_from(place.rem_euclid(7)).map_or(10, |day| week[day]);
    around.saturating_mul(of_day).saturating_add(place * around / 40) / 10
}

fn days(many: i64, around: i64) -> Vec<Day> {
    let day = |n: i64| Day { day: LAST - (many - 1 - n).days(), value: wave(n, around), before: Some(wave(n + 3, around * 9 / 10)) };
    (0..many).map(day).collect()
}

fn figure(id: &'static str, fold: Fold, days: Vec<Day>) -> Figure {
    let csv = links::insights_file(id, "2026-10-26", "2026-11-22");
    Figure { id, fold, measure: Measure::Count, days, monthly: false, parts: Vec::new(), csv }
}

fn parts(of: &'static str, kind: &'static str, parts: &[(&str, i64)]) -> Parts {
    Parts { of, parts: parts.iter().map(|(value, count)| Part { kind, value: (*value).to_owned(), count: *count }).collect() }
}

fn figures(many: i64, around: i64) -> Vec<Figure> {
    let reasons = [("password", around * 9), ("unknown", around * 4), ("code", around), ("locked", 3), ("made-up", 1)];
    let fields = [("password", around * 2), ("consent", around), ("given_name", 12), ("email", 9)];
    let share = |n: i64| Day { day: LAST - (many - 1 - n).days(), value: 180 + n * 100 / many, before: Some(150 + n * 30 / many) };
    let months = (0..13).map(|n| Day { day: date(2026, 11, 1) - (12 - n).months(), value: wave(n, around * 20), before: None });
    let purposes = [("newsletter", around * 3), ("recommendations", around)];
    vec![
        Figure { parts: vec![parts("field", "field", &fields)], ..figure("registrations", Fold::Sum, days(many, around)) },
        figure("verifications", Fold::Sum, days(many, around * 8 / 10)),
        figure("sign-ins", Fold::Sum, days(many, around * 14)),
        Figure { parts: vec![parts("reason", "reason", &reasons)], ..figure("failures", Fold::Sum, days(many, around)) },
        figure("active", Fold::Mean, days(many, around * 11)),
        Figure { monthly: true, ..figure("active-months", Fold::Last, months.collect()) },
        Figure { measure: Measure::Share, ..figure("second-factor", Fold::Last, (0..many).map(share).collect()) },
        Figure {
            parts: vec![parts("given", "purpose", &purposes), parts("withdrawn", "purpose", &[])],
            ..figure("consents", Fold::Sum, days(many, around / 3))
        },
        Figure { parts: vec![parts("after", "after", &[("reopened", 4), ("erased", 2)])], ..figure("closings", Fold::Sum, days(many, 1)) },
    ]
}

fn path(id: &'static str, steps: &[&'static str], all: &[i64], slices: &[(&str, &[i64])]) -> Path {
    let slices = slices.iter().map(|(name, counts)| SliceRow { name: (*name).to_owned(), counts: counts.to_vec() });
    let csv = links::insights_file(id, "2026-10-26", "2026-11-22");
    Path { id, steps: steps.to_vec(), all: all.to_vec(), slices: slices.collect(), csv }
}

fn funnels(by: Option<&'static str>) -> Funnels {
    let sliced = |rows: &[(&'static str, &'static [i64])]| if by.is_some() { rows.to_vec() } else { Vec::new() };
    let sign_up = sliced(&[("phone", &[2410, 1650, 902, 898]), ("desktop", &[1210, 1104, 958, 957]), ("", &[3, 0, 0, 0])]);
    let sign_in = sliced(&[("phone", &[20_410, 17_650, 16_902]), ("desktop", &[15_210, 14_104, 13_958])]);
    let by_word = |word: Option<&'static str>| {
        let word_of = word.map(|word| format!("&by={word}")).unwrap_or_default();
        (word, format!("{}?range=28{word_of}#funnels", links::ADMIN_INSIGHTS))
    };
    Funnels {
        by,
        choices: [None, Some("brand"), Some("language"), Some("device")].map(by_word).to_vec(),
        paths: vec![
            path("sign-up-funnel", &["sent", "accepted", "proved", "arrived"], &[3623, 2754, 1860, 1855], &sign_up),
            path("sign-in-funnel", &["tried", "right", "arrived"], &[35_620, 31_754, 30_860], &sign_in),
            path("factor-funnel", &["code-asked", "code-right"], &[0, 0], &[]),
        ],
    }
}

fn page(preset: Option<&'static str>, many: i64, figures: Vec<Figure>, by: Option<&'static str>) -> InsightsPage {
    let span = Span { first: LAST - (many - 1).days(), last: LAST, days: many };
    let range = RangeForm { preset, from: Field::of(span.first.to_string()), to: Field::of(LAST.to_string()) };
    InsightsPage { range, complete: NOW, shown: Some(Shown { span, figures, funnels: funnels(by) }) }
}

pub(crate) fn samples() -> Vec<Sample> {
    let typical = page(Some("28"), 28, figures(28, 120), None);
    let empty_days = |many: i64| -> Vec<Figure> {
        let nothing = |figure: Figure| {
            let days = figure.days.into_iter().map(|day| Day { value: 0, before: Some(0), ..day }).collect();
            Figure { days, parts: figure.parts.into_iter().map(|parts| Parts { parts: Vec::new(), ..parts }).collect(), ..figure }
        };
        figures(many, 10).into_iter().map(nothing).collect()
    };
    let long = page(None, 400, figures(400, 90), Some("device"));
    let ahead = RangeForm {
        preset: None,
        from: Field::wrong("a week ago", Problem::new("insights-day-unreadable")),
        to: Field::wrong("9999-12-31", Problem::new("insights-day-ahead")),
    };
    vec![
        Sample::page("admin-insights", typical.clone()),
        Sample::page("admin-insights-nothing-yet", InsightsPage { range: typical.range.clone(), ..InsightsPage::default() }),
        Sample::page(
            "admin-insights-all-zero",
            InsightsPage { complete: Complete::Rebuilding, ..page(Some("7"), 7, empty_days(7), Some("brand")) },
        ),
        Sample::page("admin-insights-one-day", page(None, 1, figures(1, 40), None)),
        Sample::page("admin-insights-400-days", long),
        Sample::page("admin-insights-huge", page(Some("28"), 28, figures(28, i64::MAX / 100_000), None)),
        Sample::page("admin-insights-wrong-range", InsightsPage { range: ahead, ..typical }),
    ]
}
