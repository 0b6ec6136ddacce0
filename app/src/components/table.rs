//! Tables: for staff, who compare many. On a narrow window they scroll inside their own frame, by keyboard too, and the page doesn't.

use leptos::prelude::*;

/// A table with a name and a head of columns.
#[component]
pub fn Table(
    /// What it lists, for those who hear it.
    #[prop(into)]
    label: String,
    /// The columns' names.
    head: Vec<String>,
    /// Its rows: `<tr>` with as many cells; the first is best a `<th scope="row">`.
    children: Children,
) -> AnyView {
    let caption = label.clone();
    let head = head
        .into_iter()
        .map(|name| view! { <th scope="col" class="side-cell py-3 text-start font-[560] soft small whitespace-nowrap">{name}</th> });
    view! {
        <div class="overflow-x-auto border-t" role="region" tabindex="0" aria-label=label>
            <table class="w-full border-collapse text-[.9375rem]">
                <caption class="sr-only">{caption}</caption>
                <thead><tr>{head.collect_view()}</tr></thead>
                <tbody>{children()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// A cell that names its row.
#[component]
pub fn RowHead(children: Children) -> AnyView {
    view! { <th scope="row" class="side-cell py-3 border-t text-start font-[540] align-top min-w-[11rem]">{children()}</th> }.into_any()
}

/// A cell.
#[component]
pub fn Cell(
    /// Numbers stand below one another, at the end.
    #[prop(optional)]
    number: bool,
    children: Children,
) -> AnyView {
    let class = if number { "side-cell py-3 border-t align-top text-end tabular" } else { "side-cell py-3 border-t align-top" };
    view! { <td class=class>{children()}</td> }.into_any()
}
