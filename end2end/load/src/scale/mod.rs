//! The same requests among few customers and among many: processor time of everybody who works on them, and how long people wait.
//!
//! Each size is a database of its own, which is filled first and stays for the next time. One person asks after the other, so that nothing
//! is measured but the request; people are picked at random among all customers, so that each needs rows that nobody asked for lately.

#![expect(clippy::disallowed_methods, reason = "what is measured is real time")]

mod cpu;
mod people;
mod plot;
mod statements;

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use clap::{Args, ValueEnum};
use portico::model::db::Db;

use crate::find;
use crate::portal::House;
use crate::postgres::Postgres;
use crate::spread::Spread;
use cpu::Workers;
use people::Times;

/// How many, where, and how often.
#[derive(Debug, Args)]
pub struct Options {
    /// How many customers there are, size by size; what is missing is seeded
    #[arg(long, value_name = "N,N,…", value_delimiter = ',', default_value = "10000,1000000,10000000")]
    customers: Vec<u32>,
    /// On which database
    #[arg(long, value_name = "KIND", value_enum, default_value = "sqlite")]
    database: Kind,
    /// Where the databases are kept: some gigabytes for each million
    #[arg(long, value_name = "FOLDER")]
    data: PathBuf,
    /// How many people ask
    #[arg(long, value_name = "TIMES", default_value_t = 400)]
    times: u32,
    /// Where the plot goes
    #[arg(long, value_name = "FILE", default_value = "end2end/load/scale.svg")]
    plot: PathBuf,
}

/// The databases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    Sqlite,
    Postgres,
}

/// What one kind of request cost among so many customers.
#[derive(Clone, Debug)]
struct Cost {
    what: &'static str,
    customers: u32,
    /// Milliseconds of processor time, each.
    cpu: f64,
    median: f64,
    p95: f64,
}

/// How often statements are asked for each person who asks for pages: they take so much less.
const MORE: u32 = 10;

/// Fills what is missing, measures size by size, and prints a table.
pub async fn measure(program: &Path, options: Options) -> Result<(), String> {
    let data = std::path::absolute(&options.data).map_err(|error| error.to_string())?;
    let program = std::path::absolute(program).map_err(|error| error.to_string())?;
    let mut costs = Vec::new();
    let mut smallest_first = options.customers.clone();
    smallest_first.sort_unstable();
    for customers in smallest_first {
        println!("\n{customers} customers");
        let of_size = match options.database {
            Kind::Sqlite => on_sqlite(&program, &data, customers, options.times).await?,
            Kind::Postgres => on_postgres(&program, &data, customers, options.times).await?,
        };
        costs.extend(of_size);
    }
    print(&costs);
    std::fs::write(&options.plot, plot::draw(&costs)).map_err(|error| format!("{}: {error}", options.plot.display()))
}

async fn on_sqlite(program: &Path, data: &Path, customers: u32, times: u32) -> Result<Vec<Cost>, String> {
    let folder = data.join(format!("sqlite-{customers}"));
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let house = House::new(program, None)?.with("PORTICO_DATA_DIR", &folder.display().to_string());
    let url = format!("sqlite:{}", folder.join("portico.db").display());
    of_size(&house, &url, (customers, times), None).await
}

async fn on_postgres(program: &Path, data: &Path, customers: u32, times: u32) -> Result<Vec<Cost>, String> {
    let server = Postgres::kept_in(&data.join("postgres")).await?;
    let url = server.find_or_create(&format!("scale_{customers}")).await?;
    let house = House::new(program, Some(&url))?;
    of_size(&house, &url, (customers, times), server.id()).await
}

async fn of_size(house: &House, url: &str, (customers, times): (u32, u32), server: Option<u32>) -> Result<Vec<Cost>, String> {
    let began = Instant::now();
    let seeded = house.command(&["seed", "--customers", &customers.to_string()]).stdout(Stdio::inherit()).status();
    if !seeded.map_err(|error| error.to_string())?.success() {
        return Err("seeding failed".to_owned());
    }
    println!("there after {:.0} s", began.elapsed().as_secs_f64());
    let mut costs = pages(house, (customers, times), server).await?;
    costs.extend(questions(url, (customers, times), server).await?);
    find::measure(find::Options { database: url.to_owned(), customers, times: times / 4 }).await?;
    Ok(costs)
}

