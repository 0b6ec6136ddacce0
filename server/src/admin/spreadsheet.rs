//! Lines of a table for a spreadsheet (CSV, RFC 4180).

/// One line. What a spreadsheet would execute is defused: a cell that begins with `=`, `+`, `-`, `@`, a tab or a line break begins with
/// an apostrophe instead (CSV injection, ASVS 5.0 V1.2.10).
pub fn line<S: AsRef<str>>(cells: impl IntoIterator<Item = S>) -> String {
    let cells: Vec<String> = cells.into_iter().map(|cell| quoted(cell.as_ref())).collect();
    cells.join(",") + "\r\n"
}

fn quoted(cell: &str) -> String {
    let executes = cell.trim_start_matches(' ').starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let defused = if executes { format!("'{cell}") } else { cell.to_owned() };
    let plain = !executes && !defused.contains(['"', ',', ';', '\r', '\n', '\t', '\'']);
    if plain { defused } else { format!("\"{}\"", defused.replace('"', "\"\"")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        assert_eq!(line(["a", "", "b c", "d,e", "f\"g", "h;i"]), "a,,b c,\"d,e\",\"f\"\"g\",\"h;i\"\r\n");
    }

    #[test]
    fn what_a_spreadsheet_would_execute_is_defused() {
        for hostile in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1"] {
            assert_eq!(line([hostile]), format!("\"'{hostile}\"\r\n"), "{hostile:?}");
        }
        assert_eq!(line(["=cmd|'/c calc'!\"A0\""]), "\"'=cmd|'/c calc'!\"\"A0\"\"\"\r\n");
    }
}
