//! Every path of the portal: routes and hrefs both come from here.

use std::hash::{DefaultHasher, Hasher};

/// Leads to [`ACCOUNT`] or [`SIGN_IN`].
pub const HOME: &str = "/";
/// Register.
pub const SIGN_UP: &str = "/sign-up";
/// "Check your inbox": the code, resending; the letter's link ends here too.
pub const VERIFY_EMAIL: &str = "/verify-email";
/// First factor.
pub const SIGN_IN: &str = "/sign-in";
/// Second factor at sign-in.
pub const SECOND_FACTOR_CHALLENGE: &str = "/sign-in/second-factor";
/// A stage of the journey: a new version of a contract.
pub const ACCEPT: &str = "/sign-in/accept";
/// A stage of the journey: the account is about to close.
pub const REOPEN: &str = "/sign-in/reopen";
/// Forgotten password.
pub const RECOVERY: &str = "/recovery";
/// Where a recovery link leads.
pub const NEW_PASSWORD: &str = "/recovery/new-password";
/// Fresh proof before something sensitive.
pub const CONFIRM: &str = "/confirm";
/// POST only.
pub const SIGN_OUT: &str = "/sign-out";

/// Overview.
pub const ACCOUNT: &str = "/account";
/// Profile, language, time zone.
pub const PROFILE: &str = "/account/profile";
/// Sign-in and security: address, password, second factor.
pub const SECURITY: &str = "/account/security";
/// Change the address.
pub const EMAIL: &str = "/account/email";
/// Change the password.
pub const PASSWORD: &str = "/account/password";
/// Enrol or remove the second factor; recovery codes.
pub const SECOND_FACTOR: &str = "/account/second-factor";
/// Devices.
pub const SESSIONS: &str = "/account/sessions";
/// Decisions, history, texts.
pub const CONSENTS: &str = "/account/consents";
/// What happened.
pub const ACTIVITY: &str = "/account/activity";
/// Take the data.
pub const EXPORT: &str = "/account/export";
/// Close the account.
pub const CLOSE: &str = "/account/close";

/// The staff's section.
pub const ADMIN: &str = "/admin";
/// Staff's first factor.
pub const ADMIN_SIGN_IN: &str = "/admin/sign-in";
/// Staff's second factor: shown, or set up where there is none.
pub const ADMIN_SECOND_FACTOR: &str = "/admin/second-factor";
/// Where the link in an invitation leads.
pub const ADMIN_INVITATION: &str = "/admin/invitation";
/// Fresh proof before something dangerous.
pub const ADMIN_CONFIRM: &str = "/admin/confirm";
/// POST only.
pub const ADMIN_SIGN_OUT: &str = "/admin/sign-out";
/// A member's own account: name, language, time zone.
pub const ADMIN_ME: &str = "/admin/me";
/// A member's own password.
pub const ADMIN_PASSWORD: &str = "/admin/me/password";
/// Who works here.
pub const ADMIN_STAFF: &str = "/admin/staff";
/// Ask somebody to join.
pub const ADMIN_INVITE: &str = "/admin/staff/invite";
/// What each role may do.
pub const ADMIN_ROLES: &str = "/admin/roles";
/// Find customers.
pub const ADMIN_CUSTOMERS: &str = "/admin/customers";
/// Bring customers over.
pub const ADMIN_IMPORTS: &str = "/admin/imports";
/// Take the customers of a search out of the house.
pub const ADMIN_EXPORT: &str = "/admin/customers/export";
/// Bring a file.
pub const ADMIN_IMPORTS_NEW: &str = "/admin/imports/new";
/// Figures.
pub const ADMIN_INSIGHTS: &str = "/admin/insights";
/// All events.
pub const ADMIN_AUDIT: &str = "/admin/audit";
/// Take events out of the house.
pub const ADMIN_AUDIT_EXPORT: &str = "/admin/audit/export";
/// Letters that wait, or were given up.
pub const ADMIN_OUTBOX: &str = "/admin/outbox";
/// POST only: have letters tried again.
pub const ADMIN_RETRY: &str = "/admin/outbox/retry";
/// Words, brands, editions.
pub const ADMIN_CONTENT: &str = "/admin/content";
/// Limits on tries.
pub const ADMIN_DEFENCE: &str = "/admin/defence";
/// POST only: let somebody try again at once.
pub const ADMIN_RELEASE: &str = "/admin/defence/release";
/// Health, workers, configuration.
pub const ADMIN_SYSTEM: &str = "/admin/system";

/// One member of staff.
pub fn admin_member(id: &str) -> String {
    format!("{ADMIN_STAFF}/{id}")
}

/// One file of imported customers.
pub fn admin_import(id: &str) -> String {
    format!("{ADMIN_IMPORTS}/{id}")
}

/// One customer, as staff see them.
pub fn admin_customer(id: &str) -> String {
    format!("{ADMIN_CUSTOMERS}/{id}")
}

