//! Numbers, switches, paths, lengths of time, lists, and choices from a few words.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use toml::de::DeValue;

use super::Value;

/// What a TOML value is, in words.
pub(in crate::config) fn type_name(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "a number",
        DeValue::Float(_) => "a decimal number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

macro_rules! numbers {
    ($($type:ty),+) => { $(
        impl Value for $type {
            fn written(&self) -> Option<String> {
                Some(self.to_string())
            }

            fn parse(text: &str) -> Result<Self, String> {
                text.trim().parse().map_err(|_| format!("must be a whole number from {} to {}; \"{text}\" isn't", <$type>::MIN, <$type>::MAX))
            }

            fn from_file(value: &DeValue<'_>) -> Result<Self, String> {
                match value {
                    DeValue::Integer(number) => <$type>::from_str_radix(number.as_str(), number.radix())
                        .map_err(|_| format!("must be a whole number from {} to {}; {number} isn't", <$type>::MIN, <$type>::MAX)),
                    other => Err(format!("must be a whole number, not {}", type_name(other))),
                }
            }
        }
    )+ };
}
numbers!(u16, u32, u64, usize);

impl Value for bool {
    fn written(&self) -> Option<String> {
        Some(if *self { "on" } else { "off" }.to_owned())
    }

    fn parse(text: &str) -> Result<Self, String> {
        match text.trim() {
            "on" | "true" | "yes" | "1" => Ok(true),
            "off" | "false" | "no" | "0" => Ok(false),
            other => Err(format!("must be on or off; \"{other}\" is neither")),
        }
    }

    fn from_file(value: &DeValue<'_>) -> Result<Self, String> {
        match value {
            DeValue::Boolean(switch) => Ok(*switch),
            DeValue::String(text) => Self::parse(text),
            other => Err(format!("must be true or false, not {}", type_name(other))),
        }
    }
}

impl Value for String {
    fn written(&self) -> Option<String> {
        Some(self.clone())
    }

    fn parse(text: &str) -> Result<Self, String> {
        if text.trim().is_empty() { Err("must not be empty".to_owned()) } else { Ok(text.to_owned()) }
    }
}

impl Value for PathBuf {
    fn written(&self) -> Option<String> {
        Some(self.display().to_string())
    }

    fn parse(text: &str) -> Result<Self, String> {
        if text.trim().is_empty() { Err("must name a file or folder, and is empty".to_owned()) } else { Ok(Self::from(text)) }
    }
}

impl Value for SocketAddr {
    fn written(&self) -> Option<String> {
        Some(self.to_string())
    }

    fn parse(text: &str) -> Result<Self, String> {
        text.trim().parse().map_err(|_| format!("must be an address with a port, such as 127.0.0.1:3000 or [::1]:3000; \"{text}\" isn't"))
    }
}

/// Each unit with the names that it goes by, the first being the one that we write, and its length in milliseconds.
const UNITS: [(&[&str], u64); 5] = [
    (&["days", "day", "d"], 86_400_000),
    (&["h", "hour", "hours"], 3_600_000),
    (&["min", "minute", "minutes", "m"], 60_000),
    (&["s", "second", "seconds", "sec"], 1000),
    (&["ms", "milliseconds", "millisecond"], 1),
];

impl Value for Duration {
    fn written(&self) -> Option<String> {
        Some(in_words(*self))
    }

    fn parse(text: &str) -> Result<Self, String> {
        let wrong =
            || format!("must be a length of time with its unit, such as \"30 s\", \"10 min\", \"2 h\" or \"30 days\"; \"{text}\" isn't");
        let split = text.find(|c: char| !c.is_ascii_digit()).ok_or_else(wrong)?;
        let (number, unit) = text.split_at(split);
        let number: u64 = number.parse().map_err(|_| wrong())?;
        let unit = UNITS.iter().find(|(names, _)| names.contains(&unit.trim())).ok_or_else(wrong)?;
        number.checked_mul(unit.1).filter(|millis| *millis <= 100 * 366 * 86_400_000).map(Duration::from_millis).ok_or_else(wrong)
    }
}

/// A length of time as one would write it in the configuration.
pub(in crate::config) fn in_words(span: Duration) -> String {
    let millis = u64::try_from(span.as_millis()).unwrap_or(u64::MAX);
    let unit = UNITS.iter().find(|(_, length)| millis > 0 && millis.is_multiple_of(*length));
    match unit {
        Some((names, length)) if names[0] == "days" && millis == *length => "1 day".to_owned(),
        Some((names, length)) => format!("{} {}", millis / length, names[0]),
        None => format!("{} s", span.as_secs()),
    }
}

impl<T: Value> Value for Option<T> {
    const SECRET: bool = T::SECRET;

    fn written(&self) -> Option<String> {
        self.as_ref().and_then(T::written)
    }

    fn parse(text: &str) -> Result<Self, String> {
        if text.trim().is_empty() { Ok(None) } else { T::parse(text).map(Some) }
    }

    fn from_file(value: &DeValue<'_>) -> Result<Self, String> {
        match value {
            DeValue::String(text) if text.trim().is_empty() => Ok(None),
            other => T::from_file(other).map(Some),
        }
    }
}

/// In a variable, the parts stand between commas.
impl<T: Value> Value for Vec<T> {
    const SECRET: bool = T::SECRET;

    fn written(&self) -> Option<String> {
        let parts: Vec<String> = self.iter().filter_map(T::written).collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    fn parse(text: &str) -> Result<Self, String> {
        text.split(',').map(str::trim).filter(|part| !part.is_empty()).map(T::parse).collect()
    }

    fn from_file(value: &DeValue<'_>) -> Result<Self, String> {
        match value {
            DeValue::Array(items) => items.iter().map(|item| T::from_file(item.get_ref())).collect(),
            other => Err(format!("must be a list in square brackets, not {}", type_name(other))),
        }
    }
}

/// Declares a choice from a few words.
macro_rules! choice {
    ($(#[doc = $about:literal])+ pub enum $name:ident { $( $(#[doc = $doc:literal])+ $variant:ident = $word:literal ),+ $(,)? }) => {
        $(#[doc = $about])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $( $(#[doc = $doc])+ $variant ),+ }

        impl $name {
            /// As it is written in the configuration.
            pub const fn word(self) -> &'static str {
                match self { $( Self::$variant => $word ),+ }
            }
        }

        impl $crate::config::values::Value for $name {
            fn written(&self) -> Option<String> {
                Some(self.word().to_owned())
            }

            fn parse(text: &str) -> Result<Self, String> {
                match text.trim() {
                    $( $word => Ok(Self::$variant), )+
                    other => Err(format!("must be one of {}; \"{other}\" isn't", [$($word),+].join(", "))),
                }
            }
        }
    };
}
pub(in crate::config) use choice;

choice! {
    /// What the server is started for.
    pub enum Mode {
        /// On the developer's own machine: conveniences, demo brands, mailbox pages.
        Development = "development",
        /// For real customers: whatever is unsafe there refuses to start.
        Production = "production",
    }
}

choice! {
    /// Which content is shown.
    pub enum ContentSource {
        /// The content folder, as it is saved.
        Files = "files",
        /// What was published.
        Editions = "editions",
    }
}

choice! {
    /// How log lines are written.
    pub enum LogFormat {
        /// For people at a terminal.
        Text = "text",
        /// One JSON object per line, for machines (ASVS 5.0 V16.2.4).
        Json = "json",
    }
}

choice! {
    /// The least important lines that are written.
    pub enum LogLevel {
        /// What failed.
        Error = "error",
        /// And what looks wrong.
        Warn = "warn",
        /// And what happens, one line per request.
        Info = "info",
        /// And how.
        Debug = "debug",
        /// And everything else.
        Trace = "trace",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_of_time_need_their_unit() {
        for (text, seconds) in
            [("30 s", 30), ("10 min", 600), ("10m", 600), ("2 h", 7200), ("1 day", 86_400), ("30 days", 2_592_000), ("0 s", 0)]
        {
            assert_eq!(Duration::parse(text), Ok(Duration::from_secs(seconds)), "{text}");
        }
        for text in ["", "10", "min", "-1 s", "1.5 h", "10 fortnights", "99999999999999999999 s", "40000 days", "1 h 5 min"] {
            assert!(Duration::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn lengths_of_time_are_written_as_one_would() {
        for (millis, text) in
            [(500, "500 ms"), (90_000, "90 s"), (600_000, "10 min"), (86_400_000, "1 day"), (172_800_000, "2 days"), (0, "0 s")]
        {
            assert_eq!(in_words(Duration::from_millis(millis)), text);
        }
    }
}
