//! `brand.toml`, key by key. These comments are what editors show while somebody writes the file (`style/brand.schema.json`).

use schemars::JsonSchema;
use serde::Deserialize;

use super::read::Read;
use super::tokens::WrittenTokens;
use super::values::{Family, FontFile, FontStack, Host, Id, Language, Length, Link, Mail, Name, Origin, Slant, Weight};

/// A brand: what it is called, where it is shown, and how it looks.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(default)]
#[derive(Default)]
#[schemars(deny_unknown_fields, extend("required" = ["name", "languages", "default_language", "sender", "light"]))]
pub(super) struct BrandFile {
    /// What the brand is called on pages and in letters.
    pub(super) name: Read<Name>,
    /// The host names that show this brand, such as account.example.com.
    pub(super) hosts: Read<Vec<Host>>,
    /// Where links in letters lead. Without it: the first of `hosts`, or the portal's own address where that is one of them.
    pub(super) public_url: Read<Origin>,
    /// The languages that are offered, in this order, each a folder under locales/.
    pub(super) languages: Read<Vec<Language>>,
    /// The language for visitors who ask for none of the others.
    pub(super) default_language: Read<Language>,
    /// What customers may be asked to agree to here, by the ids of the purposes in portico.toml. Without it: all of them.
    pub(super) purposes: Read<Vec<Id>>,
    /// What customers may say about themselves here, by the names of the attributes in portico.toml. Without it: all of them.
    pub(super) attributes: Read<Vec<Id>>,
    /// Corners of cards, 0px to 32px; controls get about two thirds of it.
    pub(super) radius: Read<Length>,
    /// Font families, the first wished most. Families of people's own devices, or of [[fonts]].
    pub(super) font: Read<FontStack>,
    /// Whether the logo shows the brand's name, so that the name need not stand beside it.
    pub(super) wordmark: Read<bool>,
    /// Whom customers ask.
    pub(super) support: Support,
    /// What stands at the foot of signed-out pages.
    pub(super) legal: Legal,
    /// Whom letters come from.
    pub(super) sender: Sender,
    /// Font files of the brand, in its folder.
    pub(super) fonts: Vec<FontEntry>,
    /// Colours by day. Only `accent` is needed; what is left out is worked out from accent, ground and ink.
    #[schemars(extend("required" = ["accent"]))]
    pub(super) light: WrittenTokens,
    /// Colours by night. What is left out is worked out from those by day.
    pub(super) dark: WrittenTokens,
}

/// Whom customers ask.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub(super) struct Support {
    /// An address for questions, shown in letters.
    pub(super) email: Read<Mail>,
    /// A help page (https:// or mailto:), linked at the foot of pages.
    pub(super) url: Read<Link>,
}

/// What stands at the foot of signed-out pages.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub(super) struct Legal {
    /// The purposes whose texts are linked, in this order: privacy, terms and the like.
    pub(super) texts: Read<Vec<Id>>,
    /// The imprint (https:// or mailto:), where the law asks for one.
    pub(super) imprint: Read<Link>,
}

/// Whom letters come from.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields, extend("required" = ["name", "address"]))]
pub(super) struct Sender {
    /// The name that mail programs show.
    pub(super) name: Read<Name>,
    /// The address that letters come from.
    pub(super) address: Read<Mail>,
}

/// One font file.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(deny_unknown_fields, extend("required" = ["family", "file"]))]
pub(super) struct FontEntry {
    /// The family's name, as `font` says it.
    pub(super) family: Read<Family>,
    /// The file, such as fonts/inter-regular.woff2: woff2, 300 KB at most.
    pub(super) file: Read<FontFile>,
    /// How bold it is: 400 (the default), 700, or "100 900" for a file that holds all weights between.
    pub(super) weight: Read<Weight>,
    /// normal (the default) or italic.
    pub(super) style: Read<Slant>,
}
