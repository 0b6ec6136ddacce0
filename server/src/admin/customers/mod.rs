//! Customers, as those see them who help: [`find`] one among millions.

pub mod find;

use crate::routes::Route;

pub(super) fn routes() -> Vec<Route> {
    find::routes()
}
