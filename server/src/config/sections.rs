//! One small struct per concern. Each field says what it is, in which unit; the text behind `=` is its default, and what follows `;`
//! the values that are possible. The README's table is made from here.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use super::setting::{between, milliseconds, seconds, settings};
use super::values::{ContentSource, DatabaseUrl, LogFormat, LogLevel, Mode, Networks, PublicUrl, Secret, SmtpUrl};

settings! {
    /// What an operator sets first; these stand at the top of `portico.toml`, above any section.
    pub struct Basics in "" {
        /// `development` or `production`. Unset, it follows from `public_url` and `listen`: localhost on loopback is development, all else production.
        mode: Option<Mode> = "",
        /// The address and port that the server listens to.
        listen: SocketAddr = "127.0.0.1:3000",
        /// Where visitors find the portal: scheme, host and perhaps a port. Must be https in production.
        public_url: PublicUrl = "http://localhost:3000",
        /// The folder for the database, the application key and what else must outlive a restart.
        data_dir: PathBuf = "data",
        /// A folder that holds `locales/` and `style/`, instead of the words and looks that are built in.
        content_dir: Option<PathBuf> = "",
        /// `sqlite:path/to/file.db` or `postgres://user:password@host/name`. Unset: `portico.db` in the data folder.
        database_url: Option<DatabaseUrl> = "",
        /// The mail server: `smtp://user:password@host:587` (STARTTLS, required) or `smtps://user:password@host`. Unset, letters stay in the development mailbox; production needs it.
        smtp_url: Option<SmtpUrl> = "",
        /// 32 random bytes in base64 or hex (`openssl rand -base64 32`), which seal second-factor secrets and letters. Unset on SQLite: a file beside the database, made at the first start. PostgreSQL needs it.
        application_key: Option<Secret> = "",
        /// Former application keys, so that what they sealed can still be opened.
        old_application_keys: Vec<Secret> = "",
        /// `off` lifts all limits on tries, for load tests; in development only.
        limits: bool = "on",
    }
}

settings! {
    /// The HTTP server.
    pub struct Server in "server." {
        /// Networks of the proxies in front, whose forwarded headers (client address, scheme, request id) are believed. Nobody else's are.
        trusted_proxies: Networks = "",
        /// Connections open at once; more wait to be accepted.
        max_connections: usize = "4096"; between(1, 1_000_000),
        /// How long a client may take to send a request's head, and may stay idle between two requests.
        header_timeout: Duration = "10 s"; seconds(1, 600),
        /// How long a request may take, its body included.
        request_timeout: Duration = "30 s"; seconds(1, 600),
        /// How long a client may let an answer wait before it takes more of it.
        write_timeout: Duration = "30 s"; seconds(1, 600),
        /// How long requests in flight get to finish at shutdown.
        shutdown_timeout: Duration = "20 s"; seconds(0, 600),
        /// An address of its own for `/metrics`. Unset: none in production; in development `/metrics` is on the main address.
        metrics_listen: Option<SocketAddr> = "",
    }
}

settings! {
    /// The database's connections.
    pub struct Database in "database." {
        /// Connections per process on PostgreSQL: half of them for questions, the others, two at least, for changes.
        connections: u32 = "16"; between(1, 1000),
        /// Reading connections on SQLite, beside the one that writes.
        readers: u32 = "4"; between(1, 64),
        /// How long a request waits for a free connection, and for a row that another one holds, before it is answered with 503; on
        /// SQLite, 5 s at least. Commands wait a minute: nobody stands before a door meanwhile.
        acquire_timeout: Duration = "300 ms"; milliseconds(100, 60_000),
    }
}

settings! {
    /// How letters are handed over.
    pub struct Smtp in "smtp." {
        /// How long the mail server may take to answer.
        timeout: Duration = "20 s"; seconds(1, 120),
        /// Connections to the mail server at once.
        connections: u32 = "2"; between(1, 64),
    }
}

