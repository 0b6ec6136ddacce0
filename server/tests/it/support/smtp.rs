//! A mail server for tests: speaks enough SMTP (RFC 5321), keeps what it takes, and misbehaves on demand.

use std::io;
use std::sync::{Arc, Mutex};

use rcgen::{CertificateParams, KeyPair, date_time_ymd};
use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

/// How it behaves; see [`Smtp::behave`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Takes everything.
    Accept,
    /// Greets with 554: it wants no mail from anybody today.
    RefuseAtTheDoor,
    /// Wants a sign-in, and knows nobody.
    RefuseSignIn,
    /// "Try again later", at the recipient.
    Refuse451,
    /// "Never", at the recipient, whose address it repeats, as servers do.
    Refuse554,
    /// "Never", after the message.
    Refuse554AfterData,
    /// Takes the message and then says nothing more.
    Stall,
    /// Takes the message and hangs up instead of saying so: the sender can't know.
    DropAfterData,
    /// Says that it has the message, and hangs up.
    DropAfter250,
}

/// A message that the server took.
#[derive(Clone, Debug)]
pub struct Letter {
    /// The envelope's sender.
    pub from: String,
    /// The envelope's recipients.
    pub to: Vec<String>,
    /// Header and body as they came.
    pub data: String,
}

impl Letter {
    /// The value of a header line (the first of that name, unfolded).
    pub fn header(&self, name: &str) -> Option<String> {
        let (head, _) = self.data.split_once("\r\n\r\n")?;
        let head = head.replace("\r\n ", " ").replace("\r\n\t", " ");
        head.split("\r\n").find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
        })
    }
}

#[derive(Debug)]
struct Shared {
    mode: Mode,
    letters: Vec<Letter>,
    connections: usize,
}

/// A certificate that nobody vouches for but itself, and its key.
pub struct Identity {
    /// What a client has to trust.
    pub pem: String,
    acceptor: TlsAcceptor,
}

impl Identity {
    /// For a host of this name, good until the end of the year.
    pub fn of(host: &str, last_year: i32) -> Self {
        let key = KeyPair::generate().unwrap();
        let mut wish = CertificateParams::new(vec![host.to_owned()]).unwrap();
        wish.not_after = date_time_ymd(last_year, 12, 31);
        let certificate = wish.self_signed(&key).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], PrivateKeyDer::try_from(key.serialize_der()).unwrap())
            .unwrap();
        Self { pem: certificate.pem(), acceptor: TlsAcceptor::from(Arc::new(config)) }
    }
}

/// The server; stops when dropped.
pub struct Smtp {
    port: u16,
    shared: Arc<Mutex<Shared>>,
    task: JoinHandle<()>,
}

impl Smtp {
    /// Starts one on a free port of this machine. It offers no STARTTLS.
    pub async fn start(mode: Mode) -> Self {
        Self::start_as(mode, None).await
    }

    /// Starts one that offers STARTTLS, and hears no letter without it.
    pub async fn start_with_tls(identity: &Identity) -> Self {
        Self::start_as(Mode::Accept, Some(identity.acceptor.clone())).await
    }

    async fn start_as(mode: Mode, tls: Option<TlsAcceptor>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let shared = Arc::new(Mutex::new(Shared { mode, letters: Vec::new(), connections: 0 }));
        let of_task = Arc::clone(&shared);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                of_task.lock().unwrap().connections += 1;
                tokio::spawn(converse(stream, tls.clone(), Arc::clone(&of_task)));
            }
        });
        Self { port, shared, task }
    }

    /// What `PORTICO_SMTP_URL` would be.
    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// From now on, also in open conversations.
    pub fn behave(&self, mode: Mode) {
        self.shared.lock().unwrap().mode = mode;
    }

    /// What it took so far: with [`Mode::DropAfterData`] and [`Mode::Stall`] also what it never acknowledged.
    pub fn letters(&self) -> Vec<Letter> {
        self.shared.lock().unwrap().letters.clone()
    }

    /// How often somebody connected.
    pub fn connections(&self) -> usize {
        self.shared.lock().unwrap().connections
    }
}

