//! Words, brands and legal texts: what is built in, and over it what people wrote. Read and checked at the start, and again at
//! each change ([`live`]).

pub mod bundle;
pub mod editions;
mod files;
pub mod last_good;
pub mod legal;
pub mod live;
pub mod preview;
mod report;

use std::collections::BTreeSet;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::tz::TimeZone;
use portico_app::brand::Brand;
use portico_app::finding::Finding;
use portico_app::text::{Language, PSEUDO, Text, WordFile, Words, best_language, pseudo};
use portico_app::{links, style};
use sea_orm::DbErr;
use sha2::{Digest, Sha256};

use crate::clock::Timestamp;
use crate::config::{Config, DEMO_BRANDS};
use crate::model::db::Db;
use crate::model::legal_texts;
use legal::{LegalText, LegalTexts};

pub use files::{Files, gather};
pub use report::Report;

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

/// A brand's file, for browsers.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Its media type.
    pub kind: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
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
    /// The same for the staff's section.
    pub desk_sheet: String,
    /// Where that stands.
    pub desk_sheet_link: String,
}

/// What content is held to besides itself.
#[derive(Clone, Debug)]
pub struct Standards {
    /// The digests of legal texts by purpose, version and language, of those that hold or held: nobody may say something else under
    /// their name.
    known: legal::Known,
    /// The purposes and attributes that brands may choose from.
    purposes: Vec<String>,
    attributes: Vec<String>,
    development: bool,
}

impl Standards {
    /// Those of a house.
    pub async fn of(config: &Config, db: &Db, now: Timestamp) -> Result<Self, DbErr> {
        let today = now.to_jiff().to_zoned(TimeZone::UTC).date().to_string();
        let mut standards = Self::without_a_house(config);
        for text in legal_texts::names(&db.read).await? {
            // Until it holds nobody could agree to it: it may still be worked on.
            if text.valid_from.is_none_or(|day| day <= today) {
                standards.known.entry((text.purpose, text.version, text.language)).or_default().insert(text.sha256);
            }
        }
        Ok(standards)
    }

    /// Those of a configuration whose house stands empty.
    pub fn without_a_house(config: &Config) -> Self {
        Self {
            known: legal::Known::new(),
            purposes: config.purposes.iter().map(|purpose| purpose.id.clone()).collect(),
            attributes: config.attributes.attributes.iter().map(|attribute| attribute.name.clone()).collect(),
            development: config.is_development(),
        }
    }
}

/// Keeps every legal text in the database: from the moment it can be shown, it can be shown for ever.
pub async fn keep_texts(db: &Db, content: &Content, now: Timestamp) -> Result<(), DbErr> {
    let row = |text: &LegalText| legal_texts::Model {
        sha256: text.sha256.clone(),
        purpose: text.purpose.clone(),
        version: text.version.into(),
        language: text.language.clone(),
        body: text.body.clone(),
        valid_from: text.valid_from.map(|day| day.to_string()),
        loaded_at: now,
    };
    legal_texts::keep(db.writer(), content.legal.iter().map(row).collect()).await
}

/// Checks files: the content, where it can be shown, and what was found.
pub fn checked(files: &Files, standards: &Standards) -> (Option<Content>, Report) {
    let mut findings = Vec::new();
    let legal = LegalTexts::read(files, &standards.known, &mut findings);
    let mut word_files: Vec<WordFile> = files.words().collect();
    if standards.development {
        word_files.extend(pseudo(&word_files));
    }
    let words = match Words::load(word_files) {
        Ok(words) => words,
        Err(more) => {
            findings.extend(more);
            return (None, Report { findings, coverage: Vec::new() });
        }
    };
    findings.extend(words.check());
    let brands = brands(files, &words, &legal, &mut findings);
    findings.extend(brands.iter().flat_map(|shown| misfits(&shown.brand, standards)));
    if brands.is_empty() && !findings.iter().any(Finding::is_error) {
        findings.push(Finding::error("style/brands", "There is no brand."));
    }
    findings.sort_by(|a, b| (a.severity, &a.file, a.line).cmp(&(b.severity, &b.file, b.line)));
    let report = Report { findings, coverage: words.coverage().into_iter().filter(|one| one.language != PSEUDO).collect() };
    let content = (report.errors() == 0).then(|| Content { words, brands, legal, edition: files.digest() });
    (content, report)
}

impl Content {
    /// All brands; the first is the default one.
    pub fn brands(&self) -> &[Arc<ShownBrand>] {
        &self.brands
    }

