//! The authenticator app: set up, asked for, renewed, removed. Nothing works twice, nothing is shown twice.

use std::time::Duration;

use axum::http::{StatusCode, header};
use portico::clock::Timestamp;
use portico::crypto::totp::TotpSecret;
use portico::model::totp;
use portico::portal::second_factor_challenge::place;
use portico_app::links;

use crate::support::people::{Page, Person, TestApp};

/// The secret that waits for its first code, as the app would have read it.
async fn proposed(house: &TestApp, person: &Person) -> TotpSecret {
    let row = totp::of_customer(&house.app.db.read, house.row(person).await.id).await.unwrap().expect("something was proposed");
    TotpSecret::from_bytes(&house.app.key.open(place(row.customer_id), &row.sealed_secret).unwrap()).unwrap()
}

async fn act(person: &Person, action: &str) -> Page {
    person.submit(links::SECOND_FACTOR, &[("action", action)]).await
}

async fn enter(person: &Person, code: &str) -> Page {
    person.submit(links::SECOND_FACTOR, &[("code", code)]).await
}

fn code(house: &TestApp, secret: &TotpSecret) -> String {
    code_in(house, secret, 0)
}

/// The code that an app shows whose clock is off by so many seconds.
fn code_in(house: &TestApp, secret: &TotpSecret, seconds: i64) -> String {
    secret.code_at(Timestamp(house.app.clock.now().micros() + seconds * 1_000_000))
}

/// Sets an app up: its secret, and the recovery codes. Some time passes, so that the next code is a new one.
pub async fn enrol(house: &TestApp, person: &Person) -> (TotpSecret, Vec<String>) {
    assert_eq!(act(person, "start").await.location(), links::SECOND_FACTOR);
    let secret = proposed(house, person).await;
    let page = enter(person, &code(house, &secret)).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    house.advance(Duration::from_mins(2));
    (secret, page.all("code"))
}

/// A browser in which the password was right, and the code is due.
async fn at_challenge(person: &Person) -> Person {
    let browser = person.elsewhere();
    assert_eq!(browser.sign_in().await.location(), links::SECOND_FACTOR_CHALLENGE);
    browser
}

async fn passes(browser: &Person, code: &str) -> bool {
    browser.submit(links::SECOND_FACTOR_CHALLENGE, &[("code", code)]).await.location() == links::ACCOUNT
}

