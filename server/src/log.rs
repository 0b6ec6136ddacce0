//! Starts the log: lines on standard output, for people in development and for machines (one JSON object each) in production.

use std::io::{self, IsTerminal};

use tracing::level_filters::LevelFilter;
use tracing::{Level, Subscriber};
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{Layer, fmt};

use crate::config::{LogFormat, LogLevel};

/// Starts the log of this process. A second call changes nothing.
pub fn start(format: LogFormat, level: LogLevel) {
    let filter = filter(level);
    let registry = tracing_subscriber::registry();
    let started = match format {
        LogFormat::Text => {
            registry.with(fmt::layer().with_target(false).with_ansi(io::stdout().is_terminal()).with_filter(filter)).try_init()
        }
        LogFormat::Json => registry.with(json_layer(io::stdout).with_filter(filter)).try_init(),
    };
    if started.is_ok() {
        tell_panics();
    }
}

/// The JSON log into `writer`, for tests that read it.
pub fn json<W: for<'w> MakeWriter<'w> + Send + Sync + 'static>(writer: W) -> impl Subscriber + Send + Sync {
    tracing_subscriber::registry().with(json_layer(writer).with_filter(filter(LogLevel::Info)))
}

/// Each line with its fields at the top, a time in UTC (ASVS 5.0 V16.2.2), and the request's id from its span. What is written into a
/// field is escaped as JSON: a line break in it can't begin a line of its own (V16.4.1).
fn json_layer<S, W>(writer: W) -> impl Layer<S>
where
    S: Subscriber + for<'s> tracing_subscriber::registry::LookupSpan<'s>,
    W: for<'w> MakeWriter<'w> + Send + Sync + 'static,
{
    fmt::layer().json().flatten_event(true).with_current_span(false).with_span_list(true).with_writer(writer)
}

/// Our own crates at `level`; libraries only when something is wrong: at their talkative levels they would write out letters and values
/// (V16.2.5).
fn filter(level: LogLevel) -> Targets {
    let level = match level {
        LogLevel::Error => Level::ERROR,
        LogLevel::Warn => Level::WARN,
        LogLevel::Info => Level::INFO,
        LogLevel::Debug => Level::DEBUG,
        LogLevel::Trace => Level::TRACE,
    };
    let libraries = LevelFilter::from_level(level.min(Level::WARN));
    Targets::new().with_default(libraries).with_target("portico", level)
}

/// A panic is a log line that says where, like any other failure (V16.5.4). Not what: its message may quote a value.
fn tell_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a defect in the program: a request was given up");
    }));
}
