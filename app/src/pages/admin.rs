//! The staff's pages. What customers never see: its classes stand in a sheet of its own.

pub mod audit;
pub mod content;
pub mod customer;
pub mod customers;
pub mod defence;
pub mod entry;
pub mod export;
pub mod home;
pub mod imports;
pub mod insights;
pub mod me;
pub mod outbox;
pub mod staff;
pub mod system;

use crate::gallery::Sample;

/// The pages' samples by room.
pub(crate) fn samples() -> Vec<(&'static str, Vec<Sample>)> {
    vec![
        ("admin-customer", customer::samples()),
        ("admin-customers", customers::samples()),
        ("admin-entry", entry::samples()),
        ("admin-export", export::samples()),
        ("admin-home", home::samples()),
        ("admin-insights", insights::samples()),
        ("admin-imports", imports::samples()),
        ("admin-me", me::samples()),
        ("admin-staff", staff::samples()),
        ("admin-audit", audit::samples()),
        ("admin-outbox", outbox::samples()),
        ("admin-content", content::samples()),
        ("admin-defence", defence::samples()),
        ("admin-system", system::samples()),
    ]
}
