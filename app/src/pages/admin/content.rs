//! Words and looks: where they come from, what the last check found, how much each language says, and which edition is shown.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::components::{Cell, EmptyState, Icon, Line, PageHeader, RowHead, Section, SectionBody, Table, Tag, Time, Tone};
use crate::finding::Finding;
use crate::gallery::Sample;
use crate::page::{Desk, Frame, Page, Scene};
use crate::text::{Text, say, with};

/// Findings that are shown; the check on the command line tells all.
const MOST: usize = 100;

/// `/admin/content`.
#[derive(Clone, Debug)]
pub struct ContentPage {
    /// Where content comes from: `built-in`, `folder`, `editions`.
    pub source: &'static str,
    /// The folder, where it is one.
    pub folder: Option<String>,
    /// What is shown now: its mark, which changes with it.
    pub mark: String,
    /// The brands that are shown.
    pub brands: Vec<String>,
    /// What the last check found, errors first.
    pub findings: Vec<Finding>,
    /// Each language: its code, messages that it says, of how many.
    pub coverage: Vec<(String, usize, usize)>,
    /// The newest editions.
    pub editions: Vec<EditionLine>,
}

/// One edition.
#[derive(Clone, Debug)]
pub struct EditionLine {
    /// Its number.
    pub number: i64,
    /// What its author said about it.
    pub note: Option<String>,
    /// When it was made.
    pub made: Timestamp,
    /// Since when it is shown, where it is.
    pub live: Option<Timestamp>,
}

impl Page for ContentPage {
    fn title(&self, text: &Text) -> String {
        text.say("desk-content")
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Content)
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let Self { source, folder, mark, brands, findings, coverage, editions } = self;
        let errors = findings.iter().filter(|finding| finding.is_error()).count();
        let (tone, checked) = match (errors, findings.len()) {
            (0, 0) => (Tone::Good, say("content-check-well")),
            (0, some) => (Tone::Warn, with("content-check-warnings", &[("count", some.into())])),
            (some, _) => (Tone::Bad, with("content-check-errors", &[("count", some.into())])),
        };
        let from = folder.map(|folder| view! { <p><code class="small anywhere">{folder}</code></p> });
        let from = view! { <p>{say(&format!("content-source-{source}"))}</p>{from} }.into_any();
        let shown = view! { <p>{text.list(&brands)}</p><p><code class="small">{mark}</code></p> }.into_any();
        let check =
            view! { <p><Tag tone label=checked/></p>{(errors > 0).then(|| view! { <p>{say("content-check-kept")}</p> })} }.into_any();
        view! {
            <PageHeader title=say("desk-content") lead=say("content-lead")/>
            <Section title=say("content-now")>
                <Line what=say("content-source") state=from/>
                <Line what=say("content-shown") state=shown/>
                <Line what=say("content-check") state=check/>
            </Section>
            {findings_section(findings)}
            {coverage_section(coverage, text)}
            {editions_section(editions)}
        }
        .into_any()
    }
}

fn findings_section(findings: Vec<Finding>) -> Option<AnyView> {
    if findings.is_empty() {
        return None;
    }
    let more = findings.len().saturating_sub(MOST);
    let lines = findings.into_iter().take(MOST).map(|finding| {
        let tone = if finding.is_error() { (Tone::Bad, "content-error") } else { (Tone::Warn, "content-warning") };
        let place = finding.line.map_or_else(|| finding.file.clone(), |line| format!("{}:{line}", finding.file));
        let key = finding.key.map(|key| view! { <p><code class="small">{key}</code></p> });
        let hint = finding.hint.map(|hint| view! { <p lang="en">{hint}</p> });
        let state = view! { {key}<p lang="en">{finding.message}</p>{hint} }.into_any();
        let tag = view! { <Tag tone=tone.0 label=say(tone.1)/> }.into_any();
        view! { <Line what=place state action=tag/> }
    });
    let lines = lines.collect_view();
    let more =
        (more > 0).then(|| view! { <SectionBody><p class="secondary">{with("content-more", &[("count", more.into())])}</p></SectionBody> });
    Some(view! { <Section title=say("content-findings")>{lines}{more}</Section> }.into_any())
}

