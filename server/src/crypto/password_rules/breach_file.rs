//! Passwords that were stolen elsewhere, in a file that the operator may supply: sorted SHA-1 sums in hexadecimal, one a line, each with
//! `:count` behind it or not (the form in which haveibeenpwned.com gives its list). Looked up by halving, so that forty gigabytes
//! need some thirty small reads and no memory; nothing leaves the machine (ASVS 5.0 V6.2.12).

use std::cmp::Ordering;
use std::fmt;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use sha1::{Digest, Sha1};

const SUM: usize = 40;
/// The longest line, and a byte for the line's end before it.
const READ: usize = 128;
/// At this many places the order is checked when the file is opened.
const SAMPLES: u64 = 256;

/// An open file of breached passwords.
pub struct BreachFile {
    file: Mutex<File>,
    len: u64,
}

/// Why a file can't be used, in a sentence for the terminal.
#[derive(Debug, thiserror::Error)]
pub enum BreachFileProblem {
    /// It can't be read.
    #[error("the file of breached passwords {path} can't be read: {error}")]
    Unreadable {
        /// The file.
        path: String,
        /// What the system says.
        error: io::Error,
    },
    /// It isn't what it should be.
    #[error("the file of breached passwords {path} {what}")]
    Unusable {
        /// The file.
        path: String,
        /// What is wrong with it.
        what: String,
    },
}

/// A line: where the next one starts, its sum, and whether it counts (`:0` is padding).
struct Line {
    start: u64,
    next: u64,
    sum: [u8; SUM],
    counts: bool,
}

impl BreachFile {
    /// Opens the file and tries it in many places.
    pub fn open(path: &Path) -> Result<Self, BreachFileProblem> {
        let unreadable = |error| BreachFileProblem::Unreadable { path: path.display().to_string(), error };
        let file = File::open(path).map_err(unreadable)?;
        let len = file.metadata().map_err(unreadable)?.len();
        let list = Self { file: Mutex::new(file), len };
        match list.find_fault() {
            Ok(None) => Ok(list),
            Ok(Some(what)) => Err(BreachFileProblem::Unusable { path: path.display().to_string(), what }),
            Err(error) => Err(unreadable(error)),
        }
    }

    /// Whether this password is in the list.
    pub fn contains(&self, password: &str) -> io::Result<bool> {
        let wanted = sum(password);
        let (mut low, mut high) = (0, self.len);
        // Lines that start in low..high are not compared yet.
        while low < high {
            let middle = low + (high - low) / 2;
            match self.line_from(middle)?.filter(|line| line.start < high) {
                None => high = middle,
                Some(line) => match line.sum.cmp(&wanted) {
                    Ordering::Equal => return Ok(line.counts),
                    Ordering::Less => low = line.next,
                    Ordering::Greater => high = middle,
                },
            }
        }
        Ok(false)
    }

    fn find_fault(&self) -> io::Result<Option<String>> {
        if self.len == 0 {
            return Ok(Some("is empty".to_owned()));
        }
        let mut before: Option<Line> = None;
        for sample in 0..SAMPLES {
            let from = u64::try_from(u128::from(self.len) * u128::from(sample) / u128::from(SAMPLES)).unwrap_or(0);
            let line = match self.line_from(from) {
                Ok(Some(line)) => line,
                Ok(None) => break,
                Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                    return Ok(Some(format!("does not hold a SHA-1 sum in hexadecimal on each line (see byte {from})")));
                }
                Err(error) => return Err(error),
            };
            if before.is_some_and(|before| before.start < line.start && before.sum >= line.sum) {
                return Ok(Some(format!("is not sorted (see byte {})", line.start)));
            }
            before = Some(line);
        }
        Ok(before.is_none().then(|| "holds no line".to_owned()))
    }

    /// The first line that starts at `from` or later.
    fn line_from(&self, from: u64) -> io::Result<Option<Line>> {
        let start = if from == 0 {
            0
        } else {
            // The byte before may end the line before.
            let bytes = self.read(from - 1)?;
            match bytes.iter().position(|byte| *byte == b'\n') {
                Some(end) => from + end as u64,
                None if bytes.len() < READ => return Ok(None),
                None => return Err(io::ErrorKind::InvalidData.into()),
            }
        };
        let bytes = self.read(start)?;
        if bytes.is_empty() {
            return Ok(None);
        }
        let end = bytes.iter().position(|byte| *byte == b'\n');
        if end.is_none() && bytes.len() == READ {
            return Err(io::ErrorKind::InvalidData.into());
        }
        let (line, next) = (bytes.get(..end.unwrap_or(bytes.len())).unwrap_or_default(), end.map_or(bytes.len(), |end| end + 1));
        let (sum, counts) = read_line(line.trim_ascii_end()).ok_or(io::ErrorKind::InvalidData)?;
        Ok(Some(Line { start, next: start + next as u64, sum, counts }))
    }

    fn read(&self, from: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::with_capacity(READ);
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(from))?;
        Read::by_ref(&mut *file).take(READ as u64).read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

