//! The table that each fault prints: what was measured, what is demanded, and whether it holds.

use std::fmt::Display;
use std::time::Duration;

/// The rows; what did not hold is remembered.
#[derive(Debug)]
pub struct Table {
    broken: Vec<String>,
}

impl Table {
    /// Begins it.
    pub fn new() -> Self {
        println!("| what | measured | demanded | holds |\n|---|---|---|---|");
        Self { broken: Vec::new() }
    }

    /// A row with a demand.
    pub fn row(&mut self, what: &str, measured: impl Display, demanded: &str, holds: bool) {
        println!("| {what} | {measured} | {demanded} | {} |", if holds { "yes" } else { "**no**" });
        if !holds {
            self.broken.push(format!("{what}: {measured}, but demanded is: {demanded}"));
        }
    }

    /// A row that only tells.
    pub fn tell(what: &str, measured: impl Display) {
        println!("| {what} | {measured} | – | – |");
    }

    /// An error where a demand did not hold.
    pub fn end(self) -> Result<(), String> {
        if self.broken.is_empty() { Ok(()) } else { Err(format!("\nbroken: {}", self.broken.join("\nbroken: "))) }
    }
}

/// Many times, sorted.
#[derive(Debug)]
pub struct Times(Vec<Duration>);

impl Times {
    /// Of these.
    pub fn of(times: impl IntoIterator<Item = Duration>) -> Self {
        let mut times: Vec<Duration> = times.into_iter().collect();
        times.sort_unstable();
        Self(times)
    }

    /// The time that so many of a thousand stay below.
    pub fn quantile(&self, thousandths: usize) -> Duration {
        let at = (self.0.len() * thousandths / 1000).min(self.0.len().saturating_sub(1));
        self.0.get(at).copied().unwrap_or_default()
    }

    /// The one in the middle.
    pub fn median(&self) -> Duration {
        self.quantile(500)
    }
}

impl Display for Times {
    /// Least, median, 99th percentile and most, in milliseconds.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [least, median, p99, most] = [0, 500, 990, 1000].map(|part| self.quantile(part).as_secs_f64() * 1000.0);
        write!(f, "{} times: min {least:.1} / median {median:.1} / p99 {p99:.1} / max {most:.1} ms", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_hold_is_an_error() {
        let mut table = Table::new();
        table.row("one", 1, "1", true);
        table.row("two", 3, "2", false);
        assert_eq!(table.end().unwrap_err(), "\nbroken: two: 3, but demanded is: 2");
        assert_eq!(Table::new().end(), Ok(()));
    }

    #[test]
    fn times_are_told_in_milliseconds() {
        let times = Times::of((1..=100).rev().map(Duration::from_millis));
        assert_eq!(times.to_string(), "100 times: min 1.0 / median 51.0 / p99 100.0 / max 100.0 ms");
        assert_eq!(Times::of([]).median(), Duration::ZERO);
    }
}
