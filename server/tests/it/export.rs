//! Taking the data: everything about oneself, nothing about others, and no secret.

use std::io::{Cursor, Read};
use std::time::Duration;

use axum::http::StatusCode;
use portico::clock::Timestamp;
use portico::model::events::{self, Event, Kind};
use portico::model::{recovery_codes, totp};
use portico_app::links;
use serde_json::{Value, json};

use crate::support::people::{PASSWORD, Page, Person, START, TestApp};

/// What is in the archive: the JSON, and the page.
fn opened(answer: &Page) -> (Value, String) {
    assert_eq!(answer.status, StatusCode::OK, "{}", String::from_utf8_lossy(&answer.body));
    let mut archive = zip::ZipArchive::new(Cursor::new(answer.body.to_vec())).unwrap();
    assert_eq!(archive.len(), 2, "the JSON and the page, and no more");
    let mut read = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    (serde_json::from_str(&read("account.json")).unwrap(), read("account.html"))
}

async fn download(person: &Person) -> Page {
    person.submit(links::EXPORT, &[]).await
}

fn list<'a>(json: &'a Value, name: &str) -> &'a Vec<Value> {
    json[name].as_array().unwrap_or_else(|| panic!("no list {name}"))
}

on_both_databases! {
    /// GDPR Art. 15 and 20: all of it, in a form that programs read and in one that people read.
    async fn an_archive_holds_all_that_is_stored(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        assert!(alice.visit(links::EXPORT).await.says("Download my data"));
        alice.submit(links::PROFILE, &[("version", "1"), ("given_name", "Alice"), ("family_name", "<script>alert(1)</script>"), ("language", "en"), ("time_zone", "Europe/Berlin")]).await;
        let elsewhere = alice.elsewhere();
        assert_eq!(elsewhere.sign_in().await.location(), links::ACCOUNT);
        house.settle().await;
        let row = house.row(&alice).await;
        let answer = download(&alice).await;
        assert_eq!(answer.headers["content-type"], "application/zip");
        assert_eq!(answer.headers["content-disposition"], "attachment; filename=\"account.zip\"");
        assert_eq!((&answer.headers["cache-control"], &answer.headers["x-content-type-options"]), (&"no-store".parse().unwrap(), &"nosniff".parse().unwrap()));
        let (json, html) = opened(&answer);
        assert_eq!((&json["version"], &json["complete"], &json["made_at"]), (&json!(1), &json!(true), &json!(house.app.clock.now().to_jiff())));
        let account = &json["account"];
        assert_eq!((&account["id"], &account["email"]), (&json!(row.id), &json!("alice@example.com")));
        assert_eq!((&account["time_zone"], &account["status"], &account["closes_at"]), (&json!("Europe/Berlin"), &json!("active"), &json!(null)));
        assert_eq!(list(&json, "profile").iter().map(|one| &one["name"]).collect::<Vec<_>>(), ["given_name", "family_name"]);
        let terms = &list(&json, "consents")[0];
        assert_eq!((&terms["purpose"], &terms["decision"], &terms["source"]), (&json!("terms"), &json!("accepted"), &json!("sign_up")));
        let text = list(&json, "texts").iter().find(|text| text["sha256"] == terms["text_sha256"]).expect("the text that was agreed to");
        assert!(text["body"].as_str().unwrap().len() > 100);
        assert_eq!((list(&json, "sessions").len(), list(&json, "browsers").len()), (2, 2));
        assert!(list(&json, "sessions").iter().any(|session| session["device"] == "Safari/iOS"));
        let kinds: Vec<_> = list(&json, "activity").iter().map(|event| event["kind"].as_str().unwrap()).collect();
        assert_eq!(kinds, ["signed-in", "profile-changed", "signed-in", "contract-accepted", "signed-up"]);
        assert_eq!(list(&json, "activity")[0]["details"]["device"], "Safari/iOS");
        let letter = &list(&json, "letters")[0];
        assert_eq!((&letter["kind"], &letter["state"], &letter["sent_at"]), (&json!("new-sign-in"), &json!("sent"), &json!(house.app.clock.now().to_jiff())));
        for words in ["alice@example.com", "Safari on iOS", "Terms of use", "A new sign-in", "You created your account", "13:00", "&lt;script&gt;alert(1)"] {
            assert!(html.contains(words), "{words} in {html}");
        }
        assert!(!html.contains("<script"));
        assert_eq!(house.events(row.id).await[0], "exported");
        let (again, _) = opened(&download(&alice).await);
        assert_eq!(list(&again, "activity")[0]["kind"], "exported");
    }

    /// What would help a thief more than its owner stays here.
    async fn no_secret_is_in_it_and_nothing_of_others(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let bob = house.customer("bob@example.com").await;
        bob.submit(links::PROFILE, &[("version", "1"), ("given_name", "Bartholomew"), ("language", "en"), ("time_zone", "")]).await;
        let id = house.row(&alice).await.id;
        let writer = house.app.db.writer();
        totp::propose(writer, id, b"sealed canary".to_vec(), START).await.unwrap();
        assert!(totp::confirm(writer, id, 1, START).await.unwrap());
        recovery_codes::replace(writer, id, vec![b"canary one".to_vec(), b"canary two".to_vec()], START).await.unwrap();
        assert!(recovery_codes::redeem(writer, id, b"canary two".to_vec(), Timestamp(START.0 + 1)).await.unwrap());
        // The second factor has to be fresh, too.
        assert_eq!(download(&alice).await.location(), "/confirm?return_to=%2Faccount%2Fexport");
        let session = alice.cookie("portico").unwrap();
        let hash = portico::crypto::tokens::TokenHash::of(&session).unwrap();
        let current = portico::model::sessions::current(&house.app.db.read, &hash).await.unwrap().unwrap();
        let change = portico::model::sessions::Change { factor_at: Some(START), ..Default::default() };
        assert!(portico::model::sessions::change(writer, current.session.id, change).await.unwrap());
        let (json, html) = opened(&download(&alice).await);
        assert_eq!(json["second_factor"]["app_since"], "2026-11-22T12:00:00Z");
        let codes = json["second_factor"]["recovery_codes"].as_array().unwrap();
        assert_eq!((codes.len(), codes.iter().filter(|code| code["used_at"].is_string()).count()), (2, 1));
        let text = json.to_string();
        for canary in [PASSWORD, "argon2", session.as_str(), "canary", "sealed", "secret", "bob@example.com", "Bartholomew"] {
            assert!(!text.contains(canary) && !html.contains(canary), "{canary}");
        }
        let bytes = format!("{:?}", b"sealed canary");
        assert!(!text.replace(' ', "").contains(bytes.replace(' ', "").trim_matches(['[', ']'])));
    }

    /// An address that waits for its proof, and one that an undo would bring back, are personal data like others (GDPR Art. 15).
    async fn addresses_in_links_are_in_it(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        alice.submit(links::EMAIL, &[("email", "new@example.com")]).await;
        let link = house.latest("new@example.com").await.link(links::CONFIRM_EMAIL);
        let secret = link.split_once("token=").unwrap().1.to_owned();
        let (json, _) = opened(&download(&alice).await);
        let waiting = &list(&json, "links")[0];
        assert_eq!((&waiting["purpose"], &waiting["email"]), (&json!("change_address"), &json!("new@example.com")));
        assert!(!json.to_string().contains(&secret));
        assert_eq!(alice.submit(&link, &[]).await.location(), links::SECURITY);
        let (json, _) = opened(&download(&alice).await);
        let addresses: Vec<_> = list(&json, "links").iter().map(|link| (&link["purpose"], &link["email"])).collect();
        assert!(addresses.contains(&(&json!("undo_address"), &json!("alice@example.com"))), "{addresses:?}");
    }

    /// More than one page of rows: each once, newest first.
    async fn long_lists_are_read_page_by_page(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let id = house.row(&alice).await.id;
        let tx = house.app.db.begin().await.unwrap();
        for number in 0..1200 {
            events::record(&tx, Event::of(Kind::SignInFailed, id).fact("number", number), START).await.unwrap();
        }
        tx.commit().await.unwrap();
        let (json, _) = opened(&download(&alice).await);
        let numbers: Vec<_> = list(&json, "activity").iter().filter_map(|event| event["facts"]["number"].as_i64()).collect();
        assert_eq!(numbers, (0..1200).rev().collect::<Vec<_>>());
        assert_eq!(json["complete"], true);
    }

    async fn it_needs_fresh_proof_and_is_limited(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        assert_eq!(guest.visit(links::EXPORT).await.location(), "/sign-in?return_to=%2Faccount%2Fexport");
        assert_eq!(download(&guest).await.location(), "/sign-in?return_to=%2Faccount%2Fexport");
        house.advance(Duration::from_mins(10));
        let id = house.row(&alice).await.id;
        assert_eq!(alice.visit(links::EXPORT).await.location(), "/confirm?return_to=%2Faccount%2Fexport");
        assert_eq!(download(&alice).await.location(), "/confirm?return_to=%2Faccount%2Fexport");
        assert!(!house.events(id).await.contains(&"exported"));
        alice.confirm().await;
        for _ in 0..10 {
            assert_eq!(download(&alice).await.status, StatusCode::OK);
        }
        let refused = download(&alice).await;
        assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(refused.headers.contains_key("retry-after"));
        let forged = alice.request(axum::http::Method::POST, links::EXPORT).header("sec-fetch-site", "cross-site").body(axum::body::Body::empty());
        assert_eq!(alice.send(forged.unwrap()).await.status, StatusCode::FORBIDDEN, "another site's page takes nobody's data");
    }

    async fn the_page_speaks_the_readers_language(db: TestDatabase) {
        let (_house, _, alice) = TestApp::with_alice(db).await;
        alice.submit(links::PROFILE, &[("version", "1"), ("given_name", "Alice"), ("language", "de"), ("time_zone", "Europe/Berlin")]).await;
        let (json, html) = opened(&download(&alice).await);
        assert_eq!(json["account"]["language"], "de");
        assert!(html.contains("<html lang=\"de\"") && html.contains("Nutzungsbedingungen") && html.contains("Wort für Wort"), "{html}");
    }
}
