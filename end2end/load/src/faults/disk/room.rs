//! A small disk in memory, filled to its last byte.

#![expect(clippy::disallowed_methods, reason = "what is measured is real time")]

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::{Readers, tell_database, tell_recovered, tell_refused};
use crate::faults::metrics;
use crate::faults::sign_ups::{self, SignUp};
use crate::portal::House;
use crate::table::Table;

/// The name of this fault in the table.
const WHEN: &str = "disk full";
/// How long refusals are waited for.
const PATIENCE: Duration = Duration::from_secs(60);

/// A mounted disk; unmounted when dropped.
#[derive(Debug)]
struct SmallDisk {
    folder: TempDir,
}

impl SmallDisk {
    fn mount(mebibytes: u32) -> Result<Self, String> {
        let folder = tempfile::Builder::new().prefix("portico-load-disk-").tempdir().map_err(|error| error.to_string())?;
        let options = format!("size={mebibytes}m,mode=700");
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", &options, "tmpfs"]).arg(folder.path()).output();
        let mounted = mounted.map_err(|error| format!("mount: {error}"))?;
        if mounted.status.success() {
            return Ok(Self { folder });
        }
        let said = String::from_utf8_lossy(&mounted.stderr).trim().to_owned();
        Err(format!("A small disk can't be mounted ({said}). This needs root, and in a container the capability SYS_ADMIN."))
    }

    /// Writes until nothing more fits; the file that takes the room.
    fn fill(&self) -> Result<PathBuf, String> {
        let filler = self.folder.path().join("filler");
        let mut file = File::create(&filler).map_err(|error| error.to_string())?;
        for size in [64 * 1024, 4096, 1] {
            while file.write_all(&vec![0; size]).is_ok() {}
        }
        Ok(filler)
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _unmounted = Command::new("umount").arg(self.folder.path()).status();
    }
}

/// Fills the disk under a running portal, and makes room again.
pub(super) async fn full(program: &Path, many: usize, table: &mut Table) -> Result<(), String> {
    let disk = SmallDisk::mount(48)?;
    let data = disk.folder.path().join("data");
    let house = House::new(program, None)?.with("PORTICO_DATA_DIR", &data.display().to_string());
    house.run(&["seed", "--customers", "1"])?;
    let portal = house.start().await?;
    let mut tried = sign_ups::sign_ups(portal.address, "room", 10, 2).await;
    let mut readers = Readers::new(portal.address).await?;

    let before = tried.len();
    let filler = disk.fill()?;
    // What fits into the room that the database's log has already is rightly taken: only when that is used up is anything refused.
    let (mut refused, begun) = (Vec::new(), Instant::now());
    for round in 0_u32.. {
        let some = sign_ups::sign_ups(portal.address, &format!("full{round}-"), 20, 4).await;
        let (taken, not) = some.into_iter().partition::<Vec<_>, _>(SignUp::is_acknowledged);
        tried.extend(taken);
        refused.extend(not);
        readers.look(1).await;
        if refused.len() >= many || begun.elapsed() > PATIENCE {
            break;
        }
    }
    readers.look(20).await;
    Table::tell("disk full: sign-ups that still fitted into the database's log", tried.len() - before);
    readers.tell(table, WHEN);
    tell_refused(table, WHEN, &refused);
    std::fs::remove_file(&filler).map_err(|error| error.to_string())?;
    tried.extend(tell_recovered(table, WHEN, portal.address).await);
    let after = sign_ups::sign_ups(portal.address, "room-again", 20, 2).await;
    table.row("disk full, over: sign-ups", sign_ups::statuses(&after), "303: 20", after.iter().all(SignUp::is_acknowledged));
    tried.extend(refused);
    tried.extend(after);
    let panics = metrics::panics(&house.log())?;
    table.row("disk full: panics in the log", panics, "0", panics == 0);
    // As a power cut would: what was acknowledged is on the disk already.
    portal.kill();
    tell_database(table, WHEN, &house, &data, &tried).await
}
