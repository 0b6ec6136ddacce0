//! What a portal has written down, asked of its database directly: whether anything is missing, or half made.

#![expect(clippy::disallowed_methods, reason = "what is measured is real time")]

use std::collections::HashSet;
use std::time::{Duration, Instant};

use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection, Statement};

/// What there must be none of, after sign-ups and proofs by code, when nothing is under way: a name, and the question that counts it.
const HALF_MADE: [(&str, &str); 9] = [
    (
        "customers without the event of their birth",
        "SELECT COUNT(*) FROM customers c WHERE NOT EXISTS (SELECT 1 FROM events e WHERE e.customer_id = c.id AND e.kind = 'signed-up')",
    ),
    (
        "births that were told of nobody",
        "SELECT COUNT(*) FROM events e WHERE e.kind = 'signed-up' AND NOT EXISTS (SELECT 1 FROM customers c WHERE c.id = e.customer_id)",
    ),
    (
        "customers without what they agreed to",
        "SELECT COUNT(*) FROM customers c WHERE NOT EXISTS (SELECT 1 FROM consents d WHERE d.customer_id = c.id AND d.purpose = 'terms')",
    ),
    (
        "customers whom staff can't find",
        "SELECT COUNT(*) FROM customers c WHERE NOT EXISTS (SELECT 1 FROM search_keys k WHERE k.customer_id = c.id AND k.kind = 'address')",
    ),
    (
        "sign-ups that no letter goes out for",
        "SELECT COUNT(*) FROM registrations r WHERE NOT EXISTS (SELECT 1 FROM inquiries q WHERE q.about_id = r.id) \
         AND NOT EXISTS (SELECT 1 FROM tokens t WHERE t.owner = r.id AND t.purpose = 'verify')",
    ),
    (
        "sign-ups whose letter is written and still asked for",
        "SELECT COUNT(*) FROM registrations r WHERE EXISTS (SELECT 1 FROM inquiries q WHERE q.about_id = r.id) \
         AND EXISTS (SELECT 1 FROM tokens t WHERE t.owner = r.id AND t.purpose = 'verify')",
    ),
    (
        "sign-ups that no browser waits for",
        "SELECT COUNT(*) FROM registrations r WHERE NOT EXISTS (SELECT 1 FROM sessions s WHERE s.registration_id = r.id)",
    ),
    (
        "sign-ups more, or fewer, than the record tells",
        "SELECT ABS((SELECT COUNT(*) FROM events WHERE kind = 'sign-up-asked') \
         - (SELECT COUNT(*) FROM registrations) - (SELECT COUNT(*) FROM customers))",
    ),
    (
        "letters more, or fewer, than sign-ups that were answered",
        "SELECT ABS((SELECT COUNT(*) FROM outbox WHERE kind = 'confirm-address') + (SELECT COUNT(*) FROM inquiries WHERE kind = 'sign_up') \
         - (SELECT COUNT(*) FROM registrations) - (SELECT COUNT(*) FROM customers))",
    ),
];

/// What is under way: asked for and not yet answered, waiting to be sent, waiting for its number.
const UNDER_WAY: &str = "SELECT (SELECT COUNT(*) FROM inquiries) + (SELECT COUNT(*) FROM outbox WHERE state = 'waiting') \
     + (SELECT COUNT(*) FROM events WHERE number IS NULL)";

/// A look into the database.
#[derive(Clone, Debug)]
pub struct Records(DatabaseConnection);

impl Records {
    /// Opens the database of this URL, which is there.
    pub async fn open(url: &str) -> Result<Self, String> {
        let mut options = ConnectOptions::new(url);
        options.max_connections(2).sqlx_logging(false);
        Database::connect(options).await.map(Self).map_err(|error| error.to_string())
    }

    /// The one number that a question asks for; none where there is no row.
    pub async fn number(&self, question: &str) -> Result<Option<i64>, String> {
        let row = self.0.query_one_raw(Statement::from_string(self.0.get_database_backend(), question));
        let row = row.await.map_err(|error| error.to_string())?;
        row.map_or(Ok(None), |row| row.try_get_by_index(0).map_err(|error| error.to_string()))
    }

    /// Addresses that somebody signed up with, and those of customers.
    pub async fn addresses(&self) -> Result<[HashSet<String>; 2], String> {
        Ok([self.column("SELECT address_key FROM registrations").await?, self.column("SELECT address_key FROM customers").await?])
    }

    async fn column(&self, question: &str) -> Result<HashSet<String>, String> {
        let rows = self.0.query_all_raw(Statement::from_string(self.0.get_database_backend(), question));
        let rows = rows.await.map_err(|error| error.to_string())?;
        rows.into_iter().map(|row| row.try_get_by_index(0).map_err(|error| error.to_string())).collect()
    }

    /// Says what is half made.
    pub async fn half_made(&self) -> Result<Vec<String>, String> {
        let mut found = Vec::new();
        for (name, question) in HALF_MADE {
            let many = self.number(question).await?.unwrap_or(-1);
            if many != 0 {
                found.push(format!("{many} {name}"));
            }
        }
        Ok(found)
    }

    /// Waits until nothing is under way; how long that took.
    pub async fn settle(&self, patience: Duration) -> Result<Duration, String> {
        let begun = Instant::now();
        loop {
            let left = self.number(UNDER_WAY).await?.unwrap_or(-1);
            if left == 0 {
                return Ok(begun.elapsed());
            }
            if begun.elapsed() > patience {
                return Err(format!("{left} letters and events still wait after {} s", patience.as_secs()));
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// The number of the newest sealed event.
    pub async fn last_sealed(&self) -> Result<i64, String> {
        Ok(self.number("SELECT MAX(number) FROM events").await?.unwrap_or(0))
    }
}
