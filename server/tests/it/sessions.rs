//! Devices: where the account is open, and ending that. Another's session is as unknown as one that never was.

use std::time::Duration;

use axum::http::StatusCode;
use portico::model::sessions;
use portico_app::links;
use tokio::task::JoinSet;
use uuid::Uuid;

use crate::support::people::{Person, TestApp};

/// The ids of all sessions of a person, last used first.
async fn ids(house: &TestApp, person: &Person) -> Vec<Uuid> {
    let customer = house.row(person).await.id;
    let found = sessions::of_customer(&house.app.db.read, customer, house.app.clock.now(), 100).await.unwrap();
    found.into_iter().map(|session| session.id).collect()
}

/// The id of the session in this browser, of those of its person.
async fn id_of(house: &TestApp, person: &Person) -> Uuid {
    let secret = portico::crypto::tokens::TokenHash::of(&person.cookie("portico").unwrap()).unwrap();
    sessions::current(&house.app.db.read, &secret).await.unwrap().unwrap().session.id
}

async fn end(person: &Person, id: impl ToString) -> StatusCode {
    person.submit(&links::end_session(&id.to_string()), &[]).await.status
}

on_both_databases! {
    async fn each_browser_is_listed_and_this_one_marked(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        let alone = alice.visit(links::SESSIONS).await;
        assert!(alone.says("Firefox on Linux") && alone.says("In use now"), "{}", alone.text());
        assert!(alone.says("Only this device is signed in"));
        let phone = alice.elsewhere();
        phone.submit(links::SIGN_IN, &[("email", &alice.address), ("password", &alice.password), ("keep", "yes")]).await;
        let page = alice.visit(links::SESSIONS).await;
        assert!(page.says("Safari on iOS") && page.says("stays signed in"), "{}", page.text());
        let text = page.text();
        assert!(text.find("Firefox on Linux").unwrap() < text.find("Safari on iOS").unwrap(), "this one first, though the other was used later");
        assert_eq!(page.all("form[action$='/end']").len(), 1, "this one has no button: signing out does that");
        assert_eq!(page.all(&format!("form[action='{}']", links::end_session(&id_of(&house, &phone).await.to_string()))).len(), 1);
        assert!(!page.html().contains(&phone.cookie("portico").unwrap()), "ids are public, secrets are not");
        assert_eq!(guest.visit(links::SESSIONS).await.location(), "/sign-in?return_to=%2Faccount%2Fsessions");
        let bob = house.customer("bob@example.com").await;
        assert!(!bob.visit(links::SESSIONS).await.says("Safari on iOS"), "what is another's is not listed");
    }

    /// ASVS 5.0 V7.4.1, V7.5.2: effective with the next request.
    async fn ending_one_is_effective_at_once(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let phone = alice.elsewhere();
        phone.sign_in().await;
        let id = id_of(&house, &phone).await;
        let done = alice.submit(&links::end_session(&id.to_string()), &[]).await;
        assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, links::SESSIONS));
        assert!(!phone.is_signed_in().await);
        assert!(alice.visit(links::SESSIONS).await.says("That session is ended."));
        assert!(!alice.visit(links::SESSIONS).await.says("That session is ended."), "told once");
        assert_eq!(end(&alice, id).await, StatusCode::NOT_FOUND, "it is gone");
        house.advance(Duration::from_mins(2));
        assert!(!phone.is_signed_in().await, "noting a use revives nothing");
        assert_eq!(house.events(house.row(&alice).await.id).await[..2], ["session-ended", "signed-in"]);
        let told = alice.visit(links::ACTIVITY).await;
        assert!(told.says("You ended a session Safari on iOS"), "{}", told.text());
    }

    async fn ending_this_one_is_signing_out(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let thief = alice.stolen();
        let id = id_of(&house, &alice).await;
        let done = alice.submit(&links::end_session(&id.to_string()), &[]).await;
        assert_eq!(done.location(), "/sign-in?notice=signed-out");
        assert!(alice.cookie("portico").is_none(), "the cookie is taken away");
        assert!(!thief.is_signed_in().await);
        assert_eq!(house.events(house.row(&alice).await.id).await[0], "signed-out");
    }

    /// Insecure direct object references (ASVS 5.0 V8.2.2).
    async fn nobody_ends_anothers_session(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        let bob = house.customer("bob@example.com").await;
        let (of_bob, unknown) = (id_of(&house, &bob).await.to_string(), Uuid::from_u128(7).to_string());
        for id in [of_bob.as_str(), &unknown, "1", "%00", "%F0%9F%90%88", "'%20OR%201=1--", "..%2F..", &"a".repeat(2000)] {
            let refused = alice.submit(&links::end_session(id), &[]).await;
            assert_eq!(refused.status, StatusCode::NOT_FOUND, "{id}");
            assert_eq!(refused.headers["cache-control"], "no-store");
        }
        let same = [of_bob.as_str(), &unknown];
        let mut pages = Vec::new();
        for id in same {
            pages.push(alice.submit(&links::end_session(id), &[]).await.text());
        }
        assert_eq!(pages[0].replace(same[0], ""), pages[1].replace(same[1], ""), "another's and none look alike");
        assert!(bob.is_signed_in().await);
        assert_eq!(end(&guest, &of_bob).await, StatusCode::SEE_OTHER);
        assert!(bob.is_signed_in().await, "a guest was only led to the sign-in");
        assert_eq!(house.events(house.row(&bob).await.id).await[0], "signed-in");
    }

    /// ASVS 5.0 V7.4.3, V7.5.2.
    async fn all_others_end_together(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let bob = house.customer("bob@example.com").await;
        let others = [alice.elsewhere(), alice.elsewhere(), alice.elsewhere()];
        for browser in &others {
            browser.sign_in().await;
        }
        assert_eq!(alice.submit(links::END_OTHER_SESSIONS, &[]).await.location(), links::SESSIONS);
        for browser in &others {
            assert!(!browser.is_signed_in().await);
        }
        assert!(alice.is_signed_in().await && bob.is_signed_in().await);
        assert_eq!(ids(&house, &alice).await, [id_of(&house, &alice).await]);
        assert_eq!(house.events(house.row(&alice).await.id).await[0], "sessions-ended");
        alice.submit(links::END_OTHER_SESSIONS, &[]).await;
        let told = house.events(house.row(&alice).await.id).await;
        assert_eq!(told.iter().filter(|kind| **kind == "sessions-ended").count(), 1, "where there is no other, nothing happened");
    }

    /// ASVS 5.0 V7.1.2: the list is as long as the configuration allows, and never without this one.
    async fn the_list_is_bounded(db: TestDatabase) {
        let house = TestApp::configured(db, &[], |config| config.sessions.max_per_customer = 3).await;
        let alice = house.customer("alice@example.com").await;
        for _ in 0..4 {
            house.advance(Duration::from_mins(1));
            alice.visit(links::SESSIONS).await;
            alice.elsewhere().sign_in().await;
        }
        assert!(ids(&house, &alice).await.len() <= 3);
    }
}

on_both_databases! {
    threads(4);
    /// Two clicks end one session once.
    async fn many_clicks_end_one_session(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let phone = alice.elsewhere();
        phone.sign_in().await;
        let path = links::end_session(&id_of(&house, &phone).await.to_string());
        let clicks: JoinSet<StatusCode> = (0..8)
            .map(|_| {
                let (alice, path) = (alice.clone(), path.clone());
                async move { alice.submit(&path, &[]).await.status }
            })
            .collect();
        let answers = clicks.join_all().await;
        assert_eq!(answers.iter().filter(|status| **status == StatusCode::SEE_OTHER).count(), 1, "{answers:?}");
        assert_eq!(answers.iter().filter(|status| **status == StatusCode::NOT_FOUND).count(), 7, "{answers:?}");
        let told = house.events(house.row(&alice).await.id).await;
        assert_eq!(told.iter().filter(|kind| **kind == "session-ended").count(), 1);
    }
}