on_both_databases! {
    /// ASVS 5.0 V6.6, V7.2.4, V7.4.3.
    async fn setting_an_app_up(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let (phone, thief) = (alice.elsewhere(), alice.stolen());
        phone.sign_in().await;
        assert!(alice.visit(links::SECOND_FACTOR).await.says("Set up an authenticator app"));
        act(&alice, "start").await;
        let secret = proposed(&house, &alice).await;
        let page = alice.visit(links::SECOND_FACTOR).await;
        assert_eq!(page.all("code"), [secret.grouped().to_string()]);
        assert_eq!(page.all("svg[role=img]").len(), 1, "a picture to scan");
        assert!(alice.elsewhere().sign_in().await.location() == links::ACCOUNT, "nothing changes until the first code");

        for (typed, said) in [("", "Enter the code that the app shows"), ("000000", "That code doesn’t fit"), ("k7dm-q2xv", "That code doesn’t fit")] {
            let wrong = enter(&alice, typed).await;
            assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed:?}");
            assert!(wrong.problem("code").unwrap().contains(said));
            assert_eq!(wrong.all("code"), [secret.grouped().to_string()]);
        }
        let shown = enter(&alice, &code(&house, &secret)).await;
        assert_eq!(shown.status, StatusCode::OK);
        assert_eq!(shown.headers[header::CACHE_CONTROL], "no-store");
        let codes = shown.all("code");
        assert_eq!(codes.len(), 10);
        assert!(alice.is_signed_in().await && !phone.is_signed_in().await && !thief.is_signed_in().await);
        assert_eq!(house.events(house.row(&alice).await.id).await[0], "second-factor-added");
        assert_eq!(house.latest(&alice.address).await.kind, "second-factor-added");

        // The session has shown its second factor: nothing is asked again. And nothing is told again.
        let (grouped, plain) = (secret.grouped().to_string(), secret.grouped().replace(' ', ""));
        for path in [links::SECOND_FACTOR, links::SECURITY, links::REMOVE_SECOND_FACTOR, links::RENEW_CODES, links::ACCOUNT] {
            let page = alice.visit(path).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            for told in codes.iter().chain([&grouped, &plain]) {
                assert!(!page.html().contains(told.as_str()), "{path}");
            }
        }
        for letter in house.mailbox().await {
            assert!(!letter.text.contains(&plain) && !codes.iter().any(|code| letter.text.contains(code.as_str())));
        }
        assert_eq!(enter(&alice, &code(&house, &secret)).await.location(), links::SECOND_FACTOR, "loading the codes' page again shows no codes");
        act(&alice, "start").await;
        assert_eq!(proposed(&house, &alice).await.as_bytes(), secret.as_bytes(), "what is on can't be replaced by a proposal");
    }

    /// RFC 6238 5.2: the present step and its neighbours, no further; a code works once, and so does no older one (ASVS 5.0 V6.5.1, V6.5.5).
    async fn codes_of_the_step_and_its_neighbours(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let (secret, _) = enrol(&house, &alice).await;
        for (seconds, right) in [(-60, false), (60, false), (-30, true), (0, true), (30, true)] {
            house.advance(Duration::from_mins(5));
            let browser = at_challenge(&alice).await;
            let typed = code_in(&house, &secret, seconds);
            assert_eq!(passes(&browser, &typed).await, right, "{seconds} s");
            assert!(!passes(&at_challenge(&alice).await, &typed).await, "not twice");
            if seconds == 30 {
                assert!(!passes(&at_challenge(&alice).await, &code(&house, &secret)).await, "nor an older one after it");
            }
        }
    }

    /// ASVS 5.0 V6.5.5 to the letter, where the operator wishes it.
    async fn codes_of_the_step_alone(db: TestDatabase) {
        let house = TestApp::configured(db, &[], |config| config.second_factor.totp_neighbours = 0).await;
        let alice = house.customer("alice@example.com").await;
        let (secret, _) = enrol(&house, &alice).await;
        for (seconds, right) in [(-30, false), (30, false), (0, true)] {
            house.advance(Duration::from_mins(5));
            assert_eq!(passes(&at_challenge(&alice).await, &code_in(&house, &secret, seconds)).await, right, "{seconds} s");
        }
    }

    async fn the_first_code_opens_nothing_else(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        act(&alice, "start").await;
        let secret = proposed(&house, &alice).await;
        let first = code(&house, &secret);
        assert_eq!(enter(&alice, &first).await.status, StatusCode::OK);
        assert!(!passes(&at_challenge(&alice).await, &first).await);
    }

    async fn a_recovery_code_works_once_and_the_owner_is_told(db: TestDatabase) {
        let house = TestApp::configured(db, &[], |config| config.second_factor.warn_below = 10).await;
        let alice = house.customer("alice@example.com").await;
        let bob = house.customer("bob@example.com").await;
        let (_, codes) = enrol(&house, &alice).await;
        let (_, of_bob) = enrol(&house, &bob).await;
        let renew = format!("a[href=\"{}\"]", links::RENEW_CODES);
        assert_eq!(alice.visit(links::SECOND_FACTOR).await.all(&renew).len(), 1, "all are there: no warning");
        assert!(!passes(&at_challenge(&alice).await, &of_bob[0]).await, "another customer's");
        assert!(passes(&at_challenge(&alice).await, &codes[0].to_uppercase()).await);
        assert_eq!(house.letters_to(&alice.address).await[..2], ["new-sign-in", "recovery-code-used"]);
        assert!(!passes(&at_challenge(&alice).await, &codes[0]).await);
        let few = alice.visit(links::SECOND_FACTOR).await;
        assert_eq!(few.all(&renew).len(), 2, "few are left: {}", few.text());
    }

    async fn renewing_the_codes_ends_the_old_ones(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        assert_eq!(act(&alice, "renew").await.location(), links::SECOND_FACTOR, "nothing to renew");
        assert_eq!(alice.visit(links::RENEW_CODES).await.location(), links::SECOND_FACTOR);
        let (_, old) = enrol(&house, &alice).await;
        let thief = alice.stolen();
        let new = act(&alice, "renew").await.all("code");
        assert!(new.len() == 10 && new.iter().all(|code| !old.contains(code)));
        assert!(!thief.is_signed_in().await, "a new secret");
        assert_eq!(house.events(house.row(&alice).await.id).await[0], "recovery-codes-renewed");
        assert_eq!(house.latest(&alice.address).await.kind, "recovery-codes-renewed");
        assert!(!passes(&at_challenge(&alice).await, &old[0]).await);
        assert!(passes(&at_challenge(&alice).await, &new[0]).await);
    }

    async fn removing_the_app(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        assert_eq!(act(&alice, "remove").await.location(), links::SECOND_FACTOR, "nothing to remove");
        assert_eq!(alice.visit(links::REMOVE_SECOND_FACTOR).await.location(), links::SECOND_FACTOR);
        let (secret, codes) = enrol(&house, &alice).await;
        let phone = at_challenge(&alice).await;
        assert!(passes(&phone, &code(&house, &secret)).await);
        let (waiting, thief) = (at_challenge(&alice).await, alice.stolen());
        assert_eq!(act(&alice, "remove").await.location(), links::SECURITY);
        assert!(alice.visit(links::SECURITY).await.says("The authenticator app is removed"));
        assert!(alice.is_signed_in().await && !phone.is_signed_in().await && !thief.is_signed_in().await);
        assert!(!passes(&waiting, &codes[0]).await, "a sign-in that was under way");
        let id = house.row(&alice).await.id;
        assert_eq!(house.events(id).await[0], "second-factor-removed");
        assert_eq!(house.latest(&alice.address).await.kind, "second-factor-removed");
        assert_eq!(portico::model::recovery_codes::left(&house.app.db.read, id).await.unwrap(), 0);
        assert_eq!(alice.elsewhere().sign_in().await.location(), links::ACCOUNT);
    }

    /// ASVS 5.0 V7.5.1: every factor that the account has.
    async fn all_of_it_asks_for_fresh_proof(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        let (secret, _) = enrol(&house, &alice).await;
        let id = house.row(&alice).await.id;
        house.advance(Duration::from_mins(10));
        for path in [links::SECOND_FACTOR, links::REMOVE_SECOND_FACTOR, links::RENEW_CODES] {
            assert!(guest.visit(path).await.location().starts_with(links::SIGN_IN), "{path}");
            assert!(alice.visit(path).await.location().starts_with("/confirm?return_to="), "{path}");
        }
        for action in ["start", "remove", "renew"] {
            assert!(act(&alice, action).await.location().starts_with("/confirm?return_to="), "{action}");
        }
        assert_eq!(house.events(id).await[0], "second-factor-added");
        alice.confirm().await;
        assert!(alice.visit(links::SECOND_FACTOR).await.location().starts_with("/confirm?"), "the password alone is not enough");
        assert_eq!(alice.submit(links::CONFIRM, &[("code", &code(&house, &secret))]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(alice.visit(links::SECOND_FACTOR).await.status, StatusCode::OK);
    }

    /// A proposed secret that nobody confirmed is gone after an hour; a new start makes a new one.
    async fn a_proposal_is_not_shown_for_ever(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        act(&alice, "start").await;
        let first = proposed(&house, &alice).await;
        act(&alice, "start").await;
        let second = proposed(&house, &alice).await;
        assert_ne!(first.as_bytes(), second.as_bytes());
        assert_eq!(enter(&alice, &code(&house, &first)).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        house.advance(Duration::from_hours(1));
        alice.confirm().await;
        let page = alice.visit(links::SECOND_FACTOR).await;
        assert!(page.status == StatusCode::OK && page.all("code").is_empty(), "{}", page.text());
        assert_eq!(enter(&alice, &code(&house, &second)).await.location(), links::SECOND_FACTOR);
        assert_eq!(alice.elsewhere().sign_in().await.location(), links::ACCOUNT, "it was never on");
        assert_eq!(act(&alice, "bogus").await.status, StatusCode::BAD_REQUEST);
    }

    async fn guesses_at_the_first_code_are_limited(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        act(&alice, "start").await;
        let secret = proposed(&house, &alice).await;
        let right = code(&house, &secret);
        let wrong = if right == "000000" { "000001" } else { "000000" };
        for _ in 0..5 {
            assert_eq!(enter(&alice, wrong).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let refused = enter(&alice, &right).await;
        assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(refused.all("code"), [secret.grouped().to_string()]);
        house.advance(Duration::from_secs(5));
        assert_eq!(enter(&alice, &code(&house, &secret)).await.status, StatusCode::OK);
    }

    /// The file holds what the page showed, and nothing that somebody else would like to put there.
    async fn the_codes_as_a_file(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        let (_, codes) = enrol(&house, &alice).await;
        // The page was left open for a while.
        house.advance(Duration::from_mins(30));
        let posted = codes.join("\r\n");
        let file = alice.submit(links::RECOVERY_CODES_FILE, &[("codes", &posted)]).await;
        assert_eq!(file.status, StatusCode::OK);
        assert_eq!(file.headers[header::CONTENT_TYPE], "text/plain; charset=utf-8");
        assert!(file.headers[header::CONTENT_DISPOSITION].to_str().unwrap().starts_with("attachment"));
        assert_eq!(file.headers[header::CACHE_CONTROL], "no-store");
        assert_eq!(file.html().lines().filter(|line| codes.contains(&(*line).to_owned())).count(), 10);
        let many = [posted.as_str(), &posted, &posted].join("\n");
        for hostile in ["", "calc.exe", "<script>alert(1)</script>", &format!("{posted}\n@echo off"), &many] {
            let refused = alice.submit(links::RECOVERY_CODES_FILE, &[("codes", hostile)]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{hostile}");
        }
        assert!(guest.submit(links::RECOVERY_CODES_FILE, &[("codes", &posted)]).await.location().starts_with(links::SIGN_IN));
        assert_eq!(alice.visit(links::RECOVERY_CODES_FILE).await.status, StatusCode::METHOD_NOT_ALLOWED);
    }
}

mod races {
    use super::*;

    async fn winners(browsers: Vec<Person>, code: String) -> usize {
        let tries: Vec<_> = browsers
            .into_iter()
            .map(|browser| {
                let code = code.clone();
                tokio::spawn(async move { passes(&browser, &code).await })
            })
            .collect();
        let mut won = 0;
        for attempt in tries {
            won += usize::from(attempt.await.unwrap());
        }
        won
    }

    on_both_databases! {
        threads(4);
        /// ASVS 5.0 V6.5.1, with requests in parallel.
        async fn one_use_of_a_code_wins(db: TestDatabase) {
            let (house, _, alice) = TestApp::with_alice(db).await;
            let (secret, codes) = enrol(&house, &alice).await;
            for typed in [code(&house, &secret), codes[0].clone()] {
                let mut browsers = Vec::new();
                for _ in 0..4 {
                    browsers.push(at_challenge(&alice).await);
                }
                assert_eq!(winners(browsers, typed).await, 1);
                house.advance(Duration::from_mins(1));
            }
            assert_eq!(portico::model::recovery_codes::left(&house.app.db.read, house.row(&alice).await.id).await.unwrap(), 9);
        }

        async fn one_first_code_wins(db: TestDatabase) {
            let (house, _, alice) = TestApp::with_alice(db).await;
            act(&alice, "start").await;
            let typed = code(&house, &proposed(&house, &alice).await);
            let tries: Vec<_> = (0..4)
                .map(|_| {
                    let (browser, typed) = (alice.stolen(), typed.clone());
                    tokio::spawn(async move { enter(&browser, &typed).await.all("code").len() == 10 })
                })
                .collect();
            let mut won = 0;
            for attempt in tries {
                won += usize::from(attempt.await.unwrap());
            }
            assert_eq!(won, 1);
            assert_eq!(portico::model::recovery_codes::left(&house.app.db.read, house.row(&alice).await.id).await.unwrap(), 10);
            let letters = house.letters_to(&alice.address).await;
            assert_eq!(letters.iter().filter(|kind| *kind == "second-factor-added").count(), 1);
        }
    }
}
