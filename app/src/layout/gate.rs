//! Signed out: one card, the brand above, languages and legal below.

use leptos::prelude::*;

use super::{BrandMark, NoticeView};
use crate::components::{Icon, IconView};
use crate::links;
use crate::page::Scene;

/// One card of 424 pixels.
#[component]
pub fn Gate(children: Children) -> AnyView {
    page("w-full max-w-[26.5rem] self-center grid gap-5", "card p-[clamp(1.5rem,5vw,2.25rem)] grid gap-[1.375rem]", children)
}

/// A wide card, to read in.
#[component]
pub fn Sheet(children: Children) -> AnyView {
    page("w-full max-w-[46rem] grid gap-5 content-start", "card p-[clamp(1.5rem,6vw,3.5rem)] grid gap-6", children)
}

fn page(column: &'static str, card: &'static str, children: Children) -> AnyView {
    view! {
        <div class="gate">
            <div class=column>
                <header><BrandMark/></header>
                <main id="main" tabindex="-1" class="grid gap-5">
                    <NoticeView/>
                    <div class=card>{children()}</div>
                </main>
            </div>
            <Foot/>
        </div>
    }
    .into_any()
}

/// Languages, legal texts, help.
#[component]
pub(super) fn Foot() -> AnyView {
    let scene: Scene = expect_context();
    let text = &scene.text;
    let legal = scene.brand.legal.texts.iter().map(|purpose| {
        let id = format!("legal-{purpose}");
        (links::legal(purpose), if text.has(&id) { text.say(&id) } else { purpose.clone() })
    });
    let others = [(&scene.brand.legal.imprint, "foot-imprint"), (&scene.brand.support.url, "foot-help")];
    let others = others.into_iter().filter_map(|(url, id)| Some((url.clone()?, text.say(id))));
    let legal = legal.chain(others).map(|(href, label)| view! { <li><a class="foot-link" href=href>{label}</a></li> });
    view! {
        <footer class="relative w-full flex flex-wrap justify-center gap-x-8 pt-8 soft small">
            <Languages/>
            <nav aria-label=text.say("foot-legal")><ul class="flex flex-wrap justify-center gap-x-5">{legal.collect_view()}</ul></nav>
        </footer>
    }
    .into_any()
}

/// So many languages stand side by side; more are a list that opens, upwards, since it is at the foot of the page.
const SIDE_BY_SIDE: usize = 4;

/// Each language in itself, for whoever can't read this one: a link, so that it needs no script.
#[component]
fn Languages() -> AnyView {
    let scene: Scene = expect_context();
    let text = &scene.text;
    let others = scene.languages.iter().filter(|language| language.code != text.language()).map(|language| {
        let dir = (language.dir != text.dir()).then_some(language.dir);
        view! { <li><a class="foot-link" href=scene.language_link(&language.code) lang=language.code.clone() hreflang=language.code.clone() dir=dir>{language.name.clone()}</a></li> }
    });
    let others = others.collect_view();
    let list = match scene.languages.len() {
        0 | 1 => return ().into_any(),
        2..=SIDE_BY_SIDE => view! { <ul class="flex flex-wrap justify-center gap-x-5">{others}</ul> }.into_any(),
        _ => {
            let own = scene.languages.iter().find(|language| language.code == text.language()).map(|language| language.name.clone());
            view! {
                <details>
                    <summary class="foot-link gap-2"><IconView icon=Icon::Globe/>{own}</summary>
                    <ul class="languages">{others}</ul>
                </details>
            }
            .into_any()
        }
    };
    view! { <nav aria-label=text.say("foot-languages")>{list}</nav> }.into_any()
}
