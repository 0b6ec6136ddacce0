//! Reading a file line by line, in bounded memory: whatever stands in it, at most one line and one buffer are held.
//!
//! A place in the file is a [`Cursor`]; who reads on from one reads what who read through would have. A line that can't be read costs
//! itself alone: after a record that never ends (one quotation mark too many), reading goes on with the line below its first.

mod csv;
mod json;
mod source;

use std::fs::File;
use std::io;
use std::path::Path;

use super::{LONGEST_LINE, Reason};
pub use csv::Header;
pub use source::Cursor;
use source::Source;

/// How lines are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A header, and values between commas, semicolons or tabs.
    Csv,
    /// A JSON object on each line.
    JsonLines,
}

impl Format {
    /// As it is stored and typed.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::JsonLines => "jsonl",
        }
    }

    /// The format of this word.
    pub fn of_word(word: &str) -> Option<Self> {
        [Self::Csv, Self::JsonLines].into_iter().find(|format| format.word() == word)
    }

    /// What a file's name says, else its first character.
    pub fn guess(name: &str, path: &Path) -> io::Result<Self> {
        let ending = Path::new(name).extension().and_then(|ending| ending.to_str()).map(str::to_ascii_lowercase);
        match ending.as_deref() {
            Some("csv" | "tsv" | "txt") => Ok(Self::Csv),
            Some("jsonl" | "ndjson" | "json") => Ok(Self::JsonLines),
            _ => {
                let mut source = Source::new(File::open(path)?)?;
                let first = source.line(LONGEST_LINE)?.and_then(|line| line.bytes.ok()).unwrap_or_default();
                let brace = first.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{');
                Ok(if brace { Self::JsonLines } else { Self::Csv })
            }
        }
    }
}

/// Names and values of one line. Names are in small letters.
pub type Fields = Vec<(String, String)>;

/// One line, or one record that goes over several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The line where it begins, counted from one.
    pub line: u64,
    /// What stands there, or why that can't be read.
    pub fields: Result<Fields, Reason>,
}

/// Why a file can't be read at all.
#[derive(Debug)]
pub enum FileProblem {
    /// The system can't.
    Io(io::Error),
    /// It makes no sense.
    Content(Reason),
}

impl From<io::Error> for FileProblem {
    fn from(problem: io::Error) -> Self {
        Self::Io(problem)
    }
}

/// A file that is being read.
#[derive(Debug)]
pub struct Reading {
    source: Source,
    header: Option<Header>,
}

impl Reading {
    /// Opens a file and goes to a place in it.
    pub fn open(path: &Path, format: Format, from: Cursor) -> Result<Self, FileProblem> {
        let mut source = Source::new(File::open(path)?)?;
        let header = match format {
            Format::Csv => Some(Header::read(&mut source)?),
            Format::JsonLines => None,
        };
        if from != Cursor::default() {
            source.go_to(from)?;
        }
        Ok(Self { source, header })
    }

    /// The next record; none at the end.
    pub fn record(&mut self) -> io::Result<Option<Record>> {
        match &self.header {
            Some(header) => csv::record(&mut self.source, header),
            None => json::record(&mut self.source),
        }
    }

    /// Where the next record begins.
    pub const fn cursor(&self) -> Cursor {
        self.source.cursor()
    }

    /// The names of the columns, where the file has a header.
    pub fn columns(&self) -> &[String] {
        self.header.as_ref().map_or(&[], |header| &header.names)
    }
}

#[cfg(test)]
mod tests;
