//! Which colours meet on pages, and how much contrast each meeting needs: the one table for the check, for working colours out, and
//! for the advice that a failing brand gets.

use super::Mode;
use super::colour::Colour;
use super::derive::{complete, lightnesses};
use super::problem::{Place, Problems};
use super::tokens::Token::{
    Accent, AccentSoft, AccentStrong, Bad, BadSoft, Good, GoodSoft, Ground, Ink, InkSoft, LineStrong, OnAccent, Sunken, Surface, Warn,
    WarnSoft,
};
use super::tokens::{Known, Token, Tokens};

/// Text (WCAG 2.2, 1.4.3).
const TEXT: f64 = 4.5;
/// Borders of what can be used, signs (WCAG 2.2, 1.4.11).
const SIGN: f64 = 3.0;

/// Two colours that meet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    /// What is read or seen.
    pub front: Token,
    /// On what.
    pub back: Token,
    /// The contrast that it needs at least.
    pub needs: f64,
    /// Where they meet, in words.
    pub place: &'static str,
}

const fn pair(front: Token, back: Token, needs: f64, place: &'static str) -> Pair {
    Pair { front, back, needs, place }
}

/// Every pair that components use. A test looks through the components' classes for pairs that are missing here.
pub const PAIRS: &[Pair] = &[
    pair(Ink, Ground, TEXT, "text on the page"),
    pair(Ink, Surface, TEXT, "text on cards and in fields"),
    pair(Ink, Sunken, TEXT, "text of a hovered button"),
    pair(Ink, AccentSoft, TEXT, "text of a notice"),
    pair(Ink, GoodSoft, TEXT, "text of a notice that all is well"),
    pair(Ink, WarnSoft, TEXT, "text of a warning"),
    pair(Ink, BadSoft, TEXT, "text of what went wrong"),
    pair(InkSoft, Ground, TEXT, "secondary text on the page"),
    pair(InkSoft, Surface, TEXT, "secondary text on cards"),
    pair(InkSoft, Sunken, TEXT, "text of a tag"),
    pair(Accent, Ground, TEXT, "links on the page"),
    pair(Accent, Surface, TEXT, "links on cards"),
    pair(Accent, Sunken, TEXT, "links on sunken ground"),
    pair(Accent, WarnSoft, TEXT, "links in a warning"),
    pair(Accent, AccentSoft, SIGN, "the sign of a notice"),
    pair(AccentStrong, Ground, TEXT, "hovered links on the page"),
    pair(AccentStrong, Surface, TEXT, "hovered links on cards"),
    pair(AccentStrong, Sunken, TEXT, "hovered quiet buttons"),
    pair(AccentStrong, WarnSoft, TEXT, "hovered links in a warning"),
    pair(AccentStrong, AccentSoft, TEXT, "the current page in the navigation"),
    pair(OnAccent, Accent, TEXT, "text of the main button"),
    pair(OnAccent, AccentStrong, TEXT, "text of the hovered main button"),
    pair(LineStrong, Ground, SIGN, "borders of buttons on the page"),
    pair(LineStrong, Surface, SIGN, "borders of fields"),
    pair(Good, GoodSoft, TEXT, "a tag that says all is well"),
    pair(Warn, WarnSoft, TEXT, "a tag that says look here"),
    pair(Bad, BadSoft, TEXT, "a tag that says danger"),
    pair(Bad, Surface, TEXT, "what is wrong with a field"),
    pair(Bad, Ground, TEXT, "what is wrong, on the page"),
    pair(Good, Surface, SIGN, "the strength of a password"),
    pair(Warn, Surface, SIGN, "the strength of a password"),
];

/// The pairs that don't reach what they need, with the contrast that they have.
pub(super) fn failing(tokens: &Tokens) -> impl Iterator<Item = (&'static Pair, f64)> {
    let measured = PAIRS.iter().map(|pair| (pair, tokens[pair.front].contrast(&tokens[pair.back])));
    measured.filter(|(pair, found)| *found < pair.needs)
}

/// What a file says of colours.
pub(super) struct Written<'a> {
    pub(super) mode: Mode,
    pub(super) known: &'a Known,
    pub(super) places: &'a [(Token, Place)],
    /// Where the accent by day stands, from which all else may follow.
    pub(super) accent: &'a Place,
    /// Dark colours that are left out follow the light ones.
    pub(super) light: Option<&'a Tokens>,
}

/// Tells each failing pair, with the nearest colour that would do.
pub(super) fn check(written: &Written<'_>, tokens: &Tokens, problems: &mut Problems<'_>) {
    let place_of = |token: Token| written.places.iter().find(|(known, _)| *known == token).map(|(_, place)| place);
    let mut told = false;
    for (pair, found) in failing(tokens) {
        // Told where somebody wrote a colour: at the front if they wrote that, else behind it. What was worked out from a colour that
        // fails already needs no line of its own.
        let (token, place) = match (place_of(pair.front), place_of(pair.back)) {
            (Some(place), _) => (pair.front, place),
            (None, Some(place)) => (pair.back, place),
            (None, None) if told => continue,
            (None, None) => (Accent, written.accent),
        };
        told = true;
        let (front, back) = (tokens[pair.front], tokens[pair.back]);
        let message = format!(
            "Too little contrast for {}: {front} ({}) on {back} ({}) has {found:.2} and needs {}.",
            pair.place,
            pair.front.name(),
            pair.back.name(),
            pair.needs
        );
        let hint = nearest_passing(written, token).map(|colour| format!("The nearest colour that passes is {colour}."));
        problems.at(place, message, hint);
    }
}

/// The nearest shade of a written colour for which all pairs of this token pass, the colours that are worked out following it.
pub(super) fn nearest_passing(written: &Written<'_>, token: Token) -> Option<Colour> {
    let wish = written.known.get(token)?.oklch();
    lightnesses(wish).find(|colour| {
        let mut known = *written.known;
        known.set(token, *colour);
        let tokens = complete(written.mode, &known, written.light);
        failing(&tokens).all(|(pair, _)| pair.front != token && pair.back != token)
    })
}
