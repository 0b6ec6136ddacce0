//! What the hot questions cost: the databases' own word for it, that whatever a request or a worker asks goes along an index, however many
//! customers there are.
//!
//! It is the model's own statements that are explained: a question that is asked differently tomorrow is explained differently too.

use std::time::Duration;

use portico::clock::Timestamp;
use portico::crypto::passwords::PasswordHash;
use portico::crypto::tokens::Token;
use portico::model::event_search::Search;
use portico::model::events::{Event, Kind};
use portico::model::limits::Allowance;
use portico::model::outbox::State;
use portico::model::paging::At;
use portico::model::tokens::Purpose;
use portico::model::{
    active_customers, browsers, consents, customers, events, inquiries, jobs, limits, outbox, registrations, rollups, search_keys,
    sessions, tokens, totp,
};
use portico::operations::seed;
use portico::portal::inquiries::token;
use portico::rng;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend};
use uuid::Uuid;

use crate::support::asked::{Asked, Plan};
use crate::support::people::{START, TestApp};

const NOW: Timestamp = START;
const HOUR: Duration = Duration::from_secs(3600);
/// Customers: enough that no planner takes a table for small.
const CROWD: u32 = 3000;
/// Rows of each of the tables that come and go.
const SOME: u32 = 600;

/// What a question may look at.
#[derive(Default)]
struct Way {
    /// Indexes by which rows are looked up; each must be used.
    along: &'static [&'static str],
    /// Others that do as well: which one is taken is the planner's to say.
    or: &'static [&'static str],
    /// Those that may be walked in their order instead, because the first rows are what is asked for.
    walks: &'static [&'static str],
    /// Whether the rows of one customer are sorted after they were found.
    sorts: bool,
}

/// An index by its name; of a table, that of its primary key.
fn index(name: &str, backend: DbBackend) -> String {
    match (name.strip_suffix(" by key"), backend) {
        (Some(table), DbBackend::Sqlite) => format!("sqlite_autoindex_{table}_1"),
        (Some(table), _) => format!("{table}_pkey"),
        (None, _) => name.to_owned(),
    }
}

/// What is wrong with a line of SQLite's plan.
fn wrong_on_sqlite(line: &str, known: &[String], walks: &[String], way: &Way) -> bool {
    let along = |names: &[String]| names.iter().any(|name| line.split_whitespace().any(|word| word == name));
    let walk = line.starts_with("SCAN ") && !along(walks) && !line.contains("SUBQUERY");
    let search = line.starts_with("SEARCH ") && !along(known) && !along(walks);
    walk || search || line.contains("AUTOMATIC") || (line.contains("TEMP B-TREE") && !way.sorts)
}

/// The same of PostgreSQL's, with the lines behind it.
fn wrong_on_postgres(line: &str, behind: &[String], known: &[String], walks: &[String], way: &Way) -> bool {
    if line.contains("Seq Scan")
        || line.contains("Bitmap")
        || (line.trim_start().trim_start_matches("-> ").trim().starts_with("Sort ") && !way.sorts)
    {
        return true;
    }
    let Some((_, used)) = line.split_once(" using ").filter(|_| line.contains("Index")) else { return false };
    let name = used.split_whitespace().next().unwrap_or_default().to_owned();
    // Without a condition, an index is walked from end to end.
    let conditioned = behind.iter().take_while(|next| !next.contains("->")).any(|next| next.trim().starts_with("Index Cond:"));
    !(walks.contains(&name) || (known.contains(&name) && conditioned))
}

/// The first thing that is wrong with how a question is answered.
fn problem(plans: &[Plan], way: &Way, backend: DbBackend) -> Option<String> {
    let names = |list: &[&str]| -> Vec<String> { list.iter().map(|name| index(name, backend)).collect() };
    let (along, walks) = (names(way.along), names(way.walks));
    let known = [along.clone(), names(way.or)].concat();
    for plan in plans {
        for (at, line) in plan.lines.iter().enumerate() {
            let wrong = match backend {
                DbBackend::Sqlite => wrong_on_sqlite(line, &known, &walks, way),
                _ => wrong_on_postgres(line, &plan.lines[at + 1..], &known, &walks, way),
            };
            if wrong {
                return Some(format!("{line}\nof {}\n{}", plan.sql, plan.lines.join("\n")));
            }
        }
    }
    let used = |name: &&String| plans.iter().any(|plan| plan.lines.iter().any(|line| line.contains(name.as_str())));
    let idle = along.iter().chain(&walks).find(|name| !used(name))?;
    Some(format!("{idle} is not used: {plans:#?}"))
}

