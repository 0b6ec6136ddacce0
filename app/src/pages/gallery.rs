//! Development's gallery: every page and letter in every state, as pictures that are pages.

mod check;
mod filter;
mod picture;
#[cfg(test)]
mod samples;

use leptos::prelude::*;

use crate::components::{ButtonLink, EmptyState, Look, Note, PageHeader, Section, SectionBody, Tone};
use crate::finding::Finding;
use crate::gallery::{Width, Word};
use crate::page::{Frame, Page, Scene};
use crate::text::{Coverage, Text, say, with};

pub use filter::{ALL, Filter, LETTERS, PAGES, Select};
pub use picture::Picture;
#[cfg(test)]
pub(crate) use samples::samples;

use check::LastCheck;
use filter::FilterForm;
use picture::Pictures;

/// `/dev/gallery`.
#[derive(Clone, Debug, Default)]
pub struct GalleryPage {
    /// What is shown of all.
    pub filter: Filter,
    /// What the last check of the content found.
    pub findings: Vec<Finding>,
    /// How much each language says.
    pub coverage: Vec<Coverage>,
    /// The pictures.
    pub rooms: Vec<GalleryRoom>,
    /// Pictures that belong to the choice too, beyond what one page should hold.
    pub left_out: usize,
}

/// The pictures of one room.
#[derive(Clone, Debug)]
pub struct GalleryRoom {
    /// `sign-in`.
    pub id: String,
    /// The title of its first page; for letters none.
    pub title: Option<String>,
    /// Each sample in each variation.
    pub pictures: Vec<Picture>,
}

impl Page for GalleryPage {
    fn title(&self, text: &Text) -> String {
        text.say("gallery")
    }

    fn frame(&self) -> Frame {
        Frame::Board
    }

    fn view(self, _: &Scene) -> AnyView {
        let empty = self.rooms.is_empty();
        let named = |room: GalleryRoom| (format!("room-{}", room.id), room.title.unwrap_or_else(|| say("gallery-letters")), room.pictures);
        let rooms: Vec<_> = self.rooms.into_iter().map(named).collect();
        let doors: Vec<_> =
            rooms.iter().map(|(id, title, _)| view! { <li><a class="foot-link" href=format!("#{id}")>{title.clone()}</a></li> }).collect();
        let rooms = rooms.into_iter().map(|(id, title, pictures)| {
            view! { <section class="gallery-room" id=id><h2>{title}</h2><Pictures pictures/></section> }
        });
        let left_out = (self.left_out > 0)
            .then(|| view! { <Note tone=Tone::Warn>{with("gallery-left-out", &[("count", self.left_out.into())])}</Note> });
        view! {
            <PageHeader title=say("gallery") lead=say("gallery-lead")/>
            <LastCheck findings=self.findings coverage=self.coverage/>
            <FilterForm filter=self.filter/>
            {if empty {
                view! { <div class="card"><EmptyState title=say("gallery-none") hint=say("gallery-none-hint")/></div> }.into_any()
            } else {
                view! { <nav aria-label=say("gallery-rooms")><ul class="gallery-rooms">{doors}</ul></nav> }.into_any()
            }}
            {left_out}
            {rooms.collect_view()}
        }
        .into_any()
    }
}

/// `/dev/gallery/<name>`: one sample, with its words.
#[derive(Clone, Debug)]
pub struct SamplePage {
    /// The page's title, or the letter's subject.
    pub title: String,
    /// `sign-in-wrong`.
    pub name: String,
    /// In which variations it is shown.
    pub filter: Filter,
    /// One for each variation.
    pub pictures: Vec<Picture>,
    /// The sample before: its name and where it is.
    pub previous: Option<(String, String)>,
    /// The sample after it.
    pub next: Option<(String, String)>,
    /// All samples.
    pub back: String,
    /// The first variation without a frame.
    pub bare: String,
    /// What the first variation says.
    pub words: Vec<Word>,
    /// The language in which it says it, and that language's direction.
    pub language: (String, &'static str),
    /// For a letter: its text part.
    pub letter: Option<String>,
}

impl Page for SamplePage {
    fn title(&self, text: &Text) -> String {
        format!("{} · {}", self.name, text.say("gallery"))
    }

    fn frame(&self) -> Frame {
        Frame::Board
    }

    fn view(self, _: &Scene) -> AnyView {
        let way = |way: Option<(String, String)>, id: &'static str| {
            way.map(|(name, href)| view! { <ButtonLink href label=with(id, &[("name", name.into())]) look=Look::Plain/> })
        };
        let beside = self.pictures.iter().all(|picture| picture.width == Width::Phone) && self.pictures.len() == 1;
        let (lang, dir) = self.language;
        let heading = if self.letter.is_some() { say("gallery-words-letter") } else { say("gallery-words") };
        let lines = self.words.into_iter().map(|word| {
            view! {
                <li class="line">
                    <p class="anywhere" lang=lang.clone() dir=dir>{word.words}</p>
                    <p class="secondary anywhere" lang="en" dir="ltr"><code>{word.id}</code>" · "<code>{word.origin}</code></p>
                </li>
            }
        });
        let lines: Vec<_> = lines.collect();
        let letter = self.letter.map(|text| view! { <Section title=say("gallery-as-text")><SectionBody><pre class="gallery-text" lang=lang dir=dir>{text}</pre></SectionBody></Section> });
        view! {
            <PageHeader title=self.title><p class="soft"><code>{self.name}</code></p></PageHeader>
            <nav aria-label=say("gallery-ways") class="flex flex-wrap gap-2">
                <ButtonLink href=self.back label=say("gallery-back")/>
                {way(self.previous, "gallery-previous")}
                {way(self.next, "gallery-next")}
                <ButtonLink href=self.bare label=say("gallery-bare") look=Look::Quiet/>
            </nav>
            <FilterForm filter=self.filter/>
            <div class=if beside { "gallery-beside" } else { "gallery-aside" }>
                <div class="gallery-aside"><Pictures pictures=self.pictures large=true/></div>
                <div class="gallery-aside"><Section title=heading><ul>{lines}</ul></Section>{letter}</div>
            </div>
        }
        .into_any()
    }
}