    /// A brand's file under this path: its style sheet, or what it brings.
    pub fn asset(&self, path: &str) -> Option<Asset> {
        self.brands.iter().find_map(|shown| {
            if shown.sheet_link == path {
                return Some(Asset { kind: "text/css; charset=utf-8", bytes: shown.sheet.clone().into() });
            }
            if shown.desk_sheet_link == path {
                return Some(Asset { kind: "text/css; charset=utf-8", bytes: shown.desk_sheet.clone().into() });
            }
            let asset = shown.brand.assets.iter().find(|asset| asset.path == path)?;
            Some(Asset { kind: asset.kind, bytes: asset.bytes.clone() })
        })
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
        best_language(wishes, &self.brand.languages).unwrap_or(&self.brand.default_language)
    }

    /// The brand's own name for a language code that it offers.
    pub fn offers(&self, code: &str) -> Option<&str> {
        self.languages.iter().map(|language| language.code.as_str()).find(|known| known.eq_ignore_ascii_case(code))
    }
}

fn brands(files: &Files, words: &Words, legal: &LegalTexts, findings: &mut Vec<Finding>) -> Vec<Arc<ShownBrand>> {
    let ids: BTreeSet<&str> =
        files.iter().filter_map(|(path, _)| path.strip_prefix("style/brands/")?.split_once('/')).map(|(id, _)| id).collect();
    let mut brands: Vec<Arc<ShownBrand>> = Vec::new();
    for id in ids {
        let brand = match Brand::load(id, &files.below(&format!("style/brands/{id}/"))) {
            Ok(brand) => brand,
            Err(problems) => {
                findings.extend(problems);
                continue;
            }
        };
        let path = format!("style/brands/{id}/brand.toml");
        for host in &brand.hosts {
            if let Some(other) = brands.iter().find(|other| other.brand.hosts.contains(host)) {
                let message = format!("the host {host} belongs to the brand {} already.", other.brand.id);
                findings.push(Finding::error(&path, message).about("hosts").hint("Each host shows one brand."));
            }
        }
        let (known, unknown): (Vec<_>, Vec<_>) =
            brand.languages.iter().map(|code| (code, words.language(code))).partition(|(_, found)| found.is_some());
        for (code, _) in unknown {
            let message = format!("there are no words in {code}.");
            findings.push(Finding::error(&path, message).about("languages").hint(format!("Make a folder locales/{code}.")));
        }
        for purpose in brand.legal.texts.iter().filter(|purpose| !legal.is_about(purpose)) {
            let hint = format!("Write it into locales/en/legal/{purpose}.1.md.");
            findings.push(Finding::error(&path, format!("there is no text about `{purpose}`.")).about("legal.texts").hint(hint));
        }
        let offered = known.into_iter().filter_map(|(_, found)| found.cloned());
        let languages = offered.chain(words.language(PSEUDO).cloned()).collect();
        let digest = |sheet: &str| URL_SAFE_NO_PAD.encode(&Sha256::digest(sheet)[..9]);
        let (sheet, desk_sheet) = (style::sheet(&brand), style::desk_sheet(&brand));
        let (sheet_link, desk_sheet_link) = (links::sheet(id, &digest(&sheet)), links::desk_sheet(id, &digest(&desk_sheet)));
        brands.push(Arc::new(ShownBrand { brand: Arc::new(brand), languages, sheet, sheet_link, desk_sheet, desk_sheet_link }));
    }
    // Who claims `localhost` stands first: it is shown where no host is known.
    brands.sort_by_key(|shown| !shown.brand.hosts.iter().any(|host| host == "localhost"));
    brands
}

