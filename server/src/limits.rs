//! Who may try how often. Keys are keyed digests of what is limited, whether it exists or not; tries are counted before they are made.

use std::time::Duration;

use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::Result;
use crate::model::limits::{self, Allowance};

/// What is limited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    key: [u8; 32],
    allowance: Allowance,
}

impl Limit {
    /// A limit of this kind for this one: `Limit::new(&app, "sign-in address", key, allowance)`.
    pub fn new(app: &App, kind: &str, whom: &str, allowance: Allowance) -> Self {
        Self { key: app.key.digest(&format!("limit {kind}"), whom.as_bytes()), allowance }
    }

    /// Under what it is counted.
    pub const fn key(&self) -> &[u8; 32] {
        &self.key
    }

    /// Tries that are free.
    pub const fn free(&self) -> i64 {
        self.allowance.free
    }

    /// Failed sign-ins for one address, alike for those that exist and those that don't.
    pub fn address(app: &App, address_key: &str) -> Self {
        let throttle = &app.config.throttle;
        let allowance =
            growing(throttle.address_free_failures, throttle.address_base_delay, throttle.address_max_delay, throttle.forget_after);
        Self::new(app, "address", address_key, allowance)
    }

    /// Failed sign-ins for one address from a browser that signed in with it before: nobody else uses that allowance up.
    pub fn known_browser(app: &App, browser: uuid::Uuid, address_key: &str) -> Self {
        let throttle = &app.config.throttle;
        let free = throttle.known_browser_free_failures;
        let allowance = growing(free, throttle.address_base_delay, throttle.address_max_delay, throttle.forget_after);
        Self::new(app, "known browser", &format!("{browser} {address_key}"), allowance)
    }

    /// Failed tries from one network address.
    pub fn network(app: &App, network: &str) -> Self {
        let throttle = &app.config.throttle;
        let allowance =
            growing(throttle.network_free_failures, throttle.network_base_delay, throttle.network_max_delay, throttle.forget_after);
        Self::new(app, "network", network, allowance)
    }

    /// So many failures, then waits that double, of any kind.
    pub fn growing(app: &App, kind: &str, whom: &str, free: u32, first_wait: Duration, longest_wait: Duration) -> Self {
        Self::new(app, kind, whom, growing(free, first_wait, longest_wait, app.config.throttle.forget_after))
    }

    /// So many in a time, of one kind.
    pub fn rate(app: &App, kind: &str, whom: &str, many: u32, within: Duration) -> Self {
        let wait = within / many.max(1);
        Self::new(app, kind, whom, Allowance { free: i64::from(many), first_wait: wait, longest_wait: within, memory: within })
    }
}

fn growing(free: u32, first_wait: Duration, longest_wait: Duration, memory: Duration) -> Allowance {
    Allowance { free: i64::from(free), first_wait, longest_wait, memory }
}

/// Takes one try of each; `Some` says how long to wait.
pub async fn take(app: &App, wanted: &[Limit], now: Timestamp) -> Result<Option<Duration>> {
    if !app.config.limits {
        return Ok(None);
    }
    let tx = app.db.begin().await?;
    let mut longest = None;
    for limit in wanted {
        if let Err(wait) = limits::take(&tx, &limit.key, &limit.allowance, now).await? {
            longest = longest.max(Some(wait));
        }
    }
    // A refused try is not counted: whoever waits as told gets in.
    if longest.is_some() {
        tx.rollback().await?
    } else {
        tx.commit().await?
    }
    Ok(longest)
}

/// Whether this is the first of its kind for this one within that time: for what is told once and not again. Unlike limits, it can't be
/// lifted.
pub async fn first(
    tx: &impl sea_orm::ConnectionTrait,
    app: &App,
    kind: &str,
    whom: &str,
    within: Duration,
    now: Timestamp,
) -> Result<bool> {
    let once = Limit::rate(app, kind, whom, 1, within);
    Ok(limits::take(tx, &once.key, &once.allowance, now).await?.is_ok())
}

/// Forgets the failures, after a success.
pub async fn forgive(tx: &impl sea_orm::ConnectionTrait, app: &App, limit: &Limit) -> Result<()> {
    if app.config.limits {
        limits::forgive(tx, &limit.key).await?;
    }
    Ok(())
}

/// Gives one try back that did no harm.
pub async fn refund(tx: &impl sea_orm::ConnectionTrait, app: &App, limit: &Limit) -> Result<()> {
    if app.config.limits {
        limits::refund(tx, &limit.key).await?;
    }
    Ok(())
}
