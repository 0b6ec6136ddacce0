//! A finished letter as an Internet message (RFC 5322, MIME): what the outbox worker hands to a [`super::transport::Transport`].
//!
//! Everything that decides the bytes is handed in: id, date, words. A letter that is sent again after a crash carries the same
//! Message-ID, so that mailboxes can tell it is the same one.

use std::time::{Duration, SystemTime};

use lettre::address::Envelope;
use lettre::message::header::{Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::{Address, Message};

use crate::clock::Timestamp;

/// Longest subject and sender name that we send: beyond it, something has gone wrong with the words.
const LONGEST_HEADER: usize = 300;

/// A letter with everything filled in.
#[derive(Clone)]
pub struct OutgoingMail {
    /// Ours, and the same each time this letter is sent: `<row id>@<the portal's host>`, without angle brackets.
    pub message_id: String,
    /// Who writes: the brand.
    pub from: Sender,
    /// The one recipient's address.
    pub to: String,
    /// The subject line.
    pub subject: String,
    /// The letter for mail programs that show plain text.
    pub text: String,
    /// The letter for those that show HTML.
    pub html: String,
    /// When it was written.
    pub date: Timestamp,
    /// The language of its words (BCP 47).
    pub language: String,
}

/// Not derived: a letter holds links, codes and a customer's address, and none of them may reach a log (ASVS 5.0 V16.2.5).
impl std::fmt::Debug for OutgoingMail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OutgoingMail").field("message_id", &self.message_id).finish_non_exhaustive()
    }
}

/// Who a letter comes from: a name to read and an address to answer to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender {
    /// The brand's name.
    pub name: String,
    /// The brand's address.
    pub address: String,
}

/// Why a letter can't become a message. Names the part, never its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadMail {
    /// A line break or another control character where a header would end: somebody tries to add headers of their own.
    #[error("the {0} holds a control character")]
    ControlCharacter(&'static str),
    /// Empty, or longer than any that we would write.
    #[error("the {0} is empty or too long")]
    Length(&'static str),
    /// Not in the form that the standard asks for.
    #[error("the {0} is not well formed")]
    Form(&'static str),
}

impl OutgoingMail {
    /// The message as it goes over the wire, and the envelope that it travels in.
    pub fn to_message(&self) -> Result<Message, BadMail> {
        let from = address("sender's address", &self.from.address)?;
        let to = address("recipient's address", &self.to)?;
        let envelope = Envelope::new(Some(from.clone()), vec![to.clone()]).map_err(|_| BadMail::Form("envelope"))?;
        Message::builder()
            .envelope(envelope)
            .message_id(Some(message_id(&self.message_id)?))
            .date(system_time(self.date))
            .from(Mailbox::new(Some(line("sender's name", &self.from.name)?.to_owned()), from))
            .to(Mailbox::new(None, to))
            .subject(line("subject", &self.subject)?)
            .header(AutoSubmitted)
            .header(ContentLanguage(language(&self.language)?))
            .multipart(MultiPart::alternative_plain_html(self.text.clone(), self.html.clone()))
            .map_err(|_| BadMail::Form("message"))
    }
}

/// Header injection (ASVS 5.0 V1.3.11): a header ends at a line break, so a value with one could start another (`Bcc:`), or the body.
/// Every control character is refused, and the Unicode separators that some mail programs break lines at.
fn line<'a>(part: &'static str, value: &'a str) -> Result<&'a str, BadMail> {
    if value.chars().any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')) {
        return Err(BadMail::ControlCharacter(part));
    }
    if value.trim().is_empty() || value.chars().count() > LONGEST_HEADER {
        return Err(BadMail::Length(part));
    }
    Ok(value)
}

/// One address and nothing else: no name, no list, no comment, no quotes. The domain goes out in ASCII (RFC 5891), so that any server takes it.
fn address(part: &'static str, value: &str) -> Result<Address, BadMail> {
    let value = line(part, value)?;
    let (user, domain) = value.rsplit_once('@').ok_or(BadMail::Form(part))?;
    if user.contains(|c: char| c.is_whitespace() || "\"(),:;<>@[\\]".contains(c)) {
        return Err(BadMail::Form(part));
    }
    let domain = idna::domain_to_ascii_strict(domain).map_err(|_| BadMail::Form(part))?;
    Address::new(user, domain).map_err(|_| BadMail::Form(part))
}

/// `left@right` of plain characters (RFC 5322, 3.6.4), put in its angle brackets.
fn message_id(value: &str) -> Result<String, BadMail> {
    let plain = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b));
    match value.split_once('@') {
        Some((left, right)) if plain(left) && plain(right) && value.len() <= 200 => Ok(format!("<{value}>")),
        _ => Err(BadMail::Form("message id")),
    }
}

fn language(value: &str) -> Result<String, BadMail> {
    let plain = !value.is_empty() && value.len() <= 35 && value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if plain { Ok(value.to_owned()) } else { Err(BadMail::Form("language")) }
}

fn system_time(moment: Timestamp) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(u64::try_from(moment.seconds()).unwrap_or(0))
}

/// Says that a machine wrote this (RFC 3834), so that holiday notices and mailing lists don't answer it.
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// The language of the words (RFC 3282): screen readers and translators go by it.
#[derive(Clone)]
struct ContentLanguage(String);

