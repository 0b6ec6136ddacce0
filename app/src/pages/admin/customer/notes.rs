//! Notes: what colleagues should know of a customer.

use jiff::Timestamp;
use leptos::prelude::*;

use super::parts::{TextArea, folded};
use super::{May, Whom};
use crate::components::{PageHeader, Pager, Section, SectionBody, Time};
use crate::forms::{Field, Form, Pairs, PostForm, Problems, SubmitButton, problems};
use crate::links;
use crate::page::{Desk, Frame, Page, Scene};
use crate::text::{Text, say, with};

/// The most characters of a note.
pub const LONGEST: u16 = 2000;

/// One note.
#[derive(Clone, Debug)]
pub struct NoteLine {
    /// Who wrote it, as colleagues call them.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// What it says.
    pub text: String,
}

/// What the notes' form posts.
#[derive(Clone, Debug, Default)]
pub struct NoteForm {
    /// The note.
    pub note: Field,
}

impl Form for NoteForm {
    fn read(pairs: &mut Pairs) -> Self {
        Self { note: pairs.field("note") }
    }

    fn problems(&self) -> Problems {
        problems([("note", &self.note.problem)])
    }
}

/// Notes on the customer's page.
const FEW: usize = 2;

fn line(note: NoteLine) -> AnyView {
    let paragraphs = note.text.lines().map(|line| view! { <p class="anywhere" dir="auto">{line.to_owned()}</p> }).collect_view();
    view! {
        <div class="border-t side-padding py-[1.05rem] grid gap-2">
            <div class="grid gap-0.5">{paragraphs}</div>
            <p class="secondary">{note.by}" · "<Time at=note.at/></p>
        </div>
    }
    .into_any()
}

fn form(form: NoteForm, whom: &Whom) -> AnyView {
    let (problems, action) = (form.problems(), links::admin_customer_act(&whom.id, "notes"));
    view! {
        <SectionBody>
            <PostForm problems action>
                <TextArea name="note" label=say("customer-note") hint=say("customer-note-hint") field=form.note maxlength=LONGEST/>
                <SubmitButton label=say("customer-note-submit")/>
            </PostForm>
        </SectionBody>
    }
    .into_any()
}

/// The newest, and a form that is folded.
pub(super) fn section(notes: Vec<NoteLine>, whom: &Whom, may: May) -> AnyView {
    let more = notes.len() > FEW;
    let empty = notes.is_empty().then(|| view! { <SectionBody><p class="secondary">{say("customer-no-notes")}</p></SectionBody> });
    let lines = notes.into_iter().take(FEW).map(line).collect_view();
    let all = more.then(|| view! { <a href=links::admin_customer_act(&whom.id, "notes")>{say("customer-notes-all")}</a> }.into_any());
    let write = may.help.then(|| folded(say("customer-note-write"), form(NoteForm::default(), whom)));
    view! { <Section title=say("customer-notes") nostrip:aside=all>{empty}{lines}{write}</Section> }.into_any()
}

/// `/admin/customers/<id>/notes`.
#[derive(Clone, Debug)]
pub struct NotesPage {
    /// About whom.
    pub whom: Whom,
    /// Newest first.
    pub notes: Vec<NoteLine>,
    /// A new note.
    pub form: NoteForm,
    /// Whether who looks may write.
    pub may: May,
    /// Where newer ones are.
    pub newer: Option<String>,
    /// Where older ones are.
    pub older: Option<String>,
}

impl Page for NotesPage {
    fn title(&self, text: &Text) -> String {
        text.say("customer-notes")
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Customers)
    }

    fn view(self, _: &Scene) -> AnyView {
        let Self { whom, notes, form: typed, may, newer, older } = self;
        let (about, back) = (with("customer-about", &[("name", (&whom.name).into())]), links::admin_customer(&whom.id));
        let empty = notes.is_empty().then(|| view! { <SectionBody><p class="secondary">{say("customer-no-notes")}</p></SectionBody> });
        let lines = notes.into_iter().map(line).collect_view();
        let write = may.help.then(|| form(typed, &whom)).map(|form| view! { <Section title=say("customer-note-write")>{form}</Section> });
        view! {
            <PageHeader title=say("customer-notes")><p><a href=back>{about}</a></p></PageHeader>
            {write}
            <Section title=say("customer-notes-written")>{empty}{lines}</Section>
            <Pager nostrip:newer=newer nostrip:older=older/>
        }
        .into_any()
    }
}