impl Drop for Smtp {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn converse(stream: TcpStream, tls: Option<TlsAcceptor>, shared: Arc<Mutex<Shared>>) {
    let Some(tls) = tls else {
        Conversation::new(stream, false, shared).run().await;
        return;
    };
    let mut plain = Conversation::new(stream, true, Arc::clone(&shared));
    plain.run().await;
    // A client that does not like our certificate hangs up, which is its good right.
    if plain.wants_tls
        && let Ok(stream) = tls.accept(plain.stream.into_inner()).await
    {
        let mut secret = Conversation::new(stream, false, shared);
        secret.greeted = true;
        secret.run().await;
    }
}

struct Conversation<S> {
    stream: BufReader<S>,
    shared: Arc<Mutex<Shared>>,
    offers_tls: bool,
    wants_tls: bool,
    greeted: bool,
    from: String,
    to: Vec<String>,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Conversation<S> {
    fn new(stream: S, offers_tls: bool, shared: Arc<Mutex<Shared>>) -> Self {
        Self { stream: BufReader::new(stream), shared, offers_tls, wants_tls: false, greeted: false, from: String::new(), to: Vec::new() }
    }

    fn mode(&self) -> Mode {
        self.shared.lock().unwrap().mode
    }

    async fn say(&mut self, line: &str) -> io::Result<()> {
        self.stream.write_all(format!("{line}\r\n").as_bytes()).await?;
        self.stream.flush().await
    }

    async fn run(&mut self) {
        // A client that hangs up is the client's matter.
        let _ = self.talk().await;
    }

    async fn talk(&mut self) -> io::Result<()> {
        if self.mode() == Mode::RefuseAtTheDoor {
            return self.say("554 5.3.2 no mail today").await;
        }
        if !self.greeted {
            self.say("220 test.example ESMTP").await?;
        }
        while let Some(line) = line(&mut self.stream).await? {
            let verb = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
            match verb.as_str() {
                "STARTTLS" if self.offers_tls => {
                    self.wants_tls = true;
                    return self.say("220 2.0.0 whisper").await;
                }
                "EHLO" if self.offers_tls => self.say("250-test.example\r\n250 STARTTLS").await?,
                "AUTH" | "MAIL" if self.offers_tls => self.say("530 5.7.0 not so loud").await?,
                "EHLO" => self.say("250-test.example\r\n250-8BITMIME\r\n250 AUTH PLAIN LOGIN").await?,
                "HELO" | "NOOP" => self.say("250 2.0.0 well").await?,
                "AUTH" if self.mode() == Mode::RefuseSignIn => self.say("535 5.7.8 I don't know you").await?,
                "AUTH" => self.say("235 2.7.0 welcome").await?,
                "MAIL" => {
                    self.from = address(&line);
                    self.to.clear();
                    self.say("250 2.1.0 well").await?;
                }
                "RCPT" => self.recipient(&address(&line)).await?,
                "DATA" => {
                    self.say("354 go on").await?;
                    if !self.data().await? {
                        return Ok(());
                    }
                }
                "RSET" => self.say("250 2.0.0 forgotten").await?,
                "QUIT" => return self.say("221 2.0.0 bye").await,
                _ => self.say("502 5.5.2 what?").await?,
            }
        }
        Ok(())
    }

    async fn recipient(&mut self, to: &str) -> io::Result<()> {
        match self.mode() {
            Mode::Refuse451 => self.say(&format!("451 4.3.0 <{to}> try again later")).await,
            Mode::Refuse554 => self.say(&format!("554 5.1.1 <{to}> nobody of that name")).await,
            _ => {
                self.to.push(to.to_owned());
                self.say("250 2.1.5 well").await
            }
        }
    }

    /// Reads the message and answers as told; `false` ends the conversation.
    async fn data(&mut self) -> io::Result<bool> {
        let mut data = String::new();
        loop {
            let Some(line) = line(&mut self.stream).await? else { return Ok(false) };
            if line == "." {
                break;
            }
            data.push_str(line.strip_prefix('.').unwrap_or(&line));
            data.push_str("\r\n");
        }
        let mode = self.mode();
        if mode == Mode::Refuse554AfterData {
            self.say("554 5.7.1 smells of spam").await?;
            return Ok(true);
        }
        let letter = Letter { from: self.from.clone(), to: self.to.clone(), data };
        self.shared.lock().unwrap().letters.push(letter);
        match mode {
            Mode::DropAfterData => return Ok(false),
            // Until the other side gives up.
            Mode::Stall => return line(&mut self.stream).await.map(|_| false),
            _ => self.say("250 2.0.0 it's mine now").await?,
        }
        Ok(mode != Mode::DropAfter250)
    }
}

async fn line(stream: &mut (impl AsyncBufRead + Unpin)) -> io::Result<Option<String>> {
    let mut line = String::new();
    if stream.read_line(&mut line).await? == 0 {
        return Ok(None);
    }
    Ok(Some(line.trim_end_matches(['\r', '\n']).to_owned()))
}

/// What stands between the angle brackets.
fn address(line: &str) -> String {
    line.split_once('<').and_then(|(_, rest)| rest.split_once('>')).map_or_else(String::new, |(address, _)| address.to_owned())
}
