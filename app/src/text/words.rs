//! Loading words: every file is parsed and checked before any page may use it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use std::num::NonZero;
use std::sync::{Arc, OnceLock};
use std::thread::available_parallelism;

use fluent::FluentResource;
use fluent::concurrent::FluentBundle;
use fluent_syntax::ast;
use fluent_syntax::parser::ParserError;
use icu::locale::{Direction, LanguageIdentifier as IcuLanguage, LocaleDirectionality};
use jiff::tz::TimeZone;
use unic_langid::LanguageIdentifier;

use super::Text;
use super::formats::Formats;
use super::messages::{Shape, messages};
use super::pseudo::PSEUDO;
use crate::finding::Finding;

/// The language that all others fall back to, and that must be complete.
pub(super) const ENGLISH: &str = "en";

/// One file of words, as found under `locales/` or in a brand's folder.
#[derive(Clone, Debug)]
pub struct WordFile {
    /// The folder's name: `de-x-informal`.
    pub language: String,
    /// The brand whose own words these are; `None` for everyone's.
    pub brand: Option<String>,
    /// Where it is in the content folder: `locales/de/sign_in.ftl`.
    pub path: String,
    /// What comes with the program: beneath what the content folder says, message by message, so that a folder that is older than the
    /// program still says everything.
    pub built_in: bool,
    /// What it says, in Fluent's syntax.
    pub source: String,
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
    /// Whose plurals the words follow.
    locale: LanguageIdentifier,
    /// All files, the nearest last.
    files: Vec<Arc<Parsed>>,
    bundle: OnceLock<FluentBundle<Arc<FluentResource>>>,
    formats: OnceLock<Arc<Formats>>,
}

impl Spoken {
    /// Made at first use: a portal that speaks a dozen languages for several brands is asked for few of them at first.
    pub(super) fn bundle(&self) -> &FluentBundle<Arc<FluentResource>> {
        self.bundle.get_or_init(|| {
            let mut bundle = FluentBundle::new_concurrent(vec![self.locale.clone()]);
            // Marks would surround every value, also in links, codes and headers; `Text` sets them where they are needed.
            bundle.set_use_isolating(false);
            for file in &self.files {
                bundle.add_resource_overriding(Arc::clone(&file.resource));
            }
            bundle
        })
    }

    /// Made at first use, too.
    pub(super) fn formats(&self) -> &Formats {
        self.formats.get_or_init(|| Arc::new(Formats::new(&self.language.code)))
    }

    /// All files that it is made of, the nearest last.
    pub(super) fn files(&self) -> impl Iterator<Item = &Parsed> {
        self.files.iter().map(AsRef::as_ref)
    }

    /// The file that says a message.
    pub(super) fn source_of(&self, id: &str) -> Option<&Parsed> {
        self.files.iter().rev().find(|file| file.shapes.contains_key(id)).map(AsRef::as_ref)
    }

    /// Whether there is a message or term (`-term`) of this name.
    pub(super) fn says(&self, name: &str) -> bool {
        match name.strip_prefix('-') {
            Some(term) => self
                .files
                .iter()
                .any(|file| file.resource.entries().any(|entry| matches!(entry, ast::Entry::Term(known) if known.id.name == term))),
            None => self.source_of(name).is_some(),
        }
    }

    /// All messages, each as its nearest file says it.
    pub(super) fn shapes(&self) -> BTreeMap<&str, &Shape> {
        self.files.iter().flat_map(|file| &file.shapes).map(|(id, shape)| (id.as_str(), shape)).collect()
    }
}

/// Brand (everyone's where `None`) and language.
type Key = (Option<String>, String);

/// All words of all languages and brands.
#[derive(Clone)]
pub struct Words {
    languages: Arc<[Language]>,
    spoken: Arc<HashMap<Key, Arc<Spoken>>>,
    pub(super) files: Arc<[Arc<Parsed>]>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("languages", &self.languages).finish_non_exhaustive()
    }
}

