//! Values between commas that no spreadsheet runs.
//!
//! A cell that begins like a formula is one to a spreadsheet: a customer who calls himself `=HYPERLINK(…)` would else run on the machine
//! of whoever opens the file (CSV injection; ASVS 5.0 V1.2.10). Such a cell gets an apostrophe before it.

use crate::model::values::characters::{is_control, is_invisible};

/// Begins a formula, as it is typed in Latin and in East Asian widths.
const FORMULA: &[char] = &['=', '+', '-', '@', '＝', '＋', '－', '＠', '−'];
/// What spreadsheets, or who pastes into them, may take away from a cell's beginning before they look at it.
const QUOTES: &[char] = &['"', '\'', '`', '“', '”', '„', '‘', '’', '«', '»', '＂', '＇'];

/// Adds one line.
pub fn line<'a>(out: &mut String, cells: impl IntoIterator<Item = &'a str>) {
    for (at, cell) in cells.into_iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        out.push('"');
        if is_formula(cell) {
            out.push('\'');
        }
        out.push_str(&cell.replace('"', "\"\""));
        out.push('"');
    }
    out.push_str("\r\n");
}

/// Whether a spreadsheet could run it.
pub fn is_formula(cell: &str) -> bool {
    // A tab or a line's end at the beginning puts the rest into a cell of its own.
    if cell.starts_with(['\t', '\r', '\n']) {
        return true;
    }
    let hidden = |c: char| c.is_whitespace() || is_control(c) || is_invisible(c) || QUOTES.contains(&c);
    cell.trim_start_matches(hidden).starts_with(FORMULA)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_runs_is_text() {
        for formula in [
            "=1+1",
            "=HYPERLINK(\"http://evil.example\")",
            "+49 40 428310",
            "-2+3",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "\tx",
            " =1",
            "\u{a0}=1",
            "\u{feff}=1",
            "\u{200b}=1",
            "\"=1",
            "'=1",
            "“=1",
            "＝1+1",
            "＋1",
            "－1",
            "＠SUM",
            "−1",
            " ' \" =1",
        ] {
            assert!(is_formula(formula), "{formula:?}");
            let mut out = String::new();
            line(&mut out, [formula]);
            assert!(out.starts_with("\"'"), "{out}");
        }
        for harmless in ["", "Ann", "a@example.com", "O'Neil", "1-2", "x=1", "\"Ann\"", "#1", "José"] {
            assert!(!is_formula(harmless), "{harmless:?}");
        }
    }

    #[test]
    fn values_stay_in_their_cells() {
        let mut out = String::new();
        line(&mut out, ["a,b", "c\"d", "e\r\nf", "", "g;h"]);
        assert_eq!(out, "\"a,b\",\"c\"\"d\",\"e\r\nf\",\"\",\"g;h\"\r\n");
    }
}
