//! Sends bytes as they are, and reads what comes back.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::Input;
use super::poison::{HEADER, SCRIPT};

/// For an answer that is owed.
const OWED: Duration = Duration::from_secs(15);
/// For one that may never come: what was sent may be the beginning of something.
const PERHAPS: Duration = Duration::from_millis(60);
/// For the rest of an answer that has begun, where the connection is kept.
const REST: Duration = Duration::from_millis(25);
/// More of an answer is not looked at.
const MOST: usize = 1024 * 1024;

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Answered with this status.
    Answered(u16),
    /// The connection was closed without a word.
    Closed,
    /// Nothing came, and nothing had to.
    Silence,
    /// Nothing came, though it had to.
    Unanswered,
    /// What was sent stands in the answer so that a browser would run it, or as a header.
    Echoed(u16),
}

impl Outcome {
    /// The columns of a table.
    pub const WORDS: [&'static str; 8] = ["2xx", "3xx", "4xx", "5xx", "closed", "silence", "unanswered", "echoed"];

    /// Its column.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Answered(500..) => "5xx",
            Self::Answered(400..) => "4xx",
            Self::Answered(300..) => "3xx",
            Self::Answered(_) => "2xx",
            Self::Closed => "closed",
            Self::Silence => "silence",
            Self::Unanswered => "unanswered",
            Self::Echoed(_) => "echoed",
        }
    }

    /// Whether the portal did wrong.
    pub const fn is_fault(self) -> bool {
        matches!(self, Self::Answered(500..) | Self::Unanswered | Self::Echoed(_))
    }
}

/// Sends one input on a connection of its own.
pub async fn send(portal: SocketAddr, input: &Input) -> Outcome {
    let Ok(mut stream) = TcpStream::connect(portal).await else { return Outcome::Unanswered };
    let _kept = stream.set_nodelay(true);
    let (mut from, mut to) = stream.split();
    let mut answer = Vec::new();
    let patience = if input.is_whole { OWED } else { PERHAPS };
    // Both ways at once: a portal that has read enough answers before all is sent, and closes.
    let sending = async {
        let _cut = to.write_all(&input.bytes).await;
        std::future::pending::<()>().await;
    };
    let reading = read(&mut from, &mut answer, patience);
    let end = tokio::select! {
        () = sending => End::Closed,
        end = reading => end,
    };
    judge(&answer, end, input.is_whole)
}

/// How reading ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Closed,
    Quiet,
}

async fn read(stream: &mut (impl AsyncReadExt + Unpin), answer: &mut Vec<u8>, patience: Duration) -> End {
    while answer.len() < MOST {
        let wait = if status(answer).is_some() { REST } else { patience };
        match tokio::time::timeout(wait, stream.read_buf(answer)).await {
            Ok(Ok(0) | Err(_)) => return End::Closed,
            Ok(Ok(_)) => {}
            Err(_) => return End::Quiet,
        }
    }
    End::Quiet
}

fn judge(answer: &[u8], end: End, is_whole: bool) -> Outcome {
    match (status(answer), end) {
        (Some(status), _) if is_echo(answer) => Outcome::Echoed(status),
        (Some(status), _) => Outcome::Answered(status),
        // A connection may be cut while a head that is too large is still sent: then the answer is lost on the way.
        (None, End::Closed) => Outcome::Closed,
        (None, End::Quiet) if is_whole => Outcome::Unanswered,
        (None, End::Quiet) => Outcome::Silence,
    }
}

/// The last status of the answer: before it there may be a `100 Continue`.
fn status(answer: &[u8]) -> Option<u16> {
    let text = answer.strip_prefix(b"HTTP/1.1 100 Continue\r\n\r\n").unwrap_or(answer);
    let line = text.strip_prefix(b"HTTP/1.1 ").or_else(|| text.strip_prefix(b"HTTP/1.0 "))?;
    std::str::from_utf8(line.get(..3)?).ok()?.parse().ok()
}

fn is_echo(answer: &[u8]) -> bool {
    let head = answer.windows(4).position(|window| window == b"\r\n\r\n").unwrap_or(answer.len());
    let has = |part: &[u8], what: &str| part.windows(what.len()).any(|window| window.eq_ignore_ascii_case(what.as_bytes()));
    has(&answer[..head], &format!("\r\n{HEADER}:")) || has(&answer[head..], SCRIPT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_answer_says() {
        let closed = |answer: &str| judge(answer.as_bytes(), End::Closed, true);
        assert_eq!(closed("HTTP/1.1 404 Not Found\r\n\r\n"), Outcome::Answered(404));
        assert_eq!(closed("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"), Outcome::Answered(200));
        assert_eq!(closed(""), Outcome::Closed);
        assert_eq!(judge(b"", End::Quiet, true), Outcome::Unanswered);
        assert_eq!(judge(b"HTT", End::Quiet, false), Outcome::Silence);
        assert!(closed("HTTP/1.1 500 X\r\n\r\n").is_fault() && !closed("HTTP/1.1 422 X\r\n\r\n").is_fault());
    }

    #[test]
    fn an_echo_is_seen() {
        let script = format!("HTTP/1.1 200 OK\r\n\r\n<p>{SCRIPT}</p>");
        assert_eq!(judge(script.as_bytes(), End::Closed, true), Outcome::Echoed(200));
        let header = format!("HTTP/1.1 303 X\r\nlocation: /\r\n{}: 1\r\n\r\n", HEADER.to_uppercase());
        assert_eq!(judge(header.as_bytes(), End::Closed, true), Outcome::Echoed(303));
        let escaped = SCRIPT.replace('<', "&lt;");
        assert_eq!(judge(format!("HTTP/1.1 200 OK\r\n\r\n{escaped}").as_bytes(), End::Closed, true), Outcome::Answered(200));
    }
}
