//! A brand: its name, hosts, languages, people to ask, and its looks as CSS custom properties.
//!
//! A brand is a folder under `style/brands/`; `style/brands/harbor/brand.toml` documents every key, `style/README.md` tells how to make
//! one. [`Brand::load`] reads a folder's files and checks all that later stands in HTML, CSS, links or mail headers; what is wrong is told
//! all at once. Colours that the file leaves out are worked out so that everything can be read (WCAG 2.2 AA): [`PAIRS`] says what meets.

mod build;
mod colour;
mod contrast;
mod derive;
mod file;
mod logo;
mod pictures;
mod problem;
mod read;
mod tokens;
mod values;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;

pub use colour::Colour;
pub use contrast::{PAIRS, Pair};
pub use pictures::{BrandAsset, Logo};
pub use tokens::{Token, Tokens};

use crate::finding::{Finding, Severity};
use build::build;
use file::BrandFile;
use problem::{Place, Problems};
use values::Length;

/// A brand, read and checked.
#[derive(Clone, Debug)]
pub struct Brand {
    /// The folder's name.
    pub id: String,
    /// What the brand is called on pages and in letters.
    pub name: String,
    /// The host names that show this brand, in lower case.
    pub hosts: Vec<String>,
    /// Where links in letters lead, where the file says so.
    pub public_url: Option<String>,
    /// The language for visitors who ask for none that is offered.
    pub default_language: String,
    /// The languages that are offered, in this order.
    pub languages: Vec<String>,
    /// Whom customers ask.
    pub support: Support,
    /// Links at the foot of signed-out pages, besides the legal texts.
    pub legal: Legal,
    /// Whom letters come from.
    pub sender: Sender,
    /// The logo.
    pub logo: Logo,
    /// Whether the logo shows the name, so that it need not stand beside it.
    pub wordmark: bool,
    /// The icon for browser tabs.
    pub icon: BrandAsset,
    /// All files that browsers may fetch: icon, fonts, a logo that is too large to stand in pages.
    pub assets: Vec<BrandAsset>,
    purposes: Option<Chosen>,
    attributes: Option<Chosen>,
    look: Look,
}

/// Whom customers ask.
#[derive(Clone, Debug, Default)]
pub struct Support {
    /// An address for questions, shown in letters.
    pub email: Option<String>,
    /// A help page, linked at the foot of pages.
    pub url: Option<String>,
}

/// Links at the foot of signed-out pages.
#[derive(Clone, Debug, Default)]
pub struct Legal {
    /// The purposes whose texts are linked, in this order: `["privacy", "terms"]`.
    pub texts: Vec<String>,
    /// The company's imprint, where the law asks for one.
    pub imprint: Option<String>,
}

/// Whom letters come from.
#[derive(Clone, Debug)]
pub struct Sender {
    /// Shown by mail programs.
    pub name: String,
    /// The address in `From:`.
    pub address: String,
}

/// Day or night.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Light,
    Dark,
}

#[derive(Clone, Debug)]
struct Look {
    light: Tokens,
    dark: Tokens,
    radius: Length,
    font: String,
    /// `@font-face` rules.
    font_faces: String,
}

/// Ids that a brand chose, and in which line.
#[derive(Clone, Debug)]
struct Chosen {
    ids: Vec<String>,
    line: Option<usize>,
}

