use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::*;
use crate::finding::Finding;
use crate::gallery::testing;

mod attacks;
mod colours;

/// The least that a brand says.
const LEAST: &str = r##"name = "Acme"
hosts = ["account.acme.example"]
languages = ["en", "de"]
default_language = "en"
[sender]
name = "Acme"
address = "account@acme.example"
[light]
accent = "#0b5c8f"
"##;

const LOGO: &str = "<svg viewBox=\"0 0 32 32\"><rect width=\"32\" height=\"32\" fill=\"var(--accent)\"/></svg>";

/// A folder with this `brand.toml`, a logo, and these files.
fn load(toml: &str, more: &[(&str, &[u8])]) -> Result<Brand, Vec<Finding>> {
    let mut files: BTreeMap<String, Cow<'static, [u8]>> = [("brand.toml", toml.as_bytes()), ("logo.svg", LOGO.as_bytes())]
        .map(|(name, bytes)| (name.to_owned(), Cow::Owned(bytes.to_vec())))
        .into();
    files.extend(more.iter().map(|(name, bytes)| ((*name).to_owned(), Cow::Owned(bytes.to_vec()))));
    Brand::load("acme", &files)
}

fn refused(toml: &str, more: &[(&str, &[u8])]) -> Vec<Finding> {
    load(toml, more).map(|_| ()).unwrap_err()
}

/// The smallest font file that is one, as far as its head says.
fn woff2() -> Vec<u8> {
    [&b"wOF2\0\x01\0\0\0\0\0\x10"[..], b"font"].concat()
}

fn png(chunks: &[(&[u8], &[u8])]) -> Vec<u8> {
    let chunk = |(kind, data): &(&[u8], &[u8])| [&u32::try_from(data.len()).unwrap().to_be_bytes(), *kind, *data, b"crc!"].concat();
    [b"\x89PNG\r\n\x1a\n".to_vec(), chunks.iter().flat_map(chunk).collect()].concat()
}

#[test]
fn little_is_enough() {
    let brand = load(LEAST, &[]).unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert_eq!((brand.name.as_str(), brand.radii(), brand.font()), ("Acme", (14, 9), "system-ui,sans-serif"));
    assert!(brand.uses_purpose("anything") && brand.uses_attribute("anything") && !brand.has_fonts());
    assert_eq!(brand.icon.kind, "image/svg+xml");
    assert!(!String::from_utf8(brand.icon.bytes).unwrap().contains("var("), "an icon stands alone");
}

#[test]
fn all_problems_are_told_at_once_with_line_and_advice() {
    let toml = "nmae = \"Acme\"\nhosts = \"account.acme.example\"\nlanguages = [\"en\", 3]\ndefault_language = \"fr\"\nradius = \"2em\"\n[sender]\naddress = \"nobody\"\n[light]\nacent = \"#000\"\nink = \"red\"\n";
    let told: Vec<String> = refused(toml, &[]).iter().map(ToString::to_string).collect();
    let expected = [
        ("brand.toml:1: nmae", "Perhaps `name` is meant?"),
        ("brand.toml:2: hosts", "must be a list in brackets"),
        ("brand.toml:3: languages", "must be text in quotes, not a number"),
        ("brand.toml:5: radius", "0px to 32px"),
        ("brand.toml:7: sender.address", "no e-mail address"),
        ("brand.toml:9: light.acent", "Perhaps `accent` is meant?"),
        ("brand.toml:10: light.ink", "not a colour"),
        ("brand.toml: name", "missing"),
        ("sender.name", "missing"),
        ("light.accent", "missing"),
    ];
    for (place, words) in expected {
        assert!(
            told.iter().any(|told| told.starts_with("style/brands/acme/brand.toml") && told.contains(place) && told.contains(words)),
            "{place}: {words} in\n{}",
            told.join("\n")
        );
    }
    assert_eq!(told.len(), expected.len(), "{}", told.join("\n"));
}

#[test]
fn what_must_fit_together_is_looked_at() {
    for (from, to, key, words) in [
        ("default_language = \"en\"", "default_language = \"fr\"", "default_language", "one of `languages`"),
        ("[\"en\", \"de\"]", "[\"en\", \"en\"]", "languages", "twice"),
        ("[\"en\", \"de\"]", "[]", "languages", "empty"),
        ("[sender]", "public_url = \"https://elsewhere.example\"\n[sender]", "public_url", "doesn't show this brand"),
        ("[sender]", "purposes = [\"terms\", \"terms\"]\n[sender]", "purposes", "twice"),
        ("[light]", "[[fonts]]\nfamily = \"Acme Sans\"\nfile = \"fonts/acme.woff2\"\n[light]", "fonts.file", "no fonts/acme.woff2"),
        ("[light]", "[[fonts]]\nfamily = \"Acme Sans\"\nfile = \"fonts/acme.woff2\"\n[light]", "fonts.family", "No page would show"),
    ] {
        let problems = refused(&LEAST.replace(from, to), &[]);
        assert!(
            problems.iter().any(|it| it.key.as_deref() == Some(key) && it.line.is_some() && it.message.contains(words)),
            "{to}: {problems:#?}"
        );
    }
    let broken = &refused("name = \"Acme", &[])[0];
    assert!(broken.line == Some(1) && broken.message.contains("isn't TOML"), "{broken}");
    assert_eq!(refused("", &[]).iter().filter(|problem| problem.message.contains("missing")).count(), 5);
}

