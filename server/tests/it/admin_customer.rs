//! Looking at a customer: everything that helps, no personal value; and what is kept about them.

use std::time::Duration;

use axum::http::StatusCode;
use portico::model::staff::Role;
use portico::model::{customers, events, staff_notes};
use portico_app::links;
use uuid::Uuid;

use crate::support::factor::Factor;
use crate::support::people::{Page, Person, TestApp};

/// What must stand on no page of staff's before it is revealed.
const PERSONAL: [&str; 9] =
    ["alice@example.com", "Alice", "Wonderland", "40123442", "123442", "1987", "Kai 7", "Hamburg", "alice-next@example.org"];

/// A customer with a profile, a device that has a name, and an address that waits.
pub async fn alice_with_a_life(house: &TestApp) -> Person {
    let alice = house.customer("alice@example.com").await;
    let fields = [
        ("version", "1"),
        ("given_name", "Alice"),
        ("family_name", "Wonderland"),
        ("birthday", "1987-06-05"),
        ("phone", "+49 40 123442"),
        ("postal_address.street", "Kai 7"),
        ("postal_address.city", "Hamburg"),
        ("postal_address.postal_code", "20457"),
        ("postal_address.country", "DE"),
        ("language", "en"),
        ("time_zone", ""),
    ];
    assert_eq!(alice.submit(links::PROFILE, &fields).await.location(), links::PROFILE);
    alice.submit(links::EMAIL, &[("email", "alice-next@example.org")]).await;
    alice
}

pub async fn page_of(house: &TestApp, person: &Person) -> String {
    links::admin_customer(&house.row(person).await.id.to_string())
}

fn hides(page: &Page, what: &str) {
    for value in PERSONAL {
        assert!(!page.html().contains(value), "{value} on {what}: {}", page.text());
    }
}

