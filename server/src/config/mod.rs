//! The configuration: built-in defaults, over them `portico.toml`, over that the `PORTICO_…` variables. Read once, at the start.
//!
//! Each concern is a small struct in [`sections`](self) whose fields say what they are. A setting's variable is its path in capitals:
//! `sessions.idle` is `PORTICO_SESSIONS_IDLE`. Whatever can't be used is refused, all at once, each with its name and line:
//! unknown keys too, since a limit that is thought to be set but isn't is worse than none.

mod application_key;
mod attributes;
mod check;
mod purposes;
mod reader;
mod sections;
mod setting;
mod values;

use std::ops::Deref;
use std::path::{Path, PathBuf};

pub use application_key::{ApplicationKeys, KeyProblem, application_key, key_file};
pub use check::DEMO_BRANDS;
pub use purposes::{OnNewVersion, Purpose, PurposeKind, Purposes};
pub use reader::{ConfigProblem, Variables};
pub use sections::{
    Basics, Closing, Content, Database, EmailChange, Imports, Log, Passwords, Places, Proof, Recovery, Registration, SecondFactor,
    SecurityTxt, Server, Sessions, Smtp, Staff, Throttle,
};
pub use setting::{Setting, Shown};
pub use values::{ContentSource, DatabaseUrl, LogFormat, LogLevel, Mode, Network, Networks, PublicUrl, Secret, SmtpTls, SmtpUrl, Value};

use crate::model::values::AttributeSchema;
use reader::Reader;
use setting::Section;

/// The file that is read from the working directory where none is named.
pub const FILE: &str = "portico.toml";

