//! What each role may do: one table, which routes name, which a page shows, and which a test walks.

use portico_app::page::Desk;

use crate::model::staff::Role::{self, Analyst, Auditor, Marketing, Owner, Support};

macro_rules! permissions {
    ($($(#[$doc:meta])* $name:ident = $text:literal [$($role:ident)+],)*) => {
        /// Something that staff may do.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Permission { $($(#[$doc])* $name,)* }

        impl Permission {
            /// All permissions, in the order of the page.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The end of the message that says it (`permission-…`).
            pub const fn text(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// Who may.
            pub const fn roles(self) -> &'static [Role] {
                match self { $(Self::$name => &[$($role),+],)* }
            }
        }
    };
}

permissions! {
    /// Enter the section at all: the first page, one's own account, the page about roles.
    EnterDesk = "enter-desk" [Owner Support Auditor Analyst Marketing],
    /// Find customers, and look at them with personal values masked.
    FindCustomers = "find-customers" [Owner Support Auditor],
    /// Look at one personal value, with a reason that the customer reads.
    RevealValues = "reveal-values" [Owner Support],
    /// Resend letters, start a recovery, end sessions, correct a profile, write notes, ask for and approve the removal of a factor.
    HelpCustomers = "help-customers" [Owner Support],
    /// Lock and unlock accounts.
    LockCustomers = "lock-customers" [Owner Support],
    /// Close accounts, and call a closing off.
    CloseCustomers = "close-customers" [Owner Support],
    /// Bring customers over from other systems.
    ImportCustomers = "import-customers" [Owner],
    /// Take lists of customers out of the house.
    ExportCustomers = "export-customers" [Owner],
    /// Figures, which name nobody.
    SeeInsights = "see-insights" [Owner Auditor Analyst Marketing],
    /// All events, of customers and staff.
    ReadAudit = "read-audit" [Owner Auditor],
    /// Take the events out of the house.
    ExportAudit = "export-audit" [Owner Auditor],
    /// Letters that wait or were given up; never what they say.
    SeeOutbox = "see-outbox" [Owner Support],
    /// Have letters tried again.
    RetryLetters = "retry-letters" [Owner Support],
    /// What is shown, and what is wrong with it.
    SeeContent = "see-content" [Owner Marketing],
    /// How limits on tries stand.
    SeeDefence = "see-defence" [Owner Support],
    /// Let somebody try again at once.
    ReleaseLimits = "release-limits" [Owner Support],
    /// Health, workers, the configuration without its secrets.
    SeeSystem = "see-system" [Owner Auditor],
    /// Who works here.
    SeeStaff = "see-staff" [Owner Auditor],
    /// Invite, give roles, keep out.
    ManageStaff = "manage-staff" [Owner],
}

impl Role {
    /// Whether the table says so.
    pub fn may(self, permission: Permission) -> bool {
        permission.roles().contains(&self)
    }

    /// The rooms that this role may enter.
    pub fn rooms(self) -> Vec<Desk> {
        Desk::ALL.into_iter().filter(|room| self.may(door(*room))).collect()
    }
}

/// What opens a room.
const fn door(room: Desk) -> Permission {
    match room {
        Desk::Home => Permission::EnterDesk,
        Desk::Customers => Permission::FindCustomers,
        Desk::Imports => Permission::ImportCustomers,
        Desk::Insights => Permission::SeeInsights,
        Desk::Audit => Permission::ReadAudit,
        Desk::Outbox => Permission::SeeOutbox,
        Desk::Content => Permission::SeeContent,
        Desk::Defence => Permission::SeeDefence,
        Desk::System => Permission::SeeSystem,
        Desk::Staff => Permission::SeeStaff,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn owners_may_everything_and_each_role_something() {
        for permission in Permission::ALL {
            assert!(Role::Owner.may(*permission), "{permission:?}");
        }
        for role in Role::ALL {
            assert!(role.may(Permission::EnterDesk) && !role.rooms().is_empty(), "{role:?}");
        }
    }

    /// Least privilege (ASVS 5.0 V8.2.1): what changes something about customers is for those who help them.
    #[test]
    fn who_only_looks_changes_nothing() {
        let changes = [
            Permission::RevealValues,
            Permission::HelpCustomers,
            Permission::LockCustomers,
            Permission::CloseCustomers,
            Permission::ImportCustomers,
            Permission::ReleaseLimits,
            Permission::RetryLetters,
            Permission::ManageStaff,
        ];
        for role in [Auditor, Analyst, Marketing] {
            assert!(changes.iter().all(|change| !role.may(*change)), "{role:?}");
        }
    }
}
