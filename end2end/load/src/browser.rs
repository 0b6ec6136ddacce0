//! One person's browser: a connection that is kept, cookies, and the headers that browsers send.

use std::collections::BTreeMap;
use std::io::Read;
use std::net::SocketAddr;

use bytes::Bytes;
use flate2::read::GzDecoder;
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::header::{CONTENT_ENCODING, HeaderMap, LOCATION, SET_COOKIE};
use hyper::{Method, Request};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

/// What a browser says of itself.
pub const HEADERS: [(&str, &str); 5] = [
    ("user-agent", "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0"),
    ("accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
    ("accept-language", "en-GB,en;q=0.7"),
    ("accept-encoding", "gzip, deflate, br, zstd"),
    ("sec-fetch-site", "same-origin"),
];

/// Somebody's browser.
#[derive(Debug)]
pub struct Browser {
    address: SocketAddr,
    connection: Option<SendRequest<Full<Bytes>>>,
    /// The cookies that it was given, by name.
    pub cookies: BTreeMap<String, String>,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, as it came over the wire.
    pub body: Bytes,
}

impl Answer {
    /// Where it leads.
    pub fn location(&self) -> &str {
        self.headers.get(LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The body, unpacked.
    pub fn text(&self) -> String {
        let packed = self.headers.get(CONTENT_ENCODING).is_some_and(|kind| kind == "gzip");
        let mut text = String::new();
        if packed && GzDecoder::new(&self.body[..]).read_to_string(&mut text).is_ok() {
            return text;
        }
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

impl Browser {
    /// A new one, without cookies.
    pub fn new(address: SocketAddr) -> Self {
        Self { address, connection: None, cookies: BTreeMap::new() }
    }

    /// Goes on with another node: what it sends goes there.
    pub fn turn_to(&mut self, address: SocketAddr) {
        self.address = address;
        self.connection = None;
    }

    /// Asks for a page.
    pub async fn get(&mut self, path: &str) -> Result<Answer, String> {
        self.send(Method::GET, path, Bytes::new()).await
    }

    /// Posts a form.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Result<Answer, String> {
        let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.send(Method::POST, path, form.into()).await
    }

    /// Signs in with the first factor; the answer leads on.
    pub async fn sign_in(&mut self, address: &str, password: &str) -> Result<Answer, String> {
        self.post("/sign-in", &[("email", address), ("password", password)]).await
    }

    /// Signs up with what the demo brand asks for; the answer leads to `/verify-email`.
    pub async fn sign_up(&mut self, address: &str, password: &str) -> Result<Answer, String> {
        let named = [("given_name", "Load"), ("family_name", "Person"), ("consent.terms", "on")];
        let fields: Vec<_> = [("email", address), ("password", password)].into_iter().chain(named).collect();
        self.post("/sign-up", &fields).await
    }

    async fn send(&mut self, method: Method, path: &str, body: Bytes) -> Result<Answer, String> {
        // After an answer it takes a moment until the next question can be sent; where it was hung up, never.
        let kept = match self.connection.take() {
            Some(mut connection) => connection.ready().await.is_ok().then_some(connection),
            None => None,
        };
        let mut connection = match kept {
            Some(connection) => connection,
            None => self.connect().await?,
        };
        let mut request = Request::builder().method(method).uri(path).header("host", format!("localhost:{}", self.address.port()));
        for (name, value) in HEADERS {
            request = request.header(name, value);
        }
        if !body.is_empty() {
            request = request
                .header("content-type", "application/x-www-form-urlencoded")
                .header("origin", format!("http://localhost:{}", self.address.port()));
        }
        if !self.cookies.is_empty() {
            request = request.header("cookie", self.cookie_line());
        }
        let request = request.body(Full::new(body)).map_err(|error| error.to_string())?;
        let answer = match connection.try_send_request(request).await {
            Ok(answer) => answer,
            // The server had just closed the connection that was kept: what was not sent at all goes over a new one, as in any browser.
            Err(mut unsent) => {
                let Some(request) = unsent.take_message() else { return Err(unsent.into_error().to_string()) };
                connection = self.connect().await?;
                connection.send_request(request).await.map_err(|error| error.to_string())?
            }
        };
        let (head, body) = answer.into_parts();
        let body = body.collect().await.map_err(|error| error.to_string())?.to_bytes();
        self.connection = Some(connection);
        self.keep_cookies(&head.headers);
        Ok(Answer { status: head.status.as_u16(), headers: head.headers, body })
    }

    /// The cookies as they are sent.
    pub fn cookie_line(&self) -> String {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        cookies.join("; ")
    }

    async fn connect(&self) -> Result<SendRequest<Full<Bytes>>, String> {
        let stream = TcpStream::connect(self.address).await.map_err(|error| error.to_string())?;
        let _kept = stream.set_nodelay(true);
        let (sender, connection) = handshake(TokioIo::new(stream)).await.map_err(|error| error.to_string())?;
        tokio::spawn(connection);
        Ok(sender)
    }

    fn keep_cookies(&mut self, headers: &HeaderMap) {
        for cookie in headers.get_all(SET_COOKIE).into_iter().filter_map(|value| value.to_str().ok()) {
            let (pair, attributes) = cookie.split_once(';').unwrap_or((cookie, ""));
            let Some((name, value)) = pair.split_once('=') else { continue };
            if value.is_empty() || attributes.to_ascii_lowercase().contains("max-age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}
