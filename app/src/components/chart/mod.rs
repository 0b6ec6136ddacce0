//! Pictures of figures, drawn by the server: thin lines, one hue, labels at what they name, and the numbers beneath in a table.
//!
//! Colours come from classes, places from presentational attributes: the content security policy allows no inline style. Nothing is
//! scaled but lines, so that words keep their size on a phone: percentages across, pixels down.
//!
//! Time runs as the page is read. In a right-to-left language the newest day stands at the left: every line of text around the chart
//! says "from … to …" in that direction, and a chart that runs against it is read backwards.

mod bars;
mod line;
mod numbers;
mod scale;
mod spark;

pub use bars::*;
pub use line::*;
pub use numbers::*;
pub use spark::*;

use crate::text::Text;

/// What a figure is: how it is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measure {
    /// So many.
    #[default]
    Count,
    /// Thousandths of a whole, said as a percentage.
    Share,
}

impl Measure {
    /// The value in words.
    pub fn say(self, text: &Text, value: i64) -> String {
        match self {
            Self::Count => text.number(value),
            Self::Share => text.share(value),
        }
    }
}

/// One point in time, and what was counted then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// As the axis names it: "22 Nov".
    pub short: String,
    /// What was counted.
    pub value: i64,
    /// What was counted at the same place of the period before.
    pub before: Option<i64>,
}

/// A part of a whole in thousandths.
pub fn share_of(part: i64, whole: i64) -> i64 {
    scale::share(part, whole)
}
