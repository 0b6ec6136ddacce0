//! Every page and letter with its samples: empty, typical, many, long names, every problem. Development shows them at
//! `/dev/gallery`; tests hold the house-wide promises against them.

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;

use crate::mail::{AnyLetter, Rendered};
use crate::page::{Notice, Page, Person, Scene};
use crate::{pages, render};

/// One page or letter in one state.
pub struct Sample {
    /// `sign-in-wrong`: the page, then the state.
    pub name: &'static str,
    draw: Draw,
}

enum Draw {
    Page(Box<dyn Fn(&Scene) -> String + Send + Sync>),
    Letter(Box<AnyLetter>),
}

impl Sample {
    pub(crate) fn page<P: Page + Clone + Send + Sync + 'static>(name: &'static str, page: P) -> Self {
        Self { name, draw: Draw::Page(Box::new(move |scene| render::page(page.clone(), scene))) }
    }

    /// As [`Sample::page`], with something that just happened.
    pub(crate) fn page_after<P: Page + Clone + Send + Sync + 'static>(name: &'static str, notice: Notice, page: P) -> Self {
        let draw = move |scene: &Scene| render::page(page.clone(), &Scene { notice: Some(notice.clone()), ..scene.clone() });
        Self { name, draw: Draw::Page(Box::new(draw)) }
    }

    pub(crate) fn letter(name: &'static str, letter: AnyLetter) -> Self {
        Self { name, draw: Draw::Letter(Box::new(letter)) }
    }

    /// Whether it is a letter.
    pub const fn is_letter(&self) -> bool {
        matches!(self.draw, Draw::Letter(_))
    }

    /// The page, or the letter's HTML part.
    pub fn html(&self, scene: &Scene) -> String {
        match &self.draw {
            Draw::Page(draw) => draw(scene),
            Draw::Letter(letter) => letter.render(&scene.text, &scene.brand).html,
        }
    }

    /// The letter, where it is one.
    pub fn rendered(&self, scene: &Scene) -> Option<Rendered> {
        match &self.draw {
            Draw::Page(_) => None,
            Draw::Letter(letter) => Some(letter.render(&scene.text, &scene.brand)),
        }
    }
}

/// All samples, pages first.
pub fn samples() -> Vec<Sample> {
    let mut samples = pages::samples();
    samples.extend(crate::mail::samples());
    samples
}

/// The person whom the samples are about.
pub fn person() -> Person {
    Person { name: "Alex Example".to_owned(), email: "alex@example.com".to_owned() }
}
