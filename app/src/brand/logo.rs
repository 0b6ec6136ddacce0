//! A logo: an SVG of a few shapes, read into a tree, so that nothing but those shapes can ever reach a page.

use std::fmt::Write;

use leptos::html::custom;
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;

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
    "stroke-opacity",
    "opacity",
    "transform",
    "clip-rule",
];

/// A brand's mark.
#[derive(Clone, Debug)]
pub struct Logo(Shape);

#[derive(Clone, Debug, Default)]
struct Shape {
    element: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<Shape>,
}

impl Logo {
    /// Reads `logo.svg`. Colours may be the brand's tokens: `fill="var(--accent)"`.
    pub(super) fn parse(svg: &str) -> Result<Self, String> {
        if svg.len() > 8192 {
            return Err("a logo may have 8 KB at most: it stands in every page".to_owned());
        }
        let mut rest = svg.trim();
        let shape = parse_shape(&mut rest, 0)?;
        if shape.element != "svg" || !rest.trim().is_empty() {
            return Err("the file must hold one <svg> and nothing else".to_owned());
        }
        if !shape.attributes.iter().any(|(name, _)| *name == "viewBox") {
            return Err("<svg> needs a viewBox".to_owned());
        }
        Ok(Self(shape))
    }

    /// The mark as nodes, in this class; decoration, since the brand's name stands beside it.
    pub fn view(&self, class: &'static str) -> AnyView {
        let mut attributes = attributes(&self.0);
        attributes.push(custom_attribute("class", class).into_any_attr());
        attributes.push(custom_attribute("aria-hidden", "true").into_any_attr());
        node(&self.0, attributes)
    }

    /// The mark as a file of its own, tokens replaced by these colours.
    pub(super) fn standalone(&self, tokens: &Tokens) -> String {
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
        let token = value.strip_prefix("var(--").and_then(|rest| rest.strip_suffix(')')).and_then(|name| tokens.get(name));
        _ = match token {
            Some(colour) => write!(svg, " {name}=\"{}\"", colour.hex()),
            None => write!(svg, " {name}=\"{value}\""),
        };
    }
    svg.push('>');
    shape.children.iter().for_each(|child| write(child, svg, tokens));
    _ = write!(svg, "</{}>", shape.element);
}

fn parse_shape(rest: &mut &str, depth: u8) -> Result<Shape, String> {
    if depth > 8 {
        return Err("nested too deeply".to_owned());
    }
    let (tag, after) = rest.strip_prefix('<').and_then(|rest| rest.split_once('>')).ok_or("an element was expected")?;
    *rest = after;
    let (tag, closed) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
    let (name, attributes) = tag.trim().split_once(char::is_whitespace).unwrap_or((tag.trim(), ""));
    let element =
        ELEMENTS.iter().find(|known| **known == name).ok_or_else(|| format!("<{name}> is not allowed, only {}", ELEMENTS.join(", ")))?;
    let mut shape = Shape { element, attributes: parse_attributes(attributes)?, children: Vec::new() };
    if closed {
        return Ok(shape);
    }
    loop {
        *rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix(&format!("</{name}>")[..]) {
            *rest = after;
            return Ok(shape);
        }
        shape.children.push(parse_shape(rest, depth + 1)?);
    }
}

fn parse_attributes(mut rest: &str) -> Result<Vec<(&'static str, String)>, String> {
    let mut found = Vec::new();
    while !rest.trim().is_empty() {
        let (name, after) = rest.split_once("=\"").ok_or("attributes are written name=\"value\"")?;
        let (value, after) = after.split_once('"').ok_or("a quote is missing")?;
        rest = after;
        let name = name.trim();
        if name == "xmlns" {
            continue;
        }
        let known = ATTRIBUTES.iter().find(|known| **known == name).ok_or_else(|| format!("the attribute `{name}` is not allowed"))?;
        // `url(…)` could load from elsewhere; the rest is what numbers, paths, names and colours are made of.
        if value.contains("url") || !value.chars().all(|c| c.is_ascii_alphanumeric() || " .,-+#()%/".contains(c)) {
            return Err(format!("`{name}` may not hold `{value}`"));
        }
        found.push((*known, value.to_owned()));
    }
    Ok(found)
}
