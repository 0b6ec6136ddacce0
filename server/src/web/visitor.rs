//! Who stands before a handler. [`Visitor`]: anyone. [`SignedIn`]: a customer, and nobody else.

use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{FromRequestParts, OptionalFromRequestParts};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use jiff::tz::TimeZone;
use portico_app::brand::Brand;
use portico_app::page::{DeskView, Page, Person, Scene};
use portico_app::text::Text;
use portico_app::{links, render};
use uuid::Uuid;

use super::entrance::{Guest, is_admin};
use super::session;
use crate::app_state::App;
use crate::clock::Timestamp;
use crate::content::Content;
use crate::crypto::tokens::Token;
use crate::error::{Error, Refusal, Result, whole_seconds};
use crate::model::sessions::Current;
use crate::model::{customers, sessions, staff_sessions};
use crate::notices::Notice;
use crate::portal::begin;
use crate::visit::Visit;

/// An answer.
pub type Reply = Response;

/// Anyone.
#[derive(Clone, Debug)]
pub struct Visitor {
    /// The parts of the house.
    pub app: App,
    guest: Arc<Guest>,
    visit: Arc<Visit>,
    session: Option<Arc<Current>>,
    desk: Option<Arc<staff_sessions::Current>>,
    notice: Option<Notice>,
}

/// The session that the gate has read already.
#[derive(Clone, Debug)]
pub(super) struct Loaded(pub(super) Option<Arc<Current>>);

/// The same in the staff's section, where customers' sessions mean nothing.
#[derive(Clone, Debug)]
pub(super) struct LoadedDesk(pub(super) Option<Arc<staff_sessions::Current>>);

impl FromRequestParts<App> for Visitor {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let guest =
            Arc::clone(parts.extensions.get::<Arc<Guest>>().ok_or_else(|| Error::Internal("no entrance before the room".to_owned()))?);
        let asked = parts.uri.query().and_then(|query| form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "notice"));
        let notice = asked.and_then(|(_, word)| Notice::for_guests(&word));
        if let Some(LoadedDesk(desk)) = parts.extensions.get::<LoadedDesk>() {
            return Ok(Self::at_desk(Arc::clone(app), guest, desk.clone(), notice));
        }
        let session = match parts.extensions.get::<Loaded>() {
            Some(Loaded(session)) => session.clone(),
            None => session::load(app, &guest).await?,
        };
        Ok(Self::new(Arc::clone(app), guest, session, notice))
    }
}

impl Visitor {
    pub(super) fn new(app: App, guest: Arc<Guest>, session: Option<Arc<Current>>, notice: Option<Notice>) -> Self {
        let mut visit = guest.visit.clone();
        // The customer's own choice goes before the browser's wishes, and the address before both.
        let own =
            session.as_deref().and_then(|current| current.customer.as_ref()).and_then(|customer| guest.shown.offers(&customer.language));
        if let (None, Some(language)) = (&guest.asked_language, own) {
            language.clone_into(&mut visit.language);
        }
        let flash = session.as_deref().and_then(|current| current.session.flash.as_deref()).and_then(Notice::of_word);
        Self { app, visit: Arc::new(visit), guest, notice: flash.or(notice), session, desk: None }
    }

    /// Somebody in the staff's section, signed in there or not.
    pub(super) fn at_desk(app: App, guest: Arc<Guest>, desk: Option<Arc<staff_sessions::Current>>, notice: Option<Notice>) -> Self {
        let mut visit = guest.visit.clone();
        let own = desk.as_deref().and_then(|current| guest.shown.offers(&current.staff.language));
        if let (None, Some(language)) = (&guest.asked_language, own) {
            language.clone_into(&mut visit.language);
        }
        let flash = desk.as_deref().and_then(|current| current.session.flash.as_deref()).and_then(Notice::of_word);
        Self { app, visit: Arc::new(visit), guest, notice: flash.or(notice), session: None, desk }
    }

