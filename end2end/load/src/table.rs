//! What must hold: the table that instruments print, and the demands that were broken, which make them fail.

use std::fmt::Display;

use crate::spread::{Spread, number};

/// The demands that were broken so far.
#[derive(Debug, Default)]
pub struct Demands(Vec<String>);

impl Demands {
    /// Notes what should have been, where it isn't so.
    pub fn hold(&mut self, kept: bool, what: impl Into<String>) {
        if !kept {
            self.0.push(what.into());
        }
    }

    /// Well, or the list of what was broken.
    pub fn end(self) -> Result<(), String> {
        if self.0.is_empty() {
            return Ok(());
        }
        let list: Vec<String> = self.0.iter().map(|broken| format!("- BROKEN: {broken}")).collect();
        Err(list.join("\n"))
    }
}

/// What a median must reach.
#[derive(Clone, Copy, Debug)]
pub enum Bound {
    /// At least this.
    AtLeast(f64),
    /// At most this.
    AtMost(f64),
}

/// Rows of what was measured, what is demanded, and whether it holds.
#[derive(Debug)]
pub struct Table(Demands);

impl Table {
    /// Begins it.
    pub fn new() -> Self {
        println!("| what | measured | demanded | holds |\n|---|---|---|---|");
        Self(Demands::default())
    }

    /// A row with a demand.
    pub fn row(&mut self, what: &str, measured: impl Display, demanded: &str, holds: bool) {
        println!("| {what} | {measured} | {demanded} | {} |", if holds { "yes" } else { "**no**" });
        self.0.hold(holds, format!("{what}: {measured}, but demanded is: {demanded}"));
    }

    /// A row of which the median must keep a bound; `unit` follows the numbers.
    pub fn bound(&mut self, what: &str, measured: &Spread, unit: &str, bound: Bound) {
        let (sign, limit, holds) = match bound {
            Bound::AtLeast(limit) => ('≥', limit, measured.median() >= limit),
            Bound::AtMost(limit) => ('≤', limit, measured.median() <= limit),
        };
        self.row(what, format!("{measured}{unit}"), &format!("{sign} {}{unit}", number(limit)), holds);
    }

    /// A row that only tells.
    pub fn tell(what: &str, measured: impl Display) {
        println!("| {what} | {measured} | – | – |");
    }

    /// An error where a demand did not hold.
    pub fn end(self) -> Result<(), String> {
        self.0.end()
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
        table.bound("three", &Spread::of(vec![1.0, 2.0, 9.0]), " ms", Bound::AtMost(2.0));
        table.bound("four", &Spread::of(vec![1.0]), "", Bound::AtLeast(2.0));
        let broken = "- BROKEN: two: 3, but demanded is: 2\n- BROKEN: four: 1.00 / 1.00 / 1.00, but demanded is: ≥ 2.00";
        assert_eq!(table.end(), Err(broken.to_owned()));
        assert_eq!(Table::new().end(), Ok(()));
    }
}
