//! Sending: a worker claims letters that are due by a lease longer than the mail server may take, sends, and tries again with growing
//! pauses. The one repeat that can happen is a crash between the server's 250 and our note of it: the Message-ID is then the same.

use std::sync::Arc;
use std::time::Duration;

use jiff::tz::TimeZone;
use portico_app::mail::Rendered;
use tokio::task::JoinSet;

use super::message::{OutgoingMail, Sender};
use super::outbox::open;
use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::{Error, Result};
use crate::model::outbox::{self, Model};
use crate::rng;

/// What is to be done about a letter besides handing it over.
const BESIDES: Duration = Duration::from_secs(5);
/// After so many tries a letter is given up: with the pauses below, after more than two days.
const MOST_TRIES: i64 = 20;

/// Sends what is due; returns how many letters there were. They are as many as there may be connections, and all on their way at once: so
/// a mail server that hangs holds the worker, and the end of the process, no longer than one letter may take; and a node that dies leaves
/// only those waiting for the end of their lease, while all others go out through other nodes.
pub async fn send_due(app: &App) -> Result<usize> {
    let letters = outbox::due(app.db.writer(), app.clock.now(), app.config.smtp.connections.into()).await?;
    let many = letters.len();
    let mut on_their_way = JoinSet::new();
    for letter in letters {
        let app = Arc::clone(app);
        on_their_way.spawn(async move { take_and_send(&app, letter).await });
    }
    // All are waited for, whatever becomes of one: a letter that is given up half-way would come twice.
    let mut result = Ok(many);
    while let Some(sent) = on_their_way.join_next().await {
        let sent = sent.unwrap_or_else(|_| Err(Error::Internal("a defect in the program: a letter was given up".to_owned())));
        result = sent.and(result);
    }
    result
}

async fn take_and_send(app: &App, letter: Model) -> Result<()> {
    // Longer than the mail server may take: nobody else sends one that we still hold.
    let lease = app.clock.now().plus(app.config.smtp.timeout.saturating_add(BESIDES));
    match outbox::claim(app.db.writer(), letter, lease).await? {
        Some(letter) => send(app, &letter).await,
        None => Ok(()),
    }
}

async fn send(app: &App, letter: &Model) -> Result<()> {
    let result = match mail(app, letter) {
        Ok(mail) => app.transport.send(&mail).await.map_err(|problem| (problem.permanent, problem.message)),
        Err(problem) => Err((true, problem.to_string())),
    };
    let now = app.clock.now();
    match result {
        Ok(()) => outbox::sent(app.db.writer(), letter.id, now, keeps_values(app)).await?,
        Err((permanent, problem)) => {
            let next = (!permanent && letter.attempts < MOST_TRIES).then(|| now.plus(pause(letter.attempts)));
            tracing::warn!(letter = %letter.id, kind = letter.kind, attempts = letter.attempts, given_up = next.is_none(), problem, "a letter was not sent");
            outbox::failed(app.db.writer(), letter.id, &problem, next).await?;
        }
    }
    Ok(())
}

/// In development the mailbox shows letters after they are "sent".
pub fn keeps_values(app: &App) -> bool {
    app.config.is_development()
}

/// A minute, two, four … up to four hours, each with up to a quarter more, so that a recovering server is not hit by all at once.
fn pause(attempts: i64) -> Duration {
    let doublings = u32::try_from(attempts.clamp(1, 9) - 1).unwrap_or(0);
    let pause = Duration::from_secs(60 << doublings).min(Duration::from_hours(4));
    pause + pause / 400 * rng::below(100)
}

fn mail(app: &App, letter: &Model) -> Result<OutgoingMail> {
    let sealed = open(app, letter)?.ok_or_else(|| Error::Internal("the letter is empty".to_owned()))?;
    let content = app.content.now();
    let shown = content.brand(&letter.brand);
    let Rendered { subject, text, html } = rendered(app, letter, &sealed);
    let host = shown.brand.address(app.config.public_url.as_str());
    let host = host.split("//").nth(1).unwrap_or("localhost").split([':', '/']).next().unwrap_or("localhost");
    Ok(OutgoingMail {
        message_id: format!("{}@{host}", letter.id),
        from: Sender { name: shown.brand.sender.name.clone(), address: shown.brand.sender.address.clone() },
        to: sealed.to,
        subject,
        text,
        html,
        date: letter.created_at,
        language: letter.language.clone(),
    })
}

/// A letter as it will look.
pub fn rendered(app: &App, letter: &Model, sealed: &super::outbox::Sealed) -> Rendered {
    let content = app.content.now();
    let shown = content.brand(&letter.brand);
    let zone = sealed.time_zone.as_deref().and_then(|name| TimeZone::get(name).ok()).unwrap_or(TimeZone::UTC);
    let text = content.text(&shown.brand.id, shown.language(&[&letter.language]), zone);
    sealed.letter.render(&text, &shown.brand)
}

/// When the worker has to look again, at the latest.
pub async fn next_look(app: &App, at_most: Duration) -> Result<Duration> {
    let now = app.clock.now();
    let due: Option<Timestamp> = outbox::next_due(&app.db.read).await?;
    Ok(due.map_or(at_most, |due| due.since(now).max(Duration::from_millis(200)).min(at_most)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_end_at_four_hours() {
        for (attempts, minutes) in [(1, 1), (2, 2), (5, 16), (8, 128), (9, 240), (20, 240)] {
            let least = Duration::from_secs(minutes * 60);
            assert!((least..=least + least / 4).contains(&pause(attempts)), "{attempts}");
        }
    }
}
