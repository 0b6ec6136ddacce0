//! The files that content is made of, by their path in the repository.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::DirEntry;
use std::io;
use std::path::Path;

use portico_app::finding::Finding;
use portico_app::text::WordFile;
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use super::bundle::Bundle;

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

/// All files: what is built in, and over it what people wrote.
#[derive(Debug)]
pub struct Files {
    built_in: BTreeMap<String, Cow<'static, [u8]>>,
    own: Bundle,
}

impl Files {
    /// What is built in, with these files over it, by their path in a content folder.
    pub fn with(mut own: Bundle) -> Self {
        let mut built_in: BTreeMap<_, _> = Locales::iter().filter_map(|path| Some((path.to_string(), Locales::get(&path)?.data))).collect();
        // Whoever brings brands brings all of them: the demo brands are no part of their house.
        if !own.keys().any(|path| path.starts_with("style/brands/")) {
            built_in.extend(Brands::iter().filter_map(|path| Some((path.to_string(), Brands::get(&path)?.data))));
        }
        // What says the same as we do is no layer of its own.
        own.retain(|path, bytes| built_in.get(path).is_none_or(|ours| ours.as_ref() != bytes.as_slice()));
        Self { built_in, own }
    }

    /// Path and bytes of each, of two of one path what people wrote.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let built_in = self.built_in.iter().filter(|(path, _)| !self.own.contains_key(*path));
        built_in.map(|(path, bytes)| (path.as_str(), bytes.as_ref())).chain(self.own())
    }

    /// What people wrote, where it differs from what is built in.
    pub fn own(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.own.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// Whether people wrote this file, or wrote it otherwise than it is built in.
    pub(super) fn is_own(&self, path: &str) -> bool {
        self.own.contains_key(path)
    }

    /// Every file of words: what is built in, and what people wrote above it.
    pub(super) fn words(&self) -> impl Iterator<Item = WordFile> {
        let built_in = self.built_in.iter().filter_map(|(path, bytes)| word_file(path, bytes, true));
        built_in.chain(self.own().filter_map(|(path, bytes)| word_file(path, bytes, false)))
    }

    /// The files of one folder, by their names in it.
    pub(super) fn below(&self, folder: &str) -> BTreeMap<String, Cow<'static, [u8]>> {
        let inside = |(path, bytes): (&str, &[u8])| Some((path.strip_prefix(folder)?.to_owned(), Cow::Owned(bytes.to_vec())));
        self.iter().filter_map(inside).collect()
    }

    /// A digest of all names and bytes.
    pub(super) fn digest(&self) -> String {
        let mut sum = Sha256::new();
        for (path, bytes) in self.built_in.iter().map(|(path, bytes)| (path.as_str(), bytes.as_ref())).chain(self.own()) {
            for part in [path.as_bytes(), bytes] {
                sum.update(part.len().to_be_bytes());
                sum.update(part);
            }
        }
        sum.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }
}

/// A file of words, where the path says that it is one.
fn word_file(path: &str, bytes: &[u8], built_in: bool) -> Option<WordFile> {
    let parts: Vec<&str> = path.split('/').collect();
    let (brand, language, name) = match parts.as_slice() {
        ["locales", language, name] => (None, *language, *name),
        ["style", "brands", brand, "locales", language, name] => (Some((*brand).to_owned()), *language, *name),
        _ => return None,
    };
    Path::new(name).extension().filter(|ending| *ending == "ftl")?;
    let source = String::from_utf8_lossy(bytes).into_owned();
    Some(WordFile { language: language.to_owned(), brand, path: path.to_owned(), built_in, source })
}

/// What of a folder is content.
pub(super) const ROOTS: [&str; 2] = ["locales", "style/brands"];

/// The content of a folder: what lies below its `locales/` and `style/brands/`.
pub fn gather(folder: &Path) -> Result<Bundle, Finding> {
    let mut files = Bundle::new();
    for root in ROOTS {
        let mut keep = |path, entry: &DirEntry| {
            if entry.metadata()?.len() <= LARGEST {
                files.insert(path, std::fs::read(entry.path())?);
            }
            Ok(())
        };
        walk(folder, root, &mut keep).map_err(|problem| Finding::error(root, format!("can't be read: {problem}.")))?;
    }
    Ok(files)
}

/// Every content file below a root of a folder.
pub(super) fn walk(folder: &Path, below: &str, visit: &mut impl FnMut(String, &DirEntry) -> io::Result<()>) -> io::Result<()> {
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
            walk(folder, &path, visit)?;
        } else if kind.is_file() {
            visit(path, &entry)?;
        }
    }
    Ok(())
}
