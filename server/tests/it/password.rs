//! Changing the password: who may, what ends, who is told.

use std::time::Duration;

use axum::http::StatusCode;
use portico_app::links;

use crate::support::people::{PASSWORD, Page, Person, TestApp};

const NEW: &str = "five quiet otters humming";

async fn change(person: &Person, current: &str, new: &str) -> Page {
    person.submit(links::PASSWORD, &[("current_password", current), ("password", new)]).await
}

async fn knows(person: &Person, password: &str) -> bool {
    let browser = Person { password: password.to_owned(), ..person.elsewhere() };
    browser.sign_in().await.location() == links::ACCOUNT
}

on_both_databases! {
    /// ASVS 5.0 V6.2.2, V6.2.3, V7.2.4, V7.4.3.
    async fn a_new_password_ends_what_the_old_one_opened(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        let phone = alice.elsewhere();
        phone.sign_in().await;
        let thief = alice.stolen();
        guest.submit(links::RECOVERY, &[("email", &alice.address)]).await;
        let recovery = house.latest(&alice.address).await.link(links::NEW_PASSWORD);
        assert_eq!(guest.visit(&recovery).await.status, StatusCode::OK);

        let done = change(&alice, PASSWORD, NEW).await;
        assert_eq!(done.location(), links::SECURITY, "{}", done.text());
        assert!(alice.visit(links::SECURITY).await.says("Your password is changed"));
        assert!(alice.is_signed_in().await);
        assert!(!phone.is_signed_in().await, "all other sessions end");
        assert!(!thief.is_signed_in().await, "this one has a new secret");
        assert_eq!(guest.visit(&recovery).await.status, StatusCode::GONE, "a recovery link in the inbox opens nothing any more");
        assert_eq!(house.letters_to(&alice.address).await.first().map(String::as_str), Some("password-changed"));
        assert_eq!(house.events(house.row(&alice).await.id).await.first(), Some(&"password-changed"));

        assert!(!knows(&alice, PASSWORD).await);
        assert!(knows(&alice, NEW).await);
        let letters = house.letters_to(&alice.address).await.len();
        let back = Person { password: NEW.to_owned(), ..phone.clone() };
        assert_eq!(back.sign_in().await.location(), links::ACCOUNT);
        assert_eq!(house.letters_to(&alice.address).await.len(), letters + 1, "the other browsers count as new again");
    }

    /// Problems stand at their fields, secrets are never sent back, and nothing changes.
    async fn what_is_wrong_stands_at_its_field(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let before = house.row(&alice).await;
        let tries = [
            ("", "", "current_password", "Enter your password"),
            (PASSWORD, "", "password", "Enter a new password"),
            (PASSWORD, PASSWORD, "password", "This is the password that you have"),
            (PASSWORD, "short", "password", "Make it 8 characters or longer"),
            (PASSWORD, "password123", "password", "Everybody knows this one"),
            (PASSWORD, "alice@example.com", "password", "your name, your address"),
            ("not it at all", NEW, "current_password", "That isn’t your current password"),
        ];
        for (current, new, field, said) in tries {
            let page = change(&alice, current, new).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{current} {new}");
            let why = page.problem(field).unwrap_or_else(|| panic!("{current} {new}: nothing at {field}: {}", page.text()));
            assert!(why.contains(said), "{why}");
            assert_eq!((page.field("current_password"), page.field("password")), (String::new(), String::new()));
        }
        assert_eq!(house.row(&alice).await, before);
        assert!(!house.letters_to(&alice.address).await.contains(&"password-changed".to_owned()));
    }

    /// A stolen session gives no more guesses than signing in does (ASVS 5.0 V6.1.1), and a refused try costs no hash.
    async fn guesses_at_the_current_password_are_limited(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        for _ in 0..5 {
            assert_eq!(change(&alice, "a wrong guess", NEW).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let before = house.app.passwords.hashes_done();
        let refused = change(&alice, PASSWORD, NEW).await;
        assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(house.app.passwords.hashes_done(), before);
        assert_eq!(alice.confirm().await.location(), "/account/security", "the proof is fresh: nothing is asked");
        house.advance(Duration::from_secs(5));
        assert_eq!(change(&alice, PASSWORD, NEW).await.location(), links::SECURITY);
        assert_eq!(house.events(house.row(&alice).await.id).await.iter().filter(|kind| **kind == "sign-in-failed").count(), 5);
    }

    /// ASVS 5.0 V7.5.1: a session that was left open changes nothing.
    async fn it_asks_for_fresh_proof(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        assert!(guest.visit(links::PASSWORD).await.location().starts_with(links::SIGN_IN));
        assert!(change(&guest, PASSWORD, NEW).await.location().starts_with(links::SIGN_IN));
        house.advance(Duration::from_mins(10));
        let asked = alice.visit(links::PASSWORD).await.location().to_owned();
        assert_eq!(asked, "/confirm?return_to=%2Faccount%2Fpassword");
        assert_eq!(change(&alice, PASSWORD, NEW).await.location(), asked);
        assert!(knows(&alice, PASSWORD).await);
        let proved = alice.submit(&asked, &[("password", PASSWORD)]).await;
        assert_eq!(alice.visit(proved.location()).await.location(), links::PASSWORD);
        assert_eq!(change(&alice, PASSWORD, NEW).await.location(), links::SECURITY);
    }
}

mod races {
    use super::*;

    on_both_databases! {
        threads(4);
        /// Of many changes with the same current password one wins, from one session and from several.
        async fn one_change_wins(db: TestDatabase) {
            let (house, _, alice) = TestApp::with_alice(db).await;
            let phone = alice.elsewhere();
            phone.sign_in().await;
            let browsers = [alice.stolen(), alice.stolen(), phone.stolen(), phone.stolen()];
            let tries = browsers.into_iter().enumerate().map(|(number, browser)| {
                tokio::spawn(async move {
                    let new = format!("{NEW} {number}");
                    (change(&browser, PASSWORD, &new).await.location() == links::SECURITY).then_some((browser, new))
                })
            });
            let mut won = Vec::new();
            for attempt in tries.collect::<Vec<_>>() {
                won.extend(attempt.await.unwrap());
            }
            assert_eq!(won.len(), 1);
            let (browser, new) = won.remove(0);
            assert!(browser.is_signed_in().await);
            assert!(knows(&alice, &new).await);
            assert_eq!(house.letters_to(&alice.address).await.iter().filter(|kind| *kind == "password-changed").count(), 1);
        }
    }
}
