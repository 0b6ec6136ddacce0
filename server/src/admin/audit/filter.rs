//! What is looked for, from the address: read strictly, told back as it was typed.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use portico_app::forms::{Field, Problem};
use portico_app::links;
use portico_app::pages::admin::audit::{AuditFilter, GROUPS, Told};
use serde::Deserialize;
use uuid::Uuid;

use crate::clock::Timestamp;
use crate::model::event_search::Search;
use crate::model::events::{Actor, Kind};
use crate::model::paging::At;
use crate::model::staff;

/// More is no filter of ours: told back, it would only fill the page.
const LONGEST: usize = 64;

/// The address's query.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    who: String,
    #[serde(default)]
    staff: String,
    #[serde(default)]
    customer: String,
    #[serde(default)]
    from: String,
    #[serde(default)]
    until: String,
}

impl Asked {
    /// What is looked for, where all of it can be read; and the form, with what can't.
    pub(super) fn read(self, zone: &TimeZone) -> (AuditFilter, Option<Search>) {
        let field = |text: String| Field::of(text.trim().chars().take(LONGEST).collect::<String>());
        let mut form = AuditFilter {
            kind: field(self.kind),
            who: field(self.who),
            staff: field(self.staff),
            customer: field(self.customer),
            from: field(self.from),
            until: field(self.until),
        };
        let from = day(&mut form.from);
        let until = day(&mut form.until);
        if let (Some(Some(first)), Some(Some(last))) = (from, until)
            && last < first
        {
            form.until.explain(Problem::new("audit-days-wrong"));
            return (form, None);
        }
        let customer = id(&form.customer.value);
        if customer.is_none() {
            form.customer.explain(Problem::new("audit-customer-wrong"));
        }
        let search = search(&form, customer, (from, until), zone);
        (form, search)
    }
}

fn search(
    form: &AuditFilter,
    customer: Option<Option<Uuid>>,
    days: (Option<Option<Date>>, Option<Option<Date>>),
    zone: &TimeZone,
) -> Option<Search> {
    let begin = |day: Date| day.to_zoned(zone.clone()).ok().map(|begin| Timestamp(begin.timestamp().as_microsecond()));
    Some(Search {
        kinds: kinds(&form.kind.value)?,
        actor: if form.who.value.is_empty() { None } else { Some(actor(&form.who.value)?) },
        staff: id(&form.staff.value)?,
        customer: customer?,
        from: days.0?.and_then(begin),
        until: days.1?.and_then(|day| day.tomorrow().ok()).and_then(begin),
    })
}

/// An id; `Some(None)` where nothing was typed, `None` where it is none.
fn id(text: &str) -> Option<Option<Uuid>> {
    if text.is_empty() { Some(None) } else { Uuid::try_parse(text).ok().map(Some) }
}

/// A day; likewise. What is none is told at the field.
fn day(field: &mut Field) -> Option<Option<Date>> {
    if field.value.is_empty() {
        return Some(None);
    }
    let day = field.value.parse().ok().filter(|day: &Date| (2000..=9000).contains(&day.year()));
    if day.is_none() {
        field.explain(Problem::new("audit-day-wrong"));
    }
    day.map(Some)
}

fn kind(text: &str) -> Option<Kind> {
    Kind::ALL.iter().copied().find(|kind| kind.text() == text)
}

fn kinds(text: &str) -> Option<Vec<Kind>> {
    if text.is_empty() {
        return Some(Vec::new());
    }
    match text.strip_prefix("group:") {
        Some(group) => {
            GROUPS.iter().find(|(name, _)| *name == group).map(|(_, kinds)| kinds.iter().filter_map(|text| kind(text)).collect())
        }
        None => kind(text).map(|kind| vec![kind]),
    }
}

fn actor(text: &str) -> Option<Actor> {
    Actor::ALL.into_iter().find(|actor| actor_text(*actor) == text)
}

/// As the filter and the export name them.
pub(super) const fn actor_text(actor: Actor) -> &'static str {
    match actor {
        Actor::Customer => "customer",
        Actor::Guest => "guest",
        Actor::Staff => "staff",
        Actor::System => "system",
    }
}