/// What staff may do for a customer, or see of them: `lock`, `notes`, …
pub fn admin_customer_act(id: &str, act: &str) -> String {
    format!("{ADMIN_CUSTOMERS}/{id}/{act}")
}

/// A sign-up that waits for the proof of its address, as staff see it.
pub fn admin_registration(id: &str) -> String {
    format!("/admin/registrations/{id}")
}

/// What happened to one customer, in the record.
pub fn admin_audit_of(customer: &str) -> String {
    format!("{ADMIN_AUDIT}?customer={customer}")
}

/// A value as a query carries it: letters and digits as they are, all else in hex.
pub fn in_query(value: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~');
    value.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// Where a link to an edition that is not published leads.
pub const PREVIEW: &str = "/preview";
/// POST only.
pub const LEAVE_PREVIEW: &str = "/preview/leave";

/// Where a link in the letter about a new address leads.
pub const CONFIRM_EMAIL: &str = "/account/email/confirm";
/// Where the link in the letter to the old address leads.
pub const UNDO_EMAIL: &str = "/undo-address";
/// Where the link in the letter about a new sign-in leads.
pub const END_SESSION: &str = "/end-session";
/// Where the link in a letter about closing leads.
pub const KEEP_ACCOUNT: &str = "/keep-account";
/// Where the link in the letters about the removal of a second factor leads.
pub const KEEP_FACTOR: &str = "/keep-second-factor";

/// How hard a password is to guess, asked while it is typed: JSON, posted by `password-strength.js`.
pub const PASSWORD_STRENGTH: &str = "/sign-up/password-strength";
/// Where password managers look for the page that changes a password.
pub const CHANGE_PASSWORD_WELL_KNOWN: &str = "/.well-known/change-password";

/// In development: letters as they would look.
pub const DEV_MAILBOX: &str = "/dev/mailbox";
/// In development: all pages with their samples.
pub const DEV_GALLERY: &str = "/dev/gallery";
/// In development: a brand's style sheet with the gallery's rules, in one mode.
pub const DEV_GALLERY_SHEET: &str = "/dev/gallery/sheet";

/// In development: one sample, with its words.
pub fn gallery_sample(name: &str) -> String {
    format!("{DEV_GALLERY}/{name}")
}

/// In development: the sample itself, as it stands in a frame.
pub fn gallery_frame(name: &str) -> String {
    format!("{DEV_GALLERY}/{name}/frame")
}

/// The current public text of a purpose: terms, privacy notice, consents.
pub fn legal(purpose: &str) -> String {
    format!("/legal/{purpose}")
}

/// One version of a text, as it stood.
pub fn legal_version(purpose: &str, version: u32) -> String {
    format!("/legal/{purpose}/{version}")
}

/// A brand's style sheet; `edition` is a digest of it, so that browsers may keep it forever.
pub fn sheet(brand: &str, edition: &str) -> String {
    format!("/assets/{brand}.{edition}.css")
}

/// A brand's style sheet for the staff's section.
pub fn desk_sheet(brand: &str, edition: &str) -> String {
    format!("/assets/{brand}.{edition}.desk.css")
}

/// "Remove the authenticator app?"
pub const REMOVE_SECOND_FACTOR: &str = "/account/second-factor/remove";
/// "Make new recovery codes?"
pub const RENEW_CODES: &str = "/account/second-factor/recovery-codes";
/// POST: the codes that the page shows, back as a file.
pub const RECOVERY_CODES_FILE: &str = "/account/second-factor/recovery-codes.txt";
/// POST: signs out everywhere else.
pub const END_OTHER_SESSIONS: &str = "/account/sessions/end-others";

/// The route of [`insights_file`].
pub const INSIGHTS_FILE: &str = "/admin/insights/{file}";

/// The numbers of one figure, as a file.
pub fn insights_file(figure: &str, first: &str, last: &str) -> String {
    format!("{ADMIN_INSIGHTS}/{figure}.csv?from={first}&to={last}")
}

/// POST: ends one session.
pub fn end_session(id: &str) -> String {
    format!("/account/sessions/{id}/end")
}

/// All decisions about one purpose.
pub fn consent_history(purpose: &str) -> String {
    format!("/account/consents/{purpose}")
}

/// A text as it was agreed to, by its digest.
pub fn consent_text(sha256: &str) -> String {
    format!("/account/consents/texts/{sha256}")
}

/// A file of [`crate::assets::ALL`]. The name has a digest of its content, so that browsers may keep it forever.
pub fn asset(name: &str) -> String {
    let mut digest = DefaultHasher::new();
    crate::assets::ALL.iter().filter(|(known, ..)| *known == name).for_each(|(_, bytes, _)| digest.write(bytes));
    format!("/assets/{:016x}.{name}", digest.finish())
}