#[test]
fn misfits_with_the_configuration_are_told() {
    let toml = LEAST.replace(
        "[sender]",
        "purposes = [\"terms\", \"nonsense\"]\nattributes = [\"shoe\"]\nlegal.imprint = \"http://localhost/imprint\"\n[sender]",
    );
    let brand = load(&toml, &[]).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let told =
        |production| brand.misfits(&["terms", "privacy"], &["given_name"], production).iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(told(false).len(), 2, "{:#?}", told(false));
    assert!(told(false)[0].contains("brand.toml:5: purposes") && told(false)[0].contains("`nonsense`"), "{:#?}", told(false));
    assert!(told(true)[2].contains("legal.imprint"), "{:#?}", told(true));
    assert!(brand.uses_purpose("terms") && !brand.uses_purpose("privacy") && !brand.uses_attribute("given_name"));
}

#[test]
fn letters_lead_to_the_brands_own_host() {
    let brand = load(LEAST, &[]).unwrap();
    for (portal, address) in [
        ("https://account.other.example", "https://account.acme.example"),
        ("http://localhost:3000", "http://account.acme.example:3000"),
        ("http://[::1]:3000", "http://account.acme.example:3000"),
        ("https://[::1]", "https://account.acme.example"),
        ("https://account.acme.example:8443", "https://account.acme.example:8443"),
    ] {
        assert_eq!(brand.address(portal), address);
    }
    let said = LEAST.replace("[sender]", "public_url = \"https://account.acme.example/\"\n[sender]");
    assert_eq!(load(&said, &[]).unwrap().address("http://localhost:3000"), "https://account.acme.example");
}

#[test]
fn fonts_are_served_from_here_and_named_in_the_sheet() {
    let toml = format!("font = \"Acme Sans, serif\"\n{LEAST}").replace(
        "[light]",
        "[[fonts]]\nfamily = \"Acme Sans\"\nfile = \"fonts/acme.woff2\"\nweight = \"100 900\"\n[[fonts]]\nfamily = \"Acme Sans\"\nfile = \"fonts/acme.woff2\"\nstyle = \"italic\"\nweight = 700\n[light]",
    );
    let brand = load(&toml, &[("fonts/acme.woff2", &woff2())]).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let font = brand.assets.iter().find(|asset| asset.kind == "font/woff2").unwrap();
    let css = brand.css();
    assert!(
        brand.has_fonts() && css.contains(&format!("url({})format(\"woff2\");font-weight:100 900;font-style:normal", font.path)),
        "{css}"
    );
    assert!(css.contains("font-weight:700;font-style:italic") && css.contains("--font:\"Acme Sans\",serif;"), "{css}");
    assert!(font.path.starts_with("/assets/acme.") && font.bytes == woff2());
    let large = [woff2(), vec![0; 301 * 1024]].concat();
    for bad in [&b"OTTO"[..], b"wOF2", &[woff2(), b"more".to_vec()].concat(), &large] {
        assert!(refused(&toml, &[("fonts/acme.woff2", bad)]).iter().any(|problem| problem.file.ends_with("fonts/acme.woff2")));
    }
    for weight in ["0", "\"bold\"", "\"900 100\"", "1001", "\"400;}\""] {
        assert!(load(&toml.replace("weight = 700", &format!("weight = {weight}")), &[("fonts/acme.woff2", &woff2())]).is_err(), "{weight}");
    }
}

#[test]
fn an_icon_is_a_drawing_or_a_whole_png() {
    let good = png(&[(b"IHDR", &[0; 13]), (b"IDAT", b"pixels"), (b"IEND", b"")]);
    let brand = load(LEAST, &[("favicon.png", &good)]).unwrap();
    assert_eq!((brand.icon.kind, &brand.icon.bytes), ("image/png", &good));
    assert_eq!(load(LEAST, &[("favicon.png", &good), ("favicon.svg", LOGO.as_bytes())]).unwrap().icon.kind, "image/svg+xml");
    let large = png(&[(b"IHDR", &[0; 13]), (b"IDAT", &vec![0; 65 * 1024]), (b"IEND", b"")]);
    let behind = [good.clone(), b"<script>".to_vec()].concat();
    let headless = png(&[(b"IDAT", b"pixels"), (b"IEND", b"")]);
    for bad in [&b"GIF89a"[..], b"\x89PNG\r\n\x1a\n", &good[..20], &good[..good.len() - 1], &behind, &headless, &large, b"<svg/>"] {
        assert!(refused(LEAST, &[("favicon.png", bad)])[0].file.ends_with("favicon.png"));
    }
}

