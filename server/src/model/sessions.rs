//! Sessions: what a browser's cookie stands for. The cookie's secret is stored hashed; a revoked row is gone, and nothing writes it back.

use sea_orm::Condition;
use sea_orm::ExprTrait;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, SelectStatement};
use sea_orm::{ActiveValue::Set, DerivePartialModel, FromQueryResult, JoinType, PartialModelTrait, QueryOrder, QuerySelect, QueryTrait};

use super::question::Question;
use super::{bulk, customers, totp};
use crate::clock::Timestamp;
use crate::crypto::tokens::TokenHash;

/// One session.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sessions")]
pub struct Model {
    /// Public id, by which it is listed and ended.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// SHA-256 of the cookie's secret.
    pub secret_hash: Vec<u8>,
    /// Who gave the right password here.
    pub customer_id: Option<Uuid>,
    /// The sign-up that was made here.
    pub registration_id: Option<Uuid>,
    /// The browser, as its signed cookie says.
    pub browser_id: Option<Uuid>,
    /// The brand on whose host it began.
    pub brand: String,
    /// Whether the visitor wished to stay signed in.
    pub kept: bool,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used, to the minute.
    pub last_used_at: Timestamp,
    /// When it ends unless it is used.
    pub idle_until: Timestamp,
    /// When it ends in any case.
    pub absolute_until: Timestamp,
    /// When the password was last proved here.
    pub password_at: Option<Timestamp>,
    /// When the second factor was last proved here.
    pub factor_at: Option<Timestamp>,
    /// When the journey arrived: before that, the session opens no page but the next stage's.
    pub signed_in_at: Option<Timestamp>,
    /// Browser and system, as `Device::to_text` writes them.
    pub device: String,
    /// Rough place, if a database of places is configured.
    pub place: Option<String>,
    /// A notice that the next page shows once.
    pub flash: Option<String>,
    /// Where the journey leads: one of our own paths.
    pub return_to: Option<String>,
}

impl Model {
    /// Whether its time is up.
    pub fn is_over(&self, now: Timestamp) -> bool {
        self.idle_until <= now || self.absolute_until <= now
    }
}

/// The customer, for the one question that every signed-in page asks.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    /// Who is signed in.
    #[sea_orm(belongs_to = "super::customers::Entity", from = "Column::CustomerId", to = "super::customers::Column::Id")]
    Customer,
    /// Their authenticator app.
    #[sea_orm(belongs_to = "super::totp::Entity", from = "Column::CustomerId", to = "super::totp::Column::CustomerId")]
    Totp,
}

impl ActiveModelBehavior for ActiveModel {}

/// A session with the person whose it is: one query.
#[derive(Clone, Debug, DerivePartialModel)]
#[sea_orm(entity = "Entity", from_query_result)]
pub struct Current {
    /// The session.
    #[sea_orm(nested)]
    pub session: Model,
    /// The customer, when the password was right.
    #[sea_orm(nested)]
    pub customer: Option<customers::Model>,
    /// When their authenticator app was confirmed.
    #[sea_orm(from_expr = "Expr::col((totp::Entity, totp::Column::ConfirmedAt))")]
    pub totp_confirmed_at: Option<Timestamp>,
}

/// The session of this secret, and its customer. It may be over: see [`Model::is_over`].
pub async fn current(db: &impl ConnectionTrait, secret: &TokenHash) -> Result<Option<Current>, DbErr> {
    static QUESTION: Question = Question::new();
    let secret = secret.as_bytes().to_vec();
    let asked = QUESTION.ask(db.get_database_backend(), [secret.clone().into()], || with_customer(secret.clone()));
    Current::find_by_statement(asked).one(db).await
}

fn with_customer(secret: Vec<u8>) -> SelectStatement {
    let joined = Entity::find().join(JoinType::LeftJoin, Relation::Customer.def()).join(JoinType::LeftJoin, Relation::Totp.def());
    Current::select_cols(joined.filter(Column::SecretHash.eq(secret)).select_only()).into_query()
}

/// Begins a session.
pub async fn insert(tx: &impl ConnectionTrait, session: Model) -> Result<(), DbErr> {
    Entity::insert(ActiveModel::from(session)).exec_without_returning(tx).await.map(drop)
}

/// What a step of the journey changes in a session.
#[derive(Clone, Debug, Default)]
pub struct Change {
    /// A new secret: at every gain of privilege (ASVS 5.0 V7.2.4).
    pub secret: Option<TokenHash>,
    /// Whose it is now.
    pub customer: Option<Uuid>,
    /// The sign-up that waits here, or none any more.
    pub registration: Option<Option<Uuid>>,
    /// The browser.
    pub browser: Option<Uuid>,
    /// The password was proved.
    pub password_at: Option<Timestamp>,
    /// The second factor was proved.
    pub factor_at: Option<Timestamp>,
    /// The journey arrived.
    pub signed_in_at: Option<Timestamp>,
    /// It ends then, unless used.
    pub idle_until: Option<Timestamp>,
    /// It ends then.
    pub absolute_until: Option<Timestamp>,
}

