//! People who use the portal, in-process: each with a browser of their own (cookies, address, language).

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use portico::app_state::App;
use portico::clock::{Clock, Timestamp};
use portico::config::{Config, Variables};
use portico::mail::{outbox, sending};
use portico::{model, start, workers};
use portico_app::links;
use scraper::{Html, Selector};
use tower::ServiceExt;

use super::databases::TestDatabase;

/// 22 November 2026, noon UTC: when all tests begin.
pub const START: Timestamp = Timestamp(1_795_348_800_000_000);
/// A password that passes the rules.
pub const PASSWORD: &str = "three random kittens jump";

/// A house of its own for one test.
pub struct TestApp {
    /// The parts.
    pub app: App,
    router: Router,
    _db: TestDatabase,
}

/// A letter as its reader sees it.
#[derive(Clone, Debug)]
#[allow(dead_code, reason = "not every story reads every part")]
pub struct Mail {
    pub kind: String,
    pub to: String,
    pub subject: String,
    pub text: String,
    pub html: String,
}

impl Mail {
    /// The first link that has this in it, without the host.
    pub fn link(&self, part: &str) -> String {
        let link = self.text.split_whitespace().find(|word| word.starts_with("http") && word.contains(part));
        let link = link.unwrap_or_else(|| panic!("no link with {part} in {}", self.text));
        link.split_once("localhost:3000").expect("links lead to the public address").1.to_owned()
    }

    /// The six-digit code.
    pub fn code(&self) -> String {
        let code = self.text.split_whitespace().find(|word| word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit()));
        code.unwrap_or_else(|| panic!("no code in {}", self.text)).to_owned()
    }
}

impl TestApp {
    /// With everything as it comes, but hashes that cost little.
    pub async fn start(db: TestDatabase) -> Self {
        Self::configured(db, &[], |_| {}).await
    }

