//! What happened: append-only rows, written in the transaction of the change that they tell.
//!
//! A row's *facts* are never personal and stay for good. Its *details* (device, place) are, and can be erased: the chain holds only
//! their salted digest, and still verifies. Rows are written unnumbered; one leader, the sealer, numbers committed rows and chains
//! each to the one before.

mod chain;
mod many;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveEnum, QueryOrder, QuerySelect};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

pub use chain::{count_unsealed, id_of_next, last_sealed, seal, sealed_after};
pub use many::{Chain, record_many};

use super::paging::{self, At, Slice};
use crate::clock::Timestamp;
use crate::rng;

/// One event.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "events")]
pub struct Model {
    /// Public id, in order of time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// When.
    pub at: Timestamp,
    /// What.
    pub kind: Kind,
    /// To whom.
    pub customer_id: Option<Uuid>,
    /// In which session.
    pub session_id: Option<Uuid>,
    /// Which member of staff did it, or whom of the staff it is about.
    pub staff_id: Option<Uuid>,
    /// Who did it.
    pub actor: Actor,
    /// What is not personal, a JSON object.
    pub facts: String,
    /// What is, a JSON object; none once erased.
    pub details: Option<String>,
    /// Makes the digest of guessable details say nothing.
    pub details_salt: Vec<u8>,
    /// SHA-256 over salt and details.
    pub details_digest: Vec<u8>,
    /// Place in the chain, once sealed.
    pub number: Option<i64>,
    /// SHA-256 over the row before and this one, once sealed.
    pub hash: Option<Vec<u8>>,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// What can happen. The text is stored, and is the end of the message that tells it (`activity-…`).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
        #[sea_orm(rs_type = "String", db_type = "Text")]
        pub enum Kind { $($(#[$doc])* #[sea_orm(string_value = $text)] $name,)* }

        impl Kind {
            /// All kinds: the inventory of the log (ASVS 5.0 V16.1.1).
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// As it is stored.
            pub const fn text(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }
        }
    };
}

kinds! {
    /// The address was proved, and the customer born.
    SignedUp = "signed-up",
    /// The journey arrived.
    SignedIn = "signed-in",
    /// A password or code was wrong.
    SignInFailed = "sign-in-failed",
    /// The customer left.
    SignedOut = "signed-out",
    /// A password or code was shown again, for something sensitive.
    Confirmed = "confirmed",
    /// Somebody asked for a new password.
    RecoveryAsked = "recovery-asked",
    /// A new password was chosen by the link in a letter.
    Recovered = "recovered",
    /// A new password was chosen.
    PasswordChanged = "password-changed",
    /// A new address was typed, and waits for its proof.
    AddressChangeAsked = "address-change-asked",
    /// The new address was proved.
    AddressChanged = "address-changed",
    /// The change of address was taken back.
    AddressRestored = "address-restored",
    /// The profile was changed.
    ProfileChanged = "profile-changed",
    /// An authenticator app was added.
    SecondFactorAdded = "second-factor-added",
    /// The authenticator app was removed.
    SecondFactorRemoved = "second-factor-removed",
    /// New recovery codes were made.
    RecoveryCodesRenewed = "recovery-codes-renewed",
    /// A recovery code was used.
    RecoveryCodeUsed = "recovery-code-used",
    /// A contract was accepted.
    ContractAccepted = "contract-accepted",
    /// A consent was given.
    ConsentGiven = "consent-given",
    /// A consent was withdrawn.
    ConsentWithdrawn = "consent-withdrawn",
    /// A new wording was put aside.
    ConsentDeclined = "consent-declined",
    /// One session was ended.
    SessionEnded = "session-ended",
    /// All other sessions were ended.
    SessionsEnded = "sessions-ended",
    /// All that is stored was downloaded.
    Exported = "exported",
    /// The closing began.
    ClosingStarted = "closing-started",
    /// The closing was taken back.
    Reopened = "reopened",
    /// The account was erased.
    Erased = "erased",

    /// Somebody was asked to join the staff.
    StaffInvited = "staff-invited",
    /// An invitation was taken up: a password was chosen.
    StaffJoined = "staff-joined",
    /// A member of staff set up an authenticator app.
    StaffFactorAdded = "staff-factor-added",
    /// The app of a member of staff was taken off: they set up another.
    StaffFactorReset = "staff-factor-reset",
    /// A member of staff signed in.
    StaffSignedIn = "staff-signed-in",
    /// A password or code was wrong at the staff's door.
    StaffSignInFailed = "staff-sign-in-failed",
    /// A member of staff left.
    StaffSignedOut = "staff-signed-out",
    /// Password and code were shown again, for something dangerous.
    StaffConfirmed = "staff-confirmed",
    /// A member of staff chose a new password.
    StaffPasswordChanged = "staff-password-changed",
    /// A member of staff got another role.
    StaffRoleChanged = "staff-role-changed",
    /// A member of staff may not come in any more.
    StaffSuspended = "staff-suspended",
    /// A member of staff may come in again.
    StaffRestored = "staff-restored",
    /// A member of staff did more than their work seems to need.
    StaffAlarm = "staff-alarm",
    /// Staff opened a customer's page.
    Looked = "looked",
    /// Staff looked at a personal value of a customer.
    Revealed = "revealed",
    /// Staff wrote a note about a customer.
    Noted = "noted",
    /// Staff had the letter of a sign-up that waits sent again.
    VerificationResent = "verification-resent",
    /// Staff had a link sent by which the customer chooses a new password.
    RecoveryStarted = "recovery-started",
    /// Staff ended a customer's sessions.
    SessionsEndedByStaff = "sessions-ended-by-staff",
    /// Staff asked for the removal of a customer's lost second factor.
    FactorRemovalAsked = "factor-removal-asked",
    /// The removal of a second factor was called off.
    FactorRemovalCancelled = "factor-removal-cancelled",
    /// A customer's lost second factor was removed.
    FactorRemovalDone = "factor-removal-done",
    /// Staff locked an account.
    Locked = "locked",
    /// Staff unlocked an account.
    Unlocked = "unlocked",
    /// Staff corrected something in a profile.
    Corrected = "corrected",
    /// Staff began the closing of an account.
    ClosedByStaff = "closed-by-staff",
    /// Staff called the closing of an account off.
    ReopenedByStaff = "reopened-by-staff",
    /// The account was brought over from another system.
    Imported = "imported",
    /// An import began.
    ImportStarted = "import-started",
    /// An import was taken back.
    ImportUndone = "import-undone",
    /// Staff took a list of customers out of the house.
    CustomersExported = "customers-exported",
    /// Staff took the record of events out of the house.
    AuditExported = "audit-exported",
    /// Staff had a letter tried again.
    LetterRetried = "letter-retried",
    /// Staff let somebody try again who had to wait.
    LimitReleased = "limit-released",
}

impl Kind {
    /// Whether it is about the house and those who work here, and never about one customer.
    pub fn is_internal(self) -> bool {
        let others = [Self::ImportStarted, Self::ImportUndone, Self::CustomersExported, Self::AuditExported, Self::LetterRetried];
        self.text().starts_with("staff-") || others.contains(&self)
    }
}

/// Who did it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum Actor {
    /// The customer, or who acts in their name.
    #[sea_orm(string_value = "customer")]
    Customer,
    /// Somebody who is not signed in.
    #[sea_orm(string_value = "guest")]
    Guest,
    /// Somebody who works here.
    #[sea_orm(string_value = "staff")]
    Staff,
    /// A worker, or the command line.
    #[sea_orm(string_value = "system")]
    System,
}

impl Actor {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Customer, Self::Guest, Self::Staff, Self::System];
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// An event to be written.
#[derive(Clone, Debug)]
pub struct Event {
    kind: Kind,
    actor: Actor,
    customer: Option<Uuid>,
    session: Option<Uuid>,
    staff: Option<Uuid>,
    facts: Map<String, Value>,
    details: Map<String, Value>,
}

impl Event {
    /// Something that a customer did.
    pub fn of(kind: Kind, customer: Uuid) -> Self {
        Self { customer: Some(customer), ..Self::by(kind, Actor::Customer) }
    }

