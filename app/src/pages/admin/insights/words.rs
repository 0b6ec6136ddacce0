//! What stored words are called on the page. A word that nobody named is shown as it is: configuration has names of its own.

use crate::text::Text;

/// The name of a value: of a reason, a field, a stage, a purpose, a language, a device.
pub(super) fn value(text: &Text, kind: &str, value: &str) -> String {
    if value.is_empty() {
        return text.say("insights-unknown");
    }
    let named = match kind {
        "language" => return text.language_name(value),
        "purpose" => text.configured(&format!("purpose-{value}")),
        "field" => text.configured(&format!("insights-field-{value}")).or_else(|| text.configured(&format!("attribute-{value}"))),
        kind => text.configured(&format!("insights-{kind}-{value}")),
    };
    named.unwrap_or_else(|| value.to_owned())
}
