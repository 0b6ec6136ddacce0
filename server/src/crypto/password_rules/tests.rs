//! The rules, tried with passwords of all kinds.

use proptest::prelude::*;

use super::*;

fn refused(raw: &str) -> Option<Refusal> {
    refused_for(raw, &["ann.lee@example.com", "Ann-Sophie", "Lee"])
}

fn refused_for(raw: &str, words: &[&str]) -> Option<Refusal> {
    let context = PersonContext { words: words.iter().map(|&word| word.to_owned()).collect() };
    let rules = PasswordRules::default().for_brand("Harbor");
    NewPassword::parse(raw, &context, &rules).err()
}

/// ASVS 5.0 V6.2.5, V6.2.9: all kinds of characters, up to 128.
#[test]
fn good_passwords_of_all_kinds_are_taken() {
    let longest = (0..32).map(|i| format!("w{i:02}q")).collect::<Vec<_>>().concat();
    let cjk = "犬雪竹机窓米塩鉄";
    for good in [
        "violet-harbour-seed",
        "violet harbour seed",
        " leading and trailing ",
        "correct horse battery staple",
        "xkqvzjwp",
        "Tr7#kQ9z",
        "nuvola gatto finestra",
        "дождь берёза окно",
        cjk,
        "🦊🌵🚲🍋🪁🧊🎻🗿",
        "weg\u{308}wo\u{308}lfe tanzen",
        "9f86d081884c7d659a2feaa0c55ad015",
        "tab\tand\0nul are fine",
        &longest,
    ] {
        assert_eq!(refused(good), None, "{good:?}");
    }
}

/// ASVS 5.0 V6.2.1.
#[test]
fn length_is_counted_in_characters() {
    assert_eq!(refused("Tr7#kQ9"), Some(Refusal::TooShort { min: 8 }));
    assert_eq!(refused(""), Some(Refusal::TooShort { min: 8 }));
    assert_eq!(refused("雪月花鳥風木火"), Some(Refusal::TooShort { min: 8 }));
    assert_eq!(refused("e\u{301}e\u{301}e\u{301}e\u{301}"), Some(Refusal::TooShort { min: 8 }), "composed these are four");
    let long = (0..43).map(|i| format!("{i:02}k")).collect::<Vec<_>>().concat();
    assert_eq!(long.len(), 129);
    assert_eq!(refused(&long), Some(Refusal::TooLong { max: 128 }));
    assert_eq!(refused(&"x".repeat(1_000_000)), Some(Refusal::TooLong { max: 128 }));
    assert_eq!(Refusal::TooShort { min: 8 }.args(), [("min", 8)]);
}

/// ASVS 5.0 V6.2.4; a spread over the ranks of public lists, of those with eight characters and more.
#[test]
fn common_passwords_are_refused() {
    for common in [
        "password",
        "12345678",
        "123456789",
        "baseball",
        "football",
        "1234567890",
        "superman",
        "trustno1",
        "jennifer",
        "sunshine",
        "starwars",
        "computer",
        "michelle",
        "princess",
        "mercedes",
        "corvette",
        "iloveyou",
        "whatever",
        "dolphins",
        "butthead",
        "liverpool",
        "password1",
        "qwertyuiop",
        "1qaz2wsx",
        "letmein1",
        "abcd1234",
        "passw0rd",
        "zaq12wsx",
        "qazwsxedc",
        "charlie1",
        "blink182",
        "metallica",
        "babygirl",
        "Password",
        "PASSWORD",
        "p4ssw0rd",
        "drowssap",
        "nimda123",
        "welcome1",
        "monkey123",
        "dragon123",
        "11111111",
        "00000000",
        "asdfghjkl",
    ] {
        assert!(refused(common).is_some(), "{common}");
    }
    for common in ["password", "PASSWORD", "Football", "drowssap", "trustno1", "p4ssw0rd"] {
        assert_eq!(refused(common), Some(Refusal::Common), "{common}");
    }
}

#[test]
fn patterns_are_refused_with_a_hint() {
    for (pattern, hint) in [
        ("qwerfdsazxcv", "password-guessable-keyboard"),
        ("xyzxyzxyzxyz", "password-guessable-repeats"),
        ("abcdefghijkl", "password-guessable-sequence"),
        ("13.05.1991", "password-guessable-date"),
        ("aaaaaaaaaaaaaaaaaaaaaaaaa", "password-guessable-repeats"),
    ] {
        assert_eq!(refused(pattern), Some(Refusal::Guessable { hint }), "{pattern}");
    }
    for bad in ["Welcome2024!", "Summer2025!", "password123!", "jennifersmith", "qwertz12345"] {
        assert!(refused(bad).is_some(), "{bad}");
    }
}

