//! Customers who come from another system: what becomes of a file's lines, of their passwords, and of a crash in the middle.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use portico::clock::Clock;
use portico::imports::worker::{self, Step};
use portico::imports::{decide, storage, upload};
use portico::model::events::{self, Kind};
use portico::model::imports::{Model, State};
use portico::model::{customers, import_members, import_problems, imports as stored};
use portico::{rng, start};
use portico_app::links;
use sea_orm::{EntityTrait, PaginatorTrait};
use uuid::Uuid;

use crate::support::people::{Person, START, TestApp};

/// What all imported people in these stories chose where they came from.
const THEIRS: &str = "violet harbour seed";

/// A file, as if somebody had uploaded it.
pub async fn received(house: &TestApp, format: &str, text: impl AsRef<[u8]>) -> Uuid {
    let app = &house.app;
    let id = rng::id(app.clock.now());
    let mut incoming = storage::Incoming::begin(&app.config, id, u64::MAX).await.unwrap();
    incoming.write(text.as_ref()).await.unwrap();
    let size = i64::try_from(incoming.finish().await.unwrap()).unwrap();
    let import = Model {
        file_name: "people".to_owned(),
        format: format.to_owned(),
        brand: "harbor".to_owned(),
        size,
        ..upload(id, State::Uploaded, app.clock.now())
    };
    decide::receive(app, import).await.unwrap();
    id
}

pub async fn row(house: &TestApp, id: Uuid) -> Model {
    stored::by_id(&house.app.db.read, id).await.unwrap().unwrap()
}

/// Checked, and then imported.
pub async fn imported(house: &TestApp, format: &str, text: impl AsRef<[u8]>) -> Model {
    let id = received(house, format, text).await;
    house.settle().await;
    assert_eq!(row(house, id).await.state, State::Checked);
    assert!(decide::start(&house.app, id, None, house.app.clock.now()).await.unwrap());
    house.settle().await;
    row(house, id).await
}

/// Lines that are wrong, and why.
async fn problems(house: &TestApp, id: Uuid) -> Vec<(i64, String)> {
    import_problems::of_import(&house.app.db.read, id, 0, 1000).await.unwrap().into_iter().map(|one| (one.line, one.reasons)).collect()
}

fn somebody(house: &TestApp, address: &str, password: &str) -> Person {
    Person { address: address.to_owned(), password: password.to_owned(), ..house.guest() }
}

