//! What customers are found by, held against their rows: through a whole life, and for those who came before there were keys.

use std::time::Duration;

use portico::app_state::App;
use portico::model::customers::{self, Model};
use portico::model::search_keys::{self, Kind};
use portico_app::links;
use sea_orm::EntityTrait;
use serde_json::json;

use crate::support::crowd;
use crate::support::people::{Person, START, TestApp};

const DAY: Duration = Duration::from_hours(24);

/// Every key in the house belongs to a row, and says what the row says.
async fn all_keys_are_right(app: &App) {
    let rows = customers::Entity::find().all(&app.db.read).await.unwrap();
    let mut expected: Vec<search_keys::Model> = rows.iter().flat_map(search_keys::of).collect();
    let mut stored = search_keys::Entity::find().all(&app.db.read).await.unwrap();
    expected.sort_unstable();
    stored.sort_unstable();
    assert_eq!(stored, expected);
}

fn texts(row: &Model) -> Vec<(Kind, String)> {
    search_keys::of(row).into_iter().map(|key| (key.kind, String::from_utf8(key.key).unwrap())).collect()
}

on_both_databases! {
    /// Whoever adds a way in which a customer's row changes meets this: the keys follow, at each step.
    async fn keys_follow_a_whole_life(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let alice = house.customer("Alice@Example.com").await;
        house.customer("bob@example.com").await;
        all_keys_are_right(&house.app).await;
        let row = house.row(&Person { address: "alice@example.com".to_owned(), ..alice.clone() }).await;
        assert_eq!(texts(&row), [(Kind::Address, "alice@example.com".to_owned()), (Kind::Name, "alice".to_owned())]);
        assert_eq!(portico::rng::moment_of(row.id), row.created_at, "an id tells the birth, and not the sign-up");

        let profile = [("version", "1"), ("given_name", "Zoë"), ("family_name", "Öz"), ("phone", "+49 40 428310"), ("language", "en"), ("time_zone", "")];
        assert_eq!(alice.submit(links::PROFILE, &profile).await.location(), links::PROFILE);
        all_keys_are_right(&house.app).await;
        let row = customers::by_id(&house.app.db.read, row.id).await.unwrap().unwrap();
        let named = [(Kind::Name, "oz zoe".to_owned()), (Kind::Name, "zoe oz".to_owned()), (Kind::Phone, "+4940428310".to_owned())];
        assert_eq!(texts(&row)[1..], named);

        alice.submit(links::EMAIL, &[("email", "alice@example.org")]).await;
        let link = house.latest("alice@example.org").await.link(links::CONFIRM_EMAIL);
        assert_eq!(alice.submit(&link, &[]).await.location(), links::SECURITY);
        all_keys_are_right(&house.app).await;
        let undo = house.latest("Alice@Example.com").await.link(links::UNDO_EMAIL);
        alice.submit(&undo, &[]).await;
        let back = customers::by_id(&house.app.db.read, row.id).await.unwrap().unwrap();
        assert_eq!(back.address_key, "alice@example.com");
        all_keys_are_right(&house.app).await;

        assert_eq!(alice.sign_in().await.location(), links::ACCOUNT);
        alice.submit(links::CLOSE, &[("confirm", "yes")]).await;
        all_keys_are_right(&house.app).await;
        house.advance(15 * DAY);
        house.settle().await;
        assert!(customers::by_id(&house.app.db.read, row.id).await.unwrap().is_none());
        assert_eq!(search_keys::of_customer(&house.app.db.read, row.id).await.unwrap(), []);
        all_keys_are_right(&house.app).await;
    }

    /// GDPR Art. 5(1)(d): a change that failed leaves the keys as they were.
    async fn a_change_that_is_taken_back_takes_its_keys_along(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let row = house.row(&alice).await;
        let tx = house.app.db.begin().await.unwrap();
        assert!(customers::set_address(&tx, row.id, "other@example.com", "other@example.com").await.unwrap());
        tx.rollback().await.unwrap();
        all_keys_are_right(&house.app).await;
        let many = crowd::crowd(3, START);
        let tx = house.app.db.begin().await.unwrap();
        let taken = customers::Model { address_key: row.address_key.clone(), ..many[2].clone() };
        assert!(!customers::insert(&tx, taken.clone()).await.unwrap(), "somebody has the address");
        tx.commit().await.unwrap();
        all_keys_are_right(&house.app).await;
        let tx = house.app.db.begin().await.unwrap();
        assert!(customers::insert_many(&tx, vec![many[0].clone(), taken]).await.is_err());
        drop(tx);
        all_keys_are_right(&house.app).await;
    }

    /// Rows that an older build wrote, before and behind the place where the worker is.
    async fn customers_of_older_builds_get_their_keys(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let old = crowd::crowd(1203, START.minus(DAY));
        let by_hand = async |rows: &[Model]| {
            let rows = rows.iter().cloned().map(customers::ActiveModel::from);
            customers::Entity::insert_many(rows).exec_without_returning(house.app.db.writer()).await.unwrap();
        };
        by_hand(&old).await;
        house.settle().await;
        all_keys_are_right(&house.app).await;

        // The older build still runs for a while, and writes somebody whom the worker has passed.
        by_hand(&[crowd::named("late@example.com", ("Late", "Comer"), START.minus(30 * DAY))]).await;
        house.settle().await;
        let without = search_keys::Entity::find().all(&house.app.db.read).await.unwrap();
        assert!(without.iter().all(|key| key.key != b"late comer"), "the second pass is a day away");
        house.advance(DAY);
        house.settle().await;
        all_keys_are_right(&house.app).await;

        // Then it is done for good: nothing is looked at any more.
        let ((), cost) = crate::support::cost::cost_of(&house, Box::pin(house.settle())).await;
        by_hand(&[crowd::member("never@example.com", START.minus(31 * DAY))]).await;
        let ((), again) = crate::support::cost::cost_of(&house, Box::pin(house.settle())).await;
        assert_eq!(cost, again);
    }
}

#[test]
fn names_are_kept_both_ways_round_and_short_enough_for_an_index() {
    let member = |attributes| crowd::with(crowd::member("a@example.com", START), attributes);
    let keys = |attributes| texts(&member(attributes))[1..].to_vec();
    let name = |text: &str| (Kind::Name, text.to_owned());
    assert_eq!(keys(json!({ "given_name": "Ada", "family_name": "Żak" })), [name("ada zak"), name("zak ada")]);
    assert_eq!(keys(json!({ "given_name": "Ada" })), [name("ada")]);
    assert_eq!(keys(json!({ "given_name": "Bo", "family_name": "Bo" })), [name("bo bo")]);
    assert_eq!(keys(json!({ "given_name": "\u{301}", "family_name": 7 })), []);
    let phones = keys(json!({ "mobile": "+4915112345678", "fax": "+49 30", "home": "+0123456789", "note": "+49151123456789012" }));
    assert_eq!(phones, [(Kind::Phone, "+4915112345678".to_owned())]);
    // Two thousand letters that unfold into more: PostgreSQL's index takes less than 2,704 bytes.
    let long = keys(json!({ "given_name": "\u{fdfa}".repeat(2000), "family_name": "é".repeat(2000) }));
    assert!(long.len() == 2 && long.iter().all(|(_, key)| key.len() <= search_keys::LONGEST), "{}", long.len());
    assert_eq!(texts(&customers::Model { attributes: "no json".to_owned(), ..member(json!({})) }).len(), 1);
}
