//! A mail server that misbehaves as it is told: enough SMTP (RFC 5321) for one letter after the other.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};

use portico_end2end::postgres::free_port;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

/// How it behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Takes every letter.
    Well,
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

/// A letter that it has, whether or not it said so.
#[derive(Clone, Debug)]
pub struct Letter {
    /// To whom.
    pub to: String,
    /// Its Message-ID.
    pub id: String,
}

#[derive(Debug)]
struct Shared {
    mode: Mode,
    letters: Vec<Letter>,
}

/// The server; ends when dropped.
#[derive(Debug)]
pub struct MailServer {
    address: SocketAddr,
    shared: Arc<Mutex<Shared>>,
    listening: Option<JoinHandle<()>>,
}

impl MailServer {
    /// One that takes every letter.
    pub async fn start() -> Result<Self, String> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, free_port()?));
        let shared = Arc::new(Mutex::new(Shared { mode: Mode::Well, letters: Vec::new() }));
        let mut server = Self { address, shared, listening: None };
        server.behave(Mode::Well).await?;
        Ok(server)
    }

    /// For `PORTICO_SMTP_URL`.
    pub fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// From now on, also in conversations that are under way; those end where it is down.
    pub async fn behave(&mut self, mode: Mode) -> Result<(), String> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner).mode = mode;
        if mode == Mode::Down {
            if let Some(listening) = self.listening.take() {
                listening.abort();
                let _ended = listening.await;
            }
        } else if self.listening.is_none() {
            let listener = TcpListener::bind(self.address).await.map_err(|error| format!("the mail server: {error}"))?;
            self.listening = Some(tokio::spawn(listen(listener, Arc::clone(&self.shared))));
        }
        Ok(())
    }

    /// All letters that it has.
    pub fn letters(&self) -> Vec<Letter> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner).letters.clone()
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        if let Some(listening) = &self.listening {
            listening.abort();
        }
    }
}

async fn listen(listener: TcpListener, shared: Arc<Mutex<Shared>>) {
    // They end with the one who listens.
    let mut conversations = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        conversations.spawn(converse(stream, Arc::clone(&shared)));
        while conversations.try_join_next().is_some() {}
    }
}

async fn converse(stream: TcpStream, shared: Arc<Mutex<Shared>>) {
    // Who hangs up has nothing more to say.
    let _ended = Conversation { stream: BufReader::new(stream), shared, to: String::new() }.talk().await;
}

struct Conversation {
    stream: BufReader<TcpStream>,
    shared: Arc<Mutex<Shared>>,
    to: String,
}

impl Conversation {
    fn mode(&self) -> Mode {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner).mode
    }

    async fn talk(&mut self) -> io::Result<()> {
        self.say("220 test.example ESMTP").await?;
        while let Some(line) = self.line().await? {
            let verb = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
            match (verb.as_str(), self.mode()) {
                ("EHLO", _) => self.say("250-test.example\r\n250 8BITMIME").await?,
                ("RCPT", Mode::Later) => self.say("451 4.3.0 try again later").await?,
                ("RCPT", Mode::Never) => self.say("554 5.1.1 nobody of that name").await?,
                ("RCPT", _) => {
                    self.to =
                        line.split_once('<').and_then(|(_, rest)| rest.split_once('>')).map_or_else(String::new, |(to, _)| to.to_owned());
                    self.say("250 2.1.5 well").await?;
                }
                ("DATA", _) => {
                    self.say("354 go on").await?;
                    self.take_letter().await?;
                    if self.mode() == Mode::CloseAfterData {
                        return Ok(());
                    }
                    self.say("250 2.0.0 it's mine now").await?;
                }
                ("QUIT", _) => return self.say("221 2.0.0 bye").await,
                _ => self.say("250 2.0.0 well").await?,
            }
        }
        Ok(())
    }

    async fn take_letter(&mut self) -> io::Result<()> {
        let mut id = String::new();
        while let Some(line) = self.line().await?.filter(|line| line != ".") {
            if let Some(found) = line.strip_prefix("Message-ID: ").filter(|_| id.is_empty()) {
                found.clone_into(&mut id);
            }
        }
        let letter = Letter { to: std::mem::take(&mut self.to), id };
        self.shared.lock().unwrap_or_else(PoisonError::into_inner).letters.push(letter);
        Ok(())
    }

    /// Says a line, unless it hangs: then for as long as that lasts it says nothing.
    async fn say(&mut self, line: &str) -> io::Result<()> {
        while self.mode() == Mode::Hanging {
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
        self.stream.write_all(format!("{line}\r\n").as_bytes()).await
    }

    async fn line(&mut self) -> io::Result<Option<String>> {
        let mut line = String::new();
        let read = self.stream.read_line(&mut line).await?;
        Ok((read > 0).then(|| line.trim_end_matches(['\r', '\n']).to_owned()))
    }
}
