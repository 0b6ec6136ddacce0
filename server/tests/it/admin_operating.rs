//! Letters, words and looks, sign-in defence, the system: as those who operate the house see them.

use std::fs;
use std::time::Duration;

use axum::http::StatusCode;
use portico::model::outbox::{self, State};
use portico::model::staff::Role;
use portico_app::links;

use crate::support::people::{PASSWORD, TestApp};
use crate::support::smtp::{Mode, Smtp};

async fn states(house: &TestApp) -> Vec<State> {
    outbox::newest(&house.app.db.read, 100).await.unwrap().into_iter().map(|letter| letter.state).collect()
}

on_both_databases! {
    async fn a_failing_letter_is_tried_again_and_leaves(db: TestDatabase) {
        let server = Smtp::start(Mode::Accept).await;
        let url = server.url();
        let house = TestApp::configured(db, &[("PORTICO_SMTP_URL", &url)], |config| config.smtp.timeout = Duration::from_millis(400)).await;
        let support = house.colleague("Sam", Role::Support).await;
        house.settle().await;
        let before = server.letters().len();
        let quiet = support.visit(links::ADMIN_OUTBOX).await;
        assert!(quiet.says("No letter is failing") && quiet.all("main form").is_empty(), "{}", quiet.text());

        server.behave(Mode::Refuse451);
        for n in 0..3 {
            let person = crate::support::people::Person { address: format!("person{n}@example.com"), ..house.guest() };
            person.sign_up().await;
        }
        house.settle().await;
        let page = support.visit(links::ADMIN_OUTBOX).await;
        assert!(page.says("451") && page.says("confirm-address") && page.says("harbor · English") && page.says("Next try:"), "{}", page.text());
        assert!(!page.html().contains("person0"), "never to whom");
        assert_eq!(page.all("main .line").len(), 3);

        // One of them, before its time.
        server.behave(Mode::Accept);
        let letter = page.field("letter");
        assert_eq!(letter, "all", "the button for all stands on top");
        let first = outbox::failing(&house.app.db.read, 10).await.unwrap()[0].id.to_string();
        let done = support.submit(links::ADMIN_RETRY, &[("letter", &first)]).await;
        assert_eq!(done.location(), "/admin/outbox?show=failing");
        assert!(support.visit(done.location()).await.says("Tried again now."));
        house.settle().await;
        assert_eq!(server.letters().len(), before + 1, "and no other");
        let again = support.submit(links::ADMIN_RETRY, &[("letter", &first)]).await;
        assert!(support.visit(again.location()).await.says("Nothing waits for another try"), "what is sent is not sent again");

        // All of them.
        support.submit(links::ADMIN_RETRY, &[("letter", "all")]).await;
        house.settle().await;
        assert_eq!(server.letters().len(), before + 3);
        assert!(states(&house).await.iter().all(|state| *state == State::Sent));
        let owner = house.colleague("Olga", Role::Owner).await;
        let record = owner.visit(&format!("{}?kind=letter-retried", links::ADMIN_AUDIT)).await;
        assert!(record.says("letters: 2") && record.says("letter_kind: confirm-address") && record.says("By Sam"), "{}", record.text());
        for bad in ["", "x", "ALL", "018f0000-0000-7000-8000-00000000000"] {
            assert_eq!(support.submit(links::ADMIN_RETRY, &[("letter", bad)]).await.status, StatusCode::BAD_REQUEST, "{bad}");
        }
    }

    async fn a_given_up_letter_is_told_and_not_offered(db: TestDatabase) {
        let server = Smtp::start(Mode::Refuse554).await;
        let url = server.url();
        let house = TestApp::configured(db, &[("PORTICO_SMTP_URL", &url)], |config| config.smtp.timeout = Duration::from_millis(400)).await;
        let support = house.colleague("Sam", Role::Support).await;
        house.settle().await;
        let page = support.visit("/admin/outbox?show=given-up").await;
        assert!(page.says("Its recipient and text are erased then") && page.says("554") && page.says("staff-invitation"), "{}", page.text());
        assert!(page.all("main form").is_empty() && !page.html().contains("sam@staff.example"), "{}", page.text());
        let gone = outbox::newest(&house.app.db.read, 1).await.unwrap()[0].id.to_string();
        server.behave(Mode::Accept);
        support.submit(links::ADMIN_RETRY, &[("letter", &gone)]).await;
        support.submit(links::ADMIN_RETRY, &[("letter", "all")]).await;
        house.settle().await;
        assert!(server.letters().is_empty());
        for query in ["show=nonsense", "show=waiting&before=x", "show=given-up&after=018f0000-0000-7000-8000-000000000000", "show=waiting"] {
            assert_eq!(support.visit(&format!("{}?{query}", links::ADMIN_OUTBOX)).await.status, StatusCode::OK, "{query}");
        }
    }

    /// ASVS 5.0 V6.1.1: support can help at once, and the owner reads that it did.
    async fn who_had_to_wait_signs_in_after_a_release(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        let support = house.colleague("Sam", Role::Support).await;
        let stranger = alice.elsewhere();
        for _ in 0..6 {
            guest.submit(links::SIGN_IN, &[("email", &alice.address), ("password", "guess")]).await;
        }
        assert_eq!(stranger.sign_in().await.status, StatusCode::TOO_MANY_REQUESTS);
        let start = support.visit(links::ADMIN_DEFENCE).await;
        assert!(start.says("one has to wait now") && start.says("throttle.address_free_failures") && start.says("15 min"), "{}", start.text());
        let found = support.submit(links::ADMIN_DEFENCE, &[("subject", "  ALICE@example.com ")]).await;
        assert!(found.says("Has to wait.") && found.says("waits until") && found.says("tries count, 5 left"), "{}", found.text());
        let network = support.submit(links::ADMIN_DEFENCE, &[("subject", "127.0.0.1")]).await;
        assert!(network.says("Does not have to wait.") && network.says("Wrong passwords from this network"), "{}", network.text());

        let refused = support.submit(links::ADMIN_RELEASE, &[("subject", &alice.address), ("reason", " ")]).await;
        assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.problem("reason").is_some(), "{}", refused.text());
        let fields = [("subject", alice.address.as_str()), ("reason", "Rang us, <b>knew</b> the details")];
        let done = support.submit(links::ADMIN_RELEASE, &fields).await;
        assert_eq!(done.location(), links::ADMIN_DEFENCE);
        let page = support.visit(done.location()).await;
        assert!(page.says("They can try again at once.") && page.says("nobody has to wait now"), "{}", page.text());
        assert_eq!(stranger.sign_in().await.location(), links::ACCOUNT);
        let activity = alice.visit(links::ACTIVITY).await;
        assert!(activity.says("Support let you try again without waiting") && activity.says("“Rang us, <b>knew</b> the details”"), "{}", activity.text());
        // The address itself is in no fact: facts stay for good.
        let events = portico::model::events::of_customer(&house.app.db.read, house.row(&alice).await.id, None, 50).await.unwrap();
        let release = events.iter().find(|event| event.kind.text() == "limit-released").unwrap();
        assert!(!release.facts.contains("alice") && release.details.as_deref().unwrap().contains("alice"));
    }

    /// Addresses without an account are counted and let go alike; what is nonsense is told; nobody lets themselves try for ever.
    async fn releases_are_limited_and_the_staffs_door_is_the_owners_matter(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let support = house.colleague("Sam", Role::Support).await;
        let owner = house.colleague("Olga", Role::Owner).await;
        for bad in ["", "alice", "999.1.1.1", "10.0.0.0/8", "<script>", "a@b@c"] {
            let refused = support.submit(links::ADMIN_DEFENCE, &[("subject", bad)]).await;
            assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.problem("subject").is_some(), "{bad}: {}", refused.text());
            assert_eq!(support.submit(links::ADMIN_RELEASE, &[("subject", bad), ("reason", "x")]).await.status, StatusCode::BAD_REQUEST);
        }
        for _ in 0..6 {
            house.guest().submit(links::ADMIN_SIGN_IN, &[("email", &owner.address), ("password", "guess")]).await;
        }
        let blind = support.submit(links::ADMIN_DEFENCE, &[("subject", &owner.address)]).await;
        assert!(!blind.says("staff’s door"), "{}", blind.text());
        support.submit(links::ADMIN_RELEASE, &[("subject", &owner.address), ("reason", "x")]).await;
        let seen = owner.submit(links::ADMIN_DEFENCE, &[("subject", &owner.address)]).await;
        assert!(seen.says("Wrong passwords at the staff’s door") && seen.says("waits until"), "{}", seen.text());
        owner.submit(links::ADMIN_RELEASE, &[("subject", &owner.address), ("reason", "It was me")]).await;
        assert!(!owner.submit(links::ADMIN_DEFENCE, &[("subject", &owner.address)]).await.says("waits until"));

        let mut last = StatusCode::OK;
        for _ in 0..40 {
            last = support.submit(links::ADMIN_RELEASE, &[("subject", "nobody@example.com"), ("reason", "again")]).await.status;
        }
        assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
    }

    async fn marketing_sees_what_is_wrong_with_the_content(db: TestDatabase) {
        let content = db.folder().join("content");
        let words = content.join("locales/de");
        fs::create_dir_all(&words).unwrap();
        fs::write(words.join("sign_in.ftl"), "sign-in = Los\n\nsign-out-now = Raus <b>jetzt</b>\n").unwrap();
        let folder = content.display().to_string();
        let house = TestApp::configured(db, &[("PORTICO_CONTENT_DIR", &folder)], |_| {}).await;
        let marketing = house.colleague("Mara", Role::Marketing).await;
        let page = marketing.visit(links::ADMIN_CONTENT).await;
        for said in ["A folder, as it is saved", "one thing to look at", "locales/de/sign_in.ftl:3", "is shown nowhere", "sign-out-now", "Harbor and Meadow", "Nothing was published"] {
            assert!(page.says(said), "{said}: {}", page.text());
        }
        assert!(page.all("main form").is_empty());
        let files = portico::content::gather(std::path::Path::new(&folder)).unwrap();
        let now = house.app.clock.now();
        portico::content::editions::keep(&house.app.db, &files, Some("Winter <b>words</b>".to_owned()), now).await.unwrap();
        assert!(marketing.visit(links::ADMIN_CONTENT).await.says("Winter <b>words</b>"));
    }

    async fn the_system_page_tells_how_the_house_stands(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let owner = house.colleague("Olga", Role::Owner).await;
        let page = owner.visit(links::ADMIN_SYSTEM).await;
        for said in [env!("CARGO_PKG_VERSION"), "Development", "Answers", "Needs", "sealer", "Numbers and chains events", "sessions.idle", "2 h", "not set"] {
            assert_eq!(page.says(said), said != "Needs", "{said}: {}", page.text());
        }
        assert_eq!(page.all("main section:last-of-type .line").len(), portico::config::settings().count(), "all settings");
        let node = house.app.node;
        portico::model::jobs::claim(house.app.db.writer(), "sealer", node, house.app.clock.now(), Duration::from_secs(1)).await.unwrap();
        let ended = house.app.clock.now();
        portico::model::jobs::finish(house.app.db.writer(), "sealer", node, ended, ended, "failed: <b>the</b> database").await.unwrap();
        let page = owner.visit(links::ADMIN_SYSTEM).await;
        assert!(page.says("Failed") && page.says("failed: <b>the</b> database"), "{}", page.text());
        house.advance(Duration::from_mins(1));
        portico::model::jobs::claim(house.app.db.writer(), "anchors", node, house.app.clock.now(), Duration::from_secs(1)).await.unwrap();
        let ended = house.app.clock.now();
        portico::model::jobs::finish(house.app.db.writer(), "anchors", node, ended, ended, "failed: the audit chain is broken at row 3").await.unwrap();
        assert!(owner.visit(links::ADMIN_AUDIT).await.says("It may have been tampered with"));
    }

    /// ASVS 5.0 V14.2.4, V13.3.1: what is secret is on no page, whoever looks.
    async fn no_page_shows_a_secret(db: TestDatabase) {
        let key = "c2VjcmV0LWNhbmFyeS1rZXktb2YtMzItYnl0ZXMtISE=";
        let old = "b2xkLXNlY3JldC1jYW5hcnkta2V5LTMyLWJ5dGVzISE=";
        let variables = [
            ("PORTICO_SMTP_URL", "smtp://mailuser:smtp-canary-password@127.0.0.1:1"),
            ("PORTICO_APPLICATION_KEY", key),
            ("PORTICO_OLD_APPLICATION_KEYS", old),
        ];
        let database = db.url.clone();
        let house = TestApp::configured(db, &variables, |_| {}).await;
        let alice = crate::support::people::Person { address: "walter@example.com".to_owned(), ..house.guest() };
        alice.sign_up().await;
        let owner = house.colleague("Olga", Role::Owner).await;
        house.settle().await;
        let mut pages = Vec::new();
        for path in [links::ADMIN, links::ADMIN_AUDIT, links::ADMIN_OUTBOX, "/admin/outbox?show=waiting", links::ADMIN_CONTENT, links::ADMIN_DEFENCE, links::ADMIN_SYSTEM] {
            let page = owner.visit(path).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            pages.push((path, page));
        }
        let system = &pages.last().unwrap().1;
        assert!(system.says("set, not shown"), "{}", system.text());
        let public = portico::crypto::anchoring::SigningKey::of(&house.app.key).public();
        assert!(public.to_string().len() == 44);
        let fingerprint = house.app.key.fingerprint();
        let secrets = [key, old, "smtp-canary", "mailuser", PASSWORD, fingerprint.as_str(), database.as_str(), "walter@example.com", "argon2"];
        for (path, page) in &pages {
            for secret in secrets {
                assert!(!page.html().contains(secret), "{path} shows {secret}");
            }
        }
    }
}
