//! A portal for the journeys: in this process, on a free port, with data that goes with it.

use std::net::SocketAddr;

use portico::clock::Clock;
use portico::config::{Config, Variables};
use portico::start;
use tempfile::TempDir;
use tokio::net::TcpListener;

/// A running portal; ends with the test.
pub struct Portal {
    /// Where it is.
    pub url: String,
    _data: TempDir,
}

/// Starts one, in development mode. All journeys come from one address: limits are off.
pub async fn start_server() -> Portal {
    let data = tempfile::tempdir().expect("a temporary folder can be made");
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let address: SocketAddr = listener.local_addr().expect("it is bound");
    let url = format!("http://localhost:{}", address.port());
    let variables = [
        ("PORTICO_LISTEN", address.to_string()),
        ("PORTICO_PUBLIC_URL", url.clone()),
        ("PORTICO_DATA_DIR", data.path().display().to_string()),
        ("PORTICO_LIMITS", "off".to_owned()),
    ];
    let variables: Variables = variables.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    let config = Config::parse(&variables, "").expect("the configuration is good");
    let app = start::build(config, Clock::system()).await.expect("the portal starts");
    tokio::spawn(async move { start::serve_on(listener, &app, std::future::pending()).await });
    Portal { url, _data: data }
}
