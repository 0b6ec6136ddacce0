//! Which database holds everything.

use std::path::{Path, PathBuf};

use super::{Secret, Value};

/// A file of our own, or a PostgreSQL server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DatabaseUrl {
    /// `sqlite:path/to/file.db`
    Sqlite(PathBuf),
    /// `postgres://user:password@host/name`, as the database's own library reads it.
    Postgres(Secret),
}

impl DatabaseUrl {
    /// The URL as SeaORM takes it.
    pub fn url(&self) -> Secret {
        match self {
            Self::Sqlite(path) => Secret::new(format!("sqlite:{}", path.display())),
            Self::Postgres(url) => url.clone(),
        }
    }

    /// The file, where the database is one.
    pub fn file(&self) -> Option<&Path> {
        match self {
            Self::Sqlite(path) => Some(path),
            Self::Postgres(_) => None,
        }
    }

    /// Whether several servers may share it.
    pub const fn is_shared(&self) -> bool {
        matches!(self, Self::Postgres(_))
    }

    /// Whether the way to a PostgreSQL server on another machine may fall back to plain text unnoticed: the library's default `prefer`
    /// does when someone on the way strips TLS (ASVS 5.0 V12.3.1).
    pub(in crate::config) fn may_downgrade(&self) -> bool {
        let Self::Postgres(url) = self else { return false };
        let (address, query) = url.expose().split_once('?').unwrap_or((url.expose(), ""));
        let parameter =
            |name: &str| query.split('&').filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name).map(|(_, value)| value);
        let host = address.split_once("://").map_or("", |(_, rest)| rest).split('/').next().unwrap_or("");
        let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
        // Whole names only: localhost.evil.example is somebody else's machine.
        let at_home = match parameter("host") {
            Some(socket) => socket.starts_with('/') || socket.starts_with("%2F"),
            None if host.starts_with("[::1]") || host.starts_with("%2F") => true,
            None => matches!(host.split(':').next(), Some("localhost" | "127.0.0.1")),
        };
        !at_home && !matches!(parameter("sslmode").or(parameter("ssl-mode")), Some("require" | "verify-ca" | "verify-full"))
    }
}

impl Value for DatabaseUrl {
    const SECRET: bool = true;

    fn written(&self) -> Option<String> {
        Some("(secret)".to_owned())
    }

    fn parse(text: &str) -> Result<Self, String> {
        let text = text.trim();
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(Self::Postgres(Secret::new(text)));
        }
        let path = text.strip_prefix("sqlite://").or_else(|| text.strip_prefix("sqlite:"));
        let path = path.ok_or("must start with sqlite: or postgres://")?;
        let path = path.split_once('?').map_or(path, |(path, _)| path);
        match path {
            "" => Err("must name a file behind sqlite:".to_owned()),
            ":memory:" => Err("must name a file: a database in memory would forget every customer".to_owned()),
            path => Ok(Self::Sqlite(PathBuf::from(path))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_databases_are_told_apart() {
        assert_eq!(DatabaseUrl::parse("sqlite:data/portico.db").unwrap().file(), Some(Path::new("data/portico.db")));
        assert_eq!(DatabaseUrl::parse("sqlite:///srv/portico.db?mode=rwc").unwrap().file(), Some(Path::new("/srv/portico.db")));
        assert!(DatabaseUrl::parse("postgres://u:p@h/n").unwrap().is_shared());
        for refused in ["mysql://h/n", "portico.db", "sqlite:", "sqlite::memory:"] {
            assert!(DatabaseUrl::parse(refused).is_err(), "{refused}");
        }
    }

    #[test]
    fn the_password_is_never_shown() {
        let shown = format!("{:?}", DatabaseUrl::parse("postgres://u:hunter2@h/n").unwrap());
        assert!(!shown.contains("hunter2"), "{shown}");
    }

    /// V12.3.1
    #[test]
    fn a_far_database_needs_a_firm_word_about_tls() {
        for (url, may) in [
            ("postgres://u:p@db.example/n", true),
            ("postgres://u:p@db.example/n?sslmode=prefer", true),
            ("postgres://u:p@localhost.evil.example/n", true),
            ("postgres://u:p@db.example/n?sslmode=verify-full", false),
            ("postgres://u:p@127.0.0.1:5432/n", false),
            ("postgres://u:p@localhost/n", false),
            ("postgres://u:p@[::1]:5432/n", false),
            ("postgres:///n?host=/run/postgresql", false),
            ("sqlite:x.db", false),
        ] {
            assert_eq!(DatabaseUrl::parse(url).unwrap().may_downgrade(), may, "{url}");
        }
    }
}
