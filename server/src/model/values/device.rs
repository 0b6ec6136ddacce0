//! What a browser says of itself, as far as its owner can use it: "Firefox on Linux". Told by the sender, so good for recognizing
//! one's own devices and never for deciding anything.

/// A browser and the system it runs on, each where it is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Device {
    /// The browser's name.
    pub browser: Option<&'static str>,
    /// The system's name.
    pub system: Option<&'static str>,
    /// What it is held or set up as.
    pub class: DeviceClass,
}

/// The coarse kind of a device: little enough to be kept for good, enough to see on which pages thumbs give up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DeviceClass {
    /// Stands on a desk or a lap.
    Desktop,
    /// Fits into a hand.
    Phone,
    /// Lies on a table.
    Tablet,
    /// Says nothing that we know.
    #[default]
    Other,
}

impl DeviceClass {
    /// As events and figures name it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Desktop => "desktop",
            Self::Phone => "phone",
            Self::Tablet => "tablet",
            Self::Other => "other",
        }
    }

    /// By the system; of Android's, tablets are those that don't call themselves mobile.
    fn of(system: Option<&str>, header: &str) -> Self {
        match system {
            Some("Android") if header.contains("Mobile") => Self::Phone,
            Some("Android" | "iPadOS") => Self::Tablet,
            Some("iOS") => Self::Phone,
            Some(_) => Self::Desktop,
            None => Self::Other,
        }
    }
}

/// The first mark found names the browser: most pretend to be Chrome, and Chrome pretends to be Safari, so those stand last.
const BROWSERS: [(&str, &str); 22] = [
    ("Edg/", "Edge"),
    ("EdgA/", "Edge"),
    ("EdgiOS/", "Edge"),
    ("Edge/", "Edge"),
    ("OPR/", "Opera"),
    ("OPT/", "Opera"),
    ("OPX/", "Opera"),
    ("Opera", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Vivaldi/", "Vivaldi"),
    ("YaBrowser/", "Yandex"),
    ("DuckDuckGo/", "DuckDuckGo"),
    ("Ddg/", "DuckDuckGo"),
    ("UCBrowser/", "UC Browser"),
    ("FxiOS/", "Firefox"),
    ("Focus/", "Firefox"),
    ("Firefox/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chromium/", "Chromium"),
    ("Chrome/", "Chrome"),
    ("Trident/", "Internet Explorer"),
    ("Safari/", "Safari"),
];

/// Android says "Linux", iPhones say "like Mac OS X": the particular stands before the general.
const SYSTEMS: [(&str, &str); 10] = [
    ("Windows", "Windows"),
    ("Android", "Android"),
    ("iPhone", "iOS"),
    ("iPod", "iOS"),
    ("iPad", "iPadOS"),
    ("CrOS", "ChromeOS"),
    ("Macintosh", "macOS"),
    ("Mac OS X", "macOS"),
    ("FreeBSD", "FreeBSD"),
    ("Linux", "Linux"),
];

impl Device {
    /// Reads a `User-Agent`; only its first 512 bytes, whatever a stranger sends.
    pub fn from_user_agent(header: &str) -> Self {
        let mut end = header.len().min(512);
        while !header.is_char_boundary(end) {
            end -= 1;
        }
        let header = header.get(..end).unwrap_or_default();
        let first = |marks: &[(&str, &'static str)]| marks.iter().find(|(mark, _)| header.contains(mark)).map(|(_, name)| *name);
        let system = first(&SYSTEMS);
        Self { browser: first(&BROWSERS), system, class: DeviceClass::of(system, header) }
    }

    /// As it is stored and shown: `Firefox/Linux`; either side is empty where it is unknown.
    pub fn to_text(self) -> String {
        format!("{}/{}", self.browser.unwrap_or_default(), self.system.unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_of_our_days() {
        const MAC: &str =
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36";
        const WIN: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36";
        const AND: &str = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36";
        const IOS: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";
        const PAD: &str = "Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";
        for (header, browser, system) in [
            ("Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0".to_owned(), "Firefox", "Linux"),
            ("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0".to_owned(), "Firefox", "Windows"),
            ("Mozilla/5.0 (Android 14; Mobile; rv:133.0) Gecko/133.0 Firefox/133.0".to_owned(), "Firefox", "Android"),
            ("Mozilla/5.0 (X11; FreeBSD amd64; rv:133.0) Gecko/20100101 Firefox/133.0".to_owned(), "Firefox", "FreeBSD"),
            (MAC.to_owned(), "Chrome", "macOS"),
            (WIN.to_owned(), "Chrome", "Windows"),
            (AND.to_owned(), "Chrome", "Android"),
            (
                "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36".to_owned(),
                "Chrome",
                "ChromeOS",
            ),
            (format!("{WIN} Edg/131.0.0.0"), "Edge", "Windows"),
            (format!("{AND} EdgA/131.0.0.0"), "Edge", "Android"),
            (format!("{WIN} OPR/116.0.0.0"), "Opera", "Windows"),
            (format!("{MAC} Vivaldi/7.0"), "Vivaldi", "macOS"),
            (format!("{WIN} YaBrowser/24.10"), "Yandex", "Windows"),
            (AND.replace("Chrome/", "SamsungBrowser/27.0 Chrome/"), "Samsung Internet", "Android"),
            (format!("{IOS} Version/18.1 Mobile/15E148 Safari/604.1"), "Safari", "iOS"),
            (format!("{IOS} CriOS/131.0 Mobile/15E148 Safari/604.1"), "Chrome", "iOS"),
            (format!("{IOS} FxiOS/133.0 Mobile/15E148 Safari/605.1.15"), "Firefox", "iOS"),
            (format!("{IOS} EdgiOS/131.0 Version/18.0 Mobile/15E148 Safari/604.1"), "Edge", "iOS"),
            (format!("{PAD} Version/17.5 Mobile/15E148 Safari/604.1"), "Safari", "iPadOS"),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15"
                    .to_owned(),
                "Safari",
                "macOS",
            ),
            ("Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko".to_owned(), "Internet Explorer", "Windows"),
            (
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/131.0.0.0 Safari/537.36".to_owned(),
                "Chrome",
                "Linux",
            ),
        ] {
            let device = Device::from_user_agent(&header);
            assert_eq!((device.browser, device.system), (Some(browser), Some(system)), "{header}");
        }
    }

    #[test]
    fn devices_have_a_coarse_class() {
        for (header, class) in [
            ("Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0", "desktop"),
            ("Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/131.0.0.0 Safari/537.36", "desktop"),
            ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.1 Safari/605.1.15", "desktop"),
            ("Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/131.0.0.0 Mobile Safari/537.36", "phone"),
            ("Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/131.0.0.0 Safari/537.36", "tablet"),
            ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148", "phone"),
            ("Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148", "tablet"),
            ("curl/8.5.0", "other"),
            ("", "other"),
        ] {
            assert_eq!(Device::from_user_agent(header).class.word(), class, "{header}");
        }
    }

    #[test]
    fn strangers_are_just_unknown() {
        for header in ["", "curl/8.5.0", "\u{202e}\0", &"é".repeat(100_000)] {
            assert_eq!(Device::from_user_agent(header), Device::default());
        }
        assert_eq!(Device::from_user_agent(&format!("{}Firefox/1", "x".repeat(600))), Device::default());
    }
}
