//! Second factors that are about to be removed: a row waits for a second member of staff, or for its time. What became of it stands
//! among the events: a removal that is done, or called off, is a row that is gone.

use sea_orm::ExprTrait;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{QueryOrder, QuerySelect};

use crate::clock::Timestamp;

/// One removal that waits.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "factor_removals")]
pub struct Model {
    /// Public id: an approval names the removal that was read, not one that was asked for since.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose factor: one removal a customer.
    pub customer_id: Uuid,
    /// Who asked: never who approves.
    pub asked_by: Uuid,
    /// Why, in their words.
    pub reason: String,
    /// When.
    pub asked_at: Timestamp,
    /// Nobody else could approve: it is carried out when it is due. Else it lapses then.
    pub alone: bool,
    /// When it is carried out, or lapses.
    pub due_at: Timestamp,
    /// Whether the reminder went out.
    pub reminded: bool,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Asks for a removal; `false` where one waits already.
pub async fn insert(tx: &impl ConnectionTrait, removal: Model) -> Result<bool, DbErr> {
    let one_each = OnConflict::column(Column::CustomerId).do_nothing().to_owned();
    Ok(Entity::insert(ActiveModel::from(removal)).on_conflict(one_each).exec_without_returning(tx).await? == 1)
}

/// The removal that waits for this customer.
pub async fn of_customer(db: &impl ConnectionTrait, customer: Uuid) -> Result<Option<Model>, DbErr> {
    Entity::find().filter(Column::CustomerId.eq(customer)).one(db).await
}

/// Takes a removal out, to carry it out or to call it off; `false` where that happened already. Of two at once one wins.
pub async fn take(tx: &impl ConnectionTrait, id: Uuid) -> Result<bool, DbErr> {
    Ok(Entity::delete_by_id(id).exec(tx).await?.rows_affected == 1)
}

/// Removals whose time has come, at most `most`.
pub async fn due(db: &impl ConnectionTrait, now: Timestamp, most: u64) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::DueAt.lte(now)).order_by_asc(Column::DueAt).limit(most).all(db).await
}

/// Removals that are carried out before `soon`, and of which nobody was reminded yet, at most `most`.
pub async fn to_remind(db: &impl ConnectionTrait, soon: Timestamp, most: u64) -> Result<Vec<Model>, DbErr> {
    let unsaid = Column::DueAt.lte(soon).and(Column::Alone.eq(true)).and(Column::Reminded.eq(false));
    Entity::find().filter(unsaid).order_by_asc(Column::DueAt).limit(most).all(db).await
}

/// Notes that the reminder is on its way; `false` where another node was faster, or the removal is gone.
pub async fn mark_reminded(tx: &impl ConnectionTrait, id: Uuid) -> Result<bool, DbErr> {
    let unsaid = Column::Id.eq(id).and(Column::Reminded.eq(false));
    let done = Entity::update_many().col_expr(Column::Reminded, Expr::value(true)).filter(unsaid).exec(tx).await?;
    Ok(done.rows_affected == 1)
}

/// Begins the wait of who is alone: whoever could have approved is gone. `false` where it began already.
pub async fn wait_alone(tx: &impl ConnectionTrait, id: Uuid, due_at: Timestamp) -> Result<bool, DbErr> {
    let together = Column::Id.eq(id).and(Column::Alone.eq(false));
    let change = Entity::update_many().col_expr(Column::Alone, Expr::value(true)).col_expr(Column::DueAt, Expr::value(due_at));
    Ok(change.filter(together).exec(tx).await?.rows_affected == 1)
}

/// Removals that wait for a second member, oldest first, at most `most`.
pub async fn together(db: &impl ConnectionTrait, most: u64) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::Alone.eq(false)).order_by_asc(Column::DueAt).limit(most).all(db).await
}

/// Forgets the removal of this customer, where one waits.
pub async fn remove_all(tx: &impl ConnectionTrait, customer: Uuid) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::CustomerId.eq(customer)).exec(tx).await.map(drop)
}
