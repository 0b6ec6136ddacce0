use super::{Brand, Colour, Tokens};
use crate::gallery::testing;

const TOML: &str = include_str!("../../../style/brands/harbor/brand.toml");
const LOGO: &str = include_str!("../../../style/brands/harbor/logo.svg");

fn refused(toml: &str, logo: &str) -> String {
    Brand::parse("x", toml, logo).map(|_| ()).unwrap_err().to_string()
}

#[test]
fn colours_are_hex_or_oklch_and_nothing_else() {
    for good in ["#fff", "#0b5c8f", "oklch(46% .11 245)", "oklch(0% 0 0)"] {
        assert!(Colour::try_from(good.to_owned()).is_ok(), "{good}");
    }
    for bad in [
        "red",
        "#ggg",
        "#1234",
        "oklch(46% .11)",
        "oklch(46% .11 245);}body{x:y",
        "url(https://evil.example)",
        "oklch(46% .11 NaN)",
        "oklch(46% .11 245 / 1)",
        "var(--x)",
    ] {
        assert!(Colour::try_from(bad.to_owned()).is_err(), "{bad}");
    }
    assert_eq!(Colour::try_from("oklch(100% 0 0)".to_owned()).unwrap().hex(), "#ffffff");
    assert_eq!(Colour::try_from("#0b5".to_owned()).unwrap().hex(), "#00bb55");
}

/// ASVS 5.0 V1.3.5: a brand's file can't bring rules or addresses into the sheet.
#[test]
fn a_brand_cannot_inject_css() {
    assert!(refused(&TOML.replace("oklch(46% .11 245)", "red;}*{background:url(https://evil.example)}"), LOGO).contains("not a colour"));
    assert!(refused(&TOML.replace("'Inter, system-ui, sans-serif'", "'x;}*{color:red'"), LOGO).contains("font"));
    assert!(refused(&TOML.replace("14px", "14px;}"), LOGO).contains("length"));
    assert!(refused(&TOML.replace("[light]", "[light]\nglow = \"#fff\""), LOGO).contains("glow"));
    assert!(refused(&TOML.replace("https://harbor.example/help", "javascript:alert(1)"), LOGO).contains("https://"));
}

/// ASVS 5.0 V1.3.4: a logo is shapes; script, handlers, foreign content and addresses are refused.
#[test]
fn a_logo_is_shapes_only() {
    for bad in [
        "<svg viewBox=\"0 0 1 1\"><script>alert(1)</script></svg>",
        "<svg viewBox=\"0 0 1 1\" onload=\"alert(1)\"></svg>",
        "<svg viewBox=\"0 0 1 1\"><foreignObject/></svg>",
        "<svg viewBox=\"0 0 1 1\"><rect fill=\"url(https://evil.example)\"/></svg>",
        "<svg viewBox=\"0 0 1 1\"><a href=\"https://evil.example\"/></svg>",
        "<svg viewBox=\"0 0 1 1\"><rect style=\"color:red\"/></svg>",
        "<svg viewBox=\"0 0 1 1\">text</svg>",
        "<svg viewBox=\"0 0 1 1\"></svg><svg viewBox=\"0 0 1 1\"></svg>",
        "<svg></svg>",
        "",
    ] {
        assert!(Brand::parse("x", TOML, bad).is_err(), "{bad}");
    }
    let icon = Brand::parse("x", TOML, LOGO).unwrap().icon();
    assert!(icon.starts_with("<svg xmlns=") && !icon.contains("var("), "{icon}");
}

/// WCAG 2.2 1.4.3 and 1.4.11: what stands on what, in both themes of every brand.
#[test]
fn every_brand_has_enough_contrast() {
    for id in ["harbor"] {
        let brand = testing::brand(id);
        for (theme, t) in [("light", brand.light()), ("dark", brand.dark())] {
            let text = [
                (&t.ink, &t.ground),
                (&t.ink, &t.surface),
                (&t.ink, &t.sunken),
                (&t.ink_soft, &t.ground),
                (&t.ink_soft, &t.surface),
                (&t.ink_soft, &t.sunken),
                (&t.accent, &t.surface),
                (&t.accent, &t.ground),
                (&t.accent, &t.sunken),
                (&t.accent, &t.warn_soft),
                (&t.accent_strong, &t.accent_soft),
                (&t.on_accent, &t.accent),
                (&t.on_accent, &t.accent_strong),
                (&t.good, &t.good_soft),
                (&t.warn, &t.warn_soft),
                (&t.bad, &t.bad_soft),
                (&t.bad, &t.surface),
                (&t.ink, &t.bad_soft),
                (&t.ink, &t.warn_soft),
                (&t.ink, &t.good_soft),
                (&t.ink, &t.accent_soft),
            ];
            for (at, (front, back)) in text.iter().enumerate() {
                assert!(front.contrast(back) >= 4.5, "{id} {theme}, pair {at}: {front} on {back} is {:.2}", front.contrast(back));
            }
            assert!(t.line_strong.contrast(&t.surface) >= 3.0, "{id} {theme}: line-strong");
        }
    }
}

#[test]
fn every_token_is_in_the_sheet() {
    let css = testing::brand("harbor").css();
    for name in Tokens::NAMES {
        assert_eq!(css.matches(&format!("--{name}:")).count(), 2, "--{name}");
    }
}
