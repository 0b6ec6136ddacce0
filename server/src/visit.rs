//! The circumstances of one request, as plain data: what a flow may know of the browser before it.

use std::net::IpAddr;

use uuid::Uuid;

use crate::clock::Timestamp;
use crate::model::events::Event;
use crate::model::values::device::Device;

/// Who asks, from where, when, on whose portal.
#[derive(Clone, Debug)]
pub struct Visit {
    /// The brand's id, by host name.
    pub brand: String,
    /// The language of the answer.
    pub language: String,
    /// The client's address, as far as proxies are believed.
    pub client: IpAddr,
    /// Its network: what limits count by (IPv6: one /64).
    pub network: String,
    /// Browser and system.
    pub device: Device,
    /// Rough place, where a database of places is configured.
    pub place: Option<String>,
    /// The id in the browser's signed cookie.
    pub browser: Option<Uuid>,
    /// The present moment: one for the whole request.
    pub now: Timestamp,
}

impl Visit {
    /// The event with what figures are sliced by, as facts: brand, language, and the coarse class of the device. Never who or where
    /// exactly: facts outlive the account.
    pub fn slices(&self, event: Event) -> Event {
        event.fact("brand", self.brand.clone()).fact("language", self.language.clone()).fact("device", self.device.class.word())
    }
}
