//! The house's promises, held against every sample in every language.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use scraper::{ElementRef, Html, Selector};

use super::{Sample, samples, testing};
use crate::brand::Brand;
use crate::mail::AnyLetter;
use crate::page::Scene;
use crate::style;

fn select<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

/// Each page in each language, drawn once for all tests: name, scene, HTML.
static PAGES: LazyLock<Vec<(String, Scene, String)>> = LazyLock::new(|| {
    let words = testing::words();
    let scenes = words.languages().iter().map(|language| testing::scene(&words, &language.code));
    let drawn = scenes.flat_map(|scene| {
        let pages = samples().into_iter().filter(|sample| !sample.is_letter());
        pages.map(|page| (format!("{} in {}", page.name, scene.text.language()), scene.clone(), page.html(&scene))).collect::<Vec<_>>()
    });
    drawn.collect()
});

/// Calls `check` with each page in each language.
fn each(check: impl Fn(&str, &Scene, &str, &Html)) {
    for (name, scene, source) in PAGES.iter() {
        check(name, scene, source, &Html::parse_document(source));
    }
}

#[test]
fn names_are_unique() {
    let mut seen = BTreeSet::new();
    for Sample { name, .. } in samples() {
        assert!(seen.insert(name), "{name} twice");
    }
}

#[test]
fn each_page_has_one_heading_a_title_and_its_language() {
    each(|name, scene, _, html| {
        assert_eq!(select(html, "h1").len(), 1, "{name}: one h1");
        let root = html.root_element().value();
        assert_eq!((root.attr("lang"), root.attr("dir")), (Some(scene.text.language()), Some(scene.text.dir())), "{name}");
        let title: String = select(html, "title")[0].text().collect();
        assert!(title.ends_with(" · Harbor") && title.len() > 12, "{name}: {title}");
        assert_eq!(select(html, "main").len(), 1, "{name}: one main");
        assert_eq!(select(html, "a.skip[href='#main']").len(), 1, "{name}: a skip link");
        assert_eq!(select(html, "header").len(), 1, "{name}: one banner");
    });
}

#[test]
fn ids_are_unique_and_references_lead_somewhere() {
    each(|name, _, _, html| {
        let mut ids = BTreeSet::new();
        for element in select(html, "[id]") {
            let id = element.value().attr("id").unwrap();
            assert!(!id.is_empty() && ids.insert(id), "{name}: id `{id}` twice or empty");
        }
        for (selector, attribute) in [("[aria-describedby]", "aria-describedby"), ("label[for]", "for"), ("a[href^='#']", "href")] {
            for element in select(html, selector) {
                for id in element.value().attr(attribute).unwrap().split(' ') {
                    assert!(ids.contains(id.trim_start_matches('#')), "{name}: {attribute}={id} leads nowhere");
                }
            }
        }
    });
}

#[test]
fn each_input_is_labelled_and_says_what_fills_it() {
    each(|name, _, _, html| {
        let labels: BTreeMap<&str, String> =
            select(html, "label[for]").into_iter().map(|label| (label.value().attr("for").unwrap(), label.text().collect())).collect();
        for input in select(html, "input:not([type=hidden]), select, textarea") {
            let id = input.value().attr("id").unwrap_or_default();
            assert!(labels.get(id).is_some_and(|label| !label.trim().is_empty()), "{name}: `{id}` has no label");
            assert!(input.value().attr("autocomplete").is_some_and(|token| !token.is_empty()), "{name}: `{id}` has no autocomplete");
            assert!(input.value().attr("name").is_some_and(|posted| !posted.is_empty()), "{name}: `{id}` posts nothing");
        }
        for password in select(html, "input[type=password], input[autocomplete=one-time-code]") {
            assert_eq!(password.value().attr("value"), None, "{name}: a secret is echoed (ASVS 5.0 V14.2)");
        }
    });
}

/// Who speaks to a device says what they see (WCAG 2.5.3): what is spoken of a control contains what is shown.
#[test]
fn spoken_names_contain_what_is_shown() {
    each(|name, _, _, html| {
        for control in select(html, "a[aria-label], button[aria-label], summary[aria-label]") {
            let shown = control.text().collect::<String>().trim().to_lowercase();
            let spoken = control.value().attr("aria-label").unwrap().to_lowercase();
            assert!(spoken.contains(&shown), "{name}: shown `{shown}`, spoken `{spoken}`");
        }
    });
}

#[test]
fn each_problem_is_summarized_announced_and_bound() {
    each(|name, _, _, html| {
        let wrong = select(html, "[aria-invalid=true]");
        let alerts = select(html, "[role=alert]");
        assert!(wrong.is_empty() || alerts.len() == 1, "{name}: {} wrong fields, {} summaries", wrong.len(), alerts.len());
        for field in wrong {
            let id = field.value().attr("id").unwrap();
            assert!(
                field.value().attr("aria-describedby").is_some_and(|ids| ids.contains(&format!("{id}-why"))),
                "{name}: `{id}` says not why"
            );
            assert_eq!(select(html, &format!("[role=alert] a[href='#{id}']")).len(), 1, "{name}: the summary lacks `{id}`");
        }
        for alert in alerts {
            assert!(
                alert.value().attr("autofocus").is_some() && alert.value().attr("tabindex") == Some("-1"),
                "{name}: focus goes to the summary"
            );
        }
    });
}

