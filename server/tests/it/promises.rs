//! What the house promises of every route: the table is walked, so that a new room is held to it from its first day.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::time::Duration;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use flate2::read::GzDecoder;
use portico::routes::{self, Cache, Proof, Route, Who};
use portico::web::headers::security_headers;
use portico_app::links;

use crate::support::people::{Page, Person, TestApp};

const FORM: &str = "application/x-www-form-urlencoded";

/// The path with something in each of its variable parts.
fn filled(path: &str) -> String {
    let parts = path.split('/').map(|part| match part {
        "{purpose}" => "terms".to_owned(),
        "{version}" => "1".to_owned(),
        "{sha256}" => "0".repeat(64),
        "{file}" => "none.css".to_owned(),
        other if other.starts_with('{') => "018f0000-0000-7000-8000-000000000000".to_owned(),
        other => other.to_owned(),
    });
    parts.collect::<Vec<_>>().join("/")
}

fn every_route() -> Vec<(Route, String)> {
    routes::table(true).into_iter().map(|route| (filled(route.path), route)).map(|(path, route)| (route, path)).collect()
}

fn posts() -> impl Iterator<Item = (Route, String)> {
    every_route().into_iter().filter(|(route, _)| route.method == Method::POST)
}

async fn go(person: &Person, route: &Route, path: &str) -> Page {
    if route.method == Method::GET { person.visit(path).await } else { person.post_raw(path, "").await }
}

fn is_our_page(page: &Page, what: &str) {
    assert!(page.headers[header::CONTENT_TYPE].to_str().unwrap().starts_with("text/html"), "{what}");
    assert_eq!(page.all("h1").len(), 1, "{what}: {}", page.text());
    assert!(!page.all("a[href]").is_empty(), "{what}: a way out");
}

