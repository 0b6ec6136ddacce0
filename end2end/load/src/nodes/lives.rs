//! One person's life, from the sign-up to the closing of the account: wherever something can be used once, fifty use it at once.

use std::net::SocketAddr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use totp_rs::{Builder, Secret};

use super::race::{MANY, Outcome, race, twins};
use super::single_use::Tally;
use crate::browser::{Answer, Browser};
use crate::mail_server::MailServer;
use crate::people::{PASSWORD, has_arrived, is_asked, new_address, sign_up, twin};

/// What a form posts that has nothing but a button.
const BUTTON: [(&str, &str); 1] = [("go", "on")];
/// The password after the recovery.
const NEW_PASSWORD: &str = "seven patient lanterns float";

/// Somebody, and where their letters are.
#[derive(Debug)]
pub struct Life<'a> {
    /// Both nodes.
    pub nodes: [SocketAddr; 2],
    /// Takes their letters.
    pub mail: &'a MailServer,
    /// Keeps count.
    pub tally: &'a mut Tally,
}

impl Life<'_> {
    /// Everything, in the order in which it can happen.
    pub async fn live(&mut self) -> Result<(), String> {
        self.verification_link().await?;
        let address = new_address();
        let browser = self.verification_code(&address).await?;
        let (browser, app, codes) = self.first_code(browser).await?;
        self.sign_in_codes(&address, &app, &codes[0]).await?;
        self.new_address(browser, &address).await?;
        self.letter_about_a_sign_in(&address, &codes[1]).await?;
        self.recovery(&address).await?;
        self.closing(&address, &codes[2]).await
    }

    async fn run(
        &mut self,
        what: &'static str,
        browsers: Vec<Browser>,
        path: &str,
        fields: &[(&str, &str)],
        won: fn(&Answer) -> bool,
    ) -> Result<Outcome, String> {
        let outcome = race(browsers, path, fields, won).await?;
        self.tally.note(what, &outcome);
        Ok(outcome)
    }

    async fn verification_link(&mut self) -> Result<(), String> {
        let (mut browser, address) = (Browser::new(self.nodes[0]), new_address());
        expect(is_asked(&sign_up(&mut browser, &address).await?), "sign-up")?;
        let link = self.mail.link(&address, 0, "/verify-email").await?;
        self.run("verification link", twins(&browser, self.nodes), &link, &BUTTON, has_arrived).await.map(drop)
    }

    async fn verification_code(&mut self, address: &str) -> Result<Browser, String> {
        let mut browser = Browser::new(self.nodes[1]);
        expect(is_asked(&sign_up(&mut browser, address).await?), "sign-up")?;
        let code = self.mail.code(address, Duration::from_secs(90)).await.ok_or("no code came")?;
        let outcome = self.run("verification code", twins(&browser, self.nodes), "/verify-email", &[("code", &code)], has_arrived).await?;
        winner(outcome).map(|(browser, _)| browser)
    }

    /// Sets an authenticator app up; the session, its secret, and the recovery codes.
    async fn first_code(&mut self, mut browser: Browser) -> Result<(Browser, String, Vec<String>), String> {
        let path = "/account/second-factor";
        expect(browser.post(path, &[("action", "start")]).await?.status == 303, "start of the second factor")?;
        let page = browser.get(path).await?.text();
        let app = codes_in(&page).first().map(|secret| secret.replace(' ', "")).ok_or("no secret is shown")?;
        let code = code_of(&app, 0)?;
        let outcome = self.run("first code of an app", twins(&browser, self.nodes), path, &[("code", &code)], |a| a.status == 200).await?;
        let (browser, shown) = winner(outcome)?;
        let codes = codes_in(&shown.text());
        if codes.len() < 3 { Err("no recovery codes are shown".to_owned()) } else { Ok((browser, app, codes)) }
    }

    /// Ten sessions that wait for a code, each in five browsers: one may go on with that of the app, one with a recovery code.
    async fn sign_in_codes(&mut self, address: &str, app: &str, recovery: &str) -> Result<(), String> {
        let waits = |answer: &Answer| answer.status == 303 && answer.location() == "/sign-in/second-factor";
        let fields = [("email", address), ("password", PASSWORD)];
        let begun = twins(&Browser::new(self.nodes[0]), self.nodes).into_iter().take(MANY / 5).collect();
        let waiting = race(begun, "/sign-in", &fields, waits).await?;
        expect(waiting.others.is_empty(), "sign-in")?;
        let nodes = self.nodes;
        let waiting = waiting.winners.iter().flat_map(|(browser, _)| (0..5).map(move |number| twin(browser, nodes[number % 2]))).collect();
        // The step of the present code was used up by the first; that of the next is good already.
        let code = code_of(app, 30)?;
        let rest = self.run("code of an app", waiting, "/sign-in/second-factor", &[("code", &code)], has_arrived).await?.others;
        self.run("recovery code", rest, "/sign-in/second-factor", &[("code", recovery)], has_arrived).await.map(drop)
    }

    /// To another address, and back.
    async fn new_address(&mut self, mut browser: Browser, old: &str) -> Result<(), String> {
        let new = new_address();
        expect(browser.post("/account/email", &[("email", &new)]).await?.status == 303, "new address")?;
        let link = self.mail.link(&new, 0, "/account/email/confirm").await?;
        let moved = |answer: &Answer| answer.status == 303 && answer.location() == "/account/security";
        self.run("link to a new address", twins(&browser, self.nodes), &link, &BUTTON, moved).await?;
        let undo = self.mail.link(old, 0, "/undo-address").await?;
        self.run("undo link", twins(&Browser::new(self.nodes[0]), self.nodes), &undo, &BUTTON, leads_to_recovery).await.map(drop)
    }

    async fn letter_about_a_sign_in(&mut self, address: &str, code: &str) -> Result<(), String> {
        let before = self.mail.letters(address).len();
        self.sign_in(address, PASSWORD, code).await?;
        let link = self.mail.link(address, before, "/end-session").await?;
        let nobody = twins(&Browser::new(self.nodes[0]), self.nodes);
        self.run("link that ends a session", nobody, &link, &BUTTON, leads_to_recovery).await.map(drop)
    }

    async fn recovery(&mut self, address: &str) -> Result<(), String> {
        let before = self.mail.letters(address).len();
        let mut browser = Browser::new(self.nodes[0]);
        expect(browser.post("/recovery", &[("email", address)]).await?.status == 200, "recovery")?;
        let link = self.mail.link(address, before, "/recovery/new-password").await?;
        self.run("recovery link", twins(&browser, self.nodes), &link, &[("password", NEW_PASSWORD)], |a| a.status == 303).await.map(drop)
    }

    async fn closing(&mut self, address: &str, code: &str) -> Result<(), String> {
        let mut browser = self.sign_in(address, NEW_PASSWORD, code).await?;
        expect(browser.post("/account/close", &[("confirm", "on")]).await?.status == 303, "closing")?;
        let link = self.mail.link(address, 0, "/keep-account").await?;
        let nobody = twins(&Browser::new(self.nodes[0]), self.nodes);
        self.run("link that keeps an account", nobody, &link, &BUTTON, |a| a.status == 303).await.map(drop)
    }

    async fn sign_in(&self, address: &str, password: &str, code: &str) -> Result<Browser, String> {
        let mut browser = Browser::new(self.nodes[0]);
        browser.sign_in(address, password).await?;
        let arrived = browser.post("/sign-in/second-factor", &[("code", code)]).await?;
        expect(has_arrived(&arrived), "sign-in").map(|()| browser)
    }
}

fn leads_to_recovery(answer: &Answer) -> bool {
    answer.status == 303 && answer.location().starts_with("/recovery")
}

fn expect(well: bool, what: &str) -> Result<(), String> {
    if well { Ok(()) } else { Err(format!("a {what} was not answered as on any other day")) }
}

/// The one whose life goes on.
fn winner(mut outcome: Outcome) -> Result<(Browser, Answer), String> {
    outcome.winners.pop().ok_or_else(|| "nobody of fifty was let through".to_owned())
}

/// What a page gives to be copied.
fn codes_in(page: &str) -> Vec<String> {
    let parts = page.split("<code").skip(1);
    parts.filter_map(|part| Some(part.split_once('>')?.1.split_once("</code>")?.0.to_owned())).collect()
}

/// The code that an app shows so many seconds from now.
fn code_of(secret: &str, ahead: u64) -> Result<String, String> {
    let secret = Secret::try_from_base32(secret).map_err(|error| error.to_string())?;
    #[expect(clippy::disallowed_methods, reason = "an app goes by the clock on the wall")]
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_err(|error| error.to_string())?;
    Ok(Builder::new().with_secret(secret).build_noncompliant().generate(now.as_secs() + ahead).to_string())
}
