//! Where the portal's visitors find it.

use std::fmt;

use axum::http::Uri;

use super::Value;

/// An origin: scheme, host and perhaps a port, nothing behind. Links in letters are built from it, never from a request's Host header
/// (whoever sends the request chooses that: a poisoned recovery link).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PublicUrl {
    text: String,
    host: String,
    https: bool,
}

impl PublicUrl {
    /// Without a slash at its end, such as `https://account.example.com`.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The host without the port, in lower case.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Host and port as a browser sends them in the Host header.
    pub fn authority(&self) -> &str {
        self.text.split_once("://").map_or("", |(_, authority)| authority)
    }

    /// Whether browsers speak TLS with it.
    pub const fn is_https(&self) -> bool {
        self.https
    }

    /// Whether it is `localhost` or a name under it, which never leave the machine (RFC 6761).
    pub fn is_localhost(&self) -> bool {
        self.host == "localhost" || self.host.ends_with(".localhost")
    }
}

impl fmt::Display for PublicUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Value for PublicUrl {
    fn written(&self) -> Option<String> {
        Some(self.as_str().to_owned())
    }

    fn parse(text: &str) -> Result<Self, String> {
        let wrong = |why: &str| format!("must be an address such as https://account.example.com; \"{text}\" {why}");
        let uri: Uri = text.trim().parse().map_err(|_| wrong("isn't one"))?;
        let https = match uri.scheme_str() {
            Some("https") => true,
            Some("http") => false,
            _ => return Err(wrong("starts with neither https:// nor http://")),
        };
        let authority = uri.authority().ok_or_else(|| wrong("has no host"))?;
        if authority.as_str().contains('@') {
            return Err(wrong("has a user name in it"));
        }
        if uri.path() != "/" || uri.query().is_some() || text.contains('#') {
            return Err(wrong("has a path behind the host: the portal needs a host of its own"));
        }
        let host = authority.host().to_ascii_lowercase();
        let valid = host.starts_with('[') || host.split('.').all(|label| !label.is_empty());
        if !valid || !host.is_ascii() {
            return Err(wrong("has no valid host (write international names in their xn-- form)"));
        }
        // A default port is not sent in Host or Origin: written or not, it is the same place.
        let port = authority.port_u16().filter(|port| *port != if https { 443 } else { 80 });
        if authority.as_str().ends_with(':') || (authority.port().is_some() && authority.port_u16().is_none()) {
            return Err(wrong("has no valid port"));
        }
        let port = port.map_or_else(String::new, |port| format!(":{port}"));
        let scheme = if https { "https" } else { "http" };
        Ok(Self { text: format!("{scheme}://{host}{port}"), host, https })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_kept_in_the_form_that_browsers_send() {
        for (given, kept) in [
            ("https://Account.Example.com/", "https://account.example.com"),
            ("https://account.example.com:443", "https://account.example.com"),
            ("http://localhost:3000", "http://localhost:3000"),
            ("http://[::1]:3000", "http://[::1]:3000"),
        ] {
            assert_eq!(PublicUrl::parse(given).unwrap().as_str(), kept);
        }
        assert_eq!(PublicUrl::parse("https://a.example:8443").unwrap().authority(), "a.example:8443");
    }

    #[test]
    fn what_is_more_or_less_than_an_origin_is_refused() {
        for given in [
            "",
            "account.example.com",
            "ftp://a.example",
            "https://a.example/portal",
            "https://a.example?x",
            "https://u:p@a.example",
            "https://",
            "https://a..example",
            "https://a.example:",
        ] {
            assert!(PublicUrl::parse(given).is_err(), "{given}");
        }
    }

    #[test]
    fn localhost_is_told_from_names_that_look_like_it() {
        for (given, local) in [
            ("http://localhost", true),
            ("http://harbor.localhost:3000", true),
            ("http://notlocalhost", false),
            ("http://localhost.example.com", false),
        ] {
            assert_eq!(PublicUrl::parse(given).unwrap().is_localhost(), local, "{given}");
        }
    }
}
