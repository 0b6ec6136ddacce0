//! What is done for a customer, end to end: the question, the event, the letter, and what the customer then finds.

use std::time::Duration;

use axum::http::{Method, StatusCode};
use portico::model::customers::Status;
use portico::model::events;
use portico::model::staff::Role;
use portico::routes::{self, Who};
use portico_app::links;

use crate::admin_customer::{alice_with_a_life, page_of};
use crate::support::people::{Mail, Page, Person, TestApp};
use crate::support::staff::Colleague;

const REASON: &str = "You asked us on the telephone";

/// A house, a customer, and a colleague who helps.
async fn helped(db: crate::support::databases::TestDatabase) -> (TestApp, Person, Colleague, String) {
    let (house, _, alice) = TestApp::with_alice(db).await;
    let robin = house.colleague("Robin", Role::Support).await;
    let path = page_of(&house, &alice).await;
    (house, alice, robin, path)
}

/// Acts, and says what became of it: on record with the reason, by whom; the letter names nobody here.
async fn act(house: &TestApp, robin: &Colleague, alice: &Person, act: &str, kind: &str) -> Mail {
    let path = page_of(house, alice).await;
    let question = robin.visit(&format!("{path}/{act}")).await;
    assert_eq!(question.status, StatusCode::OK, "{act}: {}", question.text());
    let empty = robin.submit(&format!("{path}/{act}"), &[]).await;
    assert_eq!((empty.status, empty.problem("reason").is_some()), (StatusCode::UNPROCESSABLE_ENTITY, true), "{act}");
    let done = robin.submit(&format!("{path}/{act}"), &[("reason", REASON)]).await;
    assert_eq!(done.location(), path, "{act}: {}", done.text());
    assert!(robin.visit(&path).await.says("Done. The customer gets a letter."), "{act}");
    let id = house.row(alice).await.id;
    let newest = events::of_customer(&house.app.db.read, id, None, 5).await.unwrap();
    let event = newest.iter().find(|event| event.kind.text() == kind).unwrap_or_else(|| panic!("{act}: {newest:?}"));
    assert_eq!(event.staff_id, Some(robin.id), "{act}");
    assert!(event.details.as_deref().unwrap().contains(REASON), "{act}");
    let letter = house.latest(&alice.address).await;
    assert!(!letter.text.contains("Robin") && !letter.html.contains("Robin"), "{act}: letters name nobody here");
    assert!(!letter.text.contains(REASON), "{act}: letters may be read by others");
    letter
}

fn stands_otherwise(page: &Page) {
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.says("It stands otherwise by now"), "{}", page.text());
}

