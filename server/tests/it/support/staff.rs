//! Those who work here, each with a browser of their own.

use std::ops::Deref;
use std::sync::Mutex;

use portico::admin::invitation::{self, Invited, Wish};
use portico::clock::Timestamp;
use portico::crypto::totp::TotpSecret;
use portico::model::staff::{self, Role};
use portico_app::links;
use uuid::Uuid;

use super::people::{Page, Person, TestApp};

/// Somebody who works here. Everything that a [`Person`] can do, they can.
pub struct Colleague {
    pub person: Person,
    pub id: Uuid,
    secret: TotpSecret,
    /// The step of the code that they showed last: a code counts once.
    last: Mutex<i64>,
}

impl Deref for Colleague {
    type Target = Person;

    fn deref(&self) -> &Person {
        &self.person
    }
}

/// The secret in groups of four, as the page shows it.
pub fn secret_on(page: &Page) -> TotpSecret {
    let shown = page.all("code").into_iter().next().unwrap_or_else(|| panic!("no secret on {}", page.text()));
    let bytes = decoded(&shown.replace(char::is_whitespace, ""));
    TotpSecret::from_bytes(&bytes).expect("the secret has its length")
}

/// Base32 (RFC 4648), as authenticator apps read it.
fn decoded(text: &str) -> Vec<u8> {
    let bits: String =
        text.bytes().map(|c| format!("{:05b}", "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".bytes().position(|known| known == c).unwrap())).collect();
    bits.as_bytes().chunks_exact(8).map(|byte| u8::from_str_radix(std::str::from_utf8(byte).unwrap(), 2).unwrap()).collect()
}

impl TestApp {
    /// Invites somebody as the command line does, and gives the link without the host.
    pub async fn invite(&self, name: &str, role: Role) -> (Uuid, String) {
        let address = format!("{}@staff.example", name.to_lowercase()).parse().unwrap();
        let wish = Wish { address, name: name.to_owned(), role, voice: ("harbor".to_owned(), "en".to_owned()) };
        match invitation::invite(&self.app, self.app.clock.now(), None, wish).await.unwrap() {
            Invited::Sent { member, link } => (member, link.split_once("localhost:3000").unwrap().1.to_owned()),
            Invited::Taken => panic!("{name} works here already"),
        }
    }

    /// Somebody who took an invitation up, set an app up, and is in.
    pub async fn colleague(&self, name: &str, role: Role) -> Colleague {
        let (id, link) = self.invite(name, role).await;
        let person = Person { address: format!("{}@staff.example", name.to_lowercase()), ..self.guest() };
        let to = person.submit(&link, &[("password", &person.password)]).await;
        assert_eq!(to.location(), links::ADMIN_SECOND_FACTOR, "{}", to.text());
        let secret = secret_on(&person.visit(links::ADMIN_SECOND_FACTOR).await);
        let colleague = Colleague { person, id, secret, last: Mutex::new(0) };
        let code = colleague.code(self);
        let arrived = colleague.submit(links::ADMIN_SECOND_FACTOR, &[("code", &code)]).await;
        assert_eq!(arrived.location(), links::ADMIN, "{}", arrived.text());
        colleague
    }
}

#[allow(dead_code, reason = "what colleagues can do, whether or not a story does it")]
impl Colleague {
    /// The next code that counts: where the present one was shown already, the one after it.
    pub fn code(&self, house: &TestApp) -> String {
        let mut last = self.last.lock().unwrap();
        let now = house.app.clock.now().seconds() / 30;
        if *last >= now {
            house.advance(std::time::Duration::from_secs(u64::try_from((*last + 1) * 30 - house.app.clock.now().seconds()).unwrap()));
        }
        *last = house.app.clock.now().seconds() / 30;
        self.secret.code_at(Timestamp(house.app.clock.now().micros()))
    }

    /// Password and code, again.
    pub async fn prove(&self, house: &TestApp) -> Page {
        let code = self.code(house);
        self.submit(links::ADMIN_CONFIRM, &[("password", &self.password), ("code", &code)]).await
    }

    /// Through the door again, in this browser.
    pub async fn come_in(&self, house: &TestApp) -> Page {
        let to = self.submit(links::ADMIN_SIGN_IN, &[("email", &self.address), ("password", &self.password)]).await;
        assert_eq!(to.location(), links::ADMIN_SECOND_FACTOR, "{}", to.text());
        let code = self.code(house);
        self.submit(links::ADMIN_SECOND_FACTOR, &[("code", &code)]).await
    }

    /// Whether they are in.
    pub async fn is_in(&self) -> bool {
        self.visit(links::ADMIN).await.status == axum::http::StatusCode::OK
    }

    /// Their row.
    pub async fn row(&self, house: &TestApp) -> staff::Model {
        staff::by_id(&house.app.db.read, self.id).await.unwrap().expect("they work here")
    }
}
