//! PostgreSQL is away for a while, cuts its connections every second, or holds what everybody needs: people get an answer soon, and the
//! portal is itself again as soon as the database is, without a restart.

#![expect(clippy::disallowed_methods, reason = "what is measured is real time")]

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use clap::Args;
use sea_orm::{ConnectionTrait, Database, TransactionTrait};

use super::watch::{Seen, Watch};
use crate::browser::Browser;
use crate::mail_server::{MailServer, Mode};
use crate::people::{join, new_address};
use crate::portal::House;
use crate::postgres::Postgres;
use crate::table::Demands;

/// How long it is looked at before a fault, and after it.
const CALM: Duration = Duration::from_secs(4);
/// People with a session, besides those without.
const SIGNED_IN: usize = 4;

/// How long.
#[derive(Debug, Args)]
pub struct Options {
    /// How long each fault lasts, in seconds
    #[arg(long, value_name = "S", default_value_t = 30)]
    seconds: u64,
    /// Four seconds each
    #[arg(long)]
    short: bool,
    /// The longest that anybody may wait for an answer, and for the portal to be itself again, in milliseconds
    #[arg(long, value_name = "MS", default_value_t = 2000)]
    within: u64,
}

/// What the database does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    Stopped,
    Cut,
    Locked,
}

impl Fault {
    const fn name(self) -> &'static str {
        match self {
            Self::Stopped => "PostgreSQL is stopped",
            Self::Cut => "its connections are cut every second",
            Self::Locked => "another session locks the tables of sessions and events",
        }
    }
}

/// Each fault in turn, on one portal that is never restarted.
pub async fn measure(program: &Path, options: Options) -> Result<(), String> {
    let lasts = Duration::from_secs(if options.short { options.seconds.min(4) } else { options.seconds });
    let mut demands = Demands::default();
    let mut postgres = Postgres::start().await?;
    let url = postgres.create("portico").await?;
    let mail = Arc::new(MailServer::start(Mode::WELL).await?);
    let house = House::new(program, Some(&url))?.with("PORTICO_SMTP_URL", &mail.url());
    let mut portal = house.start().await?;
    let mut people = Vec::new();
    for _ in 0..SIGNED_IN {
        let mut browser = Browser::new(portal.address);
        join(&mut browser, &mail, &new_address()).await?;
        people.push(browser);
    }
    println!("{}", Seen::HEAD);
    for fault in [Fault::Stopped, Fault::Cut, Fault::Locked] {
        let watch = Watch::start(portal.address, &people);
        tokio::time::sleep(CALM).await;
        let began = Instant::now();
        fail(fault, lasts, &mut postgres, &url).await?;
        let over = Instant::now();
        tokio::time::sleep(CALM).await;
        let seen = watch.end(began, over).await;
        println!("{}", seen.row(fault.name()));
        judge(fault, &seen, Duration::from_millis(options.within), &mut demands);
    }
    demands.hold(!portal.has_ended(), "the portal has ended");
    for browser in &mut people {
        let page = browser.get("/account").await?;
        demands.hold(page.status == 200, format!("a session did not live on: {}", page.status));
    }
    demands.end()
}

/// Lets the database fail for so long; returns when it is there again.
async fn fail(fault: Fault, lasts: Duration, postgres: &mut Postgres, url: &str) -> Result<(), String> {
    match fault {
        Fault::Stopped => {
            postgres.stop();
            tokio::time::sleep(lasts).await;
            postgres.go_on().await
        }
        Fault::Cut => {
            let other = Database::connect(postgres.url("postgres")).await.map_err(|error| error.to_string())?;
            for _ in 0..lasts.as_secs() {
                let all = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'portico'";
                other.execute_unprepared(all).await.map_err(|error| error.to_string())?;
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
            other.close().await.map_err(|error| error.to_string())
        }
        Fault::Locked => {
            let other = Database::connect(url).await.map_err(|error| error.to_string())?;
            let held = other.begin().await.map_err(|error| error.to_string())?;
            held.execute_unprepared("LOCK TABLE sessions, events IN ACCESS EXCLUSIVE MODE").await.map_err(|error| error.to_string())?;
            tokio::time::sleep(lasts).await;
            held.commit().await.map_err(|error| error.to_string())?;
            other.close().await.map_err(|error| error.to_string())
        }
    }
}

fn judge(fault: Fault, seen: &Seen, within: Duration, demands: &mut Demands) {
    let name = fault.name();
    demands.hold(seen.well_before > 0 && seen.well_after > 0, format!("{name}: nothing was answered before or after"));
    demands.hold(seen.refused > 0, format!("{name}: nobody noticed"));
    demands.hold(seen.odd.is_empty(), format!("{name}: answers other than a page that says when to come back: {:?}", seen.odd));
    demands.hold(seen.slowest <= within, format!("{name}: an answer came after {:?}", seen.slowest));
    demands.hold(seen.dead == 0, format!("{name}: /health/live was not 200 {} times", seen.dead));
    demands.hold(seen.normal_after <= within, format!("{name}: itself again only {:?} after the fault", seen.normal_after));
    if fault == Fault::Stopped {
        let known = seen.not_ready_after.is_some_and(|after| after <= Duration::from_secs(1));
        demands.hold(known, format!("{name}: /health/ready knew it after {:?}", seen.not_ready_after));
    }
}
