//! Letters: which wait, which could not be sent and why, which were given up. Never to whom, and never what they say.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::components::{EmptyState, Icon, Line, Look, Note, PageHeader, Pager, Section, SectionBody, Tag, Time, Tone};
use crate::forms::ActionForm;
use crate::gallery::Sample;
use crate::links;
use crate::page::{Desk, Frame, Page, Scene};
use crate::text::{Text, say, with};

/// The three lists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shelf {
    /// A try failed, and another comes.
    #[default]
    Failing,
    /// To be sent.
    Waiting,
    /// Refused for good, or too often.
    GivenUp,
}

impl Shelf {
    /// All of them, in the page's order.
    pub const ALL: [Self; 3] = [Self::Failing, Self::Waiting, Self::GivenUp];

    /// As it stands in the address.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Failing => "failing",
            Self::Waiting => "waiting",
            Self::GivenUp => "given-up",
        }
    }

    /// The list of this word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shelf| shelf.word() == word)
    }

    /// Where it is.
    pub fn link(self) -> String {
        format!("{}?show={}", links::ADMIN_OUTBOX, self.word())
    }
}

/// `/admin/outbox`.
#[derive(Clone, Debug)]
pub struct OutboxPage {
    /// Which list.
    pub shelf: Shelf,
    /// How many letters wait, and how many were given up: at most 1000 are counted.
    pub counts: (i64, i64),
    /// The letters.
    pub letters: Vec<LetterLine>,
    /// Where older ones are.
    pub older: Option<String>,
    /// Where newer ones are.
    pub newer: Option<String>,
    /// Whether who looks may have them tried again.
    pub may_retry: bool,
}

/// One letter.
#[derive(Clone, Debug)]
pub struct LetterLine {
    /// Public id.
    pub id: String,
    /// Which letter: `recovery`.
    pub kind: String,
    /// In whose name.
    pub brand: String,
    /// In which language.
    pub language: String,
    /// When it was written.
    pub written: Timestamp,
    /// How often sending was tried.
    pub attempts: i64,
    /// When the next try is.
    pub next: Option<Timestamp>,
    /// Why the last try failed.
    pub problem: Option<String>,
}

impl Page for OutboxPage {
    fn title(&self, text: &Text) -> String {
        text.say("desk-outbox")
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Outbox)
    }

    fn view(self, scene: &Scene) -> AnyView {
        let Self { shelf, counts, letters, older, newer, may_retry } = self;
        let list = if letters.is_empty() {
            let (title, hint) = (say(&format!("outbox-{}-none", shelf.word())), say(&format!("outbox-{}-none-hint", shelf.word())));
            view! { <div class="border-t"><EmptyState icon=Icon::Letter title hint/></div> }.into_any()
        } else {
            lines(shelf, letters, may_retry, scene)
        };
        let retry_all = (shelf == Shelf::Failing && may_retry && !matches!(counts.0, 0))
            .then(|| view! { <ActionForm action=links::ADMIN_RETRY label=say("outbox-retry-all") name="letter" value="all"/> }.into_any());
        let given_up = (shelf == Shelf::GivenUp).then(
            || view! { <SectionBody><Note tone=Tone::Plain><p class="max-w-[46rem]">{say("outbox-given-up-note")}</p></Note></SectionBody> },
        );
        view! {
            <PageHeader title=say("desk-outbox") lead=say("outbox-lead")/>
            {shelves(shelf, counts)}
            <Section title=say(&format!("outbox-{}", shelf.word())) nostrip:aside=retry_all>{given_up}{list}</Section>
            <Pager nostrip:newer=newer nostrip:older=older/>
        }
        .into_any()
    }
}

