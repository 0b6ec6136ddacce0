//! Requests as fast as the other side answers: raw bytes on connections that are kept, so that as little as possible of the machine
//! goes into asking.

#![expect(clippy::disallowed_methods, reason = "what is measured is real time")]

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use bytes::{Buf, Bytes, BytesMut};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::browser::HEADERS;

/// A GET as a browser sends it, with these cookies.
pub fn get(address: SocketAddr, path: &str, cookies: &str) -> Bytes {
    let mut head = format!("GET {path} HTTP/1.1\r\nhost: localhost:{}\r\n", address.port());
    for (name, value) in HEADERS {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    if !cookies.is_empty() {
        head.push_str(&format!("cookie: {cookies}\r\n"));
    }
    head.push_str("\r\n");
    head.into()
}

/// How a round went.
#[derive(Debug)]
pub struct Round {
    /// Answers with status 200.
    pub answers: u64,
    /// How long it took.
    pub took: Duration,
}

impl Round {
    /// Answers a second.
    #[expect(clippy::cast_precision_loss, reason = "a round has no 2⁵² answers")]
    pub fn rate(&self) -> f64 {
        self.answers as f64 / self.took.as_secs_f64()
    }
}

/// Asks on so many connections for so long. Anything but 200 is an error.
pub async fn hammer(address: SocketAddr, request: Bytes, connections: usize, time: Duration) -> Result<Round, String> {
    let begun = Instant::now();
    let until = begun + time;
    let tasks: Vec<_> = (0..connections).map(|_| tokio::spawn(ask(address, request.clone(), until))).collect();
    let mut answers = 0;
    for task in tasks {
        answers += task.await.map_err(|error| error.to_string())??;
    }
    Ok(Round { answers, took: begun.elapsed() })
}

async fn ask(address: SocketAddr, request: Bytes, until: Instant) -> Result<u64, String> {
    let mut line = Line::connect(address).await?;
    let mut answers = 0;
    while Instant::now() < until {
        let status = line.ask(&request).await?;
        if status != 200 {
            return Err(format!("the answer is {status}, not 200"));
        }
        answers += 1;
    }
    Ok(answers)
}

/// One connection.
#[derive(Debug)]
pub struct Line {
    stream: TcpStream,
    read: BytesMut,
}

impl Line {
    /// Opens it.
    pub async fn connect(address: SocketAddr) -> Result<Self, String> {
        let stream = TcpStream::connect(address).await.map_err(|error| error.to_string())?;
        stream.set_nodelay(true).map_err(|error| error.to_string())?;
        Ok(Self { stream, read: BytesMut::with_capacity(64 * 1024) })
    }

    /// Sends a request and reads the whole answer; its status.
    pub async fn ask(&mut self, request: &[u8]) -> Result<u16, String> {
        self.stream.write_all(request).await.map_err(|error| error.to_string())?;
        loop {
            if let Some((status, length)) = whole(&self.read) {
                self.read.advance(length);
                return Ok(status);
            }
            if self.stream.read_buf(&mut self.read).await.map_err(|error| error.to_string())? == 0 {
                return Err("the connection was closed".to_owned());
            }
        }
    }
}

/// Status and length of the answer at the beginning of these bytes, once it is there to its end.
fn whole(bytes: &[u8]) -> Option<(u16, usize)> {
    let head = find(bytes, b"\r\n\r\n")? + 4;
    let text = std::str::from_utf8(&bytes[..head]).ok()?;
    let status = text.get(9..12)?.parse().ok()?;
    let length = header(text, "content-length").and_then(|length| length.parse::<usize>().ok());
    let end = match length {
        Some(length) => head + length,
        None if header(text, "transfer-encoding").is_some() => head + find(&bytes[head..], b"0\r\n\r\n")? + 5,
        None => head,
    };
    (bytes.len() >= end).then_some((status, end))
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    head.lines()
        .skip(1)
        .find_map(|line| line.split_once(':').filter(|(known, _)| known.eq_ignore_ascii_case(name)))
        .map(|(_, value)| value.trim())
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}
