//! The outermost room: finds brand, language and client before anything else; afterwards dresses refusals as pages, and packs what is
//! whole.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use jiff::tz::TimeZone;
use portico_app::links;
use portico_app::page::{Preview as Mark, Scene};
use portico_app::pages::errors::ErrorPage;
use portico_app::render;

use super::cookies::Cookies;
use super::request_log::RequestId;
use super::{headers, packing};
use crate::app_state::App;
use crate::content::preview::Preview;
use crate::content::{Content, ShownBrand, live};
use crate::crypto::tokens::TokenHash;
use crate::error::Refusal;
use crate::model::values::client_address::{network_key, unwrapped};
use crate::model::values::device::Device;
use crate::visit::Visit;

/// What is known of a request before its session is read.
#[derive(Clone, Debug)]
pub struct Guest {
    /// As flows see it.
    pub visit: Visit,
    /// Words, brands and legal texts, the same throughout this request.
    pub content: Arc<Content>,
    /// The edition that is looked at before it is published; the content is that one's.
    pub preview: Option<Preview>,
    /// Whose portal it is.
    pub shown: Arc<ShownBrand>,
    /// The cookies' names.
    pub cookies: Cookies,
    /// The session's secret, hashed, where the browser sent a well-formed one.
    pub session: Option<TokenHash>,
    /// The same of a staff session: on `/admin` alone.
    pub staff_session: Option<TokenHash>,
    /// The language in the address: before all other wishes.
    pub asked_language: Option<String>,
    /// Path and query without `lang`.
    pub path: String,
    /// By which we find the request's log lines.
    pub request_id: RequestId,
}

/// Marks an answer for programs: its refusal is no page.
#[derive(Clone, Copy, Debug)]
pub struct AsItIs;

/// The middleware.
pub async fn enter(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let preview = preview_of(&app, &request);
    let (preview, content) = content_for(&app, preview).await;
    let guest = Arc::new(Guest::of(&app, &request, content, preview));
    let known_host = known_brand(&app, &guest.content, request.headers()).is_some();
    let packs = packing::is_wanted(request.headers());
    // Whoever is told that there is no portal here is told so on a page with its looks.
    let everywhere = ["/health/", "/assets/"].iter().any(|start| request.uri().path().starts_with(start));
    let answer = if known_host || everywhere {
        request.extensions_mut().insert(Arc::clone(&guest));
        next.run(request).await
    } else {
        Refusal::Misdirected.into_response()
    };
    let mut answer = match refused(&answer) {
        Some(refusal) => dressed(refusal, &guest, &answer),
        None => answer,
    };
    if packs {
        answer = packing::packed(answer).await;
    }
    if let Some(code) = guest.asked_language.as_deref().filter(|_| known_host) {
        answer.headers_mut().append(header::SET_COOKIE, guest.cookies.set_language(code));
    }
    headers::add(&app.security_headers, guest.shown.brand.has_fonts(), answer.headers_mut());
    answer
}

impl Guest {
    fn of(app: &App, request: &Request, content: Arc<Content>, preview: Option<Preview>) -> Self {
        let headers = request.headers();
        let shown = Arc::clone(known_brand(app, &content, headers).unwrap_or(&content.brands()[0]));
        let cookies = Cookies::new(!app.config.is_development());
        let client = client(app, request);
        let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok()).unwrap_or_default();
        let (path, asked) = without_lang(request.uri());
        let asked_language = asked.and_then(|code| shown.offers(&code).map(str::to_owned));
        let cookie = cookies.language(headers).and_then(|code| shown.offers(&code).map(str::to_owned));
        let language = asked_language.clone().or(cookie).unwrap_or_else(|| accepted(&shown, headers));
        let visit = Visit {
            brand: shown.brand.id.clone(),
            network: network_key(client),
            device: Device::from_user_agent(text(header::USER_AGENT)),
            place: app.places.look_up(client, &language),
            browser: cookies.browser(headers, &app.key),
            now: app.clock.now(),
            language,
            client,
        };
        Self {
            visit,
            session: cookies.session(headers).and_then(|secret| TokenHash::of(&secret)),
            staff_session: cookies.staff(headers).filter(|_| is_admin(request.uri().path())).and_then(|secret| TokenHash::of(&secret)),
            request_id: request.extensions().get::<RequestId>().cloned().unwrap_or_default(),
            cookies,
            content,
            preview,
            shown,
            asked_language,
            path,
        }
    }

    /// A scene without a person.
    pub fn scene(&self) -> Scene {
        Scene {
            text: self.content.text(&self.visit.brand, &self.visit.language, TimeZone::UTC),
            brand: Arc::clone(&self.shown.brand),
            languages: Arc::clone(&self.shown.languages),
            person: None,
            now: self.visit.now.to_jiff(),
            path: self.path.clone(),
            notice: None,
            preview: self.preview.map(|preview| Mark { edition: preview.edition, until: preview.until.to_jiff() }),
            sheet: self.shown.sheet_link.clone(),
            desk: None,
        }
    }
}

