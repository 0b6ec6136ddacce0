//! Characters: one spelling for what looks the same, and those that nobody types on purpose.

use std::borrow::Cow;

use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// The text in Unicode's composed form (NFC): `e` + accent and `é` become the same bytes.
pub fn nfc(text: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

/// Control characters, line separators and marks that turn the direction of what follows. They forge log lines, mail headers and
/// file names ("Trojan Source"), and no name or address needs them.
pub fn is_control(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fff9}'..='\u{fffb}')
        || matches!(c, '\u{e0000}'..='\u{e007f}')
        || (u32::from(c) & 0xfffe) == 0xfffe
}

/// Characters without any ink: two addresses that differ by one look the same. Joiners are among them, so this is for addresses,
/// not for names (Persian and Hindi names need joiners).
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'
            ..='\u{180f}' | '\u{200b}'..='\u{200d}' | '\u{2060}'
            ..='\u{2065}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
    )
}

/// The ASCII digit that a decimal digit of a common script stands for: keyboards in Arabic, Hindi or Japanese type their own.
pub fn ascii_digit(c: char) -> Option<char> {
    const ZEROS: [u32; 8] = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x17e0, 0xff10];
    let code = u32::from(c);
    ZEROS.iter().find_map(|zero| code.checked_sub(*zero).filter(|digit| *digit < 10)).and_then(|digit| char::from_digit(digit, 10))
}

/// Spaces and dashes, as people and mail programs put them between the groups of a code or a number.
pub fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || c == '-'
        || matches!(c, '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A text as it is looked for: in small letters, without accents, one space between words. `ÇELİK` and `celik` are one, and so are
/// `Łukasz` and `lukasz`, `Weiß` and `weiss`: who listens on the telephone can't hear which it was.
pub fn folded(text: &str) -> String {
    let classes = CanonicalCombiningClassMapBorrowed::new();
    // Up, then down: ß, ſ and ı have no capital of their own.
    let even = DecomposingNormalizerBorrowed::new_nfkd().normalize(text).to_uppercase().to_lowercase();
    let plain = DecomposingNormalizerBorrowed::new_nfkd();
    let letters = plain.normalize_iter(even.chars()).filter(|c| classes.get_u8(*c) == 0 && !is_control_but_space(*c) && !is_invisible(*c));
    let mut bare = String::with_capacity(text.len());
    for letter in letters {
        match without_stroke(letter) {
            Some(plain) => bare.push_str(plain),
            None => bare.push(letter),
        }
    }
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_control_but_space(c: char) -> bool {
    is_control(c) && !c.is_whitespace()
}

/// Letters that Unicode takes for letters of their own, and keyboards elsewhere don't have.
const fn without_stroke(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ł' => "l",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'ħ' => "h",
        'ŧ' => "t",
        'þ' => "th",
        'æ' => "ae",
        'œ' => "oe",
        'ı' => "i",
        // At a word's end only: a beginning of the word has the other one.
        'ς' => "σ",
        '’' | 'ʼ' | 'ʻ' | '‘' => "'",
        '‐' | '‑' | '–' => "-",
        _ => return None,
    })
}

/// A line of text as a person typed it: composed, trimmed, or `None` where it holds a control character.
pub fn clean_line(raw: &str) -> Option<String> {
    let text = nfc(raw.trim()).into_owned();
    (!text.chars().any(is_control)).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_other_scripts_are_digits() {
        let typed = "١٢٣۴५６7";
        assert_eq!(typed.chars().filter_map(ascii_digit).collect::<String>(), "1234567");
        assert_eq!(ascii_digit('a'), None);
        assert_eq!(ascii_digit('/'), None);
        assert_eq!(ascii_digit(':'), None);
    }

    #[test]
    fn names_are_found_however_they_are_spelled() {
        for (typed, looked_for) in [
            ("ÇELİK", "celik"),
            ("Işık", "isik"),
            ("Łukasz  Brzęczyszczykiewicz ", "lukasz brzeczyszczykiewicz"),
            ("Weiß", "weiss"),
            ("Søren Ærø", "soren aero"),
            ("O’Brien", "o'brien"),
            ("Zoe\u{308}\t\nZoë", "zoe zoe"),
            ("Ｆｕｌｌ", "full"),
            ("Νίκος", "νικοσ"),
            ("ΝΙΚΟΣ", "νικοσ"),
            ("علی\u{200c}رضا", "علیرضا"),
            ("\0\u{202e}", ""),
        ] {
            assert_eq!(folded(typed), looked_for, "{typed}");
            assert_eq!(folded(&folded(typed)), folded(typed), "folding again changes nothing: {typed}");
        }
    }

    proptest::proptest! {
        /// What is typed and what is stored meet, whatever it is, and the beginning of a name folds to the beginning of its key.
        #[test]
        fn folding_twice_is_folding_once(text in proptest::prelude::any::<String>()) {
            let once = folded(&text);
            proptest::prop_assert_eq!(folded(&once), once);
        }
    }

    #[test]
    fn a_line_is_composed_and_trimmed() {
        assert_eq!(clean_line("  Zoe\u{308} ").as_deref(), Some("Zoë"));
        assert_eq!(clean_line("علی\u{200c}رضا").as_deref(), Some("علی\u{200c}رضا"));
    }

    #[test]
    fn a_line_holds_no_controls_and_no_bidi_marks() {
        for bad in ["a\nb", "a\0b", "a\r\nBcc: x@y", "a\u{202e}b", "a\u{2066}b", "a\u{2028}b", "\u{1b}[31m", "a\u{fffe}b", "a\u{e0041}b"] {
            assert_eq!(clean_line(bad), None, "{bad:?}");
        }
    }
}