    /// With these variables, and these changes of what is not a variable.
    pub async fn configured(db: TestDatabase, variables: &[(&str, &str)], change: impl FnOnce(&mut Config)) -> Self {
        // What the house tells its operator, a failing test tells too.
        _ = tracing_subscriber::fmt().with_test_writer().with_max_level(tracing::Level::WARN).try_init();
        let mut set = Variables::new();
        set.insert("PORTICO_DATABASE_URL".to_owned(), db.url.clone());
        set.insert("PORTICO_DATA_DIR".to_owned(), db.folder().display().to_string());
        if db.url.starts_with("postgres") {
            set.insert("PORTICO_APPLICATION_KEY".to_owned(), "4be1c07d92a65f38e0b7194d2c8f63a5d1470e9b36f82ac5907e1b4d63a8f25c".to_owned());
        }
        set.extend(variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let mut config = Config::parse(&set, "").unwrap_or_else(|problems| panic!("{problems:?}"));
        config.passwords.memory_kib = 64;
        config.passwords.iterations = 1;
        config.database.connections = 6;
        // Many houses share few cores here: who waits is served, and only stories of a database that is away tell of refusals.
        config.database.acquire_timeout = Duration::from_secs(5);
        change(&mut config);
        let app = start::build(config, Clock::by_hand(START)).await.unwrap_or_else(|problem| panic!("{problem}"));
        let router = start::router(&app);
        Self { app, router, _db: db }
    }

    /// A house, a guest, and a customer called Alice who is signed in.
    pub async fn with_alice(db: TestDatabase) -> (Self, Person, Person) {
        let house = Self::start(db).await;
        let alice = house.customer("alice@example.com").await;
        let guest = house.guest();
        (house, guest, alice)
    }

    /// The same without limits, for stories that are about something else and try a lot.
    pub async fn with_limits_off(db: TestDatabase) -> (Self, Person, Person) {
        let house = Self::configured(db, &[("PORTICO_LIMITS", "off")], |_| {}).await;
        let alice = house.customer("alice@example.com").await;
        let guest = house.guest();
        (house, guest, alice)
    }

    /// Somebody with a fresh browser.
    pub fn guest(&self) -> Person {
        Person {
            router: self.router.clone(),
            cookies: Arc::default(),
            address: String::new(),
            password: PASSWORD.to_owned(),
            language: "en".to_owned(),
            host: "localhost:3000".to_owned(),
            device: "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0".to_owned(),
            from: ([127, 0, 0, 1], 40_000).into(),
        }
    }

    /// Somebody who has signed up, proved their address, and is signed in.
    pub async fn customer(&self, address: &str) -> Person {
        let person = Person { address: address.to_owned(), ..self.guest() };
        assert_eq!(person.sign_up().await.location(), links::VERIFY_EMAIL);
        let code = self.latest(address).await.code();
        let arrived = person.submit(links::VERIFY_EMAIL, &[("code", &code)]).await;
        assert_eq!(arrived.location(), links::ACCOUNT, "{}", arrived.text());
        self.advance(Duration::from_mins(1));
        person
    }

    /// Lets the workers do all that waits.
    pub async fn settle(&self) {
        workers::run_all(&self.app).await.unwrap();
    }

    /// Moves the time.
    pub fn advance(&self, span: Duration) {
        self.app.clock.advance(span);
    }

    /// All letters, newest first, after the workers are done.
    pub async fn mailbox(&self) -> Vec<Mail> {
        self.settle().await;
        self.written().await
    }

    /// All letters as they stand, newest first, whatever the workers have left to do.
    pub async fn written(&self) -> Vec<Mail> {
        let rows = model::outbox::newest(&self.app.db.read, 500).await.unwrap();
        let opened = rows.iter().filter_map(|row| Some((row, outbox::open(&self.app, row).unwrap()?)));
        let read = opened.map(|(row, sealed)| {
            let rendered = sending::rendered(&self.app, row, &sealed);
            Mail { kind: row.kind.clone(), to: sealed.to, subject: rendered.subject, text: rendered.text, html: rendered.html }
        });
        read.collect()
    }

    /// The newest letter to this address.
    pub async fn latest(&self, to: &str) -> Mail {
        let letters = self.mailbox().await;
        letters.into_iter().find(|letter| letter.to == to).unwrap_or_else(|| panic!("no letter to {to}"))
    }

    /// The kinds of all letters to this address, newest first.
    pub async fn letters_to(&self, to: &str) -> Vec<String> {
        self.mailbox().await.into_iter().filter(|letter| letter.to == to).map(|letter| letter.kind).collect()
    }

    /// The customer's row.
    pub async fn row(&self, person: &Person) -> model::customers::Model {
        model::customers::by_address(&self.app.db.read, &person.address).await.unwrap().expect("the customer exists")
    }

    /// The kinds of all events of a customer, newest first.
    pub async fn events(&self, customer: uuid::Uuid) -> Vec<&'static str> {
        let events = model::events::of_customer(&self.app.db.read, customer, None, 500).await.unwrap();
        events.into_iter().map(|event| event.kind.text()).collect()
    }
}

/// Somebody with a browser. A clone shares the browser.
#[derive(Clone)]
pub struct Person {
    pub router: Router,
    pub cookies: Arc<Mutex<BTreeMap<String, String>>>,
    pub address: String,
    pub password: String,
    pub language: String,
    /// Where their browser is: a host name shows a brand.
    pub host: String,
    pub device: String,
    pub from: SocketAddr,
}

#[allow(dead_code, reason = "what people can do, whether or not a story does it")]
impl Person {
    /// The same person at another browser.
    pub fn elsewhere(&self) -> Self {
        let device =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/604.1";
        Self { cookies: Arc::default(), device: device.to_owned(), ..self.clone() }
    }

    /// A copy of the browser as it is now: what a thief of cookies has.
    pub fn stolen(&self) -> Self {
        Self { cookies: Arc::new(Mutex::new(self.cookies.lock().unwrap().clone())), ..self.clone() }
    }