on_both_databases! {
    async fn a_recovery_is_started(db: TestDatabase) {
        let (house, alice, robin, path) = helped(db).await;
        let letter = act(&house, &robin, &alice, "recovery", "recovery-started").await;
        assert_eq!(letter.kind, "recovery");
        let link = letter.link("/recovery/new-password");
        let secret = link.split_once("token=").unwrap().1.to_owned();
        for page in [robin.visit(&path).await, robin.visit(&format!("{path}/recovery")).await] {
            assert!(!page.html().contains(&secret), "staff never see the link");
        }
        let chosen = house.guest().submit(&link, &[("password", "velvet anchors drift slowly")]).await;
        assert_eq!(chosen.status, StatusCode::SEE_OTHER, "{}", chosen.text());
        let mut refused = 0;
        for _ in 0..8 {
            refused += u32::from(robin.submit(&format!("{path}/recovery"), &[("reason", REASON)]).await.status == StatusCode::TOO_MANY_REQUESTS);
        }
        assert!(refused >= 3, "as often as the customer, and no more: nobody's inbox is flooded from here");
    }

    async fn sessions_are_ended_one_or_all(db: TestDatabase) {
        let (house, alice, robin, path) = helped(db).await;
        let (phone, bob) = (alice.elsewhere(), house.customer("bob@example.com").await);
        phone.sign_in().await;
        let of = async |person: &Person| portico::model::sessions::of_customer(&house.app.db.read, house.row(person).await.id, house.app.clock.now(), 9).await.unwrap();
        let theirs = of(&alice).await;
        let one = theirs.iter().find(|session| session.device == "Safari/iOS").unwrap().id;
        let bobs = of(&bob).await[0].id;
        // Another customer's session, below this customer's path.
        for forged in [bobs.to_string(), "x".to_owned(), uuid::Uuid::nil().to_string()] {
            assert_eq!(robin.visit(&format!("{path}/sessions/{forged}")).await.status, StatusCode::NOT_FOUND);
            assert_eq!(robin.submit(&format!("{path}/sessions/{forged}"), &[("reason", REASON)]).await.status, StatusCode::NOT_FOUND);
        }
        assert!(bob.is_signed_in().await);
        let letter = act(&house, &robin, &alice, &format!("sessions/{one}"), "sessions-ended-by-staff").await;
        assert!(letter.kind == "signed-out-by-support" && letter.text.contains("on one device"), "{}", letter.text);
        assert!(alice.is_signed_in().await && !phone.is_signed_in().await);
        let letter = act(&house, &robin, &alice, "sign-out", "sessions-ended-by-staff").await;
        assert!(letter.text.contains("on all devices"), "{}", letter.text);
        assert!(!alice.is_signed_in().await && bob.is_signed_in().await);
        stands_otherwise(&robin.submit(&format!("{path}/sign-out"), &[("reason", REASON)]).await);
        assert_eq!(alice.sign_in().await.location(), links::ACCOUNT);
        let activity = alice.visit(links::ACTIVITY).await;
        assert!(activity.says("Support signed you out") && activity.says("on one device") && activity.says(REASON), "{}", activity.text());
    }

    /// ASVS 5.0 V7.4.2: a locked account opens by nothing.
    async fn a_locked_account_opens_by_nothing(db: TestDatabase) {
        let (house, alice, robin, path) = helped(db).await;
        house.guest().submit(links::RECOVERY, &[("email", &alice.address)]).await;
        let before = house.latest(&alice.address).await.link("/recovery/new-password");
        alice.submit(links::EMAIL, &[("email", "thief@example.org")]).await;
        let moving = house.latest("thief@example.org").await.link(links::CONFIRM_EMAIL);
        let letter = act(&house, &robin, &alice, "lock", "locked").await;
        assert_eq!(letter.kind, "account-locked");
        assert_eq!(house.row(&alice).await.status, Status::Locked);
        assert!(!alice.is_signed_in().await);
        let refused = alice.sign_in().await;
        assert!(refused.says("This account is locked. Write to us") && !alice.is_signed_in().await, "{}", refused.text());
        assert_eq!(house.guest().visit(&before).await.status, StatusCode::GONE);
        assert_eq!(house.guest().submit(&before, &[("password", "velvet anchors drift slowly")]).await.status, StatusCode::GONE);
        let letters = house.letters_to(&alice.address).await.len();
        house.guest().submit(links::RECOVERY, &[("email", &alice.address)]).await;
        assert_eq!(house.letters_to(&alice.address).await.len(), letters, "no recovery past the lock");
        let locked = robin.submit(&format!("{path}/recovery"), &[("reason", REASON)]).await;
        assert!(locked.status == StatusCode::CONFLICT && locked.says("Unlock it first"), "{}", locked.text());
        stands_otherwise(&robin.submit(&format!("{path}/lock"), &[("reason", REASON)]).await);
        stands_otherwise(&robin.submit(&format!("{path}/close"), &[("reason", REASON)]).await);
        let letter = act(&house, &robin, &alice, "unlock", "unlocked").await;
        assert_eq!(letter.kind, "account-unlocked");
        assert_eq!(alice.sign_in().await.location(), links::ACCOUNT);
        assert_eq!(alice.visit(&moving).await.status, StatusCode::GONE, "what waited before the lock is dead after it");
        stands_otherwise(&robin.submit(&format!("{path}/unlock"), &[("reason", REASON)]).await);
    }

    async fn an_account_is_closed_and_kept(db: TestDatabase) {
        let (house, alice, robin, path) = helped(db).await;
        let letter = act(&house, &robin, &alice, "close", "closed-by-staff").await;
        assert!(letter.kind == "closing-by-support" && letter.text.contains("6 December 2026"), "{}", letter.text);
        assert_eq!(house.row(&alice).await.status, Status::Closing);
        assert!(!alice.is_signed_in().await);
        stands_otherwise(&robin.submit(&format!("{path}/lock"), &[("reason", REASON)]).await);
        // The same way back as where the customer closes.
        assert_eq!(house.guest().submit(&letter.link(links::KEEP_ACCOUNT), &[]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(house.row(&alice).await.status, Status::Active);
        robin.submit(&format!("{path}/close"), &[("reason", REASON)]).await;
        let letter = act(&house, &robin, &alice, "reopen", "reopened-by-staff").await;
        assert_eq!(letter.kind, "account-reopened");
        assert_eq!((house.row(&alice).await.status, house.row(&alice).await.closes_at), (Status::Active, None));
        stands_otherwise(&robin.submit(&format!("{path}/reopen"), &[("reason", REASON)]).await);
        // And what the customer began is called off by support, too; what support began is reminded of in their words.
        alice.sign_in().await;
        alice.submit(links::CLOSE, &[("confirm", "yes")]).await;
        act(&house, &robin, &alice, "reopen", "reopened-by-staff").await;
        robin.submit(&format!("{path}/close"), &[("reason", REASON)]).await;
        house.advance(Duration::from_hours(12 * 24));
        let reminder = house.latest(&alice.address).await;
        assert!(reminder.kind == "closing-reminder" && reminder.text.contains("which our support closed"), "{}", reminder.text);
        house.advance(Duration::from_hours(3 * 24));
        assert_eq!(house.latest(&alice.address).await.kind, "account-erased");
    }

    async fn one_thing_in_a_profile_is_corrected(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let alice = alice_with_a_life(&house).await;
        let robin = house.colleague("Robin", Role::Support).await;
        let (path, row) = (page_of(&house, &alice).await, house.row(&alice).await);
        let correct = format!("{path}/correct/phone");
        let form = robin.visit(&correct).await;
        let version = form.field("version");
        assert_eq!(form.field("phone"), "", "correcting is no way around revealing");
        for (phone, reason, field) in [("not a number", REASON, "phone"), ("+49 40 999999", "", "reason")] {
            let wrong = robin.submit(&correct, &[("version", &version), ("phone", phone), ("reason", reason)]).await;
            assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.problem(field).is_some(), "{}", wrong.text());
        }
        let forged = [("version", version.as_str()), ("phone", "+49 30 901820"), ("reason", REASON), ("given_name", "Mallory"), ("email", "thief@example.org"), ("address", "thief@example.org"), ("language", "de"), ("password", "x")];
        assert_eq!(robin.submit(&correct, &forged).await.location(), path);
        let after = house.row(&alice).await;
        assert!(after.attributes.contains("+4930901820") && after.attributes.contains("Alice") && !after.attributes.contains("Mallory"), "{}", after.attributes);
        assert_eq!((&after.address, &after.language, &after.password_hash), (&row.address, &row.language, &row.password_hash), "one thing, and no other");
        let letter = house.latest(&alice.address).await;
        assert!(letter.kind == "profile-corrected" && letter.text.contains("Phone") && !letter.text.contains("901820"), "{}", letter.text);
        let event = &events::of_customer(&house.app.db.read, row.id, None, 1).await.unwrap()[0];
        assert_eq!((event.kind.text(), event.facts.as_str()), ("corrected", r#"{"changed":"phone"}"#));
        assert!(!event.details.as_deref().unwrap().contains("901820"));
        // The customer was faster: nothing is saved before somebody looks again.
        let version = robin.visit(&correct).await.field("version");
        alice.submit(links::PROFILE, &[("version", &version), ("given_name", "Alicia"), ("phone", "+49 30 901821"), ("language", "en"), ("time_zone", "")]).await;
        let stale = robin.submit(&correct, &[("version", &version), ("phone", "+49 30 901822"), ("reason", REASON)]).await;
        assert!(stale.status == StatusCode::CONFLICT && stale.says("The profile was changed since"), "{}", stale.text());
        assert!(!stale.html().contains("901821") && house.row(&alice).await.attributes.contains("+4930901821"));
        let again = [("version", stale.field("version")), ("phone", "+49 30 901822".to_owned()), ("reason", REASON.to_owned())];
        let again: Vec<(&str, &str)> = again.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(robin.submit(&correct, &again).await.location(), path);
        // Guessing what stands there tells nothing: it is done and told as any other.
        let count = house.events(row.id).await.len();
        let version = robin.visit(&correct).await.field("version");
        assert_eq!(robin.submit(&correct, &[("version", &version), ("phone", "+49 30 901822"), ("reason", REASON)]).await.location(), path);
        assert!(house.events(row.id).await.len() > count);
        for nothing in ["address", "email", "password", "language", "nothing", "status"] {
            assert_eq!(robin.visit(&format!("{path}/correct/{nothing}")).await.status, StatusCode::NOT_FOUND, "{nothing}");
        }
        let activity = alice.visit(links::ACTIVITY).await;
        assert!(activity.says("Support corrected something in your profile") && activity.says(REASON), "{}", activity.text());
    }

    /// ASVS 5.0 V7.5.3: what does harm asks for password and code again.
    async fn what_does_harm_asks_again(db: TestDatabase) {
        let (house, alice, robin, path) = helped(db).await;
        house.advance(Duration::from_mins(11));
        for act in ["lock", "unlock", "close", "reopen", "factor", "factor/approve", "factor/cancel", "correct/phone"] {
            let to = robin.visit(&format!("{path}/{act}")).await;
            assert!(to.location().starts_with(links::ADMIN_CONFIRM) && to.location().contains("return_to"), "{act}: {}", to.location());
            let to = robin.submit(&format!("{path}/{act}"), &[("reason", REASON)]).await;
            assert!(to.location().starts_with(links::ADMIN_CONFIRM), "{act}: {}", to.location());
        }
        assert_eq!(house.row(&alice).await.status, Status::Active);
        for act in ["recovery", "sign-out", "notes", "reveal?field=phone"] {
            assert_eq!(robin.visit(&format!("{path}/{act}")).await.status, StatusCode::OK, "{act}");
        }
        robin.prove(&house).await;
        assert_eq!(robin.submit(&format!("{path}/lock"), &[("reason", REASON)]).await.location(), path);
    }

    /// Nobody reads or sets a password, or signs in as a customer: every route of the section, asked with all that could make it do so.
    async fn no_route_signs_in_as_a_customer(db: TestDatabase) {
        let (house, alice, _, path) = helped(db).await;
        let id = house.row(&alice).await.id.to_string();
        let hash = house.row(&alice).await.password_hash;
        let filled = |path: &str| path.split('/').map(|part| if part.starts_with('{') { id.as_str() } else { part }).collect::<Vec<_>>().join("/");
        let fields = [
            ("password", "velvet anchors drift slowly"), ("new_password", "velvet anchors drift slowly"), ("password_hash", "x"), ("customer_id", id.as_str()),
            ("reason", REASON), ("about", "password"), ("action", "impersonate"), ("version", "1"),
        ];
        let mut seen = 0;
        for (number, route) in routes::table(true).into_iter().filter(|route| matches!(route.line.who, Who::Staff(_))).enumerate() {
            let olga = house.colleague(&format!("Olga{number}"), Role::Owner).await;
            let path = filled(route.path);
            let answer = if route.method == Method::GET { olga.visit(&format!("{path}?customer={id}&as={id}&field=password")).await } else { olga.submit(&path, &fields).await };
            assert!(answer.status.as_u16() < 500, "{path}: {}", answer.status);
            assert!(olga.cookie("portico").is_none(), "{} {path}: no customer's session", route.method);
            assert!(!answer.html().contains("argon2") && !answer.html().contains("new-password?token"), "{} {path}", route.method);
            assert!(olga.visit(links::ACCOUNT).await.location().starts_with(links::SIGN_IN), "{path}");
            seen += usize::from(path.contains(&id));
        }
        assert!(seen > 20, "{seen}: the walk reaches the customer's rooms");
        assert_eq!(house.row(&alice).await.password_hash, hash);
        assert!(house.events(id.parse().unwrap()).await.iter().all(|kind| !["password-changed", "recovered"].contains(kind)));
        assert!(path.contains(&id));
    }
}