/// Asks, and notes what is wrong if the answer did not come along these indexes.
macro_rules! hot {
    ($said:ident, $tx:ident, $name:literal, $way:expr, $question:expr) => {{
        let $tx = &Asked::on($tx).await;
        _ = $question.await.unwrap();
        let plans = $tx.plans();
        assert!(!plans.is_empty(), "{}: nothing was asked", $name);
        $said.extend(problem(&plans, &$way, $tx.get_database_backend()).map(|problem| format!("{}: {problem}", $name)));
    }};
}

const fn along(along: &'static [&'static str]) -> Way {
    Way { along, or: &[], walks: &[], sorts: false }
}

const fn either(or: &'static [&'static str], along: &'static [&'static str]) -> Way {
    Way { along, or, walks: &[], sorts: false }
}

const fn walking(walks: &'static [&'static str], along: &'static [&'static str]) -> Way {
    Way { along, or: &[], walks, sorts: false }
}

const fn sorting(along: &'static [&'static str]) -> Way {
    Way { along, or: &[], walks: &[], sorts: true }
}

async fn fill(house: &TestApp) {
    seed::seed(&house.app, CROWD).await.unwrap();
    let tx = house.app.db.begin().await.unwrap();
    for n in 0..SOME {
        let at = NOW.minus(HOUR * n);
        events::record(&tx, Event::of(Kind::SignedIn, rng::id(at)), at).await.unwrap();
        let key = format!("customer{n}@seed.example");
        tokens::insert(&tx, token((Purpose::Recover, rng::id(at)), at, HOUR * 48).0).await.unwrap();
        registrations::insert(&tx, registration(&key, at)).await.unwrap();
        limits::take(&tx, &n.to_be_bytes().repeat(8), &allowance(), at).await.unwrap().unwrap();
        outbox::insert(&tx, letter(n, at)).await.unwrap();
        inquiries::insert(&tx, inquiry(&key, at)).await.unwrap();
    }
    for n in 0..CROWD / 10 {
        let customer = customers::by_address(&tx, &format!("customer{n}@seed.example")).await.unwrap().unwrap();
        customers::start_closing(&tx, customer.id, NOW.plus(HOUR * n)).await.unwrap();
        totp::propose(&tx, customer.id, vec![1], NOW).await.unwrap();
    }
    tx.commit().await.unwrap();
}

fn registration(key: &str, at: Timestamp) -> registrations::Model {
    registrations::Model {
        id: rng::id(at),
        address: key.to_owned(),
        address_key: key.to_owned(),
        password_hash: PasswordHash::from_phc("$argon2id$nobody"),
        attributes: "{}".to_owned(),
        decisions: "[]".to_owned(),
        brand: "harbor".to_owned(),
        language: "en".to_owned(),
        created_at: at,
        expires_at: at.plus(HOUR * 48),
        code_hash: None,
        code_expires_at: at,
        code_tries: 0,
    }
}

const fn allowance() -> Allowance {
    Allowance { free: 5, first_wait: HOUR, longest_wait: HOUR, memory: HOUR }
}

fn letter(n: u32, at: Timestamp) -> outbox::Model {
    outbox::Model {
        id: rng::id(at),
        kind: "new-sign-in".to_owned(),
        brand: "harbor".to_owned(),
        language: "en".to_owned(),
        customer_id: Some(rng::id(at)),
        sealed: None,
        state: [State::Waiting, State::Sent, State::GivenUp][n as usize % 3],
        attempts: 0,
        next_attempt_at: at,
        leased_until: Timestamp(0),
        last_problem: None,
        created_at: at,
        sent_at: None,
    }
}

