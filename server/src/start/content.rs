//! The first content of a house that starts, and the look at it without starting.

use std::io::Write;
use std::path::{Path, PathBuf};

use super::password_rules;
use crate::cli::Failure;
use crate::clock::{Clock, Timestamp};
use crate::config::{Config, ContentSource};
use crate::content::bundle::Bundle;
use crate::content::live::{self, Live, Seen, Source};
use crate::content::{Content, Files, Report, Standards, checked, editions, gather, keep_texts, last_good};
use crate::error::Error;
use crate::model::db::Db;
use crate::model::publications;

/// Reads what is to be shown, and keeps its legal texts. A folder with a mistake doesn't keep the house shut: what it last showed is shown.
pub async fn open(config: &Config, db: &Db, now: Timestamp) -> Result<Live, Failure> {
    let live = read(config, db, now).await?;
    keep_texts(db, &live.now(), now).await?;
    Ok(live)
}

async fn read(config: &Config, db: &Db, now: Timestamp) -> Result<Live, Failure> {
    if config.content.source == ContentSource::Editions {
        return of_edition(config, db, now).await;
    }
    let standards = Standards::of(config, db, now).await?;
    let Some(folder) = content_folder(config) else {
        let (content, report) = checked(&Files::with(Bundle::new()), &standards);
        let content = content.ok_or_else(|| mistakes(&report))?;
        return Ok(Live::new(content, report, Source::BuiltIn, Seen::BuiltIn));
    };
    let seen = Seen::Folder(live::stamp(&folder));
    let read = live::read(&folder, &standards);
    let content = match read.content {
        Some(content) => {
            last_good::keep(db, &read.files).await.map_err(other)?;
            content
        }
        None => former(db, &standards, &read.report).await?,
    };
    Ok(Live::new(content, read.report, Source::Folder(folder), seen))
}

async fn former(db: &Db, standards: &Standards, report: &Report) -> Result<Content, Failure> {
    let kept = last_good::kept(db).await.map_err(other)?.ok_or_else(|| mistakes(report))?;
    let (content, _) = checked(&Files::with(kept), standards);
    let content = content.ok_or_else(|| mistakes(report))?;
    tracing::error!("the content folder has mistakes; what was shown last is shown instead:\n{report}");
    Ok(content)
}

async fn of_edition(config: &Config, db: &Db, now: Timestamp) -> Result<Live, Failure> {
    let none = || Failure::Other("No edition is published yet. Publish the content folder first: `portico content publish`.".to_owned());
    let number = publications::current(&db.read).await?.ok_or_else(none)?;
    let loaded = editions::load(db, config, number, now).await.map_err(|problem| Failure::Other(format!("{problem}.")))?;
    let (content, report) = loaded;
    let content = content.ok_or_else(|| mistakes(&report))?;
    Ok(Live::new(content, report, Source::Editions, Seen::Edition(number)))
}

fn mistakes(report: &Report) -> Failure {
    Failure::Other(format!("The content has mistakes:\n{report}"))
}

fn other(problem: Error) -> Failure {
    Failure::Other(problem.to_string())
}

/// In a checkout the folder is the checkout itself, so that what is saved there is seen.
pub fn content_folder(config: &Config) -> Option<PathBuf> {
    let here = Path::new(".").join("style/brands").is_dir() && config.is_development();
    config.content_dir.clone().or_else(|| here.then(|| PathBuf::from(".")))
}

/// Looks at what needs more than the configuration: words, brands, legal texts. Says what it finds; starts nothing.
pub async fn check(config: &Config, json: bool) -> Result<(), Failure> {
    let files = content_folder(config).map_or(Ok(Bundle::new()), |folder| gather(&folder));
    let files = files.map_err(|finding| Failure::Other(finding.to_string()))?;
    let (content, report) = checked(&Files::with(files), &standards(config).await);
    let told = if json { serde_json::to_string_pretty(&report).unwrap_or_default() } else { report.to_string() };
    // Where even the terminal is gone, the exit code says it.
    _ = write!(std::io::stdout(), "{told}{}", if json { "\n" } else { "" });
    content.ok_or_else(|| Failure::Content(report.errors()))?;
    password_rules(config).map(drop)
}

/// What content is held to, with the legal texts of the database where there is one already that answers.
async fn standards(config: &Config) -> Standards {
    if config.database().file().is_none_or(Path::exists)
        && let Ok(db) = super::open(config).await
        && let Ok(standards) = Standards::of(config, &db, Clock::system().now()).await
    {
        return standards;
    }
    Standards::without_a_house(config)
}
