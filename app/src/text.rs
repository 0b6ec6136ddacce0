//! Words, dates, numbers and names in a visitor's language.
//!
//! [`Words`] holds what the files under `locales/` say, checked once when they are loaded; [`Text`] is one language of it, in one
//! time zone and for one brand, and is what every page and letter gets. It is cheap to clone.

mod arg;
mod check;
mod formats;
mod markdown;
mod messages;
mod pseudo;
mod rich;
mod trace;
mod wishes;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use fluent::FluentArgs;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use leptos::prelude::{AnyView, expect_context};

pub use arg::Arg;
pub use check::Coverage;
pub use markdown::markdown;
pub use pseudo::{PSEUDO, pseudo};
pub use trace::{Mark, Said, Trace, unmarked};
pub use wishes::best_language;
pub use words::{Language, WordFile, Words};

use words::Spoken;

/// One language for one brand, in one time zone.
#[derive(Clone)]
pub struct Text {
    spoken: Arc<Spoken>,
    zone: TimeZone,
    /// In the gallery alone.
    trace: Option<Trace>,
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text({}, {})", self.language(), self.zone_name())
    }
}

impl Text {
    /// The message `id`, which takes no values.
    pub fn say(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// The message `id` with its values: `text.with("wait", &[("seconds", 40.into())])`.
    ///
    /// A value that runs against the language's direction (a Latin name in an Arabic sentence) is wrapped in isolation marks.
    ///
    /// # Panics
    /// In development and tests, where neither this language nor English has the message; a release shows the id instead.
    pub fn with(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.format(id, args, |value| arg::isolated(value, self.dir()))
    }

    /// As [`Text::with`], without isolation marks: for subjects, headers, file names, and whatever is compared or copied.
    pub fn plain(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.format(id, args, str::to_owned)
    }

    /// The message `id` as nodes: `<strong>` and `<em>` as they are, and each name in `links` as a link to its address
    /// (`text.rich("new-here", &[], &[("link", links::SIGN_UP.into())])` for `New here? <link>Create an account</link>`).
    /// Values can't bring markup in: they become text nodes, whatever they contain.
    pub fn rich(&self, id: &str, args: &[(&str, Arg)], links: &[(&str, String)]) -> AnyView {
        let dir = self.dir();
        let message = self.format(id, args, |value| rich::shielded(&arg::isolated(value, dir)));
        rich::view(&message, links)
    }

    /// Whether this language, or one that it falls back to, has the message. For ids that are made of data (`event-…`).
    pub fn has(&self, id: &str) -> bool {
        self.spoken.bundle().has_message(id)
    }

    /// A message whose id is made of configuration (`attribute-phone`, `purpose-terms`), where somebody wrote it.
    pub fn configured(&self, id: &str) -> Option<String> {
        self.has(id).then(|| self.say(id))
    }

    fn format(&self, id: &str, args: &[(&str, Arg)], value: impl Fn(&str) -> String) -> String {
        let bundle = self.spoken.bundle();
        let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
            debug_assert!(false, "the message `{id}` is missing in locales/en");
            return id.to_owned();
        };
        let mut fluent_args = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            fluent_args.set((*name).to_owned(), arg.to_fluent(&value));
        }
        let mut errors = Vec::new();
        let said = bundle.format_pattern(pattern, Some(&fluent_args), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "the message `{id}` lacks something: {errors:?}");
        match &self.trace {
            Some(trace) => trace.mark(id, &said),
            None => said,
        }
    }

    /// The same words, each message between marks that tell which it is.
    pub fn traced(&self) -> (Self, Trace) {
        let trace = Trace::default();
        (Self { trace: Some(trace.clone()), ..self.clone() }, trace)
    }

    /// The language's code, as in the folder's name: `de-x-informal`.
    pub fn language(&self) -> &str {
        &self.spoken.language.code
    }

    /// The code for a `lang` attribute; browsers and screen readers know it in this form.
    pub fn lang(&self) -> &str {
        &self.spoken.language.code
    }

    /// `ltr` or `rtl`.
    pub fn dir(&self) -> &'static str {
        self.spoken.language.dir
    }

    /// The time zone that moments are told in.
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// The zone's name (`Europe/Berlin`).
    pub fn zone_name(&self) -> &str {
        self.zone.iana_name().unwrap_or("UTC")
    }

    /// The same language in another zone.
    #[must_use]
    pub fn in_zone(&self, zone: TimeZone) -> Self {
        Self { zone, ..self.clone() }
    }

    /// The day of a moment: "3 March 2026".
    pub fn date(&self, moment: Timestamp) -> String {
        self.day(self.at(moment).date())
    }

    /// A day that stands for itself (a birthday): no zone changes it.
    pub fn day(&self, day: Date) -> String {
        self.spoken.formats().day(day)
    }

    /// "3 March 2026, 09:41".
    pub fn date_time(&self, moment: Timestamp) -> String {
        self.spoken.formats().date_time(self.at(moment).datetime())
    }

    /// "09:41".
    pub fn time(&self, moment: Timestamp) -> String {
        self.spoken.formats().time(self.at(moment).time())
    }

    /// How long ago, as one would say it: "two hours ago" when near, "yesterday, 16:20", and the date when far.
    pub fn ago(&self, then: Timestamp, now: Timestamp) -> String {
        let seconds = now.as_second() - then.as_second();
        let (day, today) = (self.at(then).date(), self.at(now).date());
        match seconds {
            // Two machines' clocks may differ: a moment ahead is "just now".
            -60..60 => self.say("ago-now"),
            60..3600 => self.with("ago-minutes", &[("count", (seconds / 60).into())]),
            3600..21600 => self.with("ago-hours", &[("count", (seconds / 3600).into())]),
            21600.. if day == today => self.with("ago-today", &[("time", self.time(then).into())]),
            21600.. if today.yesterday().is_ok_and(|yesterday| day == yesterday) => {
                self.with("ago-yesterday", &[("time", self.time(then).into())])
            }
            _ if seconds > 0 => self.spoken.formats().short_day(day),
            _ => self.date_time(then),
        }
    }

    /// How long until something may be tried again: "40 seconds", "12 minutes".
    pub fn wait(&self, seconds: u64) -> String {
        if seconds < 120 {
            self.with("wait-seconds", &[("count", seconds.max(1).into())])
        } else if seconds < 7200 {
            self.with("wait-minutes", &[("count", seconds.div_ceil(60).into())])
        } else {
            self.with("wait-hours", &[("count", seconds.div_ceil(3600).into())])
        }
    }

    /// A number with the language's grouping.
    pub fn number(&self, number: i64) -> String {
        self.spoken.formats().number(number)
    }

    /// Thousandths of a whole as a percentage: "12.5%".
    pub fn share(&self, thousandths: i64) -> String {
        self.with("share", &[("value", self.spoken.formats().tenths(thousandths).into())])
    }

    /// A number that is given in tenths: "3.4".
    pub fn tenths(&self, tenths: i64) -> String {
        self.spoken.formats().tenths(tenths)
    }

    /// A day on an axis: "22 Nov".
    pub fn month_day(&self, day: Date) -> String {
        self.spoken.formats().month_day(day)
    }

    /// A month: "Nov 2026".
    pub fn month(&self, day: Date) -> String {
        self.spoken.formats().month(day)
    }

    /// Several things as one says them: "A, B and C".
    pub fn list(&self, items: &[String]) -> String {
        self.spoken.formats().list(&items.iter().map(|item| arg::isolated(item, self.dir())).collect::<Vec<_>>())
    }

    /// Parts of one thing in one line: a device and its place, a street and its town.
    pub fn joined(&self, parts: impl IntoIterator<Item = String>) -> String {
        self.chained("joined", parts)
    }

    /// Sentences one after the other, with what this language sets between them.
    pub fn sentences(&self, sentences: impl IntoIterator<Item = String>) -> String {
        self.chained("sentences", sentences)
    }

    fn chained(&self, id: &str, parts: impl IntoIterator<Item = String>) -> String {
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        parts.reduce(|first, second| self.with(id, &[("first", first.into()), ("second", second.into())])).unwrap_or_default()
    }

    /// A country's name by its ISO 3166-1 code (`DE`), or the code where it is unknown.
    pub fn country(&self, code: &str) -> String {
        self.spoken.formats().country(code).unwrap_or_else(|| code.to_owned())
    }

    /// All countries, code and name, sorted as this language sorts.
    pub fn countries(&self) -> &[(&'static str, String)] {
        self.spoken.formats().countries()
    }

    /// A language's name in this language ("German"), or the code where it is unknown.
    pub fn language_name(&self, code: &str) -> String {
        self.spoken.formats().language_name(code).unwrap_or_else(|| code.to_owned())
    }

    /// The ids that this language (with all that it falls back to) can say, with the values that each takes.
    pub fn ids(&self) -> BTreeMap<String, BTreeSet<String>> {
        self.spoken.shapes().into_iter().map(|(id, shape)| (id.to_owned(), shape.values.clone())).collect()
    }

    /// The file that says a message, by its path in the content folder, and the line, counted from one.
    pub fn origin(&self, id: &str) -> Option<(&str, usize)> {
        self.spoken.source_of(id).map(|file| (file.path.as_str(), file.line_of(id)))
    }

    fn at(&self, moment: Timestamp) -> jiff::Zoned {
        moment.to_zoned(self.zone.clone())
    }
}

/// In a view: [`Text::say`] of the scene that is being drawn.
pub fn say(id: &str) -> String {
    expect_context::<Text>().say(id)
}

/// In a view: [`Text::with`] of the scene that is being drawn.
pub fn with(id: &str, args: &[(&str, Arg)]) -> String {
    expect_context::<Text>().with(id, args)
}

/// In a view: [`Text::rich`] of the scene that is being drawn.
pub fn rich(id: &str, args: &[(&str, Arg)], links: &[(&str, String)]) -> AnyView {
    expect_context::<Text>().rich(id, args, links)
}

#[cfg(test)]
mod tests;
