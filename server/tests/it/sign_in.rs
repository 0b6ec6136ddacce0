//! Signing in: one answer for whoever lacks the right password, and the way on for whoever has it.

use std::time::Duration;

use axum::http::StatusCode;
use portico_app::links;

use crate::support::cost::cost_of;
use crate::support::people::{Person, TestApp};

on_both_databases! {
    /// ASVS 5.0 V7.2.4: a new secret at every gain of privilege; the old one opens nothing.
    async fn who_signs_in_arrives_and_leaves(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        assert!(alice.is_signed_in().await);
        let thief = alice.stolen();
        assert_eq!(alice.submit(links::SIGN_OUT, &[]).await.location(), "/sign-in?notice=signed-out");
        assert!(!thief.is_signed_in().await, "the row is gone, not the cookie alone");
        let planted = guest.stolen();
        planted.set_cookie("portico", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        let victim = Person { address: alice.address.clone(), ..planted.clone() };
        assert_eq!(victim.sign_in().await.location(), links::ACCOUNT);
        assert_ne!(victim.cookie("portico").unwrap(), "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        let id = house.row(&alice).await.id;
        assert_eq!(house.events(id).await, ["signed-in", "signed-out", "signed-in", "contract-accepted", "signed-up"]);
    }

    /// ASVS 5.0 V15.2.2: in a crowd, whoever finds the queue full costs next to nothing, and loses none of their tries.
    async fn who_comes_when_too_many_wait_is_sent_away_before_anything_is_asked(db: TestDatabase) {
        let slow = |config: &mut portico::config::Config| {
            (config.passwords.memory_kib, config.passwords.iterations) = (32_768, 40);
            (config.passwords.threads, config.passwords.queue) = (1, 1);
        };
        let house = TestApp::configured(db, &[], slow).await;
        let press = |passwords: portico::crypto::passwords::Passwords| async move {
            while passwords.verify(None, &"something".into()).await.is_err() {
                tokio::task::yield_now().await;
            }
        };
        let crowd: Vec<_> = (0..4).map(|_| tokio::spawn(press(house.app.passwords.clone()))).collect();
        // One is being hashed, and another one waits.
        while house.app.passwords.hashes_done() == 0 || house.app.passwords.expect_room().is_ok() {
            tokio::task::yield_now().await;
        }
        let guest = Person { address: "alice@example.com".to_owned(), ..house.guest() };
        for (page, cost) in [cost_of(&house, guest.sign_in()).await, cost_of(&house, guest.sign_up()).await] {
            assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
            assert!(page.headers.contains_key("retry-after") && page.html().contains("<h1"));
            assert_eq!((cost.statements, cost.transactions), (0, 0));
        }
        crowd.iter().for_each(tokio::task::JoinHandle::abort);
    }

    /// Same page, same statements, two hashes: nobody learns whether an address has an account (ASVS 5.0 V6.3.8).
    async fn unknown_and_known_addresses_get_one_answer(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        let waiting = Person { address: "waiting@example.com".to_owned(), ..house.guest() };
        waiting.sign_up().await;
        let (mut answers, mut costs) = (Vec::new(), Vec::new());
        for address in [alice.address.as_str(), "nobody@example.com", "waiting@example.com"] {
            let form = [("email", address), ("password", "not the right one")];
            let (answer, cost) = cost_of(&house, guest.submit(links::SIGN_IN, &form)).await;
            assert_eq!(cost.hashes, 2, "{address}");
            costs.push(cost);
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert_eq!(answer.field("email"), address);
            answers.push(answer.html().replace(address, ""));
        }
        assert!(answers.iter().all(|answer| *answer == answers[0]));
        assert!(costs.iter().all(|cost| *cost == costs[0]), "{costs:?}");
        assert_eq!(waiting.elsewhere().sign_in().await.location(), links::VERIFY_EMAIL, "with the right password the journey goes on");
    }

    /// Who signs up with somebody's address, and then in with the password chosen there, learns nothing either (ASVS 5.0 V6.3.8).
    async fn signing_up_and_then_in_tells_no_address_from_another(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let mut seen = Vec::new();
        for address in [alice.address.as_str(), "nobody@example.com"] {
            let spy = Person { address: address.to_owned(), password: "seven curious magpies".to_owned(), ..house.guest() };
            assert_eq!(spy.sign_up().await.location(), links::VERIFY_EMAIL);
            house.settle().await;
            for browser in [spy.clone(), spy.elsewhere()] {
                let (answer, cost) = cost_of(&house, browser.sign_in()).await;
                assert_eq!(answer.location(), links::VERIFY_EMAIL, "{address}");
                let next = browser.visit(links::VERIFY_EMAIL).await;
                assert!(!browser.is_signed_in().await);
                seen.push((cost, next.html().replace(address, "")));
            }
        }
        assert_eq!(seen[..2], seen[2..]);
    }

    /// Else anybody could sign up with an address, and have fresh tries at its owner's password by signing in with their own.
    async fn a_registration_s_password_forgives_no_failures(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let spy = Person { address: alice.address.clone(), password: "seven curious magpies".to_owned(), ..house.guest() };
        spy.sign_up().await;
        let mut waits = 0;
        for _ in 0..4 {
            for password in ["guess one", "guess two", "seven curious magpies"] {
                let answer = spy.submit(links::SIGN_IN, &[("email", &alice.address), ("password", password)]).await;
                waits += usize::from(answer.status == StatusCode::TOO_MANY_REQUESTS);
            }
        }
        assert_eq!(waits, 12 - 5, "five tries in all");
    }

    /// ASVS 5.0 V6.1.1: growing waits, told honestly, alike for addresses that don't exist; the owner's browser keeps its own allowance.
    async fn tries_are_limited_and_the_owner_is_not_locked_out(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        for address in [alice.address.as_str(), "nobody@example.com"] {
            let attempt = async || guest.submit(links::SIGN_IN, &[("email", address), ("password", "guess")]).await;
            for _ in 0..5 {
                assert_eq!(attempt().await.status, StatusCode::UNPROCESSABLE_ENTITY);
            }
            let before = house.app.passwords.hashes_done();
            let refused = attempt().await;
            assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
            assert_eq!(refused.headers["retry-after"], "5");
            assert!(refused.says("You can try again in 5 seconds"), "{}", refused.text());
            assert_eq!(house.app.passwords.hashes_done(), before, "limits are checked before any hash");
        }
        alice.submit(links::SIGN_OUT, &[]).await;
        assert_eq!(alice.sign_in().await.location(), links::ACCOUNT, "a browser that signed in before");
        let right = Person { address: alice.address.clone(), ..guest.clone() };
        assert_eq!(right.sign_in().await.status, StatusCode::TOO_MANY_REQUESTS);
        house.advance(Duration::from_secs(5));
        assert_eq!(right.sign_in().await.location(), links::ACCOUNT);
    }

    /// A sign-in from a new browser sends a letter, whose link ends that session and nothing else.
    async fn a_new_browser_is_told_to_the_owner(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        let stranger = alice.elsewhere();
        assert_eq!(stranger.sign_in().await.location(), links::ACCOUNT);
        let letter = house.latest(&alice.address).await;
        assert_eq!(letter.kind, "new-sign-in");
        assert!(letter.text.contains("Safari on iOS"), "{}", letter.text);
        let link = letter.link(links::END_SESSION);
        assert_eq!(guest.visit(&link).await.status, StatusCode::OK);
        assert!(stranger.is_signed_in().await, "looking ends nothing: scanners follow links");
        assert_eq!(guest.submit(&link, &[]).await.status, StatusCode::SEE_OTHER);
        assert!(!stranger.is_signed_in().await);
        assert!(alice.is_signed_in().await);
        assert_eq!(guest.submit(&link, &[]).await.status, StatusCode::GONE, "a link works once");
        stranger.sign_in().await;
        assert_eq!(house.letters_to(&alice.address).await.len(), 2, "a known browser causes no letter");
    }

    /// ASVS 5.0 V7.3.1 and V7.3.2; "keep me signed in" lives longer.
    async fn sessions_end_by_themselves(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let kept = alice.elsewhere();
        kept.submit(links::SIGN_IN, &[("email", &alice.address), ("password", &alice.password), ("keep", "yes")]).await;
        house.advance(Duration::from_secs(2 * 3600 - 120));
        assert!(alice.is_signed_in().await);
        house.advance(Duration::from_secs(2 * 3600 + 1));
        assert!(!alice.is_signed_in().await, "two hours without use");
        assert!(kept.is_signed_in().await);
        house.advance(Duration::from_hours(31 * 24));
        assert!(!kept.is_signed_in().await);
    }

    /// Open redirects (ASVS 5.0 V3.7.2).
    async fn return_to_leads_to_our_own_paths_only(db: TestDatabase) {
        let (_house, _, alice) = TestApp::with_alice(db).await;
        for (wished, reached) in [("/account/activity", "/account/activity"), ("//evil.example", "/account"), ("https://evil.example", "/account")] {
            let browser = alice.elsewhere();
            let query = form_urlencoded::Serializer::new(String::new()).append_pair("return_to", wished).finish();
            let arrived = browser.submit(&format!("/sign-in?{query}"), &[("email", &alice.address), ("password", &alice.password)]).await;
            assert_eq!(arrived.location(), reached, "{} {}", arrived.status, arrived.text());
        }
        let guest = alice.elsewhere();
        assert_eq!(guest.visit("/account/confirm-me").await.status, StatusCode::NOT_FOUND);
        assert_eq!(guest.visit(links::ACCOUNT).await.location(), links::SIGN_IN);
    }
}

mod races {
    use super::*;

    on_both_databases! {
        threads(4);
        /// A password that is changed between the look at its hash and the session's beginning opens nothing.
        async fn a_sign_in_with_the_old_password_loses_against_its_change(db: TestDatabase) {
            let (house, _, mut alice) = TestApp::with_limits_off(db).await;
            for round in 0..12 {
                house.advance(Duration::from_secs(1));
                let new = format!("{round} quiet otters humming");
                let others: Vec<Person> = (0..4).map(|_| alice.elsewhere()).collect();
                let tries: Vec<_> = others.iter().cloned().map(|other| tokio::spawn(async move { other.sign_in().await })).collect();
                let changed = alice.submit(links::PASSWORD, &[("current_password", &alice.password), ("password", &new)]).await;
                assert_eq!(changed.location(), links::SECURITY, "{}", changed.text());
                for attempt in tries {
                    let answer = attempt.await.unwrap();
                    assert!(answer.status.as_u16() < 500, "{}", answer.text());
                }
                for other in others {
                    assert!(!other.is_signed_in().await, "round {round}");
                }
                alice.password = new;
            }
            assert!(alice.is_signed_in().await);
        }
    }
}
