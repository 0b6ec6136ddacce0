//! Letters over SMTP (RFC 5321), on lettre's connection.
//!
//! The pool is our own, for two reasons. A letter that runs into the timeout leaves a connection in the middle of a sentence: reused, it would take
//! the answer to one letter for the answer to the next, so it is thrown away. And only an answer to the letter itself may be final: a
//! wrong password or a server that says "not today" to everybody (also with a 5xx) must not cost a letter.

use std::fmt;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use lettre::Message;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, CertificateStore, TlsParameters};
use lettre::transport::smtp::commands::Noop;
use lettre::transport::smtp::extension::ClientId;
use tokio::time::{Instant, timeout};
use url::{Host, Url};

use super::transport::{BadSmtpUrl, SendProblem};

/// An idle connection older than this is not reused: servers hang up on silent clients (RFC 5321 lets them after five minutes).
const IDLE: Duration = Duration::from_mins(1);

/// A mail server, and connections to it that wait for the next letter.
pub struct Smtp {
    host: String,
    port: u16,
    tls: Tls,
    credentials: Option<Credentials>,
    timeout: Duration,
    pool: usize,
    idle: Mutex<Vec<Idle>>,
}

struct Idle {
    connection: AsyncSmtpConnection,
    since: Instant,
}

#[derive(Clone)]
enum Tls {
    /// TLS from the first byte (RFC 8314).
    Wrapper(TlsParameters),
    /// STARTTLS, or no letter.
    Required(TlsParameters),
    /// STARTTLS where the server offers it: an attacker in between can take the offer away.
    Opportunistic(TlsParameters),
    None,
}

impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Smtp").field("host", &self.host).field("port", &self.port).finish_non_exhaustive()
    }
}

impl Smtp {
    pub(super) fn from_url(url: &str, timeout: Duration, pool: usize) -> Result<Self, BadSmtpUrl> {
        let url = Url::parse(url).map_err(|_| bad("is not a URL; expected smtp://user:password@host:port"))?;
        let wrapper = match url.scheme() {
            "smtp" => false,
            "smtps" => true,
            _ => return Err(bad("must start with smtp:// or smtps://")),
        };
        let host = host(&url)?;
        if !matches!(url.path(), "" | "/") || url.fragment().is_some() {
            return Err(bad("must end after host and port (and ?tls=…)"));
        }
        let (mode, ca) = query(&url)?;
        let parameters = || tls_parameters(&host, ca.as_deref());
        let tls = match (wrapper, mode.as_deref()) {
            (true, None | Some("required")) => Tls::Wrapper(parameters()?),
            (true, _) => return Err(bad("smtps:// is always encrypted: leave tls= out")),
            (false, Some("none")) => Tls::None,
            (false, None) if is_this_machine(&host) => Tls::None,
            (false, None | Some("required")) => Tls::Required(parameters()?),
            (false, Some("opportunistic")) => Tls::Opportunistic(parameters()?),
            (false, Some(_)) => return Err(bad("tls= must be required, opportunistic or none")),
        };
        let credentials = credentials(&url)?;
        if credentials.is_some() && matches!(tls, Tls::Opportunistic(_) | Tls::None) && !is_this_machine(&host) {
            // Whoever sits in between could take the offer of TLS away, and read the password.
            return Err(bad("sends a password: that needs tls=required"));
        }
        let port = url.port().unwrap_or(if wrapper { 465 } else { 587 });
        Ok(Self { host, port, tls, credentials, timeout, pool, idle: Mutex::default() })
    }

    /// The whole way of one letter within the timeout. When it runs out the connection is dropped with the future, half-spoken as it is.
    pub(super) async fn send(&self, message: &Message) -> Result<(), SendProblem> {
        timeout(self.timeout, self.hand_over(message))
            .await
            .unwrap_or_else(|_| Err(SendProblem::transient("the mail server did not answer in time")))
    }

