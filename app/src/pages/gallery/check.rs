//! What the last check of the content found, and how much each language says.

use leptos::prelude::*;

use crate::components::{Note, Tag, Tone};
use crate::finding::Finding;
use crate::text::{Coverage, Text, say, with};

/// Missing messages that are named.
const NAMED: usize = 12;

/// Folded; open where something is to be mended.
#[component]
pub(super) fn LastCheck(findings: Vec<Finding>, coverage: Vec<Coverage>) -> AnyView {
    let errors = findings.iter().filter(|finding| finding.is_error()).count();
    let warnings = findings.len() - errors;
    let tags = [(errors, "gallery-check-errors", Tone::Bad), (warnings, "gallery-check-warnings", Tone::Warn)];
    let tags = tags.into_iter().filter(|(count, ..)| *count > 0);
    let tags: Vec<_> = tags.map(|(count, id, tone)| view! { <Tag tone label=with(id, &[("count", count.into())])/> }).collect();
    let good = tags.is_empty().then(|| view! { <Tag tone=Tone::Good label=say("gallery-check-good")/> });
    let stays =
        (errors > 0).then(|| view! { <div class="side-padding pb-5"><Note tone=Tone::Bad>{say("gallery-check-stays")}</Note></div> });
    let open = errors > 0;
    view! {
        <details class="gallery-check card" open=open>
            <summary class="side-padding py-3"><h2>{say("gallery-check")}</h2>{good}{tags}</summary>
            {stays}
            <ul>
                {findings.into_iter().map(finding).collect_view()}
                {coverage.into_iter().map(language).collect_view()}
            </ul>
        </details>
    }
    .into_any()
}

fn finding(finding: Finding) -> AnyView {
    let (tone, label) = if finding.is_error() { (Tone::Bad, say("gallery-mistake")) } else { (Tone::Warn, say("gallery-look")) };
    let place = finding.line.map_or_else(|| finding.file.clone(), |line| format!("{}:{line}", finding.file));
    let key = finding.key.map(|key| view! { " · "<code>{key}</code> });
    view! {
        <li class="line">
            <div class="grid gap-1" lang="en" dir="ltr">
                <p class="anywhere"><code>{place}</code>{key}</p>
                <p class="anywhere">{finding.message}</p>
                {finding.hint.map(|hint| view! { <p class="secondary anywhere">{hint}</p> })}
            </div>
            <div><Tag tone label/></div>
        </li>
    }
    .into_any()
}

fn language(coverage: Coverage) -> AnyView {
    let text = expect_context::<Text>();
    let Coverage { language, said, of, missing } = coverage;
    let tone = if missing.is_empty() { Tone::Good } else { Tone::Warn };
    let label = text.with("gallery-coverage", &[("said", said.into()), ("of", of.into())]);
    let names = missing.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
    let missing = match missing.len() {
        0 => None,
        count if count > NAMED => Some(text.with("gallery-missing-more", &[("names", names.into()), ("count", (count - NAMED).into())])),
        _ => Some(text.with("gallery-missing", &[("names", names.into())])),
    };
    view! {
        <li class="line">
            <div class="grid gap-1">
                <p>{text.language_name(&language)}" "<code>{language}</code></p>
                {missing.map(|missing| view! { <p class="secondary anywhere">{missing}</p> })}
            </div>
            <div><Tag tone label/></div>
        </li>
    }
    .into_any()
}
