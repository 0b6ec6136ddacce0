//! A sample as it stands in a frame of the gallery: each text knows its message, file and line, nothing leads anywhere, and no style
//! stands inline, so that the frame needs no `unsafe-` in its content security policy.

use std::fmt::Write;

use super::tag::{Tag, tags_and_texts};
use super::{Mode, Sample};
use crate::page::Scene;
use crate::text::{Mark, Text, Trace, unmarked};

/// Elements that hold plain text: a `span` inside would be shown as text, or break the drawing.
const PLAIN: [&str; 5] = ["title", "option", "textarea", "svg", "select"];

/// A sample in its frame.
#[derive(Clone, Debug)]
pub struct Framed {
    /// The document.
    pub html: String,
    /// What its elements and its head had of style; for letters, which bring all of it along.
    pub styles: String,
    /// Its messages, in the order in which they stand.
    pub words: Vec<Word>,
}

/// A message of a sample.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The message's id.
    pub id: String,
    /// What it says here.
    pub words: String,
    /// File and line: `locales/en/sign_in.ftl:3`.
    pub origin: String,
}

/// Draws the sample as it is in one mode; `scene.sheet` is the sheet that the document links to.
pub fn framed(sample: &Sample, scene: &Scene, mode: Mode) -> Framed {
    let (text, trace) = scene.text.traced();
    let html = sample.html(&Scene { text, ..scene.clone() });
    let mut frame = Frame {
        text: &scene.text,
        trace,
        sheet: &scene.sheet,
        mode,
        open: Vec::new(),
        met: Vec::new(),
        styles: Vec::new(),
        rules: String::new(),
        html: String::new(),
    };
    frame.rewrite(&html);
    let words = frame.met.iter().filter_map(|number| frame.word(*number)).collect();
    Framed { styles: frame.sheet(), html: frame.html, words }
}

struct Frame<'a> {
    text: &'a Text,
    trace: Trace,
    sheet: &'a str,
    mode: Mode,
    /// The messages that began and have not ended yet.
    open: Vec<usize>,
    met: Vec<usize>,
    /// What stood in `style` attributes; each becomes a class.
    styles: Vec<String>,
    /// What stood in `<style>`.
    rules: String,
    html: String,
}

impl Frame<'_> {
    fn rewrite(&mut self, html: &str) {
        // The element around, where it is one that can't hold others or is left out.
        let mut inside: Option<String> = None;
        // Drawings stand in drawings: the outer one ends with its own tag.
        let mut deeper = 0_usize;
        for (tag, text) in tags_and_texts(html) {
            let name = tag.name.to_owned();
            match inside.as_deref() {
                Some(outer) if name == outer && !tag.closed => {
                    deeper += 1;
                    self.tag(tag);
                }
                Some(outer) if name.strip_prefix('/') == Some(outer) && deeper > 0 => {
                    deeper -= 1;
                    self.tag(tag);
                }
                Some(outer) if name.strip_prefix('/') == Some(outer) => {
                    if PLAIN.contains(&outer) {
                        self.tag(tag);
                    }
                    inside = None;
                }
                Some(_) => self.tag(tag),
                None if name == "script" || name == "style" => inside = Some(name),
                None => {
                    if PLAIN.contains(&name.as_str()) && !tag.closed {
                        inside = Some(name);
                    }
                    self.tag(tag);
                }
            }
            match inside.as_deref() {
                Some("style") => self.rules.push_str(text),
                Some("script") => {}
                Some(_) => _ = self.plain(text).map(|plain| self.html.push_str(&plain)),
                None => self.said(text),
            }
        }
    }

    /// Text in an attribute, or where no element may be: its messages are met, and the marks go.
    fn plain(&mut self, text: &str) -> Option<String> {
        for number in text.chars().filter_map(|c| if let Some(Mark::Opens(number)) = Mark::of(c) { Some(number) } else { None }) {
            self.meet(number);
        }
        (!text.is_empty()).then(|| unmarked(text))
    }

    /// Text between tags: what belongs to a message tells which.
    fn said(&mut self, text: &str) {
        let mut run = String::new();
        for c in text.chars() {
            match Mark::of(c) {
                None => run.push(c),
                Some(mark) => {
                    self.put(&std::mem::take(&mut run));
                    match mark {
                        Mark::Opens(number) => {
                            self.meet(number);
                            self.open.push(number);
                        }
                        Mark::Closes(number) => _ = self.open.iter().rposition(|open| *open == number).map(|at| self.open.remove(at)),
                    }
                }
            }
        }
        self.put(&run);
    }

    fn put(&mut self, run: &str) {
        match self.open.last().and_then(|number| self.word(*number)).filter(|_| !run.trim().is_empty()) {
            Some(Word { id, origin, .. }) => {
                _ = write!(self.html, "<span class=\"traced\" title=\"{}\">{run}</span>", escaped(&format!("{id} · {origin}")))
            }
            None => self.html.push_str(run),
        }
    }

    fn meet(&mut self, number: usize) {
        if !self.met.contains(&number) {
            self.met.push(number);
        }
    }

    fn word(&self, number: usize) -> Option<Word> {
        let said = self.trace.said(number)?;
        let (file, line) = self.text.origin(&said.id)?;
        Some(Word { origin: format!("{file}:{line}"), id: said.id, words: said.words })
    }

    fn tag(&mut self, tag: Tag<'_>) {
        let Tag { name, attributes, closed } = tag;
        if name == "/head" && !self.html.contains("rel=\"stylesheet\"") {
            _ = write!(self.html, "<link rel=\"stylesheet\" href=\"{}\">", escaped(self.sheet));
        }
        _ = write!(self.html, "<{name}");
        let style = attributes.iter().find(|(name, _)| *name == "style").and_then(|(_, value)| *value).map(|style| self.class_of(style));
        let class = attributes.iter().find(|(name, _)| *name == "class").and_then(|(_, value)| *value);
        let classes: Vec<String> = class.map(str::to_owned).into_iter().chain(style).collect();
        if !classes.is_empty() {
            _ = write!(self.html, " class=\"{}\"", classes.join(" "));
        }
        for (attribute, value) in attributes {
            let value = match (attribute, value) {
                // `autofocus`: thirty frames would fight for the focus.
                ("style" | "class" | "autofocus", _) => continue,
                // A sample's links lead nowhere, but within itself.
                ("href", Some(href)) if name == "a" && !href.starts_with('#') => Some("#".to_owned()),
                // Pictures come in pairs, too: the light one and the dark one.
                ("media", Some(condition)) => {
                    let all = |meets| if meets { "all" } else { "not all" };
                    Some(self.mode.meets(condition).map_or(condition, all).to_owned())
                }
                (_, value) => value.map(|value| self.plain(value).unwrap_or_default()),
            };
            match value {
                Some(value) => _ = write!(self.html, " {attribute}=\"{value}\""),
                None => _ = write!(self.html, " {attribute}"),
            }
        }
        self.html.push_str(if closed { "/>" } else { ">" });
    }

    /// The class that stands for a `style` attribute.
    fn class_of(&mut self, style: &str) -> String {
        let at = self.styles.iter().position(|known| known == style).unwrap_or_else(|| {
            self.styles.push(style.to_owned());
            self.styles.len() - 1
        });
        format!("styled-{at}")
    }

    fn sheet(&self) -> String {
        let mut sheet = self.rules.clone();
        for (at, style) in self.styles.iter().enumerate() {
            _ = write!(sheet, ".styled-{at}{{{}}}", style.replace("&quot;", "\"").replace("&#x27;", "'"));
        }
        sheet
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}
