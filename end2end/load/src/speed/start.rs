//! From nothing to the first answer, and what the portal weighs.

use std::path::Path;
use std::time::Duration;

use super::Measure;
use crate::portal::House;
use crate::report::{Demand, Report, Spread, mebibytes};

pub(super) async fn run(program: &Path, measure: Measure, report: &mut Report) -> Result<(), String> {
    let size = std::fs::metadata(program).map_err(|error| error.to_string())?.len();
    report.row("the program", Demand::AtMost(40.0), " MiB", &Spread::of(vec![mebibytes(size / 1024)]));
    let house = House::new(program, None)?;
    house.start().await?.stop()?;
    report.row("first answer, database empty", Demand::AtMost(100.0), " ms", &starts(&house, measure.rounds).await?);
    house.run(&["seed", "--customers", &measure.customers.to_string()])?;
    let what = format!("first answer, {} customers", measure.customers);
    report.row(&what, Demand::AtMost(100.0), " ms", &starts(&house, measure.rounds).await?);
    let portal = house.start().await?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    report.row("memory when idle", Demand::AtMost(50.0), " MiB", &Spread::of(vec![mebibytes(portal.memory_kib())]));
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
