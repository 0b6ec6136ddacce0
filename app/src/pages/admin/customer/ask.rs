//! The question before an act: what will happen, why it is done, one button.

use jiff::Timestamp;
use leptos::prelude::*;

use super::Whom;
use crate::components::{ButtonLink, Card, Look, PageHeader};
use crate::forms::{Field, Form, Pairs, PostForm, Problem, Problems, SubmitButton, TextField, problems};
use crate::links;
use crate::page::{Desk, Frame, Page, Scene};
use crate::text::{Text, say, with};

/// The most characters of a reason.
pub const LONGEST_REASON: u16 = 200;

macro_rules! acts {
    ($($(#[$doc:meta])* $name:ident = $word:literal $look:ident $title:literal $lead:literal $button:literal,)*) => {
        /// What can be done for a customer.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Act { $($(#[$doc])* $name,)* }

        impl Act {
            /// All acts.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The end of its path.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }

            const fn look(self) -> Look {
                match self { $(Self::$name => Look::$look,)* }
            }

            const fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)* }
            }

            const fn lead(self) -> &'static str {
                match self { $(Self::$name => $lead,)* }
            }

            const fn button(self) -> &'static str {
                match self { $(Self::$name => $button,)* }
            }
        }
    };
}

acts! {
    /// Send the letter by which a new password is chosen.
    Recovery = "recovery" Main "act-recovery" "act-recovery-lead" "act-recovery-submit",
    /// End all sessions.
    SignOut = "sign-out" Danger "act-sign-out" "act-sign-out-lead" "act-sign-out-submit",
    /// End one session.
    EndSession = "sessions" Danger "act-end-session" "act-end-session-lead" "act-end-session-submit",
    /// Ask for the removal of a lost second factor.
    AskRemoval = "factor" Danger "act-ask-removal" "act-ask-removal-lead" "act-ask-removal-submit",
    /// Approve it.
    ApproveRemoval = "factor/approve" Danger "act-approve-removal" "act-approve-removal-lead" "act-approve-removal-submit",
    /// Call it off.
    CancelRemoval = "factor/cancel" Main "act-cancel-removal" "act-cancel-removal-lead" "act-cancel-removal-submit",
    /// Lock the account.
    Lock = "lock" Danger "act-lock" "act-lock-lead" "act-lock-submit",
    /// Open it again.
    Unlock = "unlock" Main "act-unlock" "act-unlock-lead" "act-unlock-submit",
    /// Close it.
    Close = "close" Danger "act-close" "act-close-lead" "act-close-submit",
    /// Call a closing off.
    Reopen = "reopen" Main "act-reopen" "act-reopen-lead" "act-reopen-submit",
}

/// What the question posts.
#[derive(Clone, Debug, Default)]
pub struct ReasonForm {
    /// Why: the customer reads it.
    pub reason: Field,
    /// What exactly was read before: the removal that is approved.
    pub about: String,
    /// Why it can't be done.
    pub problem: Option<Problem>,
}

impl Form for ReasonForm {
    fn read(pairs: &mut Pairs) -> Self {
        Self { reason: pairs.field("reason"), about: pairs.value("about").unwrap_or_default(), problem: None }
    }

    fn problems(&self) -> Problems {
        problems([("", &self.problem), ("reason", &self.reason.problem)])
    }
}

/// The form of a question that wants a reason: what else it asks, the reason, the button, and the way back to the customer.
#[component]
pub(super) fn ReasonedForm(
    /// Whom it is about.
    whom: Whom,
    /// What is wrong.
    problems: Problems,
    /// The reason.
    reason: Field,
    /// What the button says: a message.
    submit: &'static str,
    /// How the button looks.
    #[prop(default = Look::Main)]
    look: Look,
    /// What is asked before the reason.
    children: Children,
) -> AnyView {
    view! {
        <div class="max-w-[38rem]">
            <PostForm problems>
                {children()}
                <ReasonField field=reason/>
                <div class="flex flex-wrap gap-2">
                    <SubmitButton label=say(submit) look/>
                    <ButtonLink href=links::admin_customer(&whom.id) label=say("cancel") look=Look::Quiet/>
                </div>
            </PostForm>
        </div>
    }
    .into_any()
}

/// The field for the reason, which says who reads it.
#[component]
pub(super) fn ReasonField(
    field: Field,
    /// Who reads it.
    #[prop(default = "customer-reason-hint")]
    hint: &'static str,
) -> AnyView {
    view! { <TextField name="reason" label=say("customer-reason") hint=say(hint) field autocomplete="off" maxlength=LONGEST_REASON/> }
        .into_any()
}

/// The question before an act.
#[derive(Clone, Debug)]
pub struct AskPage {
    /// For whom.
    pub whom: Whom,
    /// What.
    pub act: Act,
    /// Until when what waits lasts, or from when on what is closed is gone.
    pub until: Option<Timestamp>,
    /// Who asked for what is approved, and why.
    pub asked: Option<(String, String)>,
    /// What was typed.
    pub form: ReasonForm,
}

impl Page for AskPage {
    fn title(&self, text: &Text) -> String {
        text.say(self.act.title())
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Customers)
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let Self { whom, act, until, asked, form } = self;
        let time = until.map(|at| if act == Act::Close { text.date(at) } else { text.date_time(at) });
        let lead = match (act, &time) {
            (Act::AskRemoval, Some(time)) => with("act-ask-removal-alone", &[("time", time.into())]),
            (_, time) => with(act.lead(), &[("time", time.clone().unwrap_or_default().into())]),
        };
        let asked = asked.map(|(name, reason)| {
            let said = with("removal-asked", &[("name", name.into()), ("reason", reason.into())]);
            view! { <p class="px-4 py-3 rounded-control bg-sunken anywhere max-w-[38rem]">{said}</p> }
        });
        let about = (!form.about.is_empty()).then(|| view! { <input type="hidden" name="about" value=form.about.clone()/> });
        let problems = form.problems();
        view! {
            <PageHeader title=say(act.title()) lead=with("customer-about", &[("name", (&whom.name).into())])/>
            <Card>
                <p class="max-w-[38rem]">{lead}</p>
                {asked}
                <ReasonedForm whom problems reason=form.reason submit=act.button() look=act.look()>
                    {about}
                </ReasonedForm>
            </Card>
        }
        .into_any()
    }
}