fn inquiry(key: &str, at: Timestamp) -> inquiries::Model {
    inquiries::Model {
        id: rng::id(at),
        kind: inquiries::Kind::Recovery,
        sealed_address: vec![1],
        address_key: key.to_owned(),
        about_id: None,
        brand: "harbor".to_owned(),
        language: "en".to_owned(),
        created_at: at,
        leased_until: Timestamp(0),
    }
}

/// What requests ask.
async fn requests(tx: &DatabaseTransaction, customer: Uuid, said: &mut Vec<String>) {
    const KEY: &str = "customer7@seed.example";
    let (secret, id) = (Token::generate().hash(), rng::id(NOW));
    let purposes = ["terms".to_owned()];
    let cookie = along(&["sessions_by_secret_hash", "customers by key", "totp by key"]);
    hot!(said, tx, "the session of a cookie", cookie, sessions::current(tx, &secret));
    hot!(said, tx, "a session in use", along(&["sessions by key"]), sessions::touch(tx, id, NOW, NOW));
    hot!(said, tx, "a customer's address", along(&["customers_by_address_key"]), customers::by_address(tx, KEY));
    hot!(said, tx, "a customer, held", along(&["customers by key"]), customers::locked(tx, customer));
    hot!(said, tx, "a waiting sign-up", along(&["registrations_by_address_key_id"]), registrations::newest(tx, KEY, NOW));
    hot!(said, tx, "a known browser", either(&["browsers by key", "browsers_by_customer_id"], &[]), browsers::is_known(tx, id, customer));
    hot!(said, tx, "a try", along(&["limits by key"]), limits::take(tx, &[7; 32], &allowance(), NOW));
    hot!(said, tx, "a try given back", along(&["limits by key"]), limits::refund(tx, &[7; 32]));
    hot!(said, tx, "devices", sorting(&["sessions_by_customer_id_id"]), sessions::of_customer(tx, customer, NOW, 50));
    hot!(said, tx, "too many devices", sorting(&["sessions_by_customer_id_id"]), sessions::keep_newest(tx, customer, 50));
    let mine = || along(&["events_by_customer_id_id"]);
    hot!(said, tx, "activity", mine(), events::history(tx, customer, At::Newest, 50));
    hot!(said, tx, "older activity", mine(), events::history(tx, customer, At::Before(id), 50));
    hot!(said, tx, "newer activity", mine(), events::history(tx, customer, At::After(Uuid::nil()), 50));
    hot!(said, tx, "the latest", mine(), events::of_customer(tx, customer, None, 5));
    hot!(said, tx, "how consents stand", sorting(&["consents_by_customer_id_purpose_id"]), consents::standing(tx, customer));
    hot!(said, tx, "the ledger", along(&["consents_by_customer_id_purpose_id"]), consents::history(tx, customer, "terms", At::Newest, 25));
    hot!(said, tx, "versions seen", sorting(&["consents_by_customer_id_purpose_id"]), consents::seen(tx, customer));
    hot!(said, tx, "contracts", sorting(&["consents_by_customer_id_purpose_id"]), consents::accepted(tx, customer, &purposes));
    hot!(said, tx, "a link", along(&["tokens_by_hash"]), tokens::unused(tx, Purpose::Recover, &secret));
    hot!(said, tx, "a link that is used", along(&["tokens_by_hash"]), tokens::redeem(tx, Purpose::Recover, &secret, NOW));
    hot!(said, tx, "links of one", along(&["tokens_by_owner_purpose"]), tokens::revoke(tx, Purpose::Recover, customer));
    let staff = Search { staff: Some(id), ..Search::default() };
    hot!(said, tx, "what a member of staff did", along(&["events_by_staff_id_id"]), staff.page(tx, At::Newest, 50));
    hot!(said, tx, "what one is found by", along(&["search_keys_by_customer_id"]), search_keys::of_customer(tx, customer));
}

