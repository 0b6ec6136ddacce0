//! Customers: people whose address is proved. There is no unverified customer.
//!
//! What staff find them by ([`search_keys`]) is written here, with each change of a row, and nowhere else: so no flow can forget it.

use std::collections::HashSet;

use sea_orm::ExprTrait;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, Condition, QueryOrder, QuerySelect};

use super::{bulk, search_keys};
use crate::clock::Timestamp;
use crate::crypto::passwords::PasswordHash;

/// One customer.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "customers")]
pub struct Model {
    /// Public id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The sign-in address as its owner wrote it.
    pub address: String,
    /// The same, folded: unique (see `EmailAddress::key`).
    pub address_key: String,
    /// Argon2id, as a PHC string; of an imported customer what the other system wrote, until the first sign-in, or a mark for none.
    pub password_hash: PasswordHash,
    /// When the password was last chosen.
    pub password_changed_at: Timestamp,
    /// Attributes, a JSON object by name.
    pub attributes: String,
    /// Counts changes of the attributes: a form that was filled from an older one is refused.
    pub attributes_version: i64,
    /// The language that the customer chose, for pages and letters.
    pub language: String,
    /// IANA name, where the customer chose one.
    pub time_zone: Option<String>,
    /// The brand where the customer signed up.
    pub brand: String,
    /// Whether the account can be used.
    pub status: Status,
    /// When a closing account is erased.
    pub closes_at: Option<Timestamp>,
    /// Whether the reminder before the erasure went out.
    pub closing_reminded: bool,
    /// When the address was proved and the customer born.
    pub created_at: Timestamp,
}

/// What an account is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum Status {
    /// In use.
    #[sea_orm(string_value = "active")]
    Active,
    /// Closed by its owner, who can still come back until `closes_at`.
    #[sea_orm(string_value = "closing")]
    Closing,
    /// Locked by staff.
    #[sea_orm(string_value = "locked")]
    Locked,
}

/// No relations: questions join by hand, with only the columns that they need.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The customer of this address key.
pub async fn by_address(db: &impl ConnectionTrait, key: &str) -> Result<Option<Model>, DbErr> {
    Entity::find().filter(Column::AddressKey.eq(key)).one(db).await
}

/// The customer of this id.
pub async fn by_id(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id).one(db).await
}

/// The customer of this id, whom nobody else changes until the transaction ends.
pub async fn locked(tx: &impl ConnectionTrait, id: Uuid) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id).lock_exclusive().one(tx).await
}

/// Adds a customer; an address that somebody took meanwhile is `false`.
pub async fn insert(tx: &impl ConnectionTrait, customer: Model) -> Result<bool, DbErr> {
    let none_if_taken = sea_orm::sea_query::OnConflict::column(Column::AddressKey).do_nothing().to_owned();
    let keys = search_keys::of(&customer);
    let added = Entity::insert(ActiveModel::from(customer)).on_conflict(none_if_taken).exec_without_returning(tx).await?;
    if added == 1 {
        search_keys::insert_many(tx, keys).await?;
    }
    Ok(added == 1)
}

/// Adds many customers whose addresses nobody has; where somebody has one, that is an error, and nothing is added.
pub async fn insert_many(tx: &impl ConnectionTrait, customers: Vec<Model>) -> Result<(), DbErr> {
    let keys = customers.iter().flat_map(search_keys::of).collect();
    bulk::insert(tx, customers.into_iter().map(ActiveModel::from).collect()).await?;
    search_keys::insert_many(tx, keys).await
}

/// Whether there is no customer at all.
pub async fn is_nobody(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    let anybody = Entity::find().select_only().column(Column::Id).limit(1).into_tuple::<Uuid>();
    Ok(anybody.one(db).await?.is_none())
}

/// Which of these address keys somebody has.
pub async fn taken(db: &impl ConnectionTrait, keys: &[String]) -> Result<HashSet<String>, DbErr> {
    let there = Entity::find().select_only().column(Column::AddressKey).filter(Column::AddressKey.is_in(keys));
    Ok(there.into_tuple::<String>().all(db).await?.into_iter().collect())
}

