//! A drawing: an SVG of a few shapes, read into a tree, so that nothing but those shapes can ever reach a page.

use std::fmt::Write;

use leptos::html::custom;
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;

use super::problem::line_of;
use super::tokens::Tokens;

const ELEMENTS: &[&str] = &["svg", "g", "path", "rect", "circle", "ellipse", "line", "polygon", "polyline"];

const ATTRIBUTES: &[&str] = &[
    "viewBox",
    "d",
    "x",
    "y",
    "x1",
    "y1",
    "x2",
    "y2",
    "width",
    "height",
    "rx",
    "ry",
    "r",
    "cx",
    "cy",
    "points",
    "fill",
    "fill-rule",
    "fill-opacity",
    "stroke",
    "stroke-width",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-opacity",
    "opacity",
    "transform",
    "clip-rule",
];

/// What drawing programs write and no shape needs: left out without a word.
const IDLE: &[&str] = &["xmlns", "xmlns:xlink", "xml:space", "version", "id", "role", "aria-hidden"];

/// A drawing, read and checked.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Drawing(Shape);

#[derive(Clone, Debug, Default, PartialEq)]
struct Shape {
    element: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<Shape>,
}

/// What is wrong with a drawing.
#[derive(Debug)]
pub(super) struct Wrong {
    pub(super) line: usize,
    pub(super) message: String,
}

impl Drawing {
    /// Reads an SVG file. Colours may be the brand's tokens: `fill="var(--accent)"`.
    pub(super) fn parse(svg: &str) -> Result<Self, Wrong> {
        let mut reader = Reader { rest: svg };
        let found = reader.whole();
        found.map(Self).map_err(|message| Wrong { line: line_of(svg, svg.len() - reader.rest.len()), message })
    }

    /// As nodes of a page, in this class; decoration, since the brand's name stands beside it or is said in words.
    pub(super) fn view(&self, class: &'static str) -> AnyView {
        let mut attributes = attributes(&self.0);
        attributes.push(custom_attribute("class", class).into_any_attr());
        attributes.push(custom_attribute("aria-hidden", "true").into_any_attr());
        node(&self.0, attributes)
    }

    /// As a file of its own, tokens replaced by these colours.
    pub(super) fn file(&self, tokens: &Tokens) -> String {
        let mut svg = String::new();
        write(&self.0, &mut svg, tokens);
        svg.replacen("<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"", 1)
    }
}

fn node(shape: &Shape, attributes: Vec<AnyAttribute>) -> AnyView {
    let children: Vec<AnyView> = shape.children.iter().map(|child| node(child, self::attributes(child))).collect();
    custom(shape.element).child(children).add_any_attr(attributes).into_any()
}

fn attributes(shape: &Shape) -> Vec<AnyAttribute> {
    shape.attributes.iter().map(|(name, value)| custom_attribute(*name, value.clone()).into_any_attr()).collect()
}

fn write(shape: &Shape, svg: &mut String, tokens: &Tokens) {
    _ = write!(svg, "<{}", shape.element);
    for (name, value) in &shape.attributes {
        let token = value.strip_prefix("var(--").and_then(|rest| rest.strip_suffix(')')).and_then(|name| tokens.named(name));
        _ = match token {
            Some(colour) => write!(svg, " {name}=\"{colour}\""),
            None => write!(svg, " {name}=\"{value}\""),
        };
    }
    svg.push('>');
    shape.children.iter().for_each(|child| write(child, svg, tokens));
    _ = write!(svg, "</{}>", shape.element);
}

/// Reads from the front. Where it stops, `rest` says how far it came.
struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn whole(&mut self) -> Result<Shape, String> {
        self.skip_idle()?;
        let shape = self.shape(0)?;
        self.skip_idle()?;
        if shape.element != "svg" || !self.rest.is_empty() {
            return Err("The file must hold one <svg> and nothing else.".to_owned());
        }
        if !shape.attributes.iter().any(|(name, _)| *name == "viewBox") {
            return Err("<svg> needs a viewBox, as in viewBox=\"0 0 32 32\": without it the drawing can't be scaled.".to_owned());
        }
        Ok(shape)
    }