/// A file without a mistake in its syntax.
pub(super) struct Parsed {
    pub(super) language: String,
    pub(super) brand: Option<String>,
    pub(super) path: String,
    pub(super) built_in: bool,
    pub(super) resource: Arc<FluentResource>,
    pub(super) shapes: BTreeMap<String, Shape>,
}

impl Parsed {
    /// A message as it is written, from its name to the end of its last line.
    pub(super) fn text_of(&self, id: &str) -> Option<&str> {
        let source = self.resource.source();
        let start = source.match_indices(id).map(|(at, _)| at).find(|at| {
            let before = source[..*at].chars().next_back();
            before.is_none_or(|c| c == '\n') && source[at + id.len()..].trim_start().starts_with('=')
        })?;
        let more = |line: &&str| line.starts_with([' ', '}']) && !line.trim().is_empty();
        let rest = &source[start..];
        let first = rest.find('\n').unwrap_or(rest.len());
        let length = rest[first..].split_inclusive('\n').skip(1).take_while(more).map(str::len).sum::<usize>();
        Some(rest[..(first + 1 + length).min(rest.len())].trim_end())
    }

    /// The line of a message, counted from one.
    pub(super) fn line_of(&self, id: &str) -> usize {
        let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
        self.resource.source().lines().position(begins).map_or(1, |at| at + 1)
    }
}

