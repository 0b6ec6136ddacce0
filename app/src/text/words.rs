//! Loading words: every file is parsed and checked before any page may use it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use std::sync::{Arc, OnceLock};

use fluent::concurrent::FluentBundle;
use fluent::{FluentError, FluentResource};
use icu::locale::{Direction, LanguageIdentifier as IcuLanguage, LocaleDirectionality};
use jiff::tz::TimeZone;
use unic_langid::LanguageIdentifier;

use super::Text;
use super::formats::Formats;
use super::messages::{collect, messages};

/// The language that all others fall back to, and that must be complete.
const ENGLISH: &str = "en";

/// One file of words, as found under `locales/` or in a brand's folder.
#[derive(Clone, Debug)]
pub struct WordFile {
    /// The folder's name: `de-x-informal`.
    pub language: String,
    /// The brand whose own words these are; `None` for everyone's.
    pub brand: Option<String>,
    /// The file's name, for messages about it: `sign_in.ftl`.
    pub name: String,
    /// What it says, in Fluent's syntax.
    pub source: String,
}

/// What is wrong with a file of words, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {message}")]
pub struct WordsProblem {
    /// `de/sign_in.ftl`, or `harbor/de/sign_in.ftl` for a brand's own.
    pub file: String,
    /// Counted from one.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

/// A language that is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// The folder's name.
    pub code: String,
    /// What its speakers call it; the message `language-name`.
    pub name: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
}

/// One brand's words in one language, with all fallbacks merged in.
pub(super) struct Spoken {
    pub(super) language: Language,
    pub(super) bundle: FluentBundle<Arc<FluentResource>>,
    pub(super) ids: BTreeMap<String, BTreeSet<String>>,
    formats: OnceLock<Arc<Formats>>,
}

impl Spoken {
    /// Made at first use: most of a hundred languages and brands are never spoken in a test.
    pub(super) fn formats(&self) -> &Formats {
        self.formats.get_or_init(|| Arc::new(Formats::new(&self.language.code)))
    }
}

/// Brand (everyone's where `None`) and language.
type Key = (Option<String>, String);

/// All words of all languages and brands.
#[derive(Clone)]
pub struct Words {
    languages: Arc<[Language]>,
    spoken: Arc<HashMap<Key, Arc<Spoken>>>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("languages", &self.languages).finish_non_exhaustive()
    }
}

struct Parsed {
    language: String,
    brand: Option<String>,
    file: String,
    resource: Arc<FluentResource>,
}

impl Words {
    /// Reads all files; each thing that is wrong is told with its place, and then nothing is loaded.
    pub fn load(files: impl IntoIterator<Item = WordFile>) -> Result<Self, Vec<WordsProblem>> {
        let mut problems = Vec::new();
        let mut parsed = Vec::new();
        for file in files {
            match parse(file) {
                Ok(file) => parsed.push(file),
                Err(mut more) => problems.append(&mut more),
            }
        }
        let codes: BTreeSet<String> = parsed.iter().filter(|file| file.brand.is_none()).map(|file| file.language.clone()).collect();
        if !codes.contains(ENGLISH) {
            problems.push(WordsProblem {
                file: ENGLISH.to_owned(),
                line: 1,
                message: "English is missing: all languages fall back to it".to_owned(),
            });
        }
        let brands: BTreeSet<Option<String>> = parsed.iter().map(|file| file.brand.clone()).chain([None]).collect();
        let mut spoken = HashMap::new();
        for code in &codes {
            for brand in &brands {
                match speak(code, brand.as_deref(), &parsed) {
                    Ok(one) => _ = spoken.insert((brand.clone(), code.clone()), Arc::new(one)),
                    Err(mut more) => problems.append(&mut more),
                }
            }
        }
        if !problems.is_empty() {
            problems.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
            problems.dedup();
            return Err(problems);
        }
        let languages = codes.iter().filter_map(|code| spoken.get(&(None, code.clone())).map(|spoken| spoken.language.clone())).collect();
        Ok(Self { languages, spoken: Arc::new(spoken) })
    }

    /// The languages that have a folder, in the order of their codes.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The language with this code, where it is offered.
    pub fn language(&self, code: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.code == code)
    }

    /// A brand's words in a language; English where the language isn't offered, everyone's words where the brand has none of its own.
    ///
    /// # Panics
    /// Never: [`Words::load`] refuses to load without English.
    #[expect(clippy::expect_used, reason = "load refuses to load without English")]
    pub fn text(&self, brand: &str, language: &str, zone: TimeZone) -> Text {
        let find = |brand: Option<&str>, language: &str| self.spoken.get(&(brand.map(str::to_owned), language.to_owned()));
        let spoken = find(Some(brand), language)
            .or_else(|| find(None, language))
            .or_else(|| find(Some(brand), ENGLISH))
            .or_else(|| find(None, ENGLISH))
            .expect("English is loaded");
        Text { spoken: Arc::clone(spoken), zone }
    }
}

