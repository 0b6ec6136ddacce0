//! What the system knows of a process.

use std::fs;
use std::time::Duration;

/// Memory in use now (resident set), in KiB.
pub fn memory_kib(id: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|number| number.parse().ok()).unwrap_or_default()
}

/// KiB as MiB.
#[expect(clippy::cast_precision_loss, reason = "nothing here has 2⁵² KiB")]
pub fn mebibytes(kib: u64) -> f64 {
    kib as f64 / 1024.0
}

/// Files and sockets that are open now.
pub fn descriptors(id: u32) -> usize {
    fs::read_dir(format!("/proc/{id}/fd")).map(Iterator::count).unwrap_or_default()
}

/// Processor time used until now, by all threads; counted in hundredths of a second.
pub fn cpu(id: u32) -> Duration {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
    let after_name = stat.rsplit(") ").next().unwrap_or_default();
    let ticks: u64 = after_name.split(' ').skip(11).take(2).filter_map(|ticks| ticks.parse::<u64>().ok()).sum();
    Duration::from_millis(ticks * 10)
}
