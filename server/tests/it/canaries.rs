//! Every secret of a whole life goes on a list; at the end database, log and pages are searched for each.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use portico_app::links;
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use tracing_subscriber::fmt::MakeWriter;

use crate::support::factor::Factor;
use crate::support::people::{PASSWORD, Person, TestApp};

/// What the house logs, kept.
#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<u8>>>);

impl Write for Heard {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'w> MakeWriter<'w> for Heard {
    type Writer = Self;

    fn make_writer(&'w self) -> Self {
        self.clone()
    }
}

/// The same portal, whose answers are kept as well: all but the cookies, which are secrets by trade, and the token that the
/// browser asked with: the links to the same page in another language repeat it.
fn overheard(router: &Router, heard: &Heard) -> Router {
    let heard = heard.clone();
    router.clone().layer(from_fn(move |request: Request, next: Next| {
        let mut heard = heard.clone();
        let query = request.uri().query().unwrap_or_default();
        let asked = query.split('&').find(|pair| pair.starts_with("token=")).unwrap_or("\0").to_owned();
        async move {
            let (parts, body) = next.run(request).await.into_parts();
            let body = to_bytes(body, 1024 * 1024).await.unwrap();
            for (name, value) in parts.headers.iter().filter(|(name, _)| *name != header::SET_COOKIE) {
                heard.write_all(format!("{name}: {}\n", value.to_str().unwrap()).as_bytes()).unwrap();
            }
            heard.write_all(String::from_utf8_lossy(&body).replace(&asked, "").as_bytes()).unwrap();
            Response::from_parts(parts, Body::from(body))
        }
    }))
}

/// Secrets with what they are, as bytes that must be found nowhere.
#[derive(Default)]
struct Canaries(Vec<(String, Vec<u8>)>);

impl Canaries {
    /// As it is written, and, where it is base64, the bytes that it stands for.
    fn add(&mut self, what: &str, secret: &str) {
        assert!(secret.len() >= 8, "{what}: too short to be searched for");
        self.0.push((what.to_owned(), secret.as_bytes().to_vec()));
        if let Some(bytes) = URL_SAFE_NO_PAD.decode(secret).ok().filter(|bytes| bytes.len() >= 16) {
            self.raw(what, &bytes);
        }
    }

    fn raw(&mut self, what: &str, secret: &[u8]) {
        self.0.push((format!("{what}, raw"), secret.to_vec()));
        let hex: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
        self.0.push((format!("{what}, hex"), hex.into_bytes()));
        self.0.push((format!("{what}, base64"), STANDARD.encode(secret).into_bytes()));
    }

    fn cookies(&mut self, what: &str, person: &Person) {
        self.add(&format!("session of {what}"), &person.cookie("portico").unwrap());
    }

    fn sing_in(&self, place: &str, bytes: &[u8]) -> Vec<String> {
        let found = self.0.iter().filter(|(_, secret)| bytes.windows(secret.len()).any(|part| part == &secret[..]));
        found.map(|(what, _)| format!("{what} in {place}")).collect()
    }
}

/// All that the database holds, as bytes.
async fn everything(house: &TestApp, folder: &std::path::Path) -> Vec<u8> {
    let db = &house.app.db.read;
    if db.get_database_backend() == DbBackend::Sqlite {
        let files = ["portico.sqlite", "portico.sqlite-wal"].map(|name| std::fs::read(folder.join(name)).unwrap_or_default());
        return files.concat();
    }
    let names = "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'";
    let mut all = Vec::new();
    for table in db.query_all_raw(Statement::from_string(DbBackend::Postgres, names)).await.unwrap() {
        let table: String = table.try_get("", "name").unwrap();
        // Binary columns come in hex.
        let rows = db
            .query_all_raw(Statement::from_string(DbBackend::Postgres, format!("SELECT t::text AS row FROM \"{table}\" AS t")))
            .await
            .unwrap();
        for row in rows {
            all.extend(row.try_get::<String>("", "row").unwrap().into_bytes());
            all.push(b'\n');
        }
    }
    all
}

fn token(link: &str) -> String {
    link.split_once("token=").unwrap().1.to_owned()
}

/// The log's lines that have these six digits as a word of their own.
fn lines_with(log: &str, code: &str) -> usize {
    log.lines().filter(|line| line.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word == code)).count()
}

