//! Letters and a mail server that refuses, stalls and hangs up: nothing is lost, nothing comes twice.

use std::collections::BTreeSet;
use std::time::Duration;

use portico::mail::sending;
use portico::model::outbox::{self, Model, State};

use crate::support::databases::TestDatabase;
use crate::support::people::{Person, TestApp};
use crate::support::smtp::{Mode, Smtp};

/// A house with this mail server, which it gives little time.
async fn house(db: TestDatabase, server: &Smtp) -> TestApp {
    let variables = [("PORTICO_SMTP_URL", server.url()), ("PORTICO_LIMITS", "off".to_owned())];
    let variables: Vec<(&str, &str)> = variables.iter().map(|(name, value)| (*name, value.as_str())).collect();
    TestApp::configured(db, &variables, |config| config.smtp.timeout = Duration::from_millis(400)).await
}

/// So many sign-ups: each causes one letter.
async fn cause(house: &TestApp, letters: usize) {
    for n in 0..letters {
        let person = Person { address: format!("person{n}@example.com"), ..house.guest() };
        person.sign_up().await;
    }
}

async fn rows(house: &TestApp) -> Vec<Model> {
    outbox::newest(&house.app.db.read, 500).await.unwrap()
}

async fn only(house: &TestApp) -> Model {
    let [row] = &rows(house).await[..] else { panic!("one letter") };
    row.clone()
}

fn ids(server: &Smtp) -> Vec<String> {
    server.letters().iter().map(|letter| letter.header("Message-ID").unwrap()).collect()
}

on_both_databases! {
    async fn try_again_later_is_done(db: TestDatabase) {
        let server = Smtp::start(Mode::Refuse451).await;
        let house = house(db, &server).await;
        cause(&house, 1).await;
        house.settle().await;
        let row = only(&house).await;
        assert_eq!((row.state, row.attempts), (State::Waiting, 1));
        let pause = row.next_attempt_at.since(house.app.clock.now());
        assert!((60..=75).contains(&pause.as_secs()), "{pause:?}");
        let problem = row.last_problem.unwrap();
        assert!(problem.contains("451") && !problem.contains("person0"), "{problem}");
        server.behave(Mode::Accept);
        house.settle().await;
        assert!(server.letters().is_empty(), "not before its time");
        house.advance(pause);
        house.settle().await;
        house.settle().await;
        assert_eq!(server.letters().len(), 1);
        assert_eq!(server.letters()[0].to, ["person0@example.com"]);
        let row = only(&house).await;
        assert_eq!((row.state, row.attempts, row.last_problem), (State::Sent, 2, None));
    }

    async fn never_is_never(db: TestDatabase) {
        let server = Smtp::start(Mode::Refuse554).await;
        let house = house(db, &server).await;
        cause(&house, 1).await;
        house.settle().await;
        let row = only(&house).await;
        assert_eq!((row.state, row.sealed), (State::GivenUp, None), "given up in the open, and what it said is erased");
        assert!(!row.last_problem.unwrap().contains("person0"));
        assert_eq!(outbox::counts(&house.app.db.read).await.unwrap(), (0, 1));
        server.behave(Mode::Accept);
        house.advance(Duration::from_hours(48));
        house.settle().await;
        assert!(server.letters().is_empty());
    }

    /// The one repeat that can be: the server had it and never said so. Then the Message-ID is the same.
    async fn a_repeat_after_a_stall_can_be_recognized(db: TestDatabase) {
        repeated(db, Mode::Stall).await;
    }

    async fn a_repeat_after_a_lost_connection_can_be_recognized(db: TestDatabase) {
        repeated(db, Mode::DropAfterData).await;
    }

    async fn a_server_that_is_down_for_an_hour_loses_nothing(db: TestDatabase) {
        let server = Smtp::start(Mode::RefuseAtTheDoor).await;
        let house = house(db, &server).await;
        cause(&house, 25).await;
        for _ in 0..60 {
            house.settle().await;
            house.advance(Duration::from_mins(1));
        }
        let waiting = rows(&house).await;
        assert_eq!(waiting.len(), 25);
        assert!(waiting.iter().all(|row| row.state == State::Waiting && (5..=7).contains(&row.attempts)), "back-off: {:?}", waiting[0].attempts);
        server.behave(Mode::Accept);
        for _ in 0..3 {
            house.advance(Duration::from_mins(40));
            house.settle().await;
        }
        let ids = ids(&server);
        assert_eq!((ids.len(), ids.iter().collect::<BTreeSet<_>>().len()), (25, 25));
        assert!(rows(&house).await.iter().all(|row| row.state == State::Sent));
    }

    async fn after_two_days_it_is_given_up(db: TestDatabase) {
        let server = Smtp::start(Mode::Refuse451).await;
        let house = house(db, &server).await;
        cause(&house, 1).await;
        let begun = house.app.clock.now();
        while only_or_none(&house).await.is_none_or(|row| row.state == State::Waiting) {
            house.settle().await;
            house.advance(Duration::from_hours(1));
            assert!(house.app.clock.now().since(begun) < Duration::from_hours(24 * 7), "and not tried for ever");
        }
        assert!(house.app.clock.now().since(begun) > Duration::from_hours(48));
        assert_eq!(only(&house).await.attempts, 20);
    }

    /// A worker that died with letters in hand keeps them from nobody for longer than its lease.
    async fn what_a_dead_worker_held_is_sent(db: TestDatabase) {
        let server = Smtp::start(Mode::Accept).await;
        let house = house(db, &server).await;
        cause(&house, 3).await;
        portico::portal::inquiries::answer_waiting(&house.app).await.unwrap();
        let now = house.app.clock.now();
        let letters = outbox::due(house.app.db.writer(), now, 20).await.unwrap();
        assert_eq!(letters.len(), 3);
        let held = letters[0].clone();
        assert!(outbox::claim(house.app.db.writer(), held.clone(), now.plus(Duration::from_mins(2))).await.unwrap().is_some());
        assert!(outbox::claim(house.app.db.writer(), held, now.plus(Duration::from_mins(2))).await.unwrap().is_none(), "only once");
        house.settle().await;
        assert_eq!(server.letters().len(), 2, "one is in another's hand, and only that one waits");
        house.advance(Duration::from_mins(2));
        house.settle().await;
        assert_eq!(server.letters().len(), 3);
    }

    /// In production nothing of a letter stays once it is sent.
    async fn what_was_sent_is_erased(db: TestDatabase) {
        let server = Smtp::start(Mode::Refuse451).await;
        let house = house(db, &server).await;
        cause(&house, 1).await;
        house.settle().await;
        let row = only(&house).await;
        assert!(row.sealed.as_ref().is_some_and(|sealed| !String::from_utf8_lossy(sealed).contains("person0")), "sealed while it waits");
        outbox::sent(house.app.db.writer(), row.id, house.app.clock.now(), false).await.unwrap();
        let row = only(&house).await;
        assert_eq!((row.state, row.sealed), (State::Sent, None));
        house.advance(Duration::from_hours(24 * 31));
        house.settle().await;
        assert!(rows(&house).await.is_empty(), "and after a month the row goes too");
    }
}

