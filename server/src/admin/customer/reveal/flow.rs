//! The verb: one value out, an event in; or an alarm.

use std::time::Duration;

use portico_app::links;
use portico_app::mail::StaffAlarm;
use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use crate::admin::customer::deed::Deed;
use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::Result;
use crate::limits::{self, Limit};
use crate::mail::outbox::{self, Recipient};
use crate::model::events::{self, Event, Kind};
use crate::model::staff::{self, Role};
use crate::portal::public_url;

/// More owners than are told.
const MOST_OWNERS: u64 = 50;
const HOUR: Duration = Duration::from_hours(1);

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Revealed {
    /// It is on record: show it.
    Shown,
    /// Too many within an hour.
    Wait(Duration),
}

/// Puts on record that a member looks at this field of a customer. Counted before, whosever it is, so that parallel ones can't slip by.
pub async fn reveal(app: &App, deed: &Deed, customer: Uuid, field: &str, brand: &str) -> Result<Revealed> {
    let limit = Limit::rate(app, "reveals of", &deed.staff.to_string(), app.config.staff.reveals_per_hour, HOUR);
    if let Some(wait) = limits::take(app, &[limit], deed.now).await? {
        alarm(app, deed, brand).await?;
        return Ok(Revealed::Wait(wait));
    }
    let tx = app.db.begin().await?;
    events::record(&tx, deed.event(Kind::Revealed, customer).fact("field", field), deed.now).await?;
    tx.commit().await?;
    Ok(Revealed::Shown)
}

/// Tells all owners, once an hour.
async fn alarm(app: &App, deed: &Deed, brand: &str) -> Result<()> {
    let tx = app.db.begin().await?;
    if !limits::first(&tx, app, "alarm about reveals of", &deed.staff.to_string(), HOUR, deed.now).await? {
        // What was counted is kept.
        return Ok(tx.commit().await?);
    }
    tracing::warn!(staff = %deed.staff, "a member of staff looked at more personal values than an hour allows");
    let event = Event::staff(Kind::StaffAlarm, deed.staff).fact("about", "reveals").fact("allowed", app.config.staff.reveals_per_hour);
    events::record(&tx, deed.session.into_iter().fold(event, Event::in_session), deed.now).await?;
    tell_owners(&tx, app, deed.staff, brand, deed.now).await?;
    tx.commit().await?;
    app.wake.outbox.notify_one();
    Ok(())
}

async fn tell_owners(tx: &DatabaseTransaction, app: &App, member: Uuid, brand: &str, now: Timestamp) -> Result<()> {
    let Some(member) = staff::by_id(tx, member).await? else { return Ok(()) };
    for owner in staff::active_of_roles(tx, &[Role::Owner], MOST_OWNERS).await? {
        let letter = StaffAlarm {
            name: member.name.clone(),
            many: app.config.staff.reveals_per_hour,
            time: now.to_jiff(),
            member_link: format!("{}{}", public_url(app, brand), links::admin_member(&member.id.to_string())),
        };
        let recipient = Recipient {
            address: owner.address,
            customer: None,
            brand: brand.to_owned(),
            language: owner.language,
            time_zone: owner.time_zone,
        };
        outbox::write(tx, app, &recipient, letter, now).await?;
    }
    Ok(())
}
