//! Compiles the style sheet: the classes that stand in the sources become CSS, together with the base rules.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a build that can't read its sources should stop")]

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let theme = Path::new("../style/tailwind.toml");
    let base = Path::new("src/style/base.css");
    for path in [Path::new("src"), theme, base, Path::new("build.rs")] {
        println!("cargo:rerun-if-changed={}", path.display());
    }
    let mut files = Vec::new();
    rust_files(Path::new("src"), &mut files);
    files.sort();
    let config = encre_css::Config::from_file(theme).expect("style/tailwind.toml reads");
    let base = minify(&fs::read_to_string(base).unwrap());
    let out = PathBuf::from(env::var("OUT_DIR").unwrap());
    let portal: Vec<&PathBuf> = files.iter().filter(|file| !is_for_staff(file)).collect();
    for (name, files) in [("base.css", portal), ("desk.css", files.iter().collect())] {
        let literals: Vec<String> = files.iter().flat_map(|file| literals(&fs::read_to_string(file).unwrap())).collect();
        let utilities = encre_css::generate(literals.iter().map(String::as_str), &config);
        fs::write(out.join(name), format!("{base}{}", merge_media(&minify(&utilities)))).unwrap();
    }
}

/// What the staff's section alone is made of: customers don't load its classes. A whole sheet and no second one on top, because what
/// comes later wins, and a class must stand before those that hold for wider windows.
fn is_for_staff(file: &Path) -> bool {
    file.with_extension("").iter().any(|part| ["admin", "desk", "chart", "table"].iter().any(|room| part == *room))
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

/// The string literals of a source file. Code and comments are full of words like `static`, `block` and `table`, which are classes
/// too; only literals can become one.
fn literals(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in source.lines().filter(|line| !line.trim_start().starts_with("//")) {
        let mut rest = line;
        while let Some((_, after)) = rest.split_once('"') {
            let Some((literal, after)) = after.split_once('"') else { break };
            found.push(literal.to_owned());
            rest = after;
        }
    }
    found
}

/// Takes comments and needless white space out.
fn minify(css: &str) -> String {
    let mut small = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        small.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    small.push_str(rest);
    let mut small = small.split_whitespace().collect::<Vec<_>>().join(" ");
    for (long, short) in [
        (" {", "{"),
        ("{ ", "{"),
        (" }", "}"),
        ("} ", "}"),
        ("; ", ";"),
        (";}", "}"),
        (": ", ":"),
        (", ", ","),
        (" > ", ">"),
        ("0px", "0px"),
    ] {
        small = small.replace(long, short);
    }
    small
}

/// Joins neighbouring blocks under the same condition, which the generator writes one per class.
fn merge_media(css: &str) -> String {
    let mut merged = String::with_capacity(css.len());
    let mut open: Option<&str> = None;
    let mut rest = css;
    while !rest.is_empty() {
        let end = block_end(rest);
        let (block, after) = rest.split_at(end);
        if let Some((condition, body)) = block.split_once('{').filter(|(condition, _)| condition.starts_with("@media")) {
            if open != Some(condition) {
                if open.is_some() {
                    merged.push('}');
                }
                merged.push_str(condition);
                merged.push('{');
                open = Some(condition);
            }
            merged.push_str(&body[..body.len() - 1]);
        } else {
            if open.take().is_some() {
                merged.push('}');
            }
            merged.push_str(block);
        }
        rest = after;
    }
    if open.is_some() {
        merged.push('}');
    }
    merged
}

fn block_end(css: &str) -> usize {
    let mut depth = 0;
    for (at, byte) in css.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 1 => return at + 1,
            b'}' => depth -= 1,
            _ => {}
        }
    }
    css.len()
}
