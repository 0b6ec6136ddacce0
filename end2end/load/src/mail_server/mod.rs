//! A mail server that takes every letter, at its own pace, or misbehaves as it is told; it can be asked what came for whom.

mod conversation;

use std::collections::{HashMap, HashSet};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use portico_end2end::postgres::free_port;
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::task::{JoinHandle, JoinSet};

use self::conversation::converse;

/// How it behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Takes every letter, and needs so long for each.
    Well(Duration),
    /// Nobody listens.
    Down,
    /// Takes connections, and says nothing.
    Hanging,
    /// "Try again later", at the recipient.
    Later,
    /// "Never", at the recipient.
    Never,
    /// Takes the letter, and hangs up instead of saying so.
    CloseAfterData,
}

impl Mode {
    /// Takes every letter at once.
    pub const WELL: Self = Self::Well(Duration::ZERO);
}

/// A letter that it has, whether or not it said so.
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

/// What its conversations share.
#[derive(Debug)]
struct Desk {
    mode: Mutex<Mode>,
    letters: Mutex<HashMap<String, Vec<Letter>>>,
    news: Notify,
}

impl Desk {
    fn mode(&self) -> Mode {
        *self.mode.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn letters(&self) -> MutexGuard<'_, HashMap<String, Vec<Letter>>> {
        self.letters.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self, to: String, letter: Letter) {
        self.letters().entry(to).or_default().push(letter);
        self.news.notify_waiters();
    }
}

/// The server; ends when dropped.
#[derive(Debug)]
pub struct MailServer {
    address: SocketAddr,
    desk: Arc<Desk>,
    listening: Option<JoinHandle<()>>,
}

impl MailServer {
    /// Starts one that behaves like this.
    pub async fn start(mode: Mode) -> Result<Self, String> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, free_port()?));
        let desk = Arc::new(Desk { mode: Mutex::new(mode), letters: Mutex::default(), news: Notify::new() });
        let mut server = Self { address, desk, listening: None };
        server.behave(mode).await?;
        Ok(server)
    }

    /// From now on, also in conversations that are under way; those end where it is down.
    pub async fn behave(&mut self, mode: Mode) -> Result<(), String> {
        *self.desk.mode.lock().unwrap_or_else(PoisonError::into_inner) = mode;
        if mode == Mode::Down {
            if let Some(listening) = self.listening.take() {
                listening.abort();
                let _ended = listening.await;
            }
        } else if self.listening.is_none() {
            let listener = TcpListener::bind(self.address).await.map_err(|error| format!("the mail server: {error}"))?;
            self.listening = Some(tokio::spawn(listen(listener, Arc::clone(&self.desk))));
        }
        Ok(())
    }

    /// What `PORTICO_SMTP_URL` is.
    pub fn url(&self) -> String {
        format!("smtp://{}?tls=none", self.address)
    }

    /// What came for this address so far, oldest first.
    pub fn letters(&self, to: &str) -> Vec<Letter> {
        self.desk.letters().get(to).cloned().unwrap_or_default()
    }

    /// Letters that came more than once: the sender died between our word that we have it and its note of that.
    pub fn repeats(&self) -> usize {
        let all = self.desk.letters();
        let ids: Vec<&str> = all.values().flatten().map(|letter| letter.id.as_str()).collect();
        ids.len() - ids.iter().collect::<HashSet<_>>().len()
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
                let news = self.desk.news.notified();
                if let Some(found) = self.desk.letters().get(to).and_then(|letters| find(letters)) {
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
        if let Some(listening) = &self.listening {
            listening.abort();
        }
    }
}

async fn listen(listener: TcpListener, desk: Arc<Desk>) {
    // They end with the one who listens.
    let mut conversations = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        conversations.spawn(converse(stream, Arc::clone(&desk)));
        while conversations.try_join_next().is_some() {}
    }
}
