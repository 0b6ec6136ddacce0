//! `portico content …`: publishing, going back, and looking before publishing. What it says goes to standard output.

use std::fmt::Write as _;
use std::io::Write;
use std::time::Duration;

use similar::TextDiff;

use super::application_key;
use super::content::content_folder;
use crate::cli::{ContentCommand, Failure};
use crate::clock::{Clock, Timestamp};
use crate::config::Config;
use crate::content::bundle::Bundle;
use crate::content::editions::{self, EditionProblem};
use crate::content::preview::Preview;
use crate::content::{Content, Files, Report, Standards, checked, gather, keep_texts};
use crate::model::db::Db;
use crate::model::{editions as stored, publications};

/// Editions in the list.
const LISTED: u64 = 30;

/// `portico content …`.
pub async fn content_command(config: &Config, db: &Db, verb: ContentCommand) -> Result<(), Failure> {
    let now = Clock::system().now();
    match verb {
        ContentCommand::Publish { note } => publish(config, db, note, now).await,
        ContentCommand::List => list(db).await,
        ContentCommand::Diff { edition } => diff(config, db, edition).await,
        ContentCommand::Rollback { edition } => rollback(config, db, edition, now).await,
        ContentCommand::Preview { hours } => preview(config, db, hours, now).await,
    }
}

fn tell(text: impl std::fmt::Display) {
    // Where even the terminal is gone, the exit code says how it went.
    _ = writeln!(std::io::stdout(), "{text}");
}

/// The folder, as it may be shown: with mistakes in it nothing is kept.
async fn draft(config: &Config, db: &Db, now: Timestamp) -> Result<(Bundle, Content), Failure> {
    let none = || Failure::Other("There is no content folder to take: name one with PORTICO_CONTENT_DIR.".to_owned());
    let folder = content_folder(config).ok_or_else(none)?;
    let files = gather(&folder).map_err(|finding| Failure::Other(finding.to_string()))?;
    let (content, report) = checked(&Files::with(files.clone()), &Standards::of(config, db, now).await?);
    if report != Report::default() {
        tell(report.to_string().trim_end());
    }
    let content = content.ok_or_else(|| Failure::Content(report.errors()))?;
    Ok((files, content))
}

async fn publish(config: &Config, db: &Db, note: Option<String>, now: Timestamp) -> Result<(), Failure> {
    let (files, content) = draft(config, db, now).await?;
    // A text is in the database before anybody can agree to it.
    keep_texts(db, &content, now).await?;
    let number = editions::keep(db, &files, note, now).await?;
    if publications::current(&db.read).await? == Some(number) {
        tell(format!("Edition {number} says the same already, and is shown."));
        return Ok(());
    }
    editions::publish(db, number, now).await?;
    tell(format!("Edition {number} is published. All nodes show it within two seconds."));
    Ok(())
}

async fn rollback(config: &Config, db: &Db, edition: Option<i64>, now: Timestamp) -> Result<(), Failure> {
    let number = match edition {
        Some(number) => number,
        None => {
            let none = || Failure::Other("No other edition was shown before. `portico content list` lists all.".to_owned());
            editions::before_the_current(&db.read).await?.ok_or_else(none)?
        }
    };
    let (content, report) = editions::load(db, config, number, now).await?;
    if content.is_none() {
        tell(report.to_string().trim_end());
        return Err(Failure::Content(report.errors()));
    }
    editions::publish(db, number, now).await?;
    tell(format!("Edition {number} is shown again. All nodes show it within two seconds."));
    Ok(())
}

async fn list(db: &Db) -> Result<(), Failure> {
    let shown = publications::current(&db.read).await?;
    let editions = stored::newest(&db.read, LISTED).await?;
    if editions.is_empty() {
        tell("Nothing is published yet.");
    }
    for one in editions {
        let at = one.created_at.to_jiff().strftime("%Y-%m-%d %H:%M UTC");
        let mark = if shown == Some(one.number) { "shown" } else { "" };
        tell(format!("{:>4}  {at}  {mark:5}  {}", one.number, one.note.unwrap_or_default()).trim_end());
    }
    Ok(())
}

async fn diff(config: &Config, db: &Db, edition: Option<i64>) -> Result<(), Failure> {
    let folder = content_folder(config).ok_or_else(|| Failure::Other("There is no content folder to compare.".to_owned()))?;
    let new = gather(&folder).map_err(|finding| Failure::Other(finding.to_string()))?;
    let number = match edition {
        Some(number) => Some(number),
        None => publications::current(&db.read).await?,
    };
    let old = match number {
        Some(number) => editions::files(&db.read, number).await?,
        None => Bundle::new(),
    };
    let told = differences(&old, &new);
    tell(if told.is_empty() { "Nothing differs." } else { told.trim_end() });
    Ok(())
}

fn differences(old: &Bundle, new: &Bundle) -> String {
    let mut told = String::new();
    let mut paths: Vec<&String> = old.keys().chain(new.keys()).collect();
    paths.sort_unstable();
    paths.dedup();
    for path in paths {
        let side = |files: &Bundle| files.get(path).map(|bytes| String::from_utf8(bytes.clone()));
        match (side(old), side(new)) {
            (before, after) if before == after => {}
            (Some(Err(_)), _) | (_, Some(Err(_))) => _ = writeln!(told, "{path}: differs (no text)"),
            (before, after) => {
                let text = |side: Option<Result<String, _>>| side.and_then(Result::ok).unwrap_or_default();
                let (before, after) = (text(before), text(after));
                let lines = TextDiff::from_lines(&before, &after);
                _ = write!(told, "{}", lines.unified_diff().context_radius(1).header(path, path));
            }
        }
    }
    told
}

async fn preview(config: &Config, db: &Db, hours: u32, now: Timestamp) -> Result<(), Failure> {
    let (files, content) = draft(config, db, now).await?;
    let number = editions::keep(db, &files, None, now).await?;
    let until = now.plus(Duration::from_hours(u64::from(hours)));
    let link = Preview { edition: number, until }.signed(&application_key(config)?);
    tell(format!(
        "Edition {number} can be looked at until {}, by whoever has one of these links:",
        until.to_jiff().strftime("%Y-%m-%d %H:%M UTC")
    ));
    for shown in content.brands() {
        let base = shown.brand.address(config.public_url.as_str());
        tell(format!("{}: {base}{}?link={link}", shown.brand.name, portico_app::links::PREVIEW));
    }
    Ok(())
}

impl From<EditionProblem> for Failure {
    fn from(problem: EditionProblem) -> Self {
        match problem {
            EditionProblem::Database(problem) => problem.into(),
            other => Self::Other(format!("{other}.")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_is_told_line_by_line() {
        let bundle =
            |files: &[(&str, &str)]| files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect::<Bundle>();
        let old =
            bundle(&[("locales/de/a.ftl", "a = A\nb = B\n"), ("locales/de/gone.ftl", "c = C\n"), ("style/brands/x/logo.svg", "<svg/>")]);
        let new = bundle(&[("locales/de/a.ftl", "a = A\nb = Neu\n"), ("style/brands/x/logo.svg", "<svg/>")]);
        let told = differences(&old, &new);
        assert!(told.contains("-b = B\n+b = Neu\n") && told.contains("-c = C") && !told.contains("logo.svg"), "{told}");
        assert_eq!(differences(&new, &new), "");
    }
}
