//! What a brand shows that is no word and no colour: logo, icon, fonts. Each is looked into, whatever its name says.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hasher};

use leptos::prelude::*;

use super::file::FontEntry;
use super::logo::Drawing;
use super::problem::{Place, Problems};
use super::tokens::Tokens;

/// The files of a brand's folder: name, such as `fonts/inter.woff2`, and bytes.
pub(super) type Files = BTreeMap<String, Cow<'static, [u8]>>;

/// The largest logo.
const LOGO: usize = 40 * 1024;
/// Up to this size a logo stands in the page itself, which saves a request; larger ones are files.
const INLINE: usize = 3 * 1024;
/// The largest icon that is a PNG.
const ICON: usize = 64 * 1024;
/// The largest font file.
const FONT: usize = 300 * 1024;

/// A file that browsers fetch. Its name has a digest of its content, so that they may keep it for good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrandAsset {
    /// Where it is found: `/assets/harbor.3f….svg`.
    pub path: String,
    /// Its content type.
    pub kind: &'static str,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl BrandAsset {
    fn new(brand: &str, ending: &str, kind: &'static str, bytes: Vec<u8>) -> Self {
        let mut digest = DefaultHasher::new();
        digest.write(&bytes);
        Self { path: format!("/assets/{brand}.{:016x}.{ending}", digest.finish()), kind, bytes }
    }

    fn svg(brand: &str, svg: String) -> Self {
        Self::new(brand, "svg", "image/svg+xml", svg.into_bytes())
    }
}

/// A brand's mark.
#[derive(Clone, Debug)]
pub struct Logo {
    drawn: Drawn,
}

#[derive(Clone, Debug)]
enum Drawn {
    Inline { light: Drawing, dark: Option<Drawing> },
    Files { light: BrandAsset, dark: BrandAsset },
}

/// By these classes a page shows the one by day and the other by night.
const MARK: &str = "h-[30px] w-auto max-w-[11rem]";
const MARK_BY_DAY: &str = "h-[30px] w-auto max-w-[11rem] only-light";
const MARK_BY_NIGHT: &str = "h-[30px] w-auto max-w-[11rem] only-dark";

impl Logo {
    /// The mark as nodes: decoration, since the brand's name stands beside it.
    pub fn view(&self) -> AnyView {
        match &self.drawn {
            Drawn::Inline { light, dark: None } => light.view(MARK),
            Drawn::Inline { light, dark: Some(dark) } => (light.view(MARK_BY_DAY), dark.view(MARK_BY_NIGHT)).into_any(),
            Drawn::Files { light, dark } => view! {
                <picture>
                    <source srcset=dark.path.clone() media="(prefers-color-scheme:dark)"/>
                    <img class=MARK src=light.path.clone() alt=""/>
                </picture>
            }
            .into_any(),
        }
    }
}

/// Logo and icon, and the files that they need.
pub(super) struct Marks {
    pub(super) logo: Logo,
    pub(super) icon: BrandAsset,
    pub(super) files: Vec<BrandAsset>,
}

/// Reads `logo.svg`, `logo-dark.svg`, `favicon.svg` and `favicon.png`. Without an icon the logo is the icon.
pub(super) fn marks(id: &str, files: &Files, (by_day, by_night): (&Tokens, &Tokens), problems: &mut Problems<'_>) -> Option<Marks> {
    if !files.contains_key("logo.svg") {
        problems.of_file(
            "logo.svg",
            None,
            "The brand has no logo.svg.",
            Some("Export the logo as SVG and put it beside brand.toml.".to_owned()),
        );
    }
    let light = drawing("logo.svg", files, problems);
    let dark = drawing("logo-dark.svg", files, problems);
    let icon_drawing = drawing("favicon.svg", files, problems);
    let icon_png = files.get("favicon.png").and_then(|bytes| match png(bytes) {
        Ok(()) => Some(BrandAsset::new(id, "png", "image/png", bytes.to_vec())),
        Err(why) => {
            problems.of_file("favicon.png", None, why, None);
            None
        }
    });
    let light = light?;
    let icon = icon_drawing.as_ref().map(|icon| BrandAsset::svg(id, icon.file(by_day))).or(icon_png);
    let icon = icon.unwrap_or_else(|| BrandAsset::svg(id, light.file(by_day)));
    let (day_file, night_file) = (light.file(by_day), dark.as_ref().unwrap_or(&light).file(by_night));
    let inline = day_file.len() + dark.as_ref().map_or(0, |_| night_file.len()) <= INLINE;
    let mut found = vec![icon.clone()];
    let drawn = if inline {
        Drawn::Inline { light, dark }
    } else {
        let drawn = (BrandAsset::svg(id, day_file), BrandAsset::svg(id, night_file));
        found.extend([drawn.0.clone(), drawn.1.clone()]);
        Drawn::Files { light: drawn.0, dark: drawn.1 }
    };
    Some(Marks { logo: Logo { drawn }, icon, files: found })
}