settings! {
    /// Passwords: what is accepted, and how they are hashed (Argon2id).
    pub struct Passwords in "passwords." {
        /// The fewest characters of a new password (ASVS 5.0 V6.2.1: not below 8).
        min_length: usize = "8"; between(8, 64),
        /// The most characters of a password (V6.2.9: at least 64).
        max_length: usize = "128"; between(64, 4096),
        /// Memory for one hash, in KiB.
        memory_kib: u32 = "19456"; between(7168, 4_194_304),
        /// Passes over that memory.
        iterations: u32 = "2"; between(1, 100),
        /// Lanes of one hash.
        parallelism: u32 = "1"; between(1, 64),
        /// Hashes computed at once; 0 means as many as there are processor cores. They yield to everything else that wants to run.
        threads: usize = "0"; between(0, 1024),
        /// Hashes that may wait for a free thread; more are answered with 503 and a time to come back.
        queue: usize = "256"; between(1, 100_000),
        /// A file of SHA-1 digests of stolen passwords, sorted, one per line in hex; nothing is asked over the network.
        breach_file: Option<PathBuf> = "",
    }
}

settings! {
    /// How long a browser stays signed in (ASVS 5.0 V7.1.1).
    pub struct Sessions in "sessions." {
        /// Without use, a session ends after this time.
        idle: Duration = "2 h"; seconds(60, 366 * 86_400),
        /// Used or not, a session ends after this time.
        absolute: Duration = "12 h"; seconds(60, 366 * 86_400),
        /// The same as `idle`, where the customer chose "Keep me signed in".
        kept_idle: Duration = "30 days"; seconds(60, 366 * 86_400),
        /// The same as `absolute`, where the customer chose "Keep me signed in".
        kept_absolute: Duration = "180 days"; seconds(60, 2 * 366 * 86_400),
        /// Sessions that one customer may have at once; a further one ends the oldest (V7.1.2).
        max_per_customer: u32 = "100"; between(1, 10_000),
    }
}

settings! {
    /// Codes from an authenticator app, and recovery codes.
    pub struct SecondFactor in "second_factor." {
        /// Time steps of 30 s before and after the present one whose code is taken too (RFC 6238, section 5.2); 0 takes the current one alone (V6.5.5).
        totp_neighbours: u32 = "1"; between(0, 2),
        /// Recovery codes in a new set.
        recovery_codes: u32 = "10"; between(5, 20),
        /// With fewer recovery codes left, the customer is told.
        warn_below: u32 = "3"; between(0, 20),
    }
}

settings! {
    /// How many tries, and how long to wait after them (ASVS 5.0 V6.1.1). The delay doubles with each further failure.
    pub struct Throttle in "throttle." {
        /// Failed sign-ins for one e-mail address before the first wait, counted alike whether an account exists or not.
        address_free_failures: u32 = "5"; between(1, 1000),
        /// The first wait for an e-mail address.
        address_base_delay: Duration = "5 s"; seconds(1, 3600),
        /// The longest wait for an e-mail address.
        address_max_delay: Duration = "15 min"; seconds(1, 86_400),
        /// Failed sign-ins that a browser which signed in before has for itself, so that others can't lock its owner out.
        known_browser_free_failures: u32 = "5"; between(1, 1000),
        /// Failed tries from one network address (IPv6: one /64) before the first wait.
        network_free_failures: u32 = "30"; between(1, 100_000),
        /// The first wait for a network address.
        network_base_delay: Duration = "5 s"; seconds(1, 3600),
        /// The longest wait for a network address.
        network_max_delay: Duration = "15 min"; seconds(1, 86_400),
        /// After this time without a failure, counting begins anew.
        forget_after: Duration = "24 h"; seconds(60, 30 * 86_400),
        /// Tries for one six-digit code from a letter.
        code_tries: u32 = "5"; between(1, 20),
        /// Letters that may be asked for again, for one e-mail address within an hour.
        resend_per_hour: u32 = "5"; between(1, 100),
        /// Sign-ups from one network address (IPv6: one /64) within an hour.
        sign_ups_per_hour: u32 = "30"; between(1, 100_000),
        /// Recoveries asked for from one network address (IPv6: one /64) within an hour.
        recoveries_per_hour: u32 = "30"; between(1, 100_000),
        /// Answers about a password's strength for one network address within a minute.
        hints_per_minute: u32 = "60"; between(1, 100_000),
        /// Searches among customers by one member of staff within a minute.
        searches_per_minute: u32 = "30"; between(1, 100_000),
    }
}