/// Writes anew what a customer is found by, after a change of their row.
async fn refresh_keys(tx: &impl ConnectionTrait, id: Uuid) -> Result<(), DbErr> {
    match by_id(tx, id).await? {
        Some(customer) => search_keys::replace(tx, &customer).await,
        None => Ok(()),
    }
}

/// Sets a new password.
pub async fn set_password(tx: &impl ConnectionTrait, id: Uuid, hash: PasswordHash, now: Timestamp) -> Result<(), DbErr> {
    let change = ActiveModel { id: Set(id), password_hash: Set(hash), password_changed_at: Set(now), ..Default::default() };
    Entity::update(change).exec_without_returning(tx).await.map(drop)
}

/// Replaces the hash of the same password by one with today's cost.
pub async fn rehash(tx: &impl ConnectionTrait, id: Uuid, old: &PasswordHash, new: PasswordHash) -> Result<(), DbErr> {
    // Only where it is still the old one: a password that was changed meanwhile stays.
    Entity::update_many()
        .col_expr(Column::PasswordHash, Expr::value(new))
        .filter(Column::Id.eq(id).and(Column::PasswordHash.eq(old.clone())))
        .exec(tx)
        .await
        .map(drop)
}

/// Moves the account to another address; `false` where somebody has it.
pub async fn set_address(tx: &impl ConnectionTrait, id: Uuid, address: &str, key: &str) -> Result<bool, DbErr> {
    if by_address(tx, key).await?.is_some_and(|other| other.id != id) {
        return Ok(false);
    }
    let change = ActiveModel { id: Set(id), address: Set(address.to_owned()), address_key: Set(key.to_owned()), ..Default::default() };
    match Entity::update(change).exec_without_returning(tx).await {
        Ok(_) => refresh_keys(tx, id).await.map(|()| true),
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => Ok(false),
        Err(error) => Err(error),
    }
}

/// What a profile form changes.
#[derive(Clone, Debug)]
pub struct Profile {
    /// Attributes, a JSON object by name.
    pub attributes: String,
    /// Language of pages and letters.
    pub language: String,
    /// IANA name.
    pub time_zone: Option<String>,
}

/// Writes a profile over version `seen`; `false` where another tab was faster.
pub async fn set_profile(tx: &impl ConnectionTrait, id: Uuid, seen: i64, profile: Profile) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::Attributes, Expr::value(profile.attributes))
        .col_expr(Column::Language, Expr::value(profile.language))
        .col_expr(Column::TimeZone, Expr::value(profile.time_zone))
        .col_expr(Column::AttributesVersion, Expr::value(seen + 1))
        .filter(Column::Id.eq(id).and(Column::AttributesVersion.eq(seen)))
        .exec(tx)
        .await?;
    if done.rows_affected == 1 {
        refresh_keys(tx, id).await?;
    }
    Ok(done.rows_affected == 1)
}

/// Begins the closing of an account that is in use; `false` where it is not.
pub async fn start_closing(tx: &impl ConnectionTrait, id: Uuid, closes_at: Timestamp) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::Status, Expr::value(Status::Closing))
        .col_expr(Column::ClosesAt, Expr::value(closes_at))
        .col_expr(Column::ClosingReminded, Expr::value(false))
        .filter(Column::Id.eq(id).and(Column::Status.eq(Status::Active)))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Takes a closing back; `false` where there is none.
pub async fn reopen(tx: &impl ConnectionTrait, id: Uuid) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::Status, Expr::value(Status::Active))
        .col_expr(Column::ClosesAt, Expr::value(None::<i64>))
        .filter(Column::Id.eq(id).and(Column::Status.eq(Status::Closing)))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Locks an account that is in use; `false` where it is not.
pub async fn lock(tx: &impl ConnectionTrait, id: Uuid) -> Result<bool, DbErr> {
    turn(tx, id, Status::Active, Status::Locked).await
}

/// Opens a locked account again; `false` where it is not locked.
pub async fn unlock(tx: &impl ConnectionTrait, id: Uuid) -> Result<bool, DbErr> {
    turn(tx, id, Status::Locked, Status::Active).await
}

