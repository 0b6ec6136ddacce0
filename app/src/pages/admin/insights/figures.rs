//! One figure over the days: its tile, its chart, its parts, its numbers.

use jiff::civil::Date;
use leptos::prelude::*;

use super::{Span, words};
use crate::components::{Bar, Bars, LineChart, Measure, NothingCounted, Numbers, NumbersBelow, Point, Section, SectionBody, Sparkline};
use crate::text::{Text, say};

/// A figure. Its words are `insights-<id>…`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// `sign-ins`: also the section's id, and the file's name.
    pub id: &'static str,
    /// How many days come to one number.
    pub fold: Fold,
    /// How its values are said.
    pub measure: Measure,
    /// From the oldest to the newest; in a figure by month, the months' first days.
    pub days: Vec<Day>,
    /// Each point is a month.
    pub monthly: bool,
    /// What it is made of.
    pub parts: Vec<Parts>,
    /// Where it can be downloaded.
    pub csv: String,
}

/// How the numbers of several days come to one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fold {
    /// All together.
    Sum,
    /// On a day, on average.
    Mean,
    /// As it stands at the end.
    Last,
}

/// One day, or month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// Which.
    pub day: Date,
    /// What was counted.
    pub value: i64,
    /// What was counted as long before.
    pub before: Option<i64>,
}

/// What a figure is made of: `insights-<id>-<of>` is the heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    /// By what: `reason`, `field`, `given`.
    pub of: &'static str,
    /// The largest first.
    pub parts: Vec<Part>,
}

/// One part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The kind of value: `reason`, `field`, `stage`, `purpose`.
    pub kind: &'static str,
    /// As it is stored.
    pub value: String,
    /// How often.
    pub count: i64,
}

impl Fold {
    /// The number; of a mean, in tenths.
    fn of(self, values: &[i64]) -> i64 {
        let sum = || values.iter().fold(0_i64, |sum, value| sum.saturating_add(*value));
        match self {
            Self::Sum => sum(),
            Self::Last => values.last().copied().unwrap_or(0),
            Self::Mean => sum().saturating_mul(10) / i64::try_from(values.len().max(1)).unwrap_or(1),
        }
    }
}

impl Figure {
    /// With these parts, too.
    #[must_use]
    pub fn with(mut self, parts: Parts) -> Self {
        self.parts.push(parts);
        self
    }

    /// What the picture shows: beyond a season whole weeks, since the ups and downs of single days hide where it goes. Days before the
    /// first whole week are in the numbers alone: a part of a week would be drawn as a fall.
    fn drawn(&self) -> Vec<Day> {
        if self.monthly || !self.is_long() {
            return self.days.clone();
        }
        let tenths = if self.fold == Fold::Mean { 10 } else { 1 };
        let week = |days: &[Day]| {
            let before: Option<Vec<i64>> = days.iter().map(|day| day.before).collect();
            let value = self.fold.of(&days.iter().map(|day| day.value).collect::<Vec<_>>()) / tenths;
            Some(Day { day: days.last()?.day, value, before: before.map(|before| self.fold.of(&before) / tenths) })
        };
        self.days.rchunks_exact(7).rev().filter_map(week).collect()
    }

    /// More days than anyone reads one by one.
    fn is_long(&self) -> bool {
        self.days.len() > MOST_ROWS
    }

    /// All days in one number, and as many days before.
    fn headline(&self) -> (i64, Option<i64>) {
        let now: Vec<i64> = self.days.iter().map(|day| day.value).collect();
        let before: Option<Vec<i64>> = self.days.iter().map(|day| day.before).collect();
        (self.fold.of(&now), before.map(|before| self.fold.of(&before)))
    }

    fn said(&self, text: &Text, value: i64) -> String {
        match self.fold {
            // Tenths of a small mean tell something, those of a large one are noise.
            Fold::Mean if value >= 1000 => text.number((value + 5) / 10),
            Fold::Mean => text.tenths(value),
            Fold::Sum | Fold::Last => self.measure.say(text, value),
        }
    }

    fn title(&self) -> String {
        say(&format!("insights-{}", self.id))
    }

