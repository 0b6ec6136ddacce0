//! Figures are counted from events: once each, whoever counts and wherever it is cut off, and a rebuild comes to the same.

use std::collections::BTreeMap;
use std::time::Duration;

use axum::http::StatusCode;
use portico::admin::insights::{self, counting};
use portico::clock::Timestamp;
use portico::model::events::{self, Actor, Event, Kind};
use portico::model::{active_customers, house, rollups};
use portico_app::links;
use sea_orm::EntityTrait;

use crate::support::factor::Factor;
use crate::support::people::{Person, TestApp};

const DAY: Duration = Duration::from_hours(24);
/// The day on which all tests begin.
const FIRST: i64 = 20_779;

/// All counts: `metric dimension=value` on a day.
async fn figures(house: &TestApp) -> BTreeMap<(String, i64), i64> {
    let rows = rollups::Entity::find().all(&house.app.db.read).await.unwrap();
    rows.into_iter().map(|row| ((format!("{} {}={}", row.metric, row.dimension, row.value), row.day), row.count)).collect()
}

/// What was counted of this on the days of the story.
fn of(figures: &BTreeMap<(String, i64), i64>, what: &str) -> Vec<(i64, i64)> {
    figures.iter().filter(|((name, _), _)| name == what).map(|((_, day), count)| (day - FIRST, *count)).collect()
}

async fn last_days(house: &TestApp) -> BTreeMap<uuid::Uuid, i64> {
    let rows = active_customers::Entity::find().all(&house.app.db.read).await.unwrap();
    rows.into_iter().map(|row| (row.customer_id, row.day)).collect()
}

/// Four weeks with three people: Alice stays, Bob closes and is erased, Carla never proves her address.
async fn a_life(house: &TestApp) -> (Person, Person) {
    let guest = house.guest();
    guest.submit(links::SIGN_UP, &[("email", "nonsense"), ("password", "three random kittens jump")]).await;
    let carla = Person { address: "carla@example.com".to_owned(), ..house.guest().elsewhere() };
    carla.sign_up().await;
    let (alice, bob) = (house.customer("alice@example.com").await, house.customer("bob@example.com").await);
    for _ in 0..2 {
        guest.submit(links::SIGN_IN, &[("email", &alice.address), ("password", "guess")]).await;
    }
    guest.submit(links::SIGN_IN, &[("email", "nobody@example.com"), ("password", "guess")]).await;
    house.advance(DAY);
    assert_eq!(alice.sign_in().await.location(), links::ACCOUNT);
    let shown = alice.visit(links::CONSENTS).await.field("shown");
    alice.submit(links::CONSENTS, &[("consent.newsletter", "allow"), ("shown", &shown)]).await;
    bob.sign_in().await;
    let factor = Factor::of(house, &bob).await;
    // As the room does it: the story begins where it is there already.
    let added = Event::of(Kind::SecondFactorAdded, house.row(&bob).await.id);
    events::record(house.app.db.writer(), added, house.app.clock.now()).await.unwrap();
    house.advance(DAY);
    let alice_elsewhere = alice.elsewhere();
    alice_elsewhere.sign_in().await;
    let bob_elsewhere = bob.elsewhere();
    assert_eq!(bob_elsewhere.sign_in().await.location(), links::SECOND_FACTOR_CHALLENGE);
    bob_elsewhere.submit(links::SECOND_FACTOR_CHALLENGE, &[("code", &factor.wrong(house))]).await;
    let gave_up = bob.elsewhere();
    gave_up.sign_in().await;
    let arrived = bob_elsewhere.submit(links::SECOND_FACTOR_CHALLENGE, &[("code", &factor.code(house, 0))]).await;
    assert_eq!(arrived.location(), links::ACCOUNT, "{}", arrived.text());
    let closed = bob_elsewhere.submit(links::CLOSE, &[("confirm", "yes")]).await;
    assert_eq!(closed.status, StatusCode::SEE_OTHER, "{}", closed.text());
    house.advance(15 * DAY);
    (alice, bob)
}

