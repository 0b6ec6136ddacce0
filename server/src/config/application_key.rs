//! The application key: from the configuration, or (on SQLite) from a file beside the database that the first start makes.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE, URL_SAFE_NO_PAD};
use zeroize::Zeroizing;

use super::Config;
use super::reader::Reader;
use super::values::Secret;
use crate::rng;

/// The key file's name.
const FILE_NAME: &str = "application.key";

/// The key that seals, and those that may still open; each as standard base64 of 32 bytes.
#[derive(Clone, Debug)]
pub struct ApplicationKeys {
    /// Seals and opens.
    pub current: Secret,
    /// Open only, until everything is sealed anew.
    pub old: Vec<Secret>,
}

/// A key as an operator may write it (hex, base64 or base64url), in the one form that is handed on.
fn key(text: &str) -> Option<Secret> {
    let text = text.trim();
    let decoded = if text.len() == 64 {
        unhex(text)
    } else {
        [STANDARD, URL_SAFE, URL_SAFE_NO_PAD].iter().find_map(|alphabet| alphabet.decode(text).ok())
    };
    let bytes = Zeroizing::new(decoded?);
    // One byte over and over is an example that somebody forgot to replace, not a key.
    let usable = bytes.len() == 32 && bytes.iter().any(|byte| *byte != bytes[0]);
    usable.then(|| Secret::new(STANDARD.encode(&*bytes)))
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    text.as_bytes().chunks(2).map(|pair| Some(digit(pair[0])? * 16 + digit(*pair.get(1)?)?)).collect()
}

/// Why there is no key. Its text is a sentence for the operator.
#[derive(Debug, thiserror::Error)]
pub enum KeyProblem {
    /// PostgreSQL without a configured key.
    #[error(
        "application_key is missing: with PostgreSQL it must be configured, the same on every server (openssl rand -base64 32 makes one)."
    )]
    Missing,
    /// The file can't be made or read.
    #[error("The application key {} can't be used: {error}.", path.display())]
    File {
        /// Where it is.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// The file holds something else.
    #[error("{} doesn't hold an application key. Restore it from a backup: without it second factors and waiting letters can't be opened.", .0.display())]
    Damaged(PathBuf),
    /// Others on the machine can read the file.
    #[error("The application key {} can be read by others on this machine. Run: chmod 600 {}", .0.display(), .0.display())]
    Exposed(PathBuf),
}

/// Refuses configured keys that are none. Their text never appears in the problem.
pub(super) fn check(config: &Config, reader: &mut Reader<'_>) {
    const WANTED: &str = "must be 32 random bytes in base64 or hex: openssl rand -base64 32 makes one";
    if config.application_key.as_ref().is_some_and(|text| key(text.expose()).is_none()) {
        reader.problem("application_key", WANTED);
    }
    if config.old_application_keys.iter().any(|text| key(text.expose()).is_none()) {
        reader.problem("old_application_keys", WANTED);
    }
}

/// The keys to work with. On SQLite without a configured key, the file beside the database is read, or made when there is none:
/// the data folder must exist by now.
pub fn application_key(config: &Config) -> Result<ApplicationKeys, KeyProblem> {
    let old = config.old_application_keys.iter().filter_map(|text| key(text.expose())).collect();
    let configured = config.application_key.as_ref().and_then(|text| key(text.expose()));
    let current = match configured {
        Some(key) => key,
        None => from_file(&key_file(config).ok_or(KeyProblem::Missing)?)?,
    };
    Ok(ApplicationKeys { current, old })
}

/// Where the key file is on SQLite; `None` where the key comes from the configuration alone.
pub fn key_file(config: &Config) -> Option<PathBuf> {
    let database = config.database();
    database.file().map(|file| file.with_file_name(FILE_NAME))
}

fn from_file(path: &Path) -> Result<Secret, KeyProblem> {
    let failed = |error| KeyProblem::File { path: path.to_owned(), error };
    match fs::read_to_string(path).map(Zeroizing::new) {
        Ok(text) => {
            refuse_exposed(path)?;
            key(&text).ok_or_else(|| KeyProblem::Damaged(path.to_owned()))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => match create(path) {
            // Another process was faster: its key is the one.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => from_file(path),
            Err(error) => Err(failed(error)),
            Ok(key) => Ok(key),
        },
        Err(error) => Err(failed(error)),
    }
}

/// Writes a new key under a name of its own first: nobody must find half a key, and a power cut must not lose it once it was used.
fn create(path: &Path) -> io::Result<Secret> {
    let text = Zeroizing::new(STANDARD.encode(*Zeroizing::new(rng::bytes::<32>())));
    let draft = path.with_extension(format!("{:016x}.new", u64::from_le_bytes(rng::bytes())));
    let written = write_private(&draft, &text).and_then(|()| fs::hard_link(&draft, path));
    let removed = fs::remove_file(&draft);
    written?;
    removed?;
    let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()?;
    key(&text).ok_or_else(|| io::Error::other("the new key can't be read back"))
}

fn write_private(path: &Path, text: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    writeln!(file, "{text}")?;
    file.sync_all()
}

#[cfg(unix)]
fn refuse_exposed(path: &Path) -> Result<(), KeyProblem> {
    use std::os::unix::fs::PermissionsExt;
    let metadata = fs::metadata(path).map_err(|error| KeyProblem::File { path: path.to_owned(), error })?;
    let for_others = metadata.permissions().mode() & 0o077;
    if for_others == 0 { Ok(()) } else { Err(KeyProblem::Exposed(path.to_owned())) }
}

#[cfg(not(unix))]
fn refuse_exposed(_: &Path) -> Result<(), KeyProblem> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Variables;

    fn config(folder: &Path, more: &[(&str, &str)]) -> Config {
        let mut variables = Variables::from([("PORTICO_DATA_DIR".to_owned(), folder.display().to_string())]);
        variables.extend(more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        Config::load(&variables, None).unwrap()
    }

    /// V13.2.2, V13.3.2
    #[test]
    fn the_first_start_makes_a_private_key_and_the_next_finds_it() {
        let folder = tempfile::tempdir().unwrap();
        let config = config(folder.path(), &[]);
        let first = application_key(&config).unwrap();
        let second = application_key(&config).unwrap();
        assert_eq!(first.current, second.current);
        let files: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(files, [FILE_NAME], "no draft stays behind");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let path = folder.path().join(FILE_NAME);
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
            fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
            assert!(matches!(application_key(&config), Err(KeyProblem::Exposed(_))));
        }
    }

    #[test]
    fn a_damaged_key_is_not_replaced_in_silence() {
        let folder = tempfile::tempdir().unwrap();
        write_private(&folder.path().join(FILE_NAME), "short").unwrap();
        assert!(matches!(application_key(&config(folder.path(), &[])), Err(KeyProblem::Damaged(_))));
    }

    #[test]
    fn a_configured_key_wins_and_makes_no_file() {
        let folder = tempfile::tempdir().unwrap();
        let hex = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
        let keys = application_key(&config(folder.path(), &[("PORTICO_APPLICATION_KEY", hex)])).unwrap();
        assert_eq!(keys.current.expose(), "ABEiM0RVZneImaq7zN3u/wARIjNEVWZ3iJmqu8zd7v8=");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_is_no_key_is_refused() {
        assert!(key(&rng::secret()).is_some());
        for text in ["", "secret", &"0".repeat(64), &"ab".repeat(32), &"g".repeat(64), &"é".repeat(32)] {
            assert!(key(text).is_none(), "{text}");
        }
    }
}