/// Changes a living session; `false` where it was revoked meanwhile.
pub async fn change(tx: &impl ConnectionTrait, id: Uuid, change: Change) -> Result<bool, DbErr> {
    let mut row = <ActiveModel as ActiveModelTrait>::default();
    if let Some(secret) = change.secret {
        row.secret_hash = Set(secret.as_bytes().to_vec());
    }
    if let Some(registration) = change.registration {
        row.registration_id = Set(registration);
    }
    change.customer.inspect(|id| row.customer_id = Set(Some(*id)));
    change.browser.inspect(|id| row.browser_id = Set(Some(*id)));
    change.password_at.inspect(|at| row.password_at = Set(Some(*at)));
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

/// The sessions that are signed in as this customer, last used first, at most `most`.
pub async fn of_customer(db: &impl ConnectionTrait, customer: Uuid, now: Timestamp, most: u64) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(alive(customer, now)).order_by_desc(Column::LastUsedAt).limit(most).all(db).await
}

/// Of this customer, arrived, and not over.
pub(super) fn alive(customer: Uuid, now: Timestamp) -> Condition {
    Condition::all()
        .add(Column::CustomerId.eq(customer))
        .add(Column::SignedInAt.is_not_null())
        .add(Column::IdleUntil.gt(now))
        .add(Column::AbsoluteUntil.gt(now))
}

/// All rows of this customer, whatever their state, newest first, at most `most`, older than `before` where given: for the export.
pub async fn rows_of_customer(db: &impl ConnectionTrait, customer: Uuid, before: Option<Uuid>, most: u64) -> Result<Vec<Model>, DbErr> {
    let mut mine = Entity::find().filter(Column::CustomerId.eq(customer)).order_by_desc(Column::Id).limit(most);
    if let Some(before) = before {
        mine = mine.filter(Column::Id.lt(before));
    }
    mine.all(db).await
}

/// The living session of this id, if it is this customer's.
pub async fn of_customer_by_id(db: &impl ConnectionTrait, customer: Uuid, id: Uuid, now: Timestamp) -> Result<Option<Model>, DbErr> {
    Ok(by_id(db, id, now).await?.filter(|session| session.customer_id == Some(customer)))
}

/// Ends one session of this customer; `false` where they have no such session.
pub async fn revoke(tx: &impl ConnectionTrait, customer: Uuid, id: Uuid) -> Result<bool, DbErr> {
    let mine = Column::Id.eq(id).and(Column::CustomerId.eq(customer));
    Ok(Entity::delete_many().filter(mine).exec(tx).await?.rows_affected == 1)
}

/// Ends a session, whosever it is.
pub async fn end(tx: &impl ConnectionTrait, id: Uuid) -> Result<bool, DbErr> {
    Ok(Entity::delete_by_id(id).exec(tx).await?.rows_affected == 1)
}

/// Ends all sessions of this customer, but the one to keep; returns how many.
pub async fn revoke_all(tx: &impl ConnectionTrait, customer: Uuid, keep: Option<Uuid>) -> Result<u64, DbErr> {
    let mut others = Entity::delete_many().filter(Column::CustomerId.eq(customer));
    if let Some(keep) = keep {
        others = others.filter(Column::Id.ne(keep));
    }
    Ok(others.exec(tx).await?.rows_affected)
}

/// The session of this id, if it lives.
pub async fn by_id(db: &impl ConnectionTrait, id: Uuid, now: Timestamp) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id).filter(Column::IdleUntil.gt(now).and(Column::AbsoluteUntil.gt(now))).one(db).await
}

/// Ends the longest unused sessions of a customer above `most` (ASVS 5.0 V7.1.2).
pub async fn keep_newest(tx: &impl ConnectionTrait, customer: Uuid, most: u64) -> Result<(), DbErr> {
    let excess: Vec<Uuid> = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::CustomerId.eq(customer))
        .order_by_desc(Column::LastUsedAt)
        .offset(most)
        .limit(100)
        .into_tuple()
        .all(tx)
        .await?;
    if excess.is_empty() {
        return Ok(());
    }
    Entity::delete_many().filter(Column::Id.is_in(excess)).exec(tx).await.map(drop)
}

/// Removes sessions that nobody used for too long, at most `most`; returns how many.
pub async fn sweep_idle(tx: &impl ConnectionTrait, now: Timestamp, most: u64) -> Result<u64, DbErr> {
    bulk::remove::<Entity>(tx, Column::IdleUntil.lte(now), Column::IdleUntil, most).await
}

/// Removes sessions that have lived long enough, at most `most`; returns how many.
pub async fn sweep_old(tx: &impl ConnectionTrait, now: Timestamp, most: u64) -> Result<u64, DbErr> {
    bulk::remove::<Entity>(tx, Column::AbsoluteUntil.lte(now), Column::AbsoluteUntil, most).await
}

/// Begins the sessions of many customers.
pub async fn insert_many(tx: &impl ConnectionTrait, sessions: Vec<Model>) -> Result<(), DbErr> {
    bulk::insert(tx, sessions.into_iter().map(ActiveModel::from).collect()).await
}

/// Which of these customers have a session, ended ones not counted.
pub async fn who_has_one(db: &impl ConnectionTrait, customers: &[Uuid]) -> Result<Vec<Uuid>, DbErr> {
    let theirs = Entity::find().select_only().column(Column::CustomerId).distinct();
    theirs.filter(Column::CustomerId.is_in(customers.iter().copied())).into_tuple().all(db).await
}
