//! Putting the house together: from the configuration to a served portal.

mod audit;
mod content;
mod editions;
mod imports;
mod staff;

use std::num::NonZero;
use std::sync::Arc;
use std::thread::available_parallelism;
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use migrations::MigratorTrait;
use portico_migrations as migrations;
use tokio::net::TcpListener;

use crate::admin::insights;
use crate::app_state::{App, AppState, Wake};
use crate::cli::{self, Command, Failure, InsightsCommand};
use crate::clock::Clock;
use crate::config::{self, Config};
use crate::crypto::foreign_hashes::Cap;
use crate::crypto::password_rules::{BreachFile, PasswordRules};
use crate::crypto::passwords::{HashParams, Passwords};
use crate::crypto::sealing::ApplicationKey;
use crate::imports::InHand;
use crate::mail::transport::Transport;
use crate::metrics::{self, Metrics};
use crate::model::db::Db;
use crate::model::house::{self, KEY_FINGERPRINT, OLDEST_BUILD};
use crate::model::jobs;
use crate::model::values::place::Places;
use crate::web::front::Front;
use crate::web::net::{self, NetLimits};
use crate::{operations, rng, routes, workers};

pub use audit::audit_command;
pub use editions::content_command;
pub use imports::import_command;

/// How long a command waits for its turn at the database: beside a busy portal, and while PostgreSQL sweeps a large table.
const COMMAND_PATIENCE: Duration = Duration::from_mins(1);

/// Does what the command line asks for.
pub async fn run(command: Command, mut config: Config) -> Result<(), Failure> {
    if !matches!(command, Command::Serve) {
        config.database.acquire_timeout = config.database.acquire_timeout.max(COMMAND_PATIENCE);
    }
    match command {
        Command::Serve => serve(config).await,
        Command::Check { json } => content::check(&config, json).await,
        Command::Migrate => {
            let db = open(&config).await?;
            migrate(&db).await
        }
        Command::Content(verb) => {
            let db = open(&config).await?;
            fits(&db).await?;
            content_command(&config, &db, verb).await
        }
        Command::Insights(InsightsCommand::Rebuild) => {
            let app = build(config, Clock::system()).await?;
            let stopped = |problem| Failure::Other(format!("Counting stopped: {problem}. The portal goes on from there."));
            let counted = insights::rebuild(&app).await.map_err(stopped)?;
            tracing::info!("{counted} events counted");
            Ok(())
        }
        Command::Audit(verb) => audit_command(&config, verb).await,
        Command::Import(verb) => import_command(&build(config, Clock::system()).await?, verb).await,
        Command::Staff(verb) => staff::staff_command(&build(config, Clock::system()).await?, verb).await,
        Command::Seed { customers } => {
            let app = build(config, Clock::system()).await?;
            operations::seed::seed(&app, customers).await.map_err(|problem| Failure::Other(format!("Seeding stopped: {problem}.")))
        }
    }
}

async fn serve(config: Config) -> Result<(), Failure> {
    // The port first: who is refused it must not have migrated a database in use.
    let listener = cli::listen(config.listen)?;
    let app = build(config, Clock::system()).await?;
    let metrics_address = app.config.server.metrics_listen;
    let metrics_listener = match metrics_address {
        Some(address) => Some(cli::listen(address)?),
        None => None,
    };
    greet(&app);
    if let Some(listener) = metrics_listener {
        let limits = NetLimits::new(&app.config.server, Metrics::new(app.clock.now()).connections);
        tokio::spawn(net::serve(listener, metrics_router(&app).into(), limits, std::future::pending()));
    }
    serve_on(listener, &app, cli::stop_signal()).await;
    Ok(())
}

/// Serves the portal until `stop`; then finishes the requests and the work in hand.
pub async fn serve_on(listener: TcpListener, app: &App, stop: impl Future<Output = ()>) {
    let workers = workers::start(app);
    let limits = NetLimits::new(&app.config.server, app.metrics.connections.clone());
    net::serve(listener, front(app), limits, stop).await;
    workers.stop().await;
}

/// The portal; in development with `/metrics`.
pub fn front(app: &App) -> Front {
    let portal = routes::router(app);
    let aside = app.config.is_development() && app.config.server.metrics_listen.is_none();
    Front::new(app, if aside { portal.merge(metrics_router(app)) } else { portal })
}

/// The same, to be asked without a network.
pub fn router(app: &App) -> Router {
    let front = front(app);
    let ask = move |request: Request| {
        let front = front.clone();
        async move { front.answer(request).await }
    };
    Router::new().fallback(ask)
}

fn metrics_router(app: &App) -> Router {
    let asked = Arc::clone(app);
    metrics::router(app.metrics.clone(), move || {
        let app = Arc::clone(&asked);
        async move { operations::readings(&app).await }
    })
}

fn greet(app: &App) {
    tracing::info!("The portal is at {}", app.config.public_url);
    for shown in &app.content.now().brands()[1..] {
        tracing::info!("{} is at {}", shown.brand.name, shown.brand.address(app.config.public_url.as_str()));
    }
    if app.config.is_development() {
        tracing::info!("All pages and letters, in every state, are at {}{}", app.config.public_url, portico_app::links::DEV_GALLERY);
        tracing::info!("Letters are at {}{}", app.config.public_url, portico_app::links::DEV_MAILBOX);
    }
}

