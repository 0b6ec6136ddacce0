//! The circumstances of one request, as plain data: what a flow may know of the browser before it.

use std::net::IpAddr;

use uuid::Uuid;

use crate::clock::Timestamp;
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
