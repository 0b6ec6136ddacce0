//! Single-use secrets that we send out. Only their hash is kept; one conditional UPDATE redeems them, so that of two clicks one wins.

use sea_orm::ExprTrait;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect};

use super::db::Db;
use super::{bulk, events};
use crate::clock::Timestamp;
use crate::crypto::tokens::TokenHash;

/// One token.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "tokens")]
pub struct Model {
    /// Public id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// SHA-256 of the secret.
    pub hash: Vec<u8>,
    /// What it is good for: a token of one purpose opens no other door.
    pub purpose: Purpose,
    /// The customer, registration or session that it belongs to.
    pub owner: Uuid,
    /// What its redemption needs to know, sealed.
    pub sealed: Option<Vec<u8>>,
    /// When it was made.
    pub created_at: Timestamp,
    /// Until when it is good.
    pub expires_at: Timestamp,
    /// When it was used.
    pub redeemed_at: Option<Timestamp>,
}

/// What a token is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum Purpose {
    /// Proves the address of a registration.
    #[sea_orm(string_value = "verify")]
    Verify,
    /// Lets the owner choose a new password.
    #[sea_orm(string_value = "recover")]
    Recover,
    /// Proves a new address of a customer; `sealed` is that address.
    #[sea_orm(string_value = "change_address")]
    ChangeAddress,
    /// Takes a change of address back; `sealed` is the old address.
    #[sea_orm(string_value = "undo_address")]
    UndoAddress,
    /// Ends one session, from the letter about it; the owner is the session.
    #[sea_orm(string_value = "end_session")]
    EndSession,
    /// Takes a closing back.
    #[sea_orm(string_value = "reopen")]
    Reopen,
    /// Calls the removal of a second factor off; the owner is the customer.
    #[sea_orm(string_value = "keep_factor")]
    KeepFactor,
    /// Lets somebody join the staff; the owner is the member.
    #[sea_orm(string_value = "staff_invitation")]
    StaffInvitation,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Keeps a token's hash.
pub async fn insert(tx: &impl ConnectionTrait, token: Model) -> Result<(), DbErr> {
    Entity::insert(ActiveModel::from(token)).exec_without_returning(tx).await.map(drop)
}

/// The token, if nobody has used it; it may be too old.
pub async fn unused(db: &impl ConnectionTrait, purpose: Purpose, hash: &TokenHash) -> Result<Option<Model>, DbErr> {
    let sent = Column::Hash.eq(hash.as_bytes().to_vec()).and(Column::Purpose.eq(purpose));
    Entity::find().filter(sent.and(Column::RedeemedAt.is_null())).one(db).await
}

/// The token, if it is good now. Looking does not use it up: scanners that follow links change nothing. One that is too old is removed
/// at once, so that it stays refused when the clock is put back.
pub async fn find(db: &Db, purpose: Purpose, hash: &TokenHash, now: Timestamp) -> Result<Option<Model>, DbErr> {
    let unused = unused(&db.read, purpose, hash).await?;
    let Some(old) = unused.as_ref().filter(|token| token.expires_at <= now) else { return Ok(unused) };
    Entity::delete_many().filter(Column::Id.eq(old.id).and(Column::ExpiresAt.lte(now))).exec(db.writer()).await?;
    Ok(None)
}

/// The token of this id, if it is good now.
pub async fn by_id(db: &impl ConnectionTrait, id: Uuid, now: Timestamp) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id).filter(Column::ExpiresAt.gt(now).and(Column::RedeemedAt.is_null())).one(db).await
}

/// The newest token of one owner for one purpose, if it is good now.
pub async fn newest(db: &impl ConnectionTrait, purpose: Purpose, owner: Uuid, now: Timestamp) -> Result<Option<Model>, DbErr> {
    Entity::find()
        .filter(Column::Owner.eq(owner).and(Column::Purpose.eq(purpose)))
        .filter(Column::ExpiresAt.gt(now).and(Column::RedeemedAt.is_null()))
        .order_by_desc(Column::Id)
        .one(db)
        .await
}

/// Gives a token another secret.
pub async fn set_hash(tx: &impl ConnectionTrait, id: Uuid, hash: &TokenHash) -> Result<(), DbErr> {
    let change = ActiveModel { id: Set(id), hash: Set(hash.as_bytes().to_vec()), ..Default::default() };
    Entity::update(change).exec_without_returning(tx).await.map(drop)
}

/// Uses a token up; `false` where it is used, too old or for something else.
pub async fn redeem(tx: &impl ConnectionTrait, purpose: Purpose, hash: &TokenHash, now: Timestamp) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::RedeemedAt, Expr::value(now))
        .filter(Column::Hash.eq(hash.as_bytes().to_vec()).and(Column::Purpose.eq(purpose)))
        .filter(Column::ExpiresAt.gt(now).and(Column::RedeemedAt.is_null()))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// The tokens of one owner, newest first, at most `most`, older than `before` where given: for the export.
pub async fn of_owner(db: &impl ConnectionTrait, owner: Uuid, before: Option<Uuid>, most: u64) -> Result<Vec<Model>, DbErr> {
    let mut mine = Entity::find().filter(Column::Owner.eq(owner)).order_by_desc(Column::Id).limit(most);
    if let Some(before) = before {
        mine = mine.filter(Column::Id.lt(before));
    }
    mine.all(db).await
}

/// Takes back all tokens of one owner for one purpose.
pub async fn revoke(tx: &impl ConnectionTrait, purpose: Purpose, owner: Uuid) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::Owner.eq(owner).and(Column::Purpose.eq(purpose))).exec(tx).await.map(drop)
}

/// Takes back the tokens of one owner for one purpose that were made at `since` or later.
pub async fn revoke_since(tx: &impl ConnectionTrait, purpose: Purpose, owner: Uuid, since: Timestamp) -> Result<(), DbErr> {
    let later = Column::Owner.eq(owner).and(Column::Purpose.eq(purpose)).and(Column::CreatedAt.gte(since));
    Entity::delete_many().filter(later).exec(tx).await.map(drop)
}

/// Takes back the tokens of all sessions that this customer ever signed in with: they end a session from a letter.
pub async fn revoke_all_of_sessions(tx: &impl ConnectionTrait, customer: Uuid) -> Result<(), DbErr> {
    let sessions = Query::select()
        .column(events::Column::SessionId)
        .from(events::Entity)
        .and_where(events::Column::CustomerId.eq(customer).and(events::Column::SessionId.is_not_null()))
        .to_owned();
    let theirs = Column::Purpose.eq(Purpose::EndSession).and(Column::Owner.in_subquery(sessions));
    Entity::delete_many().filter(theirs).exec(tx).await.map(drop)
}

/// Takes back every token of one owner.
pub async fn revoke_all(tx: &impl ConnectionTrait, owner: Uuid) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::Owner.eq(owner)).exec(tx).await.map(drop)
}

/// Removes what is too old to be redeemed, at most `most`; returns how many.
pub async fn sweep(tx: &impl ConnectionTrait, now: Timestamp, most: u64) -> Result<u64, DbErr> {
    bulk::remove::<Entity>(tx, Column::ExpiresAt.lte(now), Column::ExpiresAt, most).await
}