/// ASVS 5.0 V6.2.11.
#[test]
fn ones_own_words_are_refused() {
    for own in [
        "ann.lee@example.com",
        "annlee1987",
        "Ann-Sophie",
        "sophie2014!",
        "eihpos2014",
        "s0phi3_99",
        "harbor2024",
        "H4rb0r!!!",
        "HarborHarbor",
        "harbor-ann-lee",
        "example.com1",
        "Lee.Ann.123",
    ] {
        assert_eq!(refused(own), Some(Refusal::ContextWord), "{own}");
    }
    assert_eq!(refused("ann keeps seven lamps"), None, "a word among others is fine");
    assert_eq!(refused_for("李小龙李小龙12", &["李小龙"]), Some(Refusal::ContextWord));
    assert_eq!(refused_for("violet-harbour-seed", &["customer0@seed.example"]), None);
}

/// ASVS 5.0 V6.2.12.
#[test]
fn breached_passwords_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("breached.txt");
    std::fs::write(&path, "7F751CB4423AD54D4D17118A6E66A4B2A4A64855:12\n").unwrap();
    let rules = PasswordRules { breach_file: Some(Arc::new(BreachFile::open(&path).unwrap())), ..PasswordRules::default() };
    let parse = |raw: &str| NewPassword::parse(raw, &PersonContext::default(), &rules).err();
    assert_eq!(parse("violet-harbour-seed"), Some(Refusal::Breached));
    assert_eq!(parse("violet-harbour-seeds"), None);
}

#[test]
fn the_hint_and_the_rules_agree() {
    let rules = PasswordRules::default();
    let context = PersonContext::default();
    for (raw, score) in [("", 0), ("password", 0), ("Tr7#kQ9", 2), ("xkqvzjwp", 3), ("correct horse battery staple", 4)] {
        let strength = strength(raw, &context, &rules);
        assert_eq!(strength.score, score, "{raw}");
        assert_eq!(strength.refusal, NewPassword::parse(raw, &context, &rules).err());
    }
}

/// Characters that ask zxcvbn for the most readings of a password (V15.2.2: nobody buys seconds of our time with one request).
#[test]
#[expect(clippy::disallowed_methods, reason = "measures real time")]
fn hostile_passwords_are_judged_quickly() {
    let hostile = "4@8([{<3691!|70$5+%2".repeat(7).chars().take(128).collect::<String>();
    let words = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab".repeat(3);
    let nested = "abababababababababacabababababababab".repeat(4).chars().take(128).collect::<String>();
    strength("warm", &PersonContext::default(), &PasswordRules::default());
    for raw in [hostile, words, nested, "a 1".repeat(42), "the and of ".repeat(12).chars().take(128).collect()] {
        let start = std::time::Instant::now();
        strength(&raw, &PersonContext { words: vec!["x".repeat(100_000); 100] }, &PasswordRules::default());
        let took = start.elapsed();
        println!("{took:?} {raw}");
        assert!(took < std::time::Duration::from_secs(2), "{took:?} for {raw}");
    }
}

#[test]
fn every_refusal_has_its_words() {
    let hints =
        ["", "-keyboard", "-repeats", "-sequence", "-date", "-word", "-name", "-similar"].map(|end| format!("password-guessable{end}"));
    let refusals = [Refusal::TooShort { min: 8 }, Refusal::TooLong { max: 128 }, Refusal::Common, Refusal::Breached, Refusal::ContextWord];
    let scores = (0..=4).map(|score| format!("password-strength-{score}"));
    for id in refusals.iter().map(|refusal| refusal.message_id().to_owned()).chain(hints).chain(scores) {
        for words in [include_str!("../../../../locales/en/password.ftl"), include_str!("../../../../locales/de/password.ftl")] {
            assert!(words.contains(&format!("\n{id} = ")), "{id}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn judging_never_panics(raw in "\\PC{0,140}|[aA4@1!l|7t ]{0,140}|[\u{0}-\u{7f}]{0,60}|[İßŉǰΐ]{0,40}", word in "\\PC{0,40}") {
        let strength = strength(&raw, &PersonContext { words: vec![word] }, &PasswordRules::default());
        prop_assert!(strength.score <= 4);
        prop_assert!(strength.refusal.is_none() == (strength.score >= 3), "a score of 3 is one that we take");
    }
}
