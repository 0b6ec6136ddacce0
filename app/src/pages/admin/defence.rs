//! Sign-in defence: who has to wait after too many tries, and letting somebody try again at once.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::components::{Card, Line, Look, Note, PageHeader, Section, SectionBody, Tag, Tone};
use crate::forms::{Field, Form, Pairs, PostForm, Problem, Problems, SubmitButton, TextField, problems};
use crate::gallery::Sample;
use crate::links;
use crate::page::{Desk, Frame, Page, Scene};
use crate::text::{Text, say, with};

/// `/admin/defence`.
#[derive(Clone, Debug)]
pub struct DefencePage {
    /// Whom to look at.
    pub look: LookForm,
    /// How they stand, where somebody was looked at.
    pub found: Option<Found>,
    /// How many counters make somebody wait now; at most 1000 are counted.
    pub waiting: u64,
    /// Limits are lifted, for load tests.
    pub off: bool,
    /// The settings behind the limits: key, value, what it is.
    pub settings: Vec<(&'static str, String, String)>,
}

/// What is typed into the page. It is posted, not asked by GET: an address has no business in browser histories.
#[derive(Clone, Debug, Default)]
pub struct LookForm {
    /// An e-mail address, or a network address.
    pub subject: Field,
}

impl Form for LookForm {
    fn read(pairs: &mut Pairs) -> Self {
        Self { subject: pairs.field("subject") }
    }

    fn problems(&self) -> Problems {
        problems([("subject", &self.subject.problem)])
    }
}

/// How an address or a network stands.
#[derive(Clone, Debug)]
pub struct Found {
    /// The address or network, as it counts.
    pub subject: String,
    /// Each limit that can hold it.
    pub limits: Vec<LimitLine>,
    /// The form that lets go, for who may.
    pub release: Option<ReleaseForm>,
}

/// One limit.
#[derive(Clone, Debug)]
pub struct LimitLine {
    /// Which: `address`.
    pub name: &'static str,
    /// Tries that count.
    pub tries: i64,
    /// Tries that are free.
    pub free: i64,
    /// Until when it makes wait.
    pub until: Option<Timestamp>,
}

/// What "let go" posts.
#[derive(Clone, Debug, Default)]
pub struct ReleaseForm {
    /// The address or network.
    pub subject: String,
    /// Why.
    pub reason: Field,
}

impl Form for ReleaseForm {
    fn read(pairs: &mut Pairs) -> Self {
        Self { subject: pairs.value("subject").unwrap_or_default(), reason: pairs.field("reason") }
    }

    fn problems(&self) -> Problems {
        problems([("reason", &self.reason.problem)])
    }
}

impl Page for DefencePage {
    fn title(&self, text: &Text) -> String {
        text.say("desk-defence")
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Defence)
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let Self { look, found, waiting, off, settings } = self;
        let off = off.then(|| view! { <Note tone=Tone::Warn><p>{say("defence-off")}</p></Note> });
        let count = if waiting >= 1000 { "defence-waiting-many" } else { "defence-waiting" };
        let tone = if waiting > 0 { Tone::Warn } else { Tone::Good };
        let found = found.map(|found| found_view(found, text));
        view! {
            <PageHeader title=say("desk-defence") lead=say("defence-lead")>
                <p><Tag tone label=with(count, &[("count", waiting.into())])/></p>
            </PageHeader>
            {off}
            <Card>
                <div class="max-w-[30rem]">
                    <PostForm problems=look.problems() action=links::ADMIN_DEFENCE>
                        <TextField name="subject" label=say("defence-subject") hint=say("defence-subject-hint") field=look.subject autocomplete="off"/>
                        <SubmitButton label=say("defence-look")/>
                    </PostForm>
                </div>
            </Card>
            {found}
            {explained(settings)}
        }
        .into_any()
    }
}

