//! The shape of `account.json`, version 1.
//!
//! One JSON object: [`Export`]. Names only ever get added within a version; readers should pass over those that they don't know.
//! Moments are RFC 3339 in UTC (`2026-11-22T12:00:00Z`), ids are UUIDs, digests are SHA-256 in hex. What is unknown is `null`. Lists are
//! newest first.
//!
//! Not in it, because it would help a thief more than its owner: password hash, authenticator secret, recovery codes, and the
//! secrets of sessions and links. We have them hashed or sealed only.

use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

/// The version of this shape.
pub const VERSION: u32 = 1;

/// Everything that is stored about one person.
#[derive(Clone, Debug, Serialize)]
pub struct Export {
    /// The version of this shape: `1`.
    pub version: u32,
    /// When the archive was made.
    pub made_at: Timestamp,
    /// Whether it is all there is. `false`: a list was cut at 20,000 entries, its oldest are left out; the operator hands them over.
    pub complete: bool,
    /// The account itself.
    pub account: Account,
    /// What the person said about themselves, or other systems filled in.
    pub profile: Vec<Attribute>,
    /// What was decided, when, about which text.
    pub consents: Vec<Consent>,
    /// The texts that `consents` refer to, word for word, each once.
    pub texts: Vec<Text>,
    /// What is asked besides the password.
    pub second_factor: SecondFactor,
    /// Where the account is signed in, or about to be.
    pub sessions: Vec<Session>,
    /// Browsers from which the account was signed in to.
    pub browsers: Vec<Browser>,
    /// What happened to the account.
    pub activity: Vec<Event>,
    /// Which letters were written.
    pub letters: Vec<Letter>,
    /// What support wrote down about the account.
    pub notes: Vec<Note>,
    /// Links in letters that still work, or were used lately: never their secrets.
    pub links: Vec<Link>,
}

/// The account.
#[derive(Clone, Debug, Serialize)]
pub struct Account {
    /// Its number.
    pub id: Uuid,
    /// The address that signs in.
    pub email: String,
    /// Language of pages and letters.
    pub language: String,
    /// IANA name of the time zone.
    pub time_zone: Option<String>,
    /// The brand where it was made.
    pub brand: String,
    /// `active`, `closing` or `locked`.
    pub status: String,
    /// When it is erased, where it is closing.
    pub closes_at: Option<Timestamp>,
    /// When the address was proved, and the account made.
    pub created_at: Timestamp,
    /// When the password was last chosen.
    pub password_changed_at: Timestamp,
}

/// One thing known about the person.
#[derive(Clone, Debug, Serialize)]
pub struct Attribute {
    /// Its name in the configuration: `given_name`.
    pub name: String,
    /// A text, `true` or `false`, or an object (a postal address).
    pub value: Value,
    /// What it is used for, where that is written down (GDPR Art. 15(1)(a)).
    pub purpose: Option<String>,
}

/// One decision.
#[derive(Clone, Debug, Serialize)]
pub struct Consent {
    /// Its number.
    pub id: Uuid,
    /// About what: `terms`, `newsletter`.
    pub purpose: String,
    /// `accepted`, `given`, `withdrawn` or `declined`.
    pub decision: String,
    /// About which wording.
    pub text_version: i64,
    /// In which language it was shown.
    pub language: String,
    /// The exact text: an entry of `texts`.
    pub text_sha256: String,
    /// When.
    pub at: Timestamp,
    /// On which page: `sign_up`, `sign_in` or `account`.
    pub source: String,
    /// In which session.
    pub session: Option<Uuid>,
}

/// A text that was decided about.
#[derive(Clone, Debug, Serialize)]
pub struct Text {
    /// SHA-256 of purpose, version, language and body.
    pub sha256: String,
    /// What it is about.
    pub purpose: String,
    /// Which wording.
    pub version: i64,
    /// In which language.
    pub language: String,
    /// From which day on.
    pub valid_from: Option<String>,
    /// Markdown, word for word.
    pub body: String,
}

/// What is asked besides the password: dates, never secrets.
#[derive(Clone, Debug, Serialize)]
pub struct SecondFactor {
    /// When an authenticator app was proposed.
    pub app_created_at: Option<Timestamp>,
    /// Since when it is asked for.
    pub app_since: Option<Timestamp>,
    /// When support was asked to remove it, where that waits.
    pub removal_asked_at: Option<Timestamp>,
    /// The reason that was given for that.
    pub removal_reason: Option<String>,
    /// The recovery codes, without the codes.
    pub recovery_codes: Vec<RecoveryCode>,
}

/// One recovery code, without the code.
#[derive(Clone, Debug, Serialize)]
pub struct RecoveryCode {
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was used.
    pub used_at: Option<Timestamp>,
}

/// One session.
#[derive(Clone, Debug, Serialize)]
pub struct Session {
    /// Its number.
    pub id: Uuid,
    /// Browser and system: `Firefox/Linux`, either side empty where unknown.
    pub device: String,
    /// Rough place.
    pub place: Option<String>,
    /// The browser, an entry of `browsers` once it has signed in.
    pub browser: Option<Uuid>,
    /// The brand on whose host it began.
    pub brand: String,
    /// Whether "Keep me signed in" was chosen.
    pub kept: bool,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used, to the minute.
    pub last_used_at: Timestamp,
    /// When all steps were done; none while it is on the way.
    pub signed_in_at: Option<Timestamp>,
    /// When the password was last shown in it.
    pub password_at: Option<Timestamp>,
    /// When the second factor was last shown in it.
    pub factor_at: Option<Timestamp>,
    /// When it ends in any case.
    pub ends_at: Timestamp,
}

/// A browser that signed in before.
#[derive(Clone, Debug, Serialize)]
pub struct Browser {
    /// What the signed cookie in it says.
    pub id: Uuid,
    /// When it signed in first.
    pub first_seen_at: Timestamp,
    /// When it signed in last.
    pub last_seen_at: Timestamp,
}

/// Something that happened.
#[derive(Clone, Debug, Serialize)]
pub struct Event {
    /// Its number.
    pub id: Uuid,
    /// When.
    pub at: Timestamp,
    /// What: `signed-in`.
    pub kind: String,
    /// Who did it: `customer`, `guest`, `staff` or `system`.
    pub actor: String,
    /// In which session.
    pub session: Option<Uuid>,
    /// What stays after an erasure: nothing personal.
    pub facts: Value,
    /// What is personal: device, place.
    pub details: Value,
}

/// A letter: which, and when. What it said is erased once it is sent.
#[derive(Clone, Debug, Serialize)]
pub struct Letter {
    /// Its number.
    pub id: Uuid,
    /// Which: `new-sign-in`.
    pub kind: String,
    /// In which language.
    pub language: String,
    /// `waiting`, `sent` or `given_up`.
    pub state: String,
    /// When it was written.
    pub created_at: Timestamp,
    /// When the mail server took it.
    pub sent_at: Option<Timestamp>,
}

/// A note of support's.
#[derive(Clone, Debug, Serialize)]
pub struct Note {
    /// Its number.
    pub id: Uuid,
    /// When it was written.
    pub at: Timestamp,
    /// What it says.
    pub text: String,
}

/// A link in a letter, without its secret.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    /// What it is good for: `recover`, `change_address`, `undo_address`, `reopen`, `keep_factor`.
    pub purpose: String,
    /// The address that it would move the account to: the wished one, or the one before.
    pub email: Option<String>,
    /// When it was made.
    pub created_at: Timestamp,
    /// Until when it works.
    pub expires_at: Timestamp,
    /// When it was used.
    pub used_at: Option<Timestamp>,
}
