//! Files as other systems write them, and as nobody should.

use std::io::Write;

use super::*;

/// Every record of a file: its line, and its values or what is wrong with it.
fn read(format: Format, bytes: &[u8]) -> Vec<(u64, Result<Vec<String>, String>)> {
    let file = written(bytes);
    let mut reading = Reading::open(file.path(), format, Cursor::default()).unwrap();
    let mut records = Vec::new();
    while let Some(record) = reading.record().unwrap() {
        let values = record.fields.map(|fields| fields.into_iter().map(|(name, value)| format!("{name}={value}")).collect());
        records.push((record.line, values.map_err(|reason| reason.id)));
    }
    records
}

fn written(bytes: &[u8]) -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    file
}

fn good(line: u64, values: &[&str]) -> (u64, Result<Vec<String>, String>) {
    (line, Ok(values.iter().map(|value| (*value).to_owned()).collect()))
}

fn bad(line: u64, id: &str) -> (u64, Result<Vec<String>, String>) {
    (line, Err(id.to_owned()))
}

#[test]
fn values_between_commas_are_read() {
    let expected = [
        good(2, &["email=a@example.com", "name=Lee, \"A\""]),
        good(3, &["email=b@example.com", "name=two\nlines"]),
        good(6, &["email=c@example.com", "name="]),
    ];
    for end in ["\n", "\r\n"] {
        let text = ["Email, Name ", "a@example.com,\"Lee, \"\"A\"\"\"", "b@example.com,\"two§lines\"", "", "c@example.com,"].join(end);
        let found = read(Format::Csv, format!("\u{feff}{}", text.replace('§', "\n")).as_bytes());
        assert_eq!(found, expected, "{end:?}");
    }
    for separator in [";", "\t"] {
        let text = format!("email{separator}name\na@example.com{separator}\"Lee, A\"\n");
        assert_eq!(read(Format::Csv, text.as_bytes()), [good(2, &["email=a@example.com", "name=Lee, A"])]);
    }
}

#[test]
fn objects_on_lines_are_read() {
    let text = "\u{feff}{\"email\":\"a@example.com\",\"consent\":{\"newsletter\":true},\"age\":7,\"nothing\":null}\r\n\n{\"credentialData\":{\"a\":1},\"Name\":\"x\"}";
    assert_eq!(
        read(Format::JsonLines, text.as_bytes()),
        [good(1, &["email=a@example.com", "consent.newsletter=true", "age=7"]), good(3, &["credentialdata={\"a\":1}", "name=x"]),]
    );
}

#[test]
fn a_line_that_makes_no_sense_costs_itself_alone() {
    let long = format!("{}@example.com,x", "x".repeat(10 << 20));
    let csv = [
        b"email,name\na@example.com,A\n".as_slice(),
        long.as_bytes(),
        b"\nb@example.com,B\nc@example.com\nd@example.com,\xff\ne@example.com,E,E\nf@example.com,F\0\n",
    ];
    assert_eq!(
        read(Format::Csv, &csv.concat()),
        [
            good(2, &["email=a@example.com", "name=A"]),
            bad(3, "import-line-too-long"),
            good(4, &["email=b@example.com", "name=B"]),
            bad(5, "import-columns-count"),
            bad(6, "import-not-utf8"),
            bad(7, "import-columns-count"),
            good(8, &["email=f@example.com", "name=F\0"]),
        ]
    );
    let long = format!("{{\"email\":\"{}\"}}", "x".repeat(10 << 20));
    let deep = b"[".repeat(60_000);
    let json = [
        long.as_bytes(),
        b"\n[1]\n{\"a\":1}\n{\"a\":\"\xff\"}\n{\"a\":1,\"A\":2}\n{\"a\":[1]}\n{\"a\":1}{\n",
        deep.as_slice(),
        b"\n{\"b\":2}",
    ];
    assert_eq!(
        read(Format::JsonLines, &json.concat()),
        [
            bad(1, "import-line-too-long"),
            bad(2, "import-not-json"),
            good(3, &["a=1"]),
            bad(4, "import-not-utf8"),
            bad(5, "import-column-twice"),
            bad(6, "import-value-kind"),
            bad(7, "import-not-json"),
            bad(8, "import-not-json"),
            good(9, &["b=2"]),
        ]
    );
}

/// A quotation mark too many would else swallow the rest of the file, and with it thousands of customers.
#[test]
fn an_open_quotation_mark_costs_its_line_alone() {
    let rest: String = (0..5000).map(|n| format!("c{n}@example.com,C\n")).collect();
    let found = read(Format::Csv, format!("email,name\na@example.com,\"A\nb@example.com,B\n{rest}").as_bytes());
    assert_eq!(found.len(), 5002);
    assert!(found[0].0 == 2 && found[0].1.is_err());
    assert_eq!(found[1], good(3, &["email=b@example.com", "name=B"]));
    // Closed a few lines below, where the count of columns shows it.
    let found = read(Format::Csv, b"email,name\na@example.com,\"A\nb@example.com,\"B\"\nc@example.com,C\n");
    assert_eq!(found.last(), Some(&good(4, &["email=c@example.com", "name=C"])));
}

#[test]
fn a_header_that_makes_no_sense_refuses_the_file() {
    let refused = |bytes: &[u8]| match Reading::open(written(bytes).path(), Format::Csv, Cursor::default()) {
        Err(FileProblem::Content(reason)) => reason.id,
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(b""), "import-file-empty");
    assert_eq!(refused(b"\n\r\n"), "import-file-empty");
    assert_eq!(refused(b"email,name,Email\n"), "import-column-twice");
    assert_eq!(refused(&b"e".repeat(100_000)), "import-header-too-long");
    assert_eq!(refused(b"\xff\xfee\0m\0a\0i\0l\0\n\0"), "import-not-utf8");
    assert_eq!(refused("a,".repeat(300).as_bytes()), "import-columns-many");
}

#[test]
fn reading_on_from_a_place_reads_what_comes_next() {
    for (format, head) in [(Format::Csv, "\u{feff}email,name\r\n"), (Format::JsonLines, "")] {
        let line = |n: usize| match format {
            Format::Csv => format!("c{n}@example.com,\"N\r\n{n}\"\r\n"),
            Format::JsonLines => format!("{{\"email\":\"c{n}@example.com\"}}\n"),
        };
        let file = written(format!("{head}{}", (0..50).map(line).collect::<String>()).as_bytes());
        let mut whole = Reading::open(file.path(), format, Cursor::default()).unwrap();
        let mut parts = Vec::new();
        let mut cursor = Cursor::default();
        while let Some(expected) = whole.record().unwrap() {
            let mut reading = Reading::open(file.path(), format, cursor).unwrap();
            let found = reading.record().unwrap().unwrap();
            assert_eq!(found, expected);
            cursor = reading.cursor();
            parts.push(found);
        }
        assert_eq!(parts.len(), 50);
        assert_eq!(Reading::open(file.path(), format, cursor).unwrap().record().unwrap(), None);
    }
}

#[test]
fn formats_are_guessed() {
    let (csv, json) = (written(b"email\n"), written(b"  {\"email\":1}"));
    let guess = |name: &str, file: &tempfile::NamedTempFile| Format::guess(name, file.path()).unwrap();
    assert_eq!((guess("a.CSV", &json), guess("a.ndjson", &csv)), (Format::Csv, Format::JsonLines));
    assert_eq!((guess("customers", &csv), guess("customers.dump", &json)), (Format::Csv, Format::JsonLines));
}
