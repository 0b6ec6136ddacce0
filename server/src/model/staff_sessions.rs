//! Staff's sessions: short, of their own table and cookie, good for `/admin` alone.

use sea_orm::ExprTrait;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, DerivePartialModel, JoinType, QueryOrder, QuerySelect};

use super::{bulk, staff};
use crate::clock::Timestamp;
use crate::crypto::tokens::TokenHash;

/// One session.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "staff_sessions")]
pub struct Model {
    /// Public id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// SHA-256 of the cookie's secret.
    pub secret_hash: Vec<u8>,
    /// Who gave the right password here.
    pub staff_id: Uuid,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used, to the minute.
    pub last_used_at: Timestamp,
    /// When it ends unless it is used.
    pub idle_until: Timestamp,
    /// When it ends in any case.
    pub absolute_until: Timestamp,
    /// When the password was last proved here.
    pub password_at: Timestamp,
    /// When the second factor was last proved here.
    pub factor_at: Option<Timestamp>,
    /// When the second factor let them in: before that, the session opens no page but that one's.
    pub signed_in_at: Option<Timestamp>,
    /// Browser and system, as `Device::to_text` writes them.
    pub device: String,
    /// Rough place, if a database of places is configured.
    pub place: Option<String>,
    /// A notice that the next page shows once.
    pub flash: Option<String>,
    /// Where they wished to go: one of the section's own paths.
    pub return_to: Option<String>,
}

impl Model {
    /// Whether its time is up.
    pub fn is_over(&self, now: Timestamp) -> bool {
        self.idle_until <= now || self.absolute_until <= now
    }
}

/// The member, for the one question that every page asks.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    /// Who it is.
    #[sea_orm(belongs_to = "super::staff::Entity", from = "Column::StaffId", to = "super::staff::Column::Id")]
    Staff,
}

impl ActiveModelBehavior for ActiveModel {}

/// A session with the member whose it is: one query.
#[derive(Clone, Debug, DerivePartialModel)]
#[sea_orm(entity = "Entity", from_query_result)]
pub struct Current {
    /// The session.
    #[sea_orm(nested)]
    pub session: Model,
    /// Who.
    #[sea_orm(nested)]
    pub staff: staff::Model,
}

/// The session of this secret, of somebody who may come in. It may be over: see [`Model::is_over`].
pub async fn current(db: &impl ConnectionTrait, secret: &TokenHash) -> Result<Option<Current>, DbErr> {
    Entity::find()
        .join(JoinType::InnerJoin, Relation::Staff.def())
        .filter(Column::SecretHash.eq(secret.as_bytes().to_vec()))
        .filter(staff::Column::Status.eq(staff::Status::Active))
        .into_partial_model::<Current>()
        .one(db)
        .await
}

/// Begins a session.
pub async fn insert(tx: &impl ConnectionTrait, session: Model) -> Result<(), DbErr> {
    Entity::insert(ActiveModel::from(session)).exec_without_returning(tx).await.map(drop)
}

/// What changes in a session.
#[derive(Clone, Debug, Default)]
pub struct Change {
    /// A new secret: at every gain of privilege (ASVS 5.0 V7.2.4).
    pub secret: Option<TokenHash>,
    /// The password was proved.
    pub password_at: Option<Timestamp>,
    /// The second factor was proved.
    pub factor_at: Option<Timestamp>,
    /// They came in.
    pub signed_in_at: Option<Timestamp>,
    /// It ends then, unless used.
    pub idle_until: Option<Timestamp>,
    /// It ends then.
    pub absolute_until: Option<Timestamp>,
}

/// Changes a living session; `false` where it was ended meanwhile.
pub async fn change(tx: &impl ConnectionTrait, id: Uuid, change: Change) -> Result<bool, DbErr> {
    let mut row = <ActiveModel as ActiveModelTrait>::default();
    change.secret.inspect(|secret| row.secret_hash = Set(secret.as_bytes().to_vec()));
    change.password_at.inspect(|at| row.password_at = Set(*at));
    change.factor_at.inspect(|at| row.factor_at = Set(Some(*at)));
    change.signed_in_at.inspect(|at| row.signed_in_at = Set(Some(*at)));
    change.idle_until.inspect(|at| row.idle_until = Set(*at));
    change.absolute_until.inspect(|at| row.absolute_until = Set(*at));
    Ok(Entity::update_many().set(row).filter(Column::Id.eq(id)).exec(tx).await?.rows_affected == 1)
}

/// Notes that a session is in use.
pub async fn touch(db: &impl ConnectionTrait, id: Uuid, now: Timestamp, idle_until: Timestamp) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::LastUsedAt, Expr::value(now))
        .col_expr(Column::IdleUntil, Expr::value(idle_until))
        .filter(Column::Id.eq(id))
        .exec(db)
        .await
        .map(drop)
}

/// Leaves a notice for the next page, or takes it away.
pub async fn set_flash(db: &impl ConnectionTrait, id: Uuid, flash: Option<&str>) -> Result<(), DbErr> {
    let flash = flash.map(str::to_owned);
    Entity::update_many().col_expr(Column::Flash, Expr::value(flash)).filter(Column::Id.eq(id)).exec(db).await.map(drop)
}

/// The living sessions of a member, last used first, at most `most`.
pub async fn of_staff(db: &impl ConnectionTrait, staff: Uuid, now: Timestamp, most: u64) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::StaffId.eq(staff).and(Column::SignedInAt.is_not_null()))
        .filter(Column::IdleUntil.gt(now).and(Column::AbsoluteUntil.gt(now)))
        .order_by_desc(Column::LastUsedAt)
        .limit(most)
        .all(db)
        .await
}

/// Ends a session.
pub async fn end(tx: &impl ConnectionTrait, id: Uuid) -> Result<bool, DbErr> {
    Ok(Entity::delete_by_id(id).exec(tx).await?.rows_affected == 1)
}

/// Ends all sessions of a member, but the one to keep; returns how many.
pub async fn end_all(tx: &impl ConnectionTrait, staff: Uuid, keep: Option<Uuid>) -> Result<u64, DbErr> {
    let mut theirs = Entity::delete_many().filter(Column::StaffId.eq(staff));
    if let Some(keep) = keep {
        theirs = theirs.filter(Column::Id.ne(keep));
    }
    Ok(theirs.exec(tx).await?.rows_affected)
}

/// Removes sessions that are over, at most `most`; returns how many.
pub async fn sweep(tx: &impl ConnectionTrait, now: Timestamp, most: u64) -> Result<u64, DbErr> {
    let over = Column::AbsoluteUntil.lte(now).or(Column::IdleUntil.lte(now));
    bulk::remove::<Entity>(tx, over, Column::AbsoluteUntil, most).await
}
