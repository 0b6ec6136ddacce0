//! `portico audit …`: proving that the record of events is whole, taking it elsewhere, and the key that proves it there.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use super::{application_key, check_known, fits, open};
use crate::audit::source::{Source, Step};
use crate::audit::{Checker, Expected, Verdict, lines, verify};
use crate::cli::{AuditCommand, Failure};
use crate::config::Config;
use crate::crypto::anchoring::{PublicKey, SigningKey};

/// `portico audit …`.
pub async fn audit_command(config: &Config, verb: AuditCommand) -> Result<(), Failure> {
    match verb {
        AuditCommand::Verify { export: Some(file), public_key, expect_anchor } => {
            let opened = File::open(&file).map_err(|problem| unreadable(&file, &problem))?;
            judge(Source::export(BufReader::new(opened)), public_key, expect_anchor).await
        }
        AuditCommand::Verify { export: None, public_key, expect_anchor } => {
            let db = open(config).await?;
            fits(&db).await?;
            let keys = if public_key.is_empty() {
                let key = application_key(config)?;
                check_known(&db, &key).await?;
                PublicKey::all(&key)
            } else {
                public_key
            };
            judge(Source::live(&db).await?, keys, expect_anchor).await
        }
        AuditCommand::Export { file, without_details } => {
            let db = open(config).await?;
            fits(&db).await?;
            export(Source::live(&db).await?, file, !without_details).await
        }
        AuditCommand::Key => {
            let keys = PublicKey::all(&application_key(config)?);
            let current = SigningKey::of(&application_key(config)?).public();
            for key in keys {
                let since = if key == current { "signs" } else { "retired, verifies old anchors" };
                tell(format!("{key}  {}  ({since})", key.id()));
            }
            Ok(())
        }
    }
}

fn tell(text: impl std::fmt::Display) {
    // Where even the terminal is gone, the exit code says how it went.
    _ = writeln!(io::stdout(), "{text}");
}

fn unreadable(file: &Path, problem: &io::Error) -> Failure {
    Failure::Other(format!("{} can't be read: {problem}.", file.display()))
}

async fn judge(mut source: Source<'_>, keys: Vec<PublicKey>, expected: Vec<Expected>) -> Result<(), Failure> {
    match verify(&mut source, Checker::new(keys, expected)).await? {
        Verdict::Sound(report) => {
            tell(format!("The audit chain is whole.\n{}", report.to_string().trim_end()));
            Ok(())
        }
        Verdict::Broken { fault, before } => {
            tell(format!("Before the damage:\n{}", before.to_string().trim_end()));
            Err(Failure::Other(format!("The audit chain is broken at {fault}.")))
        }
    }
}

/// Writes the whole chain; memory holds a page of it.
async fn export(mut source: Source<'_>, file: Option<PathBuf>, details: bool) -> Result<(), Failure> {
    let shown = file.as_deref().unwrap_or(Path::new("standard output"));
    let failed = |problem: io::Error| Failure::Other(format!("{} can't be written: {problem}.", shown.display()));
    let mut out: Box<dyn Write + Send> = match &file {
        Some(path) => Box::new(BufWriter::new(create(path).map_err(failed)?)),
        None => Box::new(BufWriter::new(io::stdout())),
    };
    loop {
        let steps = source.next().await?;
        if steps.is_empty() {
            return out.flush().map_err(failed);
        }
        for step in steps {
            if let Step::Unreadable { id, why } = &step {
                let id = id.map(|id| id.to_string()).unwrap_or_default();
                return Err(Failure::Other(format!("The row {id} can't be read: {why}. Run `portico audit verify`.")));
            }
            out.write_all(lines::write(&step, details).unwrap_or_default().as_bytes()).map_err(failed)?;
        }
    }
}

/// A new file that only this user can read: devices and places stand in it.
fn create(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
