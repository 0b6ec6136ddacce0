//! A disk that takes writes and then can't make them durable: each fsync of the running portal is answered with EIO, by strace.
//!
//! What this can't show: after a real EIO the system may have thrown the pages away, and say so once. Here they are still there.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::{Readers, tell_database, tell_recovered, tell_refused};
use crate::faults::metrics;
use crate::faults::sign_ups::{self, SignUp};
use crate::portal::{House, Portal};
use crate::table::Table;

/// The name of this fault in the table.
const WHEN: &str = "fsync fails";

/// strace, attached to all threads of the portal; let go when dropped.
#[derive(Debug)]
struct Tracer(Child);

impl Tracer {
    async fn attach(portal: &Portal, log: &Path) -> Result<Self, String> {
        let inject = "inject=fsync,fdatasync,msync,sync_file_range:error=EIO";
        let process = Command::new("strace")
            .args(["-f", "-qq", "-e", "trace=fsync,fdatasync,msync,sync_file_range", "-e", inject, "-p", &portal.id().to_string(), "-o"])
            .arg(log)
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("strace: {error}. It is the Debian package strace."))?;
        let tracer = Self(process);
        for _ in 0..100 {
            tokio::time::sleep(Duration::from_millis(50)).await;
            if threads(portal).into_iter().all(|traced| traced) {
                return Ok(tracer);
            }
        }
        Err("strace can't attach to the portal. This needs root, and in a container the capability SYS_PTRACE.".to_owned())
    }
}

impl Drop for Tracer {
    fn drop(&mut self) {
        let _told = Command::new("kill").args(["-INT", &self.0.id().to_string()]).status();
        let _ended = self.0.wait();
    }
}

/// For each thread of the portal, whether somebody traces it.
fn threads(portal: &Portal) -> Vec<bool> {
    let tasks = std::fs::read_dir(format!("/proc/{}/task", portal.id())).into_iter().flatten().flatten();
    let status = tasks.map(|task| std::fs::read_to_string(task.path().join("status")).unwrap_or_default());
    status.map(|status| status.lines().any(|line| line.strip_prefix("TracerPid:").is_some_and(|id| id.trim() != "0"))).collect()
}

/// Lets every fsync of a running portal fail, and then none.
pub(super) async fn failing(program: &Path, many: usize, table: &mut Table) -> Result<(), String> {
    let house = House::new(program, None)?;
    house.run(&["seed", "--customers", "1"])?;
    let portal = house.start().await?;
    let mut tried = sign_ups::sign_ups(portal.address, "sync", 10, 2).await;
    let mut readers = Readers::new(portal.address).await?;

    let log = house.folder().join("strace.log");
    let tracer = Tracer::attach(&portal, &log).await?;
    let during = sign_ups::sign_ups(portal.address, "no-sync", many, 2).await;
    readers.look(20).await;
    drop(tracer);
    let failed = std::fs::read_to_string(&log).unwrap_or_default().lines().filter(|line| line.contains("(INJECTED)")).count();
    table.row("fsync fails: calls that were answered with EIO", failed, &format!("≥ {many}: else this shows little"), failed >= many);
    readers.tell(table, WHEN);
    let acknowledged = during.iter().filter(|one| one.is_acknowledged()).count();
    table.row("fsync fails: sign-ups acknowledged", acknowledged, "0", acknowledged == 0);
    tell_refused(table, WHEN, &during);
    tried.extend(during);
    tried.extend(tell_recovered(table, WHEN, portal.address).await);
    let after = sign_ups::sign_ups(portal.address, "sync-again", 20, 2).await;
    table.row("fsync fails, over: sign-ups", sign_ups::statuses(&after), "303: 20", after.iter().all(SignUp::is_acknowledged));
    tried.extend(after);
    let panics = metrics::panics(&house.log())?;
    table.row("fsync fails: panics in the log", panics, "0", panics == 0);
    portal.kill();
    tell_database(table, WHEN, &house, &house.folder().join("data"), &tried).await
}
