//! From nothing to the first answer, and what the portal weighs.

use std::path::Path;
use std::time::Duration;

use super::Measure;
use crate::portal::House;
use crate::process::mebibytes;
use crate::spread::Spread;
use crate::table::{Bound, Table};

pub(super) async fn run(program: &Path, measure: Measure, table: &mut Table) -> Result<(), String> {
    let size = std::fs::metadata(program).map_err(|error| error.to_string())?.len();
    table.bound("the program", &Spread::of(vec![mebibytes(size / 1024)]), " MiB", Bound::AtMost(40.0));
    let house = House::new(program, None)?;
    house.start().await?.stop()?;
    table.bound("first answer, database empty", &starts(&house, measure.rounds).await?, " ms", Bound::AtMost(100.0));
    house.run(&["seed", "--customers", &measure.customers.to_string()])?;
    let what = format!("first answer, {} customers", measure.customers);
    table.bound(&what, &starts(&house, measure.rounds).await?, " ms", Bound::AtMost(100.0));
    let portal = house.start().await?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    table.bound("memory when idle", &Spread::of(vec![mebibytes(portal.memory_kib())]), " MiB", Bound::AtMost(50.0));
    portal.stop()
}

/// Milliseconds from the start of the process to its answer that it is ready.
async fn starts(house: &House, times: usize) -> Result<Spread, String> {
    let mut all = Vec::new();
    for _ in 0..times {
        let portal = house.launch(portico_end2end::postgres::free_port()?)?;
        all.push(portal.ready(Duration::from_secs(30)).await?.as_secs_f64() * 1000.0);
        portal.stop()?;
    }
    Ok(Spread::of(all))
}
