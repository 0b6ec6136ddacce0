//! What `brand.toml` may say, kind by kind. Whatever stands here later stands in HTML, CSS, mail headers or links: each kind lets
//! through what it needs and nothing else (injection, ASVS 5.0 V1.2, V1.3).

use std::fmt;
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;

/// Declares a text that is checked when it is read, and has a pattern for editors.
macro_rules! texts {
    ($($(#[doc = $doc:literal])+ $name:ident $pattern:literal by $check:ident;)+) => { $(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
        #[serde(try_from = "String")]
        #[schemars(extend("pattern" = $pattern))]
        pub(super) struct $name(String);

        impl TryFrom<String> for $name {
            type Error = String;

            fn try_from(written: String) -> Result<Self, String> {
                $check(&written).map(Self)
            }
        }

        impl Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.0
            }
        }
    )+ };
}

texts! {
    /// What something is called.
    Name "^[^<>]{1,60}$" by name;
    /// A host name without scheme, port and path.
    Host "^(\\[::1\\]|[a-z0-9.-]+)$" by host;
    /// A language's code, as its folder under `locales/` is called.
    Language "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$" by language;
    /// Scheme, host and perhaps a port.
    Origin "^https?://[a-z0-9.-]+(:[0-9]+)?/?$" by origin;
    /// Where a link leads.
    Link "^(https://|mailto:|http://([a-z0-9-]+\\.)*localhost)" by link;
    /// An e-mail address.
    Mail "^[^@ ]+@[^@ ]+$" by mail;
    /// The id of a purpose or an attribute.
    Id "^[a-z0-9_-]{1,60}$" by id;
    /// Font families, the first wished most.
    FontStack "^[^;{}()<>\\\\/:@]+$" by font_stack;
    /// One font family.
    Family "^[^,\"';{}()<>\\\\/:@]+$" by family;
    /// A font file in the brand's folder.
    FontFile "^fonts/[A-Za-z0-9._-]+\\.woff2$" by font_file;
}

fn name(written: &str) -> Result<String, String> {
    let name = written.trim();
    // Line ends would split a mail header; direction marks turn what follows around.
    let hidden = |c: char| c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if name.is_empty() || name.chars().count() > 60 {
        return Err("A name has 1 to 60 characters.".to_owned());
    }
    if name.contains(['<', '>']) || name.contains(hidden) {
        return Err("A name is one line without < and > and without hidden characters.".to_owned());
    }
    Ok(name.to_owned())
}

fn host(written: &str) -> Result<String, String> {
    let host = written.to_ascii_lowercase();
    let wrong = || {
        format!(
            "`{written}` is no host name: write it as in account.example.com, without https:// before it, and without port or path (international names in their xn-- form)."
        )
    };
    if host == "[::1]" || is_host(&host) { Ok(host) } else { Err(wrong()) }
}

fn is_host(host: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    host.len() <= 253 && host.split('.').all(label)
}

/// Names that never leave the machine (RFC 6761).
pub(super) fn is_local(host: &str) -> bool {
    host == "localhost" || host.ends_with(".localhost")
}

fn language(written: &str) -> Result<String, String> {
    let mut parts = written.split('-');
    let first = parts.next().is_some_and(|part| (2..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic()));
    let rest = parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
    if first && rest { Ok(written.to_owned()) } else { Err(format!("`{written}` is no language code such as en, de or pt-BR.")) }
}

fn origin(written: &str) -> Result<String, String> {
    let wrong = || format!("`{written}` must be an address such as https://account.example.com, with nothing behind the host.");
    let (scheme, rest) = written.split_once("://").ok_or_else(wrong)?;
    let rest = rest.strip_suffix('/').unwrap_or(rest).to_ascii_lowercase();
    let (host, port) = rest.split_once(':').map_or((rest.as_str(), None), |(host, port)| (host, Some(port)));
    let good_port = port.is_none_or(|port| port.parse::<u16>().is_ok_and(|number| number > 0));
    let good_scheme = scheme == "https" || scheme == "http" && is_local(host);
    if good_scheme && good_port && is_host(host) { Ok(format!("{scheme}://{rest}")) } else { Err(wrong()) }
}

fn link(written: &str) -> Result<String, String> {
    let wrong = || Err(format!("`{written}` must be a link that begins with https:// or mailto:."));
    // Plain characters only: what ends an attribute or hides where a link leads is none.
    let plain = written
        .bytes()
        .all(|b| b.is_ascii_graphic() && !matches!(b, b'"' | b'\'' | b'<' | b'>' | b'\\' | b'`' | b'{' | b'}' | b'|' | b'^'));
    if !plain || written.len() > 500 {
        return wrong();
    }
    if let Some(address) = written.strip_prefix("mailto:") {
        return mail(address.split('?').next().unwrap_or_default()).map(|_| written.to_owned());
    }
    let Some((scheme, rest)) = written.split_once("://") else { return wrong() };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    // `https://bank.example@evil.example` leads elsewhere than it looks; `origin` takes no user.
    match origin(&format!("{scheme}://{authority}")) {
        Ok(_) => Ok(written.to_owned()),
        Err(_) => wrong(),
    }
}

