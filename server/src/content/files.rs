//! The files that content is made of, by their path in the repository.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

#[derive(RustEmbed)]
#[folder = "../locales"]
#[prefix = "locales/"]
struct Locales;

#[derive(RustEmbed)]
#[folder = "../style/brands"]
#[prefix = "style/brands/"]
struct Brands;

/// The largest file that is read from the content folder.
const LARGEST: u64 = 1024 * 1024;

/// All files, built in or overlaid.
pub(super) struct Files(BTreeMap<String, Cow<'static, [u8]>>);

impl Files {
    /// Reads what is built in, then `locales/` below `folder` over it, and `style/brands/` below it instead of the demo brands.
    pub(super) fn read(folder: Option<&Path>) -> Result<Self, String> {
        let mut files = BTreeMap::new();
        for path in Locales::iter() {
            files.extend(Locales::get(&path).map(|file| (path.into_owned(), file.data)));
        }
        // Whoever brings brands brings all of them: the demo brands are no part of their house.
        let own_brands = folder.is_some_and(|folder| folder.join("style/brands").is_dir());
        for path in Brands::iter().filter(|_| !own_brands) {
            files.extend(Brands::get(&path).map(|file| (path.into_owned(), file.data)));
        }
        if let Some(folder) = folder {
            for root in ["locales", "style/brands"] {
                overlay(&mut files, folder, root).map_err(|problem| format!("{}: {problem}", folder.join(root).display()))?;
            }
        }
        Ok(Self(files))
    }

    /// Path and bytes of each.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(path, bytes)| (path.as_str(), bytes.as_ref()))
    }

    /// All files of a folder and below it, by their names in it.
    pub(super) fn below(&self, folder: &str) -> BTreeMap<String, Cow<'static, [u8]>> {
        self.0.iter().filter_map(|(path, bytes)| Some((path.strip_prefix(folder)?.to_owned(), bytes.clone()))).collect()
    }

    /// A digest of all names and bytes.
    pub(super) fn digest(&self) -> String {
        let mut sum = Sha256::new();
        for (path, bytes) in self.iter() {
            for part in [path.as_bytes(), bytes] {
                sum.update(part.len().to_be_bytes());
                sum.update(part);
            }
        }
        sum.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }
}

fn overlay(files: &mut BTreeMap<String, Cow<'static, [u8]>>, folder: &Path, below: &str) -> std::io::Result<()> {
    let here = folder.join(below);
    if !here.is_dir() {
        return Ok(());
    }
    for entry in std::fs::read_dir(here)? {
        let entry = entry?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        // Hidden files and editors' backups are nobody's content.
        if name.starts_with('.') || name.ends_with('~') {
            continue;
        }
        let path = format!("{below}/{name}");
        let kind = entry.file_type()?;
        if kind.is_dir() {
            overlay(files, folder, &path)?;
        } else if kind.is_file() && entry.metadata()?.len() <= LARGEST {
            files.insert(path, Cow::Owned(std::fs::read(entry.path())?));
        }
    }
    Ok(())
}
