//! What the portal says of itself while something goes wrong: its metrics, and its log.

use std::net::SocketAddr;
use std::path::Path;

use crate::browser::Browser;

/// The line that the program logs instead of a panic's message.
const PANIC: &str = "a defect in the program";

/// A number from `/metrics`, as monitoring reads it.
pub async fn number(address: SocketAddr, name: &str) -> Result<f64, String> {
    let text = Browser::new(address).get("/metrics").await?.text();
    let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    line.and_then(|number| number.trim().parse().ok()).ok_or_else(|| format!("/metrics has no {name}"))
}

/// How many lines of the log tell of a panic.
pub fn panics(log: &Path) -> Result<usize, String> {
    lines_with(log, PANIC).map(|lines| lines.len())
}

/// The lines of the log that hold these words.
pub fn lines_with(log: &Path, words: &str) -> Result<Vec<String>, String> {
    let bytes = std::fs::read(log).map_err(|error| format!("{}: {error}", log.display()))?;
    Ok(String::from_utf8_lossy(&bytes).lines().filter(|line| line.contains(words)).map(str::to_owned).collect())
}
