//! All that the overview tells of one customer, in one question: bounded lists, one below the other.

use std::cmp::Reverse;
use std::collections::HashSet;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Asterisk, Expr, Query, SelectStatement, UnionType};
use sea_orm::{ActiveEnum, ExprTrait, FromQueryResult, QueryOrder, QuerySelect, QueryTrait, Value};

use super::events::{self, Told};
use super::question::Question;
use super::{consents, recovery_codes, sessions};
use crate::clock::Timestamp;

/// How much is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Most {
    /// Of sessions.
    pub sessions: u64,
    /// Of the newest events.
    pub events: u64,
    /// Of recovery codes: none where there is no second factor.
    pub codes: u64,
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Glance {
    /// The sessions that live.
    pub sessions: Vec<Device>,
    /// The purposes that are allowed now.
    pub allowed: HashSet<String>,
    /// The newest events, newest first.
    pub events: Vec<Told>,
    /// Recovery codes that are left.
    pub codes: usize,
}

/// Where somebody is signed in.
#[derive(Clone, Debug)]
pub struct Device {
    /// Browser and system, as they are stored.
    pub device: String,
    /// The place, where it is known.
    pub place: Option<String>,
    /// Since when.
    pub since: Timestamp,
}

/// What each list brings. The events come first: databases take the columns' types from there.
#[derive(Debug, FromQueryResult)]
struct Row {
    what: String,
    id: Uuid,
    at: Timestamp,
    session_id: Option<Uuid>,
    word: String,
    more: Option<String>,
    facts: Option<String>,
}

const EVENT: &str = "event";
const SESSION: &str = "session";
const CONSENT: &str = "consent";
const CODE: &str = "code";

/// Everything at a glance.
pub async fn of_customer(db: &impl ConnectionTrait, customer: Uuid, now: Timestamp, most: Most) -> Result<Glance, DbErr> {
    static QUESTION: Question = Question::new();
    let asked = QUESTION.ask(db.get_database_backend(), values(customer, now, most), || question(customer, now, most));
    let rows = Row::find_by_statement(asked).all(db).await?;
    let mut glance = Glance::default();
    for row in rows {
        match row.what.as_str() {
            EVENT => glance.events.extend(told(row)),
            SESSION => glance.sessions.push(Device { device: row.word, place: row.more, since: row.at }),
            CONSENT => drop(glance.allowed.insert(row.word)),
            _ => glance.codes += 1,
        }
    }
    glance.events.sort_unstable_by_key(|event| Reverse(event.id));
    Ok(glance)
}

/// An event of a kind that this build does not know is left out.
fn told(row: Row) -> Option<Told> {
    let kind = events::Kind::try_from_value(&row.word).ok()?;
    Some(Told { id: row.id, at: row.at, kind, session_id: row.session_id, details: row.more, facts: row.facts.unwrap_or_default() })
}

/// What the question is asked with, in its order.
fn values(customer: Uuid, now: Timestamp, most: Most) -> Vec<Value> {
    let declined = || consents::Decision::Declined.into_value().into();
    let events = [EVENT.into(), customer.into(), most.events.into()];
    let sessions = [SESSION.into(), customer.into(), now.into(), now.into(), most.sessions.into()];
    let consents = [CONSENT.into(), customer.into(), declined(), 1.into(), declined(), consents::Decision::Given.into_value().into()];
    let codes = [CODE.into(), "".into(), customer.into(), most.codes.into()];
    events.into_iter().chain(sessions).chain(consents).chain(codes).collect()
}

/// The question; also for the test that looks at its plan.
pub fn question(customer: Uuid, now: Timestamp, most: Most) -> SelectStatement {
    let mut all = listed(newest_events(customer, most.events));
    all.union(UnionType::All, listed(living_sessions(customer, now, most.sessions)));
    all.union(UnionType::All, listed(consents_given(customer)));
    all.union(UnionType::All, listed(unused_codes(customer, most.codes)));
    all
}

/// A list with an order and an end can stand below another only as a table of its own.
fn listed(part: SelectStatement) -> SelectStatement {
    Query::select().column(Asterisk).from_subquery(part, "part").to_owned()
}

fn newest_events(customer: Uuid, most: u64) -> SelectStatement {
    use events::{Column, Entity};
    let mine = Entity::find().select_only().expr_as(Expr::val(EVENT), "what").columns([Column::Id, Column::At, Column::SessionId]);
    let mine = mine.column_as(Column::Kind, "word").column_as(Column::Details, "more").column_as(Column::Facts, "facts");
    mine.filter(Column::CustomerId.eq(customer)).order_by_desc(Column::Id).limit(most).into_query()
}

fn living_sessions(customer: Uuid, now: Timestamp, most: u64) -> SelectStatement {
    use sessions::{Column, Entity};
    let mine = Entity::find().select_only().expr_as(Expr::val(SESSION), "what").column(Column::Id);
    let mine = mine.column_as(Column::CreatedAt, "at").column_as(Column::Id, "session_id");
    let mine = mine.column_as(Column::Device, "word").column_as(Column::Place, "more").expr_as(Expr::cust("NULL"), "facts");
    let alive = sessions::alive(customer, now);
    mine.filter(alive).order_by_desc(Column::LastUsedAt).limit(most).into_query()
}

fn consents_given(customer: Uuid) -> SelectStatement {
    use consents::{Column, Decision, Entity};
    let mine = Entity::find().select_only().expr_as(Expr::val(CONSENT), "what").columns([Column::Id, Column::At, Column::SessionId]);
    let mine = mine.column_as(Column::Purpose, "word").expr_as(Expr::cust("NULL"), "more").expr_as(Expr::cust("NULL"), "facts");
    mine.filter(consents::is_standing(customer)).filter(Column::Decision.eq(Decision::Given)).into_query()
}

fn unused_codes(customer: Uuid, most: u64) -> SelectStatement {
    use recovery_codes::{Column, Entity};
    let mine = Entity::find().select_only().expr_as(Expr::val(CODE), "what").column(Column::Id);
    let mine = mine.column_as(Column::CreatedAt, "at").column_as(Column::Id, "session_id").expr_as(Expr::val(""), "word");
    let mine = mine.expr_as(Expr::cust("NULL"), "more").expr_as(Expr::cust("NULL"), "facts");
    mine.filter(Column::CustomerId.eq(customer).and(Column::UsedAt.is_null())).limit(most).into_query()
}