#[test]
fn a_logo_by_day_and_by_night() {
    let night = LOGO.replace("var(--accent)", "#fff");
    let shown = |brand: &Brand| crate::render::bare(|| brand.logo.view());
    let both = load(LEAST, &[("logo-dark.svg", night.as_bytes())]).unwrap();
    assert!(shown(&both).contains("only-light") && shown(&both).contains("only-dark") && both.assets.len() == 1, "{}", shown(&both));
    // Too large for every page: a file, one request, and by night one with the colours of the night.
    let large = LOGO.replace("</svg>", &format!("{}</svg>", "<path d=\"M0 0h1v1H0z\"/>".repeat(200)));
    let file = load(LEAST, &[("logo.svg", large.as_bytes())]).unwrap();
    let html = shown(&file);
    assert!(html.contains("<picture><source") && html.contains(&file.assets[1].path) && html.contains(&file.assets[2].path), "{html}");
    assert!(String::from_utf8_lossy(&file.assets[2].bytes).contains(&file.dark()[Token::Accent].hex()));
    let huge = LOGO.replace("</svg>", &format!("{}</svg>", "<path d=\"M0 0h1v1H0z\"/>".repeat(2000)));
    assert!(refused(LEAST, &[("logo.svg", huge.as_bytes())])[0].message.contains("40 KB are the most"));
}

/// Editors complete and check by the schema; it is made from the types that read the file.
#[test]
fn the_schema_is_that_of_the_code() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../style/brand.schema.json");
    let how =
        "style/brand.schema.json is out of date. Write it anew: cargo run -p portico-app --example brand_schema > style/brand.schema.json";
    assert!(fs::read_to_string(file).unwrap_or_default() == Brand::schema(), "{how}");
}

/// Harbor's file is the sample: whoever looks for a key finds it there, commented out or not.
#[test]
fn the_sample_has_every_key() {
    let sample = include_str!("../../../style/brands/harbor/brand.toml");
    let uncomment =
        |line: &str| line.strip_prefix("# ").filter(|rest| rest.starts_with("[[") || rest.contains(" = ")).unwrap_or(line).to_owned();
    let all = sample.lines().map(|line| uncomment(line) + "\n").collect::<String>();
    let table: toml::Table = all.parse().unwrap_or_else(|problem| panic!("{problem}"));
    let schema: serde_json::Value = serde_json::from_str(&Brand::schema()).unwrap();
    for (key, about) in schema["properties"].as_object().unwrap() {
        assert!(table.contains_key(key), "the sample lacks {key}");
        let inner = about["properties"].as_object().or_else(|| about["items"]["properties"].as_object());
        let found = table[key].as_table().or_else(|| table[key].as_array().and_then(|items| items.first()?.as_table()));
        for name in inner.into_iter().flatten().map(|(name, _)| name) {
            assert!(found.is_some_and(|found| found.contains_key(name)), "the sample lacks {key}.{name}");
        }
        assert!(about["description"].as_str().is_some_and(|words| words.ends_with('.')), "{key} says not what it is");
    }
    assert!(sample.starts_with("#:schema ../../brand.schema.json\n"));
}

#[test]
fn every_brand_of_the_repository_is_good() {
    for id in ["harbor", "meadow"] {
        let brand = testing::brand(id);
        for token in Token::ALL {
            assert_eq!(brand.css().matches(&format!("--{}:", token.name())).count(), 2, "--{}", token.name());
        }
    }
    let differ: BTreeSet<String> = ["harbor", "meadow"].into_iter().map(|id| format!("{:?}", testing::brand(id).radii())).collect();
    assert_eq!(differ.len(), 2);
}

/// What `style/README.md` shows works as it stands there, the refusal included.
#[test]
fn the_readme_tells_the_truth() {
    let readme = include_str!("../../../style/README.md");
    let blocks: Vec<&str> = readme.split("```").skip(1).step_by(2).collect();
    let whole = blocks.iter().find_map(|block| block.strip_prefix("toml\n#:schema")).map(|rest| format!("#:schema{rest}")).unwrap();
    load(&whole, &[]).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let colours = blocks.iter().find_map(|block| block.strip_prefix("toml\n[light]")).unwrap();
    load(&whole.replace("[light]\naccent = \"#0b5c8f\"\n", &format!("[light]{colours}")), &[])
        .unwrap_or_else(|problems| panic!("{problems:#?}"));
    let told =
        blocks.iter().find(|block| block.trim().starts_with("style/brands/acme")).unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
    let problems = refused(&whole.replace("#0b5c8f", "#ffd400"), &[]);
    assert!(problems.iter().any(|problem| problem.to_string() == told), "the README says:\n{told}\nand the check:\n{}", problems[0]);
}
