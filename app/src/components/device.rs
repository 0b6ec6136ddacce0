//! Devices in words: "Firefox on Linux".

use crate::components::Icon;
use crate::text::Text;

/// A browser and a system, each where it is known.
pub fn device_name(text: &Text, browser: Option<&str>, system: Option<&str>) -> String {
    match (browser, system) {
        (Some(browser), Some(system)) => text.with("device-both", &[("browser", browser.into()), ("system", system.into())]),
        (Some(browser), None) => browser.to_owned(),
        (None, Some(system)) => text.with("device-system", &[("system", system.into())]),
        (None, None) => text.say("device-unknown"),
    }
}

/// The same from its stored form `Firefox/Linux`, where either side may be empty.
pub fn device_text(text: &Text, stored: &str) -> String {
    let (browser, system) = stored.split_once('/').unwrap_or((stored, ""));
    device_name(text, known(browser), known(system))
}

/// A drawing of the device: what is carried looks so.
pub(crate) fn device_icon(stored: &str) -> Icon {
    let carried = ["Android", "iOS", "iPadOS"].iter().any(|system| stored.ends_with(system));
    if carried { Icon::Phone } else { Icon::Screen }
}

fn known(name: &str) -> Option<&str> {
    Some(name).filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gallery::testing;

    #[test]
    fn whatever_is_known_of_a_device_is_said() {
        let words = testing::words();
        let said = |language, stored| device_text(&testing::scene(&words, language).text, stored);
        assert_eq!(said("en", "Firefox/Linux"), "Firefox on Linux");
        assert_eq!(said("de", "Firefox/Linux"), "Firefox unter Linux");
        assert_eq!(said("en", "Safari/"), "Safari");
        assert_eq!(said("en", "/Windows"), "A device with Windows");
        assert_eq!((said("en", "/"), said("en", "")), ("Unknown device".to_owned(), "Unknown device".to_owned()));
    }
}
