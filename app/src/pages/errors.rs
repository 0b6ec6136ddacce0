//! What the visitor should know: own page, own status, in their language.

use leptos::prelude::*;

use crate::components::{ButtonLink, PageHeader};
use crate::gallery::Sample;
use crate::links;
use crate::page::{Page, Scene};
use crate::text::{Text, say, with};

/// Something that isn't a form's problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ErrorPage {
    /// 400: what the browser sent can't be read.
    BadRequest,
    /// 403: posted from another site (cross-site request forgery).
    Forbidden,
    /// 403: this member of staff may not do that.
    NotPermitted,
    /// 404.
    NotFound,
    /// 405.
    MethodNotAllowed,
    /// 409: changed elsewhere meanwhile.
    Conflict,
    /// 410: a link from a letter, used or too old.
    LinkExpired,
    /// 413.
    TooLarge,
    /// 421: a host name that shows no brand.
    Misdirected,
    /// 422: a form that our pages don't send.
    Unprocessable,
    /// 429, with the seconds to wait.
    TooManyRequests {
        /// Seconds until the next try.
        seconds: u64,
    },
    /// 500: only we should know why. The page shows the request's id and nothing else.
    Internal {
        /// By which the log line is found.
        request_id: String,
    },
    /// 503: too much to do.
    Busy,
}

impl ErrorPage {
    /// The HTTP status that goes with it.
    pub const fn status(&self) -> u16 {
        match self {
            Self::BadRequest => 400,
            Self::Forbidden | Self::NotPermitted => 403,
            Self::NotFound => 404,
            Self::MethodNotAllowed => 405,
            Self::Conflict => 409,
            Self::LinkExpired => 410,
            Self::TooLarge => 413,
            Self::Misdirected => 421,
            Self::Unprocessable => 422,
            Self::TooManyRequests { .. } => 429,
            Self::Internal { .. } => 500,
            Self::Busy => 503,
        }
    }

    /// The ids of its title and its explanation.
    const fn ids(&self) -> (&'static str, &'static str) {
        match self {
            Self::BadRequest => ("error-bad-request", "error-bad-request-why"),
            Self::Forbidden => ("error-forbidden", "error-forbidden-why"),
            Self::NotPermitted => ("error-not-permitted", "error-not-permitted-why"),
            Self::NotFound => ("error-not-found", "error-not-found-why"),
            Self::MethodNotAllowed => ("error-method", "error-method-why"),
            Self::Conflict => ("error-conflict", "error-conflict-why"),
            Self::LinkExpired => ("error-link-expired", "error-link-expired-why"),
            Self::TooLarge => ("error-too-large", "error-too-large-why"),
            Self::Misdirected => ("error-misdirected", "error-misdirected-why"),
            Self::Unprocessable => ("error-unprocessable", "error-unprocessable-why"),
            Self::TooManyRequests { .. } => ("error-too-many", "error-too-many-why"),
            Self::Internal { .. } => ("error-internal", "error-internal-why"),
            Self::Busy => ("error-busy", "error-busy-why"),
        }
    }
}

impl Page for ErrorPage {
    fn title(&self, text: &Text) -> String {
        text.say(self.ids().0)
    }

    fn view(self, Scene { text, path, .. }: &Scene) -> AnyView {
        let (title, why) = self.ids();
        let home = if path.starts_with(links::ADMIN) { links::ADMIN } else { links::HOME };
        let lead = match &self {
            Self::TooManyRequests { seconds } => with(why, &[("wait", text.wait(*seconds).into())]),
            _ => say(why),
        };
        let id = match self {
            Self::Internal { request_id } => {
                Some(view! { <p class="soft small">{say("error-request-id")}" "<code class="select-all anywhere">{request_id}</code></p> })
            }
            _ => None,
        };
        view! {
            <PageHeader title=say(title) lead>{id}</PageHeader>
            <div><ButtonLink href=home label=say("error-home")/></div>
        }
        .into_any()
    }
}

pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample::page("error-bad-request", ErrorPage::BadRequest),
        Sample::page("error-forbidden", ErrorPage::Forbidden),
        Sample::page("error-not-permitted", ErrorPage::NotPermitted),
        Sample::page("error-not-found", ErrorPage::NotFound),
        Sample::page("error-method", ErrorPage::MethodNotAllowed),
        Sample::page("error-conflict", ErrorPage::Conflict),
        Sample::page("error-link-expired", ErrorPage::LinkExpired),
        Sample::page("error-too-large", ErrorPage::TooLarge),
        Sample::page("error-misdirected", ErrorPage::Misdirected),
        Sample::page("error-unprocessable", ErrorPage::Unprocessable),
        Sample::page("error-too-many", ErrorPage::TooManyRequests { seconds: 40 }),
        Sample::page("error-too-many-long", ErrorPage::TooManyRequests { seconds: 3500 }),
        Sample::page("error-internal", ErrorPage::Internal { request_id: "0199f3a2-7c1e-7d40-9b3f-2f6f1c1f9e55".to_owned() }),
        Sample::page("error-busy", ErrorPage::Busy),
    ]
}
