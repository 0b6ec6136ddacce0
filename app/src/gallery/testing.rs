//! What tests look at samples with: the repository's own words and brands, read from their files.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::brand::Brand;
use crate::gallery;
use crate::page::Scene;
use crate::text::{WordFile, Words};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn folders(path: &Path) -> Vec<(String, PathBuf)> {
    let mut found: Vec<_> = fs::read_dir(path)
        .map(|entries| entries.flatten().map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path())).collect())
        .unwrap_or_default();
    found.sort();
    found
}

fn files_of(languages: &Path, brand: Option<&str>) -> Vec<WordFile> {
    let mut files = Vec::new();
    for (language, folder) in folders(languages) {
        for (name, path) in folders(&folder).into_iter().filter(|(_, path)| path.extension().is_some_and(|end| end == "ftl")) {
            let source = fs::read_to_string(path).unwrap();
            let path = format!(
                "{}/{language}/{name}",
                brand.map_or_else(|| "locales".to_owned(), |brand| format!("style/brands/{brand}/locales"))
            );
            files.push(WordFile { language: language.clone(), brand: brand.map(str::to_owned), path, built_in: true, source });
        }
    }
    files
}

/// All files of words, everyone's and the brands' own.
pub(crate) fn word_files() -> Vec<WordFile> {
    let mut files = files_of(&root().join("locales"), None);
    for (brand, folder) in folders(&root().join("style/brands")) {
        files.extend(files_of(&folder.join("locales"), Some(&brand)));
    }
    files
}

/// All words of the repository.
pub(crate) fn words() -> Words {
    Words::load(word_files()).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

/// The files of a brand's folder.
pub(crate) fn brand_files(id: &str) -> BTreeMap<String, Cow<'static, [u8]>> {
    let read = |(name, path): (String, PathBuf)| Some((name, Cow::Owned(fs::read(path).ok()?)));
    folders(&root().join("style/brands").join(id)).into_iter().filter_map(read).collect()
}

/// A brand of the repository.
pub(crate) fn brand(id: &str) -> Brand {
    Brand::load(id, &brand_files(id)).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

/// The scene that samples are shown in.
pub(crate) fn scene(words: &Words, language: &str) -> Scene {
    let brand = brand("harbor");
    let languages = brand.languages.iter().filter_map(|code| words.language(code).cloned()).collect();
    let text = words.text(&brand.id, language, jiff::tz::TimeZone::UTC);
    gallery::scene(&text, Arc::new(brand), languages, "harbor.css".to_owned())
}
