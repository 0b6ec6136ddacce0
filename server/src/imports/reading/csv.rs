//! Values between commas, as RFC 4180 has them; semicolons and tabs, too, as spreadsheets write them.

use std::io;

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use super::source::Source;
use super::{FileProblem, Record};
use crate::imports::{LONGEST_LINE, MOST_COLUMNS, Reason};

/// What the first line says.
#[derive(Clone, Debug)]
pub struct Header {
    /// The columns, in small letters.
    pub names: Vec<String>,
    separator: u8,
}

impl Header {
    /// Reads the first line.
    pub(super) fn read(source: &mut Source) -> Result<Self, FileProblem> {
        let start = {
            source.skip_empty()?;
            source.cursor()
        };
        let first = source.line(LONGEST_LINE)?.ok_or_else(|| FileProblem::Content(Reason::whole("import-file-empty")))?;
        let Ok(line) = first.bytes else { return Err(FileProblem::Content(Reason::whole("import-header-too-long"))) };
        let separator = separator(&line);
        source.go_to(start)?;
        let values = match parts(source, separator)? {
            Some(Parts { values: Ok(values), .. }) => values,
            Some(Parts { values: Err(reason), .. }) => return Err(FileProblem::Content(reason)),
            None => return Err(FileProblem::Content(Reason::whole("import-file-empty"))),
        };
        let names: Vec<String> = values.iter().map(|name| name.trim().to_lowercase()).collect();
        let twice = names.iter().enumerate().find(|(at, name)| !name.is_empty() && names[..*at].contains(name));
        match twice {
            Some((_, name)) => Err(FileProblem::Content(Reason::whole("import-column-twice").naming("column", name))),
            None => Ok(Self { names, separator }),
        }
    }
}

/// The separator that the header uses most. A value with a comma in it stands between quotation marks; a name of a column has none.
fn separator(header: &[u8]) -> u8 {
    let count = |separator: u8| header.split(|byte| *byte == separator).count();
    [b',', b';', b'\t'].into_iter().rev().max_by_key(|separator| count(*separator)).unwrap_or(b',')
}

/// The next record.
pub(super) fn record(source: &mut Source, header: &Header) -> io::Result<Option<Record>> {
    source.skip_empty()?;
    let start = source.cursor();
    let Some(parts) = parts(source, header.separator)? else { return Ok(None) };
    let (expected, found) = (header.names.len(), parts.values.as_ref().map_or(0, Vec::len));
    let fields = parts.values.and_then(|values| {
        if values.len() == expected {
            return Ok(header.names.iter().cloned().zip(values).collect());
        }
        Err(Reason::whole("import-columns-count").with("expected", expected).with("found", found))
    });
    // A quotation mark too many swallows the lines below: those are read again, by themselves.
    if fields.is_err() && (parts.endless || source.cursor().lines > start.lines + 1) {
        source.go_to(start)?;
        source.line(0)?;
    }
    Ok(Some(Record { line: start.lines + 1, fields }))
}

struct Parts {
    values: Result<Vec<String>, Reason>,
    /// Longer than any record may be: where it ends was not looked for.
    endless: bool,
}

/// The values of one record; none at the end of the file.
fn parts(source: &mut Source, separator: u8) -> io::Result<Option<Parts>> {
    let mut reader: Reader = ReaderBuilder::new().delimiter(separator).build();
    let (mut text, mut ends) = (vec![0; 4096], vec![0; MOST_COLUMNS + 1]);
    let (mut length, mut count) = (0, 0);
    loop {
        let here = source.peek()?;
        let (result, passed, written, ended) = reader.read_record(here, &mut text[length..], &mut ends[count..]);
        source.pass(passed);
        length += written;
        count += ended;
        match result {
            ReadRecordResult::InputEmpty => {}
            ReadRecordResult::OutputFull if text.len() < LONGEST_LINE => text.resize(text.len() * 2, 0),
            ReadRecordResult::OutputFull => {
                let reason = Reason::whole("import-line-too-long").with("max", LONGEST_LINE / 1024);
                return Ok(Some(Parts { values: Err(reason), endless: true }));
            }
            ReadRecordResult::OutputEndsFull => {
                let reason = Reason::whole("import-columns-many").with("max", MOST_COLUMNS);
                return Ok(Some(Parts { values: Err(reason), endless: true }));
            }
            ReadRecordResult::Record => return Ok(Some(Parts { values: values(&text[..length], &ends[..count]), endless: false })),
            ReadRecordResult::End => return Ok(None),
        }
    }
}

fn values(text: &[u8], ends: &[usize]) -> Result<Vec<String>, Reason> {
    let text = std::str::from_utf8(text).map_err(|_| Reason::whole("import-not-utf8"))?;
    let mut start = 0;
    let mut values = Vec::with_capacity(ends.len());
    for end in ends {
        // A character that is cut by a separator is none.
        values.push(text.get(start..*end).ok_or_else(|| Reason::whole("import-not-utf8"))?.to_owned());
        start = *end;
    }
    Ok(values)
}
