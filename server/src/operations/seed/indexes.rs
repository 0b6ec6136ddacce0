//! Indexes are made faster, and smaller, of rows that are all there than kept while millions come in. So they are put aside meanwhile;
//! what makes them again is written down in the same transaction, and whoever seeds next puts back what a break has left aside.
//!
//! Those that keep an address and a place in the chain unique stay: the house's promises hold while it is filled.

use sea_orm::sqlx::{self, AssertSqlSafe, Connection, PgConnection};

use super::copy::failed;
use crate::error::{Error, Result};

/// Where the list of what was put aside stands, in the table `house`.
const ASIDE: &str = "seed_indexes_aside";

/// What can be put aside of the tables that grow: name, and what takes it away and makes it again, in the database's own words.
const FOUND: &str = "
    SELECT i.indexrelid::regclass::text,
        CASE WHEN c.oid IS NULL THEN format('DROP INDEX %s', i.indexrelid::regclass)
            ELSE format('ALTER TABLE %s DROP CONSTRAINT %I', i.indrelid::regclass, c.conname) END,
        CASE WHEN c.oid IS NULL THEN pg_get_indexdef(i.indexrelid)
            ELSE format('ALTER TABLE %s ADD CONSTRAINT %I %s', i.indrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) END
    FROM pg_index i LEFT JOIN pg_constraint c ON c.conindid = i.indexrelid AND c.contype = 'p'
    WHERE i.indrelid IN ('customers'::regclass, 'search_keys'::regclass, 'consents'::regclass, 'events'::regclass)
        AND (NOT i.indisunique OR (i.indisprimary AND i.indrelid <> 'customers'::regclass))
    ORDER BY 1";

/// Puts the indexes aside.
pub(super) async fn put_aside(connection: &mut PgConnection) -> Result<()> {
    let found: Vec<(String, String, String)> = sqlx::query_as(FOUND).fetch_all(&mut *connection).await.map_err(failed)?;
    let list: Vec<(&str, &str)> = found.iter().map(|(name, _, make)| (name.as_str(), make.as_str())).collect();
    let list = serde_json::to_string(&list).map_err(|problem| Error::Internal(problem.to_string()))?;
    let mut tx = connection.begin().await.map_err(failed)?;
    let keep = "INSERT INTO house (name, value) VALUES ($1, $2)";
    sqlx::query(keep).bind(ASIDE).bind(list).execute(&mut *tx).await.map_err(failed)?;
    for (_, remove, _) in found {
        sqlx::raw_sql(AssertSqlSafe(remove)).execute(&mut *tx).await.map_err(failed)?;
    }
    tx.commit().await.map_err(failed)
}

/// Whether indexes are aside: a seed is at work, or was broken off.
pub(super) async fn are_aside(connection: &mut PgConnection) -> Result<bool> {
    Ok(listed(connection).await?.is_some())
}

async fn listed(connection: &mut PgConnection) -> Result<Option<Vec<(String, String)>>> {
    let asked = sqlx::query_scalar::<_, String>("SELECT value FROM house WHERE name = $1").bind(ASIDE);
    let Some(list) = asked.fetch_optional(connection).await.map_err(failed)? else { return Ok(None) };
    serde_json::from_str(&list).map(Some).map_err(|problem| Error::Internal(format!("the list of indexes: {problem}")))
}

/// Puts back those that are not there, one after the other.
pub(super) async fn put_back(connection: &mut PgConnection) -> Result<()> {
    let Some(list) = listed(connection).await? else { return Ok(()) };
    for (at, (name, make)) in list.iter().enumerate() {
        tracing::info!("index {} of {}: {name}", at + 1, list.len());
        let there = sqlx::query_scalar::<_, bool>("SELECT to_regclass($1) IS NOT NULL").bind(name);
        if !there.fetch_one(&mut *connection).await.map_err(failed)? {
            sqlx::raw_sql(AssertSqlSafe(make.clone())).execute(&mut *connection).await.map_err(failed)?;
        }
    }
    sqlx::query("DELETE FROM house WHERE name = $1").bind(ASIDE).execute(connection).await.map_err(failed)?;
    Ok(())
}
