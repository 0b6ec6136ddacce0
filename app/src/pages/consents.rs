//! Privacy and consents: what was allowed, what was agreed to, word for word and with its history.

mod samples;

use jiff::Timestamp;
use leptos::prelude::*;

use crate::components::{ButtonLink, EmptyState, Icon, Line, Look, PageHeader, Pager, Section, Tag, Time, Tone};
use crate::forms::{Problem, ProblemSummary};
use crate::links;
use crate::page::{Frame, Page, Room, Scene};
use crate::text::{Text, markdown, rich, say, with};

/// `/account/consents`. Posts `consent.<purpose>` with `allow`, `withdraw` or `not-now`.
#[derive(Clone, Debug, Default)]
pub struct ConsentsPage {
    /// What is free to decide.
    pub decisions: Vec<ConsentLine>,
    /// Contracts and notices.
    pub agreements: Vec<AgreementLine>,
    /// The answer was to a wording that does not hold any more: nothing was changed.
    pub stale: bool,
}

/// A consent, and how it stands.
#[derive(Clone, Debug)]
pub struct ConsentLine {
    /// The purpose's id.
    pub purpose: String,
    /// What it is called.
    pub label: String,
    /// What it means, in a sentence; empty where nobody wrote that down.
    pub help: String,
    /// How it stands.
    pub state: ConsentState,
    /// Where the exact text is: what was agreed to, or else what would be.
    pub text_link: String,
    /// The digest of the text that "Allow" is about; posted with the answer, so that nobody allows what they were not shown.
    pub shown: String,
    /// Something was decided before.
    pub has_history: bool,
}

/// How a consent stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConsentState {
    /// Given, and the wording holds.
    Allowed {
        /// When.
        since: Timestamp,
        /// To which wording.
        version: u32,
        /// When a newer wording came, under which this still stands.
        newer: Option<Timestamp>,
    },
    /// Never given, or withdrawn.
    NotAllowed,
    /// The wording changed, and is asked again.
    NewText {
        /// When the new wording came.
        since: Timestamp,
        /// The former wording is still allowed: it can be withdrawn with one click, as it was given (GDPR Art. 7(3)).
        allowed: bool,
    },
}

/// A contract or a notice.
#[derive(Clone, Debug)]
pub struct AgreementLine {
    /// The purpose's id.
    pub purpose: String,
    /// What it is called.
    pub label: String,
    /// How it stands.
    pub kind: AgreementKind,
    /// Where the exact text is.
    pub text_link: String,
}

/// Agreed to, or told.
#[derive(Clone, Debug)]
pub enum AgreementKind {
    /// Agreed to.
    Contract {
        /// When.
        accepted: Timestamp,
        /// The code of the language in which it was read.
        language: String,
        /// Which wording.
        version: u32,
    },
    /// Told.
    Notice {
        /// Which wording.
        version: u32,
    },
    /// Decided once, and asked no more.
    Former {
        /// Which way.
        decision: Decision,
        /// When.
        at: Timestamp,
        /// About which wording.
        version: u32,
    },
}

impl Page for ConsentsPage {
    fn title(&self, text: &Text) -> String {
        text.say("nav-privacy")
    }

    fn frame(&self) -> Frame {
        Frame::Portal(Room::Privacy)
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let decisions = if self.decisions.is_empty() {
            view! { <div class="border-t"><EmptyState icon=Icon::Lock title=say("consents-none") hint=say("consents-none-hint")/></div> }
                .into_any()
        } else {
            self.decisions.into_iter().map(|consent| decision(consent, text)).collect_view().into_any()
        };
        let agreements = (!self.agreements.is_empty()).then(|| {
            let lines = self.agreements.into_iter().map(|line| agreement(line, text)).collect_view();
            view! { <Section title=say("consents-agreements")>{lines}</Section> }
        });
        view! {
            <PageHeader title=say("nav-privacy") lead=say("consents-lead")/>
            {self.stale.then(|| view! { <ProblemSummary problems=vec![(String::new(), Problem::new("consents-stale"))]/> })}
            <Section title=say("consents-decisions") aside=view! { <p>{say("consents-each")}</p> }.into_any()>{decisions}</Section>
            {agreements}
        }
        .into_any()
    }
}

fn decision(consent: ConsentLine, text: &Text) -> AnyView {
    let ConsentLine { purpose, label, help, state, text_link, shown, has_history } = consent;
    let history = has_history.then(|| {
        let spoken = with("consents-history-of", &[("what", (&label).into())]);
        view! { " · "<a href=links::consent_history(&purpose) aria-label=spoken>{say("consents-history")}</a> }
    });
    let spoken = with("consents-text-of", &[("what", (&label).into())]);
    let state_view = view! {
        <p>{(!help.is_empty()).then(|| format!("{help} "))}<a href=text_link aria-label=spoken>{say("consents-text")}</a>{history}</p>
        {stands(state, &purpose, text)}
    }
    .into_any();
    view! { <Line what=label.clone() state=state_view action=choices(&purpose, &label, state, shown)/> }.into_any()
}

