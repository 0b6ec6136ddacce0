//! HTTP: all notes, and the form for another.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use portico_app::forms::Problem;
use portico_app::links;
use portico_app::pages::admin::customer::notes::{LONGEST, NoteForm, NotesPage};

use super::flow;
use crate::admin::customer::{look, masks};
use crate::app_state::App;
use crate::error::Result;
use crate::model::customers::Model;
use crate::model::paging::At;
use crate::model::values::characters::{clean_line, is_invisible};
use crate::model::{staff, staff_notes};
use crate::notices::Notice;
use crate::web::around::{Around, link};
use crate::web::posted::Posted;
use crate::web::staff_member::StaffMember;
use crate::web::visitor::Reply;

/// Notes on one page.
const A_PAGE: usize = 25;

async fn page(app: &App, member: &StaffMember, customer: &Model, at: At, form: NoteForm) -> Result<NotesPage> {
    let found = staff_notes::history(&app.db.read, customer.id, at, A_PAGE).await?;
    let colleagues = staff::of_ids(&app.db.read, found.rows.iter().map(|note| note.staff_id).collect()).await?;
    let path = links::admin_customer_act(&customer.id.to_string(), "notes");
    Ok(NotesPage {
        whom: masks::whom(customer),
        notes: found.rows.into_iter().map(|row| look::note(row, &colleagues)).collect(),
        form,
        may: look::may(member),
        newer: found.newer.map(|at| link(&path, at)),
        older: found.older.map(|at| link(&path, at)),
    })
}

pub(super) async fn show(
    State(app): State<App>,
    member: StaffMember,
    Path(id): Path<String>,
    Query(around): Query<Around>,
) -> Result<Reply> {
    let Some(customer) = look::found(&app, &id).await? else { return look::gone(&app, &member, &id).await };
    look::note_look(&app, (member.id(), member.current.session.id), customer.id, member.now()).await?;
    Ok(member.page(page(&app, &member, &customer, around.at(), NoteForm::default()).await?))
}

pub(super) async fn submit(
    State(app): State<App>,
    member: StaffMember,
    Path(id): Path<String>,
    Posted(mut form): Posted<NoteForm>,
) -> Result<Reply> {
    let Some(customer) = look::found(&app, &id).await? else { return look::gone(&app, &member, &id).await };
    match text(&form.note.value) {
        Ok(text) => {
            flow::write(&app, (member.id(), member.current.session.id), customer.id, text, member.now()).await?;
            member.done(&links::admin_customer(&customer.id.to_string()), Notice::NoteWritten).await
        }
        Err(problem) => {
            form.note.explain(problem);
            let page = page(&app, &member, &customer, At::Newest, form).await?;
            Ok(member.page_with(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
    }
}

/// Lines of plain text: nothing in them turns what stands around them.
fn text(typed: &str) -> std::result::Result<String, Problem> {
    let lines: Option<Vec<String>> = typed.trim().lines().map(clean_line).collect();
    let text = lines.ok_or(Problem::new("note-characters"))?.join("\n");
    if text.chars().all(|c| c.is_whitespace() || is_invisible(c)) {
        return Err(Problem::new("note-missing"));
    }
    if text.chars().count() > usize::from(LONGEST) {
        return Err(Problem::new("note-too-long").with("most", i64::from(LONGEST)));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_lines_of_plain_text() {
        assert_eq!(text(" Called.\r\n\r\nCalls again. "), Ok("Called.\n\nCalls again.".to_owned()));
        assert_eq!(text(" \r\n\u{200b} ").map_err(|problem| problem.id()), Err("note-missing"));
        assert_eq!(text("turned \u{202e}round").map_err(|problem| problem.id()), Err("note-characters"));
        assert!(text(&"ä\n".repeat(1000)).is_ok());
        assert_eq!(text(&"ä".repeat(2001)).map_err(|problem| problem.id()), Err("note-too-long"));
    }
}
