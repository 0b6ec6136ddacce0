//! The numbers of one figure as CSV (RFC 4180): day by day, in words that stay the same in every language.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::counting::{Metric, date_of, detail};
use super::figures::{Series, Standing, texts};
use super::funnels::{WAYS, Way};
use crate::app_state::App;
use crate::error::Result;
use crate::model::rollups::{self, Days};

/// What is in a file.
enum Content {
    /// A line a day, with these counts.
    Days(&'static [Metric]),
    /// A line for each day and value, with these counts.
    Details(&'static [Metric]),
    /// Customers and second factors at the end of each day.
    Standing,
    /// The steps of a way.
    Way(&'static Way),
}

fn content(figure: &str) -> Option<Content> {
    Some(match figure {
        "registrations" => Content::Days(&[Metric::SignUpAsked, Metric::SignUpRefused]),
        "verifications" => Content::Days(&[Metric::SignedUp]),
        "sign-ins" => Content::Days(&[Metric::SignedIn, Metric::SignedInWithFactor]),
        "failures" => Content::Details(&[Metric::SignInFailed]),
        "active" => Content::Days(&[Metric::Active]),
        "active-months" => Content::Days(&[Metric::ActiveInMonth]),
        "second-factor" => Content::Standing,
        "consents" => Content::Details(&[Metric::ConsentGiven, Metric::ConsentWithdrawn]),
        "closings" => Content::Days(&[Metric::ClosingStarted, Metric::Reopened, Metric::Erased]),
        _ => Content::Way(WAYS.iter().find(|way| way.id == figure)?),
    })
}

/// The file of a figure; none where there is no such figure.
pub(super) async fn of(app: &App, figure: &str, days: Days, by: Option<&'static str>) -> Result<Option<String>> {
    let Some(content) = content(figure) else { return Ok(None) };
    Ok(Some(match content {
        Content::Days(metrics) => by_day(app, metrics, days).await?,
        Content::Details(metrics) => details(app, metrics, days).await?,
        Content::Standing => standing(app, days).await?,
        Content::Way(way) => steps(app, way, days, by).await?,
    }))
}

async fn by_day(app: &App, metrics: &[Metric], days: Days) -> Result<String> {
    let series = Series::read(&app.db.read, metrics, days).await?;
    // Months stand on their first days: the other days have none.
    let monthly = metrics.contains(&Metric::ActiveInMonth);
    let mut file = line(["day"].into_iter().chain(texts(metrics)).map(str::to_owned));
    for day in (days.first..=days.last).filter(|day| !monthly || date_of(*day).day() == 1) {
        let counts = metrics.iter().map(|metric| series.on(*metric, day).to_string());
        file += &line(std::iter::once(date_of(day).to_string()).chain(counts));
    }
    Ok(file)
}

async fn standing(app: &App, days: Days) -> Result<String> {
    let series = Series::read(&app.db.read, &Standing::METRICS, days).await?;
    let standing = Standing::read(&app.db.read, &series, days).await?;
    let mut file = line(["day", "customers", "with-second-factor", "factor-added", "factor-removed"].map(str::to_owned));
    for day in days.first..=days.last {
        let (customers, factors) = standing.on(day);
        let (added, removed) = (series.on(Metric::FactorAdded, day), series.on(Metric::FactorRemoved, day));
        file += &line([date_of(day).to_string(), customers.to_string(), factors.to_string(), added.to_string(), removed.to_string()]);
    }
    Ok(file)
}

async fn details(app: &App, metrics: &[Metric], days: Days) -> Result<String> {
    let dimension = metrics.first().and_then(|metric| detail(*metric)).map_or("", |(dimension, _)| dimension);
    let head = line(["day", dimension].into_iter().chain(texts(metrics)).map(str::to_owned));
    let rows = sliced(app, metrics, dimension, days).await?;
    Ok(rows.into_iter().fold(head, |file, ((day, value), counts)| {
        let counts = metrics.iter().map(|metric| counts.get(metric).copied().unwrap_or(0).to_string());
        file + &line([date_of(day).to_string(), value].into_iter().chain(counts))
    }))
}

async fn steps(app: &App, way: &Way, days: Days, by: Option<&'static str>) -> Result<String> {
    let words = way.steps.iter().map(|(word, _)| *word);
    let head = line(["day"].into_iter().chain(by).chain(words).map(str::to_owned));
    let rows = sliced(app, &way.metrics(), by.unwrap_or_default(), days).await?;
    Ok(rows.into_iter().fold(head, |file, ((day, value), counts)| {
        let value = by.map(|_| value);
        let counts = way.counts(|metric| counts.get(&metric).copied().unwrap_or(0)).into_iter().map(|count| count.to_string());
        file + &line(std::iter::once(date_of(day).to_string()).chain(value).chain(counts))
    }))
}

/// Counts by day and value, in order.
async fn sliced(app: &App, metrics: &[Metric], dimension: &str, days: Days) -> Result<BTreeMap<(i64, String), BTreeMap<Metric, i64>>> {
    let mut rows: BTreeMap<(i64, String), BTreeMap<Metric, i64>> = BTreeMap::new();
    for row in rollups::slices_by_day(&app.db.read, &texts(metrics), dimension, days).await? {
        if let Some(metric) = Metric::of(&row.metric) {
            rows.entry((row.day, row.value)).or_default().insert(metric, row.count);
        }
    }
    Ok(rows)
}

fn line(cells: impl IntoIterator<Item = String>) -> String {
    let cells: Vec<String> = cells.into_iter().map(|text| cell(&text)).collect();
    let mut line = cells.join(",");
    // Writing to a String never fails.
    _ = write!(line, "\r\n");
    line
}

/// A cell that means what it says: quoted where it must be, and never a formula (CSV injection, ASVS 5.0 V1.2.10). Names of brands,
/// purposes and fields come from configuration, which others write than those who open the file.
fn cell(text: &str) -> String {
    let defused = if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '|', '%']) { format!("'{text}") } else { text.to_owned() };
    if defused.contains([',', '"', '\r', '\n']) { format!("\"{}\"", defused.replace('"', "\"\"")) } else { defused }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_defused() {
        for (text, written) in [
            ("harbor", "harbor"),
            ("", ""),
            ("a,b", "\"a,b\""),
            ("say \"hi\"", "\"say \"\"hi\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            ("=1+1", "'=1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("-2+3", "'-2+3"),
            ("+49", "'+49"),
            ("\t=1", "'\t=1"),
            ("=HYPERLINK(\"http://evil.example\",\"x\")", "\"'=HYPERLINK(\"\"http://evil.example\"\",\"\"x\"\")\""),
        ] {
            assert_eq!(cell(text), written, "{text}");
        }
        assert_eq!(line(["2026-11-22".to_owned(), "1".to_owned()]), "2026-11-22,1\r\n");
    }

    #[test]
    fn each_figure_of_the_page_has_a_file() {
        for way in &WAYS {
            assert!(matches!(content(way.id), Some(Content::Way(_))));
        }
        assert!(content("nonsense").is_none() && content("").is_none());
    }
}
