//! Days of the calendar, as forms post them: `2001-02-03`.

use std::fmt;

use jiff::ToSpan;
use jiff::civil;
use jiff::tz::TimeZone;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Problem;
use crate::clock::Timestamp;

/// A real day between the years 1900 and 2199.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

/// Why a text is no such day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateProblem {
    /// Not of the form yyyy-mm-dd, or no day of the calendar.
    NotADate,
    /// Before 1900 or after 2199: a slip of the finger.
    TooFarAway,
    /// Still ahead, where only the past makes sense.
    Ahead,
}

impl DateProblem {
    /// The message for the page.
    pub fn problem(self) -> Problem {
        let id = match self {
            Self::NotADate => "date-unreadable",
            Self::TooFarAway => "date-too-far-away",
            Self::Ahead => "date-ahead",
        };
        (id, Vec::new())
    }
}

impl Date {
    /// Reads `yyyy-mm-dd`, and nothing else: a date field of a browser posts no other form.
    pub fn parse(raw: &str) -> Result<Self, DateProblem> {
        let raw = raw.trim();
        let shape = raw.len() == 10 && raw.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
        if !shape {
            return Err(DateProblem::NotADate);
        }
        let number = |range: std::ops::Range<usize>| raw.get(range).and_then(|digits| digits.parse::<i16>().ok()).unwrap_or(0);
        let (month, day) = (i8::try_from(number(5..7)).unwrap_or(0), i8::try_from(number(8..10)).unwrap_or(0));
        let date = civil::Date::new(number(0..4), month, day).map_err(|_| DateProblem::NotADate)?;
        if (1900..2200).contains(&date.year()) { Ok(Self(date)) } else { Err(DateProblem::TooFarAway) }
    }

    /// The latest day that is today somewhere on Earth: zones reach 14 hours ahead of UTC.
    pub fn latest_today(now: Timestamp) -> Self {
        let ahead = now.to_jiff().checked_add(14.hours()).unwrap_or(now.to_jiff());
        Self(ahead.to_zoned(TimeZone::UTC).date())
    }

    /// When this day begins in a zone, or the day after it.
    pub fn begins(self, zone: &TimeZone, day_after: bool) -> Timestamp {
        let day = if day_after { self.0.tomorrow().unwrap_or(self.0) } else { self.0 };
        day.to_zoned(zone.clone()).map_or(Timestamp(0), |begins| Timestamp(begins.timestamp().as_microsecond()))
    }

    /// Year, month and day, for pages.
    pub fn civil(self) -> civil::Date {
        self.0
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(|_| serde::de::Error::custom("a day between 1900 and 2199, as yyyy-mm-dd"))
    }
}

/// A day on which someone living can have been born.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BirthDate(Date);

impl BirthDate {
    /// Reads `yyyy-mm-dd`, from 1900 until today.
    pub fn parse(raw: &str, now: Timestamp) -> Result<Self, DateProblem> {
        let date = Date::parse(raw)?;
        if date > Date::latest_today(now) { Err(DateProblem::Ahead) } else { Ok(Self(date)) }
    }

    /// The day.
    pub fn date(self) -> Date {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-11-22T12:00:00Z
    const NOON: Timestamp = Timestamp(1_795_348_800_000_000);

    #[test]
    fn real_days_alone() {
        assert_eq!(Date::parse("2024-02-29").unwrap().to_string(), "2024-02-29");
        assert_eq!(Date::parse(" 1900-01-01 ").unwrap().to_string(), "1900-01-01");
        for bad in
            ["", "2023-02-29", "2023-13-01", "2023-1-1", "23-01-01", "2023/01/01", "２０２３-01-01", "+023-01-01", "2023-01-01T00:00"]
        {
            assert_eq!(Date::parse(bad), Err(DateProblem::NotADate), "{bad:?}");
        }
        assert_eq!(Date::parse("0203-01-01"), Err(DateProblem::TooFarAway));
        assert_eq!(Date::parse("9999-01-01"), Err(DateProblem::TooFarAway));
    }

    #[test]
    fn a_day_begins_where_one_is() {
        let (day, berlin) = (Date::parse("2026-11-22").unwrap(), TimeZone::get("Europe/Berlin").unwrap());
        assert_eq!(day.begins(&TimeZone::UTC, false), Timestamp(NOON.0 - 12 * 3_600_000_000));
        assert_eq!(day.begins(&TimeZone::UTC, true), Timestamp(NOON.0 + 12 * 3_600_000_000));
        assert_eq!(day.begins(&berlin, false), Timestamp(NOON.0 - 13 * 3_600_000_000));
    }

    #[test]
    fn nobody_is_born_tomorrow() {
        assert!(BirthDate::parse("1987-06-05", NOON).is_ok());
        assert!(BirthDate::parse("2026-11-23", NOON).is_ok(), "on Kiritimati it is tomorrow already");
        assert_eq!(BirthDate::parse("2026-11-24", NOON), Err(DateProblem::Ahead));
        assert_eq!(BirthDate::parse("1899-12-31", NOON), Err(DateProblem::TooFarAway));
    }
}
