//! The program as its operator runs it: whole processes, what they say, and how they end.

use std::fs;
use std::net::TcpListener;
use std::path::Path;
use std::time::Duration;

use portico::model::db::Db;
use portico::model::house::{self, OLDEST_BUILD, ROLLUPS};

use crate::support::folder::TestFolder;
use crate::support::people::TestApp;
use crate::support::process::{Served, free_address, refusal, run};

#[test]
fn what_is_in_the_way_of_a_start_is_one_sentence() {
    let folder = TestFolder::new();
    fs::write(folder.path().join("a-file"), "").unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = taken.local_addr().unwrap().to_string();
    let free = free_address();
    let cases = [
        ("PORTICO_LISTEN", taken.as_str(), "is in use by another program"),
        ("PORTICO_DATA_DIR", "a-file/data", "The data folder a-file/data can't be written"),
        ("PORTICO_LISTENN", free.as_str(), "PORTICO_LISTENN"),
        ("PORTICO_PUBLIC_URL", "http://account.example.com", "PORTICO_PUBLIC_URL: must start with https://"),
        ("PORTICO_DATABASE_URL", "postgres://nobody@127.0.0.1:1/none", "The database can't be opened"),
    ];
    for (variable, value, told) in cases {
        let mut variables = vec![(variable, value)];
        if variable != "PORTICO_LISTEN" {
            variables.push(("PORTICO_LISTEN", &free));
        }
        if variable == "PORTICO_DATABASE_URL" {
            variables.push(("PORTICO_APPLICATION_KEY", "4be1c07d92a65f38e0b7194d2c8f63a5d1470e9b36f82ac5907e1b4d63a8f25c"));
        }
        let said = refusal(&run(folder.path(), &["serve"], &variables));
        assert!(said.contains(told), "{variable}: {said}");
    }
}

#[tokio::test]
async fn a_database_of_a_newer_version_is_left_alone() {
    let folder = TestFolder::new();
    let migrated = run(folder.path(), &["migrate"], &[]);
    assert!(migrated.status.success(), "{}", String::from_utf8_lossy(&migrated.stderr));
    let url = format!("sqlite:{}", folder.path().join("data/portico.db").display());
    let db = Db::open(&url, 1, Duration::from_secs(10)).await.unwrap();
    house::set(db.writer(), OLDEST_BUILD, "99").await.unwrap();
    db.close().await.unwrap();
    let free = free_address();
    for command in ["serve", "migrate"] {
        let said = refusal(&run(folder.path(), &[command], &[("PORTICO_LISTEN", &free)]));
        assert!(said.ends_with("Start that version instead.") && said.lines().count() == 1, "{command}: {said}");
    }
}

#[test]
fn seeded_customers_sign_in_and_a_second_start_keeps_everything() {
    let folder = TestFolder::new();
    for (customers, added) in [("3", "3 customers added"), ("5", "2 customers added"), ("5", "0 customers added")] {
        let seeded = run(folder.path(), &["seed", "--customers", customers], &[]);
        let said = String::from_utf8_lossy(&[seeded.stdout, seeded.stderr].concat()).into_owned();
        assert!(seeded.status.success() && said.contains(added), "{said}");
    }
    for _ in 0..2 {
        let portal = Served::start(folder.path(), &[]);
        let body = "email=customer4%40seed.example&password=violet-harbour-seed";
        let arrived = portal.post("localhost:3000", "/sign-in", body);
        assert!(arrived.starts_with("http/1.1 303") && arrived.contains("location: /account\r\n"), "{arrived}");
        assert_eq!(portal.stop(), Some(0));
    }
}

/// For people, and for programs.
#[test]
fn check_names_what_is_wrong_with_the_content() {
    let folder = TestFolder::new();
    let words = folder.path().join("content/locales/de");
    fs::create_dir_all(&words).unwrap();
    fs::write(words.join("sign_in.ftl"), "sign-in = Los\n\nsign-out-now = Raus\n").unwrap();
    let variables = [("PORTICO_CONTENT_DIR", "content")];
    let told = run(folder.path(), &["check"], &variables);
    let said = String::from_utf8_lossy(&told.stdout).into_owned();
    assert!(told.status.success() && said.contains("look at  locales/de/sign_in.ftl:3: sign-out-now: is shown nowhere"), "{said}");
    assert!(said.contains("All is well"), "{said}");

    fs::write(words.join("sign_in.ftl"), "sign-in = Los { $wer }\n").unwrap();
    let told = run(folder.path(), &["check"], &variables);
    let said = String::from_utf8_lossy(&told.stdout).into_owned();
    assert!(said.contains("error  locales/de/sign_in.ftl:1: sign-in: uses { $wer }"), "{said}");
    assert!(refusal(&told).contains("There is one mistake in the content"));
    let told = run(folder.path(), &["check", "--json"], &variables);
    let report: serde_json::Value = serde_json::from_slice(&told.stdout).unwrap();
    let finding = &report["findings"][0];
    assert_eq!(
        (finding["severity"].as_str(), finding["file"].as_str(), finding["line"].as_u64()),
        (Some("error"), Some("locales/de/sign_in.ftl"), Some(1))
    );
    assert_eq!(told.status.code(), Some(1));
    assert!(report["coverage"].as_array().unwrap().iter().any(|one| one["language"] == "de" && one["missing"] == serde_json::json!([])));
}

