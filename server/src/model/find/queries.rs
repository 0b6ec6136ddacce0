//! The statements behind a search, the same for both databases.
//!
//! The inner one goes along one index and ends after so many rows: no planner can make it a walk through the table. The outer one
//! asks each of these rows the rest. What is asked of other tables is a single value per row, and no join: a planner may turn a join
//! around, and begin with the other table's millions.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, Order, Query, SelectStatement};
use sea_orm::{ExprTrait, Value};

use super::{Filters, KeyRange, Position, Search, Wanted};
use crate::clock::Timestamp;
use crate::model::consents::{self, Decision};
use crate::model::customers::{self, Status};
use crate::model::search_keys;
use crate::model::totp;
use crate::rng;

/// The customer in the outer statement.
const FOUND: &str = "found";
/// The key in the outer statement.
const HIT: &str = "hit";

/// A customer who was born before ids told the moment of birth has one of their sign-up: up to a day older.
const SIGN_UP_BEFORE_BIRTH: std::time::Duration = std::time::Duration::from_hours(24);
/// Nodes' clocks differ a little.
const CLOCKS_DIFFER: std::time::Duration = std::time::Duration::from_mins(1);

const COLUMNS: [customers::Column; 7] = [
    customers::Column::Id,
    customers::Column::Address,
    customers::Column::Attributes,
    customers::Column::Status,
    customers::Column::CreatedAt,
    customers::Column::Brand,
    customers::Column::Language,
];

/// Asks for the last row of the window, where rows are looked at that may not be shown.
pub fn window_end(search: &Search) -> Option<SelectStatement> {
    let last = search.window.saturating_sub(1);
    match &search.wanted {
        Wanted::All if has_rest(&search.filters) => {
            let mut rows = rows(search, None);
            Some(rows.column(customers::Column::Id).limit(1).offset(last).to_owned())
        }
        Wanted::Keys(range) if search.filters != Filters::default() => {
            let mut keys = keys(range, search, None);
            keys.column(search_keys::Column::Key).expr_as(Expr::col(search_keys::Column::CustomerId), "id");
            Some(keys.limit(1).offset(last).to_owned())
        }
        _ => None,
    }
}

/// Asks for a page down to the end of the window, and one row more.
pub fn page(search: &Search, end: Option<&Position>) -> SelectStatement {
    let one_more = search.most.saturating_add(1);
    let mut page = Query::select();
    page.columns(COLUMNS.map(|column| (FOUND, column)));
    let (key, index) = match &search.wanted {
        Wanted::Keys(range) => {
            let mut inner = keys(range, search, end);
            let limit = if search.filters == Filters::default() { one_more } else { fence(search) };
            inner.columns([search_keys::Column::Key, search_keys::Column::CustomerId]).limit(limit);
            page.from_subquery(inner, HIT).join_as(
                sea_orm::JoinType::InnerJoin,
                customers::Entity,
                FOUND,
                of_found(customers::Column::Id).equals((HIT, search_keys::Column::CustomerId)),
            );
            page.order_by((HIT, search_keys::Column::Key), Order::Asc).order_by((HIT, search_keys::Column::CustomerId), Order::Asc);
            (Expr::col((HIT, search_keys::Column::Key)), None)
        }
        _ => {
            let mut inner = rows(search, end);
            let limit = if has_rest(&search.filters) { fence(search) } else { one_more };
            page.from_subquery(inner.columns(COLUMNS).limit(limit).to_owned(), FOUND);
            let index = if search.wanted == Wanted::All { driver(&search.filters).map(|(column, _)| column) } else { None };
            if search.wanted == Wanted::All {
                // As inside: then nothing is sorted.
                for column in index.into_iter().chain([customers::Column::Id]) {
                    page.order_by((FOUND, column), Order::Desc);
                }
            }
            (Expr::val(Value::Bytes(None)), index)
        }
    };
    for condition in rest(&search.filters, index) {
        page.and_where(condition);
    }
    page.expr_as(key, "key").expr_as(factor_since(), "factor_since").limit(one_more).to_owned()
}

/// What the inner statement ends after, whatever it finds. The window ends it sooner; this is for rows that come in between the two.
const fn fence(search: &Search) -> u64 {
    search.window.saturating_mul(2)
}

/// Customers along the best index, newest first.
fn rows(search: &Search, end: Option<&Position>) -> SelectStatement {
    use customers::Column;
    let mut rows = Query::select().from(customers::Entity).to_owned();
    match &search.wanted {
        Wanted::Id(wanted) => return rows.and_where(Expr::col(Column::Id).eq(*wanted)).to_owned(),
        Wanted::Address(key) => return rows.and_where(Expr::col(Column::AddressKey).eq(key.as_str())).to_owned(),
        Wanted::All | Wanted::Keys(_) => {}
    }
    // One bound above and one below: of several, a planner may choose the wrong one for its index.
    let asked_above = search.filters.until.map(|until| rng::first_id(until.plus(CLOCKS_DIFFER)));
    let above = match &search.after {
        Some(Position::Id(after)) => Some(asked_above.map_or(*after, |asked| Ord::min(asked, *after))),
        _ => asked_above,
    };
    let asked_below = search.filters.from.map(|from| rng::first_id(from.minus(SIGN_UP_BEFORE_BIRTH)));
    let below = match end {
        Some(Position::Id(end)) => Some(asked_below.map_or(*end, |asked| Ord::max(asked, *end))),
        _ => asked_below,
    };
    match driver(&search.filters) {
        Some((column, value)) => {
            // A range with one value in it, and not that value: else "newest first" could also be had by going along all ids and
            // leaving others out, and a planner who thinks that they lie evenly takes that way. They don't: a brand's customers may
            // all have come in one night, years ago.
            let (place, of) = (pair((column, Column::Id)), |id: Uuid| Expr::tuple([Expr::val(value.clone()), Expr::val(id)]));
            rows.and_where(match above {
                Some(above) => place.clone().lt(of(above)),
                None => Expr::col(column).lte(value.clone()),
            });
            rows.and_where(match below {
                Some(below) => place.gte(of(below)),
                None => Expr::col(column).gte(value.clone()),
            });
            rows.order_by(column, Order::Desc);
        }
        None => {
            rows.and_where_option(above.map(|above| Expr::col(Column::Id).lt(above)));
            rows.and_where_option(below.map(|below| Expr::col(Column::Id).gte(below)));
        }
    }
    rows.order_by(Column::Id, Order::Desc).to_owned()
}

