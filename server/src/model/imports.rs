//! Files of customers who come from another system, and how far each is.

use std::time::Duration;

use sea_orm::ExprTrait;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{Condition, QueryOrder, QuerySelect};

use super::paging::{self, At, Slice};
use crate::clock::Timestamp;

/// One file.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "imports")]
pub struct Model {
    /// Public id, in order of time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Who brought it; none where the command did.
    pub staff_id: Option<Uuid>,
    /// What it was called, for people to recognize it.
    pub file_name: String,
    /// How its lines are written.
    pub format: String,
    /// Whose customers they are, where a line doesn't say.
    pub brand: String,
    /// Its bytes.
    pub size: i64,
    /// How far it is.
    pub state: State,
    /// Lines that were read, by the check or by the import.
    pub lines: i64,
    /// Customers who are new: found by the check, or made by the import.
    pub fresh: i64,
    /// Lines whose address is taken, or came before in the file.
    pub duplicates: i64,
    /// Lines that can't be imported.
    pub bad: i64,
    /// Customers who were removed again.
    pub removed: i64,
    /// Customers who stayed when the import was taken back, because they had been here.
    pub kept: i64,
    /// Bytes that are done.
    pub cursor_byte: i64,
    /// Line ends before that place.
    pub cursor_line: i64,
    /// While it is taken back: the customer who was looked at last.
    pub cursor_customer: Option<Uuid>,
    /// Names of columns that were left out: a JSON list.
    pub unknown_columns: String,
    /// Why it failed: a reason as JSON.
    pub failure: Option<String>,
    /// Until when a node has it in hand.
    pub leased_until: Timestamp,
    /// Which node.
    pub leased_by: Option<Uuid>,
    /// When it was brought.
    pub created_at: Timestamp,
    /// When something was last done with it.
    pub changed_at: Timestamp,
}

/// How far a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum State {
    /// It is here, and waits to be checked.
    #[sea_orm(string_value = "uploaded")]
    Uploaded,
    /// It is read without changing anything.
    #[sea_orm(string_value = "checking")]
    Checking,
    /// The report is there; somebody decides.
    #[sea_orm(string_value = "checked")]
    Checked,
    /// Customers are made.
    #[sea_orm(string_value = "importing")]
    Importing,
    /// All were made.
    #[sea_orm(string_value = "done")]
    Done,
    /// It makes no sense, or can't be read.
    #[sea_orm(string_value = "failed")]
    Failed,
    /// Nobody wanted it.
    #[sea_orm(string_value = "discarded")]
    Discarded,
    /// Customers are removed again.
    #[sea_orm(string_value = "undoing")]
    Undoing,
    /// All were removed who had not been here.
    #[sea_orm(string_value = "undone")]
    Undone,
}

impl State {
    /// As it is stored.
    pub fn word(self) -> String {
        self.to_value()
    }

    /// Whether a node works on it.
    pub const fn is_at_work(self) -> bool {
        matches!(self, Self::Uploaded | Self::Checking | Self::Importing | Self::Undoing)
    }

    /// Whether the work needs the file.
    pub const fn needs_file(self) -> bool {
        matches!(self, Self::Uploaded | Self::Checking | Self::Checked | Self::Importing)
    }
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Adds a file.
pub async fn insert(tx: &impl ConnectionTrait, import: Model) -> Result<(), DbErr> {
    Entity::insert(ActiveModel::from(import)).exec_without_returning(tx).await.map(drop)
}

/// The file of this id.
pub async fn by_id(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id).one(db).await
}

/// All files, a page at a time.
pub async fn list(db: &impl ConnectionTrait, at: At, most: usize) -> Result<Slice<Model>, DbErr> {
    paging::slice(db, (Entity::find(), Column::Id, |row| row.id), at, most).await
}

/// Files that nobody has in hand but perhaps this node, oldest first, at most `most`.
pub async fn waiting(db: &impl ConnectionTrait, node: Uuid, now: Timestamp, most: u64) -> Result<Vec<Model>, DbErr> {
    let at_work = [State::Uploaded, State::Checking, State::Importing, State::Undoing];
    Entity::find().filter(Column::State.is_in(at_work)).filter(free(node, now)).order_by_asc(Column::Id).limit(most).all(db).await
}

fn free(node: Uuid, now: Timestamp) -> Condition {
    // Nobody takes a file for a day: such a lease was given before the clock was put back.
    let ahead = now.plus(Duration::from_hours(24));
    Condition::any().add(Column::LeasedUntil.lte(now)).add(Column::LeasedBy.eq(node)).add(Column::LeasedUntil.gt(ahead))
}

/// Takes a file in hand until `until`; `false` where another node was faster.
pub async fn claim(db: &impl ConnectionTrait, id: Uuid, node: Uuid, now: Timestamp, until: Timestamp) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::LeasedUntil, Expr::value(until))
        .col_expr(Column::LeasedBy, Expr::value(node))
        .filter(Column::Id.eq(id))
        .filter(free(node, now))
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}

/// The file as it is now, which nobody else changes until the transaction ends: none where it is not any more what `seen` was, or
/// another node has it.
pub async fn held(tx: &impl ConnectionTrait, seen: &Model, node: Uuid) -> Result<Option<Model>, DbErr> {
    let now = Entity::find_by_id(seen.id).lock_exclusive().one(tx).await?;
    Ok(now.filter(|now| {
        let place = |row: &Model| (row.state, row.cursor_byte, row.cursor_customer);
        place(now) == place(seen) && now.leased_by == Some(node)
    }))
}

/// Writes down how far a file is; who calls this holds it.
pub async fn write(tx: &impl ConnectionTrait, import: Model) -> Result<(), DbErr> {
    Entity::update(ActiveModel::from(import).reset_all()).exec_without_returning(tx).await.map(drop)
}

/// Moves a file from one state to another by somebody's decision, and puts its counters back; `false` where it is in another state.
pub async fn decide(tx: &impl ConnectionTrait, id: Uuid, (from, to): (State, State), now: Timestamp) -> Result<bool, DbErr> {
    let mut change = Entity::update_many()
        .col_expr(Column::State, Expr::value(to))
        .col_expr(Column::ChangedAt, Expr::value(now))
        .col_expr(Column::LeasedUntil, Expr::value(Timestamp(0)));
    if to == State::Importing {
        for counter in [Column::Lines, Column::Fresh, Column::Duplicates, Column::Bad, Column::CursorByte, Column::CursorLine] {
            change = change.col_expr(counter, Expr::value(0_i64));
        }
    }
    let done = change.filter(Column::Id.eq(id).and(Column::State.eq(from))).exec(tx).await?;
    Ok(done.rows_affected == 1)
}

/// Files that lie about and that nobody imports, last touched before `before`.
pub async fn left_lying(db: &impl ConnectionTrait, before: Timestamp, most: u64) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::State.eq(State::Checked).and(Column::ChangedAt.lt(before))).limit(most).all(db).await
}
