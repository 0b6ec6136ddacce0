//! A forgotten password: the same answer for all, one link for the owner, and no way past the second factor.

use std::time::Duration;

use axum::http::StatusCode;
use portico::model::customers;
use portico_app::links;
use sea_orm::ConnectionTrait;

use crate::support::cost::cost_of;
use crate::support::factor::Factor;
use crate::support::people::{Page, Person, TestApp};

const NEW: &str = "four violet lamps sing";

async fn ask(person: &Person, address: &str) -> Page {
    person.submit(links::RECOVERY, &[("email", address)]).await
}

/// The link that Alice gets.
async fn link(house: &TestApp, alice: &Person) -> String {
    assert_eq!(ask(&house.guest(), &alice.address).await.status, StatusCode::OK);
    let letter = house.latest(&alice.address).await;
    assert_eq!(letter.kind, "recovery");
    letter.link(links::NEW_PASSWORD)
}

on_both_databases! {
    /// ASVS 5.0 V6.3.8: known, unknown, waiting, closing, locked.
    async fn every_address_gets_the_same_answer(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        Person { address: "waiting@example.com".to_owned(), ..house.guest() }.sign_up().await;
        let closing = house.customer("closing@example.com").await;
        let closes_at = house.app.clock.now().plus(Duration::from_hours(24 * 14));
        customers::start_closing(house.app.db.writer(), house.row(&closing).await.id, closes_at).await.unwrap();
        house.customer("locked@example.com").await;
        house.app.db.writer().execute_unprepared("UPDATE customers SET status = 'locked' WHERE address_key = 'locked@example.com'").await.unwrap();
        house.settle().await;
        let mut answers = Vec::new();
        for (address, letter) in [
            (alice.address.as_str(), Some("recovery")),
            ("nobody@example.com", None),
            ("waiting@example.com", Some("confirm-address")),
            ("closing@example.com", Some("recovery")),
            ("locked@example.com", Some("confirm-address")),
        ] {
            let (answer, cost) = cost_of(&house, ask(&guest, address)).await;
            assert_eq!((answer.status, cost.hashes), (StatusCode::OK, 0), "{address}");
            assert!(!answer.html().contains(address));
            answers.push((answer.body, cost));
            assert_eq!(house.letters_to(address).await.first().map(String::as_str), letter, "{address}");
        }
        assert!(answers.iter().all(|answer| *answer == answers[0]));
        assert!(guest.cookies.lock().unwrap().is_empty());
    }

    async fn a_link_sets_a_new_password_once_and_ends_all_sessions(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        let link = link(&house, &alice).await;
        for _ in 0..2 {
            assert_eq!(guest.visit(&link).await.status, StatusCode::OK, "scanners consume nothing");
        }
        for (weak, why) in [("short", "8 characters"), ("drowssap", "Everybody knows"), ("alice.example", "little more than your name"), ("", "")] {
            let refused = guest.submit(&link, &[("password", weak)]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{weak}");
            assert!(refused.problem("password").unwrap().contains(why), "{weak}: {}", refused.text());
        }
        assert!(alice.is_signed_in().await, "nothing has happened yet");
        let done = guest.submit(&link, &[("password", NEW)]).await;
        assert_eq!(done.location(), "/sign-in?notice=password-recovered");
        assert!(!guest.is_signed_in().await, "a link signs nobody in");
        assert!(!alice.is_signed_in().await, "ASVS 5.0 V7.4.3");
        assert_eq!(house.latest(&alice.address).await.kind, "password-changed");
        assert_eq!(house.events(house.row(&alice).await.id).await[0], "recovered");
        assert_eq!(guest.visit(&link).await.status, StatusCode::GONE);
        assert_eq!(guest.submit(&link, &[("password", NEW)]).await.status, StatusCode::GONE, "once");
        assert_eq!(alice.sign_in().await.status, StatusCode::UNPROCESSABLE_ENTITY, "the old password");
        let alice = Person { password: NEW.to_owned(), ..alice };
        assert_eq!(alice.sign_in().await.location(), links::ACCOUNT);
        assert_eq!(house.latest(&alice.address).await.kind, "new-sign-in", "every browser counts as new again");
    }

    async fn a_link_lives_an_hour_and_the_newest_alone(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        let older = link(&house, &alice).await;
        let newer = link(&house, &alice).await;
        assert_eq!(guest.visit(&older).await.status, StatusCode::GONE);
        house.advance(Duration::from_secs(3599));
        assert_eq!(guest.visit(&newer).await.status, StatusCode::OK);
        house.advance(Duration::from_secs(1));
        assert_eq!(guest.visit(&newer).await.status, StatusCode::GONE);
        assert_eq!(guest.submit(&newer, &[("password", NEW)]).await.status, StatusCode::GONE);
        assert_eq!(alice.elsewhere().sign_in().await.location(), links::ACCOUNT, "nothing changed");
    }

    /// ASVS 5.0 V6.4.3: recovery does not pass the second factor by.
    async fn the_second_factor_stays(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        let factor = Factor::of(&house, &alice).await;
        let link = link(&house, &alice).await;
        guest.submit(&link, &[("password", NEW)]).await;
        let thief = Person { password: NEW.to_owned(), address: alice.address.clone(), ..guest };
        assert_eq!(thief.sign_in().await.location(), links::SECOND_FACTOR_CHALLENGE);
        assert!(!thief.is_signed_in().await);
        assert_eq!(thief.submit(links::SECOND_FACTOR_CHALLENGE, &[("code", &factor.code(&house, 0))]).await.location(), links::ACCOUNT);
    }

    /// A secret that was made for one purpose opens no other door.
    async fn a_link_for_something_else_opens_nothing(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        let waiting = Person { address: "waiting@example.com".to_owned(), ..house.guest() };
        waiting.sign_up().await;
        let verify = house.latest("waiting@example.com").await.link(links::VERIFY_EMAIL);
        alice.elsewhere().sign_in().await;
        let end = house.latest(&alice.address).await.link(links::END_SESSION);
        let recover = link(&house, &alice).await;
        let token = |link: &str| link.split_once("token=").unwrap().1.to_owned();
        let paths = [links::VERIFY_EMAIL, links::NEW_PASSWORD, links::END_SESSION, links::KEEP_ACCOUNT];
        for (link, own) in [(&verify, links::VERIFY_EMAIL), (&end, links::END_SESSION), (&recover, links::NEW_PASSWORD)] {
            for path in paths.into_iter().filter(|path| *path != own) {
                let wrong = format!("{path}?token={}", token(link));
                assert_eq!(guest.visit(&wrong).await.status, StatusCode::GONE, "{own} at {path}");
                assert_eq!(guest.submit(&wrong, &[("password", NEW), ("not_me", "yes")]).await.status, StatusCode::GONE, "{own} at {path}");
            }
            assert_eq!(guest.visit(link).await.status, StatusCode::OK, "{own}: and is still good");
        }
    }

    async fn asking_is_limited(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        house.advance(Duration::from_hours(2));
        for address in [alice.address.as_str(), "nobody@example.com"] {
            for _ in 0..5 {
                assert_eq!(ask(&guest, address).await.status, StatusCode::OK);
            }
            let (refused, cost) = cost_of(&house, ask(&guest, address)).await;
            assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
            assert_eq!((refused.headers["retry-after"].to_str().unwrap(), cost.hashes), ("720", 0));
            assert_eq!(refused.field("email"), address);
        }
        assert_eq!(house.letters_to(&alice.address).await.iter().filter(|kind| *kind == "recovery").count(), 5);
        let malformed = ask(&guest, "alice@").await;
        assert_eq!((malformed.status, malformed.field("email").as_str()), (StatusCode::UNPROCESSABLE_ENTITY, "alice@"));
    }

    /// Who was kept waiting by somebody else's guesses gets in by the letter.
    async fn a_recovery_ends_the_wait(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        for _ in 0..6 {
            guest.submit(links::SIGN_IN, &[("email", &alice.address), ("password", "guess")]).await;
        }
        let link = link(&house, &alice).await;
        guest.submit(&link, &[("password", NEW)]).await;
        let alice = Person { password: NEW.to_owned(), ..alice.elsewhere() };
        assert_eq!(alice.sign_in().await.location(), links::ACCOUNT);
    }
}

mod races {
    use super::*;

    on_both_databases! {
        threads(4);
        async fn one_of_fifty_new_passwords_wins(db: TestDatabase) {
            let (house, guest, alice) = TestApp::with_limits_off(db).await;
            let link = link(&house, &alice).await;
            let tries: Vec<_> = (0..50).map(|n| {
                let (person, link, password) = (guest.stolen(), link.clone(), format!("{NEW} {n} times"));
                tokio::spawn(async move { (person.submit(&link, &[("password", &password)]).await, password) })
            }).collect();
            let mut winners = Vec::new();
            for attempt in tries {
                let (answer, password) = attempt.await.unwrap();
                match answer.status {
                    StatusCode::SEE_OTHER => winners.push(password),
                    status => assert_eq!(status, StatusCode::GONE, "{}", answer.text()),
                }
            }
            assert_eq!(winners.len(), 1);
            assert_eq!(Person { password: winners.remove(0), ..alice.elsewhere() }.sign_in().await.location(), links::ACCOUNT);
            assert_eq!(house.letters_to(&alice.address).await.iter().filter(|kind| *kind == "password-changed").count(), 1);
        }
    }
}