/// What a portal's own process and its database use for pages.
async fn pages(house: &House, (customers, times): (u32, u32), server: Option<u32>) -> Result<Vec<Cost>, String> {
    let portal = house.start().await?;
    let workers = Workers { alone: vec![portal.id()], with_children: server };
    // Upper levels of the indexes come into memory, as they are in a house that is up.
    let (mut before, _) = people::sign_in(portal.address, customers, times / 4).await?;
    people::look(&mut before, "/account?lang=en").await?;
    wait_until_quiet(&workers).await;
    let measured = Measured { customers, workers };
    let mut costs = Vec::new();
    let before = measured.workers.used();
    let (mut signed_in, taken) = people::sign_in(portal.address, customers, times).await?;
    costs.push(measured.cost("sign-in (with its hash)", before, taken));
    // In one language: among the first ten thousand only two are spoken, and a page costs more in some than in others.
    for (what, path) in [("/account", "/account?lang=en"), ("/account/activity", "/account/activity?lang=en")] {
        let before = measured.workers.used();
        let taken = people::look(&mut signed_in, path).await?;
        costs.push(measured.cost(what, before, taken));
    }
    people::read(&mut signed_in).await?;
    let before = measured.workers.used();
    let mut taken = people::decide(&mut signed_in, "allow").await?;
    taken.extend(people::decide(&mut signed_in, "withdraw").await?);
    costs.push(measured.cost("consent decision", before, taken));
    portal.stop()?;
    Ok(costs)
}

/// What the statements alone cost: this program's own time, and the database's.
async fn questions(url: &str, (customers, times): (u32, u32), server: Option<u32>) -> Result<Vec<Cost>, String> {
    let workers = Workers { alone: vec![std::process::id()], with_children: server };
    let db = Db::open(url, 2, Duration::from_secs(5)).await.map_err(|problem| problem.to_string())?;
    statements::look_up(&db, customers, times).await?;
    wait_until_quiet(&workers).await;
    let measured = Measured { customers, workers };
    let before = measured.workers.used();
    let taken = statements::look_up(&db, customers, times * MORE).await?;
    let looked_up = measured.cost("a sign-in's questions", before, taken);
    let before = measured.workers.used();
    let taken = statements::record(&db, customers, times * MORE).await?;
    let recorded = measured.cost("an event is written", before, taken);
    db.close().await.map_err(|problem| problem.to_string())?;
    Ok(vec![looked_up, recorded])
}

/// Among how many, by whom.
struct Measured {
    customers: u32,
    workers: Workers,
}

impl Measured {
    fn cost(&self, what: &'static str, before: Duration, taken: Times) -> Cost {
        let used = self.workers.used().saturating_sub(before);
        let each = used.as_secs_f64() * 1000.0 / f64::from(u32::try_from(taken.len()).unwrap_or(u32::MAX).max(1));
        let figures = Spread::of_times(taken);
        Cost { what, customers: self.customers, cpu: each, median: figures.median(), p95: figures.p95() }
    }
}

/// Workers may have something left to do: what they use isn't the requests'. Given up after two minutes, and said.
async fn wait_until_quiet(workers: &Workers) {
    for _ in 0..60 {
        let before = workers.used();
        tokio::time::sleep(Duration::from_secs(2)).await;
        if workers.used().saturating_sub(before) <= Duration::from_millis(60) {
            return;
        }
    }
    println!("other work goes on meanwhile: these figures are too high");
}

fn print(costs: &[Cost]) {
    println!("\n| what | customers | CPU ms each | of the smallest | median ms | p95 ms |\n|---|---:|---:|---:|---:|---:|");
    for kind in plot::kinds(costs) {
        let of_kind: Vec<&Cost> = costs.iter().filter(|cost| cost.what == kind).collect();
        let least = of_kind.first().map_or(1.0, |cost| cost.cpu);
        for cost in &of_kind {
            let Cost { customers, cpu, median, p95, .. } = cost;
            println!("| {kind} | {customers} | {cpu:.2} | {:.2} | {median:.2} | {p95:.2} |", cpu / least);
        }
    }
}
