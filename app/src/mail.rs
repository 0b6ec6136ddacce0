//! Letters: one purpose, one button, the same words in the text part, and what to do if it wasn't you.
//!
//! The server stores an [`AnyLetter`] (kind and values, as JSON) in the outbox; its worker renders it.

mod letter;

pub mod account_closing;
pub mod account_erased;
pub mod account_exists;
pub mod account_locked;
pub mod account_reopened;
pub mod account_unlocked;
pub mod address_change;
pub mod address_changed;
pub mod address_restored;
pub mod closing_by_support;
pub mod closing_reminder;
pub mod confirm_address;
pub mod factor_removal_asked;
pub mod factor_removal_cancelled;
pub mod factor_removal_reminder;
pub mod new_sign_in;
pub mod password_changed;
pub mod profile_corrected;
pub mod recovery;
pub mod recovery_code_used;
pub mod recovery_codes_renewed;
pub mod second_factor_added;
pub mod second_factor_removed;
pub mod signed_out_by_support;
pub mod staff_alarm;
pub mod staff_invitation;

use serde::{Deserialize, Serialize};

pub use account_closing::AccountClosing;
pub use account_erased::AccountErased;
pub use account_exists::AccountExists;
pub use account_locked::AccountLocked;
pub use account_reopened::AccountReopened;
pub use account_unlocked::AccountUnlocked;
pub use address_change::AddressChange;
pub use address_changed::AddressChanged;
pub use address_restored::AddressRestored;
pub use closing_by_support::ClosingBySupport;
pub use closing_reminder::ClosingReminder;
pub use confirm_address::ConfirmAddress;
pub use factor_removal_asked::FactorRemovalAsked;
pub use factor_removal_cancelled::FactorRemovalCancelled;
pub use factor_removal_reminder::FactorRemovalReminder;
pub use new_sign_in::NewSignIn;
pub use password_changed::PasswordChanged;
pub use profile_corrected::ProfileCorrected;
pub use recovery::Recovery;
pub use recovery_code_used::RecoveryCodeUsed;
pub use recovery_codes_renewed::RecoveryCodesRenewed;
pub use second_factor_added::SecondFactorAdded;
pub use second_factor_removed::SecondFactorRemoved;
pub use signed_out_by_support::SignedOutBySupport;
pub use staff_alarm::StaffAlarm;
pub use staff_invitation::StaffInvitation;

pub use letter::{Letter, Paper, Rendered};

use crate::brand::Brand;
use crate::gallery::Sample;
use crate::text::Text;

/// 22 November 2026, for samples.
pub(crate) const SAMPLE_TIME: jiff::Timestamp = jiff::Timestamp::constant(1_795_340_460, 0);

macro_rules! letters {
    ($($variant:ident $module:ident $kind:literal),* $(,)?) => {
        /// Any letter, as the outbox keeps it: `{"kind": "confirm-address", …}`.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(tag = "kind")]
        pub enum AnyLetter { $(#[allow(missing_docs)] #[serde(rename = $kind)] $variant($module::$variant)),* }

        /// All kinds; `letter-<kind>` is the message of its subject.
        pub(crate) const KINDS: &[&str] = &[$($kind),*];

        impl AnyLetter {
            /// What kind of letter it is; a stable word, safe to log.
            pub const fn kind(&self) -> &'static str {
                match self { $(Self::$variant(_) => $kind),* }
            }

            /// The letter in words.
            pub fn render(&self, text: &Text, brand: &Brand) -> Rendered {
                match self { $(Self::$variant(letter) => letter::render(letter, text, brand)),* }
            }
        }

        $(impl From<$module::$variant> for AnyLetter {
            fn from(letter: $module::$variant) -> Self {
                Self::$variant(letter)
            }
        })*

        pub(crate) fn sample_letters() -> Vec<AnyLetter> {
            vec![$(AnyLetter::from($module::sample())),*]
        }

        pub(crate) fn samples() -> Vec<Sample> {
            [$(concat!("letter-", $kind)),*].into_iter().zip(sample_letters()).map(|(name, letter)| Sample::letter(name, letter)).collect()
        }
    };
}

letters! {
    ConfirmAddress confirm_address "confirm-address",
    AccountExists account_exists "account-exists",
    NewSignIn new_sign_in "new-sign-in",
    Recovery recovery "recovery",
    PasswordChanged password_changed "password-changed",
    AddressChange address_change "address-change",
    AddressChanged address_changed "address-changed",
    AddressRestored address_restored "address-restored",
    SecondFactorAdded second_factor_added "second-factor-added",
    SecondFactorRemoved second_factor_removed "second-factor-removed",
    RecoveryCodesRenewed recovery_codes_renewed "recovery-codes-renewed",
    RecoveryCodeUsed recovery_code_used "recovery-code-used",
    AccountClosing account_closing "account-closing",
    ClosingReminder closing_reminder "closing-reminder",
    AccountReopened account_reopened "account-reopened",
    AccountErased account_erased "account-erased",
    StaffInvitation staff_invitation "staff-invitation",
    AccountLocked account_locked "account-locked",
    AccountUnlocked account_unlocked "account-unlocked",
    ClosingBySupport closing_by_support "closing-by-support",
    FactorRemovalAsked factor_removal_asked "factor-removal-asked",
    FactorRemovalCancelled factor_removal_cancelled "factor-removal-cancelled",
    FactorRemovalReminder factor_removal_reminder "factor-removal-reminder",
    ProfileCorrected profile_corrected "profile-corrected",
    SignedOutBySupport signed_out_by_support "signed-out-by-support",
    StaffAlarm staff_alarm "staff-alarm",
}