/// Declares [`Config`] from its sections, and the list of all settings with it.
macro_rules! config {
    ($( $(#[doc = $doc:literal])+ $field:ident: $section:ty ),+ $(,)?) => {
        /// Everything that can be set, checked. The [`Basics`] are reached directly: `config.public_url`.
        #[derive(Clone, Debug)]
        pub struct Config {
            basics: Basics,
            $( $(#[doc = $doc])+ pub $field: $section, )+
            /// What customers are told, agree to, or decide about.
            pub purposes: Purposes,
            /// What customers may say about themselves.
            pub attributes: AttributeSchema,
        }

        /// Every setting that has a key and a variable, by concern.
        pub const SETTINGS: &[&[Setting]] = &[Basics::SETTINGS, $( <$section>::SETTINGS ),+];

        impl Section for Config {
            fn read(reader: &mut Reader<'_>) -> Option<Self> {
                let basics = Basics::read(reader);
                $( let $field = <$section>::read(reader); )+
                let purposes = Purposes::read(reader);
                let attributes = attributes::attributes(reader);
                Some(Self { basics: basics?, $( $field: $field?, )+ purposes: purposes?, attributes })
            }

            fn shown(&self) -> Vec<(&'static Setting, Shown)> {
                let mut all = self.basics.shown();
                $( all.append(&mut self.$field.shown()); )+
                all
            }
        }
    };
}

config! {
    /// The HTTP server.
    server: Server,
    /// The database's connections.
    database: Database,
    /// How letters are handed over.
    smtp: Smtp,
    /// What passwords are accepted, and how they are hashed.
    passwords: Passwords,
    /// How long a browser stays signed in.
    sessions: Sessions,
    /// Codes from an authenticator app, and recovery codes.
    second_factor: SecondFactor,
    /// How many tries, and how long to wait after them.
    throttle: Throttle,
    /// Those who work here.
    staff: Staff,
    /// Sign-ups that wait for confirmation.
    registration: Registration,
    /// Forgotten passwords.
    recovery: Recovery,
    /// A change of the e-mail address.
    email_change: EmailChange,
    /// Fresh proof before something sensitive.
    proof: Proof,
    /// Closing an account.
    closing: Closing,
    /// Words, brands and legal texts.
    content: Content,
    /// Customers who come from another system.
    imports: Imports,
    /// The rough place of a network address.
    places: Places,
    /// Log lines.
    log: Log,
    /// Whom to tell about a hole.
    security_txt: SecurityTxt,
}

impl Deref for Config {
    type Target = Basics;

    fn deref(&self) -> &Basics {
        &self.basics
    }
}

impl Default for Config {
    /// The built-in defaults, which are development.
    #[expect(clippy::expect_used, reason = "the defaults are constants, and a test reads them all")]
    fn default() -> Self {
        Self::load(&Variables::new(), None).expect("the built-in defaults can be read")
    }
}

impl Config {
    /// Lays `variables` (those that start with `PORTICO_`) over `file` over the defaults, and checks the whole.
    /// A file that is named must exist; see [`file`] for finding the one in the working directory.
    pub fn load(variables: &Variables, file: Option<&Path>) -> Result<Self, Vec<ConfigProblem>> {
        let text = match file.map(std::fs::read_to_string).transpose() {
            Ok(text) => text.unwrap_or_default(),
            Err(error) => {
                return Err(vec![ConfigProblem { key: String::new(), line: None, message: format!("The file can't be read: {error}.") }]);
            }
        };
        Self::parse(variables, &text)
    }

    /// The same with the file's text at hand.
    pub fn parse(variables: &Variables, text: &str) -> Result<Self, Vec<ConfigProblem>> {
        let mut reader = Reader::new(variables, text);
        reader.refuse_unknown(&settings().collect::<Vec<_>>(), &["purposes", "attributes"]);
        let config = Self::read(&mut reader);
        if let Some(config) = &config {
            check::consistent(config, &mut reader);
            check::files(config, &mut reader);
            check::mode(config, &mut reader);
            application_key::check(config, &mut reader);
        }
        match (reader.problems(), config) {
            (problems, Some(config)) if problems.is_empty() => Ok(config),
            (problems, _) => Err(problems),
        }
    }

    /// Development or production; told apart by where visitors find the portal, which the checks have made safe.
    pub fn mode(&self) -> Mode {
        if self.public_url.is_localhost() && self.basics.mode != Some(Mode::Production) { Mode::Development } else { Mode::Production }
    }

    /// Whether development's conveniences are open.
    pub fn is_development(&self) -> bool {
        self.mode() == Mode::Development
    }

    /// The database, which is a file in the data folder unless set.
    pub fn database(&self) -> DatabaseUrl {
        self.database_url.clone().unwrap_or_else(|| DatabaseUrl::Sqlite(self.data_dir.join("portico.db")))
    }

    /// All settings with what holds; of secrets, whether they are set.
    pub fn settings_shown(&self) -> Vec<(&'static Setting, Shown)> {
        self.shown()
    }

    /// How log lines are written.
    pub fn log_format(&self) -> LogFormat {
        self.log.format.unwrap_or(if self.is_development() { LogFormat::Text } else { LogFormat::Json })
    }
}

/// All settings in the order of the README.
pub fn settings() -> impl Iterator<Item = &'static Setting> {
    SETTINGS.iter().flat_map(|section| section.iter())
}

/// The setting called `key`.
fn setting(key: &str) -> Option<&'static Setting> {
    settings().find(|setting| setting.key == key)
}

/// The `PORTICO_…` variables of this process.
pub fn variables() -> Result<Variables, Vec<ConfigProblem>> {
    let ours = std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value)))
        .filter(|(name, _)| name.starts_with("PORTICO_"));
    let mut variables = Variables::new();
    let mut problems = Vec::new();
    for (name, value) in ours {
        match value.into_string() {
            Ok(value) => drop(variables.insert(name, value)),
            Err(_) => problems.push(ConfigProblem { key: name, line: None, message: "isn't UTF-8".to_owned() }),
        }
    }
    if problems.is_empty() { Ok(variables) } else { Err(problems) }
}

/// The file to read: the one that the command line names, else the one in `PORTICO_CONFIG`, else `portico.toml` where it exists.
pub fn file(named: Option<PathBuf>, variables: &Variables) -> Option<PathBuf> {
    named.or_else(|| variables.get("PORTICO_CONFIG").map(PathBuf::from)).or_else(|| Some(PathBuf::from(FILE)).filter(|path| path.exists()))
}

#[cfg(test)]
mod documents;
#[cfg(test)]
mod tests;
