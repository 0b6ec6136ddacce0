//! Values parsed at the edge: past the door there is an [`EmailAddress`], not a string that might be one.

pub mod attributes;
pub mod characters;
pub mod client_address;
pub mod country;
pub mod date;
pub mod device;
mod email_address;
pub mod language;
mod phone_number;
pub mod place;
pub mod time_zone;

pub use attributes::{Attribute, AttributeSchema, Attributes};
pub use date::{BirthDate, Date};
pub use device::Device;
pub use email_address::{AddressProblem, EmailAddress};
pub use phone_number::{PhoneNumber, PhoneProblem};
pub use place::Places;

/// What is wrong with a value, for the page: the id of a message, and the numbers that choose its plural forms.
pub type Problem = (&'static str, Vec<(&'static str, usize)>);

#[cfg(test)]
mod tests {
    use super::date::DateProblem;
    use super::*;

    #[test]
    fn every_problem_and_every_shipped_attribute_has_its_words() {
        let schema = AttributeSchema::default();
        let labels = schema.attributes.iter().flat_map(|attribute| [attribute.label(), attribute.help()]);
        let parts = attributes::ADDRESS_FIELDS.map(|part| format!("address-{part}"));
        let address = [
            AddressProblem::Missing,
            AddressProblem::TooLong,
            AddressProblem::Malformed,
            AddressProblem::Characters,
            AddressProblem::Domain,
        ];
        let phone = [PhoneProblem::CountryMissing, PhoneProblem::Unknown].map(PhoneProblem::problem);
        let date = [DateProblem::NotADate, DateProblem::TooFarAway, DateProblem::Ahead].map(DateProblem::problem);
        let problems = address.map(AddressProblem::problem).into_iter().chain(phone).chain(date).map(|(id, _)| id.to_owned());
        let others = ["required", "too-short", "too-long", "characters"].map(|end| format!("attribute-{end}"));
        let rest = ["choice-unknown", "country-unknown"].map(str::to_owned);
        for id in labels.chain(parts).chain(problems).chain(others).chain(rest) {
            for words in [include_str!("../../../../locales/en/attributes.ftl"), include_str!("../../../../locales/de/attributes.ftl")] {
                assert!(words.contains(&format!("\n{id} = ")), "{id}");
            }
        }
    }
}