    /// "12% more than in the 28 days before"; none where there is nothing to compare.
    fn change(&self, span: Span, text: &Text) -> Option<String> {
        let (now, before) = self.headline();
        let (before, days) = (before?, ("days", span.days.into()));
        if now == before {
            return Some(text.with("insights-change-same", &[days]));
        }
        let word = if now > before { "more" } else { "less" };
        let difference = now.saturating_sub(before).saturating_abs();
        if self.measure == Measure::Share {
            return Some(text.with(&format!("insights-points-{word}"), &[("points", text.tenths(difference).into()), days]));
        }
        if before <= 0 {
            return Some(text.with("insights-change-new", &[days]));
        }
        let thousandths = difference.saturating_mul(1000) / before;
        // Beyond a thousand per cent nobody counts in per cent.
        if thousandths > 10_000 {
            return Some(text.with("insights-change-from", &[("before", self.said(text, before).into()), days]));
        }
        // The same holds for changes: from ten per cent on they are whole.
        let rounded = if thousandths >= 100 { (thousandths + 5) / 10 * 10 } else { thousandths };
        Some(text.with(&format!("insights-change-{word}"), &[("share", text.share(rounded).into()), days]))
    }

    /// What is to be seen, in words.
    fn gist(&self, span: Span, text: &Text) -> String {
        let (now, _) = self.headline();
        let fold = match self.fold {
            Fold::Sum => "insights-gist-sum",
            Fold::Mean => "insights-gist-mean",
            Fold::Last => "insights-gist-last",
        };
        let highest = self.days.iter().max_by_key(|day| day.value).filter(|day| day.value > 0);
        let highest = highest.map(|day| {
            let name = if self.monthly { text.month(day.day) } else { text.day(day.day) };
            text.with("insights-gist-highest", &[("day", name.into()), ("value", self.measure.say(text, day.value).into())])
        });
        let told = text.with(fold, &[("value", self.said(text, now).into())]);
        text.sentences(
            [Some(told), self.change(span, text).map(|change| text.with("insights-gist-change", &[("change", change.into())])), highest]
                .into_iter()
                .flatten(),
        )
    }
}

/// The figure at a glance.
pub(super) fn tile(figure: &Figure, span: Span, text: &Text) -> AnyView {
    let (now, _) = figure.headline();
    let change = figure.change(span, text);
    let values = figure.drawn().iter().map(|day| day.value).collect::<Vec<_>>();
    view! {
        <a class="card px-4 md:px-5 py-4 grid gap-2 content-start text-ink no-underline hover:bg-sunken hover:text-ink" href=format!("#{}", figure.id)>
            <span class="small soft">{figure.title()}</span>
            <span class="text-[1.625rem] leading-[1.1] font-[640] tracking-[-.02em] tabular">{figure.said(text, now)}</span>
            <Sparkline values/>
            <span class="small soft">{change}</span>
        </a>
    }
    .into_any()
}

/// The figure as a chart, with its numbers.
pub(super) fn section(figure: Figure, span: Span, text: &Text) -> AnyView {
    let (title, gist) = (figure.title(), figure.gist(span, text));
    let drawn = figure.drawn();
    let weekly = (drawn.len() < figure.days.len()).then(|| say("insights-weekly"));
    let points = drawn.iter().map(|day| Point {
        short: if figure.monthly { text.month(day.day) } else { text.month_day(day.day) },
        value: day.value,
        before: day.before,
    });
    let hint = text.configured(&format!("insights-{}-hint", figure.id));
    let points: Vec<Point> = points.collect();
    let numbers = numbers(&figure, text);
    let parts = figure.parts.into_iter().map(|parts| part_list(figure.id, parts, text)).collect_view();
    view! {
        <Section title=title.clone() id=figure.id>
            <SectionBody>
                <p class="secondary">{gist.clone()}</p>
                <LineChart id=format!("{}-chart", figure.id) title=title.clone() gist points measure=figure.measure/>
                {weekly.map(|told| view! { <p class="soft small">{told}</p> })}
                {parts}
                {hint.map(|hint| view! { <p class="soft small max-w-[42rem]">{hint}</p> })}
                <NumbersBelow title numbers csv=figure.csv/>
            </SectionBody>
        </Section>
    }
    .into_any()
}

