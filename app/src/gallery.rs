//! Every page and letter with its samples: empty, typical, many, long names, every problem. Development shows them at
//! `/dev/gallery`; tests hold the house-wide promises against them.

mod frame;
mod looks;
mod tag;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;

pub use frame::{Framed, Word, framed};
pub use looks::{Mode, Width};

use crate::brand::Brand;
use crate::mail::{AnyLetter, Rendered};
use crate::page::{Desk, DeskView, Notice, Page, Person, Scene};
use crate::text::{Language, Text};
use crate::{pages, render};

/// Rules for the gallery's own page and inside its frames, on top of a brand's sheet: no page of the portal carries them.
pub const CSS: &str = include_str!("gallery/gallery.css");

/// Where all letters are, among the rooms.
pub const LETTERS: &str = "letters";

/// One page or letter in one state.
pub struct Sample {
    /// `sign-in-wrong`: the page, then the state.
    pub name: &'static str,
    /// Where it belongs: `sign-in`.
    pub room: &'static str,
    draw: Draw,
}

enum Draw {
    Page { title: Box<dyn Fn(&Text) -> String + Send + Sync>, html: Box<dyn Fn(&Scene) -> String + Send + Sync> },
    Letter(Box<AnyLetter>),
}

impl Sample {
    pub(crate) fn page<P: Page + Clone + Send + Sync + 'static>(name: &'static str, page: P) -> Self {
        Self::drawn(name, page, |page, scene| render::page(page, scene))
    }

    /// As [`Sample::page`], with something that just happened.
    pub(crate) fn page_after<P: Page + Clone + Send + Sync + 'static>(name: &'static str, notice: Notice, page: P) -> Self {
        Self::drawn(name, page, move |page, scene| render::page(page, &Scene { notice: Some(notice.clone()), ..scene.clone() }))
    }

    fn drawn<P: Page + Clone + Send + Sync + 'static>(
        name: &'static str,
        page: P,
        draw: impl Fn(P, &Scene) -> String + Send + Sync + 'static,
    ) -> Self {
        let titled = page.clone();
        let title = Box::new(move |text: &Text| titled.title(text));
        Self { name, room: name, draw: Draw::Page { title, html: Box::new(move |scene| draw(page.clone(), scene)) } }
    }

    pub(crate) fn letter(name: &'static str, letter: AnyLetter) -> Self {
        Self { name, room: LETTERS, draw: Draw::Letter(Box::new(letter)) }
    }

    /// In this room.
    #[must_use]
    pub(crate) fn in_room(self, room: &'static str) -> Self {
        Self { room, ..self }
    }

    /// Whether it is a letter.
    pub const fn is_letter(&self) -> bool {
        matches!(self.draw, Draw::Letter(_))
    }

    /// The page's title, or the letter's subject.
    pub fn title(&self, scene: &Scene) -> String {
        match &self.draw {
            Draw::Page { title, .. } => title(&scene.text),
            Draw::Letter(letter) => letter.render(&scene.text, &scene.brand).subject,
        }
    }

    /// The page, or the letter's HTML part.
    pub fn html(&self, scene: &Scene) -> String {
        match &self.draw {
            Draw::Page { html, .. } => html(scene),
            Draw::Letter(letter) => letter.render(&scene.text, &scene.brand).html,
        }
    }

    /// The letter, where it is one.
    pub fn rendered(&self, scene: &Scene) -> Option<Rendered> {
        match &self.draw {
            Draw::Page { .. } => None,
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

/// Where samples are shown: on 22 November 2026, in the morning, in Berlin; the person is signed in.
pub fn scene(text: &Text, brand: Arc<Brand>, languages: Arc<[Language]>, sheet: String) -> Scene {
    Scene {
        text: text.in_zone(TimeZone::get("Europe/Berlin").unwrap_or(TimeZone::UTC)),
        brand,
        languages,
        person: Some(person()),
        now: NOW,
        path: "/sample".to_owned(),
        notice: None,
        preview: None,
        sheet,
        desk: Some(DeskView { role: "owner", rooms: Desk::ALL.to_vec() }),
    }
}

/// 22 November 2026, 11:41 in Berlin.
const NOW: Timestamp = Timestamp::constant(1_795_344_060, 0);

/// The person whom the samples are about.
pub fn person() -> Person {
    Person { name: "Alex Example".to_owned(), email: "alex@example.com".to_owned() }
}
