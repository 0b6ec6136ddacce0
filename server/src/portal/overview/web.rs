//! HTTP: the overview.

use axum::extract::State;
use portico_app::components::device_text;
use portico_app::pages::overview::{ConsentsGlance, DevicesGlance, OverviewPage, SecurityGlance};

use crate::app_state::App;
use crate::config::{Purpose, PurposeKind};
use crate::error::Result;
use crate::model::glance::{self, Most};
use crate::portal::{activity, attributes, consents};
use crate::web::visitor::{Reply, SignedIn};

/// Events on the overview.
const LATELY: u64 = 5;
/// More recovery codes than a set may have.
const CODES: u64 = 100;

/// How everything stands.
pub(super) async fn show(State(app): State<App>, visitor: SignedIn) -> Result<Reply> {
    let (customer, text) = (&visitor.customer, visitor.text());
    let codes = if visitor.has_second_factor { CODES } else { 0 };
    let most = Most { sessions: app.config.sessions.max_per_customer.into(), events: LATELY, codes };
    let glance = glance::of_customer(&app.db.read, customer.id, visitor.now(), most).await?;
    let newest = glance.sessions.iter().max_by_key(|device| device.since);
    let allowed = &glance.allowed;
    let here = |purpose: &&Purpose| visitor.brand().uses_purpose(&purpose.id) || allowed.contains(&purpose.id);
    let asked = app.config.purposes.iter().filter(|purpose| purpose.kind == PurposeKind::Consent).filter(here);
    Ok(visitor.page(OverviewPage {
        given_name: attributes(customer).text("given_name").map(str::to_owned),
        security: SecurityGlance {
            second_factor: visitor.has_second_factor,
            recovery_codes_left: visitor.has_second_factor.then(|| u32::try_from(glance.codes).unwrap_or(u32::MAX)),
            password_changed: customer.password_changed_at.to_jiff(),
        },
        devices: DevicesGlance {
            count: u32::try_from(glance.sessions.len()).unwrap_or(u32::MAX),
            newest: newest.map(|device| (device_text(&text, &device.device), device.place.clone(), device.since.to_jiff())),
        },
        consents: ConsentsGlance {
            total: u32::try_from(asked.clone().count()).unwrap_or(u32::MAX),
            allowed: asked.filter(|purpose| allowed.contains(&purpose.id)).map(|purpose| consents::title(&text, &purpose.id)).collect(),
        },
        lately: activity::happenings(&visitor, glance.events),
    }))
}
