//! Development's gallery: every page and letter in every state, for each brand and language, light and dark, on phone and desktop.
//!
//! 1. Somebody chooses; the choice stands in the address ([`wanted`]).
//! 2. The page shows a frame for each sample that was chosen, and what the last check of the content found.
//! 3. Each frame asks for its sample, drawn with a traced text: pointing at a text tells message, file and line. Nothing runs in it,
//!    no form is sent from it, and it alone may stand in a frame of ours (ASVS 5.0 V3.4.6).
//! 4. Its style sheet is the brand's with light or dark decided, whatever the looker's own system says.

mod wanted;
mod web;

use portico_app::links;

use crate::routes::Route;

/// The routes, in development alone.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get(links::DEV_GALLERY, web::index),
        Route::get(links::DEV_GALLERY_SHEET, web::sheet),
        Route::get("/dev/gallery/{name}", web::sample),
        Route::get("/dev/gallery/{name}/frame", web::frame),
    ]
}
