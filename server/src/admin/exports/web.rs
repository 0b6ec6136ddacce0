//! HTTP: what for, and the file.

use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;
use hyper::body::Frame;
use portico_app::forms::{Form, Pairs, Problem, Problems};
use portico_app::pages::admin::customers::FindForm;
use portico_app::pages::admin::export::{ExportForm, ExportPage};
use tokio::sync::mpsc;

use super::flow::{Format, Piece, Taking, rows};
use crate::admin::customers::find::{Question, lists, parse};
use crate::app_state::App;
use crate::error::{Refusal, Result};
use crate::model::events::Kind;
use crate::model::values::characters::clean_line;
use crate::web::posted::{Posted, Queried};
use crate::web::staff_member::StaffMember;
use crate::web::visitor::Reply;

/// A purpose of fewer characters says nothing.
const SHORTEST: usize = 8;
/// And a longer one is a letter.
const LONGEST: usize = 500;

/// What the form posts: the search, and what for.
#[derive(Clone, Debug)]
pub(super) struct Post {
    search: FindForm,
    form: ExportForm,
}

impl Form for Post {
    fn read(pairs: &mut Pairs) -> Self {
        Self { search: FindForm::read(pairs), form: ExportForm::read(pairs) }
    }

    fn problems(&self) -> Problems {
        self.form.problems()
    }
}

pub(super) async fn show(State(app): State<App>, member: StaffMember, Queried(mut search): Queried<FindForm>) -> Result<Reply> {
    // A search that can't be asked is mended where it is asked.
    parse(&app, &member, &mut search).ok_or(Refusal::BadRequest)?;
    Ok(member.page(page(&search, ExportForm::default())))
}

fn page(search: &FindForm, form: ExportForm) -> ExportPage {
    ExportPage { back: search.page_link(None, None), asked: search.asked(), form }
}

pub(super) async fn submit(State(app): State<App>, member: StaffMember, Posted(post): Posted<Post>) -> Result<Reply> {
    let Post { mut search, mut form } = post;
    let Question { typed, by, filters, .. } = parse(&app, &member, &mut search).ok_or(Refusal::BadRequest)?;
    let format = match form.format.value.as_str() {
        "csv" => Format::Csv,
        "jsonl" => Format::JsonLines,
        _ => return Err(Refusal::BadRequest.into()),
    };
    let Some(purpose) = purpose(&mut form) else { return Ok(member.rejected(page(&search, form))) };
    let event = member.event(Kind::CustomersExported);
    let taking = Taking { lists: lists(&typed, by), filters, format, event, purpose, asked: search.asked() };
    let pieces = rows(&app, taking, member.now()).await?;
    Ok(file(&member, format, pieces))
}

fn purpose(form: &mut ExportForm) -> Option<String> {
    let typed = clean_line(&form.purpose.value);
    let problem = match &typed {
        None => Problem::new("attribute-characters"),
        Some(words) if words.chars().count() < SHORTEST => Problem::new("export-purpose-missing"),
        Some(words) if words.chars().count() > LONGEST => Problem::new("attribute-too-long").with("max", LONGEST),
        Some(_) => return typed,
    };
    form.purpose.explain(problem);
    None
}

fn file(member: &StaffMember, format: Format, pieces: mpsc::Receiver<Piece>) -> Reply {
    let day = member.now().to_jiff().strftime("%Y-%m-%d").to_string();
    let (kind, ending) = match format {
        Format::Csv => ("text/csv; charset=utf-8", "csv"),
        Format::JsonLines => ("application/jsonl; charset=utf-8", "jsonl"),
    };
    let mut reply = Body::new(Pieces(pieces)).into_response();
    reply.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    if let Ok(name) = HeaderValue::try_from(format!("attachment; filename=\"customers-{day}.{ending}\"")) {
        reply.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    reply
}

/// The file as it is written: who reads slowly makes the writer wait.
struct Pieces(mpsc::Receiver<Piece>);

impl HttpBody for Pieces {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<std::io::Result<Frame<Bytes>>>> {
        self.0.poll_recv(context).map(|piece| piece.map(|piece| piece.map(|text| Frame::data(Bytes::from(text)))))
    }
}
