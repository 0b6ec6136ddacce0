//! Looking at one value: for a reason that the customer reads, once, and not too often.

use std::time::Duration;

use axum::http::StatusCode;
use portico::admin::customer::{Deed, Revealed, reveal};
use portico::model::events;
use portico::model::staff::Role;
use portico_app::links;

use crate::admin_customer::{alice_with_a_life, page_of};
use crate::support::people::TestApp;
use crate::support::staff::Colleague;

const REASON: &str = "Delivery question";

impl Colleague {
    async fn reveal(&self, path: &str, field: &str, reason: &str) -> crate::support::people::Page {
        self.submit(&format!("{path}/reveal"), &[("about", field), ("reason", reason)]).await
    }
}

on_both_databases! {
    async fn a_value_is_shown_once_for_a_reason(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let alice = alice_with_a_life(&house).await;
        let robin = house.colleague("Robin", Role::Support).await;
        let (path, id) = (page_of(&house, &alice).await, house.row(&alice).await.id);
        let question = robin.visit(&format!("{path}/reveal?field=phone")).await;
        assert!(question.says("Reveal: Phone") && question.says("The customer reads this, word for word") && !question.says("123442"), "{}", question.text());
        let shown = robin.reveal(&path, "phone", REASON).await;
        assert!(shown.says("+4940123442") && shown.says(REASON), "{}", shown.text());
        assert_eq!((shown.status, &shown.headers["cache-control"]), (StatusCode::OK, &"no-store".parse().unwrap()));
        let event = &events::of_customer(&house.app.db.read, id, None, 1).await.unwrap()[0];
        assert_eq!((event.kind.text(), event.facts.as_str(), event.staff_id), ("revealed", r#"{"field":"phone"}"#, Some(robin.id)));
        assert!(event.details.as_deref().unwrap().contains(REASON));
        for (field, value) in [("given_name", "Alice"), ("birthday", "5 June 1987"), ("postal_address", "Kai 7"), ("sign-in-address", "alice@example.com"), ("new-address", "alice-next@example.org"), ("open-sessions", "Firefox on Linux"), ("activity-devices", "Firefox on Linux")] {
            let shown = robin.reveal(&path, field, REASON).await;
            assert!(shown.says(value), "{field}: {}", shown.text());
            assert!(!shown.html().contains("token=") && !shown.html().contains("argon2"));
        }
        // No address shows it, and the page is masked as before.
        assert!(!robin.visit(&format!("{path}/reveal?field=phone&reason={REASON}").replace(' ', "+")).await.html().contains("40123442"));
        assert!(!robin.visit(&path).await.html().contains("40123442"));
        let activity = alice.visit(links::ACTIVITY).await;
        assert!(activity.says("Support looked at something in your profile Phone · “Delivery question”"), "{}", activity.text());
        for gone in ["password", "password_hash", "nothing", "", "time_zone", "address_key", "../phone"] {
            assert_eq!(robin.reveal(&path, gone, REASON).await.status, StatusCode::NOT_FOUND, "{gone}");
        }
        assert_eq!(robin.visit(&format!("{path}/reveal")).await.status, StatusCode::BAD_REQUEST);
    }

    /// What staff type is read by customers: text, and nothing else (ASVS 5.0 V1.2.1).
    async fn reasons_are_required_and_plain(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let alice = alice_with_a_life(&house).await;
        let robin = house.colleague("Robin", Role::Support).await;
        let (path, id) = (page_of(&house, &alice).await, house.row(&alice).await.id);
        let before = house.events(id).await.len();
        let long = "x".repeat(10_000);
        for hostile in ["", " ", "ab", "\u{200b}\u{200b}\u{200b}", "one\ntwo", "one\r\nBcc: x@example.com", "turned \u{202e}dnuor", "iso\u{2067}late", &long] {
            let refused = robin.reveal(&path, "phone", hostile).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{hostile:?}");
            assert!(refused.problem("reason").is_some() && !refused.html().contains("40123442"), "{hostile:?}: {}", refused.text());
        }
        assert_eq!(house.events(id).await.len(), before);
        let markup = "<img src=x onerror=alert(1)> {{7*7}} & “co”";
        assert_eq!(robin.reveal(&path, "phone", markup).await.status, StatusCode::OK);
        for page in [alice.visit(links::ACTIVITY).await, robin.visit(&path).await, alice.visit(links::ACCOUNT).await] {
            assert!(page.says(markup), "{}", page.text());
            assert!(!page.html().contains("<img"), "{}", page.html());
        }
        // Erasable: the reason goes with the account, the fact stays.
        alice.submit(links::CLOSE, &[("confirm", "yes")]).await;
        house.advance(Duration::from_hours(15 * 24));
        house.settle().await;
        let left = events::of_customer(&house.app.db.read, id, None, 100).await.unwrap();
        let event = left.iter().find(|event| event.kind.text() == "revealed").unwrap();
        assert_eq!((event.details.as_deref(), event.facts.as_str()), (None, r#"{"field":"phone"}"#));
    }

    /// Mass reveal: over all customers so many an hour, then no more; owners are told once, and it is on record.
    async fn who_looks_at_everybody_is_stopped_and_told_of(db: TestDatabase) {
        let house = TestApp::configured(db, &[("PORTICO_STAFF_REVEALS_PER_HOUR", "6")], |_| {}).await;
        let (alice, bob) = (house.customer("alice@example.com").await, house.customer("bob@example.com").await);
        let (olga, robin, kim) = (house.colleague("Olga", Role::Owner).await, house.colleague("Robin", Role::Support).await, house.colleague("Kim", Role::Support).await);
        let paths = [page_of(&house, &alice).await, page_of(&house, &bob).await];
        for round in 0..6 {
            assert_eq!(robin.reveal(&paths[round % 2], "sign-in-address", REASON).await.status, StatusCode::OK, "{round}");
        }
        for path in [&paths[0], &paths[1], &paths[0]] {
            let refused = robin.reveal(path, "sign-in-address", REASON).await;
            assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
            assert!(refused.headers.contains_key("retry-after") && !refused.html().contains("@example.com"), "{}", refused.text());
        }
        assert_eq!(kim.reveal(&paths[0], "sign-in-address", REASON).await.status, StatusCode::OK, "others go on");
        let alarms = house.letters_to(&olga.address).await.into_iter().filter(|kind| kind == "staff-alarm").count();
        assert_eq!(alarms, 1);
        let letter = house.mailbox().await.into_iter().find(|letter| letter.kind == "staff-alarm").unwrap();
        assert!(letter.text.contains("Robin") && letter.text.contains("6 personal values") && letter.text.contains(&links::admin_member(&robin.id.to_string())), "{}", letter.text);
        assert!(!letter.text.contains("alice@") && !letter.text.contains("bob@"));
        assert!(house.letters_to(&kim.address).await.iter().all(|kind| kind != "staff-alarm"), "owners alone");
        // An hour later it is told again.
        house.advance(Duration::from_mins(61));
        robin.come_in(&house).await;
        while robin.reveal(&paths[0], "sign-in-address", REASON).await.status == StatusCode::OK {}
        assert_eq!(house.letters_to(&olga.address).await.into_iter().filter(|kind| kind == "staff-alarm").count(), 2);
        for person in [&alice, &bob] {
            assert!(house.letters_to(&person.address).await.iter().all(|kind| kind != "staff-alarm"));
        }
    }
}

mod races {
    use super::*;

    on_both_databases! {
        threads(4);
        /// Sixty at once, over two customers: no more than are allowed, one alarm.
        async fn parallel_ones_do_not_slip_by(db: TestDatabase) {
            let house = TestApp::configured(db, &[("PORTICO_STAFF_REVEALS_PER_HOUR", "10")], |_| {}).await;
            let (alice, bob) = (house.customer("alice@example.com").await, house.customer("bob@example.com").await);
            let (olga, robin) = (house.colleague("Olga", Role::Owner).await, house.colleague("Robin", Role::Support).await);
            let ids = [house.row(&alice).await.id, house.row(&bob).await.id];
            let deed = Deed { staff: robin.id, session: None, reason: REASON.to_owned(), now: house.app.clock.now() };
            let tries = (0..40).map(|number| {
                let (app, deed, id) = (house.app.clone(), deed.clone(), ids[number % 2]);
                tokio::spawn(async move { reveal(&app, &deed, id, "sign-in-address", "harbor").await.unwrap() })
            });
            let mut shown = 0;
            for outcome in tries.collect::<Vec<_>>() {
                shown += u32::from(outcome.await.unwrap() == Revealed::Shown);
            }
            assert_eq!(shown, 10);
            let mut told = 0;
            for id in ids {
                told += house.events(id).await.into_iter().filter(|kind| *kind == "revealed").count();
            }
            assert_eq!(told, 10);
            assert_eq!(house.letters_to(&olga.address).await.into_iter().filter(|kind| kind == "staff-alarm").count(), 1);
        }
    }
}
