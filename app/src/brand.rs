//! A brand: its name, hosts, languages, people to ask, and its tokens as CSS custom properties.
//!
//! A brand is a folder under `style/brands/`; `style/brands/harbor/brand.toml` documents every key.

mod logo;
mod tokens;

use std::fmt::Write;

use serde::Deserialize;

pub use logo::Logo;
pub use tokens::{Colour, Length, Tokens};

/// A brand, read and checked.
#[derive(Clone, Debug)]
pub struct Brand {
    /// The folder's name.
    pub id: String,
    /// What the brand is called on pages and in letters.
    pub name: String,
    /// The host names that show this brand.
    pub hosts: Vec<String>,
    /// Where links in letters lead; the portal's own `public_url` where absent.
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
    /// The logo, drawn inline.
    pub logo: Logo,
    look: Look,
}

/// Whom customers ask.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Support {
    /// An address for questions, shown in letters.
    pub email: Option<String>,
    /// A help page, linked at the foot of pages.
    pub url: Option<String>,
}

/// Links at the foot of signed-out pages.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Legal {
    /// The purposes whose texts are linked, in this order: `["privacy", "terms"]`.
    #[serde(default)]
    pub texts: Vec<String>,
    /// The company's imprint, where the law asks for one.
    pub imprint: Option<String>,
}

/// Whom letters come from.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sender {
    /// Shown by mail programs.
    pub name: String,
    /// The address in `From:`.
    pub address: String,
}

#[derive(Clone, Debug)]
struct Look {
    light: Tokens,
    dark: Tokens,
    radius: Length,
    font: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BrandFile {
    name: String,
    #[serde(default)]
    hosts: Vec<String>,
    public_url: Option<String>,
    default_language: String,
    languages: Vec<String>,
    #[serde(default)]
    support: Support,
    legal: Legal,
    sender: Sender,
    #[serde(default)]
    radius: Length,
    font: Option<String>,
    light: Tokens,
    dark: Tokens,
}

/// What is wrong with a brand's files.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {message}")]
pub struct BrandProblem {
    /// `harbor/brand.toml` or `harbor/logo.svg`.
    pub file: String,
    /// What is wrong, with line and key where known.
    pub message: String,
}

impl Brand {
    /// Reads a brand's two files. Everything that later stands in CSS or HTML is checked here: colours by their grammar, the logo
    /// against a list of elements and attributes (CSS and SVG injection, ASVS 5.0 V1.3.4 and V1.3.5).
    pub fn parse(id: &str, toml: &str, logo: &str) -> Result<Self, BrandProblem> {
        let problem = |file: &str, message: String| BrandProblem { file: format!("{id}/{file}"), message };
        let file: BrandFile = toml::from_str(toml).map_err(|error| problem("brand.toml", error.to_string()))?;
        let fail = |message: &str| Err(problem("brand.toml", message.to_owned()));
        if !file.languages.contains(&file.default_language) {
            return fail("`default_language` must be one of `languages`");
        }
        let font = file.font.unwrap_or_else(|| "system-ui, sans-serif".to_owned());
        if !font.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | ',' | '-' | '"')) || font.matches('"').count() % 2 == 1 {
            return fail("`font` may hold family names, commas and quotes only");
        }
        for url in [&file.public_url, &file.support.url, &file.legal.imprint].into_iter().flatten() {
            if !(url.starts_with("https://") || url.starts_with("http://localhost")) || url.contains(['"', '<', '>', ' ']) {
                return fail(&format!("`{url}` must begin with https://"));
            }
        }
        if let Some(name) = [&file.name, &file.sender.name].into_iter().find(|name| name.is_empty() || name.chars().any(char::is_control)) {
            return fail(&format!("`{name:?}` can't be a name"));
        }
        Ok(Self {
            id: id.to_owned(),
            name: file.name,
            hosts: file.hosts,
            public_url: file.public_url.map(|url| url.trim_end_matches('/').to_owned()),
            default_language: file.default_language,
            languages: file.languages,
            support: file.support,
            legal: file.legal,
            sender: file.sender,
            logo: Logo::parse(logo).map_err(|message| problem("logo.svg", message))?,
            look: Look { light: file.light, dark: file.dark, radius: file.radius, font },
        })
    }

    /// The brand's tokens as custom properties, light and dark.
    pub fn css(&self) -> String {
        let Look { light, dark, radius, font } = &self.look;
        let mut css = String::from(":root{color-scheme:light dark;");
        light.write(&mut css);
        _ = write!(css, "--radius:{radius};--radius-s:calc({radius}*.65);--font:{font};");
        css.push_str("--shadow:0 1px 2px oklch(20% .03 255/.05),0 10px 30px -12px oklch(20% .03 255/.12)}");
        css.push_str("@media (prefers-color-scheme:dark){:root{");
        dark.write(&mut css);
        css.push_str("--shadow:0 1px 2px #0006,0 14px 36px -14px #0009}}");
        css
    }

    /// The logo as a file of its own, for browser tabs: tokens replaced by the light colours.
    pub fn icon(&self) -> String {
        self.logo.standalone(&self.look.light)
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
}

#[cfg(test)]
mod tests;
