//! Publishing: the folder becomes an edition that never changes, and every node shows the edition that was published last.

use sea_orm::ConnectionTrait;

use super::bundle::{self, Bundle, BundleProblem};
use super::{Content, Files, Report, Standards, checked};
use crate::clock::Timestamp;
use crate::config::Config;
use crate::model::db::Db;
use crate::model::editions::{self, Model};
use crate::model::publications;
use crate::rng;

/// Why something could not be published, or shown.
#[derive(Debug, thiserror::Error)]
pub enum EditionProblem {
    /// The database.
    #[error(transparent)]
    Database(#[from] sea_orm::DbErr),
    /// The stored files.
    #[error(transparent)]
    Bundle(#[from] BundleProblem),
    /// There is none of this number.
    #[error("there is no edition {0}")]
    Unknown(i64),
}

/// Keeps files as an edition; the newest one, where it says the same already. Gives back its number.
pub async fn keep(db: &Db, files: &Bundle, note: Option<String>, now: Timestamp) -> Result<i64, EditionProblem> {
    let (digest, files) = (bundle::digest(files), bundle::pack(files)?);
    let tx = db.begin().await?;
    let newest = editions::newest(&tx, 1).await?.pop();
    if let Some(same) = newest.as_ref().filter(|newest| newest.digest == digest) {
        return Ok(same.number);
    }
    let number = newest.map_or(1, |newest| newest.number + 1);
    editions::insert(&tx, Model { number, digest, files, note, created_at: now }).await?;
    tx.commit().await?;
    Ok(number)
}

/// Shows an edition from now on.
pub async fn publish(db: &Db, number: i64, now: Timestamp) -> Result<(), EditionProblem> {
    let publication = publications::Model { id: rng::id(now), edition: number, at: now };
    Ok(publications::insert(db.writer(), publication).await?)
}

/// The edition to go back to: the one that was published before the one that is shown.
pub async fn before_the_current(db: &impl ConnectionTrait) -> Result<Option<i64>, EditionProblem> {
    let published = publications::newest(db, 1000).await?;
    let current = published.first().map(|newest| newest.edition);
    Ok(published.into_iter().map(|one| one.edition).find(|number| Some(*number) != current))
}

/// An edition's files.
pub async fn files(db: &impl ConnectionTrait, number: i64) -> Result<Bundle, EditionProblem> {
    let edition = editions::by_number(db, number).await?.ok_or(EditionProblem::Unknown(number))?;
    Ok(bundle::unpack(&edition.files)?)
}

/// An edition, checked as a folder is; its own legal texts may be older than today's.
pub async fn load(db: &Db, config: &Config, number: i64, now: Timestamp) -> Result<(Option<Content>, Report), EditionProblem> {
    let files = files(&db.read, number).await?;
    let standards = Standards::of(config, db, now).await?;
    let read = tokio::task::spawn_blocking(move || checked(&Files::with(files), &standards)).await;
    // The task neither panics nor is it cancelled; if it were, there would be nothing to show.
    Ok(read.unwrap_or_default())
}
