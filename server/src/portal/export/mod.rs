//! Taking the data: everything that is stored about a person, at once, as JSON of a documented shape ([`schema`]) and as a page to
//! read, in one archive.

mod archive;
mod flow;
mod readable;
pub mod schema;
mod web;

use portico_app::links;

use crate::routes::Route;

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get(links::EXPORT, web::show).fresh(), Route::post(links::EXPORT, web::download).fresh()]
}
