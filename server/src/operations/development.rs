//! Development's conveniences: the mailbox and the gallery. In production these routes don't exist.

use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use portico_app::links;
use portico_app::pages::mailbox::{MailboxLetter, MailboxPage};
use serde::Serialize;
use uuid::Uuid;

use crate::app_state::App;
use crate::error::{Refusal, Result};
use crate::mail::outbox::{self, Sealed};
use crate::mail::sending;
use crate::model::outbox::{Model, State as Sending, newest};
use crate::routes::Route;
use crate::web::visitor::{Reply, Visitor};

/// Letters that the mailbox shows.
const SHOWN: u64 = 200;

/// The routes of development alone.
pub fn routes() -> Vec<Route> {
    let mut routes = super::gallery::routes();
    routes.extend([
        Route::get(links::DEV_MAILBOX, mailbox),
        Route::get("/dev/mailbox.json", mailbox_json),
        Route::get("/dev/mailbox/{id}", letter),
    ]);
    routes
}

/// A letter as scripts read it.
#[derive(Debug, Serialize)]
struct Shown {
    to: String,
    subject: String,
    text: String,
    html: String,
    links: Vec<String>,
    codes: Vec<String>,
    at: String,
}

async fn mailbox(State(app): State<App>, visitor: Visitor) -> Result<Reply> {
    let letters = letters(&app).await?;
    let lines = letters.iter().map(|(row, sealed)| MailboxLetter {
        href: format!("{}/{}", links::DEV_MAILBOX, row.id),
        to: sealed.to.clone(),
        subject: sending::rendered(&app, row, sealed).subject,
        at: row.created_at.to_jiff(),
        sent: row.state == Sending::Sent,
    });
    Ok(visitor.page(MailboxPage { letters: lines.collect() }))
}

async fn mailbox_json(State(app): State<App>) -> Result<Response> {
    let letters = letters(&app).await?;
    let shown: Vec<Shown> = letters.iter().map(|(row, sealed)| shown(&app, row, sealed)).collect();
    Ok(([(header::CONTENT_TYPE, "application/json")], serde_json::to_string(&shown)?).into_response())
}

async fn letter(State(app): State<App>, Path(id): Path<Uuid>) -> Result<Response> {
    let letters = letters(&app).await?;
    let (row, sealed) = letters.iter().find(|(row, _)| row.id == id).ok_or(Refusal::NotFound)?;
    // Letters carry their style in attributes, as mail programs need it.
    let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    let headers = [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CONTENT_SECURITY_POLICY, policy)];
    Ok((headers, sending::rendered(&app, row, sealed).html).into_response())
}

async fn letters(app: &App) -> Result<Vec<(Model, Sealed)>> {
    let rows = newest(&app.db.read, SHOWN).await?;
    let opened = rows.into_iter().map(|row| Ok(outbox::open(app, &row)?.map(|sealed| (row, sealed))));
    opened.filter_map(Result::transpose).collect()
}

fn shown(app: &App, row: &Model, sealed: &Sealed) -> Shown {
    let rendered = sending::rendered(app, row, sealed);
    let words = || rendered.text.split_whitespace();
    Shown {
        to: sealed.to.clone(),
        links: words().filter(|word| word.starts_with("http")).map(str::to_owned).collect(),
        codes: words().filter(|word| word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit())).map(str::to_owned).collect(),
        at: row.created_at.to_jiff().to_string(),
        subject: rendered.subject,
        text: rendered.text,
        html: rendered.html,
    }
}
