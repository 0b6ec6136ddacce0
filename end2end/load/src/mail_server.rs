//! A mail server that takes every letter, at its own pace, and can be asked what came for whom.

use std::collections::HashMap;
use std::io;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use quoted_printable::ParseMode;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::JoinHandle;

/// A letter that came.
#[derive(Clone, Debug)]
pub struct Letter {
    /// The Message-ID: the same where a letter came twice.
    pub id: String,
    /// Its plain text.
    pub text: String,
}

impl Letter {
    /// The first link below this path, without the host: its secret opens the same on every node.
    pub fn link(&self, path: &str) -> Option<String> {
        let links = self.text.split_whitespace().filter(|word| word.starts_with("http"));
        let mut below = links.filter_map(|link| link.splitn(4, '/').nth(3).map(|rest| format!("/{rest}")));
        below.find(|link| link.starts_with(&format!("{path}?")))
    }

    /// The six-digit code.
    pub fn code(&self) -> Option<String> {
        let mut words = self.text.split_whitespace();
        words.find(|word| word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit())).map(str::to_owned)
    }
}

/// The server; ends when dropped.
#[derive(Debug)]
pub struct MailServer {
    port: u16,
    taken: Arc<Taken>,
    task: JoinHandle<()>,
}

#[derive(Debug, Default)]
struct Taken {
    letters: Mutex<HashMap<String, Vec<Letter>>>,
    news: Notify,
}

impl Taken {
    fn letters(&self) -> MutexGuard<'_, HashMap<String, Vec<Letter>>> {
        self.letters.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl MailServer {
    /// Starts one that needs so long for each letter.
    pub async fn start(pace: Duration) -> Result<Self, String> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.map_err(|error| error.to_string())?;
        let port = listener.local_addr().map_err(|error| error.to_string())?.port();
        let taken = Arc::<Taken>::default();
        let of_task = Arc::clone(&taken);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(converse(stream, pace, Arc::clone(&of_task)));
            }
        });
        Ok(Self { port, taken, task })
    }

    /// What `PORTICO_SMTP_URL` is.
    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}?tls=none", self.port)
    }

    /// What came for this address so far, oldest first.
    pub fn letters(&self, to: &str) -> Vec<Letter> {
        self.taken.letters().get(to).cloned().unwrap_or_default()
    }

    /// Letters that came more than once: the sender died between our word that we have it and its note of that.
    pub fn repeats(&self) -> usize {
        let all = self.taken.letters();
        let ids: Vec<&str> = all.values().flatten().map(|letter| letter.id.as_str()).collect();
        ids.len() - ids.iter().collect::<std::collections::HashSet<_>>().len()
    }

    /// Waits for a letter to this address, beyond the first `after`, with a link below this path.
    pub async fn link(&self, to: &str, after: usize, path: &str) -> Result<String, String> {
        let found = self.wait(to, Duration::from_secs(90), |letters| letters.iter().skip(after).rev().find_map(|letter| letter.link(path)));
        found.await.ok_or_else(|| format!("no letter with a link to {path} came for {to}"))
    }

    /// Waits for the newest code for this address; none where none came in time.
    pub async fn code(&self, to: &str, patience: Duration) -> Option<String> {
        self.wait(to, patience, |letters| letters.iter().rev().find_map(Letter::code)).await
    }

    async fn wait<T>(&self, to: &str, patience: Duration, find: impl Fn(&[Letter]) -> Option<T>) -> Option<T> {
        let found = async {
            loop {
                // Listening begins before looking: what comes in between is not missed.
                let news = self.taken.news.notified();
                if let Some(found) = self.taken.letters().get(to).and_then(|letters| find(letters)) {
                    return found;
                }
                news.await;
            }
        };
        tokio::time::timeout(patience, found).await.ok()
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// As much of SMTP (RFC 5321) as our client speaks. One that hangs up is its own affair.
async fn converse(stream: TcpStream, pace: Duration, taken: Arc<Taken>) {
    let _ended = talk(BufReader::new(stream), pace, &taken).await;
}

async fn talk(mut stream: BufReader<TcpStream>, pace: Duration, taken: &Taken) -> io::Result<()> {
    let mut to = String::new();
    stream.write_all(b"220 load ESMTP\r\n").await?;
    let mut line = String::new();
    while {
        line.clear();
        stream.read_line(&mut line).await? > 0
    } {
        let verb = line.get(..4).unwrap_or_default().to_ascii_uppercase();
        let said: &[u8] = match verb.as_str() {
            "EHLO" => b"250-load\r\n250 8BITMIME\r\n",
            "RCPT" => {
                to = line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
                b"250 well\r\n"
            }
            "DATA" => {
                stream.write_all(b"354 go on\r\n").await?;
                let message = message(&mut stream).await?;
                tokio::time::sleep(pace).await;
                taken.letters().entry(to.clone()).or_default().push(letter(&message));
                taken.news.notify_waiters();
                b"250 taken\r\n"
            }
            "QUIT" => return stream.write_all(b"221 bye\r\n").await,
            _ => b"250 well\r\n",
        };
        stream.write_all(said).await?;
    }
    Ok(())
}

/// Up to the line with nothing but a dot.
async fn message(stream: &mut BufReader<TcpStream>) -> io::Result<String> {
    let mut message = String::new();
    loop {
        let begin = message.len();
        if stream.read_line(&mut message).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if &message[begin..] == ".\r\n" {
            message.truncate(begin);
            return Ok(message);
        }
    }
}

fn letter(message: &str) -> Letter {
    let id = message.lines().find_map(|line| line.strip_prefix("Message-ID: ")).unwrap_or_default().to_owned();
    Letter { id, text: plain_text(message) }
}

/// The plain text of a message in two forms.
fn plain_text(message: &str) -> String {
    let part = message.split("Content-Type: text/plain").nth(1).unwrap_or_default();
    let (head, rest) = part.split_once("\r\n\r\n").unwrap_or_default();
    let body = rest.split("\r\n--").next().unwrap_or_default();
    if !head.contains("quoted-printable") {
        return body.to_owned();
    }
    let decoded = quoted_printable::decode(body, ParseMode::Robust).unwrap_or_default();
    String::from_utf8_lossy(&decoded).into_owned()
}
