//! HTTP: one page to read.

use std::time::Duration;

use axum::extract::State;
use jiff::Timestamp as Moment;
use portico_app::pages::admin::system::{DatabaseHealth, MailHealth, SettingLine, SettingValue, Standing, SystemPage, WorkerLine};
use uuid::Uuid;

use crate::app_state::App;
use crate::clock::Timestamp;
use crate::config::{Setting, Shown};
use crate::error::Result;
use crate::mail::transport::Transport;
use crate::model::{jobs, outbox};
use crate::web::staff_member::StaffMember;
use crate::web::visitor::Reply;
use crate::workers;

/// So much later than due, a worker is late: longer than any look-around and lease.
const LATE: Duration = Duration::from_mins(10);

pub(super) async fn show(State(app): State<App>, member: StaffMember) -> Result<Reply> {
    let jobs = jobs::all(&app.db.read).await?;
    let mut others: Vec<String> =
        jobs.iter().filter_map(|job| job.leased_by).filter(|node| *node != app.node).map(|node| node.to_string()).collect();
    others.sort_unstable();
    others.dedup();
    Ok(member.page(SystemPage {
        version: env!("CARGO_PKG_VERSION"),
        development: app.config.is_development(),
        since: born(app.node),
        database: DatabaseHealth {
            kind: if app.db.is_shared() { "postgres" } else { "sqlite" },
            is_ready: matches!(portico_migrations::is_behind(&app.db.read).await, Ok(false)),
            statements: app.db.work().statements,
        },
        mail: MailHealth {
            is_set: matches!(app.transport, Transport::Smtp(_)),
            last_sent: outbox::last_sent(&app.db.read).await?.map(Timestamp::to_jiff),
            is_failing: !outbox::failing(&app.db.read, 1).await?.is_empty(),
        },
        workers: jobs.into_iter().map(|job| worker(job, member.now())).collect(),
        node: (app.node.to_string(), others),
        settings: app.config.settings_shown().into_iter().map(setting).collect(),
    }))
}

/// A node's id is made when it starts, and tells when.
fn born(node: Uuid) -> Moment {
    let (seconds, nanos) = node.get_timestamp().map_or((0, 0), |at| at.to_unix());
    Moment::new(i64::try_from(seconds).unwrap_or(0), i32::try_from(nanos).unwrap_or(0)).unwrap_or(Moment::UNIX_EPOCH)
}

fn worker(job: jobs::Model, now: Timestamp) -> WorkerLine {
    let standing = match &job.last_result {
        None => Standing::New,
        Some(result) if workers::has_failed(result) => Standing::Failed,
        Some(_) if job.next_run_at.plus(LATE) < now => Standing::Late,
        Some(_) => Standing::Well,
    };
    WorkerLine {
        name: job.name,
        last: job.last_run_at.map(Timestamp::to_jiff),
        result: job.last_result,
        next: job.next_run_at.to_jiff(),
        standing,
    }
}

fn setting((setting, shown): (&'static Setting, Shown)) -> SettingLine {
    let value = match shown {
        Shown::Unset => SettingValue::Unset,
        Shown::Secret => SettingValue::Secret,
        Shown::Plain(value) => SettingValue::Plain(value),
    };
    let is_default = match &value {
        SettingValue::Unset => setting.default.is_empty(),
        SettingValue::Secret => false,
        SettingValue::Plain(value) => value == setting.default,
    };
    SettingLine { key: setting.key, value, is_default, about: setting.about() }
}
