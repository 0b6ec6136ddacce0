//! Two houses on one database, and the mail server of both.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use portico_end2end::postgres::free_port;

use crate::mail_server::{MailServer, Mode};
use crate::portal::{House, Portal};
use crate::postgres::Postgres;
use crate::records::Records;

/// What each of the two nodes runs.
pub type Programs<'a> = [&'a Path; 2];

/// Where two nodes live.
#[derive(Debug)]
pub struct Pair {
    /// Set up alike, each with a folder and a log of its own.
    pub houses: [House; 2],
    /// Takes the letters of both.
    pub mail: Arc<MailServer>,
    url: String,
    _postgres: Postgres,
}

impl Pair {
    /// With a mail server that needs so long for a letter.
    pub async fn new([one, other]: Programs<'_>, pace: Duration) -> Result<Self, String> {
        let postgres = Postgres::start().await?;
        let url = postgres.create("portico").await?;
        let mail = Arc::new(MailServer::start(Mode::Well(pace)).await?);
        let house = |program| Ok::<_, String>(House::new(program, Some(&url))?.with("PORTICO_SMTP_URL", &mail.url()));
        let houses = [house(one)?, house(other)?];
        Ok(Self { houses, mail, url, _postgres: postgres })
    }

    /// Starts both, one after the other.
    pub async fn start(&self) -> Result<[Portal; 2], String> {
        Ok([self.houses[0].start().await?, self.houses[1].start().await?])
    }

    /// Starts one of them at a port that it keeps when it is started again.
    pub async fn start_at(&self, which: usize, port: Option<u16>) -> Result<Portal, String> {
        let portal = self.houses[which].launch(port.map_or_else(free_port, Ok)?)?;
        portal.ready(Duration::from_secs(60)).await?;
        Ok(portal)
    }

    /// A look into their database.
    pub async fn records(&self) -> Result<Records, String> {
        Records::open(&self.url).await
    }
}
