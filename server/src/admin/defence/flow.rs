//! The verbs: how an address or a network stands, and letting it go.

use std::net::IpAddr;
use std::time::Duration;

use uuid::Uuid;

use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::Result;
use crate::limits::{self, Limit};
use crate::model::events::{self, Event};
use crate::model::limits as counters;
use crate::model::values::EmailAddress;
use crate::model::values::client_address::network_key;
use crate::model::{browsers, customers, staff};

/// Browsers of one customer that are looked at.
const BROWSERS: u64 = 50;
/// How often one member may let somebody go, within an hour.
const RELEASES: u32 = 30;

/// Whom to look at.
#[derive(Clone, Debug)]
pub enum Subject {
    /// An address, as it counts.
    Address(String),
    /// A network, as it counts.
    Network(String),
}

impl Subject {
    /// Reads what was typed; a network may come with its length.
    pub fn parse(typed: &str) -> Option<Self> {
        let typed = typed.trim();
        if typed.contains('@') {
            return EmailAddress::parse(typed).ok().map(|address| Self::Address(address.key().to_owned()));
        }
        let (address, length) = typed.split_once('/').unwrap_or((typed, ""));
        let address: IpAddr = address.parse().ok()?;
        // No other length is counted.
        let fits = length.is_empty() || length == if address.to_canonical().is_ipv4() { "32" } else { "64" };
        fits.then(|| Self::Network(network_key(address)))
    }

    /// As it counts.
    pub fn text(&self) -> &str {
        let (Self::Address(text) | Self::Network(text)) = self;
        text
    }
}

/// One limit, and how it stands.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The end of the message that names it.
    pub name: &'static str,
    /// Tries that count.
    pub tries: i64,
    /// Tries that are free.
    pub free: i64,
    /// Until when it makes wait.
    pub until: Option<Timestamp>,
}

/// How somebody stands, limit by limit. The staff's door is told to those who manage staff.
pub async fn standing(app: &App, subject: &Subject, with_staff: bool, now: Timestamp) -> Result<Vec<Standing>> {
    let (wanted, _) = wanted(app, subject, with_staff).await?;
    let mut all: Vec<Standing> = Vec::new();
    for (name, limit) in wanted {
        let row = counters::by_key(&app.db.read, limit.key()).await?.filter(|row| row.forget_at > now);
        let (tries, until) = row.map_or((0, None), |row| (row.tries, Some(row.blocked_until).filter(|until| *until > now)));
        // Of several browsers, the one that stands worst.
        match all.iter_mut().find(|known| known.name == name) {
            Some(known) => (known.tries, known.until) = (known.tries.max(tries), known.until.max(until)),
            None => all.push(Standing { name, tries, free: limit.free(), until }),
        }
    }
    Ok(all)
}

/// What came of letting go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Release {
    /// They may try again.
    Done,
    /// This member let too many go.
    TooMany(Duration),
}

/// Lets somebody try again at once.
pub async fn release(app: &App, subject: &Subject, by: (Uuid, bool), reason: String, event: Event, now: Timestamp) -> Result<Release> {
    let (member, with_staff) = by;
    let own = Limit::rate(app, "releases by", &member.to_string(), RELEASES, Duration::from_hours(1));
    if let Some(wait) = limits::take(app, &[own], now).await? {
        return Ok(Release::TooMany(wait));
    }
    let (wanted, customer) = wanted(app, subject, with_staff).await?;
    // Which address or network is personal: it can be erased, and is no fact.
    let what = if matches!(subject, Subject::Address(_)) { "address" } else { "network" };
    let event = event.to(customer).fact("what", what).fact("reason", reason).detail(what, subject.text());
    let tx = app.db.begin().await?;
    for (_, limit) in &wanted {
        counters::forgive(&tx, limit.key()).await?;
    }
    events::record(&tx, event, now).await?;
    tx.commit().await?;
    Ok(Release::Done)
}

/// The limits that can hold somebody, and which customer it is.
async fn wanted(app: &App, subject: &Subject, with_staff: bool) -> Result<(Vec<(&'static str, Limit)>, Option<Uuid>)> {
    let throttle = &app.config.throttle;
    let hour = Duration::from_hours(1);
    match subject {
        Subject::Network(network) => Ok((
            vec![
                ("network", Limit::network(app, network)),
                ("sign-ups", Limit::rate(app, "sign-ups from", network, throttle.sign_ups_per_hour, hour)),
                ("recoveries", Limit::rate(app, "recoveries from", network, throttle.recoveries_per_hour, hour)),
                ("hints", Limit::rate(app, "hints", network, throttle.hints_per_minute, Duration::from_mins(1))),
            ],
            None,
        )),
        Subject::Address(key) => {
            let mut all = vec![
                ("address", Limit::address(app, key)),
                ("letters", Limit::rate(app, "letters to", key, throttle.resend_per_hour, hour)),
                ("recovery-letters", Limit::rate(app, "recovery letters to", key, throttle.resend_per_hour, hour)),
            ];
            let customer = customers::by_address(&app.db.read, key).await?.map(|customer| customer.id);
            if let Some(customer) = customer {
                all.push(("second-factor", codes(app, "second factor", customer)));
                let known = browsers::of_customer(&app.db.read, customer, None, BROWSERS).await?;
                all.extend(known.into_iter().map(|browser| ("known-browser", Limit::known_browser(app, browser.browser_id, key))));
            }
            if let Some(member) = staff::by_address(&app.db.read, key).await?.filter(|_| with_staff) {
                let (first, longest) = (throttle.address_base_delay, throttle.address_max_delay);
                all.push(("staff", Limit::growing(app, "staff address", key, throttle.address_free_failures, first, longest)));
                all.push(("staff-factor", codes(app, "staff factor", member.id)));
            }
            Ok((all, customer))
        }
    }
}

fn codes(app: &App, kind: &str, whose: Uuid) -> Limit {
    let throttle = &app.config.throttle;
    Limit::growing(app, kind, &whose.to_string(), throttle.code_tries, throttle.address_base_delay, throttle.address_max_delay)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_networks_are_told_apart() {
        let read = |typed: &str| Subject::parse(typed).map(|subject| subject.text().to_owned());
        assert_eq!(read(" Alice@Example.com "), Some("alice@example.com".to_owned()));
        assert_eq!(read("192.0.2.1"), Some("192.0.2.1".to_owned()));
        assert_eq!(read("192.0.2.1/32"), read("::ffff:192.0.2.1"));
        assert_eq!(read("2001:db8:1:2:3::9"), Some("2001:db8:1:2::/64".to_owned()));
        assert_eq!(read("2001:db8:1:2::/64"), read("2001:db8:1:2::5"));
        for bad in ["", "alice", "@", "a@b@c", "192.0.2.0/24", "2001:db8::/32", "999.1.1.1", "1", "<b>@x.example", "a\0@example.com"] {
            assert!(Subject::parse(bad).is_none(), "{bad}");
        }
    }
}
