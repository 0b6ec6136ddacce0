//! What a message is made of: the values that it takes, its markup, its choices, how long it gets.

use std::collections::BTreeSet;

use fluent::FluentResource;
use fluent_syntax::ast;

/// A value is counted as so many characters.
const A_VALUE: usize = 8;

/// All messages of a file that say something.
pub(super) fn messages(resource: &FluentResource) -> impl Iterator<Item = (&str, &ast::Pattern<&str>)> {
    resource.entries().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some((message.id.name, message.value.as_ref()?)),
        _ => None,
    })
}

/// What a message is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Shape {
    /// The values that it takes.
    pub(super) values: BTreeSet<String>,
    /// The names of its tags; a `<` that opens none is one called `<`.
    pub(super) tags: BTreeSet<String>,
    /// The other messages that it repeats.
    pub(super) repeats: BTreeSet<String>,
    /// Its choices: by which value, and the keys that are not exact numbers.
    pub(super) choices: Vec<(Option<String>, Vec<String>)>,
    /// Its longest form, in columns: a Chinese character takes two.
    pub(super) columns: usize,
    /// Characters that no message may have, written as code points.
    pub(super) forbidden: BTreeSet<String>,
    /// Whether it has several lines.
    pub(super) lines: bool,
}

impl Shape {
    pub(super) fn of(pattern: &ast::Pattern<&str>) -> Self {
        let mut shape = Self::default();
        let mut said = String::new();
        shape.columns = shape.pattern(pattern, &mut said);
        shape.tags = tags(&said);
        shape.lines = said.trim_end().contains('\n');
        let hidden = said.chars().filter(|c| is_forbidden(*c));
        shape.forbidden = hidden.map(|c| format!("U+{:04X}", u32::from(c))).collect();
        shape
    }

    /// Collects, and gives back the columns; all texts go to `said`.
    fn pattern(&mut self, pattern: &ast::Pattern<&str>, said: &mut String) -> usize {
        let mut columns = 0;
        for element in &pattern.elements {
            columns += match element {
                ast::PatternElement::TextElement { value } => {
                    said.push_str(value);
                    width(value)
                }
                ast::PatternElement::Placeable { expression } => self.expression(expression, said),
            };
        }
        columns
    }

    fn expression(&mut self, expression: &ast::Expression<&str>, said: &mut String) -> usize {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, said),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector, said);
                let name = if let ast::InlineExpression::VariableReference { id } = selector { Some(id.name.to_owned()) } else { None };
                let keys = variants.iter().filter_map(|variant| match &variant.key {
                    ast::VariantKey::Identifier { name } => Some((*name).to_owned()),
                    ast::VariantKey::NumberLiteral { .. } => None,
                });
                self.choices.push((name, keys.collect()));
                variants.iter().map(|variant| self.pattern(&variant.value, said)).max().unwrap_or_default()
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>, said: &mut String) -> usize {
        match inline {
            ast::InlineExpression::VariableReference { id } => {
                self.values.insert(id.name.to_owned());
                A_VALUE
            }
            ast::InlineExpression::StringLiteral { value } => {
                said.push_str(value);
                width(value)
            }
            ast::InlineExpression::NumberLiteral { value } => value.len(),
            ast::InlineExpression::MessageReference { id, .. } => {
                self.repeats.insert(id.name.to_owned());
                A_VALUE
            }
            ast::InlineExpression::TermReference { id, .. } => {
                self.repeats.insert(format!("-{}", id.name));
                A_VALUE
            }
            ast::InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().map(|argument| self.inline(argument, said)).sum()
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression, said),
        }
    }
}

/// The names of all tags in a text.
fn tags(said: &str) -> BTreeSet<String> {
    let name = |rest: &str| {
        let inside = rest.split_once('>').map(|(inside, _)| inside.trim_start_matches('/'));
        let is_name = |name: &&str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        inside.filter(is_name).unwrap_or("<").to_owned()
    };
    said.split('<').skip(1).map(name).collect()
}

/// Invisible characters that turn the direction of what follows, or end a line: a text that looks like another (Trojan Source).
/// The plain marks (U+200E, U+200F) are needed in right-to-left texts.
const fn is_forbidden(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}' | '\u{0}'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}')
}

fn width(text: &str) -> usize {
    let wide = |c: char| matches!(u32::from(c), 0x1100..=0x115f | 0x2e80..=0xa4cf | 0xac00..=0xd7a3 | 0xf900..=0xfaff | 0xfe30..=0xfe6f | 0xff00..=0xff60);
    text.chars().map(|c| if wide(c) { 2 } else { 1 }).sum()
}
