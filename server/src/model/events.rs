//! What happened: append-only rows, written in the transaction of the change that they tell.
//!
//! A row's *facts* are never personal and stay for good. Its *details* (device, place) are, and can be erased: the chain holds only
//! their salted digest, and still verifies. Rows are written unnumbered; one leader, the sealer, numbers committed rows and chains
//! each to the one before.

mod chain;
mod kinds;
mod many;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, SelectStatement};
use sea_orm::{ActiveEnum, QueryOrder, QuerySelect};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

pub use chain::{Sealed, count_unsealed, id_of_next, last_sealed, oldest_unsealed, seal, sealed_after};
pub use many::{Chain, EndOfChain, end_of_chain, record_all, record_many, rows, who_acted};

use super::paging::{self, At, Slice};
use crate::clock::Timestamp;
use crate::rng;

pub use kinds::Kind;

/// One event.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "events")]
pub struct Model {
    /// Public id, in order of time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// When.
    pub at: Timestamp,
    /// What.
    pub kind: Kind,
    /// To whom.
    pub customer_id: Option<Uuid>,
    /// In which session.
    pub session_id: Option<Uuid>,
    /// Which member of staff did it, or whom of the staff it is about.
    pub staff_id: Option<Uuid>,
    /// Who did it.
    pub actor: Actor,
    /// What is not personal, a JSON object.
    pub facts: String,
    /// What is, a JSON object; none once erased.
    pub details: Option<String>,
    /// Makes the digest of guessable details say nothing.
    pub details_salt: Vec<u8>,
    /// SHA-256 over salt and details.
    pub details_digest: Vec<u8>,
    /// Place in the chain, once sealed.
    pub number: Option<i64>,
    /// SHA-256 over the row before and this one, once sealed.
    pub hash: Option<Vec<u8>>,
}

/// Who did it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum Actor {
    /// The customer, or who acts in their name.
    #[sea_orm(string_value = "customer")]
    Customer,
    /// Somebody who is not signed in.
    #[sea_orm(string_value = "guest")]
    Guest,
    /// Somebody who works here.
    #[sea_orm(string_value = "staff")]
    Staff,
    /// A worker, or the command line.
    #[sea_orm(string_value = "system")]
    System,
}

impl Actor {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Customer, Self::Guest, Self::Staff, Self::System];
}

/// What a customer is told of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Public id, in order of time.
    pub id: Uuid,
    /// When.
    pub at: Timestamp,
    /// What.
    pub kind: Kind,
    /// In which session.
    pub session_id: Option<Uuid>,
    /// What is personal, a JSON object; none once erased.
    pub details: Option<String>,
    /// What is not, a JSON object.
    pub facts: String,
}

impl From<Model> for Told {
    fn from(Model { id, at, kind, session_id, details, facts, .. }: Model) -> Self {
        Self { id, at, kind, session_id, details, facts }
    }
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// An event to be written.
#[derive(Clone, Debug)]
pub struct Event {
    kind: Kind,
    actor: Actor,
    customer: Option<Uuid>,
    session: Option<Uuid>,
    staff: Option<Uuid>,
    facts: Map<String, Value>,
    details: Map<String, Value>,
}

impl Event {
    /// Something that a customer did.
    pub fn of(kind: Kind, customer: Uuid) -> Self {
        Self { customer: Some(customer), ..Self::by(kind, Actor::Customer) }
    }

    /// Something that somebody else did.
    pub fn by(kind: Kind, actor: Actor) -> Self {
        Self { kind, actor, customer: None, session: None, staff: None, facts: Map::new(), details: Map::new() }
    }

    /// Something that a member of staff did.
    pub fn staff(kind: Kind, staff: Uuid) -> Self {
        Self { staff: Some(staff), ..Self::by(kind, Actor::Staff) }
    }

    /// Something that happened to a member of staff by somebody else's doing.
    #[must_use]
    pub fn about_staff(mut self, staff: Uuid) -> Self {
        self.staff = Some(staff);
        self
    }

    /// To whom it happened, where that is known.
    #[must_use]
    pub fn to(mut self, customer: Option<Uuid>) -> Self {
        self.customer = customer;
        self
    }

    /// In which session.
    #[must_use]
    pub fn in_session(mut self, session: Uuid) -> Self {
        self.session = Some(session);
        self
    }

    /// Adds what is not personal.
    #[must_use]
    pub fn fact(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.facts.insert(name.to_owned(), value.into());
        self
    }

