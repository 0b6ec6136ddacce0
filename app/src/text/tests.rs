use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::{WordFile, Words};
use crate::gallery::testing;

fn file(language: &str, brand: Option<&str>, source: &str) -> WordFile {
    let path = format!("locales/{language}/a.ftl");
    WordFile { language: language.to_owned(), brand: brand.map(str::to_owned), path, built_in: false, source: source.to_owned() }
}

fn german() -> super::Text {
    testing::words().text("harbor", "de", TimeZone::get("Europe/Berlin").unwrap())
}

fn english() -> super::Text {
    testing::words().text("harbor", "en", TimeZone::get("Europe/Berlin").unwrap())
}

fn moment(at: &str) -> Timestamp {
    at.parse().unwrap()
}

#[test]
fn the_nearest_word_wins() {
    let words = Words::load([
        file("en", None, "a = en\nb = en\nc = en\nd = en"),
        file("de", None, "a = de\nb = de\nc = de"),
        file("de-x-informal", None, "a = du\nb = du"),
        file("de", Some("reef"), "a = reef"),
        file("en", Some("reef"), "c = reef en\nd = reef en"),
    ])
    .unwrap();
    let reef = words.text("reef", "de-x-informal", TimeZone::UTC);
    assert_eq!([reef.say("a"), reef.say("b"), reef.say("c"), reef.say("d")], ["reef", "du", "de", "reef en"]);
    let other = words.text("other", "de-x-informal", TimeZone::UTC);
    assert_eq!([other.say("a"), other.say("b"), other.say("c"), other.say("d")], ["du", "du", "de", "en"]);
    assert_eq!(words.text("reef", "tlh", TimeZone::UTC).language(), "en");
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    let problems = Words::load([file("en", None, "a = one\n\nb b = two\n"), file("de", None, "a = eins\na = zwei\n")]).unwrap_err();
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(told.iter().any(|line| line.starts_with("locales/en/a.ftl:3: This line")), "{told:?}");
    let twice = Words::load([file("en", None, "a = one"), file("de", None, "a = eins\na = zwei\n")]).unwrap_err();
    assert!(twice[0].to_string().contains("said twice"), "{twice:?}");
    assert!(Words::load([file("de", None, "a = eins")]).unwrap_err()[0].message.contains("English is missing"));
}

#[test]
fn only_what_runs_against_the_language_is_isolated() {
    let words = Words::load([file("en", None, "hello = Hello { $name }"), file("ar", None, "hello = مرحبا { $name }")]).unwrap();
    let (en, ar) = (words.text("x", "en", TimeZone::UTC), words.text("x", "ar", TimeZone::UTC));
    let hello = |text: &super::Text, name: &str| text.with("hello", &[("name", name.into())]);
    assert_eq!(hello(&en, "Alex"), "Hello Alex");
    assert_eq!(hello(&en, "أليكس"), "Hello \u{2068}أليكس\u{2069}");
    assert_eq!(hello(&ar, "Alex"), "مرحبا \u{2068}Alex\u{2069}");
    assert_eq!(hello(&ar, "12"), "مرحبا 12");
    for groups in ["+44 20 7946 0018", "2026-11-22"] {
        assert_eq!(hello(&ar, groups), format!("مرحبا \u{2068}{groups}\u{2069}"));
        assert_eq!(hello(&en, groups), format!("Hello {groups}"));
    }
    assert_eq!(ar.plain("hello", &[("name", "Alex".into())]), "مرحبا Alex");
    assert_eq!((en.dir(), ar.dir()), ("ltr", "rtl"));
}

#[test]
fn values_bring_no_markup_in() {
    let words = Words::load([file("en", None, "hello = <strong>{ $name }</strong>, see <link>this</link>.")]).unwrap();
    let text = words.text("x", "en", TimeZone::UTC);
    let html = crate::render::bare(|| text.rich("hello", &[("name", "</strong><link>x</link>&".into())], &[("link", "/a".to_owned())]));
    assert_eq!(html, "<strong>&lt;/strong&gt;&lt;link&gt;x&lt;/link&gt;&amp;</strong>, see <a href=\"/a\">this</a>.");
}