fn stands(state: ConsentState, purpose: &str, text: &Text) -> AnyView {
    if let ConsentState::Allowed { newer: Some(newer), .. } = state {
        let note = rich("consents-newer", &[("date", text.date(newer).into())], &[("link", links::legal(purpose))]);
        return view! { {tag(state, text)}<p class="small">{note}</p> }.into_any();
    }
    tag(state, text)
}

fn tag(state: ConsentState, text: &Text) -> AnyView {
    let (tone, tag, words) = match state {
        ConsentState::Allowed { since, version, .. } => {
            let args = [("date", text.date(since).into()), ("version", version.into())];
            (Tone::Good, "consents-allowed", Some(with("consents-since", &args)))
        }
        ConsentState::NotAllowed => (Tone::Plain, "consents-not-allowed", None),
        ConsentState::NewText { since, allowed } => {
            let id = if allowed { "consents-changed-allowed" } else { "consents-changed" };
            (Tone::Warn, "consents-new-text", Some(with(id, &[("date", text.date(since).into())])))
        }
    };
    view! { <p class="small"><Tag tone label=say(tag)/>" "{words}</p> }.into_any()
}

/// One button that turns it round; two or three where there is a new wording.
fn choices(purpose: &str, label: &str, state: ConsentState, shown: String) -> AnyView {
    let button = |value: &'static str, id: &'static str, spoken: &'static str, look: Look| {
        let spoken = with(spoken, &[("what", label.into())]);
        view! { <button class=look.class() name=format!("consent.{purpose}") value=value aria-label=spoken>{say(id)}</button> }.into_any()
    };
    let allow = || button("allow", "consents-allow", "consents-allow-spoken", Look::Plain);
    let allow_new = || button("allow", "consents-allow-new", "consents-allow-new-spoken", Look::Quiet);
    let withdraw = |look| button("withdraw", "consents-withdraw", "consents-withdraw-spoken", look);
    let not_now = || button("not-now", "not-now", "consents-not-now-spoken", Look::Quiet);
    let buttons = match state {
        ConsentState::Allowed { newer: None, .. } => vec![withdraw(Look::Plain)],
        ConsentState::Allowed { newer: Some(_), .. } => vec![withdraw(Look::Plain), allow_new()],
        ConsentState::NotAllowed => vec![allow()],
        ConsentState::NewText { allowed: false, .. } => vec![allow(), not_now()],
        ConsentState::NewText { allowed: true, .. } => vec![allow(), not_now(), withdraw(Look::Quiet)],
    };
    let shown = view! { <input type="hidden" name="shown" value=shown/> };
    view! { <form method="post" action=links::CONSENTS class="flex flex-wrap gap-2">{shown}{buttons}</form> }.into_any()
}

fn agreement(line: AgreementLine, text: &Text) -> AnyView {
    let AgreementLine { purpose, label, kind, text_link } = line;
    let history = || {
        let spoken = with("consents-history-of", &[("what", (&label).into())]);
        view! { <a href=links::consent_history(&purpose) aria-label=spoken>{say("consents-history")}</a> }
    };
    let (version, state) = match kind {
        AgreementKind::Contract { accepted, language, version } => {
            let args = [("date", text.date(accepted).into()), ("language", text.language_name(&language).into())];
            let end = rich("consents-contract-end", &[], &[("link", links::CLOSE.into())]);
            (version, view! { <p>{with("consents-accepted", &args)}" "{history()}</p><p class="small">{end}</p> }.into_any())
        }
        AgreementKind::Notice { version } => (version, view! { <p>{say("consents-notice")}</p> }.into_any()),
        AgreementKind::Former { decision, at, version } => {
            let former = view! { <p>{decided_on(decision, at, text)}" "{say("consents-former")}" "{history()}</p> };
            (version, former.into_any())
        }
    };
    let spoken = with("consents-read-spoken", &[("what", (&label).into())]);
    let what = with("consents-with-version", &[("what", label.into()), ("version", version.into())]);
    let read = view! { <ButtonLink href=text_link label=say("consents-read") aria_label=spoken/> }.into_any();
    view! { <Line what state action=read/> }.into_any()
}

/// Which way it was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// A contract was accepted.
    Accepted,
    /// A consent was given.
    Given,
    /// A consent was withdrawn.
    Withdrawn,
    /// A new wording was put aside.
    Declined,
}

/// Where it was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// At sign-up.
    SignUp,
    /// On the way in, because of a new version.
    SignIn,
    /// On the consents page.
    Account,
    /// In the system that the customer came from.
    Elsewhere,
}

