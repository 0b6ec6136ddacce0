//! A PostgreSQL of our own, in a folder of its own: for tests and for measurements.

use std::env;
use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// How a server answers whose data may go with a power cut: its process ends with the tests, and so do they.
pub const FORGETFUL: [&str; 4] = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off"];

/// The user and owner of every database in a [`Cluster`], who needs no password.
pub const OWNER: &str = "portico";

/// The databases of one server, in one folder.
#[derive(Debug)]
pub struct Cluster {
    programs: PathBuf,
    user: User,
    data: PathBuf,
}

/// How far a server is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Not yet there.
    Starting,
    /// Takes connections.
    Ready,
    /// Has given up; [`Cluster::log`] says why.
    Ended,
}

impl Cluster {
    /// Makes one in `data`, which must not be there yet. The error says what is missing on this machine.
    pub fn make(data: PathBuf) -> Result<Self, String> {
        let programs = programs().ok_or(
            "no initdb on the PATH or in /usr/lib/postgresql/*/bin. Install PostgreSQL (Debian: apt-get install postgresql), or set TEST_DATABASE_URL",
        )?;
        let user = User::to_run_as(data.parent().unwrap_or(&data))?;
        user.make_folder(&data)?;
        let cluster = Self { programs, user, data };
        cluster.init()?;
        Ok(cluster)
    }

    /// One that was made in `data` before.
    pub fn open(data: PathBuf) -> Result<Self, String> {
        let programs = programs().ok_or("no postgres on the PATH or in /usr/lib/postgresql/*/bin")?;
        let user = User::to_run_as(data.parent().unwrap_or(&data))?;
        Ok(Self { programs, user, data })
    }

    /// Starts the server on this port of the loopback address, with `name=value` settings.
    pub fn start(&self, port: u16, settings: &[&str]) -> Result<Child, String> {
        let log = File::create(self.log_file()).map_err(|error| error.to_string())?;
        let mut command = self.user.command(&self.programs.join("postgres"));
        command.arg("-D").arg(&self.data).args(["-c", &format!("port={port}"), "-c", "listen_addresses=127.0.0.1"]);
        command.args(["-c", &format!("unix_socket_directories={}", self.data.display())]);
        for setting in settings {
            command.args(["-c", setting]);
        }
        let command = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
        command.spawn().map_err(|error| format!("postgres can't be run: {error}"))
    }

    /// How far the server is.
    pub fn standing(&self) -> Standing {
        // The last line of this file is what pg_ctl goes by, too.
        if fs::read_to_string(self.data.join("postmaster.pid")).is_ok_and(|status| status.trim_end().ends_with("ready")) {
            return Standing::Ready;
        }
        let log = self.log();
        if log.contains("FATAL:") && log.trim_end().ends_with("is shut down") { Standing::Ended } else { Standing::Starting }
    }

    /// What the server has said.
    pub fn log(&self) -> String {
        fs::read_to_string(self.log_file()).unwrap_or_default()
    }

    /// Where its data are.
    pub fn data(&self) -> &Path {
        &self.data
    }

    fn log_file(&self) -> PathBuf {
        self.data.with_extension("log")
    }

    /// With ICU where this PostgreSQL has it: its order of words differs from that of bytes, as it does in production, and a query
    /// that relies on byte order without saying so shall fail here.
    fn init(&self) -> Result<(), String> {
        let mut refused = String::new();
        for collation in [&["--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en-US"][..], &["--locale=C.UTF-8"], &["--locale=C"]]
        {
            let mut command = self.user.command(&self.programs.join("initdb"));
            command.arg("-D").arg(&self.data).args(["-U", OWNER, "-A", "trust", "-E", "UTF8", "--no-sync"]).args(collation);
            let output = command.stdin(Stdio::null()).output().map_err(|error| format!("initdb can't be run: {error}"))?;
            if output.status.success() {
                return Ok(());
            }
            refused = String::from_utf8_lossy(&output.stderr).into_owned();
        }
        Err(format!("initdb failed: {refused}"))
    }
}

/// A port of the loopback address that is free now, and may be taken soon.
pub fn free_port() -> Result<u16, String> {
    let bound = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
    bound.map(|address| address.port()).map_err(|error| error.to_string())
}

/// The folder that holds `initdb` and `postgres`; the newest where there are several.
fn programs() -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let mut debian: Vec<_> = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten().map(|it| it.path().join("bin")).collect();
    debian.sort_by_key(|it| it.parent().and_then(Path::file_name).and_then(|name| name.to_str()?.parse::<u32>().ok()));
    env::split_paths(&path).chain(debian.into_iter().rev()).find(|it| it.join("initdb").exists() && it.join("postgres").exists())
}

/// PostgreSQL refuses to run as root, so root lends it another user.
#[derive(Debug)]
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

    /// A command that runs `program` as this user, in a folder that the user may stand in. The process that starts is the program's own:
    /// its number is what a signal reaches.
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