#[test]
fn markdown_makes_known_elements_only() {
    let html = |source: &str| crate::render::bare(|| super::markdown(source));
    assert_eq!(html("# A\n\nb *c* [d](/e)"), "<h2>A</h2><p>b <em>c</em> <a href=\"/e\">d</a></p>");
    for (source, shown) in [
        ("[x](javascript:alert(1))", "<p>x</p>"),
        ("[x](//evil.example)", "<p>x</p>"),
        ("[x](data:text/html,y)", "<p>x</p>"),
        ("a <img src=x onerror=alert(1)> b", "<p>a &lt;img src=x onerror=alert(1)&gt; b</p>"),
        ("![x](https://evil.example/p.gif)", "<p>x</p>"),
    ] {
        assert_eq!(html(source), shown, "{source}");
    }
}

#[test]
fn dates_are_told_in_the_languages_way_and_the_persons_zone() {
    let at = moment("2026-03-03T23:41:00Z");
    assert_eq!(english().date(at), "4 March 2026");
    assert_eq!(german().date(at), "4. März 2026");
    assert_eq!(english().date_time(at), "4 March 2026 at 00:41");
    assert_eq!(german().time(at), "00:41");
    assert_eq!(english().in_zone(TimeZone::UTC).time(at), "23:41");
    assert_eq!(german().number(1_234_567), "1.234.567");
}

#[test]
fn near_times_are_relative_and_far_ones_absolute() {
    let now = moment("2026-11-22T11:41:00+01:00");
    let ago = |then: &str| english().ago(moment(then), now);
    assert_eq!(ago("2026-11-22T11:40:30+01:00"), "just now");
    assert_eq!(ago("2026-11-22T11:41:30+01:00"), "just now");
    assert_eq!(ago("2026-11-22T11:40:00+01:00"), "one minute ago");
    assert_eq!(ago("2026-11-22T09:30:00+01:00"), "2 hours ago");
    assert_eq!(ago("2026-11-22T01:30:00+01:00"), "today, 01:30");
    assert_eq!(ago("2026-11-21T16:20:00+01:00"), "yesterday, 16:20");
    assert_eq!(ago("2026-11-18T09:00:00+01:00"), "18 Nov 2026");
    assert_eq!(german().ago(moment("2026-11-22T10:41:00+01:00"), now), "vor einer Stunde");
}

#[test]
fn lists_and_sentences_are_joined_as_the_language_does() {
    let words = testing::words();
    let text = |language: &str| words.text("harbor", language, TimeZone::UTC);
    let both = |language: &str| text(language).list(&["A".to_owned(), "B".to_owned()]);
    assert_eq!([both("en"), both("de-x-informal"), both("ja"), both("zh-Hans")], ["A and B", "A und B", "A、B", "A和B"]);
    assert_eq!(both("ar"), "\u{2068}A\u{2069} و\u{2068}B\u{2069}");
    let parts = || ["Eins.", "", "Zwei."].map(str::to_owned);
    assert_eq!([text("de").sentences(parts()), text("ja").sentences(parts())], ["Eins. Zwei.", "Eins.Zwei."]);
    assert_eq!([text("de").joined(parts()), text("zh-Hans").joined(parts())], ["Eins., Zwei.", "Eins.，Zwei."]);
    assert_eq!(text("de").joined([]), "");
}

