//! Dates, numbers and names by ICU4X: made once per language, shared by all.

use std::sync::OnceLock;

use icu::collator::CollatorBorrowed;
use icu::collator::options::CollatorOptions;
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::{MD, T, YM, YMD, YMDT};
use icu::datetime::input;
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::Locale;
use icu::locale::subtags::{Language, Region};
use icu_experimental::displaynames::DisplayNamesOptions;
use icu_experimental::displaynames::multi::{LanguageDisplayNames, RegionDisplayNames};
use jiff::civil;

/// A language's formatters. What ICU4X can't load falls back to ISO forms: a page never fails over a date.
pub(super) struct Formats {
    locale: Locale,
    long_day: Option<DateTimeFormatter<YMD>>,
    short_day: Option<DateTimeFormatter<YMD>>,
    month_day: Option<DateTimeFormatter<MD>>,
    month: Option<DateTimeFormatter<YM>>,
    date_time: Option<DateTimeFormatter<YMDT>>,
    time: Option<DateTimeFormatter<T>>,
    number: Option<DecimalFormatter>,
    list: Option<ListFormatter>,
    regions: Option<RegionDisplayNames>,
    languages: Option<LanguageDisplayNames>,
    countries: OnceLock<Vec<(&'static str, String)>>,
}

impl Formats {
    pub(super) fn new(language: &str) -> Self {
        let tag = match language {
            // "en" alone would be American: months first, twelve hours. Our English is read everywhere.
            "en" => "en-GB",
            // Of the digits that Arabic is written with, those that our codes, links and phone numbers have: one kind on a page.
            "ar" => "ar-u-nu-latn",
            other => other,
        };
        let locale = Locale::try_from_str(tag).unwrap_or(Locale::UNKNOWN);
        let options = DisplayNamesOptions::default();
        Self {
            long_day: DateTimeFormatter::try_new((&locale).into(), YMD::long()).ok(),
            short_day: DateTimeFormatter::try_new((&locale).into(), YMD::medium()).ok(),
            month_day: DateTimeFormatter::try_new((&locale).into(), MD::medium()).ok(),
            month: DateTimeFormatter::try_new((&locale).into(), YM::medium()).ok(),
            date_time: DateTimeFormatter::try_new((&locale).into(), YMD::long().with_time_hm()).ok(),
            time: DateTimeFormatter::try_new((&locale).into(), T::hm()).ok(),
            number: DecimalFormatter::try_new((&locale).into(), icu::decimal::options::DecimalFormatterOptions::default()).ok(),
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok(),
            regions: RegionDisplayNames::try_new((&locale).into(), options).ok(),
            languages: LanguageDisplayNames::try_new((&locale).into(), options).ok(),
            countries: OnceLock::new(),
            locale,
        }
    }

    pub(super) fn day(&self, day: civil::Date) -> String {
        format(self.long_day.as_ref().zip(date(day)).map(|(formatter, day)| formatter.format(&day).to_string()), || day.to_string())
    }

    pub(super) fn short_day(&self, day: civil::Date) -> String {
        format(self.short_day.as_ref().zip(date(day)).map(|(formatter, day)| formatter.format(&day).to_string()), || day.to_string())
    }

    pub(super) fn month_day(&self, day: civil::Date) -> String {
        format(self.month_day.as_ref().zip(date(day)).map(|(formatter, day)| formatter.format(&day).to_string()), || day.to_string())
    }

    pub(super) fn month(&self, day: civil::Date) -> String {
        format(self.month.as_ref().zip(date(day)).map(|(formatter, day)| formatter.format(&day).to_string()), || day.to_string())
    }

    pub(super) fn date_time(&self, moment: civil::DateTime) -> String {
        let both = date(moment.date()).zip(time(moment.time())).map(|(date, time)| input::DateTime { date, time });
        format(self.date_time.as_ref().zip(both).map(|(formatter, both)| formatter.format(&both).to_string()), || moment.to_string())
    }

    pub(super) fn time(&self, moment: civil::Time) -> String {
        format(self.time.as_ref().zip(time(moment)).map(|(formatter, time)| formatter.format(&time).to_string()), || moment.to_string())
    }

    pub(super) fn number(&self, number: i64) -> String {
        self.number.as_ref().map_or_else(|| number.to_string(), |formatter| formatter.format(&number.into()).to_string())
    }

    /// A number of tenths: "12.5", and "12" where there are no tenths.
    pub(super) fn tenths(&self, tenths: i64) -> String {
        let mut decimal = Decimal::from(tenths);
        decimal.multiply_pow10(-1);
        decimal.absolute.trim_end_if_integer();
        self.number.as_ref().map_or_else(|| decimal.to_string(), |formatter| formatter.format(&decimal).to_string())
    }

    pub(super) fn list(&self, items: &[String]) -> String {
        self.list.as_ref().map_or_else(|| items.join(", "), |formatter| formatter.format_to_string(items.iter()))
    }

    pub(super) fn country(&self, code: &str) -> Option<String> {
        let region = Region::try_from_str(code).ok()?;
        self.regions.as_ref()?.of(region).map(str::to_owned)
    }

    pub(super) fn language_name(&self, code: &str) -> Option<String> {
        let language = Language::try_from_str(code.split('-').next()?).ok()?;
        self.languages.as_ref()?.of(language).map(str::to_owned)
    }

    pub(super) fn countries(&self) -> &[(&'static str, String)] {
        self.countries.get_or_init(|| {
            let mut countries: Vec<_> = isocountry::CountryCode::iter()
                .map(|country| (country.alpha2(), self.country(country.alpha2()).unwrap_or_else(|| country.name().to_owned())))
                .collect();
            if let Ok(collator) = CollatorBorrowed::try_new((&self.locale).into(), CollatorOptions::default()) {
                countries.sort_by(|(_, a), (_, b)| collator.compare(a, b));
            }
            countries
        })
    }
}

fn format(said: Option<String>, plainly: impl FnOnce() -> String) -> String {
    said.unwrap_or_else(plainly)
}

fn date(day: civil::Date) -> Option<input::Date<icu::calendar::Iso>> {
    input::Date::try_new_iso(day.year().into(), u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?).ok()
}

fn time(moment: civil::Time) -> Option<input::Time> {
    input::Time::try_new(u8::try_from(moment.hour()).ok()?, u8::try_from(moment.minute()).ok()?, u8::try_from(moment.second()).ok()?, 0)
        .ok()
}
