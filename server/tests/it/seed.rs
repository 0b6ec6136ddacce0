//! Seeded customers: as real as others, however they came in, and all there after a break.

use std::time::Duration;

use portico::admin::insights;
use portico::app_state::App;
use portico::model::{active_customers, consents, customers, events, house, rollups, search_keys, sessions, totp};
use portico::operations::seed::{PASSWORD, seed};
use portico_app::links;
use sea_orm::{ConnectionTrait, DbBackend, EntityTrait, PaginatorTrait, QueryOrder, Statement};

use crate::events::broken_at;
use crate::support::people::{Person, TestApp};

/// More are copied on PostgreSQL in several batches; on SQLite each is a statement's part, and fewer tell as much.
const fn many(backend: DbBackend) -> u32 {
    if matches!(backend, DbBackend::Postgres) { 22_000 } else { 3_000 }
}

/// Every index, and what makes it.
async fn indexes(app: &App) -> Vec<String> {
    let backend = app.db.read.get_database_backend();
    let sql = if backend == DbBackend::Postgres {
        "SELECT indexname || ': ' || indexdef AS told FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1"
    } else {
        "SELECT name || ': ' || coalesce(sql, '') AS told FROM sqlite_master WHERE type = 'index' ORDER BY 1"
    };
    let rows = app.db.read.query_all_raw(Statement::from_string(backend, sql)).await.unwrap();
    rows.iter().map(|row| row.try_get::<String>("", "told").unwrap()).collect()
}

async fn count(app: &App) -> u64 {
    customers::Entity::find().count(&app.db.read).await.unwrap()
}

/// Seeds until somebody is there, and then no longer.
async fn break_off(app: &App, wanted: u32) {
    let somebody = async {
        while count(app).await == 0 {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    tokio::select! {
        done = seed(app, wanted) => panic!("over before it could be broken off: {done:?}"),
        () = somebody => {}
    }
}

async fn figures(app: &App) -> (Vec<rollups::Model>, Vec<active_customers::Model>) {
    let db = &app.db.read;
    let mut rollups = rollups::Entity::find().all(db).await.unwrap();
    rollups.sort_by_key(|row| format!("{row:?}"));
    (rollups, active_customers::Entity::find().order_by_asc(active_customers::Column::CustomerId).all(db).await.unwrap())
}

on_both_databases! {
    /// A break leaves whole batches behind, and whoever seeds again finds everything that is missing: customers, and indexes.
    async fn what_was_broken_off_goes_on(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let (app, db) = (&house.app, &house.app.db.read);
        let wanted = many(db.get_database_backend());
        let before = indexes(app).await;
        break_off(app, wanted).await;
        let there = count(app).await;
        assert!(there > 0 && there < u64::from(wanted), "{there} customers came before the break");
        // Whoever was broken off holds the sealer's lease no longer than this.
        house.advance(Duration::from_mins(6));
        seed(app, wanted).await.unwrap();

        assert_eq!(indexes(app).await, before);
        assert_eq!(house::get(db, "seed_indexes_aside").await.unwrap(), None);
        let all = customers::Entity::find().all(db).await.unwrap();
        let addresses: std::collections::BTreeSet<&str> = all.iter().map(|customer| customer.address_key.as_str()).collect();
        assert_eq!((all.len(), addresses.len()), (wanted as usize, wanted as usize));
        for number in [0, wanted / 2, wanted - 1] {
            let customer = customers::by_address(db, &format!("customer{number}@seed.example")).await.unwrap().unwrap();
            assert_eq!(search_keys::of_customer(db, customer.id).await.unwrap(), search_keys::of(&customer), "found like everybody else");
            assert!(!consents::standing(db, customer.id).await.unwrap().is_empty(), "nobody comes without the contract");
        }
        let each = |count: u64| f64::from(u32::try_from(count).unwrap()) / f64::from(wanted);
        let of = [
            each(consents::Entity::find().count(db).await.unwrap()),
            each(events::Entity::find().count(db).await.unwrap()),
            each(sessions::Entity::find().count(db).await.unwrap()),
        ];
        assert!((1.9..2.1).contains(&of[0]) && (2.9..3.3).contains(&of[1]) && (0.03..0.07).contains(&of[2]), "{of:?} each");

        let chain = events::Entity::find().order_by_asc(events::Column::Number).all(db).await.unwrap();
        assert_eq!(broken_at(&chain), None, "one chain over the break");
        let stands = insights::progress(app).await.unwrap();
        assert_eq!(stands.number, chain.last().unwrap().number, "nothing is left to count");
        let counted = figures(app).await;
        insights::rebuild(app).await.unwrap();
        assert!(figures(app).await == counted, "and it is what the worker would have counted");
        assert_eq!(totp::Entity::find().count(db).await.unwrap() > 0, wanted > 10_000, "later ones have a second factor, some of them");
    }

    /// Whoever comes last signs in like the first.
    async fn everybody_has_the_same_password(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let wanted = many(house.app.db.read.get_database_backend());
        seed(&house.app, wanted).await.unwrap();
        for number in [0, 2999.min(wanted - 1)] {
            let someone = Person { address: format!("customer{number}@seed.example"), password: PASSWORD.to_owned(), ..house.guest() };
            assert_eq!(someone.sign_in().await.location(), links::ACCOUNT);
            assert_eq!(someone.visit(links::ACTIVITY).await.status, 200);
        }
    }
}
