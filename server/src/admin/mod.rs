//! What staff do: they help customers, watch, and prove. In the order in which they meet it: [`invitation`], [`entry`] (password, then
//! second factor, always), [`home`]; then the rooms, each behind the permission that its route names ([`permissions`]).

pub mod audit;
pub mod content;
pub mod customer;
pub mod customers;
pub mod defence;
pub mod entry;
pub mod exports;
pub mod home;
pub mod imports;
pub mod insights;
pub mod invitation;
pub mod me;
pub mod outbox;
pub mod permissions;
pub mod spreadsheet;
pub mod staff;
pub mod system;

use crate::routes::Route;

/// The rooms' lines in the route table.
pub fn routes() -> Vec<Route> {
    [
        invitation::routes(),
        entry::routes(),
        home::routes(),
        me::routes(),
        customers::routes(),
        customer::routes(),
        exports::routes(),
        imports::routes(),
        insights::routes(),
        audit::routes(),
        outbox::routes(),
        content::routes(),
        defence::routes(),
        system::routes(),
        staff::routes(),
    ]
    .concat()
}
