//! A session that is ended on one node is refused by the other with its very next request.

#![expect(clippy::disallowed_methods, reason = "what is measured is real time")]

use std::time::{Duration, Instant};

use super::pair::{Pair, Programs};
use crate::browser::Browser;
use crate::people::{PASSWORD, has_arrived, join, new_address, twin};
use crate::spread::Spread;
use crate::table::Demands;

/// How a session is ended.
const WAYS: [(&str, &str); 2] = [("all others were ended", "/account/sessions/end-others"), ("signed out", "/sign-out")];

/// Ends sessions on either node, and asks the other.
pub async fn measure(programs: Programs<'_>, rounds: usize, demands: &mut Demands) -> Result<(), String> {
    let pair = Pair::new(programs, Duration::ZERO).await?;
    let portals = pair.start().await?;
    let nodes = [portals[0].address, portals[1].address];
    let address = new_address();
    join(&mut Browser::new(nodes[0]), &pair.mail, &address).await?;
    println!("{}", Spread::HEAD);
    for (way, path) in WAYS {
        let (mut refusals, mut late) = (Vec::new(), 0);
        for round in 0..rounds {
            let (here, there) = (nodes[round % 2], nodes[(round + 1) % 2]);
            let mut owner = signed_in(here, &address).await?;
            let ended = if path == "/sign-out" { twin(&owner, there) } else { signed_in(there, &address).await? };
            let mut ended = twin(&ended, there);
            if ended.get("/account").await?.status != 200 {
                return Err("a new session opened nothing".to_owned());
            }
            if owner.post(path, &[("go", "on")]).await?.status != 303 {
                return Err(format!("{path} was not answered"));
            }
            let asked = Instant::now();
            let answer = ended.get("/account").await?;
            refusals.push(asked.elapsed());
            late += usize::from(answer.status != 303 || !answer.location().starts_with("/sign-in"));
        }
        println!("{}", Spread::of_times(refusals).row(&format!("{way} on one node, refused by the other; {late} let in")));
        demands.hold(late == 0, format!("{late} of {rounds} sessions lived on at the other node after their owner {way}"));
    }
    Ok(())
}

async fn signed_in(node: std::net::SocketAddr, address: &str) -> Result<Browser, String> {
    let mut browser = Browser::new(node);
    let answer = browser.sign_in(address, PASSWORD).await?;
    if has_arrived(&answer) { Ok(browser) } else { Err(format!("a sign-in was answered with {}", answer.status)) }
}
