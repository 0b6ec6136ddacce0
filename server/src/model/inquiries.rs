//! What forms asked for that name an address: one row of the same shape for every address, so that asking is blind. A worker looks the address
//! up and writes the right letter, or none.

use sea_orm::ExprTrait;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{QueryOrder, QuerySelect};

use crate::clock::{SKEW, Timestamp};

/// One question.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "inquiries")]
pub struct Model {
    /// Public id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Which form asked.
    pub kind: Kind,
    /// The address as typed, sealed.
    pub sealed_address: Vec<u8>,
    /// The address, folded.
    pub address_key: String,
    /// The sign-up, or the token of a change of address, that it is about.
    pub about_id: Option<Uuid>,
    /// Where it was asked.
    pub brand: String,
    /// In which language.
    pub language: String,
    /// When.
    pub created_at: Timestamp,
    /// Until when a worker has it in hand.
    pub leased_until: Timestamp,
}

/// Which form asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum Kind {
    /// A sign-up, or its "send it again".
    #[sea_orm(string_value = "sign_up")]
    SignUp,
    /// A forgotten password.
    #[sea_orm(string_value = "recovery")]
    Recovery,
    /// A new address for an account.
    #[sea_orm(string_value = "change_address")]
    ChangeAddress,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Keeps a question.
pub async fn insert(tx: &impl ConnectionTrait, inquiry: Model) -> Result<(), DbErr> {
    Entity::insert(ActiveModel::from(inquiry)).exec_without_returning(tx).await.map(drop)
}

/// Takes the oldest waiting questions in hand until `lease`. A lease that ends later than this one was given before the clock was put
/// back, and is none.
pub async fn claim(db: &impl ConnectionTrait, now: Timestamp, lease: Timestamp, most: u64) -> Result<Vec<Model>, DbErr> {
    let waiting = Entity::find()
        .filter(Column::LeasedUntil.lte(now).or(Column::LeasedUntil.gt(lease.plus(SKEW))))
        .order_by_asc(Column::Id)
        .limit(most)
        .all(db)
        .await?;
    let mut mine = Vec::with_capacity(waiting.len());
    for inquiry in waiting {
        let claimed = Entity::update_many()
            .col_expr(Column::LeasedUntil, Expr::value(lease))
            .filter(Column::Id.eq(inquiry.id).and(Column::LeasedUntil.eq(inquiry.leased_until)))
            .exec(db)
            .await?;
        if claimed.rows_affected == 1 {
            mine.push(inquiry);
        }
    }
    Ok(mine)
}

/// Removes what was asked about an address.
pub async fn remove_all(tx: &impl ConnectionTrait, address_key: &str) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::AddressKey.eq(address_key)).exec(tx).await.map(drop)
}

/// Removes an answered question; `false` where another worker answered it.
pub async fn remove(tx: &impl ConnectionTrait, id: Uuid) -> Result<bool, DbErr> {
    Ok(Entity::delete_by_id(id).exec(tx).await?.rows_affected == 1)
}
