//! From the arguments to the work.

use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use tokio::net::{TcpListener, TcpSocket};

use super::{Arguments, AuditCommand, Command, Failure};
use crate::config::{self, Config, Variables};
use crate::log;

/// Runs the program: reads the arguments and the configuration, starts the log, and hands over to `work`, which is given the command
/// and the checked configuration. For `check`, `work` looks at what needs more than the configuration (brands, database) and starts
/// nothing.
pub fn start<W, F>(work: W) -> ExitCode
where
    W: FnOnce(Command, Config) -> F,
    F: Future<Output = Result<(), Failure>>,
{
    let arguments = Arguments::parse();
    let done = config::variables().map_err(Failure::from).and_then(|variables| run(arguments, &variables, work));
    let (text, code) = match done {
        Ok(text) => (text, ExitCode::SUCCESS),
        Err(failure) => (Some(format!("{failure}")), ExitCode::FAILURE),
    };
    if let Some(text) = text {
        // Where even the terminal is gone, the exit code says it.
        let _told = if code == ExitCode::SUCCESS { writeln!(io::stdout(), "{text}") } else { writeln!(io::stderr(), "{text}") };
    }
    code
}

/// Does what is asked; gives back what to print at the end.
fn run<W, F>(arguments: Arguments, variables: &Variables, work: W) -> Result<Option<String>, Failure>
where
    W: FnOnce(Command, Config) -> F,
    F: Future<Output = Result<(), Failure>>,
{
    let command = arguments.command.unwrap_or_default();
    let file = config::file(arguments.config, variables);
    let config = Config::load(variables, file.as_deref()).map_err(|problems| Failure::Config { file: file.clone(), problems })?;
    let well = well(&config, file.as_ref());
    match &command {
        // A check changes nothing; an export is proven anywhere, without a house.
        Command::Check { .. } | Command::Audit(AuditCommand::Verify { export: Some(_), .. }) => {}
        Command::Seed { .. } if !config.is_development() => return Err(Failure::DevelopmentOnly("seed")),
        // Their standard output is what they say, or the export itself.
        Command::Audit(_) => data_folder(&config.data_dir)?,
        Command::Serve
        | Command::Migrate
        | Command::Content(_)
        | Command::Import(_)
        | Command::Insights(_)
        | Command::Staff(_)
        | Command::Seed { .. } => {
            log::start(config.log_format(), config.log.level);
            data_folder(&config.data_dir)?;
        }
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::Other(format!("The system gives no threads to work with: {error}.")))?;
    let told = (command == Command::Check { json: false }).then_some(well);
    runtime.block_on(work(command, config))?;
    Ok(told)
}

fn well(config: &Config, file: Option<&PathBuf>) -> String {
    let source = file.map_or_else(|| "defaults and variables, no file".to_owned(), |file| file.display().to_string());
    let database = if config.database().is_shared() { "PostgreSQL" } else { "SQLite" };
    format!("All is well: {} at {}, listening on {}, on {database} ({source}).", config.mode().word(), config.public_url, config.listen)
}

/// Makes the data folder where it is missing, for this user alone, and makes sure that it can be written.
pub fn data_folder(path: &Path) -> Result<(), Failure> {
    let failed = |error| Failure::DataFolder { path: path.to_owned(), error };
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(failed)?;
    let trial = path.join(format!(".trial-{}", std::process::id()));
    std::fs::write(&trial, b"").and_then(|()| std::fs::remove_file(&trial)).map_err(failed)
}

/// How many connections may wait to be taken. Whoever finds no place there asks again only after a second; the system's own limit may be
/// lower (Linux: `net.core.somaxconn`).
const MAX_UNANSWERED: u32 = 4096;

/// Listens on `address`.
pub fn listen(address: SocketAddr) -> Result<TcpListener, Failure> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() };
    let listens = socket.and_then(|socket| {
        // A port that was ours a moment ago may be taken again at once.
        socket.set_reuseaddr(true)?;
        socket.bind(address)?;
        socket.listen(MAX_UNANSWERED)
    });
    listens.map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse => Failure::AddressInUse(address),
        _ => Failure::Listen { address, error },
    })
}

/// Ready when the process is asked to end: Ctrl-C, or SIGTERM as service managers send it.
pub async fn stop_signal() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    if tokio::signal::ctrl_c().await.is_err() {
        // Without signals only the system can end us.
        std::future::pending::<()>().await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(words: &[&str]) -> Arguments {
        Arguments::try_parse_from([&["portico"], words].concat()).unwrap()
    }

    fn variables(pairs: &[(&str, &str)]) -> Variables {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn check_says_that_all_is_well_and_makes_no_folder() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        let told = run(arguments(&["check"]), &variables(&[("PORTICO_DATA_DIR", data.to_str().unwrap())]), async |command, _| {
            assert_eq!(command, Command::Check { json: false });
            Ok(())
        });
        let told = told.unwrap().unwrap();
        assert!(told.starts_with("All is well: development at http://localhost:3000, listening on 127.0.0.1:3000, on SQLite"), "{told}");
        assert!(!data.exists());
    }

    #[test]
    fn a_bad_configuration_lists_all_problems_below_the_file() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "listen = 1\nnonsense = 2").unwrap();
        let failure = run(arguments(&["--config", file.path().to_str().unwrap()]), &variables(&[]), async |_, _| panic!("must not start"))
            .unwrap_err();
        let text = failure.to_string();
        assert!(text.starts_with(&format!("The configuration can't be used ({}):\n  line 1, listen: ", file.path().display())), "{text}");
        assert_eq!(text.lines().count(), 3, "{text}");
        let missing = run(arguments(&["--config", "/nowhere.toml"]), &variables(&[]), async |_, _| Ok(())).unwrap_err().to_string();
        assert!(missing.contains("/nowhere.toml") && missing.contains("can't be read"), "{missing}");
    }

    #[test]
    fn seeding_is_for_development_alone() {
        let production = [("PORTICO_PUBLIC_URL", "https://account.example.com"), ("PORTICO_SMTP_URL", "smtp://mail.example.com")];
        let failure = run(arguments(&["seed", "--customers", "3"]), &variables(&production), async |_, _| Ok(())).unwrap_err();
        assert!(matches!(failure, Failure::DevelopmentOnly("seed")));
    }

    #[test]
    fn an_unwritable_data_folder_is_one_sentence() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a-file");
        std::fs::write(&path, "").unwrap();
        let text = data_folder(&path.join("data")).unwrap_err().to_string();
        assert!(text.contains("can't be written") && text.contains("PORTICO_DATA_DIR") && text.lines().count() == 1, "{text}");
        data_folder(&folder.path().join("deep/data")).unwrap();
        assert_eq!(std::fs::read_dir(folder.path().join("deep/data")).unwrap().count(), 0);
    }

    #[tokio::test]
    async fn a_used_port_is_one_sentence() {
        let first = listen("127.0.0.1:0".parse().unwrap()).unwrap();
        let text = listen(first.local_addr().unwrap()).unwrap_err().to_string();
        assert!(text.contains("is in use by another program") && text.contains("PORTICO_LISTEN") && text.lines().count() == 1, "{text}");
    }
}
