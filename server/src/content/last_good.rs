//! The last folder that could be shown, kept in the database: a house that starts while somebody's file is broken shows it instead.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::bundle::{self, Bundle};
use crate::error::{Error, Result};
use crate::model::db::Db;
use crate::model::house::{self, LAST_GOOD_CONTENT};

/// Keeps the files that are shown.
pub async fn keep(db: &Db, files: &Bundle) -> Result<()> {
    let packed = bundle::pack(files).map_err(|problem| Error::Internal(problem.to_string()))?;
    let text = STANDARD.encode(packed);
    // Most starts find what the last one left.
    if house::get(&db.read, LAST_GOOD_CONTENT).await?.as_ref() == Some(&text) {
        return Ok(());
    }
    Ok(house::set(db.writer(), LAST_GOOD_CONTENT, &text).await?)
}

/// The files that were shown last, where there are any that can be read.
pub async fn kept(db: &Db) -> Result<Option<Bundle>> {
    let kept = house::get(&db.read, LAST_GOOD_CONTENT).await?;
    Ok(kept.and_then(|text| bundle::unpack(&STANDARD.decode(text).ok()?).ok()))
}
