//! A portal for the journeys: in this process, on a free port, with data that goes with it.

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use portico::app_state::App;
use portico::clock::Clock;
use portico::config::{Config, Variables};
use portico::content::editions;
use portico::content::preview::Preview;
use portico::start;
use portico_app::links;
use tempfile::TempDir;
use tokio::net::TcpListener;

use crate::tools::home;

/// A running portal; ends with the test.
pub struct Portal {
    /// Where it is.
    pub url: String,
    /// Its content folder, where it has one that may be written.
    pub content: PathBuf,
    /// Where a link leads that shows a draft: its sign-in button says "Soon".
    pub preview: String,
    /// Its parts, for what is done behind its back.
    pub app: App,
    _data: TempDir,
}

/// Starts one that shows what is built in.
pub async fn start_server() -> Portal {
    start_with(|_| None, &[]).await
}

/// Starts one with a content folder of its own, for marketing to write in: at first it holds the brands of the repository.
pub async fn start_for_marketing() -> Portal {
    start_with(
        |data| {
            let content = data.join("content");
            copy(&home().join("../style/brands"), &content.join("style/brands"));
            Some(content)
        },
        &[],
    )
    .await
}

/// Starts one for staff, on the database that `settings` name.
pub async fn start_for_staff(settings: &[(&str, &str)]) -> Portal {
    start_with(|_| None, settings).await
}

/// Keeps an edition that is not published, and makes a link to it.
async fn preview(app: &App) -> String {
    let draft = [("locales/en/sign_in.ftl".to_owned(), b"sign-in = Soon\n".to_vec())].into();
    let now = app.clock.now();
    let edition = editions::keep(&app.db, &draft, None, now).await.expect("an edition can be kept");
    let until = now.plus(Duration::from_hours(1));
    format!("{}?link={}", links::PREVIEW, Preview { edition, until }.signed(&app.key))
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("the brands are there").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a file can be copied");
        }
    }
}

/// In development mode. All journeys come from one address: limits are off.
async fn start_with(content: impl FnOnce(&Path) -> Option<PathBuf>, settings: &[(&str, &str)]) -> Portal {
    let data = tempfile::tempdir().expect("a temporary folder can be made");
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let address: SocketAddr = listener.local_addr().expect("it is bound");
    let url = format!("http://localhost:{}", address.port());
    let content = content(data.path());
    let mut variables = vec![
        ("PORTICO_LISTEN", address.to_string()),
        ("PORTICO_PUBLIC_URL", url.clone()),
        ("PORTICO_DATA_DIR", data.path().display().to_string()),
        ("PORTICO_LIMITS", "off".to_owned()),
    ];
    variables.extend(content.as_ref().map(|folder| ("PORTICO_CONTENT_DIR", folder.display().to_string())));
    variables.extend(settings.iter().map(|(name, value)| (*name, (*value).to_owned())));
    let variables: Variables = variables.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    let config = Config::parse(&variables, "").expect("the configuration is good");
    let app = start::build(config, Clock::system()).await.expect("the portal starts");
    let preview = preview(&app).await;
    let served = app.clone();
    tokio::spawn(async move { start::serve_on(listener, &served, std::future::pending()).await });
    Portal { url, content: content.unwrap_or_default(), preview, app, _data: data }
}
