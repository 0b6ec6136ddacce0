//! The foremost room: whoever only looks at a page that is kept gets it here, from memory. All others go on to the router.
//!
//! What leaves here carries the same headers, the same id and the same log line as what the router answers: a test compares both.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::ConnectInfo;
use axum::http::{Method, Request};
use axum::response::Response;
use tower::ServiceExt;

use super::anonymous_pages::Edition;
use super::cookies::Cookies;
use super::entrance;
use super::request_log::RequestLog;
use crate::app_state::App;

/// What stands before the router. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Front {
    kept: Option<(App, RequestLog)>,
    router: Router,
}

impl From<Router> for Front {
    /// Keeps nothing: all goes on to the router.
    fn from(router: Router) -> Self {
        Self { kept: None, router }
    }
}

impl Front {
    /// Before the portal's router.
    pub fn new(app: &App, router: Router) -> Self {
        Self { kept: Some((Arc::clone(app), RequestLog::new(app))), router }
    }

    /// Answers a request.
    pub async fn answer<B>(&self, request: Request<B>) -> Response
    where
        B: hyper::body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        if let Some(answer) = self.kept(&request) {
            return answer;
        }
        let router = self.router.clone();
        match router.oneshot(request.map(Body::new)).await {
            Ok(answer) => answer,
            Err(never) => match never {},
        }
    }

    /// The page, where it is kept for everybody and this visitor asks for no other.
    fn kept<B>(&self, request: &Request<B>) -> Option<Response> {
        let (app, log) = self.kept.as_ref()?;
        if request.method() != Method::GET || request.uri().query().is_some() {
            return None;
        }
        let (headers, path) = (request.headers(), request.uri().path());
        let content = app.content.now();
        let shown = entrance::known_brand(app, &content, headers)?;
        let language = Cookies::new(!app.config.is_development()).language_of_who_only_looks(headers)?;
        let language = language.as_deref().and_then(|code| shown.offers(code));
        let language = language.map_or_else(|| entrance::accepted(shown, headers), str::to_owned);
        let page = app.anonymous_pages.find(&edition(app, &content.edition), (shown.brand.id.as_str(), language.as_str(), path))?;
        let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip());
        let line = log.begin(request.method(), page.route(), headers, peer);
        Some(line.end(page.answer(headers)))
    }
}

/// Which content it is, and on which day: legal texts hold from a day on.
pub fn edition<'e>(app: &App, content: &'e str) -> Edition<'e> {
    Edition { content, day: app.clock.now().seconds().div_euclid(86_400) }
}
