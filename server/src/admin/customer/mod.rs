//! One customer: [`look`] shows how the account stands, every personal value [`masks`]-ed here and never by the browser; [`reveal`] shows
//! one value, once, for a reason that the customer reads; [`acts`] help, each after a question, with an event and a letter; [`factor`]
//! removes a lost second factor, for which two are needed; [`correct`] mends a profile; [`notes`] are for colleagues;
//! [`registration`] is a sign-up that waits.
//!
//! No room reads or sets a password, shows a link that goes to a customer, or begins a session in a customer's name.

mod acts;
mod correct;
mod deed;
mod factor;
mod look;
pub mod masks;
mod notes;
mod registration;
mod reveal;

use crate::app_state::App;
use crate::error::Result;
use crate::routes::Route;

pub use acts::{Acted, lock};
pub use deed::Deed;
pub use factor::{Asked, approve, ask};
pub use reveal::{Revealed, reveal};

pub(super) fn routes() -> Vec<Route> {
    [look::routes(), reveal::routes(), acts::routes(), factor::routes(), correct::routes(), notes::routes(), registration::routes()]
        .concat()
}

/// What happens by itself with removals that wait; returns how many were touched.
pub async fn carry_out(app: &App) -> Result<u64> {
    factor::carry_out(app).await
}
