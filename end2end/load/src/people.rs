//! What people do in these instruments: sign up, prove their address, sign in.

use std::time::Duration;

use portico::rng;

use crate::browser::{Answer, Browser};
use crate::mail_server::MailServer;

/// The password of everybody here.
pub const PASSWORD: &str = "three random kittens jump";

/// An address that nobody has had before.
pub fn new_address() -> String {
    format!("p{:016x}@load.example", u64::from_be_bytes(rng::bytes()))
}

/// Signs up with the password of everybody here.
pub async fn sign_up(browser: &mut Browser, address: &str) -> Result<Answer, String> {
    browser.sign_up(address, PASSWORD).await
}

/// Whether the portal has acknowledged a sign-up: from here on it must not be lost.
pub fn is_asked(answer: &Answer) -> bool {
    answer.status == 303 && answer.location() == "/verify-email"
}

/// Whether somebody has arrived in their account: by a sign-in, or by the proof of their address.
pub fn has_arrived(answer: &Answer) -> bool {
    answer.status == 303 && answer.location() == "/account"
}

/// Signs up, and proves the address by the code in the letter: somebody new, signed in.
pub async fn join(browser: &mut Browser, mail: &MailServer, address: &str) -> Result<(), String> {
    let asked = sign_up(browser, address).await?;
    if !is_asked(&asked) {
        return Err(format!("a sign-up was answered with {}", asked.status));
    }
    let code = mail.code(address, Duration::from_secs(90)).await.ok_or("no letter with a code came")?;
    let proved = browser.post("/verify-email", &[("code", &code)]).await?;
    if has_arrived(&proved) { Ok(()) } else { Err(format!("a right code was answered with {}", proved.status)) }
}

/// A browser at this node, with the cookies of another.
pub fn twin(browser: &Browser, node: std::net::SocketAddr) -> Browser {
    let mut twin = Browser::new(node);
    twin.cookies.clone_from(&browser.cookies);
    twin
}
