//! Finding customers among ten millions: by what is known of one, or by how their account stands.
//!
//! A request costs the same whatever is asked and however many there are. It goes along one index, from where the last page ended, and
//! looks at no more rows than a window has ([`WINDOW`], [`KEY_WINDOW`]). When these are used up before the page is full, the answer says how far it looked, and whoever
//! asks may go on from there. Nothing is counted, and nothing is skipped by number.

mod position;
mod queries;

use sea_orm::entity::prelude::*;
use sea_orm::{FromQueryResult, QueryResult, QuerySelect};

pub use position::Position;
pub use queries::{page, window_end};

use super::customers::Status;
use super::search_keys::{self, Kind};
use crate::clock::Timestamp;
use crate::rng;

/// The most rows that one request looks at, where they lie in the order of time: near each other on disk, too.
pub const WINDOW: u64 = 2_000;
/// The same in the order of keys: each customer lies somewhere else.
pub const KEY_WINDOW: u64 = 400;

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Search {
    /// Who is looked for.
    pub wanted: Wanted,
    /// Which of them.
    pub filters: Filters,
    /// Where the page begins; none: at the top.
    pub after: Option<Position>,
    /// Rows on a page, at most.
    pub most: u64,
    /// The most rows that are looked at.
    pub window: u64,
}

/// Who is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Anybody, newest first.
    All,
    /// The customer of this id.
    Id(Uuid),
    /// The customer of this address (`EmailAddress::key`).
    Address(String),
    /// Whoever has a key in this range, in its order.
    Keys(KeyRange),
}

/// Keys of one kind that lie next to each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyRange {
    kind: Kind,
    from: Vec<u8>,
    below: Vec<u8>,
}

/// Which customers are meant. What isn't said doesn't matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// How the account stands.
    pub status: Option<Status>,
    /// Born then or later.
    pub from: Option<Timestamp>,
    /// Born before.
    pub until: Option<Timestamp>,
    /// Signed up there.
    pub brand: Option<String>,
    /// Reads this language.
    pub language: Option<String>,
    /// Has a second factor, or none.
    pub factor: Option<bool>,
    /// Has given consent for this purpose, or has not.
    pub consent: Option<(String, bool)>,
}

/// One customer who was found: what a list shows of them, and no hash.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Found {
    /// Public id.
    pub id: Uuid,
    /// The sign-in address.
    pub address: String,
    /// Attributes, a JSON object by name.
    pub attributes: String,
    /// Whether the account can be used.
    pub status: Status,
    /// When the customer was born.
    pub created_at: Timestamp,
    /// Where.
    pub brand: String,
    /// The language of their pages.
    pub language: String,
    /// Since when a second factor is on.
    pub factor_since: Option<Timestamp>,
    /// The key by which they were found, where it was one.
    key: Option<Vec<u8>>,
}

/// A page of customers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// In order.
    pub found: Vec<Found>,
    /// What comes after.
    pub next: Next,
}

/// What comes after a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// Nobody.
    End,
    /// More of them, from here on.
    More(Position),
    /// Perhaps more: the window ended here.
    Further(Position),
}

impl Search {
    /// A question from its top.
    pub fn new(wanted: Wanted, filters: Filters, most: u64) -> Self {
        let window = if matches!(wanted, Wanted::Keys(_)) { KEY_WINDOW } else { WINDOW };
        Self { wanted, filters, after: None, most, window }
    }

    /// The page that begins there. A position of another question (or a forged one) begins at the top.
    #[must_use]
    pub fn after(mut self, position: Option<Position>) -> Self {
        self.after = position.filter(|position| match (&self.wanted, position) {
            (Wanted::All, Position::Id(_)) => true,
            (Wanted::Keys(range), Position::Key(key, _)) => range.from <= *key && *key < range.below,
            _ => false,
        });
        self
    }
}

impl KeyRange {
    /// The keys that begin with this, which is folded already.
    pub fn beginning(kind: Kind, with: &str) -> Self {
        let from = search_keys::cut(with).as_bytes().to_vec();
        let mut below = from.clone();
        // No text has a byte 255 in it: the last one has a follower.
        if let Some(last) = below.last_mut() {
            *last = last.saturating_add(1);
        }
        Self { kind, from, below }
    }

    /// Whether this is the first key of the range by which the customer is found: a name has two, and nobody is shown twice. It is seen
    /// by the row itself, so that no statement has to look for the other key.
    fn shows_first(&self, found: &Found) -> bool {
        let Some(key) = found.key.as_ref().filter(|_| self.kind == Kind::Name) else { return true };
        !search_keys::names(&found.attributes).iter().any(|name| (self.from.as_slice()..key.as_slice()).contains(&name.as_bytes()))
    }

    /// This key alone.
    pub fn exactly(kind: Kind, key: &str) -> Self {
        let from = search_keys::cut(key).as_bytes().to_vec();
        let below = [from.as_slice(), &[0]].concat();
        Self { kind, from, below }
    }
}

impl Next {
    /// How far was looked, where customers are looked through by time.
    pub fn looked_back_to(&self) -> Option<Timestamp> {
        match self {
            Self::Further(Position::Id(id)) => Some(rng::moment_of(*id)),
            _ => None,
        }
    }
}

/// Answers a question: two statements at most.
pub async fn find(db: &impl ConnectionTrait, search: &Search) -> Result<Page, DbErr> {
    // The end of the window first: what comes in meanwhile stands above it, and is neither shown twice nor left out.
    let end = match window_end(search) {
        Some(question) => db.query_one(&question).await?.as_ref().map(|row| position_of(row, search)).transpose()?,
        None => None,
    };
    let rows = db.query_all(&page(search, end.as_ref())).await?;
    let mut found = rows.iter().map(|row| Found::from_query_result(row, "")).collect::<Result<Vec<_>, _>>()?;
    let most = usize::try_from(search.most).unwrap_or(usize::MAX);
    let more = found.len() > most;
    found.truncate(most);
    let next = match (more, found.last(), end) {
        (true, Some(last), _) => Next::More(last.key.clone().map_or(Position::Id(last.id), |key| Position::Key(key, last.id))),
        (_, _, Some(end)) => Next::Further(end),
        _ => Next::End,
    };
    if let Wanted::Keys(range) = &search.wanted {
        found.retain(|found| range.shows_first(found));
    }
    Ok(Page { found, next })
}

/// Which of these customers have a key in this range.
pub async fn with_key(db: &impl ConnectionTrait, range: &KeyRange, customers: &[Uuid]) -> Result<Vec<Uuid>, DbErr> {
    use search_keys::Column;
    let keys = search_keys::Entity::find().select_only().column(Column::CustomerId).distinct();
    let theirs = keys.filter(Column::CustomerId.is_in(customers.iter().copied())).filter(Column::Kind.eq(range.kind));
    let inside = theirs.filter(Column::Key.gte(range.from.clone())).filter(Column::Key.lt(range.below.clone()));
    inside.into_tuple().all(db).await
}

fn position_of(row: &QueryResult, search: &Search) -> Result<Position, DbErr> {
    let id = row.try_get("", "id")?;
    Ok(if matches!(search.wanted, Wanted::Keys(_)) { Position::Key(row.try_get("", "key")?, id) } else { Position::Id(id) })
}
