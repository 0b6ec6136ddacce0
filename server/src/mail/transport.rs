//! How letters leave the house: over SMTP, or, in development without SMTP, not at all (the mailbox page is a view of the outbox).

use std::time::Duration;

use super::message::OutgoingMail;
use super::smtp::Smtp;

/// The way out.
#[derive(Debug)]
pub enum Transport {
    /// A mail server takes them.
    Smtp(Smtp),
    /// Nobody takes them, and all is well: development, where `/dev/mailbox` shows what is in the outbox.
    None,
}

/// Why a letter did not leave.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct SendProblem {
    /// Trying again would change nothing: the server refuses this very letter.
    pub permanent: bool,
    /// For staff and logs: says what went wrong, never to whom (servers like to repeat the address in their answers).
    pub message: String,
}

impl SendProblem {
    pub(super) fn permanent(message: impl Into<String>) -> Self {
        Self { permanent: true, message: message.into() }
    }

    pub(super) fn transient(message: impl Into<String>) -> Self {
        Self { permanent: false, message: message.into() }
    }
}

/// What is wrong with the SMTP setting. Never repeats the URL: it holds a password.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct BadSmtpUrl(pub(super) String);

impl Transport {
    /// A transport for a URL of the form `smtp://user:password@host:port?tls=required|opportunistic|none` or `smtps://…`.
    ///
    /// `smtps` (port 465) is TLS from the first byte. `smtp` (port 587) must turn to TLS before anything is said (`required`, the
    /// default), unless the host is this machine. `ca=<file>` trusts the certificate authority in that PEM file instead of the
    /// public ones. `timeout` is for one letter from connecting to the last answer; at most `pool` idle connections are kept.
    pub fn from_url(url: &str, timeout: Duration, pool: usize) -> Result<Self, BadSmtpUrl> {
        Smtp::from_url(url, timeout, pool).map(Self::Smtp)
    }

    /// Sends one letter; `Ok` means that the server has taken responsibility for it.
    pub async fn send(&self, mail: &OutgoingMail) -> Result<(), SendProblem> {
        // A letter that can't be written today can't be written tomorrow.
        let message = mail.to_message().map_err(|problem| SendProblem::permanent(problem.to_string()))?;
        match self {
            Self::Smtp(smtp) => smtp.send(&message).await,
            Self::None => Ok(()),
        }
    }
}
