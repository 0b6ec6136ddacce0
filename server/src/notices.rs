//! Notices that a page shows once: closed words, so that nobody can put words of their own on our pages.

use portico_app::forms::Problem;
use portico_app::page::Notice as Shown;

macro_rules! notices {
    ($($(#[$doc:meta])* $name:ident = $word:literal $message:literal $tone:ident $(guests $guests:ident)?,)*) => {
        /// What just happened.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Notice { $($(#[$doc])* $name,)* }

        impl Notice {
            /// As it stands in the session or the query.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }

            /// The notice of this word.
            pub fn of_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$name),)* _ => None }
            }

            /// Those that may stand in an address, where anyone can write them: they claim nothing that could mislead.
            pub fn for_guests(word: &str) -> Option<Self> {
                match word { $($($word => Some({ let Self::$guests = Self::$name else { return None }; Self::$name }),)?)* _ => None }
            }

            /// For a page.
            pub const fn shown(self) -> Shown {
                match self { $(Self::$name => Shown::$tone(Problem::new($message)),)* }
            }
        }
    };
}

notices! {
    /// Signed out.
    SignedOut = "signed-out" "notice-signed-out" info guests SignedOut,
    /// A new password was chosen by a link: sign in with it.
    PasswordRecovered = "password-recovered" "notice-password-recovered" good guests PasswordRecovered,
    /// The address is proved already: sign in.
    AlreadyConfirmed = "already-confirmed" "notice-already-confirmed" info guests AlreadyConfirmed,
    /// A session was ended by the link in a letter.
    SessionEndedByLetter = "session-ended-by-letter" "notice-session-ended" good guests SessionEndedByLetter,
    /// The old address is back.
    AddressRestored = "address-restored" "notice-address-restored" good guests AddressRestored,
    /// The closing was taken back.
    KeptAccount = "kept-account" "notice-reopened" good guests KeptAccount,
    /// The second factor stays.
    KeptFactor = "kept-factor" "notice-kept-factor" good guests KeptFactor,
    /// The closing has begun.
    ClosingStarted = "closing-started" "notice-closing-started" info guests ClosingStarted,
    /// The link's sign-up was thrown away.
    RegistrationRemoved = "registration-removed" "notice-registration-removed" good guests RegistrationRemoved,
    /// The letter is on its way again.
    LetterResent = "letter-resent" "notice-letter-resent" good,
    /// The address is proved.
    AddressConfirmed = "address-confirmed" "notice-address-confirmed" good,
    /// The profile was saved.
    ProfileSaved = "profile-saved" "notice-profile-saved" good,
    /// The password was changed.
    PasswordChanged = "password-changed" "notice-password-changed" good,
    /// The new address waits for its proof.
    AddressLetterSent = "address-letter-sent" "notice-address-letter-sent" info,
    /// The address was changed.
    AddressChanged = "address-changed" "notice-address-changed" good,
    /// The authenticator app is set up.
    SecondFactorAdded = "second-factor-added" "notice-second-factor-added" good,
    /// The authenticator app was removed.
    SecondFactorRemoved = "second-factor-removed" "notice-second-factor-removed" good,
    /// A session was ended.
    SessionEnded = "session-ended" "notice-session-ended" good,
    /// All others were ended.
    OtherSessionsEnded = "other-sessions-ended" "notice-other-sessions-ended" good,
    /// A consent was given.
    ConsentGiven = "consent-given" "notice-consent-given" good,
    /// A consent was withdrawn.
    ConsentWithdrawn = "consent-withdrawn" "notice-consent-withdrawn" good,
    /// A new wording was put aside.
    ConsentDeclined = "consent-declined" "notice-consent-declined" info,
    /// Somebody was invited to the staff.
    StaffInvited = "staff-invited" "notice-staff-invited" good,
    /// A member of staff was sent a link.
    StaffLinkSent = "staff-link-sent" "notice-staff-link-sent" good,
    /// A member of staff was changed.
    StaffChanged = "staff-changed" "notice-staff-changed" good,
    /// Something was done for a customer.
    Helped = "helped" "notice-helped" good,
    /// A sign-up's letter is sent again.
    VerificationResent = "verification-resent" "notice-verification-resent" good,
    /// A note was written.
    NoteWritten = "note-written" "notice-note-written" good,
    /// Letters are tried again.
    LettersRetried = "letters-retried" "notice-letters-retried" good,
    /// There was no letter to try again.
    NoLetterRetried = "no-letter-retried" "notice-no-letter-retried" info,
    /// Somebody may try again at once.
    LimitReleased = "limit-released" "notice-limit-released" good,
    /// A file of customers is here.
    ImportReceived = "import-received" "notice-import-received" good,
    /// Its customers are being made.
    ImportStarted = "import-started" "notice-import-started" good,
    /// They are being removed again.
    ImportUndoing = "import-undoing" "notice-import-undoing" info,
    /// The file was thrown away.
    ImportDiscarded = "import-discarded" "notice-import-discarded" info,
    /// The account is open again.
    Reopened = "reopened" "notice-reopened" good,
}
