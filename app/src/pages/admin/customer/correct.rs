//! Correcting one thing in a profile. What stands there now is not shown: who needs to know it reveals it.

use leptos::prelude::*;

use super::Whom;
use super::ask::{ReasonForm, ReasonedForm};
use crate::components::{Card, PageHeader};
use crate::forms::{AttributeField, AttributeInput, Form, Problems};
use crate::page::{Desk, Frame, Page, Scene};
use crate::text::{Text, say, with};

/// `/admin/customers/<id>/correct/<attribute>`.
#[derive(Clone, Debug)]
pub struct CorrectPage {
    /// Whose profile.
    pub whom: Whom,
    /// What is corrected, empty or as typed.
    pub input: AttributeInput,
    /// The state of the profile that the form began from.
    pub version: String,
    /// Why, and what is wrong with all of it.
    pub form: ReasonForm,
}

impl CorrectPage {
    fn problems(&self) -> Problems {
        let (whole, reason): (Problems, Problems) = self.form.problems().into_iter().partition(|(field, _)| field.is_empty());
        whole.into_iter().chain(self.input.problems()).chain(reason).collect()
    }
}

impl Page for CorrectPage {
    fn title(&self, text: &Text) -> String {
        text.with("correct-title", &[("what", (&self.input.label).into())])
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Customers)
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let (problems, title) = (self.problems(), self.title(text));
        let Self { whom, input, version, form } = self;
        let empty = input.optional.then(|| view! { <p class="secondary max-w-[38rem]">{say("correct-empty")}</p> });
        view! {
            <PageHeader title lead=with("customer-about", &[("name", (&whom.name).into())])/>
            <Card>
                <p class="max-w-[38rem]">{say("correct-lead")}</p>
                {empty}
                <ReasonedForm whom problems reason=form.reason submit="correct-submit">
                    <input type="hidden" name="version" value=version/>
                    <AttributeField input/>
                </ReasonedForm>
            </Card>
        }
        .into_any()
    }
}
