//! The archive: two files under fixed names, in memory. Its size is bounded by what the export may hold.

use std::io::{Cursor, Write};

use portico_app::pages::export::ReadableExport;
use portico_app::text::Text;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::schema::Export;
use crate::error::{Error, Result};

/// For programs.
const JSON: &str = "account.json";
/// For readers.
const HTML: &str = "account.html";

/// Builds the archive, off the async threads: drawing and deflating may take a while.
pub(super) async fn build(export: Export, readable: ReadableExport, text: Text) -> Result<Vec<u8>> {
    let built = tokio::task::spawn_blocking(move || {
        let json = serde_json::to_vec_pretty(&export)?;
        zipped(&[(JSON, &json), (HTML, readable.html(&text).as_bytes())])
    });
    built.await.map_err(|problem| Error::Internal(format!("the archive: {problem}")))?
}

fn zipped(files: &[(&str, &[u8])]) -> Result<Vec<u8>> {
    let failed = |problem: &dyn std::fmt::Display| Error::Internal(format!("the archive: {problem}"));
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        archive.start_file(*name, SimpleFileOptions::default()).map_err(|problem| failed(&problem))?;
        archive.write_all(content).map_err(|problem| failed(&problem))?;
    }
    Ok(archive.finish().map_err(|problem| failed(&problem))?.into_inner())
}