fn drawing(name: &str, files: &Files, problems: &mut Problems<'_>) -> Option<Drawing> {
    let bytes = files.get(name)?;
    if bytes.len() > LOGO {
        problems.of_file(name, None, too_large(bytes.len(), LOGO), Some("Simplify the paths, or export with fewer decimals.".to_owned()));
        return None;
    }
    let Ok(svg) = std::str::from_utf8(bytes) else {
        problems.of_file(name, None, "This is no SVG file: it isn't text.", None);
        return None;
    };
    match Drawing::parse(svg) {
        Ok(drawing) => Some(drawing),
        Err(wrong) => {
            problems.of_file(name, Some(wrong.line), wrong.message, None);
            None
        }
    }
}

/// Whether this is a PNG from its first chunk to its last: nothing that only calls itself one, and nothing behind it.
fn png(bytes: &[u8]) -> Result<(), String> {
    if bytes.len() > ICON {
        return Err(too_large(bytes.len(), ICON));
    }
    let no_png = || "This is no complete PNG file, whatever its name says.".to_owned();
    let mut rest = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n").ok_or_else(no_png)?;
    let mut first = true;
    while let [a, b, c, d, name @ ..] = rest {
        let length = usize::try_from(u32::from_be_bytes([*a, *b, *c, *d])).map_err(|_| no_png())?;
        let (kind, after) = name.split_at_checked(4).ok_or_else(no_png)?;
        if first != (kind == b"IHDR") {
            return Err(no_png());
        }
        // Its data, and four bytes of checksum.
        rest = after.get(length.saturating_add(4)..).ok_or_else(no_png)?;
        if kind == b"IEND" {
            return if rest.is_empty() { Ok(()) } else { Err(no_png()) };
        }
        first = false;
    }
    Err(no_png())
}

/// A font file, and the rule by which browsers find it.
pub(super) struct Font {
    pub(super) rule: String,
    pub(super) asset: BrandAsset,
}

/// Reads one entry of `[[fonts]]`; `stack` is what `font` says.
pub(super) fn font(id: &str, entry: FontEntry, files: &Files, stack: &str, problems: &mut Problems<'_>) -> Option<Font> {
    let family = entry.family.placed("fonts.family", problems);
    let file = entry.file.placed("fonts.file", problems);
    let weight = entry.weight.value("fonts.weight", problems).map_or_else(|| "400".to_owned(), |weight| weight.to_string());
    let style =
        if entry.style.value("fonts.style", problems).unwrap_or_default() == super::values::Slant::Italic { "italic" } else { "normal" };
    let ((family, family_place), (file, place)) = (family?, file?);
    if !stack.split(',').any(|name| name.trim_matches('"') == &*family) {
        let hint = format!("Write font = \"{}, system-ui, sans-serif\", or take the entry out.", &*family);
        problems.at(&family_place, format!("No page would show this font: `font` doesn't name {}.", &*family), Some(hint));
    }
    let bytes = bytes_of_font(files.get(&*file), &file, &place, problems)?;
    let asset = BrandAsset::new(id, "woff2", "font/woff2", bytes.to_vec());
    let rule = format!(
        "@font-face{{font-family:\"{}\";src:url({})format(\"woff2\");font-weight:{weight};font-style:{style};font-display:swap}}",
        &*family, asset.path
    );
    Some(Font { rule, asset })
}

fn bytes_of_font<'f>(bytes: Option<&'f Cow<'static, [u8]>>, name: &str, place: &Place, problems: &mut Problems<'_>) -> Option<&'f [u8]> {
    let Some(bytes) = bytes else {
        problems.at(place, format!("There is no {name} in the brand's folder."), None);
        return None;
    };
    if bytes.len() > FONT {
        let hint = "Leave out letters that nobody writes here (a \"subset\"); pages wait for fonts.".to_owned();
        problems.of_file(name, None, too_large(bytes.len(), FONT), Some(hint));
        return None;
    }
    // Signature, and the length that the file says of itself (WOFF2, section 4.1).
    let length = bytes.get(8..12).and_then(|length| length.try_into().ok()).map(u32::from_be_bytes);
    if !bytes.starts_with(b"wOF2") || length.and_then(|length| usize::try_from(length).ok()) != Some(bytes.len()) {
        problems.of_file(name, None, "This is no complete woff2 file, whatever its name says.", None);
        return None;
    }
    Some(bytes)
}

fn too_large(found: usize, most: usize) -> String {
    format!("The file has {} KB; {} KB are the most.", found.div_ceil(1024), most / 1024)
}
