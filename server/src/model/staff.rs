//! Those who work here. They are no customers, and no customer is one of them.

use sea_orm::ExprTrait;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveValue::Set, Condition, QueryOrder, QuerySelect};

use crate::clock::Timestamp;
use crate::crypto::passwords::PasswordHash;

/// More staff than are listed: who has more needs a directory of their own.
const MOST: u64 = 500;

/// One member of staff.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "staff")]
pub struct Model {
    /// Public id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The sign-in address as it was written.
    pub address: String,
    /// The same, folded: unique among staff (see `EmailAddress::key`).
    pub address_key: String,
    /// What colleagues call them; customers never see it.
    pub name: String,
    /// What they do here.
    pub role: Role,
    /// Whether they may come in.
    pub status: Status,
    /// Argon2id, as a PHC string; none before the invitation is taken up.
    pub password_hash: Option<PasswordHash>,
    /// When the password was last chosen.
    pub password_changed_at: Option<Timestamp>,
    /// The authenticator app's secret, sealed.
    pub sealed_totp: Option<Vec<u8>>,
    /// When that secret was made.
    pub totp_proposed_at: Option<Timestamp>,
    /// When its first code was shown.
    pub totp_confirmed_at: Option<Timestamp>,
    /// The step of the last code that was used.
    pub totp_last_step: Option<i64>,
    /// The language of pages and letters.
    pub language: String,
    /// IANA name, where they chose one.
    pub time_zone: Option<String>,
    /// When they were invited.
    pub created_at: Timestamp,
    /// When they last came in.
    pub last_signed_in_at: Option<Timestamp>,
}

macro_rules! roles {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// What somebody does here. What a role may is said in one place: `admin::permissions`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
        #[sea_orm(rs_type = "String", db_type = "Text")]
        pub enum Role { $($(#[$doc])* #[sea_orm(string_value = $text)] $name,)* }

        impl Role {
            /// All roles, in the order of the matrix.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// As it is stored, posted and typed.
            pub const fn text(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// The role of this word.
            pub fn of_text(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|role| role.text() == text)
            }
        }
    };
}

roles! {
    /// Runs the house, and invites the others.
    Owner = "owner",
    /// Helps customers.
    Support = "support",
    /// Proves what happened.
    Auditor = "auditor",
    /// Finds out where customers give up.
    Analyst = "analyst",
    /// Writes words and looks.
    Marketing = "marketing",
}

/// Whether somebody may come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum Status {
    /// Not yet: the invitation waits.
    #[sea_orm(string_value = "invited")]
    Invited,
    /// Yes.
    #[sea_orm(string_value = "active")]
    Active,
    /// Not any more.
    #[sea_orm(string_value = "suspended")]
    Suspended,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The member of this address key.
pub async fn by_address(db: &impl ConnectionTrait, key: &str) -> Result<Option<Model>, DbErr> {
    Entity::find().filter(Column::AddressKey.eq(key)).one(db).await
}

/// The member of this id.
pub async fn by_id(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id).one(db).await
}

/// The member of this id, whom nobody else changes until the transaction ends.
pub async fn locked(tx: &impl ConnectionTrait, id: Uuid) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id).lock_exclusive().one(tx).await
}

/// All members, by name.
pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<Model>, DbErr> {
    Entity::find().order_by_asc(Column::Name).order_by_asc(Column::Id).limit(MOST).all(db).await
}

/// The members of these ids.
pub async fn of_ids(db: &impl ConnectionTrait, ids: Vec<Uuid>) -> Result<Vec<Model>, DbErr> {
    if ids.is_empty() { Ok(Vec::new()) } else { Entity::find().filter(Column::Id.is_in(ids)).all(db).await }
}

/// The owners who may come in. Nobody else changes them until the transaction ends, so that two can't remove each other at once.
pub async fn owners_locked(tx: &impl ConnectionTrait) -> Result<Vec<Model>, DbErr> {
    let owners = Column::Role.eq(Role::Owner).and(Column::Status.eq(Status::Active));
    Entity::find().filter(owners).order_by_asc(Column::Id).limit(MOST).lock_exclusive().all(tx).await
}

/// Those who may come in and have one of these roles, at most so many.
pub async fn active_of_roles(db: &impl ConnectionTrait, roles: &[Role], most: u64) -> Result<Vec<Model>, DbErr> {
    let theirs = Column::Role.is_in(roles.iter().copied()).and(Column::Status.eq(Status::Active));
    Entity::find().filter(theirs).order_by_asc(Column::Id).limit(most).all(db).await
}

/// Adds a member; an address that is taken is `false`.
pub async fn insert(tx: &impl ConnectionTrait, member: Model) -> Result<bool, DbErr> {
    let none_if_taken = OnConflict::column(Column::AddressKey).do_nothing().to_owned();
    Ok(Entity::insert(ActiveModel::from(member)).on_conflict(none_if_taken).exec_without_returning(tx).await? == 1)
}

