//! HTTP: the page, and each figure's numbers as a file.

use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::IntoResponse;
use portico_app::pages::admin::insights::{Complete, InsightsPage};

use super::range::{Asked, Chosen};
use super::{counting, figures, file, funnels, progress};
use crate::app_state::App;
use crate::error::{Refusal, Result};
use crate::web::staff_member::StaffMember;
use crate::web::visitor::Reply;

/// The figures of some days.
pub(super) async fn show(State(app): State<App>, member: StaffMember, Query(asked): Query<Asked>) -> Result<Reply> {
    let chosen = Chosen::of(&asked, counting::day_of(member.now()));
    let progress = progress(&app).await?;
    let complete = match progress.number {
        None => Complete::Rebuilding,
        Some(0) => Complete::NotYet,
        Some(_) => Complete::Until(progress.complete.to_jiff()),
    };
    let shown = match complete {
        Complete::NotYet => None,
        _ => Some(figures::shown(&app, &chosen, funnels::slice(asked.by.as_deref())).await?),
    };
    let wrong = chosen.is_wrong();
    let page = InsightsPage { range: chosen.form, complete, shown };
    Ok(if wrong { member.rejected(page) } else { member.page(page) })
}

/// The numbers of one figure.
pub(super) async fn download(
    State(app): State<App>,
    member: StaffMember,
    Path(name): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Reply> {
    let chosen = Chosen::of(&asked, counting::day_of(member.now()));
    if chosen.is_wrong() {
        return Err(Refusal::BadRequest.into());
    }
    let figure = name.strip_suffix(".csv").ok_or(Refusal::NotFound)?;
    let by = funnels::slice(asked.by.as_deref());
    let csv = file::of(&app, figure, chosen.days, by).await?.ok_or(Refusal::NotFound)?;
    // The name is one of ours: others have no file (header injection, ASVS 5.0 V3.2.1).
    let disposition = format!("attachment; filename=\"insights-{figure}.csv\"");
    Ok(([(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, disposition)], csv).into_response())
}