async fn repeated(db: TestDatabase, mode: Mode) {
    let server = Smtp::start(mode).await;
    let house = house(db, &server).await;
    cause(&house, 1).await;
    house.settle().await;
    assert_eq!((server.letters().len(), only(&house).await.state), (1, State::Waiting));
    server.behave(Mode::Accept);
    house.advance(Duration::from_mins(2));
    house.settle().await;
    assert_eq!(only(&house).await.state, State::Sent);
    let ids = ids(&server);
    assert_eq!(ids.len(), 2);
    assert_eq!(ids[0], ids[1]);
    assert!(ids[0].contains(&only(&house).await.id.to_string()));
}

async fn only_or_none(house: &TestApp) -> Option<Model> {
    rows(house).await.into_iter().next()
}

mod races {
    use super::*;

    on_both_databases! {
        threads(4);
        async fn workers_beside_each_other_send_each_letter_once(db: TestDatabase) {
            let server = Smtp::start(Mode::Accept).await;
            let house = house(db, &server).await;
            cause(&house, 60).await;
            while portico::portal::inquiries::answer_waiting(&house.app).await.unwrap() > 0 {}
            let workers: Vec<_> = (0..4).map(|_| {
                let app = house.app.clone();
                tokio::spawn(async move {
                    let mut handled = 0;
                    loop {
                        let now = sending::send_due(&app).await.unwrap();
                        if now == 0 {
                            return handled;
                        }
                        handled += now;
                    }
                })
            }).collect();
            for worker in workers {
                worker.await.unwrap();
            }
            house.settle().await;
            let ids = ids(&server);
            assert_eq!((ids.len(), ids.iter().collect::<BTreeSet<_>>().len()), (60, 60));
            assert!(rows(&house).await.iter().all(|row| row.state == State::Sent && row.attempts == 1));
        }

        /// Two answer the inquiries at once: each address gets one letter.
        async fn inquiries_are_answered_once(db: TestDatabase) {
            let (house, _, _) = TestApp::with_limits_off(db).await;
            cause(&house, 40).await;
            let workers: Vec<_> = (0..4).map(|_| {
                let app = house.app.clone();
                tokio::spawn(async move { while portico::portal::inquiries::answer_waiting(&app).await.unwrap() > 0 {} })
            }).collect();
            for worker in workers {
                worker.await.unwrap();
            }
            for n in 0..40 {
                assert_eq!(house.letters_to(&format!("person{n}@example.com")).await.len(), 1);
            }
        }
    }
}
