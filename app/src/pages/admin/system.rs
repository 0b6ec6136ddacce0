//! How the house stands: database, mail, workers, version, and how it is set up, without its secrets.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::components::{Line, PageHeader, Section, SectionBody, Tag, Time, Tone};
use crate::gallery::Sample;
use crate::page::{Desk, Frame, Page, Scene};
use crate::text::{Text, rich, say, with};

/// `/admin/system`.
#[derive(Clone, Debug)]
pub struct SystemPage {
    /// The program's version.
    pub version: &'static str,
    /// Development or production.
    pub development: bool,
    /// Since when this process runs.
    pub since: Timestamp,
    /// The database.
    pub database: DatabaseHealth,
    /// The mail server.
    pub mail: MailHealth,
    /// The workers.
    pub workers: Vec<WorkerLine>,
    /// This node's id, and those that had a worker in hand last.
    pub node: (String, Vec<String>),
    /// All settings.
    pub settings: Vec<SettingLine>,
}

/// How the database stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DatabaseHealth {
    /// `sqlite` or `postgres`.
    pub kind: &'static str,
    /// Whether it answers, and has the shape that this version needs.
    pub is_ready: bool,
    /// Statements that this process asked since it runs.
    pub statements: u64,
}

/// How the mail server stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MailHealth {
    /// Whether one is set; else letters stay in the development mailbox.
    pub is_set: bool,
    /// When it took a letter last.
    pub last_sent: Option<Timestamp>,
    /// Whether a letter waits after a failed try.
    pub is_failing: bool,
}

/// One worker.
#[derive(Clone, Debug)]
pub struct WorkerLine {
    /// Its name.
    pub name: String,
    /// When it last ended.
    pub last: Option<Timestamp>,
    /// How.
    pub result: Option<String>,
    /// When it is due again.
    pub next: Timestamp,
    /// How it stands.
    pub standing: Standing,
}

/// How a worker stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// As it should.
    Well,
    /// It never ran.
    New,
    /// The last run failed.
    Failed,
    /// It should have run long ago.
    Late,
}

/// One setting.
#[derive(Clone, Debug)]
pub struct SettingLine {
    /// Its path in `portico.toml`.
    pub key: &'static str,
    /// What holds.
    pub value: SettingValue,
    /// Whether that is what comes built in.
    pub is_default: bool,
    /// What it is.
    pub about: String,
}

/// What a page may show of a setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingValue {
    /// Not set.
    Unset,
    /// Set, and never shown.
    Secret,
    /// This.
    Plain(String),
}

impl Page for SystemPage {
    fn title(&self, text: &Text) -> String {
        text.say("desk-system")
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::System)
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let Self { version, development, since, database, mail, workers, node, settings } = self;
        let mode = if development { "system-development" } else { "system-production" };
        let since = view! { <p>{say(mode)}</p><p>{rich("system-since", &[("time", text.date_time(since).into())], &[])}</p> }.into_any();
        let (own, others) = node;
        let others = (!others.is_empty()).then(|| view! { <p>{with("system-nodes", &[("count", others.len().into())])}</p> });
        let node = view! { <p>{say("system-node-this")}" "<code class="small">{own}</code></p>{others} }.into_any();
        let workers = workers_section(workers, text);
        let database = database_line(database, text);
        view! {
            <PageHeader title=say("desk-system") lead=say("system-lead")/>
            <Section title=say("system-health")>
                <Line what=format!("Portico {version}") state=since/>
                {database}
                {mail_line(mail)}
                <Line what=say("system-node") state=node/>
            </Section>
            {workers}
            {settings_section(settings)}
        }
        .into_any()
    }
}

fn database_line(DatabaseHealth { kind, is_ready, statements }: DatabaseHealth, text: &Text) -> AnyView {
    let (tone, word) = if is_ready { (Tone::Good, "system-answers") } else { (Tone::Bad, "system-not-ready") };
    let name = if kind == "postgres" { "PostgreSQL" } else { "SQLite" };
    let asked = with("system-statements", &[("count", text.number(i64::try_from(statements).unwrap_or(i64::MAX)).into())]);
    let state = view! { <p>{name}</p><p>{asked}</p> }.into_any();
    let tag = view! { <Tag tone label=say(word)/> }.into_any();
    view! { <Line what=say("system-database") state action=tag/> }.into_any()
}

fn mail_line(MailHealth { is_set, last_sent, is_failing }: MailHealth) -> AnyView {
    let (tone, word) = match (is_set, is_failing) {
        (false, _) => (Tone::Plain, "system-mail-none"),
        (true, true) => (Tone::Warn, "system-mail-failing"),
        (true, false) => (Tone::Good, "system-mail-well"),
    };
    let last = match last_sent {
        Some(at) => view! { <p>{say("system-mail-last")}" "<Time at/></p> }.into_any(),
        None => view! { <p>{say("system-mail-never")}</p> }.into_any(),
    };
    let tag = view! { <Tag tone label=say(word)/> }.into_any();
    view! { <Line what=say("system-mail") state=last action=tag/> }.into_any()
}

