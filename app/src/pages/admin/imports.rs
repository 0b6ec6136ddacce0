//! Customers who come from another system: the files, what the check found, and how the import goes.

mod report;
mod samples;

use jiff::Timestamp;
use leptos::prelude::*;

use crate::components::{ButtonLink, Card, Cell, EmptyState, Look, PageHeader, Pager, RowHead, Section, Table, Tag, Time, Tone};
use crate::forms::{Choice, Field, FileField, ProblemSummary, Problems, SubmitButton};
use crate::links;
use crate::page::{Desk, Frame, Page, Scene};
use crate::text::{Text, say, with};

pub use report::{BadLine, ImportPage};
pub(crate) use samples::samples;

/// One file, as the list and its page show it.
#[derive(Clone, Debug)]
pub struct ImportLine {
    /// Public id.
    pub id: String,
    /// What the file was called.
    pub file_name: String,
    /// `uploaded`, `checking`, `checked`, `importing`, `done`, `failed`, `discarded`, `undoing` or `undone`.
    pub state: String,
    /// When it came.
    pub at: Timestamp,
    /// Who brought it; none where a command did.
    pub by: Option<String>,
    /// Customers who are new.
    pub fresh: i64,
    /// Lines that can't be imported.
    pub bad: i64,
}

impl ImportLine {
    fn tag(&self, text: &Text) -> AnyView {
        let tone = match self.state.as_str() {
            "done" => Tone::Good,
            "checked" => Tone::Warn,
            "failed" => Tone::Bad,
            _ => Tone::Info,
        };
        view! { <Tag tone label=text.say(&format!("import-state-{}", self.state))/> }.into_any()
    }

    fn by(&self) -> String {
        self.by.clone().unwrap_or_else(|| say("imports-by-command"))
    }
}

/// `/admin/imports`.
#[derive(Clone, Debug)]
pub struct ImportsPage {
    /// Newest first.
    pub imports: Vec<ImportLine>,
    /// Where the newer ones are.
    pub newer: Option<String>,
    /// Where the older ones are.
    pub older: Option<String>,
}

impl Page for ImportsPage {
    fn title(&self, text: &Text) -> String {
        text.say("desk-imports")
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Imports)
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let Self { imports, newer, older } = self;
        let head = ["imports-file", "imports-state", "imports-new", "imports-bad", "imports-when", "imports-by"]
            .map(|name| text.say(name))
            .to_vec();
        let none = imports.is_empty();
        let rows = imports.into_iter().map(|line| {
            let (href, tag, by) = (links::admin_import(&line.id), line.tag(text), line.by());
            let (fresh, bad) = (text.number(line.fresh), text.number(line.bad));
            let ImportLine { file_name, at, .. } = line;
            view! {
                <tr>
                    <RowHead><a class="anywhere" href=href>{file_name}</a></RowHead>
                    <Cell>{tag}</Cell>
                    <Cell number=true>{fresh}</Cell>
                    <Cell number=true>{bad}</Cell>
                    <Cell><Time at/></Cell>
                    <Cell>{by}</Cell>
                </tr>
            }
        });
        let rows = rows.collect_view();
        let list = if none {
            view! { <EmptyState title=say("imports-none") hint=say("imports-none-hint")/> }.into_any()
        } else {
            view! { <Section title=say("imports-files")><Table label=say("imports-files") head>{rows}</Table></Section> }.into_any()
        };
        view! {
            <PageHeader title=say("desk-imports") lead=say("imports-lead")>
                <p><ButtonLink href=links::ADMIN_IMPORTS_NEW label=say("imports-bring") look=Look::Main/></p>
            </PageHeader>
            {list}
            <Pager nostrip:newer=newer nostrip:older=older/>
        }
        .into_any()
    }
}

/// `/admin/imports/new`: the form that brings a file.
#[derive(Clone, Debug)]
pub struct UploadPage {
    /// What is wrong with what was sent.
    pub problems: Problems,
    /// The brands: id and name.
    pub brands: Vec<(String, String)>,
    /// The one that was chosen.
    pub brand: String,
    /// The largest file, in MiB.
    pub max_mib: i64,
}

impl Page for UploadPage {
    fn title(&self, text: &Text) -> String {
        text.say("imports-bring")
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Imports)
    }

    fn view(self, _: &Scene) -> AnyView {
        let Self { problems, brands, brand, max_mib } = self;
        let problem = problems.iter().find(|(name, _)| name == "file").map(|(_, problem)| problem.clone());
        let hint = with("imports-file-hint", &[("max", max_mib.into())]);
        view! {
            <PageHeader title=say("imports-bring") lead=say("imports-bring-lead")/>
            <Card>
                <form method="post" enctype="multipart/form-data" novalidate class="grid gap-[1.15rem] max-w-[34rem]">
                    <ProblemSummary problems/>
                    <Choice name="brand" label=say("imports-brand") hint=say("imports-brand-hint") field=Field::of(brand) options=brands autocomplete="off"/>
                    <FileField name="file" label=say("imports-file") hint accept=".csv,.tsv,.txt,.jsonl,.ndjson,.json" problem/>
                    <div class="flex flex-wrap gap-2">
                        <SubmitButton label=say("imports-check")/>
                        <ButtonLink href=links::ADMIN_IMPORTS label=say("cancel") look=Look::Quiet/>
                    </div>
                </form>
            </Card>
        }
        .into_any()
    }
}

/// What is asked before it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportAsk {
    /// Import them?
    Start,
    /// Throw the file away?
    Discard,
    /// Take it back?
    Undo,
}

impl ImportAsk {
    /// As it stands in the address, and is posted.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Discard => "discard",
            Self::Undo => "undo",
        }
    }

    /// The question of this word.
    pub fn of_word(word: &str) -> Option<Self> {
        [Self::Start, Self::Discard, Self::Undo].into_iter().find(|ask| ask.word() == word)
    }

    const fn messages(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Start => ("imports-start-title", "imports-start-lead", "imports-start"),
            Self::Discard => ("imports-discard-title", "imports-discard-lead", "imports-discard"),
            Self::Undo => ("imports-undo-title", "imports-undo-lead", "imports-undo"),
        }
    }
}

/// `/admin/imports/<id>?ask=…`: says what will happen, and asks once.
#[derive(Clone, Debug)]
pub struct ImportAskPage {
    /// About which file.
    pub import: ImportLine,
    /// What.
    pub ask: ImportAsk,
}

impl Page for ImportAskPage {
    fn title(&self, text: &Text) -> String {
        text.with(self.ask.messages().0, &[("count", self.import.fresh.into())])
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Imports)
    }

    fn view(self, _: &Scene) -> AnyView {
        let Self { import, ask } = self;
        let (title, lead, button) = ask.messages();
        let counted = |id: &str| with(id, &[("count", import.fresh.into())]);
        let (title, lead, button) = (counted(title), counted(lead), counted(button));
        let here = links::admin_import(&import.id);
        let action = here.clone();
        let look = if ask == ImportAsk::Start { Look::Main } else { Look::Danger };
        view! {
            <PageHeader title><p class="soft anywhere">{import.file_name}</p></PageHeader>
            <Card>
                <p class="max-w-[38rem]">{lead}</p>
                <form method="post" action=action>
                    <div class="flex flex-wrap gap-2">
                        <SubmitButton label=button look name="action" value=ask.word()/>
                        <ButtonLink href=here label=say("cancel") look=Look::Quiet/>
                    </div>
                </form>
            </Card>
        }
        .into_any()
    }
}
