//! What every request and worker may use.

use std::sync::Arc;

use axum::http::HeaderMap;
use tokio::sync::Notify;
use uuid::Uuid;

use crate::clock::Clock;
use crate::config::Config;
use crate::content::live::Live;
use crate::crypto::password_rules::PasswordRules;
use crate::crypto::passwords::Passwords;
use crate::crypto::sealing::ApplicationKey;
use crate::imports::InHand;
use crate::mail::transport::Transport;
use crate::metrics::Metrics;
use crate::model::db::Db;
use crate::model::values::attributes::AttributeSchema;
use crate::model::values::place::Places;
use crate::web::anonymous_pages::AnonymousPages;

/// Shared by all requests and workers of this process.
pub type App = Arc<AppState>;

/// The parts of the house.
#[derive(Debug)]
pub struct AppState {
    /// What the operator set.
    pub config: Config,
    /// Where things are kept.
    pub db: Db,
    /// What time it is.
    pub clock: Clock,
    /// Hashes and verifies passwords, off the async threads.
    pub passwords: Passwords,
    /// What a new password must be like.
    pub password_rules: PasswordRules,
    /// Seals secrets, keys digests.
    pub key: ApplicationKey,
    /// Words, brands and legal texts.
    pub content: Live,
    /// What customers may say about themselves.
    pub attributes: AttributeSchema,
    /// Hands letters over.
    pub transport: Transport,
    /// Rough places of network addresses.
    pub places: Places,
    /// Counts for operations.
    pub metrics: Metrics,
    /// What every answer carries.
    pub security_headers: HeaderMap,
    /// Pages for those who only look.
    pub anonymous_pages: AnonymousPages,
    /// This process, among the nodes that share a database.
    pub node: Uuid,
    /// What this process has met in files that it checks.
    pub imports: InHand,
    /// Wakes workers when there is something to do at once.
    pub wake: Wake,
}

/// Bells for the workers.
#[derive(Debug, Default)]
pub struct Wake {
    /// A signed-out form asked for something.
    pub inquiries: Notify,
    /// A letter waits.
    pub outbox: Notify,
    /// A file of customers waits.
    pub imports: Notify,
}
