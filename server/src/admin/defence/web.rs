//! HTTP: looking at somebody, and letting them go.

use axum::extract::State;
use portico_app::forms::{Field, Problem};
use portico_app::links;
use portico_app::pages::admin::defence::{DefencePage, Found, LimitLine, LookForm, ReleaseForm};

use super::flow::{self, Release, Subject};
use crate::admin::permissions::Permission;
use crate::app_state::App;
use crate::clock::Timestamp;
use crate::config::Shown;
use crate::error::{Refusal, Result};
use crate::model::events::Kind;
use crate::model::limits;
use crate::model::values::characters::clean_line;
use crate::notices::Notice;
use crate::web::posted::Posted;
use crate::web::staff_member::StaffMember;
use crate::web::visitor::Reply;

/// Counters that are counted.
const COUNTED: u64 = 1000;
/// The longest reason.
const LONGEST: usize = 200;

async fn page(app: &App, member: &StaffMember, look: LookForm, found: Option<Found>) -> Result<DefencePage> {
    let throttle = app.config.settings_shown().into_iter().filter(|(setting, _)| setting.key.starts_with("throttle."));
    let settings = throttle.map(|(setting, value)| {
        let value = if let Shown::Plain(value) = value { value } else { String::new() };
        (setting.key, value, setting.about())
    });
    Ok(DefencePage {
        waiting: limits::count_waiting(&app.db.read, member.now(), COUNTED).await?,
        off: !app.config.limits,
        settings: settings.collect(),
        look,
        found,
    })
}

pub(super) async fn show(State(app): State<App>, member: StaffMember) -> Result<Reply> {
    Ok(member.page(page(&app, &member, LookForm::default(), None).await?))
}

/// How somebody stands. Looking changes nothing: the form comes back with what was found.
pub(super) async fn look(State(app): State<App>, member: StaffMember, Posted(mut look): Posted<LookForm>) -> Result<Reply> {
    let Some(subject) = Subject::parse(&look.subject.value) else {
        look.subject.explain(Problem::new("defence-subject-wrong"));
        return Ok(member.rejected(page(&app, &member, look, None).await?));
    };
    let found = found(&app, &member, &subject, ReleaseForm::default()).await?;
    Ok(member.page(page(&app, &member, look, Some(found)).await?))
}

async fn found(app: &App, member: &StaffMember, subject: &Subject, form: ReleaseForm) -> Result<Found> {
    let standing = flow::standing(app, subject, member.may(Permission::ManageStaff), member.now()).await?;
    let counts = standing.iter().any(|limit| limit.tries > 0 || limit.until.is_some());
    let may_release = member.may(Permission::ReleaseLimits) && counts;
    let limits = standing.into_iter().map(|limit| LimitLine {
        name: limit.name,
        tries: limit.tries,
        free: limit.free,
        until: limit.until.map(Timestamp::to_jiff),
    });
    Ok(Found {
        subject: subject.text().to_owned(),
        limits: limits.collect(),
        release: may_release.then(|| ReleaseForm { subject: subject.text().to_owned(), ..form }),
    })
}

/// Lets somebody try again.
pub(super) async fn release(State(app): State<App>, member: StaffMember, Posted(mut form): Posted<ReleaseForm>) -> Result<Reply> {
    let subject = Subject::parse(&form.subject).ok_or(Refusal::BadRequest)?;
    let reason = clean_line(&form.reason.value).filter(|reason| (1..=LONGEST).contains(&reason.chars().count()));
    let Some(reason) = reason else {
        form.reason.explain(Problem::new("defence-reason-missing").with("most", LONGEST));
        let look = LookForm { subject: Field::of(subject.text()) };
        let found = found(&app, &member, &subject, form).await?;
        return Ok(member.rejected(page(&app, &member, look, Some(found)).await?));
    };
    let by = (member.id(), member.may(Permission::ManageStaff));
    match flow::release(&app, &subject, by, reason, member.event(Kind::LimitReleased), member.now()).await? {
        Release::Done => member.done(links::ADMIN_DEFENCE, Notice::LimitReleased).await,
        Release::TooMany(wait) => Err(Refusal::TooManyRequests { wait }.into()),
    }
}
