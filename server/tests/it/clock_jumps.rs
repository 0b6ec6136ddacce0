//! A clock that is put back an hour, ahead an hour, or ahead for more than a year: nothing breaks, nothing that was refused is taken, and
//! nothing is erased by a time that nobody has confirmed.

use std::time::Duration;

use axum::http::{Method, StatusCode};
use portico::model::{customers, jobs, outbox};
use portico::routes;
use portico::workers;
use portico_app::links;

use crate::support::factor::Factor;
use crate::support::people::{Page, Person, TestApp};

const HOUR: Duration = Duration::from_hours(1);
const DAY: Duration = Duration::from_hours(24);
const FAR: Duration = Duration::from_hours(400 * 24);

/// All workers of the timetable, one turn each.
async fn turns(house: &TestApp) {
    for worker in workers::timetable() {
        worker.turn(&house.app).await.unwrap_or_else(|problem| panic!("{}: {problem}", worker.name));
    }
}

async fn told(house: &TestApp, worker: &str) -> String {
    jobs::by_name(&house.app.db.read, worker).await.unwrap().unwrap().last_result.unwrap_or_default()
}

async fn is_there(house: &TestApp, person: &Person) -> bool {
    customers::by_address(&house.app.db.read, &person.address).await.unwrap().is_some()
}

async fn close(person: &Person) {
    assert_eq!(person.confirm().await.status, StatusCode::SEE_OTHER);
    let closed = person.submit(links::CLOSE, &[("confirm", "yes")]).await;
    assert_eq!(closed.status, StatusCode::SEE_OTHER, "{}", closed.text());
}

/// Every page, as a guest and as somebody who was signed in before.
async fn look_everywhere(person: &Person) {
    for route in routes::table(true).into_iter().filter(|route| route.method == Method::GET && !route.path.contains('{')) {
        let page: Page = person.stolen().visit(route.path).await;
        assert!(page.status.as_u16() < 500, "{}: {}", route.path, page.status);
    }
}

