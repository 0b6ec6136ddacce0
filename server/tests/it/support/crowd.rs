//! Many customers at once, straight into the database: each as told, or one like another.

use std::time::Duration;

use portico::app_state::App;
use portico::clock::Timestamp;
use portico::crypto::passwords::PasswordHash;
use portico::model::consents::{self, Decision, Source};
use portico::model::customers::{self, Status};
use portico::model::totp;
use portico::rng;
use sea_orm::{ConnectionTrait, EntityTrait};
use serde_json::{Value, json};
use uuid::Uuid;

/// A customer of this address, born then, whose sign-in nobody tries.
pub fn member(address: &str, born: Timestamp) -> customers::Model {
    customers::Model {
        id: rng::id_at(born),
        address: address.to_owned(),
        address_key: address.to_lowercase(),
        password_hash: PasswordHash::from_phc("$argon2id$nobody"),
        password_changed_at: born,
        attributes: "{}".to_owned(),
        attributes_version: 1,
        language: "en".to_owned(),
        time_zone: None,
        brand: "harbor".to_owned(),
        status: Status::Active,
        closes_at: None,
        closing_reminded: false,
        created_at: born,
    }
}

/// The same, with a name.
pub fn named(address: &str, (given, family): (&str, &str), born: Timestamp) -> customers::Model {
    with(member(address, born), json!({ "given_name": given, "family_name": family }))
}

/// With these attributes.
pub fn with(member: customers::Model, attributes: Value) -> customers::Model {
    customers::Model { attributes: attributes.to_string(), ..member }
}

/// So many, a minute apart, the last one born now: `crowd0@example.org` and so on.
pub fn crowd(many: u32, now: Timestamp) -> Vec<customers::Model> {
    let one = |n: u32| {
        let born = now.minus(Duration::from_mins(u64::from(many - 1 - n)));
        let row = named(&format!("crowd{n}@example.org"), (GIVEN[n as usize % GIVEN.len()], &format!("Family{n}")), born);
        let status = [Status::Active, Status::Active, Status::Active, Status::Locked, Status::Closing][n as usize % 5];
        let language = if n.is_multiple_of(3) { "de" } else { "en" };
        let brand = if n.is_multiple_of(4) { "meadow" } else { "harbor" };
        customers::Model { status, language: language.to_owned(), brand: brand.to_owned(), ..row }
    };
    (0..many).map(one).collect()
}

const GIVEN: [&str; 7] = ["Ada", "Bruno", "Chiara", "Dilan", "Elif", "Łukasz", "Zoë"];

/// Adds them.
pub async fn join(app: &App, members: &[customers::Model]) {
    let tx = app.db.begin().await.unwrap();
    for some in members.chunks(1000) {
        customers::insert_many(&tx, some.to_vec()).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// Gives them a second factor, which opens nothing.
pub async fn protect(app: &App, whom: impl IntoIterator<Item = Uuid>, now: Timestamp) {
    let row = |customer_id| totp::Model { customer_id, sealed_secret: vec![1], created_at: now, confirmed_at: Some(now), last_step: None };
    let rows = whom.into_iter().map(row).map(totp::ActiveModel::from);
    totp::Entity::insert_many(rows).exec_without_returning(app.db.writer()).await.unwrap();
}

/// Enters a decision about a purpose into the ledger.
pub async fn decide(db: &impl ConnectionTrait, customer: Uuid, purpose: &str, decision: Decision, at: Timestamp) {
    let row = consents::Model {
        id: rng::id_at(at),
        customer_id: customer,
        purpose: purpose.to_owned(),
        decision,
        version: 1,
        language: "en".to_owned(),
        text_sha256: "0".repeat(64),
        at,
        source: Source::Account,
        session_id: None,
        address_digest: None,
    };
    consents::append(db, vec![row]).await.unwrap();
}
