//! What is shown of all: a plain form, whose choice stands in the address.

use leptos::prelude::*;

use crate::forms::{Choice, Field, SubmitButton, TextField};
use crate::gallery::{Mode, Width};
use crate::text::say;

/// The value that chooses everything.
pub const ALL: &str = "all";
/// The value that chooses pages.
pub const PAGES: &str = "pages";
/// The value that chooses letters.
pub const LETTERS: &str = "letters";

/// What is shown of all. Each choice is [`ALL`] or one value.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Whose portal.
    pub brand: Select,
    /// In which language.
    pub language: Select,
    /// [`Mode::word`].
    pub mode: String,
    /// [`Width::word`].
    pub width: String,
    /// Which samples: pages or letters, and what their names have in them. `None` where there is one sample only.
    pub which: Option<(String, String)>,
}

/// One of several.
#[derive(Clone, Debug, Default)]
pub struct Select {
    /// The value.
    pub chosen: String,
    /// Values and names.
    pub options: Vec<(String, String)>,
}

/// The form.
#[component]
pub(super) fn FilterForm(filter: Filter) -> AnyView {
    let modes = Mode::ALL.map(|mode| (mode.word().to_owned(), say(mode.message())));
    let widths = Width::ALL.map(|width| (width.word().to_owned(), say(width.message())));
    let which = filter.which.map(|(kind, name)| {
        let kinds = [(PAGES.to_owned(), say("gallery-pages")), (LETTERS.to_owned(), say("gallery-letters"))];
        view! {
            {choice("kind", say("gallery-kind"), kind, kinds)}
            <TextField name="name" label=say("gallery-name") field=Field::of(&name) autocomplete="off" optional=true unmarked=true maxlength=60/>
        }
    });
    view! {
        <form method="get" class="gallery-filter card side-padding py-5">
            {choice("brand", say("gallery-brand"), filter.brand.chosen, filter.brand.options)}
            {choice("language", say("gallery-language"), filter.language.chosen, filter.language.options)}
            {choice("mode", say("gallery-mode"), filter.mode, modes)}
            {choice("width", say("gallery-width"), filter.width, widths)}
            {which}
            <SubmitButton label=say("gallery-show")/>
        </form>
    }
    .into_any()
}

fn choice(name: &str, label: String, chosen: String, options: impl IntoIterator<Item = (String, String)>) -> AnyView {
    let all = [(ALL.to_owned(), say("gallery-all"))];
    let options: Vec<(String, String)> = all.into_iter().chain(options).collect();
    view! { <Choice name label field=Field::of(&chosen) options autocomplete="off" optional=true unmarked=true/> }.into_any()
}
