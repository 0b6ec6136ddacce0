//! The profile: what the configuration asks about a person, language and time zone. The form posts the version that it was filled from;
//! where another tab was faster, nothing is saved, both values are shown, and sending once more decides.

mod flow;
mod web;

use portico_app::links;

use crate::routes::Route;

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get(links::PROFILE, web::show).customer(), Route::post(links::PROFILE, web::submit).customer()]
}
