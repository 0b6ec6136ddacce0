//! Rules between settings: what must fit together, what development may and production must not do.

use std::path::Path;

use super::Config;
use super::reader::Reader;
use super::values::Mode;

/// The brands that come with the product, to look at. Customers must not be greeted by them.
pub const DEMO_BRANDS: &[&str] = &["harbor", "meadow"];

/// What must hold in either mode.
pub(super) fn consistent(config: &Config, reader: &mut Reader<'_>) {
    let mut order = |key: &str, holds: bool, message: &str| {
        if !holds {
            reader.problem(key, message);
        }
    };
    let (sessions, throttle) = (&config.sessions, &config.throttle);
    order("sessions.idle", sessions.idle <= sessions.absolute, "must not be longer than sessions.absolute");
    order("sessions.kept_idle", sessions.kept_idle <= sessions.kept_absolute, "must not be longer than sessions.kept_absolute");
    order(
        "throttle.address_base_delay",
        throttle.address_base_delay <= throttle.address_max_delay,
        "must not be longer than throttle.address_max_delay",
    );
    order(
        "throttle.network_base_delay",
        throttle.network_base_delay <= throttle.network_max_delay,
        "must not be longer than throttle.network_max_delay",
    );
    order("registration.link", config.registration.link <= config.registration.keep, "must not be longer than registration.keep");
    order("closing.reminder", config.closing.reminder < config.closing.grace, "must be shorter than closing.grace");
    order("passwords.min_length", config.passwords.min_length <= config.passwords.max_length, "must not be more than passwords.max_length");
    let (memory, passes) = (u64::from(config.passwords.memory_kib), u64::from(config.passwords.iterations));
    // The cheapest settings that OWASP still takes have about the same product of memory and passes (ASVS 5.0 V11.4.2).
    order(
        "passwords.memory_kib",
        memory * passes >= 7168 * 5,
        "is too little for that many passwords.iterations: 19456 KiB and 2 are the least that is advised",
    );
    order("passwords.memory_kib", memory >= 8 * u64::from(config.passwords.parallelism), "must be at least 8 times passwords.parallelism");
    order(
        "second_factor.warn_below",
        config.second_factor.warn_below <= config.second_factor.recovery_codes,
        "must not be more than second_factor.recovery_codes",
    );
    for contact in &config.security_txt.contact {
        let valid = ["mailto:", "https://", "tel:"].iter().any(|scheme| contact.starts_with(scheme)) && !contact.contains(char::is_control);
        order("security_txt.contact", valid, "must hold addresses that start with mailto: or https://");
    }
}

/// What is named must be there: found out now, not by the first customer who needs it.
pub(super) fn files(config: &Config, reader: &mut Reader<'_>) {
    let mut present = |key: &str, path: Option<&Path>, is_there: fn(&Path) -> bool, what: &str| {
        if let Some(path) = path.filter(|path| !is_there(path)) {
            reader.problem(key, format!("{} {what}", path.display()));
        }
    };
    let has_content = |folder: &Path| folder.join("locales").is_dir() || folder.join("style").is_dir();
    present("content_dir", config.content_dir.as_deref(), has_content, "must be a folder that holds locales/ or style/");
    present("passwords.breach_file", config.passwords.breach_file.as_deref(), Path::is_file, "is no file");
    present("places.database", config.places.database.as_deref(), Path::is_file, "is no file");
}

/// Development and production are told apart by what visitors and the network see, so that a forgotten setting can't open
/// development's conveniences to strangers.
pub(super) fn mode(config: &Config, reader: &mut Reader<'_>) {
    let (localhost, loopback) = (config.public_url.is_localhost(), config.listen.ip().is_loopback());
    match (localhost, config.mode) {
        (true, Some(Mode::Production)) => {
            reader.problem("public_url", "must be the address that customers use: in production it can't be localhost");
        }
        (true, _) if !loopback => {
            let message = format!(
                "{} is open to the network, but public_url is localhost. Listen on 127.0.0.1 for development, or set public_url to the address that customers use",
                config.listen
            );
            reader.problem("listen", message);
        }
        (false, Some(Mode::Development)) => {
            reader.problem("mode", "can be development only where public_url is localhost or a name under it");
        }
        _ => {}
    }
    if !config.is_development() {
        production(config, reader);
    }
}

fn production(config: &Config, reader: &mut Reader<'_>) {
    // A localhost address has been refused with a better sentence already.
    if !config.public_url.is_https() && !config.public_url.is_localhost() {
        let message = format!("must start with https:// in production; {} doesn't (development means localhost)", config.public_url);
        reader.problem("public_url", message);
    }
    match &config.smtp_url {
        None => reader.problem("smtp_url", "is missing: production needs a mail server, or nobody could confirm an address"),
        Some(smtp) if smtp.may_be_read() => {
            reader.problem("smtp_url", "must not say tls=none or tls=opportunistic in production: letters carry links that open accounts");
        }
        Some(_) => {}
    }
    let database = config.database();
    if database.is_shared() && config.application_key.is_none() {
        reader.problem(
            "application_key",
            "is missing: with PostgreSQL it must be configured, the same on every server (openssl rand -base64 32 makes one)",
        );
    }
    if database.may_downgrade() {
        reader.problem(
            "database_url",
            "must say how the way to the database is protected: add ?sslmode=verify-full (or verify-ca, or require)",
        );
    }
    if !config.limits {
        reader.problem("limits", "can be off in development only");
    }
}
