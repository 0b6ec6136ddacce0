//! What is counted, in the `OpenMetrics` text that Prometheus reads. No label comes from a client: the numbers stay few, and tell of
//! nobody.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use prometheus_client::encoding::text;
use prometheus_client::metrics::counter::{ConstCounter, Counter};
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::{ConstGauge, Gauge};
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;

use crate::clock::Timestamp;

/// Where the numbers are read.
pub const PATH: &str = "/metrics";

type Labels = Vec<(&'static str, String)>;

/// The longest times that the histogram tells apart, in seconds: around a page (milliseconds), a hash (tens of them), a storm.
const BUCKETS: [f64; 11] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0];

/// The counters; a clone counts into the same ones.
#[derive(Clone, Debug)]
pub struct Metrics {
    registry: Arc<Registry>,
    requests: Family<Labels, Counter>,
    durations: Family<Labels, Histogram, fn() -> Histogram>,
    /// Connections that are open.
    pub connections: Gauge,
}

/// A number that somebody else keeps, asked for when the metrics are read: the letters that wait, the hashes computed.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    name: &'static str,
    help: &'static str,
    value: Kept,
}

#[derive(Clone, Copy, Debug)]
enum Kept {
    Gauge(i64),
    Counter(u64),
}

impl Reading {
    /// A number that goes up and down, such as `portico_outbox_waiting`.
    pub const fn gauge(name: &'static str, help: &'static str, value: i64) -> Self {
        Self { name, help, value: Kept::Gauge(value) }
    }

    /// A number that only grows since the start, such as `portico_hashes` (told as `portico_hashes_total`).
    pub const fn counter(name: &'static str, help: &'static str, value: u64) -> Self {
        Self { name, help, value: Kept::Counter(value) }
    }
}

impl Metrics {
    /// New counters of a process that started at `started`.
    pub fn new(started: Timestamp) -> Self {
        let requests = Family::<Labels, Counter>::default();
        let durations = Family::new_with_constructor((|| Histogram::new(BUCKETS)) as fn() -> Histogram);
        let connections = Gauge::default();
        let mut registry = Registry::default();
        registry.register("portico_requests", "Requests answered", requests.clone());
        registry.register("portico_request_duration_seconds", "Time from a request's head to its answer's", durations.clone());
        registry.register("portico_connections", "Connections open", connections.clone());
        registry.register("process_start_time_seconds", "When the process started, since 1970", ConstGauge::new(started.seconds()));
        Self { registry: Arc::new(registry), requests, durations, connections }
    }

    /// Counts one request. `route` is the route's template, `method` one of the known.
    pub fn request(&self, method: &'static str, route: &str, status: u16, taken: Duration) {
        let labels = vec![("method", method.to_owned()), ("route", route.to_owned()), ("status", status.to_string())];
        self.requests.get_or_create(&labels).inc();
        self.durations.get_or_create(&vec![("route", route.to_owned())]).observe(taken.as_secs_f64());
    }

    /// All numbers as text, with what was asked for just now.
    pub fn text(&self, readings: &[Reading]) -> Result<String, std::fmt::Error> {
        let mut now = Registry::default();
        for reading in readings {
            match reading.value {
                Kept::Gauge(value) => now.register(reading.name, reading.help, ConstGauge::new(value)),
                Kept::Counter(value) => now.register(reading.name, reading.help, ConstCounter::new(value)),
            }
        }
        let mut page = String::new();
        text::encode_registry(&mut page, &self.registry)?;
        text::encode_registry(&mut page, &now)?;
        text::encode_eof(&mut page)?;
        Ok(page)
    }
}

/// `/metrics` alone, for its own address (or to be merged into the portal's routes in development). `readings` is asked at each visit.
pub fn router<F, R>(metrics: Metrics, readings: F) -> Router
where
    F: Fn() -> R + Clone + Send + Sync + 'static,
    R: Future<Output = Vec<Reading>> + Send,
{
    Router::new().route(PATH, get(move || async move { page(&metrics, &readings().await) }))
}

fn page(metrics: &Metrics, readings: &[Reading]) -> Response {
    const KIND: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    match metrics.text(readings) {
        Ok(text) => ([(header::CONTENT_TYPE, KIND), (header::CACHE_CONTROL, "no-store")], text).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_counted_is_told() {
        let metrics = Metrics::new(Timestamp(1_700_000_000_000_000));
        metrics.request("GET", "/sign-in", 200, Duration::from_millis(3));
        metrics.request("GET", "/sign-in", 200, Duration::from_millis(30));
        metrics.connections.set(7);
        let text = metrics
            .text(&[
                Reading::gauge("portico_outbox_waiting", "Letters that wait", 4),
                Reading::counter("portico_hashes", "Password hashes computed", 1),
            ])
            .unwrap();
        for line in [
            "portico_requests_total{method=\"GET\",route=\"/sign-in\",status=\"200\"} 2",
            "portico_request_duration_seconds_bucket{le=\"0.005\",route=\"/sign-in\"} 1",
            "portico_request_duration_seconds_count{route=\"/sign-in\"} 2",
            "portico_hashes_total 1",
            "portico_connections 7",
            "portico_outbox_waiting 4",
            "process_start_time_seconds 1700000000",
        ] {
            assert!(text.lines().any(|found| found == line), "{line} is missing in\n{text}");
        }
        assert!(text.ends_with("# EOF\n"));
    }
}
