//! The HTTP server loop: hyper with limits on everything that a client could hold on to.
//!
//! `axum::serve` alone waits forever for a request's head: some 1,500 connections that never finish theirs silence it (slowloris).
//! Here a head has a deadline, an answer that nobody takes has one, and connections are counted.

mod patient;

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::ConnectInfo;
use axum::http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use prometheus_client::metrics::gauge::Gauge;
use socket2::SockRef;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_util::sync::CancellationToken;

use self::patient::Patient;
use super::front::Front;
use crate::config;

/// The most bytes of a request's head (ours are below 4 KiB; a proxy may add some). More is answered with 431. The most header
/// fields are hyper's own 100.
const MAX_HEAD: usize = 32 * 1024;

/// The most bytes of answers that the system keeps for a client who does not read. Left to itself it keeps megabytes: some thousand
/// connections that ask and never read would then cost gigabytes, and the work of answering all that fits.
const MAX_UNREAD: usize = 128 * 1024;

/// How long to wait after the system refused a connection for want of something (file descriptors, memory).
const BREATHER: Duration = Duration::from_millis(100);

/// What a client may hold on to, and for how long.
#[derive(Clone, Debug)]
pub struct NetLimits {
    /// Connections at once; further ones wait in the system's queue.
    pub max_connections: usize,
    /// From the connection, or from the answer before, to the end of the next request's head.
    pub header_timeout: Duration,
    /// While an answer waits to be taken.
    pub write_timeout: Duration,
    /// For requests in flight after the shutdown began.
    pub shutdown_timeout: Duration,
    /// Counts the connections that are open.
    pub open: Gauge,
}

impl NetLimits {
    /// The configured limits.
    pub fn new(server: &config::Server, open: Gauge) -> Self {
        Self {
            max_connections: server.max_connections,
            header_timeout: server.header_timeout,
            write_timeout: server.write_timeout,
            shutdown_timeout: server.shutdown_timeout,
            open,
        }
    }
}

/// Answers connections until `shutdown` is ready; then takes no more, finishes what is in flight, and returns.
/// Handlers find the peer as `ConnectInfo<SocketAddr>`.
pub async fn serve(listener: TcpListener, front: Front, limits: NetLimits, shutdown: impl Future<Output = ()>) {
    let slots = Arc::new(Semaphore::new(limits.max_connections));
    let graceful = GracefulShutdown::new();
    let cut = CancellationToken::new();
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(limits.header_timeout).max_buf_size(MAX_HEAD);

    let mut shutdown = pin!(shutdown);
    loop {
        let accepted = tokio::select! {
            biased;
            () = &mut shutdown => break,
            accepted = accept(&listener, &slots) => accepted,
        };
        let Some((stream, peer, slot)) = accepted else { break };
        let front = front.clone();
        let service = service_fn(move |mut request: Request<Incoming>| {
            request.extensions_mut().insert(ConnectInfo(peer));
            let front = front.clone();
            async move { Ok::<_, Infallible>(front.answer(request).await) }
        });
        let stream = Patient::new(stream, limits.write_timeout);
        let connection = builder.serve_connection(TokioIo::new(stream), service);
        let connection = graceful.watch(connection);
        let (cut, open) = (cut.clone(), limits.open.clone());
        open.inc();
        tokio::spawn(async move {
            // How a connection ends is its client's affair; nothing to tell, and the peer's address stays out of the log.
            let _ended = cut.run_until_cancelled(connection).await;
            open.dec();
            drop(slot);
        });
    }
    drop(listener);
    if tokio::time::timeout(limits.shutdown_timeout, graceful.shutdown()).await.is_err() {
        tracing::warn!(connections = limits.open.get(), "some requests didn't finish in time at shutdown and were cut");
        cut.cancel();
    }
}

/// The next connection, once there is a slot for it: without, it stays in the system's queue, which is bounded. `None` never comes
/// while serving.
async fn accept(listener: &TcpListener, slots: &Arc<Semaphore>) -> Option<(TcpStream, SocketAddr, OwnedSemaphorePermit)> {
    let slot = Arc::clone(slots).acquire_owned().await.ok()?;
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => {
                // Small answers must not wait for each other (Nagle); a socket without this option still works.
                let _kept = stream.set_nodelay(true);
                let _kept = SockRef::from(&stream).set_send_buffer_size(MAX_UNREAD);
                return Some((stream, SocketAddr::new(peer.ip().to_canonical(), peer.port()), slot));
            }
            Err(error) if is_the_clients(&error) => {}
            Err(error) => {
                tracing::warn!(%error, "no connection can be accepted at the moment");
                tokio::time::sleep(BREATHER).await;
            }
        }
    }
}

