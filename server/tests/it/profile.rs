//! The profile: kept by its owner, held to the schema, and never overwritten in silence.

use axum::http::StatusCode;
use portico::model::customers::{Model, Profile};
use portico::model::values::Attribute;
use portico::model::values::attributes::{Ask, Kind};
use portico::model::{customers, events};
use portico_app::links;
use serde_json::{Value, json};

use crate::support::people::{Page, Person, TestApp};

/// A form as a browser would post it: filled from the page, then changed.
async fn save(person: &Person, page: &Page, changes: &[(&str, &str)]) -> Page {
    let version = page.field("version");
    let mut fields = vec![("version", version.as_str()), ("given_name", "Alice"), ("language", "en"), ("time_zone", "")];
    fields.retain(|(name, _)| !changes.iter().any(|(changed, _)| changed == name));
    fields.extend(changes);
    person.submit(links::PROFILE, &fields).await
}

fn attributes(row: &Model) -> Value {
    serde_json::from_str(&row.attributes).unwrap()
}

async fn changes(house: &TestApp, row: &Model) -> Vec<Value> {
    let events = events::of_customer(&house.app.db.read, row.id, None, 100).await.unwrap();
    let changed = events.into_iter().filter(|event| event.kind == events::Kind::ProfileChanged);
    changed.map(|event| json!([serde_json::from_str::<Value>(&event.facts).unwrap(), event.details])).collect()
}