on_both_databases! {
    async fn what_happened_is_counted_by_day_and_slice(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let (_, bob) = a_life(&house).await;
        let bob = house.row(&bob).await.id;
        house.settle().await;
        let counted = figures(&house).await;
        for (what, days) in [
            ("sign-up-refused =", vec![(0, 1)]),
            ("sign-up-refused field=email", vec![(0, 1)]),
            ("sign-up-refused field=consent", vec![(0, 1)]),
            ("sign-up-refused field=password", vec![]),
            ("sign-up-asked =", vec![(0, 3)]),
            ("sign-up-asked device=phone", vec![(0, 1)]),
            ("sign-up-asked device=desktop", vec![(0, 2)]),
            ("sign-up-asked brand=harbor", vec![(0, 3)]),
            ("sign-up-asked language=en", vec![(0, 3)]),
            ("signed-up =", vec![(0, 2)]),
            ("sign-up-arrived =", vec![(0, 2)]),
            ("sign-in-failed reason=password", vec![(0, 2)]),
            ("sign-in-failed reason=unknown", vec![(0, 1)]),
            ("sign-in-failed reason=code", vec![(2, 1)]),
            ("password-failed =", vec![(0, 3)]),
            ("signed-in =", vec![(1, 2), (2, 2)]),
            ("signed-in device=phone", vec![(2, 2)]),
            ("signed-in-straight =", vec![(1, 2), (2, 1)]),
            ("signed-in-with-factor =", vec![(2, 1)]),
            ("sign-in-begun stage=second-factor", vec![(2, 2)]),
            ("factor-asked =", vec![(2, 2)]),
            ("factor-added =", vec![(1, 1)]),
            ("factor-removed =", vec![(17, 1)]),
            ("consent-given purpose=newsletter", vec![(1, 1)]),
            ("closing-started =", vec![(2, 1)]),
            ("erased =", vec![(17, 1)]),
            ("active =", vec![(0, 2), (1, 2), (2, 2)]),
            ("active-in-month =", vec![(counting::month_of(FIRST) - FIRST, 2)]),
        ] {
            assert_eq!(of(&counted, what), days, "{what}");
        }
        let remembered = last_days(&house).await;
        assert!(remembered.len() == 1 && !remembered.contains_key(&bob), "an erased customer's last day goes, too");
    }

    async fn a_rebuild_comes_to_the_same_numbers(db: TestDatabase) {
        let house = TestApp::start(db).await;
        a_life(&house).await;
        house.settle().await;
        let (counted, days, stands) = (figures(&house).await, last_days(&house).await, insights::progress(&house.app).await.unwrap());
        assert!(counted.len() > 60, "{counted:?}");
        // Wrong counts don't survive it.
        let wrong = rollups::Model { metric: "active".to_owned(), dimension: String::new(), value: String::new(), day: FIRST, count: 40 };
        rollups::add(house.app.db.writer(), vec![wrong]).await.unwrap();
        assert_ne!(figures(&house).await, counted);
        insights::rebuild(&house.app).await.unwrap();
        assert_eq!((figures(&house).await, last_days(&house).await), (counted, days));
        assert_eq!(insights::progress(&house.app).await.unwrap(), stands);
    }

    /// Run again, run late, run by two at once.
    async fn repeated_and_concurrent_work_changes_nothing(db: TestDatabase) {
        let house = TestApp::start(db).await;
        a_life(&house).await;
        house.settle().await;
        let counted = figures(&house).await;
        assert_eq!(insights::count(&house.app).await.unwrap(), 0);
        house.settle().await;
        assert_eq!(figures(&house).await, counted);
        house::set(house.app.db.writer(), house::ROLLUPS, "clearing 0").await.unwrap();
        let (one, two, three) = tokio::join!(insights::count(&house.app), insights::count(&house.app), insights::count(&house.app));
        let numbers = insights::progress(&house.app).await.unwrap().number.unwrap();
        assert_eq!(one.unwrap() + two.unwrap() + three.unwrap(), u64::try_from(numbers).unwrap(), "each event once");
        assert_eq!(figures(&house).await, counted);
    }

    /// Cut off before the batch is committed, nothing of it is there; then it is all there.
    async fn what_is_cut_off_is_done_again(db: TestDatabase) {
        let house = TestApp::start(db).await;
        a_life(&house).await;
        house.settle().await;
        let (counted, days) = (figures(&house).await, last_days(&house).await);
        house::set(house.app.db.writer(), house::ROLLUPS, "clearing 0").await.unwrap();
        for patience in [0, 1, 3, 10, 30] {
            let cut = tokio::time::timeout(Duration::from_millis(patience), insights::count(&house.app)).await;
            if cut.is_ok() {
                break;
            }
        }
        insights::count(&house.app).await.unwrap();
        assert_eq!((figures(&house).await, last_days(&house).await), (counted, days));
    }

    /// More than one batch, days that come out of order, and a month's end.
    async fn many_events_are_counted_in_batches(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let now = house.app.clock.now();
        let customers: Vec<_> = (0..40).map(|_| portico::rng::id(now)).collect();
        let tx = house.app.db.begin().await.unwrap();
        // 40 customers, each on every day of five weeks, and once late for the day before.
        for day in 0..35 {
            for customer in &customers {
                for at in [now.plus(day * DAY), now.plus(day * DAY).minus(DAY)] {
                    events::record(&tx, Event::of(Kind::SignedIn, *customer).fact("way", "sign-in"), at).await.unwrap();
                }
            }
        }
        let by_staff = Event::by(Kind::SessionEnded, Actor::System).to(Some(customers[0]));
        events::record(&tx, by_staff, now.plus(40 * DAY)).await.unwrap();
        tx.commit().await.unwrap();
        house.advance(41 * DAY);
        house.settle().await;
        let counted = figures(&house).await;
        let total = |what: &str| of(&counted, what).iter().map(|(_, count)| count).sum::<i64>();
        assert_eq!(total("signed-in ="), 35 * 40 * 2);
        assert_eq!(of(&counted, "active ="), (0..35).map(|day| (day, 40)).collect::<Vec<_>>(), "once a day, and none by a worker's work");
        assert_eq!(of(&counted, "active-in-month =").len(), 2, "November and December");
        assert_eq!(total("active-in-month ="), 80);
        let progress = insights::progress(&house.app).await.unwrap();
        assert_eq!(progress.complete, house.app.clock.now());
        insights::rebuild(&house.app).await.unwrap();
        assert_eq!(figures(&house).await, counted);
    }

    /// What waits for its number holds the promise back.
    async fn figures_say_how_far_they_are_complete(db: TestDatabase) {
        let house = TestApp::start(db).await;
        assert_eq!(insights::progress(&house.app).await.unwrap().complete, Timestamp(0));
        let then = house.app.clock.now();
        let event = Event::by(Kind::SignUpAsked, Actor::Guest);
        events::record(house.app.db.writer(), event, then).await.unwrap();
        house.advance(DAY);
        insights::count(&house.app).await.unwrap();
        assert_eq!(insights::progress(&house.app).await.unwrap().complete, then);
        house.settle().await;
        assert_eq!(insights::progress(&house.app).await.unwrap().complete, house.app.clock.now());
    }

    /// A flood of refused forms writes no more than the limit allows.
    async fn refused_forms_are_told_and_bounded(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let guest = house.guest();
        for _ in 0..40 {
            let refused = guest.submit(links::SIGN_UP, &[("email", "x"), ("password", "secret of mine"), ("consent.evil", "y"), ("evil", "z")]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "the answer is the same beyond the limit");
        }
        let told = events::Entity::find().all(&house.app.db.read).await.unwrap();
        assert_eq!(told.len(), usize::try_from(house.app.config.throttle.sign_ups_per_hour).unwrap());
        let facts: serde_json::Value = serde_json::from_str(&told[0].facts).unwrap();
        assert_eq!(facts["fields"], serde_json::json!(["email", "given_name", "consent"]), "closed words");
        assert!(told.iter().all(|event| !event.facts.contains("secret") && !event.facts.contains("evil")));
    }
}
