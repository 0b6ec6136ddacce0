//! Lists that grow without end, a page at a time: by key, because an offset costs more with each page and slips when rows come in.

use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};

/// Where a page lies in a list in order of time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum At {
    /// At its newest end.
    #[default]
    Newest,
    /// Just below the row of this id.
    Before(Uuid),
    /// Just above the row of this id.
    After(Uuid),
}

/// One page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slice<Row> {
    /// Newest first.
    pub rows: Vec<Row>,
    /// The page above, if there is one.
    pub newer: Option<At>,
    /// The page below, if there is one.
    pub older: Option<At>,
}

/// What is listed, by which key, and how that is read off a row.
pub type Listed<E> = (Select<E>, <E as EntityTrait>::Column, fn(&<E as EntityTrait>::Model) -> Uuid);

/// The page of at most `most` rows that lies there.
pub async fn slice<E: EntityTrait>(
    db: &impl ConnectionTrait,
    (list, key, id): Listed<E>,
    at: At,
    most: usize,
) -> Result<Slice<E::Model>, DbErr> {
    let one_more = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    let query = match at {
        At::Newest => list.clone().order_by_desc(key),
        At::Before(id) => list.clone().filter(key.lt(id)).order_by_desc(key),
        At::After(id) => list.clone().filter(key.gt(id)).order_by_asc(key),
    };
    let mut rows = query.limit(one_more).all(db).await?;
    let more = rows.len() > most;
    rows.truncate(most);
    if let At::After(_) = at {
        // Nothing lies above these: then it is the newest page, and a full one.
        if !more {
            return Box::pin(slice(db, (list, key, id), At::Newest, most)).await;
        }
        rows.reverse();
    }
    let (newest, oldest) = (rows.first().map(id), rows.last().map(id));
    let has_newer = at != At::Newest;
    let has_older = more || matches!(at, At::After(_));
    Ok(Slice { newer: newest.filter(|_| has_newer).map(At::After), older: oldest.filter(|_| has_older).map(At::Before), rows })
}
