//! The least that a page can cost here: a bare axum handler that returns the same bytes, in a process of its own.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use axum::Router;
use axum::http::header;
use axum::routing::get;
use bytes::Bytes;
use clap::Args;
use portico_end2end::postgres::free_port;
use tokio::net::{TcpListener, TcpStream};

/// What to serve, and where.
#[derive(Debug, Args)]
pub struct Options {
    /// Where to listen
    #[arg(long)]
    listen: SocketAddr,
    /// The body of every answer: a packed page
    #[arg(long)]
    body: PathBuf,
}

/// Serves it until somebody ends the process.
pub async fn serve(options: Options) -> Result<(), String> {
    let body = Bytes::from(std::fs::read(&options.body).map_err(|error| error.to_string())?);
    let page = move || async move { ([(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CONTENT_ENCODING, "gzip")], body) };
    let listener = TcpListener::bind(options.listen).await.map_err(|error| error.to_string())?;
    axum::serve(listener, Router::new().route("/", get(page))).await.map_err(|error| error.to_string())
}

/// A floor that runs; ended when dropped.
#[derive(Debug)]
pub struct Floor {
    process: Child,
    /// Where it listens.
    pub address: SocketAddr,
}

impl Floor {
    /// Starts one that answers with these bytes, which it reads from a file in `folder`.
    pub async fn start(folder: &Path, body: &[u8]) -> Result<Self, String> {
        let file = folder.join("floor.body");
        std::fs::write(&file, body).map_err(|error| error.to_string())?;
        let address = SocketAddr::from(([127, 0, 0, 1], free_port()?));
        let own = std::env::current_exe().map_err(|error| error.to_string())?;
        let mut command = Command::new(own);
        command.args(["floor", "--listen", &address.to_string(), "--body"]).arg(&file).stdin(Stdio::null());
        let floor = Self { process: command.spawn().map_err(|error| error.to_string())?, address };
        for _ in 0..200 {
            if TcpStream::connect(address).await.is_ok() {
                return Ok(floor);
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        Err("the floor does not listen".to_owned())
    }
}

impl Drop for Floor {
    fn drop(&mut self) {
        let _killed = self.process.kill();
        let _ended = self.process.wait();
    }
}
