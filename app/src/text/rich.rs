//! Messages with a little markup, as nodes. Nothing here writes HTML: what isn't known stays text.

use leptos::prelude::*;

/// Stands for `<` in values until the message is taken apart, so that a person who calls themselves `<link>` stays text
/// (markup injection, ASVS 5.0 V1.3.7). A private-use character that no keyboard types; typed all the same, it shows as `<`.
const SHIELD: char = '\u{f8f0}';

pub(super) fn shielded(value: &str) -> String {
    value.replace('<', SHIELD.encode_utf8(&mut [0; 4]))
}

fn text(message: &str) -> String {
    message.replace(SHIELD, "<")
}

/// The message's text, with each `<name>…</name>` as an element.
pub(super) fn view(message: &str, links: &[(&str, String)]) -> AnyView {
    let mut nodes = Vec::new();
    let mut rest = message;
    while let Some((before, name, inner, after)) = next_element(rest) {
        if !before.is_empty() {
            nodes.push(text(before).into_any());
        }
        nodes.push(element(name, inner, links));
        rest = after;
    }
    if !rest.is_empty() {
        nodes.push(text(rest).into_any());
    }
    nodes.into_any()
}

fn next_element(message: &str) -> Option<(&str, &str, &str, &str)> {
    let start = message.find('<')?;
    let (name, inside) = message[start + 1..].split_once('>')?;
    let (inner, after) = inside.split_once(&format!("</{name}>"))?;
    Some((&message[..start], name, inner, after))
}

fn element(name: &str, inner: &str, links: &[(&str, String)]) -> AnyView {
    if let Some((_, href)) = links.iter().find(|(known, _)| *known == name) {
        return view! { <a href=href.clone()>{text(inner)}</a> }.into_any();
    }
    match name {
        "strong" => view! { <strong>{text(inner)}</strong> }.into_any(),
        "em" => view! { <em>{text(inner)}</em> }.into_any(),
        "code" => view! { <code>{text(inner)}</code> }.into_any(),
        _ => text(inner).into_any(),
    }
}
