//! A mail server that fails in every way it can. Sign-ups must not notice; afterwards each letter arrives: once, but where the server had
//! it and never said so. Then SMTP has nothing better than a second copy (RFC 5321, 4.5.4.1), with the same Message-ID. What the server
//! refuses for good is given up, and staff see it.

#![expect(clippy::disallowed_methods, reason = "what is measured is real time")]

mod desk;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::{Duration, Instant};

use clap::Args;
use portico::clock::Clock;
use portico::model::db::Db;
use portico::model::outbox;

use super::metrics;
use super::sign_ups::{self, SignUp};
use crate::mail_server::{MailServer, Mode};
use crate::portal::{House, Portal};
use crate::spread::Spread;
use crate::table::Table;

/// Sign-ups at once.
const AT_ONCE: usize = 2;
/// What the portal is told to wait for the mail server. A server that hangs is noticed as often as that.
const TIMEOUT: &str = "2 s";

/// How many.
#[derive(Debug, Args)]
pub struct Options {
    /// Sign-ups in each state of the mail server
    #[arg(long, default_value_t = 200)]
    sign_ups: usize,
    /// A few of them, and letters that failed are tried again at once, as staff can have it: for continuous integration
    #[arg(long)]
    short: bool,
}

/// A portal, its mail server, and a second look into its database.
struct Scene {
    portal: Portal,
    server: MailServer,
    db: Db,
    many: usize,
    short: bool,
}

/// Goes through all states.
pub async fn measure(program: &Path, options: Options) -> Result<(), String> {
    let server = MailServer::start(Mode::WELL).await?;
    let house = House::new(program, None)?.with("PORTICO_SMTP_URL", &server.url()).with("PORTICO_SMTP_TIMEOUT", TIMEOUT);
    let portal = house.start().await?;
    let url = format!("sqlite:{}", house.folder().join("data/portico.db").display());
    let db = Db::open(&url, 2, Duration::from_secs(5)).await.map_err(|problem| problem.to_string())?;
    let mut staff = desk::owner(&house, portal.address).await?;
    let many = if options.short { 12 } else { options.sign_ups };
    let mut scene = Scene { portal, server, db, many, short: options.short };

    let mut table = Table::new();
    let well = scene.usual("well").await?;
    table.row(
        "well: sign-ups",
        Spread::of_times(well.iter().map(|one| one.took)),
        "all acknowledged",
        well.iter().all(SignUp::is_acknowledged),
    );
    scene.arrived(&mut table, "well", &well, 1).await;
    for (name, mode, copies) in
        [("down", Mode::Down, 1), ("hanging", Mode::Hanging, 1), ("451", Mode::Later, 1), ("close after DATA", Mode::CloseAfterData, 2)]
    {
        let all = scene.sign_ups(&mut table, name, mode).await?;
        scene.wait_for_problem(name).await?;
        scene.server.behave(Mode::WELL).await?;
        scene.arrived(&mut table, name, &all, copies).await;
    }
    refused_for_good(&mut scene, &mut table, &mut staff).await?;
    let panics = metrics::panics(&house.log())?;
    table.row("panics in the log", panics, "0", panics == 0);
    stop_while_hanging(scene, &mut table).await?;
    table.end()
}

async fn refused_for_good(scene: &mut Scene, table: &mut Table, staff: &mut crate::browser::Browser) -> Result<(), String> {
    let refused = scene.sign_ups(table, "554", Mode::Never).await?;
    let given_up = scene.count("portico_outbox_given_up", scene.many).await;
    scene.server.behave(Mode::WELL).await?;
    tokio::time::sleep(Duration::from_secs(6)).await;
    let arrived = scene.copies(&refused).values().filter(|copies| **copies > 0).count();
    table.row(
        "554: letters given up, as monitoring sees it",
        given_up,
        &format!("{} (it counts to 1000)", scene.many),
        given_up == scene.many.min(1000),
    );
    table.row("554: letters that came all the same", arrived, "0", arrived == 0);
    let page = staff.get("/admin/outbox?show=given-up").await?.text();
    let shown = page.contains("554") && !page.contains("@load.example");
    table.row("554: staff read why, and not to whom", if shown { "yes" } else { "no" }, "yes", shown);
    Ok(())
}

/// Letters wait for a server that says nothing: ending the portal must not wait for all of them.
async fn stop_while_hanging(mut scene: Scene, table: &mut Table) -> Result<(), String> {
    scene.server.behave(Mode::Hanging).await?;
    sign_ups::sign_ups(scene.portal.address, "stop", 30, AT_ONCE).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    let begun = Instant::now();
    let (portal, patience) = (scene.portal, Duration::from_secs(10));
    let stopped = tokio::time::timeout(Duration::from_secs(90), tokio::task::spawn_blocking(move || portal.stop())).await;
    stopped.map_err(|_| "the portal did not stop within 90 s".to_owned())?.map_err(|error| error.to_string())??;
    let took = begun.elapsed();
    table.row("stopping while 30 letters wait for a server that hangs", format!("{:.1} s", took.as_secs_f64()), "≤ 10 s", took <= patience);
    Ok(())
}

