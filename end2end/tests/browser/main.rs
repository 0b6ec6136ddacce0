//! `cargo test` runs the journeys of real people in a real browser: this starts a portal, finds (or fetches) what is needed, and lets
//! Playwright walk `tests/*.spec.ts`.
//!
//! What it needs is Node.js with npm; a browser it gets itself where it may. `PORTICO_CHROMIUM` names one, `PORTICO_JOURNEYS` narrows the
//! run to what Playwright's arguments say (`PORTICO_JOURNEYS="sign_up --project phone-dark"`).

#![allow(clippy::expect_used, unreachable_pub, reason = "all of this crate is one test")]

mod chromium;
mod node;
mod portal;
mod staff;
mod tools;

// The throw-away PostgreSQL of the server's own tests.
#[allow(dead_code, clippy::unwrap_used, reason = "what the server's tests need more than these")]
#[path = "../../../server/tests/it/support/folder.rs"]
mod folder;
#[allow(clippy::unwrap_used, reason = "as above")]
#[path = "../../../server/tests/it/support/postgres.rs"]
mod postgres;

use std::env;
use std::time::Duration;

use tools::Failure;

/// All journeys in all browsers; on two cores.
const LONGEST: Duration = Duration::from_mins(25);

#[tokio::test(flavor = "multi_thread")]
async fn people_in_a_real_browser() {
    if let Err(reason) = journeys().await {
        panic!("\n\n{reason}\n");
    }
}

async fn journeys() -> Result<(), Failure> {
    let node = node::find()?;
    node::install_packages(&node).await?;
    let chromium = chromium::find_or_fetch(&node).await?;
    let portal = portal::start_server().await;
    let marketing = portal::start_for_marketing().await;
    let houses = staff::houses().await;
    let mut playwright = node.playwright();
    playwright.arg("test").args(env::var("PORTICO_JOURNEYS").unwrap_or_default().split_whitespace());
    playwright.env("PORTICO_URL", &portal.url).env("PORTICO_CHROMIUM", chromium.unwrap_or_default()).env("FORCE_COLOR", "0");
    playwright.env("PORTICO_MARKETING_URL", &marketing.url).env("PORTICO_MARKETING_CONTENT", &marketing.content);
    playwright.env("PORTICO_PREVIEW", &marketing.preview);
    for house in &houses {
        playwright.env(house.variable, &house.told);
    }
    let passed = tools::run(playwright, LONGEST).await?;
    if passed {
        Ok(())
    } else {
        Err(Failure("journeys failed: see above; traces are in end2end/results/traces (npx playwright show-trace …)".to_owned()))
    }
}
