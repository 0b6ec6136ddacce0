//! One file: what the check found, how far the import is, and what may be done.

use leptos::prelude::*;

use super::{ImportAsk, ImportLine};
use crate::components::{ButtonLink, Cell, Line, Look, Note, PageHeader, Pager, RowHead, Section, SectionBody, Table, Time, Tone};
use crate::links;
use crate::page::{Desk, Frame, Page, Scene};
use crate::text::{Text, say, with};

/// A line that can't be imported.
#[derive(Clone, Debug)]
pub struct BadLine {
    /// Where it stands in the file.
    pub line: i64,
    /// Why, in words.
    pub reasons: Vec<String>,
}

/// `/admin/imports/<id>`.
#[derive(Clone, Debug)]
pub struct ImportPage {
    /// The file.
    pub import: ImportLine,
    /// Lines that were read so far.
    pub lines: i64,
    /// Lines whose address is taken, or came before.
    pub duplicates: i64,
    /// Customers who were removed again, and who stayed.
    pub undone: Option<(i64, i64)>,
    /// How much is done, of a hundred, while it is at work.
    pub percent: Option<i64>,
    /// Names of columns that were left out.
    pub unknown: Vec<String>,
    /// Why the file can't be read at all.
    pub failure: Option<String>,
    /// Some of the lines that can't be imported.
    pub bad_lines: Vec<BadLine>,
    /// Where more of them are.
    pub more: Option<String>,
    /// Where the first of them are, if not here.
    pub first: Option<String>,
}

impl Page for ImportPage {
    fn title(&self, _: &Text) -> String {
        self.import.file_name.clone()
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Imports)
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let failure = self.failure.clone().map(|why| view! { <Note tone=Tone::Bad><p>{why}</p></Note> });
        let progress = self.percent.map(|percent| progress(&self.import, percent));
        let next = self.next();
        let columns = (!self.unknown.is_empty()).then(|| {
            let names = text.list(&self.unknown);
            view! { <Note tone=Tone::Warn><p>{with("imports-unknown", &[("columns", names.into())])}</p></Note> }
        });
        let counts = self.counts(text);
        let bad = self.bad(text);
        let (at, by, tag) = (self.import.at, self.import.by(), self.import.tag(text));
        view! {
            <PageHeader title=self.import.file_name.clone()>
                <p class="flex flex-wrap gap-3 items-center">{tag}<span class="secondary"><Time at/>" · "{by}</span></p>
            </PageHeader>
            {failure}
            {progress}
            {columns}
            {counts}
            {next}
            {bad}
        }
        .into_any()
    }
}

/// How far it is. The page asks for itself again every few seconds; the link is for those whose browser doesn't.
fn progress(import: &ImportLine, percent: i64) -> AnyView {
    let here = links::admin_import(&import.id);
    view! {
        <Section title=say(&format!("import-state-{}", import.state))>
            <SectionBody>
                <div class="flex flex-wrap gap-4 items-center">
                    <progress class="grow h-3 min-w-[12rem]" max="100" value=percent aria-label=say("imports-progress")>{format!("{percent} %")}</progress>
                    <ButtonLink href=here label=say("imports-refresh")/>
                </div>
            </SectionBody>
        </Section>
    }
    .into_any()
}

impl ImportPage {
    fn counts(&self, text: &Text) -> AnyView {
        let made = matches!(self.import.state.as_str(), "importing" | "done" | "undoing" | "undone");
        let number = |count: i64| view! { <p class="tabular">{text.number(count)}</p> }.into_any();
        let fresh = if made { "imports-made" } else { "imports-fresh" };
        let undone = self.undone.map(|(removed, kept)| {
            let (removed, kept) = (number(removed), number(kept));
            view! {
                <Line what=say("imports-removed") action=removed/>
                <Line what=say("imports-kept") action=kept/>
            }
        });
        let duplicates = view! { <p>{say("imports-duplicates-hint")}</p> }.into_any();
        let [lines, new, left_out, bad] = [self.lines, self.import.fresh, self.duplicates, self.import.bad].map(number);
        view! {
            <Section title=say("imports-report")>
                <Line what=say("imports-lines") action=lines/>
                <Line what=say(fresh) action=new/>
                <Line what=say("imports-duplicates") state=duplicates action=left_out/>
                <Line what=say("imports-bad-lines") action=bad/>
                {undone}
            </Section>
        }
        .into_any()
    }

    /// What may be done now, each with a question before it.
    fn next(&self) -> Option<AnyView> {
        let here = links::admin_import(&self.import.id);
        let button = |ask: ImportAsk, look: Look| {
            let label = with(ask.messages().2, &[("count", self.import.fresh.into())]);
            view! { <ButtonLink href=format!("{here}?ask={}", ask.word()) label look/> }
        };
        let buttons = match self.import.state.as_str() {
            "checked" if self.import.fresh > 0 => {
                view! { {button(ImportAsk::Start, Look::Main)}{button(ImportAsk::Discard, Look::Plain)} }.into_any()
            }
            "checked" | "uploaded" | "checking" => button(ImportAsk::Discard, Look::Plain).into_any(),
            "importing" | "done" => button(ImportAsk::Undo, Look::Danger).into_any(),
            _ => return None,
        };
        Some(view! { <div class="flex flex-wrap gap-2">{buttons}</div> }.into_any())
    }

    fn bad(&self, text: &Text) -> Option<AnyView> {
        if self.bad_lines.is_empty() {
            return None;
        }
        let rows = self.bad_lines.iter().map(|bad| {
            let reasons = bad.reasons.iter().map(|reason| view! { <p>{reason.clone()}</p> }).collect_view();
            let line = text.number(bad.line);
            view! { <tr><RowHead>{line}</RowHead><Cell><div class="grid gap-1">{reasons}</div></Cell></tr> }
        });
        let rows = rows.collect_view();
        let head = ["imports-line", "imports-why"].map(|name| text.say(name)).to_vec();
        let (newer, older) = (self.first.clone(), self.more.clone());
        Some(
            view! {
                <Section title=say("imports-bad-lines")><Table label=say("imports-bad-lines") head>{rows}</Table></Section>
                <Pager nostrip:newer=newer nostrip:older=older/>
            }
            .into_any(),
        )
    }
}
