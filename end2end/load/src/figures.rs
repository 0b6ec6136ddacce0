//! Many measurements in one line.

use std::time::Duration;

/// Times, sorted.
#[derive(Debug)]
pub struct Figures(Vec<Duration>);

impl Figures {
    /// Of these times.
    pub fn of(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        Self(times)
    }

    /// The time that so many of a thousand stay below.
    fn quantile(&self, thousandths: usize) -> f64 {
        let at = (self.0.len() * thousandths / 1000).min(self.0.len().saturating_sub(1));
        self.0.get(at).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
    }

    /// What 95 of 100 stay below, in milliseconds.
    pub fn p95(&self) -> f64 {
        self.quantile(950)
    }

    /// What half of them stay below, in milliseconds.
    pub fn median(&self) -> f64 {
        self.quantile(500)
    }

    /// A row of a table, in milliseconds.
    pub fn row(&self, name: &str) -> String {
        let [least, median, p95, most] = [0, 500, 950, 1000].map(|part| self.quantile(part));
        format!("| {name} | {} | {least:.1} | {median:.1} | {p95:.1} | {most:.1} |", self.0.len())
    }

    /// The heads of such rows.
    pub const HEAD: &str = "| what | times | min ms | median ms | p95 ms | max ms |\n|---|---|---|---|---|---|";
}
