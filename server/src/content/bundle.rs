//! A content folder as one value, for the database: a ZIP of its files.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::files::ROOTS;

/// The most that all files of an edition may hold together, unpacked: what is read back is never trusted to say its size.
const LARGEST: u64 = 64 * 1024 * 1024;

/// Files by their path in a content folder.
pub type Bundle = BTreeMap<String, Vec<u8>>;

/// A bundle that can't be written or read.
#[derive(Debug, thiserror::Error)]
pub enum BundleProblem {
    /// The archive is damaged.
    #[error("the edition's files can't be packed or read: {0}")]
    Zip(#[from] zip::result::ZipError),
    /// A file in it is damaged.
    #[error("an edition's file can't be packed or read: {0}")]
    Io(#[from] std::io::Error),
    /// It would fill the memory.
    #[error("the edition's files are larger than 64 MiB")]
    TooLarge,
}

/// Packs files.
pub fn pack(files: &Bundle) -> Result<Vec<u8>, BundleProblem> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        archive.start_file(path.as_str(), SimpleFileOptions::default())?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// Unpacks files: those that are content, and no more than fits.
pub fn unpack(bytes: &[u8]) -> Result<Bundle, BundleProblem> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    let (mut files, mut left) = (Bundle::new(), LARGEST);
    for at in 0..archive.len() {
        let file = archive.by_index(at)?;
        let path = file.name()?.into_owned();
        if !ROOTS.iter().any(|root| path.strip_prefix(root).is_some_and(|rest| rest.starts_with('/'))) {
            continue;
        }
        let mut content = Vec::new();
        file.take(left + 1).read_to_end(&mut content)?;
        left = left.checked_sub(content.len() as u64).ok_or(BundleProblem::TooLarge)?;
        files.insert(path, content);
    }
    Ok(files)
}

/// SHA-256 of all paths and bytes, in hex.
pub fn digest(files: &Bundle) -> String {
    let mut sum = Sha256::new();
    for part in files.iter().flat_map(|(path, bytes)| [path.as_bytes(), bytes]) {
        sum.update(part.len().to_be_bytes());
        sum.update(part);
    }
    sum.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_comes_back_and_nothing_else() {
        let file = |path: &str, text: &str| (path.to_owned(), text.as_bytes().to_vec());
        let files = Bundle::from([file("locales/de/a.ftl", "a = ä"), file("style/brands/x/brand.toml", "")]);
        assert_eq!(unpack(&pack(&files).unwrap()).unwrap(), files);
        let mut more = files.clone();
        more.extend([file("../etc/passwd", "x"), file("localesx/a", "x"), file("README.md", "x")]);
        assert_eq!(unpack(&pack(&more).unwrap()).unwrap(), files);
        assert!(unpack(b"no archive").is_err());
        assert_ne!(digest(&files), digest(&more));
    }
}