    async fn hand_over(&self, message: &Message) -> Result<(), SendProblem> {
        let mut connection = match self.reuse().await {
            Some(connection) => connection,
            None => self
                .connect()
                .await
                .map_err(|error| SendProblem::transient(format!("no connection to the mail server: {}", reason(&error))))?,
        };
        // Not `?` before this point and `park` after: a connection goes back only after a clean end.
        connection.send(message.envelope(), &message.formatted()).await.map_err(|error| refusal(&error))?;
        self.park(connection);
        Ok(())
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, Error> {
        let name = ClientId::default();
        let wrapper = if let Tls::Wrapper(parameters) = &self.tls { Some(parameters.clone()) } else { None };
        let mut connection =
            AsyncSmtpConnection::connect_tokio1((self.host.as_str(), self.port), Some(self.timeout), &name, wrapper, None).await?;
        match &self.tls {
            Tls::Required(parameters) => connection.starttls(parameters.clone(), &name).await?,
            Tls::Opportunistic(parameters) if connection.can_starttls() => connection.starttls(parameters.clone(), &name).await?,
            Tls::Wrapper(_) | Tls::Opportunistic(_) | Tls::None => {}
        }
        if let Some(credentials) = &self.credentials {
            connection.auth(DEFAULT_MECHANISMS, credentials).await?;
        }
        Ok(connection)
    }

    /// An idle connection that still answers.
    async fn reuse(&self) -> Option<AsyncSmtpConnection> {
        loop {
            let Idle { mut connection, since } = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop()?;
            if since.elapsed() < IDLE && connection.command(Noop).await.is_ok() {
                return Some(connection);
            }
        }
    }

    fn park(&self, connection: AsyncSmtpConnection) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.retain(|other| other.since.elapsed() < IDLE);
        if idle.len() < self.pool {
            idle.push(Idle { connection, since: Instant::now() });
        }
    }
}

/// An answer to the letter itself: 5xx is final (RFC 5321, 4.2.1), all else may pass.
fn refusal(error: &Error) -> SendProblem {
    let message = format!("the mail server did not take the letter: {}", reason(error));
    // 530 is about us, not about the letter: the server wants a sign-in or TLS first (RFC 4954, 6). A client error is lettre saying that the address
    // needs what this server can't do (SMTPUTF8).
    let about_the_letter = error.is_permanent() && code(error) != Some(530);
    if about_the_letter || error.is_client() { SendProblem::permanent(message) } else { SendProblem::transient(message) }
}

fn code(error: &Error) -> Option<u16> {
    error.status().map(u16::from)
}

/// What happened, without the server's words: they may repeat the recipient's address.
fn reason(error: &Error) -> String {
    if let Some(code) = code(error) {
        format!("it answered {code}")
    } else if error.is_timeout() {
        "it did not answer in time".to_owned()
    } else if error.is_tls() {
        "the encrypted connection could not be made".to_owned()
    } else if error.is_client() {
        "it can't do what we need (encryption, sign-in, or an address in another script)".to_owned()
    } else if error.is_response() {
        "it hung up or spoke no SMTP".to_owned()
    } else {
        "the network failed".to_owned()
    }
}

fn bad(what: &str) -> BadSmtpUrl {
    BadSmtpUrl(what.to_owned())
}

fn host(url: &Url) -> Result<String, BadSmtpUrl> {
    // Not `url.host()`: schemes other than the web's keep the host as written, with an IPv4 address as a name.
    match url.host() {
        Some(Host::Ipv6(address)) => Ok(address.to_string()),
        Some(host) if !host.to_string().is_empty() => Ok(host.to_string()),
        _ => Err(bad("names no host")),
    }
}

