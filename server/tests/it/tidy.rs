//! House rules that neither Cargo nor privacy can see. Each failure says the file, the line and the reason; a rule that turns out wrong is
//! changed here, with a note why.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Words that have no business in some files.
struct Ban {
    /// What they would break, told to whoever wrote them.
    reason: &'static str,
    words: &'static [&'static str],
    /// Whether it holds for the file of this path (from the root, with `/`).
    holds_for: fn(&str) -> bool,
    /// A path that it holds for: the rule is tried on it.
    example: &'static str,
}

const BANS: &[Ban] = &[
    Ban {
        reason: "a flow is the verb: values in, outcome out. What the browser sent and what it sees is web.rs's matter (DESIGN: storeys)",
        words: &["axum", "leptos", "portico_app::pages", "portico_app::layout", "portico_app::render"],
        holds_for: |path| in_server(path) && (path.ends_with("/flow.rs") || path.contains("/journey/") || path.ends_with("/journey.rs")),
        example: "server/src/portal/sign_up/flow.rs",
    },
    Ban {
        reason: "web.rs speaks HTTP and asks its flow; tables are the model's matter (DESIGN: storeys)",
        words: &["sea_orm"],
        holds_for: |path| in_server(path) && path.ends_with("/web.rs"),
        example: "server/src/portal/sign_up/web.rs",
    },
    Ban {
        reason: "the model knows no feature: storeys look down only (DESIGN: storeys)",
        words: &["crate::portal", "crate::admin", "crate::connect", "crate::web", "axum", "leptos", "portico_app"],
        holds_for: |path| path.starts_with("server/src/model/"),
        example: "server/src/model/customers.rs",
    },
    Ban {
        reason: "pages know no server: props in, HTML out",
        words: &["axum", "sea_orm", "tokio", "portico::"],
        holds_for: |path| path.starts_with("app/src/"),
        example: "app/src/pages/portal/sign_up.rs",
    },
    Ban {
        reason: "text that is set as HTML is script injection waiting to happen (ASVS 5.0 V1.2.1): messages with markup are parsed to nodes",
        words: &["inner_html"],
        holds_for: |path| path.starts_with("app/"),
        example: "app/src/components/card.rs",
    },
    Ban {
        reason: "SQL that is glued together is SQL injection waiting to happen (ASVS 5.0 V1.2.4): bind the values",
        words: &[
            "execute_unprepared(&format!",
            "query_one_raw(format!",
            "query_all_raw(format!",
            "Statement::from_string(format!",
            "from_string(backend, format!",
            "Expr::cust(format!",
            "Expr::cust(&format!",
            "raw_sql(&format!",
        ],
        holds_for: |path| in_server(path) || path.starts_with("migrations/src/"),
        example: "server/src/model/customers.rs",
    },
    Ban {
        reason: "the server starts no other program (ASVS 5.0 V1.2.5)",
        words: &["Command::new", "std::process::Command", "tokio::process"],
        holds_for: in_server,
        example: "server/src/mail/outbox.rs",
    },
    Ban {
        reason: "a page's script writes text, never HTML or code (ASVS 5.0 V1.3.2, V3.2.2): use textContent and createElement",
        words: &[
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "eval(",
            "new Function",
            "setTimeout(\"",
            "setTimeout('",
            "setHTMLUnsafe",
            "createContextualFragment",
            "srcdoc",
        ],
        holds_for: |path| path.starts_with("app/") && is(path, &["js", "mjs", "ts"]),
        example: "app/src/assets/passkey.js",
    },
    Ban {
        reason: "SeaORM is the port to the databases: one query for both (DESIGN: no `if sqlite`). A true difference goes into a file of DATABASE_DIFFERENCES",
        words: &["DatabaseBackend::", "DbBackend::", "is_sqlite", "is_postgres", "if sqlite", "if postgres"],
        holds_for: |path| (in_server(path) || path.starts_with("migrations/src/")) && !DATABASE_DIFFERENCES.contains(&path),
        example: "server/src/model/customers.rs",
    },
    Ban {
        reason: "what customers are found by changes with their rows, in one place: write customers through the functions of model/customers.rs",
        words: &["customers::ActiveModel", "customers::Entity::insert", "customers::Entity::update", "customers::Entity::delete"],
        holds_for: |path| in_server(path) && path != "server/src/model/customers.rs",
        example: "server/src/portal/profile/flow.rs",
    },
    Ban {
        reason: "this is one machine's path: nobody else has it",
        words: &[concat!("/ro", "ot/"), concat!("/ho", "me/")],
        holds_for: |path| is(path, TEXT) || Path::new(path).extension().is_none(),
        example: "README.md",
    },
    Ban {
        reason: "the lock file must fetch from the public registry, or name none",
        words: &["\"resolved\": \"http://", "localhost", "127.0.0.1"],
        holds_for: |path| path == "end2end/package-lock.json",
        example: "end2end/package-lock.json",
    },
];

/// Files that may ask which database they speak to: connecting, and what truly differs between the two.
const DATABASE_DIFFERENCES: &[&str] = &["server/src/model/db.rs", "server/src/model/db/readers.rs"];

const TEXT: &[&str] = &["rs", "ts", "js", "mjs", "json", "toml", "md", "ftl", "css", "svg", "yml", "yaml", "service", "sh", "html", "lock"];

/// More does not fit into a head.
const LONGEST_FILE: usize = 400;

struct File {
    /// From the root, with `/`.
    path: String,
    text: String,
}

fn in_server(path: &str) -> bool {
    path.starts_with("server/src/")
}

