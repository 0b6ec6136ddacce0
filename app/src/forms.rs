//! Forms: one struct says what the browser posts, what the server checks, and what the page shows again.
//!
//! A form reads itself from [`Pairs`]; its [`Field`]s keep what was typed and say what is wrong with it; a [`SecretField`] keeps
//! nothing that a page could show. The components draw them with labels, hints and problems bound as screen readers need it.

mod attributes;
mod consents;
mod controls;
mod fields;
mod file;
mod form;
mod grouped;
mod pairs;

pub use attributes::*;
pub use consents::*;
pub use controls::*;
pub use fields::*;
pub use file::*;
pub use form::*;
pub use grouped::*;
pub use pairs::Pairs;

use std::fmt;

use zeroize::Zeroizing;

use crate::text::{Arg, Text};

/// What is wrong, as a message and its values: said in the visitor's language when the page is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    id: &'static str,
    args: Vec<(&'static str, Arg)>,
}

impl Problem {
    /// A problem said by this message.
    pub const fn new(id: &'static str) -> Self {
        Self { id, args: Vec::new() }
    }

    /// With a value for its message. Numbers choose plural forms.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// The message's id.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The problem in words.
    pub fn say(&self, text: &Text) -> String {
        text.with(self.id, &self.args.iter().map(|(name, value)| (*name, value.clone())).collect::<Vec<_>>())
    }
}

/// What was typed, and what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Field {
    /// As typed: shown again when the form comes back.
    pub value: String,
    /// Shown at the field, and in the summary on top.
    pub problem: Option<Problem>,
}

impl Field {
    /// A field that holds this.
    pub fn of(value: impl Into<String>) -> Self {
        Self { value: value.into(), problem: None }
    }

    /// A field that holds this, and says what is wrong with it.
    pub fn wrong(value: impl Into<String>, problem: Problem) -> Self {
        Self { value: value.into(), problem: Some(problem) }
    }

    /// Says what is wrong.
    pub fn explain(&mut self, problem: Problem) {
        self.problem = Some(problem);
    }
}

/// A password or code: never printed, never sent back to the browser, wiped from memory when dropped (ASVS 5.0 V14.2).
#[derive(Clone, Default)]
pub struct SecretField {
    value: Zeroizing<String>,
    /// Shown at the field, and in the summary on top.
    pub problem: Option<Problem>,
}

impl SecretField {
    /// A field that holds this secret.
    pub fn of(value: impl Into<String>) -> Self {
        Self { value: Zeroizing::new(value.into()), problem: None }
    }

    /// An empty field that says what is wrong.
    pub fn wrong(problem: Problem) -> Self {
        Self { value: Zeroizing::default(), problem: Some(problem) }
    }

    /// The secret, for checking it.
    pub fn expose(&self) -> &str {
        &self.value
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.value.is_empty()
    }

    /// Says what is wrong.
    pub fn explain(&mut self, problem: Problem) {
        self.problem = Some(problem);
    }
}

impl fmt::Debug for SecretField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SecretField").field("value", &"…").field("problem", &self.problem).finish()
    }
}

/// What is wrong with a form: the field's name (empty: the form as a whole) and the problem, in the page's order.
pub type Problems = Vec<(String, Problem)>;

/// Collects a form's problems: `problems([("email", &self.email.problem), ("password", &self.password.problem)])`.
pub fn problems<'a>(fields: impl IntoIterator<Item = (&'a str, &'a Option<Problem>)>) -> Problems {
    fields.into_iter().filter_map(|(name, problem)| Some((name.to_owned(), problem.clone()?))).collect()
}

/// A form that reads itself from what the browser posted.
pub trait Form: Sized {
    /// Takes its fields out of the pairs.
    fn read(pairs: &mut Pairs) -> Self;

    /// What is wrong, in the order of the page.
    fn problems(&self) -> Problems;
}

#[cfg(test)]
mod tests;
