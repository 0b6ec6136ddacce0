//! The names of all colours, and a complete set of them.

use std::fmt::Write;
use std::ops::Index;

use schemars::JsonSchema;
use serde::Deserialize;

use super::colour::Colour;
use super::read::Read;

macro_rules! tokens {
    ($($(#[doc = $doc:literal])+ $variant:ident $field:ident $name:literal),* $(,)?) => {
        /// What a colour is for. `brand.toml` documents each.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Token { $($(#[doc = $doc])+ $variant,)* }

        impl Token {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// As in `brand.toml` and, after `--`, in CSS.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }
        }

        /// The colours as a file gives them: those that it leaves out are worked out.
        #[derive(Debug, Default, Deserialize, JsonSchema)]
        #[serde(default)]
        #[schemars(deny_unknown_fields)]
        pub(super) struct WrittenTokens { $($(#[doc = $doc])+ #[serde(rename = $name)] $field: Read<Colour>,)* }

        impl WrittenTokens {
            /// Each token with what the file says of it.
            pub(super) fn each(self) -> impl Iterator<Item = (Token, Read<Colour>)> {
                [$((Token::$variant, self.$field)),*].into_iter()
            }
        }
    };
}

tokens! {
    /// Do: the main button, links, focus.
    Accent accent "accent",
    /// The accent, hovered; the current page in the navigation.
    AccentStrong accent_strong "accent-strong",
    /// The accent's tint: notices, the ground of the current page's name.
    AccentSoft accent_soft "accent-soft",
    /// Text on the accent.
    OnAccent on_accent "on-accent",
    /// Behind everything.
    Ground ground "ground",
    /// Cards and fields.
    Surface surface "surface",
    /// Tags, hovered buttons.
    Sunken sunken "sunken",
    /// Text.
    Ink ink "ink",
    /// Secondary text.
    InkSoft ink_soft "ink-soft",
    /// Between things.
    Line line "line",
    /// Around what can be used.
    LineStrong line_strong "line-strong",
    /// Well.
    Good good "good",
    /// The tint of "well".
    GoodSoft good_soft "good-soft",
    /// Look here.
    Warn warn "warn",
    /// The tint of "look here".
    WarnSoft warn_soft "warn-soft",
    /// Danger, or wrong.
    Bad bad "bad",
    /// The tint of "danger".
    BadSoft bad_soft "bad-soft",
}

/// How many there are.
const COUNT: usize = Token::ALL.len();

/// Some of the colours: written, or worked out so far.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Known([Option<Colour>; COUNT]);

impl Known {
    pub(super) fn get(&self, token: Token) -> Option<Colour> {
        self.0[token as usize]
    }

    pub(super) fn set(&mut self, token: Token, colour: Colour) {
        self.0[token as usize] = Some(colour);
    }
}

/// All colours, for light or for dark.
#[derive(Clone, Debug)]
pub struct Tokens([Colour; COUNT]);

impl Tokens {
    /// All of them, each by this rule.
    pub(super) fn each(colour: impl FnMut(Token) -> Colour) -> Self {
        let mut colour = colour;
        Self(std::array::from_fn(|at| colour(Token::ALL[at])))
    }

    /// The token with this name.
    pub(super) fn named(&self, name: &str) -> Option<&Colour> {
        Token::ALL.iter().find(|token| token.name() == name).map(|token| &self[*token])
    }

    pub(super) fn write(&self, css: &mut String) {
        for token in Token::ALL {
            _ = write!(css, "--{}:{};", token.name(), self[*token]);
        }
    }
}

impl Index<Token> for Tokens {
    type Output = Colour;

    fn index(&self, token: Token) -> &Colour {
        &self.0[token as usize]
    }
}
