//! What a hostile file might try. Whoever can write a brand's folder may change looks and words; they may not bring script, rules of
//! style, addresses of others, or mail headers (ASVS 5.0 V1.2.1, V1.2.2, V1.3.4, V1.3.5, V1.3.11, V1.5.1).

use super::*;

/// Values that break out of somewhere, or bring something in.
const HOSTILE: &[&str] = &[
    "}",
    "</style>",
    "</style><script>alert(1)</script>",
    "red;}*{background:url(https://evil.example)}",
    "url(https://evil.example/x)",
    "url(//evil.example)",
    "expression(alert(1))",
    "@import 'https://evil.example'",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "//evil.example",
    "https://",
    "https:evil.example",
    "https://bank.example@evil.example",
    "https://evil.example\\@bank.example",
    "https://a.example/\" onmouseover=\"alert(1)",
    "https://a.example/<b>",
    "https://a.example/{x}",
    "http://evil.example",
    "http://localhost.evil.example",
    "http://evil.example#.localhost",
    "mailto:a@b.example\nBcc: x@evil.example",
    "mailto:",
    "a@b.example\r\nBcc: x@evil.example",
    "\"><img src=x onerror=alert(1)>",
    "Acme\nBcc: everybody@example.com",
    "Acme\u{0}",
    "\u{202e}emcA",
    "\u{2028}",
    "\\65 xpression",
    "/*",
    "var(--x)",
    "attr(onclick)",
    "../../../etc/passwd",
    "fonts/../../secret.woff2",
    "account.acme.example/path",
    "account.acme.example:443",
    "https://account.acme.example",
    "acme .example",
    "*.example",
    "-acme.example",
    "",
];

fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

#[test]
fn no_value_breaks_out() {
    let texts = [
        ("hosts = [\"account.acme.example\"]", "hosts = [#]"),
        ("languages = [\"en\", \"de\"]", "languages = [\"en\", #]"),
        ("[sender]", "radius = #\n[sender]"),
        ("[sender]", "public_url = #\n[sender]"),
        ("[sender]", "purposes = [#]\n[sender]"),
        ("[sender]", "support.url = #\n[sender]"),
        ("[sender]", "support.email = #\n[sender]"),
        ("[sender]", "legal.imprint = #\n[sender]"),
        ("[sender]", "legal.texts = [#]\n[sender]"),
        ("address = \"account@acme.example\"", "address = #"),
        ("accent = \"#0b5c8f\"", "accent = #"),
        ("accent = \"#0b5c8f\"", "accent = \"#0b5c8f\"\nink = #"),
        ("[light]", "[[fonts]]\nfamily = \"A\"\nfile = #\n[light]"),
        ("[light]", "[[fonts]]\nfamily = \"A\"\nfile = \"fonts/a.woff2\"\nweight = #\n[light]"),
        ("[light]", "[[fonts]]\nfamily = \"A\"\nfile = \"fonts/a.woff2\"\nstyle = #\n[light]"),
    ];
    for (place, hostile) in texts.iter().flat_map(|place| HOSTILE.iter().map(move |hostile| (place, hostile))) {
        // A whole address is what these two ask for; a host of our own is what the third does.
        let asked_for = (place.1.contains("imprint") || place.1.contains("url")) && *hostile == "https://account.acme.example";
        let toml = LEAST.replace(place.0, &place.1.replace('#', &quoted(hostile)).replace("\"\"#0b5c8f\"\"", "\"#0b5c8f\""));
        let result = load(&toml, &[("fonts/a.woff2", &woff2())]);
        assert!(asked_for || result.is_err(), "{:?} took {hostile:?}", place.1);
    }
}

/// Names are for people, and people have quotes in theirs: those are kept, and stay text wherever they stand.
#[test]
fn names_stay_text() {
    for hostile in
        HOSTILE.iter().filter(|hostile| hostile.contains(['<', '\n', '\r', '\0', '\t', '\u{202e}', '\u{2028}']) || hostile.is_empty())
    {
        for line in ["name = \"Acme\"\nhosts", "name = \"Acme\"\naddress"] {
            let toml = LEAST.replace(line, &line.replace("\"Acme\"", &quoted(hostile)));
            assert!(load(&toml, &[]).is_err(), "{hostile:?}");
        }
    }
    let words = testing::words();
    let scene = testing::scene(&words, "en");
    for name in ["Smith \"&\" Sons' {brand}", "}; url(x) &lt;", "'\" onload='alert(1)"] {
        let brand = load(&LEAST.replace("\"Acme\"", &quoted(name)), &[]).unwrap_or_else(|problems| panic!("{problems:#?}"));
        assert_eq!(brand.name, name);
        assert!(!crate::style::sheet(&brand).contains(name), "a name is no style");
        let scene = crate::page::Scene { brand: std::sync::Arc::new(brand), ..scene.clone() };
        let html = crate::gallery::samples().into_iter().find(|sample| sample.name == "sign-in").unwrap().html(&scene);
        let page = scraper::Html::parse_document(&html);
        let title: String = page.select(&scraper::Selector::parse("title").unwrap()).next().unwrap().text().collect();
        assert!(title.ends_with(name), "{title}");
        assert!(page.select(&scraper::Selector::parse("[onload], script").unwrap()).next().is_none(), "{html}");
    }
}

