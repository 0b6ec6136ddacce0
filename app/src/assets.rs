//! The few small files that browsers fetch besides the style sheet. Every page works without them.

/// Name (see [`crate::links::asset`]), bytes, and content type.
pub const ALL: &[(&str, &[u8], &str)] =
    &[("password-strength.js", include_str!("assets/password-strength.js").as_bytes(), "text/javascript; charset=utf-8")];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::links;

    /// A policy with `require-trusted-types-for 'script'` breaks a module that writes markup (ASVS 5.0 V3.4.3).
    #[test]
    fn modules_write_text_and_ask_our_own_server() {
        for (name, bytes, _) in ALL {
            let source = std::str::from_utf8(bytes).unwrap();
            for sink in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(", "http://", "https://"] {
                assert!(!source.contains(sink), "{name}: {sink}");
            }
        }
        let strength = std::str::from_utf8(ALL[0].1).unwrap();
        assert!(strength.contains(&format!("\"{}\"", links::PASSWORD_STRENGTH)));
    }
}