/// Everything that requests and workers use, with the database brought to its shape (production: found in it).
pub async fn build(config: Config, clock: Clock) -> Result<App, Failure> {
    let password_rules = password_rules(&config)?;
    let transport = transport(&config)?;
    let places = Places::open(config.places.database.as_deref()).map_err(|problem| Failure::Other(format!("{problem}")))?;
    let key = application_key(&config)?;
    let db = open(&config).await?;
    if config.is_development() {
        migrate(&db).await?;
    } else {
        fits(&db).await?;
    }
    let content = content::open(&config, &db, clock.now()).await?;
    check_key(&db, &key).await?;
    for worker in workers::NAMES {
        jobs::enter(db.writer(), worker).await?;
    }
    let now = clock.now();
    Ok(Arc::new(AppState {
        passwords: Passwords::start(hash_params(&config), hash_cap(&config), hash_threads(&config), config.passwords.queue),
        security_headers: crate::web::headers::security_headers(!config.is_development()),
        attributes: config.attributes.clone(),
        anonymous_pages: crate::web::anonymous_pages::AnonymousPages::default(),
        metrics: Metrics::new(now),
        node: rng::id(now),
        wake: Wake::default(),
        imports: InHand::default(),
        password_rules,
        transport,
        content,
        places,
        clock,
        key,
        db,
        config,
    }))
}

fn password_rules(config: &Config) -> Result<PasswordRules, Failure> {
    let breach_file = match &config.passwords.breach_file {
        Some(path) => Some(Arc::new(BreachFile::open(path).map_err(|problem| Failure::Other(format!("{problem}")))?)),
        None => None,
    };
    let context_words = vec!["portico".to_owned()];
    Ok(PasswordRules { min: config.passwords.min_length, max: config.passwords.max_length, context_words, breach_file })
}

fn transport(config: &Config) -> Result<Transport, Failure> {
    let Some(smtp) = &config.smtp_url else { return Ok(Transport::None) };
    let pool = usize::try_from(config.smtp.connections).unwrap_or(1);
    Transport::from_url(smtp.url.expose(), config.smtp.timeout, pool).map_err(|problem| Failure::Other(format!("smtp_url: {problem}")))
}

fn application_key(config: &Config) -> Result<ApplicationKey, Failure> {
    let keys = config::application_key(config)?;
    let bad = |_| Failure::Other("application_key must be 32 random bytes in hex or base64.".to_owned());
    let old = keys.old.iter().map(|key| ApplicationKey::from_base64(key.expose())).collect::<Result<Vec<_>, _>>().map_err(bad)?;
    Ok(ApplicationKey::from_base64(keys.current.expose()).map_err(bad)?.with_retired(old))
}

async fn open(config: &Config) -> Result<Db, Failure> {
    let database = config.database();
    let connections = if database.is_shared() { config.database.connections } else { config.database.readers };
    Db::open(database.url().expose(), connections, config.database.acquire_timeout).await.map_err(Failure::from)
}

/// Brings the database to the shape that this build needs; on PostgreSQL one node at a time.
pub async fn migrate(db: &Db) -> Result<(), Failure> {
    fits_at_most(db).await?;
    let held = db.lock_for_migrations().await?;
    if migrations::is_behind(db.writer()).await? {
        migrations::Migrator::up(db.writer(), None).await?;
        house::set(db.writer(), OLDEST_BUILD, &migrations::OLDEST_BUILD.to_string()).await?;
    }
    held.release().await.map_err(Failure::from)
}

/// In production the database must have its shape already.
async fn fits(db: &Db) -> Result<(), Failure> {
    fits_at_most(db).await?;
    if migrations::is_behind(&db.read).await? { Err(Failure::NotMigrated) } else { Ok(()) }
}

/// A database says the oldest build that may use it: only an older one refuses, so that two builds can run side by side.
async fn fits_at_most(db: &Db) -> Result<(), Failure> {
    // Before the first migration there is no table to ask.
    let Ok(Some(oldest)) = house::get(&db.read, OLDEST_BUILD).await else { return Ok(()) };
    let needs = oldest.parse::<usize>().unwrap_or(usize::MAX);
    if needs > migrations::known() { Err(Failure::DatabaseTooNew { needs: format!("with {needs} migrations") }) } else { Ok(()) }
}

/// The database keeps the key's fingerprint: under another key nothing sealed could be read.
async fn check_key(db: &Db, key: &ApplicationKey) -> Result<(), Failure> {
    house::set_once(db.writer(), KEY_FINGERPRINT, &key.fingerprint()).await?;
    if check_known(db, key).await? != key.fingerprint() {
        house::set(db.writer(), KEY_FINGERPRINT, &key.fingerprint()).await?;
    }
    Ok(())
}

/// The fingerprint that the database keeps, if it is of this key or of one that it replaced.
async fn check_known(db: &Db, key: &ApplicationKey) -> Result<String, Failure> {
    let known = house::get(&db.read, KEY_FINGERPRINT).await?.unwrap_or_default();
    if key.knows(&known) {
        return Ok(known);
    }
    let other = "This database was used with another application key: set that one, or put it into old_application_keys.";
    Err(Failure::Other(other.to_owned()))
}

fn hash_params(config: &Config) -> HashParams {
    let passwords = &config.passwords;
    HashParams { memory_kib: passwords.memory_kib, iterations: passwords.iterations, parallelism: passwords.parallelism }
}

/// The most that comparing a password with a hash of another system may cost.
pub fn hash_cap(config: &Config) -> Cap {
    Cap { millis: config.imports.max_hash_millis, memory_kib: config.imports.max_hash_memory_mib.saturating_mul(1024) }
}

fn hash_threads(config: &Config) -> usize {
    match config.passwords.threads {
        0 => available_parallelism().map_or(1, NonZero::get),
        threads => threads,
    }
}
