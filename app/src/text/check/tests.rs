use super::super::{WordFile, Words};
use crate::finding::Severity::{self, Error, Warning};
use crate::gallery::testing;

const ENGLISH: &str = "\
a = Hello
wait = { $count ->
    [one] one second
   *[other] { $count } seconds
}
rich = See <link>this</link> by { $date }.
letter-recovery = A new password
go-submit = Go
";

fn file(language: &str, brand: Option<&str>, built_in: bool, source: &str) -> WordFile {
    let path = match brand {
        None => format!("locales/{language}/a.ftl"),
        Some(brand) => format!("style/brands/{brand}/locales/{language}/a.ftl"),
    };
    WordFile { language: language.to_owned(), brand: brand.map(str::to_owned), path, built_in, source: source.to_owned() }
}

/// What is found in one file of the content folder, above what is built in.
fn found(language: &str, brand: Option<&str>, source: &str) -> Vec<(Severity, Option<usize>, String)> {
    let german = "a = Hallo\nwait = { $count ->\n    [one] eine\n   *[other] { $count }\n}\n";
    let files = [file("en", None, true, ENGLISH), file("de", None, true, german), file(language, brand, false, source)];
    let more = [file("pl", None, true, "a = Cześć"), file("ar", None, true, "a = مرحبا"), file("ja", None, true, "a = こんにちは")];
    let findings = Words::load(files.into_iter().chain(more)).unwrap().check();
    findings.into_iter().map(|finding| (finding.severity, finding.line, finding.to_string())).collect()
}

#[test]
fn each_mistake_is_named_with_its_line() {
    let cases = [
        // What the code doesn't give, or doesn't know.
        (
            "de",
            None,
            "\n\na = Hallo { $nobody }",
            Error,
            Some(3),
            "a: uses { $nobody }, which this message doesn't get. It gets no values.",
        ),
        (
            "de",
            None,
            "rich = <link>Das</link> <b>am</b> { $date }",
            Error,
            Some(1),
            "uses <b>, which this message can't have. It can have <link>, <strong> and <em>.",
        ),
        ("de", None, "a = <strong>Hallo</strong>", Error, Some(1), "It is plain text."),
        ("de", None, "a = 1 < 2", Error, Some(1), "has a `<` that begins nothing we know"),
        ("de", None, "a = {\"<script>\"}", Error, Some(1), "uses <script>"),
        ("de", Some("reef"), "a = <img src=x onerror=alert(1)>", Error, Some(1), "has a `<`"),
        ("de", None, "rich = Das bis { $date }", Error, Some(1), "has lost <link>…</link>"),
        ("de", None, "a = { nowhere }", Error, Some(1), "repeats `nowhere`, which nobody says"),
        ("de", None, "a = { -term }", Error, Some(1), "repeats `-term`"),
        ("de", None, "a = Hallo \u{202e}ollaH", Error, Some(1), "invisible character (U+202E)"),
        ("de", None, "letter-recovery =\n    Betreff\n    Bcc: all", Error, Some(1), "must stand in one line"),
        // What English tells.
        ("de", None, "rich = Siehe <link>das</link>.", Warning, Some(1), "leaves { $date } out"),
        ("de", None, "ab = Hallo", Warning, Some(1), "is shown nowhere"),
        ("de", None, "go-sumbit = Los", Warning, Some(1), "Perhaps you meant `go-submit`."),
        // Plural forms.
        ("pl", None, "wait = { $count ->\n    [one] jedna\n   *[other] { $count }\n}", Warning, Some(1), "lacks the form [few]"),
        (
            "de",
            None,
            "wait = { $count ->\n    [one] eine\n    [few] { $count }\n   *[other] { $count }\n}",
            Warning,
            Some(1),
            "has a form [few] that numbers never take",
        ),
        ("ar", None, "wait = { $count ->\n    [one] واحد\n   *[other] { $count }\n}", Warning, Some(1), "lacks the form [two]"),
        // Length.
        ("de", None, "go-submit = Donaudampfschifffahrtsgesellschaftskapitän werden", Warning, Some(1), "a button has room for 40"),
        (
            "ja",
            None,
            "letter-recovery = あなたのアカウントの新しいパスワードを設定してくださいあなたのアカウントの新しい",
            Warning,
            Some(1),
            "a subject has room for 70",
        ),
    ];
    for (language, brand, source, severity, line, told) in cases {
        let findings = found(language, brand, source);
        let right = findings.iter().any(|(how, at, what)| *how == severity && *at == line && what.contains(told));
        assert!(right, "{source}: {told} is not in {findings:#?}");
    }
}

