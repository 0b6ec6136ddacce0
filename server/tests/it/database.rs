//! A database that is busy is nobody's fault: people are told to come back, and when they do, all is as it was. Nodes share it: one that
//! dies keeps no work from the others for long, and one that is newer stands in nobody's way.

use std::time::Duration;

use axum::http::{StatusCode, header};
use portico::model::jobs;
use portico::rng;
use portico_app::links;
use sea_orm::{ConnectionTrait, Database};

use crate::support::people::{Person, TestApp};

on_both_databases! {
    async fn whoever_meets_a_held_database_is_told_when_to_come_back(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        let guest = Person { address: "bob@example.com".to_owned(), ..guest };
        let held = house.app.db.begin().await.unwrap();
        if house.app.db.is_shared() {
            held.execute_unprepared("LOCK TABLE sessions, events IN ACCESS EXCLUSIVE MODE").await.unwrap();
        }
        let page = guest.sign_up().await;
        assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(page.headers.contains_key(header::RETRY_AFTER) && page.html().contains("<h1"), "{}", page.html());
        held.rollback().await.unwrap();
        assert_eq!(guest.sign_up().await.location(), links::VERIFY_EMAIL);
        assert!(alice.is_signed_in().await);
    }

    /// What a newer build's migrations add stands in nobody's way: both builds serve while nodes are replaced one by one.
    async fn a_build_goes_on_beside_a_newer_one(db: TestDatabase) {
        let newer = Database::connect(&db.url).await.unwrap();
        for added in [
            "ALTER TABLE customers ADD COLUMN nickname TEXT NULL",
            "ALTER TABLE sessions ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'",
            "CREATE TABLE nicknames (id BIGINT NOT NULL PRIMARY KEY)",
            "INSERT INTO seaql_migrations (version, applied_at) VALUES ('m20991231_000001_nicknames', 0)",
        ] {
            newer.execute_unprepared(added).await.unwrap();
        }
        newer.close().await.unwrap();
        let (house, guest, alice) = TestApp::with_alice(db).await;
        assert_eq!(guest.visit("/health/ready").await.status, StatusCode::OK);
        assert_eq!(alice.elsewhere().sign_in().await.location(), links::ACCOUNT);
        house.settle().await;
        assert!(house.events(house.row(&alice).await.id).await.contains(&"signed-in"));
    }

    async fn a_worker_in_hand_is_taken_over_when_its_node_dies(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let (writer, lease) = (house.app.db.writer(), Duration::from_secs(5));
        let now = || house.app.clock.now();
        let (dead, heir) = (rng::id(now()), rng::id(now()));
        assert!(jobs::claim(writer, "sealer", dead, now(), lease).await.unwrap());
        assert!(jobs::claim(writer, "sealer", dead, now(), lease).await.unwrap(), "its own it may take again");
        assert!(!jobs::claim(writer, "sealer", heir, now(), lease).await.unwrap(), "another's it may not");
        house.advance(Duration::from_secs(4));
        assert!(jobs::hold(writer, "sealer", dead, now(), lease).await.unwrap(), "at work, it keeps it");
        house.advance(Duration::from_secs(4));
        assert!(!jobs::claim(writer, "sealer", heir, now(), lease).await.unwrap());
        house.advance(Duration::from_secs(2));
        assert!(jobs::claim(writer, "sealer", heir, now(), lease).await.unwrap());
        assert!(!jobs::hold(writer, "sealer", dead, now(), lease).await.unwrap(), "who was thought dead learns it before they write");
    }
}
