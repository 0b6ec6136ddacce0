//! The pages, one file each, named as the server's rooms.

pub mod accept;
pub mod activity;
pub mod admin;
pub mod close;
pub mod confirm;
pub mod consents;
pub mod email;
pub mod errors;
pub mod export;
pub mod gallery;
pub mod keep_factor;
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

/// The pages' samples by room; each page lists its own at the foot of its file.
pub(crate) fn samples() -> Vec<Sample> {
    let portal = [
        ("sign-in", sign_in::samples()),
        ("sign-up", sign_up::samples()),
        ("verify-email", verify_email::samples()),
        ("second-factor-challenge", second_factor_challenge::samples()),
        ("recovery", recovery::samples()),
        ("new-password", new_password::samples()),
        ("confirm", confirm::samples()),
        ("accept", accept::samples()),
        ("reopen", reopen::samples()),
        ("overview", overview::samples()),
        ("profile", profile::samples()),
        ("security", security::samples()),
        ("email", email::samples()),
        ("password", password::samples()),
        ("second-factor", second_factor::samples()),
        ("sessions", sessions::samples()),
        ("consents", consents::samples()),
        ("activity", activity::samples()),
        ("export", export::samples()),
        ("close", close::samples()),
        ("keep-factor", keep_factor::samples()),
        ("legal", legal::samples()),
        ("mailbox", mailbox::samples()),
        ("errors", errors::samples()),
    ];
    let rooms = portal.into_iter().chain(admin::samples());
    rooms.flat_map(|(room, samples)| samples.into_iter().map(move |sample| sample.in_room(room))).collect()
}
