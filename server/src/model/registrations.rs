//! Registrations: sign-ups that wait for the proof of their address. Several may wait for one address; the customer is born of the
//! one that is confirmed, and the others die with it.

use sea_orm::ExprTrait;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect};

use super::db::Db;
use super::events;
use crate::clock::Timestamp;
use crate::crypto::passwords::PasswordHash;

/// One sign-up.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "registrations")]
pub struct Model {
    /// Public id; the customer gets another.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The address as typed.
    pub address: String,
    /// The address, folded.
    pub address_key: String,
    /// Argon2id, as a PHC string.
    pub password_hash: PasswordHash,
    /// Attributes, a JSON object by name.
    pub attributes: String,
    /// What was accepted and allowed: a JSON list of decisions, each with its text's SHA-256.
    pub decisions: String,
    /// Where the sign-up happened.
    pub brand: String,
    /// In which language.
    pub language: String,
    /// When.
    pub created_at: Timestamp,
    /// When it vanishes unconfirmed.
    pub expires_at: Timestamp,
    /// Keyed digest of the newest six-digit code.
    pub code_hash: Option<Vec<u8>>,
    /// Until when that code is good.
    pub code_expires_at: Timestamp,
    /// How often that code was tried.
    pub code_tries: i64,
}

/// Before any time that a clock shows.
const OVER: Timestamp = Timestamp(0);

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Adds a sign-up.
pub async fn insert(tx: &impl ConnectionTrait, registration: Model) -> Result<(), DbErr> {
    Entity::insert(ActiveModel::from(registration)).exec_without_returning(tx).await.map(drop)
}

/// The sign-up of this id, while it lives.
pub async fn by_id(db: &impl ConnectionTrait, id: Uuid, now: Timestamp) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id).filter(Column::ExpiresAt.gt(now)).one(db).await
}

/// The sign-up of this id, for who wants to prove its address. One that is refused as too old stays refused when the clock is put back:
/// it is over from now on, and goes with the next sweep.
pub async fn waiting(db: &Db, id: Uuid, now: Timestamp) -> Result<Option<Model>, DbErr> {
    let found = Entity::find_by_id(id).one(&db.read).await?;
    if found.as_ref().is_none_or(|registration| registration.expires_at > now) {
        return Ok(found);
    }
    let old = Column::Id.eq(id).and(Column::ExpiresAt.lte(now));
    Entity::update_many().col_expr(Column::ExpiresAt, Expr::value(OVER)).filter(old).exec(db.writer()).await?;
    Ok(None)
}

/// The newest sign-up that waits for this address.
pub async fn newest(db: &impl ConnectionTrait, address_key: &str, now: Timestamp) -> Result<Option<Model>, DbErr> {
    Entity::find().filter(Column::AddressKey.eq(address_key)).filter(Column::ExpiresAt.gt(now)).order_by_desc(Column::Id).one(db).await
}

/// Sets the newest code: an older one is worth nothing from now on.
pub async fn set_code(tx: &impl ConnectionTrait, id: Uuid, hash: Vec<u8>, expires_at: Timestamp) -> Result<(), DbErr> {
    let change =
        ActiveModel { id: Set(id), code_hash: Set(Some(hash)), code_expires_at: Set(expires_at), code_tries: Set(0), ..Default::default() };
    Entity::update(change).exec_without_returning(tx).await.map(drop)
}

/// Takes one try of the newest code; `false` when there are none left or the code is too old.
/// Counted before it is compared, so that parallel guesses can't share a try (ASVS 5.0 V6.6.3). A code that is refused as too old
/// stays refused when the clock is put back.
pub async fn take_try(tx: &impl ConnectionTrait, id: Uuid, most: i64, now: Timestamp) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::CodeTries, Expr::col(Column::CodeTries).add(1))
        .filter(Column::Id.eq(id).and(Column::CodeTries.lt(most)).and(Column::CodeExpiresAt.gt(now)))
        .exec(tx)
        .await?;
    if done.rows_affected == 1 {
        return Ok(true);
    }
    let old = Column::Id.eq(id).and(Column::CodeExpiresAt.lte(now));
    Entity::update_many().col_expr(Column::CodeExpiresAt, Expr::value(OVER)).filter(old).exec(tx).await?;
    Ok(false)
}

/// Takes all sign-ups of an address out, this one among them, to make a customer of it; `false` where another request was faster.
/// They are locked in one order, so that two confirmations at once wait for each other instead of blocking each other.
pub async fn take(tx: &impl ConnectionTrait, id: Uuid, address_key: &str) -> Result<bool, DbErr> {
    let of_address = Column::AddressKey.eq(address_key);
    let there = Entity::find().select_only().column(Column::Id).filter(of_address.clone()).order_by_asc(Column::Id).lock_exclusive();
    let there: Vec<Uuid> = there.into_tuple().all(tx).await?;
    if !there.contains(&id) {
        return Ok(false);
    }
    forget(tx, of_address.clone()).await?;
    Entity::delete_many().filter(of_address).exec(tx).await?;
    Ok(true)
}

/// Throws one sign-up away; `false` where it is gone already.
pub async fn remove(tx: &impl ConnectionTrait, id: Uuid) -> Result<bool, DbErr> {
    forget(tx, Column::Id.eq(id)).await?;
    Ok(Entity::delete_by_id(id).exec(tx).await?.rows_affected == 1)
}

/// Removes all sign-ups that wait for this address.
pub async fn remove_all(tx: &impl ConnectionTrait, address_key: &str) -> Result<(), DbErr> {
    forget(tx, Column::AddressKey.eq(address_key)).await?;
    Entity::delete_many().filter(Column::AddressKey.eq(address_key)).exec(tx).await.map(drop)
}

/// Removes sign-ups that nobody confirmed in time, at most `most`; returns how many.
pub async fn sweep(tx: &impl ConnectionTrait, now: Timestamp, most: u64) -> Result<u64, DbErr> {
    let over = Entity::find().select_only().column(Column::Id).filter(Column::ExpiresAt.lte(now)).order_by_asc(Column::ExpiresAt);
    let over: Vec<Uuid> = over.limit(most).into_tuple().all(tx).await?;
    if over.is_empty() {
        return Ok(0);
    }
    forget(tx, Column::Id.is_in(over.iter().copied())).await?;
    Ok(Entity::delete_many().filter(Column::Id.is_in(over)).exec(tx).await?.rows_affected)
}

/// The reasons for which staff had their letters sent again go with the sign-ups: a customer has an id of their own.
async fn forget(tx: &impl ConnectionTrait, which: Expr) -> Result<(), DbErr> {
    let ids = Query::select().column(Column::Id).from(Entity).and_where(which).to_owned();
    events::erase_details_of_all(tx, ids).await
}
