//! The table of all routes. Each room brings its own lines; the router is built from them, and tests walk them.

use std::sync::Arc;

use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use axum::http::{Method, StatusCode};
use axum::routing::{MethodRouter, get, post};
use axum::{Router, middleware};
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::timeout::TimeoutLayer;

use crate::admin::permissions::Permission;
use crate::app_state::App;
use crate::web::request_log::{self, RequestLog};
use crate::web::{entrance, gate};
use crate::{admin, operations, portal};

/// Who may enter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Anyone.
    Anyone,
    /// A customer who is signed in.
    Customer,
    /// Anyone, at the staff's door.
    Desk,
    /// Somebody who works here, and whose role may.
    Staff(Permission),
    /// A program that watches us.
    Machine,
}

/// What they must have proved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// No more than who they are.
    None,
    /// Every factor that the account has, a short while ago.
    Fresh,
}

/// How the answer may be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cache {
    /// The same page for all who only look: kept here, asked for anew by browsers.
    Anonymous,
    /// Somebody's own: kept nowhere.
    Personal,
    /// Named after its content: kept for good.
    Asset,
}

/// What the table says of a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// Who may enter.
    pub who: Who,
    /// With which proof.
    pub proof: Proof,
    /// How the answer may be kept.
    pub cache: Cache,
    /// The most bytes that a body may have.
    pub body: usize,
    /// Whether a file comes with it: then the handler counts its bytes, and it may take as long as `imports.upload_timeout` says.
    pub file: bool,
    /// For a form that posts to a path without a page: the page on which it stands, where a visitor is led back to.
    pub page: Option<&'static str>,
}

/// One line of the table.
#[derive(Clone, Debug)]
pub struct Route {
    /// The method.
    pub method: Method,
    /// The path, with `{names}` of its variable parts.
    pub path: &'static str,
    /// What holds for it.
    pub line: Line,
    handler: MethodRouter<App>,
}

/// The most that a form may post.
const FORM: usize = 64 * 1024;

impl Route {
    /// A page.
    pub fn get<H: Handler<T, App>, T: 'static>(path: &'static str, handler: H) -> Self {
        Self::new(Method::GET, path, 0, get(handler))
    }

    /// A form.
    pub fn post<H: Handler<T, App>, T: 'static>(path: &'static str, handler: H) -> Self {
        Self::new(Method::POST, path, FORM, post(handler))
    }

    fn new(method: Method, path: &'static str, body: usize, handler: MethodRouter<App>) -> Self {
        let line = Line { who: Who::Anyone, proof: Proof::None, cache: Cache::Personal, body, file: false, page: None };
        Self { method, path, line, handler }
    }

    /// For customers who are signed in.
    #[must_use]
    pub const fn customer(mut self) -> Self {
        self.line.who = Who::Customer;
        self
    }

    /// At the staff's door, for anyone.
    #[must_use]
    pub const fn desk(mut self) -> Self {
        self.line.who = Who::Desk;
        self
    }

    /// For staff whose role may.
    #[must_use]
    pub const fn staff(mut self, permission: Permission) -> Self {
        self.line.who = Who::Staff(permission);
        self
    }

    /// For those who have proved again who they are: customers, unless the line says staff.
    #[must_use]
    pub const fn fresh(mut self) -> Self {
        if matches!(self.line.who, Who::Anyone) {
            self.line.who = Who::Customer;
        }
        self.line.proof = Proof::Fresh;
        self
    }

    /// Takes a file, which its handler reads piece by piece.
    #[must_use]
    pub const fn upload(mut self) -> Self {
        self.line.file = true;
        self.line.body = usize::MAX;
        self
    }

    /// The same page for everyone who only looks.
    #[must_use]
    pub const fn anonymous(mut self) -> Self {
        self.line.cache = Cache::Anonymous;
        self
    }

    /// Named after its content.
    #[must_use]
    pub const fn asset(mut self) -> Self {
        self.line.cache = Cache::Asset;
        self
    }

    /// For programs that watch us.
    #[must_use]
    pub const fn machine(mut self) -> Self {
        self.line.who = Who::Machine;
        self
    }
}

/// Every route of this house. Those of `/dev` stand only in development.
pub fn table(development: bool) -> Vec<Route> {
    let mut routes = operations::routes();
    routes.extend(portal::routes());
    routes.extend(admin::routes());
    if development {
        routes.extend(operations::development::routes());
    }
    let pages: Vec<&'static str> = routes.iter().filter(|route| route.method == Method::GET).map(|route| route.path).collect();
    for form in routes.iter_mut().filter(|route| route.method == Method::POST && !pages.contains(&route.path)) {
        form.line.page = pages.iter().copied().filter(|page| is_below(form.path, page)).max_by_key(|page| page.len());
    }
    routes
}

/// Whether a path stands below that of a page without variable parts.
fn is_below(path: &str, page: &str) -> bool {
    !page.contains('{') && path.strip_prefix(page).is_some_and(|rest| rest.starts_with(['/', '.']))
}

/// The router, with what stands before every room.
pub fn router(app: &App) -> Router {
    router_of(app, table(app.config.is_development()))
}

/// The router of these routes: for tests that add a room of their own.
pub fn router_of(app: &App, routes: Vec<Route>) -> Router {
    let mut router = Router::new();
    for Route { path, line, handler, .. } in routes {
        let patience = if line.file { app.config.imports.upload_timeout } else { app.config.server.request_timeout };
        let guards = ServiceBuilder::new()
            .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, patience))
            .layer(middleware::from_fn_with_state((Arc::clone(app), line), gate::keep))
            .layer(DefaultBodyLimit::max(line.body));
        // Before the route alone: a method that the path does not take is refused as such, also to guests.
        router = router.route(path, handler.route_layer(guards));
    }
    // One layer, the outermost first: each layer of its own would box what lies below it, and copy all those boxes for every request.
    let around = ServiceBuilder::new()
        .layer(middleware::from_fn_with_state(RequestLog::new(app), request_log::tell))
        .layer(middleware::from_fn_with_state(Arc::clone(app), entrance::enter))
        .layer(CatchPanicLayer::new())
        .layer(CsrfLayer::new())
        .layer(CompressionLayer::new());
    router.fallback(gate::nowhere).with_state(Arc::clone(app)).layer(around)
}
