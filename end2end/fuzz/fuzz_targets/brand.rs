//! `brand.toml` as somebody saves it: refused with findings, or made to CSS that stays inside its rules.
#![no_main]

use std::borrow::Cow;
use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;
use portico_app::brand::Brand;

const LOGO: &[u8] = include_bytes!("../../../style/brands/harbor/logo.svg");

fuzz_target!(|toml: &[u8]| {
    let files: BTreeMap<String, Cow<'static, [u8]>> =
        [("brand.toml".to_owned(), Cow::Owned(toml.to_vec())), ("logo.svg".to_owned(), Cow::Borrowed(LOGO))].into();
    if let Ok(brand) = Brand::load("fuzz", &files) {
        let css = brand.css();
        assert!(!css.contains('<') && !css.to_lowercase().contains("javascript:"));
        assert_eq!(css.matches('{').count(), css.matches('}').count());
    }
});