impl Header for ContentLanguage {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }

    fn parse(value: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(value.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter() -> OutgoingMail {
        OutgoingMail {
            message_id: "0192f0c1-7e3b-7000-8000-000000000001@portal.example".to_owned(),
            from: Sender { name: "Harbor".to_owned(), address: "hello@harbor.example".to_owned() },
            to: "alice@example.org".to_owned(),
            subject: "Confirm your address".to_owned(),
            text: "Hello Alice,\n\nhttps://portal.example/verify-email?token=abc=\n".to_owned(),
            html: "<p>Hello Alice</p>".to_owned(),
            date: Timestamp(1_795_000_000_000_000),
            language: "en".to_owned(),
        }
    }

    fn bytes(mail: &OutgoingMail) -> String {
        String::from_utf8(mail.to_message().unwrap().formatted()).unwrap()
    }

    /// The header block with folded lines joined again.
    fn headers(mail: &OutgoingMail) -> Vec<String> {
        let all = bytes(mail);
        let (head, _) = all.split_once("\r\n\r\n").unwrap();
        head.replace("\r\n ", " ").split("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn a_letter_has_the_headers_that_mailboxes_ask_for() {
        let headers = headers(&letter());
        for wanted in [
            "Message-ID: <0192f0c1-7e3b-7000-8000-000000000001@portal.example>",
            "Date: Wed, 18 Nov 2026 11:06:40 +0000",
            "From: Harbor <hello@harbor.example>",
            "To: alice@example.org",
            "Subject: Confirm your address",
            "Auto-Submitted: auto-generated",
            "Content-Language: en",
            "MIME-Version: 1.0",
        ] {
            assert!(headers.iter().any(|line| line == wanted), "{wanted} is missing from {headers:#?}");
        }
        assert!(headers.iter().any(|line| line.starts_with("Content-Type: multipart/alternative")), "{headers:#?}");
    }

    #[test]
    fn the_text_comes_before_the_html() {
        let all = bytes(&letter());
        let (text, html) = (all.find("text/plain").unwrap(), all.find("text/html").unwrap());
        assert!(text < html, "mail programs show the last part that they understand (RFC 2046, 5.1.4)");
    }

    #[test]
    fn names_and_subjects_in_any_script_are_encoded_and_short_lines_kept() {
        let mut mail = letter();
        mail.from.name = "Käthe \"Kai\" <x@evil.example>, 株式会社".to_owned();
        mail.subject = "Bestätige deine Adresse – и ещё немного слов, чтобы строка стала длинной".to_owned();
        let all = bytes(&mail);
        assert!(all.is_ascii(), "{all}");
        assert!(all.lines().all(|line| line.len() <= 998), "RFC 5322, 2.1.1");
        assert_eq!(mail.to_message().unwrap().envelope().from().unwrap().to_string(), "hello@harbor.example");
        assert_eq!(headers(&mail).iter().filter(|line| line.starts_with("From:")).count(), 1);
    }

    #[test]
    fn asvs_1_3_11_no_value_can_add_a_header() {
        for evil in ["a\r\nBcc: x@evil.example", "a\nb", "a\rb", "a\0b", "a\u{2028}b", "a\u{2029}b", "a\u{85}b", "a\u{7f}b", "a\tb"] {
            let broken: [fn(&mut OutgoingMail, String); 6] = [
                |mail, value| mail.subject = value,
                |mail, value| mail.from.name = value,
                |mail, value| mail.from.address = format!("{value}@harbor.example"),
                |mail, value| mail.to = format!("{value}@example.org"),
                |mail, value| mail.message_id = format!("{value}@portal.example"),
                |mail, value| mail.language = value,
            ];
            for breaks in broken {
                let mut mail = letter();
                breaks(&mut mail, evil.to_owned());
                assert!(mail.to_message().is_err(), "{evil:?} must be refused");
            }
        }
    }

    #[test]
    fn a_recipient_is_exactly_one_address() {
        for evil in [
            "",
            "alice",
            "@example.org",
            "alice@",
            "alice@example.org, bob@example.org",
            "alice@example.org,bob@example.org",
            "Alice <alice@example.org>",
            "\"a b\"@example.org",
            "alice@example.org>",
            "a(b)@example.org",
            "a@b@example.org",
            "alice @example.org",
            "alice@exam ple.org",
        ] {
            let mut mail = letter();
            evil.clone_into(&mut mail.to);
            assert!(mail.to_message().is_err(), "{evil:?} must be refused");
        }
    }

    #[test]
    fn a_domain_in_another_script_goes_out_in_ascii() {
        let mut mail = letter();
        mail.to = "alice@bücher.example".to_owned();
        assert_eq!(mail.to_message().unwrap().envelope().to()[0].to_string(), "alice@xn--bcher-kva.example");
    }

    #[test]
    fn the_body_cannot_end_the_message_early_or_start_a_part() {
        let mut mail = letter();
        mail.text = "one\r\n.\r\ntwo\n.\nMAIL FROM:<x@evil.example>\n".to_owned();
        let message = mail.to_message().unwrap();
        assert_eq!(message.envelope().to().len(), 1);
        assert!(String::from_utf8(message.formatted()).unwrap().contains("two"));
    }

    #[test]
    fn a_letter_does_not_print_itself() {
        let printed = format!("{:?}", letter());
        assert!(!printed.contains("alice") && !printed.contains("token"), "{printed}");
    }

    #[test]
    fn a_private_language_tag_is_well_formed() {
        let mut mail = letter();
        mail.language = "de-x-informal".to_owned();
        assert!(headers(&mail).iter().any(|line| line == "Content-Language: de-x-informal"));
    }
}