impl Words {
    /// Reads all files; each thing that is wrong is told with its place, and then nothing is loaded.
    pub fn load(files: impl IntoIterator<Item = WordFile>) -> Result<Self, Vec<Finding>> {
        let mut findings = Vec::new();
        let mut parsed: Vec<Arc<Parsed>> = Vec::new();
        for outcome in parse_all(files.into_iter().collect()) {
            match outcome {
                Ok(file) => parsed.push(Arc::new(file)),
                Err(mut more) => findings.append(&mut more),
            }
        }
        findings.extend(said_twice(parsed.iter().filter(|file| !file.built_in)));
        // What is wrong in English is told about English.
        findings.retain(|finding| !finding.file.ends_with(PSEUDO));
        let codes: BTreeSet<&str> = parsed.iter().filter(|file| file.brand.is_none()).map(|file| file.language.as_str()).collect();
        if !codes.contains(ENGLISH) {
            findings.push(Finding::error("locales/en", "English is missing: all languages fall back to it."));
        }
        let brands: BTreeSet<Option<&str>> = parsed.iter().map(|file| file.brand.as_deref()).chain([None]).collect();
        let mut spoken = HashMap::new();
        for code in &codes {
            for brand in &brands {
                match speak(code, *brand, &parsed) {
                    Ok(one) => _ = spoken.insert((brand.map(str::to_owned), (*code).to_owned()), Arc::new(one)),
                    Err(finding) => findings.push(finding),
                }
            }
        }
        if !findings.is_empty() {
            findings.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
            findings.dedup();
            return Err(findings);
        }
        let language = |code: &&str| spoken.get(&(None, (*code).to_owned())).map(|spoken: &Arc<Spoken>| spoken.language.clone());
        let languages = codes.iter().filter_map(language).collect();
        Ok(Self { languages, spoken: Arc::new(spoken), files: parsed.into() })
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
    pub fn text(&self, brand: &str, language: &str, zone: TimeZone) -> Text {
        Text { spoken: Arc::clone(self.spoken(brand, language)), zone, trace: None }
    }

    #[expect(clippy::expect_used, reason = "load refuses to load without English")]
    pub(super) fn spoken(&self, brand: &str, language: &str) -> &Arc<Spoken> {
        let find = |brand: Option<&str>, language: &str| self.spoken.get(&(brand.map(str::to_owned), language.to_owned()));
        let own = find(Some(brand), language).or_else(|| find(None, language));
        own.or_else(|| find(Some(brand), ENGLISH)).or_else(|| find(None, ENGLISH)).expect("English is loaded")
    }
}

/// So few are read sooner than a thread begins.
const FEW: usize = 16;

/// In their order, by as many threads as there are cores: a dozen languages are most of a start's work.
fn parse_all(mut files: Vec<WordFile>) -> Vec<Result<Parsed, Vec<Finding>>> {
    let share = files.len().div_ceil(available_parallelism().map_or(1, NonZero::get)).max(FEW);
    std::thread::scope(|scope| {
        let mut others = Vec::new();
        while files.len() > share {
            let theirs = files.split_off(files.len() - share);
            others.push(scope.spawn(|| theirs.into_iter().map(parse).collect::<Vec<_>>()));
        }
        let first: Vec<_> = files.into_iter().map(parse).collect();
        let joined = others.into_iter().rev().map(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        first.into_iter().chain(joined.flatten()).collect()
    })
}

fn parse(file: WordFile) -> Result<Parsed, Vec<Finding>> {
    let WordFile { language, brand, path, built_in, source } = file;
    match FluentResource::try_new(source) {
        Ok(resource) => {
            let shapes = messages(&resource).map(|(id, pattern)| (id.to_owned(), Shape::of(pattern))).collect();
            Ok(Parsed { language, brand, path, built_in, resource: Arc::new(resource), shapes })
        }
        Err((resource, errors)) => {
            let finding = |error: ParserError| {
                let line = resource.source().bytes().take(error.pos.start).filter(|byte| *byte == b'\n').count() + 1;
                let hint = "Each message is written `name = What it says`; a longer one goes on in indented lines.";
                Finding::error(&path, format!("This line can't be read: {}.", error.kind)).at(line).hint(hint)
            };
            Err(errors.into_iter().map(finding).collect())
        }
    }
}

/// Merges all that a language may say, the nearest last: `en` ← `de` ← `de-x-informal`; at each the brand's own over everyone's, and
/// what the folder says over what is built in. A brand's words in any form of a language win over everyone's in that language, but
/// not over another language.
fn speak(code: &str, brand: Option<&str>, files: &[Arc<Parsed>]) -> Result<Spoken, Finding> {
    let not_a_code = |()| {
        Finding::error(format!("locales/{code}"), "The folder's name is not a language's code.").hint("Name it like fr, pt-BR or zh-Hans.")
    };
    let locale = fluent_locale(code).map_err(not_a_code)?;
    let forms = forms(code);
    let english = if forms.first().is_some_and(|root| *root == ENGLISH) { vec![] } else { vec![ENGLISH] };
    let mut merged = Vec::new();
    for group in [english, forms] {
        for own in [None].into_iter().chain(brand.map(Some)) {
            for form in &group {
                for built_in in [true, false] {
                    let here = |file: &&Arc<Parsed>| file.language == **form && file.brand.as_deref() == own && file.built_in == built_in;
                    merged.extend(files.iter().filter(here).cloned());
                }
            }
        }
    }
    let dir = if direction(code) == Some(Direction::RightToLeft) { "rtl" } else { "ltr" };
    let named = merged.iter().rev().find_map(|file| file.text_of("language-name"));
    let name = named.and_then(|text| text.split_once('=')).map_or(code, |(_, name)| name.trim()).to_owned();
    let language = Language { code: code.to_owned(), name, dir };
    Ok(Spoken { language, locale, files: merged, bundle: OnceLock::new(), formats: OnceLock::new() })
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

/// A message that two files of one language say, or one file twice: nobody could tell which is shown.
pub(super) fn said_twice<'a>(files: impl Iterator<Item = &'a Arc<Parsed>>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut seen = HashMap::new();
    for file in files {
        let layer = (&file.language, &file.brand, file.built_in);
        for (id, _) in messages(&file.resource) {
            if let Some(before) = seen.insert((layer, id), file) {
                let message = format!("is said twice in this language, here and in {}.", before.path);
                let last = file
                    .resource
                    .source()
                    .lines()
                    .enumerate()
                    .filter(|(_, line)| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('=')));
                let line = last.last().map_or(1, |(at, _)| at + 1);
                findings.push(Finding::error(&file.path, message).at(line).about(id).hint("Take one of them out."));
            }
        }
    }
    findings
}