    /// Adds what is personal, and can be erased.
    #[must_use]
    pub fn detail(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.details.insert(name.to_owned(), value.into());
        self
    }
}

/// Writes an event, in the transaction of the change that it tells.
pub async fn record(tx: &impl ConnectionTrait, event: Event, now: Timestamp) -> Result<(), DbErr> {
    Entity::insert(ActiveModel::from(row(event, rng::id(now), now))).exec_without_returning(tx).await.map(drop)
}

fn row(event: Event, id: Uuid, at: Timestamp) -> Model {
    let salt = rng::bytes::<16>().to_vec();
    let details = Value::Object(event.details).to_string();
    Model {
        id,
        at,
        kind: event.kind,
        customer_id: event.customer,
        session_id: event.session,
        staff_id: event.staff,
        actor: event.actor,
        facts: Value::Object(event.facts).to_string(),
        details_digest: Sha256::new().chain_update(&salt).chain_update(&details).finalize().to_vec(),
        details: Some(details),
        details_salt: salt,
        number: None,
        hash: None,
    }
}

/// What happened to one customer, newest first, at most `most`, older than `before` where given.
pub async fn of_customer(db: &impl ConnectionTrait, customer: Uuid, before: Option<Uuid>, most: u64) -> Result<Vec<Model>, DbErr> {
    let mut mine = Entity::find().filter(Column::CustomerId.eq(customer)).order_by_desc(Column::Id).limit(most);
    if let Some(before) = before {
        mine = mine.filter(Column::Id.lt(before));
    }
    mine.all(db).await
}

/// The newest event of these kinds that happened to one customer.
pub async fn newest_of(db: &impl ConnectionTrait, customer: Uuid, kinds: &[Kind]) -> Result<Option<Model>, DbErr> {
    let theirs = Entity::find().filter(Column::CustomerId.eq(customer)).filter(Column::Kind.is_in(kinds.iter().copied()));
    theirs.order_by_desc(Column::Id).one(db).await
}

/// What happened to one customer, a page at a time.
pub async fn history(db: &impl ConnectionTrait, customer: Uuid, at: At, most: usize) -> Result<Slice<Model>, DbErr> {
    paging::slice(db, (Entity::find().filter(Column::CustomerId.eq(customer)), Column::Id, |row| row.id), at, most).await
}

/// Forgets the personal part of what happened to one customer: digests stay.
pub async fn erase_details(tx: &impl ConnectionTrait, customer: Uuid) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::Details, Expr::value(None::<String>))
        .col_expr(Column::DetailsSalt, Expr::value(Vec::<u8>::new()))
        .filter(Column::CustomerId.eq(customer))
        .exec(tx)
        .await
        .map(drop)
}

/// The same for all of these ids.
pub async fn erase_details_of_all(tx: &impl ConnectionTrait, ids: SelectStatement) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::Details, Expr::value(None::<String>))
        .col_expr(Column::DetailsSalt, Expr::value(Vec::<u8>::new()))
        .filter(Column::CustomerId.in_subquery(ids))
        .exec(tx)
        .await
        .map(drop)
}

/// The hash of a row at its place: over the row before, and each field with its length.
pub fn link(before: &[u8], number: i64, row: &Model) -> Vec<u8> {
    let mut sum = Sha256::new();
    let customer = row.customer_id.unwrap_or_default();
    let session = row.session_id.unwrap_or_default();
    let actor = row.actor.to_value();
    let fields: [&[u8]; 10] = [
        before,
        &number.to_be_bytes(),
        row.id.as_bytes(),
        &row.at.micros().to_be_bytes(),
        row.kind.text().as_bytes(),
        customer.as_bytes(),
        session.as_bytes(),
        actor.as_bytes(),
        row.facts.as_bytes(),
        &row.details_digest,
    ];
    // Rows without one are hashed as they were before there was staff.
    for field in fields.into_iter().chain(row.staff_id.as_ref().map(|staff| staff.as_bytes().as_slice())) {
        sum.update(u64::try_from(field.len()).unwrap_or(u64::MAX).to_be_bytes());
        sum.update(field);
    }
    sum.finalize().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// ASVS 5.0 V16.1.1: what is logged is documented.
    #[test]
    fn the_inventory_names_every_kind() {
        let inventory = include_str!("../../../SECURITY.md");
        for kind in Kind::ALL {
            assert!(inventory.contains(&format!("- **{}**", kind.text())), "SECURITY.md lacks {}", kind.text());
        }
    }
}
