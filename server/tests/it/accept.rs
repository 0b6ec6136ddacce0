//! A stage on the way in: a new version of a contract is asked for at the next sign-in, and nobody accepts what they were not shown.

use std::time::Duration;

use axum::http::StatusCode;
use portico::model::consents::{self, Decision, Model, Source};
use portico::model::legal_texts;
use portico_app::links;
use tokio::task::JoinSet;

use crate::support::databases::TestDatabase;
use crate::support::people::{Person, TestApp};

const DAY: Duration = Duration::from_hours(24);

/// A house whose terms get a second version in December, in English and German, and a third a few days later.
async fn house(db: TestDatabase) -> TestApp {
    let texts = [
        ("en", "terms.2", "valid-from: 2026-12-01\n\nReturns are free for 60 days."),
        ("de", "terms.2", "valid-from: 2026-12-01\n\nDie Rückgabe ist 60 Tage lang frei."),
        ("en", "terms.3", "valid-from: 2026-12-05\n\nReturns are free for 90 days."),
    ];
    let folder = db.content(&texts);
    TestApp::configured(db, &[("PORTICO_CONTENT_DIR", &folder)], |_| {}).await
}

/// What a person has in the ledger about the terms, newest first.
async fn ledger(house: &TestApp, person: &Person) -> Vec<Model> {
    consents::of_customer(&house.app.db.read, house.row(person).await.id, None, 100).await.unwrap()
}