impl Scene {
    /// Sign-ups while the mail server is well.
    async fn usual(&mut self, word: &str) -> Result<Vec<SignUp>, String> {
        self.server.behave(Mode::WELL).await?;
        Ok(sign_ups::sign_ups(self.portal.address, word, self.many, AT_ONCE).await)
    }

    /// Sign-ups while it isn't, compared with such as went just before: on a machine that has other things to do, too.
    async fn sign_ups(&mut self, table: &mut Table, name: &str, mode: Mode) -> Result<Vec<SignUp>, String> {
        let word = name.replace(' ', "-");
        let before = self.usual(&format!("{word}-before")).await?;
        let usual = Spread::of_times(before.iter().map(|one| one.took));
        // What these were sent must not meet the server's new mood.
        self.delivered(&before).await;
        self.server.behave(mode).await?;
        let all = sign_ups::sign_ups(self.portal.address, &word, self.many, AT_ONCE).await;
        let times = Spread::of_times(all.iter().map(|one| one.took));
        let acknowledged = all.iter().all(SignUp::is_acknowledged);
        // A dozen sign-ups say little about speed: there the bound is wide.
        let (factor, more) = if self.short { (3.0, 100.0) } else { (1.5, 20.0) };
        let most = usual.median() * factor + more;
        let demanded = format!("all acknowledged, median ≤ {most:.0} ms ({factor} times that of just before, and {more} ms)");
        table.row(&format!("{name}: sign-ups ({})", sign_ups::statuses(&all)), &times, &demanded, acknowledged && times.median() <= most);
        Ok(all)
    }

    /// Until a letter was tried and failed: else the server would be well again before anybody noticed.
    async fn wait_for_problem(&self, name: &str) -> Result<(), String> {
        for _ in 0..300 {
            if outbox::failing(&self.db.read, 1).await.is_ok_and(|failing| !failing.is_empty()) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        Err(format!("{name}: no letter failed within 30 s"))
    }

    /// Waits until everybody has a letter, and tells how long that took and how many copies there are.
    async fn arrived(&self, table: &mut Table, name: &str, all: &[SignUp], at_most: usize) {
        let took = self.delivered(all).await;
        // A copy too many would come with the next looks of the worker.
        tokio::time::sleep(Duration::from_secs(if self.short { 1 } else { 6 })).await;
        let mut copies: Vec<usize> = self.copies(all).into_values().collect();
        copies.sort_unstable();
        let [least, median, most] = [0, copies.len() / 2, copies.len() - 1].map(|at| copies.get(at).copied().unwrap_or_default());
        let measured = format!("min {least} / median {median} / max {most}, all there after {:.1} s", took.as_secs_f64());
        let demanded = if at_most == 1 { "exactly 1".to_owned() } else { format!("1 to {at_most}, of one Message-ID") };
        let holds = least >= 1 && most <= at_most && self.is_one_letter_each(all);
        table.row(&format!("{name}: copies of each letter, once the server is well"), measured, &demanded, holds);
    }

    /// Waits until everybody has a letter, but not for ever; how long that took.
    async fn delivered(&self, all: &[SignUp]) -> Duration {
        let begun = Instant::now();
        let patience = Duration::from_secs(if self.short { 30 } else { 180 });
        while self.copies(all).values().any(|copies| *copies == 0) && begun.elapsed() < patience {
            if self.short {
                self.try_again().await;
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        begun.elapsed()
    }

    /// How many copies each has.
    fn copies(&self, all: &[SignUp]) -> BTreeMap<String, usize> {
        all.iter().map(|one| (one.address.clone(), self.server.letters(&one.address).len())).collect()
    }

    /// Whether all copies that somebody has carry the same Message-ID, so that mailboxes can tell.
    fn is_one_letter_each(&self, all: &[SignUp]) -> bool {
        all.iter().all(|one| self.server.letters(&one.address).iter().map(|letter| &letter.id).collect::<BTreeSet<_>>().len() == 1)
    }

    /// What the button on `/admin/outbox` does: letters that failed are tried at once.
    async fn try_again(&self) {
        let now = Clock::system().now();
        if let Ok(letters) = outbox::postponed(&self.db.read, now, 500).await {
            let _moved = outbox::retry(self.db.writer(), &letters, now).await;
        }
    }

    /// A number of the metrics, once it has reached this, or after a while.
    async fn count(&self, name: &str, wanted: usize) -> usize {
        let mut last = 0;
        for _ in 0..150 {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of letters")]
            let now = metrics::number(self.portal.address, name).await.unwrap_or_default() as usize;
            last = now;
            if last >= wanted.min(1000) {
                break;
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        last
    }
}
