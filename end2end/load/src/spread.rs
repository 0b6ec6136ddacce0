//! Many measurements of one thing in one line.

use std::fmt;
use std::time::Duration;

/// Measurements, sorted; times are milliseconds.
#[derive(Clone, Debug, Default)]
pub struct Spread(Vec<f64>);

impl Spread {
    /// Of these values.
    pub fn of(mut values: Vec<f64>) -> Self {
        values.sort_unstable_by(f64::total_cmp);
        Self(values)
    }

    /// Of these times.
    pub fn of_times(times: impl IntoIterator<Item = Duration>) -> Self {
        Self::of(times.into_iter().map(|time| time.as_secs_f64() * 1000.0).collect())
    }

    /// What so many of a thousand stay below.
    fn quantile(&self, thousandths: usize) -> f64 {
        let at = (self.0.len() * thousandths / 1000).min(self.0.len().saturating_sub(1));
        self.0.get(at).copied().unwrap_or_default()
    }

    /// The least.
    pub fn min(&self) -> f64 {
        self.quantile(0)
    }

    /// The one in the middle.
    pub fn median(&self) -> f64 {
        self.quantile(500)
    }

    /// What 95 of 100 stay below.
    pub fn p95(&self) -> f64 {
        self.quantile(950)
    }

    /// What 99 of 100 stay below.
    pub fn p99(&self) -> f64 {
        self.quantile(990)
    }

    /// The largest.
    pub fn max(&self) -> f64 {
        self.quantile(1000)
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The heads of [rows](Self::row).
    pub const HEAD: &str = "| what | times | min ms | median ms | p95 ms | max ms |\n|---|---|---|---|---|---|";

    /// A row of a table of times.
    pub fn row(&self, name: &str) -> String {
        let [min, median, p95, max] = [self.min(), self.median(), self.p95(), self.max()];
        format!("| {name} | {} | {min:.1} | {median:.1} | {p95:.1} | {max:.1} |", self.len())
    }
}

impl fmt::Display for Spread {
    /// Least, middle and largest; of many also what 99 of 100 stay below.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} / {} / {}", number(self.min()), number(self.median()), number(self.max()))?;
        if self.len() >= 100 { write!(f, ", p99 {}, {} times", number(self.p99()), self.len()) } else { Ok(()) }
    }
}

/// Three digits that say something.
pub fn number(value: f64) -> String {
    match value.abs() {
        size if size >= 100.0 => format!("{value:.0}"),
        size if size >= 10.0 => format!("{value:.1}"),
        _ => format!("{value:.2}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_told_in_milliseconds() {
        let times = Spread::of_times((1..=100).rev().map(Duration::from_millis));
        assert_eq!(times.to_string(), "1.00 / 51.0 / 100, p99 100, 100 times");
        assert_eq!(times.row("a page"), "| a page | 100 | 1.0 | 51.0 | 96.0 | 100.0 |");
        assert!(Spread::default().median().abs() < f64::EPSILON);
    }

    #[test]
    fn few_are_told_without_a_percentile() {
        assert_eq!(Spread::of(vec![2.5, 0.7124, 12.34]).to_string(), "0.71 / 2.50 / 12.3");
    }
}