fn is(path: &str, endings: &[&str]) -> bool {
    Path::new(path).extension().and_then(|it| it.to_str()).is_some_and(|it| endings.contains(&it))
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

/// What people wrote: no build output, no downloads, no data, no pictures.
fn files() -> Vec<File> {
    let (mut files, mut folders) = (Vec::new(), vec![root()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap().map(Result::unwrap) {
            let path = entry.path();
            let name = entry.file_name().into_string().unwrap();
            let kind = entry.file_type().unwrap();
            if kind.is_dir() && !["target", "node_modules", ".git", "data", "results"].contains(&name.as_str()) {
                folders.push(path);
            } else if kind.is_file()
                && name != ".git"
                && let Ok(text) = fs::read_to_string(&path)
            {
                let path = path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/");
                files.push(File { path, text });
            }
        }
    }
    assert!(files.iter().any(|file| file.path == "server/tests/it/tidy.rs"), "looking in the wrong place");
    files
}

/// What is wrong with the file, as `path:line: reason`.
fn broken(file: &File, ban: &Ban) -> Vec<String> {
    if !(ban.holds_for)(&file.path) {
        return Vec::new();
    }
    // Comments may name what they warn of; what is one machine's stays out of them, too.
    let comments_count = ban.words.iter().any(|word| word.starts_with('/'));
    let lines = file.text.lines().enumerate().filter(|(_, line)| comments_count || !line.trim_start().starts_with("//"));
    lines
        .filter_map(|(number, line)| {
            let word = ban.words.iter().find(|word| holds_word(line, word))?;
            Some(format!("{}:{}: `{word}`: {}", file.path, number + 1, ban.reason))
        })
        .collect()
}

/// A name counts as a whole: `tokio` is not in `tokio_like`, `axum` not in `maxum`.
fn holds_word(line: &str, word: &str) -> bool {
    let part_of_name = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    line.match_indices(word).any(|(at, _)| {
        let (before, after) = (line[..at].chars().next_back(), line[at + word.len()..].chars().next());
        !(part_of_name(word.chars().next()) && part_of_name(before) || part_of_name(word.chars().next_back()) && part_of_name(after))
    })
}

fn nothing_in(problems: Vec<String>) {
    assert!(problems.is_empty(), "\n\n{}\n", problems.join("\n"));
}

#[test]
fn no_file_holds_what_has_no_business_there() {
    nothing_in(files().iter().flat_map(|file| BANS.iter().flat_map(|ban| broken(file, ban))).collect());
}

#[test]
fn each_ban_finds_what_it_bans() {
    for ban in BANS {
        for word in ban.words {
            let file = File { path: ban.example.to_owned(), text: format!("let it = {word} ;") };
            assert_eq!(broken(&file, ban).len(), 1, "`{word}` in {} goes unseen", ban.example);
        }
        let harmless = File { path: ban.example.to_owned(), text: "let it = well;".to_owned() };
        assert!(broken(&harmless, ban).is_empty());
    }
}

#[test]
fn files_fit_into_a_head() {
    let long = files().into_iter().filter(|file| is(&file.path, &["rs", "ts"])).filter_map(|file| {
        let lines = file.text.lines().count();
        (lines > LONGEST_FILE)
            .then(|| format!("{}: {lines} lines: split it by noun (DESIGN: 40 to 250, never over {LONGEST_FILE})", file.path))
    });
    nothing_in(long.collect());
}

#[test]
fn the_pages_crate_depends_on_no_server() {
    let manifest: toml::Table = fs::read_to_string(root().join("app/Cargo.toml")).unwrap().parse().unwrap();
    let names = ["dependencies", "dev-dependencies", "build-dependencies"]
        .into_iter()
        .filter_map(|section| manifest.get(section)?.as_table())
        .flat_map(|section| section.keys().cloned());
    let servers: Vec<_> =
        names.filter(|name| ["axum", "sea-orm", "tokio", "portico", "portico-migrations", "hyper"].contains(&name.as_str())).collect();
    assert!(
        servers.is_empty(),
        "app/Cargo.toml: {servers:?}: pages take plain props, so that they can be drawn and tested without a server"
    );
}

#[test]
fn every_room_tells_its_story() {
    let files = files();
    let rooms: BTreeSet<_> =
        files.iter().filter(|file| in_server(&file.path)).filter_map(|file| file.path.strip_suffix("/web.rs")).collect();
    let silent = rooms.into_iter().filter(|room| {
        let door = format!("{room}/mod.rs");
        !files.iter().any(|file| file.path == door && file.text.starts_with("//! "))
    });
    nothing_in(silent.map(|room| format!("{room}: mod.rs opens with the story (`//! …`): the steps, in a few sentences")).collect());
}

#[test]
fn every_language_has_the_same_files() {
    let files = files();
    let of = |language: &str| -> BTreeSet<&str> {
        let folder = format!("locales/{language}/");
        files.iter().filter_map(|file| file.path.strip_prefix(&folder)).collect()
    };
    let english = of("en");
    let inside = files.iter().filter_map(|file| file.path.strip_prefix("locales/")?.split_once('/'));
    let languages: BTreeSet<&str> = inside.map(|(language, _)| language).collect();
    let uneven = languages.into_iter().flat_map(|language| {
        let theirs = of(language);
        let differences: Vec<_> = english
            .symmetric_difference(&theirs)
            .map(|name| format!("locales/{language}: {name} is here or in English, but not in both"))
            .collect();
        differences
    });
    nothing_in(uneven.collect());
}

#[test]
fn names_count_as_a_whole() {
    assert!(holds_word("use axum::Router;", "axum"));
    assert!(!holds_word("let maxum = 1;", "axum"));
    assert!(!holds_word("axum_like()", "axum"));
    assert!(holds_word("a.innerHTML=b", "innerHTML"));
    assert!(holds_word("retrieval(); eval(x)", "eval("));
    assert!(!holds_word("retrieval();", "eval("));
}
