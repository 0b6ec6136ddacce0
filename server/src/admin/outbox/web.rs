//! HTTP: the three lists, and trying again.

use axum::extract::{Query, State};
use portico_app::forms::{Form, Pairs, Problems};
use portico_app::pages::admin::outbox::{LetterLine, OutboxPage, Shelf};
use serde::Deserialize;
use uuid::Uuid;

use super::flow;
use crate::admin::permissions::Permission;
use crate::app_state::App;
use crate::error::{Refusal, Result};
use crate::model::events::Kind;
use crate::model::outbox::{self, Model, State as Standing};
use crate::model::paging::{At, Slice};
use crate::notices::Notice;
use crate::web::around::Around;
use crate::web::posted::Posted;
use crate::web::staff_member::StaffMember;
use crate::web::visitor::Reply;

/// Letters on one page.
const A_PAGE: usize = 50;

#[derive(Clone, Debug, Deserialize)]
pub(super) struct Asked {
    show: Option<String>,
}

/// What a button posts.
#[derive(Clone, Debug)]
pub(super) struct Post(String);

impl Form for Post {
    fn read(pairs: &mut Pairs) -> Self {
        Self(pairs.value("letter").unwrap_or_default())
    }

    fn problems(&self) -> Problems {
        Problems::new()
    }
}

/// One of the lists.
pub(super) async fn show(
    State(app): State<App>,
    member: StaffMember,
    Query(asked): Query<Asked>,
    Query(around): Query<Around>,
) -> Result<Reply> {
    let shelf = asked.show.as_deref().and_then(Shelf::of_word).unwrap_or_default();
    let found = match shelf {
        Shelf::Failing => Slice { rows: outbox::failing(&app.db.read, A_PAGE).await?, newer: None, older: None },
        Shelf::Waiting => outbox::in_state(&app.db.read, Standing::Waiting, around.at(), A_PAGE).await?,
        Shelf::GivenUp => outbox::in_state(&app.db.read, Standing::GivenUp, around.at(), A_PAGE).await?,
    };
    Ok(member.page(OutboxPage {
        counts: outbox::counts(&app.db.read).await?,
        letters: found.rows.into_iter().map(line).collect(),
        older: found.older.map(|at| link(shelf, at)),
        newer: found.newer.map(|at| link(shelf, at)),
        may_retry: member.may(Permission::RetryLetters),
        shelf,
    }))
}

fn link(shelf: Shelf, at: At) -> String {
    let base = shelf.link();
    match at {
        At::Newest => base,
        At::Before(id) => format!("{base}&before={id}"),
        At::After(id) => format!("{base}&after={id}"),
    }
}

fn line(letter: Model) -> LetterLine {
    LetterLine {
        id: letter.id.to_string(),
        written: letter.created_at.to_jiff(),
        next: (letter.state == Standing::Waiting && letter.attempts > 0).then(|| letter.next_attempt_at.to_jiff()),
        kind: letter.kind,
        brand: letter.brand,
        language: letter.language,
        attempts: letter.attempts,
        problem: letter.last_problem,
    }
}

/// One letter, or all that fail.
pub(super) async fn retry(State(app): State<App>, member: StaffMember, Posted(Post(letter)): Posted<Post>) -> Result<Reply> {
    let event = member.event(Kind::LetterRetried);
    let moved = if letter == "all" {
        flow::retry_all(&app, member.now(), event).await? > 0
    } else {
        let letter = Uuid::try_parse(&letter).map_err(|_| Refusal::BadRequest)?;
        flow::retry(&app, member.now(), event, letter).await?
    };
    let notice = if moved { Notice::LettersRetried } else { Notice::NoLetterRetried };
    member.done(&Shelf::Failing.link(), notice).await
}
