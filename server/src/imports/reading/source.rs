//! Bytes, with the place that they stand at.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};

/// A place in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cursor {
    /// Bytes before it.
    pub byte: u64,
    /// Line ends before it.
    pub lines: u64,
}

/// A file, and where we are in it.
#[derive(Debug)]
pub(super) struct Source {
    file: BufReader<File>,
    at: Cursor,
}

/// A line without its end.
pub(super) struct Line {
    pub number: u64,
    /// None of the bytes where there were too many.
    pub bytes: Result<Vec<u8>, ()>,
}

/// Marks a text as UTF-8; some programs write it, and it is nobody's name.
const MARK: &[u8] = b"\xef\xbb\xbf";

impl Source {
    /// At the beginning, behind a byte order mark.
    pub(super) fn new(mut file: File) -> io::Result<Self> {
        let mut start = Vec::with_capacity(MARK.len());
        (&mut file).take(MARK.len() as u64).read_to_end(&mut start)?;
        let byte = if start == MARK { MARK.len() as u64 } else { 0 };
        let mut source = Self { file: BufReader::with_capacity(64 * 1024, file), at: Cursor::default() };
        source.go_to(Cursor { byte, lines: 0 })?;
        Ok(source)
    }

    pub(super) fn go_to(&mut self, place: Cursor) -> io::Result<()> {
        self.file.seek(SeekFrom::Start(place.byte))?;
        self.at = place;
        Ok(())
    }

    pub(super) const fn cursor(&self) -> Cursor {
        self.at
    }

    /// The bytes at hand; none at the end.
    pub(super) fn peek(&mut self) -> io::Result<&[u8]> {
        self.file.fill_buf()
    }

    /// Goes past some of the bytes at hand.
    pub(super) fn pass(&mut self, many: usize) {
        let passed = &self.file.buffer()[..many];
        self.at.lines += passed.split(|byte| *byte == b'\n').count() as u64 - 1;
        self.at.byte += many as u64;
        self.file.consume(many);
    }

    /// Goes past empty lines.
    pub(super) fn skip_empty(&mut self) -> io::Result<()> {
        loop {
            let empty = self.peek()?.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
            if empty == 0 {
                return Ok(());
            }
            self.pass(empty);
        }
    }

    /// The next line that is not empty, of at most so many bytes. A longer one is passed, and only counted.
    pub(super) fn line(&mut self, most: usize) -> io::Result<Option<Line>> {
        self.skip_empty()?;
        let number = self.at.lines + 1;
        let mut bytes = Vec::new();
        let (mut any, mut too_long) = (false, false);
        loop {
            let here = self.peek()?;
            if here.is_empty() {
                break;
            }
            any = true;
            let end = here.iter().position(|byte| *byte == b'\n');
            let part = &here[..end.unwrap_or(here.len())];
            too_long |= bytes.len() + part.len() > most;
            if !too_long {
                bytes.extend_from_slice(part);
            }
            let many = part.len() + usize::from(end.is_some());
            self.pass(many);
            if end.is_some() {
                break;
            }
        }
        if bytes.last() == Some(&b'\r') {
            bytes.pop();
        }
        Ok(any.then_some(Line { number, bytes: if too_long { Err(()) } else { Ok(bytes) } }))
    }
}
