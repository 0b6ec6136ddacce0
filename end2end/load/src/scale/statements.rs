//! What a sign-in and an event ask of the database alone, without the hash that outweighs everything else.

#![expect(clippy::disallowed_methods, reason = "what is measured is real time")]

use std::time::Instant;

use portico::clock::Clock;
use portico::model::db::Db;
use portico::model::events::{self, Event, Kind};
use portico::model::{browsers, customers, registrations};
use portico::rng;
use uuid::Uuid;

use super::people::Times;

/// The three questions of a sign-in, for customers at random.
pub(super) async fn look_up(db: &Db, customers: u32, times: u32) -> Result<Times, String> {
    let mut taken = Vec::new();
    for _ in 0..times {
        let address = format!("customer{}@seed.example", rng::below(customers));
        let began = Instant::now();
        let customer = customers::by_address(&db.read, &address).await.map_err(|problem| problem.to_string())?;
        registrations::newest(&db.read, &address, Clock::system().now()).await.map_err(|problem| problem.to_string())?;
        let customer = customer.ok_or_else(|| format!("{address} is not there"))?;
        browsers::is_known(&db.read, Uuid::nil(), customer.id).await.map_err(|problem| problem.to_string())?;
        taken.push(began.elapsed());
    }
    Ok(taken)
}

/// One event in a transaction of its own, as a failed sign-in writes it, for customers at random.
pub(super) async fn record(db: &Db, customers: u32, times: u32) -> Result<Times, String> {
    let mut whose = Vec::new();
    for _ in 0..times {
        let address = format!("customer{}@seed.example", rng::below(customers));
        let customer = customers::by_address(&db.read, &address).await.map_err(|problem| problem.to_string())?;
        whose.push(customer.ok_or_else(|| format!("{address} is not there"))?.id);
    }
    let mut taken = Vec::new();
    for customer in whose {
        let event =
            Event::of(Kind::SignInFailed, customer).fact("factor", "password").fact("why", "password").detail("device", "Firefox/Linux");
        let began = Instant::now();
        let tx = db.begin().await.map_err(|problem| problem.to_string())?;
        events::record(&tx, event, Clock::system().now()).await.map_err(|problem| problem.to_string())?;
        tx.commit().await.map_err(|problem| problem.to_string())?;
        taken.push(began.elapsed());
    }
    Ok(taken)
}