/// What a page shows beside its messages comes from ICU4X, in each language: a fallback to ISO forms or English would show.
#[test]
fn each_language_has_its_dates_numbers_and_names() {
    let words = testing::words();
    let day = |language: &str| words.text("harbor", language, TimeZone::UTC).day("2026-03-03".parse().unwrap());
    let said = ["de-x-informal", "fr", "es", "it", "nl", "pl", "pt-BR", "tr", "ar", "ja", "zh-Hans"].map(day);
    let expected = [
        "3. März 2026",
        "3 mars 2026",
        "3 de marzo de 2026",
        "3 marzo 2026",
        "3 maart 2026",
        "3 marca 2026",
        "3 de março de 2026",
        "3 Mart 2026",
        "3 مارس 2026",
        "2026年3月3日",
        "2026年3月3日",
    ];
    assert_eq!(said, expected);
    let english = words.text("", "en", TimeZone::UTC);
    for language in words.languages().iter().filter(|language| language.code != "en") {
        let text = words.text("", &language.code, TimeZone::UTC);
        let same = text.countries().iter().filter(|(code, name)| *name == english.country(code)).count();
        assert!(same < 120, "{}: {same} countries are called as in English", language.code);
        assert_ne!(text.language_name("de"), "German", "{}", language.code);
        assert_ne!(text.number(1_234_567), "1234567", "{}", language.code);
    }
}

/// The same in both: names, and words that are shared.
const SHARED: &[&str] = &[
    "Account",
    "Africa",
    "America",
    "Antarctica",
    "Asia",
    "Atlantic",
    "Auditor",
    "Australia",
    "Code",
    "Database",
    "Europe",
    "Imports",
    "Marketing",
    "Menu",
    "Name",
    "Newsletter",
    "No",
    "Pages",
    "Password",
    "Privacy",
    "Profile",
    "Region",
    "Staff",
    "Start",
    "Status",
    "Support",
    "System",
    "Tablet",
    "Version",
];

/// A sentence that was left in English is found by its being the same.
#[test]
fn no_translation_says_the_same_as_english() {
    let english = testing::word_files().into_iter().filter(|file| file.brand.is_none() && file.language == "en");
    let english: BTreeMap<String, String> = english.flat_map(|file| sources(&file.source)).collect();
    let mut same = BTreeSet::new();
    for file in testing::word_files().into_iter().filter(|file| file.brand.is_none() && file.language != "en") {
        for (id, source) in sources(&file.source) {
            let said = without_placeables(&source);
            let shared = said.is_empty() || SHARED.iter().any(|word| word.eq_ignore_ascii_case(&said));
            if !shared && english.get(&id) == Some(&source) {
                same.insert(format!("{}: {id} = {source}", file.path));
            }
        }
    }
    assert!(same.is_empty(), "as in English: {same:#?}");
}

/// The messages of a file, each as it stands there.
fn sources(file: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(" = ").filter(|_| !line.starts_with([' ', '}'])) {
            Some((id, said)) => found.push((id.to_owned(), said.to_owned())),
            None => found.last_mut().into_iter().for_each(|(_, said)| said.push_str(line.trim())),
        }
    }
    found
}

/// The words of a message that stand outside `{ … }`, without punctuation.
fn without_placeables(source: &str) -> String {
    let mut depth = 0;
    let outside = source.chars().filter(|c| {
        depth += i32::from(*c == '{');
        let outside = depth == 0;
        depth -= i32::from(*c == '}');
        outside
    });
    outside.filter(|c| c.is_alphabetic() || *c == ' ').collect::<String>().trim().to_owned()
}

#[test]
fn countries_have_names_and_an_order() {
    let german = german();
    assert_eq!(german.country("AT"), "Österreich");
    assert_eq!(german.country("??"), "??");
    assert_eq!(german.language_name("en"), "Englisch");
    let names: Vec<&str> = german.countries().iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(names.len(), 249);
    let at = |name| names.iter().position(|known| *known == name).unwrap();
    assert!(at("Norwegen") < at("Österreich") && at("Österreich") < at("Polen"), "Ö sorts as O");
}

