//! The proof that the record of events is whole, and every way of tampering with it.

use std::time::Duration;

use portico::audit::{Damage, Expected, Fault, Verdict};
use portico::crypto::anchoring::{SigningKey, Statement};
use portico::crypto::sealing::ApplicationKey;
use portico::model::anchors;
use portico::model::events::{self, Column, Entity, Event, Kind, Model};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel};

use crate::support::chain::*;
use crate::support::people::TestApp;

fn forged(key: &ApplicationKey, anchor: &anchors::Model) -> anchors::Model {
    let key = SigningKey::of(key);
    let statement = Statement { number: anchor.number, hash: &anchor.hash, previous: anchor.previous, at: anchor.at };
    anchors::Model { signature: key.sign(&statement), key_id: key.public().id(), ..anchor.clone() }
}

async fn replace(house: &TestApp, anchor: anchors::Model) {
    anchors::Entity::update(anchor.into_active_model().reset_all()).exec(house.app.db.writer()).await.unwrap();
}

on_both_databases! {
    /// ASVS 5.0 V16.4.2.
    async fn a_whole_chain_is_proven_up_to_its_newest_anchor(db: TestDatabase) {
        let (house, customer) = house(db).await;
        happen(&house, customer, 3).await;
        let sound = report(&house.app).await;
        assert_eq!((sound.rows, sound.erased, sound.anchors, sound.proven(), sound.last, sound.unsealed), (30, 0, 3, 25, 30, 3));
        let told = sound.to_string();
        for words in ["Rows checked: 30, up to number 30", "Proven up to row 25", "the rows 26 to 30 are newer than the newest anchor", "not sealed yet, and so not in the chain: 3", "--expect-anchor"] {
            assert!(told.contains(words), "{words} is missing in\n{told}");
        }

        // What is personal may go.
        events::erase_details(house.app.db.writer(), customer).await.unwrap();
        let erased = report(&house.app).await;
        assert_eq!((erased.rows, erased.erased), (30, 30));

        // An empty house is whole, and says what that means.
        Entity::delete_many().exec(house.app.db.writer()).await.unwrap();
        anchors::Entity::delete_many().exec(house.app.db.writer()).await.unwrap();
        assert!(report(&house.app).await.to_string().contains("No row is sealed yet"));
    }

    async fn a_changed_row_is_named(db: TestDatabase) {
        let (house, customer) = house(db).await;
        let original = rows(&house.app.db).await;
        let at = house.app.clock.now();
        let changes: [(i64, Column, sea_orm::Value, &str); 9] = [
            (3, Column::Facts, "{\"n\":\"another\"}".into(), "something else than what was sealed"),
            (10, Column::At, at.micros().into(), "something else than what was sealed"),
            (11, Column::Kind, "signed-out".into(), "something else than what was sealed"),
            (12, Column::Kind, "never-heard-of".into(), "can't be read"),
            (13, Column::CustomerId, portico::rng::id(at).into(), "something else than what was sealed"),
            (14, Column::Details, "{\"device\":\"Chrome\"}".into(), "details (device, place)"),
            (15, Column::DetailsDigest, vec![7_u8; 32].into(), "something else than what was sealed"),
            (16, Column::Hash, vec![7_u8; 32].into(), "its hash is not the one"),
            (30, Column::Actor, "guest".into(), "something else than what was sealed"),
        ];
        for (number, column, value, told) in changes {
            change(&house, number, column, value).await;
            let fault = fault(&house.app).await;
            let row = &original[usize::try_from(number).unwrap() - 1];
            assert_eq!((fault.number, fault.id), (number, Some(row.id)), "{column:?}: {fault}");
            assert!(fault.to_string().contains(told) && fault.to_string().contains("changed"), "{column:?}: {fault}");
            if number != 12 {
                assert_eq!(found(&house).await.0, number);
            }
            Entity::update(row.clone().into_active_model().reset_all()).exec(house.app.db.writer()).await.unwrap();
            assert_eq!(report(&house.app).await.rows, 30);
        }
        // Details that were erased for nobody else's sake stay sound, whichever row they were in.
        events::erase_details(house.app.db.writer(), customer).await.unwrap();
        assert_eq!(report(&house.app).await.erased, 30);
    }

    async fn removed_rows_are_named(db: TestDatabase) {
        let (house, _) = house(db).await;
        let original = rows(&house.app.db).await;
        for (from, to) in [(1, 1), (4, 4), (5, 9), (20, 20), (9, 21)] {
            remove(&house, from, to).await;
            let (number, told) = found(&house).await;
            assert_eq!(number, from, "{told}");
            assert!(told.starts_with("removed: the rows from here to"), "{told}");
            rewrite(&house, original.clone()).await;
        }
        // With those behind them renumbered.
        for count in [1, 3] {
            let mut rest = original.clone();
            rest.drain(6..6 + count);
            rewrite(&house, renumbered(rest)).await;
            let (number, told) = found(&house).await;
            assert_eq!((number, told.starts_with(&format!("removed: {count} before it are gone"))), (7, true), "{told}");
        }
        rewrite(&house, original.clone()).await;
        // At the end: anchored rows are missed …
        remove(&house, 24, 30).await;
        let (number, told) = found(&house).await;
        assert_eq!((number, told.as_str()), (24, "removed: the rows from here to 25 are gone"));
        rewrite(&house, original.clone()).await;
        // … newer ones are not: but by whoever noted them elsewhere.
        remove(&house, 28, 30).await;
        assert_eq!(report(&house.app).await.last, 27);
        let noted = Expected { number: 29, hash: original[28].hash.clone().unwrap() };
        let Verdict::Broken { fault, .. } = verdict(&house.app, &[noted]).await else { panic!("not missed") };
        assert_eq!((fault.number, fault.damage), (28, Damage::EndRemoved { up_to: 29 }));
    }

    async fn inserted_and_moved_rows_are_named(db: TestDatabase) {
        let (house, customer) = house(db).await;
        let original = rows(&house.app.db).await;
        for count in 1..=3_usize {
            let mut more = original.clone();
            for n in 0..count {
                let template = more[8].clone();
                more.insert(8, Model { id: portico::rng::id(house.app.clock.now()), facts: format!("{{\"forged\":{n}}}"), ..template });
            }
            rewrite(&house, renumbered(more)).await;
            let (number, told) = found(&house).await;
            assert_eq!((number, told.starts_with(&format!("inserted: {count} were put in here"))), (9, true), "{told}");
        }
        for (one, other) in [(5, 6), (12, 17), (29, 30), (2, 30)] {
            // Numbers exchanged, hashes going with their rows.
            let (first, second) = (one - 1, other - 1);
            let mut moved = original.clone();
            moved.swap(first, second);
            rewrite(&house, renumbered(moved.clone())).await;
            let told = format!("reordered: the row that belongs here stands at {other}");
            assert_eq!(found(&house).await, (i64::try_from(one).unwrap(), told.clone()));
            // The same with the hashes staying.
            let hash = moved[first].hash.take();
            moved[first].hash = moved[second].hash.replace(hash.unwrap());
            rewrite(&house, renumbered(moved)).await;
            assert_eq!(found(&house).await, (i64::try_from(one).unwrap(), told));
        }
        // One that is slipped in for the sealer, telling of yesterday: the chain takes it, the report points at it.
        rewrite(&house, original).await;
        let tx = house.app.db.begin().await.unwrap();
        let yesterday = house.app.clock.now().minus(Duration::from_hours(24));
        events::record(&tx, Event::of(Kind::SignedIn, customer), yesterday).await.unwrap();
        tx.commit().await.unwrap();
        seal(&house).await;
        let late = report(&house.app).await;
        assert_eq!((late.rows, late.late, late.first_late), (31, 1, Some(31)));
        assert!(late.to_string().contains("Worth a look: 1 rows"), "{late}");
    }

    async fn a_chain_that_was_computed_anew_does_not_fit_its_anchor(db: TestDatabase) {
        let (house, _) = house(db).await;
        let original = rows(&house.app.db).await;
        let mut changed = original.clone();
        "{}".clone_into(&mut changed[13].facts);
        rewrite(&house, recomputed(changed, 14)).await;
        let (number, told) = found(&house).await;
        assert_eq!(number, 20);
        assert!(told.starts_with("recomputed:") && told.contains("one of the rows from 11 on"), "{told}");

        // Behind the newest anchor nothing tells, but a copy elsewhere; and the report said so.
        let noted = Expected { number: 28, hash: original[27].hash.clone().unwrap() };
        let mut changed = original.clone();
        "{}".clone_into(&mut changed[26].facts);
        rewrite(&house, recomputed(changed, 27)).await;
        assert_eq!(report(&house.app).await.proven(), 25);
        let Verdict::Broken { fault, .. } = verdict(&house.app, std::slice::from_ref(&noted)).await else { panic!("not found") };
        assert_eq!((fault.number, fault.damage), (28, Damage::NotAsExpected(noted.hash.clone())));
        rewrite(&house, original).await;
        let Verdict::Sound(sound) = verdict(&house.app, &[noted]).await else { panic!("broken") };
        assert_eq!(sound.expected, 1);
        assert!(!sound.to_string().contains("--expect-anchor"), "{sound}");
    }

    async fn anchors_are_proven_themselves(db: TestDatabase) {
        let (house, _) = house(db).await;
        let [first, second, third] = anchored(&house.app.db).await.try_into().unwrap();
        let stranger = ApplicationKey::generate();
        let key = &house.app.key;
        let by_stranger = forged(&stranger, &second);
        let cases = [
            (second.clone(), anchors::Model { signature: vec![0; 64], ..second.clone() }, "the anchor over row 20: forged"),
            (second.clone(), by_stranger.clone(), "is not known"),
            (second.clone(), anchors::Model { key_id: second.key_id.clone(), ..by_stranger }, "forged"),
            (second.clone(), anchors::Model { at: third.at, ..second.clone() }, "forged"),
            // By the right key, as only the house itself could: still not in order.
            (third.clone(), forged(key, &anchors::Model { at: second.at, ..third.clone() }), "no later than the anchor before it"),
            (second.clone(), forged(key, &anchors::Model { previous: 9, ..second.clone() }), "the anchor before it, over row 9, was removed"),
        ];
        for (original, forgery, told) in cases {
            replace(&house, forgery).await;
            let fault = fault(&house.app).await;
            assert!(fault.to_string().contains(told) && fault.number == original.number, "{told}: {fault}");
            found(&house).await;
            replace(&house, original).await;
            report(&house.app).await;
        }

        // A removed anchor is missed by the next one …
        for (gone, next) in [(&first, 20), (&second, 25)] {
            anchors::Entity::delete_by_id(gone.number).exec(house.app.db.writer()).await.unwrap();
            assert_eq!(fault(&house.app).await, Fault { number: next, id: None, damage: Damage::AnchorRemoved { previous: gone.number } });
            anchors::insert(house.app.db.writer(), gone.clone()).await.unwrap();
        }
        // … the newest by a copy from the log alone, together with rows that were computed anew.
        let expected = Expected { number: third.number, hash: third.hash.clone() };
        anchors::Entity::delete_by_id(third.number).exec(house.app.db.writer()).await.unwrap();
        let mut changed = rows(&house.app.db).await;
        "{}".clone_into(&mut changed[21].facts);
        rewrite(&house, recomputed(changed, 22)).await;
        assert_eq!(report(&house.app).await.proven(), 20);
        let Verdict::Broken { fault, .. } = verdict(&house.app, &[expected]).await else { panic!("not found") };
        assert_eq!(fault.number, 25);
    }

    /// The portal is no oracle that signs what the owner of the database wrote between two anchors.
    async fn a_broken_chain_is_not_anchored_any_more(db: TestDatabase) {
        let (house, customer) = house(db).await;
        let original = rows(&house.app.db).await;
        let anchor = async || portico::audit::anchoring::anchor(&house.app).await;
        assert_eq!(anchor().await.unwrap(), 1, "an hour is over");
        assert_eq!(anchor().await.unwrap(), 0, "and not again");
        happen(&house, customer, 4).await;
        seal(&house).await;
        assert_eq!(anchor().await.unwrap(), 0, "not within the hour");
        house.advance(Duration::from_hours(1));
        change(&house, 32, Column::Facts, "{}").await;
        let refused = anchor().await.unwrap_err().to_string();
        assert!(refused.contains("broken at row 32") && refused.contains("changed"), "{refused}");
        // Rows that were anchored are gone.
        rewrite(&house, original[..20].to_vec()).await;
        let refused = anchor().await.unwrap_err().to_string();
        assert!(refused.contains("broken at row 20: removed"), "{refused}");
        assert_eq!(anchored(&house.app.db).await.len(), 4);
        // The last anchor is forged: what follows is not built upon it.
        rewrite(&house, original.clone()).await;
        let last = anchored(&house.app.db).await.pop().unwrap();
        replace(&house, anchors::Model { signature: vec![1; 64], ..last }).await;
        happen(&house, customer, 1).await;
        seal(&house).await;
        assert!(anchor().await.unwrap_err().to_string().contains("forged"));
    }

    async fn an_export_is_verified_elsewhere(db: TestDatabase) {
        let (house, customer) = house(db).await;
        let key = &house.app.key;
        let exported = export(&house.app.db, true).await;
        let Verdict::Sound(sound) = judged(&exported, key).await else { panic!("broken") };
        assert_eq!(sound, report(&house.app).await, "the same proof");
        assert_eq!(exported.lines().count(), 30 + 3 + 1);
        assert!(exported.contains("Firefox"));

        // What was erased is not in it, nor what is left out; both are proven.
        let bare = export(&house.app.db, false).await;
        assert!(!bare.contains("Firefox") && !bare.contains("details_salt"), "{bare}");
        assert!(matches!(judged(&bare, key).await, Verdict::Sound(sound) if sound.erased == 30));
        events::erase_details(house.app.db.writer(), customer).await.unwrap();
        assert_eq!(export(&house.app.db, true).await, bare);

        let other = judged(&exported, &ApplicationKey::generate()).await;
        assert!(matches!(other, Verdict::Broken { fault, .. } if matches!(fault.damage, Damage::AnchorByUnknownKey(_))));
        let lines: Vec<&str> = exported.lines().collect();
        let moved = [&lines[..3], &[lines[4], lines[3]], &lines[5..]].concat().join("\n");
        let twice = [&lines[..3], &lines[2..]].concat().join("\n");
        let tampered = [
            (exported.replacen("Firefox", "Chrome", 1), "row 1 "),
            (exported.replacen("\\\"n\\\":5", "\\\"n\\\":6", 1), "row 6 "),
            (exported.replacen("\"number\":3", "\"number\":2", 1), "row 3 "),
            (exported.replacen("signed-in", "signed-inn", 1), "there is no kind"),
            (exported.replacen("\"kind\":", "\"more\":1,\"kind\":", 1), "unknown field"),
            (moved, "reordered: the row that belongs here stands"),
            (twice, "reordered"),
            (lines[..20].join("\n"), "it is not whole"),
            (lines[..lines.len() - 1].join("\n"), "it is not whole"),
            (format!("{exported}{}", lines[29]), "something stands behind the end"),
            (exported.replacen("{\"event\"", "\0", 1), "can't be read"),
            (format!("{}\n{exported}", "x".repeat(3_000_000)), "can't be read"),
            (String::new(), "it is not whole"),
        ];
        for (text, told) in tampered {
            let Verdict::Broken { fault, .. } = judged(&text, key).await else { panic!("{told} was not found") };
            assert!(fault.to_string().contains(told), "{told}: {fault}");
        }
    }

    /// More than a page of rows, and as many anchors as there can be.
    async fn a_long_chain_is_walked_in_pages(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let customer = portico::rng::id(house.app.clock.now());
        for _ in 0..24 {
            happen(&house, customer, 51).await;
            house.advance(Duration::from_hours(1));
            house.settle().await;
        }
        let sound = report(&house.app).await;
        assert_eq!((sound.rows, sound.anchors, sound.proven()), (1224, 24, 1224));
        for number in [500, 501, 1000, 1224] {
            let was = rows(&house.app.db).await.swap_remove(number - 1);
            change(&house, i64::try_from(number).unwrap(), Column::Facts, "{}").await;
            assert_eq!(found(&house).await.0, i64::try_from(number).unwrap());
            Entity::update(was.into_active_model().reset_all()).exec(house.app.db.writer()).await.unwrap();
        }
    }
}
