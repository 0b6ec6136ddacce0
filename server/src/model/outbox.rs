//! Letters that wait to be sent, each written in the transaction of the change that it tells about.

use std::time::Duration;

use sea_orm::ExprTrait;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect};

use super::bulk;
use super::paging::{self, At, Slice};
use crate::clock::Timestamp;

/// Waiting letters among which failing ones are looked for.
const LOOKED_AT: u64 = 1000;

/// One letter.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox")]
pub struct Model {
    /// Public id; the Message-ID is made of it, so that a repeat can be recognized.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Which letter.
    pub kind: String,
    /// In whose name.
    pub brand: String,
    /// In which language.
    pub language: String,
    /// Whom it is about, where that is a customer.
    pub customer_id: Option<Uuid>,
    /// Recipient and values, sealed; erased once sent.
    pub sealed: Option<Vec<u8>>,
    /// How it stands.
    pub state: State,
    /// How often sending was tried.
    pub attempts: i64,
    /// Not before.
    pub next_attempt_at: Timestamp,
    /// Until when a worker has it in hand.
    pub leased_until: Timestamp,
    /// Why the last try failed, without anything personal.
    pub last_problem: Option<String>,
    /// When it was written.
    pub created_at: Timestamp,
    /// When the mail server took it.
    pub sent_at: Option<Timestamp>,
}

/// How a letter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum State {
    /// To be sent.
    #[sea_orm(string_value = "waiting")]
    Waiting,
    /// Taken by the mail server.
    #[sea_orm(string_value = "sent")]
    Sent,
    /// Refused for good, or too often.
    #[sea_orm(string_value = "given_up")]
    GivenUp,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Writes a letter down.
pub async fn insert(tx: &impl ConnectionTrait, letter: Model) -> Result<(), DbErr> {
    Entity::insert(ActiveModel::from(letter)).exec_without_returning(tx).await.map(drop)
}

/// No pause between two tries is longer (see `mail::sending`), nor any lease: what lies further ahead was written before the clock was put
/// back, and must not keep a letter waiting until then.
pub const FAR_AHEAD: Duration = Duration::from_hours(6);

/// Letters that are due and in nobody's hand, at most so many.
pub async fn due(db: &impl ConnectionTrait, now: Timestamp, most: u64) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::State.eq(State::Waiting))
        .filter(Column::NextAttemptAt.lte(now).or(Column::NextAttemptAt.gt(now.plus(FAR_AHEAD))))
        .filter(Column::LeasedUntil.lte(now).or(Column::LeasedUntil.gt(now.plus(FAR_AHEAD))))
        .order_by_asc(Column::NextAttemptAt)
        .limit(most)
        .all(db)
        .await
}

/// Takes a letter in hand until `lease`, by one conditional UPDATE; none where somebody else was faster.
pub async fn claim(db: &impl ConnectionTrait, letter: Model, lease: Timestamp) -> Result<Option<Model>, DbErr> {
    let claimed = Entity::update_many()
        .col_expr(Column::LeasedUntil, Expr::value(lease))
        .col_expr(Column::Attempts, Expr::col(Column::Attempts).add(1))
        .filter(Column::Id.eq(letter.id).and(Column::State.eq(State::Waiting)).and(Column::LeasedUntil.eq(letter.leased_until)))
        .exec(db)
        .await?;
    Ok((claimed.rows_affected == 1).then(|| Model { attempts: letter.attempts + 1, ..letter }))
}

/// Notes that a letter was sent, and erases what it said unless it is to be kept for the mailbox.
pub async fn sent(db: &impl ConnectionTrait, id: Uuid, now: Timestamp, keep_values: bool) -> Result<(), DbErr> {
    let mut row =
        ActiveModel { id: Set(id), state: Set(State::Sent), sent_at: Set(Some(now)), last_problem: Set(None), ..Default::default() };
    if !keep_values {
        row.sealed = Set(None);
    }
    Entity::update(row).exec_without_returning(db).await.map(drop)
}

/// Notes a failed try: again at `next`, or never again.
pub async fn failed(db: &impl ConnectionTrait, id: Uuid, problem: &str, next: Option<Timestamp>) -> Result<(), DbErr> {
    let mut row =
        ActiveModel { id: Set(id), last_problem: Set(Some(problem.to_owned())), leased_until: Set(Timestamp(0)), ..Default::default() };
    match next {
        Some(at) => row.next_attempt_at = Set(at),
        None => {
            row.state = Set(State::GivenUp);
            row.sealed = Set(None);
        }
    }
    Entity::update(row).exec_without_returning(db).await.map(drop)
}

/// The newest letters, for the development mailbox.
pub async fn newest(db: &impl ConnectionTrait, most: u64) -> Result<Vec<Model>, DbErr> {
    Entity::find().order_by_desc(Column::Id).limit(most).all(db).await
}

