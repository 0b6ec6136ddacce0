//! The ledger of decisions: append-only. It refers to the exact text by its digest.

use sea_orm::Condition;
use sea_orm::ExprTrait;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{QueryOrder, QuerySelect};

use super::bulk;
use super::paging::{self, At, Slice};
use crate::clock::Timestamp;

/// One decision.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "consents")]
pub struct Model {
    /// Public id, in order of time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose decision: after the erasure a bare id.
    pub customer_id: Uuid,
    /// About what.
    pub purpose: String,
    /// Which way.
    pub decision: Decision,
    /// About which wording.
    pub version: i64,
    /// Shown in which language.
    pub language: String,
    /// The exact text.
    pub text_sha256: String,
    /// When.
    pub at: Timestamp,
    /// On which page.
    pub source: Source,
    /// In which session.
    pub session_id: Option<Uuid>,
    /// After the erasure: a keyed digest of the address, by which its owner can still find the proof.
    pub address_digest: Option<Vec<u8>>,
}

/// Which way it was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum Decision {
    /// A contract was accepted.
    #[sea_orm(string_value = "accepted")]
    Accepted,
    /// A consent was given.
    #[sea_orm(string_value = "given")]
    Given,
    /// A consent was withdrawn.
    #[sea_orm(string_value = "withdrawn")]
    Withdrawn,
    /// A new wording was put aside: "not now".
    #[sea_orm(string_value = "declined")]
    Declined,
}

/// Where it was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum Source {
    /// At sign-up.
    #[sea_orm(string_value = "sign_up")]
    SignUp,
    /// On the way in, because of a new version.
    #[sea_orm(string_value = "sign_in")]
    SignIn,
    /// On the consents page.
    #[sea_orm(string_value = "account")]
    Account,
    /// In the system that the customer came from.
    #[sea_orm(string_value = "import")]
    Import,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Adds decisions to the ledger.
pub async fn append(tx: &impl ConnectionTrait, decisions: Vec<Model>) -> Result<(), DbErr> {
    if decisions.is_empty() {
        return Ok(());
    }
    let rows = decisions.into_iter().map(ActiveModel::from);
    Entity::insert_many(rows).exec_without_returning(tx).await.map(drop)
}

/// The same for many customers.
pub async fn append_many(tx: &impl ConnectionTrait, decisions: Vec<Model>) -> Result<(), DbErr> {
    bulk::insert(tx, decisions.into_iter().map(ActiveModel::from).collect()).await
}

/// The newest decisions of one customer, newest first, at most `most`, older than `before` where given.
pub async fn of_customer(db: &impl ConnectionTrait, customer: Uuid, before: Option<Uuid>, most: u64) -> Result<Vec<Model>, DbErr> {
    let mut mine = Entity::find().filter(Column::CustomerId.eq(customer)).order_by_desc(Column::Id).limit(most);
    if let Some(before) = before {
        mine = mine.filter(Column::Id.lt(before));
    }
    mine.all(db).await
}

/// All that one customer decided about one purpose, a page at a time.
pub async fn history(db: &impl ConnectionTrait, customer: Uuid, purpose: &str, at: At, most: usize) -> Result<Slice<Model>, DbErr> {
    let about = Entity::find().filter(Column::CustomerId.eq(customer).and(Column::Purpose.eq(purpose)));
    paging::slice(db, (about, Column::Id, |row| row.id), at, most).await
}

/// What one customer decided last about one exact text.
pub async fn about_text(db: &impl ConnectionTrait, customer: Uuid, purpose: &str, sha256: &str) -> Result<Option<Model>, DbErr> {
    let about = Column::CustomerId.eq(customer).and(Column::Purpose.eq(purpose)).and(Column::TextSha256.eq(sha256));
    Entity::find().filter(about).order_by_desc(Column::Id).one(db).await
}

/// How everything stands: the newest decision about each purpose. Putting a new wording aside decides nothing: what stood before stands.
pub async fn standing(db: &impl ConnectionTrait, customer: Uuid) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(is_standing(customer)).order_by_asc(Column::Purpose).all(db).await
}

/// A decision of this customer that no later one replaced.
pub(super) fn is_standing(customer: Uuid) -> Condition {
    const NEWER: &str = "newer";
    let of_newer = |column: Column| Expr::col((NEWER, column));
    let newer = Query::select()
        .expr(Expr::val(1))
        .from_as(Entity, NEWER)
        .and_where(of_newer(Column::CustomerId).equals((Entity, Column::CustomerId)))
        .and_where(of_newer(Column::Purpose).equals((Entity, Column::Purpose)))
        .and_where(of_newer(Column::Id).gt(Expr::col((Entity, Column::Id))))
        .and_where(of_newer(Column::Decision).ne(Decision::Declined))
        .to_owned();
    let decided = Column::CustomerId.eq(customer).and(Column::Decision.ne(Decision::Declined));
    Condition::all().add(decided).add(Expr::exists(newer).not())
}

/// The newest version of each purpose's text that this customer has decided about in any way: (purpose, version).
pub async fn seen(db: &impl ConnectionTrait, customer: Uuid) -> Result<Vec<(String, i64)>, DbErr> {
    let mine = Entity::find().select_only().column(Column::Purpose).column_as(Column::Version.max(), "version");
    mine.filter(Column::CustomerId.eq(customer)).group_by(Column::Purpose).into_tuple().all(db).await
}

/// The newest accepted versions of these purposes: (purpose, version).
pub async fn accepted(db: &impl ConnectionTrait, customer: Uuid, purposes: &[String]) -> Result<Vec<(String, i64)>, DbErr> {
    Entity::find()
        .select_only()
        .column(Column::Purpose)
        .column_as(Column::Version.max(), "version")
        .filter(Column::CustomerId.eq(customer).and(Column::Decision.eq(Decision::Accepted)))
        .filter(Column::Purpose.is_in(purposes))
        .group_by(Column::Purpose)
        .into_tuple()
        .all(db)
        .await
}

/// Forgets what an import brought along about these customers: it was taken back, and proves nothing.
pub async fn forget_imported(tx: &impl ConnectionTrait, customers: &[Uuid]) -> Result<(), DbErr> {
    let imported = Column::CustomerId.is_in(customers.iter().copied()).and(Column::Source.eq(Source::Import));
    Entity::delete_many().filter(imported).exec(tx).await.map(drop)
}

/// At the erasure: the proofs stay, findable by who presents the address.
pub async fn keep_as_proof(tx: &impl ConnectionTrait, customer: Uuid, address_digest: Vec<u8>) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::AddressDigest, Expr::value(address_digest))
        .col_expr(Column::SessionId, Expr::value(None::<Uuid>))
        .filter(Column::CustomerId.eq(customer))
        .exec(tx)
        .await
        .map(drop)
}
