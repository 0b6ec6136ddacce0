//! Words, brands and legal texts: what is built in, overlaid by the content folder. Read and checked at the start.

mod files;
pub mod legal;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::tz::TimeZone;
use portico_app::brand::Brand;
use portico_app::text::{Language, Text, WordFile, Words};
use portico_app::{links, style};
use sha2::{Digest, Sha256};

use files::Files;
use legal::LegalTexts;

/// All content, complete and without a mistake.
#[derive(Debug)]
pub struct Content {
    words: Words,
    brands: Vec<Arc<ShownBrand>>,
    /// Legal texts, all versions.
    pub legal: LegalTexts,
    /// A digest of everything: changes with any word or colour.
    pub edition: String,
}

/// A brand and what is made of it once.
#[derive(Debug)]
pub struct ShownBrand {
    /// The brand.
    pub brand: Arc<Brand>,
    /// The languages that it offers, in its order.
    pub languages: Arc<[Language]>,
    /// Its style sheet.
    pub sheet: String,
    /// Where that stands: the name has a digest of it, so that browsers may keep it for good.
    pub sheet_link: String,
}

/// Why content can't be used: each a file and what is wrong with it.
#[derive(Debug, thiserror::Error)]
#[error("{}", .0.join("\n"))]
pub struct ContentProblems(pub Vec<String>);

impl Content {
    /// Reads what is built in, and over it the files in `folder`.
    pub fn load(folder: Option<&Path>) -> Result<Self, ContentProblems> {
        let files = Files::read(folder).map_err(|problem| ContentProblems(vec![problem]))?;
        let mut problems = Vec::new();
        let legal = LegalTexts::read(&files, &mut problems);
        let words = Words::load(word_files(&files));
        let brands = match &words {
            Ok(words) => brands(&files, words, &mut problems),
            Err(found) => {
                problems.extend(found.iter().map(ToString::to_string));
                Vec::new()
            }
        };
        if brands.is_empty() && problems.is_empty() {
            problems.push("style/brands: there is no brand".to_owned());
        }
        let Ok(words) = words else { return Err(ContentProblems(problems)) };
        if !problems.is_empty() {
            return Err(ContentProblems(problems));
        }
        Ok(Self { words, brands, legal, edition: files.digest() })
    }

    /// All brands; the first is the default one.
    pub fn brands(&self) -> &[Arc<ShownBrand>] {
        &self.brands
    }

    /// The brand of this id; the default one where it is gone.
    pub fn brand(&self, id: &str) -> &Arc<ShownBrand> {
        self.brands.iter().find(|shown| shown.brand.id == id).unwrap_or(&self.brands[0])
    }

    /// The brand that claims this host (without port).
    pub fn brand_of_host(&self, host: &str) -> Option<&Arc<ShownBrand>> {
        self.brands.iter().find(|shown| shown.brand.hosts.iter().any(|known| known.eq_ignore_ascii_case(host)))
    }

    /// All that is said in one brand's language, in a time zone.
    pub fn text(&self, brand: &str, language: &str, zone: TimeZone) -> Text {
        self.words.text(brand, language, zone)
    }
}

impl ShownBrand {
    /// The language to answer in, of those that the brand offers: the first wish that it knows.
    pub fn language(&self, wishes: &[&str]) -> &str {
        let offered: Vec<fluent_langneg::LanguageIdentifier> = self.brand.languages.iter().filter_map(|code| code.parse().ok()).collect();
        let wished: Vec<fluent_langneg::LanguageIdentifier> = wishes.iter().filter_map(|code| code.parse().ok()).collect();
        let found = fluent_langneg::negotiate_languages(&wished, &offered, None, fluent_langneg::NegotiationStrategy::Lookup);
        let code = found.first().map(ToString::to_string);
        code.and_then(|code| self.offers(&code)).unwrap_or(&self.brand.default_language)
    }

    /// The brand's own name for a language code that it offers.
    pub fn offers(&self, code: &str) -> Option<&str> {
        self.brand.languages.iter().find(|known| known.eq_ignore_ascii_case(code)).map(String::as_str)
    }
}