/// Whether a path lies in the staff's section.
pub fn is_admin(path: &str) -> bool {
    path.strip_prefix(links::ADMIN).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// What the browser may look at before it is published: by the link that it follows, or by the one that it followed. Looking only: what
/// is sent meets what is published, so that nobody agrees to a draft.
fn preview_of(app: &App, request: &Request) -> Option<Preview> {
    if !request.method().is_safe() {
        return None;
    }
    let cookies = Cookies::new(!app.config.is_development());
    let link = request.uri().query().filter(|_| request.uri().path() == links::PREVIEW).and_then(preview_link);
    let signed = link.or_else(|| cookies.preview(request.headers()))?;
    Preview::read(&signed, &app.key, app.clock.now())
}

/// What everyone sees, or the edition that is looked at.
async fn content_for(app: &App, preview: Option<Preview>) -> (Option<Preview>, Arc<Content>) {
    let now = app.content.now();
    let Some(preview) = preview else { return (None, now) };
    match live::preview(app, preview.edition).await {
        Ok(Some(content)) => (Some(preview), content),
        Ok(None) => (None, now),
        Err(problem) => {
            tracing::error!(%problem, "a preview can't be shown");
            (None, now)
        }
    }
}

/// The signed part of a preview link.
pub fn preview_link(query: &str) -> Option<String> {
    form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "link").map(|(_, link)| link.into_owned())
}

/// The refusal that an answer carries, or is without saying so.
fn refused(answer: &Response) -> Option<Refusal> {
    let carried = answer.extensions().get::<Refusal>().copied();
    let is_plain = answer.headers().get(header::CONTENT_TYPE).is_none_or(|kind| kind.as_bytes().starts_with(b"text/plain"));
    let is_bare = is_plain && answer.extensions().get::<AsItIs>().is_none();
    carried.or_else(|| Refusal::of_status(answer.status()).filter(|_| is_bare))
}

/// The same as a page, in the visitor's language.
fn dressed(refusal: Refusal, guest: &Guest, answer: &Response) -> Response {
    let html = render::page(shown(refusal, guest), &guest.scene());
    let mut dressed = (refusal.status(), axum::response::Html(html)).into_response();
    for name in [header::ALLOW, header::RETRY_AFTER, header::SET_COOKIE] {
        for value in answer.headers().get_all(&name) {
            dressed.headers_mut().append(&name, value.clone());
        }
    }
    dressed
}

fn shown(refusal: Refusal, guest: &Guest) -> ErrorPage {
    match refusal {
        Refusal::BadRequest | Refusal::Timeout => ErrorPage::BadRequest,
        Refusal::CrossSite => ErrorPage::Forbidden,
        Refusal::NotPermitted => ErrorPage::NotPermitted,
        Refusal::NotFound => ErrorPage::NotFound,
        Refusal::MethodNotAllowed => ErrorPage::MethodNotAllowed,
        Refusal::LinkExpired => ErrorPage::LinkExpired,
        Refusal::TooLarge => ErrorPage::TooLarge,
        Refusal::Misdirected => ErrorPage::Misdirected,
        Refusal::Unprocessable => ErrorPage::Unprocessable,
        Refusal::TooManyRequests { .. } => ErrorPage::TooManyRequests { seconds: refusal.wait_seconds().unwrap_or(1) },
        Refusal::Busy { .. } => ErrorPage::Busy,
        Refusal::Internal => ErrorPage::Internal { request_id: guest.request_id.to_string() },
    }
}

