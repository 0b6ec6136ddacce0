//! Samples for the gallery.

use jiff::Timestamp;

use super::{Choices, CustomerLine, CustomersPage, FindForm, FoundList, ListedBy, Looked, Waiting};
use crate::forms::{Field, Problem};
use crate::gallery::Sample;

pub(crate) fn samples() -> Vec<Sample> {
    let choices = || {
        let pairs = |pairs: &[(&str, &str)]| pairs.iter().map(|(value, shown)| ((*value).to_owned(), (*shown).to_owned())).collect();
        Choices {
            brands: pairs(&[("harbor", "Harbor"), ("meadow", "Meadow")]),
            languages: pairs(&[("en", "English"), ("de", "Deutsch")]),
            consents: pairs(&[("newsletter", "Newsletter by email")]),
        }
    };
    let page = |form, lists| CustomersPage { form, choices: choices(), lists, waiting: None, may_export: true };
    let asked = |q: &str| FindForm { q: Field::of(q), ..FindForm::default() };
    let list = |by, many| FoundList { by, customers: (0..many).map(customer).collect(), next: None, top: None, looked: Looked::AtAll };
    let on = || Some("/admin/customers?q=ann&by=name&after=x".to_owned());
    let back = Timestamp::constant(1_772_540_000, 0);
    let filtered = FindForm {
        status: Field::of("locked"),
        brand: Field::of("meadow"),
        consent: Field::of("newsletter:yes"),
        from: Field::of("2026-01-01"),
        ..FindForm::default()
    };
    let locked = [4, 7].map(|n| CustomerLine { status: "locked", brand: "Meadow".to_owned(), ..customer(n) }).to_vec();
    let far = FoundList { next: on(), looked: Looked::UntilNow(Some(back)), customers: locked, ..list(Some(ListedBy::Newest), 0) };
    let so_far = FoundList { next: on(), looked: Looked::UntilNow(None), top: on(), ..list(Some(ListedBy::Name), 0) };
    let waiting = Waiting {
        id: "0199f3a2-7c1e-7d40-9b3f-2f6f1c1f9e55".to_owned(),
        address: "m…a@example.com".to_owned(),
        brand: "Harbor".to_owned(),
        since: Timestamp::constant(1_795_250_000, 0),
        until: Timestamp::constant(1_795_854_800, 0),
    };
    let wrong = FindForm {
        q: Field::wrong("+49 12", Problem::new("phone-unknown")),
        from: Field::wrong("2026-02-30", Problem::new("date-unreadable")),
        ..FindForm::default()
    };
    let long = CustomerLine { name: "M… H…".to_owned(), address: format!("m…a@{}.example", "x".repeat(60)), ..customer(1) };
    let long = FoundList { customers: vec![long, CustomerLine { name: String::new(), ..customer(2) }], ..list(None, 0) };
    vec![
        Sample::page("admin-customers", page(FindForm::default(), None)),
        Sample::page("admin-customers-one", page(asked("maria@example.com"), Some(vec![list(None, 1)]))),
        Sample::page(
            "admin-customers-many",
            page(asked("an"), Some(vec![FoundList { next: on(), ..list(Some(ListedBy::Name), 25) }, list(Some(ListedBy::Address), 3)])),
        ),
        Sample::page("admin-customers-filtered", page(filtered, Some(vec![far]))),
        Sample::page("admin-customers-so-far", page(asked("zz"), Some(vec![so_far]))),
        Sample::page("admin-customers-nobody", page(asked("nobody@example.com"), Some(vec![list(None, 0)]))),
        Sample::page(
            "admin-customers-waiting",
            CustomersPage { waiting: Some(waiting), ..page(asked("maria@example.com"), Some(vec![list(None, 0)])) },
        ),
        Sample::page("admin-customers-wrong", page(wrong, None)),
        Sample::page("admin-customers-long", page(asked("ma"), Some(vec![long]))),
    ]
}

fn customer(n: usize) -> CustomerLine {
    CustomerLine {
        id: "0199f3a2-7c1e-7d40-9b3f-2f6f1c1f9e55".to_owned(),
        name: ["M… K…", "J…", "Ł… B…"][n % 3].to_owned(),
        address: ["m…a@example.com", "j…@example.org", "l…z@example.net"][n % 3].to_owned(),
        status: ["active", "locked", "closing"][n % 3],
        created: Timestamp::constant(1_795_000_000, 0),
        brand: ["Harbor", "Meadow"][n % 2].to_owned(),
        language: ["en", "de", "pl"][n % 3].to_owned(),
        factor: n.is_multiple_of(2),
    }
}
