//! From few colours to all, and what is told where they can't be read (WCAG 2.2, 1.4.3 and 1.4.11).

use proptest::prelude::*;

use super::*;
use crate::brand::contrast::{Written, failing, nearest_passing};
use crate::brand::derive::complete;
use crate::brand::problem::Place;
use crate::brand::tokens::Known;

fn colour(hex: &str) -> Colour {
    Colour::try_from(hex.to_owned()).unwrap()
}

fn hex(rgb: [u8; 3]) -> Colour {
    let [red, green, blue] = rgb;
    colour(&format!("#{red:02x}{green:02x}{blue:02x}"))
}

fn known(colours: &[(Token, Colour)]) -> Known {
    let mut known = Known::default();
    for (token, colour) in colours {
        known.set(*token, *colour);
    }
    known
}

fn failures(tokens: &Tokens) -> Vec<String> {
    failing(tokens).map(|(pair, found)| format!("{:?} on {:?}: {found:.2}, needs {}", pair.front, pair.back, pair.needs)).collect()
}

/// The accent itself where all can be read with it, else what the check advises.
fn passing(accent: Colour, more: &[(Token, Colour)]) -> Option<Known> {
    let with = |accent| known(&[&[(Token::Accent, accent)], more].concat());
    let first = with(accent);
    if failing(&complete(Mode::Light, &first, None)).next().is_none() {
        return Some(first);
    }
    let place = Place::new("light.accent", None);
    let written = Written { mode: Mode::Light, known: &first, places: &[], accent: &place, light: None };
    nearest_passing(&written, Token::Accent).map(with)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(32) })]

    /// Whatever the accent, there is a shade of it with which everything can be read; by night its own is found anyway.
    #[test]
    fn one_colour_makes_a_readable_theme(rgb in any::<[u8; 3]>()) {
        let light = complete(Mode::Light, &passing(hex(rgb), &[]).expect("some shade passes"), None);
        prop_assert_eq!(failures(&light), Vec::<String>::new());
        let dark = complete(Mode::Dark, &Known::default(), Some(&light));
        prop_assert_eq!(failures(&dark), Vec::<String>::new());
        let as_written = complete(Mode::Light, &known(&[(Token::Accent, hex(rgb))]), None);
        let dark = complete(Mode::Dark, &Known::default(), Some(&as_written));
        prop_assert_eq!(failures(&dark), Vec::<String>::new());
    }

    /// The same with paper and ink of one's own.
    #[test]
    fn three_colours_make_a_readable_theme(rgb in any::<[u8; 3]>(), paper in prop::array::uniform3(225u8..=255), ink in prop::array::uniform3(0u8..=70)) {
        let more = [(Token::Ground, hex(paper)), (Token::Ink, hex(ink))];
        let light = complete(Mode::Light, &passing(hex(rgb), &more).expect("some shade passes"), None);
        prop_assert_eq!(failures(&light), Vec::<String>::new());
        let dark = complete(Mode::Dark, &Known::default(), Some(&light));
        prop_assert_eq!(failures(&dark), Vec::<String>::new());
    }
}

#[test]
fn what_is_written_stays_as_it_is() {
    let toml =
        LEAST.replace("accent = \"#0b5c8f\"", "accent = \"#0b5c8f\"\nink = \"#222\"\nline = \"#ccddee\"\n[dark]\nground = \"#101418\"");
    let brand = load(&toml, &[]).unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert_eq!([Token::Accent, Token::Ink, Token::Line].map(|token| brand.light()[token].hex()), ["#0b5c8f", "#222222", "#ccddee"]);
    assert_eq!(brand.dark()[Token::Ground].hex(), "#101418");
}

#[test]
fn too_little_contrast_is_told_with_a_colour_that_passes() {
    let toml = LEAST.replace("accent = \"#0b5c8f\"", "accent = \"#0b5c8f\"\nink-soft = \"#999999\"\n[dark]\nink = \"#555\"");
    let problems = refused(&toml, &[]);
    let soft: Vec<_> = problems.iter().filter(|problem| problem.key.as_deref() == Some("light.ink-soft")).collect();
    assert!(
        soft.iter().any(|it| it.line == Some(10)
            && it.message.contains("secondary text on cards: #999999 (ink-soft) on #ffffff (surface) has 2.85 and needs 4.5")),
        "{soft:#?}"
    );
    assert!(problems.iter().any(|problem| problem.key.as_deref() == Some("dark.ink") && problem.line == Some(12)), "{problems:#?}");
    // The advice is good: taken, it passes.
    let advice = soft[0].hint.as_ref().unwrap().rsplit(' ').next().unwrap().trim_end_matches('.');
    let taken = refused(&toml.replace("#999999", advice), &[]);
    assert!(taken.iter().all(|problem| problem.key.as_deref() != Some("light.ink-soft")), "{taken:#?}");
}

#[test]
fn an_accent_that_nobody_could_read_gets_a_darker_one() {
    let problems = refused(&LEAST.replace("#0b5c8f", "#ffd400"), &[]);
    assert!(problems.iter().all(|problem| problem.key.as_deref() == Some("light.accent") && problem.hint.is_some()), "{problems:#?}");
    let advice = problems[0].hint.as_ref().unwrap().rsplit(' ').next().unwrap().trim_end_matches('.');
    assert!(load(&LEAST.replace("#0b5c8f", advice), &[]).is_ok(), "{advice}");
}

/// A class that sets text on a ground is a pair: it stands in the table, so that no brand makes it unreadable.
#[test]
fn the_table_has_every_pair_that_components_use() {
    let theme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../style/tailwind.toml")).unwrap();
    let mut sources = vec![theme];
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() { folders.push(path) } else { sources.extend(fs::read_to_string(path)) }
        }
    }
    let token = |name: &str| Token::ALL.iter().copied().find(|token| token.name() == name);
    let mut seen = 0;
    for classes in sources.iter().flat_map(|source| source.split('"')) {
        for state in ["", "hover:", "aria-current:", "focus:"] {
            let of = |kind: &str| classes.split_whitespace().find_map(|class| token(class.strip_prefix(state)?.strip_prefix(kind)?));
            if let (Some(front), Some(back)) = (of("text-"), of("bg-")) {
                seen += 1;
                assert!(
                    PAIRS.iter().any(|pair| pair.front == front && pair.back == back),
                    "{front:?} on {back:?} is missing in PAIRS: {classes}"
                );
            }
        }
    }
    assert!(seen > 10, "{seen} pairs seen");
}