    /// White space, comments, the XML declaration. A DOCTYPE is none of them: it is where entity bombs are made (ASVS 5.0 V1.5.1).
    fn skip_idle(&mut self) -> Result<(), String> {
        loop {
            self.rest = self.rest.trim_start_matches([' ', '\t', '\r', '\n', '\u{feff}']);
            let end = match self.rest {
                rest if rest.starts_with("<!--") => "-->",
                rest if rest.starts_with("<?xml ") => "?>",
                _ => return Ok(()),
            };
            self.rest = self.rest.split_once(end).ok_or("A comment has no end.")?.1;
        }
    }

    fn shape(&mut self, depth: u8) -> Result<Shape, String> {
        if depth > 16 {
            return Err("The shapes are nested too deeply.".to_owned());
        }
        let rest = self.rest.strip_prefix('<').ok_or("A shape is expected here: text, styles and the like can't stand in a logo.")?;
        let (tag, after) = rest.split_once('>').ok_or("A `>` is missing.")?;
        let (tag, closed) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
        let (name, attributes) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
        let element = ELEMENTS
            .iter()
            .find(|known| **known == name)
            .ok_or_else(|| format!("<{}> can't stand in a logo, only plain shapes: {}.", shortened(name), ELEMENTS.join(", ")))?;
        let mut shape = Shape { element, attributes: parse_attributes(attributes)?, children: Vec::new() };
        self.rest = after;
        if closed {
            return Ok(shape);
        }
        loop {
            self.skip_idle()?;
            if let Some(after) = self.rest.strip_prefix("</").and_then(|rest| rest.strip_prefix(name)?.trim_start().strip_prefix('>')) {
                self.rest = after;
                return Ok(shape);
            }
            if !self.skip_title() {
                shape.children.push(self.shape(depth + 1)?);
            }
        }
    }

    /// A drawing program's name for the drawing: text only, left out.
    fn skip_title(&mut self) -> bool {
        let after = ["title", "desc"].into_iter().find_map(|name| {
            let inside = self.rest.strip_prefix('<')?.strip_prefix(name)?.split_once('>')?.1;
            let (text, after) = inside.split_once(&format!("</{name}>")[..])?;
            (!text.contains('<')).then_some(after)
        });
        after.map(|after| self.rest = after).is_some()
    }
}

fn parse_attributes(mut rest: &str) -> Result<Vec<(&'static str, String)>, String> {
    let mut found: Vec<(&str, String)> = Vec::new();
    while !rest.trim().is_empty() {
        let (name, after) = rest.split_once('=').ok_or("Attributes are written name=\"value\".")?;
        let quote = after.chars().next().filter(|c| matches!(c, '"' | '\'')).ok_or("Attributes are written name=\"value\".")?;
        let (value, after) = after[1..].split_once(quote).ok_or("A quote is missing.")?;
        rest = after;
        let name = name.trim();
        if IDLE.contains(&name)
            || name.strip_prefix("data-").is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'))
        {
            continue;
        }
        let known = ATTRIBUTES.iter().find(|known| **known == name).ok_or_else(|| {
            format!("`{}` can't stand in a logo. Export it with plain colours, without styles, scripts and links.", shortened(name))
        })?;
        let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
        // `url(…)` could load from elsewhere; the rest is what numbers, paths, names and colours are made of.
        let plain = value.chars().all(|c| c.is_ascii_alphanumeric() || " .,-+#()%".contains(c));
        if value.to_ascii_lowercase().contains("url") || !plain {
            return Err(format!(
                "`{known}` may hold numbers and colours, not `{}`. Gradients and patterns can't be used.",
                shortened(&value)
            ));
        }
        if found.iter().any(|(other, _)| other == known) {
            return Err(format!("`{known}` stands there twice."));
        }
        found.push((*known, value));
    }
    Ok(found)
}

fn shortened(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(40).collect()
}
