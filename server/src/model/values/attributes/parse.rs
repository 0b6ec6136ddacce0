//! From posted fields to values, each held against its kind.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::{ADDRESS_FIELDS, Attribute, AttributeSchema, Attributes, Kind};
use crate::clock::Timestamp;
use crate::model::values::characters::clean_line;
use crate::model::values::date::DateProblem;
use crate::model::values::{AddressProblem, BirthDate, Date, EmailAddress, PhoneNumber, PhoneProblem, Problem, country};

/// The most characters in each field of a postal address.
const ADDRESS_LENGTH: usize = 200;

/// What the values are read against.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The present: a birthday does not lie ahead.
    pub now: Timestamp,
    /// The country (two letters) of telephone numbers without `+`, where it is known.
    pub country: Option<&'a str>,
}

/// What was posted, as values; and what is wrong, field by field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parsed {
    /// The values that were filled in.
    pub values: Attributes,
    /// The attributes that were asked, filled in or not.
    pub asked: HashSet<String>,
    /// The problems: a field's name, and what is wrong with it.
    pub problems: Vec<(String, Problem)>,
}

impl AttributeSchema {
    /// Reads the posted fields of those attributes that `only` lets through.
    pub fn parse(&self, posted: &[(String, String)], only: impl Fn(&Attribute) -> bool, around: Around<'_>) -> Parsed {
        let mut parsed = Parsed::default();
        for attribute in self.attributes.iter().filter(|attribute| only(attribute)) {
            parsed.asked.insert(attribute.name.clone());
            let outcome = match attribute.kind {
                Kind::Address => postal_address(attribute, posted),
                _ => single(attribute, field(posted, &attribute.name), around).map_err(|problem| vec![(attribute.name.clone(), problem)]),
            };
            match outcome {
                Ok(Some(value)) => drop(parsed.values.0.insert(attribute.name.clone(), value)),
                Ok(None) => {}
                Err(problems) => parsed.problems.extend(problems),
            }
        }
        parsed
    }
}

fn field<'a>(posted: &'a [(String, String)], name: &str) -> &'a str {
    posted.iter().find(|(posted, _)| posted == name).map_or("", |(_, value)| value.as_str())
}

fn single(attribute: &Attribute, raw: &str, around: Around<'_>) -> Result<Option<Value>, Problem> {
    if attribute.kind == Kind::YesNo {
        // A checkbox that isn't ticked is not posted at all.
        return yes_no(raw).map(|yes| Some(Value::Bool(yes)));
    }
    let text = line(raw, attribute.max_length)?;
    if text.is_empty() {
        return if attribute.required { Err(problem("attribute-required")) } else { Ok(None) };
    }
    let value = match &attribute.kind {
        Kind::Text if text.chars().count() < attribute.min_length => {
            return Err(("attribute-too-short", vec![("min", attribute.min_length)]));
        }
        Kind::Text | Kind::YesNo | Kind::Address => text,
        Kind::Email => EmailAddress::parse(&text).map_err(AddressProblem::problem)?.as_str().to_owned(),
        Kind::Phone => PhoneNumber::parse(&text, around.country).map_err(PhoneProblem::problem)?.e164().to_owned(),
        Kind::Date if attribute.future => Date::parse(&text).map_err(DateProblem::problem)?.to_string(),
        Kind::Date => BirthDate::parse(&text, around.now).map_err(DateProblem::problem)?.date().to_string(),
        Kind::Country => country::parse(&text).ok_or_else(|| problem("country-unknown"))?.to_owned(),
        Kind::Choice { choices } => choices.iter().find(|choice| **choice == text).ok_or_else(|| problem("choice-unknown"))?.clone(),
    };
    Ok(Some(Value::String(value)))
}

fn yes_no(raw: &str) -> Result<bool, Problem> {
    match raw {
        "" | "no" | "off" | "false" => Ok(false),
        "yes" | "on" | "true" => Ok(true),
        _ => Err(problem("choice-unknown")),
    }
}

