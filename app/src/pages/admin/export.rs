//! Taking the customers of a search out of the house.

use leptos::prelude::*;

use crate::components::{ButtonLink, Card, Look, Note, PageHeader, Tone};
use crate::forms::{Choice, Field, Form, Pairs, PostForm, Problem, Problems, SubmitButton, TextField, problems};
use crate::gallery::Sample;
use crate::links;
use crate::page::{Desk, Frame, Page, Scene};
use crate::text::{Text, say};

/// What the form posts, beside the search.
#[derive(Clone, Debug, Default)]
pub struct ExportForm {
    /// What for, in words.
    pub purpose: Field,
    /// `csv` or `jsonl`.
    pub format: Field,
}

impl Form for ExportForm {
    fn read(pairs: &mut Pairs) -> Self {
        Self { purpose: pairs.field("purpose"), format: pairs.field("format") }
    }

    fn problems(&self) -> Problems {
        problems([("purpose", &self.purpose.problem)])
    }
}

/// `/admin/customers/export`.
#[derive(Clone, Debug)]
pub struct ExportPage {
    /// The search, where one comes from.
    pub back: String,
    /// What is asked, as fields.
    pub asked: Vec<(&'static str, String)>,
    /// The form.
    pub form: ExportForm,
}

impl Page for ExportPage {
    fn title(&self, text: &Text) -> String {
        text.say("export-customers")
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Customers)
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let Self { back, asked, form } = self;
        let wrong = form.problems();
        let all = asked.iter().all(|(name, _)| *name == "by");
        let words: Vec<String> = asked.iter().filter(|(name, _)| *name != "by").map(|(_, value)| value.clone()).collect();
        let whom = if all { say("export-everybody") } else { text.with("export-search", &[("search", text.list(&words).into())]) };
        let hidden = asked.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value/> }).collect_view();
        let format = if form.format.value.is_empty() { Field::of("csv") } else { form.format };
        let formats = ["csv", "jsonl"].map(|format| (format.to_owned(), say(&format!("export-format-{format}")))).to_vec();
        view! {
            <PageHeader title=say("export-customers") lead=say("export-customers-lead")/>
            <Note tone=Tone::Warn><p class="anywhere">{whom}</p></Note>
            <Card>
                <div class="max-w-[34rem]">
                    <PostForm problems=wrong action=links::ADMIN_EXPORT>
                        {hidden}
                        <TextField name="purpose" label=say("export-purpose") hint=say("export-purpose-hint") field=form.purpose autocomplete="off"/>
                        <Choice name="format" label=say("export-format") hint=say("export-format-hint") field=format options=formats autocomplete="off"/>
                        <div class="flex flex-wrap gap-2">
                            <SubmitButton label=say("export-download")/>
                            <ButtonLink href=back label=say("cancel") look=Look::Quiet/>
                        </div>
                    </PostForm>
                </div>
            </Card>
        }
        .into_any()
    }
}

pub(crate) fn samples() -> Vec<Sample> {
    let back = links::ADMIN_CUSTOMERS.to_owned();
    let asked = vec![("q", "anna".to_owned()), ("status", "locked".to_owned()), ("by", "name".to_owned())];
    let page = ExportPage { back: back.clone(), asked, form: ExportForm::default() };
    let wrong = ExportForm { purpose: Field::wrong("x", Problem::new("export-purpose-missing")), format: Field::of("jsonl") };
    vec![
        Sample::page("admin-export", page.clone()),
        Sample::page("admin-export-everybody", ExportPage { back, asked: Vec::new(), form: ExportForm::default() }),
        Sample::page("admin-export-wrong", ExportPage { form: wrong, ..page }),
    ]
}
