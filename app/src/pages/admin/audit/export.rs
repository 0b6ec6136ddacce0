//! Taking events out of the house: what for, and in which form.

use leptos::prelude::*;

use super::AuditFilter;
use crate::components::{ButtonLink, Card, Look, Note, PageHeader, Tone};
use crate::forms::{Choice, Field, Form, Pairs, PostForm, Problem, Problems, SubmitButton, TextField, problems};
use crate::gallery::Sample;
use crate::page::{Desk, Frame, Page, Scene};
use crate::text::{Text, say};

/// `/admin/audit/export`.
#[derive(Clone, Debug)]
pub struct AuditExportPage {
    /// What was typed.
    pub form: ExportForm,
    /// What is looked for, in words.
    pub told: Vec<Told>,
    /// Back to the list.
    pub back: String,
}

/// One part of what is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// The message that says it: a kind, a group, an actor.
    Message(String),
    /// A message, and its value: a member's name, an id, a day.
    With(&'static str, String),
}

/// What the page posts.
#[derive(Clone, Debug, Default)]
pub struct ExportForm {
    /// What for.
    pub purpose: Field,
    /// `csv` or `jsonl`.
    pub format: Field,
}

impl Form for ExportForm {
    fn read(pairs: &mut Pairs) -> Self {
        Self { purpose: pairs.field("purpose"), format: pairs.field("format") }
    }

    fn problems(&self) -> Problems {
        problems([("purpose", &self.purpose.problem), ("format", &self.format.problem)])
    }
}

impl Page for AuditExportPage {
    fn title(&self, text: &Text) -> String {
        text.say("audit-export-title")
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Audit)
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let Self { form, told, back } = self;
        let told: Vec<String> = told
            .into_iter()
            .map(|told| match told {
                Told::Message(id) => text.say(&id),
                Told::With(id, value) => text.with(id, &[("value", value.into())]),
            })
            .collect();
        let told = if told.is_empty() { say("audit-export-all") } else { told.join(" · ") };
        let formats = ["csv", "jsonl"].map(|format| (format.to_owned(), say(&format!("audit-export-{format}")))).to_vec();
        view! {
            <PageHeader title=say("audit-export-title") lead=say("audit-export-lead")/>
            <Card>
                <div class="grid gap-1">
                    <p class="label">{say("audit-export-what")}</p>
                    <p class="secondary anywhere">{told}</p>
                </div>
                <div class="max-w-[34rem]">
                    <PostForm problems=form.problems()>
                        <TextField name="purpose" label=say("audit-export-purpose") hint=say("audit-export-purpose-hint") field=form.purpose autocomplete="off" maxlength=200/>
                        <Choice name="format" label=say("audit-export-format") field=form.format options=formats autocomplete="off"/>
                        <Note tone=Tone::Plain><p>{say("audit-export-note")}</p></Note>
                        <div class="flex flex-wrap gap-2">
                            <SubmitButton label=say("audit-export-submit")/>
                            <ButtonLink href=back label=say("cancel") look=Look::Quiet/>
                        </div>
                    </PostForm>
                </div>
            </Card>
        }
        .into_any()
    }
}

impl AuditFilter {
    /// What was typed, name and value, without what is empty.
    pub fn typed(&self) -> Vec<(&'static str, &str)> {
        let all = [
            ("kind", &self.kind),
            ("who", &self.who),
            ("staff", &self.staff),
            ("customer", &self.customer),
            ("from", &self.from),
            ("until", &self.until),
        ];
        all.into_iter().map(|(name, field)| (name, field.value.as_str())).filter(|(_, value)| !value.is_empty()).collect()
    }
}

pub(super) fn samples() -> Vec<Sample> {
    let page = |form, told| AuditExportPage { form, told, back: "/admin/audit?who=staff".to_owned() };
    let wrong = ExportForm {
        purpose: Field::wrong("", Problem::new("audit-export-purpose-missing").with("most", 200)),
        format: Field::wrong("exe", Problem::new("audit-export-format-missing")),
    };
    let told = vec![Told::Message("audit-group-help".to_owned()), Told::With("audit-export-member", "Robin Okafor".to_owned())];
    vec![
        Sample::page("admin-audit-export", page(ExportForm::default(), told)),
        Sample::page("admin-audit-export-wrong", page(wrong, Vec::new())),
    ]
}
