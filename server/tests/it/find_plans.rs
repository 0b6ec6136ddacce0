//! What a search costs: the databases' own word for it, that each form of the question goes along an index and sorts nothing of size.

use std::time::Duration;

use portico::app_state::App;
use portico::model::consents::Decision;
use portico::model::customers::Status;
use portico::model::find::{self, Filters, KeyRange, Next, Search, Wanted};
use portico::model::search_keys::Kind;
use sea_orm::{ConnectionTrait, DbBackend, Statement, TransactionTrait};

use crate::support::crowd;
use crate::support::people::{START, TestApp};

/// What the database would do, in its own words.
async fn plan(app: &App, statement: &Statement) -> String {
    let db = app.db.writer();
    let backend = db.get_database_backend();
    let how = if backend == DbBackend::Sqlite { "EXPLAIN QUERY PLAN" } else { "EXPLAIN" };
    let asked = Statement { sql: format!("{how} {}", statement.sql), ..statement.clone() };
    let tx = db.begin().await.unwrap();
    if backend == DbBackend::Postgres {
        // At some thousand rows it is cheapest to read all and sort; at ten millions it isn't. Whatever can't do without says so even now.
        tx.execute_unprepared("SET LOCAL enable_seqscan = off").await.unwrap();
        tx.execute_unprepared("SET LOCAL enable_bitmapscan = off").await.unwrap();
    }
    let rows = tx.query_all_raw(asked).await.unwrap();
    let column = if backend == DbBackend::Sqlite { "detail" } else { "QUERY PLAN" };
    rows.iter().map(|row| row.try_get::<String>("", column).unwrap()).collect::<Vec<_>>().join("\n")
}