fn word_files(files: &Files) -> Vec<WordFile> {
    let mut found = Vec::new();
    for (path, bytes) in files.iter() {
        let parts: Vec<&str> = path.split('/').collect();
        let (brand, language, name) = match parts.as_slice() {
            ["locales", language, name] => (None, *language, *name),
            ["style", "brands", brand, "locales", language, name] => (Some((*brand).to_owned()), *language, *name),
            _ => continue,
        };
        if Path::new(name).extension().is_some_and(|ending| ending == "ftl") {
            let source = String::from_utf8_lossy(bytes).into_owned();
            found.push(WordFile { language: language.to_owned(), brand, name: name.to_owned(), source });
        }
    }
    found
}

fn brands(files: &Files, words: &Words, problems: &mut Vec<String>) -> Vec<Arc<ShownBrand>> {
    let mut ids = BTreeMap::new();
    for (path, _) in files.iter() {
        if let ["style", "brands", id, "brand.toml"] = path.split('/').collect::<Vec<_>>().as_slice() {
            ids.insert((*id).to_owned(), path.to_owned());
        }
    }
    let mut brands: Vec<Arc<ShownBrand>> = Vec::new();
    for id in ids.into_keys() {
        let brand = match Brand::load(&id, &files.below(&format!("style/brands/{id}/"))) {
            Ok(brand) => brand,
            Err(found) => {
                problems.extend(found.iter().map(ToString::to_string));
                continue;
            }
        };
        for host in &brand.hosts {
            if let Some(other) = brands.iter().find(|other| other.brand.hosts.contains(host)) {
                problems.push(format!("style/brands/{id}/brand.toml: the host {host} belongs to {} already", other.brand.id));
            }
        }
        let (known, unknown): (Vec<_>, Vec<_>) =
            brand.languages.iter().map(|code| (code, words.language(code))).partition(|(_, found)| found.is_some());
        problems.extend(unknown.iter().map(|(code, _)| format!("style/brands/{id}/brand.toml: there are no words in {code}")));
        let languages = known.into_iter().filter_map(|(_, found)| found.cloned()).collect();
        let sheet = style::sheet(&brand);
        let sheet_link = links::sheet(&id, &URL_SAFE_NO_PAD.encode(&Sha256::digest(&sheet)[..9]));
        brands.push(Arc::new(ShownBrand { brand: Arc::new(brand), languages, sheet, sheet_link }));
    }
    // Who claims `localhost` stands first: it is shown where no host is known.
    brands.sort_by_key(|shown| !shown.brand.hosts.iter().any(|host| host == "localhost"));
    brands
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_built_in_is_without_a_mistake() {
        let content = Content::load(None).unwrap();
        assert!(content.brand_of_host("LOCALHOST").is_some());
        assert!(content.brand_of_host("elsewhere.example").is_none());
        assert_eq!(content.brands()[0].language(&["de-AT", "en"]), "de");
        assert_eq!(content.brands()[0].language(&["xx"]), "en");
    }

    #[test]
    fn own_brands_replace_the_demo_brands() {
        let folder = tempfile::tempdir().unwrap();
        let acme = folder.path().join("style/brands/acme");
        std::fs::create_dir_all(&acme).unwrap();
        std::fs::write(acme.join("brand.toml"), include_str!("../../../style/brands/harbor/brand.toml")).unwrap();
        std::fs::write(acme.join("logo.svg"), include_str!("../../../style/brands/harbor/logo.svg")).unwrap();
        let content = Content::load(Some(folder.path())).unwrap();
        assert_eq!(content.brands().iter().map(|shown| shown.brand.id.as_str()).collect::<Vec<_>>(), ["acme"]);
    }

    #[test]
    fn a_broken_file_is_named() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("style/brands/harbor")).unwrap();
        std::fs::write(folder.path().join("style/brands/harbor/brand.toml"), "name = 3").unwrap();
        let problems = Content::load(Some(folder.path())).unwrap_err().to_string();
        assert!(problems.contains("harbor/brand.toml"), "{problems}");
    }
}
