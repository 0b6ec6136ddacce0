//! `portico audit …`, as an auditor runs it: on the live database, and on an export where there is no house at all.

use std::fs;
use std::time::Duration;

use portico::model::events::{self, Column, Entity, Event, Kind};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::support::folder::TestFolder;
use crate::support::people::TestApp;
use crate::support::process::{refusal, run};

async fn forge(house: &TestApp, facts: &str) {
    let forged = Entity::update_many().col_expr(Column::Facts, Expr::value(facts)).filter(Column::Number.eq(4));
    assert_eq!(forged.exec(house.app.db.writer()).await.unwrap().rows_affected, 1);
}

on_both_databases! {
    async fn an_auditor_proves_the_chain_here_and_elsewhere(db: TestDatabase) {
        let (url, folder) = (db.url.clone(), db.folder().display().to_string());
        let house = TestApp::start(db).await;
        let customer = portico::rng::id(house.app.clock.now());
        for n in 0..6 {
            let event = Event::of(Kind::SignedIn, customer).fact("n", n).detail("device", "Firefox");
            events::record(house.app.db.writer(), event, house.app.clock.now()).await.unwrap();
        }
        house.settle().await;
        house.advance(Duration::from_hours(1));

        let key = house.app.key.to_base64();
        let here = [("PORTICO_DATABASE_URL", url.as_str()), ("PORTICO_DATA_DIR", folder.as_str()), ("PORTICO_APPLICATION_KEY", key.as_str())];
        let elsewhere = TestFolder::new();
        let ask = |arguments: &[&str]| run(elsewhere.path(), &[&["audit"], arguments].concat(), &here);
        let say = |arguments: &[&str]| {
            let told = ask(arguments);
            assert!(told.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&told.stderr));
            String::from_utf8(told.stdout).unwrap()
        };

        let said = say(&["verify"]);
        assert!(said.starts_with("The audit chain is whole.\nRows checked: 6, up to number 6.") && said.contains("Proven up to row 6"), "{said}");
        let noted = said.split_whitespace().find(|word| word.starts_with("6:")).unwrap().to_owned();
        assert!(say(&["verify", "--expect-anchor", &noted]).contains("noted elsewhere, and found: 1"));
        let public = say(&["key"]).split_whitespace().next().unwrap().to_owned();
        say(&["verify", "--public-key", &public]);

        // Nobody else can read the file, and no older one is written over.
        say(&["export", "audit.jsonl"]);
        let file = elsewhere.path().join("audit.jsonl");
        #[cfg(unix)]
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&file).unwrap().permissions()) & 0o777, 0o600);
        assert!(refusal(&ask(&["export", "audit.jsonl"])).contains("can't be written"));
        let exported = fs::read_to_string(&file).unwrap();
        assert_eq!(say(&["export"]), exported);
        assert!(!say(&["export", "--without-details"]).contains("Firefox") && exported.contains("Firefox"));

        // Without a house: nothing but the file and the key.
        let alone = |arguments: &[&str]| run(elsewhere.path(), &[&["audit", "verify", "--export", "audit.jsonl"], arguments].concat(), &[]);
        let proven = alone(&["--public-key", &public]);
        assert!(proven.status.success(), "{}", String::from_utf8_lossy(&proven.stderr));
        assert!(!elsewhere.path().join("data").exists(), "and nothing is made");
        let last = alone(&["--public-key", &public, "--expect-anchor", &format!("7:{}", "ab".repeat(32))]);
        assert!(refusal(&last).contains("row 7: removed"));
        fs::write(&file, exported.replacen("\\\"n\\\":3", "\\\"n\\\":9", 1)).unwrap();
        let said = refusal(&alone(&["--public-key", &public]));
        assert!(said.starts_with("The audit chain is broken at row 4 (id 0") && said.contains("changed") && said.lines().count() == 1, "{said}");
        let unbelieved = alone(&[]);
        assert!(!unbelieved.status.success() && String::from_utf8_lossy(&unbelieved.stderr).contains("--public-key"));

        forge(&house, "{}").await;
        let told = ask(&["verify"]);
        assert!(refusal(&told).contains("broken at row 4 (id 0"), "{}", refusal(&told));
        assert!(String::from_utf8_lossy(&told.stdout).contains("Rows checked: 3, up to number 3"));
        forge(&house, "{\"n\":3}").await;
        say(&["verify"]);

        // Under another application key nothing could be proven.
        let stranger = portico::crypto::sealing::ApplicationKey::generate().to_base64();
        let other = [here[0], here[1], ("PORTICO_APPLICATION_KEY", stranger.as_str())];
        assert!(refusal(&run(elsewhere.path(), &["audit", "verify"], &other)).contains("another application key"));
        // A replaced one still proves what it signed.
        let replaced = [here[0], here[1], other[2], ("PORTICO_OLD_APPLICATION_KEYS", key.as_str())];
        assert!(run(elsewhere.path(), &["audit", "verify"], &replaced).status.success());
        let keys = String::from_utf8(run(elsewhere.path(), &["audit", "key"], &replaced).stdout).unwrap();
        assert!(keys.lines().count() == 2 && keys.contains(&public), "{keys}");
    }
}
