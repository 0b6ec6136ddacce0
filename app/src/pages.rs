//! The pages, one file each, named as the server's rooms.

pub mod accept;
pub mod activity;
pub mod close;
pub mod confirm;
pub mod consents;
pub mod email;
pub mod errors;
pub mod export;
pub mod legal;
pub mod mailbox;
pub mod new_password;
pub mod overview;
pub mod password;
pub mod profile;
pub mod recovery;
pub mod reopen;
pub mod second_factor;
pub mod second_factor_challenge;
pub mod security;
pub mod sessions;
pub mod sign_in;
pub mod sign_up;
pub mod verify_email;

use crate::gallery::Sample;

/// A page's samples; each page lists its own at the foot of its file.
pub(crate) fn samples() -> Vec<Sample> {
    [
        sign_in::samples(),
        sign_up::samples(),
        verify_email::samples(),
        second_factor_challenge::samples(),
        recovery::samples(),
        new_password::samples(),
        confirm::samples(),
        accept::samples(),
        reopen::samples(),
        overview::samples(),
        profile::samples(),
        security::samples(),
        email::samples(),
        password::samples(),
        second_factor::samples(),
        sessions::samples(),
        consents::samples(),
        activity::samples(),
        export::samples(),
        close::samples(),
        legal::samples(),
        mailbox::samples(),
        errors::samples(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
