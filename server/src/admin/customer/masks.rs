//! Masks: enough to recognize a value that somebody says on the telephone, too little to learn it (ASVS 5.0 V14.2.6).

use portico_app::pages::admin::customer::Whom;
use serde_json::Value;

use crate::model::customers::Model;
use crate::model::values::attributes::{Attributes, Kind};
use crate::model::values::{Attribute, EmailAddress, PhoneNumber};
use crate::portal::attributes;

/// What stands for a value of which nothing is shown.
const HIDDEN: &str = "…";

/// A value, masked as its kind allows: a day, a country, a choice or an address say too much with any part of them.
pub fn masked(attribute: &Attribute, value: &Value) -> String {
    let Some(text) = value.as_str() else { return HIDDEN.to_owned() };
    match attribute.kind {
        Kind::Text => initial(text),
        Kind::Email => address(text),
        Kind::Phone => phone(text),
        Kind::Date | Kind::Country | Kind::Choice { .. } | Kind::YesNo | Kind::Address => HIDDEN.to_owned(),
    }
}

/// `m…a@example.com`.
pub fn address(text: &str) -> String {
    EmailAddress::parse(text).map_or_else(|_| HIDDEN.to_owned(), |address| address.masked())
}

/// `M…`; a text that is no longer than its mask is hidden altogether.
fn initial(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(_)) => format!("{first}{HIDDEN}"),
        _ => HIDDEN.to_owned(),
    }
}

/// `+49 … 42`.
fn phone(text: &str) -> String {
    let Ok(number) = PhoneNumber::parse(text, None) else { return HIDDEN.to_owned() };
    let code = number.international().split_whitespace().next().unwrap_or_default();
    let digits: Vec<char> = number.e164().chars().filter(char::is_ascii_digit).collect();
    let last: String = digits.iter().skip(digits.len().saturating_sub(2)).collect();
    format!("{code} {HIDDEN} {last}")
}

/// The masked names of a customer, where one is known.
pub fn name(attributes: &Attributes) -> Option<String> {
    let known = ["given_name", "family_name"].into_iter().filter_map(|name| attributes.text(name));
    let names: Vec<String> = known.filter(|name| !name.is_empty()).map(initial).collect();
    (!names.is_empty()).then(|| names.join(" "))
}

/// What a customer is called on pages: masked names, or the masked address where there are none.
pub fn whom(customer: &Model) -> Whom {
    let name = name(&attributes(customer)).unwrap_or_else(|| address(&customer.address));
    Whom { id: customer.id.to_string(), name }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn each_kind_has_its_mask() {
        let table = [
            (Kind::Text, json!("Margarete"), "M…"),
            (Kind::Text, json!("Ö"), "…"),
            (Kind::Text, json!("李明"), "李…"),
            (Kind::Text, json!(""), "…"),
            (Kind::Email, json!("martha@example.com"), "m…a@example.com"),
            (Kind::Email, json!("damaged"), "…"),
            (Kind::Phone, json!("+493012345642"), "+49 … 42"),
            (Kind::Phone, json!("030 damaged"), "…"),
            (Kind::Date, json!("1987-06-05"), "…"),
            (Kind::Country, json!("DE"), "…"),
            (Kind::YesNo, json!(true), "…"),
            (Kind::Address, json!({"street": "Kai 1"}), "…"),
            (Kind::Choice { choices: vec!["ms".to_owned()] }, json!("ms"), "…"),
        ];
        for (kind, value, expected) in table {
            assert_eq!(masked(&Attribute::new("it", kind), &value), expected, "{value}");
        }
    }
}
