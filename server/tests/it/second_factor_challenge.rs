//! The second factor on the way in: each code once, few guesses, no stage jumped.

use std::time::Duration;

use axum::http::StatusCode;
use portico::model::customers::{self, Status};
use portico_app::links;

use crate::support::factor::Factor;
use crate::support::people::{Page, Person, TestApp};

/// Alice, whose account has a second factor, at a browser where she showed her password.
async fn halfway(alice: &Person) -> Person {
    let browser = alice.elsewhere();
    assert_eq!(browser.sign_in().await.location(), links::SECOND_FACTOR_CHALLENGE);
    browser
}

async fn show(browser: &Person, code: &str) -> Page {
    browser.submit(links::SECOND_FACTOR_CHALLENGE, &[("code", code)]).await
}

on_both_databases! {
    /// ASVS 5.0 V6.5.1, V7.2.4.
    async fn a_code_works_once(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let factor = Factor::of(&house, &alice).await;
        let browser = halfway(&alice).await;
        assert!(!browser.is_signed_in().await, "a password alone opens nothing");
        let before = browser.stolen();
        let code = factor.code(&house, 0);
        assert_eq!(show(&browser, &code).await.location(), links::ACCOUNT);
        assert!(browser.is_signed_in().await);
        assert_ne!(browser.cookie("portico"), before.cookie("portico"));
        assert_eq!(before.visit(links::SECOND_FACTOR_CHALLENGE).await.location(), links::SIGN_IN, "the secret of before opens nothing");
        let thief = halfway(&alice).await;
        for used in [&code, &factor.code(&house, -1)] {
            let refused = show(&thief, used).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "used, or older than used");
            assert!(refused.problem("code").is_some());
            assert!(!refused.html().contains(used.as_str()));
        }
        assert_eq!(show(&thief, &factor.code(&house, 1)).await.location(), links::ACCOUNT);
    }

    /// RFC 6238 §5.2: the step before and the one after count, no others.
    async fn clocks_may_be_a_little_off(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let factor = Factor::of(&house, &alice).await;
        let browser = halfway(&alice).await;
        for steps in [-3, -2, 2, 3] {
            let code = factor.code(&house, steps);
            if (-1..=1).all(|near| factor.code(&house, near) != code) {
                assert_eq!(show(&browser, &code).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{steps}");
            }
        }
        assert_eq!(show(&browser, &factor.code(&house, -1)).await.location(), links::ACCOUNT);
        assert_eq!(show(&halfway(&alice).await, &factor.code(&house, 1)).await.location(), links::ACCOUNT);
    }

    /// ASVS 5.0 V6.5.5: configurable to the current step alone.
    async fn the_window_can_be_the_current_step_alone(db: TestDatabase) {
        let house = TestApp::configured(db, &[("PORTICO_SECOND_FACTOR_TOTP_NEIGHBOURS", "0")], |_| {}).await;
        let alice = house.customer("alice@example.com").await;
        let factor = Factor::of(&house, &alice).await;
        let browser = halfway(&alice).await;
        for steps in [-1, 1] {
            if factor.code(&house, steps) != factor.code(&house, 0) {
                assert_eq!(show(&browser, &factor.code(&house, steps)).await.status, StatusCode::UNPROCESSABLE_ENTITY);
            }
        }
        assert_eq!(show(&browser, &factor.code(&house, 0)).await.location(), links::ACCOUNT);
    }

    /// ASVS 5.0 V6.5.1, V6.3.7: each once, told to the owner, and nobody else's.
    async fn a_recovery_code_works_once(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let bob = house.customer("bob@example.com").await;
        let (factor, others) = (Factor::of(&house, &alice).await, Factor::of(&house, &bob).await);
        let browser = halfway(&alice).await;
        assert_eq!(show(&browser, &others.codes[0].reveal()).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let typed = factor.codes[0].reveal().to_uppercase().replace('-', " ");
        assert_eq!(show(&browser, &typed).await.location(), links::ACCOUNT);
        let letters = house.letters_to(&alice.address).await;
        assert!(letters.contains(&"recovery-code-used".to_owned()), "{letters:?}");
        assert!(house.events(house.row(&alice).await.id).await.contains(&"recovery-code-used"));
        assert_eq!(show(&halfway(&alice).await, &typed).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(show(&halfway(&alice).await, &factor.codes[1].reveal()).await.location(), links::ACCOUNT);
        assert_eq!(portico::model::recovery_codes::left(&house.app.db.read, house.row(&alice).await.id).await.unwrap(), 8);
    }

    /// A stolen password gives few guesses, in however many browsers.
    async fn guesses_are_limited(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let factor = Factor::of(&house, &alice).await;
        for _ in 0..5 {
            let thief = halfway(&alice).await;
            assert_eq!(show(&thief, &factor.wrong(&house)).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let browser = halfway(&alice).await;
        let refused = show(&browser, &factor.code(&house, 0)).await;
        assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(refused.headers["retry-after"], "5");
        house.advance(Duration::from_secs(5));
        assert_eq!(show(&browser, &factor.code(&house, 0)).await.location(), links::ACCOUNT);
        let failed = house.events(house.row(&alice).await.id).await.into_iter().filter(|kind| *kind == "sign-in-failed").count();
        assert_eq!(failed, 5, "the owner sees each in the activity");
    }

    /// ASVS 5.0 V2.3.1: the stages come in their order; what was jumped to finds nobody and changes nothing.
    async fn no_stage_can_be_jumped(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        let factor = Factor::of(&house, &alice).await;
        let id = house.row(&alice).await.id;
        let closes_at = house.app.clock.now().plus(Duration::from_hours(14 * 24));
        assert!(customers::start_closing(house.app.db.writer(), id, closes_at).await.unwrap());
        let browser = halfway(&alice).await;
        let events = house.events(id).await;
        for person in [&guest, &browser] {
            for path in [links::ACCEPT, links::REOPEN] {
                assert_eq!(person.visit(path).await.location(), links::SIGN_IN, "{path}");
                assert_eq!(person.submit(path, &[("consent.terms", "1"), ("reopen", "yes")]).await.location(), links::SIGN_IN, "{path}");
            }
            for path in [links::ACCOUNT, links::CONFIRM] {
                assert!(person.visit(path).await.location().starts_with(links::SIGN_IN), "{path}");
            }
        }
        assert_eq!(guest.visit(links::SECOND_FACTOR_CHALLENGE).await.location(), links::SIGN_IN);
        assert_eq!(show(&guest, &factor.code(&house, 0)).await.location(), links::SIGN_IN);
        assert_eq!(house.row(&alice).await.status, Status::Closing);
        assert_eq!(house.events(id).await, events, "nothing happened");

        assert_eq!(show(&browser, &factor.code(&house, 0)).await.location(), links::REOPEN);
        assert!(!browser.is_signed_in().await);
        assert_eq!(browser.visit(links::SECOND_FACTOR_CHALLENGE).await.location(), links::SIGN_IN, "nor back");
        assert_eq!(browser.submit(links::REOPEN, &[]).await.location(), links::ACCOUNT);
        assert!(browser.is_signed_in().await);
        assert_eq!(house.row(&alice).await.status, Status::Active);
        assert_eq!(house.letters_to(&alice.address).await.iter().filter(|kind| *kind == "account-reopened").count(), 1);
    }

    /// A session that does not arrive is over after half an hour, however often it is looked at.
    async fn who_never_arrives_is_forgotten(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let factor = Factor::of(&house, &alice).await;
        let browser = halfway(&alice).await;
        for _ in 0..29 {
            house.advance(Duration::from_mins(1));
            assert_eq!(browser.visit(links::SECOND_FACTOR_CHALLENGE).await.status, StatusCode::OK);
            tokio::task::yield_now().await;
        }
        house.advance(Duration::from_mins(1));
        assert_eq!(show(&browser, &factor.code(&house, 0)).await.location(), links::SIGN_IN);
    }
}

mod races {
    use super::*;

    on_both_databases! {
        threads(4);
        /// Fifty browsers show the same code, or the same recovery code, at once.
        async fn one_of_fifty_wins(db: TestDatabase) {
            let (house, _, alice) = TestApp::with_limits_off(db).await;
            let factor = Factor::of(&house, &alice).await;
            for code in [factor.code(&house, 0), factor.codes[3].reveal().to_string()] {
                let mut browsers = Vec::new();
                for _ in 0..50 {
                    browsers.push(halfway(&alice).await);
                }
                let tries: Vec<_> = browsers.into_iter().map(|browser| {
                    let code = code.clone();
                    tokio::spawn(async move { show(&browser, &code).await })
                }).collect();
                let mut arrived = 0;
                for attempt in tries {
                    let answer = attempt.await.unwrap();
                    assert!(answer.status.as_u16() < 500, "{}", answer.text());
                    arrived += usize::from(answer.location() == links::ACCOUNT);
                }
                assert_eq!(arrived, 1);
            }
        }
    }
}