fn workers_section(workers: Vec<WorkerLine>, text: &Text) -> AnyView {
    let lines = workers.into_iter().map(|worker| {
        let (tone, word) = match worker.standing {
            Standing::Well => (Tone::Good, "system-worker-well"),
            Standing::New => (Tone::Plain, "system-worker-new"),
            Standing::Failed => (Tone::Bad, "system-worker-failed"),
            Standing::Late => (Tone::Warn, "system-worker-late"),
        };
        let id = format!("system-worker-{}", worker.name);
        let what = if text.has(&id) { text.say(&id) } else { say("system-worker-other") };
        let ran = worker.last.map(|last| {
            let next = with("system-worker-next", &[("time", text.date_time(worker.next).into())]);
            view! { <p>{say("system-worker-last")}" "<Time at=last/>" · "{next}</p> }
        });
        let result = worker.result.map(|result| view! { <p lang="en" class="anywhere">{result}</p> });
        let state = view! { <p><code class="small">{worker.name}</code></p>{result}{ran} }.into_any();
        let tag = view! { <Tag tone label=say(word)/> }.into_any();
        view! { <Line what state action=tag/> }
    });
    let lines = lines.collect_view();
    view! { <Section title=say("system-workers")>{lines}</Section> }.into_any()
}

fn settings_section(settings: Vec<SettingLine>) -> AnyView {
    let lines = settings.into_iter().map(|setting| {
        let value = match setting.value {
            SettingValue::Unset => view! { <span class="soft">{say("system-unset")}</span> }.into_any(),
            SettingValue::Secret => view! { <Tag tone=Tone::Plain label=say("system-secret")/> }.into_any(),
            SettingValue::Plain(value) => view! { <code class="anywhere md:max-w-[22rem]">{value}</code> }.into_any(),
        };
        let changed = (!setting.is_default).then(|| view! { <Tag tone=Tone::Info label=say("system-changed")/> });
        let state = view! { <p lang="en">{setting.about}</p> }.into_any();
        let action = view! { {changed}{value} }.into_any();
        view! { <Line what=setting.key state action/> }
    });
    let lines = lines.collect_view();
    view! {
        <Section title=say("system-settings")>
            <SectionBody><p class="secondary max-w-[46rem]">{say("system-settings-lead")}</p></SectionBody>
            {lines}
        </Section>
    }
    .into_any()
}

pub(crate) fn samples() -> Vec<Sample> {
    let worker = |name: &str, result: &str, standing| WorkerLine {
        name: name.to_owned(),
        last: (standing != Standing::New).then_some(Timestamp::constant(1_795_343_000, 0)),
        result: (standing != Standing::New).then(|| result.to_owned()),
        next: Timestamp::constant(1_795_343_600, 0),
        standing,
    };
    let setting = |key, value, is_default| SettingLine {
        key,
        value,
        is_default,
        about: "How long a request may take, its body included.".to_owned(),
    };
    let plain = |value: &str| SettingValue::Plain(value.to_owned());
    let well = SystemPage {
        version: "0.1.0",
        development: false,
        since: Timestamp::constant(1_795_000_000, 0),
        database: DatabaseHealth { kind: "postgres", is_ready: true, statements: 1_234_567 },
        mail: MailHealth { is_set: true, last_sent: Some(Timestamp::constant(1_795_343_500, 0)), is_failing: false },
        workers: vec![worker("sealer", "3 done", Standing::Well), worker("sweeper", "0 done", Standing::Well)],
        node: ("0199f3a2-7c1e-7d40-9b3f-2f6f1c1f9e55".to_owned(), vec!["0199f3a2-7c1e-7d40-9b3f-2f6f1c1f9e56".to_owned()]),
        settings: vec![
            setting("server.request_timeout", plain("30 s"), true),
            setting("smtp_url", SettingValue::Secret, false),
            setting("places.database", SettingValue::Unset, true),
            setting("data_dir", plain(&"very-long-name/".repeat(9)), false),
        ],
    };
    let problem = format!("failed: the audit chain is broken at row 12 ({})", "x".repeat(120));
    let trouble = SystemPage {
        development: true,
        database: DatabaseHealth { kind: "sqlite", is_ready: false, statements: 3 },
        mail: MailHealth { is_failing: true, last_sent: None, ..well.mail },
        workers: vec![
            worker("anchors", &problem, Standing::Failed),
            worker("farewell", "", Standing::New),
            worker("sealer", "1 done", Standing::Late),
        ],
        node: ("0199f3a2-7c1e-7d40-9b3f-2f6f1c1f9e55".to_owned(), Vec::new()),
        ..well.clone()
    };
    let mailbox = SystemPage { mail: MailHealth { is_set: false, ..well.mail }, workers: Vec::new(), ..well.clone() };
    vec![Sample::page("admin-system", well), Sample::page("admin-system-trouble", trouble), Sample::page("admin-system-mailbox", mailbox)]
}