/// Sets a password, and lets an invited member in.
pub async fn set_password(tx: &impl ConnectionTrait, id: Uuid, hash: PasswordHash, now: Timestamp) -> Result<(), DbErr> {
    let change = ActiveModel {
        id: Set(id),
        password_hash: Set(Some(hash)),
        password_changed_at: Set(Some(now)),
        status: Set(Status::Active),
        ..Default::default()
    };
    Entity::update(change).exec_without_returning(tx).await.map(drop)
}

/// Replaces the hash of the same password by one with today's cost, where it is still the old one.
pub async fn rehash(tx: &impl ConnectionTrait, id: Uuid, old: &PasswordHash, new: PasswordHash) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::PasswordHash, Expr::value(Some(new)))
        .filter(Column::Id.eq(id).and(Column::PasswordHash.eq(old.clone())))
        .exec(tx)
        .await
        .map(drop)
}

/// What a member changes in their own account.
#[derive(Clone, Debug)]
pub struct Profile {
    /// What colleagues call them.
    pub name: String,
    /// The language of pages and letters.
    pub language: String,
    /// IANA name.
    pub time_zone: Option<String>,
}

/// Writes a member's own account.
pub async fn set_profile(tx: &impl ConnectionTrait, id: Uuid, profile: Profile) -> Result<(), DbErr> {
    let Profile { name, language, time_zone } = profile;
    let change = ActiveModel { id: Set(id), name: Set(name), language: Set(language), time_zone: Set(time_zone), ..Default::default() };
    Entity::update(change).exec_without_returning(tx).await.map(drop)
}

/// Gives a member another role.
pub async fn set_role(tx: &impl ConnectionTrait, id: Uuid, role: Role) -> Result<(), DbErr> {
    Entity::update(ActiveModel { id: Set(id), role: Set(role), ..Default::default() }).exec_without_returning(tx).await.map(drop)
}

/// Keeps a member out, or lets them in again.
pub async fn set_status(tx: &impl ConnectionTrait, id: Uuid, status: Status) -> Result<(), DbErr> {
    Entity::update(ActiveModel { id: Set(id), status: Set(status), ..Default::default() }).exec_without_returning(tx).await.map(drop)
}

/// Notes that a member came in.
pub async fn came_in(tx: &impl ConnectionTrait, id: Uuid, now: Timestamp) -> Result<(), DbErr> {
    Entity::update(ActiveModel { id: Set(id), last_signed_in_at: Set(Some(now)), ..Default::default() })
        .exec_without_returning(tx)
        .await
        .map(drop)
}

/// Proposes a secret to who has no app, or none that was confirmed.
pub async fn propose_factor(tx: &impl ConnectionTrait, id: Uuid, sealed: Vec<u8>, now: Timestamp) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::SealedTotp, Expr::value(Some(sealed)))
        .col_expr(Column::TotpProposedAt, Expr::value(Some(now)))
        .filter(Column::Id.eq(id).and(Column::TotpConfirmedAt.is_null()))
        .exec(tx)
        .await
        .map(drop)
}

/// Confirms the app by the step of its first code; `false` where that was done before.
pub async fn confirm_factor(tx: &impl ConnectionTrait, id: Uuid, step: i64, now: Timestamp) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::TotpConfirmedAt, Expr::value(Some(now)))
        .col_expr(Column::TotpLastStep, Expr::value(Some(step)))
        .filter(Column::Id.eq(id).and(Column::TotpConfirmedAt.is_null()).and(Column::SealedTotp.is_not_null()))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Uses up the code of this step; `false` where it, or a later one, was used before (RFC 6238 §5.2, ASVS 5.0 V6.5.1).
pub async fn use_step(tx: &impl ConnectionTrait, id: Uuid, step: i64) -> Result<bool, DbErr> {
    let unused = Condition::any().add(Column::TotpLastStep.is_null()).add(Column::TotpLastStep.lt(step));
    let done = Entity::update_many()
        .col_expr(Column::TotpLastStep, Expr::value(Some(step)))
        .filter(Column::Id.eq(id).and(Column::TotpConfirmedAt.is_not_null()))
        .filter(unused)
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Takes the app off: the member sets up another at the next sign-in. The last step stays, so that no old code counts twice.
pub async fn reset_factor(tx: &impl ConnectionTrait, id: Uuid) -> Result<(), DbErr> {
    let change = ActiveModel {
        id: Set(id),
        sealed_totp: Set(None),
        totp_proposed_at: Set(None),
        totp_confirmed_at: Set(None),
        ..Default::default()
    };
    Entity::update(change).exec_without_returning(tx).await.map(drop)
}