impl Brand {
    /// Reads a brand from the files of its folder, by their names in it: `brand.toml`, `logo.svg`, `logo-dark.svg`, `favicon.svg` or
    /// `favicon.png`, `fonts/*.woff2`. Everything that later stands in CSS or HTML is checked here (CSS and SVG injection, ASVS 5.0
    /// V1.3.4 and V1.3.5).
    pub fn load(id: &str, files: &BTreeMap<String, Cow<'static, [u8]>>) -> Result<Self, Vec<Finding>> {
        let toml = files.get("brand.toml").map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default();
        let mut problems = Problems::new(id, &toml);
        // The name stands in addresses and names of files.
        if id.is_empty() || id.len() > 40 || !id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
            problems.at(&Place::new("", None), "A brand's folder has a name of small letters, digits and hyphens.", None);
        }
        let brand = read::read::<BrandFile>(&toml, &mut problems).and_then(|file| build(id, file, files, &mut problems));
        match brand {
            Some(brand) if problems.list.is_empty() => Ok(brand),
            _ => {
                problems.list.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
                Err(problems.list)
            }
        }
    }

    /// The JSON schema of `brand.toml`, for editors.
    pub fn schema() -> String {
        let mut schema = serde_json::to_string_pretty(&read::schema::<BrandFile>()).unwrap_or_default();
        schema.push('\n');
        schema
    }

    /// Whether customers may be asked about this purpose here.
    pub fn uses_purpose(&self, id: &str) -> bool {
        self.purposes.as_ref().is_none_or(|chosen| chosen.ids.iter().any(|one| one == id))
    }

    /// Whether customers may be asked for this attribute here.
    pub fn uses_attribute(&self, name: &str) -> bool {
        self.attributes.as_ref().is_none_or(|chosen| chosen.ids.iter().any(|one| one == name))
    }

    /// Where this brand's portal is found, with nothing behind the host: what the file says, else the first of its hosts, under the
    /// scheme and port of the `portal`'s own address; that address itself where its host shows this brand.
    pub fn address(&self, portal: &str) -> String {
        let (scheme, authority) = portal.split_once("://").unwrap_or(("https", portal));
        let port = authority.rfind(':').map_or("", |at| &authority[at..]);
        let port = if port.ends_with(']') { "" } else { port };
        let host = authority.strip_suffix(port).unwrap_or(authority);
        match (&self.public_url, self.hosts.first()) {
            (Some(url), _) => url.clone(),
            (None, Some(first)) if !self.hosts.iter().any(|own| own == host) => format!("{scheme}://{first}{port}"),
            _ => portal.to_owned(),
        }
    }

    /// What doesn't fit the house that shows this brand: ids that its configuration doesn't know; in production, links to this very
    /// machine and without TLS. Whoever tries out another configuration in development isn't held up by it.
    pub fn misfits(&self, purposes: &[&str], attributes: &[&str], production: bool) -> Vec<Finding> {
        let problem = |key: &str, line: Option<usize>, message: String, hint: Option<String>| Finding {
            severity: if production { Severity::Error } else { Severity::Warning },
            file: format!("style/brands/{}/brand.toml", self.id),
            key: Some(key.to_owned()),
            line,
            message,
            hint,
        };
        let ids = |list: &'static str, chosen: &Option<Chosen>| -> Vec<(&'static str, String, Option<usize>)> {
            chosen.iter().flat_map(|chosen| chosen.ids.iter().map(|id| (list, id.clone(), chosen.line))).collect()
        };
        let chosen = ids("purposes", &self.purposes).into_iter().chain(ids("attributes", &self.attributes));
        let unknown = chosen.filter_map(|(key, id, line)| {
            let known = if key == "attributes" { attributes } else { purposes };
            let hint = Some(format!("There are: {}.", known.join(", ")));
            (!known.contains(&id.as_str())).then(|| problem(key, line, format!("The configuration knows no `{id}` among the {key}."), hint))
        });
        let links = [("public_url", &self.public_url), ("support.url", &self.support.url), ("legal.imprint", &self.legal.imprint)];
        let local = links.into_iter().filter(|(_, url)| production && url.as_ref().is_some_and(|url| url.starts_with("http://")));
        let local = local.map(|(key, _)| problem(key, None, "For customers this must begin with https://.".to_owned(), None));
        unknown.chain(local).collect()
    }

    /// The brand's tokens as custom properties, light and dark.
    pub fn css(&self) -> String {
        let Look { light, dark, radius, font, font_faces } = &self.look;
        let mut css = format!("{font_faces}:root{{color-scheme:light dark;");
        light.write(&mut css);
        _ = write!(css, "--radius:{radius};--radius-s:calc({radius}*.65);--font:{font};");
        css.push_str("--shadow:0 1px 2px oklch(20% .03 255/.05),0 10px 30px -12px oklch(20% .03 255/.12)}");
        css.push_str("@media (prefers-color-scheme:dark){:root{");
        dark.write(&mut css);
        css.push_str("--shadow:0 1px 2px #0006,0 14px 36px -14px #0009}}");
        css
    }

    /// The light tokens: letters can't use custom properties.
    pub fn light(&self) -> &Tokens {
        &self.look.light
    }

    /// The dark tokens.
    pub fn dark(&self) -> &Tokens {
        &self.look.dark
    }

    /// The font stack.
    pub fn font(&self) -> &str {
        &self.look.font
    }

    /// The corners of cards, and of controls, in pixels.
    pub fn radii(&self) -> (u8, u8) {
        let Length(card) = self.look.radius;
        (card, u8::try_from(u16::from(card) * 65 / 100).unwrap_or(card))
    }

    /// Whether it brings font files, which browsers must be allowed to fetch.
    pub fn has_fonts(&self) -> bool {
        !self.look.font_faces.is_empty()
    }
}

#[cfg(test)]
mod tests;
