//! What staff find customers by: address, name and phone, as bytes in one table, so that the beginning of one is a range of its index.
//!
//! Keys are made of a customer's row alone, and kept with it by [`super::customers`]: whatever changes a row changes its keys in the
//! same transaction. Names count both ways round, without accents, in small letters: who is asked on the telephone spells as they hear.

use std::collections::HashSet;

use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};

use super::values::Attributes;
use super::values::characters::folded;
use super::{bulk, customers};

/// The longest key, in bytes: both databases limit what an index takes, and nobody types more. No address is longer.
pub const LONGEST: usize = 320;

/// One key of one customer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, DeriveEntityModel)]
#[sea_orm(table_name = "search_keys")]
pub struct Model {
    /// What it is.
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: Kind,
    /// The folded text.
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: Vec<u8>,
    /// Whose it is.
    #[sea_orm(primary_key, auto_increment = false)]
    pub customer_id: Uuid,
}

/// The kinds of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum Kind {
    /// The sign-in address, as `EmailAddress::key` folds it.
    #[sea_orm(string_value = "address")]
    Address,
    /// "given family", and "family given".
    #[sea_orm(string_value = "name")]
    Name,
    /// A telephone number (E.164).
    #[sea_orm(string_value = "phone")]
    Phone,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The keys of a customer's row, each once, in order.
pub fn of(customer: &customers::Model) -> Vec<Model> {
    let attributes: Attributes = serde_json::from_str(&customer.attributes).unwrap_or_default();
    // Whatever the configuration calls it: a value that is a number in this form was parsed as one.
    let phones = attributes.0.values().filter_map(|value| value.as_str().filter(|text| is_phone(text)));
    let address = (Kind::Address, cut(&customer.address_key).to_owned());
    let all = std::iter::once(address)
        .chain(names_of(&attributes).into_iter().map(|name| (Kind::Name, name)))
        .chain(phones.map(|phone| (Kind::Phone, phone.to_owned())));
    let mut keys: Vec<Model> = all.map(|(kind, key)| Model { kind, key: key.into_bytes(), customer_id: customer.id }).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// The keys of the name in a customer's attributes.
pub fn names(attributes: &str) -> Vec<String> {
    names_of(&serde_json::from_str(attributes).unwrap_or_default())
}

fn names_of(attributes: &Attributes) -> Vec<String> {
    let name = |order: [&str; 2]| name_key(&order.map(|part| attributes.text(part).unwrap_or_default()).join(" "));
    let names = [["given_name", "family_name"], ["family_name", "given_name"]].map(name);
    names.into_iter().filter(|name| !name.is_empty()).collect()
}

/// A name as it is looked for.
pub fn name_key(name: &str) -> String {
    cut(&folded(name)).to_owned()
}

/// The first bytes that a key may have, never half a character.
pub fn cut(text: &str) -> &str {
    text.get(..text.floor_char_boundary(LONGEST)).unwrap_or_default()
}

fn is_phone(text: &str) -> bool {
    let Some(digits) = text.strip_prefix('+') else { return false };
    (7..=15).contains(&digits.len()) && !digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Adds keys; those that are there stay.
pub async fn insert_many(tx: &impl ConnectionTrait, keys: Vec<Model>) -> Result<(), DbErr> {
    bulk::insert_missing(tx, keys.into_iter().map(ActiveModel::from).collect()).await
}

/// Writes the keys of a customer anew.
pub async fn replace(tx: &impl ConnectionTrait, customer: &customers::Model) -> Result<(), DbErr> {
    remove(tx, customer.id).await?;
    insert_many(tx, of(customer)).await
}

/// Forgets a customer's keys.
pub async fn remove(tx: &impl ConnectionTrait, customer: Uuid) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::CustomerId.eq(customer)).exec(tx).await.map(drop)
}

/// All keys of one customer, in order.
pub async fn of_customer(db: &impl ConnectionTrait, customer: Uuid) -> Result<Vec<Model>, DbErr> {
    let mut keys = Entity::find().filter(Column::CustomerId.eq(customer)).all(db).await?;
    keys.sort_unstable();
    Ok(keys)
}

/// Fills in the keys of customers that have none, of those that follow `after` at most `most`; the last one looked at, none at the end.
/// The rows are held meanwhile: a change of name at the same moment comes before, or after.
pub async fn fill_missing(tx: &impl ConnectionTrait, after: Uuid, most: u64) -> Result<Option<Uuid>, DbErr> {
    let next = customers::Entity::find().select_only().column(customers::Column::Id).filter(customers::Column::Id.gt(after));
    let looked: Vec<Uuid> = next.order_by_asc(customers::Column::Id).limit(most).into_tuple().all(tx).await?;
    let known = Entity::find().select_only().column(Column::CustomerId).filter(Column::CustomerId.is_in(looked.clone()));
    let known: Vec<Uuid> = known.filter(Column::Kind.eq(Kind::Address)).into_tuple().all(tx).await?;
    let known: HashSet<Uuid> = known.into_iter().collect();
    let missing: Vec<Uuid> = looked.iter().copied().filter(|id| !known.contains(id)).collect();
    if !missing.is_empty() {
        let held = customers::Entity::find().filter(customers::Column::Id.is_in(missing)).order_by_asc(customers::Column::Id);
        let held = held.lock_exclusive().all(tx).await?;
        insert_many(tx, held.iter().flat_map(of).collect()).await?;
    }
    Ok(looked.last().copied())
}
