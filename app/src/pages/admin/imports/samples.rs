//! The pages in their states.

use jiff::Timestamp;

use super::{BadLine, ImportAsk, ImportAskPage, ImportLine, ImportPage, ImportsPage, UploadPage};
use crate::forms::Problem;
use crate::gallery::Sample;

fn line(state: &str, fresh: i64, bad: i64) -> ImportLine {
    ImportLine {
        id: "0199f3a2-7c1e-7d40-9b3f-2f6f1c1f9e55".to_owned(),
        file_name: "customers-2026-11.csv".to_owned(),
        state: state.to_owned(),
        at: Timestamp::constant(1_795_340_000, 0),
        by: Some("Robin Okafor".to_owned()),
        fresh,
        bad,
    }
}

fn page(import: ImportLine) -> ImportPage {
    ImportPage {
        lines: import.fresh + import.bad + 45,
        import,
        duplicates: 45,
        undone: None,
        percent: None,
        unknown: Vec::new(),
        failure: None,
        bad_lines: Vec::new(),
        more: None,
        first: None,
    }
}

fn bad_lines() -> Vec<BadLine> {
    let why = ["email: This is not an e-mail address.", "phone: We don’t know this phone number."].map(str::to_owned);
    vec![
        BadLine { line: 7, reasons: why.to_vec() },
        BadLine { line: 12_345, reasons: vec!["password_hash: This is no password hash that we know.".to_owned()] },
    ]
}

pub(crate) fn samples() -> Vec<Sample> {
    let long = ImportLine { file_name: format!("{}.csv", "customers-".repeat(11)), by: None, ..line("failed", 0, 0) };
    let list =
        vec![line("importing", 12_000, 3), line("checked", 1_234_567, 812), line("done", 9000, 0), long.clone(), line("undone", 12, 0)];
    let checked = ImportPage {
        unknown: vec!["shoe_size".to_owned(), "loyalty".to_owned()],
        bad_lines: bad_lines(),
        more: Some("/admin/imports?from=12346".to_owned()),
        ..page(line("checked", 1_234_567, 812))
    };
    let brands = vec![("harbor".to_owned(), "Harbor".to_owned()), ("meadow".to_owned(), "Meadow".to_owned())];
    let upload = UploadPage { problems: Vec::new(), brands, brand: "harbor".to_owned(), max_mib: 512 };
    let wrong =
        UploadPage { problems: vec![("file".to_owned(), Problem::new("import-upload-too-large").with("max", 512_i64))], ..upload.clone() };
    let ask = |ask, state: &str| ImportAskPage { import: line(state, 1_234_567, 812), ask };
    vec![
        Sample::page("admin-imports", ImportsPage { imports: list, newer: None, older: Some("/admin/imports?before=x".to_owned()) }),
        Sample::page("admin-imports-empty", ImportsPage { imports: Vec::new(), newer: None, older: None }),
        Sample::page("admin-imports-new", upload),
        Sample::page("admin-imports-new-wrong", wrong),
        Sample::page("admin-import-checking", ImportPage { percent: Some(40), ..page(line("checking", 4000, 1)) }),
        Sample::page("admin-import-checked", checked),
        Sample::page("admin-import-importing", ImportPage { percent: Some(73), ..page(line("importing", 900_000, 812)) }),
        Sample::page("admin-import-done", page(line("done", 9000, 0))),
        Sample::page("admin-import-undone", ImportPage { undone: Some((8990, 10)), ..page(line("undone", 9000, 0)) }),
        Sample::page(
            "admin-import-failed",
            ImportPage { failure: Some("The file is empty.".to_owned()), lines: 0, duplicates: 0, ..page(long) },
        ),
        Sample::page("admin-import-start", ask(ImportAsk::Start, "checked")),
        Sample::page("admin-import-discard", ask(ImportAsk::Discard, "checked")),
        Sample::page("admin-import-undo", ask(ImportAsk::Undo, "done")),
    ]
}