/// The letters in one state, a page at a time.
pub async fn in_state(db: &impl ConnectionTrait, state: State, at: At, most: usize) -> Result<Slice<Model>, DbErr> {
    paging::slice(db, (Entity::find().filter(Column::State.eq(state)), Column::Id, |row| row.id), at, most).await
}

/// Letters that failed and wait for another try, those that wait longest first. Looked for among the oldest that wait: others have
/// hardly been tried.
pub async fn failing(db: &impl ConnectionTrait, most: usize) -> Result<Vec<Model>, DbErr> {
    let oldest = Entity::find().select_only().column(Column::Id).filter(Column::State.eq(State::Waiting));
    let ids: Vec<Uuid> = oldest.order_by_asc(Column::Id).limit(LOOKED_AT).into_tuple().all(db).await?;
    let failed = Entity::find().filter(Column::Id.is_in(ids)).filter(Column::LastProblem.is_not_null());
    failed.order_by_asc(Column::Id).limit(u64::try_from(most).unwrap_or(u64::MAX)).all(db).await
}

/// One letter.
pub async fn by_id(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id).one(db).await
}

/// Letters whose next try is still ahead, at most so many.
pub async fn postponed(db: &impl ConnectionTrait, now: Timestamp, most: u64) -> Result<Vec<Uuid>, DbErr> {
    let ahead = Column::State.eq(State::Waiting).and(Column::NextAttemptAt.gt(now)).and(Column::LeasedUntil.lte(now));
    Entity::find().select_only().column(Column::Id).filter(ahead).order_by_asc(Column::NextAttemptAt).limit(most).into_tuple().all(db).await
}

/// Has waiting letters tried at once; returns how many. One that a worker holds is on its way already.
pub async fn retry(db: &impl ConnectionTrait, letters: &[Uuid], now: Timestamp) -> Result<u64, DbErr> {
    let waiting = Column::Id.is_in(letters.iter().copied()).and(Column::State.eq(State::Waiting)).and(Column::LeasedUntil.lte(now));
    let moved = Entity::update_many().col_expr(Column::NextAttemptAt, Expr::value(now)).filter(waiting).exec(db).await?;
    Ok(moved.rows_affected)
}

/// When the mail server took the newest letter that it took.
pub async fn last_sent(db: &impl ConnectionTrait) -> Result<Option<Timestamp>, DbErr> {
    let newest = Entity::find().filter(Column::State.eq(State::Sent)).order_by_desc(Column::Id).one(db).await?;
    Ok(newest.and_then(|letter| letter.sent_at))
}

/// The newest letters about one customer, newest first, at most `most`, older than `before` where given.
pub async fn of_customer(db: &impl ConnectionTrait, customer: Uuid, before: Option<Uuid>, most: u64) -> Result<Vec<Model>, DbErr> {
    let mut mine = Entity::find().filter(Column::CustomerId.eq(customer)).order_by_desc(Column::Id).limit(most);
    if let Some(before) = before {
        mine = mine.filter(Column::Id.lt(before));
    }
    mine.all(db).await
}

/// Removes the letters about one customer.
pub async fn remove_all(tx: &impl ConnectionTrait, customer: Uuid) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::CustomerId.eq(customer)).exec(tx).await.map(drop)
}

/// Removes letters of a state that were written before `before`, at most `most`; returns how many.
pub async fn sweep(tx: &impl ConnectionTrait, state: State, before: Timestamp, most: u64) -> Result<u64, DbErr> {
    let done = Column::State.eq(state).and(Column::CreatedAt.lt(before));
    bulk::remove::<Entity>(tx, done, Column::CreatedAt, most).await
}

/// When the next waiting letter is due.
pub async fn next_due(db: &impl ConnectionTrait) -> Result<Option<Timestamp>, DbErr> {
    let next = Entity::find().filter(Column::State.eq(State::Waiting)).order_by_asc(Column::NextAttemptAt).one(db).await?;
    Ok(next.map(|letter| Ord::max(letter.next_attempt_at, letter.leased_until)))
}

/// How many letters wait, and how many were given up: each counted up to 1000, so that a full outbox costs no scan.
pub async fn counts(db: &impl ConnectionTrait) -> Result<(i64, i64), DbErr> {
    let mut counts = [0; 2];
    for (count, state) in counts.iter_mut().zip([State::Waiting, State::GivenUp]) {
        let some = Entity::find().select_only().column(Column::Id).filter(Column::State.eq(state)).limit(1000);
        let ids: Vec<Uuid> = some.into_tuple().all(db).await?;
        *count = i64::try_from(ids.len()).unwrap_or(i64::MAX);
    }
    Ok((counts[0], counts[1]))
}