/// Whole or not at all: once a field is filled in, street, city and country are needed. Postal codes and regions exist in some
/// countries only, and their forms are for the post to judge.
fn postal_address(attribute: &Attribute, posted: &[(String, String)]) -> Result<Option<Value>, Vec<(String, Problem)>> {
    let mut problems = Vec::new();
    let mut parts = Map::new();
    for part in ADDRESS_FIELDS {
        let name = format!("{}.{part}", attribute.name);
        match address_part(part, field(posted, &name)) {
            Ok(text) if text.is_empty() => {}
            Ok(text) => drop(parts.insert(part.to_owned(), json!(text))),
            Err(problem) => problems.push((name, problem)),
        }
    }
    if parts.is_empty() && problems.is_empty() && !attribute.required {
        return Ok(None);
    }
    for needed in ["street", "city", "country"] {
        let name = format!("{}.{needed}", attribute.name);
        if !parts.contains_key(needed) && !problems.iter().any(|(field, _)| *field == name) {
            problems.push((name, problem("attribute-required")));
        }
    }
    if problems.is_empty() { Ok(Some(Value::Object(parts))) } else { Err(problems) }
}

fn address_part(part: &str, raw: &str) -> Result<String, Problem> {
    let text = line(raw, ADDRESS_LENGTH)?;
    if part == "country" && !text.is_empty() {
        return country::parse(&text).map(str::to_owned).ok_or_else(|| problem("country-unknown"));
    }
    Ok(text)
}

/// A line without control characters and of bounded length (ASVS 5.0 V1.3.3). Markup is text like any other: pages escape it.
fn line(raw: &str, max: usize) -> Result<String, Problem> {
    let too_long = || ("attribute-too-long", vec![("max", max)]);
    if raw.len() > max.saturating_mul(16) {
        return Err(too_long());
    }
    let text = clean_line(raw).ok_or_else(|| problem("attribute-characters"))?;
    if text.chars().count() > max { Err(too_long()) } else { Ok(text) }
}

fn problem(id: &'static str) -> Problem {
    (id, Vec::new())
}

#[cfg(test)]
mod tests {
    use super::super::Ask;
    use super::*;

    /// 2026-11-22T12:00:00Z
    const NOW: Timestamp = Timestamp(1_795_348_800_000_000);

    fn schema() -> AttributeSchema {
        let mut schema = AttributeSchema::default();
        let choices = vec!["none".to_owned(), "ms".to_owned()];
        schema.attributes.extend([
            Attribute::new("title", Kind::Choice { choices }),
            Attribute::new("second_address", Kind::Email),
            Attribute::new("home", Kind::Country),
            Attribute::new("paper", Kind::YesNo),
            Attribute { future: true, ..Attribute::new("wedding", Kind::Date) },
            Attribute { min_length: 3, max_length: 5, ..Attribute::new("nick", Kind::Text) },
            Attribute { ask: Ask::Never, ..Attribute::new("segment", Kind::Text) },
        ]);
        assert_eq!(schema.check(), Ok(()));
        schema
    }

