//! What operators and browsers ask for besides pages: health, assets, well-known addresses; in development the mailbox, the gallery and seeding.

pub mod development;
mod gallery;
mod preview;
pub mod seed;
mod web;

use portico_app::links;

use crate::app_state::App;
use crate::metrics::Reading;
use crate::model::{jobs, outbox};
use crate::routes::Route;
use crate::workers;

/// The routes of every house.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/health/live", web::live).machine(),
        Route::get("/health/ready", web::ready).machine(),
        Route::get("/.well-known/security.txt", web::security_txt).machine(),
        Route::get("/robots.txt", web::robots).machine(),
        Route::get("/assets/{file}", web::asset).asset(),
        Route::get(links::PREVIEW, preview::show),
        Route::post(links::LEAVE_PREVIEW, preview::leave),
        Route::get("/legal/{purpose}", web::legal).anonymous(),
        Route::get("/legal/{purpose}/{version}", web::legal_version).anonymous(),
    ]
}

/// Numbers that are read when the metrics are.
pub async fn readings(app: &App) -> Vec<Reading> {
    let jobs = jobs::all(&app.db.read).await.unwrap_or_default();
    let held = jobs.iter().filter(|job| job.last_result.as_deref().is_some_and(workers::is_held)).count();
    let (waiting, given_up) = outbox::counts(&app.db.read).await.unwrap_or_default();
    vec![
        Reading::counter("portico_hashes", "Password hashes computed", app.passwords.hashes_done()),
        Reading::counter("portico_statements", "Statements that the database was asked", app.db.work().statements),
        Reading::gauge("portico_outbox_waiting", "Letters that wait to be sent, at most 1000", waiting),
        Reading::gauge("portico_outbox_given_up", "Letters given up within the last month, at most 1000", given_up),
        Reading::gauge(
            "portico_workers_held",
            "Workers that hold still because the time made a leap",
            i64::try_from(held).unwrap_or(i64::MAX),
        ),
    ]
}
