//! Closing: days of grace with a way back, and then nothing is left but proofs.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use axum::http::StatusCode;
use portico::app_state::App;
use portico::config::{Config, Variables};
use portico::model::customers::Status;
use portico::model::outbox::State;
use portico::model::{consents, events, outbox, recovery_codes, totp};
use portico::portal::close;
use portico::{start, workers};
use portico_app::links;
use sea_orm::{ConnectionTrait, DatabaseBackend, EntityTrait, Statement};
use uuid::Uuid;

use crate::support::people::{Page, Person, TestApp};

const DAY: Duration = Duration::from_hours(24);

async fn close_account(person: &Person) -> Page {
    person.submit(links::CLOSE, &[("confirm", "yes")]).await
}

async fn lines(db: &impl ConnectionTrait, query: &str) -> Vec<String> {
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), query)).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index::<Option<String>>(0).unwrap().unwrap_or_default()).collect()
}

/// Every row of every table as text, bytes as hex.
async fn everything(app: &App) -> BTreeMap<String, String> {
    let db = &app.db.read;
    let sqlite = db.get_database_backend() == DatabaseBackend::Sqlite;
    let names = if sqlite {
        "SELECT name FROM sqlite_master WHERE type = 'table'"
    } else {
        "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public'"
    };
    let mut tables = BTreeMap::new();
    for table in lines(db, names).await {
        let rows = if sqlite {
            let columns = lines(db, &format!("SELECT 'quote(\"' || name || '\")' FROM pragma_table_info('{table}')")).await;
            format!("SELECT {} FROM \"{table}\"", columns.join(" || ' ' || "))
        } else {
            format!("SELECT t::text FROM \"{table}\" t")
        };
        tables.insert(table, lines(db, &rows).await.join("\n").to_lowercase());
    }
    assert!(tables.len() >= 15, "{:?}", tables.keys());
    tables
}

/// The tables that hold this, in plain or as bytes.
async fn traces(app: &App, word: &str) -> Vec<String> {
    let plain = word.to_lowercase();
    let hex = word.bytes().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
    let found = everything(app).await.into_iter().filter(|(_, rows)| rows.contains(&plain) || rows.contains(&hex));
    found.map(|(table, _)| table).collect()
}

/// The rows of a table that name this id.
fn rows_of(tables: &BTreeMap<String, String>, table: &str, id: Uuid) -> usize {
    let written = [id.to_string(), id.simple().to_string()];
    tables[table].lines().filter(|row| written.iter().any(|id| row.contains(id))).count()
}

/// On SQLite the file itself: freed pages keep no words.
async fn nothing_in_the_file(app: &App, word: &str) {
    let db = app.db.writer();
    if db.get_database_backend() == DatabaseBackend::Sqlite {
        db.query_all_raw(Statement::from_string(DatabaseBackend::Sqlite, "PRAGMA wal_checkpoint(TRUNCATE)")).await.unwrap();
        let file = lines(db, "SELECT file FROM pragma_database_list").await.remove(0);
        let bytes = std::fs::read(file).unwrap().to_ascii_lowercase();
        assert!(bytes.windows(7).any(|found| found == b"bob@exa"), "looking in the wrong place");
        assert!(!bytes.windows(word.len()).any(|found| found == word.as_bytes()));
    }
}

/// A node of production on the same database.
async fn in_production(house: &TestApp) -> App {
    let built = start::build(house.app.config.clone(), house.app.clock.clone()).await.unwrap_or_else(|problem| panic!("{problem}"));
    let mut state = Arc::try_unwrap(built).unwrap();
    // Built as in development, which needs neither a brand of one's own nor a mail server; then told that it is production.
    let settings = [("PORTICO_PUBLIC_URL", "https://account.harbor.example"), ("PORTICO_SMTP_URL", "smtp://mail.harbor.example:587")];
    let settings: Variables = settings.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    state.config = Config::parse(&settings, "").unwrap();
    assert!(!state.config.is_development());
    Arc::new(state)
}