/// What a content security policy without `unsafe-` and a page without script promise (ASVS 5.0 V3.4.3).
#[test]
fn nothing_is_inline_and_only_our_own_modules_run() {
    each(|name, _, source, html| {
        assert!(select(html, "script:not([type=module][src^='/assets/']), style, iframe, object, embed, [style]").is_empty(), "{name}");
        assert!(select(html, "script").into_iter().all(|script| script.text().next().is_none()), "{name}: a script of its own");
        let handlers: Vec<&str> = select(html, "*")
            .into_iter()
            .flat_map(|e| e.value().attrs().map(|(attribute, _)| attribute))
            .filter(|a| a.starts_with("on"))
            .collect();
        assert!(handlers.is_empty(), "{name}: {handlers:?}");
        for link in select(html, "[href]") {
            let href = link.value().attr("href").unwrap();
            assert!(["/", "#", "https://", "otpauth://totp/", "harbor.css"].iter().any(|start| href.starts_with(start)), "{name}: {href}");
        }
        assert!(!source.contains("<!>") && !source.contains("<!--"), "{name}: markers");
    });
}

#[test]
fn text_is_escaped_once() {
    each(|name, _, source, _| {
        for twice in ["&amp;lt;", "&amp;amp;", "&amp;#", "&amp;quot;", "{ $", "{$"] {
            assert!(!source.contains(twice), "{name}: {twice}");
        }
    });
}

fn classes() -> BTreeMap<String, String> {
    let mut classes = BTreeMap::new();
    for (name, _, source) in PAGES.iter() {
        for list in source.split(" class=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            for class in list.split_whitespace() {
                classes.entry(class.replace("&amp;", "&").replace("&gt;", ">").replace("&lt;", "<")).or_insert_with(|| name.clone());
            }
        }
    }
    classes
}

/// The generator skips what it doesn't know in silence.
#[test]
fn each_class_has_css() {
    let sheet = style::sheet(&testing::brand("harbor"));
    for (class, page) in classes() {
        let mut selector = String::from(".");
        for (at, c) in class.chars().enumerate() {
            if at == 0 && c.is_ascii_digit() {
                selector.push_str("\\3");
            } else if !c.is_alphanumeric() && c != '-' && c != '_' {
                selector.push('\\');
            }
            selector.push(c);
        }
        let known = sheet.match_indices(&selector).any(|(at, _)| sheet[at + selector.len()..].starts_with(['{', ':', '[', ',', ' ', '>']));
        assert!(known, "{page}: `{class}` has no CSS: not Tailwind's, nor named in style/tailwind.toml");
    }
}

/// Pages also run from right to left: sides are start and end.
#[test]
fn classes_know_no_left_and_right() {
    let sided = [
        "ml-",
        "mr-",
        "pl-",
        "pr-",
        "left-",
        "right-",
        "text-left",
        "text-right",
        "border-l-",
        "border-r-",
        "rounded-l",
        "rounded-r-",
        "rounded-tl",
        "rounded-tr",
    ];
    for (class, page) in classes() {
        let bare = class.rsplit(':').next().unwrap().trim_start_matches('-');
        assert!(!sided.iter().any(|side| bare.starts_with(side)) && bare != "border-l" && bare != "border-r", "{page}: {class}");
    }
}

/// One initial TCP window holds the sign-in page, its sheet and its icon; the measured sum stands in the end-to-end tests.
#[test]
fn pages_and_sheet_are_small() {
    let brand: Brand = testing::brand("harbor");
    assert!(style::sheet(&brand).len() < 24_000, "{} bytes of CSS", style::sheet(&brand).len());
    let words = testing::words();
    for sample in samples().into_iter().filter(|sample| ["sign-in", "overview"].contains(&sample.name)) {
        let bytes = sample.html(&testing::scene(&words, "en")).len();
        assert!(bytes < 12_000, "{}: {bytes} bytes", sample.name);
    }
}

#[test]
fn letters_stand_alone() {
    let words = testing::words();
    for language in words.languages() {
        let scene = testing::scene(&words, &language.code);
        for sample in samples().into_iter().filter(Sample::is_letter) {
            let letter = sample.rendered(&scene).unwrap();
            let name = format!("{} in {}", sample.name, language.code);
            assert!(
                !letter.subject.is_empty() && letter.subject.chars().count() < 70 && !letter.subject.contains(char::is_control),
                "{name}: {}",
                letter.subject
            );
            assert!(!letter.subject.contains(['\u{2068}', '\u{2069}']), "{name}: marks in a header");
            let html = Html::parse_document(&letter.html);
            assert_eq!(select(&html, "h1").len(), 1, "{name}: one h1");
            assert!(select(&html, "a.button").len() <= 1, "{name}: one button");
            assert!(select(&html, "script, img, link, iframe").is_empty(), "{name}: nothing is loaded");
            for link in select(&html, "a[href]") {
                assert!(letter.text.contains(link.value().attr("href").unwrap()), "{name}: the text part lacks a link");
            }
            for said in select(&html, "p, h1, code") {
                let said: String = said.text().collect();
                assert!(letter.text.contains(said.trim()), "{name}: the text part lacks `{said}`");
            }
        }
    }
}

#[test]
fn letters_survive_the_outbox() {
    for letter in crate::mail::sample_letters() {
        let stored = serde_json::to_string(&letter).unwrap();
        assert!(stored.contains(&format!("\"kind\":\"{}\"", letter.kind())), "{stored}");
        assert_eq!(serde_json::from_str::<AnyLetter>(&stored).unwrap(), letter);
    }
}
