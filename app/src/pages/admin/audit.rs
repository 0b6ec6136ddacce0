//! The record: all events, of customers and staff, newest first, with filters; and the way to take it out of the house.

mod entry;
mod export;

use jiff::Timestamp;
use leptos::prelude::*;

use crate::components::{Button, ButtonLink, EmptyState, Icon, Look, Note, PageHeader, Pager, Section, Tag, Time, Tone};
use crate::forms::{Choice, DateField, Field, ProblemSummary, TextField, problems};
use crate::gallery::Sample;
use crate::links;
use crate::page::{Desk, Frame, Page, Scene};
use crate::text::{Text, say, with};

pub use entry::{AuditEntry, By, Details};
pub use export::{AuditExportPage, ExportForm, Told};

/// The kinds of events in groups, in the order of the filter. The server's list is held against it by a test there.
pub const GROUPS: &[(&str, &[&str])] = &[
    ("sign-in", &["sign-in-begun", "signed-in", "sign-in-failed", "signed-out", "confirmed", "session-ended", "sessions-ended"]),
    (
        "account",
        &[
            "sign-up-asked",
            "sign-up-refused",
            "signed-up",
            "imported",
            "profile-changed",
            "address-change-asked",
            "address-changed",
            "address-restored",
            "exported",
            "closing-started",
            "reopened",
            "erased",
        ],
    ),
    (
        "credentials",
        &[
            "password-changed",
            "recovery-asked",
            "recovered",
            "second-factor-added",
            "second-factor-removed",
            "recovery-codes-renewed",
            "recovery-code-used",
        ],
    ),
    ("consents", &["contract-accepted", "consent-given", "consent-withdrawn", "consent-declined"]),
    (
        "help",
        &[
            "looked",
            "revealed",
            "noted",
            "verification-resent",
            "recovery-started",
            "sessions-ended-by-staff",
            "factor-removal-asked",
            "factor-removal-cancelled",
            "factor-removal-done",
            "locked",
            "unlocked",
            "corrected",
            "closed-by-staff",
            "reopened-by-staff",
            "limit-released",
        ],
    ),
    (
        "staff",
        &[
            "staff-invited",
            "staff-joined",
            "staff-factor-added",
            "staff-factor-reset",
            "staff-signed-in",
            "staff-sign-in-failed",
            "staff-signed-out",
            "staff-confirmed",
            "staff-password-changed",
            "staff-role-changed",
            "staff-suspended",
            "staff-restored",
            "staff-alarm",
        ],
    ),
    ("house", &["import-started", "import-undone", "customers-exported", "audit-exported", "letter-retried"]),
];

/// Who did it, as the filter names them.
pub const ACTORS: &[&str] = &["customer", "guest", "staff", "system"];

/// `/admin/audit`.
#[derive(Clone, Debug)]
pub struct AuditPage {
    /// What is looked for.
    pub filter: AuditFilter,
    /// Members of staff: id and name.
    pub staff: Vec<(String, String)>,
    /// How the chain stands.
    pub chain: Chain,
    /// Newest first.
    pub entries: Vec<AuditEntry>,
    /// Where older ones are.
    pub older: Option<String>,
    /// Where newer ones are.
    pub newer: Option<String>,
    /// Where these can be taken out of the house, for who may.
    pub export: Option<String>,
}

/// What is looked for, as it was typed.
#[derive(Clone, Debug, Default)]
pub struct AuditFilter {
    /// A kind (`signed-in`) or a group (`group:sign-in`).
    pub kind: Field,
    /// `customer`, `guest`, `staff`, `system`.
    pub who: Field,
    /// A member's id.
    pub staff: Field,
    /// A customer's id.
    pub customer: Field,
    /// The first day.
    pub from: Field,
    /// The last day.
    pub until: Field,
}

