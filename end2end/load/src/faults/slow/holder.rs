//! One connection that is held on to as long as the portal lets it, again and again.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::{TcpSocket, TcpStream};

use crate::browser::Browser;

/// A byte or a line, so often: an idle connection is easier to notice than a slow one.
const DRIP: Duration = Duration::from_secs(1);
/// Answers that are asked for and never read: more than the system keeps for a reader with a small buffer.
const UNREAD: usize = 200;
/// The smallest buffer for what comes in, so that the portal feels soon that nobody reads.
const SMALL: u32 = 2048;

/// What is never done.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// The head is never finished.
    Head,
    /// The body is never finished.
    Body,
    /// The answer is never read.
    Answer,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Head, Self::Body, Self::Answer];

    /// In words.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Head => "unfinished heads",
            Self::Body => "unfinished bodies",
            Self::Answer => "unread answers",
        }
    }
}

/// How often the portal let go of each kind.
#[derive(Debug, Default)]
pub struct Seen {
    /// By the kind's place in [`Kind::ALL`].
    pub cut: [AtomicUsize; 3],
}

/// Holds a connection of this kind, and another one when it is cut; never ends by itself.
pub async fn hold(portal: SocketAddr, kind: Kind, seen: Arc<Seen>) {
    loop {
        if let Ok(stream) = begin(portal, kind).await {
            drip(stream, kind).await;
            seen.cut[kind as usize].fetch_add(1, Ordering::Relaxed);
        } else {
            tokio::time::sleep(DRIP).await;
        }
    }
}

async fn begin(portal: SocketAddr, kind: Kind) -> io::Result<TcpStream> {
    let socket = TcpSocket::new_v4()?;
    if matches!(kind, Kind::Answer) {
        socket.set_recv_buffer_size(SMALL)?;
    }
    let mut stream = socket.connect(portal).await?;
    let host = format!("Host: localhost:{}\r\n", portal.port());
    match kind {
        Kind::Head => stream.write_all(format!("GET /sign-in HTTP/1.1\r\n{host}").as_bytes()).await?,
        Kind::Body => {
            let head =
                "Content-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 60000\r\n\r\nemail=";
            stream.write_all(format!("POST /sign-in HTTP/1.1\r\n{host}{head}").as_bytes()).await?;
        }
        Kind::Answer => {
            let sheet = sheet(portal).await;
            let many = format!("GET {sheet} HTTP/1.1\r\n{host}\r\n").repeat(UNREAD);
            // Once the portal waits for us it takes no more of this either.
            let _waits = tokio::time::timeout(DRIP, stream.write_all(many.as_bytes())).await;
        }
    }
    Ok(stream)
}

/// Goes on a little at a time until the portal has had enough.
async fn drip(stream: TcpStream, kind: Kind) {
    let piece: &[u8] = if matches!(kind, Kind::Head) { b"X-Slow: 1\r\n" } else { b"x" };
    let mut rest = [0; 512];
    loop {
        tokio::time::sleep(DRIP).await;
        if stream.try_write(piece).is_err_and(|error| error.kind() != io::ErrorKind::WouldBlock) {
            return;
        }
        // What it says and that it hung up is heard by all but those who never read.
        if !matches!(kind, Kind::Answer)
            && match stream.try_read(&mut rest) {
                Ok(bytes) => bytes == 0,
                Err(error) => error.kind() != io::ErrorKind::WouldBlock,
            }
        {
            return;
        }
    }
}

/// The largest answer that anybody may ask for: the brand's style sheet.
async fn sheet(portal: SocketAddr) -> String {
    static FOUND: tokio::sync::OnceCell<String> = tokio::sync::OnceCell::const_new();
    let found = FOUND.get_or_init(|| async move {
        let page = Browser::new(portal).get("/sign-in").await.map(|answer| answer.text()).unwrap_or_default();
        let sheet = page.split('"').find(|part| part.starts_with("/assets/") && part.contains(".css")).map(str::to_owned);
        sheet.unwrap_or_else(|| "/sign-in".to_owned())
    });
    found.await.clone()
}
