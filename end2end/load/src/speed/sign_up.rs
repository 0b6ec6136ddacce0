//! Sign-ups a second, to the page that acknowledges them, against what hashing alone would allow.

#![expect(clippy::disallowed_methods, reason = "what is measured is real time")]

use std::net::SocketAddr;
use std::path::Path;
use std::time::Instant;

use super::sign_in::{USERS, stock_hashes};
use super::{Measure, on_sqlite};
use crate::browser::Browser;
use crate::spread::Spread;
use crate::table::{Bound, Table};

pub(super) async fn run(program: &Path, measure: Measure, table: &mut Table) -> Result<(), String> {
    let (_house, portal) = on_sqlite(program, measure).await?;
    let (mut ratios, mut rates) = (Vec::new(), Vec::new());
    for round in 0..measure.rounds {
        let limit = stock_hashes(measure.time);
        let rate = sign_ups(portal.address, measure, round).await?;
        ratios.push(rate / limit);
        rates.push(rate);
    }
    table.bound("sign-up ÷ stock argon2 on two threads", &Spread::of(ratios), "", Bound::AtLeast(0.85));
    Table::tell("— sign-ups a second", Spread::of(rates));
    portal.stop()
}

#[expect(clippy::cast_precision_loss, reason = "not so many sign-ups")]
async fn sign_ups(address: SocketAddr, measure: Measure, round: usize) -> Result<f64, String> {
    let begun = Instant::now();
    let until = begun + measure.time;
    let people: Vec<_> = (0..USERS)
        .map(|user| {
            tokio::spawn(async move {
                let mut done = 0_u64;
                while Instant::now() < until {
                    sign_up(address, &format!("new-{round}-{user}-{done}@load.example")).await?;
                    done += 1;
                }
                Ok::<_, String>(done)
            })
        })
        .collect();
    let mut done = 0;
    for person in people {
        done += person.await.map_err(|error| error.to_string())??;
    }
    Ok(done as f64 / begun.elapsed().as_secs_f64())
}

/// Signs somebody up, to the page that says that a letter is on its way.
async fn sign_up(address: SocketAddr, email: &str) -> Result<(), String> {
    let mut browser = Browser::new(address);
    browser.get("/sign-up").await?;
    let answer = browser.sign_up(email, super::PASSWORD).await?;
    if answer.location() != "/verify-email" {
        return Err(format!("a sign-up leads to {:?} ({})", answer.location(), answer.status));
    }
    let page = browser.get("/verify-email").await?;
    if page.status == 200 { Ok(()) } else { Err(format!("the page after a sign-up answers {}", page.status)) }
}
