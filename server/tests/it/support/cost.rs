//! What an answer cost the house: compared instead of seconds, which say little and differ each time.

use super::people::TestApp;

/// Hashes, statements and transactions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    pub hashes: u64,
    pub statements: u64,
    pub transactions: u64,
}

impl Cost {
    fn so_far(house: &TestApp) -> Self {
        let work = house.app.db.work();
        Self { hashes: house.app.passwords.hashes_done(), statements: work.statements, transactions: work.transactions }
    }
}

/// Does something, and says what it cost.
pub async fn cost_of<T>(house: &TestApp, something: impl Future<Output = T>) -> (T, Cost) {
    let before = Cost::so_far(house);
    let outcome = something.await;
    let after = Cost::so_far(house);
    let cost = Cost {
        hashes: after.hashes - before.hashes,
        statements: after.statements - before.statements,
        transactions: after.transactions - before.transactions,
    };
    (outcome, cost)
}