/// What of a brand doesn't fit the configuration.
fn misfits(brand: &Brand, standards: &Standards) -> Vec<Finding> {
    fn names(list: &[String]) -> Vec<&str> {
        list.iter().map(String::as_str).collect()
    }
    let production = !standards.development;
    let mut findings = brand.misfits(&names(&standards.purposes), &names(&standards.attributes), production);
    // Also what a folder without brands would fall back to: customers must not be greeted by a demonstration.
    if production && DEMO_BRANDS.contains(&brand.id.as_str()) {
        let finding = Finding::error(format!("style/brands/{}", brand.id), "is a demonstration, and not for customers.");
        findings.push(finding.hint("Bring your own brand in style/brands/ of the content folder, and leave this one out."));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(folder: Option<&std::path::Path>) -> Files {
        Files::with(folder.map(|folder| gather(folder).unwrap()).unwrap_or_default())
    }

    /// Those of a house in development that stands empty.
    fn standards() -> Standards {
        Standards::without_a_house(&Config::default())
    }

    fn for_customers() -> Standards {
        Standards { development: false, ..standards() }
    }

    fn load(folder: Option<&std::path::Path>) -> (Option<Content>, Report) {
        checked(&read(folder), &standards())
    }

    fn written(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        folder
    }

    #[test]
    fn what_is_built_in_is_without_a_mistake() {
        let (content, report) = load(None);
        assert_eq!(report.findings, []);
        let content = content.unwrap();
        assert!(content.brand_of_host("LOCALHOST").is_some());
        assert!(content.brand_of_host("elsewhere.example").is_none());
        for (wish, answer) in [("de-AT", "de"), ("zh-CN", "zh-Hans"), ("pt", "pt-BR"), ("ar-EG", "ar"), ("de-x-informal", "de-x-informal")]
        {
            assert_eq!(content.brands()[0].language(&[wish, "en"]), answer);
        }
        assert_eq!(content.brands()[0].language(&["xx"]), "en");
        assert_eq!(content.brands()[0].offers("en-xa"), Some(PSEUDO));
    }

    #[test]
    fn own_brands_replace_the_demo_brands() {
        let harbor = include_str!("../../../style/brands/harbor/brand.toml");
        let logo = include_str!("../../../style/brands/harbor/logo.svg");
        let folder = written(&[("style/brands/acme/brand.toml", harbor), ("style/brands/acme/logo.svg", logo)]);
        let (content, report) = checked(&read(Some(folder.path())), &for_customers());
        let content = content.unwrap_or_else(|| panic!("{report}"));
        assert_eq!(content.brands().iter().map(|shown| shown.brand.id.as_str()).collect::<Vec<_>>(), ["acme"]);
        assert!(content.brands()[0].offers(PSEUDO).is_none(), "for development alone");
        let twice = written(&[
            ("style/brands/acme/brand.toml", harbor),
            ("style/brands/acme/logo.svg", logo),
            ("style/brands/bcme/brand.toml", harbor),
            ("style/brands/bcme/logo.svg", logo),
        ]);
        let (content, report) = load(Some(twice.path()));
        assert!(content.is_none() && report.to_string().contains("the host localhost belongs to the brand acme already"), "{report}");
    }

    /// Not at the start, and not when somebody empties the folder later.
    #[test]
    fn customers_never_meet_the_demo_brands() {
        let (content, report) = checked(&read(None), &for_customers());
        assert!(content.is_none());
        for demo in std::fs::read_dir(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../style/brands")).unwrap() {
            let demo = demo.unwrap().file_name().into_string().unwrap();
            assert!(report.to_string().contains(&format!("style/brands/{demo}: is a demonstration")), "{demo}: {report}");
        }
    }

    #[test]
    fn a_broken_file_is_named() {
        let folder = written(&[
            ("style/brands/harbor/brand.toml", "name = 3"),
            ("locales/de/sign_in.ftl", "sign-in = Los\nsign-in-lead = { $x }\n"),
        ]);
        let (content, report) = load(Some(folder.path()));
        assert!(content.is_none());
        assert!(report.to_string().contains("error  style/brands/harbor/brand.toml"), "{report}");
        assert!(report.to_string().contains("error  locales/de/sign_in.ftl:2: sign-in-lead: uses { $x }"), "{report}");
    }

    #[test]
    fn a_thirteenth_language_says_the_rest_in_english() {
        let folder = written(&[("locales/sv/sign_in.ftl", "language-name = Svenska\nsign-in = Logga in\n")]);
        let (content, report) = load(Some(folder.path()));
        let text = content.unwrap().text("harbor", "sv", TimeZone::UTC);
        assert_eq!([text.say("sign-in"), text.say("sign-out")], ["Logga in", "Sign out"]);
        assert!(report.coverage.iter().any(|one| one.language == "sv" && one.said == 2 && one.missing.len() == one.of - 2));
        assert!(report.to_string().contains("sv says 2 of "), "{report}");
    }

    #[test]
    fn a_legal_text_that_holds_is_never_rewritten() {
        let first = "title: Terms\nvalid-from: 2026-01-01\n\nBe kind.";
        let folder = written(&[("locales/en/legal/terms.1.md", first)]);
        let content = load(Some(folder.path())).0.unwrap();
        let text = content.legal.version("terms", 1, "en").unwrap();
        let mut standards = standards();
        standards.known.entry(("terms".to_owned(), 1, "en".to_owned())).or_default().insert(text.sha256.clone());
        assert!(checked(&read(Some(folder.path())), &standards).0.is_some());
        std::fs::write(folder.path().join("locales/en/legal/terms.1.md"), first.replace("kind", "rich")).unwrap();
        let (content, report) = checked(&read(Some(folder.path())), &standards);
        assert!(content.is_none() && report.to_string().contains("locales/en/legal/terms.1.md: says something else"), "{report}");
    }
}
