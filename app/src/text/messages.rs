//! What a file of words holds: its messages, and the values that each takes.

use std::collections::{BTreeMap, BTreeSet};

use fluent::FluentResource;
use fluent_syntax::ast;

pub(super) fn messages(resource: &FluentResource) -> impl Iterator<Item = (&str, &ast::Pattern<&str>)> {
    resource.entries().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some((message.id.name, message.value.as_ref()?)),
        _ => None,
    })
}

pub(super) fn collect(resource: &FluentResource, ids: &mut BTreeMap<String, BTreeSet<String>>) {
    for (id, pattern) in messages(resource) {
        let mut variables = BTreeSet::new();
        variables_of(pattern, &mut variables);
        ids.insert(id.to_owned(), variables);
    }
}

fn variables_of(pattern: &ast::Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            match expression {
                ast::Expression::Inline(inline) => variable_of(inline, found),
                ast::Expression::Select { selector, variants } => {
                    variable_of(selector, found);
                    for variant in variants {
                        variables_of(&variant.value, found);
                    }
                }
            }
        }
    }
}

fn variable_of(inline: &ast::InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => _ = found.insert(id.name.to_owned()),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for inline in &arguments.positional {
                variable_of(inline, found);
            }
        }
        ast::InlineExpression::Placeable { expression } => {
            if let ast::Expression::Inline(inline) = expression.as_ref() {
                variable_of(inline, found);
            }
        }
        _ => {}
    }
}
