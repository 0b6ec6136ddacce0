//! Where people give up: from step to step, and beside each other by brand, language or device.

use leptos::prelude::*;

use super::words;
use crate::components::{Funnel, NothingCounted, Numbers, NumbersBelow, Section, SectionBody, Step, share_of};
use crate::text::{Text, say};

/// The ways in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Funnels {
    /// By what they are sliced, as in the address; none: all together.
    pub by: Option<&'static str>,
    /// Where each slice is: word and address; none stands for all together.
    pub choices: Vec<(Option<&'static str>, String)>,
    /// Signing up, signing in, the second factor.
    pub paths: Vec<Path>,
}

/// One way: its words are `insights-<id>…`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// `sign-up-funnel`.
    pub id: &'static str,
    /// Its steps' words (`insights-step-<word>`), from the first to the last.
    pub steps: Vec<&'static str>,
    /// How many came so far, all together.
    pub all: Vec<i64>,
    /// The same by slice, the largest first.
    pub slices: Vec<SliceRow>,
    /// Where it can be downloaded.
    pub csv: String,
}

/// One brand, language, or device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SliceRow {
    /// What it is called, where configuration says it (a brand); else as it is stored.
    pub name: String,
    /// How many came so far.
    pub counts: Vec<i64>,
}

/// Both funnels, and the links between their slices.
pub(super) fn view(funnels: Funnels, text: &Text) -> AnyView {
    let Funnels { by, choices, paths } = funnels;
    let links = choices.into_iter().map(|(word, href)| {
        let label = say(&format!("insights-by-{}", word.unwrap_or("all")));
        view! { <li><a class="nav-link" href=href aria-current=(word == by).then_some("page")>{label}</a></li> }
    });
    let paths = paths.into_iter().map(|path| section(path, by, text)).collect_view();
    view! {
        <div class="grid gap-3" id="funnels">
            <h2>{say("insights-funnels")}</h2>
            <p class="soft max-w-[42rem]">{say("insights-funnels-lead")}</p>
            <nav aria-label=say("insights-by")><ul class="flex flex-wrap gap-1">{links.collect_view()}</ul></nav>
        </div>
        {paths}
    }
    .into_any()
}

fn section(path: Path, by: Option<&'static str>, text: &Text) -> AnyView {
    let title = say(&format!("insights-{}", path.id));
    let hint = text.configured(&format!("insights-{}-hint", path.id));
    let numbers = numbers(&path, by, text);
    let csv = path.csv.clone();
    let nothing = path.all.first().is_none_or(|first| *first == 0);
    let body = match by {
        _ if nothing => view! { <NothingCounted/> }.into_any(),
        None => view! { <Funnel steps=steps(&path, &path.all, text)/> }.into_any(),
        Some(by) => slices(path.clone(), by, text),
    };
    view! {
        <Section title=title.clone() id=path.id>
            <SectionBody>
                {body}
                {hint.map(|hint| view! { <p class="soft small max-w-[42rem]">{hint}</p> })}
                <NumbersBelow title numbers csv/>
            </SectionBody>
        </Section>
    }
    .into_any()
}

fn steps(path: &Path, counts: &[i64], text: &Text) -> Vec<Step> {
    let hints = |word: &str| text.configured(&format!("insights-step-{word}-hint"));
    let steps = path.steps.iter().zip(counts);
    steps.map(|(word, value)| Step { label: say(&format!("insights-step-{word}")), value: *value, hint: hints(word) }).collect()
}

/// Each slice's funnel, side by side: the same steps, each from its own beginning.
fn slices(path: Path, by: &str, text: &Text) -> AnyView {
    let funnels = path.slices.iter().map(|slice| {
        let steps = steps(&path, &slice.counts, text).into_iter().map(|step| Step { hint: None, ..step }).collect();
        view! {
            <div class="grid gap-3 content-start">
                <h3>{words::value(text, by, &slice.name)}</h3>
                <Funnel steps/>
            </div>
        }
    });
    view! { <div class="grid gap-x-10 gap-y-8 grid-cols-[repeat(auto-fit,minmax(min(16rem,100%),1fr))]">{funnels.collect_view()}</div> }
        .into_any()
}

fn numbers(path: &Path, by: Option<&'static str>, text: &Text) -> Numbers {
    let names = path.steps.iter().map(|word| say(&format!("insights-step-{word}")));
    let first = say(&format!("insights-by-{}", by.unwrap_or("all")));
    let row = |name: String, counts: &[i64]| {
        let through = share_of(counts.last().copied().unwrap_or(0), counts.first().copied().unwrap_or(0));
        let counts = counts.iter().map(|count| text.number(*count));
        std::iter::once(name).chain(counts).chain([text.share(through)]).collect::<Vec<_>>()
    };
    let all = row(say("insights-all"), &path.all);
    let slices = by.into_iter().flat_map(|by| path.slices.iter().map(move |slice| (by, slice)));
    let slices = slices.map(|(by, slice)| row(words::value(text, by, &slice.name), &slice.counts));
    let head = std::iter::once(first).chain(names).chain([say("insights-column-through")]).collect();
    Numbers { head, rows: std::iter::once(all).chain(slices).collect() }
}