#[test]
fn what_is_well_is_let_alone() {
    for (language, brand, source) in [
        ("de", None, "wait = { $count ->\n    [0] keine\n    [one] eine\n   *[other] { $count }\n}"),
        ("ja", None, "wait = { $count ->\n   *[other] { $count } 秒\n}"),
        ("pl", None, "wait = { $count ->\n    [one] jedna\n    [few] { $count } s\n    [many] { $count } s\n   *[other] { $count } s\n}"),
        ("de", Some("reef"), "rich = <link>Das</link> <strong>bis</strong> { $date }\nletter-recovery = Neues bei { $brand }"),
        ("de", None, "attribute-shoe_size = Schuhgröße\npurpose-survey-question = Fragt mich."),
        ("de", None, "-shop = Laden\na = Hallo im { -shop }"),
    ] {
        assert_eq!(found(language, brand, source), [], "{source}");
    }
}

#[test]
fn a_translation_older_than_its_source_is_told() {
    let files = || vec![file("en", None, true, ENGLISH), file("de", None, true, "a = Hallo"), file("en", None, false, "a = Good morning")];
    let old = Words::load(files().into_iter().chain([file("de", None, false, "a = Hallo")])).unwrap().check();
    assert!(old.iter().any(|finding| finding.file == "locales/de/a.ftl" && finding.message.contains("older than its source")), "{old:?}");
    let untouched = Words::load(files()).unwrap().check();
    assert!(untouched.iter().any(|finding| finding.message.contains("older than its source")), "{untouched:?}");
    let new = Words::load(files().into_iter().chain([file("de", None, false, "a = Guten Morgen")])).unwrap().check();
    assert_eq!(new, []);
}

#[test]
fn coverage_counts_what_visitors_read_in_english() {
    let files = [
        file("en", None, true, "a = A\nb = B"),
        file("de", None, true, "a = A"),
        file("de-x-informal", None, false, ""),
        file("en-GB", None, false, ""),
    ];
    let words = Words::load(files).unwrap();
    let told: Vec<_> = words.coverage().into_iter().map(|one| (one.language, one.said, one.missing.join(" "))).collect();
    let expected = [("de", 1, "b"), ("de-x-informal", 1, "b"), ("en", 2, ""), ("en-GB", 2, "")];
    assert_eq!(told, expected.map(|(language, said, missing)| (language.to_owned(), said, missing.to_owned())));
}

#[test]
fn a_message_that_the_folder_lost_is_said_as_it_is_built_in() {
    let files = [file("en", None, true, ENGLISH), file("en", None, false, "a = Good morning"), file("de", None, true, "go-submit = Los")];
    let words = Words::load(files).unwrap();
    let (english, german) = (words.text("", "en", jiff::tz::TimeZone::UTC), words.text("", "de", jiff::tz::TimeZone::UTC));
    assert_eq!(
        [english.say("a"), english.say("go-submit"), german.say("a"), german.say("go-submit")],
        ["Good morning", "Go", "Good morning", "Los"]
    );
    assert_eq!(english.origin("a"), Some(("locales/en/a.ftl", 1)));
    assert_eq!(german.origin("go-submit"), Some(("locales/de/a.ftl", 1)));
}

#[test]
fn what_is_built_in_is_looked_at_by_tests_alone() {
    let files = [file("en", None, true, ENGLISH), file("de", None, true, "a = Hallo { $nobody }"), file("de", None, true, "a = Hallo")];
    let words = Words::load(files).unwrap();
    assert_eq!(words.check(), []);
    let told: Vec<String> = words.check_built_in().iter().map(ToString::to_string).collect();
    assert!(told.len() == 2 && told[0].contains("$nobody") && told[1].contains("said twice"), "{told:#?}");
}

#[test]
fn our_own_words_are_without_a_finding() {
    let words = testing::words();
    let told: Vec<String> = words.check_built_in().iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "{told:#?}");
    for coverage in words.coverage() {
        assert_eq!(coverage.missing, Vec::<String>::new(), "{}", coverage.language);
    }
}