/// What workers ask.
async fn workers(tx: &DatabaseTransaction, said: &mut Vec<String>) {
    let later = NOW.minus(HOUR * 400);
    let due = either(&["outbox by key", "outbox_by_state_id"], &["outbox_by_state_next_attempt_at"]);
    hot!(said, tx, "letters that are due", due, outbox::due(tx, NOW, 20));
    hot!(said, tx, "the next letter", along(&["outbox_by_state_next_attempt_at"]), outbox::next_due(tx));
    hot!(said, tx, "inquiries", walking(&["inquiries by key"], &[]), inquiries::claim(tx, NOW, NOW, 50));
    hot!(said, tx, "a worker's turn", along(&["jobs by key"]), jobs::claim(tx, "sealer", rng::id(NOW), NOW, HOUR));
    hot!(said, tx, "unsealed events, and the chain's end", walking(&["events_unsealed", "events_by_number"], &["events by key"]), seal(tx));
    hot!(said, tx, "the oldest unsealed event", walking(&["events_unsealed"], &[]), events::oldest_unsealed(tx));
    hot!(said, tx, "how many are unsealed", walking(&["events_unsealed"], &[]), events::count_unsealed(tx, 1000));
    hot!(said, tx, "a batch for the figures", along(&["events_by_number"]), events::sealed_after(tx, 100, i64::MAX, 500));
    let some: Vec<Uuid> = (0..100).map(|_| rng::id(NOW)).collect();
    hot!(said, tx, "last days", along(&["active_customers by key"]), active_customers::of(tx, &some));
    let days = rollups::Days { first: 20_000, last: 20_100 };
    hot!(said, tx, "figures", sorting(&["rollups by key"]), rollups::by_day(tx, &["signed-up"], days));
    let closing = || along(&["customers_by_closes_at"]);
    hot!(said, tx, "who is to be erased", closing(), customers::to_erase(tx, NOW, 500));
    hot!(said, tx, "who is to be reminded", closing(), customers::to_remind(tx, NOW.plus(HOUR * 20), 500));
    hot!(said, tx, "links that are over", along(&["tokens_by_expires_at", "tokens by key"]), tokens::sweep(tx, later, 500));
    let of_sign_ups = along(&["registrations_by_expires_at", "registrations by key", "events_by_customer_id_id"]);
    hot!(said, tx, "sign-ups that are over", of_sign_ups, registrations::sweep(tx, later, 100));
    hot!(said, tx, "unused sessions", along(&["sessions_by_idle_until", "sessions by key"]), sessions::sweep_idle(tx, later, 500));
    hot!(said, tx, "old sessions", along(&["sessions_by_absolute_until", "sessions by key"]), sessions::sweep_old(tx, later, 500));
    hot!(said, tx, "forgotten tries", along(&["limits_by_forget_at", "limits by key"]), limits::sweep(tx, later, 500));
    let of_browsers = either(&["browsers by key", "browsers_by_customer_id"], &["browsers_by_last_seen_at"]);
    hot!(said, tx, "old browsers", of_browsers, browsers::sweep(tx, later, 500));
    let of_letters = either(&["outbox by key", "outbox_by_state_id"], &["outbox_by_state_created_at"]);
    hot!(said, tx, "old letters", of_letters, outbox::sweep(tx, State::Sent, later, 500));
}

async fn seal(tx: &impl ConnectionTrait) -> Result<events::Sealed, sea_orm::DbErr> {
    events::seal(tx, None, 50).await
}