async fn turn(tx: &impl ConnectionTrait, id: Uuid, from: Status, to: Status) -> Result<bool, DbErr> {
    let there = Column::Id.eq(id).and(Column::Status.eq(from));
    let done = Entity::update_many().col_expr(Column::Status, Expr::value(to)).filter(there).exec(tx).await?;
    Ok(done.rows_affected == 1)
}

/// Closing accounts whose time is up, at most `most`.
pub async fn to_erase(db: &impl ConnectionTrait, now: Timestamp, most: u64) -> Result<Vec<Model>, DbErr> {
    closing(Condition::all().add(Column::ClosesAt.lte(now)), db, most).await
}

/// Closing accounts that end before `soon` and were not reminded yet, at most `most`.
pub async fn to_remind(db: &impl ConnectionTrait, soon: Timestamp, most: u64) -> Result<Vec<Model>, DbErr> {
    closing(Condition::all().add(Column::ClosesAt.lte(soon)).add(Column::ClosingReminded.eq(false)), db, most).await
}

async fn closing(which: Condition, db: &impl ConnectionTrait, most: u64) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::Status.eq(Status::Closing)).filter(which).order_by_asc(Column::ClosesAt).limit(most).all(db).await
}

/// Notes that the reminder is on its way; `false` where another node was faster.
pub async fn mark_reminded(tx: &impl ConnectionTrait, id: Uuid) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::ClosingReminded, Expr::value(true))
        .filter(Column::Id.eq(id).and(Column::ClosingReminded.eq(false)).and(Column::Status.eq(Status::Closing)))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Removes the row of a closing account; `false` where it was reopened or erased meanwhile.
pub async fn erase(tx: &impl ConnectionTrait, id: Uuid, now: Timestamp) -> Result<bool, DbErr> {
    let due = Condition::all().add(Column::Id.eq(id)).add(Column::Status.eq(Status::Closing)).add(Column::ClosesAt.lte(now));
    let erased = Entity::delete_many().filter(due).exec(tx).await?.rows_affected == 1;
    if erased {
        search_keys::remove(tx, id).await?;
    }
    Ok(erased)
}

/// Adds many customers, at most a few hundred; gives back those who were added: an address that somebody took meanwhile is left out.
pub async fn insert_free(tx: &impl ConnectionTrait, customers: Vec<Model>) -> Result<Vec<Model>, DbErr> {
    if customers.is_empty() {
        return Ok(customers);
    }
    let none_if_taken = sea_orm::sea_query::OnConflict::column(Column::AddressKey).do_nothing().to_owned();
    let rows = customers.iter().cloned().map(ActiveModel::from);
    let added = Entity::insert_many(rows).on_conflict(none_if_taken).exec_without_returning(tx).await?;
    let mut new = customers;
    if usize::try_from(added).is_ok_and(|added| added < new.len()) {
        let there = Entity::find().select_only().column(Column::Id).filter(Column::Id.is_in(new.iter().map(|customer| customer.id)));
        let there: HashSet<Uuid> = there.into_tuple::<Uuid>().all(tx).await?.into_iter().collect();
        new.retain(|customer| there.contains(&customer.id));
    }
    search_keys::insert_many(tx, new.iter().flat_map(search_keys::of).collect()).await?;
    Ok(new)
}

/// Those of these ids who are there, whom nobody else changes until the transaction ends.
pub async fn all_locked(tx: &impl ConnectionTrait, ids: &[Uuid]) -> Result<Vec<Model>, DbErr> {
    // In the order of their ids, as everywhere: two that lock the same ones never wait for each other in a circle.
    Entity::find().filter(Column::Id.is_in(ids.iter().copied())).order_by_asc(Column::Id).lock_exclusive().all(tx).await
}

/// Removes the row of an account, whatever its state.
pub async fn remove(tx: &impl ConnectionTrait, id: Uuid) -> Result<(), DbErr> {
    Entity::delete_by_id(id).exec(tx).await?;
    search_keys::remove(tx, id).await
}