fn mail(written: &str) -> Result<String, String> {
    let wrong = || format!("`{written}` is no e-mail address such as help@example.com.");
    let (local, domain) = written.split_once('@').ok_or_else(wrong)?;
    let plain = |b: u8| b.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&b);
    let good = !local.is_empty() && local.len() <= 64 && local.bytes().all(plain) && is_host(&domain.to_ascii_lowercase());
    if good { Ok(written.to_owned()) } else { Err(wrong()) }
}

fn id(written: &str) -> Result<String, String> {
    let plain = written.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'_'));
    if plain && (1..=60).contains(&written.len()) {
        Ok(written.to_owned())
    } else {
        Err(format!("`{written}` is no id: ids have small letters, digits, - and _."))
    }
}

/// Letters of any script, digits, spaces, hyphens: nothing by which CSS ends a value or fetches something.
fn is_family(name: &str) -> bool {
    !name.trim().is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-'))
}

fn font_stack(written: &str) -> Result<String, String> {
    let families = written.split(',').map(|family| {
        let bare = family.trim().trim_matches(['"', '\'']);
        // A bare word may mean something to CSS (`sans-serif`, `system-ui`); a name of several words stands in quotes.
        (is_family(bare) && bare.len() <= 60).then(|| if bare.contains(' ') { format!("\"{bare}\"") } else { bare.to_owned() })
    });
    let stack = families.collect::<Option<Vec<_>>>().map(|families| families.join(",")).filter(|stack| stack.len() <= 400);
    stack.ok_or_else(|| {
        format!("`{written}` is no list of font families: write names between commas, as in \"Inter, system-ui, sans-serif\".")
    })
}

fn family(written: &str) -> Result<String, String> {
    let bare = written.trim();
    if is_family(bare) && bare.len() <= 60 { Ok(bare.to_owned()) } else { Err(format!("`{written}` is no name of a font family.")) }
}

fn font_file(written: &str) -> Result<String, String> {
    let name = written.strip_prefix("fonts/").and_then(|rest| rest.strip_suffix(".woff2")).unwrap_or_default();
    let plain = name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'));
    if !name.is_empty() && plain && !name.starts_with('.') {
        Ok(written.to_owned())
    } else {
        Err(format!("`{written}` must be a woff2 file in the brand's folder, as in fonts/inter-regular.woff2."))
    }
}

/// A length in pixels: `14px`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(try_from = "String")]
#[schemars(extend("pattern" = "^([0-9]|[12][0-9]|3[0-2])px$"))]
pub(super) struct Length(pub(super) u8);

impl TryFrom<String> for Length {
    type Error = String;

    fn try_from(value: String) -> Result<Self, String> {
        let pixels = value.strip_suffix("px").filter(|number| number.bytes().all(|b| b.is_ascii_digit()));
        let pixels = pixels.and_then(|pixels| pixels.parse().ok()).filter(|pixels| *pixels <= 32);
        pixels.map(Self).ok_or_else(|| format!("`{value}` is not a length from 0px to 32px."))
    }
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}px", self.0)
    }
}

/// How bold a font file is: `400`, or `"100 900"` for a file that holds all weights between.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "toml::Value")]
pub(super) struct Weight(u16, u16);

impl TryFrom<toml::Value> for Weight {
    type Error = String;

    fn try_from(value: toml::Value) -> Result<Self, String> {
        let written = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let numbers: Option<Vec<u16>> = written.split(' ').map(|number| number.parse().ok()).collect();
        match numbers.unwrap_or_default()[..] {
            [one] if (1..=1000).contains(&one) => Ok(Self(one, one)),
            [from, to] if 1 <= from && from < to && to <= 1000 => Ok(Self(from, to)),
            _ => Err(format!(
                "`{written}` is no weight: write 400 for regular, 700 for bold, or \"100 900\" for a file that holds all between."
            )),
        }
    }
}

impl JsonSchema for Weight {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Weight".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": ["integer", "string"], "minimum": 1, "maximum": 1000, "pattern": "^[0-9]+( [0-9]+)?$" })
    }
}

impl fmt::Display for Weight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 == self.1 { write!(f, "{}", self.0) } else { write!(f, "{} {}", self.0, self.1) }
    }
}

/// Whether a font file's letters stand upright.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Slant {
    #[default]
    Normal,
    Italic,
}

impl<'de> Deserialize<'de> for Slant {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match String::deserialize(deserializer)?.as_str() {
            "normal" => Ok(Self::Normal),
            "italic" => Ok(Self::Italic),
            other => Err(serde::de::Error::custom(format!("`{other}` is no style: write normal or italic."))),
        }
    }
}

impl JsonSchema for Slant {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Slant".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "enum": ["normal", "italic"] })
    }
}
