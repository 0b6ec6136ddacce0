//! Sign-ins a second, against what hashing alone would allow.

#![expect(clippy::disallowed_methods, reason = "what is measured is real time")]

use std::net::SocketAddr;
use std::path::Path;
use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Params, Version};

use super::{Measure, PASSWORD, customer, on_sqlite};
use crate::browser::Browser;
use crate::spread::Spread;
use crate::table::{Bound, Table};

/// People who sign in at once.
pub const USERS: u32 = 8;

pub(super) async fn run(program: &Path, measure: Measure, table: &mut Table) -> Result<(), String> {
    let (_house, portal) = on_sqlite(program, measure).await?;
    let (mut ratios, mut rates, mut limits) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..measure.rounds {
        let limit = stock_hashes(measure.time);
        let rate = sign_ins(portal.address, measure).await?;
        ratios.push(rate / limit);
        rates.push(rate);
        limits.push(limit);
    }
    table.bound("sign-in ÷ stock argon2 on two threads", &Spread::of(ratios.clone()), "", Bound::AtLeast(0.9));
    table.bound("the same, with vector units found at run time", &Spread::of(ratios), "", Bound::AtLeast(1.4));
    Table::tell("— sign-ins a second", Spread::of(rates));
    Table::tell("— stock hashes a second", Spread::of(limits));
    portal.stop()
}

/// What the `argon2` crate as it comes reaches on two threads, at the parameters of the portal: hashes a second.
#[expect(clippy::cast_precision_loss, reason = "not so many hashes")]
pub fn stock_hashes(time: Duration) -> f64 {
    let begun = Instant::now();
    let threads: Vec<_> = (0..2)
        .map(|_| {
            std::thread::spawn(move || {
                let mut hashes = 0_u64;
                while begun.elapsed() < time {
                    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(19_456, 2, 1, Some(32)).unwrap_or_default());
                    let mut out = [0; 32];
                    hashes += u64::from(argon.hash_password_into(PASSWORD.as_bytes(), b"sixteen bytes so", &mut out).is_ok());
                }
                hashes
            })
        })
        .collect();
    let hashes: u64 = threads.into_iter().filter_map(|thread| thread.join().ok()).sum();
    hashes as f64 / begun.elapsed().as_secs_f64()
}

/// Sign-ins a second of [`USERS`] people, each of whom looks at the page, sends the password, and begins again.
#[expect(clippy::cast_precision_loss, reason = "not so many sign-ins")]
async fn sign_ins(address: SocketAddr, measure: Measure) -> Result<f64, String> {
    let begun = Instant::now();
    let people: Vec<_> =
        (0..USERS).map(|user| tokio::spawn(again_and_again(address, user, measure.customers, begun + measure.time))).collect();
    let mut done = 0;
    for person in people {
        done += person.await.map_err(|error| error.to_string())??;
    }
    Ok(done as f64 / begun.elapsed().as_secs_f64())
}

/// One person, until then; how often it worked.
pub async fn again_and_again(address: SocketAddr, user: u32, customers: u32, until: Instant) -> Result<u64, String> {
    let mut browser = Browser::new(address);
    let (mut done, mut number) = (0, user);
    while Instant::now() < until {
        browser.cookies.clear();
        browser.get("/sign-in").await?;
        let answer = browser.sign_in(&customer(number % customers), PASSWORD).await?;
        if answer.status != 303 {
            return Err(format!("a sign-in answers {}", answer.status));
        }
        number += USERS;
        done += 1;
    }
    Ok(done)
}
