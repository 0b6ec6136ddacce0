//! Reads the HTML that our own views write: tags with double-quoted values, and what stands between them.

use crate::render::tag_end;

/// A tag.
pub(super) struct Tag<'a> {
    /// `p`, `/p`, `!doctype`.
    pub(super) name: &'a str,
    /// Each name, and its value where it has one; as written, escapes and all.
    pub(super) attributes: Vec<(&'a str, Option<&'a str>)>,
    /// Ends with `/>`.
    pub(super) closed: bool,
}

/// Each tag with the text after it.
pub(super) fn tags_and_texts(html: &str) -> impl Iterator<Item = (Tag<'_>, &str)> {
    let mut rest = html;
    std::iter::from_fn(move || {
        let from = &rest[rest.find('<')?..];
        let (tag, after) = from.split_at(tag_end(from));
        let end = after.find('<').unwrap_or(after.len());
        rest = &after[end..];
        Some((read(tag), &after[..end]))
    })
}

fn read(tag: &str) -> Tag<'_> {
    let inside = tag.trim_start_matches('<').trim_end_matches('>');
    let closed = inside.ends_with('/');
    let inside = inside.trim_end_matches('/');
    let (name, mut rest) = inside.split_once(' ').unwrap_or((inside, ""));
    let mut attributes = Vec::new();
    while !rest.trim_start().is_empty() {
        rest = rest.trim_start();
        let end = rest.find([' ', '=']).unwrap_or(rest.len());
        let (attribute, after) = rest.split_at(end);
        let value = after.strip_prefix("=\"").and_then(|quoted| quoted.split_once('"'));
        attributes.push((attribute, value.map(|(value, _)| value)));
        rest = value.map_or_else(|| after.trim_start_matches('='), |(_, after)| after);
    }
    Tag { name, attributes, closed }
}

#[cfg(test)]
mod tests {
    use super::tags_and_texts;

    #[test]
    fn tags_are_read_as_we_write_them() {
        let html = "<!doctype html><a href=\"/a?b=1&amp;c\" title=\"x > y / z\" checked>say</a><br/> more";
        let read: Vec<_> = tags_and_texts(html).map(|(tag, text)| (tag.name, tag.attributes, tag.closed, text)).collect();
        assert_eq!(read[0], ("!doctype", vec![("html", None)], false, ""));
        let attributes = vec![("href", Some("/a?b=1&amp;c")), ("title", Some("x > y / z")), ("checked", None)];
        assert_eq!(read[1], ("a", attributes, false, "say"));
        assert_eq!(read[2], ("/a", vec![], false, ""));
        assert_eq!(read[3], ("br", vec![], true, " more"));
    }
}