on_both_databases! {
    async fn no_page_and_no_worker_breaks(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_limits_off(db).await;
        turns(&house).await;
        for leap in ["back", "ahead", "far ahead", "far back"] {
            match leap {
                "back" => house.app.clock.turn_back(HOUR),
                "ahead" => house.advance(2 * HOUR),
                "far ahead" => house.advance(FAR),
                _ => house.app.clock.turn_back(FAR),
            }
            for person in [&guest, &alice, &house.guest()] {
                look_everywhere(person).await;
            }
            turns(&house).await;
            let newcomer = Person { address: format!("{}@example.com", leap.replace(' ', "-")), ..house.guest() };
            assert_eq!(newcomer.sign_up().await.location(), links::VERIFY_EMAIL, "{leap}");
            // Only what somebody waits for: the others run when their turn comes, by the timetable.
            portico::portal::inquiries::answer_waiting(&house.app).await.unwrap();
            let letters = house.written().await;
            let code = letters.iter().find(|letter| letter.to == newcomer.address).expect("a letter").code();
            assert_eq!(newcomer.submit(links::VERIFY_EMAIL, &[("code", &code)]).await.location(), links::ACCOUNT, "{leap}");
            turns(&house).await;
        }
    }

    /// Links, codes, sessions, proofs: each refused as too old, and then the clock is put back to when it was good.
    async fn what_was_refused_as_too_old_stays_refused(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_limits_off(db).await;
        let waiting = Person { address: "walter@example.com".to_owned(), ..house.guest() };
        waiting.sign_up().await;
        let confirm = house.latest(&waiting.address).await;
        alice.elsewhere().submit(links::RECOVERY, &[("email", &alice.address)]).await;
        let recovery = house.latest(&alice.address).await.link(links::NEW_PASSWORD);
        let enter = async || waiting.submit(links::VERIFY_EMAIL, &[("code", &confirm.code())]).await;
        assert_eq!(house.guest().visit(&recovery).await.status, StatusCode::OK);
        assert_eq!(alice.confirm().await.status, StatusCode::SEE_OTHER);
        assert_eq!(alice.visit(links::PASSWORD).await.status, StatusCode::OK);

        house.advance(HOUR);
        assert_eq!(house.guest().visit(&recovery).await.status, StatusCode::GONE);
        assert!(enter().await.problems().contains("too old"));
        assert!(alice.visit(links::CLOSE).await.location().starts_with(links::CONFIRM));
        house.app.clock.turn_back(HOUR);
        assert_eq!(house.guest().visit(&recovery).await.status, StatusCode::GONE, "an hour back, the link would be good");
        assert!(enter().await.problems().contains("too old"), "and so would the code");

        house.advance(24 * HOUR);
        assert_eq!(house.guest().visit(&confirm.link(links::VERIFY_EMAIL)).await.status, StatusCode::GONE);
        assert!(!alice.is_signed_in().await, "idle for too long");
        house.app.clock.turn_back(24 * HOUR);
        assert_eq!(house.guest().visit(&confirm.link(links::VERIFY_EMAIL)).await.status, StatusCode::GONE);
        assert!(!alice.is_signed_in().await);
        assert!(!is_there(&house, &waiting).await);

        // A proof that was shown an hour ahead of now is none: nobody knows how long ago that was.
        let again = alice.elsewhere();
        assert_eq!(again.sign_in().await.location(), links::ACCOUNT);
        assert_eq!(again.visit(links::CLOSE).await.status, StatusCode::OK);
        house.app.clock.turn_back(HOUR);
        assert!(again.visit(links::CLOSE).await.location().starts_with(links::CONFIRM));
    }

    /// A right code counts once, wherever the clock goes afterwards.
    async fn no_code_counts_twice(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_limits_off(db).await;
        let factor = Factor::of(&house, &alice).await;
        let code = factor.code(&house, 0);
        let first = alice.elsewhere();
        first.sign_in().await;
        assert_eq!(first.submit(links::SECOND_FACTOR_CHALLENGE, &[("code", &code)]).await.location(), links::ACCOUNT);
        let try_again = async || {
            let thief = alice.elsewhere();
            thief.sign_in().await;
            thief.submit(links::SECOND_FACTOR_CHALLENGE, &[("code", &code)]).await.status
        };
        assert_eq!(try_again().await, StatusCode::UNPROCESSABLE_ENTITY);
        house.advance(HOUR);
        assert_eq!(try_again().await, StatusCode::UNPROCESSABLE_ENTITY);
        house.app.clock.turn_back(HOUR);
        assert_eq!(try_again().await, StatusCode::UNPROCESSABLE_ENTITY, "the very moment of its first use");
        house.app.clock.turn_back(HOUR);
        assert_eq!(try_again().await, StatusCode::UNPROCESSABLE_ENTITY);
    }

    /// Four hundred days ahead by mistake, and put right on the same day: the account that waits for its end is still there.
    async fn nothing_is_erased_by_a_leap(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_limits_off(db).await;
        close(&alice).await;
        turns(&house).await;
        house.advance(FAR);
        for _ in 0..3 {
            turns(&house).await;
            house.advance(HOUR);
        }
        assert!(is_there(&house, &alice).await);
        for worker in ["farewell", "sweeper", "care", "anchors"] {
            assert!(workers::is_held(&told(&house, worker).await), "{worker}: {}", told(&house, worker).await);
        }
        assert!(!workers::is_held(&told(&house, "sealer").await), "who erases nothing goes on");
        let readings = portico::operations::readings(&house.app).await;
        let metrics = house.app.metrics.text(&readings).unwrap();
        assert!(metrics.contains("portico_workers_held 4"), "{metrics}");

        house.app.clock.turn_back(FAR);
        turns(&house).await;
        assert!(workers::is_held(&told(&house, "farewell").await), "a leap back is a leap");
        house.advance(DAY);
        turns(&house).await;
        assert_eq!(told(&house, "farewell").await, "0 done");
        assert!(is_there(&house, &alice).await, "thirteen days are left");
    }

    /// A house that was switched off for a month goes on by itself, a day later.
    async fn a_time_that_goes_its_way_for_a_day_is_believed(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_limits_off(db).await;
        close(&alice).await;
        turns(&house).await;
        house.advance(30 * DAY);
        turns(&house).await;
        house.advance(DAY - HOUR);
        turns(&house).await;
        assert!(is_there(&house, &alice).await);
        house.advance(HOUR);
        turns(&house).await;
        assert!(!is_there(&house, &alice).await);
        house.advance(HOUR);
        turns(&house).await;
        assert_eq!(told(&house, "farewell").await, "0 done");
    }

    /// What a clock ahead wrote down must not keep anybody waiting until its time comes.
    async fn nothing_waits_for_a_time_that_was_wrong(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let alice = house.customer("alice@example.com").await;
        house.advance(FAR);
        turns(&house).await;
        for _ in 0..7 {
            house.guest().submit(links::SIGN_IN, &[("email", &alice.address), ("password", "guess")]).await;
        }
        assert_eq!(alice.elsewhere().sign_in().await.status, StatusCode::TOO_MANY_REQUESTS);
        alice.elsewhere().submit(links::RECOVERY, &[("email", &alice.address)]).await;
        portico::portal::inquiries::answer_waiting(&house.app).await.unwrap();
        let now = house.app.clock.now();
        let due = outbox::due(house.app.db.writer(), now, 20).await.unwrap();
        assert_eq!(due.len(), 1);
        let held = outbox::claim(house.app.db.writer(), due[0].clone(), now.plus(HOUR)).await.unwrap();
        assert!(held.is_some(), "in the hand of a worker that dies");

        house.app.clock.turn_back(FAR);
        assert_eq!(alice.elsewhere().sign_in().await.location(), links::ACCOUNT, "no wait of four hundred days");
        assert_eq!(portico::mail::sending::send_due(&house.app).await.unwrap(), 2, "the letter, and the one about the sign-in");
        turns(&house).await;
        assert!(told(&house, "sealer").await.ends_with("done"));
        let now = house.app.clock.now();
        let sealer = jobs::by_name(&house.app.db.read, "sealer").await.unwrap().unwrap();
        assert!(sealer.next_run_at <= now.plus(HOUR) && sealer.last_run_at <= Some(now));
    }
}
