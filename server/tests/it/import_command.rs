//! `portico import …`, as an operator runs it.

use std::fs;

use crate::support::folder::TestFolder;
use crate::support::process::{Served, refusal, run};

const HASH: &str = "$2b$05$......................WjFh9xzMG2S9iEtxRzbN8rIGbsRcn92";

fn said(output: &std::process::Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn a_file_is_checked_imported_listed_and_taken_back() {
    let folder = TestFolder::new();
    let file = folder.path().join("people.csv");
    let people: String = (0..1234).map(|n| format!("c{n}@example.com,{HASH},yes\n")).collect();
    fs::write(&file, format!("email,password_hash,consent.terms,shoe\n{}", people.replace('\n', ",\n"))).unwrap();
    let checked = run(folder.path(), &["import", "check", "people.csv"], &[]);
    let told = said(&checked);
    assert!(checked.status.success() && told.contains("1234 lines read: 1234 new, 0 with an address"), "{told}");
    assert!(told.contains("nothing is known by these names: shoe.") && told.contains("Nothing was changed."), "{told}");

    let imported = run(folder.path(), &["import", "run", "people.csv", "--brand", "meadow"], &[]);
    let told = said(&imported);
    assert!(imported.status.success() && told.contains("rows per second: 1234 customers imported, 0 were there"), "{told}");
    let id = told.trim().rsplit(' ').next().unwrap().to_owned();
    let left = fs::read_dir(folder.path().join("data/imports")).unwrap().count();
    assert_eq!(left, 0, "the copy of the file is gone");
    let again = said(&run(folder.path(), &["import", "run", "people.csv"], &[]));
    assert!(again.contains(": 0 customers imported, 1234 were there"), "{again}");
    let list = said(&run(folder.path(), &["import", "list"], &[]));
    assert!(list.lines().count() == 2 && list.lines().all(|line| line.contains("done") && line.ends_with("people.csv")), "{list}");

    let portal = Served::start(folder.path(), &[]);
    let arrived = portal.post("localhost:3000", "/sign-in", "email=c7%40example.com&password=violet+harbour+seed");
    assert!(arrived.starts_with("http/1.1 303") && arrived.contains("location: /account\r\n"), "{arrived}");
    assert_eq!(portal.stop(), Some(0));

    let undone = said(&run(folder.path(), &["import", "undo", &id], &[]));
    assert!(undone.contains("1233 customers removed, 1 stay"), "{undone}");
    let refused = refusal(&run(folder.path(), &["import", "undo", &id], &[]));
    assert!(refused.contains("can't be taken back: it is undone."), "{refused}");
    let refused = refusal(&run(folder.path(), &["import", "resume", &id], &[]));
    assert!(refused.contains("is not under way"), "{refused}");
}

#[test]
fn what_is_wrong_is_said_in_sentences() {
    let folder = TestFolder::new();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    write("bad.csv", &format!("email,password_hash\na@example.com,{HASH}\nnobody,\nb@example.com,$2b$31${}\n", &HASH[7..]));
    write("no-address.csv", "name\nAnn\n");
    write("people", "{\"email\":\"j@example.com\"}\n");
    for verb in ["check", "run"] {
        let output = run(folder.path(), &["import", verb, "bad.csv"], &[]);
        let (told, refused) = (said(&output), refusal(&output));
        assert!(told.contains("line 3: email: ") && told.contains("line 4: password_hash: Comparing a password"), "{told}");
        assert!(refused.ends_with("2 lines can't be imported: mend them, and import them by themselves."), "{refused}");
    }
    for (arguments, why) in [
        (&["import", "run", "missing.csv"][..], "missing.csv can't be read"),
        (&["import", "run", "no-address.csv"], "No column is called “email”"),
        (&["import", "check", "no-address.csv"], "No column is called “email”"),
        (&["import", "run", "people", "--brand", "acme"], "There is no brand \"acme\"; there is harbor, meadow."),
        (&["import", "undo", "018f0000-0000-7000-8000-000000000000"], "`portico import list` names those that there are."),
    ] {
        let refused = refusal(&run(folder.path(), arguments, &[]));
        assert!(refused.contains(why), "{arguments:?}: {refused}");
    }
    let guessed = said(&run(folder.path(), &["import", "run", "people"], &[]));
    assert!(guessed.contains("1 line read") && guessed.contains(": 1 customer imported"), "{guessed}");
    let copies = fs::read_dir(folder.path().join("data/imports")).unwrap().count();
    assert_eq!(copies, 0, "nothing is left lying about");
}