on_both_databases! {
    /// ASVS 5.0 V14.2.4, V16.2.5, V11.4.2.
    async fn no_secret_is_found_anywhere(db: TestDatabase) {
        let heard = Heard::default();
        let _listening = tracing::subscriber::set_default(portico::log::json(heard.clone()));
        let folder = db.folder().to_owned();
        let house = TestApp::start(db).await;
        let pages = Heard::default();
        let router = overheard(&house.guest().router, &pages);
        let guest = || Person { router: router.clone(), ..house.guest() };
        let mut canaries = Canaries::default();
        let (mut codes, new) = (Vec::new(), "four violet lamps sing");
        canaries.add("password", PASSWORD);
        canaries.add("new password", new);

        let alice = Person { address: "alice@example.com".to_owned(), ..guest() };
        alice.sign_up().await;
        canaries.cookies("the waiting browser", &alice);
        let letter = house.latest(&alice.address).await;
        codes.push(letter.code());
        canaries.add("verify link", &token(&letter.link(links::VERIFY_EMAIL)));
        alice.visit(&letter.link(links::VERIFY_EMAIL)).await;
        alice.submit(links::VERIFY_EMAIL, &[("code", "000000")]).await;
        alice.submit(links::VERIFY_EMAIL, &[("code", &letter.code())]).await;
        canaries.cookies("the newborn", &alice);
        house.advance(Duration::from_mins(1));
        alice.submit(links::PASSWORD_STRENGTH, &[("password", PASSWORD)]).await;

        let factor = Factor::of(&house, &alice).await;
        canaries.raw("authenticator secret", factor.bytes());
        for code in &factor.codes {
            canaries.add("recovery code", &code.reveal());
            canaries.add("recovery code, bare", &code.reveal().replace('-', ""));
        }
        let phone = alice.elsewhere();
        phone.sign_in().await;
        canaries.cookies("the phone, halfway", &phone);
        codes.push(factor.code(&house, 0));
        phone.submit(links::SECOND_FACTOR_CHALLENGE, &[("code", &factor.code(&house, 0))]).await;
        canaries.cookies("the phone", &phone);
        canaries.add("end-session link", &token(&house.latest(&alice.address).await.link(links::END_SESSION)));

        house.advance(Duration::from_mins(11));
        alice.confirm().await;
        canaries.cookies("alice, half confirmed", &alice);
        alice.submit(links::CONFIRM, &[("code", &factor.codes[0].reveal())]).await;
        canaries.cookies("alice, confirmed", &alice);
        guest().submit(links::RECOVERY, &[("email", &alice.address)]).await;
        let recover = house.latest(&alice.address).await.link(links::NEW_PASSWORD);
        canaries.add("recovery link", &token(&recover));
        guest().visit(&recover).await;
        guest().submit(&recover, &[("password", new)]).await;
        let again = Person { password: new.to_owned(), ..alice.elsewhere() };
        again.sign_in().await;
        canaries.cookies("after the recovery", &again);
        again.submit(links::SECOND_FACTOR_CHALLENGE, &[("code", &factor.codes[1].reveal())]).await;
        canaries.cookies("in again", &again);
        // What fails is what is logged.
        guest().submit(links::SIGN_IN, &[("email", &alice.address), ("password", PASSWORD)]).await;
        guest().visit(&format!("{recover}&x=%ff")).await;
        for path in [links::ACCOUNT, links::SECURITY, links::SESSIONS, links::ACTIVITY, links::CONSENTS, links::PROFILE, links::EMAIL, links::PASSWORD, links::SECOND_FACTOR] {
            again.visit(path).await;
        }
        assert_eq!(guest().visit("/metrics").await.status, StatusCode::OK);
        house.settle().await;

        let log = heard.0.lock().unwrap().clone();
        assert!(log.len() > 1000, "the log was heard");
        let stored = everything(&house, &folder).await;
        let known = house.row(&alice).await.id;
        let needle = if folder.join("portico.sqlite").exists() { known.as_bytes().to_vec() } else { known.to_string().into_bytes() };
        assert!(stored.windows(needle.len()).any(|part| part == &needle[..]) || stored.windows(36).any(|part| part == known.to_string().as_bytes()), "the search finds what is there");
        let mut found = canaries.sing_in("the database", &stored);
        found.extend(canaries.sing_in("the log", &log));
        let pages = pages.0.lock().unwrap().clone();
        let told = String::from_utf8_lossy(&pages);
        assert!(["Sign-in and security", "portico_hashes_total"].iter().all(|words| told.contains(words)), "the pages and figures were heard");
        found.extend(canaries.sing_in("the pages or the figures", &pages));
        let log = String::from_utf8_lossy(&log);
        found.extend(codes.iter().filter(|code| lines_with(&log, code) > 0).map(|_| "a code in the log".to_owned()));
        // Nor is the log about persons.
        found.extend(["alice@example.com", "127.0.0.1", "Firefox"].iter().filter(|word| log.contains(**word)).map(|word| format!("{word} in the log")));
        assert_eq!(found, Vec::<String>::new());
    }
}
