//! Which days somebody asks for: a usual range by its word, or any days from one to another. Whatever else stands in the address is
//! told at its field, and the usual four weeks are shown.

use jiff::civil::Date;
use portico_app::forms::{Field, Problem};
use portico_app::pages::admin::insights::{PRESETS, RangeForm, Span};
use serde::Deserialize;

use super::counting::date_of;
use crate::model::rollups::Days;

/// More days at once make no picture, and would read more than a page may.
const MOST_DAYS: i64 = 1_100;
/// What is shown where nothing is asked for.
const USUAL: &str = "28";

/// The address's query.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Asked {
    range: Option<String>,
    from: Option<String>,
    to: Option<String>,
    /// By what the funnels are sliced.
    pub(super) by: Option<String>,
}

/// The days, as they are asked for and as they are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Chosen {
    /// For the page's form.
    pub(super) form: RangeForm,
    /// What is shown.
    pub(super) days: Days,
}

impl Chosen {
    /// What is asked for, on this day.
    pub(super) fn of(asked: &Asked, today: i64) -> Self {
        let (from, to) = (asked.from.as_deref().unwrap_or_default(), asked.to.as_deref().unwrap_or_default());
        if from.is_empty() && to.is_empty() {
            let word = asked.range.as_deref().unwrap_or(USUAL);
            return Self::usual(PRESETS.into_iter().find(|known| *known == word).unwrap_or(USUAL), today);
        }
        let mut form = RangeForm { preset: None, from: day_field(from, today), to: day_field(to, today) };
        let days = read(from).zip(read(to)).map(|(first, last)| Days { first: number(first), last: number(last) });
        match days {
            Some(days) if form.from.problem.is_none() && form.to.problem.is_none() => {
                form.to.problem = order(days);
                let shown = if form.to.problem.is_some() { Self::usual(USUAL, today).days } else { days };
                Self { form, days: shown }
            }
            _ => Self { form, days: Self::usual(USUAL, today).days },
        }
    }

    fn usual(word: &'static str, today: i64) -> Self {
        let many = word.parse().unwrap_or_else(|_| i64::from(date_of(today).day_of_year()));
        let days = Days { first: today - many + 1, last: today };
        let form = RangeForm {
            preset: Some(word),
            from: Field::of(date_of(days.first).to_string()),
            to: Field::of(date_of(days.last).to_string()),
        };
        Self { form, days }
    }

    /// Whether something is wrong with what was asked.
    pub(super) fn is_wrong(&self) -> bool {
        self.form.from.problem.is_some() || self.form.to.problem.is_some()
    }

    /// As many days, right before.
    pub(super) fn before(&self) -> Days {
        let many = self.many();
        Days { first: self.days.first - many, last: self.days.last - many }
    }

    /// How many days they are.
    pub(super) fn many(&self) -> i64 {
        self.days.last - self.days.first + 1
    }

    /// For the page's words.
    pub(super) fn span(&self) -> Span {
        Span { first: date_of(self.days.first), last: date_of(self.days.last), days: self.many() }
    }

    /// The query that asks for the same days again.
    pub(super) fn query(&self) -> String {
        match self.form.preset {
            Some(word) if !self.is_wrong() => format!("range={word}"),
            _ => format!("from={}&to={}", date_of(self.days.first), date_of(self.days.last)),
        }
    }
}

/// `2026-11-22` and nothing else: calendars know other ways to write a day, and some of them mean a moment.
fn read(text: &str) -> Option<Date> {
    let plain = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    plain.then(|| text.parse().ok())?
}

fn day_field(typed: &str, today: i64) -> Field {
    // What is no day is shown again, but not without end.
    let shown: String = typed.chars().take(40).collect();
    match read(typed) {
        None => Field::wrong(shown, Problem::new("insights-day-unreadable")),
        Some(day) if number(day) > today => Field::wrong(shown, Problem::new("insights-day-ahead")),
        Some(_) => Field::of(shown),
    }
}

fn order(days: Days) -> Option<Problem> {
    let many = days.last - days.first + 1;
    if many < 1 {
        return Some(Problem::new("insights-day-order"));
    }
    (many > MOST_DAYS).then(|| Problem::new("insights-day-many").with("days", MOST_DAYS))
}

/// The day, counted from 1 January 1970.
fn number(day: Date) -> i64 {
    let epoch = jiff::civil::date(1970, 1, 1);
    epoch.until(day).map_or(0, |span| i64::from(span.get_days()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 22 November 2026.
    const TODAY: i64 = 20_779;

    fn chosen(range: Option<&str>, from: &str, to: &str) -> Chosen {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Chosen::of(&Asked { range: range.map(str::to_owned), from: some(from), to: some(to), by: None }, TODAY)
    }

    #[test]
    fn usual_ranges_end_today() {
        for (word, many) in [("7", 7), ("28", 28), ("90", 90), ("365", 365), ("year", 326)] {
            let chosen = chosen(Some(word), "", "");
            assert_eq!((chosen.form.preset, chosen.many(), chosen.days.last), (Some(word), many, TODAY), "{word}");
            assert_eq!((chosen.before().last, chosen.before().first), (chosen.days.first - 1, chosen.days.first - many));
            assert_eq!(chosen.query(), format!("range={word}"));
        }
        assert_eq!(chosen(Some("year"), "", "").form.from.value, "2026-01-01");
        for nonsense in [None, Some("8"), Some("-1"), Some("9223372036854775807"), Some("'")] {
            assert_eq!(chosen(nonsense, "", "").form.preset, Some("28"));
        }
    }

    #[test]
    fn days_of_ones_own() {
        let mine = chosen(Some("7"), "2026-10-01", "2026-10-31");
        assert_eq!((mine.form.preset, mine.many(), mine.is_wrong()), (None, 31, false));
        assert_eq!(
            (date_of(mine.before().first).to_string(), mine.query()),
            ("2026-08-31".to_owned(), "from=2026-10-01&to=2026-10-31".to_owned())
        );
        assert_eq!(chosen(None, "2026-11-22", "2026-11-22").many(), 1);
    }

    #[test]
    fn impossible_days_are_told_at_their_field() {
        let problem = |from: &str, to: &str| {
            let chosen = chosen(None, from, to);
            assert!(chosen.is_wrong() && chosen.many() == 28 && chosen.days.last == TODAY, "{from} {to}");
            let said = |field: &Field| field.problem.as_ref().map(|problem| problem.id().to_owned());
            (said(&chosen.form.from), said(&chosen.form.to))
        };
        let word = |word: &str| Some(format!("insights-day-{word}"));
        assert_eq!(problem("2026-11-02", "2026-11-01"), (None, word("order")));
        assert_eq!(problem("2020-01-01", "2026-11-01"), (None, word("many")));
        assert_eq!(problem("-009999-01", "9999-12-31"), (word("unreadable"), word("ahead")));
        assert_eq!(problem("2026-11-23", "2026-11-23"), (word("ahead"), word("ahead")));
        assert_eq!(problem("2026-11-01", ""), (None, word("unreadable")));
        for letters in
            ["x", "2026-02-30", "2026-11-1", "20261101", "2026-11-01T00:00", "0000-00-00", "２０２６-11-01", "' OR 1=1", "\u{202e}"]
        {
            assert_eq!(problem(letters, "2026-11-01"), (word("unreadable"), None), "{letters}");
        }
    }
}