fn found_view(Found { subject, limits, release }: Found, text: &Text) -> AnyView {
    let waits = limits.iter().any(|limit| limit.until.is_some());
    let lines = limits.into_iter().map(|LimitLine { name, tries, free, until }| {
        let counted = with("defence-tries", &[("tries", tries.into()), ("free", free.into())]);
        let state = view! { <p>{counted}</p> }.into_any();
        let standing = match until {
            Some(until) => {
                view! { <Tag tone=Tone::Bad label=with("defence-until", &[("time", text.date_time(until).into())])/> }.into_any()
            }
            None if tries > 0 => view! { <Tag tone=Tone::Info label=say("defence-counting")/> }.into_any(),
            None => view! { <Tag tone=Tone::Good label=say("defence-free")/> }.into_any(),
        };
        view! { <Line what=say(&format!("defence-limit-{name}")) state action=standing/> }
    });
    let lines = lines.collect_view();
    let told = if waits { say("defence-waits") } else { say("defence-waits-not") };
    let release = release.map(|form| {
        let problems = form.problems();
        view! {
            <SectionBody>
                <div class="max-w-[34rem]">
                    <PostForm problems action=links::ADMIN_RELEASE>
                        <input type="hidden" name="subject" value=form.subject/>
                        <TextField name="reason" label=say("defence-reason") hint=say("defence-reason-hint") field=form.reason autocomplete="off" maxlength=200/>
                        <SubmitButton label=say("defence-release") look=Look::Plain/>
                    </PostForm>
                </div>
            </SectionBody>
        }
    });
    let title = with("defence-found", &[("subject", subject.into())]);
    view! { <Section title><SectionBody><p class="secondary">{told}</p></SectionBody>{lines}{release}</Section> }.into_any()
}

fn explained(settings: Vec<(&'static str, String, String)>) -> AnyView {
    let lines = settings.into_iter().map(|(key, value, about)| {
        let state = view! { <p lang="en">{about}</p> }.into_any();
        let action = view! { <code>{value}</code> }.into_any();
        view! { <Line what=key state action/> }
    });
    let lines = lines.collect_view();
    view! {
        <Section title=say("defence-rules")>
            <SectionBody><p class="secondary max-w-[46rem]">{say("defence-rules-lead")}</p></SectionBody>
            {lines}
        </Section>
    }
    .into_any()
}

pub(crate) fn samples() -> Vec<Sample> {
    let settings = vec![
        ("throttle.address_free_failures", "5".to_owned(), "Failed sign-ins for one e-mail address before the first wait.".to_owned()),
        ("throttle.address_max_delay", "15 min".to_owned(), "The longest wait for an e-mail address.".to_owned()),
    ];
    let page = |look: LookForm, found| DefencePage { look, found, waiting: 0, off: false, settings: settings.clone() };
    let limit = |name, tries, until| LimitLine { name, tries, free: 5, until };
    let until = Some(Timestamp::constant(1_795_344_700, 0));
    let held = |release| Found {
        subject: "alice@example.com".to_owned(),
        limits: vec![limit("address", 9, until), limit("known-browser", 0, None), limit("letters", 2, None)],
        release,
    };
    let wrong = ReleaseForm {
        subject: "alice@example.com".to_owned(),
        reason: Field::wrong("", Problem::new("defence-reason-missing").with("most", 200)),
    };
    let typed = || LookForm { subject: Field::of("alice@example.com") };
    let free = Found { subject: "2001:db8:1:2::/64".to_owned(), limits: vec![limit("network", 0, None)], release: None };
    let nonsense = LookForm { subject: Field::wrong("<b>", Problem::new("defence-subject-wrong")) };
    vec![
        Sample::page("admin-defence", page(LookForm::default(), None)),
        Sample::page("admin-defence-held", DefencePage { waiting: 1000, ..page(typed(), Some(held(Some(ReleaseForm::default())))) }),
        Sample::page("admin-defence-reason", DefencePage { waiting: 3, ..page(typed(), Some(held(Some(wrong)))) }),
        Sample::page("admin-defence-free", DefencePage { off: true, ..page(LookForm::default(), Some(free)) }),
        Sample::page("admin-defence-wrong", page(nonsense, None)),
    ]
}