settings! {
    /// Those who work here (`/admin`).
    pub struct Staff in "staff." {
        /// Without use, a staff session ends after this time.
        idle: Duration = "15 min"; seconds(60, 86_400),
        /// Used or not, a staff session ends after this time.
        absolute: Duration = "8 h"; seconds(300, 7 * 86_400),
        /// How long an invitation works.
        invitation: Duration = "3 days"; seconds(600, 30 * 86_400),
        /// Personal values that one member of staff may look at within an hour; one more is refused, and owners are told.
        reveals_per_hour: u32 = "30"; between(1, 10_000),
        /// How long the removal of a lost second factor waits where there is only one member of staff who could approve it.
        lone_factor_removal: Duration = "72 h"; seconds(3600, 30 * 86_400),
    }
}

settings! {
    /// Sign-ups that wait for their address to be confirmed.
    pub struct Registration in "registration." {
        /// How long an unconfirmed sign-up is kept.
        keep: Duration = "7 days"; seconds(3600, 90 * 86_400),
        /// How long the confirmation link works.
        link: Duration = "24 h"; seconds(600, 30 * 86_400),
        /// How long the six-digit code works.
        code: Duration = "10 min"; seconds(60, 3600),
    }
}

settings! {
    /// Forgotten passwords.
    pub struct Recovery in "recovery." {
        /// How long a recovery link works.
        link: Duration = "1 h"; seconds(300, 86_400),
    }
}

settings! {
    /// A change of the e-mail address.
    pub struct EmailChange in "email_change." {
        /// How long the link to the new address works.
        link: Duration = "24 h"; seconds(600, 30 * 86_400),
        /// How long the old address can undo the change.
        undo: Duration = "7 days"; seconds(3600, 90 * 86_400),
    }
}

settings! {
    /// Proof that the person is still at the keyboard, before something sensitive.
    pub struct Proof in "proof." {
        /// How long a proof stays fresh.
        fresh: Duration = "10 min"; seconds(60, 3600),
    }
}

settings! {
    /// Closing an account.
    pub struct Closing in "closing." {
        /// How long the customer can still come back.
        grace: Duration = "14 days"; seconds(3600, 90 * 86_400),
        /// How long before its end the reminder is sent.
        reminder: Duration = "3 days"; seconds(0, 90 * 86_400),
    }
}

settings! {
    /// Words, brands and legal texts.
    pub struct Content in "content." {
        /// `files`: what is saved in `content_dir` is shown at once. `editions`: only what `portico content publish` published, on all nodes alike.
        source: ContentSource = "files",
    }
}

settings! {
    /// Customers who come from another system.
    pub struct Imports in "imports." {
        /// The largest file that can be uploaded, in MiB. The command takes any.
        max_file_mib: u64 = "512"; between(1, 65_536),
        /// How long uploading a file may take.
        upload_timeout: Duration = "30 min"; seconds(30, 86_400),
        /// How long an uploaded file is kept while nobody imports it. One that was imported is removed at once.
        keep_files: Duration = "7 days"; seconds(3600, 90 * 86_400),
        /// How long comparing a password with a hash of another system may take, in milliseconds of one core, estimated from the hash's parameters (bcrypt 12: 205; PBKDF2-SHA256 with 600000 rounds: 240). Lines with a more expensive hash are not imported.
        max_hash_millis: u64 = "1000"; between(10, 60_000),
        /// The memory that such a comparison may need, in MiB; as many run at once as there are `passwords.threads`.
        max_hash_memory_mib: u64 = "128"; between(1, 4096),
    }
}

settings! {
    /// The rough place of a network address.
    pub struct Places in "places." {
        /// A MaxMind-format city or country database (`.mmdb`). Unset: no places are shown.
        database: Option<PathBuf> = "",
    }
}

settings! {
    /// Log lines, written to standard output.
    pub struct Log in "log." {
        /// `text` or `json`. Unset: text in development, JSON in production.
        format: Option<LogFormat> = "",
        /// The least important lines that are written: `error`, `warn`, `info`, `debug` or `trace`.
        level: LogLevel = "info",
    }
}

settings! {
    /// Whom to tell about a hole: `/.well-known/security.txt` (RFC 9116).
    pub struct SecurityTxt in "security_txt." {
        /// `mailto:` or `https:` addresses, the preferred one first. Empty: the page answers 404.
        contact: Vec<String> = "",
        /// The address of your disclosure policy.
        policy: Option<String> = "",
    }
}