on_both_databases! {
    /// ASVS 5.0 V14.2.6: what is masked is masked here, and not by the browser.
    async fn a_page_shows_how_the_account_stands_and_nobody(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let alice = alice_with_a_life(&house).await;
        Factor::of(&house, &alice).await;
        alice.elsewhere().submit(links::SIGN_IN, &[("email", &alice.address), ("password", "wrong wrong wrong")]).await;
        house.settle().await;
        let robin = house.colleague("Robin", Role::Support).await;
        let path = page_of(&house, &alice).await;
        let page = robin.visit(&path).await;
        assert_eq!(page.status, StatusCode::OK);
        hides(&page, "the page");
        for words in ["A… W…", "a…e@example.com", "+49 … 42", "a…t@example.org", "In use", "10 recovery codes left", "Terms of use", "Accepted", "A computer", "You changed your profile", "Somebody tried to sign in and failed", "Confirm your new address"] {
            assert!(page.says(words), "{words}: {}", page.text());
        }
        for device in ["Firefox", "Linux", "Safari", "iOS", "argon2", "/recovery/new-password?token"] {
            assert!(!page.html().contains(device), "{device}");
        }
        assert_eq!(page.headers["cache-control"], "no-store");
        let id = house.row(&alice).await.id.to_string();
        for act in ["recovery", "sign-out", "factor", "lock", "close", "correct/phone", "reveal?field=phone", "notes"] {
            let question = robin.visit(&links::admin_customer_act(&id, act)).await;
            assert_eq!(question.status, StatusCode::OK, "{act}: {}", question.text());
            hides(&question, act);
            assert!(question.says("A… W…"), "{act}");
        }
    }

    /// The customer reads that somebody looked, once an hour for each colleague.
    async fn the_customer_reads_who_looked(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let (robin, kim) = (house.colleague("Robin", Role::Support).await, house.colleague("Kim", Role::Auditor).await);
        let (path, id) = (page_of(&house, &alice).await, house.row(&alice).await.id);
        let looked = async || house.events(id).await.into_iter().filter(|kind| *kind == "looked").count();
        for _ in 0..3 {
            robin.visit(&path).await;
            robin.visit(&format!("{path}/notes")).await;
        }
        assert_eq!(looked().await, 1);
        kim.visit(&path).await;
        assert_eq!(looked().await, 2);
        house.advance(Duration::from_mins(59));
        robin.come_in(&house).await;
        robin.visit(&path).await;
        assert_eq!(looked().await, 2);
        house.advance(Duration::from_mins(2));
        robin.visit(&path).await;
        assert_eq!(looked().await, 3);
        let activity = alice.visit(links::ACTIVITY).await;
        assert!(activity.says("Support opened your account’s page"), "{}", activity.text());
        assert!(!activity.html().contains("Robin") && !activity.html().contains(&robin.id.to_string()), "customers are told what, not who");
    }

    /// Who may only look is offered nothing else, and is refused it (ASVS 5.0 V8.2.1, V8.3.1).
    async fn an_auditor_looks_and_changes_nothing(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let ada = house.colleague("Ada", Role::Auditor).await;
        let path = page_of(&house, &alice).await;
        let page = ada.visit(&path).await;
        assert!(page.all("main form, main a.btn, main a.btn-danger").is_empty(), "{}", page.text());
        assert!(page.html().contains("/admin/audit?customer="));
        let before = house.row(&alice).await;
        for act in ["recovery", "sign-out", "factor", "factor/approve", "lock", "unlock", "close", "reopen", "correct/phone", "reveal", "notes"] {
            let answer = ada.submit(&format!("{path}/{act}"), &[("reason", "Because I can"), ("note", "x"), ("about", "phone")]).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{act}");
        }
        assert_eq!(house.row(&alice).await, before);
        assert!(alice.is_signed_in().await);
        for role in [Role::Analyst, Role::Marketing] {
            assert_eq!(house.colleague(role.text(), role).await.visit(&path).await.status, StatusCode::FORBIDDEN);
        }
        // A customer's own session means nothing here.
        assert!(alice.visit(&path).await.location().starts_with(links::ADMIN_SIGN_IN));
    }

    async fn an_erased_customer_is_told_apart_from_a_mistyped_number(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let robin = house.colleague("Robin", Role::Support).await;
        let (path, id) = (page_of(&house, &alice).await, house.row(&alice).await.id);
        alice.submit(links::CLOSE, &[("confirm", "yes")]).await;
        house.advance(Duration::from_hours(15 * 24));
        house.settle().await;
        robin.come_in(&house).await;
        for act in ["", "/notes", "/reveal?field=phone", "/lock", "/factor", "/correct/phone"] {
            let gone = robin.visit(&format!("{path}{act}")).await;
            assert_eq!(gone.status, StatusCode::NOT_FOUND, "{act}");
            assert!(gone.says("This account was erased on 7 December 2026"), "{act}: {}", gone.text());
        }
        assert_eq!(robin.submit(&format!("{path}/notes"), &[("note", "too late")]).await.status, StatusCode::NOT_FOUND);
        assert!(staff_notes::of_customer(&house.app.db.read, id, None, 10).await.unwrap().is_empty());
        let never = robin.visit(&links::admin_customer("018f0000-0000-7000-8000-000000000000")).await;
        assert_eq!(never.status, StatusCode::NOT_FOUND);
        assert!(never.says("The address may be mistyped"), "{}", never.text());
        for nonsense in ["x", "..", "%00", "1' OR '1'='1"] {
            let status = robin.visit(&links::admin_customer(&nonsense.replace(' ', "%20"))).await.status;
            assert!(matches!(status, StatusCode::NOT_FOUND | StatusCode::BAD_REQUEST), "{nonsense}: {status}");
        }
    }

    /// GDPR Art. 15 and 17: what colleagues write is the customer's to have, and goes with the account.
    async fn notes_are_for_colleagues_and_go_with_the_data(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let (robin, kim) = (house.colleague("Robin", Role::Support).await, house.colleague("Kim", Role::Owner).await);
        let (path, id) = (page_of(&house, &alice).await, house.row(&alice).await.id);
        let notes = format!("{path}/notes");
        for (wrong, why) in [("", "Write something first."), (" \u{200b} ", "Write something first."), ("x\u{202e}y", "can’t be shown")] {
            let refused = robin.submit(&notes, &[("note", wrong)]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(refused.problem("note").is_some_and(|problem| problem.contains(why)), "{wrong:?}: {}", refused.text());
        }
        assert_eq!(robin.submit(&notes, &[("note", &"n".repeat(2001))]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let hostile = "Called <script>alert(1)</script>\r\n{{7*7}} & asked about wombats";
        assert_eq!(robin.submit(&notes, &[("note", hostile)]).await.location(), path);
        let page = kim.visit(&path).await;
        assert!(page.says("Called <script>alert(1)</script>") && page.says("{{7*7}} & asked about wombats") && page.says("Robin"), "{}", page.text());
        assert!(!page.html().contains("<script>alert"));
        for number in 0..30 {
            kim.submit(&notes, &[("note", &format!("number {number:02}"))]).await;
        }
        let newest = kim.visit(&notes).await;
        assert!(newest.says("number 29") && newest.says("number 05") && !newest.says("number 04"), "{}", newest.text());
        let older = newest.html().split("href=\"").find_map(|rest| rest.split('"').next().filter(|href| href.contains("before="))).unwrap().to_owned();
        assert!(kim.visit(&older).await.says("wombats"));
        // The customer's own pages say that there is one, and not what it says.
        let activity = alice.visit(links::ACTIVITY).await;
        assert!(activity.says("Support wrote a note about your account") && !activity.says("wombats"));
        let archive = alice.submit(links::EXPORT, &[]).await;
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(archive.body.to_vec())).unwrap();
        for name in ["account.json", "account.html"] {
            let mut text = String::new();
            std::io::Read::read_to_string(&mut archive.by_name(name).unwrap(), &mut text).unwrap();
            assert!(text.contains("wombats"), "{name}");
            assert!(!text.contains("Robin") && !text.contains(&robin.id.to_string()), "{name}: who it was stays here");
        }
        alice.submit(links::CLOSE, &[("confirm", "yes")]).await;
        house.advance(Duration::from_hours(15 * 24));
        house.settle().await;
        assert!(customers::by_id(&house.app.db.read, id).await.unwrap().is_none());
        assert!(staff_notes::of_customer(&house.app.db.read, id, None, 10).await.unwrap().is_empty());
    }

    /// A sign-up that waits: masked, and its letter again, as often as its owner could (ASVS 5.0 V6.6.3).
    async fn a_waiting_sign_up_gets_its_letter_again(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let robin = house.colleague("Robin", Role::Support).await;
        let newcomer = Person { address: "newcomer@example.com".to_owned(), language: "de".to_owned(), ..house.guest() };
        newcomer.sign_up().await;
        let first = house.latest(&newcomer.address).await;
        let row = portico::model::registrations::newest(&house.app.db.read, "newcomer@example.com", house.app.clock.now()).await.unwrap().unwrap();
        let path = links::admin_registration(&row.id.to_string());
        let page = robin.visit(&path).await;
        assert!(page.says("n…r@example.com") && !page.html().contains("newcomer@"), "{}", page.text());
        assert_eq!(robin.submit(&path, &[("reason", "")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(robin.submit(&path, &[("reason", "The letter got lost")]).await.location(), path);
        let again = house.latest(&newcomer.address).await;
        assert_ne!(first.link("verify-email"), again.link("verify-email"));
        assert_eq!(first.subject, again.subject, "in the language of the sign-up, not of support");
        assert!(!robin.visit(&path).await.html().contains("token="));
        let mut refused = 0;
        for _ in 0..8 {
            refused += u32::from(robin.submit(&path, &[("reason", "The letter got lost")]).await.status == StatusCode::TOO_MANY_REQUESTS);
        }
        assert!(refused >= 3, "{refused}");
        // Proved: there is a customer, whose page is another one.
        let code = house.latest(&newcomer.address).await.code();
        assert_eq!(newcomer.submit(links::VERIFY_EMAIL, &[("code", &code)]).await.location(), links::ACCOUNT);
        let proved = robin.visit(&path).await;
        assert!(proved.status == StatusCode::NOT_FOUND && proved.says("This sign-up doesn’t wait any more"), "{}", proved.text());
        let resent = events::of_customer(&house.app.db.read, row.id, None, 1).await.unwrap().remove(0);
        assert_eq!((resent.kind.text(), resent.staff_id, resent.details), ("verification-resent", Some(robin.id), None));
        let none = robin.visit(&links::admin_registration(&Uuid::nil().to_string())).await;
        assert_eq!(none.status, StatusCode::NOT_FOUND);
        let ada = house.colleague("Ada", Role::Auditor).await;
        assert_eq!(ada.submit(&path, &[("reason", "The letter got lost")]).await.status, StatusCode::FORBIDDEN);
    }

    /// A reason may name somebody: it goes with a sign-up of which no customer is born.
    async fn reasons_go_with_sign_ups_that_vanish(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let robin = house.colleague("Robin", Role::Support).await;
        let newcomer = Person { address: "newcomer@example.com".to_owned(), ..house.guest() };
        newcomer.sign_up().await;
        house.settle().await;
        let row = portico::model::registrations::newest(&house.app.db.read, "newcomer@example.com", house.app.clock.now()).await.unwrap().unwrap();
        robin.submit(&links::admin_registration(&row.id.to_string()), &[("reason", "The letter got lost")]).await;
        let reason = async || events::of_customer(&house.app.db.read, row.id, None, 9).await.unwrap().into_iter().find(|event| event.kind.text() == "verification-resent").unwrap().details;
        assert!(reason().await.is_some_and(|details| details.contains("got lost")));
        house.advance(Duration::from_hours(8 * 24));
        house.settle().await;
        assert_eq!(reason().await, None);
    }
}
