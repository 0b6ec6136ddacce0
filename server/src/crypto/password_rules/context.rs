//! The person's and the house's own words (ASVS 5.0 V6.1.2): who knows somebody tries these first.

/// Shorter words are too common to mean the person; a name in Chinese characters is long at two.
const SHORTEST: usize = 3;
const SHORTEST_IDEOGRAPHIC: usize = 2;
const LONGEST: usize = 30;
const MOST: usize = 40;

/// Each phrase and its parts, in lower case, the longest first. Their number and length are bounded: strangers fill in names.
pub(super) fn words<'a>(phrases: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut words = Vec::new();
    for phrase in phrases {
        let phrase = phrase.chars().take(2 * LONGEST).collect::<String>().to_lowercase();
        words.push(phrase.chars().filter(|c| c.is_alphanumeric()).collect());
        words.extend(phrase.split(|c: char| !c.is_alphanumeric()).map(str::to_owned));
        words.push(phrase);
    }
    words.retain(|word| {
        let length = word.chars().count();
        let shortest = if word.chars().any(|c| u32::from(c) >= 0x3000) { SHORTEST_IDEOGRAPHIC } else { SHORTEST };
        (shortest..=LONGEST).contains(&length) && word.chars().any(char::is_alphabetic)
    });
    words.sort_unstable_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    words.dedup();
    words.truncate(MOST);
    words
}

/// Whether a password is one or several of these words, forwards or backwards, also as `h4rb0r`, and little more: at most two letters
/// and eight characters in all.
pub(super) fn is_mostly_words(password: &str, words: &[String]) -> bool {
    let typed: Vec<char> = password.to_lowercase().chars().collect();
    let read: Vec<char> = typed.iter().copied().map(plain).collect();
    let mut rest = vec![true; typed.len()];
    for word in words {
        let forwards: Vec<char> = word.chars().collect();
        let backwards: Vec<char> = word.chars().rev().collect();
        for (text, word) in [(&typed, &forwards), (&typed, &backwards), (&read, &forwards), (&read, &backwards)] {
            for (start, _) in text.windows(word.len()).enumerate().filter(|(_, part)| part == word) {
                rest.iter_mut().skip(start).take(word.len()).for_each(|left| *left = false);
            }
        }
    }
    let left: Vec<char> = typed.iter().zip(&rest).filter_map(|(c, left)| left.then_some(*c)).collect();
    left.len() < typed.len() && left.len() <= 8 && left.iter().filter(|c| c.is_alphabetic()).count() <= 2
}

/// The letter that a digit or a sign often stands for.
fn plain(c: char) -> char {
    match c {
        '4' | '@' => 'a',
        '3' => 'e',
        '1' | '!' | '|' => 'i',
        '0' => 'o',
        '5' | '$' => 's',
        '7' | '+' => 't',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_taken_apart() {
        let phrases = ["Ann-Sophie Lee".to_owned(), "x".repeat(1000), "12345".to_owned(), "Al".to_owned()];
        assert_eq!(words(phrases.iter()), ["ann-sophie lee", "annsophielee", "sophie", "ann", "lee"]);
    }

    #[test]
    fn many_words_are_cut_short() {
        let phrases: Vec<String> = (0..1000).map(|i| format!("word{i}")).collect();
        assert_eq!(words(phrases.iter()).len(), MOST);
    }
}