/// The link to a page of this list, or to its export.
pub(super) fn link(path: &str, form: &AuditFilter, at: At) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(form.typed());
    match at {
        At::Newest => {}
        At::Before(id) => _ = query.append_pair("before", &id.to_string()),
        At::After(id) => _ = query.append_pair("after", &id.to_string()),
    }
    let query = query.finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

/// The list that an export is of.
pub(super) fn back(form: &AuditFilter) -> String {
    link(links::ADMIN_AUDIT, form, At::Newest)
}

/// What is looked for, in words.
pub(super) fn told(form: &AuditFilter, members: &[staff::Model]) -> Vec<Told> {
    let mut told = Vec::new();
    match form.kind.value.strip_prefix("group:") {
        Some(group) => told.push(Told::Message(format!("audit-group-{group}"))),
        None if form.kind.value.is_empty() => {}
        None => told.push(Told::Message(format!("audit-kind-{}", form.kind.value))),
    }
    if !form.who.value.is_empty() {
        told.push(Told::Message(format!("audit-who-{}", form.who.value)));
    }
    let member = members.iter().find(|member| member.id.to_string() == form.staff.value).map(|member| member.name.clone());
    let values = [
        ("audit-export-member", member.unwrap_or_else(|| form.staff.value.clone())),
        ("audit-export-customer", form.customer.value.clone()),
        ("audit-export-from", form.from.value.clone()),
        ("audit-export-until", form.until.value.clone()),
    ];
    told.extend(values.into_iter().filter(|(_, value)| !value.is_empty()).map(|(id, value)| Told::With(id, value)));
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A new kind that nobody put into a group could never be found by it.
    #[test]
    fn each_kind_stands_in_one_group() {
        let mut grouped: Vec<&str> = GROUPS.iter().flat_map(|(_, kinds)| kinds.iter().copied()).collect();
        let mut all: Vec<&str> = Kind::ALL.iter().map(|kind| kind.text()).collect();
        grouped.sort_unstable();
        all.sort_unstable();
        assert_eq!(grouped, all);
    }

    fn read(query: &str) -> (AuditFilter, Option<Search>) {
        let pairs: std::collections::HashMap<_, _> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let of = |name: &str| pairs.get(name).cloned().unwrap_or_default();
        let asked =
            Asked { kind: of("kind"), who: of("who"), staff: of("staff"), customer: of("customer"), from: of("from"), until: of("until") };
        asked.read(&TimeZone::get("Europe/Berlin").unwrap())
    }

    #[test]
    fn what_can_be_read_is_looked_for() {
        let (_, search) = read("kind=group:consents&who=customer&from=2026-11-22&until=2026-11-22");
        let search = search.unwrap();
        assert_eq!((search.kinds.len(), search.actor), (4, Some(Actor::Customer)));
        // A day in the member's zone, to its end.
        assert_eq!((search.from.unwrap().seconds(), search.until.unwrap().seconds()), (1_795_302_000, 1_795_388_400));
        assert_eq!(read("").1, Some(Search::default()));
        assert_eq!(read("kind=locked").1.unwrap().kinds, [Kind::Locked]);
    }

    #[test]
    fn what_cannot_be_read_is_told_or_finds_nothing() {
        for (query, field) in [
            ("customer=x", "customer"),
            ("from=yesterday", "from"),
            ("until=9999-99-99", "until"),
            ("from=2026-02-02&until=2026-01-01", "until"),
        ] {
            let (form, search) = read(query);
            assert!(search.is_none(), "{query}");
            let told = [("customer", &form.customer), ("from", &form.from), ("until", &form.until)];
            assert!(told.iter().all(|(name, shown)| shown.problem.is_some() == (*name == field)), "{query}");
        }
        for query in ["kind=nonsense", "kind=group:x", "who=me", "staff=1"] {
            assert!(read(query).1.is_none(), "{query}");
        }
        assert_eq!(read(&format!("customer={}", "x".repeat(5000))).0.customer.value.len(), LONGEST);
    }
}