/// Whatever a font stack says, what comes out is names, commas and quotes.
#[test]
fn fonts_are_names() {
    for hostile in HOSTILE {
        let tried = load(&format!("font = {}\n{LEAST}", quoted(hostile)), &[]);
        let family = load(
            &LEAST.replace("[light]", &format!("[[fonts]]\nfamily = {}\nfile = \"fonts/a.woff2\"\n[light]", quoted(hostile))),
            &[("fonts/a.woff2", &woff2())],
        );
        assert!(tried.is_err() && family.is_err(), "{hostile:?}");
    }
    let brand = load(&format!("font = \"'Segoe UI', Große Schrift , \\\"Inter\\\", serif\"\n{LEAST}"), &[])
        .unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert_eq!(brand.font(), "\"Segoe UI\",\"Große Schrift\",Inter,serif");
}

#[test]
fn keys_are_no_way_in_either() {
    for line in ["\"</style>\" = 1", "constructor = \"x\"", "\"__proto__\" = 1", "accent = \"#000\"", "[light.\"}\"]\nx = 1"] {
        let problems = refused(&format!("{LEAST}\n[dark]\n{line}"), &[]);
        assert!(!problems.is_empty(), "{line}");
    }
    assert!(load(&"[".repeat(10_000), &[]).is_err(), "nesting ends somewhere");
    assert!(load(&format!("{LEAST}x = {}", "[".repeat(10_000)), &[]).is_err());
}

#[test]
fn a_folder_has_a_plain_name() {
    let files: BTreeMap<String, Cow<'static, [u8]>> =
        [("brand.toml", LEAST), ("logo.svg", LOGO)].map(|(name, text)| (name.to_owned(), Cow::Borrowed(text.as_bytes()))).into();
    assert!(Brand::load("acme-2", &files).is_ok());
    for id in ["", "Acme", "a/b", "..", "a\"b", "a b", "é"] {
        assert!(Brand::load(id, &files).is_err(), "{id:?}");
    }
}

/// A drawing is shapes; script, handlers, foreign content, references, styles and entities are refused.
#[test]
fn a_logo_is_shapes_only() {
    let inside = [
        "<script>alert(1)</script>",
        "<SCRIPT/>",
        "<foreignObject/>",
        "<image href=\"https://evil.example/x.png\"/>",
        "<use href=\"#a\"/>",
        "<use xlink:href=\"https://evil.example/x.svg#a\"/>",
        "<a href=\"javascript:alert(1)\"/>",
        "<style>*{}</style>",
        "<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>",
        "<set attributeName=\"onload\" to=\"alert(1)\"/>",
        "<text>words</text>",
        "<iframe/>",
        "words",
        "&evil;",
        "<!ENTITY a \"b\">",
        "<![CDATA[<script>]]>",
        "<rect fill=\"url(https://evil.example)\"/>",
        "<rect fill=\"URL(#a)\"/>",
        "<rect fill=\"u&#114;l(#a)\"/>",
        "<rect fill=\"url\n(#a)\"/>",
        "<rect style=\"color:red\"/>",
        "<rect class=\"page\"/>",
        "<rect onload=\"alert(1)\"/>",
        "<rect\nonclick=\"alert(1)\"/>",
        "<rect ONLOAD='alert(1)'/>",
        "<rect fill=red onload=alert(1)/>",
        "<rect fill=\"a\" fill=\"b\"/>",
        "<rect fill=\"\" \"onload=\"alert(1)\"/>",
        "<rect fill=\"a>b\"/>",
        "<rect/onload=\"alert(1)\"/>",
        "<rect href=\"data:text/html,x\"/>",
        "<rect fill=\"javascript:alert(1)\"/>",
        "<rect fill=\"expression(1);\"/>",
        "<rect xml:base=\"https://evil.example\"/>",
        "<title><script>alert(1)</script></title>",
        "<g><g>",
        "<!-- no end",
        "</svg><svg viewBox=\"0 0 1 1\">",
    ];
    for bad in inside {
        let svg = format!("<svg viewBox=\"0 0 1 1\">\n{bad}</svg>");
        let problems = refused(LEAST, &[("logo.svg", svg.as_bytes())]);
        assert!(problems[0].file.ends_with("logo.svg") && problems[0].line.is_some(), "{bad}: {problems:#?}");
        assert!(load(LEAST, &[("favicon.svg", svg.as_bytes())]).is_err() && load(LEAST, &[("logo-dark.svg", svg.as_bytes())]).is_err());
    }
    let bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><svg viewBox=\"0 0 1 1\">&b;</svg>";
    let deep = format!("<svg viewBox=\"0 0 1 1\">{}{}</svg>", "<g>".repeat(2000), "</g>".repeat(2000));
    for bad in [bomb, &deep, "", "<svg></svg>", "<svg viewBox=\"0 0 1 1\" onload=\"alert(1)\"></svg>", "GIF89a", "<html></html>"] {
        assert!(load(LEAST, &[("logo.svg", bad.as_bytes())]).is_err(), "{bad:.80}");
    }
    assert!(load(LEAST, &[("logo.svg", b"\xff\xfe<svg/>")]).is_err());
}

/// What drawing programs write around shapes does no harm, and is left out.
#[test]
fn exports_of_drawing_programs_are_read() {
    let svg = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- Made by hand -->\n<svg xmlns=\"http://www.w3.org/2000/svg\" id='Layer_1' data-name=\"Layer 1\" version='1.1' viewBox='0 0 8 8'>\n  <title>Acme & co</title>\n  <g transform=\"translate(1 1)\"><path\n d=\"M0 0\n  h4\" fill='#fff' /></g>\n</svg>\n";
    let brand = load(LEAST, &[("logo.svg", svg.as_bytes())]).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let icon = String::from_utf8(brand.icon.bytes).unwrap();
    assert_eq!(
        icon,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><g transform=\"translate(1 1)\"><path d=\"M0 0 h4\" fill=\"#fff\"></path></g></svg>"
    );
}
