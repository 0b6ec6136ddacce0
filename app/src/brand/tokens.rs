//! Colours and lengths, checked by their grammar before they may stand in a style sheet.

use std::fmt;
use std::fmt::Write;

use serde::Deserialize;

/// `#rgb`, `#rrggbb`, or `oklch(46% .11 245)`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "String")]
pub struct Colour {
    written: String,
    rgb: [f64; 3],
}

impl TryFrom<String> for Colour {
    type Error = String;

    fn try_from(written: String) -> Result<Self, String> {
        match parse_hex(&written).or_else(|| parse_oklch(&written)) {
            Some(rgb) => Ok(Self { written, rgb }),
            None => Err(format!("`{written}` is not a colour: write #rrggbb or oklch(lightness% chroma hue)")),
        }
    }
}

impl Colour {
    /// As `#rrggbb`, for letters: mail programs know nothing newer.
    pub fn hex(&self) -> String {
        self.rgb.iter().fold(String::from("#"), |mut hex, channel| {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a channel lies between 0 and 1")]
            let byte = (channel * 255.0).round() as u8;
            _ = write!(hex, "{byte:02x}");
            hex
        })
    }

    /// The contrast with another colour, 1 to 21 (WCAG 2.2).
    pub fn contrast(&self, other: &Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(&self) -> f64 {
        let linear = |channel: f64| if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) };
        0.2126 * linear(self.rgb[0]) + 0.7152 * linear(self.rgb[1]) + 0.0722 * linear(self.rgb[2])
    }
}

fn parse_hex(value: &str) -> Option<[f64; 3]> {
    let hex = value.strip_prefix('#').filter(|hex| hex.bytes().all(|b| b.is_ascii_hexdigit()))?;
    let long = match hex.len() {
        3 => hex.chars().flat_map(|c| [c, c]).collect(),
        6 => hex.to_owned(),
        _ => return None,
    };
    let channel = |at: usize| u8::from_str_radix(&long[at..at + 2], 16).map(|byte| f64::from(byte) / 255.0).ok();
    Some([channel(0)?, channel(2)?, channel(4)?])
}

fn parse_oklch(value: &str) -> Option<[f64; 3]> {
    let parts: Vec<&str> = value.strip_prefix("oklch(")?.strip_suffix(')')?.split_whitespace().collect();
    let [lightness, chroma, hue] = parts[..] else { return None };
    Some(oklch_to_rgb(within(lightness.strip_suffix('%')?, 100.0)? / 100.0, within(chroma, 0.5)?, within(hue, 360.0)?))
}

fn within(number: &str, most: f64) -> Option<f64> {
    let plain = number.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    number.parse().ok().filter(|number| plain && (0.0..=most).contains(number))
}

/// Björn Ottosson's matrices (CSS Color 4, section 10); what lies outside sRGB is cut.
#[expect(clippy::many_single_char_names, clippy::unreadable_literal, reason = "the names and numbers of the specification")]
fn oklch_to_rgb(lightness: f64, chroma: f64, hue: f64) -> [f64; 3] {
    let (a, b) = (chroma * hue.to_radians().cos(), chroma * hue.to_radians().sin());
    let l = (lightness + 0.3963377774 * a + 0.2158037573 * b).powi(3);
    let m = (lightness - 0.1055613458 * a - 0.0638541728 * b).powi(3);
    let s = (lightness - 0.0894841775 * a - 1.2914855480 * b).powi(3);
    [
        4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
        -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
        -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
    ]
    .map(|linear| if linear <= 0.0031308 { 12.92 * linear } else { 1.055 * linear.powf(1.0 / 2.4) - 0.055 })
    .map(|channel| channel.clamp(0.0, 1.0))
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written)
    }
}

/// A length in pixels: `14px`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Length(u8);

impl TryFrom<String> for Length {
    type Error = String;

    fn try_from(value: String) -> Result<Self, String> {
        let pixels = value.strip_suffix("px").and_then(|pixels| pixels.parse().ok()).filter(|pixels| *pixels <= 32);
        pixels.map(Self).ok_or_else(|| format!("`{value}` is not a length: write 0px to 32px"))
    }
}

impl Default for Length {
    fn default() -> Self {
        Self(14)
    }
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}px", self.0)
    }
}

macro_rules! tokens {
    ($($(#[$doc:meta])* $field:ident $name:literal),* $(,)?) => {
        /// A brand's colours, for light or for dark. `brand.toml` says what each is for.
        #[derive(Clone, Debug, Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        pub struct Tokens { $($(#[$doc])* pub $field: Colour,)* }

        impl Tokens {
            /// The names of all tokens, as in `brand.toml` and, after `--`, in CSS.
            pub const NAMES: &[&str] = &[$($name),*];

            /// The token with this name.
            pub fn get(&self, name: &str) -> Option<&Colour> {
                match name { $($name => Some(&self.$field),)* _ => None }
            }
        }
    };
}

tokens! {
    /// Do: buttons, links, focus.
    accent "accent",
    /// Its hovered form.
    accent_strong "accent-strong",
    /// Its tint.
    accent_soft "accent-soft",
    /// Text on accent.
    on_accent "on-accent",
    /// Behind everything.
    ground "ground",
    /// Cards.
    surface "surface",
    /// Pressed in.
    sunken "sunken",
    /// Text.
    ink "ink",
    /// Secondary text.
    ink_soft "ink-soft",
    /// Between things.
    line "line",
    /// Around what can be used.
    line_strong "line-strong",
    /// Well.
    good "good",
    /// Its tint.
    good_soft "good-soft",
    /// Look here.
    warn "warn",
    /// Its tint.
    warn_soft "warn-soft",
    /// Danger or wrong.
    bad "bad",
    /// Its tint.
    bad_soft "bad-soft",
}

impl Tokens {
    pub(super) fn write(&self, css: &mut String) {
        for name in Self::NAMES {
            if let Some(colour) = self.get(name) {
                _ = write!(css, "--{name}:{colour};");
            }
        }
    }
}
