//! The staff's pages. What customers never see: its classes stand in a sheet of its own.

pub mod customers;
pub mod entry;
pub mod export;
pub mod home;
pub mod imports;
pub mod me;
pub mod staff;

use crate::gallery::Sample;

/// The pages' samples by room.
pub(crate) fn samples() -> Vec<(&'static str, Vec<Sample>)> {
    vec![
        ("admin-customers", customers::samples()),
        ("admin-entry", entry::samples()),
        ("admin-export", export::samples()),
        ("admin-home", home::samples()),
        ("admin-imports", imports::samples()),
        ("admin-me", me::samples()),
        ("admin-staff", staff::samples()),
    ]
}