/// A question, and the indexes that must be gone along: the window's, and those of what each row is asked.
type Question = (&'static str, Search, &'static [&'static str]);

const IDS: &str = "customers by id";
const KEYS: &str = "keys";

fn questions() -> Vec<Question> {
    let id = portico::rng::id_at(START);
    let status = |status| Filters { status: Some(status), ..Filters::default() };
    let language = Filters { language: Some("de".to_owned()), ..Filters::default() };
    let brand = Filters { brand: Some("meadow".to_owned()), ..Filters::default() };
    let born = Filters { from: Some(START.minus(Duration::from_hours(30))), until: Some(START), ..Filters::default() };
    let factor = Filters { factor: Some(true), ..Filters::default() };
    let given = Filters { consent: Some(("newsletter".to_owned(), true)), ..Filters::default() };
    let every = Filters { factor: Some(false), consent: Some(("newsletter".to_owned(), false)), ..born.clone() };
    let every = Filters { brand: brand.brand.clone(), language: language.language.clone(), status: Some(Status::Locked), ..every };
    let name = || Wanted::Keys(KeyRange::beginning(Kind::Name, "ad"));
    let address = || Wanted::Keys(KeyRange::beginning(Kind::Address, "crowd1"));
    let phone = || Wanted::Keys(KeyRange::exactly(Kind::Phone, "+4930901820"));
    let any = Filters::default;
    let all = || Wanted::All;
    let questions: [(&str, Wanted, Filters, &[&str]); 15] = [
        ("all", all(), any(), &[IDS]),
        ("id", Wanted::Id(id), every.clone(), &[IDS, "totp", "consents_by_customer_id_purpose_id"]),
        ("address", Wanted::Address("crowd7@example.org".to_owned()), every.clone(), &["customers_by_address_key"]),
        ("phone", phone(), any(), &[KEYS, IDS]),
        ("beginning of an address", address(), any(), &[KEYS, IDS]),
        ("beginning of a name", name(), any(), &[KEYS, IDS]),
        ("beginning of a name, filtered", name(), every.clone(), &[KEYS, IDS, "consents_by_customer_id_purpose_id"]),
        ("status", all(), status(Status::Active), &["customers_by_status_id"]),
        ("rare status", all(), status(Status::Closing), &["customers_by_status_id"]),
        ("language", all(), language, &["customers_by_language_id"]),
        ("brand", all(), brand, &["customers_by_brand_id"]),
        ("born", all(), born, &[IDS]),
        ("factor", all(), factor, &[IDS, "totp"]),
        ("consent", all(), given, &[IDS, "consents_by_customer_id_purpose_id"]),
        ("every filter", all(), every, &["customers_by_status_id", "totp", "consents_by_customer_id_purpose_id"]),
    ];
    questions.map(|(name, wanted, filters, along)| (name, Search::new(wanted, filters, 20), along)).into()
}

/// What a database calls the index of a primary key.
fn index_named(name: &'static str, backend: DbBackend) -> &'static str {
    match (name, backend) {
        (IDS, DbBackend::Sqlite) => "sqlite_autoindex_customers_1",
        (IDS, _) => "customers_pkey",
        (KEYS, DbBackend::Sqlite) => "sqlite_autoindex_search_keys_1",
        (KEYS, _) => "search_keys_pkey",
        ("totp", DbBackend::Sqlite) => "sqlite_autoindex_totp_1",
        ("totp", _) => "totp_pkey",
        (name, _) => name,
    }
}

/// What a plan does that would cost more with more customers.
fn grows(plan: &str) -> Option<&str> {
    plan.lines().find(|line| {
        let walk =
            line.contains("Seq Scan") || line.starts_with("SCAN ") && !line.contains("USING") && !["SCAN found", "SCAN hit"].contains(line);
        // Bitmaps and hashes are made of all that an index has before the first row comes out.
        walk || ["Sort", "TEMP B-TREE", "Bitmap", "Hash", "AUTOMATIC"].iter().any(|word| line.contains(word))
    })
}

on_both_databases! {
    /// Neither a walk through a table nor a sort: on the first page, on a later one, and at the end of the window.
    async fn every_search_goes_along_an_index(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let members = crowd::crowd(4000, START);
        crowd::join(&house.app, &members).await;
        crowd::protect(&house.app, members.iter().step_by(10).map(|member| member.id), START).await;
        for member in members.iter().step_by(20) {
            crowd::decide(house.app.db.writer(), member.id, "newsletter", Decision::Given, START).await;
        }
        let backend = house.app.db.read.get_database_backend();
        // As a database is that has been up for a day. (Rows count as seen by all only once their log is on disk: hence the checkpoint.)
        let tidies = if backend == DbBackend::Sqlite { &["ANALYZE"][..] } else { &["CHECKPOINT", "VACUUM ANALYZE"] };
        for tidy in tidies {
            house.app.db.writer().execute_unprepared(tidy).await.unwrap();
        }
        for (name, search, along) in questions() {
            let first = find::find(&house.app.db.read, &Search { most: 2, window: 50, ..search.clone() }).await.unwrap();
            let after = match first.next {
                Next::More(position) | Next::Further(position) => Some(position),
                Next::End => None,
            };
            let later = Search { window: 50, ..search.clone().after(after) };
            let end = Search { most: 0, ..later.clone() };
            let end = match find::find(&house.app.db.read, &end).await.unwrap().next {
                Next::Further(position) => Some(position),
                _ => None,
            };
            let windows = [find::window_end(&search), find::window_end(&later)].into_iter().flatten();
            for window in windows {
                let plan = plan(&house.app, &backend.build(&window)).await;
                assert_eq!(grows(&plan), None, "the end of the window of {name}:\n{window:?}\n{plan}");
                assert!(plan.contains(index_named(along[0], backend)), "the end of the window of {name}:\n{plan}");
            }
            for page in [find::page(&search, None), find::page(&later, end.as_ref())] {
                let statement = backend.build(&page);
                let plan = plan(&house.app, &statement).await;
                assert_eq!(grows(&plan), None, "{name}:\n{}\n{plan}", statement.sql);
                for index in along {
                    assert!(plan.contains(index_named(index, backend)), "{name} without {index}:\n{}\n{plan}", statement.sql);
                }
            }
        }
    }
}

#[test]
fn a_costly_plan_is_seen() {
    for costly in [
        "Limit\n  ->  Seq Scan on customers  (cost=0.00..1.00 rows=1 width=1)",
        "SCAN customers",
        "SEARCH customers USING INDEX x\nUSE TEMP B-TREE FOR ORDER BY",
        "  ->  Sort  (cost=1)",
        "Hash Join",
        "SEARCH totp USING AUTOMATIC COVERING INDEX (customer_id=?)",
    ] {
        assert!(grows(costly).is_some(), "{costly}");
    }
    assert_eq!(grows("CO-ROUTINE found\nSCAN customers USING INDEX sqlite_autoindex_customers_1\nSCAN found"), None);
}
