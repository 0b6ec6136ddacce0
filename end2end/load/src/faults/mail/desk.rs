//! An owner of the portal: invited on the command line, with an authenticator app, signed in.

use std::net::SocketAddr;

use portico::clock::Clock;
use portico::crypto::totp::TotpSecret;

use crate::browser::Browser;
use crate::people::PASSWORD;
use crate::portal::House;

/// Takes the way that a new member of staff takes.
pub async fn owner(house: &House, portal: SocketAddr) -> Result<Browser, String> {
    let invited = house.command(&["staff", "invite", "--email", "owner@staff.example"]).output().map_err(|error| error.to_string())?;
    let said = String::from_utf8_lossy(&invited.stdout).into_owned();
    let link = said.split_whitespace().find_map(|word| word.find("/admin/invitation?").map(|at| word[at..].to_owned()));
    let link = link.ok_or_else(|| format!("the invitation has no link: {said}"))?;
    let mut browser = Browser::new(portal);
    browser.post(&link, &[("password", PASSWORD)]).await?;
    let page = browser.get("/admin/second-factor").await?.text();
    let secret = secret_on(&page).ok_or("no secret for an authenticator app")?;
    let code = secret.code_at(Clock::system().now());
    let arrived = browser.post("/admin/second-factor", &[("code", &code)]).await?;
    if arrived.location() == "/admin" { Ok(browser) } else { Err(format!("the owner can't come in: {}", arrived.status)) }
}

/// The secret in groups of four letters, as the page shows it.
fn secret_on(page: &str) -> Option<TotpSecret> {
    let (_, rest) = page.split_once("<code")?;
    let (shown, _) = rest.split_once('>')?.1.split_once("</code>")?;
    TotpSecret::from_bytes(&base32(&shown.replace(char::is_whitespace, ""))?)
}

/// Base32 (RFC 4648), as authenticator apps read it.
fn base32(text: &str) -> Option<Vec<u8>> {
    let value = |letter: u8| b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".iter().position(|known| *known == letter);
    let (mut bytes, mut bits, mut held) = (Vec::new(), 0_usize, 0_u32);
    for letter in text.bytes() {
        bits = bits << 5 | value(letter)?;
        held += 5;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from(bits >> held & 0xff).ok()?);
        }
        bits &= 0xff;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 4648, section 10.
    #[test]
    fn base32_is_read() {
        for (text, bytes) in [("", &b""[..]), ("MZXW6YTB", b"fooba"), ("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", b"12345678901234567890")] {
            assert_eq!(base32(text).as_deref(), Some(bytes), "{text}");
        }
        assert_eq!(base32("1"), None);
    }
}