/// Each language says what English says, with the same values: else a page shows English in between, or `{$name}`.
#[test]
fn each_language_is_complete() {
    let words = testing::words();
    let ids = |language: &str| -> BTreeMap<String, BTreeSet<String>> { words.text("", language, TimeZone::UTC).ids() };
    let english = ids("en");
    for language in words.languages().iter().filter(|language| language.code != "en") {
        let own = Words::load(
            testing::word_files()
                .into_iter()
                .filter(|file| file.brand.is_none() && file.language == language.code)
                .map(|file| WordFile { language: "en".to_owned(), ..file }),
        )
        .unwrap()
        .text("", "en", TimeZone::UTC)
        .ids();
        let informal = language.code.contains("-x-");
        for (id, variables) in &english {
            match own.get(id) {
                // A form of a language, like the informal one, holds only what it says differently.
                None => assert!(informal, "{}: `{id}` is missing", language.code),
                Some(theirs) => assert_eq!(theirs, variables, "{}: `{id}` takes other values than in English", language.code),
            }
        }
        let strangers: Vec<&String> = own.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(strangers.is_empty(), "{}: English lacks {strangers:?}", language.code);
    }
}

/// A brand may say differently what there is, not something new: a misspelled id would be silently without effect.
#[test]
fn brands_say_only_what_pages_ask_for() {
    let english = testing::words().text("", "en", TimeZone::UTC).ids();
    for file in testing::word_files().into_iter().filter(|file| file.brand.is_some()) {
        for id in file.source.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id).filter(|id| !id.starts_with([' ', '#'])) {
            assert!(english.contains_key(id), "{:?} {}: English lacks `{id}`", file.brand, file.path);
        }
    }
}

/// Every id that stands in the sources as a literal is in English: a page that asks for another would panic at its first visitor.
#[test]
fn english_has_every_message_that_is_asked_for() {
    let english = testing::words().text("", "en", TimeZone::UTC).ids();
    let mut missing = BTreeSet::new();
    for folder in ["src", "../server/src"] {
        for path in rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)) {
            if path.file_name().is_some_and(|name| name == "tests.rs") {
                continue;
            }
            let source = fs::read_to_string(&path).unwrap();
            for id in asked_for(&source) {
                if !english.contains_key(&id) {
                    missing.insert(format!("{}: {id}", path.display()));
                }
            }
        }
    }
    assert!(missing.is_empty(), "locales/en lacks {missing:#?}");
}

/// Ids in literal calls. Doc comments show examples; they ask for nothing.
fn asked_for(source: &str) -> Vec<String> {
    let code: Vec<&str> = source.lines().map(str::trim).filter(|line| !line.starts_with("//")).collect();
    let code = code.join(" ").replace("( \"", "(\"");
    // `with` also names a problem's value; a message's `with` has its list after the id.
    let calls = [
        ("say(\"", ")"),
        ("with(\"", ", &"),
        ("rich(\"", ", &"),
        ("plain(\"", ", &"),
        ("Problem::new(\"", ")"),
        ("subject(\"", ", &["),
        ("paragraph(\"", ", &["),
        ("aside(\"", ", &["),
    ];
    let mut found = Vec::new();
    for (call, after) in calls {
        for (at, _) in code.match_indices(call) {
            if let Some((id, rest)) = code[at + call.len()..].split_once('"')
                && rest.trim_start_matches([',', ' ']).starts_with(after.trim_start_matches([',', ' ']))
            {
                found.push(id.to_owned());
            }
        }
    }
    found
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries
        .flatten()
        .map(|entry| entry.path())
        .flat_map(|path| if path.is_dir() { rust_files(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|end| end == "rs"))
        .collect()
}

#[test]
fn days_of_axes_are_said_in_each_language() {
    let words = testing::words();
    for language in words.languages() {
        let text = words.text("harbor", &language.code, TimeZone::UTC);
        let day = jiff::civil::date(2026, 11, 22);
        let (month, short) = (text.month(day), text.month_day(day));
        assert!(month.contains("2026") && short.contains("22") && !short.contains("2026"), "{}: {month}, {short}", language.code);
        let shares = [0, 5, 125, 1000].map(|share| text.tenths(share));
        assert!(shares[2].starts_with("12") && shares[2].ends_with('5') && shares[3] == "100", "{}: {shares:?}", language.code);
    }
}
