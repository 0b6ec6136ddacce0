//! A language that nobody speaks (`en-XA`): English, longer and accented. Who sees plain letters in it has found a text that isn't a
//! message; who sees a button burst has found one that German will burst, too. For development.

use fluent_syntax::ast;
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;

use super::WordFile;
use super::words::ENGLISH;

/// Its code.
pub const PSEUDO: &str = "en-XA";

/// The files of the pseudo-language, made of the English ones.
pub fn pseudo<'a>(files: impl IntoIterator<Item = &'a WordFile>) -> Vec<WordFile> {
    files.into_iter().filter(|file| file.language == ENGLISH).map(of).collect()
}

fn of(file: &WordFile) -> WordFile {
    // What can't be read is told about the English file already.
    let mut resource = parse(file.source.clone()).unwrap_or_else(|(read, _)| read);
    for entry in &mut resource.body {
        if let ast::Entry::Message(message) = entry {
            message.comment = None;
            if message.id.name == "language-name" {
                message.value =
                    Some(ast::Pattern { elements: vec![ast::PatternElement::TextElement { value: "[Ƥşéûđó]".to_owned() }] });
            } else if let Some(pattern) = &mut message.value {
                of_pattern(pattern);
            }
        }
    }
    WordFile { language: PSEUDO.to_owned(), path: format!("{} as {PSEUDO}", file.path), source: serialize(&resource), ..file.clone() }
}

fn of_pattern(pattern: &mut ast::Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => *value = accented(value),
            ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
                for variant in variants {
                    of_pattern(&mut variant.value);
                }
            }
            ast::PatternElement::Placeable { .. } => {}
        }
    }
}

/// Letters with accents; each vowel twice, which makes a text about a third longer. Tags stay as they are.
fn accented(text: &str) -> String {
    let mut inside_tag = false;
    let mut accented = String::with_capacity(text.len() * 2);
    for c in text.chars() {
        inside_tag = (inside_tag || c == '<') && c != '>';
        match "aeiouyAEIOUYcdnrstlgzCDNRSTLGZ".find(c).filter(|_| !inside_tag) {
            Some(at) => {
                let accent = "áéíóúýÁÉÍÓÚÝçďñřšťľğžÇĎÑŘŠŤĽĞŽ".chars().nth(at).unwrap_or(c);
                accented.extend(std::iter::repeat_n(accent, if at < 12 { 2 } else { 1 }));
            }
            None => accented.push(c),
        }
    }
    accented
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gallery::testing;
    use crate::text::Words;

    #[test]
    fn it_is_longer_and_accented_and_takes_the_same_values() {
        let files = testing::word_files();
        let mut all = pseudo(&files);
        all.extend(files);
        let words = Words::load(all).unwrap();
        let text = words.text("harbor", PSEUDO, jiff::tz::TimeZone::UTC);
        assert_eq!(text.with("ago-minutes", &[("count", 3.into())]), "3 mííñúúťééš ááğóó");
        assert_eq!(text.ids(), words.text("harbor", "en", jiff::tz::TimeZone::UTC).ids());
        assert_eq!(accented("see <link>this</link>"), "šéééé <link>ťhííš</link>");
    }
}
