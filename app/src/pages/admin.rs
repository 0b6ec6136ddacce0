//! The staff's pages. What customers never see: its classes stand in a sheet of its own.

pub mod customer;
pub mod entry;
pub mod home;
pub mod me;
pub mod staff;

use crate::gallery::Sample;

/// The pages' samples by room.
pub(crate) fn samples() -> Vec<(&'static str, Vec<Sample>)> {
    vec![
        ("admin-customer", customer::samples()),
        ("admin-entry", entry::samples()),
        ("admin-home", home::samples()),
        ("admin-me", me::samples()),
        ("admin-staff", staff::samples()),
    ]
}
