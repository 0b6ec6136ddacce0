//! What a message takes: a text or a number.

use fluent::FluentValue;
use std::borrow::Cow;

/// A value for a message. Numbers choose plural forms; texts are shown as they are.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum Arg {
    /// Chooses plural forms.
    Number(i64),
    /// Shown as it is.
    Text(String),
}

impl Arg {
    pub(super) fn to_fluent(&self, text: impl Fn(&str) -> String) -> FluentValue<'static> {
        match self {
            Self::Number(number) => FluentValue::from(*number),
            Self::Text(value) => FluentValue::String(Cow::Owned(text(value))),
        }
    }
}

impl From<&str> for Arg {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for Arg {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for Arg {
    fn from(value: &String) -> Self {
        Self::Text(value.clone())
    }
}

macro_rules! numbers {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Arg {
            fn from(value: $kind) -> Self {
                Self::Number(i64::try_from(value).unwrap_or(i64::MAX))
            }
        }
    )*};
}
numbers!(i32, i64, u8, u16, u32, u64, usize);

/// Wraps a value that runs against the sentence in isolation marks (FSI … PDI), so that it can't reorder what stands around it.
pub(super) fn isolated(value: &str, dir: &str) -> String {
    let against = if dir == "rtl" {
        // Digits alone read the same either way, groups of them don't: "+44 20 7946 0018" would be told from its end.
        !value.chars().any(runs_right_to_left) && (value.chars().any(char::is_alphabetic) || digit_groups(value) > 1)
    } else {
        value.chars().any(runs_right_to_left)
    };
    if against { format!("\u{2068}{value}\u{2069}") } else { value.to_owned() }
}

fn digit_groups(value: &str) -> usize {
    value.split(|c: char| !c.is_numeric()).filter(|group| !group.is_empty()).count()
}

/// The blocks of right-to-left scripts, and the marks and overrides that turn the direction (CVE-2021-42574, "Trojan Source").
fn runs_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}'
        | '\u{1e800}'..='\u{1efff}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
