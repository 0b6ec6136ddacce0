//! Taking customers out of the house: who may, what for, what is in the file, and what the record says.

use std::time::Duration;

use axum::http::{StatusCode, header};
use portico::model::events::{self, Kind};
use portico::model::staff::Role;
use portico::model::totp;
use portico_app::links;
use sea_orm::EntityTrait;

use crate::imports::imported;
use crate::support::people::{Page, TestApp};
use crate::support::staff::Colleague;

const WHY: &str = "Letters for the move, deleted in December";

async fn take(person: &Colleague, search: &[(&str, &str)], format: &str) -> Page {
    let fields = [search, &[("purpose", WHY), ("format", format)]].concat();
    person.submit(links::ADMIN_EXPORT, &fields).await
}

/// What the record says of exports, oldest first.
async fn told(house: &TestApp) -> Vec<events::Model> {
    let mut all = events::Entity::find().all(&house.app.db.read).await.unwrap();
    all.retain(|event| event.kind == Kind::CustomersExported);
    all.sort_by_key(|event| event.id);
    all
}

/// The end is told after the last byte.
async fn ended(house: &TestApp, times: usize) -> Vec<events::Model> {
    for _ in 0..200 {
        let told = told(house).await;
        if told.len() >= 2 * times {
            return told;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the end of an export is not told");
}

fn many() -> String {
    let line = |n: usize| format!("c{n}@example.com,Nora {n},{}\n", if n.is_multiple_of(2) { "de" } else { "en" });
    std::iter::once("email,given_name,language\n".to_owned()).chain((0..1203).map(line)).collect()
}

on_both_databases! {
    async fn the_file_holds_the_search_and_no_secret(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let owner = house.colleague("Olga", Role::Owner).await;
        let hostile = serde_json::json!({
            "email": "evil@example.com", "given_name": "=HYPERLINK(\"http://evil.example\",\"x\")", "family_name": "＠SUM(1)",
            "phone": "+49 40 428310", "created_at": "2020-02-03T04:05:06Z",
            "password_hash": "$2b$05$......................WjFh9xzMG2S9iEtxRzbN8rIGbsRcn92",
            "postal_address": {"street": "\"-2+3\", Kai 1", "city": "a,b;c", "country": "DE"},
        });
        imported(&house, "jsonl", hostile.to_string()).await;
        let csv = take(&owner, &[("q", "evil@example.com")], "csv").await;
        assert_eq!(csv.status, StatusCode::OK, "{}", csv.text());
        assert_eq!(csv.headers[header::CONTENT_TYPE], "text/csv; charset=utf-8");
        assert_eq!(csv.headers[header::CONTENT_DISPOSITION], "attachment; filename=\"customers-2026-11-22.csv\"");
        let lines: Vec<&str> = csv.html().split("\r\n").collect();
        assert!(lines[0].starts_with("\u{feff}\"id\",\"email\",\"status\",\"created_at\""), "{}", lines[0]);
        for cell in [
            "\"evil@example.com\",\"active\",\"2020-02-03T04:05:06Z\",\"harbor\",\"en\",\"no\"",
            "\"'=HYPERLINK(\"\"http://evil.example\"\",\"\"x\"\")\",\"'＠SUM(1)\"",
            "\"'+4940428310\"",
            "\"'\"\"-2+3\"\", Kai 1\"",
            "\"a,b;c\"",
        ] {
            assert!(lines[1].contains(cell), "{cell} in {}", lines[1]);
        }
        assert_eq!((lines.len(), lines[2]), (3, ""));
        let json = take(&owner, &[("q", "evil@example.com")], "jsonl").await;
        let line: serde_json::Value = serde_json::from_str(json.html().trim()).unwrap();
        assert_eq!(line["given_name"], hostile["given_name"], "for programs as it is");
        for secret in ["$2b$", "WjFh9xzMG2", "password", "hash", "secret"] {
            assert!(!csv.html().contains(secret) && !json.html().contains(secret), "{secret}");
        }
        assert!(totp::Entity::find().all(&house.app.db.read).await.unwrap().is_empty());
    }

    async fn many_pages_come_as_one_file_and_are_counted(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let owner = house.colleague("Olga", Role::Owner).await;
        imported(&house, "csv", many()).await;
        let all = take(&owner, &[], "jsonl").await;
        assert_eq!(all.html().lines().count(), 1203);
        let addresses: std::collections::BTreeSet<_> =
            all.html().lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["email"].to_string()).collect();
        assert_eq!(addresses.len(), 1203, "nobody twice");
        let german = take(&owner, &[("q", "Nora"), ("language", "de")], "csv").await;
        assert_eq!(german.html().lines().count(), 1 + 602);
        // A beginning of names and of addresses: who is found by both stands there once.
        imported(&house, "csv", "email,given_name\nnora@example.com,Nora\n").await;
        let both = take(&owner, &[("q", "nora")], "jsonl").await;
        assert_eq!(both.html().lines().count(), 1204);

        let told = ended(&house, 3).await;
        let facts = |n: usize| serde_json::from_str::<serde_json::Value>(&told[n].facts).unwrap();
        let details = |n: usize| serde_json::from_str::<serde_json::Value>(told[n].details.as_ref().unwrap()).unwrap();
        assert_eq!((facts(1)["count"].as_u64(), facts(1)["whole"].as_bool()), (Some(1203), Some(true)));
        assert_eq!(facts(2)["filters"]["language"], "de");
        assert!(facts(2)["filters"].get("q").is_none(), "what was typed may name a person: it can be erased");
        assert_eq!((details(2)["search"].as_str(), details(2)["purpose"].as_str()), (Some("Nora"), Some(WHY)));
        assert_eq!((facts(3)["count"].as_u64(), &facts(3)["export"]), (Some(602), &facts(2)["export"]));
        assert!(told.iter().all(|event| event.staff_id == Some(owner.id) && event.customer_id.is_none()));
    }

    async fn nothing_leaves_without_a_purpose_or_with_old_proof(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let owner = house.colleague("Olga", Role::Owner).await;
        let form = owner.visit(&format!("{}?q=anna&status=locked", links::ADMIN_EXPORT)).await;
        assert_eq!((form.field("q").as_str(), form.field("status").as_str()), ("anna", "locked"), "{}", form.text());
        for purpose in ["", "  x  ", &"x".repeat(501), "because\u{202e} of it"] {
            let refused = owner.submit(links::ADMIN_EXPORT, &[("q", "anna"), ("purpose", purpose), ("format", "csv")]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{purpose}");
            assert!(refused.problem("purpose").is_some() && refused.field("q") == "anna", "{}", refused.text());
        }
        for search in [&[("q", "a")][..], &[("from", "yesterday")], &[("q", "anna"), ("format", "xls")]] {
            let mut fields = vec![("purpose", WHY)];
            fields.extend(search);
            if !search.iter().any(|(name, _)| *name == "format") {
                fields.push(("format", "csv"));
            }
            assert_eq!(owner.submit(links::ADMIN_EXPORT, &fields).await.status, StatusCode::BAD_REQUEST, "{search:?}");
        }
        house.advance(Duration::from_mins(11));
        assert!(take(&owner, &[], "csv").await.location().starts_with(links::ADMIN_CONFIRM));
        let support = house.colleague("Sam", Role::Support).await;
        assert_eq!(take(&support, &[], "csv").await.status, StatusCode::FORBIDDEN);
        assert!(told(&house).await.is_empty());
    }
}
