//! The verbs: invite, send a link again, take it up.

use portico_app::links;
use portico_app::mail::StaffInvitation;
use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use crate::admin::entry;
use crate::app_state::App;
use crate::clock::Timestamp;
use crate::crypto::password_rules::NewPassword;
use crate::crypto::tokens::{Token, TokenHash};
use crate::error::{Refusal, Result};
use crate::mail::outbox::{self, Recipient};
use crate::model::events::{self, Actor, Event, Kind};
use crate::model::staff::{self, Role, Status};
use crate::model::staff_sessions;
use crate::model::tokens::{self, Purpose};
use crate::model::values::EmailAddress;
use crate::portal::inquiries::issue;
use crate::rng;
use crate::visit::Visit;

/// Whom to invite.
#[derive(Clone, Debug)]
pub struct Wish {
    /// Where the letter goes, and what they sign in with.
    pub address: EmailAddress,
    /// What colleagues call them.
    pub name: String,
    /// What they shall do here.
    pub role: Role,
    /// The brand in whose name the letter is written, and its language.
    pub voice: (String, String),
}

/// What came of an invitation.
#[derive(Debug)]
pub enum Invited {
    /// The letter is on its way; the same link, for who has no mail yet.
    Sent {
        /// The new member.
        member: Uuid,
        /// Where the letter's button leads.
        link: String,
    },
    /// Somebody has that address already.
    Taken,
}

/// Invites somebody; `by` is the owner who does, none for the command line.
pub async fn invite(app: &App, now: Timestamp, by: Option<Uuid>, wish: Wish) -> Result<Invited> {
    let Wish { address, name, role, voice: (brand, language) } = wish;
    let member = staff::Model {
        id: rng::id(now),
        address: address.as_str().to_owned(),
        address_key: address.key().to_owned(),
        name,
        role,
        status: Status::Invited,
        password_hash: None,
        password_changed_at: None,
        sealed_totp: None,
        totp_proposed_at: None,
        totp_confirmed_at: None,
        totp_last_step: None,
        language,
        time_zone: None,
        created_at: now,
        last_signed_in_at: None,
    };
    let tx = app.db.begin().await?;
    if !staff::insert(&tx, member.clone()).await? {
        return Ok(Invited::Taken);
    }
    let link = letter(&tx, app, &member, &brand, now).await?;
    events::record(&tx, by_whom(Kind::StaffInvited, by, member.id).fact("role", role.text()), now).await?;
    tx.commit().await?;
    app.wake.outbox.notify_one();
    Ok(Invited::Sent { member: member.id, link })
}

/// Sends a link to a member by which they choose a password; links sent before are worth nothing any more.
pub async fn send_link(app: &App, now: Timestamp, by: Option<Uuid>, member: Uuid, brand: &str) -> Result<String> {
    let tx = app.db.begin().await?;
    let member = staff::locked(&tx, member).await?.filter(|member| member.status != Status::Suspended).ok_or(Refusal::NotFound)?;
    let link = letter(&tx, app, &member, brand, now).await?;
    events::record(&tx, by_whom(Kind::StaffInvited, by, member.id).fact("again", true), now).await?;
    tx.commit().await?;
    app.wake.outbox.notify_one();
    Ok(link)
}

/// Something that one member did to another, or the command line to a member.
fn by_whom(kind: Kind, by: Option<Uuid>, member: Uuid) -> Event {
    let event = by.map_or_else(|| Event::by(kind, Actor::System), |owner| Event::staff(kind, owner));
    event.fact("member", member.to_string())
}

async fn letter(tx: &DatabaseTransaction, app: &App, member: &staff::Model, brand: &str, now: Timestamp) -> Result<String> {
    tokens::revoke(tx, Purpose::StaffInvitation, member.id).await?;
    let lives = app.config.staff.invitation;
    let link = issue(tx, app, (Purpose::StaffInvitation, member.id), (brand, links::ADMIN_INVITATION), now, lives).await?;
    let recipient = Recipient {
        address: member.address.clone(),
        customer: None,
        brand: brand.to_owned(),
        language: member.language.clone(),
        time_zone: member.time_zone.clone(),
    };
    let words = StaffInvitation { link: link.clone(), until: now.plus(lives).to_jiff(), again: member.status == Status::Active };
    outbox::write(tx, app, &recipient, words, now).await?;
    Ok(link)
}

/// Whose link it is. Changes nothing.
pub async fn look(app: &App, visit: &Visit, token: &TokenHash) -> Result<staff::Model> {
    let found = tokens::find(&app.db, Purpose::StaffInvitation, token, visit.now).await?.ok_or(Refusal::LinkExpired)?;
    let member = staff::by_id(&app.db.read, found.owner).await?;
    Ok(member.filter(|member| member.status != Status::Suspended).ok_or(Refusal::LinkExpired)?)
}

/// Takes the link up: the password holds from now on, and every other session of theirs ends (ASVS 5.0 V7.4.3).
pub async fn take_up(app: &App, visit: &Visit, token: &TokenHash, member: &staff::Model, password: &NewPassword) -> Result<Token> {
    let hash = entry::hash_for(app, password).await?;
    let tx = app.db.begin().await?;
    let now = staff::locked(&tx, member.id).await?.filter(|now| now.status != Status::Suspended);
    if now.is_none() || !tokens::redeem(&tx, Purpose::StaffInvitation, token, visit.now).await? {
        return Err(Refusal::LinkExpired.into());
    }
    staff::set_password(&tx, member.id, hash, visit.now).await?;
    staff_sessions::end_all(&tx, member.id, None).await?;
    let joined = member.status == Status::Invited;
    let event = Event::staff(if joined { Kind::StaffJoined } else { Kind::StaffPasswordChanged }, member.id);
    events::record(&tx, event.detail("device", visit.device.to_text()).detail("place", visit.place.clone()), visit.now).await?;
    let secret = entry::begin(&tx, visit, member.id, None).await?;
    tx.commit().await?;
    Ok(secret)
}
