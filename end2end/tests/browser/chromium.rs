//! A browser: named, found, or fetched.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::node::Node;
use crate::tools::{Failure, on_path, run};

const NAMES: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// The browser's path; `None` where Playwright has one of its own.
pub async fn find_or_fetch(node: &Node) -> Result<Option<PathBuf>, Failure> {
    if let Some(named) = env::var_os("PORTICO_CHROMIUM").filter(|it| !it.is_empty()).map(PathBuf::from) {
        return if named.is_file() {
            Ok(Some(named))
        } else {
            Err(Failure(format!("PORTICO_CHROMIUM names {}, which is not there", named.display())))
        };
    }
    if let Some(installed) = on_path(NAMES) {
        return Ok(Some(installed));
    }
    let mut playwright = node.playwright();
    playwright.args(["install", "chromium"]);
    // Where the download is blocked it tries for long: hence the limit, and hence not `?`.
    if run(playwright, Duration::from_mins(4)).await.unwrap_or(false) {
        return Ok(None);
    }
    if by_debian().await {
        return on_path(NAMES).map(Some).ok_or_else(missing);
    }
    Err(missing())
}

async fn by_debian() -> bool {
    let Some(apt) = on_path(&["apt-get"]).filter(|_| Path::new("/etc/debian_version").exists()) else { return false };
    let mut update = Command::new(&apt);
    update.args(["-qq", "update"]);
    let mut install = Command::new(&apt);
    install.args(["-qq", "install", "-y", "--no-install-recommends", "chromium"]).env("DEBIAN_FRONTEND", "noninteractive");
    // Fails by itself where we are not root.
    run(update, Duration::from_mins(3)).await.unwrap_or(false) && run(install, Duration::from_mins(8)).await.unwrap_or(false)
}

fn missing() -> Failure {
    Failure(
        "the browser tests need Chromium: none is on the PATH (chromium, google-chrome), `npx playwright install chromium` could not fetch one, and \
         `apt-get install chromium` did not work either. Install one, or set PORTICO_CHROMIUM to its path"
            .to_owned(),
    )
}
