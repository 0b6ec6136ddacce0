//! A throw-away PostgreSQL for this test process: made by the first test that asks, ended by the folder's watcher.
//!
//! `TEST_DATABASE_URL` names another server instead (its user must be allowed to create databases). `PORTICO_TEST_POSTGRES=required`
//! turns its absence from a remark into a failure: `.ci/run` sets it.

use std::env;
use std::fs::{self, File};
use std::io::Write;
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use sea_orm::{ConnectOptions, Database, DatabaseConnection};
use tokio::sync::OnceCell;

use super::folder;

/// A server, and who we are on it.
pub struct Server {
    /// `postgres://user@host:port`, and what follows the database's name.
    base: String,
    rest: String,
    /// The database to sit in while making others.
    home: String,
}

impl Server {
    /// The URL of the database `name`.
    pub fn url(&self, name: &str) -> String {
        format!("{}/{name}{}", self.base, self.rest)
    }

    /// A connection for creating and dropping databases.
    pub async fn admin(&self) -> DatabaseConnection {
        connect(&self.url(&self.home)).await.unwrap_or_else(|error| panic!("the PostgreSQL for tests does not answer: {error}"))
    }
}

async fn connect(url: &str) -> Result<DatabaseConnection, sea_orm::DbErr> {
    let mut options = ConnectOptions::new(url);
    options.max_connections(1).sqlx_logging(false).connect_timeout(Duration::from_secs(10));
    Database::connect(options).await
}

/// The server, started on first use; `None` where this machine has none, which is said once.
pub async fn server() -> Option<&'static Server> {
    static SERVER: OnceCell<Result<Server, String>> = OnceCell::const_new();
    let server = SERVER
        .get_or_init(async || {
            let server = match env::var("TEST_DATABASE_URL") {
                Ok(url) => named(&url),
                Err(_) => start().await,
            };
            if let Err(reason) = &server {
                // Past libtest's capture: who runs the tests shall see it.
                let _ = writeln!(std::io::stderr(), "\nNOT TESTED ON POSTGRESQL: {reason}\n");
            }
            server
        })
        .await;
    match server {
        Ok(server) => Some(server),
        Err(reason) if env::var("PORTICO_TEST_POSTGRES").is_ok_and(|value| value == "required") => panic!("{reason}"),
        Err(_) => None,
    }
}

fn named(url: &str) -> Result<Server, String> {
    let wrong = || "TEST_DATABASE_URL must look like postgres://user:password@host:port/database".to_owned();
    let (whole, rest) = url.split_at(url.find('?').unwrap_or(url.len()));
    let (base, home) = whole.rsplit_once('/').ok_or_else(wrong)?;
    if base.ends_with('/') || home.is_empty() {
        return Err(wrong());
    }
    Ok(Server { base: base.to_owned(), rest: rest.to_owned(), home: home.to_owned() })
}

async fn start() -> Result<Server, String> {
    let programs = programs().ok_or(
        "no initdb on the PATH or in /usr/lib/postgresql/*/bin. Install PostgreSQL (Debian: apt-get install postgresql), or set TEST_DATABASE_URL",
    )?;
    let user = User::to_run_as(folder::of_this_process())?;
    let data = folder::of_this_process().join("postgres");
    user.make_folder(&data)?;
    init(&programs, &user, &data)?;
    // The port is free when we look and may be taken when PostgreSQL does: hence three tries.
    for _ in 0..3 {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|it| it.local_addr()).map_err(|error| error.to_string())?.port();
        spawn(&programs, &user, &data, port)?;
        let server = Server { base: format!("postgres://portico@127.0.0.1:{port}"), rest: String::new(), home: "postgres".to_owned() };
        if answers(&server, &data).await {
            return Ok(server);
        }
    }
    Err(format!("PostgreSQL did not start: {}", fs::read_to_string(log(&data)).unwrap_or_default()))
}

/// The folder that holds `initdb` and `postgres`; the newest where there are several.
fn programs() -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let mut debian: Vec<_> = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten().map(|it| it.path().join("bin")).collect();
    debian.sort_by_key(|it| it.parent().and_then(Path::file_name).and_then(|name| name.to_str()?.parse::<u32>().ok()));
    env::split_paths(&path).chain(debian.into_iter().rev()).find(|it| it.join("initdb").exists() && it.join("postgres").exists())
}

/// PostgreSQL refuses to run as root, so root lends it another user.
enum User {
    Ourselves,
    Other { name: String, uid: u32, gid: u32 },
}

