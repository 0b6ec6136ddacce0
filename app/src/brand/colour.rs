//! A colour: what may be written, and the two ways in which we reckon with it (sRGB for contrast, OKLCH for shades).

use std::fmt;

use schemars::JsonSchema;
use serde::Deserialize;

/// `#rgb`, `#rrggbb`, or `oklch(46% .11 245)`; kept as the screen shows it, so that what is measured is what is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(try_from = "String")]
#[schemars(extend("pattern" = "^(#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6}|oklch\\([0-9.]+% +[0-9.]+ +[0-9.]+\\))$"))]
pub struct Colour([u8; 3]);

impl TryFrom<String> for Colour {
    type Error = String;

    fn try_from(written: String) -> Result<Self, String> {
        let found = parse_hex(&written).or_else(|| parse_oklch(&written).map(Oklch::colour));
        found
            .ok_or_else(|| format!("`{written}` is not a colour: write #rrggbb, or oklch(lightness% chroma hue) as in oklch(46% .11 245)."))
    }
}

impl Colour {
    /// As `#rrggbb`.
    pub fn hex(&self) -> String {
        let [red, green, blue] = self.0;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    /// The contrast with another colour, 1 to 21 (WCAG 2.2, "contrast ratio").
    pub fn contrast(&self, other: &Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    fn linear(self) -> [f64; 3] {
        let linear = |channel: f64| if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) };
        self.0.map(|channel| linear(f64::from(channel) / 255.0))
    }

    /// In OKLCH (CSS Color 4, section 10).
    #[expect(clippy::many_single_char_names, clippy::unreadable_literal, reason = "the names and numbers of the specification")]
    pub(super) fn oklch(self) -> Oklch {
        let [r, g, b] = self.linear();
        let l = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b).cbrt();
        let m = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b).cbrt();
        let s = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b).cbrt();
        let lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        let a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        let b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        Oklch { lightness, chroma: a.hypot(b), hue: b.atan2(a).to_degrees().rem_euclid(360.0) }
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.hex())
    }
}

/// Lightness 0 to 1, chroma, hue in degrees: equal steps look equal, which is what shades are made of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Oklch {
    pub(super) lightness: f64,
    pub(super) chroma: f64,
    pub(super) hue: f64,
}

impl Oklch {
    pub(super) const fn new(lightness: f64, chroma: f64, hue: f64) -> Self {
        Self { lightness, chroma, hue }
    }

    /// The nearest colour that screens can show: lightness and hue stay, chroma gives way.
    pub(super) fn colour(self) -> Colour {
        let (mut shown, mut too_much) = (0.0, self.chroma);
        if in_gamut(self.linear()) {
            shown = self.chroma;
        } else {
            for _ in 0..14 {
                let middle = f64::midpoint(shown, too_much);
                if in_gamut(Self { chroma: middle, ..self }.linear()) { shown = middle } else { too_much = middle }
            }
        }
        Colour(Self { chroma: shown, ..self }.linear().map(byte))
    }

    /// Björn Ottosson's matrices (CSS Color 4, section 10).
    #[expect(clippy::many_single_char_names, clippy::unreadable_literal, reason = "the names and numbers of the specification")]
    fn linear(self) -> [f64; 3] {
        let (a, b) = (self.chroma * self.hue.to_radians().cos(), self.chroma * self.hue.to_radians().sin());
        let l = (self.lightness + 0.3963377774 * a + 0.2158037573 * b).powi(3);
        let m = (self.lightness - 0.1055613458 * a - 0.0638541728 * b).powi(3);
        let s = (self.lightness - 0.0894841775 * a - 1.2914855480 * b).powi(3);
        [
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
        ]
    }
}

fn in_gamut(linear: [f64; 3]) -> bool {
    linear.iter().all(|channel| (-0.0005..=1.0005).contains(channel))
}

fn byte(linear: f64) -> u8 {
    let channel = if linear <= 0.003_130_8 { 12.92 * linear } else { 1.055 * linear.powf(1.0 / 2.4) - 0.055 };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a channel is held between 0 and 1")]
    let byte = (channel.clamp(0.0, 1.0) * 255.0).round() as u8;
    byte
}

fn parse_hex(value: &str) -> Option<Colour> {
    let hex = value.strip_prefix('#').filter(|hex| hex.bytes().all(|b| b.is_ascii_hexdigit()))?;
    let long = match hex.len() {
        3 => hex.chars().flat_map(|c| [c, c]).collect(),
        6 => hex.to_owned(),
        _ => return None,
    };
    let channel = |at: usize| u8::from_str_radix(&long[at..at + 2], 16).ok();
    Some(Colour([channel(0)?, channel(2)?, channel(4)?]))
}

fn parse_oklch(value: &str) -> Option<Oklch> {
    let parts: Vec<&str> = value.strip_prefix("oklch(")?.strip_suffix(')')?.split_whitespace().collect();
    let [lightness, chroma, hue] = parts[..] else { return None };
    Some(Oklch::new(within(lightness.strip_suffix('%')?, 100.0)? / 100.0, within(chroma, 0.5)?, within(hue, 360.0)?))
}

fn within(number: &str, most: f64) -> Option<f64> {
    let plain = number.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    number.parse().ok().filter(|number| plain && (0.0..=most).contains(number))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn colour(written: &str) -> Result<Colour, String> {
        Colour::try_from(written.to_owned())
    }

    #[test]
    fn colours_are_hex_or_oklch_and_nothing_else() {
        for (good, hex) in
            [("#fff", "#ffffff"), ("#0b5C8f", "#0b5c8f"), ("oklch(100% 0 0)", "#ffffff"), ("oklch(0% 0 0)", "#000000"), ("#0b5", "#00bb55")]
        {
            assert_eq!(colour(good).unwrap().hex(), hex, "{good}");
        }
        for bad in
            ["red", "#ggg", "#1234", "oklch(46% .11)", "oklch(46% .11 NaN)", "oklch(46% .11 245 / 1)", "oklch(.46 .11 245)", "#é12", ""]
        {
            assert!(colour(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn contrast_is_that_of_the_recommendation() {
        let contrast = |a, b| colour(a).unwrap().contrast(&colour(b).unwrap());
        assert!((contrast("#000", "#fff") - 21.0).abs() < 0.001);
        assert!((contrast("#777777", "#ffffff") - 4.48).abs() < 0.01);
    }

    #[test]
    fn what_no_screen_shows_keeps_its_lightness() {
        let shown = Oklch::new(0.6, 0.4, 150.0).colour().oklch();
        assert!((shown.lightness - 0.6).abs() < 0.01 && (shown.hue - 150.0).abs() < 3.0 && shown.chroma < 0.25, "{shown:?}");
    }

    proptest! {
        #[test]
        fn there_and_back_is_the_same_colour(rgb in any::<[u8; 3]>()) {
            let back = Colour(rgb).oklch().colour();
            for (was, is) in rgb.iter().zip(back.0) {
                prop_assert!(was.abs_diff(is) <= 1, "{rgb:?} became {back}");
            }
        }
    }
}
