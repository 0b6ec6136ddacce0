//! The house's promises, held against every sample in every language.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use leptos::prelude::*;
use scraper::{ElementRef, Html, Selector};

use super::{CSS, Mode, Sample, framed, samples, testing};
use crate::brand::Brand;
use crate::mail::AnyLetter;
use crate::page::{Page, Scene};
use crate::text::{Mark, Text};
use crate::{pages, style};

fn select<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

/// All that is drawn: what the gallery shows, and the gallery itself.
fn house() -> Vec<Sample> {
    let mut all = samples();
    all.extend(pages::gallery::samples());
    all
}

/// Each page in each language, drawn once for all tests: name, scene, HTML.
static PAGES: LazyLock<Vec<(String, Scene, String)>> = LazyLock::new(|| {
    let words = testing::words();
    let scenes = words.languages().iter().map(|language| testing::scene(&words, &language.code));
    let drawn = scenes.flat_map(|scene| {
        let pages = house().into_iter().filter(|sample| !sample.is_letter());
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
    for Sample { name, .. } in house() {
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
        assert!(select(html, "script:not([type=module][src^='/assets/']), style, object, embed, [style]").is_empty(), "{name}");
        let frames = select(html, "iframe:not([src^='/dev/gallery/'][sandbox='allow-same-origin'])");
        assert!(frames.is_empty(), "{name}: frames stand in the gallery alone, and nothing runs in them");
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
    let portal = style::sheet(&testing::brand("harbor"));
    let gallery = format!("{portal}{CSS}");
    let desk = style::desk_sheet(&testing::brand("harbor"));
    for (class, page) in classes() {
        let sheet = match &page {
            page if page.starts_with("gallery") => &gallery,
            page if page.starts_with("admin") => &desk,
            _ => &portal,
        };
        let mut selector = String::from(".");
        for (at, c) in class.chars().enumerate() {
            if at == 0 && c.is_ascii_digit() {
                selector.push_str("\\3");
            } else if !c.is_alphanumeric() && c != '-' && c != '_' {
                selector.push('\\');
            }
            selector.push(c);
        }
        let known =
            sheet.match_indices(&selector).any(|(at, _)| sheet[at + selector.len()..].starts_with(['{', ':', '[', ',', ' ', '>', '.']));
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

/// Each message of each sample finds its way back to its file, and nothing of that is left where it has no business.
#[test]
fn framed_samples_know_their_words() {
    let words = testing::words();
    for language in words.languages() {
        let scene = Scene { sheet: "/dev/gallery/sheet?mode=dark".to_owned(), ..testing::scene(&words, &language.code) };
        for sample in samples() {
            let name = format!("{} in {}", sample.name, language.code);
            let frame = framed(&sample, &scene, Mode::Dark);
            assert!(frame.html.chars().all(|c| Mark::of(c).is_none()), "{name}: a mark is left");
            let html = Html::parse_document(&frame.html);
            assert!(!frame.words.is_empty() && frame.words.iter().all(|word| word.origin.contains(".ftl:")), "{name}: {:?}", frame.words);
            let loads = select(&html, "script, style, [style], [autofocus], iframe, a[href]:not([href^='#'])");
            assert!(loads.is_empty(), "{name}: runs, styles, or leads away");
            assert_eq!(select(&html, "link[rel=stylesheet][href='/dev/gallery/sheet?mode=dark']").len(), 1, "{name}: the sheet");
            assert!(select(&html, "title span, option span, textarea span, svg span").is_empty(), "{name}: a span where none may be");
            let told: BTreeSet<&str> = select(&html, "span.traced").into_iter().filter_map(|span| span.value().attr("title")).collect();
            for title in &told {
                let (id, origin) = title.split_once(" · ").unwrap();
                assert!(frame.words.iter().any(|word| word.id == id && word.origin == origin), "{name}: {title}");
            }
            // The same page, read by somebody who points at nothing.
            let read = |html: &str| {
                Html::parse_document(html)
                    .select(&Selector::parse("body").unwrap())
                    .flat_map(|body| body.text().map(str::to_owned).collect::<Vec<_>>())
                    .collect::<String>()
            };
            assert_eq!(read(&frame.html), read(&sample.html(&scene)), "{name}");
        }
    }
}

#[test]
fn pointing_at_a_text_tells_message_file_and_line() {
    let words = testing::words();
    let scene = testing::scene(&words, "de");
    let sample = samples().into_iter().find(|sample| sample.name == "sign-in").unwrap();
    let (file, line) = scene.text.origin("sign-in-new").unwrap();
    let origin = format!("sign-in-new · {file}:{line}");
    assert!(file == "locales/de/sign_in.ftl" && line > 1);
    let html = Html::parse_document(&framed(&sample, &scene, Mode::Dark).html);
    let spans = select(&html, "span.traced");
    let told: Vec<String> =
        spans.iter().filter(|span| span.value().attr("title") == Some(&origin)).map(|span| span.text().collect()).collect();
    assert!(told.len() >= 2, "a message with a link in it is told before the link and in it: {told:?}");
    assert!(told.iter().all(|said| scene.text.say("sign-in-new").contains(said.trim())), "{told:?}");
}

/// A letter brings its style along; in its frame all of it stands in a sheet.
#[test]
fn a_framed_letter_keeps_its_looks() {
    let words = testing::words();
    let scene = testing::scene(&words, "en");
    let sample = samples().into_iter().find(|sample| sample.name == "letter-recovery").unwrap();
    let frame = framed(&sample, &scene, Mode::Dark);
    let html = Html::parse_document(&frame.html);
    let original = Html::parse_document(&sample.html(&scene));
    let (button, before) = (select(&html, "a.button")[0], select(&original, "a.button")[0]);
    let class = button.value().classes().find(|class| class.starts_with("styled-")).unwrap();
    assert!(frame.styles.contains(&format!(".{class}{{{}}}", before.value().attr("style").unwrap())), "{}", frame.styles);
    assert!(frame.styles.contains("@media (prefers-color-scheme:dark)"), "{}", frame.styles);
    assert!(!Mode::Light.resolve(&frame.styles).contains("prefers-color-scheme"));
    assert!(Mode::Dark.resolve(&frame.styles).contains(".card{background:"));
}

/// The last check is folded while there is nothing to mend.
#[test]
fn the_last_check_opens_where_something_is_to_be_mended() {
    let scene = testing::scene(&testing::words(), "en");
    for sample in pages::gallery::samples().into_iter().filter(|sample| ["gallery", "gallery-none"].contains(&sample.name)) {
        let html = Html::parse_document(&sample.html(&scene));
        let check = select(&html, "details.gallery-check")[0];
        let said: String = check.text().collect();
        let wrong = sample.name == "gallery";
        assert_eq!(check.value().attr("open").is_some(), wrong, "{}", sample.name);
        assert_eq!(
            said.contains("locales/de/sign_in.ftl:3") && said.contains("Keep the better one.") && said.contains("360 of 400"),
            wrong,
            "{said}"
        );
        assert_eq!(said.contains("Nothing to mend"), !wrong, "{said}");
    }
}

/// A picture of the dark mode is not left to the system either.
#[test]
fn pictures_follow_the_mode_too() {
    #[derive(Clone)]
    struct Pictures;
    impl Page for Pictures {
        fn title(&self, _: &Text) -> String {
            "Pictures".to_owned()
        }

        fn view(self, _: &Scene) -> AnyView {
            let source = leptos::html::source().attr("srcset", "/dark.svg").attr("media", "(prefers-color-scheme:dark)");
            source.into_any()
        }
    }
    let scene = testing::scene(&testing::words(), "en");
    let sample = Sample::page("pictures", Pictures);
    assert!(framed(&sample, &scene, Mode::Dark).html.contains("media=\"all\""));
    assert!(framed(&sample, &scene, Mode::Light).html.contains("media=\"not all\""));
}
