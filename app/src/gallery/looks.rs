//! In which light, and how wide, a sample is shown.

/// Light or dark, whatever the looker's own system says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// The brand's light colours.
    Light,
    /// The brand's dark colours.
    Dark,
}

/// How wide the window is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// 390 pixels.
    Phone,
    /// 1280 pixels.
    Desktop,
}

impl Mode {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// As it stands in a query and in a style sheet.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The message that names it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Light => "gallery-light",
            Self::Dark => "gallery-dark",
        }
    }

    /// Whether a media condition holds in this mode, where it asks for nothing else.
    pub(super) fn meets(self, condition: &str) -> Option<bool> {
        let words: String = condition.split_whitespace().collect();
        words.strip_prefix("(prefers-color-scheme:")?.strip_suffix(')').map(|asked| asked == self.word())
    }

    /// A style sheet that no longer asks the system: what holds in this mode holds, what holds in the other is gone.
    pub fn resolve(self, css: &str) -> String {
        let mut resolved = String::with_capacity(css.len());
        let mut rest = css;
        while let Some((before, after)) = rest.split_once("@media") {
            resolved.push_str(before);
            let Some((condition, inside)) = after.split_once('{') else { break };
            let end = block_end(inside);
            match self.meets(condition) {
                Some(true) => resolved.push_str(&inside[..end]),
                Some(false) => {}
                None => resolved.push_str(&format!("@media{condition}{{{}}}", &inside[..end])),
            }
            rest = inside.get(end + 1..).unwrap_or_default();
        }
        resolved.push_str(rest);
        resolved.replace("color-scheme:light dark", &format!("color-scheme:{}", self.word()))
    }
}

impl Width {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Phone, Self::Desktop];

    /// As it stands in a query.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Desktop => "desktop",
        }
    }

    /// The message that names it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Phone => "gallery-phone",
            Self::Desktop => "gallery-desktop",
        }
    }
}

/// Where the block ends whose `{` stands before.
fn block_end(css: &str) -> usize {
    let mut depth = 1;
    for (at, byte) in css.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    css.len()
}

#[cfg(test)]
mod tests {
    use super::Mode;

    #[test]
    fn a_sheet_no_longer_asks_the_system() {
        let css = ":root{color-scheme:light dark;--a:1}@media (prefers-color-scheme: dark){:root{--a:2}}@media (width>1px){b{c:d}}@media (prefers-color-scheme:light){e{f:g}}h{}";
        assert_eq!(Mode::Light.resolve(css), ":root{color-scheme:light;--a:1}@media (width>1px){b{c:d}}e{f:g}h{}");
        assert_eq!(Mode::Dark.resolve(css), ":root{color-scheme:dark;--a:1}:root{--a:2}@media (width>1px){b{c:d}}h{}");
    }
}
