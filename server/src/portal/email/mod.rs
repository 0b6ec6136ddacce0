//! A new address. With fresh proof it is asked for; a letter goes there, and nothing changes until its link is followed; then the old
//! address is told, and can take the change back for some days.
//!
//! *Asking is blind.* The request leaves the same rows for every address: a token that nobody knows the secret of, and an inquiry. A
//! worker answers it: for a free address the token gets its secret, and the link goes there; where somebody has the address, they get
//! the letter about their account. The page says "waiting" in both cases.
//!
//! *Following the link* takes both: the letter, and being signed in as the customer who asked. The letter alone would let a stranger
//! send it to someone who has no account yet, wait until they have clicked and moved in, and then take "their" old address back
//! (account pre-hijacking, Sudhodanan and Paverd 2022). Who is signed out signs in first, and follows the link again: it is not carried
//! through the sign-in, since a session's row would keep its secret.
//!
//! *Taking back* takes the letter to the old address alone: its owner may have been locked out. It ends all sessions. Links that later
//! changes sent out die with it; those of earlier ones stay, so that a stranger who moves an account twice can't take the first
//! owner's way back away.

mod flow;
mod undo;
mod web;

use portico_app::links;

use crate::routes::Route;

pub use flow::pending;

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get(links::EMAIL, web::show).fresh(),
        Route::post(links::EMAIL, web::submit).fresh(),
        Route::get(links::CONFIRM_EMAIL, web::show_confirm),
        Route::post(links::CONFIRM_EMAIL, web::confirm),
        Route::get(links::UNDO_EMAIL, web::show_undo),
        Route::post(links::UNDO_EMAIL, web::undo),
    ]
}
