//! Honest people while something goes wrong: many sign-ups, each timed, and whether the portal answers for what it said.

#![expect(clippy::disallowed_methods, reason = "what is measured is real time")]

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use crate::browser::{Answer, Browser};
use crate::people;

/// The first customer that `portico seed` makes.
pub const SEEDED: (&str, &str) = ("customer0@seed.example", "violet-harbour-seed");

/// One sign-up.
#[derive(Clone, Debug)]
pub struct SignUp {
    /// Who signed up.
    pub address: String,
    /// The answer's status; none where there was no answer.
    pub status: Option<u16>,
    /// Whether a refusal says when to come back, on a page.
    pub says_when: bool,
    /// From asking to the answer's end.
    pub took: Duration,
}

impl SignUp {
    /// Whether the portal promised a letter.
    pub fn is_acknowledged(&self) -> bool {
        self.status == Some(303)
    }
}

/// So many people sign up, some at once, each with a browser of their own: `<word>0@load.example` and so on.
pub async fn sign_ups(portal: SocketAddr, word: &str, many: usize, at_once: usize) -> Vec<SignUp> {
    let lane = |lane: usize| {
        let addresses: Vec<String> = (lane..many).step_by(at_once).map(|number| format!("{word}{number}@load.example")).collect();
        tokio::spawn(async move {
            let mut done = Vec::new();
            for address in addresses {
                done.push(sign_up(portal, address).await);
            }
            done
        })
    };
    let lanes: Vec<_> = (0..at_once.max(1)).map(lane).collect();
    let mut all = Vec::new();
    for lane in lanes {
        all.extend(lane.await.unwrap_or_default());
    }
    all
}

/// One person signs up.
pub async fn sign_up(portal: SocketAddr, address: String) -> SignUp {
    let begun = Instant::now();
    let answer = people::sign_up(&mut Browser::new(portal), &address).await;
    let took = begun.elapsed();
    let says_when = answer.as_ref().is_ok_and(says_when);
    SignUp { address, status: answer.ok().map(|answer| answer.status), says_when, took }
}

/// Whether a refusal is a page of the portal that says when to come back.
pub fn says_when(answer: &Answer) -> bool {
    answer.status == 503 && answer.headers.contains_key("retry-after") && answer.text().contains("<h1")
}

/// The first customer of the seed, signed in.
pub async fn customer(portal: SocketAddr) -> Result<Browser, String> {
    customer_of(portal, 0).await
}

/// A customer of the seed by number, signed in. Somebody who signs in a hundred times loses the older sessions: who is to stay needs an
/// account of their own.
pub async fn customer_of(portal: SocketAddr, number: usize) -> Result<Browser, String> {
    let mut browser = Browser::new(portal);
    let answer = browser.sign_in(&format!("customer{number}@seed.example"), SEEDED.1).await?;
    if answer.location() == "/account" { Ok(browser) } else { Err(format!("the seeded customer can't sign in: {}", answer.status)) }
}

/// How a set of sign-ups ended, in words: `303: 20, 503: 4`.
pub fn statuses(all: &[SignUp]) -> String {
    let mut counts = std::collections::BTreeMap::<String, usize>::new();
    for one in all {
        *counts.entry(one.status.map_or_else(|| "no answer".to_owned(), |status| status.to_string())).or_default() += 1;
    }
    counts.iter().map(|(status, count)| format!("{status}: {count}")).collect::<Vec<_>>().join(", ")
}
