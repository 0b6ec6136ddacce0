//! The table that an instrument prints: what was asked for, what was measured, and whether it is reached.

/// Some measurements of one thing, sorted.
#[derive(Clone, Debug, Default)]
pub struct Spread(Vec<f64>);

impl Spread {
    /// Of these values.
    pub fn of(mut values: Vec<f64>) -> Self {
        values.sort_unstable_by(f64::total_cmp);
        Self(values)
    }

    /// The least.
    pub fn min(&self) -> f64 {
        self.0.first().copied().unwrap_or_default()
    }

    /// The one in the middle.
    pub fn median(&self) -> f64 {
        self.0.get(self.0.len() / 2).copied().unwrap_or_default()
    }

    /// The largest.
    pub fn max(&self) -> f64 {
        self.0.last().copied().unwrap_or_default()
    }

    /// What so many of a thousand stay below.
    pub fn quantile(&self, thousandths: usize) -> f64 {
        let at = (self.0.len() * thousandths / 1000).min(self.0.len().saturating_sub(1));
        self.0.get(at).copied().unwrap_or_default()
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

/// What must be reached.
#[derive(Clone, Copy, Debug)]
pub enum Demand {
    /// The median is at least this.
    AtLeast(f64),
    /// The median is at most this.
    AtMost(f64),
}

/// The rows of one instrument.
#[derive(Debug, Default)]
pub struct Report {
    missed: Vec<String>,
}

impl Report {
    /// Begins the table.
    pub fn new() -> Self {
        println!("| what | must reach | min | median | max | reached |\n|---|---|---|---|---|---|");
        Self::default()
    }

    /// Prints a row. `unit` follows each number.
    pub fn row(&mut self, what: &str, demand: Demand, unit: &str, spread: &Spread) {
        let (sign, bound, reached) = match demand {
            Demand::AtLeast(bound) => ('≥', bound, spread.median() >= bound),
            Demand::AtMost(bound) => ('≤', bound, spread.median() <= bound),
        };
        let [min, median, max] = [spread.min(), spread.median(), spread.max()].map(number);
        println!("| {what} | {sign} {}{unit} | {min} | {median} | {max} | {} |", number(bound), if reached { "yes" } else { "**no**" });
        if !reached {
            self.missed.push(format!("{what}: {median}{unit}, not {sign} {}{unit}", number(bound)));
        }
    }

    /// What was missed is an error, unless this was only a look: a short run on a busy machine says little about speed.
    pub fn end(self, only_a_look: bool) -> Result<(), String> {
        if self.missed.is_empty() || only_a_look { Ok(()) } else { Err(format!("missed: {}", self.missed.join("; "))) }
    }
}

/// KiB as MiB.
#[expect(clippy::cast_precision_loss, reason = "nothing here has 2⁵² KiB")]
pub fn mebibytes(kib: u64) -> f64 {
    kib as f64 / 1024.0
}

/// Three digits that say something.
fn number(value: f64) -> String {
    match value.abs() {
        size if size >= 100.0 => format!("{value:.0}"),
        size if size >= 10.0 => format!("{value:.1}"),
        _ => format!("{value:.3}"),
    }
}
