//! Where uploaded files lie until they are imported: a folder in the data folder, for this user alone, each under its id. What a file was
//! called is never part of a path (path traversal).

use std::io;
use std::path::{Path, PathBuf};

use tokio::fs;
use tokio::io::AsyncWriteExt;
use uuid::Uuid;

use crate::app_state::App;
use crate::config::Config;
use crate::error::Result;
use crate::model::imports;
use crate::rng;

/// A file that is being received. What is not finished is removed.
#[derive(Debug)]
pub struct Incoming {
    file: fs::File,
    path: Option<PathBuf>,
    size: u64,
    most: u64,
}

/// Why a piece was not taken.
#[derive(Debug)]
pub enum Refused {
    /// The file is larger than allowed.
    TooLarge,
    /// The disk can't.
    Io(io::Error),
}

impl From<io::Error> for Refused {
    fn from(problem: io::Error) -> Self {
        Self::Io(problem)
    }
}

/// Where the file of an import lies.
pub fn path(config: &Config, import: Uuid) -> PathBuf {
    config.data_dir.join("imports").join(format!("{import}.part"))
}

/// Whether this node has the file.
pub async fn is_here(config: &Config, import: Uuid) -> bool {
    fs::try_exists(path(config, import)).await.unwrap_or(false)
}

/// Removes the file of an import; one that is gone already is no problem.
pub async fn remove(config: &Config, import: Uuid) {
    if let Err(problem) = fs::remove_file(path(config, import)).await
        && problem.kind() != io::ErrorKind::NotFound
    {
        tracing::error!(%import, %problem, "an imported file can't be removed");
    }
}

impl Incoming {
    /// Begins a file of at most so many bytes.
    pub async fn begin(config: &Config, import: Uuid, most: u64) -> io::Result<Self> {
        let path = path(config, import);
        if let Some(folder) = path.parent() {
            make_folder(folder).await?;
        }
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        options.mode(0o600);
        let file = options.open(&path).await?;
        Ok(Self { file, path: Some(path), size: 0, most })
    }

    /// Takes a piece.
    pub async fn write(&mut self, bytes: &[u8]) -> std::result::Result<(), Refused> {
        self.size = self.size.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        if self.size > self.most {
            return Err(Refused::TooLarge);
        }
        Ok(self.file.write_all(bytes).await?)
    }

    /// Keeps the file: it is on disk when this returns. Gives back its bytes.
    pub async fn finish(mut self) -> io::Result<u64> {
        self.file.flush().await?;
        self.file.sync_all().await?;
        self.path = None;
        Ok(self.size)
    }
}

impl Drop for Incoming {
    fn drop(&mut self) {
        if let Some(path) = self.path.take() {
            // Nothing to be done where even that fails: the sweeper removes what no import knows.
            _ = std::fs::remove_file(path);
        }
    }
}

async fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    builder.mode(0o700);
    builder.create(folder).await
}

/// Removes files of this node that nobody needs any more: of imports that were done or thrown away elsewhere, and what was left of an
/// upload when the process was killed.
pub async fn tidy(app: &App) -> Result<()> {
    let folder = app.config.data_dir.join("imports");
    let Ok(mut files) = fs::read_dir(&folder).await else { return Ok(()) };
    while let Ok(Some(file)) = files.next_entry().await {
        let name = file.file_name();
        let Some(id) = name.to_str().and_then(|name| name.strip_suffix(".part")).and_then(|id| Uuid::try_parse(id).ok()) else { continue };
        let needed = match imports::by_id(&app.db.read, id).await? {
            Some(import) => import.state.needs_file(),
            // It may still be on its way: its id tells since when.
            None => rng::moment_of(id).plus(app.config.imports.upload_timeout.saturating_mul(2)) > app.clock.now(),
        };
        if !needed {
            remove(&app.config, id).await;
        }
    }
    Ok(())
}

/// A name for people: the last part of what the browser sent, without anything that could turn text around or break a line.
pub fn display_name(raw: &str) -> String {
    let last = raw.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last.chars().filter(|c| !crate::model::values::characters::is_control(*c)).take(120).collect();
    if clean.trim().is_empty() { "–".to_owned() } else { clean.trim().to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_no_path() {
        for (raw, shown) in [
            ("customers.csv", "customers.csv"),
            ("../../../etc/passwd", "passwd"),
            ("C:\\exports\\new customers.csv", "new customers.csv"),
            ("a\r\nb\u{202e}c.csv", "abc.csv"),
            ("", "–"),
            ("..\\", "–"),
        ] {
            assert_eq!(display_name(raw), shown);
        }
        let path = path(&Config::default(), Uuid::nil());
        assert_eq!(path, Path::new("data/imports/00000000-0000-0000-0000-000000000000.part"));
    }

    #[tokio::test]
    async fn what_is_not_finished_is_removed() {
        let folder = tempfile::tempdir().unwrap();
        let variables = [("PORTICO_DATA_DIR".to_owned(), folder.path().display().to_string())].into();
        let config = Config::load(&variables, None).unwrap();
        let id = Uuid::from_u128(7);
        let mut incoming = Incoming::begin(&config, id, 8).await.unwrap();
        incoming.write(b"12345").await.unwrap();
        assert!(is_here(&config, id).await);
        assert!(matches!(incoming.write(b"6789").await, Err(Refused::TooLarge)));
        drop(incoming);
        assert!(!is_here(&config, id).await);
        let mut incoming = Incoming::begin(&config, id, 8).await.unwrap();
        incoming.write(b"12345678").await.unwrap();
        assert_eq!(incoming.finish().await.unwrap(), 8);
        assert_eq!(std::fs::read(path(&config, id)).unwrap(), b"12345678");
        remove(&config, id).await;
        assert!(!is_here(&config, id).await);
    }
}
