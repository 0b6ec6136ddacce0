//! The server that takes our letters.

use std::net::IpAddr;

use axum::http::Uri;

use super::{Secret, Value};

/// How the way to the mail server is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SmtpTls {
    /// STARTTLS, and nothing is sent when the server lacks it: `smtp://…`
    Required,
    /// TLS from the first byte: `smtps://…`
    Implicit,
    /// STARTTLS where the server offers it; whoever stands between can take the offer away: `?tls=opportunistic`
    Opportunistic,
    /// None: `?tls=none`, and without a word to a server on this machine.
    None,
}

/// `smtp://user:password@host:587?tls=required` or `smtps://user:password@host`; characters such as `@`, `:`, `/` in the password are
/// percent-encoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SmtpUrl {
    /// The whole, for the one who connects.
    pub url: Secret,
    /// The server's name.
    pub host: String,
    /// How the way there is protected.
    pub tls: SmtpTls,
}

impl SmtpUrl {
    /// Whether letters can be read on their way to that server, which is another machine (ASVS 5.0 V12.3.1: no silent downgrade).
    pub fn may_be_read(&self) -> bool {
        matches!(self.tls, SmtpTls::None | SmtpTls::Opportunistic) && !is_this_machine(&self.host)
    }
}

impl Value for SmtpUrl {
    const SECRET: bool = true;

    fn written(&self) -> Option<String> {
        Some("(secret)".to_owned())
    }

    fn parse(text: &str) -> Result<Self, String> {
        const WANTED: &str = "must be like smtp://user:password@host:587 or smtps://user:password@host";
        let uri: Uri =
            text.trim().parse().map_err(|_| format!("{WANTED} (characters such as @ : / # in the password must be percent-encoded)"))?;
        let implicit = match uri.scheme_str() {
            Some("smtp") => false,
            Some("smtps") => true,
            _ => return Err(WANTED.to_owned()),
        };
        let authority = uri.authority().ok_or(WANTED)?;
        let host = authority.host();
        if host.is_empty() || !matches!(uri.path(), "" | "/") {
            return Err(WANTED.to_owned());
        }
        if authority.as_str().rsplit_once('@').is_some_and(|(user, _)| !user.contains(':')) {
            return Err("has a user name but no password".to_owned());
        }
        let said = uri.query().unwrap_or("").split('&').find_map(|pair| pair.strip_prefix("tls="));
        let tls = match (said, implicit) {
            (None | Some("required"), true) => SmtpTls::Implicit,
            (_, true) => return Err("must not say tls= with smtps://, which always uses TLS".to_owned()),
            (None, false) if is_this_machine(host) => SmtpTls::None,
            (None | Some("required"), false) => SmtpTls::Required,
            (Some("opportunistic"), false) => SmtpTls::Opportunistic,
            (Some("none"), false) => SmtpTls::None,
            (Some(_), false) => return Err("must say tls=required, tls=opportunistic or tls=none".to_owned()),
        };
        Ok(Self { url: Secret::new(text.trim()), host: host.to_owned(), tls })
    }
}

fn is_this_machine(host: &str) -> bool {
    host == "localhost" || host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_there_is_told_apart() {
        for (url, tls, may_be_read) in [
            ("smtp://u:p%40ss@mail.example.com:2525", SmtpTls::Required, false),
            ("smtp://mail.example.com?tls=required", SmtpTls::Required, false),
            ("smtps://u:p@mail.example.com", SmtpTls::Implicit, false),
            ("smtp://mail.example.com?tls=opportunistic", SmtpTls::Opportunistic, true),
            ("smtp://mail.example.com?tls=none", SmtpTls::None, true),
            ("smtp://127.0.0.1:25", SmtpTls::None, false),
            ("smtp://[::1]:25?tls=none", SmtpTls::None, false),
            ("smtp://localhost.example.com?tls=none", SmtpTls::None, true),
        ] {
            let smtp = SmtpUrl::parse(url).unwrap();
            assert_eq!((smtp.tls, smtp.may_be_read()), (tls, may_be_read), "{url}");
        }
    }

    #[test]
    fn what_is_unclear_is_refused_without_quoting_the_password() {
        for given in [
            "mail.example.com",
            "smtp://",
            "smtp://user@host",
            "smtp://u:hunter2@host?tls=maybe",
            "smtps://u:hunter2@h?tls=none",
            "smtp://u:hunt er2@host",
        ] {
            let problem = SmtpUrl::parse(given).unwrap_err();
            assert!(!problem.contains("hunt"), "{problem}");
        }
        assert!(!format!("{:?}", SmtpUrl::parse("smtp://u:hunter2@host").unwrap()).contains("hunter2"));
    }
}