/// How the chain stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Chain {
    /// The newest sealed row; 0 where there is none.
    pub sealed: i64,
    /// The newest anchor: over which row, and when.
    pub anchor: Option<(i64, Timestamp)>,
    /// The last try to anchor found the chain broken, or failed.
    pub trouble: bool,
}

impl Page for AuditPage {
    fn title(&self, text: &Text) -> String {
        text.say("desk-audit")
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Audit)
    }

    fn view(self, scene: &Scene) -> AnyView {
        let Self { filter, staff, chain, entries, older, newer, export } = self;
        let export = export.map(|href| view! { <ButtonLink href label=say("audit-export")/> }.into_any());
        let list = if entries.is_empty() {
            view! { <div class="border-t"><EmptyState icon=Icon::Pulse title=say("audit-none") hint=say("audit-none-hint")/></div> }
                .into_any()
        } else {
            entries.into_iter().map(|entry| entry.line(scene)).collect_view().into_any()
        };
        view! {
            <PageHeader title=say("desk-audit") lead=say("audit-lead")/>
            {chain_section(chain)}
            {filters(filter, staff)}
            <Section title=say("audit-events") nostrip:aside=export>{list}</Section>
            <Pager nostrip:newer=newer nostrip:older=older/>
        }
        .into_any()
    }
}

fn chain_section(chain: Chain) -> AnyView {
    let sealed = with("audit-sealed-to", &[("number", chain.sealed.into())]);
    let (tone, anchored, when) = match chain.anchor {
        None => (Tone::Plain, say("audit-anchor-none"), None),
        Some((number, at)) => (Tone::Good, with("audit-anchor-over", &[("number", number.into())]), Some(at)),
    };
    let trouble = chain.trouble.then(|| {
        view! { <div class="border-t side-padding py-4"><Note tone=Tone::Bad role="status"><p>{say("audit-trouble")}</p></Note></div> }
    });
    let when = match when {
        Some(at) => view! { <p class="secondary"><Time at/></p> }.into_any(),
        None => view! { <p class="secondary">{say("audit-anchor-soon")}</p> }.into_any(),
    };
    view! {
        <Section title=say("audit-chain")>
            {trouble}
            <div class="border-t side-padding py-5 grid gap-x-8 gap-y-4 grid-cols-[repeat(auto-fit,minmax(min(15rem,100%),1fr))]">
                <div class="grid gap-1 content-start justify-items-start">
                    <p class="label">{say("audit-sealed")}</p>
                    <Tag tone=Tone::Plain label=sealed/>
                </div>
                <div class="grid gap-1 content-start justify-items-start">
                    <p class="label">{say("audit-anchor")}</p>
                    <Tag tone label=anchored/>
                    {when}
                </div>
                <div class="grid gap-1 content-start">
                    <p class="label">{say("audit-prove")}</p>
                    <p class="secondary">{say("audit-prove-hint")}</p>
                    <p><code class="small">"portico audit verify"</code></p>
                </div>
            </div>
        </Section>
    }
    .into_any()
}

