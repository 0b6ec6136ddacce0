//! What happened, in words, newest first, a page at a time; and the overview, which shows the newest of it.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use portico::model::events::{self, Event, Kind};
use portico_app::links;
use uuid::Uuid;

use crate::support::people::{Page, Person, TestApp};

/// Events with a name that the page shows: their number is the recovery codes left.
async fn happen(house: &TestApp, customer: Uuid, numbers: std::ops::Range<u32>) {
    let tx = house.app.db.begin().await.unwrap();
    for number in numbers {
        let event = Event::of(Kind::RecoveryCodeUsed, customer).fact("left", number + 1000);
        events::record(&tx, event, house.app.clock.now()).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// The lines of a page.
fn lines(page: &Page) -> Vec<String> {
    assert_eq!(page.status, StatusCode::OK);
    page.all(".line").iter().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// Where the pager leads: `prev` to newer ones, `next` to older ones.
fn pager(page: &Page, rel: &str) -> Option<String> {
    let html = page.html();
    let tag = html.split("<a ").find(|tag| tag.split('>').next().unwrap().contains(&format!("rel=\"{rel}\"")))?;
    Some(tag.split("href=\"").nth(1)?.split('"').next()?.to_owned())
}

on_both_databases! {
    async fn a_changed_profile_names_what_changed(db: TestDatabase) {
        let (_house, _, alice) = TestApp::with_alice(db).await;
        let wish = [("version", "1"), ("given_name", "Alice"), ("family_name", "Liddell"), ("language", "de"), ("time_zone", "")];
        assert_eq!(alice.submit(links::PROFILE, &wish).await.status, StatusCode::SEE_OTHER);
        let told = lines(&alice.visit(&format!("{}?lang=en", links::ACTIVITY)).await);
        assert!(told[0].contains("Last name · Language") && !told[0].contains("Liddell"), "{told:?}");
    }

    async fn what_happened_is_told_in_words(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        let bob = house.customer("bob@example.com").await;
        let phone = alice.elsewhere();
        phone.submit(links::SIGN_IN, &[("email", &alice.address), ("password", "wrong one")]).await;
        phone.sign_in().await;
        let page = alice.visit(links::ACTIVITY).await;
        let told = lines(&page);
        assert!(told[0].starts_with("You signed in Safari on iOS · a new device"), "{told:?}");
        assert!(told[1].starts_with("Somebody tried to sign in and failed Safari on iOS · the password was wrong"), "{told:?}");
        assert!(told[2].starts_with("You signed in Firefox on Linux") && told[2].contains("In this session"), "{told:?}");
        assert!(told[3].starts_with("You accepted an agreement Terms of use · version 1"), "{told:?}");
        assert!(told[4].starts_with("You created your account"), "{told:?}");
        assert_eq!(told.len(), 5);
        assert!(page.says("Today"));
        assert_eq!((pager(&page, "prev"), pager(&page, "next")), (None, None));
        assert_eq!(lines(&bob.visit(links::ACTIVITY).await).len(), 3, "nobody reads another's");
        let german = Person { language: "de".to_owned(), ..alice.clone() };
        assert!(german.visit("/account/activity?lang=de").await.says("Heute"));
        assert_eq!(guest.visit(links::ACTIVITY).await.status, StatusCode::SEE_OTHER);
    }

    /// Each event on one page, none on two, there and back; whatever happens meanwhile.
    async fn pages_follow_by_key(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let id = house.row(&alice).await.id;
        happen(&house, id, 0..120).await;
        let newest = alice.visit(links::ACTIVITY).await;
        assert_eq!(lines(&newest).len(), 50);
        assert!(pager(&newest, "prev").is_none());
        happen(&house, id, 120..130).await;
        let second = alice.visit(&pager(&newest, "next").unwrap()).await;
        let third = alice.visit(&pager(&second, "next").unwrap()).await;
        assert!(pager(&third, "next").is_none());
        let all: Vec<String> = [&newest, &second, &third].into_iter().flat_map(lines).collect();
        assert_eq!(all.len(), 123);
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), 123, "none twice");
        let back = alice.visit(&pager(&third, "prev").unwrap()).await;
        assert_eq!(lines(&back), lines(&second));
        let above = alice.visit(&pager(&back, "prev").unwrap()).await;
        assert_eq!(lines(&above), lines(&newest), "ten newer ones lie above");
        let top = alice.visit(&pager(&above, "prev").unwrap()).await;
        assert_eq!((lines(&top).len(), pager(&top, "prev")), (50, None), "the newest page is a full one");
        assert!(lines(&top)[0].contains("1129"), "{:?}", lines(&top)[0]);
    }

    async fn a_forged_key_shows_nothing_of_others(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let bob = house.customer("bob@example.com").await;
        happen(&house, house.row(&bob).await.id, 0..3).await;
        let of_bob = events::of_customer(&house.app.db.read, house.row(&bob).await.id, None, 1).await.unwrap()[0].id;
        let mine = lines(&alice.visit(links::ACTIVITY).await);
        for key in [format!("before={of_bob}"), format!("after={of_bob}"), "before=1".to_owned(), "before=%00".to_owned(), "after='".to_owned()] {
            let page = alice.visit(&format!("{}?{key}", links::ACTIVITY)).await;
            assert_eq!(lines(&page), mine, "{key}");
        }
        let end = alice.visit(&format!("{}?before={}", links::ACTIVITY, Uuid::nil())).await;
        assert_eq!((end.status, lines(&end).len()), (StatusCode::OK, 0));
        let twice = alice.visit(&format!("{}?before=1&before=2", links::ACTIVITY)).await;
        assert_eq!(twice.status, StatusCode::BAD_REQUEST);
    }

    async fn the_overview_tells_how_things_stand(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let fresh = alice.visit(links::ACCOUNT).await;
        assert!(fresh.says("Alice") && fresh.says("0 of 2"), "{}", fresh.text());
        alice.elsewhere().sign_in().await;
        let shown = alice.visit(links::CONSENTS).await.field("shown");
        let given = alice.submit(links::CONSENTS, &[("consent.newsletter", "allow"), ("shown", &shown)]).await;
        assert_eq!(given.location(), links::CONSENTS, "{}", given.text());
        happen(&house, house.row(&alice).await.id, 0..4).await;
        let page = alice.visit(links::ACCOUNT).await;
        assert!(page.says("1 of 2") && page.says("Newsletter by email"), "{}", page.text());
        assert!(page.says("Safari on iOS"), "the device signed in last");
        assert_eq!(lines(&page).len(), 5, "the newest five");
        assert!(lines(&page)[4].starts_with("You allowed something Newsletter by email"), "{:?}", lines(&page));
    }
}
