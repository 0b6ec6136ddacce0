//! Decisions: given and withdrawn with one click each, about the very text that was shown, provable years later.

use std::collections::BTreeSet;
use std::time::Duration;

use axum::http::StatusCode;
use portico::config::{Config, Variables};
use portico::model::consents::{self, Decision, Model, Source};
use portico::model::legal_texts;
use portico::start;
use portico_app::links;
use tokio::task::JoinSet;
use uuid::Uuid;

use crate::support::databases::TestDatabase;
use crate::support::people::{Page, Person, TestApp};

const DAY: Duration = Duration::from_hours(24);

/// What a person has in the ledger about a purpose, newest first.
async fn ledger(house: &TestApp, person: &Person, purpose: &str) -> Vec<Model> {
    let rows = consents::of_customer(&house.app.db.read, house.row(person).await.id, None, 500).await.unwrap();
    rows.into_iter().filter(|row| row.purpose == purpose).collect()
}

/// The line of a purpose: its text, and what its form carries.
struct Line {
    text: String,
    shown: String,
    answers: Vec<String>,
}

fn line(page: &Page, purpose: &str) -> Line {
    let html = page.html();
    let at =
        html.split("class=\"line\"").find(|line| line.contains(&format!("consent.{purpose}"))).unwrap_or_else(|| panic!("{}", page.text()));
    let values = |tag: &str| -> Vec<String> {
        let tags = at.split('<').filter(|found| found.starts_with(tag));
        tags.filter_map(|found| Some(found.split("value=\"").nth(1)?.split('"').next()?.to_owned())).collect()
    };
    let fragment = scraper::Html::parse_fragment(&format!("<div {at}"));
    let text = fragment.root_element().text().collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ");
    Line { text, shown: values("input").remove(0), answers: values("button") }
}

/// Presses a button on the page as it is now.
async fn answer(person: &Person, purpose: &str, answer: &str) -> Page {
    let line = line(&person.visit(links::CONSENTS).await, purpose);
    assert!(line.answers.iter().any(|offered| offered == answer), "{answer} is not offered: {:?}", line.answers);
    let done = person.submit(links::CONSENTS, &[(&format!("consent.{purpose}"), answer), ("shown", &line.shown)]).await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, links::CONSENTS), "{}", done.text());
    person.visit(links::CONSENTS).await
}

/// A house whose consents get a second version in December: one that asks again, one that tells.
async fn house(db: TestDatabase) -> TestApp {
    let folder = db.content(&[
        ("en", "recommendations.2", "valid-from: 2026-12-01\n\nWe also look at what you searched for."),
        ("en", "newsletter.2", "valid-from: 2026-12-01\n\nOnce a week."),
    ]);
    TestApp::configured(db, &[("PORTICO_CONTENT_DIR", &folder)], |_| {}).await
}

