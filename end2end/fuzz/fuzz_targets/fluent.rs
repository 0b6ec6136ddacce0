//! Words as somebody saves them: refused with a finding, or said.
#![no_main]

use jiff::tz::TimeZone;
use libfuzzer_sys::fuzz_target;
use portico_app::text::{WordFile, Words};

fuzz_target!(|source: &str| {
    let file = |language: &str, source: &str| WordFile {
        language: language.to_owned(),
        brand: None,
        path: format!("locales/{language}/fuzz.ftl"),
        built_in: false,
        source: source.to_owned(),
    };
    let english = file("en", "hello = Hello\n");
    if let Ok(words) = Words::load([english, file("de", source)]) {
        let _ = words.check();
        let text = words.text("harbor", "de", TimeZone::UTC);
        assert!(text.has("hello"));
        let _ = text.say("hello");
    }
});