/// Whether only that one connection failed, before it began.
fn is_the_clients(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::ConnectionRefused | io::ErrorKind::ConnectionAborted | io::ErrorKind::ConnectionReset)
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use axum::routing::get;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::sync::{Notify, oneshot};
    use tokio::task::JoinHandle;

    use super::*;

    const SOON: Duration = Duration::from_secs(10);

    fn limits() -> NetLimits {
        NetLimits { max_connections: 8, header_timeout: SOON, write_timeout: SOON, shutdown_timeout: SOON, open: Gauge::default() }
    }

    /// A running server: where it is, what stops it, and its end.
    async fn start(router: Router, limits: NetLimits) -> (SocketAddr, oneshot::Sender<()>, JoinHandle<()>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        let ended = tokio::spawn(serve(listener, router.into(), limits, async { drop(stopped.await) }));
        (address, stop, ended)
    }

    async fn send(address: SocketAddr, text: &str) -> TcpStream {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(text.as_bytes()).await.unwrap();
        stream
    }

    /// All that comes until the other side closes.
    async fn rest(mut stream: TcpStream) -> String {
        let mut bytes = Vec::new();
        let _reset = tokio::time::timeout(SOON, stream.read_to_end(&mut bytes)).await.expect("the connection is closed");
        String::from_utf8(bytes).unwrap()
    }

    fn hello() -> Router {
        Router::new().route("/", get(|ConnectInfo(peer): ConnectInfo<SocketAddr>| async move { peer.ip().to_string() }))
    }

    #[tokio::test]
    async fn a_handler_knows_its_peer() {
        let (address, _stop, _) = start(hello(), limits()).await;
        let answer = rest(send(address, "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await).await;
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.ends_with("127.0.0.1"), "{answer}");
    }

    #[tokio::test]
    async fn who_never_finishes_a_head_is_closed() {
        let (address, _stop, _) = start(hello(), NetLimits { header_timeout: Duration::from_millis(150), ..limits() }).await;
        for begun in ["", "GET / HT", "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: "] {
            let answer = rest(send(address, begun).await).await;
            assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 408"), "{answer}");
        }
        // Also between two requests: an idle connection is not kept for ever.
        let answer = rest(send(address, "GET / HTTP/1.1\r\nHost: x\r\n\r\n").await).await;
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    }

    #[tokio::test]
    async fn giant_heads_are_refused() {
        let (address, _stop, _) = start(hello(), limits()).await;
        let mut long = "GET / HTTP/1.1\r\nHost: x\r\nX-Long: ".to_owned();
        // Exactly what is read and not one byte more: else the close could overtake the answer.
        long.push_str(&"a".repeat(MAX_HEAD - long.len()));
        let many = format!("GET / HTTP/1.1\r\nHost: x\r\n{}\r\n", "X-Many: 1\r\n".repeat(120));
        for head in [long, many] {
            let answer = rest(send(address, &head).await).await;
            assert!(answer.starts_with("HTTP/1.1 431 "), "{answer}");
        }
    }

    #[tokio::test]
    async fn a_shutdown_finishes_the_request_in_hand() {
        let (arrived, go) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let (told, wait) = (Arc::clone(&arrived), Arc::clone(&go));
        let slow = get(move || async move {
            told.notify_one();
            wait.notified().await;
            "done"
        });
        let (address, stop, ended) = start(Router::new().route("/", slow), limits()).await;
        let stream = send(address, "GET / HTTP/1.1\r\nHost: x\r\n\r\n").await;
        let idle = TcpStream::connect(address).await.unwrap();
        arrived.notified().await;
        stop.send(()).unwrap();
        go.notify_one();
        assert!(rest(stream).await.ends_with("done"));
        drop(idle);
        tokio::time::timeout(SOON, ended).await.expect("the server ends").unwrap();
        assert!(TcpStream::connect(address).await.is_err(), "nothing more is accepted");
    }

    #[tokio::test]
    async fn a_shutdown_waits_so_long_and_no_longer() {
        let limits = NetLimits { shutdown_timeout: Duration::from_millis(100), ..limits() };
        let open = limits.open.clone();
        let arrived = Arc::new(Notify::new());
        let told = Arc::clone(&arrived);
        let stuck = get(move || async move {
            told.notify_one();
            std::future::pending::<()>().await;
        });
        let (address, stop, ended) = start(Router::new().route("/", stuck), limits).await;
        let stream = send(address, "GET / HTTP/1.1\r\nHost: x\r\n\r\n").await;
        arrived.notified().await;
        assert_eq!(open.get(), 1);
        stop.send(()).unwrap();
        tokio::time::timeout(SOON, ended).await.expect("the server ends").unwrap();
        assert_eq!(rest(stream).await, "");
    }

    #[tokio::test]
    async fn connections_beyond_the_limit_wait_for_their_turn() {
        let (address, _stop, _) = start(hello(), NetLimits { max_connections: 1, ..limits() }).await;
        let first = send(address, "GET / HTTP/1.1\r\nHost: x\r\n").await;
        let mut second = send(address, "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await;
        let early = tokio::time::timeout(Duration::from_millis(100), second.read_u8()).await;
        assert!(early.is_err(), "the second was answered while the first held the only slot");
        drop(first);
        assert!(rest(second).await.starts_with("HTTP/1.1 200 OK\r\n"));
    }

    #[tokio::test]
    async fn who_takes_no_answer_is_closed() {
        let big = Router::new().route("/", get(|| async { "x".repeat(64 * 1024 * 1024) }));
        let limits = NetLimits { write_timeout: Duration::from_millis(150), ..limits() };
        let open = limits.open.clone();
        let (address, _stop, _) = start(big, limits).await;
        let _unread = send(address, "GET / HTTP/1.1\r\nHost: x\r\n\r\n").await;
        tokio::time::timeout(SOON, async {
            let mut seen = false;
            while !seen || open.get() > 0 {
                seen |= open.get() > 0;
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        })
        .await
        .expect("the connection is given up");
    }
}
