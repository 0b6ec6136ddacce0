//! What the consents pages look like: empty, typical, many, long names, new wordings.

use jiff::Timestamp;

use super::*;
use crate::gallery::Sample;
use crate::links;

pub(crate) fn samples() -> Vec<Sample> {
    let at = |second| Timestamp::constant(second, 0);
    let line = |purpose: &str, label: &str, help: &str, state, has_history| ConsentLine {
        purpose: purpose.to_owned(),
        label: label.to_owned(),
        help: help.to_owned(),
        state,
        text_link: links::legal(purpose),
        shown: "3f2a".to_owned(),
        has_history,
    };
    let allowed = ConsentState::Allowed { since: at(1_772_500_000), version: 2, newer: None };
    let newer = ConsentState::Allowed { since: at(1_772_500_000), version: 1, newer: Some(at(1_793_500_000)) };
    let new = |allowed| ConsentState::NewText { since: at(1_793_500_000), allowed };
    let decisions = vec![
        line("newsletter", "Newsletter by email", "Offers and news, at most twice a month.", allowed, true),
        line(
            "recommendations",
            "Recommendations from your orders",
            "We look at what you bought to suggest things.",
            ConsentState::NotAllowed,
            false,
        ),
        line("insurance", "Share with Meadow Insurance", "Name and birthday, for the member discount.", new(false), true),
    ];
    let agreements = vec![
        AgreementLine {
            purpose: "terms".to_owned(),
            label: "Terms of use".to_owned(),
            kind: AgreementKind::Contract { accepted: at(1_780_400_000), language: "en".to_owned(), version: 4 },
            text_link: links::consent_text("3f2a"),
        },
        AgreementLine {
            purpose: "privacy".to_owned(),
            label: "Privacy notice".to_owned(),
            kind: AgreementKind::Notice { version: 7 },
            text_link: links::legal("privacy"),
        },
        AgreementLine {
            purpose: "survey".to_owned(),
            label: "Survey of 2024".to_owned(),
            kind: AgreementKind::Former { decision: Decision::Given, at: at(1_730_400_000), version: 1 },
            text_link: links::consent_text("9b1c"),
        },
    ];
    let page = ConsentsPage { decisions, agreements, stale: false };
    let long_label =
        "Weitergabe an die Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft und ihre Tochterunternehmen";
    let long_help = "We send your name, birthday and address to each of them, so that they can tell you about what they offer, and we tell them when you withdraw.";
    let long = vec![line("a", long_label, long_help, new(true), true), line("b", long_label, long_help, newer, true)];
    let many = (0..20)
        .map(|n| {
            line(
                &format!("p{n}"),
                "Offers by post",
                "A letter now and then.",
                if n % 3 == 0 { allowed } else { ConsentState::NotAllowed },
                n % 2 == 0,
            )
        })
        .collect();
    vec![
        Sample::page("consents", page.clone()),
        Sample::page("consents-stale", ConsentsPage { stale: true, ..page.clone() }),
        Sample::page("consents-empty", ConsentsPage { decisions: Vec::new(), agreements: page.agreements[..1].to_vec(), stale: false }),
        Sample::page("consents-long", ConsentsPage { decisions: long, ..page.clone() }),
        Sample::page("consents-many", ConsentsPage { decisions: many, ..page }),
        Sample::page("consent-history", history()),
        Sample::page("consent-history-empty", ConsentHistoryPage { entries: Vec::new(), newer: None, older: None, ..history() }),
        Sample::page("consent-text", text_page()),
        Sample::page("consent-text-undecided", ConsentTextPage { decided: None, language: "de".to_owned(), ..text_page() }),
    ]
}

fn history() -> ConsentHistoryPage {
    let entry = |decision, second, version, source| HistoryEntry {
        decision,
        at: Timestamp::constant(second, 0),
        version,
        language: "en".to_owned(),
        source,
        text_link: links::consent_text("3f2a"),
    };
    let entries = vec![
        entry(Decision::Given, 1_795_330_000, 2, Source::Account),
        entry(Decision::Withdrawn, 1_795_000_000, 1, Source::Account),
        entry(Decision::Given, 1_780_000_000, 1, Source::Elsewhere),
        entry(Decision::Declined, 1_790_000_000, 2, Source::SignIn),
        entry(Decision::Given, 1_772_500_000, 1, Source::SignUp),
        entry(Decision::Accepted, 1_772_500_000, 1, Source::SignUp),
    ];
    let page = Some(format!("{}?before=1", links::consent_history("newsletter")));
    ConsentHistoryPage { label: "Newsletter by email".to_owned(), entries, newer: page.clone(), older: page }
}

fn text_page() -> ConsentTextPage {
    ConsentTextPage {
        label: "Newsletter by email".to_owned(),
        version: 2,
        language: "en".to_owned(),
        body: "We send you **offers and news** by email, at most twice a month.\n\n## What we use\n\n- your address\n- your given name\n\nYou can withdraw this at any time in your account.".to_owned(),
        sha256: "3f2a9c0b7d1e4f58a6c2e9b04d7f1a3c5e8b0d2f4a6c8e0b1d3f5a7c9e1b3d5f".to_owned(),
        decided: Some((Decision::Given, Timestamp::constant(1_772_500_000, 0))),
    }
}
