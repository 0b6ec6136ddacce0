//! From numbers to places. Axes begin at zero, and their ticks are numbers that one says easily: one, two or five, with zeros.

/// An axis from zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scale {
    step: i64,
    top: i64,
}

/// So many steps at most: more is noise.
const MOST_STEPS: i64 = 4;
/// Beyond, ticks could not be counted any more.
const HIGHEST: i64 = i64::MAX / 16;

impl Scale {
    /// The axis on which all these values have their place.
    pub(super) fn for_values(values: impl Iterator<Item = i64>) -> Self {
        let highest = values.max().unwrap_or(0).clamp(1, HIGHEST);
        let mut power = 1_i64;
        loop {
            for nice in [1, 2, 5] {
                let step = power.saturating_mul(nice);
                let steps = highest.div_euclid(step) + i64::from(highest % step != 0);
                if steps <= MOST_STEPS {
                    return Self { step, top: step.saturating_mul(steps) };
                }
            }
            power = power.saturating_mul(10);
        }
    }

    /// The ticks, from zero to the top.
    pub(super) fn ticks(self) -> impl Iterator<Item = i64> {
        (0..=self.top / self.step).map(move |n| n * self.step)
    }

    /// How high a value stands, in thousandths of the axis. What is below zero stands at zero.
    pub(super) fn height(self, value: i64) -> i64 {
        share(value, self.top)
    }
}

/// A part of a whole in thousandths, rounded: from nothing to all of it.
pub(super) fn share(part: i64, whole: i64) -> i64 {
    if whole <= 0 || part <= 0 {
        return 0;
    }
    let (part, whole) = (i128::from(part), i128::from(whole));
    i64::try_from((part * 2000 + whole) / (whole * 2)).unwrap_or(1000).min(1000)
}

/// Where the one at this place of so many stands, in thousandths of the width. A single one stands at the end, beside its label.
pub(super) fn across(place: usize, many: usize) -> i64 {
    if many < 2 {
        return 1000;
    }
    share(i64::try_from(place).unwrap_or(i64::MAX), i64::try_from(many - 1).unwrap_or(i64::MAX))
}

/// Thousandths as a percentage for an attribute: `86.4%`.
pub(super) fn percent(thousandths: i64) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers of every size: all small ones, and those around each power of two and of ten.
    fn numbers() -> impl Iterator<Item = i64> {
        let powers = (0..63).map(|n| 1_i64 << n).chain((0..19).map(|n| 10_i64.pow(n)));
        (0..2000).chain(powers.flat_map(|power| [power - 1, power, power.saturating_add(1)])).chain([i64::MAX])
    }

    #[test]
    fn axes_begin_at_zero_and_hold_every_value() {
        for highest in numbers() {
            let scale = Scale::for_values([0, highest / 3, highest].into_iter());
            let ticks: Vec<i64> = scale.ticks().collect();
            assert!(ticks[0] == 0 && (2..=5).contains(&ticks.len()), "{highest}: {ticks:?}");
            assert!(ticks.windows(2).all(|pair| pair[1] - pair[0] == scale.step), "{highest}: {ticks:?}");
            assert!(*ticks.last().unwrap() >= highest.min(HIGHEST), "{highest}: {ticks:?}");
            let digits = scale.step.to_string();
            assert!(["1", "2", "5"].contains(&digits.trim_end_matches('0')), "{highest}: {digits} is no nice step");
            assert!(highest == 0 || scale.height(highest) > 500 || highest < 3, "{highest}: at least half the height is used");
        }
    }

    #[test]
    fn nothing_falls_off_the_drawing() {
        for highest in numbers() {
            let scale = Scale::for_values([highest].into_iter());
            for value in [i64::MIN, -1, 0, 1, highest / 2, highest, i64::MAX] {
                assert!((0..=1000).contains(&scale.height(value)), "{value} of {highest}");
            }
            assert!(scale.height(highest / 2) <= scale.height(highest));
        }
        for many in [0, 1, 2, 3, 400, 100_000] {
            let places: Vec<i64> = (0..many).map(|place| across(place, many)).collect();
            assert!(places.is_sorted() && places.iter().all(|place| (0..=1000).contains(place)), "{many}");
            assert!(many == 0 || places[many - 1] == 1000, "the last stands at the end");
        }
    }

    #[test]
    fn shares_are_rounded_and_never_more_than_all() {
        assert_eq!([share(1, 3), share(2, 3), share(0, 5), share(5, 0), share(7, 5), share(-1, 5)], [333, 667, 0, 0, 1000, 0]);
        assert_eq!(share(i64::MAX, i64::MAX), 1000);
        assert_eq!([percent(0), percent(5), percent(1000)], ["0.0%", "0.5%", "100.0%"]);
    }

    #[test]
    fn an_axis_without_values_is_still_one() {
        let empty = Scale::for_values(std::iter::empty());
        assert_eq!((empty.ticks().collect::<Vec<_>>(), empty.height(0)), (vec![0, 1], 0));
    }
}
