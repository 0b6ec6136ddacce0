//! Pages from memory are answered before the router: nobody must be able to tell by which way they came.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use portico::{log, routes, start};
use portico_app::links;
use serde_json::Value;
use tower::ServiceExt;
use tracing::instrument::WithSubscriber;

use crate::support::people::TestApp;

/// What the house logs.
#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// All that can be seen of an answer: status, headers in order, body, and the log line without what differs each time.
type Seen = (StatusCode, Vec<(HeaderName, HeaderValue)>, Bytes, Value);

async fn ask(router: &Router, headers: &[(HeaderName, &str)]) -> Seen {
    let mut request = Request::get(links::SIGN_IN).header(header::HOST, "localhost:3000");
    for (name, value) in headers {
        request = request.header(name, *value);
    }
    let written = Written::default();
    let lines = written.clone();
    let subscriber = log::json(move || lines.clone());
    let asked = router.clone().oneshot(request.body(Body::empty()).unwrap()).with_subscriber(subscriber);
    let (parts, body) = asked.await.unwrap().into_parts();
    let body = to_bytes(body, 1 << 20).await.unwrap();
    let line = String::from_utf8(written.0.lock().unwrap().clone()).unwrap();
    assert_eq!(line.lines().count(), 1, "one line: {line}");
    let mut line: Value = serde_json::from_str(&line).unwrap();
    let id = parts.headers["x-request-id"].to_str().unwrap();
    assert_eq!(line["spans"][0]["id"], id, "{line}");
    for name in ["timestamp", "ms", "spans"] {
        assert!(line.as_object_mut().unwrap().remove(name).is_some(), "{name}: {line}");
    }
    let kept = parts.headers.into_iter().filter_map(|(name, value)| Some((name?, value)));
    let mut kept: Vec<_> = kept.filter(|(name, _)| name != "x-request-id").collect();
    kept.sort_by(|a, b| a.0.as_str().cmp(b.0.as_str()));
    (parts.status, kept, body, line)
}

on_both_databases! {
    async fn both_ways_look_the_same(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let (front, router) = (start::router(&house.app), routes::router(&house.app));
        let (_, first, ..) = ask(&front, &[]).await;
        let etag = first.iter().find(|(name, _)| name == header::ETAG).unwrap().1.to_str().unwrap().to_owned();
        let visits: [&[(HeaderName, &str)]; 9] = [
            &[],
            &[(header::ACCEPT_ENCODING, "gzip, deflate, br, zstd")],
            &[(header::IF_NONE_MATCH, &etag)],
            &[(header::ACCEPT_LANGUAGE, "de-AT,de;q=0.9")],
            &[(header::COOKIE, "portico-language=fr")],
            &[(header::COOKIE, "portico-language=nonsense; other=1")],
            &[(header::COOKIE, "portico=nobodys-session")],
            &[(header::COOKIE, "portico-preview=forged")],
            &[(HeaderName::from_static("x-request-id"), "given-by-a-stranger")],
        ];
        for visit in visits {
            // The first visit keeps the page; after that the front answers.
            let (_, through_front, through_router) = (ask(&front, visit).await, ask(&front, visit).await, ask(&router, visit).await);
            assert_eq!(through_front, through_router, "{visit:?}");
            assert_eq!(through_front.3["route"], links::SIGN_IN);
        }
        let counted = start::router(&house.app).oneshot(Request::get("/metrics").header(header::HOST, "localhost:3000").body(Body::empty()).unwrap());
        let counted = to_bytes(counted.await.unwrap().into_body(), 1 << 20).await.unwrap();
        let asked = visits.len() * 3 + 1 - 3;
        let line = format!("portico_requests_total{{method=\"GET\",route=\"/sign-in\",status=\"200\"}} {asked}");
        assert!(String::from_utf8_lossy(&counted).contains(&line), "{line}");
    }
}
