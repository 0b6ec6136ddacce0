//! The one place where a view becomes bytes: makes an owner, draws, cleans up, and puts the doctype before it.

use leptos::prelude::*;

use crate::layout::{Board, DeskFrame, Document, Gate, Portal, Sheet};
use crate::page::{Frame, Page, Scene};

/// A page as HTML, complete.
pub fn page<P: Page>(page: P, scene: &Scene) -> String {
    let (title, frame) = (page.title(&scene.text), page.frame());
    let html = fragment(scene, || {
        let content = page.view(scene);
        let framed = match frame {
            Frame::Gate => view! { <Gate>{content}</Gate> }.into_any(),
            Frame::Sheet => view! { <Sheet>{content}</Sheet> }.into_any(),
            Frame::Board => view! { <Board>{content}</Board> }.into_any(),
            Frame::Portal(room) => view! { <Portal room>{content}</Portal> }.into_any(),
            Frame::Desk(room) => view! { <DeskFrame room>{content}</DeskFrame> }.into_any(),
        };
        view! { <Document title>{framed}</Document> }.into_any()
    });
    format!("<!doctype html>{html}")
}

/// A view without a scene, for letters.
pub(crate) fn bare(view: impl FnOnce() -> AnyView) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view().to_html());
    owner.cleanup();
    without_markers(&html)
}

/// A view as HTML. Components find [`Scene`] and its text as context.
pub(crate) fn fragment(scene: &Scene, view: impl FnOnce() -> AnyView) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        provide_context(scene.clone());
        provide_context(scene.text.clone());
        view().to_html()
    });
    owner.cleanup();
    without_markers(&html)
}

/// Takes out `<!>`, by which a browser's code would find text nodes again: there is no such code here. Inside a tag, in an
/// attribute's value, the same three characters are somebody's text and stay.
fn without_markers(html: &str) -> String {
    let mut clean = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        clean.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(after) = rest.strip_prefix("<!>") {
            rest = after;
        } else {
            let end = tag_end(rest);
            clean.push_str(&rest[..end]);
            rest = &rest[end..];
        }
    }
    clean.push_str(rest);
    clean
}

/// Where the tag ends that begins here: a `>` in an attribute's value is somebody's text.
pub(crate) fn tag_end(html: &str) -> usize {
    let mut quoted = false;
    for (at, byte) in html.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'>' if !quoted => return at + 1,
            _ => {}
        }
    }
    html.len()
}

#[cfg(test)]
mod tests {
    use super::without_markers;

    #[test]
    fn markers_go_and_text_stays() {
        assert_eq!(without_markers("<p>a<!>b</p><!>"), "<p>ab</p>");
        assert_eq!(without_markers(r#"<input value="<!>"><!>x"#), r#"<input value="<!>">x"#);
        assert_eq!(without_markers("<p title=\"a>b\">&lt;!&gt;</p>"), "<p title=\"a>b\">&lt;!&gt;</p>");
    }
}
