//! HTTP: the overview.

use axum::extract::State;
use portico_app::components::device_text;
use portico_app::pages::overview::{ConsentsGlance, DevicesGlance, OverviewPage, SecurityGlance};

use crate::app_state::App;
use crate::config::{Purpose, PurposeKind};
use crate::error::Result;
use crate::model::{recovery_codes, sessions};
use crate::portal::{activity, attributes, consents};
use crate::web::visitor::{Reply, SignedIn};

/// Events on the overview.
const LATELY: u64 = 5;

/// How everything stands.
pub(super) async fn show(State(app): State<App>, visitor: SignedIn) -> Result<Reply> {
    let (customer, db, text) = (&visitor.customer, &app.db.read, visitor.text());
    let most = app.config.sessions.max_per_customer.into();
    let devices = sessions::of_customer(db, customer.id, visitor.now(), most).await?;
    let newest = devices.iter().max_by_key(|session| session.created_at);
    let codes = if visitor.has_second_factor { Some(recovery_codes::left(db, customer.id).await?) } else { None };
    let allowed = consents::allowed(db, customer.id).await?;
    let here = |purpose: &&Purpose| visitor.brand().uses_purpose(&purpose.id) || allowed.contains(&purpose.id);
    let asked = app.config.purposes.iter().filter(|purpose| purpose.kind == PurposeKind::Consent).filter(here);
    Ok(visitor.page(OverviewPage {
        given_name: attributes(customer).text("given_name").map(str::to_owned),
        security: SecurityGlance {
            second_factor: visitor.has_second_factor,
            recovery_codes_left: codes.map(|left| u32::try_from(left).unwrap_or(u32::MAX)),
            password_changed: customer.password_changed_at.to_jiff(),
        },
        devices: DevicesGlance {
            count: u32::try_from(devices.len()).unwrap_or(u32::MAX),
            newest: newest.map(|session| (device_text(&text, &session.device), session.place.clone(), session.created_at.to_jiff())),
        },
        consents: ConsentsGlance {
            total: u32::try_from(asked.clone().count()).unwrap_or(u32::MAX),
            allowed: asked.filter(|purpose| allowed.contains(&purpose.id)).map(|purpose| consents::title(&text, &purpose.id)).collect(),
        },
        lately: activity::happenings(&app, &visitor, LATELY).await?,
    }))
}
