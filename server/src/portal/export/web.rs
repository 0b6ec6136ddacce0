//! HTTP: the page, and the download.

use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use portico_app::pages::export::ExportPage;

use super::flow::{Outcome, export};
use super::{archive, readable};
use crate::app_state::App;
use crate::error::{Refusal, Result};
use crate::web::visitor::{Reply, SignedIn};

/// What the browser saves it as: nothing of it comes from a request (ASVS 5.0 V5.4.1, V3.2.1).
const DISPOSITION: &str = "attachment; filename=\"account.zip\"";

/// What is in it.
pub(super) async fn show(visitor: SignedIn) -> Reply {
    visitor.page(ExportPage)
}

/// All of it, at once.
pub(super) async fn download(State(app): State<App>, visitor: SignedIn) -> Result<Reply> {
    let text = visitor.text();
    let export = match export(&app, visitor.visit(), &visitor.customer, visitor.session.id, &text).await? {
        Outcome::Ready(export) => *export,
        Outcome::Wait(wait) => return Err(Refusal::TooManyRequests { wait }.into()),
    };
    let readable = readable::of(&export, &app.attributes, visitor.brand_name(), &text);
    let archive = archive::build(export, readable, text).await?;
    Ok(([(header::CONTENT_TYPE, "application/zip"), (header::CONTENT_DISPOSITION, DISPOSITION)], archive).into_response())
}
