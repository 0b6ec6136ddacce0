//! The program itself, as a process of its own: started, watched, stopped or killed.

#![expect(clippy::disallowed_methods, reason = "what is measured is real time")]

use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use portico_end2end::postgres::free_port;
use tempfile::TempDir;

use crate::process;

/// The key under which houses on PostgreSQL seal; on SQLite a house makes one by itself.
const KEY: &str = "0b7c1f5e93ad2846c0e8f7a1b2d3948576fe0c9d8b7a6a5f4e3d2c1b0a998877";

/// Where a portal's data are, and how it is set up. Starting it again finds the same data.
#[derive(Debug)]
pub struct House {
    program: PathBuf,
    folder: TempDir,
    settings: Vec<(String, String)>,
}

impl House {
    /// One with data of its own: on SQLite, or in the database of this URL. Limits are off, unless the settings say otherwise.
    pub fn new(program: &Path, database: Option<&str>) -> Result<Self, String> {
        let folder = tempfile::Builder::new().prefix("portico-load-").tempdir().map_err(|error| error.to_string())?;
        let house = Self { program: program.to_owned(), folder, settings: Vec::new() };
        let house = house.with("PORTICO_LIMITS", "off");
        Ok(match database {
            Some(url) => house.with("PORTICO_DATABASE_URL", url).with("PORTICO_APPLICATION_KEY", KEY),
            None => house,
        })
    }

    /// The same with one more setting, or another value of it.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.settings.retain(|(known, _)| known != name);
        self.settings.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Where its data are.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The program with one of its commands.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command.args(arguments).current_dir(self.folder()).env_clear().stdin(Stdio::null()).stderr(Stdio::null());
        command.env("PORTICO_DATA_DIR", self.folder().join("data")).envs(self.settings.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Runs one of its commands to the end.
    pub fn run(&self, arguments: &[&str]) -> Result<(), String> {
        let ended =
            self.command(arguments).stdout(Stdio::null()).status().map_err(|error| format!("{}: {error}", self.program.display()))?;
        if ended.success() { Ok(()) } else { Err(format!("portico {} ended with {ended}", arguments.join(" "))) }
    }

    /// Starts it, and waits until it is ready.
    pub async fn start(&self) -> Result<Portal, String> {
        let portal = self.launch(free_port()?)?;
        portal.ready(Duration::from_secs(60)).await?;
        Ok(portal)
    }

    /// Starts it on this port; it may take a while to be ready. Its log goes to `portal.log` in its folder.
    pub fn launch(&self, port: u16) -> Result<Portal, String> {
        let log = fs::File::options().create(true).append(true).open(self.log()).map_err(|error| error.to_string())?;
        let mut command = self.command(&["serve"]);
        command.env("PORTICO_LISTEN", format!("127.0.0.1:{port}")).env("PORTICO_PUBLIC_URL", format!("http://localhost:{port}"));
        let begun = Instant::now();
        let process = command
            .stdout(log)
            .spawn()
            .map_err(|error| format!("{}: {error}. Build it first: cargo build --release -p portico -p load", self.program.display()))?;
        Ok(Portal { process, address: SocketAddr::from((Ipv4Addr::LOCALHOST, port)), begun })
    }

    /// Where the log lines of its portals are.
    pub fn log(&self) -> PathBuf {
        self.folder().join("portal.log")
    }
}

/// A running portal; killed when dropped.
#[derive(Debug)]
pub struct Portal {
    process: Child,
    /// Where it listens.
    pub address: SocketAddr,
    begun: Instant,
}

impl Portal {
    /// Waits until it says that it is ready; how long that took since it was started.
    pub async fn ready(&self, patience: Duration) -> Result<Duration, String> {
        loop {
            if self.answers("/health/ready").await {
                return Ok(self.begun.elapsed());
            }
            if self.begun.elapsed() > patience {
                return Err(format!("the portal is not ready after {} s", patience.as_secs()));
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }

    async fn answers(&self, path: &str) -> bool {
        let asked = tokio::time::timeout(Duration::from_secs(2), async {
            crate::browser::Browser::new(self.address).get(path).await.is_ok_and(|answer| answer.status == 200)
        });
        asked.await.unwrap_or(false)
    }

    /// The process's number.
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// Memory in use now (resident set), in KiB.
    pub fn memory_kib(&self) -> u64 {
        process::memory_kib(self.id())
    }

    /// Files and sockets that are open now.
    pub fn descriptors(&self) -> usize {
        process::descriptors(self.id())
    }

    /// Processor time used until now, by all threads; counted in hundredths of a second.
    pub fn cpu(&self) -> Duration {
        process::cpu(self.id())
    }

    /// Sends a signal by its name, such as `STOP`.
    pub fn signal(&self, name: &str) {
        let _sent = Command::new("kill").args([format!("-{name}"), self.id().to_string()]).status();
    }

    /// Ends it at once, as a power cut would.
    pub fn kill(mut self) {
        let _killed = self.process.kill();
        let _ended = self.process.wait();
    }

    /// Ends it as a service manager does, and waits for that.
    pub fn stop(mut self) -> Result<(), String> {
        self.signal("TERM");
        let ended = self.process.wait().map_err(|error| error.to_string())?;
        if ended.success() { Ok(()) } else { Err(format!("the portal ended with {ended}")) }
    }

    /// Whether the process has ended by itself.
    pub fn has_ended(&mut self) -> bool {
        self.process.try_wait().is_ok_and(|ended| ended.is_some())
    }
}

impl Drop for Portal {
    fn drop(&mut self) {
        let _killed = self.process.kill();
        let _ended = self.process.wait();
    }
}
