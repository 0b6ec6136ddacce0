//! The kinds of values that a setting may have, each with the words for what it expects.

mod database_url;
mod network;
mod plain;
mod public_url;
mod secret;
mod smtp_url;

use toml::de::DeValue;

pub use database_url::DatabaseUrl;
pub use network::{Network, Networks};
pub use plain::{ContentSource, LogFormat, LogLevel, Mode};
pub use public_url::PublicUrl;
pub use secret::Secret;
pub use smtp_url::{SmtpTls, SmtpUrl};

pub(super) use plain::{choice, in_words, type_name};

/// A kind of value: how it reads in a variable, and how in the file.
pub trait Value: Sized {
    /// Whether it must never be shown: such a value is not quoted in a problem either.
    const SECRET: bool = false;

    /// As one would write it in the configuration; `None` where nothing is set. Of a secret it is never asked.
    fn written(&self) -> Option<String>;

    /// From a variable or a built-in default.
    fn parse(text: &str) -> Result<Self, String>;

    /// From `portico.toml`: text in quotes, unless the kind says otherwise.
    fn from_file(value: &DeValue<'_>) -> Result<Self, String> {
        match value {
            DeValue::String(text) => Self::parse(text),
            other => Err(format!("must be text in quotes, not {}", type_name(other))),
        }
    }
}
