//! Figures: what happened how often, compared with the days before, and where people give up.

mod figures;
mod funnels;
mod range;
mod samples;
mod words;

use jiff::Timestamp;
use leptos::prelude::*;

pub use figures::{Day, Figure, Fold, Part, Parts};
pub use funnels::{Funnels, Path, SliceRow};
pub use range::{PRESETS, RangeForm, Span};
pub(crate) use samples::samples;

use crate::components::{EmptyState, Icon, Note, PageHeader, Time, Tone};
use crate::page::{Desk, Frame, Page, Scene};
use crate::text::{Text, say};

/// `/admin/insights`.
#[derive(Clone, Debug, Default)]
pub struct InsightsPage {
    /// Which days are looked at.
    pub range: RangeForm,
    /// How far the figures are kept.
    pub complete: Complete,
    /// The figures; none before anything was counted.
    pub shown: Option<Shown>,
}

/// How far the figures are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Complete {
    /// Nothing was counted yet.
    #[default]
    NotYet,
    /// All is counted anew.
    Rebuilding,
    /// Everything until then is counted.
    Until(Timestamp),
}

/// The figures of the days that are looked at.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The days.
    pub span: Span,
    /// One chart each, in the page's order; each has a tile on top.
    pub figures: Vec<Figure>,
    /// Where people give up.
    pub funnels: Funnels,
}

impl Page for InsightsPage {
    fn title(&self, text: &Text) -> String {
        text.say("insights")
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Insights)
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let Self { range, complete, shown } = self;
        let body = shown.map_or_else(nothing_yet, |shown| view(shown, text));
        view! {
            <PageHeader title=say("insights") lead=say("insights-lead")>
                <p class="soft small">{completeness(complete)}</p>
            </PageHeader>
            {range::view(range)}
            {body}
        }
        .into_any()
    }
}

fn completeness(complete: Complete) -> AnyView {
    match complete {
        Complete::NotYet => say("insights-complete-not-yet").into_any(),
        Complete::Rebuilding => view! { <Note tone=Tone::Warn><p>{say("insights-complete-rebuilding")}</p></Note> }.into_any(),
        Complete::Until(at) => view! { {say("insights-complete")}" "<Time at/>" · "{say("insights-utc")} }.into_any(),
    }
}

fn nothing_yet() -> AnyView {
    view! { <div class="card"><EmptyState icon=Icon::Pulse title=say("insights-none") hint=say("insights-none-hint")/></div> }.into_any()
}

fn view(shown: Shown, text: &Text) -> AnyView {
    let Shown { span, figures, funnels } = shown;
    let tiles = figures.iter().map(|figure| figures::tile(figure, span, text)).collect_view();
    let sections = figures.into_iter().map(|figure| figures::section(figure, span, text)).collect_view();
    view! {
        <div class="grid gap-3 md:gap-4 grid-cols-2 md:grid-cols-3">{tiles}</div>
        {sections}
        {funnels::view(funnels, text)}
    }
    .into_any()
}