on_both_databases! {
    async fn closing_signs_out_everywhere_and_signing_in_offers_the_way_back(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let elsewhere = alice.elsewhere();
        elsewhere.sign_in().await;
        let page = alice.visit(links::CLOSE).await;
        assert!(page.says("6 December 2026") && page.says("14 days"), "{}", page.text());
        let hasty = alice.submit(links::CLOSE, &[]).await;
        assert_eq!((hasty.status, hasty.problem("confirm").is_some()), (StatusCode::UNPROCESSABLE_ENTITY, true));
        assert_eq!(house.row(&alice).await.status, Status::Active);
        let thief = alice.stolen();
        let closed = close_account(&alice).await;
        assert_eq!(closed.location(), "/sign-in?notice=closing-started");
        assert!(alice.cookie("portico").is_none());
        assert!(alice.visit(closed.location()).await.says("Your account is closing"));
        for browser in [&alice, &elsewhere, &thief] {
            assert!(!browser.is_signed_in().await);
        }
        let row = house.row(&alice).await;
        assert_eq!((row.status, row.closes_at), (Status::Closing, Some(house.app.clock.now().plus(14 * DAY))));
        let letter = house.latest(&alice.address).await;
        assert_eq!(letter.kind, "account-closing");
        assert!(letter.text.contains("6 December 2026"), "{}", letter.text);
        assert_eq!(house.events(row.id).await[0], "closing-started");

        house.advance(DAY);
        assert_eq!(alice.sign_in().await.location(), links::REOPEN);
        assert!(alice.visit(links::REOPEN).await.says("6 December 2026"));
        assert_eq!(alice.visit(links::ACCOUNT).await.location(), links::SIGN_IN, "the account stays shut until its owner decides");
        assert_eq!(alice.submit(links::REOPEN, &[("reopen", "yes")]).await.location(), links::ACCOUNT);
        assert!(alice.is_signed_in().await);
        let row = house.row(&alice).await;
        assert_eq!((row.status, row.closes_at), (Status::Active, None));
        assert_eq!(house.events(row.id).await[..2], ["signed-in", "reopened"]);
        assert_eq!(house.latest(&alice.address).await.kind, "account-reopened");
        assert_eq!(alice.visit(&letter.link(links::KEEP_ACCOUNT)).await.status, StatusCode::GONE, "there is nothing left to cancel");
        house.advance(30 * DAY);
        house.settle().await;
        assert_eq!(house.row(&alice).await.status, Status::Active, "who came back stays");
    }

    async fn it_needs_fresh_proof(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        assert_eq!(guest.visit(links::CLOSE).await.location(), "/sign-in?return_to=%2Faccount%2Fclose");
        house.advance(Duration::from_mins(10));
        assert_eq!(alice.visit(links::CLOSE).await.location(), "/confirm?return_to=%2Faccount%2Fclose");
        assert_eq!(close_account(&alice).await.location(), "/confirm?return_to=%2Faccount%2Fclose");
        assert_eq!(house.row(&alice).await.status, Status::Active);
        alice.confirm().await;
        assert_eq!(close_account(&alice).await.location(), "/sign-in?notice=closing-started");
    }

    /// A scanner that fetches the link changes nothing; the button works once, and signs nobody in.
    async fn the_letters_link_keeps_the_account_once(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        close_account(&alice).await;
        let link = house.latest(&alice.address).await.link(links::KEEP_ACCOUNT);
        house.advance(2 * DAY);
        assert!(guest.visit(&link).await.says("6 December 2026"));
        assert_eq!(house.row(&alice).await.status, Status::Closing);
        assert_eq!(guest.submit(&link, &[]).await.location(), "/sign-in?notice=kept-account");
        assert!(!guest.is_signed_in().await);
        assert_eq!(house.row(&alice).await.status, Status::Active);
        assert_eq!(guest.submit(&link, &[]).await.status, StatusCode::GONE);
        alice.sign_in().await;
        close_account(&alice).await;
        assert_eq!(guest.submit(&link, &[]).await.status, StatusCode::GONE, "the link of another closing");
        let forged = format!("{}?token={}", links::KEEP_ACCOUNT, "A".repeat(43));
        assert_eq!(guest.submit(&forged, &[]).await.status, StatusCode::GONE);
        assert_eq!(house.row(&alice).await.status, Status::Closing);
    }

    async fn a_reminder_comes_once_with_a_link_that_works(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        close_account(&alice).await;
        house.advance(11 * DAY - Duration::from_secs(1));
        house.settle().await;
        assert_eq!(house.latest(&alice.address).await.kind, "account-closing");
        house.advance(Duration::from_secs(1));
        house.settle().await;
        house.settle().await;
        let letters = house.letters_to(&alice.address).await;
        assert_eq!(letters.iter().filter(|kind| *kind == "closing-reminder").count(), 1, "{letters:?}");
        let link = house.latest(&alice.address).await.link(links::KEEP_ACCOUNT);
        house.advance(3 * DAY - Duration::from_secs(1));
        assert_eq!(guest.submit(&link, &[]).await.location(), "/sign-in?notice=kept-account");
        house.advance(DAY);
        house.settle().await;
        assert_eq!(house.row(&alice).await.status, Status::Active);
        // The next closing has a reminder of its own.
        alice.sign_in().await;
        close_account(&alice).await;
        house.advance(12 * DAY);
        house.settle().await;
        assert_eq!(house.latest(&alice.address).await.kind, "closing-reminder");
    }

    /// GDPR Art. 17; Art. 7(1) and 17(3)(e) for what stays.
    async fn after_the_grace_nothing_is_left_but_proofs(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let aurelia = house.customer("aurelia@example.com").await;
        let bob = house.customer("bob@example.com").await;
        let profile = [("version", "1"), ("given_name", "Aurelia"), ("family_name", "Vanderzwart"), ("language", "en"), ("time_zone", "")];
        assert_eq!(aurelia.submit(links::PROFILE, &profile).await.status, StatusCode::SEE_OTHER);
        let id = house.row(&aurelia).await.id;
        let (writer, now) = (house.app.db.writer(), house.app.clock.now());
        // Another browser's sign-in, a failed one, a waiting recovery, a second sign-up for the same address, a proposed app, codes.
        aurelia.elsewhere().sign_in().await;
        aurelia.submit(links::EXPORT, &[]).await;
        house.guest().submit(links::SIGN_IN, &[("email", &aurelia.address), ("password", "guess guess")]).await;
        house.guest().submit(links::RECOVERY, &[("email", &aurelia.address)]).await;
        Person { address: aurelia.address.clone(), ..house.guest() }.sign_up().await;
        totp::propose(writer, id, vec![7; 40], now).await.unwrap();
        recovery_codes::replace(writer, id, vec![vec![8; 32]], now).await.unwrap();
        assert_eq!(close_account(&aurelia).await.location(), "/sign-in?notice=closing-started");
        house.settle().await;
        house.advance(14 * DAY);
        // A last sign-up, whose question is unanswered when the time is up.
        Person { address: aurelia.address.clone(), ..house.guest() }.sign_up().await;
        let before = everything(&house.app).await;
        for table in ["customers", "search_keys", "browsers", "tokens", "totp", "recovery_codes", "outbox", "events", "consents"] {
            assert_ne!(rows_of(&before, table, id), 0, "{table}");
        }
        assert_eq!(traces(&house.app, &aurelia.address).await, ["customers", "inquiries", "registrations", "search_keys"]);
        assert!(before["tokens"].contains("end_session"));

        // The nodes are production's: they keep no letter once it is sent.
        let production = in_production(&house).await;
        assert_eq!(close::carry_out(&production).await.unwrap(), 1);
        let farewell = outbox::newest(&house.app.db.read, 1).await.unwrap().remove(0);
        assert_eq!((farewell.kind.as_str(), farewell.customer_id, farewell.state), ("account-erased", None, State::Waiting));
        let opened = portico::mail::outbox::open(&production, &farewell).unwrap().unwrap();
        assert_eq!(opened.to, "aurelia@example.com");
        workers::run_all(&production).await.unwrap();
        let farewell = outbox::newest(&house.app.db.read, 1).await.unwrap().remove(0);
        assert_eq!((farewell.kind.as_str(), farewell.state, farewell.sealed), ("account-erased", State::Sent, None));

        for word in ["aurelia", "vanderzwart"] {
            assert_eq!(traces(&house.app, word).await, [""; 0], "{word}");
        }
        let after = everything(&house.app).await;
        for table in ["customers", "search_keys", "sessions", "browsers", "tokens", "totp", "recovery_codes", "outbox", "registrations", "inquiries"] {
            assert_eq!(rows_of(&after, table, id), 0, "{table}");
        }
        assert!(!after["tokens"].contains("end_session"), "the links of letters about her sign-ins");
        nothing_in_the_file(&house.app, "vanderzwart").await;
        let db = &house.app.db.read;
        let rows = events::of_customer(db, id, None, 500).await.unwrap();
        assert_eq!(rows[0].kind, events::Kind::Erased);
        assert!(rows.len() > 5 && rows.iter().all(|row| row.details.is_none() && row.details_salt.is_empty() && row.details_digest.len() == 32));
        let mut hash = vec![0; 32];
        let mut chain: Vec<_> = events::Entity::find().all(db).await.unwrap();
        chain.sort_by_key(|row| row.number);
        for row in &chain {
            hash = events::link(&hash, row.number.unwrap(), row);
            assert_eq!(row.hash.as_ref(), Some(&hash), "the chain still verifies");
        }
        let proofs = consents::of_customer(db, id, None, 500).await.unwrap();
        assert!(!proofs.is_empty());
        for proof in proofs {
            assert!(house.app.key.is_digest(close::ADDRESS_DIGEST, b"aurelia@example.com", &proof.address_digest.unwrap()));
            assert!(!proof.text_sha256.is_empty() && proof.session_id.is_none());
        }
        assert!(bob.sign_in().await.location() == links::ACCOUNT && house.row(&bob).await.status == Status::Active, "nobody else is touched");

        assert_eq!(aurelia.sign_in().await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let again = house.customer("aurelia@example.com").await;
        assert_ne!(house.row(&again).await.id, id);
        assert!(again.is_signed_in().await, "the address can register again");
    }

    async fn who_comes_back_before_the_worker_comes_stays(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        close_account(&alice).await;
        house.advance(14 * DAY + Duration::from_mins(1));
        assert_eq!(alice.sign_in().await.location(), links::REOPEN);
        assert_eq!(alice.submit(links::REOPEN, &[("reopen", "yes")]).await.location(), links::ACCOUNT);
        house.settle().await;
        assert!(alice.is_signed_in().await);
        assert!(!house.letters_to(&alice.address).await.contains(&"account-erased".to_owned()));
    }
}

mod races {
    use super::*;

    async fn all<T: Send + 'static>(tasks: impl IntoIterator<Item = impl Future<Output = T> + Send + 'static>) -> Vec<T> {
        let tasks: Vec<_> = tasks.into_iter().map(tokio::spawn).collect();
        let mut outcomes = Vec::new();
        for task in tasks {
            outcomes.push(task.await.unwrap());
        }
        outcomes
    }

    on_both_databases! {
        threads(4);
        async fn clicks_nodes_and_links_do_each_thing_once(db: TestDatabase) {
            let (house, guest, alice) = TestApp::with_alice(db).await;
            let id = house.row(&alice).await.id;
            let count = async |kind: &str| house.events(id).await.into_iter().filter(|known| *known == kind).count();
            // Each in a copy of the browser, so that no answer takes the cookie from the next click.
            let clicks = (0..4).map(|_| alice.stolen()).map(|alice| async move { close_account(&alice).await.status });
            assert!(all(clicks).await.into_iter().all(|status| status == StatusCode::SEE_OTHER));
            assert_eq!(count("closing-started").await, 1);
            assert_eq!(house.letters_to(&alice.address).await.iter().filter(|kind| *kind == "account-closing").count(), 1);

            let link = house.latest(&alice.address).await.link(links::KEEP_ACCOUNT);
            let clicks = (0..4).map(|_| (guest.clone(), link.clone())).map(|(guest, link)| async move { guest.submit(&link, &[]).await.status });
            let outcomes = all(clicks).await;
            assert_eq!(outcomes.iter().filter(|status| **status == StatusCode::SEE_OTHER).count(), 1, "{outcomes:?}");
            assert_eq!(outcomes.iter().filter(|status| **status == StatusCode::GONE).count(), 3, "{outcomes:?}");
            assert_eq!(count("reopened").await, 1);

            alice.sign_in().await;
            assert_eq!(close_account(&alice).await.location(), "/sign-in?notice=closing-started");
            house.advance(14 * DAY);
            let nodes = (0..4).map(|_| Arc::clone(&house.app)).map(|app| async move { close::carry_out(&app).await.unwrap() });
            assert_eq!(all(nodes).await.into_iter().sum::<u64>(), 1);
            assert_eq!(count("erased").await, 1);
            assert_eq!(house.letters_to(&alice.address).await.iter().filter(|kind| *kind == "account-erased").count(), 1);
        }
    }
}
