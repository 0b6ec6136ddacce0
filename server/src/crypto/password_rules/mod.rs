//! Which passwords we take (ASVS 5.0 V6.2, NIST SP 800-63B 3.1.1): 8 to 128 characters of any kind, no rules of composition. Refused are
//! those that a guesser tries first: common ones, breached ones, the person's or the brand's own words, patterns.
//!
//! | in this order | refused when | ASVS |
//! |---|---|---|
//! | length | fewer than `min` or more than `max` characters (Unicode scalar values, after composition) | V6.2.1, V6.2.9 |
//! | common | it is one entry of zxcvbn's 30,000 common passwords, also with other case, reversed or as `p4ssw0rd` | V6.2.4 |
//! | context | little is left without the person's words (address, name) and the house's (brand, product) | V6.2.11 |
//! | breached | it is in the operator's file | V6.2.12 |
//! | guessable | fewer than 10^8 guesses by zxcvbn's estimate | |
//!
//! Where the breach file fails to answer (a disk error), the other rules still hold and the failure is logged: nobody is kept out
//! of a new password by a broken disk.

mod breach_file;
mod context;
mod guessing;

use std::fmt;
use std::sync::Arc;

pub use breach_file::{BreachFile, BreachFileProblem};

use super::SecretText;
use guessing::Estimate;

/// What the person is called and how they are reached: words that their password must not be made of.
#[derive(Clone, Default)]
pub struct PersonContext {
    /// Words and phrases in any case; parts are found by themselves.
    pub words: Vec<String>,
}

/// The rules, as configured.
#[derive(Clone, Debug)]
pub struct PasswordRules {
    /// The fewest characters.
    pub min: usize,
    /// The most characters.
    pub max: usize,
    /// The house's words: the brand's name, the product's.
    pub context_words: Vec<String>,
    /// Breached passwords, where the operator supplies them.
    pub breach_file: Option<Arc<BreachFile>>,
}

impl Default for PasswordRules {
    fn default() -> Self {
        Self { min: 8, max: 128, context_words: Vec::new(), breach_file: None }
    }
}

impl PasswordRules {
    /// These rules for one brand: its name is a word to avoid.
    #[must_use]
    pub fn for_brand(&self, name: &str) -> Self {
        let mut rules = self.clone();
        rules.context_words.push(name.to_owned());
        rules
    }
}

/// A password that passed the rules, in composed form; ready to be hashed.
#[derive(Clone, Debug)]
pub struct NewPassword(SecretText);

/// Why a password is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Fewer characters than the rules ask for.
    TooShort {
        /// The fewest.
        min: usize,
    },
    /// More characters than the rules allow.
    TooLong {
        /// The most.
        max: usize,
    },
    /// One of the 30,000 that everybody tries first.
    Common,
    /// Stolen elsewhere and published.
    Breached,
    /// Made by a pattern that guessers know.
    Guessable {
        /// The message that names the pattern.
        hint: &'static str,
    },
    /// The person's or the brand's own words, and little more.
    ContextWord,
}

impl Refusal {
    /// The message for the page.
    pub fn message_id(&self) -> &'static str {
        match self {
            Self::TooShort { .. } => "password-too-short",
            Self::TooLong { .. } => "password-too-long",
            Self::Common => "password-common",
            Self::Breached => "password-breached",
            Self::Guessable { hint } => hint,
            Self::ContextWord => "password-context-word",
        }
    }

    /// What stands in the message.
    pub fn args(&self) -> Vec<(&'static str, usize)> {
        match self {
            Self::TooShort { min } => vec![("min", *min)],
            Self::TooLong { max } => vec![("max", *max)],
            _ => Vec::new(),
        }
    }
}

/// How good a password is, for the hint while typing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strength {
    /// 0 (anybody guesses it) to 4 (nobody does); message `password-strength-<score>`.
    pub score: u8,
    /// Why it would be refused, if it would.
    pub refusal: Option<Refusal>,
}

impl NewPassword {
    /// A password that is in use already and was just verified: today's rules are not asked again, it is only hashed anew.
    pub fn already_in_use(verified: &SecretText) -> Self {
        Self(verified.composed())
    }

    /// Holds a password against the rules.
    pub fn parse(raw: &str, context: &PersonContext, rules: &PasswordRules) -> Result<Self, Refusal> {
        let (password, strength) = judge(raw, context, rules);
        strength.refusal.map_or(Ok(Self(password)), Err)
    }

    pub(super) fn secret(&self) -> &SecretText {
        &self.0
    }
}

/// How good this password is, by the very rules that [`NewPassword::parse`] applies.
pub fn strength(raw: &str, context: &PersonContext, rules: &PasswordRules) -> Strength {
    judge(raw, context, rules).1
}

fn judge(raw: &str, context: &PersonContext, rules: &PasswordRules) -> (SecretText, Strength) {
    // A character has four bytes at most, and composing joins four at most: longer than this is too long, without any work on it.
    if raw.len() > rules.max.saturating_mul(16) {
        return (SecretText::new(""), Strength { score: 0, refusal: Some(Refusal::TooLong { max: rules.max }) });
    }
    let password = SecretText::new(raw).composed();
    let words = context::words(context.words.iter().chain(&rules.context_words));
    let estimate = guessing::estimate(password.expose(), &words);
    let refusal = refusal(password.expose(), &estimate, &words, rules);
    let score = match refusal {
        Some(Refusal::Common | Refusal::Breached | Refusal::ContextWord) => estimate.score.min(1),
        Some(_) => estimate.score.min(2),
        None => estimate.score,
    };
    (password, Strength { score, refusal })
}

fn refusal(password: &str, estimate: &Estimate, words: &[String], rules: &PasswordRules) -> Option<Refusal> {
    let length = password.chars().count();
    if length < rules.min {
        Some(Refusal::TooShort { min: rules.min })
    } else if length > rules.max {
        Some(Refusal::TooLong { max: rules.max })
    } else if estimate.common {
        Some(Refusal::Common)
    } else if estimate.own_word || context::is_mostly_words(password, words) {
        Some(Refusal::ContextWord)
    } else if is_breached(password, rules) {
        Some(Refusal::Breached)
    } else if estimate.score < guessing::GOOD {
        Some(Refusal::Guessable { hint: estimate.hint })
    } else {
        None
    }
}

fn is_breached(password: &str, rules: &PasswordRules) -> bool {
    let answer = rules.breach_file.as_ref().map(|file| file.contains(password));
    answer.is_some_and(|answer| {
        answer.unwrap_or_else(|error| {
            tracing::error!(%error, "the file of breached passwords could not be asked");
            false
        })
    })
}

impl fmt::Debug for PersonContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PersonContext(…)")
    }
}

#[cfg(test)]
mod tests;