on_both_databases! {
    /// GDPR Art. 7(1) and 7(3): what was shown can be proved; withdrawing takes as many clicks as giving.
    async fn given_and_withdrawn_with_one_click_each(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        let page = alice.visit(links::CONSENTS).await;
        assert!(page.says("Terms of use, version 1 Accepted on 22 November 2026, in English."), "{}", page.text());
        assert!(page.says("Privacy notice, version 1"));
        assert!(page.html().contains(&format!("href=\"{}\"", links::CLOSE)), "a contract ends with the account");
        let before = line(&page, "newsletter");
        assert!(before.text.contains("Not allowed") && !before.text.contains("History"), "{}", before.text);
        assert_eq!(before.answers, ["allow"]);

        let page = answer(&alice, "newsletter", "allow").await;
        assert!(page.says("Allowed. You can change your mind at any time."), "{}", page.text());
        let given = line(&page, "newsletter");
        assert!(given.text.contains("since 22 November 2026, version 1") && given.text.contains("History"), "{}", given.text);
        assert_eq!(given.answers, ["withdraw"]);
        let row = ledger(&house, &alice, "newsletter").await.remove(0);
        assert_eq!((row.decision, row.version, row.language.as_str(), row.source), (Decision::Given, 1, "en", Source::Account));
        assert!(row.session_id.is_some());
        let text = legal_texts::by_digest(&house.app.db.read, &row.text_sha256).await.unwrap().unwrap();
        assert!(text.body.contains("at most twice a month"));

        let page = answer(&alice, "newsletter", "withdraw").await;
        assert!(line(&page, "newsletter").text.contains("Not allowed"));
        let rows = ledger(&house, &alice, "newsletter").await;
        assert_eq!(rows.iter().map(|row| row.decision).collect::<Vec<_>>(), [Decision::Withdrawn, Decision::Given]);
        assert_eq!(rows[0].text_sha256, row.text_sha256, "withdrawn is what was given");
        assert_eq!(house.events(house.row(&alice).await.id).await[..2], ["consent-withdrawn", "consent-given"]);
        assert!(ledger(&house, &alice, "recommendations").await.is_empty(), "each decision stands alone");
        assert_eq!(guest.visit(links::CONSENTS).await.status, StatusCode::SEE_OTHER);
    }

    /// German customers decide about the German text, whatever language the button was pressed in.
    async fn the_text_is_the_one_that_was_shown(db: TestDatabase) {
        let house = house(db).await;
        let gerda = Person { address: "gerda@example.com".to_owned(), language: "de".to_owned(), ..house.guest() };
        gerda.sign_up().await;
        let code = house.latest(&gerda.address).await.code();
        gerda.submit(links::VERIFY_EMAIL, &[("code", &code)]).await;
        let page = gerda.visit(links::CONSENTS).await;
        assert!(page.says("Nutzungsbedingungen, Version 1"), "{}", page.text());
        let shown = line(&page, "newsletter").shown;
        gerda.submit("/account/consents?lang=en", &[("consent.newsletter", "allow"), ("shown", &shown)]).await;
        let row = ledger(&house, &gerda, "newsletter").await.remove(0);
        assert_eq!((row.language.as_str(), &row.text_sha256), ("de", &shown));
        let text = gerda.visit(&links::consent_text(&shown)).await;
        assert!(text.says("höchstens zweimal im Monat") && text.says(&shown), "{}", text.text());
        assert!(text.says("Sie haben dies erlaubt"), "{}", text.text());
        assert_eq!(ledger(&house, &gerda, "terms").await[0].language, "de");
    }

    /// Only consents are decided here, one at a time, in the words that the page offers.
    async fn forged_answers_decide_nothing(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let page = alice.visit(links::CONSENTS).await;
        let (shown, other) = (line(&page, "newsletter").shown, line(&page, "recommendations").shown);
        let senseless: [&[(&str, &str)]; 9] = [
            &[("consent.terms", "withdraw"), ("shown", &shown)],
            &[("consent.terms", "allow"), ("shown", &shown)],
            &[("consent.privacy", "withdraw"), ("shown", &shown)],
            &[("consent.nothing", "allow"), ("shown", &shown)],
            &[("consent.", "allow"), ("shown", &shown)],
            &[("consent.newsletter", "perhaps"), ("shown", &shown)],
            &[("consent.newsletter", "allow"), ("consent.recommendations", "allow"), ("shown", &shown)],
            &[("shown", &shown)],
            &[],
        ];
        for fields in senseless {
            assert_eq!(alice.submit(links::CONSENTS, fields).await.status, StatusCode::BAD_REQUEST, "{fields:?}");
        }
        assert_eq!(alice.post_raw(links::CONSENTS, "consent.newsletter=allow&consent.newsletter=withdraw").await.status, StatusCode::BAD_REQUEST);
        for never_shown in ["", other.as_str(), "' OR 1=1--", "1", &shown.to_uppercase(), &"a".repeat(10_000)] {
            for wish in ["allow", "not-now"] {
                let refused = alice.submit(links::CONSENTS, &[("consent.newsletter", wish), ("shown", never_shown)]).await;
                assert_eq!(refused.status, StatusCode::CONFLICT, "{wish} {never_shown}");
                assert!(refused.says("Nothing was decided"), "{}", refused.text());
                assert_eq!(line(&refused, "newsletter").shown, shown, "the page again, with the text that holds");
            }
        }
        // Nothing is given: nothing to withdraw, nothing to put aside.
        for wish in ["withdraw", "not-now"] {
            let idle = alice.submit(links::CONSENTS, &[("consent.newsletter", wish), ("shown", &shown)]).await;
            assert_eq!(idle.status, StatusCode::SEE_OTHER);
        }
        let all = consents::of_customer(&house.app.db.read, house.row(&alice).await.id, None, 500).await.unwrap();
        assert_eq!(all.len(), 1, "the terms, from the sign-up");
    }

    /// A new version that asks again takes nothing away, and is answered once.
    async fn a_new_wording_asks_again(db: TestDatabase) {
        let house = house(db).await;
        let (alice, bob) = (house.customer("alice@example.com").await, house.customer("bob@example.com").await);
        let old = line(&answer(&alice, "recommendations", "allow").await, "recommendations").shown;
        for person in [&alice, &bob] {
            person.submit(links::SIGN_OUT, &[]).await;
        }
        house.advance(9 * DAY);
        for person in [&alice, &bob] {
            person.sign_in().await;
        }
        // Bob's page was open since November: he never saw the text that holds now.
        let stale = bob.submit(links::CONSENTS, &[("consent.recommendations", "allow"), ("shown", &old)]).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        assert!(ledger(&house, &bob, "recommendations").await.is_empty());
        assert_eq!(line(&stale, "recommendations").answers, ["allow"], "who never decided is simply asked");

        let asked = line(&alice.visit(links::CONSENTS).await, "recommendations");
        assert!(asked.text.contains("New text") && asked.text.contains("1 December 2026. What you allowed before still holds."), "{}", asked.text);
        assert_eq!(asked.answers, ["allow", "not-now", "withdraw"]);
        assert!(alice.visit(links::ACCOUNT).await.says("Recommendations from your orders"), "what was allowed still is");

        let page = answer(&alice, "recommendations", "not-now").await;
        let aside = line(&page, "recommendations");
        assert!(aside.text.contains("since 22 November 2026, version 1") && aside.text.contains("The wording changed on 1 December 2026"), "{}", aside.text);
        assert_eq!(aside.answers, ["withdraw", "allow"], "asked once; still to be had");
        assert!(alice.visit(links::ACCOUNT).await.says("1 of 2"));

        let page = answer(&alice, "recommendations", "allow").await;
        assert!(line(&page, "recommendations").text.contains("since 1 December 2026, version 2"));
        let rows = ledger(&house, &alice, "recommendations").await;
        let facts: Vec<_> = rows.iter().map(|row| (row.decision, row.version)).collect();
        assert_eq!(facts, [(Decision::Given, 2), (Decision::Declined, 2), (Decision::Given, 1)]);
        let history = alice.visit(&links::consent_history("recommendations")).await;
        assert!(history.says("You allowed it") && history.says("You chose “Not now” for the new text") && history.says("Version 2, in English"));
    }

    /// A stale page keeps nobody from withdrawing (GDPR Art. 7(3)).
    async fn withdrawing_works_from_a_stale_page(db: TestDatabase) {
        let house = house(db).await;
        let alice = house.customer("alice@example.com").await;
        let old = line(&answer(&alice, "recommendations", "allow").await, "recommendations").shown;
        alice.submit(links::SIGN_OUT, &[]).await;
        house.advance(9 * DAY);
        alice.sign_in().await;
        let done = alice.submit(links::CONSENTS, &[("consent.recommendations", "withdraw"), ("shown", &old)]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER);
        let row = ledger(&house, &alice, "recommendations").await.remove(0);
        assert_eq!((row.decision, row.version), (Decision::Withdrawn, 1), "the version that was given");
    }

    /// A new version that only tells: what was decided stands, with a note.
    async fn a_new_wording_that_tells(db: TestDatabase) {
        let house = house(db).await;
        let alice = house.customer("alice@example.com").await;
        answer(&alice, "newsletter", "allow").await;
        alice.submit(links::SIGN_OUT, &[]).await;
        house.advance(9 * DAY);
        alice.sign_in().await;
        let told = line(&alice.visit(links::CONSENTS).await, "newsletter");
        assert!(told.text.contains("version 1") && told.text.contains("The wording changed on 1 December 2026"), "{}", told.text);
        assert_eq!(told.answers, ["withdraw", "allow"]);
    }

    /// Each decision on one page, none on two.
    async fn a_long_history_is_paged_by_key(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let shown = line(&alice.visit(links::CONSENTS).await, "newsletter").shown;
        for turn in 0..60 {
            house.advance(Duration::from_secs(1));
            let wish = if turn % 2 == 0 { "allow" } else { "withdraw" };
            alice.submit(links::CONSENTS, &[("consent.newsletter", wish), ("shown", &shown)]).await;
        }
        let (mut path, mut times, mut sizes) = (Some(links::consent_history("newsletter")), BTreeSet::new(), Vec::new());
        while let Some(here) = path {
            let page = alice.visit(&here).await;
            let moments: Vec<String> = page.html().split("datetime=\"").skip(1).map(|at| at.split('"').next().unwrap().to_owned()).collect();
            sizes.push(page.all(".line").len());
            times.extend(moments);
            path = page.html().split("rel=\"next\" href=\"").nth(1).map(|link| link.split('"').next().unwrap().to_owned());
        }
        assert_eq!(sizes, [25, 25, 10]);
        assert_eq!(times.len(), 60);
    }

    /// What a customer agreed to is shown word for word, also when no file has it any more; to nobody else.
    async fn a_text_outlives_its_file(db: TestDatabase) {
        let folder = db.content(&[("en", "newsletter.1", "Only on Sundays.")]);
        let house = TestApp::configured(db, &[("PORTICO_CONTENT_DIR", &folder)], |_| {}).await;
        let (alice, bob) = (house.customer("alice@example.com").await, house.customer("bob@example.com").await);
        answer(&alice, "newsletter", "allow").await;
        let digest = ledger(&house, &alice, "newsletter").await.remove(0).text_sha256;
        // Started again with other files: the version has moved on, the old one is gone.
        let config = house.app.config.clone();
        std::fs::remove_file(format!("{folder}/locales/en/legal/newsletter.1.md")).unwrap();
        std::fs::write(format!("{folder}/locales/en/legal/newsletter.2.md"), "Every day.").unwrap();
        let app = start::build(config, house.app.clock.clone()).await.unwrap();
        let router = start::router(&app);
        let (alice, bob) = (Person { router: router.clone(), ..alice }, Person { router, ..bob });
        let text = alice.visit(&links::consent_text(&digest)).await;
        assert!(text.says("Only on Sundays.") && text.says("You allowed this on") && text.says(&digest), "{}", text.text());
        let told = line(&alice.visit(links::CONSENTS).await, "newsletter");
        assert!(told.text.contains("version 1") && told.text.contains("The wording changed"), "{}", told.text);
        assert_eq!(bob.visit(&links::consent_text(&digest)).await.status, StatusCode::NOT_FOUND);
        let current = line(&bob.visit(links::CONSENTS).await, "newsletter").shown;
        assert!(bob.visit(&links::consent_text(&current)).await.says("Every day."), "what holds today is there for all");
    }

    /// A purpose that the configuration names no more: what was decided can still be looked at.
    async fn former_purposes_stay_on_the_page(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        answer(&alice, "newsletter", "allow").await;
        let mut config = house.app.config.clone();
        let file = "[[purposes]]\nid = \"terms\"\nkind = \"contract\"\nasked_at_sign_up = true";
        config.purposes = Config::parse(&Variables::new(), file).unwrap().purposes;
        let app = start::build(config, house.app.clock.clone()).await.unwrap();
        let alice = Person { router: start::router(&app), ..alice };
        let page = alice.visit(links::CONSENTS).await;
        assert!(page.says("Newsletter by email, version 1") && page.says("We don’t ask about this any more."), "{}", page.text());
        assert!(alice.visit(&links::consent_history("newsletter")).await.says("You allowed it"));
    }

    async fn paths_that_lead_nowhere(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let bob = house.customer("bob@example.com").await;
        answer(&bob, "newsletter", "allow").await;
        let long = "a".repeat(3000);
        for purpose in ["privacy", "nothing", "%00", "..%2F..", "%27--", "TERMS", &long] {
            assert_eq!(alice.visit(&links::consent_history(purpose)).await.status, StatusCode::NOT_FOUND, "{purpose}");
        }
        for digest in ["0", "%00", "%27--", &"0".repeat(64), &long] {
            assert_eq!(alice.visit(&links::consent_text(digest)).await.status, StatusCode::NOT_FOUND, "{digest}");
        }
        let empty = alice.visit(&links::consent_history("newsletter")).await;
        assert!(empty.says("Nothing decided yet"), "another's decisions are not hers: {}", empty.text());
        let of_bob = ledger(&house, &bob, "newsletter").await[0].id;
        for key in [format!("before={of_bob}"), format!("after={of_bob}"), format!("before={}", Uuid::max()), "before=%00".to_owned()] {
            let page = alice.visit(&format!("{}?{key}", links::consent_history("newsletter"))).await;
            assert!(page.status == StatusCode::OK && page.says("Nothing decided yet"), "{key}");
        }
        assert!(alice.visit(&links::consent_history("terms")).await.says("You accepted it"));
    }
}

on_both_databases! {
    threads(4);
    /// Two tabs, two clicks: the ledger tells one story.
    async fn many_clicks_decide_once(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let shown = line(&alice.visit(links::CONSENTS).await, "newsletter").shown;
        for (wish, rows) in [("allow", 1), ("withdraw", 2)] {
            let clicks: JoinSet<StatusCode> = (0..8)
                .map(|_| {
                    let (alice, shown) = (alice.clone(), shown.clone());
                    async move { alice.submit(links::CONSENTS, &[("consent.newsletter", wish), ("shown", &shown)]).await.status }
                })
                .collect();
            assert!(clicks.join_all().await.iter().all(|status| *status == StatusCode::SEE_OTHER));
            assert_eq!(ledger(&house, &alice, "newsletter").await.len(), rows);
        }
    }
}
