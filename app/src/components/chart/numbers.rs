//! The numbers beneath a picture: the same, for who reads or hears rather than looks.

use leptos::prelude::*;

use crate::text::say;

/// A table: the first column names its row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    /// What the columns are.
    pub head: Vec<String>,
    /// The rows, said in words.
    pub rows: Vec<Vec<String>>,
}

/// The table, folded, and the way to its file.
#[component]
pub fn NumbersBelow(
    /// What the table tells of.
    #[prop(into)]
    title: String,
    /// The table.
    numbers: Numbers,
    /// Where the same can be downloaded.
    #[prop(optional, into)]
    csv: Option<String>,
) -> AnyView {
    let spoken = format!("{}: {title}", say("chart-numbers"));
    let download = csv.map(|href| {
        let spoken = format!("{}: {title}", say("chart-csv"));
        view! { <a class="small" href=href aria-label=spoken download>{say("chart-csv")}</a> }
    });
    let label = title.clone();
    view! {
        <div class="flex flex-wrap justify-between items-start gap-x-6 gap-y-2">
            <details class="min-w-0 grow">
                <summary class="btn-link small inline-flex" aria-label=spoken>{say("chart-numbers")}</summary>
                <div class="overflow-x-auto mt-3 max-h-[24rem]" tabindex="0" role="region" aria-label=label><NumbersTable title numbers/></div>
            </details>
            {download}
        </div>
    }
    .into_any()
}

#[component]
fn NumbersTable(title: String, numbers: Numbers) -> AnyView {
    let head = numbers.head.into_iter().enumerate().map(|(at, name)| {
        let class = if at == 0 { "text-start font-[560] py-1.5 pe-4" } else { "text-end font-[560] py-1.5 ps-4" };
        view! { <th scope="col" class=class>{name}</th> }
    });
    let rows = numbers.rows.into_iter().map(|row| {
        let mut cells = row.into_iter();
        let name = cells.next().unwrap_or_default();
        let cells = cells.map(|cell| view! { <td class="text-end py-1.5 ps-4">{cell}</td> });
        view! { <tr class="border-t"><th scope="row" class="text-start font-normal py-1.5 pe-4">{name}</th>{cells.collect_view()}</tr> }
    });
    view! {
        <table class="w-full small tabular border-collapse">
            <caption class="sr-only">{title}</caption>
            <thead><tr>{head.collect_view()}</tr></thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}
