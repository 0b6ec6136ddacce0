//! What the page shows: each figure from a few ranges of counts. How many questions are asked of the database doesn't depend on how
//! many days, customers or events there are.

use std::collections::HashMap;

use portico_app::components::{Measure, share_of};
use portico_app::links;
use portico_app::pages::admin::insights::{Day, Figure, Fold, Part, Parts, Shown};
use sea_orm::ConnectionTrait;

use super::counting::{Metric, date_of, month_of};
use super::funnels;
use super::range::Chosen;
use crate::app_state::App;
use crate::error::Result;
use crate::model::rollups::{self, Days};

/// Months in the figure by month.
const MONTHS: i32 = 12;

/// Counts by day.
pub(super) struct Series(HashMap<(Metric, i64), i64>);

impl Series {
    /// These, on these days.
    pub(super) async fn read(db: &impl ConnectionTrait, metrics: &[Metric], days: Days) -> Result<Self> {
        let rows = rollups::by_day(db, &texts(metrics), days).await?;
        Ok(Self(rows.into_iter().filter_map(|row| Some(((Metric::of(&row.metric)?, row.day), row.count))).collect()))
    }

    /// How often on a day.
    pub(super) fn on(&self, metric: Metric, day: i64) -> i64 {
        self.0.get(&(metric, day)).copied().unwrap_or(0)
    }

    /// How often in these days.
    pub(super) fn in_all(&self, metric: Metric, days: Days) -> i64 {
        (days.first..=days.last).map(|day| self.on(metric, day)).sum()
    }
}

/// As they are stored.
pub(super) fn texts(metrics: &[Metric]) -> Vec<&'static str> {
    metrics.iter().map(|metric| metric.text()).collect()
}

/// Everything on the page.
pub(super) async fn shown(app: &App, chosen: &Chosen, by: Option<&'static str>) -> Result<Shown> {
    let db = &app.db.read;
    let (days, before) = (chosen.days, chosen.before());
    let series = Series::read(db, Metric::ALL, Days { first: before.first, last: days.last }).await?;
    let plain = |id, metric, fold| Figure { days: compared(chosen, |day| series.on(metric, day)), ..figure(id, fold, days) };
    let standing = Standing::read(db, &series, Days { first: before.first, last: days.last }).await?;
    let closings = [("reopened", Metric::Reopened), ("erased", Metric::Erased)].map(|(word, metric)| Part {
        kind: "after",
        value: word.to_owned(),
        count: series.in_all(metric, days),
    });
    let purposes = parts(db, &[Metric::ConsentGiven, Metric::ConsentWithdrawn], "purpose", days).await?;
    let figures = vec![
        plain("registrations", Metric::SignUpAsked, Fold::Sum)
            .with(list("field", parts(db, &[Metric::SignUpRefused], "field", days).await?)),
        plain("verifications", Metric::SignedUp, Fold::Sum),
        plain("sign-ins", Metric::SignedIn, Fold::Sum).with(list("stage", parts(db, &[Metric::SignInBegun], "stage", days).await?)),
        plain("failures", Metric::SignInFailed, Fold::Sum).with(list("reason", parts(db, &[Metric::SignInFailed], "reason", days).await?)),
        plain("active", Metric::Active, Fold::Mean),
        Figure { days: months(db, days.last).await?, monthly: true, ..figure("active-months", Fold::Last, days) },
        Figure { days: compared(chosen, |day| standing.share(day)), measure: Measure::Share, ..figure("second-factor", Fold::Last, days) },
        plain("consents", Metric::ConsentGiven, Fold::Sum)
            .with(list("given", of(&purposes, Metric::ConsentGiven)))
            .with(list("withdrawn", of(&purposes, Metric::ConsentWithdrawn))),
        plain("closings", Metric::ClosingStarted, Fold::Sum).with(Parts { of: "after", parts: closings.to_vec() }),
    ];
    let funnels = funnels::read(app, &series, chosen, by).await?;
    Ok(Shown { span: chosen.span(), figures, funnels })
}

