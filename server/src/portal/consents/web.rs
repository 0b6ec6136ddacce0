//! HTTP: how everything stands, the answer, the history, the exact text.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use portico_app::forms::{Form, Pairs, Problems};
use portico_app::links;
use portico_app::pages::consents::{ConsentHistoryPage, ConsentTextPage, ConsentsPage, HistoryEntry, Source as Place};

use super::flow::{Answer, Decide, decide};
use super::ledger::Occasion;
use super::{lines, standing, title};
use crate::app_state::App;
use crate::config::{Purpose, PurposeKind};
use crate::error::{Refusal, Result};
use crate::model::consents::{self, Model, Source};
use crate::model::legal_texts;
use crate::notices::Notice;
use crate::web::around::{Around, link};
use crate::web::posted::Posted;
use crate::web::visitor::{Reply, SignedIn};

/// Decisions on one page of a history.
const A_PAGE: usize = 25;

/// `consent.<purpose>` with the answer, `shown` with the digest of the text before the customer's eyes.
#[derive(Clone, Debug)]
pub(super) struct Post {
    answers: Vec<(String, String)>,
    shown: String,
}

impl Form for Post {
    fn read(pairs: &mut Pairs) -> Self {
        Self { answers: pairs.with_prefix("consent."), shown: pairs.value("shown").unwrap_or_default() }
    }

    fn problems(&self) -> Problems {
        Problems::new()
    }
}

impl Post {
    /// The one answer that a button gives. What only a forged form says (a contract withdrawn, a purpose that there isn't, two at once)
    /// makes no sense.
    fn answer<'a>(&self, app: &'a App) -> Option<(&'a Purpose, Answer)> {
        let [(purpose, answer)] = self.answers.as_slice() else { return None };
        let purpose = app.config.purposes.get(purpose).filter(|purpose| purpose.kind == PurposeKind::Consent)?;
        let answer = match answer.as_str() {
            "allow" => Answer::Allow,
            "withdraw" => Answer::Withdraw,
            "not-now" => Answer::NotNow,
            _ => return None,
        };
        Some((purpose, answer))
    }
}

/// How everything stands.
pub(super) async fn show(visitor: SignedIn) -> Result<Reply> {
    Ok(visitor.page(lines::page(&visitor).await?))
}

/// One answer.
pub(super) async fn submit(State(app): State<App>, visitor: SignedIn, Posted(post): Posted<Post>) -> Result<Reply> {
    let (purpose, answer) = post.answer(&app).ok_or(Refusal::BadRequest)?;
    let (customer, session) = (visitor.customer.id, Some(visitor.session.id));
    let occasion = Occasion { customer, source: Source::Account, session, at: visitor.now() };
    let notice = match answer {
        Answer::Allow => Notice::ConsentGiven,
        Answer::Withdraw => Notice::ConsentWithdrawn,
        Answer::NotNow => Notice::ConsentDeclined,
    };
    match decide(&app, (purpose, answer), &post.shown, occasion).await? {
        Decide::Done => visitor.done(links::CONSENTS, notice).await,
        Decide::Stale => {
            let page = ConsentsPage { stale: true, ..lines::page(&visitor).await? };
            Ok(visitor.page_with(StatusCode::CONFLICT, page))
        }
    }
}

/// All decisions about one purpose, also about one that is asked no more.
pub(super) async fn history(
    State(app): State<App>,
    visitor: SignedIn,
    Path(purpose): Path<String>,
    Query(around): Query<Around>,
) -> Result<Reply> {
    // What can't be a purpose is not asked for: PostgreSQL refuses a NUL, for one.
    if !purpose.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') {
        return Err(Refusal::NotFound.into());
    }
    let found = consents::history(&app.db.read, visitor.customer.id, &purpose, around.at(), A_PAGE).await?;
    let decidable = app.config.purposes.get(&purpose).is_some_and(|purpose| purpose.kind != PurposeKind::Notice);
    if found.rows.is_empty() && !decidable {
        return Err(Refusal::NotFound.into());
    }
    let path = links::consent_history(&purpose);
    Ok(visitor.page(ConsentHistoryPage {
        label: title(&visitor.text(), &purpose),
        entries: found.rows.into_iter().map(entry).collect(),
        newer: found.newer.map(|at| link(&path, at)),
        older: found.older.map(|at| link(&path, at)),
    }))
}

fn entry(row: Model) -> HistoryEntry {
    HistoryEntry {
        decision: lines::shown(row.decision),
        at: row.at.to_jiff(),
        version: standing::version(&row),
        source: match row.source {
            Source::SignUp => Place::SignUp,
            Source::SignIn => Place::SignIn,
            Source::Account => Place::Account,
            Source::Import => Place::Elsewhere,
        },
        text_link: links::consent_text(&row.text_sha256),
        language: row.language,
    }
}

/// A text word for word: one that this customer decided about, years ago or now, or one that holds today.
pub(super) async fn text(State(app): State<App>, visitor: SignedIn, Path(sha256): Path<String>) -> Result<Reply> {
    if !sha256.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(Refusal::NotFound.into());
    }
    let text = legal_texts::by_digest(&app.db.read, &sha256).await?.ok_or(Refusal::NotFound)?;
    let decided = consents::about_text(&app.db.read, visitor.customer.id, &text.purpose, &text.sha256).await?;
    let current = visitor.content().legal.current_version(&text.purpose, visitor.now());
    if decided.is_none() && current.map(i64::from) != Some(text.version) {
        return Err(Refusal::NotFound.into());
    }
    Ok(visitor.page(ConsentTextPage {
        label: title(&visitor.text(), &text.purpose),
        version: u32::try_from(text.version).unwrap_or(u32::MAX),
        language: text.language,
        body: text.body,
        sha256: text.sha256,
        decided: decided.map(|row| (lines::shown(row.decision), row.at.to_jiff())),
    }))
}
