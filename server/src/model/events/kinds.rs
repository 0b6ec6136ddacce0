//! What can happen: the inventory of the record.

use sea_orm::entity::prelude::*;

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
    /// A sign-up was posted and accepted, whether or not the address has an account.
    SignUpAsked = "sign-up-asked",
    /// A sign-up form was refused: which fields, never what was in them.
    SignUpRefused = "sign-up-refused",
    /// The address was proved, and the customer born.
    SignedUp = "signed-up",
    /// The journey arrived.
    SignedIn = "signed-in",
    /// The password was right, and more was asked before the journey arrived.
    SignInBegun = "sign-in-begun",
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
