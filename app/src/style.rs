//! The style sheet: one per brand, tokens first. Compiled by `build.rs` from the classes that the sources name
//! (see `style/tailwind.toml` for the names of our own).

use crate::brand::Brand;

/// Base rules and utility classes, for all brands.
pub const BASE_CSS: &str = include_str!(concat!(env!("OUT_DIR"), "/base.css"));

/// The same with the classes of the staff's section, which customers need not load.
pub const DESK_CSS: &str = include_str!(concat!(env!("OUT_DIR"), "/desk.css"));

/// A brand's whole style sheet for the staff's section.
pub fn desk_sheet(brand: &Brand) -> String {
    format!("{}{DESK_CSS}", brand.css())
}

/// A brand's whole style sheet.
pub fn sheet(brand: &Brand) -> String {
    format!("{}{BASE_CSS}", brand.css())
}
