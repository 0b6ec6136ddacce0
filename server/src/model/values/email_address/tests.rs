//! Addresses, tried.

use proptest::prelude::*;

use super::*;

#[test]
fn one_person_has_one_key() {
    let key = |raw: &str| EmailAddress::parse(raw).unwrap().key().to_owned();
    assert_eq!(key("  Ann.Lee@Example.COM "), "ann.lee@example.com");
    assert_eq!(key("zoe\u{308}@bücher.example"), key("ZOË@xn--bcher-kva.example"));
    assert_eq!(key("\u{212a}im@example.com"), "kim@example.com", "the Kelvin sign is a K");
    assert_eq!(key("a@例え。テスト"), "a@xn--r8jz45g.xn--zckzah");
    assert_ne!(key("ann+news@example.com"), key("ann@example.com"));
}

#[test]
fn it_is_shown_as_typed_and_mailed_in_ascii() {
    let address = EmailAddress::parse("Zoë@Bücher.example").unwrap();
    assert_eq!(address.as_str(), "Zoë@Bücher.example");
    assert_eq!(address.for_mail(), "Zoë@xn--bcher-kva.example");
    assert_eq!(address.masked(), "Z…@Bücher.example");
    assert_eq!(EmailAddress::parse("alex@example.com").unwrap().masked(), "a…x@example.com");
    assert_eq!(EmailAddress::parse("a@example.com").unwrap().masked(), "a…@example.com");
    assert!(!format!("{address:?}").contains("Zoë"));
}

#[test]
fn it_gives_the_password_rules_its_words() {
    let words = EmailAddress::parse("Ann.Lee+shop@mail.example.com").unwrap().local_words();
    assert_eq!(words, ["ann.lee+shop", "ann", "lee", "shop", "mail.example.com", "mail", "example"]);
}

/// ASVS 5.0 V1.3.11.
#[test]
fn what_is_no_address_is_refused() {
    use AddressProblem::{Characters, Domain, Malformed, Missing, TooLong};
    let long = format!("{}@example.com", "a".repeat(65));
    let longer = format!("a@{}.com", ["a".repeat(60).as_str(); 5].join("."));
    let book = "a".repeat(100_000);
    for (raw, why) in [
        ("", Missing),
        ("  \t ", Missing),
        ("ann", Malformed),
        ("@example.com", Malformed),
        ("ann@", Malformed),
        ("ann@lee@example.com", Malformed),
        ("\"ann lee\"@example.com", Malformed),
        ("\"a@b\"@example.com", Malformed),
        ("ann(home)@example.com", Malformed),
        ("Ann <ann@example.com>", Malformed),
        ("ann@example.com,bob@example.com", Malformed),
        (".ann@example.com", Malformed),
        ("ann.@example.com", Malformed),
        ("a..n@example.com", Malformed),
        ("ann lee@example.com", Characters),
        ("ann\u{a0}lee@example.com", Characters),
        ("ann@example.com\r\nBcc: eve@example.com", Malformed),
        ("ann\r\nBcc:@example.com", Characters),
        ("ann\u{2028}@example.com", Characters),
        ("ann\u{202e}@example.com", Characters),
        ("an\u{200b}n@example.com", Characters),
        ("ann\0@example.com", Characters),
        ("ann@exa\u{ad}mple.com", Characters),
        ("ann@localhost", Domain),
        ("ann@[192.0.2.1]", Domain),
        ("ann@192.0.2.1", Domain),
        ("ann@example.com.", Domain),
        ("ann@example..com", Domain),
        ("ann@-example.com", Domain),
        ("ann@exa_mple.com", Domain),
        ("ann@exam ple.com", Domain),
        ("ann@example.c", Domain),
        ("ann@xn--a.example", Domain),
        (long.as_str(), TooLong),
        (longer.as_str(), Domain),
        (book.as_str(), TooLong),
    ] {
        let got = EmailAddress::parse(raw).unwrap_err();
        // Where two reasons apply, either helps.
        let either = raw.contains('\r') && got == Characters;
        assert!(got == why || either, "{raw:?}: {got:?}");
    }
}

proptest! {
    #[test]
    fn no_address_ever_breaks_a_header(raw in "\\PC{0,20}|[a-z@.\r\n\t \u{202e}\u{200b}\"<>,:;]{0,30}") {
        if let Ok(address) = EmailAddress::parse(&raw) {
            for text in [address.as_str(), &address.for_mail(), address.key()] {
                prop_assert!(!text.chars().any(|c| c.is_control() || c.is_whitespace() || "\"<>,;:()".contains(c)), "{text:?}");
                prop_assert_eq!(text.matches('@').count(), 1);
            }
            prop_assert!(address.for_mail().rsplit('@').next().unwrap().is_ascii());
        }
    }

    #[test]
    fn parsing_twice_changes_nothing(local in "[\\w.+%-]{1,20}", domain in "[a-zA-Zà-ü]{1,8}\\.(com|de|例え)") {
        if let Ok(once) = EmailAddress::parse(&format!("{local}@{domain}")) {
            let again = EmailAddress::parse(once.as_str()).unwrap();
            prop_assert_eq!(again.as_str(), once.as_str());
            prop_assert_eq!(again.key(), once.key());
            prop_assert_eq!(EmailAddress::parse(once.key()).unwrap().key().to_owned(), once.key().to_owned());
            prop_assert_eq!(EmailAddress::parse(&once.for_mail()).unwrap().key().to_owned(), once.key().to_owned());
        }
    }
}