    fn parse(posted: &[(&str, &str)]) -> Parsed {
        let posted: Vec<_> = posted.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())).collect();
        schema().parse(&posted, |attribute| attribute.ask != Ask::Never, Around { now: NOW, country: Some("DE") })
    }

    fn problems(posted: &[(&str, &str)]) -> Vec<(String, &'static str)> {
        let with_name = [&[("given_name", "Ann")], posted].concat();
        parse(&with_name).problems.into_iter().map(|(field, (id, _))| (field, id)).collect()
    }

    #[test]
    fn a_whole_profile_is_read() {
        let parsed = parse(&[
            ("given_name", "  Zoe\u{308} "),
            ("family_name", ""),
            ("birthday", "1987-06-05"),
            ("phone", "040 / 42 83 10"),
            ("postal_address.street", "Am Kai 1"),
            ("postal_address.city", "Hamburg"),
            ("postal_address.country", "de"),
            ("postal_address.postal_code", "20457"),
            ("postal_address.line2", " "),
            ("title", "ms"),
            ("second_address", "zoe@example.com"),
            ("home", "PT"),
            ("paper", "on"),
            ("wedding", "2031-05-01"),
            ("segment", "gold"),
            ("is_admin", "true"),
        ]);
        assert_eq!(parsed.problems, []);
        assert_eq!(
            serde_json::to_value(&parsed.values).unwrap(),
            json!({
                "given_name": "Zoë", "birthday": "1987-06-05", "phone": "+4940428310", "title": "ms", "second_address": "zoe@example.com",
                "home": "PT", "paper": true, "wedding": "2031-05-01",
                "postal_address": {"street": "Am Kai 1", "city": "Hamburg", "country": "DE", "postal_code": "20457"},
            }),
            "what isn't asked is not taken (ASVS 5.0 V15.3.3)"
        );
    }

    #[test]
    fn what_is_left_empty_goes_and_what_is_not_asked_stays() {
        let before = Attributes([("family_name".into(), json!("Lee")), ("segment".into(), json!("gold"))].into());
        let after = before.with(&parse(&[("given_name", "Ann")]));
        assert_eq!(serde_json::to_value(after).unwrap(), json!({"given_name": "Ann", "segment": "gold", "paper": false}));
    }

    #[test]
    fn each_problem_stands_at_its_field() {
        assert_eq!(parse(&[]).problems, [("given_name".to_owned(), ("attribute-required", vec![]))]);
        let long = "x".repeat(201);
        for (name, value, id) in [
            ("given_name", " ", "attribute-required"),
            ("family_name", "a\nb", "attribute-characters"),
            ("family_name", "a\u{202e}b", "attribute-characters"),
            ("family_name", "a\0", "attribute-characters"),
            ("family_name", long.as_str(), "attribute-too-long"),
            ("nick", "ab", "attribute-too-short"),
            ("nick", "abcdef", "attribute-too-long"),
            ("birthday", "2027-01-01", "date-ahead"),
            ("birthday", "05.06.1987", "date-unreadable"),
            ("wedding", "2300-01-01", "date-too-far-away"),
            ("phone", "12", "phone-unknown"),
            ("title", "dr", "choice-unknown"),
            ("home", "XX", "country-unknown"),
            ("paper", "perhaps", "choice-unknown"),
            ("second_address", "a@b", "address-domain"),
            ("postal_address.country", "XX", "country-unknown"),
        ] {
            let mut posted = vec![(name, value)];
            posted.extend([("postal_address.street", "Kai 1"), ("postal_address.city", "Hamburg"), ("postal_address.country", "DE")]);
            if name != "given_name" {
                posted.push(("given_name", "Ann"));
            }
            let found: Vec<_> = parse(&posted).problems.into_iter().map(|(field, (id, _))| (field, id)).collect();
            assert_eq!(found, [(name.to_owned(), id)], "{value:?}");
        }
    }

    #[test]
    fn an_address_is_whole_or_not_there() {
        assert_eq!(problems(&[("postal_address.street", ""), ("postal_address.country", "")]), []);
        let missing = problems(&[("postal_address.postal_code", "20457")]);
        let fields: Vec<_> = missing.iter().map(|(field, _)| field.as_str()).collect();
        assert_eq!(fields, ["postal_address.street", "postal_address.city", "postal_address.country"]);
    }

    #[test]
    fn markup_is_kept_as_it_was_typed() {
        let name = "<b>O'Neil & \"x\"</b> {{7*7}} =1+1 %2527";
        assert_eq!(parse(&[("given_name", name)]).values.text("given_name"), Some(name));
    }

    #[test]
    fn names_of_the_world_are_taken() {
        for name in ["José", "Nguyễn", "علی\u{200c}رضا", "李小龙", "X Æ A-12", "O’Connor", "Müller-Lüdenscheidt", "Ng", "ᐃᓄᒃ"]
        {
            assert_eq!(problems(&[("family_name", name)]), [], "{name}");
        }
    }
}
