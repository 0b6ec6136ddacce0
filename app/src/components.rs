//! What pages are made of. A page is a column of [`Section`]s; a section is a card of [`Line`]s; a line says what, then how it stands,
//! and carries at most one action.

mod button;
mod chart;
mod code;
mod device;
mod icon;
mod notes;
mod pager;
mod password_strength;
mod section;
mod table;
mod time;

pub use button::*;
pub use chart::*;
pub use code::*;
pub use device::*;
pub use icon::*;
pub use notes::*;
pub use pager::*;
pub use password_strength::*;
pub use section::*;
pub use table::*;
pub use time::*;