    /// Something that somebody else did.
    pub fn by(kind: Kind, actor: Actor) -> Self {
        Self { kind, actor, customer: None, session: None, staff: None, facts: Map::new(), details: Map::new() }
    }

    /// Something that a member of staff did.
    pub fn staff(kind: Kind, staff: Uuid) -> Self {
        Self { staff: Some(staff), ..Self::by(kind, Actor::Staff) }
    }

    /// Something that happened to a member of staff by somebody else's doing.
    #[must_use]
    pub fn about_staff(mut self, staff: Uuid) -> Self {
        self.staff = Some(staff);
        self
    }

    /// To whom it happened, where that is known.
    #[must_use]
    pub fn to(mut self, customer: Option<Uuid>) -> Self {
        self.customer = customer;
        self
    }

    /// In which session.
    #[must_use]
    pub fn in_session(mut self, session: Uuid) -> Self {
        self.session = Some(session);
        self
    }

    /// Adds what is not personal.
    #[must_use]
    pub fn fact(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.facts.insert(name.to_owned(), value.into());
        self
    }

    /// Adds what is personal, and can be erased.
    #[must_use]
    pub fn detail(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.details.insert(name.to_owned(), value.into());
        self
    }
}

/// Writes an event, in the transaction of the change that it tells.
pub async fn record(tx: &impl ConnectionTrait, event: Event, now: Timestamp) -> Result<(), DbErr> {
    Entity::insert(ActiveModel::from(row(event, rng::id(now), now))).exec_without_returning(tx).await.map(drop)
}

fn row(event: Event, id: Uuid, at: Timestamp) -> Model {
    let salt = rng::bytes::<16>().to_vec();
    let details = Value::Object(event.details).to_string();
    Model {
        id,
        at,
        kind: event.kind,
        customer_id: event.customer,
        session_id: event.session,
        staff_id: event.staff,
        actor: event.actor,
        facts: Value::Object(event.facts).to_string(),
        details_digest: Sha256::new().chain_update(&salt).chain_update(&details).finalize().to_vec(),
        details: Some(details),
        details_salt: salt,
        number: None,
        hash: None,
    }
}

/// What happened to one customer, newest first, at most `most`, older than `before` where given.
pub async fn of_customer(db: &impl ConnectionTrait, customer: Uuid, before: Option<Uuid>, most: u64) -> Result<Vec<Model>, DbErr> {
    let mut mine = Entity::find().filter(Column::CustomerId.eq(customer)).order_by_desc(Column::Id).limit(most);
    if let Some(before) = before {
        mine = mine.filter(Column::Id.lt(before));
    }
    mine.all(db).await
}

/// What happened to one customer, a page at a time.
pub async fn history(db: &impl ConnectionTrait, customer: Uuid, at: At, most: usize) -> Result<Slice<Model>, DbErr> {
    paging::slice(db, (Entity::find().filter(Column::CustomerId.eq(customer)), Column::Id, |row| row.id), at, most).await
}

/// Forgets the personal part of what happened to one customer: digests stay.
pub async fn erase_details(tx: &impl ConnectionTrait, customer: Uuid) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::Details, Expr::value(None::<String>))
        .col_expr(Column::DetailsSalt, Expr::value(Vec::<u8>::new()))
        .filter(Column::CustomerId.eq(customer))
        .exec(tx)
        .await
        .map(drop)
}

