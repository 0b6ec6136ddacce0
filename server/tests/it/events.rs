//! The chain of events: numbered without gaps, still whole when what was personal is erased, broken by any change.

use portico::model::events::{self, Column, Entity, Model};
use portico_app::links;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use sha2::{Digest, Sha256};

use crate::support::people::TestApp;

async fn all(house: &TestApp) -> Vec<Model> {
    Entity::find().order_by_asc(Column::Number).all(&house.app.db.read).await.unwrap()
}

/// The number of the first row that does not fit the one before.
pub fn broken_at(chain: &[Model]) -> Option<i64> {
    let mut before = vec![0; 32];
    for (place, row) in (1..).zip(chain) {
        let hash = events::link(&before, place, row);
        if row.number != Some(place) || row.hash.as_ref() != Some(&hash) {
            return Some(place);
        }
        before = hash;
    }
    None
}

fn details_fit(row: &Model) -> bool {
    let details = row.details.as_deref().unwrap_or_default();
    Sha256::new().chain_update(&row.details_salt).chain_update(details).finalize().to_vec() == row.details_digest
}

on_both_databases! {
    /// ASVS 5.0 V16.4.2.
    async fn the_chain_tells_of_any_change(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        let bob = house.customer("bob@example.com").await;
        for _ in 0..3 {
            guest.submit(links::SIGN_IN, &[("email", &alice.address), ("password", "guess")]).await;
        }
        alice.elsewhere().sign_in().await;
        let unsealed = Entity::find().filter(Column::Number.is_null()).all(&house.app.db.read).await.unwrap();
        assert!(!unsealed.is_empty(), "written unnumbered");
        house.settle().await;
        let chain = all(&house).await;
        assert!(chain.len() > 8);
        assert!(chain.iter().enumerate().all(|(at, row)| row.number == Some(i64::try_from(at).unwrap() + 1)), "no gaps");
        assert_eq!(broken_at(&chain), None);
        assert!(chain.iter().all(details_fit));

        // Later events continue it.
        bob.submit(links::SIGN_OUT, &[]).await;
        house.settle().await;
        assert_eq!(broken_at(&all(&house).await), None);

        // What was personal can go.
        let id = house.row(&alice).await.id;
        events::erase_details(house.app.db.writer(), id).await.unwrap();
        let erased = all(&house).await;
        assert!(erased.iter().filter(|row| row.customer_id == Some(id)).all(|row| row.details.is_none() && row.details_salt.is_empty()));
        assert!(erased.iter().any(|row| row.details.as_deref().is_some_and(|details| details.contains("device"))), "others' stay");
        assert_eq!(broken_at(&erased), None, "erased, and still whole");

        // A changed, a removed and a moved row are found.
        for (changed, column, value) in [
            (3, Column::Facts, Expr::value("{\"forged\":true}")),
            (5, Column::CustomerId, Expr::value(portico::rng::id(house.app.clock.now()))),
            (6, Column::At, Expr::value(1_i64)),
            (7, Column::Kind, Expr::value("signed-out")),
            (8, Column::DetailsDigest, Expr::value(vec![7_u8; 32])),
        ] {
            let was = all(&house).await;
            let forged = Entity::update_many().col_expr(column, value).filter(Column::Number.eq(changed)).exec(house.app.db.writer()).await.unwrap();
            assert_eq!(forged.rows_affected, 1);
            assert_eq!(broken_at(&all(&house).await), Some(changed), "{column:?}");
            let original = was.into_iter().find(|row| row.number == Some(changed)).unwrap();
            let back = sea_orm::IntoActiveModel::into_active_model(original);
            Entity::update(sea_orm::ActiveModelTrait::reset_all(back)).exec(house.app.db.writer()).await.unwrap();
            assert_eq!(broken_at(&all(&house).await), None);
        }
        Entity::delete_many().filter(Column::Number.eq(4)).exec(house.app.db.writer()).await.unwrap();
        assert_eq!(broken_at(&all(&house).await), Some(4), "a removed row");
    }

    /// A batch at a time, in one chain.
    async fn many_events_are_sealed_in_batches(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let (db, now) = (&house.app.db, house.app.clock.now());
        let customer = portico::rng::id(now);
        let tx = db.begin().await.unwrap();
        for n in 0..60 {
            events::record(&tx, events::Event::of(events::Kind::SignedIn, customer).fact("n", n), now).await.unwrap();
        }
        tx.commit().await.unwrap();
        for expected in [25, 25, 10, 0] {
            let tx = db.begin().await.unwrap();
            assert_eq!(events::seal(&tx, None, 25).await.unwrap().count, expected);
            tx.commit().await.unwrap();
        }
        let chain = all(&house).await;
        assert_eq!((chain.len(), broken_at(&chain)), (60, None));
    }
}
