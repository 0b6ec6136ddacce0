//! From few colours to all: what a brand leaves out is worked out in OKLCH from its accent, ground and ink, and moved in lightness until
//! every pair of [`PAIRS`] that it belongs to passes.

use super::Mode;
use super::colour::{Colour, Oklch};
use super::contrast::PAIRS;
use super::tokens::Token::{
    Accent, AccentSoft, AccentStrong, Bad, BadSoft, Good, GoodSoft, Ground, Ink, InkSoft, Line, LineStrong, OnAccent, Sunken, Surface,
    Warn, WarnSoft,
};
use super::tokens::{Known, Token, Tokens};

/// In this order: each looks at those before it, and at all that are written.
const ORDER: &[Token] = &[
    Accent,
    Ground,
    Surface,
    Ink,
    OnAccent,
    AccentStrong,
    Sunken,
    InkSoft,
    Line,
    LineStrong,
    AccentSoft,
    GoodSoft,
    Good,
    WarnSoft,
    Warn,
    BadSoft,
    Bad,
];

/// All colours, from those that are known. `light` is what the dark ones follow.
pub(super) fn complete(mode: Mode, written: &Known, light: Option<&Tokens>) -> Tokens {
    let mut known = *written;
    for token in ORDER.iter().copied().filter(|token| written.get(*token).is_none()) {
        let wish = match (mode, light) {
            (Mode::Dark, Some(light)) => dark(token, light, &known),
            _ => by_day(token, &known),
        };
        let fits = |colour: &Colour| stays(token, mode, *colour) && fits(token, *colour, &known);
        let chosen = lightnesses(wish).find(fits).unwrap_or_else(|| wish.colour());
        known.set(token, chosen);
    }
    Tokens::each(|token| known.get(token).unwrap_or_else(|| by_day(token, &known).colour()))
}

/// A colour's shades, the nearest first.
pub(super) fn lightnesses(wish: Oklch) -> impl Iterator<Item = Colour> {
    let steps = (0..=200).flat_map(|step| [f64::from(-step), f64::from(step)]);
    let lighter_or_darker = steps.map(move |step| wish.lightness + step / 200.0).filter(|lightness| (0.0..=1.0).contains(lightness));
    lighter_or_darker.map(move |lightness| Oklch { lightness, ..wish }.colour())
}

/// Paper stays light by day and dark by night, however little an accent or ink that somebody wrote goes with it.
fn stays(token: Token, mode: Mode, colour: Colour) -> bool {
    let paper = matches!(token, Ground | Surface | Sunken | AccentSoft | GoodSoft | WarnSoft | BadSoft);
    let lightness = colour.oklch().lightness;
    match mode {
        _ if !paper => true,
        Mode::Light => lightness > 0.88,
        Mode::Dark => lightness < 0.4,
    }
}

/// Whether a colour has enough contrast with all that are known.
fn fits(token: Token, colour: Colour, known: &Known) -> bool {
    PAIRS.iter().all(|pair| {
        let other = match token {
            _ if pair.front == token => pair.back,
            _ if pair.back == token => pair.front,
            _ => return true,
        };
        known.get(other).is_none_or(|other| colour.contrast(&other) >= pair.needs)
    })
}

/// Light: paper that has a breath of the accent, ink that is nearly black.
fn by_day(token: Token, known: &Known) -> Oklch {
    let of = |token: Token, otherwise: Oklch| known.get(token).map_or(otherwise, Colour::oklch);
    let accent = of(Accent, Oklch::new(0.46, 0.11, 245.0));
    let ground = of(Ground, Oklch::new(0.984, tint(accent, 0.03, 0.004), accent.hue));
    let ink = of(Ink, Oklch::new(0.23, tint(accent, 0.2, 0.02), accent.hue));
    let hue = accent.hue;
    match token {
        Accent => accent,
        Ground => ground,
        // White; on an accent that is so light that only ink can be read on it, darker until it can.
        Surface | OnAccent => Oklch::new(1.0, 0.0, hue),
        Ink => ink,
        AccentStrong => Oklch { lightness: (accent.lightness - 0.07).max(0.0), ..accent },
        // On coloured paper a tint must be a little darker to be seen as one.
        AccentSoft => Oklch::new((ground.lightness - 0.025).min(0.955), tint(accent, 0.3, 0.035), hue),
        Sunken => Oklch { lightness: ground.lightness - 0.02, chroma: ground.chroma + 0.001, ..ground },
        InkSoft => Oklch { lightness: 0.47, ..ink },
        Line => Oklch { lightness: ground.lightness - 0.07, chroma: ground.chroma + 0.003, ..ground },
        LineStrong => Oklch { lightness: 0.62, chroma: ink.chroma.min(0.015), ..ink },
        Good => Oklch::new(0.46, 0.11, 155.0),
        GoodSoft => Oklch::new(0.955, 0.035, 155.0),
        Warn => Oklch::new(0.5, 0.11, 70.0),
        WarnSoft => Oklch::new(0.96, 0.04, 85.0),
        Bad => Oklch::new(0.5, 0.18, 27.0),
        BadSoft => Oklch::new(0.96, 0.02, 27.0),
    }
}

/// Dark: designed, not inverted. Surfaces get lighter as they come nearer, the accent lighter and less saturated.
fn dark(token: Token, light: &Tokens, known: &Known) -> Oklch {
    let own = known.get(Accent).map(Colour::oklch);
    let accent = own.unwrap_or_else(|| light[Accent].oklch());
    let paper = light[Ground].oklch();
    // The night has the hue of the paper where that has one, else the accent's.
    let (hue, breath) = if paper.chroma > 0.008 { (paper.hue, 0.014) } else { (accent.hue, tint(accent, 0.12, 0.014)) };
    let ground = known.get(Ground).map_or(Oklch::new(0.175, breath, hue), Colour::oklch);
    let above = |by: f64| Oklch { lightness: ground.lightness + by, chroma: ground.chroma * 1.1, ..ground };
    match token {
        Accent => Oklch::new(0.72, accent.chroma.min(0.13), accent.hue),
        AccentStrong => Oklch { lightness: (accent.lightness + 0.07).min(1.0), chroma: accent.chroma * 0.9, ..accent },
        AccentSoft => Oklch::new(0.29, tint(accent, 0.36, 0.045), accent.hue),
        OnAccent => Oklch::new(0.17, tint(accent, 0.3, 0.03), accent.hue),
        Ground => ground,
        Surface => above(0.04),
        Sunken => above(0.075),
        Ink => Oklch::new(0.95, breath * 0.4, hue),
        InkSoft => Oklch::new(0.75, breath, hue),
        Line => above(0.13),
        LineStrong => Oklch::new(0.56, breath * 1.4, hue),
        Good => Oklch::new(0.77, 0.12, 155.0),
        GoodSoft => Oklch::new(0.28, 0.045, 155.0),
        Warn => Oklch::new(0.81, 0.12, 80.0),
        WarnSoft => Oklch::new(0.3, 0.045, 75.0),
        Bad => Oklch::new(0.74, 0.14, 25.0),
        BadSoft => Oklch::new(0.29, 0.06, 25.0),
    }
}

/// A part of a colour's chroma, and not more than this.
fn tint(of: Oklch, part: f64, most: f64) -> f64 {
    (of.chroma * part).min(most)
}