fn host(headers: &HeaderMap) -> Option<&str> {
    let host = headers.get(header::HOST)?.to_str().ok()?;
    // An IPv6 address has colons of its own: its port stands behind the bracket.
    let end = if host.starts_with('[') { host.find(']').map(|at| at + 1) } else { host.find(':') };
    Some(&host[..end.unwrap_or(host.len())])
}

/// The brand that is shown at the host that was asked for; none where there is no portal of ours.
pub fn known_brand<'c>(app: &App, content: &'c Content, headers: &HeaderMap) -> Option<&'c Arc<ShownBrand>> {
    let host = host(headers)?;
    let named = content.brand_of_host(host);
    let loopback = matches!(host, "127.0.0.1" | "[::1]");
    let ours = named.is_some() || host.eq_ignore_ascii_case(app.config.public_url.host()) || (loopback && app.config.is_development());
    ours.then(|| named.unwrap_or(&content.brands()[0]))
}

/// The client's address: the peer's, or what trusted proxies say, read from the right up to the first that is not trusted
/// (ASVS 5.0 V15.3.4: what stands further left was written by the client).
fn client(app: &App, request: &Request) -> IpAddr {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map_or(Ipv4Addr::LOCALHOST.into(), |peer| unwrapped(peer.0.ip()));
    let trusted = &app.config.server.trusted_proxies;
    let mut client = peer;
    let lines: Vec<&str> = request.headers().get_all("x-forwarded-for").into_iter().filter_map(|line| line.to_str().ok()).collect();
    for hop in lines.iter().rev().flat_map(|line| line.rsplit(',')) {
        if !trusted.contain(client) {
            break;
        }
        let Ok(address) = hop.trim().parse::<IpAddr>() else { break };
        client = unwrapped(address);
    }
    client
}

/// Path and query without `lang`, and what `lang` said.
fn without_lang(uri: &Uri) -> (String, Option<String>) {
    let mut lang = None;
    let mut rest = form_urlencoded::Serializer::new(String::new());
    for (name, value) in form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()) {
        if name == "lang" {
            lang = Some(value.into_owned());
        } else {
            rest.append_pair(&name, &value);
        }
    }
    let rest = rest.finish();
    let path = if rest.is_empty() { uri.path().to_owned() } else { format!("{}?{rest}", uri.path()) };
    (path, lang)
}

/// The first language that the browser accepts and the brand offers.
pub fn accepted(shown: &ShownBrand, headers: &HeaderMap) -> String {
    let header = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut wishes: Vec<(&str, f32)> = header.get(..header.len().min(512)).unwrap_or_default().split(',').filter_map(wish).collect();
    // The sort is stable: wishes of one weight stay in their order (RFC 9110, section 12.5.4).
    wishes.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    shown.language(&wishes.into_iter().map(|(code, _)| code).collect::<Vec<_>>()).to_owned()
}

/// A language and its weight, as in `de-AT;q=0.8`; none where it is unwanted.
fn wish(part: &str) -> Option<(&str, f32)> {
    let (code, weight) = part.split_once(';').unwrap_or((part, "q=1"));
    let weight = weight.trim().strip_prefix("q=").and_then(|weight| weight.parse().ok()).unwrap_or(0.0);
    (weight > 0.0).then(|| (code.trim(), weight))
}

/// Whether the answer may be one page for everybody: a GET without a session and without a query other than `lang`.
pub fn only_looks(method: &Method, uri: &Uri, guest: &Guest, headers: &HeaderMap) -> bool {
    *method == Method::GET
        && guest.preview.is_none()
        && !guest.path.contains('?')
        && uri.path() == guest.path
        && !guest.cookies.has_session(headers)
}