on_both_databases! {
    async fn a_new_version_is_asked_at_the_next_sign_in(db: TestDatabase) {
        let house = house(db).await;
        let alice = house.customer("alice@example.com").await;
        let browser = alice.elsewhere();
        assert_eq!(browser.sign_in().await.location(), links::ACCOUNT, "not before its day");
        house.advance(9 * DAY);
        let browser = alice.elsewhere();
        assert_eq!(browser.sign_in().await.location(), links::ACCEPT);
        assert_eq!(browser.visit(links::ACCOUNT).await.location(), links::SIGN_IN, "a stage is not skipped");
        let page = browser.visit(links::ACCEPT).await;
        assert!(page.says("Terms of use, version 2") && page.says("1 December 2026"), "{}", page.text());
        assert!(browser.visit(&links::legal("terms")).await.says("Returns are free for 60 days."), "it can be read before");
        assert_eq!(browser.submit(links::ACCEPT, &[]).await.location(), links::ACCEPT, "nothing accepted, nothing opened");
        assert_eq!(ledger(&house, &alice).await.len(), 1);
        assert_eq!(browser.submit(links::ACCEPT, &[("consent.terms", "2")]).await.location(), links::ACCOUNT);
        assert!(browser.is_signed_in().await);
        let rows = ledger(&house, &alice).await;
        let facts: Vec<_> = rows.iter().map(|row| (row.purpose.as_str(), row.decision, row.version, row.source)).collect();
        assert_eq!(facts, [("terms", Decision::Accepted, 2, Source::SignIn), ("terms", Decision::Accepted, 1, Source::SignUp)]);
        assert_eq!(house.events(house.row(&alice).await.id).await[..2], ["signed-in", "contract-accepted"]);
        assert_eq!(alice.elsewhere().sign_in().await.location(), links::ACCOUNT, "asked once");
    }

    /// What is in the ledger is the very text that was shown: in the customer's language.
    async fn each_accepts_in_their_own_language(db: TestDatabase) {
        let house = house(db).await;
        let alice = house.customer("alice@example.com").await;
        let gerda = Person { address: "gerda@example.com".to_owned(), language: "de".to_owned(), ..house.guest() };
        gerda.sign_up().await;
        let code = house.latest(&gerda.address).await.code();
        gerda.submit(links::VERIFY_EMAIL, &[("code", &code)]).await;
        house.advance(9 * DAY);
        for (person, words, language) in [(&alice, "Returns are free for 60 days.", "en"), (&gerda, "Die Rückgabe ist 60 Tage lang frei.", "de")] {
            // The customer's own language, whatever the browser wishes.
            let browser = Person { language: "en".to_owned(), ..person.elsewhere() };
            assert_eq!(browser.sign_in().await.location(), links::ACCEPT);
            assert!(browser.visit(&links::legal("terms")).await.says(words));
            let page = browser.visit(links::ACCEPT).await;
            assert!(page.html().contains(&format!("<html lang=\"{language}\"")), "{}", page.html());
            browser.submit(links::ACCEPT, &[("consent.terms", "2")]).await;
            let row = ledger(&house, person).await.remove(0);
            assert_eq!((row.language.as_str(), row.version), (language, 2));
            let text = legal_texts::by_digest(&house.app.db.read, &row.text_sha256).await.unwrap().unwrap();
            assert_eq!(text.body.trim(), words);
        }
        assert_eq!(ledger(&house, &gerda).await[1].language, "de", "and so she did at sign-up");
    }

    /// The page was open when the next version came: it is asked for in its turn.
    async fn what_was_not_shown_is_not_accepted(db: TestDatabase) {
        let house = house(db).await;
        let alice = house.customer("alice@example.com").await;
        house.advance(12 * DAY + Duration::from_mins(11 * 60 + 50));
        let browser = alice.elsewhere();
        browser.sign_in().await;
        assert_eq!(browser.visit(links::ACCEPT).await.field("consent.terms"), "2");
        house.advance(Duration::from_mins(15));
        assert_eq!(browser.submit(links::ACCEPT, &[("consent.terms", "2")]).await.location(), links::ACCEPT);
        assert_eq!(ledger(&house, &alice).await.len(), 1, "version 2 holds no more, version 3 was not shown");
        assert_eq!(browser.visit(links::ACCEPT).await.field("consent.terms"), "3");
        assert_eq!(browser.submit(links::ACCEPT, &[("consent.terms", "3")]).await.location(), links::ACCOUNT);
        assert_eq!(ledger(&house, &alice).await[0].version, 3);
    }

    /// Only what is due is accepted here, under its own name.
    async fn a_forged_post_accepts_nothing(db: TestDatabase) {
        let house = house(db).await;
        let alice = house.customer("alice@example.com").await;
        house.advance(9 * DAY);
        let browser = alice.elsewhere();
        browser.sign_in().await;
        for (name, value) in [
            ("consent.newsletter", "1"), ("consent.privacy", "1"), ("consent.nothing", "2"), ("consent.terms", "1"), ("consent.terms", "3"),
            ("consent.terms", "02"), ("consent.terms", "yes"), ("consent.terms", ""), ("consent.", "2"),
        ] {
            let answer = browser.submit(links::ACCEPT, &[(name, value)]).await;
            assert_eq!(answer.location(), links::ACCEPT, "{name}={value}");
        }
        assert_eq!(ledger(&house, &alice).await.len(), 1);
        let guest = house.guest();
        assert_eq!(guest.submit(links::ACCEPT, &[("consent.terms", "2")]).await.location(), links::SIGN_IN);
        assert_eq!(alice.submit(links::ACCEPT, &[("consent.terms", "2")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(ledger(&house, &alice).await.len(), 1, "who has not just signed in is at no stage");
    }
}

on_both_databases! {
    threads(4);
    async fn many_clicks_accept_once(db: TestDatabase) {
        let house = house(db).await;
        let alice = house.customer("alice@example.com").await;
        house.advance(9 * DAY);
        let browser = alice.elsewhere();
        browser.sign_in().await;
        let clicks: JoinSet<StatusCode> = (0..8)
            .map(|_| {
                let browser = browser.stolen();
                async move { browser.submit(links::ACCEPT, &[("consent.terms", "2")]).await.status }
            })
            .collect();
        for status in clicks.join_all().await {
            assert_eq!(status, StatusCode::SEE_OTHER);
        }
        assert_eq!(ledger(&house, &alice).await.iter().filter(|row| row.version == 2).count(), 1);
    }
}
