//! How often something was tried: shared by all nodes, keyed by digests, counted before the try so that parallel ones can't slip by.

use std::time::Duration;

use sea_orm::ExprTrait;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, QuerySelect};

use super::bulk;
use crate::clock::{SKEW, Timestamp};

/// One counter.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "limits")]
pub struct Model {
    /// Keyed digest of what is limited (an address, a network, a session …).
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: Vec<u8>,
    /// Tries that count.
    pub tries: i64,
    /// No try before.
    pub blocked_until: Timestamp,
    /// From then on the count begins anew.
    pub forget_at: Timestamp,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// How much of something is allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowance {
    /// Tries without any wait.
    pub free: i64,
    /// The wait after the first try beyond; it doubles with each further one.
    pub first_wait: Duration,
    /// The longest wait.
    pub longest_wait: Duration,
    /// After so long without a try the count begins anew.
    pub memory: Duration,
}

/// Takes one try; `Err` says how long to wait.
pub async fn take(tx: &impl ConnectionTrait, key: &[u8], allowance: &Allowance, now: Timestamp) -> Result<Result<(), Duration>, DbErr> {
    let fresh = Model { key: key.to_vec(), tries: 0, blocked_until: Timestamp(0), forget_at: Timestamp(0) };
    let once = OnConflict::column(Column::Key).do_nothing().to_owned();
    Entity::insert(ActiveModel::from(fresh.clone())).on_conflict(once).exec_without_returning(tx).await?;
    let row = Entity::find_by_id(key.to_vec()).lock_exclusive().one(tx).await?.unwrap_or(fresh);
    // A wait that is longer than the longest was set by a clock that has been put back since: nobody is kept out for a year by that.
    if row.blocked_until > now && row.blocked_until <= now.plus(allowance.longest_wait).plus(SKEW) {
        return Ok(Err(row.blocked_until.since(now)));
    }
    let tries = if row.forget_at <= now { 1 } else { row.tries + 1 };
    let wait = wait_after(tries, allowance);
    let counted = ActiveModel {
        key: Set(row.key),
        tries: Set(tries),
        blocked_until: Set(now.plus(wait)),
        forget_at: Set(now.plus(wait.saturating_add(allowance.memory))),
    };
    Entity::update(counted).exec_without_returning(tx).await?;
    Ok(Ok(()))
}

/// How long to wait after so many tries.
fn wait_after(tries: i64, allowance: &Allowance) -> Duration {
    let beyond = tries - allowance.free;
    if beyond < 0 {
        return Duration::ZERO;
    }
    let factor = u32::try_from(beyond).ok().and_then(|beyond| 1u32.checked_shl(beyond));
    let doubled = factor.and_then(|factor| allowance.first_wait.checked_mul(factor));
    doubled.map_or(allowance.longest_wait, |wait| wait.min(allowance.longest_wait))
}

/// How a counter stands.
pub async fn by_key(db: &impl ConnectionTrait, key: &[u8]) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(key.to_vec()).one(db).await
}

/// How many counters make somebody wait now, counted up to `most`.
pub async fn count_waiting(db: &impl ConnectionTrait, now: Timestamp, most: u64) -> Result<u64, DbErr> {
    let some = Entity::find().select_only().column(Column::BlockedUntil).filter(Column::BlockedUntil.gt(now)).limit(most);
    let rows: Vec<i64> = some.into_tuple().all(db).await?;
    Ok(u64::try_from(rows.len()).unwrap_or(most))
}

/// Begins the count anew, after a success.
pub async fn forgive(tx: &impl ConnectionTrait, key: &[u8]) -> Result<(), DbErr> {
    Entity::delete_by_id(key.to_vec()).exec(tx).await.map(drop)
}

/// Gives one try back.
pub async fn refund(tx: &impl ConnectionTrait, key: &[u8]) -> Result<(), DbErr> {
    let Some(row) = Entity::find_by_id(key.to_vec()).lock_exclusive().one(tx).await? else { return Ok(()) };
    let given_back =
        ActiveModel { key: Set(row.key), tries: Set(Ord::max(row.tries - 1, 0)), blocked_until: Set(Timestamp(0)), ..Default::default() };
    Entity::update(given_back).exec_without_returning(tx).await.map(drop)
}

/// Removes counters that mean nothing any more, at most `most`; returns how many.
pub async fn sweep(tx: &impl ConnectionTrait, now: Timestamp, most: u64) -> Result<u64, DbErr> {
    let done = Column::ForgetAt.lte(now).and(Column::BlockedUntil.lte(now));
    bulk::remove::<Entity>(tx, done, Column::ForgetAt, most).await
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALLOWANCE: Allowance = Allowance {
        free: 5,
        first_wait: Duration::from_secs(5),
        longest_wait: Duration::from_secs(900),
        memory: Duration::from_secs(3600),
    };

    #[test]
    fn waits_double_and_end_at_the_longest() {
        let waits: Vec<u64> = (3..=8).map(|tries| wait_after(tries, &ALLOWANCE).as_secs()).collect();
        assert_eq!(waits, [0, 0, 5, 10, 20, 40]);
        assert_eq!(wait_after(1000, &ALLOWANCE).as_secs(), 900);
        assert_eq!(wait_after(i64::MAX, &ALLOWANCE).as_secs(), 900);
    }
}
