//! The gallery, as marketing and developers look at it.

use std::collections::BTreeSet;

use axum::http::{HeaderMap, StatusCode, header};
use portico_app::gallery::samples;
use portico_app::links;
use portico_app::text::Mark;
use scraper::{Html, Selector};

use crate::support::people::{Page, TestApp};

/// The values of an attribute of all elements that a selector finds.
fn attributes(page: &Page, selector: &str, name: &str) -> Vec<String> {
    let html = Html::parse_document(page.html());
    html.select(&Selector::parse(selector).unwrap()).filter_map(|found| found.value().attr(name).map(str::to_owned)).collect()
}

fn policy(headers: &HeaderMap) -> &str {
    headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap()
}

on_both_databases! {
    async fn it_shows_every_sample_of_every_brand_and_each_frame_can_be_drawn(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let guest = house.guest();
        let brands: Vec<String> = house.app.content.now().brands().iter().map(|shown| shown.brand.id.clone()).collect();
        for brand in brands {
            let page = guest.visit(&format!("{}?brand={brand}&language=de&mode=dark", links::DEV_GALLERY)).await;
            let frames = attributes(&page, "iframe", "src");
            assert_eq!(frames.len(), samples().len(), "{brand}");
            for (frame, sample) in frames.iter().zip(samples()) {
                assert!(frame.starts_with(&links::gallery_frame(sample.name)), "{frame}");
                let shown = guest.visit(frame).await;
                assert_eq!(shown.status, StatusCode::OK, "{frame}");
                assert_eq!(shown.all("html[lang=de]").len(), 1, "{frame}");
                let sheet = attributes(&shown, "link[rel=stylesheet]", "href").remove(0);
                let sheet = guest.visit(&sheet).await;
                assert_eq!(sheet.headers[header::CONTENT_TYPE], "text/css; charset=utf-8");
                assert!(!sheet.html().contains("prefers-color-scheme") && sheet.html().contains(".traced"), "{frame}: dark, whatever the system says");
            }
        }
        assert!(guest.cookies.lock().unwrap().is_empty(), "looking sets no cookie");
    }

    async fn the_choice_stands_in_the_address(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let guest = house.guest();
        let frames = async |query: &str| attributes(&guest.visit(&format!("{}?{query}", links::DEV_GALLERY)).await, "iframe", "src");
        let letters = frames("kind=letters").await;
        assert!(!letters.is_empty() && letters.iter().all(|frame| frame.contains("/letter-")));
        assert!(frames("kind=pages").await.iter().all(|frame| !frame.contains("/letter-")));
        let named = frames("name=%20Sign-In-wr&width=desktop").await;
        assert!(named.len() == 1 && named[0].contains("/sign-in-wrong/frame?") && named[0].contains("width=desktop"), "{named:?}");
        let both = frames("name=sign-in-wrong&mode=all&width=all").await;
        assert_eq!(both.len(), 4);
        let languages = house.app.content.now().brands()[0].languages.len();
        assert_eq!(frames("name=sign-in-wrong&language=all&brand=harbor").await.len(), languages);
        assert_eq!(frames("name=nothing-is-called-that").await.len(), 0);
        // A wish that nobody knows is none.
        assert_eq!(frames("name=sign-in-wrong&mode=%22%3E&brand=..&language=xx&width=9&kind=x").await, frames("name=sign-in-wrong").await);
        let many = guest.visit(&format!("{}?brand=all&language=all&mode=all&width=all", links::DEV_GALLERY)).await;
        assert_eq!(attributes(&many, "iframe", "src").len(), 400);
        let titles = attributes(&many, "iframe", "title");
        assert_eq!(titles.iter().collect::<BTreeSet<_>>().len(), 400, "each frame is called by a name of its own: {titles:?}");
        assert!(many.says("more pictures belong to this choice"));
        let kept = guest.visit(&format!("{}?mode=dark&language=de&name=sign", links::DEV_GALLERY)).await;
        assert_eq!(attributes(&kept, "option[selected]", "value"), ["harbor", "de", "dark", "phone", "all"]);
        assert_eq!(kept.field("name"), "sign");
    }

    async fn a_sample_alone_tells_its_words_and_its_neighbours(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let guest = house.guest();
        let page = guest.visit(&format!("{}?language=de&mode=dark", links::gallery_sample("sign-in-wrong"))).await;
        assert_eq!(page.all("h1"), ["Anmelden"]);
        assert!(page.says("sign-in-wrong") && page.says("locales/de/sign_in.ftl:"), "{}", page.text());
        assert_eq!(page.all("iframe").len(), 1);
        assert!(page.says("Before: sign-in-after") && page.says("Next: sign-in-wait"));
        let first = guest.visit(&links::gallery_sample("sign-in")).await;
        assert!(first.says("Next: ") && !first.says("Before: "));
        let letter = guest.visit(&links::gallery_sample("letter-recovery")).await;
        assert!(letter.says("Words in this letter") && letter.says("The letter as plain text") && letter.says("locales/en/letters.ftl:"));
        for nowhere in [links::gallery_sample("nothing"), links::gallery_frame("nothing"), format!("{}?letter=nothing", links::DEV_GALLERY_SHEET)] {
            assert_eq!(guest.visit(&nowhere).await.status, StatusCode::NOT_FOUND, "{nowhere}");
        }
    }

    /// ASVS 5.0 V3.4.6: frames stand in the gallery alone, show its samples alone, and nothing runs in them.
    async fn frames_are_for_the_gallery_alone(db: TestDatabase) {
        let (_house, guest, alice) = TestApp::with_alice(db).await;
        for page in [guest.visit(links::DEV_GALLERY).await, guest.visit(&links::gallery_sample("sign-in")).await] {
            assert!(policy(&page.headers).ends_with("; frame-src 'self'") && policy(&page.headers).contains("frame-ancestors 'none'"));
            assert_eq!(page.headers[header::X_FRAME_OPTIONS], "DENY");
            assert!(attributes(&page, "iframe", "sandbox").iter().all(|sandbox| sandbox == "allow-same-origin"));
        }
        for sample in ["sign-in", "letter-recovery"] {
            let frame = guest.visit(&links::gallery_frame(sample)).await;
            assert_eq!(frame.headers[header::X_FRAME_OPTIONS], "SAMEORIGIN");
            let policy = policy(&frame.headers);
            assert!(policy.contains("frame-ancestors 'self'") && policy.contains("sandbox allow-same-origin") && !policy.contains("unsafe"), "{policy}");
            assert!(!policy.contains("script-src") && policy.contains("default-src 'none'") && policy.contains("form-action 'none'"), "{policy}");
            assert!(frame.all("script, style, [style]").is_empty());
        }
        for path in [links::SIGN_IN, links::SIGN_UP, links::DEV_MAILBOX, "/nowhere", links::ACCOUNT, links::CONSENTS] {
            let page = alice.visit(path).await;
            assert!(policy(&page.headers).contains("frame-ancestors 'none'") && !policy(&page.headers).contains("frame-src"), "{path}");
            assert_eq!(page.headers[header::X_FRAME_OPTIONS], "DENY", "{path}");
        }
    }

    /// What traces words is the gallery's, and stays there.
    async fn other_pages_know_nothing_of_it(db: TestDatabase) {
        let (_house, guest, alice) = TestApp::with_alice(db).await;
        guest.visit(&links::gallery_frame("sign-in")).await;
        for (person, path) in [(&guest, links::SIGN_IN), (&guest, links::SIGN_UP), (&alice, links::ACCOUNT), (&alice, links::PROFILE), (&alice, links::ACTIVITY)] {
            let page = person.visit(path).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            assert!(!page.html().contains("traced") && page.html().chars().all(|c| Mark::of(c).is_none()), "{path}");
            let sheet = attributes(&page, "link[rel=stylesheet]", "href").remove(0);
            assert!(!guest.visit(&sheet).await.html().contains(".gallery-"), "{path}: the gallery's rules are in its own sheet");
        }
    }
}