fn part_list(id: &str, parts: Parts, text: &Text) -> AnyView {
    let heading = say(&format!("insights-{id}-{}", parts.of));
    let bars: Vec<Bar> =
        parts.parts.iter().map(|part| Bar { label: words::value(text, part.kind, &part.value), value: part.count }).collect();
    let bars = if bars.is_empty() { view! { <NothingCounted/> }.into_any() } else { view! { <Bars bars/> }.into_any() };
    view! { <div class="grid gap-3"><h3>{heading}</h3>{bars}</div> }.into_any()
}

/// More days than these are told by month: the file has each.
const MOST_ROWS: usize = 92;

fn numbers(figure: &Figure, text: &Text) -> Numbers {
    let head = |of: &str| {
        let compared = figure.days.iter().any(|day| day.before.is_some());
        let before = compared.then(|| say("insights-column-before"));
        [say(of), say("insights-column-now")].into_iter().chain(before).collect()
    };
    let row = |name: String, now: i64, before: Option<i64>| {
        [name, figure.said(text, now)].into_iter().chain(before.map(|before| figure.said(text, before))).collect()
    };
    if figure.is_long() {
        let months = figure.days.chunk_by(|a, b| a.day.first_of_month() == b.day.first_of_month());
        let rows = months.map(|days| {
            let month = Figure { days: days.to_vec(), parts: Vec::new(), ..figure.clone() };
            let (now, before) = month.headline();
            row(days.first().map_or_else(String::new, |day| text.month(day.day)), now, before)
        });
        return Numbers { head: head("insights-column-month"), rows: rows.collect() };
    }
    // A single day is itself, not a mean in tenths.
    let tenfold = if figure.fold == Fold::Mean { 10 } else { 1 };
    let rows = figure.days.iter().rev().map(|day| {
        let name = if figure.monthly { text.month(day.day) } else { text.day(day.day) };
        row(name, day.value.saturating_mul(tenfold), day.before.map(|before| before.saturating_mul(tenfold)))
    });
    Numbers { head: head(if figure.monthly { "insights-column-month" } else { "insights-column-day" }), rows: rows.collect() }
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;
    use jiff::civil::date;

    use super::*;

    fn figure(fold: Fold, many: i64) -> Figure {
        let day = |n: i64| Day { day: date(2026, 1, 1) + n.days(), value: n, before: Some(2 * n) };
        let days = (0..many).map(day).collect();
        Figure { id: "sign-ins", fold, measure: Measure::Count, days, monthly: false, parts: Vec::new(), csv: String::new() }
    }

    #[test]
    fn beyond_a_season_the_picture_shows_whole_weeks() {
        assert_eq!(figure(Fold::Sum, 92).drawn().len(), 92);
        for (fold, first, last) in [(Fold::Sum, 28, 2527), (Fold::Mean, 4, 361), (Fold::Last, 7, 364)] {
            let weeks = figure(fold, 365).drawn();
            assert_eq!(weeks.len(), 52, "one day of 365 is no week");
            let told = |week: &Day| (week.day, week.value, week.before);
            assert_eq!(told(&weeks[0]), (date(2026, 1, 8), first, Some(2 * first)), "{fold:?}");
            assert_eq!(told(&weeks[51]), (date(2026, 12, 31), last, Some(2 * last)), "{fold:?}");
        }
    }

    #[test]
    fn many_days_come_to_one_number() {
        assert_eq!(figure(Fold::Sum, 4).headline(), (6, Some(12)));
        assert_eq!(figure(Fold::Mean, 4).headline(), (15, Some(30)), "in tenths");
        assert_eq!(figure(Fold::Last, 4).headline(), (3, Some(6)));
        assert_eq!(figure(Fold::Mean, 0).headline(), (0, Some(0)));
        let huge = Figure { days: vec![Day { day: date(2026, 1, 1), value: i64::MAX, before: None }; 3], ..figure(Fold::Sum, 0) };
        assert_eq!(huge.headline(), (i64::MAX, None));
    }
}