on_both_databases! {
    async fn the_check_changes_nothing_and_says_what_would_happen(db: TestDatabase) {
        let (house, _, _) = TestApp::with_alice(db).await;
        let text = "email,given_name,phone,shoe_size\n\
            new@example.com,Nora,,38\n\
            ALICE@example.com,Alice,,40\n\
            other@example.com,Otto,+49 40 428310,42\n\
            New@Example.com,Nora again,,38\n\
            no address,Nina,12,1\n";
        let id = received(&house, "csv", text).await;
        house.settle().await;
        let import = row(&house, id).await;
        assert_eq!((import.state, import.lines, import.fresh, import.duplicates, import.bad), (State::Checked, 5, 2, 2, 1));
        assert_eq!(import.unknown_columns, r#"["shoe_size"]"#);
        let problems = problems(&house, id).await;
        assert_eq!(problems.len(), 1);
        assert!(problems[0].0 == 6 && problems[0].1.contains("address-malformed") && problems[0].1.contains("phone-unknown"), "{problems:?}");
        assert!(!problems[0].1.contains("Nina"), "what stands in the line is nobody's business");
        assert_eq!(customers::Entity::find().count(&house.app.db.read).await.unwrap(), 1);

        assert!(decide::start(&house.app, id, None, house.app.clock.now()).await.unwrap());
        assert!(!decide::start(&house.app, id, None, house.app.clock.now()).await.unwrap(), "once");
        house.settle().await;
        let import = row(&house, id).await;
        assert_eq!((import.state, import.lines, import.fresh, import.duplicates, import.bad), (State::Done, 5, 2, 2, 1));
        assert!(!storage::is_here(&house.app.config, id).await, "the file is gone");
        // Who was there already is as they were.
        let alice = customers::by_address(&house.app.db.read, "alice@example.com").await.unwrap().unwrap();
        assert_eq!(alice.address, "alice@example.com");
    }
}

on_both_databases! {
    async fn everything_that_a_line_can_say_arrives(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let line = serde_json::json!({
            "email": "Zoë@Example.com", "email_verified": true, "password_hash": null, "given_name": "Zoe\u{308}", "birthday": "1987-06-05",
            "phone": "+49 40 428310", "postal_address": {"street": "Am Kai 1", "city": "Hamburg", "country": "de"},
            "language": "de_AT", "time_zone": "europe/berlin", "brand": "meadow", "created_at": "2019-03-04T05:06:07+01:00",
            "consent": {"newsletter": "2020-01-02", "terms": true, "recommendations": false}, "family_name": "=1+1",
        });
        let import = imported(&house, "jsonl", format!("{line}\n")).await;
        assert_eq!((import.state, import.fresh, import.bad), (State::Done, 1, 0), "{:?}", problems(&house, import.id).await);
        let zoe = customers::by_address(&house.app.db.read, "zoë@example.com").await.unwrap().unwrap();
        let attributes: serde_json::Value = serde_json::from_str(&zoe.attributes).unwrap();
        assert_eq!(attributes["given_name"], "Zoë");
        assert_eq!(attributes["family_name"], "=1+1", "a formula is a text like any other");
        assert_eq!(attributes["postal_address"]["country"], "DE");
        assert_eq!((zoe.language.as_str(), zoe.time_zone.as_deref(), zoe.brand.as_str()), ("de", Some("Europe/Berlin"), "meadow"));
        assert_eq!(zoe.created_at.seconds(), 1_551_672_367);
        assert_eq!(rng::moment_of(zoe.id), zoe.created_at, "found by the day since when they are a customer");
        assert!(zoe.password_hash.is_none());
        let events = house.events(zoe.id).await;
        assert_eq!(events.iter().collect::<BTreeSet<_>>(), ["imported", "contract-accepted", "consent-given"].iter().collect());
        let decided = portico::model::consents::of_customer(&house.app.db.read, zoe.id, None, 10).await.unwrap();
        assert!(decided.len() == 2 && decided.iter().all(|row| row.source == portico::model::consents::Source::Import), "{decided:?}");
        assert_eq!(decided.iter().find(|row| row.purpose == "newsletter").unwrap().at.seconds(), 1_577_923_200);
    }
}

on_both_databases! {
    async fn each_kind_of_hash_opens_the_door_once_and_is_replaced(db: TestDatabase) {
        let house = TestApp::configured(db, &[("PORTICO_LIMITS", "off")], |_| {}).await;
        let hashes = [
            "$2a$04$abcdefghijklmnopqrstuuW9b.cI8x7Kp0hhYHSPeXjaa8TBpHjeq",
            "$2y$04$CCCCCCCCCCCCCCCCCCCCC.MBWt19rCkJorXZFIp.6ZLcFjZ7Q6fta",
            "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
            "$5$rounds=1000$toolongsaltstrin$xcqZDffcO.mbkI3BHTfBBufSpTjFL7UjgLHUXvADhb3",
            "$6$rounds=1400$short$zyjLH8XXK69B66Tl7rvAM3oa2BrYb0dcqgzVgjHRAKLqHWFyvwIKx.wcbdfqgFG7sxWWVgmHTsKXtPaDsTRGt/",
            "pbkdf2_sha256$2000$mySalt$WBx8G1lspMrNWQDjYaYQCUY9jyWVUJRBDRizU+bln/Y=",
            "pbkdf2_sha1$2000$mySalt$n7atlUkI5T27cJ/OTiYGDzBfA2w=",
            "$scrypt$ln=10,r=4,p=2$AAECAwQFBgcICQoLDA0ODw$HIspaf7/tTYY8SgBuMhdAphD+SgYsLlkNgB4x6dx6kI",
            "scrypt$1024$djangoSalt$8$5$cZWx2SBdec8FAzm8LybeiSLV330PYUOWic79+X5n+QGYV+2BG1ajt21wU5vX57eLzUxOscNbpBnH588AL3IlSg==",
            "$7$C6..../....SodiumChloride$9LgylrwPIrFYIc5/U4/dxX0fQMTvL9Bvl94iAm.XbE4",
        ];
        let mut lines: Vec<String> = hashes
            .iter()
            .enumerate()
            .map(|(n, hash)| serde_json::json!({"email": format!("c{n}@example.com"), "password_hash": hash, "consent.terms": true}).to_string())
            .collect();
        let keycloak = serde_json::json!({
            "email": "kc@example.com", "consent.terms": true,
            "credentialData": "{\"hashIterations\":2750,\"algorithm\":\"pbkdf2-sha512\",\"additionalParameters\":{}}",
            "secretData": {"value": "oS6abud6+q3686oF0i2rAHjDYywvNapoElWFCDRrEQhBy2hRU6pzMOS7aRIpCnnSogCAH8z4o0GHNdIHPWZNdQ==",
                "salt": "AAECAwQFBgcICQoLDA0ODw==", "additionalParameters": {}},
        });
        lines.push(keycloak.to_string());
        let import = imported(&house, "jsonl", lines.join("\n")).await;
        assert_eq!((import.fresh, import.bad), (11, 0), "{:?}", problems(&house, import.id).await);
        let people = (0..hashes.len()).map(|n| format!("c{n}@example.com")).chain(["kc@example.com".to_owned()]);
        for (n, address) in people.enumerate() {
            let password = if n == 2 { "password" } else { THEIRS };
            let stored = async || customers::by_address(&house.app.db.read, &address).await.unwrap().unwrap().password_hash;
            let before = stored().await;
            let wrong = somebody(&house, &address, "something else entirely");
            assert_eq!(wrong.sign_in().await.status, 422, "{address}");
            assert_eq!(stored().await, before, "a wrong password changes nothing");
            let person = somebody(&house, &address, password);
            assert_eq!(person.sign_in().await.location(), links::ACCOUNT, "{address}");
            let after = stored().await;
            assert!(after.as_phc().starts_with("$argon2id$v=19$m=64,t=1,p=1$"), "{address}: {}", after.as_phc());
            assert_eq!(somebody(&house, &address, password).sign_in().await.location(), links::ACCOUNT, "and again");
            assert!(person.visit(links::ACTIVITY).await.says("Your account was brought over from our former system"));
        }
    }
}

on_both_databases! {
    async fn a_customer_without_a_password_chooses_one_by_letter(db: TestDatabase) {
        let house = TestApp::start(db).await;
        imported(&house, "csv", "email,password_hash,consent.terms\nnew@example.com,!unusable,yes\n").await;
        let person = somebody(&house, "new@example.com", "!unusable");
        let stranger = somebody(&house, "nobody@example.com", "!unusable");
        let mut costs = Vec::new();
        for who in [&person, &stranger] {
            let before = house.app.passwords.hashes_done();
            assert_eq!(who.sign_in().await.status, 422);
            costs.push(house.app.passwords.hashes_done() - before);
        }
        assert_eq!(costs[0], costs[1], "nobody learns from the work who is a customer (ASVS 5.0 V6.3.8)");
        person.submit(links::RECOVERY, &[("email", "new@example.com")]).await;
        let link = house.latest("new@example.com").await.link("/recovery/");
        assert_eq!(person.visit(&link).await.status, 200);
    }
}

on_both_databases! {
    async fn a_hash_that_costs_too_much_is_a_bad_line(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let text = "email,password_hash\n\
            a@example.com,$2b$31$abcdefghijklmnopqrstuuW9b.cI8x7Kp0hhYHSPeXjaa8TBpHjeq\n\
            b@example.com,\"$argon2id$v=19$m=4194304,t=1,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4\"\n\
            c@example.com,5f4dcc3b5aa765d61d8327deb882cf99\n\
            d@example.com,$2b$04$abcdefghijklmnopqrstuuW9b.cI8x7Kp0hhYHSPeXjaa8TBpHjeq\n";
        let import = imported(&house, "csv", text).await;
        assert_eq!((import.fresh, import.bad), (1, 3));
        let ids: Vec<_> = problems(&house, import.id).await.into_iter().map(|(line, why)| (line, why.contains("import-hash-costly"))).collect();
        assert_eq!(ids, [(2, true), (3, true), (4, false)]);
    }
}

/// Two thousand and some lines: several batches.
fn many() -> String {
    let lines = (0..2345).map(|n| format!("c{}@example.com,N{n}\n", n % 2300));
    std::iter::once("email,given_name\n".to_owned()).chain(lines).collect()
}

/// The same house on another machine: the same database and data folder, another node.
async fn other_node(house: &TestApp) -> portico::app_state::App {
    start::build(house.app.config.clone(), Clock::by_hand(START)).await.unwrap_or_else(|problem| panic!("{problem}"))
}

on_both_databases! {
    async fn whoever_comes_after_a_crash_goes_on_where_it_stopped(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let second = other_node(&house).await;
        let id = received(&house, "csv", many()).await;
        // The check stops in the middle, and another node begins it anew: it had changed nothing.
        assert_eq!(worker::step(&house.app, id).await.unwrap(), Step::More);
        assert_eq!(worker::step(&second, id).await.unwrap(), Step::Lost, "somebody has it in hand");
        second.clock.advance(Duration::from_mins(2));
        while worker::step(&second, id).await.unwrap() == Step::More {}
        let import = row(&house, id).await;
        assert_eq!((import.state, import.lines, import.fresh, import.duplicates), (State::Checked, 2345, 2300, 45));

        assert!(decide::start(&house.app, id, None, START).await.unwrap());
        for n in 0..2 {
            house.advance(Duration::from_mins(3 * n));
            assert_eq!(worker::step(&house.app, id).await.unwrap(), Step::More);
        }
        let count = async || customers::Entity::find().count(&house.app.db.read).await.unwrap();
        assert_eq!((count().await, row(&house, id).await.fresh), (1000, 1000));
        second.clock.advance(Duration::from_mins(30));
        while worker::step(&second, id).await.unwrap() == Step::More {}
        // The first one wakes up again, and finds it done.
        assert_ne!(worker::step(&house.app, id).await.unwrap(), Step::More);
        let import = row(&house, id).await;
        assert_eq!((import.state, import.lines, import.fresh, import.duplicates), (State::Done, 2345, 2300, 45));
        assert_eq!(count().await, 2300);
        let members = import_members::Entity::find().count(&house.app.db.read).await.unwrap();
        let told = events::Entity::find().all(&house.app.db.read).await.unwrap().into_iter().filter(|event| event.kind == Kind::Imported);
        assert_eq!((members, told.count()), (2300, 2300));
    }
}

on_both_databases! {
    async fn two_workers_at_once_make_nobody_twice(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let second = other_node(&house).await;
        let id = received(&house, "csv", many()).await;
        house.settle().await;
        assert!(decide::start(&house.app, id, None, START).await.unwrap());
        // Neither respects the other's lease: only what each batch finds in its transaction keeps them apart.
        let work = |app: portico::app_state::App, ahead: u64| async move {
            for _ in 0..40 {
                app.clock.advance(Duration::from_mins(ahead));
                if !row_of(&app, id).await.state.is_at_work() {
                    break;
                }
                // On SQLite one of two processes may find the database busy: it tries again.
                _ = worker::step(&app, id).await;
            }
        };
        tokio::join!(work(Arc::clone(&house.app), 2), work(second, 3));
        let import = row(&house, id).await;
        assert_eq!((import.state, import.lines, import.fresh, import.duplicates), (State::Done, 2345, 2300, 45));
        assert_eq!(customers::Entity::find().count(&house.app.db.read).await.unwrap(), 2300);
    }
}

async fn row_of(app: &portico::app_state::App, id: Uuid) -> Model {
    stored::by_id(&app.db.read, id).await.unwrap().unwrap()
}

on_both_databases! {
    async fn taking_an_import_back_leaves_who_has_been_here(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let hash = "$2b$05$......................WjFh9xzMG2S9iEtxRzbN8rIGbsRcn92";
        let people: String = (0..1200).map(|n| format!("c{n}@example.com,{hash},yes\n")).collect();
        let import = imported(&house, "csv", format!("email,password_hash,consent.terms\n{people}")).await;
        assert_eq!(import.fresh, 1200);
        let stays = somebody(&house, "c700@example.com", THEIRS);
        assert_eq!(stays.sign_in().await.location(), links::ACCOUNT);
        let tried = somebody(&house, "c701@example.com", "a wrong password");
        assert_eq!(tried.sign_in().await.status, 422);

        assert!(decide::undo(&house.app, import.id, None, house.app.clock.now()).await.unwrap());
        assert_eq!(worker::step(&house.app, import.id).await.unwrap(), Step::More);
        let second = other_node(&house).await;
        second.clock.advance(Duration::from_hours(1));
        while worker::step(&second, import.id).await.unwrap() == Step::More {}
        let import = row(&house, import.id).await;
        assert_eq!((import.state, import.removed, import.kept), (State::Undone, 1199, 1));
        let left = customers::Entity::find().all(&house.app.db.read).await.unwrap();
        assert_eq!(left.iter().map(|one| one.address.as_str()).collect::<Vec<_>>(), ["c700@example.com"]);
        assert!(stays.is_signed_in().await);
        let keys = portico::model::search_keys::Entity::find().count(&house.app.db.read).await.unwrap();
        assert_eq!(keys, 1, "nobody is found who is gone");
        assert!(!decide::undo(&house.app, import.id, None, house.app.clock.now()).await.unwrap());
    }
}

on_both_databases! {
    async fn files_that_make_no_sense_are_refused_as_a_whole(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let utf16: Vec<u8> = "\u{feff}email\na@example.com\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (bytes, why) in [
            (&b""[..], "import-file-empty"),
            (b"name,phone\nA,1\n", "import-no-address-column"),
            (b"email,email\na@example.com,b@example.com\n", "import-column-twice"),
            (b"PK\x03\x04\0\0\xff\xff", "import-not-utf8"),
            (&utf16, "import-not-utf8"),
            (&b"x".repeat(1 << 20), "import-header-too-long"),
        ] {
            let id = received(&house, "csv", bytes).await;
            house.settle().await;
            let import = row(&house, id).await;
            assert_eq!(import.state, State::Failed);
            assert!(import.failure.as_deref().unwrap().contains(why), "{:?} should be {why}", import.failure);
            assert!(!storage::is_here(&house.app.config, id).await);
        }
    }
}

on_both_databases! {
    async fn a_thousand_bad_lines_are_remembered_and_all_are_counted(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let text: String = std::iter::once("email\n".to_owned()).chain((0..1700).map(|n| format!("nobody {n}\n"))).collect();
        let id = received(&house, "csv", text).await;
        house.settle().await;
        assert_eq!((row(&house, id).await.bad, problems(&house, id).await.len()), (1700, 1000));
        assert!(decide::discard(&house.app, id, house.app.clock.now()).await.unwrap());
        assert!(!storage::is_here(&house.app.config, id).await);
        assert!(!decide::start(&house.app, id, None, house.app.clock.now()).await.unwrap());
    }
}
