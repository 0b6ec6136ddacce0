//! What staff do: they help customers, watch, and prove. In the order in which they meet it: [`invitation`], [`entry`] (password, then
//! second factor, always), [`home`]; then the rooms, each behind the permission that its route names ([`permissions`]).

pub mod customer;
pub mod entry;
pub mod home;
pub mod invitation;
pub mod me;
pub mod permissions;
pub mod staff;

use crate::routes::Route;

/// The rooms' lines in the route table.
pub fn routes() -> Vec<Route> {
    [invitation::routes(), entry::routes(), home::routes(), me::routes(), staff::routes(), customer::routes()].concat()
}
