//! What was found in the content, for people and for programs.

use std::fmt;

use portico_app::finding::Finding;
use portico_app::text::Coverage;
use serde::Serialize;

/// Missing messages that are named; the JSON has them all.
const NAMED: usize = 8;

/// All findings, and how much each language says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Errors first.
    pub findings: Vec<Finding>,
    /// By language.
    pub coverage: Vec<Coverage>,
}

impl Report {
    /// How many findings keep the content from being shown.
    pub fn errors(&self) -> usize {
        self.findings.iter().filter(|finding| finding.is_error()).count()
    }
}

/// One line for each finding, and one for each language that doesn't say everything.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in &self.findings {
            let how = if finding.is_error() { "error" } else { "look at" };
            writeln!(f, "{how}  {finding}")?;
        }
        for one in self.coverage.iter().filter(|one| !one.missing.is_empty()) {
            let percent = one.said * 100 / one.of.max(1);
            let more = one.missing.len().saturating_sub(NAMED);
            let and_more = if more > 0 { format!(" and {more} more") } else { String::new() };
            let named = one.missing.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
            writeln!(f, "{} says {} of {} messages ({percent} %); in English instead: {named}{and_more}", one.language, one.said, one.of)?;
        }
        Ok(())
    }
}