on_both_databases! {
    async fn a_profile_is_kept_and_its_change_is_told_by_name_alone(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let page = alice.visit(links::PROFILE).await;
        assert_eq!((page.status, page.field("given_name").as_str()), (StatusCode::OK, "Alice"));
        let wish = [
            ("family_name", "Zoe\u{308}-Öz"), ("birthday", "1987-06-05"), ("phone", "+49 40 428310"), ("language", "de"), ("time_zone", "Europe/Berlin"),
            ("postal_address.street", "Am Kai 1"), ("postal_address.city", "Hamburg"), ("postal_address.country", "DE"),
        ];
        let saved = save(&alice, &page, &wish).await;
        assert_eq!((saved.status, saved.location()), (StatusCode::SEE_OTHER, links::PROFILE), "{}", saved.text());
        let german = alice.visit(links::PROFILE).await;
        assert_eq!(german.all("h1"), ["Profil"], "the pages speak the chosen language at once");
        assert_eq!((german.field("family_name").as_str(), german.field("phone").as_str()), ("Zoë-Öz", "+4940428310"));
        assert_eq!(german.all("select[name=time_zone] option[selected]").len(), 1);
        let row = house.row(&alice).await;
        assert_eq!((row.language.as_str(), row.time_zone.as_deref(), row.attributes_version), ("de", Some("Europe/Berlin"), 2));
        let address = json!({"street": "Am Kai 1", "city": "Hamburg", "country": "DE"});
        let stored = json!({"given_name": "Alice", "family_name": "Zoë-Öz", "birthday": "1987-06-05", "phone": "+4940428310", "postal_address": address});
        assert_eq!(attributes(&row), stored);
        let names = ["birthday", "family_name", "phone", "postal_address", "language", "time_zone"];
        assert_eq!(changes(&house, &row).await, [json!([{"changed": names}, "{}"])], "names, and no value");
    }

    async fn saving_what_stands_there_is_no_event(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let page = alice.visit(links::PROFILE).await;
        assert_eq!(save(&alice, &page, &[]).await.location(), links::PROFILE);
        let row = house.row(&alice).await;
        assert_eq!((changes(&house, &row).await.len(), row.attributes_version), (0, 1));
        // What is emptied is gone.
        save(&alice, &page, &[("family_name", "Example")]).await;
        save(&alice, &alice.visit(links::PROFILE).await, &[]).await;
        assert_eq!(attributes(&house.row(&alice).await), json!({"given_name": "Alice"}));
    }

    /// Each problem at its field, everything typed kept; nothing is stored.
    async fn what_makes_no_sense_comes_back(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let page = alice.visit(links::PROFILE).await;
        let typed = [
            ("given_name", "<b>\u{202e}x"), ("family_name", "\"><script>alert(1)</script>"), ("birthday", "2031-01-01"), ("phone", "+49 1"),
            ("postal_address.street", "Am Kai 1"), ("language", "tlh"), ("time_zone", "Mars/Olympus"),
        ];
        let refused = save(&alice, &page, &typed).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        for field in ["given_name", "birthday", "phone", "postal_address.city", "postal_address.country", "language", "time_zone"] {
            assert!(refused.problem(field).is_some(), "{field}: {}", refused.text());
        }
        for (name, value) in &typed[..5] {
            assert_eq!(refused.field(name), *value);
        }
        assert!(!refused.html().contains("<script>alert"));
        let empty = save(&alice, &page, &[("given_name", " ")]).await;
        assert!(empty.problem("given_name").is_some(), "needed since the sign-up");
        let row = house.row(&alice).await;
        assert_eq!((attributes(&row), changes(&house, &row).await.len()), (json!({"given_name": "Alice"}), 0));
        let twice = alice.post_raw(links::PROFILE, "given_name=a&given_name=b").await;
        assert_eq!(twice.status, StatusCode::BAD_REQUEST);
    }

    /// Two tabs: the slower one saves nothing before its owner has seen both values.
    async fn two_tabs_never_overwrite_each_other_in_silence(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let (first, second) = (alice.visit(links::PROFILE).await, alice.visit(links::PROFILE).await);
        assert_eq!(save(&alice, &first, &[("family_name", "First"), ("phone", "+4940428310")]).await.status, StatusCode::SEE_OTHER);
        let yours = [("family_name", "Second"), ("phone", "+49 40 428310"), ("time_zone", "Europe/Rome")];
        let conflict = save(&alice, &second, &yours).await;
        assert_eq!(conflict.status, StatusCode::CONFLICT);
        assert_eq!(conflict.all("dt"), ["Last name", "Time zone"], "the phone is the same, however it is spelled: {}", conflict.text());
        let values = conflict.all("dd").join("|");
        assert!(values.contains("First") && values.contains("Second") && values.contains("Europe/Rome"), "{values}");
        assert_eq!((conflict.field("family_name").as_str(), conflict.field("version").as_str()), ("Second", "2"));
        assert_eq!(attributes(&house.row(&alice).await)["family_name"], "First");
        assert_eq!(save(&alice, &conflict, &yours).await.location(), links::PROFILE, "sending once more decides");
        let row = house.row(&alice).await;
        assert_eq!((attributes(&row)["family_name"].as_str(), row.attributes_version), (Some("Second"), 3));
        assert_eq!(save(&alice, &first, &yours).await.status, StatusCode::SEE_OTHER, "who wishes what is there disagrees with nobody");
        for nonsense in ["", "x", "-1", "99", "9223372036854775807", "99999999999999999999"] {
            let refused = save(&alice, &first, &[("version", nonsense), ("family_name", "Forged")]).await;
            assert_eq!(refused.status, StatusCode::CONFLICT, "{nonsense:?}");
        }
    }

    /// Mass assignment (ASVS 5.0 V15.3.3): what may not be changed isn't even read.
    async fn read_only_attributes_stay_whatever_is_posted(db: TestDatabase) {
        let house = TestApp::configured(db, &[], |config| {
            let choices = vec!["gold".to_owned(), "silver".to_owned()];
            config.attributes.attributes.extend([
                Attribute { editable: false, ..Attribute::new("member_number", Kind::Text) },
                Attribute { editable: false, ..Attribute::new("home_country", Kind::Country) },
                Attribute { ask: Ask::Never, ..Attribute::new("tier", Kind::Choice { choices }) },
                Attribute::new("paper", Kind::YesNo),
            ]);
        }).await;
        let alice = house.customer("alice@example.com").await;
        let row = house.row(&alice).await;
        let given = json!({"given_name": "Alice", "member_number": "M-1", "home_country": "PT", "tier": "silver"});
        let profile = Profile { attributes: given.to_string(), language: "en".to_owned(), time_zone: None };
        assert!(customers::set_profile(house.app.db.writer(), row.id, 1, profile).await.unwrap());
        let page = alice.visit(links::PROFILE).await;
        assert_eq!((page.field("member_number").as_str(), page.field("home_country").as_str()), ("M-1", "Portugal"));
        assert_eq!(page.all("[name=member_number][readonly], [name=home_country][readonly]").len(), 2);
        assert_eq!(page.all("[name=tier]").len(), 0, "nobody asks for it");
        let forged = [("member_number", "M-2"), ("home_country", "DE"), ("tier", "gold"), ("is_admin", "true"), ("status", "locked"), ("address", "evil@example.com")];
        let saved = save(&alice, &page, &[&forged[..], &[("family_name", "Example")]].concat()).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
        let after = house.row(&alice).await;
        let mut expected = given.clone();
        expected["family_name"] = "Example".into();
        expected["paper"] = false.into();
        assert_eq!((attributes(&after), after.status, after.address.as_str()), (expected, row.status, "alice@example.com"));
        assert_eq!(changes(&house, &after).await, [json!([{"changed": ["family_name"]}, "{}"])]);
        let page = alice.visit(links::PROFILE).await;
        assert_eq!(page.all("[name=paper][checked]").len(), 0, "a box that says no is not drawn ticked");
        let refused = save(&alice, &page, &[("member_number", "M-2"), ("phone", "x")]).await;
        assert_eq!((refused.status, refused.field("member_number").as_str()), (StatusCode::UNPROCESSABLE_ENTITY, "M-1"));
        save(&alice, &page, &[("paper", "yes")]).await;
        assert_eq!(alice.visit(links::PROFILE).await.all("[name=paper][checked]").len(), 1);
    }

    async fn a_guest_sees_no_profile(db: TestDatabase) {
        let (_house, guest, _) = TestApp::with_alice(db).await;
        assert_eq!(guest.visit(links::PROFILE).await.location(), "/sign-in?return_to=%2Faccount%2Fprofile");
        assert_eq!(guest.submit(links::PROFILE, &[("given_name", "x")]).await.status, StatusCode::SEE_OTHER);
    }
}

mod races {
    use super::*;

    on_both_databases! {
        threads(4);
        /// Of forms that were filled from one version and differ, one is saved.
        async fn one_of_many_tabs_wins(db: TestDatabase) {
            let (house, _, alice) = TestApp::with_alice(db).await;
            let page = alice.visit(links::PROFILE).await;
            let tabs = (0..6).map(|tab| {
                let (alice, page) = (alice.clone(), page.clone());
                tokio::spawn(async move { save(&alice, &page, &[("family_name", &format!("Tab {tab}"))]).await.status })
            });
            let mut outcomes = Vec::new();
            for tab in tabs.collect::<Vec<_>>() {
                outcomes.push(tab.await.unwrap());
            }
            assert_eq!(outcomes.iter().filter(|status| **status == StatusCode::SEE_OTHER).count(), 1, "{outcomes:?}");
            assert_eq!(outcomes.iter().filter(|status| **status == StatusCode::CONFLICT).count(), 5, "{outcomes:?}");
            let row = house.row(&alice).await;
            assert_eq!((row.attributes_version, changes(&house, &row).await.len()), (2, 1));
        }
    }
}