/// What the erasure of one customer asks.
async fn farewell(tx: &DatabaseTransaction, customer: Uuid, said: &mut Vec<String>) {
    let key = "customer7@seed.example";
    hot!(said, tx, "their sessions", along(&["sessions_by_customer_id_id"]), sessions::revoke_all(tx, customer, None));
    hot!(said, tx, "their browsers", along(&["browsers_by_customer_id"]), browsers::forget_all(tx, customer));
    hot!(said, tx, "their links", along(&["tokens_by_owner_purpose"]), tokens::revoke_all(tx, customer));
    let of_sessions = Way { sorts: true, ..along(&["tokens_by_owner_purpose", "events_by_customer_id_id"]) };
    hot!(said, tx, "their sessions' links", of_sessions, tokens::revoke_all_of_sessions(tx, customer));
    hot!(said, tx, "their letters", along(&["outbox_by_customer_id"]), outbox::remove_all(tx, customer));
    hot!(said, tx, "their inquiries", along(&["inquiries_by_address_key"]), inquiries::remove_all(tx, key));
    hot!(
        said,
        tx,
        "their proofs",
        either(&["consents_by_customer_id_id", "consents_by_customer_id_purpose_id"], &[]),
        consents::keep_as_proof(tx, customer, vec![1])
    );
    hot!(said, tx, "what was personal", along(&["events_by_customer_id_id"]), events::erase_details(tx, customer));
    hot!(said, tx, "their keys", along(&["search_keys_by_customer_id"]), search_keys::remove(tx, customer));
}

on_both_databases! {
    /// Whatever a request or a worker asks, it asks of an index.
    async fn hot_questions_go_along_an_index(db: TestDatabase) {
        let house = TestApp::start(db).await;
        fill(&house).await;
        let db = house.app.db.writer();
        let backend = db.get_database_backend();
        let tidies = if backend == DbBackend::Sqlite { &["ANALYZE"][..] } else { &["CHECKPOINT", "VACUUM ANALYZE"] };
        for tidy in tidies {
            db.execute_unprepared(tidy).await.unwrap();
        }
        let customer = customers::by_address(db, "customer7@seed.example").await.unwrap().unwrap().id;
        let tx = house.app.db.begin().await.unwrap();
        let mut said = Vec::new();
        requests(&tx, customer, &mut said).await;
        workers(&tx, &mut said).await;
        farewell(&tx, customer, &mut said).await;
        tx.rollback().await.unwrap();
        assert!(said.is_empty(), "\n\n{}\n", said.join("\n\n"));
    }
}

#[test]
fn a_costly_plan_is_seen() {
    let way = Way { walks: &["t_walked"], ..along(&["t_by_x", "t by key"]) };
    let seen = |backend, lines: &[&str]| {
        let plan = Plan { sql: "SELECT".to_owned(), lines: lines.iter().map(|line| (*line).to_owned()).collect() };
        problem(&[plan], &way, backend)
    };
    let sqlite = ["SEARCH t USING INDEX t_by_x (x=?)", "SEARCH t USING INDEX sqlite_autoindex_t_1 (id=?)", "SCAN t USING INDEX t_walked"];
    assert_eq!(seen(DbBackend::Sqlite, &sqlite), None);
    let with = |more: &'static str| [&sqlite[..], &[more]].concat();
    for costly in ["SCAN t", "SCAN t USING INDEX t_by_x", "SEARCH t USING INDEX other (y=?)", "USE TEMP B-TREE FOR ORDER BY"] {
        assert!(seen(DbBackend::Sqlite, &with(costly)).is_some(), "{costly}");
    }
    assert!(seen(DbBackend::Sqlite, &sqlite[1..]).is_some(), "an index that isn't used");
    let postgres = [
        "Limit  (cost=0.1..8.3 rows=1 width=8)",
        "  ->  Index Scan using t_by_x on t  (cost=0.1..8.3 rows=1 width=8)",
        "        Index Cond: (x = 1)",
        "  ->  Index Only Scan using t_pkey on t  (cost=0.1..8.3 rows=1 width=8)",
        "        Index Cond: (id = 1)",
        "  ->  Index Scan using t_walked on t  (cost=0.1..8.3 rows=1 width=8)",
    ];
    assert_eq!(seen(DbBackend::Postgres, &postgres), None);
    let with = |more: &'static str| [&postgres[..], &[more]].concat();
    for costly in [
        "  ->  Seq Scan on t  (cost=1)",
        "  ->  Index Scan using t_by_x on t  (cost=1)",
        "  ->  Sort  (cost=1)",
        "  ->  Bitmap Heap Scan on t",
    ] {
        assert!(seen(DbBackend::Postgres, &with(costly)).is_some(), "{costly}");
    }
}
