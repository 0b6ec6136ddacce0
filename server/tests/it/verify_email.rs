//! Proving the address: by code where one signed up, by link anywhere, once, in time, and by nobody else.

use std::time::Duration;

use axum::http::StatusCode;
use portico::model::{customers, registrations};
use portico_app::links;

use crate::support::people::{Page, Person, TestApp};

async fn waiting(house: &TestApp, address: &str) -> Person {
    let person = Person { address: address.to_owned(), ..house.guest() };
    assert_eq!(person.sign_up().await.location(), links::VERIFY_EMAIL);
    house.settle().await;
    person
}

async fn enter(person: &Person, code: &str) -> Page {
    person.submit(links::VERIFY_EMAIL, &[("code", code)]).await
}

async fn is_customer(house: &TestApp, address: &str) -> bool {
    customers::by_address(&house.app.db.read, address).await.unwrap().is_some()
}

/// Another six digits.
fn not(code: &str) -> String {
    format!("{:06}", (code.parse::<u32>().unwrap() + 1) % 1_000_000)
}

on_both_databases! {
    async fn a_code_opens_the_account_where_one_signed_up(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let alice = waiting(&house, "alice@example.com").await;
        let letter = house.latest(&alice.address).await;
        let before = alice.cookie("portico");
        let elsewhere = enter(&alice.elsewhere(), &letter.code()).await;
        assert_eq!(elsewhere.status, StatusCode::UNPROCESSABLE_ENTITY, "the code is bound to the browser");
        assert!(elsewhere.says("This browser didn’t sign up"), "{}", elsewhere.text());
        assert!(!is_customer(&house, &alice.address).await);
        let spaced = format!(" {} {} ", &letter.code()[..3], &letter.code()[3..]);
        assert_eq!(enter(&alice, &spaced).await.location(), links::ACCOUNT);
        assert_ne!(alice.cookie("portico"), before, "ASVS 5.0 V7.2.4");
        assert!(alice.is_signed_in().await);
        assert_eq!(house.letters_to(&alice.address).await, ["confirm-address"], "no letter about one's own first sign-in");
        assert_eq!(enter(&alice.elsewhere(), &letter.code()).await.status, StatusCode::UNPROCESSABLE_ENTITY, "used");
        assert_eq!(house.guest().visit(&letter.link(links::VERIFY_EMAIL)).await.status, StatusCode::GONE, "the link went with it");
    }

    /// ASVS 5.0 V6.6.3: five tries, told; what is no code at all costs none.
    async fn a_code_has_five_tries(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let alice = waiting(&house, "alice@example.com").await;
        let code = house.latest(&alice.address).await.code();
        for typed in ["", "12345", "abcdef", "1234567"] {
            assert!(enter(&alice, typed).await.says("You have 5 more tries"), "{typed}");
        }
        for left in ["4 more tries", "3 more tries", "2 more tries", "one more try"] {
            let refused = enter(&alice, &not(&code)).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(refused.problem("code").unwrap().contains(left), "{}", refused.text());
            assert!(!refused.html().contains(&not(&code)), "a code is a secret: not shown again");
        }
        assert!(enter(&alice, &not(&code)).await.problems().contains("tried too often"));
        assert!(enter(&alice, &code).await.problems().contains("tried too often"), "the right one comes too late");
        assert!(!is_customer(&house, &alice.address).await);

        assert_eq!(alice.submit(links::VERIFY_EMAIL, &[("resend", "yes")]).await.location(), links::VERIFY_EMAIL);
        assert!(alice.visit(links::VERIFY_EMAIL).await.says("letter"), "a notice");
        let newer = house.latest(&alice.address).await.code();
        if newer != code {
            assert!(enter(&alice, &code).await.says("You have 4 more tries"), "the newest only");
        }
        assert_eq!(enter(&alice, &newer).await.location(), links::ACCOUNT);
    }

    async fn a_code_lives_ten_minutes_and_a_link_a_day(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let alice = waiting(&house, "alice@example.com").await;
        let letter = house.latest(&alice.address).await;
        house.advance(Duration::from_mins(10));
        assert!(enter(&alice, &letter.code()).await.problems().contains("too old"));
        house.advance(Duration::from_secs(24 * 3600 - 601));
        let link = letter.link(links::VERIFY_EMAIL);
        assert_eq!(alice.visit(&link).await.status, StatusCode::OK);
        house.advance(Duration::from_secs(1));
        assert_eq!(alice.visit(&link).await.status, StatusCode::GONE);
        assert_eq!(alice.submit(&link, &[("confirm", "yes")]).await.status, StatusCode::GONE);
        let elsewhere = alice.elsewhere().submit(&link, &[("password", &alice.password)]).await;
        assert_eq!(elsewhere.status, StatusCode::GONE);
        assert!(!is_customer(&house, &alice.address).await);
    }

    /// Mail scanners fetch links: that consumes nothing.
    async fn a_link_shows_a_button(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let alice = waiting(&house, "alice@example.com").await;
        let link = house.latest(&alice.address).await.link(links::VERIFY_EMAIL);
        for _ in 0..3 {
            assert_eq!(house.guest().visit(&link).await.status, StatusCode::OK);
            assert_eq!(alice.visit(&link).await.status, StatusCode::OK);
        }
        assert!(!is_customer(&house, &alice.address).await);
        let here = alice.visit(&link).await;
        assert!(here.all("[name=password]").is_empty(), "the browser that signed up needs no password: {}", here.text());
        assert_eq!(alice.submit(&link, &[("confirm", "yes")]).await.location(), links::ACCOUNT);
        assert!(alice.is_signed_in().await);
        assert_eq!(alice.submit(&link, &[("confirm", "yes")]).await.status, StatusCode::GONE, "once");
    }

    async fn a_link_opened_elsewhere_asks_for_the_password(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let alice = waiting(&house, "alice@example.com").await;
        let link = house.latest(&alice.address).await.link(links::VERIFY_EMAIL);
        let phone = alice.elsewhere();
        let page = phone.visit(&link).await;
        assert_eq!(page.all("[name=password]").len(), 1);
        assert_eq!(page.all("button[name=not_me]").len(), 1, "{}", page.html());
        assert!(phone.cookies.lock().unwrap().is_empty(), "looking sets no cookie");
        for password in ["", "not this one"] {
            let refused = phone.submit(&link, &[("password", password)]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(refused.problem("password").is_some());
        }
        assert_eq!(phone.submit(&link, &[("password", &alice.password)]).await.location(), links::ACCOUNT);
        assert!(phone.is_signed_in().await);
        assert!(!alice.is_signed_in().await, "only where the password was shown");
        assert_eq!(phone.elsewhere().submit(&link, &[("password", &alice.password)]).await.status, StatusCode::GONE, "once");
    }

    async fn a_link_gives_few_guesses_at_the_password(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let alice = waiting(&house, "alice@example.com").await;
        let link = house.latest(&alice.address).await.link(links::VERIFY_EMAIL);
        let stranger = house.guest();
        for _ in 0..5 {
            assert_eq!(stranger.submit(&link, &[("password", "guess")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let before = house.app.passwords.hashes_done();
        let refused = stranger.submit(&link, &[("password", &alice.password)]).await;
        assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(house.app.passwords.hashes_done(), before);
        house.advance(Duration::from_secs(5));
        assert_eq!(stranger.submit(&link, &[("password", &alice.password)]).await.location(), links::ACCOUNT);
    }

    async fn i_did_not_do_this_throws_the_sign_up_away(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let planter = waiting(&house, "victim@example.com").await;
        let letter = house.latest("victim@example.com").await;
        let link = letter.link(links::VERIFY_EMAIL);
        let victim = house.guest();
        assert_eq!(victim.submit(&link, &[("not_me", "yes")]).await.status, StatusCode::OK);
        assert_eq!(victim.visit(&link).await.status, StatusCode::GONE);
        assert_eq!(enter(&planter, &letter.code()).await.status, StatusCode::GONE);
        assert_eq!(planter.sign_in().await.status, StatusCode::UNPROCESSABLE_ENTITY);
        house.settle().await;
        assert!(!is_customer(&house, "victim@example.com").await);
    }

    /// Account pre-hijacking (Sudhodanan and Paverd 2022): whoever planted a password on another's address gains nothing.
    async fn a_planted_password_cannot_win(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let victim = waiting(&house, "victim@example.com").await;
        let letter = house.latest(&victim.address).await;
        let planter = Person { password: "planted by a stranger".to_owned(), address: victim.address.clone(), ..house.guest() };
        planter.sign_up().await;
        house.settle().await;
        let theirs = house.latest(&victim.address).await;
        assert_eq!(victim.elsewhere().submit(&theirs.link(links::VERIFY_EMAIL), &[("password", &victim.password)]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "the planter's link takes the planter's password alone");
        assert_eq!(enter(&victim, &letter.code()).await.location(), links::ACCOUNT);
        let after = enter(&planter, &theirs.code()).await;
        assert_eq!(after.status, StatusCode::GONE, "the other sign-up died");
        assert_eq!(planter.elsewhere().sign_in().await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(house.guest().visit(&theirs.link(links::VERIFY_EMAIL)).await.status, StatusCode::GONE);
        assert_eq!(victim.elsewhere().sign_in().await.location(), links::ACCOUNT);
        assert!(!planter.is_signed_in().await);
    }

    async fn what_nobody_confirms_vanishes_after_seven_days(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let alice = waiting(&house, "alice@example.com").await;
        let there = async || registrations::newest(&house.app.db.read, &alice.address, portico::clock::Timestamp(0)).await.unwrap().is_some();
        house.advance(Duration::from_secs(7 * 24 * 3600 - 1));
        house.settle().await;
        assert!(there().await);
        assert_eq!(alice.elsewhere().sign_in().await.location(), links::VERIFY_EMAIL);
        house.advance(Duration::from_secs(1));
        assert_eq!(alice.elsewhere().sign_in().await.status, StatusCode::UNPROCESSABLE_ENTITY);
        house.settle().await;
        assert!(!there().await, "the row is gone, not hidden");
        assert_eq!(alice.sign_up().await.location(), links::VERIFY_EMAIL, "and one may begin anew");
    }

    async fn resending_is_limited(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let alice = waiting(&house, "alice@example.com").await;
        let mut links_sent = vec![house.latest(&alice.address).await.link(links::VERIFY_EMAIL)];
        for _ in 0..4 {
            assert_eq!(alice.submit(links::VERIFY_EMAIL, &[("resend", "yes")]).await.location(), links::VERIFY_EMAIL);
            links_sent.push(house.latest(&alice.address).await.link(links::VERIFY_EMAIL));
        }
        let refused = alice.submit(links::VERIFY_EMAIL, &[("resend", "yes")]).await;
        assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(refused.headers.contains_key("retry-after"));
        assert_eq!(house.letters_to(&alice.address).await.len(), 5);
        let (newest, older) = links_sent.split_last().unwrap();
        for link in older {
            assert_eq!(alice.visit(link).await.status, StatusCode::GONE, "the newest letter only");
        }
        assert_eq!(alice.visit(newest).await.status, StatusCode::OK);
        assert_eq!(house.guest().submit(links::VERIFY_EMAIL, &[("resend", "yes")]).await.status, StatusCode::GONE, "nobody waits here");
    }
}

mod races {
    use super::*;

    on_both_databases! {
        threads(4);
        /// Fifty confirmations at once, by code and by link, here and elsewhere: one customer.
        async fn one_of_fifty_confirmations_wins(db: TestDatabase) {
            let house = TestApp::configured(db, &[("PORTICO_LIMITS", "off")], |_| {}).await;
            let alice = waiting(&house, "alice@example.com").await;
            let letter = house.latest(&alice.address).await;
            let (code, link) = (letter.code(), letter.link(links::VERIFY_EMAIL));
            let tries: Vec<_> = (0..50).map(|n| {
                let (code, link) = (code.clone(), link.clone());
                let person = if n % 3 == 2 { alice.elsewhere() } else { alice.stolen() };
                tokio::spawn(async move {
                    match n % 3 {
                        0 => enter(&person, &code).await,
                        1 => person.submit(&link, &[("confirm", "yes")]).await,
                        _ => person.submit(&link, &[("password", &person.password)]).await,
                    }
                })
            }).collect();
            let mut arrived = 0;
            for attempt in tries {
                let answer = attempt.await.unwrap();
                assert!(answer.status.as_u16() < 500, "{}", answer.text());
                arrived += usize::from(answer.location() == links::ACCOUNT);
            }
            assert_eq!(arrived, 1);
            let id = house.row(&alice).await.id;
            assert_eq!(house.events(id).await, ["signed-in", "contract-accepted", "signed-up"]);
        }

        /// Several sign-ups of one address, confirmed at once: one is born, nobody waits for the other in a circle.
        async fn one_of_many_sign_ups_wins(db: TestDatabase) {
            let house = TestApp::configured(db, &[("PORTICO_LIMITS", "off")], |_| {}).await;
            for round in 0..5 {
                let address = format!("alice{round}@example.com");
                let mut tries = Vec::new();
                for _ in 0..6 {
                    let person = waiting(&house, &address).await;
                    let code = house.latest(&address).await.code();
                    tries.push((person, code));
                }
                let tries: Vec<_> = tries.into_iter().map(|(person, code)| tokio::spawn(async move { enter(&person, &code).await })).collect();
                let mut arrived = 0;
                for attempt in tries {
                    let answer = attempt.await.unwrap();
                    assert!(answer.status.as_u16() < 500, "{}", answer.text());
                    arrived += usize::from(answer.location() == links::ACCOUNT);
                }
                assert_eq!(arrived, 1);
            }
        }

        /// ASVS 5.0 V6.6.3: parallel guesses share no try.
        async fn parallel_guesses_have_five_tries_together(db: TestDatabase) {
            let house = TestApp::start(db).await;
            let alice = waiting(&house, "alice@example.com").await;
            let code = house.latest(&alice.address).await.code();
            let tries: Vec<_> = (0..50).map(|_| {
                let (person, wrong) = (alice.stolen(), not(&code));
                tokio::spawn(async move { enter(&person, &wrong).await })
            }).collect();
            for attempt in tries {
                assert_eq!(attempt.await.unwrap().status, StatusCode::UNPROCESSABLE_ENTITY);
            }
            let row = registrations::newest(&house.app.db.read, &alice.address, house.app.clock.now()).await.unwrap().unwrap();
            assert_eq!(row.code_tries, 5);
            assert!(enter(&alice, &code).await.problems().contains("tried too often"));
        }
    }
}
