//! Who was found: a table where there is room, cards on a phone; and what to do where nobody was.

use leptos::prelude::*;

use super::{CustomerLine, FoundList, ListedBy, Looked, onward};
use crate::components::{Cell, EmptyState, Icon, Look, RowHead, Section, SectionBody, Table, Tag, Time, Tone};
use crate::links;
use crate::text::{Text, say, with};

/// All lists; where none has anybody, one sentence instead.
pub(super) fn lists(lists: Vec<FoundList>, waiting: bool, text: &Text) -> Option<AnyView> {
    let nobody = lists.iter().all(|list| list.customers.is_empty() && list.next.is_none() && list.top.is_none());
    if nobody {
        // Who waits for the proof of their address was found, and is no customer yet.
        return (!waiting).then(|| {
            let empty = view! { <EmptyState icon=Icon::Search title=say("customers-nobody") hint=say("customers-nobody-hint")/> };
            view! { <div class="card">{empty}</div> }.into_any()
        });
    }
    let shown = lists.into_iter().filter(|list| !list.customers.is_empty() || list.next.is_some() || list.top.is_some());
    Some(shown.map(|list| section(list, text)).collect_view().into_any())
}

fn section(list: FoundList, text: &Text) -> AnyView {
    let title = match list.by {
        None => "customers-found",
        Some(ListedBy::Newest) => "customers-by-newest",
        Some(ListedBy::Name) => "customers-by-name",
        Some(ListedBy::Address) => "customers-by-address",
    };
    let FoundList { customers, next, top, looked, .. } = list;
    let none = customers.is_empty().then(|| view! { <SectionBody><p class="secondary">{say("customers-nobody-so-far")}</p></SectionBody> });
    let found = (!customers.is_empty()).then(|| {
        let cards = customers.iter().map(|customer| card(customer, text)).collect_view();
        let table = table(&customers, say(title), text);
        view! {
            <div class="hidden md:block">{table}</div>
            <ul class="md:hidden border-t">{cards}</ul>
        }
    });
    let foot = foot(next, top, looked, text);
    view! { <Section title=say(title)>{none}{found}{foot}</Section> }.into_any()
}

/// How far was looked, and the ways on and back.
fn foot(next: Option<String>, top: Option<String>, looked: Looked, text: &Text) -> Option<AnyView> {
    if next.is_none() && top.is_none() {
        return None;
    }
    let told = match looked {
        Looked::AtAll => None,
        Looked::UntilNow(Some(back_to)) => Some(with("customers-looked-back", &[("date", text.date(back_to).into())])),
        Looked::UntilNow(None) => Some(say("customers-looked-part")),
    };
    let label = if told.is_some() { "customers-further" } else { "customers-more" };
    let told = told.map(|told| view! { <p class="secondary">{told}</p> });
    let next = next.map(|href| onward(href, label, Look::Plain));
    let top = top.map(|href| onward(href, "customers-top", Look::Quiet));
    Some(view! { <SectionBody>{told}<div class="flex flex-wrap gap-2">{next}{top}</div></SectionBody> }.into_any())
}

fn table(customers: &[CustomerLine], label: String, text: &Text) -> AnyView {
    let head = ["customers-customer", "customers-status", "customers-created", "customers-brand", "customers-language", "customers-factor"];
    let rows = customers.iter().map(|customer| {
        let (who, status, factor, at) = (who(customer), status(customer), factor(customer), customer.created);
        let (brand, language) = (customer.brand.clone(), text.language_name(&customer.language));
        view! {
            <tr>
                <RowHead>{who}</RowHead>
                <Cell>{status}</Cell>
                <Cell><Time at day=true/></Cell>
                <Cell>{brand}</Cell>
                <Cell>{language}</Cell>
                <Cell>{factor}</Cell>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! { <Table label head=head.map(say).to_vec()>{rows}</Table> }.into_any()
}

fn card(customer: &CustomerLine, text: &Text) -> AnyView {
    let factor = customer.factor.then(|| view! { <Tag tone=Tone::Info label=say("customers-factor")/> });
    let facts = [text.date(customer.created), customer.brand.clone(), text.language_name(&customer.language)].join(" · ");
    view! {
        <li class="line">
            <div class="grid gap-1 min-w-0">
                <div class="font-[540]">{who(customer)}</div>
                <p class="secondary">{facts}</p>
                <div class="flex flex-wrap gap-2">{status(customer)}{factor}</div>
            </div>
        </li>
    }
    .into_any()
}

/// The name leads to the customer; where there is none, the address does.
fn who(customer: &CustomerLine) -> AnyView {
    let (href, address) = (links::admin_customer(&customer.id), customer.address.clone());
    if customer.name.is_empty() {
        return view! { <a class="anywhere" dir="ltr" href=href>{address}</a> }.into_any();
    }
    view! {
        <a class="anywhere" href=href><bdi>{customer.name.clone()}</bdi></a>
        <p class="secondary anywhere font-[400]"><bdi dir="ltr">{address}</bdi></p>
    }
    .into_any()
}

fn status(customer: &CustomerLine) -> AnyView {
    let tone = match customer.status {
        "active" => Tone::Good,
        "closing" => Tone::Warn,
        _ => Tone::Bad,
    };
    view! { <Tag tone label=say(&format!("customers-status-{}", customer.status))/> }.into_any()
}

fn factor(customer: &CustomerLine) -> AnyView {
    if customer.factor {
        view! { <Tag tone=Tone::Info label=say("customers-factor-yes")/> }.into_any()
    } else {
        view! { <span class="soft">{say("customers-factor-no")}</span> }.into_any()
    }
}