fn coverage_section(coverage: Vec<(String, usize, usize)>, text: &Text) -> AnyView {
    let head = ["content-language", "content-said", "content-percent"].map(say).to_vec();
    let rows = coverage.into_iter().map(|(code, said, of)| {
        let percent = said * 100 / of.max(1);
        let language = text.language_name(&code);
        let tone = if said >= of { Tone::Good } else { Tone::Warn };
        let (numbers, label) =
            (with("content-said-of", &[("said", said.into()), ("of", of.into())]), with("share", &[("value", percent.into())]));
        view! {
            <tr>
                <RowHead>{language}" "<code class="small soft">{code}</code></RowHead>
                <Cell>{numbers}</Cell>
                <Cell><Tag tone label/></Cell>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! { <Section title=say("content-coverage")><Table label=say("content-coverage") head>{rows}</Table></Section> }.into_any()
}

fn editions_section(editions: Vec<EditionLine>) -> AnyView {
    if editions.is_empty() {
        let empty = view! { <EmptyState icon=Icon::Globe title=say("content-editions-none") hint=say("content-editions-none-hint")/> };
        return view! { <Section title=say("content-editions")><div class="border-t">{empty}</div></Section> }.into_any();
    }
    let head = ["content-edition", "content-note", "content-made", "content-standing"].map(say).to_vec();
    let rows = editions.into_iter().map(|edition| {
        let live = edition.live.map(|since| view! { <Tag tone=Tone::Good label=say("content-live")/>" "<Time at=since/> });
        let EditionLine { number, note, made, .. } = edition;
        view! {
            <tr>
                <RowHead>{number.to_string()}</RowHead>
                <Cell><p class="anywhere max-w-[28rem]">{note}</p></Cell>
                <Cell><Time at=made/></Cell>
                <Cell>{live}</Cell>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! { <Section title=say("content-editions")><Table label=say("content-editions") head>{rows}</Table></Section> }.into_any()
}

pub(crate) fn samples() -> Vec<Sample> {
    let coverage = vec![("en".to_owned(), 700, 700), ("de".to_owned(), 700, 700), ("zh-Hans".to_owned(), 512, 700)];
    let well = ContentPage {
        source: "built-in",
        folder: None,
        mark: "3f2a91c04d5e6b77".to_owned(),
        brands: vec!["Harbor".to_owned(), "Meadow".to_owned()],
        findings: Vec::new(),
        coverage,
        editions: Vec::new(),
    };
    let error =
        Finding::error("locales/de/sign_in.ftl", "uses “wer”, which nobody gives.").at(3).about("sign-in-lead").hint("It may use “brand”.");
    let warning = Finding::warning("style/brands/harbor/brand.toml", "the accent is hard to read on white.").at(12);
    let edition = |number, note: Option<&str>, live| EditionLine {
        number,
        note: note.map(str::to_owned),
        made: Timestamp::constant(1_790_000_000 + number * 86_400, 0),
        live,
    };
    let since = Some(Timestamp::constant(1_795_300_000, 0));
    let editions = vec![edition(3, Some("Winter words"), None), edition(2, None, since), edition(1, Some(&"long ".repeat(60)), None)];
    let folder = ContentPage {
        source: "folder",
        folder: Some("content/of-the-house".to_owned()),
        findings: vec![error, warning.clone()],
        ..well.clone()
    };
    vec![
        Sample::page("admin-content", well.clone()),
        Sample::page("admin-content-errors", folder.clone()),
        Sample::page("admin-content-many", ContentPage { findings: vec![warning; 130], ..folder }),
        Sample::page("admin-content-editions", ContentPage { source: "editions", editions, ..well }),
    ]
}