/// By GET: what is looked at can be bookmarked, and told to a colleague.
fn filters(filter: AuditFilter, staff: Vec<(String, String)>) -> AnyView {
    let AuditFilter { kind, who, staff: member, customer, from, until } = filter;
    let problems = problems([("customer", &customer.problem), ("from", &from.problem), ("until", &until.problem)]);
    let everybody = std::iter::once((String::new(), say("audit-everybody")));
    let actors = everybody.chain(ACTORS.iter().map(|actor| ((*actor).to_owned(), say(&format!("audit-who-{actor}"))))).collect();
    let anybody = std::iter::once((String::new(), say("audit-any-member")));
    let members = anybody.chain(staff).collect();
    view! {
        <form method="get" action=links::ADMIN_AUDIT class="card side-padding py-6 grid gap-5" role="search" aria-label=say("audit-filters")>
            <ProblemSummary problems/>
            <div class="grid gap-x-5 gap-y-4 grid-cols-[repeat(auto-fit,minmax(min(15rem,100%),1fr))]">
                {kinds(&kind.value)}
                <Choice name="who" label=say("audit-who") field=who options=actors autocomplete="off" optional=true unmarked=true/>
                <Choice name="staff" label=say("audit-member") field=member options=members autocomplete="off" optional=true unmarked=true/>
                <TextField name="customer" label=say("audit-customer") field=customer autocomplete="off" maxlength=36 optional=true unmarked=true/>
                <DateField name="from" label=say("audit-from") field=from autocomplete="off" optional=true unmarked=true/>
                <DateField name="until" label=say("audit-until") field=until autocomplete="off" optional=true unmarked=true/>
            </div>
            <div class="flex flex-wrap gap-2">
                <Button label=say("audit-show") look=Look::Main/>
                <ButtonLink href=links::ADMIN_AUDIT label=say("audit-all") look=Look::Quiet/>
            </div>
        </form>
    }
    .into_any()
}

fn kinds(chosen: &str) -> AnyView {
    let option = |value: String, shown: String| {
        let selected = value == chosen;
        view! { <option value=value selected=selected>{shown}</option> }
    };
    let groups = GROUPS.iter().map(|(group, kinds)| {
        let name = say(&format!("audit-group-{group}"));
        let all = option(format!("group:{group}"), with("audit-group-all", &[("group", (&name).into())]));
        let each = kinds.iter().map(|kind| option((*kind).to_owned(), say(&format!("audit-kind-{kind}")))).collect_view();
        view! { <optgroup label=name>{all}{each}</optgroup> }
    });
    let (any, groups) = (option(String::new(), say("audit-any-kind")), groups.collect_view());
    view! {
        <div class="grid gap-[.4rem]">
            <label class="label" for="kind">{say("audit-kind")}</label>
            <select class="input" id="kind" name="kind" autocomplete="off">{any}{groups}</select>
        </div>
    }
    .into_any()
}

pub(crate) fn samples() -> Vec<Sample> {
    use crate::forms::Problem;
    let anchor = Some((12_840, Timestamp::constant(1_795_341_600, 0)));
    let page = |entries| AuditPage {
        filter: AuditFilter::default(),
        staff: vec![("0199f3a2-7c1e-7d40-9b3f-2f6f1c1f9e55".to_owned(), "Robin Okafor".to_owned())],
        chain: Chain { sealed: 12_873, anchor, trouble: false },
        entries,
        older: Some(format!("{}?kind=group%3Ahelp&before=1", links::ADMIN_AUDIT)),
        newer: None,
        export: Some(format!("{}?kind=group%3Ahelp", links::ADMIN_AUDIT_EXPORT)),
    };
    let chosen = AuditFilter { kind: Field::of("group:help"), who: Field::of("staff"), ..AuditFilter::default() };
    let wrong = AuditFilter {
        customer: Field::wrong("<b>me</b>", Problem::new("audit-customer-wrong")),
        from: Field::wrong("yesterday", Problem::new("audit-day-wrong")),
        until: Field::wrong("2026-13-01", Problem::new("audit-day-wrong")),
        ..AuditFilter::default()
    };
    let bare = AuditPage { older: None, export: None, ..page(Vec::new()) };
    let mut samples = vec![
        Sample::page("admin-audit", AuditPage { filter: chosen, ..page(entry::sample_entries()) }),
        Sample::page("admin-audit-all-kinds", page(entry::one_of_each())),
        Sample::page("admin-audit-empty", AuditPage { chain: Chain::default(), ..bare.clone() }),
        Sample::page("admin-audit-trouble", AuditPage { chain: Chain { trouble: true, ..bare.chain }, ..bare.clone() }),
        Sample::page("admin-audit-wrong", AuditPage { filter: wrong, ..bare }),
    ];
    samples.extend(export::samples());
    samples
}
