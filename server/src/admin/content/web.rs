//! HTTP: one page to read.

use axum::extract::State;
use portico_app::pages::admin::content::{ContentPage, EditionLine};

use crate::app_state::App;
use crate::content::live::Source;
use crate::error::Result;
use crate::model::{editions, publications};
use crate::web::staff_member::StaffMember;
use crate::web::visitor::Reply;

/// Editions in the list.
const LISTED: u64 = 20;

pub(super) async fn show(State(app): State<App>, member: StaffMember) -> Result<Reply> {
    let (content, report) = (app.content.now(), app.content.report());
    let (source, folder) = match app.content.source() {
        Source::BuiltIn => ("built-in", None),
        Source::Folder(folder) => ("folder", Some(folder.display().to_string())),
        Source::Editions => ("editions", None),
    };
    // What was published is shown only where editions are what is shown.
    let published = if source == "editions" { publications::newest(&app.db.read, 1).await?.pop() } else { None };
    let live = |number| published.as_ref().filter(|shown| shown.edition == number).map(|shown| shown.at.to_jiff());
    let stored = editions::newest(&app.db.read, LISTED).await?;
    let coverage = report.coverage.iter().map(|one| (one.language.clone(), one.said, one.of)).collect();
    Ok(member.page(ContentPage {
        mark: content.edition.clone(),
        brands: content.brands().iter().map(|shown| shown.brand.name.clone()).collect(),
        findings: report.findings.clone(),
        coverage,
        editions: stored
            .into_iter()
            .map(|edition| EditionLine {
                live: live(edition.number),
                number: edition.number,
                note: edition.note,
                made: edition.created_at.to_jiff(),
            })
            .collect(),
        source,
        folder,
    }))
}
