//! A setting is declared once: its field, type, default and documentation stand in one line of [`settings!`], and the reader, the
//! variable's name and the README's table all come from there.

use std::fmt::Display;
use std::time::Duration;

use super::reader::Reader;
use super::values::{Value, in_words};

/// What is known about one setting without reading any configuration.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// Its path in `portico.toml`, such as `sessions.idle`.
    pub key: &'static str,
    /// What holds when nobody says otherwise, written as in a variable; empty means none.
    pub default: &'static str,
    /// The documentation of its field.
    pub doc: &'static str,
    /// Whether its value must never be shown.
    pub secret: bool,
}

impl Setting {
    /// The variable that overrides it: `PORTICO_` and the path in capitals, `sessions.idle` being `PORTICO_SESSIONS_IDLE`.
    pub fn variable(&self) -> String {
        format!("PORTICO_{}", self.key.replace('.', "_").to_uppercase())
    }

    /// For secrets alone: the variable that names a file which holds the value, as containers and systemd hand secrets over.
    pub fn file_variable(&self) -> Option<String> {
        self.secret.then(|| format!("{}_FILE", self.variable()))
    }

    /// The documentation on one line.
    pub fn about(&self) -> String {
        self.doc.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// What may be shown of a setting's value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Nothing is set.
    Unset,
    /// Something is, and never shown.
    Secret,
    /// This, as one would write it.
    Plain(String),
}

/// What may be shown of a value: of a secret, that there is one.
pub(super) fn shown<T: Value>(value: &T) -> Shown {
    match value.written() {
        None => Shown::Unset,
        Some(_) if T::SECRET => Shown::Secret,
        Some(text) => Shown::Plain(text),
    }
}

/// A group of settings that is read as one struct.
pub(super) trait Section: Sized {
    /// Reads every field, and notes every problem before giving up.
    fn read(reader: &mut Reader<'_>) -> Option<Self>;

    /// What holds, setting by setting; nothing for what is no plain setting.
    fn shown(&self) -> Vec<(&'static Setting, Shown)> {
        Vec::new()
    }
}

/// Declares a struct of settings. A field is `name: Type = "default"`, and after `;` a check of its value.
macro_rules! settings {
    (
        $(#[doc = $about:literal])+
        pub struct $name:ident in $section:literal {
            $( $(#[doc = $doc:literal])+ $field:ident: $type:ty = $default:literal $(; $check:expr)? ),+ $(,)?
        }
    ) => {
        $(#[doc = $about])+
        #[derive(Clone, Debug)]
        pub struct $name { $( $(#[doc = $doc])+ pub $field: $type ),+ }

        impl $name {
            /// What can be set here.
            pub const SETTINGS: &[$crate::config::Setting] = &[ $( $crate::config::Setting {
                key: concat!($section, stringify!($field)),
                default: $default,
                doc: concat!($($doc),+),
                secret: <$type as $crate::config::values::Value>::SECRET,
            } ),+ ];
        }

        impl $crate::config::setting::Section for $name {
            fn read(reader: &mut $crate::config::reader::Reader<'_>) -> Option<Self> {
                let mut settings = Self::SETTINGS.iter();
                $( let $field = settings.next().and_then(|setting| {
                    let value = reader.value::<$type>(setting)?;
                    $( reader.check(setting.key, ($check)(&value)); )?
                    Some(value)
                }); )+
                Some(Self { $( $field: $field? ),+ })
            }

            fn shown(&self) -> Vec<(&'static $crate::config::Setting, $crate::config::Shown)> {
                Self::SETTINGS.iter().zip([$( $crate::config::setting::shown(&self.$field) ),+]).collect()
            }
        }
    };
}
pub(super) use settings;

/// A check for [`settings!`]: a number from `low` to `high`.
pub(super) fn between<T: Value + PartialOrd + Display>(low: T, high: T) -> impl Fn(&T) -> Result<(), String> {
    move |value| if (&low..=&high).contains(&value) { Ok(()) } else { Err(format!("must be from {low} to {high}; {value} isn't")) }
}

/// A check for [`settings!`]: a length of time from `low` to `high` seconds.
pub(super) fn seconds(low: u64, high: u64) -> impl Fn(&Duration) -> Result<(), String> {
    milliseconds(low * 1000, high * 1000)
}

/// The same for what is shorter.
pub(super) fn milliseconds(low: u64, high: u64) -> impl Fn(&Duration) -> Result<(), String> {
    let (low, high) = (Duration::from_millis(low), Duration::from_millis(high));
    move |value| {
        if (&low..=&high).contains(&value) {
            Ok(())
        } else {
            Err(format!("must be from {} to {}; {} isn't", in_words(low), in_words(high), in_words(*value)))
        }
    }
}
