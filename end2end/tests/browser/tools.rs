//! Other programs, run with a time limit.

use std::env;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

/// Why the journeys could not be walked, in a sentence that says what to do.
#[derive(Debug)]
pub struct Failure(pub String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The folder of the journeys.
pub fn home() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The first of these programs that is on the PATH.
pub fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<_> = env::split_paths(&path).collect();
    names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).find(|candidate| candidate.is_file())
}

/// Runs it in the journeys' folder, its output going where ours goes; whether it ended well. Ended where it takes longer than `limit`.
pub async fn run(mut command: Command, limit: Duration) -> Result<bool, Failure> {
    let name = format!(
        "{} {}",
        command.get_program().display(),
        command.get_args().map(|it| it.display().to_string()).collect::<Vec<_>>().join(" ")
    );
    let child =
        command.current_dir(home()).stdin(Stdio::null()).spawn().map_err(|error| Failure(format!("{name} can't be run: {error}")))?;
    let mut running = Running(child);
    match running.within(limit).await {
        Some(status) => Ok(status.success()),
        None => Err(Failure(format!("{name} did not end within {} seconds", limit.as_secs()))),
    }
}

/// A program that is ended with its value: also when the test panics.
struct Running(Child);

impl Running {
    async fn within(&mut self, limit: Duration) -> Option<ExitStatus> {
        for _ in 0..limit.as_millis() / 100 {
            if let Ok(Some(status)) = self.0.try_wait() {
                return Some(status);
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        // Asked first: Playwright then ends the browsers that it started.
        let _ = Command::new("kill").args(["-INT", &self.0.id().to_string()]).status();
        for _ in 0..100 {
            if let Ok(Some(_)) = self.0.try_wait() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        None
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