    /// The session in the staff's section, let in or on the way.
    pub fn desk(&self) -> Option<&Arc<staff_sessions::Current>> {
        self.desk.as_ref()
    }

    /// The circumstances, for flows.
    pub fn visit(&self) -> &Visit {
        &self.visit
    }

    /// Words, brands and legal texts, the same throughout this request.
    pub fn content(&self) -> &Content {
        &self.guest.content
    }

    /// The present moment.
    pub fn now(&self) -> Timestamp {
        self.visit.now
    }

    /// The session, signed in or on the way.
    pub fn session(&self) -> Option<&sessions::Model> {
        self.session.as_deref().map(|current| &current.session)
    }

    /// Session and person.
    pub fn current(&self) -> Option<&Current> {
        self.session.as_deref()
    }

    /// Whoever is signed in, all the way.
    pub fn customer(&self) -> Option<&customers::Model> {
        let current = self.session.as_deref().filter(|current| current.session.signed_in_at.is_some())?;
        current.customer.as_ref().filter(|customer| customer.status == customers::Status::Active)
    }

    /// The words of this brand in this language, times in the customer's zone.
    pub fn text(&self) -> Text {
        let customers = self.customer().and_then(|customer| customer.time_zone.as_deref());
        let staffs = self.desk.as_deref().and_then(|current| current.staff.time_zone.as_deref());
        let zone = customers.or(staffs).and_then(|name| TimeZone::get(name).ok()).unwrap_or(TimeZone::UTC);
        self.guest.content.text(&self.visit.brand, &self.visit.language, zone)
    }

    /// What stands around a page.
    pub fn scene(&self) -> Scene {
        let scene = Scene { text: self.text(), notice: self.notice.map(Notice::shown), ..self.guest.scene() };
        if is_admin(&scene.path) {
            let member = self.desk.as_deref().map(|current| &current.staff);
            let person = member.map(|member| Person { name: member.name.clone(), email: member.address.clone() });
            let desk = member.map(|member| DeskView { role: member.role.text(), rooms: member.role.rooms() });
            return Scene { person, desk, sheet: self.guest.shown.desk_sheet_link.clone(), ..scene };
        }
        let person =
            self.customer().map(|customer| Person { name: crate::portal::display_name(customer), email: customer.address.clone() });
        Scene { person, ..scene }
    }

    /// The brand on whose host they are.
    pub fn brand(&self) -> &Brand {
        &self.guest.shown.brand
    }

    /// The brand's name, for letters' subjects and password rules.
    pub fn brand_name(&self) -> &str {
        &self.guest.shown.brand.name
    }

    /// The request's id.
    pub fn request_id(&self) -> String {
        self.guest.request_id.to_string()
    }

    /// 200 and a page.
    pub fn page(&self, page: impl Page) -> Reply {
        self.page_with(StatusCode::OK, page)
    }

    /// 422 and the form again, everything typed kept but secrets.
    pub fn rejected(&self, page: impl Page) -> Reply {
        self.page_with(StatusCode::UNPROCESSABLE_ENTITY, page)
    }

