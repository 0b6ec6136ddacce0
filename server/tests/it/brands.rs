//! Several brands, one house: the host name shows the brand, and one account serves them all.

use std::fs;
use std::path::Path;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use portico::config::{Config, PurposeKind, Variables};
use portico_app::links;

use crate::support::folder::TestFolder;
use crate::support::people::{Page, Person, TestApp};
use crate::support::smtp::{Mode, Smtp};

const MEADOW: &str = "meadow.localhost:3000";

/// The same person with a fresh browser, on Meadow's host.
fn on_meadow(person: &Person) -> Person {
    Person { host: MEADOW.to_owned(), ..person.elsewhere() }
}

/// The addresses of a page's sheet and icon.
fn linked(page: &Page) -> Vec<String> {
    let tags = page.html().split("<link ").skip(1);
    tags.map(|tag| tag.split("href=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()).collect()
}

fn policy(page: &Page) -> &str {
    page.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap()
}

on_both_databases! {
    /// A whole sign-up on the second brand: its page, its letter, its sender, its links.
    async fn a_letter_remembers_the_brand_that_it_was_asked_on(db: TestDatabase) {
        let server = Smtp::start(Mode::Accept).await;
        let house = TestApp::configured(db, &[("PORTICO_SMTP_URL", &server.url())], |_| {}).await;
        let fern = Person { address: "fern@example.com".to_owned(), host: MEADOW.to_owned(), ..house.guest() };
        let page = fern.visit(links::SIGN_UP).await;
        assert!(page.says("Start growing with us") && page.all("title")[0].ends_with("Meadow"), "{}", page.text());
        assert!(page.all("a[href^='mailto:']").len() == 1 && !page.says("Harbor"), "{}", page.text());
        fern.sign_up().await;
        let letter = house.latest("fern@example.com").await;
        assert_eq!(letter.subject, "One step to your Meadow account");
        assert!(letter.text.contains("http://meadow.localhost:3000/verify-email?token=") && letter.text.contains("hello@meadow.example"), "{}", letter.text);
        assert!(!letter.text.contains("Harbor") && !letter.text.contains("http://localhost"), "{}", letter.text);
        let [sent] = &server.letters()[..] else { panic!("one letter, not {:?}", server.letters()) };
        assert_eq!(sent.from, "post@meadow.example");
        assert!(sent.header("From").unwrap().contains("Meadow Seeds"), "{:?}", sent.header("From"));
        assert!(sent.header("Message-ID").unwrap().ends_with("@meadow.localhost>"), "{:?}", sent.header("Message-ID"));
        // A guest at Harbor asks about the same address: that letter comes from there.
        let other = Person { address: "fern@example.com".to_owned(), ..house.guest() };
        other.submit(links::VERIFY_EMAIL, &[("code", &letter.code())]).await;
        fern.submit(links::VERIFY_EMAIL, &[("code", &letter.code())]).await;
        assert_eq!(house.row(&fern).await.brand, "meadow");
        other.submit(links::RECOVERY, &[("email", "fern@example.com")]).await;
        let letter = house.latest("fern@example.com").await;
        assert!(letter.kind == "recovery" && letter.text.contains("http://localhost:3000/"), "{}", letter.text);
    }

    /// One account, wherever they sign in; but a browser that is signed in here is a stranger there (sessions don't cross hosts).
    async fn one_account_serves_all_brands(db: TestDatabase) {
        let (_house, _, alice) = TestApp::with_alice(db).await;
        let there = on_meadow(&alice);
        let arrived = there.sign_in().await;
        assert_eq!(arrived.location(), links::ACCOUNT, "{}", arrived.text());
        for cookie in arrived.headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap().to_ascii_lowercase();
            assert!(!cookie.contains("domain="), "a cookie belongs to its host alone: {cookie}");
        }
        let page = there.visit(links::ACCOUNT).await;
        assert!(page.says("Hello, Alice") && page.says("All that we keep for you at Meadow."), "{}", page.text());
        let carried = Person { host: MEADOW.to_owned(), ..alice.stolen() };
        assert!(!carried.is_signed_in().await, "a cookie carried to another brand's host opens nothing");
        assert!(alice.is_signed_in().await);
    }

    /// A brand asks for what it needs, and leaves the rest as it is.
    async fn a_brand_chooses_what_it_asks(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        let form = |page: &Page, name: &str| !page.all(&format!("[name=\"{name}\"]")).is_empty();
        let (at_harbor, at_meadow) = (alice.visit(links::PROFILE).await, on_meadow(&alice));
        assert!(form(&at_harbor, "phone") && form(&at_harbor, "birthday"));
        let saved = alice.submit(links::PROFILE, &[("given_name", "Alice"), ("phone", "+44 20 7219 3000"), ("language", "en"), ("version", &at_harbor.field("version"))]).await;
        assert_eq!(saved.location(), links::PROFILE, "{}", saved.text());
        at_meadow.sign_in().await;
        let profile = at_meadow.visit(links::PROFILE).await;
        assert!(!form(&profile, "phone") && form(&profile, "family_name") && form(&profile, "postal_address.city"), "{}", profile.text());
        // A forged field has nowhere to go, and what this brand doesn't ask stays.
        let fields = [("given_name", "Al"), ("phone", "+44 20 7219 4000"), ("birthday", "1990-01-01"), ("language", "en"), ("version", &profile.field("version"))];
        assert_eq!(at_meadow.submit(links::PROFILE, &fields).await.location(), links::PROFILE);
        let stored = house.row(&alice).await.attributes;
        assert!(stored.contains("\"Al\"") && stored.contains("+442072193000") && !stored.contains("1990"), "{stored}");
        let guest = on_meadow(&guest);
        assert!(form(&guest.visit(links::SIGN_UP).await, "consent.newsletter"));
        let consents = at_meadow.visit(links::CONSENTS).await;
        assert!(form(&consents, "consent.newsletter") && !form(&consents, "consent.recommendations"), "{}", consents.text());
    }

    /// What was allowed at one brand can be seen and withdrawn at each (GDPR Art. 7(3)).
    async fn consents_are_withdrawn_anywhere(db: TestDatabase) {
        let (_house, _, alice) = TestApp::with_alice(db).await;
        let page = alice.visit(links::CONSENTS).await;
        let shown = page.html().split("consent.recommendations").next().unwrap().rsplit("name=\"shown\"").next().unwrap().split('"').nth(1).unwrap().to_owned();
        assert_eq!(alice.submit(links::CONSENTS, &[("consent.recommendations", "allow"), ("shown", &shown)]).await.location(), links::CONSENTS);
        let there = on_meadow(&alice);
        there.sign_in().await;
        assert!(!there.visit(links::CONSENTS).await.all("[name=\"consent.recommendations\"]").is_empty());
        assert_eq!(there.submit(links::CONSENTS, &[("consent.recommendations", "withdraw")]).await.location(), links::CONSENTS);
        assert!(alice.visit(links::CONSENTS).await.all("[name=\"consent.recommendations\"][value=\"withdraw\"]").is_empty());
    }

    /// A contract of one brand is asked by that brand: at the sign-in there, and not elsewhere.
    async fn contracts_are_asked_by_their_brands(db: TestDatabase) {
        let file = "[[purposes]]\nid = \"terms\"\nkind = \"contract\"\n[[purposes]]\nid = \"privacy\"\nkind = \"notice\"\n[[purposes]]\nid = \"newsletter\"\nkind = \"consent\"\n[[purposes]]\nid = \"recommendations\"\nkind = \"contract\"";
        let purposes = Config::parse(&Variables::new(), file).unwrap().purposes;
        assert_eq!(purposes.get("recommendations").unwrap().kind, PurposeKind::Contract);
        let house = TestApp::configured(db, &[], |config| config.purposes = purposes).await;
        let fern = Person { address: "fern@example.com".to_owned(), host: MEADOW.to_owned(), ..house.guest() };
        fern.sign_up().await;
        let code = house.latest("fern@example.com").await.code();
        assert_eq!(fern.submit(links::VERIFY_EMAIL, &[("code", &code)]).await.location(), links::ACCOUNT);
        let at_harbor = Person { host: "localhost:3000".to_owned(), ..fern.elsewhere() };
        assert_eq!(at_harbor.sign_in().await.location(), links::ACCEPT);
        assert_eq!(on_meadow(&fern).sign_in().await.location(), links::ACCOUNT);
    }

    /// Fonts come from here, under names that change with them, and only a brand with fonts lets browsers fetch any.
    async fn a_brands_files_are_kept_for_good(db: TestDatabase) {
        let folder = TestFolder::new();
        let acme = folder.path().join("style/brands/acme");
        fs::create_dir_all(acme.join("fonts")).unwrap();
        let brands = Path::new(env!("CARGO_MANIFEST_DIR")).join("../style/brands");
        let meadow = fs::read_to_string(brands.join("meadow/brand.toml")).unwrap();
        let toml = meadow.replace("\nfont = ", "\nfont = \"Acme, serif\"\n# ").replace("[light]", "[[fonts]]\nfamily = \"Acme\"\nfile = \"fonts/acme.woff2\"\n[light]");
        fs::write(acme.join("brand.toml"), toml).unwrap();
        fs::write(acme.join("fonts/acme.woff2"), b"wOF2\0\x01\0\0\0\0\0\x10font").unwrap();
        fs::copy(brands.join("meadow/logo.svg"), acme.join("logo.svg")).unwrap();
        let house = TestApp::configured(db, &[("PORTICO_CONTENT_DIR", folder.path().to_str().unwrap())], |_| {}).await;
        let guest = Person { host: MEADOW.to_owned(), ..house.guest() };
        let page = guest.visit(links::SIGN_IN).await;
        assert!(policy(&page).contains("font-src 'self';"), "{}", policy(&page));
        let [sheet, icon] = &linked(&page)[..] else { panic!("{:?}", linked(&page)) };
        let sheet = guest.visit(sheet).await;
        let font = sheet.html().split("src:url(").nth(1).unwrap().split(')').next().unwrap().to_owned();
        for (path, kind) in [(&font, "font/woff2"), (icon, "image/svg+xml")] {
            let file = guest.visit(path).await;
            assert_eq!((file.status, file.headers[header::CONTENT_TYPE].to_str().unwrap()), (StatusCode::OK, kind));
            assert_eq!(file.headers[header::CACHE_CONTROL], "public, max-age=31536000, immutable");
            assert_eq!(policy(&file), "default-src 'none'; sandbox");
            assert_eq!(file.headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
        }
        assert_eq!(guest.visit("/assets/acme.0000000000000000.woff2").await.status, StatusCode::NOT_FOUND);
    }

    /// Without fonts the policy allows none; a host that no brand claims shows none.
    async fn hosts_show_their_brands_and_no_others(db: TestDatabase) {
        let house = TestApp::start(db).await;
        for (host, name) in [("localhost:3000", "Harbor"), (MEADOW, "Meadow"), ("MEADOW.localhost", "Meadow")] {
            let guest = Person { host: host.to_owned(), ..house.guest() };
            let page = guest.visit(links::SIGN_IN).await;
            assert!(page.all("title")[0].ends_with(name), "{host}: {}", page.text());
            assert!(policy(&page).starts_with("default-src 'none'") && !policy(&page).contains("font-src"), "{}", policy(&page));
        }
        for host in ["other.localhost:3000", "meadow.localhost.evil.example", "xmeadow.localhost", ""] {
            let guest = Person { host: host.to_owned(), ..house.guest() };
            let request = guest.request(Method::GET, links::SIGN_IN).body(Body::empty()).unwrap();
            assert_eq!(guest.send(request).await.status, StatusCode::MISDIRECTED_REQUEST, "{host}");
        }
    }
}
