//! Icons: 24-pixel drawings in 1.8-pixel strokes, only where they help to find something.

use leptos::prelude::*;

macro_rules! icons {
    ($($(#[$doc:meta])* $name:ident $path:literal),* $(,)?) => {
        /// A drawing.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Icon { $($(#[$doc])* $name),* }

        impl Icon {
            const fn path(self) -> &'static str {
                match self { $(Self::$name => $path),* }
            }
        }
    };
}

icons! {
    /// A house: overview.
    Home "M3 11 12 4l9 7v9h-6v-6H9v6H3z",
    /// A person: profile.
    Person "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 9c0-4.4 3.6-7 8-7s8 2.6 8 7",
    /// A shield: security.
    Shield "M12 3l8 3v6c0 4.6-3.3 7.9-8 9-4.7-1.1-8-4.4-8-9V6l8-3Z",
    /// A screen: devices.
    Screen "M4 5h16v11H4zM9 20h6M12 16v4",
    /// A phone: a device that is carried.
    Phone "M7 3h10v18H7zM11 18h2",
    /// A lock: privacy.
    Lock "M7 11V8a5 5 0 0 1 10 0v3M5 11h14v9H5z",
    /// A pulse: activity.
    Pulse "M3 12h4l3-8 4 16 3-8h4",
    /// An arrow into a tray: your data.
    Download "M12 4v11m-4-4 4 4 4-4M4 20h16",
    /// An envelope.
    Letter "M3 6h18v13H3zM3 7l9 7 9-7",
    /// A key.
    Key "M8 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm4-4h9v4m-4-4v3",
    /// Look here.
    Warning "M12 8v5m0 3.5v.01M12 3 2.5 20h19z",
    /// Well.
    Check "M5 12.5 10 17.5 19.5 7",
    /// To know.
    Info "M12 11v6m0-9.5v.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z",
    /// A globe: languages.
    Globe "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3 12h18M12 3c2.5 2.6 3.8 5.6 3.8 9s-1.3 6.4-3.8 9c-2.5-2.6-3.8-5.6-3.8-9s1.3-6.4 3.8-9Z",
    /// Three lines: menu.
    Menu "M4 7h16M4 12h16M4 17h16",
    /// Bars: figures.
    Chart "M5 20V11M12 20V4M19 20v-6",
    /// A glass: finding.
    Search "M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm5-2 5 5",
    /// A clock: waiting.
    Clock "M12 7v5l3.5 2M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z",
}

/// An icon in the colour of the text around it; decoration, so screen readers skip it.
#[component]
pub fn IconView(
    /// Which.
    icon: Icon,
    /// Size and place.
    #[prop(default = "w-5 h-5")]
    class: &'static str,
) -> AnyView {
    view! {
        <svg class=class viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
            <path d=icon.path()></path>
        </svg>
    }
    .into_any()
}
