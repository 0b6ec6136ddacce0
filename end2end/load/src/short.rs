//! Every instrument in its short form, one after the other: shows that each works and that what must hold holds, and says little about
//! speed. A few minutes, as before each merge.

#![expect(clippy::disallowed_methods, reason = "what is measured is real time")]

use std::path::Path;
use std::time::{Duration, Instant};

use clap::Parser;

use crate::{Arguments, measure};

/// What is called, as on the command line. How soon a portal is ready or answers is not asked of a build without
/// optimization.
const FORMS: [&str; 11] = [
    "speed --short",
    "scale --customers 100,1000 --times 40",
    "nodes --short",
    "faults kill --short --ready 10000",
    "faults postgres --short --within 10000",
    "faults mail --short",
    "faults disk --short",
    "faults slow --short",
    "faults hostile --short",
    "faults soak --short",
    "find --customers 1000 --times 20",
];

/// Calls all of them; an error names those that failed.
pub async fn measure_all(program: &Path) -> Result<(), String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let mut failed = Vec::new();
    for form in FORMS {
        println!("\n== {form}");
        let begun = Instant::now();
        if let Err(problem) = called(form, program, folder.path()).await {
            println!("{problem}");
            failed.push(form);
        }
        println!("({:.0} s)", begun.elapsed().as_secs_f64());
    }
    if failed.is_empty() { Ok(()) } else { Err(format!("\nfailed: {}", failed.join(", "))) }
}

async fn called(form: &str, program: &Path, folder: &Path) -> Result<(), String> {
    let program = program.display().to_string();
    let [data, plot] = [folder.join("scale"), folder.join("scale.svg")].map(|path| path.display().to_string());
    let mut words: Vec<String> = ["load", "--portico", &program].into_iter().chain(form.split(' ')).map(str::to_owned).collect();
    match form.split(' ').next() {
        Some("scale") => words.extend(["--data".to_owned(), data, "--plot".to_owned(), plot]),
        // Among those that the one before has made.
        Some("find") => words.extend(["--database".to_owned(), format!("sqlite:{data}/sqlite-1000/portico.db")]),
        _ => {}
    }
    let arguments = Arguments::try_parse_from(words).map_err(|error| error.to_string())?;
    let patience = Duration::from_mins(3);
    tokio::time::timeout(patience, Box::pin(measure(arguments))).await.map_err(|_| "not done after three minutes".to_owned())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_forms_are_understood() {
        for form in FORMS {
            let more: &[&str] = match form.split(' ').next() {
                Some("scale") => &["--data", "x"],
                Some("find") => &["--database", "sqlite:x"],
                _ => &[],
            };
            let words = ["load"].into_iter().chain(form.split(' ')).chain(more.iter().copied());
            assert!(Arguments::try_parse_from(words).is_ok(), "{form}");
        }
    }
}