    /// A cookie's value.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.lock().unwrap().get(name).cloned()
    }

    /// Puts a cookie into the browser.
    pub fn set_cookie(&self, name: &str, value: &str) {
        self.cookies.lock().unwrap().insert(name.to_owned(), value.to_owned());
    }

    /// Opens a page.
    pub async fn visit(&self, path: &str) -> Page {
        self.send(self.request(Method::GET, path).body(Body::empty()).unwrap()).await
    }

    /// Posts a form.
    pub async fn submit(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.post_raw(path, body).await
    }

    /// Posts these bytes as a form.
    pub async fn post_raw(&self, path: &str, body: impl Into<Body>) -> Page {
        let request = self.request(Method::POST, path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.header("sec-fetch-site", "same-origin").body(body.into()).unwrap()).await
    }

    /// The sign-up form, filled in.
    pub async fn sign_up(&self) -> Page {
        let (address, password) = (self.address.as_str(), self.password.as_str());
        self.submit(links::SIGN_UP, &[("email", address), ("password", password), ("given_name", "Alice"), ("consent.terms", "yes")]).await
    }

    /// The sign-in form, filled in.
    pub async fn sign_in(&self) -> Page {
        self.submit(links::SIGN_IN, &[("email", &self.address), ("password", &self.password)]).await
    }

    /// Shows the password again.
    pub async fn confirm(&self) -> Page {
        self.submit(links::CONFIRM, &[("password", &self.password)]).await
    }

    /// Whether the browser is signed in.
    pub async fn is_signed_in(&self) -> bool {
        self.visit(links::ACCOUNT).await.status == StatusCode::OK
    }

    /// A request of this browser.
    pub fn request(&self, method: Method, path: &str) -> axum::http::request::Builder {
        let cookies: Vec<String> = self.cookies.lock().unwrap().iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, &self.host)
            .header(header::USER_AGENT, &self.device)
            .header(header::ACCEPT_LANGUAGE, &self.language)
            .extension(ConnectInfo(self.from));
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        request
    }

    /// Sends a request, and keeps the cookies of the answer.
    pub async fn send(&self, request: Request<Body>) -> Page {
        let answer = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = answer.into_parts();
        let body = to_bytes(body, 64 * 1024 * 1024).await.unwrap();
        let mut cookies = self.cookies.lock().unwrap();
        for line in parts.headers.get_all(header::SET_COOKIE) {
            let line = line.to_str().unwrap();
            let (name, value) = line.split(';').next().unwrap().split_once('=').unwrap();
            if line.contains("Max-Age=0") {
                cookies.remove(name);
            } else {
                cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        Page { status: parts.status, headers: parts.headers, body }
    }
}

/// An answer, as a person looks at it.
#[derive(Clone, Debug)]
pub struct Page {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

#[allow(dead_code, reason = "what can be seen, whether or not a story looks")]
impl Page {
    /// Where it leads; empty where it leads nowhere.
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).map_or("", |location| location.to_str().unwrap())
    }

    /// The answer's text.
    pub fn html(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    /// What a reader reads, in one line.
    pub fn text(&self) -> String {
        let document = Html::parse_document(self.html());
        document.root_element().text().collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Whether a reader reads this.
    pub fn says(&self, words: &str) -> bool {
        self.text().contains(words)
    }

    /// The texts of all elements that a CSS selector finds.
    pub fn all(&self, selector: &str) -> Vec<String> {
        let document = Html::parse_document(self.html());
        let selector = Selector::parse(selector).unwrap();
        document.select(&selector).map(|found| found.text().collect::<Vec<_>>().join(" ").trim().to_owned()).collect()
    }

    /// Where the first link that a CSS selector finds leads.
    pub fn link(&self, selector: &str) -> Option<String> {
        let document = Html::parse_document(self.html());
        let found = Selector::parse(selector).unwrap();
        document.select(&found).next().and_then(|link| link.value().attr("href")).map(str::to_owned)
    }

    /// The value of a field of a form.
    pub fn field(&self, name: &str) -> String {
        let document = Html::parse_document(self.html());
        let found = Selector::parse(&format!("[name=\"{name}\"]")).unwrap();
        let field = document.select(&found).next().unwrap_or_else(|| panic!("no field {name} on {}", self.text()));
        field.value().attr("value").unwrap_or_default().to_owned()
    }

    /// What is wrong with the field of this name.
    pub fn problem(&self, name: &str) -> Option<String> {
        self.all(&format!("[id=\"{name}-why\"]")).into_iter().next()
    }

    /// What is wrong, all of it.
    pub fn problems(&self) -> String {
        self.all("#problems").join(" ")
    }
}