fn is_this_machine(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost") || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// The values of `tls` and `ca`. A key that we don't know is refused: a slip of the pen in `tls` must not switch encryption off.
fn query(url: &Url) -> Result<(Option<String>, Option<String>), BadSmtpUrl> {
    let (mut tls, mut ca) = (None, None);
    for (key, value) in url.query_pairs() {
        let place = match key.as_ref() {
            "tls" => &mut tls,
            "ca" => &mut ca,
            _ => return Err(bad("knows only tls= and ca= after the question mark")),
        };
        if place.replace(value.into_owned()).is_some() {
            return Err(bad("has tls= or ca= twice"));
        }
    }
    Ok((tls, ca))
}

fn credentials(url: &Url) -> Result<Option<Credentials>, BadSmtpUrl> {
    let plain = |part: &str| {
        percent_encoding::percent_decode_str(part)
            .decode_utf8()
            .map(std::borrow::Cow::into_owned)
            .map_err(|_| bad("has a user or password that is not UTF-8"))
    };
    match (url.username(), url.password()) {
        ("", None) => Ok(None),
        (user, Some(password)) if !user.is_empty() => Ok(Some(Credentials::new(plain(user)?, plain(password)?))),
        _ => Err(bad("needs both user and password, or neither")),
    }
}

/// Certificates are always checked, host name included (ASVS 5.0 V12.3.2); a private authority is trusted alone (V12.3.4).
fn tls_parameters(host: &str, ca: Option<&str>) -> Result<TlsParameters, BadSmtpUrl> {
    let mut builder = TlsParameters::builder(host.to_owned());
    if let Some(file) = ca {
        let pem = std::fs::read(file).map_err(|error| bad(&format!("names a ca= file that can't be read ({})", error.kind())))?;
        let authority = Certificate::from_pem(&pem).map_err(|_| bad("names a ca= file that holds no certificate"))?;
        builder = builder.certificate_store(CertificateStore::None).add_root_certificate(authority);
    }
    builder.build_rustls().map_err(|_| bad("names a host that no certificate can be checked against"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn smtp(url: &str) -> Result<Smtp, BadSmtpUrl> {
        Smtp::from_url(url, Duration::from_secs(1), 1)
    }

    fn security(url: &str) -> (&'static str, u16) {
        let smtp = smtp(url).unwrap();
        let name = match smtp.tls {
            Tls::Wrapper(_) => "wrapper",
            Tls::Required(_) => "required",
            Tls::Opportunistic(_) => "opportunistic",
            Tls::None => "none",
        };
        (name, smtp.port)
    }

    #[test]
    fn asvs_12_3_1_encryption_is_the_default_for_every_other_machine() {
        for (url, wanted) in [
            ("smtp://mail.example", ("required", 587)),
            ("smtp://mail.example:25", ("required", 25)),
            ("smtp://user:pass@mail.example:587?tls=required", ("required", 587)),
            ("smtp://192.0.2.7", ("required", 587)),
            ("smtp://[2001:db8::7]", ("required", 587)),
            ("smtp://localhost.evil.example", ("required", 587)),
            ("smtp://mail.example?tls=opportunistic", ("opportunistic", 587)),
            ("smtp://mail.example?tls=none", ("none", 587)),
            ("smtps://mail.example", ("wrapper", 465)),
            ("smtps://127.0.0.1:4650", ("wrapper", 4650)),
            ("smtp://localhost:2525", ("none", 2525)),
            ("smtp://127.0.0.1:2525", ("none", 2525)),
            ("smtp://[::1]:2525", ("none", 2525)),
            ("smtp://localhost?tls=required", ("required", 587)),
        ] {
            assert_eq!(security(url), wanted, "{url}");
        }
    }

    #[test]
    fn impossible_settings_are_refused_without_repeating_the_password() {
        for url in [
            "",
            "mail.example",
            "http://user:hunter2@mail.example",
            "smtp://",
            "smtp://user:hunter2@",
            "smtp://user@mail.example",
            "smtp://:hunter2@mail.example",
            "smtp://user:hunter2@mail.example?tls=maybe",
            "smtp://user:hunter2@mail.example?tsl=none",
            "smtp://user:hunter2@mail.example?tls=required&tls=none",
            "smtp://user:hunter2@mail.example?tls=none",
            "smtp://user:hunter2@mail.example?tls=opportunistic",
            "smtp://user:hunter2@mail.example/path",
            "smtp://user:hunter2@mail.example:99999",
            "smtps://user:hunter2@mail.example?tls=none",
            "smtp://user:hunter2@mail.example?ca=no-such-file.pem",
        ] {
            let problem = smtp(url).expect_err(url).to_string();
            assert!(!problem.contains("hunter2"), "{problem}");
        }
    }

    #[test]
    fn credentials_are_decoded_and_never_printed() {
        let smtp = smtp("smtp://me%40mail.example:p%3Ass%20word@mail.example").unwrap();
        assert_eq!(smtp.credentials, Some(Credentials::new("me@mail.example".to_owned(), "p:ss word".to_owned())));
        assert!(!format!("{smtp:?}").contains("ss word"));
    }
}
