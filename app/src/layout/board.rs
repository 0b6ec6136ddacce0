//! As wide as the window: for looking at much at once. Its classes stand in the gallery's own sheet.

use leptos::prelude::*;

use super::gate::Foot;
use super::{BrandMark, NoticeView};

/// The brand above, a wide column, languages below.
#[component]
pub fn Board(children: Children) -> AnyView {
    view! {
        <div class="gallery-board">
            <header><BrandMark/></header>
            <main id="main" tabindex="-1" class="gallery-column">
                <NoticeView/>
                {children()}
            </main>
            <Foot/>
        </div>
    }
    .into_any()
}
