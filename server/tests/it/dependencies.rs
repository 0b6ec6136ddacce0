//! What the portal is built upon: licences, sources and bans of `.cargo/deny.toml`, asked with every `cargo test`. (`cargo deny` asks the same and
//! more, but takes longer to build than all our tests.)

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde::Deserialize;

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
    /// None for our own.
    source: Option<String>,
}

#[derive(Deserialize)]
struct Rules {
    licenses: Licenses,
    bans: Bans,
    sources: Sources,
}

#[derive(Deserialize)]
struct Licenses {
    allow: BTreeSet<String>,
}

#[derive(Deserialize)]
struct Bans {
    deny: Vec<Ban>,
}

#[derive(Deserialize)]
struct Ban {
    #[serde(rename = "crate")]
    name: String,
    reason: String,
}

#[derive(Deserialize)]
struct Sources {
    #[serde(rename = "allow-registry")]
    registries: Vec<String>,
}

fn rules() -> Rules {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.cargo/deny.toml");
    toml::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}

/// What is compiled for Linux, our platform.
fn packages() -> Vec<Package> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--filter-platform", "x86_64-unknown-linux-gnu"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice::<Metadata>(&output.stdout).unwrap().packages
}

fn problems(package: &Package, rules: &Rules) -> Vec<String> {
    let Package { name, version, license, source } = package;
    let mut problems = Vec::new();
    if !license.as_deref().is_some_and(|license| allowed(license, &rules.licenses.allow)) {
        problems.push(format!("{name} {version}: the licence {license:?} is not among those of .cargo/deny.toml"));
    }
    if let Some(source) = source
        && !rules.sources.registries.iter().any(|registry| *source == format!("registry+{registry}"))
    {
        problems.push(format!("{name} {version}: comes from {source}, not from a registry of .cargo/deny.toml"));
    }
    problems.extend(rules.bans.deny.iter().filter(|ban| ban.name == *name).map(|ban| format!("{name} {version}: {}", ban.reason)));
    problems
}

/// An SPDX expression; `/` is how older crates write OR.
fn allowed(expression: &str, allow: &BTreeSet<String>) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<_> = spaced.split_whitespace().collect();
    let mut rest = &words[..];
    either(&mut rest, allow) && rest.is_empty()
}

/// `a OR b`: binds less than AND. Both sides are read in any case, hence no short cut.
fn either(words: &mut &[&str], allow: &BTreeSet<String>) -> bool {
    let mut good = both(words, allow);
    while take(words, "OR") {
        good |= both(words, allow);
    }
    good
}

fn both(words: &mut &[&str], allow: &BTreeSet<String>) -> bool {
    let mut good = one(words, allow);
    while take(words, "AND") {
        good &= one(words, allow);
    }
    good
}

fn one(words: &mut &[&str], allow: &BTreeSet<String>) -> bool {
    if take(words, "(") {
        let good = either(words, allow);
        return take(words, ")") && good;
    }
    let Some((license, rest)) = words.split_first() else { return false };
    *words = rest;
    if !take(words, "WITH") {
        return allow.contains(*license);
    }
    let Some((exception, rest)) = words.split_first() else { return false };
    *words = rest;
    allow.contains(&format!("{license} WITH {exception}"))
}

fn take(words: &mut &[&str], word: &str) -> bool {
    let there = words.first() == Some(&word);
    if there {
        *words = &words[1..];
    }
    there
}

#[test]
fn everything_we_build_upon_may_be_built_upon() {
    let rules = rules();
    let packages = packages();
    assert!(packages.len() > 50, "cargo metadata lists them all");
    let problems: Vec<_> = packages.iter().flat_map(|package| problems(package, &rules)).collect();
    assert!(problems.is_empty(), "\n\n{}\n", problems.join("\n"));
}

#[test]
fn each_kind_of_problem_is_found() {
    let package = |name: &str, license: Option<&str>, source: &str| Package {
        name: name.to_owned(),
        version: "1.0.0".to_owned(),
        license: license.map(str::to_owned),
        source: Some(source.to_owned()),
    };
    let crates_io = "registry+https://github.com/rust-lang/crates.io-index";
    assert!(problems(&package("good", Some("MIT"), crates_io), &rules()).is_empty());
    for bad in [
        package("good", Some("GPL-3.0-only"), crates_io),
        package("good", None, crates_io),
        package("good", Some("MIT"), "git+https://git.example/good"),
        package("good", Some("MIT"), "registry+https://registry.example/index"),
        package("openssl-sys", Some("MIT"), crates_io),
    ] {
        assert_eq!(problems(&bad, &rules()).len(), 1, "{} {:?} {:?}", bad.name, bad.license, bad.source);
    }
}

#[test]
fn licence_expressions_are_read_as_spdx_means_them() {
    let allow: BTreeSet<_> = ["MIT", "ISC", "Apache-2.0 WITH LLVM-exception"].map(str::to_owned).into();
    for good in
        ["MIT", "MIT OR GPL-3.0-only", "GPL-3.0-only/MIT", "MIT AND ISC", "ISC AND (GPL-3.0-only OR MIT)", "Apache-2.0 WITH LLVM-exception"]
    {
        assert!(allowed(good, &allow), "{good}");
    }
    for bad in [
        "",
        "GPL-3.0-only",
        "MIT AND GPL-3.0-only",
        "MIT AND (GPL-3.0-only OR AGPL-3.0-only)",
        "Apache-2.0",
        "GPL-3.0-only OR (MIT",
        "MIT ISC",
        "MIT WITH",
    ] {
        assert!(!allowed(bad, &allow), "{bad}");
    }
}