impl User {
    fn to_run_as(ours: &Path) -> Result<Self, String> {
        if fs::metadata(ours).map_err(|error| error.to_string())?.uid() != 0 {
            return Ok(Self::Ourselves);
        }
        ["postgres", "nobody"]
            .into_iter()
            .find_map(Self::find)
            .ok_or_else(|| "running as root, and there is no user postgres to run PostgreSQL as".to_owned())
    }

    fn find(name: &str) -> Option<Self> {
        let passwd = fs::read_to_string("/etc/passwd").ok()?;
        let fields: Vec<_> = passwd.lines().find(|line| line.split(':').next() == Some(name))?.split(':').collect();
        Some(Self::Other { name: name.to_owned(), uid: fields.get(2)?.parse().ok()?, gid: fields.get(3)?.parse().ok()? })
    }

    fn make_folder(&self, path: &Path) -> Result<(), String> {
        fs::create_dir(path).map_err(|error| error.to_string())?;
        match self {
            Self::Ourselves => Ok(()),
            Self::Other { uid, gid, .. } => std::os::unix::fs::chown(path, Some(*uid), Some(*gid)).map_err(|error| error.to_string()),
        }
    }

    /// A command that runs `program` as this user, in a folder that the user may stand in.
    fn command(&self, program: &Path) -> Command {
        let mut command = match self {
            Self::Ourselves => Command::new(program),
            Self::Other { uid, gid, .. } if on_path("setpriv") => {
                let mut command = Command::new("setpriv");
                command
                    .args([format!("--reuid={uid}"), format!("--regid={gid}"), "--clear-groups".to_owned(), "--".to_owned()])
                    .arg(program);
                command
            }
            Self::Other { name, .. } => {
                let mut command = Command::new("runuser");
                command.args(["-u", name, "--"]).arg(program);
                command
            }
        };
        command.current_dir("/").env("TZ", "UTC").env("LC_ALL", "C.UTF-8");
        command
    }
}

fn on_path(program: &str) -> bool {
    env::split_paths(&env::var_os("PATH").unwrap_or_default()).any(|it| it.join(program).exists())
}

/// Makes the cluster. With ICU where this PostgreSQL has it: its order of words differs from that of bytes, as it does in production, and a query
/// that relies on byte order without saying so shall fail here.
fn init(programs: &Path, user: &User, data: &Path) -> Result<(), String> {
    let mut refused = String::new();
    for collation in [&["--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en-US"][..], &["--locale=C.UTF-8"], &["--locale=C"]] {
        let output = user
            .command(&programs.join("initdb"))
            .arg("-D")
            .arg(data)
            .args(["-U", "portico", "-A", "trust", "-E", "UTF8", "--no-sync"])
            .args(collation)
            .stdin(Stdio::null())
            .output()
            .map_err(|error| format!("initdb can't be run: {error}"))?;
        if output.status.success() {
            return Ok(());
        }
        refused = String::from_utf8_lossy(&output.stderr).into_owned();
    }
    Err(format!("initdb failed: {refused}"))
}

fn spawn(programs: &Path, user: &User, data: &Path, port: u16) -> Result<(), String> {
    let log = File::create(log(data)).map_err(|error| error.to_string())?;
    let settings = [
        format!("port={port}"),
        "listen_addresses=127.0.0.1".to_owned(),
        format!("unix_socket_directories={}", data.display()),
        "max_connections=300".to_owned(),
        "shared_buffers=64MB".to_owned(),
        // Nothing here outlives the tests, so nothing needs to survive a power cut.
        "fsync=off".to_owned(),
        "synchronous_commit=off".to_owned(),
        "full_page_writes=off".to_owned(),
        "autovacuum=off".to_owned(),
    ];
    let mut command = user.command(&programs.join("postgres"));
    command.arg("-D").arg(data);
    for setting in settings {
        command.arg("-c").arg(setting);
    }
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(log)
        .spawn()
        .map(drop)
        .map_err(|error| format!("postgres can't be run: {error}"))
}

/// Whether it says within half a minute that it is ready; `false` sooner where it has given up.
async fn answers(server: &Server, data: &Path) -> bool {
    for _ in 0..300 {
        tokio::time::sleep(Duration::from_millis(100)).await;
        let gave_up = fs::read_to_string(log(data)).is_ok_and(|log| log.contains("FATAL:") && log.contains("is shut down"));
        // The last line of this file is what pg_ctl goes by, too.
        let ready = fs::read_to_string(data.join("postmaster.pid")).is_ok_and(|status| status.trim_end().ends_with("ready"));
        if gave_up {
            return false;
        }
        if ready {
            return connect(&server.url(&server.home)).await.is_ok();
        }
    }
    false
}

fn log(data: &Path) -> PathBuf {
    data.with_extension("log")
}