impl fmt::Debug for BreachFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BreachFile").field("len", &self.len).finish_non_exhaustive()
    }
}

fn read_line(line: &[u8]) -> Option<([u8; SUM], bool)> {
    let (sum, rest) = line.split_first_chunk::<SUM>()?;
    let counts = match rest {
        [] => true,
        [b':', count @ ..] if !count.is_empty() && count.iter().all(u8::is_ascii_digit) => count.iter().any(|digit| *digit != b'0'),
        _ => return None,
    };
    sum.iter().all(u8::is_ascii_hexdigit).then(|| (sum.to_ascii_uppercase().try_into().unwrap_or(*sum), counts))
}

fn sum(password: &str) -> [u8; SUM] {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let digest = Sha1::digest(password.as_bytes());
    std::array::from_fn(|at| {
        let byte = digest[at / 2];
        HEX[usize::from(if at % 2 == 0 { byte >> 4 } else { byte & 15 })]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(lines: &str) -> (tempfile::TempDir, Result<BreachFile, BreachFileProblem>) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("breached.txt");
        std::fs::write(&path, lines).unwrap();
        let opened = BreachFile::open(&path);
        (folder, opened)
    }

    fn lines(words: impl Iterator<Item = String>, end: &str) -> String {
        let mut sums: Vec<String> = words.map(|word| String::from_utf8(sum(&word).to_vec()).unwrap()).collect();
        sums.sort_unstable();
        // Lines of many lengths: halving must not depend on it.
        sums.iter().enumerate().fold(String::new(), |all, (i, sum)| match i % 3 {
            0 => all + sum + end,
            1 => all + sum + ":1" + end,
            _ => all + sum + ":" + &"9".repeat(i % 15 + 1) + end,
        })
    }

    #[test]
    fn all_listed_are_found_and_no_others() {
        for (count, end) in [(1, "\n"), (2, "\n"), (3, "\r\n"), (1000, "\n"), (1000, "\r\n")] {
            let (_folder, list) = file(&lines((0..count).map(|i| format!("stolen {i}")), end));
            let list = list.unwrap();
            for i in 0..count {
                assert!(list.contains(&format!("stolen {i}")).unwrap(), "{i} of {count}");
                assert!(!list.contains(&format!("mine {i}")).unwrap());
            }
        }
    }

    #[test]
    fn a_last_line_without_end_and_small_letters_are_fine() {
        // SHA-1 of "password".
        let (_folder, list) = file("5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8:3");
        assert!(list.unwrap().contains("password").unwrap());
    }

    #[test]
    fn padding_does_not_count() {
        let (_folder, list) = file("5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8:0\n");
        assert!(!list.unwrap().contains("password").unwrap());
    }

    #[test]
    fn what_is_no_such_file_is_told_at_start() {
        let unsorted = "FBAA61E4C9B93F3F0682250B6CF8331B7EE68FD8\n0BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8\n";
        let ntlm = "8846F7EAEE8FB117AD06BDD830B7586C:9\n";
        let long = "A".repeat(1000);
        for (lines, say) in
            [("", "empty"), ("password\n", "SHA-1"), (unsorted, "not sorted"), (ntlm, "SHA-1"), (&long, "SHA-1"), ("\n\n\n", "SHA-1")]
        {
            let problem = file(lines).1.unwrap_err().to_string();
            assert!(problem.contains(say) && problem.contains("breached.txt"), "{lines:?}: {problem}");
        }
        assert!(BreachFile::open(Path::new("/nowhere/at/all")).unwrap_err().to_string().contains("can't be read"));
    }
}