    /// 429 and the form again, with the time to wait.
    pub fn too_many(&self, wait: Duration, page: impl Page) -> Reply {
        let mut reply = self.page_with(StatusCode::TOO_MANY_REQUESTS, page);
        reply.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(whole_seconds(wait)));
        reply
    }

    /// A page under a status of its own.
    pub fn page_with(&self, status: StatusCode, page: impl Page) -> Reply {
        (status, Html(render::page(page, &self.scene()))).into_response()
    }

    /// 303 to one of our own paths, after a change.
    pub fn redirect(&self, to: &str) -> Reply {
        redirect(to)
    }

    /// 303 with a notice for somebody who is signed out.
    pub fn redirect_with(&self, to: &str, notice: Notice) -> Reply {
        redirect(&format!("{to}?notice={}", notice.word()))
    }

    /// Gives the browser a session, and a name if it has none.
    pub fn with_session(&self, reply: Reply, begun: &Begun) -> Reply {
        let keep = begun.kept.then(|| begin::absolute(&self.app, true));
        let mut reply = with_cookie(reply, self.guest.cookies.set_session(&begun.secret, keep));
        if let Some(browser) = begun.browser {
            reply = with_cookie(reply, self.guest.cookies.set_browser(browser, &self.app.key));
        }
        reply
    }

    /// Takes the browser's session away, and what it may have kept of our pages (ASVS 5.0 V14.3.1).
    pub fn without_session(&self, reply: Reply) -> Reply {
        let mut reply = with_cookie(reply, self.guest.cookies.clear_session());
        reply.headers_mut().insert("clear-site-data", HeaderValue::from_static("\"cache\", \"storage\""));
        reply
    }

    /// Gives the browser a staff session.
    pub fn with_staff_session(&self, reply: Reply, secret: &Token) -> Reply {
        with_cookie(reply, self.guest.cookies.set_staff(secret.reveal()))
    }

    /// Takes the browser's staff session away, and what it may have kept of our pages (ASVS 5.0 V14.3.1).
    pub fn without_staff_session(&self, reply: Reply) -> Reply {
        let mut reply = with_cookie(reply, self.guest.cookies.clear_staff());
        reply.headers_mut().insert("clear-site-data", HeaderValue::from_static("\"cache\", \"storage\""));
        reply
    }

    /// Where the visitor wished to go: one of our own paths, else the overview.
    pub fn return_to(&self) -> &str {
        self.session().and_then(|session| session.return_to.as_deref()).unwrap_or(links::ACCOUNT)
    }
}

/// A session that a flow began or renewed: what the browser must be told.
#[derive(Clone, Debug)]
pub struct Begun {
    /// The cookie's secret.
    pub secret: String,
    /// Whether it outlives the browser's end.
    pub kept: bool,
    /// The browser's id, where the cookie is to be set.
    pub browser: Option<Uuid>,
}

fn redirect(to: &str) -> Reply {
    let location = HeaderValue::try_from(to).unwrap_or(HeaderValue::from_static(links::ACCOUNT));
    (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response()
}

fn with_cookie(mut reply: Reply, cookie: HeaderValue) -> Reply {
    reply.headers_mut().append(header::SET_COOKIE, cookie);
    reply
}

/// A customer whose journey arrived. Handlers that take one can't be reached by anybody else.
#[derive(Clone, Debug)]
pub struct SignedIn {
    visitor: Visitor,
    /// Who.
    pub customer: customers::Model,
    /// In which session.
    pub session: sessions::Model,
    /// Whether an authenticator app is set up.
    pub has_second_factor: bool,
}

impl Deref for SignedIn {
    type Target = Visitor;

    fn deref(&self) -> &Visitor {
        &self.visitor
    }
}

impl SignedIn {
    /// The customer behind a visitor, if they are signed in.
    pub fn of(visitor: Visitor) -> Option<Self> {
        let customer = visitor.customer()?.clone();
        let current = visitor.current()?;
        let (session, has_second_factor) = (current.session.clone(), current.totp_confirmed_at.is_some());
        Some(Self { customer, session, has_second_factor, visitor })
    }

    /// 303 to a page that tells what was done.
    pub async fn done(&self, to: &str, notice: Notice) -> Result<Reply> {
        sessions::set_flash(self.app.db.writer(), self.session.id, Some(notice.word())).await?;
        Ok(self.redirect(to))
    }
}

impl FromRequestParts<App> for SignedIn {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let visitor = <Visitor as FromRequestParts<App>>::from_request_parts(parts, app).await?;
        // The gate has turned guests away already; a route that forgot to ask for a customer shows nothing.
        Self::of(visitor).ok_or(Error::Refused(Refusal::NotFound))
    }
}

impl OptionalFromRequestParts<App> for SignedIn {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Option<Self>> {
        Ok(Self::of(<Visitor as FromRequestParts<App>>::from_request_parts(parts, app).await?))
    }
}
