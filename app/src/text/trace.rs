//! Which message says what: the gallery draws with a traced text. Each message then stands between two marks, characters for private
//! use that nobody types, by which its name is found again in the finished page.

use std::sync::{Arc, Mutex, PoisonError};

/// Planes 16 and 15 of Unicode hold nothing but characters for private use: one to open and one to close for each message.
const OPENS: u32 = 0x10_0000;
const CLOSES: u32 = 0x0f_0000;
const MOST: u32 = 0xfffd;

/// What was said by a traced text.
#[derive(Clone, Debug, Default)]
pub struct Trace(Arc<Mutex<Vec<Said>>>);

/// A message that was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The message's id.
    pub id: String,
    /// What it said, the first time.
    pub words: String,
}

/// What a mark marks: the number of a message, for [`Trace::said`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// The message begins.
    Opens(usize),
    /// The message ends.
    Closes(usize),
}

impl Mark {
    /// The mark that a character is.
    pub fn of(c: char) -> Option<Self> {
        let number = |first: u32| u32::from(c).checked_sub(first).filter(|at| *at <= MOST).and_then(|at| usize::try_from(at).ok());
        number(OPENS).map(Self::Opens).or_else(|| number(CLOSES).map(Self::Closes))
    }
}

/// Words without marks.
pub fn unmarked(words: &str) -> String {
    words.chars().filter(|c| Mark::of(*c).is_none()).collect()
}

impl Trace {
    /// The message of this number.
    pub fn said(&self, number: usize) -> Option<Said> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(number).cloned()
    }

    /// Remembers a message, and puts its marks around it.
    pub(super) fn mark(&self, id: &str, words: &str) -> String {
        let mut said = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let number = said.iter().position(|known| known.id == id).unwrap_or_else(|| {
            said.push(Said { id: id.to_owned(), words: unmarked(words) });
            said.len() - 1
        });
        drop(said);
        let mark = |first: u32| u32::try_from(number).ok().filter(|at| *at <= MOST).and_then(|at| char::from_u32(first + at));
        match (mark(OPENS), mark(CLOSES)) {
            (Some(opens), Some(closes)) => format!("{opens}{words}{closes}"),
            _ => words.to_owned(),
        }
    }
}
