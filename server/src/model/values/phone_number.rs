//! Telephone numbers, kept as E.164 (`+4930123456`): one form that every network understands.

use std::fmt;

use phonenumber::Mode;
use phonenumber::country::Id;

use super::characters::{ascii_digit, is_separator};
use super::{Problem, country};

/// A number that exists in its country's plan.
#[derive(Clone, PartialEq, Eq)]
pub struct PhoneNumber {
    e164: String,
    international: String,
}

/// Why a text is no such number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhoneProblem {
    /// Without `+` and a country's code, and the country isn't known otherwise.
    CountryMissing,
    /// Not a number of that country.
    Unknown,
}

impl PhoneProblem {
    /// The message for the page.
    pub fn problem(self) -> Problem {
        let id = match self {
            Self::CountryMissing => "phone-country-missing",
            Self::Unknown => "phone-unknown",
        };
        (id, Vec::new())
    }
}

impl PhoneNumber {
    /// Reads a number as people write it; one without `+` belongs to `default_country` (two letters).
    pub fn parse(raw: &str, default_country: Option<&str>) -> Result<Self, PhoneProblem> {
        let digits = plain(raw).ok_or(PhoneProblem::Unknown)?;
        let home: Option<Id> = default_country.and_then(country::parse).and_then(|code| code.parse().ok());
        // A number with its own country is read without ours: the library would apply our trunk prefix to it (Rome's 06 lost its zero).
        let home = home.filter(|_| !digits.starts_with('+'));
        if home.is_none() && !digits.starts_with('+') {
            return Err(PhoneProblem::CountryMissing);
        }
        let number = phonenumber::parse(home, &digits).map_err(|_| PhoneProblem::Unknown)?;
        if !number.is_valid() {
            return Err(PhoneProblem::Unknown);
        }
        let written = |mode| number.format().mode(mode).to_string();
        Ok(Self { e164: written(Mode::E164), international: written(Mode::International) })
    }

    /// `+4930123456`: what is kept.
    pub fn e164(&self) -> &str {
        &self.e164
    }

    /// `+49 30 123456`: what is shown.
    pub fn international(&self) -> &str {
        &self.international
    }
}

/// Digits, with a `+` at most in front. All else never reaches the library, whose rules are regular expressions.
fn plain(raw: &str) -> Option<String> {
    let mut digits = String::new();
    for c in raw.trim().chars().take(64) {
        match c {
            '+' | '\u{ff0b}' if digits.is_empty() => digits.push('+'),
            '(' | ')' | '.' | '/' => {}
            _ if is_separator(c) => {}
            _ => digits.push(ascii_digit(c)?),
        }
    }
    // "+49 (0)30": the zero in brackets is the one to leave out abroad.
    if raw.trim_start().starts_with('+') && raw.contains("(0)") {
        digits = plain(&raw.replacen("(0)", "", 1))?;
    }
    (4..=20).contains(&digits.len()).then_some(digits)
}

impl fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PhoneNumber(…)")
    }
}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.international)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_people_write_them() {
        for (raw, home, e164) in [
            ("+49 30 901820", None, "+4930901820"),
            ("030 / 90 18 20", Some("DE"), "+4930901820"),
            ("+49 (0)30 901820", None, "+4930901820"),
            ("(212) 736-5000", Some("us"), "+12127365000"),
            ("+１ ２１２ ７３６ ５０００", None, "+12127365000"),
            ("+39 06 6710 3104", Some("DE"), "+390667103104"),
            ("020 7219 3000", Some("GB"), "+442072193000"),
        ] {
            assert_eq!(PhoneNumber::parse(raw, home).map(|number| number.e164().to_owned()).as_deref(), Ok(e164), "{raw}");
        }
        assert_eq!(PhoneNumber::parse("+4930901820", None).unwrap().international(), "+49 30 901820");
    }

    #[test]
    fn what_is_no_number_is_refused() {
        assert_eq!(PhoneNumber::parse("030 901820", None), Err(PhoneProblem::CountryMissing));
        for bad in
            ["", "+", "call me", "+49", "+999 123456", "+49 30 9018201234567890", "+1 212 736 5000 ext. 5", "+1\u{0}212", "++49 30 901820"]
        {
            assert_eq!(PhoneNumber::parse(bad, Some("DE")), Err(PhoneProblem::Unknown), "{bad:?}");
        }
        assert!(PhoneNumber::parse(&"9".repeat(100_000), Some("DE")).is_err());
    }
}