/// The hash of a row at its place: over the row before, and each field with its length.
pub fn link(before: &[u8], number: i64, row: &Model) -> Vec<u8> {
    let mut sum = Sha256::new();
    let customer = row.customer_id.unwrap_or_default();
    let session = row.session_id.unwrap_or_default();
    let actor = row.actor.to_value();
    let fields: [&[u8]; 10] = [
        before,
        &number.to_be_bytes(),
        row.id.as_bytes(),
        &row.at.micros().to_be_bytes(),
        row.kind.text().as_bytes(),
        customer.as_bytes(),
        session.as_bytes(),
        actor.as_bytes(),
        row.facts.as_bytes(),
        &row.details_digest,
    ];
    // Rows without one are hashed as they were before there was staff.
    for field in fields.into_iter().chain(row.staff_id.as_ref().map(|staff| staff.as_bytes().as_slice())) {
        sum.update(u64::try_from(field.len()).unwrap_or(u64::MAX).to_be_bytes());
        sum.update(field);
    }
    sum.finalize().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// ASVS 5.0 V16.1.1: what is logged is documented.
    #[test]
    fn the_inventory_names_every_kind() {
        let inventory = include_str!("../../../SECURITY.md");
        for kind in Kind::ALL {
            assert!(inventory.contains(&format!("- **{}**", kind.text())), "SECURITY.md lacks {}", kind.text());
        }
    }
}
