//! Node.js and the packages of `package-lock.json`.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use crate::tools::{Failure, home, on_path, run};

/// What Playwright asks for (`engines` in package.json).
const OLDEST: u32 = 20;

/// Node.js with npm.
pub struct Node {
    node: PathBuf,
    npm: PathBuf,
}

impl Node {
    /// Playwright's command line: not by way of npx, so that it is our own child, and ends when we end it.
    pub fn playwright(&self) -> Command {
        let mut command = Command::new(&self.node);
        command.arg(home().join("node_modules/@playwright/test/cli.js"));
        command
    }
}

/// Both on the PATH, or a sentence that says what is missing.
pub fn find() -> Result<Node, Failure> {
    let missing = |what: &str| {
        Failure(format!("the browser tests need {what} on the PATH (Node.js 20 or newer; Debian: apt-get install nodejs npm)"))
    };
    let node = on_path(&["node", "nodejs"]).ok_or_else(|| missing("node"))?;
    let npm = on_path(&["npm"]).ok_or_else(|| missing("npm"))?;
    let version = Command::new(&node).arg("--version").output().map_err(|error| Failure(format!("node can't be run: {error}")))?.stdout;
    let version = String::from_utf8_lossy(&version).trim().to_owned();
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_none_or(|major| major < OLDEST) {
        return Err(missing(&format!("a newer node than {version}")));
    }
    Ok(Node { node, npm })
}

/// Installs what the lock file says, unless that is what is there.
pub async fn install_packages(node: &Node) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure(format!("end2end/node_modules can't be used: {error}"));
    let wanted = fs::read_to_string(home().join("package-lock.json")).map_err(failed)?;
    let receipt = home().join("node_modules/.installed-lock.json");
    if fs::read_to_string(&receipt).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    let mut npm = Command::new(&node.npm);
    // No package's scripts: they would be code that nobody here has read.
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    if !run(npm, Duration::from_mins(5)).await? {
        return Err(Failure(
            "npm ci failed in end2end: the browser tests need @playwright/test and @axe-core/playwright from the npm registry".to_owned(),
        ));
    }
    fs::write(receipt, wanted).map_err(failed)
}
