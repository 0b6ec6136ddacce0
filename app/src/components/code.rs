//! Codes that a person copies or scans.

use std::fmt::Write;

use leptos::prelude::*;
use qrcodegen::{QrCode as Matrix, QrCodeEcc};

/// A QR code as one path: dark on light in both themes, since cameras want it so.
#[component]
pub fn QrCode(
    /// What it encodes.
    #[prop(into)]
    value: String,
    /// What it is for, for those who can't see it.
    #[prop(into)]
    label: String,
) -> AnyView {
    let Ok(matrix) = Matrix::encode_text(&value, QrCodeEcc::Medium) else { return ().into_any() };
    let side = matrix.size();
    let mut path = String::new();
    for y in 0..side {
        let mut x = 0;
        while x < side {
            let run = (x..side).take_while(|at| matrix.get_module(*at, y)).count();
            if run > 0 {
                // Runs instead of single modules: a third of the bytes.
                _ = write!(path, "M{x} {y}h{run}v1h-{run}z");
            }
            x += i32::try_from(run).unwrap_or(0).max(1);
        }
    }
    let view_box = format!("-4 -4 {} {}", side + 8, side + 8);
    view! {
        <svg class="w-[12rem] max-w-full rounded-control" viewBox=view_box role="img" aria-label=label shape-rendering="crispEdges">
            <path fill="#fff" d=format!("M-4-4h{0}v{0}h-{0}z", side + 8)></path>
            <path fill="#000" d=path></path>
        </svg>
    }
    .into_any()
}

/// Something to copy by hand: one click selects all of it.
#[component]
pub fn Code(
    /// As it is.
    #[prop(into)]
    value: String,
) -> AnyView {
    view! { <code class="select-all anywhere">{value}</code> }.into_any()
}

/// Codes to keep, in two columns.
#[component]
pub fn CodeList(
    /// As they are.
    codes: Vec<String>,
) -> AnyView {
    let codes = codes.into_iter().map(|code| view! { <li><code class="select-all tabular">{code}</code></li> });
    view! { <ul class="grid grid-cols-2 gap-x-6 gap-y-2 p-5 rounded-control bg-sunken max-w-[26rem]">{codes.collect_view()}</ul> }
        .into_any()
}