/// Two columns, compared as one: as their index has them.
fn pair<C: IdenStatic>((one, other): (C, C)) -> Expr {
    Expr::tuple([Expr::col(one), Expr::col(other)])
}

/// Keys of a range, in their order.
fn keys(range: &KeyRange, search: &Search, end: Option<&Position>) -> SelectStatement {
    use search_keys::Column;
    let place = || pair((Column::Key, Column::CustomerId));
    let of = |key: &[u8], id: Uuid| Expr::tuple([Expr::val(key.to_vec()), Expr::val(id)]);
    let mut keys = Query::select().from(search_keys::Entity).and_where(Expr::col(Column::Kind).eq(range.kind)).to_owned();
    // Again one bound on either side.
    keys.and_where(match &search.after {
        Some(Position::Key(key, id)) => place().gt(of(key, *id)),
        _ => Expr::col(Column::Key).gte(range.from.clone()),
    });
    keys.and_where(match end {
        Some(Position::Key(key, id)) => place().lte(of(key, *id)),
        _ => Expr::col(Column::Key).lt(range.below.clone()),
    });
    keys.order_by(Column::Key, Order::Asc).order_by(Column::CustomerId, Order::Asc).to_owned()
}

/// The filter whose index is gone along: the one that leaves the fewest, as far as can be known without counting.
fn driver(filters: &Filters) -> Option<(customers::Column, Value)> {
    use customers::Column;
    let status = || filters.status.map(|status| (Column::Status, status.into()));
    let language = || filters.language.as_deref().map(|language| (Column::Language, language.into()));
    let brand = || filters.brand.as_deref().map(|brand| (Column::Brand, brand.into()));
    // Nearly all are active; closing and locked are few.
    let few = filters.status.is_some_and(|status| status != Status::Active);
    status().filter(|_| few).or_else(language).or_else(brand).or_else(status)
}

/// Whether rows are looked at that the filters may leave out.
fn has_rest(filters: &Filters) -> bool {
    !rest(filters, driver(filters).map(|(column, _)| column)).is_empty()
}

/// The filters that the index has not answered, the cheap ones first.
fn rest(filters: &Filters, index: Option<customers::Column>) -> Vec<Expr> {
    use customers::Column;
    let mut rest = Vec::new();
    let born = |at: Timestamp| (of_found(Column::CreatedAt), at.micros());
    let mut plain = |column: Column, wanted: Option<Value>| {
        // Wrapped: a planner might begin with this column's own index.
        let equal = |value: Value| of_found(column).if_null("").eq(value);
        rest.extend(wanted.filter(|_| index.is_none_or(|index| index.as_str() != column.as_str())).map(equal));
    };
    plain(Column::Status, filters.status.map(Into::into));
    plain(Column::Language, filters.language.as_deref().map(Into::into));
    plain(Column::Brand, filters.brand.as_deref().map(Into::into));
    rest.extend(filters.from.map(born).map(|(born, from)| born.gte(from)));
    rest.extend(filters.until.map(born).map(|(born, until)| born.lt(until)));
    rest.extend(filters.factor.map(|has| if has { factor_since().is_not_null() } else { factor_since().is_null() }));
    rest.extend(filters.consent.as_ref().map(|(purpose, given)| consent(purpose, *given)));
    rest
}

/// When the second factor of the customer was turned on.
fn factor_since() -> Expr {
    let mine = Expr::col((totp::Entity, totp::Column::CustomerId)).equals((FOUND, customers::Column::Id));
    Expr::from(Query::select().column(totp::Column::ConfirmedAt).from(totp::Entity).and_where(mine).to_owned())
}

/// What the customer decided last about a purpose. Putting a new wording aside decides nothing.
fn consent(purpose: &str, given: bool) -> Expr {
    use consents::{Column, Entity};
    let mut newest = Query::select().column(Column::Decision).from(Entity).to_owned();
    newest
        .and_where(Expr::col((Entity, Column::CustomerId)).equals((FOUND, customers::Column::Id)))
        .and_where(Expr::col(Column::Purpose).eq(purpose))
        .and_where(Expr::col(Column::Decision).ne(Decision::Declined))
        .order_by((Entity, Column::Id), Order::Desc)
        .limit(1);
    let stands = Expr::from(newest).if_null("none");
    let yes = [Decision::Given, Decision::Accepted].map(|decision| Expr::from(Value::from(decision)));
    if given { stands.is_in(yes) } else { stands.is_not_in(yes) }
}

fn of_found(column: customers::Column) -> Expr {
    Expr::col((FOUND, column))
}