fn figure(id: &'static str, fold: Fold, days: Days) -> Figure {
    let csv = links::insights_file(id, &date_of(days.first).to_string(), &date_of(days.last).to_string());
    Figure { id, fold, measure: Measure::Count, days: Vec::new(), monthly: false, parts: Vec::new(), csv }
}

/// Each day, beside the day as long before.
fn compared(chosen: &Chosen, value: impl Fn(i64) -> i64) -> Vec<Day> {
    let many = chosen.many();
    let day = |day| Day { day: date_of(day), value: value(day), before: Some(value(day - many)) };
    (chosen.days.first..=chosen.days.last).map(day).collect()
}

/// The month of the last day, and those before it.
async fn months(db: &impl ConnectionTrait, last: i64) -> Result<Vec<Day>> {
    let this = date_of(last).first_of_month();
    let firsts: Vec<_> = (0..=MONTHS).rev().filter_map(|ago| this.checked_sub(jiff::Span::new().months(ago)).ok()).collect();
    let oldest = last - i64::from(MONTHS + 1) * 31;
    let series = Series::read(db, &[Metric::ActiveInMonth], Days { first: month_of(oldest), last }).await?;
    let value = |first: &jiff::civil::Date| {
        let ago = date_of(last).since(*first).map_or(0, |span| i64::from(span.get_days()));
        series.on(Metric::ActiveInMonth, last - ago)
    };
    Ok(firsts.iter().map(|first| Day { day: *first, value: value(first), before: None }).collect())
}

/// How many customers there are at the end of each day, and how many have a second factor.
pub(super) struct Standing(HashMap<i64, (i64, i64)>);

impl Standing {
    /// What changes it.
    pub(super) const METRICS: [Metric; 5] =
        [Metric::SignedUp, Metric::Imported, Metric::Erased, Metric::FactorAdded, Metric::FactorRemoved];

    /// From all that was before the first day on.
    pub(super) async fn read(db: &impl ConnectionTrait, series: &Series, days: Days) -> Result<Self> {
        let past = Days { first: i64::MIN, last: days.first - 1 };
        let sums = rollups::by_slice(db, &texts(&Self::METRICS), "", past).await?;
        let past = |metric: Metric| sums.iter().find(|sum| sum.metric == metric.text()).map_or(0, |sum| sum.count);
        let (mut customers, mut factors) = Self::change(past);
        let each = (days.first..=days.last).map(|day| {
            let (more_customers, more_factors) = Self::change(|metric| series.on(metric, day));
            (customers, factors) = (customers + more_customers, factors + more_factors);
            (day, (customers, factors))
        });
        Ok(Self(each.collect()))
    }

    fn change(count: impl Fn(Metric) -> i64) -> (i64, i64) {
        let customers = count(Metric::SignedUp) + count(Metric::Imported) - count(Metric::Erased);
        (customers, count(Metric::FactorAdded) - count(Metric::FactorRemoved))
    }

    /// Customers, and those with a second factor.
    pub(super) fn on(&self, day: i64) -> (i64, i64) {
        self.0.get(&day).copied().unwrap_or_default()
    }

    fn share(&self, day: i64) -> i64 {
        let (customers, factors) = self.on(day);
        share_of(factors, customers)
    }
}

/// Counts of these days by what they are made of, with the metric that each is of.
async fn parts(db: &impl ConnectionTrait, metrics: &[Metric], dimension: &'static str, days: Days) -> Result<Vec<(String, Part)>> {
    let mut sums = rollups::by_slice(db, &texts(metrics), dimension, days).await?;
    sums.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.value.cmp(&b.value)));
    Ok(sums.into_iter().map(|sum| (sum.metric, Part { kind: dimension, value: sum.value, count: sum.count })).collect())
}

fn of(parts: &[(String, Part)], metric: Metric) -> Vec<(String, Part)> {
    parts.iter().filter(|(known, _)| known == metric.text()).cloned().collect()
}

fn list(of: &'static str, parts: Vec<(String, Part)>) -> Parts {
    Parts { of, parts: parts.into_iter().map(|(_, part)| part).collect() }
}
