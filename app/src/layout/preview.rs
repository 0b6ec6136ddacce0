//! Above every page of an edition that is not published: that it is a preview, until when, and the way out.

use leptos::prelude::*;

use crate::components::{Button, Look};
use crate::links;
use crate::page::Scene;

/// Nothing where what is shown is what everyone sees.
#[component]
pub(super) fn PreviewBar() -> AnyView {
    let Scene { preview, text, .. } = expect_context();
    let bar = preview.map(|preview| {
        let until = [("edition", preview.edition.into()), ("until", text.date_time(preview.until).into())];
        view! {
            <aside class="flex flex-wrap items-center justify-center gap-x-4 gap-y-1 px-4 py-2 bg-warn-soft text-ink small" aria-label=text.say("preview")>
                <p><strong>{text.say("preview")}</strong>" "{text.with("preview-until", &until)}</p>
                <form method="post" action=links::LEAVE_PREVIEW>
                    <Button label=text.say("preview-leave") look=Look::Quiet/>
                </form>
            </aside>
        }
    });
    bar.into_any()
}
