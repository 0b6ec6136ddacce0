//! Markdown as typed nodes: what isn't in the list below stays text, raw HTML above all (ASVS 5.0 V1.3.1).

use leptos::prelude::*;
use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};

/// A text of paragraphs, headings, lists, emphasis, links, quotes and code, as nodes. Headings begin at `h2`: the page has the `h1`.
pub fn markdown(source: &str) -> AnyView {
    let mut events = Parser::new(source);
    children(&mut events, None).into_any()
}

fn children(events: &mut Parser<'_>, end: Option<TagEnd>) -> Vec<AnyView> {
    let mut nodes = Vec::new();
    while let Some(event) = events.next() {
        match event {
            Event::End(tag) if Some(tag) == end => break,
            Event::Start(tag) => nodes.push(element(tag, events)),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => nodes.push(text.into_string().into_any()),
            Event::Code(code) => nodes.push(view! { <code>{code.into_string()}</code> }.into_any()),
            Event::SoftBreak => nodes.push(" ".into_any()),
            Event::HardBreak => nodes.push(view! { <br/> }.into_any()),
            Event::Rule => nodes.push(view! { <hr/> }.into_any()),
            _ => {}
        }
    }
    nodes
}

fn element(tag: Tag<'_>, events: &mut Parser<'_>) -> AnyView {
    let end = Some(tag.to_end());
    let inside = children(events, end);
    match tag {
        Tag::Paragraph => view! { <p>{inside}</p> }.into_any(),
        Tag::Heading { level: HeadingLevel::H1 | HeadingLevel::H2, .. } => view! { <h2>{inside}</h2> }.into_any(),
        Tag::Heading { .. } => view! { <h3>{inside}</h3> }.into_any(),
        Tag::List(None) => view! { <ul>{inside}</ul> }.into_any(),
        Tag::List(Some(_)) => view! { <ol>{inside}</ol> }.into_any(),
        Tag::Item => view! { <li>{inside}</li> }.into_any(),
        Tag::Strong => view! { <strong>{inside}</strong> }.into_any(),
        Tag::Emphasis => view! { <em>{inside}</em> }.into_any(),
        Tag::BlockQuote(_) => view! { <blockquote>{inside}</blockquote> }.into_any(),
        Tag::Link { dest_url, .. } if may_link(&dest_url) => view! { <a href=dest_url.into_string()>{inside}</a> }.into_any(),
        _ => inside.into_any(),
    }
}

/// Only where a link may lead: the web, an address, or our own pages (no `javascript:`, `data:`, `//host`; ASVS 5.0 V1.2.2).
fn may_link(url: &str) -> bool {
    url.starts_with("https://")
        || url.starts_with("mailto:")
        || url.starts_with('#')
        || (url.starts_with('/') && !url.starts_with("//") && !url.contains('\\'))
}
