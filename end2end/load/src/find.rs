//! A search among millions, as `/admin/customers` asks the database: every way of finding, and filters, each for customers at random.

#![expect(clippy::disallowed_methods, reason = "what is measured is real time")]

use std::time::{Duration, Instant};

use clap::Args;
use portico::model::customers::Status;
use portico::model::db::Db;
use portico::model::find::{Filters, KeyRange, Search, Wanted, find};
use portico::model::search_keys::Kind;
use portico::rng;

use crate::spread::Spread;

/// Rows on a page, and the sizes of what is asked.
const PAGE: u64 = 50;

/// Where, and how often.
#[derive(Debug, Args)]
pub struct Options {
    /// `sqlite:path` or `postgres://…`: a database that `portico seed` has filled
    #[arg(long, value_name = "URL")]
    pub database: String,
    /// How many customers were seeded
    #[arg(long, value_name = "N")]
    pub customers: u32,
    /// How often each question is asked
    #[arg(long, value_name = "TIMES", default_value_t = 200)]
    pub times: u32,
}

/// Letters that names begin with.
const NAMES: [&str; 12] = ["ada", "bruno", "chi", "di", "elif fi", "fe", "greta h", "hi", "in", "jonas ko", "ka", "lopez"];

/// What is asked, and how: for the customer of a number.
type Question = (&'static str, fn(u32) -> Search);

/// The ways of asking.
const QUESTIONS: [Question; 12] = [
    ("address, exactly", |number| search(Wanted::Address(format!("customer{number}@seed.example")), Filters::default())),
    ("beginning of an address", |number| {
        search(Wanted::Keys(KeyRange::beginning(Kind::Address, &format!("customer{}", number / 7))), Filters::default())
    }),
    ("beginning of a name", |number| name(number, Filters::default())),
    ("beginning of a name, locked", |number| name(number, locked())),
    ("beginning of a name, with a factor, no newsletter", |number| {
        name(number, Filters { factor: Some(true), consent: Some(("newsletter".to_owned(), false)), ..Filters::default() })
    }),
    ("everybody, newest first", |_| search(Wanted::All, Filters::default())),
    ("locked", |_| search(Wanted::All, locked())),
    ("reading German", |_| search(Wanted::All, german())),
    ("reading German, with a factor", |_| search(Wanted::All, Filters { factor: Some(true), ..german() })),
    ("newsletter given", |_| search(Wanted::All, Filters { consent: Some(("newsletter".to_owned(), true)), ..Filters::default() })),
    ("nobody: locked, of an unknown brand", |_| search(Wanted::All, Filters { brand: Some("none".to_owned()), ..locked() })),
    ("nobody: with a purpose that isn't, a factor", |_| {
        search(Wanted::All, Filters { factor: Some(true), consent: Some(("none".to_owned(), true)), ..Filters::default() })
    }),
];

fn search(wanted: Wanted, filters: Filters) -> Search {
    Search::new(wanted, filters, PAGE)
}

fn name(number: u32, filters: Filters) -> Search {
    let beginning = NAMES[usize::try_from(number).unwrap_or(0) % NAMES.len()];
    search(Wanted::Keys(KeyRange::beginning(Kind::Name, beginning)), filters)
}

fn locked() -> Filters {
    Filters { status: Some(Status::Locked), ..Filters::default() }
}

fn german() -> Filters {
    Filters { language: Some("de".to_owned()), ..Filters::default() }
}

/// Asks, and prints a table; the time of every question.
pub async fn measure(options: Options) -> Result<Spread, String> {
    let db = Db::open(&options.database, 4, Duration::from_secs(5)).await.map_err(|problem| problem.to_string())?;
    println!("{}", Spread::HEAD);
    let mut all = Vec::new();
    for (what, question) in QUESTIONS {
        let mut times = Vec::new();
        for _ in 0..options.times {
            let asked = question(rng::below(options.customers.max(1)));
            let began = Instant::now();
            find(&db.read, &asked).await.map_err(|problem| problem.to_string())?;
            times.push(began.elapsed());
        }
        all.extend_from_slice(&times);
        println!("{}", Spread::of_times(times).row(what));
    }
    let all = Spread::of_times(all);
    println!("{}", all.row("**all**"));
    Ok(all)
}
