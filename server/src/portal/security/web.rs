//! HTTP: the hub.

use axum::extract::State;
use portico_app::pages::security::SecurityPage;

use crate::app_state::App;
use crate::error::Result;
use crate::portal::second_factor;
use crate::web::visitor::{Reply, SignedIn};

/// What protects the account.
pub(super) async fn show(State(app): State<App>, visitor: SignedIn) -> Result<Reply> {
    let customer = &visitor.customer;
    let standing = second_factor::standing(&app, customer.id, visitor.now()).await?;
    let (second_factor, recovery_codes_left, warn) = match standing {
        second_factor::Standing::On { since, codes_left, few } => (Some(since.to_jiff()), codes_left, few),
        _ => (None, 0, false),
    };
    Ok(visitor.page(SecurityPage {
        email: customer.address.clone(),
        password_changed: customer.password_changed_at.to_jiff(),
        second_factor,
        recovery_codes_left,
        warn,
    }))
}
