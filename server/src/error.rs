//! What can go wrong on the way to an answer. What only we should know is logged once, here, and the visitor gets the request's id.

use std::time::Duration;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sea_orm::DbErr;

use crate::crypto::passwords::Busy;
use crate::model::db::{is_away, is_out_of_room};

/// A result of a handler or flow.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a handler has no page of its own to show.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The visitor should know: a page and a status of their own.
    #[error("{0:?}")]
    Refused(#[from] Refusal),
    /// Only we should know: the database failed.
    #[error("the database: {0}")]
    Database(#[from] DbErr),
    /// Only we should know: something else failed.
    #[error("{0}")]
    Internal(String),
}

/// What a visitor should know, in their language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// 400: the request makes no sense.
    #[error("bad request")]
    BadRequest,
    /// 403: the form was sent from another site.
    #[error("cross-site")]
    CrossSite,
    /// 403: this member of staff may not do that.
    #[error("not permitted")]
    NotPermitted,
    /// 404: there is no such page, or nothing there that is theirs.
    #[error("not found")]
    NotFound,
    /// 405: the page does not take this method.
    #[error("method not allowed")]
    MethodNotAllowed,
    /// 408: the request took too long.
    #[error("timeout")]
    Timeout,
    /// 410: a link was used, or is too old.
    #[error("link expired")]
    LinkExpired,
    /// 413: too much was sent.
    #[error("too large")]
    TooLarge,
    /// 421: this host is none of ours.
    #[error("misdirected")]
    Misdirected,
    /// 422: the form could not be read.
    #[error("unprocessable")]
    Unprocessable,
    /// 429: too many tries.
    #[error("too many requests")]
    TooManyRequests {
        /// How long to wait.
        wait: Duration,
    },
    /// 503: more to do than this house can.
    #[error("busy")]
    Busy {
        /// How long to wait.
        wait: Duration,
    },
    /// 500: our fault.
    #[error("internal")]
    Internal,
}

impl Refusal {
    /// The status of its answer.
    pub const fn status(self) -> StatusCode {
        match self {
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::CrossSite | Self::NotPermitted => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::Timeout => StatusCode::REQUEST_TIMEOUT,
            Self::LinkExpired => StatusCode::GONE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Misdirected => StatusCode::MISDIRECTED_REQUEST,
            Self::Unprocessable => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooManyRequests { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy { .. } => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// What a bare status of another layer means; none where it is no refusal.
    pub fn of_status(status: StatusCode) -> Option<Self> {
        let refusal = match status.as_u16() {
            403 => Self::CrossSite,
            404 => Self::NotFound,
            405 => Self::MethodNotAllowed,
            408 => Self::Timeout,
            413 => Self::TooLarge,
            421 => Self::Misdirected,
            415 | 422 => Self::Unprocessable,
            429 => Self::TooManyRequests { wait: Duration::from_secs(60) },
            503 => Self::Busy { wait: Duration::from_secs(2) },
            400..500 => Self::BadRequest,
            500..600 => Self::Internal,
            _ => return None,
        };
        Some(refusal)
    }

    /// How long to wait before another try, in whole seconds, at least one.
    pub fn wait_seconds(self) -> Option<u64> {
        match self {
            Self::TooManyRequests { wait } | Self::Busy { wait } => Some(whole_seconds(wait)),
            _ => None,
        }
    }
}

/// Whole seconds to wait, rounded up: who comes back then is not early.
pub fn whole_seconds(wait: Duration) -> u64 {
    wait.as_secs() + u64::from(wait.subsec_nanos() > 0)
}

impl From<Busy> for Error {
    fn from(busy: Busy) -> Self {
        Self::Refused(Refusal::Busy { wait: busy.retry_after })
    }
}

impl From<crate::crypto::sealing::Unsealable> for Error {
    fn from(problem: crate::crypto::sealing::Unsealable) -> Self {
        Self::Internal(format!("a sealed value: {problem}"))
    }
}

impl From<serde_json::Error> for Error {
    fn from(problem: serde_json::Error) -> Self {
        Self::Internal(format!("a stored document: {problem}"))
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let refusal = match self {
            Self::Refused(refusal) => refusal,
            // No free connection in time, or none at all, is no fault of what was asked: come back soon.
            Self::Database(why) if is_away(&why) => {
                tracing::warn!(%why, "the database is away, or busy");
                Refusal::Busy { wait: Duration::from_secs(2) }
            }
            // A disk that is full, or fails: what was asked for did not happen, and can be asked for again once there is room.
            Self::Database(problem) if is_out_of_room(&problem) => {
                tracing::error!(%problem, "the database can't write");
                Refusal::Busy { wait: Duration::from_mins(1) }
            }
            fault => {
                tracing::error!(%fault, "a request failed");
                Refusal::Internal
            }
        };
        refusal.into_response()
    }
}

impl IntoResponse for Refusal {
    /// A bare status that carries the refusal: the outermost layer draws the page, in the visitor's language.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        if let Some(seconds) = self.wait_seconds() {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response.extensions_mut().insert(self);
        response
    }
}