/// `/account/consents/<purpose>`.
#[derive(Clone, Debug)]
pub struct ConsentHistoryPage {
    /// What the purpose is called.
    pub label: String,
    /// Newest first.
    pub entries: Vec<HistoryEntry>,
    /// Where newer ones are.
    pub newer: Option<String>,
    /// Where older ones are.
    pub older: Option<String>,
}

/// A decision that was made.
#[derive(Clone, Debug)]
pub struct HistoryEntry {
    /// Which way.
    pub decision: Decision,
    /// When.
    pub at: Timestamp,
    /// About which wording.
    pub version: u32,
    /// The code of the language in which it was read.
    pub language: String,
    /// Where.
    pub source: Source,
    /// Where the exact text is.
    pub text_link: String,
}

impl Page for ConsentHistoryPage {
    fn title(&self, text: &Text) -> String {
        text.plain("consents-history-title", &[("what", (&self.label).into())])
    }

    fn frame(&self) -> Frame {
        Frame::Portal(Room::Privacy)
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let Self { label, entries, newer, older } = self;
        let lines = if entries.is_empty() {
            view! { <div class="border-t"><EmptyState icon=Icon::Clock title=say("consents-history-none") hint=say("consents-history-none-hint")/></div> }
                .into_any()
        } else {
            entries.into_iter().map(|entry| past(entry, text)).collect_view().into_any()
        };
        view! {
            <div class="grid gap-2">
                <p class="small"><a href=links::CONSENTS>{say("nav-privacy")}</a></p>
                <PageHeader title=label lead=say("consents-history-lead")/>
            </div>
            <Section title=say("consents-history")>{lines}</Section>
            <Pager nostrip:newer=newer nostrip:older=older/>
        }
        .into_any()
    }
}

fn past(entry: HistoryEntry, text: &Text) -> AnyView {
    let what = say(match entry.decision {
        Decision::Accepted => "consents-you-accepted",
        Decision::Given => "consents-you-allowed",
        Decision::Withdrawn => "consents-you-withdrew",
        Decision::Declined => "consents-you-declined",
    });
    let source = say(match entry.source {
        Source::SignUp => "consents-at-sign-up",
        Source::SignIn => "consents-at-sign-in",
        Source::Account => "consents-on-page",
        Source::Elsewhere => "consents-before",
    });
    let wording = with("consents-wording", &[("version", entry.version.into()), ("language", text.language_name(&entry.language).into())]);
    let state = view! { <p>{wording}" · "{source}" · "<a href=entry.text_link>{say("consents-text")}</a></p> }.into_any();
    view! { <Line what state action=view! { <span class="secondary"><Time at=entry.at/></span> }.into_any()/> }.into_any()
}

/// `/account/consents/texts/<sha256>`: a text exactly as it was agreed to, years later.
#[derive(Clone, Debug)]
pub struct ConsentTextPage {
    /// What the purpose is called.
    pub label: String,
    /// Which wording.
    pub version: u32,
    /// The code of its language.
    pub language: String,
    /// The text, in Markdown.
    pub body: String,
    /// Its SHA-256, in hex.
    pub sha256: String,
    /// What was decided about it, and when.
    pub decided: Option<(Decision, Timestamp)>,
}

impl Page for ConsentTextPage {
    fn title(&self, text: &Text) -> String {
        text.plain("consents-with-version", &[("what", (&self.label).into()), ("version", self.version.into())])
    }

    fn frame(&self) -> Frame {
        Frame::Portal(Room::Privacy)
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let Self { label, version, language, body, sha256, decided } = self;
        let decided = decided.map(|(decision, at)| decided_on(decision, at, text));
        let title = with("consents-with-version", &[("what", label.into()), ("version", version.into())]);
        let lang = (language != text.language()).then(|| language.clone());
        view! {
            <div class="grid gap-2">
                <p class="small"><a href=links::CONSENTS>{say("nav-privacy")}</a></p>
                <PageHeader title nostrip:lead=decided/>
            </div>
            <article class="card p-[clamp(1.25rem,5vw,2.5rem)]"><div class="prose" lang=lang>{markdown(&body)}</div></article>
            <div class="grid gap-1 soft small">
                <p>{with("consents-exact", &[("language", text.language_name(&language).into())])}</p>
                <p class="anywhere">{say("consents-digest")}" "<code>{sha256}</code></p>
            </div>
        }
        .into_any()
    }
}

/// "You allowed this on 3 March 2026, 09:41."
fn decided_on(decision: Decision, at: Timestamp, text: &Text) -> String {
    let id = match decision {
        Decision::Accepted => "consents-accepted-on",
        Decision::Given => "consents-allowed-on",
        Decision::Withdrawn => "consents-withdrawn-on",
        Decision::Declined => "consents-declined-on",
    };
    with(id, &[("moment", text.date_time(at).into())])
}

pub(crate) use samples::samples;
