//! `logo.svg` as somebody saves it: what could run or call home is refused.
#![no_main]

use std::borrow::Cow;
use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;
use portico_app::brand::Brand;

const TOML: &[u8] = include_bytes!("../../../style/brands/harbor/brand.toml");

fuzz_target!(|logo: &[u8]| {
    let files: BTreeMap<String, Cow<'static, [u8]>> =
        [("brand.toml".to_owned(), Cow::Borrowed(TOML)), ("logo.svg".to_owned(), Cow::Owned(logo.to_vec()))].into();
    if Brand::load("fuzz", &files).is_ok() {
        let text = String::from_utf8_lossy(logo).to_lowercase();
        assert!(!text.contains("<script") && !text.contains("onload="));
    }
});