/// ASVS 5.0 V3.4.1, V3.3.1, V13.4.2: what development makes easy is not there.
#[test]
fn a_production_house_starts_when_all_is_set_and_keeps_its_doors_shut() {
    let folder = TestFolder::new();
    let brand = folder.path().join("content/style/brands/acme");
    fs::create_dir_all(&brand).unwrap();
    let harbor = Path::new(env!("CARGO_MANIFEST_DIR")).join("../style/brands/harbor");
    let words = fs::read_to_string(harbor.join("brand.toml")).unwrap();
    let hosts = words.lines().find(|line| line.starts_with("hosts = ")).unwrap();
    fs::write(brand.join("brand.toml"), words.replace(hosts, "hosts = [\"account.example.com\"]")).unwrap();
    fs::copy(harbor.join("logo.svg"), brand.join("logo.svg")).unwrap();
    let all = [
        ("PORTICO_MODE", "production"),
        ("PORTICO_PUBLIC_URL", "https://account.example.com"),
        ("PORTICO_SMTP_URL", "smtps://mail.invalid"),
        ("PORTICO_CONTENT_DIR", "content"),
        ("PORTICO_DATA_DIR", "data"),
    ];
    for (left_out, told) in [("PORTICO_PUBLIC_URL", "public_url"), ("PORTICO_SMTP_URL", "smtp_url"), ("PORTICO_CONTENT_DIR", "harbor")] {
        let rest: Vec<_> = all.iter().copied().filter(|(name, _)| *name != left_out).collect();
        let output = run(folder.path(), &["check"], &rest);
        let said = format!("{}{}", refusal(&output), String::from_utf8_lossy(&output.stdout));
        assert!(said.contains(told), "without {left_out}: {said}");
    }
    assert!(run(folder.path(), &["check"], &all).status.success());
    let said = refusal(&run(folder.path(), &["serve"], &[&all[..], &[("PORTICO_LISTEN", free_address().as_str())]].concat()));
    assert!(said.contains("Run `portico migrate` first"), "{said}");
    assert!(run(folder.path(), &["migrate"], &all).status.success());

    let portal = Served::start(folder.path(), &all);
    let page = portal.get("account.example.com", "/sign-in?lang=de");
    assert!(page.starts_with("http/1.1 200") && page.contains("strict-transport-security: max-age="), "{page}");
    let cookie = page.lines().find(|line| line.starts_with("set-cookie:")).unwrap();
    assert!(cookie.contains("__host-") && cookie.contains("secure") && cookie.contains("httponly"), "{cookie}");
    for (host, path, status) in [
        ("account.example.com", "/dev/mailbox", "404"),
        ("account.example.com", "/dev/mailbox.json", "404"),
        ("account.example.com", "/dev/gallery", "404"),
        ("account.example.com", "/dev/gallery/sheet", "404"),
        ("account.example.com", "/dev/gallery/sign-in", "404"),
        ("account.example.com", "/dev/gallery/sign-in/frame", "404"),
        ("account.example.com", "/metrics", "404"),
        ("account.example.com", "/health/ready", "200"),
        ("localhost", "/sign-in", "421"),
        ("evil.example", "/sign-in", "421"),
        ("evil.example", "/health/live", "200"),
    ] {
        let answer = portal.get(host, path);
        assert!(answer.starts_with(&format!("http/1.1 {status}")), "{host}{path}: {answer}");
    }
    let said = refusal(&run(folder.path(), &["seed", "--customers", "1"], &all));
    assert!(said.contains("works in development only"), "{said}");
    assert_eq!(portal.stop(), Some(0));
}

on_both_databases! {
    /// Visitors are told to come back before that.
    async fn a_command_waits_until_another_has_changed_what_it_changes(db: TestDatabase) {
        let (url, folder) = (db.url.clone(), db.folder().display().to_string());
        let house = TestApp::start(db).await;
        house.settle().await;
        let other = house.app.db.begin().await.unwrap();
        house::set(&other, ROLLUPS, "").await.unwrap();
        let key = house.app.key.to_base64();
        let command = std::thread::spawn(move || {
            let here = [("PORTICO_DATABASE_URL", url.as_str()), ("PORTICO_DATA_DIR", folder.as_str()), ("PORTICO_APPLICATION_KEY", key.as_str())];
            run(TestFolder::new().path(), &["insights", "rebuild"], &here)
        });
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert!(!command.is_finished(), "it needs what another one has");
        other.rollback().await.unwrap();
        let ended = command.join().unwrap();
        assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    }
}