on_both_databases! {
    /// ASVS 5.0 V3.4, V14.3.2.
    async fn each_answer_has_the_headers(db: TestDatabase) {
        let (_house, guest, alice) = TestApp::with_alice(db).await;
        for (route, path) in every_route() {
            // Leaving would end the walk.
            let people = if path == links::SIGN_OUT { vec![&guest] } else { vec![&guest, &alice] };
            for person in people {
                let answer = go(&person.stolen(), &route, &path).await;
                let what = format!("{} {path}: {}", route.method, answer.status);
                assert!(answer.status.as_u16() < 500 || path == "/health/ready", "{what}");
                for (name, value) in &security_headers(false) {
                    let own = path == links::DEV_GALLERY && name == header::CONTENT_SECURITY_POLICY;
                    assert!(own || answer.headers.get(name) == Some(value), "{what}: {name}");
                }
                assert!(answer.headers.contains_key("x-request-id"), "{what}");
                assert!(!answer.headers.contains_key(header::SERVER), "{what}");
                assert_eq!(answer.headers.get_all(header::CACHE_CONTROL).iter().count(), 1, "{what}");
                let kept = answer.headers[header::CACHE_CONTROL].to_str().unwrap();
                if route.line.cache == Cache::Personal || !answer.status.is_success() {
                    assert_eq!(kept, "no-store", "{what}");
                }
                let html = answer.headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
                if html && !answer.body.is_empty() && !path.starts_with("/dev/") {
                    assert!(answer.all("script:not([src]), style, [style], [onclick], [onload]").is_empty(), "{what}: inline");
                }
            }
        }
    }

    /// ASVS 5.0 V8.3.1: nobody comes in who is not signed in, and the way leads back to where they wished to go.
    async fn guests_are_turned_away(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let pages: BTreeSet<&str> = routes::table(true).iter().filter(|route| route.method == Method::GET).map(|route| route.path).collect();
        let mut seen = 0;
        for (route, path) in every_route().into_iter().filter(|(route, _)| route.line.who == Who::Customer) {
            let guest = house.guest();
            let answer = go(&guest, &route, &path).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{} {path}", route.method);
            let (to, query) = answer.location().split_once('?').unwrap_or((answer.location(), ""));
            assert_eq!(to, links::SIGN_IN, "{path}");
            let wished = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "return_to").map_or(links::ACCOUNT.to_owned(), |(_, path)| path.into_owned());
            if path != links::CONFIRM {
                assert!(pages.iter().any(|page| filled(page) == wished), "{} {path} leads back to {wished}, which is no page", route.method);
            }
            if route.method == Method::GET && path != links::CONFIRM {
                assert_eq!(wished, path);
            }
            assert!(guest.cookies.lock().unwrap().is_empty());
            seen += 1;
        }
        assert!(seen >= 3, "the table lists customers' rooms");
    }

    /// ASVS 5.0 V7.5.1: what changes credentials asks again, also after a theft of the session.
    async fn sensitive_rooms_ask_for_fresh_proof(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        house.advance(Duration::from_mins(9));
        alice.confirm().await;
        let theirs = |route: &Route| route.line.proof == Proof::Fresh && route.line.who == Who::Customer;
        for (route, path) in every_route().into_iter().filter(|(route, _)| theirs(route) && route.method == Method::GET) {
            let answer = go(&alice, &route, &path).await;
            assert!(!answer.location().starts_with(links::CONFIRM), "{path}: the proof is fresh");
        }
        house.advance(Duration::from_mins(11));
        for (route, path) in every_route().into_iter().filter(|(route, _)| theirs(route)) {
            let answer = go(&alice, &route, &path).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{} {path}", route.method);
            assert!(answer.location().starts_with(links::CONFIRM), "{} {path}: {}", route.method, answer.location());
        }
        assert!(alice.is_signed_in().await);
    }

    /// ASVS 5.0 V8.3.1: the same in the staff's section, for guests and for customers.
    async fn the_staff_s_rooms_are_closed_to_others(db: TestDatabase) {
        let (_house, guest, alice) = TestApp::with_alice(db).await;
        for (route, path) in every_route().into_iter().filter(|(route, _)| matches!(route.line.who, Who::Staff(_))) {
            for person in [&guest, &alice] {
                let answer = go(person, &route, &path).await;
                let (to, _) = answer.location().split_once('?').unwrap_or((answer.location(), ""));
                assert_eq!((answer.status, to), (StatusCode::SEE_OTHER, links::ADMIN_SIGN_IN), "{} {path}", route.method);
            }
        }
    }

    /// Cross-site request forgery (ASVS 5.0 V3.5.1): by fetch metadata, and by Origin where a browser sends none.
    async fn forms_from_other_sites_are_refused(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let foreign = [
            vec![("sec-fetch-site", "cross-site")],
            vec![("sec-fetch-site", "same-site")],
            vec![("sec-fetch-site", "cross-site"), ("origin", "http://localhost:3000")],
            vec![("origin", "https://evil.example")],
            vec![("origin", "http://localhost:3000.evil.example")],
            vec![("origin", "null")],
        ];
        for (_, path) in posts() {
            for headers in &foreign {
                let mut request = alice.request(Method::POST, &path).header(header::CONTENT_TYPE, FORM);
                for (name, value) in headers {
                    request = request.header(*name, *value);
                }
                let answer = alice.send(request.body(Body::from("email=x%40example.com")).unwrap()).await;
                assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path} {headers:?}");
                is_our_page(&answer, &path);
            }
        }
        assert!(alice.is_signed_in().await);
        let ours = alice.request(Method::POST, links::SIGN_OUT).header("origin", "http://localhost:3000").header(header::CONTENT_TYPE, FORM);
        assert_eq!(alice.send(ours.body(Body::empty()).unwrap()).await.status, StatusCode::SEE_OTHER, "our own forms work in old browsers");
        drop(house);
    }

    /// ASVS 5.0 V4.1.4.
    async fn other_methods_are_refused(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        let mut paths: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (route, path) in every_route() {
            paths.entry(path).or_default().insert(route.method.to_string());
        }
        for (path, allowed) in &paths {
            for method in ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "BREW"] {
                if allowed.contains(method) || (method == "CONNECT") {
                    continue;
                }
                for person in [&guest, &alice] {
                    let request = person.request(Method::from_bytes(method.as_bytes()).unwrap(), path).header("sec-fetch-site", "same-origin");
                    let answer = person.send(request.body(Body::empty()).unwrap()).await;
                    let what = format!("{method} {path}");
                    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{what}");
                    let told: BTreeSet<String> = answer.headers[header::ALLOW].to_str().unwrap().split(',').map(|one| one.trim().to_owned()).collect();
                    assert!(allowed.is_subset(&told), "{what}: {told:?}");
                    assert!(!told.contains(method), "{what}: {told:?}");
                    is_our_page(&answer, &what);
                }
            }
        }
        drop(house);
    }

    /// Looking is cacheable: no cookie, the same bytes for everyone, and nothing sent twice.
    async fn who_only_looks_gets_everybodys_page(db: TestDatabase) {
        let house = TestApp::start(db).await;
        for (_, path) in every_route().into_iter().filter(|(route, _)| route.line.cache == Cache::Anonymous) {
            let one = house.guest();
            let other = Person { from: ([203, 0, 113, 9], 50_000).into(), ..house.guest().elsewhere() };
            let (first, second) = (one.visit(&path).await, other.visit(&path).await);
            assert_eq!(first.status, StatusCode::OK, "{path}");
            assert_eq!(first.body, second.body, "{path}");
            assert!(!first.headers.contains_key(header::SET_COOKIE) && !second.headers.contains_key(header::SET_COOKIE), "{path}");
            assert_eq!(first.headers[header::CACHE_CONTROL], "private, no-cache", "{path}");
            let etag = first.headers[header::ETAG].clone();
            assert_eq!(etag, second.headers[header::ETAG]);

            let known = one.request(Method::GET, &path).header(header::IF_NONE_MATCH, etag.clone());
            let known = one.send(known.body(Body::empty()).unwrap()).await;
            assert_eq!((known.status, known.body.len()), (StatusCode::NOT_MODIFIED, 0), "{path}");
            assert_eq!(known.headers[header::ETAG], etag);

            let packed = one.request(Method::GET, &path).header(header::ACCEPT_ENCODING, "gzip, deflate, br");
            let packed = one.send(packed.body(Body::empty()).unwrap()).await;
            assert_eq!(packed.headers[header::CONTENT_ENCODING], "gzip", "{path}");
            assert_eq!(packed.headers.get_all(header::CONTENT_ENCODING).iter().count(), 1);
            let mut plain = Vec::new();
            GzDecoder::new(&packed.body[..]).read_to_end(&mut plain).unwrap();
            assert_eq!(plain, first.body, "{path}");
            assert!(packed.body.len() < 14 * 1024, "{path}");

            let german = Person { language: "de-AT,de;q=0.9,en;q=0.5".to_owned(), ..house.guest() }.visit(&path).await;
            assert_eq!(german.all("html[lang=de]").len(), 1, "{path}");
            assert_ne!(german.headers[header::ETAG], etag, "{path}");
        }
    }

    /// A language is remembered only for who chose one.
    async fn a_chosen_language_is_remembered(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let guest = house.guest();
        assert_eq!(guest.visit("/sign-in?lang=de").await.all("html[lang=de]").len(), 1);
        assert_eq!(guest.visit("/sign-in").await.all("html[lang=de]").len(), 1);
        for nonsense in ["xx", "../../etc", "de%0d%0aSet-Cookie:%20a=b", &"x".repeat(5000)] {
            let other = house.guest();
            let answer = other.visit(&format!("/sign-in?lang={nonsense}")).await;
            assert_eq!(answer.status, StatusCode::OK);
            assert!(other.cookies.lock().unwrap().is_empty(), "{nonsense}");
        }
    }

    /// Host header attacks: whoever is none of ours gets no page, and no link is built from what they say.
    async fn strange_hosts_are_turned_away(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let guest = house.guest();
        for host in ["evil.example", "localhost.evil.example", "evil.example:3000", "127.0.0.1.evil.example", ""] {
            for path in [links::SIGN_IN, links::ACCOUNT, "/nowhere"] {
                let mut request = guest.request(Method::GET, path);
                request.headers_mut().unwrap().insert(header::HOST, host.parse().unwrap());
                let answer = guest.send(request.body(Body::empty()).unwrap()).await;
                assert_eq!(answer.status, StatusCode::MISDIRECTED_REQUEST, "{host} {path}");
                assert!(host.is_empty() || !answer.html().contains(host), "{host}");
            }
            let mut request = guest.request(Method::GET, "/health/live");
            request.headers_mut().unwrap().insert(header::HOST, host.parse().unwrap());
            assert_eq!(guest.send(request.body(Body::empty()).unwrap()).await.status, StatusCode::OK);
        }
        for host in ["127.0.0.1:3000", "[::1]:3000", "LOCALHOST"] {
            let mut request = guest.request(Method::GET, links::SIGN_IN);
            request.headers_mut().unwrap().insert(header::HOST, host.parse().unwrap());
            assert_eq!(guest.send(request.body(Body::empty()).unwrap()).await.status, StatusCode::OK, "{host}");
        }
        assert_eq!(guest.visit("/health/ready").await.status, StatusCode::OK);
    }

    async fn what_is_not_there_is_said_in_the_visitors_language(db: TestDatabase) {
        let house = TestApp::start(db).await;
        for path in ["/nowhere", "/account/nowhere", "/sign-in/", "//", "/assets/none.css", "/legal/nothing", "/legal/terms/99", "/legal/terms/x", "/%00", "/%ff"] {
            let german = Person { language: "de".to_owned(), ..house.guest() }.visit(path).await;
            assert!(matches!(german.status, StatusCode::NOT_FOUND | StatusCode::BAD_REQUEST), "{path}: {}", german.status);
            is_our_page(&german, path);
            assert_eq!(german.all("html[lang=de]").len(), 1, "{path}");
        }
        let german = Person { language: "de".to_owned(), ..house.guest() }.visit("/nowhere").await;
        assert!(german.says("Diese Seite gibt es nicht"));
        assert!(house.guest().visit("/nowhere").await.says("There is no such page"));
    }

    /// Bodies up to 64 KiB: the limit stands in the table.
    async fn large_bodies_are_refused(db: TestDatabase) {
        let (_house, guest, alice) = TestApp::with_alice(db).await;
        for (route, path) in posts() {
            // A file is counted as it comes, by its handler.
            assert!(route.line.body == 64 * 1024 || route.line.file, "{path}");
            let answer = guest.post_raw(&path, format!("email={}", "x".repeat(70 * 1024))).await;
            let reads = [links::SIGN_UP, links::SIGN_IN, links::RECOVERY, links::VERIFY_EMAIL, links::PASSWORD_STRENGTH].contains(&path.as_str());
            if reads {
                assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE, "{path}");
                is_our_page(&answer, &path);
            } else {
                assert!(answer.status.as_u16() < 500, "{path}: {}", answer.status);
            }
        }
        assert_eq!(alice.post_raw(links::CONFIRM, "x".repeat(70 * 1024)).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    }
}

#[test]
fn production_has_no_conveniences() {
    assert!(routes::table(true).iter().any(|route| route.path.starts_with("/dev")));
    assert!(!routes::table(false).iter().any(|route| route.path.starts_with("/dev")));
    let hsts = security_headers(true)[header::STRICT_TRANSPORT_SECURITY].to_str().unwrap().to_owned();
    assert!(hsts.starts_with("max-age=63072000"), "ASVS 5.0 V3.4.1: a year at least");
    assert!(!security_headers(false).contains_key(header::STRICT_TRANSPORT_SECURITY));
}

#[test]
fn rooms_of_the_account_are_for_customers() {
    for route in routes::table(true).iter().filter(|route| route.path == links::ACCOUNT || route.path.starts_with("/account/")) {
        // The link in the letter to a new address is opened in any browser.
        if route.path != links::CONFIRM_EMAIL {
            assert_eq!(route.line.who, Who::Customer, "{} {}", route.method, route.path);
        }
        assert_eq!(route.line.cache, Cache::Personal, "{}", route.path);
    }
}
