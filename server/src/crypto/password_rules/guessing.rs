//! How many guesses a password costs, by zxcvbn: what a guesser who knows words, names, dates, keyboards and habits needs.

use std::collections::HashSet;

use zxcvbn::feedback::Warning;
use zxcvbn::matching::Match;
use zxcvbn::matching::patterns::MatchPattern;
use zxcvbn::zxcvbn;

/// The least score that is taken: 10^8 guesses. (zxcvbn's own step lies five guesses higher, and would refuse eight random characters.)
pub(super) const GOOD: u8 = 3;
/// From how many guesses (as powers of ten) on the scores 1, 2, 3 and 4 are given.
const STEPS: [f64; 4] = [3.0, 6.0, 8.0, 10.0];

/// More characters than these are not looked at: the first ones alone must be good enough.
const LONGEST: usize = 72;
const SHORTEST: usize = 16;
/// How much work zxcvbn may have: readings of the password times the square of its length.
const BUDGET: usize = 40_000;

/// What zxcvbn makes of a password.
pub(super) struct Estimate {
    /// 0 to 4.
    pub(super) score: u8,
    /// It is one entry of the list of common passwords.
    pub(super) common: bool,
    /// It is one of the person's or the house's words.
    pub(super) own_word: bool,
    /// The message about the pattern that makes it weak.
    pub(super) hint: &'static str,
}

pub(super) fn estimate(password: &str, words: &[String]) -> Estimate {
    let looked_at = affordable(password);
    let inputs: Vec<&str> = words.iter().map(String::as_str).collect();
    let entropy = zxcvbn(looked_at, &inputs);
    let guesses = entropy.guesses_log10() + beyond_ascii(entropy.sequence());
    let whole = match entropy.sequence() {
        [one] if looked_at.len() == password.len() => dictionary(one),
        _ => None,
    };
    let score = STEPS.iter().filter(|step| guesses >= **step).count();
    Estimate {
        score: u8::try_from(score).unwrap_or(0),
        common: whole.as_deref() == Some("Passwords"),
        own_word: whole.as_deref() == Some("UserInputs"),
        hint: hint(entropy.feedback().and_then(zxcvbn::feedback::Feedback::warning)),
    }
}

/// The name of the dictionary that a part of the password stands in. (Its type has no public name.)
fn dictionary(part: &Match) -> Option<String> {
    match &part.pattern {
        MatchPattern::Dictionary(found) => Some(format!("{:?}", found.dictionary_name)),
        _ => None,
    }
}

/// zxcvbn counts ten guesses for any character that fits no pattern. Of emoji and ideographs there are far more to guess from, so that
/// eight random ones are not weak; each different one counts once.
fn beyond_ascii(parts: &[Match]) -> f64 {
    let unpatterned = parts.iter().filter(|part| part.pattern == MatchPattern::BruteForce).flat_map(|part| part.token.chars());
    let different: HashSet<char> = unpatterned.collect();
    different
        .into_iter()
        .map(|c| match u32::from(c) {
            0x3400..=0x9fff | 0x2_0000..=0x3_ffff => 2.0,
            0xac00..=0xd7a3 => 1.5,
            0x2600..=0x27bf | 0x1_f300..=0x1_faff => 1.0,
            0x3040..=0x30ff => 0.5,
            _ => 0.0,
        })
        .sum()
}

/// As much of the password's beginning as zxcvbn may look at. It tries each way to read `4` as `a`, `1` as `i` or `l` and so on: a
/// password of such signs alone has thousands of readings, and would cost seconds.
fn affordable(password: &str) -> &str {
    let mut length = LONGEST;
    loop {
        let end = password.char_indices().nth(length).map_or(password.len(), |(end, _)| end);
        let start = password.get(..end).unwrap_or(password);
        if length <= SHORTEST || readings(start).saturating_mul(length * length) <= BUDGET {
            return start;
        }
        length = start.chars().count().min(length) - 1;
    }
}

fn readings(text: &str) -> usize {
    const SIGNS: [&str; 12] = ["4@", "8", "({[<", "3", "69", "1!|", "1|7", "0", "$5", "+7", "%", "2"];
    let ways = |signs: &&str| signs.chars().filter(|sign| text.contains(*sign)).count().max(1);
    let twice = ['1', '|', '7'].iter().filter(|sign| text.contains(**sign)).count();
    SIGNS.iter().map(ways).product::<usize>() << twice
}

fn hint(warning: Option<Warning>) -> &'static str {
    match warning {
        Some(Warning::StraightRowsOfKeysAreEasyToGuess | Warning::ShortKeyboardPatternsAreEasyToGuess) => "password-guessable-keyboard",
        Some(Warning::RepeatsLikeAaaAreEasyToGuess | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess) => {
            "password-guessable-repeats"
        }
        Some(Warning::SequencesLikeAbcAreEasyToGuess) => "password-guessable-sequence",
        Some(Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess) => "password-guessable-date",
        Some(Warning::AWordByItselfIsEasyToGuess) => "password-guessable-word",
        Some(Warning::NamesAndSurnamesByThemselvesAreEasyToGuess | Warning::CommonNamesAndSurnamesAreEasyToGuess) => {
            "password-guessable-name"
        }
        Some(
            Warning::ThisIsATop10Password
            | Warning::ThisIsATop100Password
            | Warning::ThisIsACommonPassword
            | Warning::ThisIsSimilarToACommonlyUsedPassword,
        ) => "password-guessable-similar",
        None => "password-guessable",
    }
}
