//! One log line per request, and an id for it that the error page shows too.
//!
//! The line holds the method, the route's template, the status, the time taken and the id. Never the path or the query (a token may
//! stand in them), the address or the browser of a person: what happened to whom is told by events, not by the log.

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use axum::extract::{ConnectInfo, MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use tokio::time::Instant;
use tracing::{Instrument, Span};

use crate::app_state::App;
use crate::config::Networks;
use crate::metrics::Metrics;
use crate::rng;

/// The header that carries the id.
pub const HEADER: HeaderName = HeaderName::from_static("x-request-id");

/// A request's name, for finding its log lines. A request extension; [`fmt::Display`] shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestId(Arc<str>);

impl RequestId {
    /// A new one: 16 hexadecimal digits.
    pub fn new() -> Self {
        Self(format!("{:016x}", u64::from_be_bytes(rng::bytes())).into())
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The one that a proxy gave, where it is short and plain: it goes into every log line (log injection, ASVS 5.0 V16.4.1).
    fn given(headers: &HeaderMap) -> Option<Self> {
        let text = headers.get(HEADER)?.to_str().ok()?;
        let plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'));
        ((8..=64).contains(&text.len()) && plain).then(|| Self(text.into()))
    }
}

impl Default for RequestId {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What the middleware needs: `axum::middleware::from_fn_with_state(RequestLog::new(app), request_log::tell)`, as the router's outermost
/// layer.
#[derive(Clone, Debug)]
pub struct RequestLog {
    /// Counts the requests and their time.
    pub metrics: Metrics,
    /// The proxies whose `X-Request-Id` is taken over.
    pub trusted_proxies: Networks,
}

impl RequestLog {
    /// Of this house.
    pub fn new(app: &App) -> Self {
        Self { metrics: app.metrics.clone(), trusted_proxies: app.config.server.trusted_proxies.clone() }
    }

    /// Names a request, and begins its line.
    pub fn begin(&self, method: &Method, route: &str, headers: &HeaderMap, peer: Option<IpAddr>) -> Line {
        let from_proxy = peer.is_some_and(|peer| self.trusted_proxies.contain(peer));
        let id = from_proxy.then(|| RequestId::given(headers)).flatten().unwrap_or_default();
        let span = tracing::info_span!("request", id = id.as_str());
        let (method, route) = (self::method(method), route.to_owned());
        Line { metrics: self.metrics.clone(), id, span, method, route, status: None, began: Instant::now() }
    }
}

/// Names the request, passes it on, and tells how it went.
pub async fn tell(State(log): State<RequestLog>, mut request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip());
    let route = request.extensions().get::<MatchedPath>().cloned();
    let route = route.as_ref().map_or("unmatched", MatchedPath::as_str);
    let line = log.begin(request.method(), route, request.headers(), peer);
    request.extensions_mut().insert(line.id.clone());
    let span = line.span.clone();
    async move { line.end(next.run(request).await) }.instrument(span).await
}

/// The methods that HTTP knows: anything else a client may invent counts as one (it would else fill the log and the metrics).
fn method(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}

/// The line to be written when the request is over: also when its client went away before the answer.
#[derive(Debug)]
pub struct Line {
    metrics: Metrics,
    id: RequestId,
    span: Span,
    method: &'static str,
    route: String,
    status: Option<StatusCode>,
    began: Instant,
}

impl Line {
    /// The answer, with the request's id.
    pub fn end(mut self, mut answer: Response) -> Response {
        self.status = Some(answer.status());
        if let Ok(value) = HeaderValue::from_str(self.id.as_str()) {
            answer.headers_mut().insert(HEADER, value);
        }
        answer
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        let taken = self.began.elapsed();
        // 499, as proxies write it: the client closed the connection first.
        let status = self.status.map_or(499, |status| status.as_u16());
        let (method, route, ms) = (self.method, self.route.as_str(), (taken.as_secs_f64() * 100_000.0).round() / 100.0);
        self.span.in_scope(|| {
            if status >= 500 {
                tracing::warn!(method, route, status, ms, "answered");
            } else {
                tracing::info!(method, route, status, ms, "answered");
            }
        });
        self.metrics.request(method, route, status, taken);
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::sync::Mutex;

    use axum::body::Body;
    use axum::routing::get;
    use axum::{Router, middleware};
    use tower::ServiceExt;
    use tracing::instrument::WithSubscriber;

    use super::*;
    use crate::clock::Timestamp;
    use crate::config::Value;

    #[derive(Clone, Default)]
    struct Written(Arc<Mutex<Vec<u8>>>);

    impl Write for Written {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    /// The answer to `request`, and what stood in the log.
    async fn ask(mut request: Request, peer: &str) -> (Response, String) {
        request.extensions_mut().insert(ConnectInfo(SocketAddr::new(peer.parse().unwrap(), 1)));
        let log = RequestLog { metrics: Metrics::new(Timestamp(0)), trusted_proxies: Networks::parse("10.0.0.0/8").unwrap() };
        let router = Router::new()
            .route("/recovery/{token}", get(async || tracing::info!("at work")))
            .layer(middleware::from_fn_with_state(log, tell));
        let written = Written::default();
        let sink = written.clone();
        let subscriber = crate::log::json(move || sink.clone());
        let response = router.oneshot(request).with_subscriber(subscriber).await.unwrap();
        let text = String::from_utf8(written.0.lock().unwrap().clone()).unwrap();
        (response, text)
    }

    fn request(path: &str) -> axum::http::request::Builder {
        Request::builder().uri(path)
    }

    /// V14.2.1, V16.2.1, V16.2.4, V16.2.5
    #[tokio::test]
    async fn a_line_tells_the_route_and_never_the_token() {
        let (response, text) = ask(request("/recovery/canary-token?code=canary-code").body(Body::empty()).unwrap(), "203.0.113.9").await;
        let lines: Vec<serde_json::Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(lines.len(), 2, "{text}");
        assert_eq!(
            (&lines[1]["method"], &lines[1]["route"], &lines[1]["status"]),
            (&"GET".into(), &"/recovery/{token}".into(), &200.into())
        );
        assert!(lines[1]["ms"].is_number());
        assert!(lines[1]["timestamp"].as_str().unwrap().ends_with('Z'), "V16.2.2: UTC");
        let id = response.headers()[HEADER].to_str().unwrap();
        assert!(lines.iter().all(|line| line["spans"][0]["id"] == id), "every line of the request carries its id: {text}");
        assert!(!text.contains("canary") && !text.contains("203.0.113.9"), "{text}");
    }

    /// V4.1.3, V16.4.1
    #[tokio::test]
    async fn only_a_trusted_proxy_names_a_request() {
        for (peer, sent, kept) in [
            ("10.0.0.1", "abc-123.DEF_4", true),
            ("::ffff:10.0.0.1", "abc-123.DEF_4", true),
            ("203.0.113.9", "abc-123.DEF_4", false),
            ("10.0.0.1", "short", false),
            ("10.0.0.1", "a{\"level\":1}", false),
            ("10.0.0.1", "\u{1b}[31mred-text", false),
        ] {
            let header = HeaderValue::from_bytes(sent.as_bytes()).unwrap_or(HeaderValue::from_static("x x x x x"));
            let (response, text) = ask(request("/recovery/x").header(HEADER, header).body(Body::empty()).unwrap(), peer).await;
            assert_eq!(response.headers()[HEADER] == sent, kept, "{peer} {sent}");
            assert_eq!(text.contains(sent), kept, "{text}");
        }
    }

    #[tokio::test]
    async fn invented_paths_and_methods_stay_out_of_the_log() {
        let (response, text) = ask(request("/canary%7f").method("CANARY").body(Body::empty()).unwrap(), "203.0.113.9").await;
        assert_eq!(response.status(), StatusCode::NOT_FOUND);
        assert!(text.contains("\"unmatched\"") && text.contains("\"other\"") && !text.to_lowercase().contains("canary"), "{text}");
    }
}