fn parse(file: WordFile) -> Result<Parsed, Vec<WordsProblem>> {
    let path = file.brand.iter().chain([&file.language, &file.name]).map(String::as_str).collect::<Vec<_>>().join("/");
    match FluentResource::try_new(file.source) {
        Ok(resource) => Ok(Parsed { language: file.language, brand: file.brand, file: path, resource: Arc::new(resource) }),
        Err((resource, errors)) => Err(errors
            .into_iter()
            .map(|error| WordsProblem {
                file: path.clone(),
                line: line_at(resource.source(), error.pos.start),
                message: error.kind.to_string(),
            })
            .collect()),
    }
}

fn line_at(source: &str, position: usize) -> usize {
    source.bytes().take(position).filter(|byte| *byte == b'\n').count() + 1
}

/// Merges all that a language may say, the nearest last: `en` ← `de` ← `de-x-informal`, and at each the brand's own over everyone's.
/// A brand's words in any form of a language win over everyone's in that language, but not over another language.
fn speak(code: &str, brand: Option<&str>, files: &[Parsed]) -> Result<Spoken, Vec<WordsProblem>> {
    let fail = |message: &str| vec![WordsProblem { file: code.to_owned(), line: 1, message: message.to_owned() }];
    let locale: LanguageIdentifier = fluent_locale(code).map_err(|()| fail("not a language's code"))?;
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    // Marks would surround every value, also in links, codes and headers; `Text` sets them where they are needed.
    bundle.set_use_isolating(false);
    let mut problems = Vec::new();
    let mut ids = BTreeMap::new();
    let forms = forms(code);
    let english = if forms.first().is_some_and(|root| *root == ENGLISH) { vec![] } else { vec![ENGLISH] };
    for group in [english, forms] {
        for own in [None].into_iter().chain(brand.map(Some)) {
            for file in
                group.iter().flat_map(|form| files.iter().filter(move |file| file.language == **form && file.brand.as_deref() == own))
            {
                bundle.add_resource_overriding(Arc::clone(&file.resource));
                collect(&file.resource, &mut ids);
                problems.extend(duplicates(file, files));
            }
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let dir = if direction(code) == Some(Direction::RightToLeft) { "rtl" } else { "ltr" };
    let named = bundle.get_message("language-name").and_then(|message| message.value());
    let name =
        named.map_or_else(|| code.to_owned(), |pattern| bundle.format_pattern(pattern, None, &mut Vec::<FluentError>::new()).into_owned());
    Ok(Spoken { language: Language { code: code.to_owned(), name, dir }, bundle, ids, formats: OnceLock::new() })
}

/// From the root to the language itself: `de`, `de-x-informal`; `zh-Hans`; `pt`, `pt-BR`.
fn forms(code: &str) -> Vec<&str> {
    let mut ends: Vec<usize> = code.match_indices('-').map(|(at, _)| at).collect();
    ends.push(code.len());
    ends.into_iter().map(|end| &code[..end]).filter(|form| !form.ends_with("-x")).collect()
}

/// Fluent asks the locale for plural rules only; private subtags are none of its business.
fn fluent_locale(code: &str) -> Result<LanguageIdentifier, ()> {
    code.split("-x-").next().unwrap_or(code).parse().map_err(|_| ())
}

fn direction(code: &str) -> Option<Direction> {
    let id = IcuLanguage::try_from_str(code.split("-x-").next()?).ok()?;
    LocaleDirectionality::new_common().get(&id)
}

fn duplicates<'a>(file: &'a Parsed, files: &'a [Parsed]) -> impl Iterator<Item = WordsProblem> + 'a {
    let same = move |other: &&Parsed| other.language == file.language && other.brand == file.brand && other.file != file.file;
    let elsewhere: BTreeSet<&str> = files.iter().filter(same).flat_map(|other| messages(&other.resource).map(|(id, _)| id)).collect();
    let mut seen = BTreeSet::new();
    messages(&file.resource).filter(move |(id, _)| !seen.insert(*id) || elsewhere.contains(id)).map(move |(id, _)| WordsProblem {
        file: file.file.clone(),
        line: line_of(file.resource.source(), id),
        message: format!("`{id}` is said twice in this language"),
    })
}

fn line_of(source: &str, id: &str) -> usize {
    source.lines().position(|line| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='))).map_or(1, |at| at + 1)
}