fn shelves(chosen: Shelf, (waiting, given_up): (i64, i64)) -> AnyView {
    let each = Shelf::ALL.into_iter().map(|shelf| {
        let count = match shelf {
            Shelf::Failing => None,
            Shelf::Waiting => Some(waiting),
            Shelf::GivenUp => Some(given_up),
        };
        let tone = if shelf == Shelf::GivenUp && given_up > 0 { Tone::Warn } else { Tone::Plain };
        let count = count.map(|count| view! { <Tag tone label=with(if count >= 1000 { "outbox-count-many" } else { "outbox-count" }, &[("count", count.into())])/> });
        let here = (shelf == chosen).then_some("page");
        view! { <li><a class="nav-link" href=shelf.link() aria-current=here>{say(&format!("outbox-{}", shelf.word()))}{count}</a></li> }
    });
    view! { <nav aria-label=say("outbox-lists")><ul class="flex flex-wrap gap-1">{each.collect_view()}</ul></nav> }.into_any()
}

fn lines(shelf: Shelf, letters: Vec<LetterLine>, may_retry: bool, Scene { text, .. }: &Scene) -> AnyView {
    let retries = shelf != Shelf::GivenUp && may_retry;
    let each = letters.into_iter().map(|letter| {
        let LetterLine { id, kind, brand, language, written, attempts, next, problem } = letter;
        let spoken = with("outbox-retry-spoken", &[("letter", (&kind).into())]);
        let retry = retries
            .then(|| view! { <ActionForm action=links::ADMIN_RETRY label=say("outbox-retry") look=Look::Plain name="letter" value=id aria_label=spoken/> }.into_any());
        let tried = with("outbox-tries", &[("count", attempts.into())]);
        let about = format!("{brand} · {} · {tried}", text.language_name(&language));
        let next = next.map(|at| view! { <p class="small">{with("outbox-next", &[("time", text.date_time(at).into())])}</p> });
        let problem = problem.or_else(|| (shelf == Shelf::GivenUp).then(|| say("outbox-no-reason")));
        let problem = problem.map(|problem| view! { <p class="text-ink anywhere">{problem}</p> });
        let state = view! { {problem}<p>{about}" · "{say("outbox-written")}" "<Time at=written/></p>{next} }.into_any();
        view! { <Line what=kind state nostrip:action=retry/> }
    });
    each.collect_view().into_any()
}

pub(crate) fn samples() -> Vec<Sample> {
    let letter = |kind: &str, attempts, problem: Option<&str>| LetterLine {
        id: "0199f3a2-7c1e-7d40-9b3f-2f6f1c1f9e55".to_owned(),
        kind: kind.to_owned(),
        brand: "harbor".to_owned(),
        language: "en".to_owned(),
        written: Timestamp::constant(1_795_340_000, 0),
        attempts,
        next: Some(Timestamp::constant(1_795_346_000, 0)),
        problem: problem.map(str::to_owned),
    };
    let page = |shelf, letters| OutboxPage { shelf, counts: (3, 0), letters, older: None, newer: None, may_retry: true };
    let failing = vec![
        letter("recovery", 3, Some("450 4.2.1 The mailbox is busy, try again later")),
        letter("confirm-address", 12, Some(&format!("can’t connect: {}", "x".repeat(150)))),
    ];
    let gone = LetterLine { next: None, ..letter("new-sign-in", 20, Some("550 5.1.1 No such user here")) };
    let waiting = vec![letter("password-changed", 0, None), letter("recovery", 1, Some("421 4.3.2 The service is closing"))];
    let older = Some(format!("{}&before=1", Shelf::GivenUp.link()));
    vec![
        Sample::page("admin-outbox", page(Shelf::Failing, failing.clone())),
        Sample::page("admin-outbox-looking", OutboxPage { may_retry: false, ..page(Shelf::Failing, failing) }),
        Sample::page("admin-outbox-waiting", page(Shelf::Waiting, waiting)),
        Sample::page("admin-outbox-given-up", OutboxPage { counts: (1000, 1000), older, ..page(Shelf::GivenUp, vec![gone; 12]) }),
        Sample::page("admin-outbox-empty", OutboxPage { counts: (0, 0), ..page(Shelf::Failing, Vec::new()) }),
    ]
}
