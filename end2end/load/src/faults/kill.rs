//! The portal is killed in the midst of sign-ups (`kill -9`), and started again, round after round: what it has acknowledged is there,
//! nothing is half made, and it is ready at once.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use portico::rng;
use portico_end2end::postgres::free_port;

use crate::crowd::{Answers, Crowd, Told};
use crate::mail_server::{MailServer, Mode};
use crate::portal::House;
use crate::postgres::Postgres;
use crate::records::Records;
use crate::spread::Spread;
use crate::table::Demands;

/// People who sign up at once.
const PEOPLE: usize = 8;
/// In which time after its last start everything must have gone out that was waiting.
const SETTLED: Duration = Duration::from_secs(60);
/// Whether the sealer was in hand when its node died.
const HELD: &str = "SELECT COUNT(*) FROM jobs WHERE name = 'sealer' AND leased_until > 0";

/// How often, and on what.
#[derive(Debug, Args)]
pub struct Options {
    /// How often it is killed, on each database
    #[arg(long, value_name = "TIMES", default_value_t = 50)]
    rounds: usize,
    /// Five rounds on each
    #[arg(long)]
    short: bool,
    /// In how many milliseconds after its start it must be ready
    #[arg(long, value_name = "MS", default_value_t = 1000)]
    ready: u64,
}

/// On SQLite, and on PostgreSQL.
pub async fn measure(program: &Path, options: Options) -> Result<(), String> {
    let mut demands = Demands::default();
    let options = if options.short { Options { rounds: options.rounds.min(5), ..options } } else { options };
    println!("| database | killed | sign-ups acknowledged | accounts acknowledged | lost | half made | letters twice | sealer in hand |");
    println!("|---|---|---|---|---|---|---|---|");
    let mail = Arc::new(MailServer::start(Mode::WELL).await?);
    let house = House::new(program, None)?.with("PORTICO_SMTP_URL", &mail.url());
    let url = format!("sqlite:{}", house.folder().join("data/portico.db").display());
    let on_sqlite = rounds("SQLite", &house, &url, &mail, &options, &mut demands).await?;

    let postgres = Postgres::start().await?;
    let url = postgres.create("portico").await?;
    let mail = Arc::new(MailServer::start(Mode::WELL).await?);
    let house = House::new(program, Some(&url))?.with("PORTICO_SMTP_URL", &mail.url());
    let on_postgres = rounds("PostgreSQL", &house, &url, &mail, &options, &mut demands).await?;

    println!("\n{}", Spread::HEAD);
    for (name, [ready, settled]) in [("SQLite", on_sqlite), ("PostgreSQL", on_postgres)] {
        println!("{}", ready.row(&format!("ready after the start, {name}")));
        println!("{}", settled.row(&format!("everything sent and sealed, {name}")));
    }
    demands.end()
}

/// Kills it so often; how long it took to be ready each time, and to have everything out at the end.
async fn rounds(
    database: &str,
    house: &House,
    url: &str,
    mail: &Arc<MailServer>,
    options: &Options,
    demands: &mut Demands,
) -> Result<[Spread; 2], String> {
    let told = Arc::<Told>::default();
    let (mut ready, mut lost, mut held, mut half_made) = (Vec::new(), [0, 0], 0, Vec::new());
    for _ in 0..options.rounds {
        let portal = house.launch(free_port()?)?;
        ready.push(portal.ready(Duration::from_secs(60)).await?);
        let crowd = Crowd::start(portal.address, PEOPLE, mail, &told);
        tokio::time::sleep(Duration::from_millis(u64::from(300 + rng::below(900)))).await;
        portal.kill();
        crowd.end().await;
        // As the dead portal left it: before the next one can mend anything.
        let records = Records::open(url).await?;
        let [sign_ups, accounts] = told.lost(&records).await?;
        lost = [lost[0].max(sign_ups), lost[1].max(accounts)];
        half_made.extend(records.half_made().await?);
        held += records.number(HELD).await?.unwrap_or(0);
    }
    let portal = house.launch(free_port()?)?;
    ready.push(portal.ready(Duration::from_secs(60)).await?);
    let records = Records::open(url).await?;
    let settled = records.settle(SETTLED).await;
    let without_letter = told.without_letter(mail);
    half_made.extend(records.half_made().await?);
    portal.stop()?;
    demands.hold(house.run(&["audit", "verify"]).is_ok(), format!("{database}: the chain of events does not verify"));

    let Answers { asked, joined, odd } = told.so_far();
    let (asked, joined) = (asked.len(), joined.len());
    let (rounds, repeats, gone) = (options.rounds, mail.repeats(), lost[0] + lost[1] + without_letter);
    println!("| {database} | {rounds} | {asked} | {joined} | {gone} | {} | {repeats} | {held} times |", half_made.len());
    demands.hold(joined > 0, format!("{database}: {joined} accounts in {rounds} rounds prove little"));
    demands.hold(lost == [0, 0], format!("{database}: {} sign-ups and {} accounts were acknowledged and lost", lost[0], lost[1]));
    demands.hold(without_letter == 0, format!("{database}: {without_letter} acknowledged sign-ups never got their letter"));
    demands.hold(half_made.is_empty(), format!("{database}: {}", half_made.join(", ")));
    demands.hold(odd.is_empty(), format!("{database}: odd answers {odd:?}"));
    if let Err(problem) = &settled {
        demands.hold(false, format!("{database}: {problem}"));
    }
    let slowest = ready.iter().max().copied().unwrap_or_default();
    demands.hold(slowest <= Duration::from_millis(options.ready), format!("{database}: ready only after {slowest:?}"));
    Ok([Spread::of_times(ready), Spread::of_times(vec![settled.unwrap_or(SETTLED)])])
}
