//! What is stored, and the questions and changes on each table. One file, one table: its entity, then its functions.
//!
//! Functions take `&impl ConnectionTrait`, so that a flow can hand them its transaction. Nothing here knows a feature.

pub mod active_customers;
pub mod anchors;
pub mod browsers;
pub mod bulk;
pub mod consents;
pub mod customers;
pub mod db;
pub mod editions;
pub mod event_search;
pub mod events;
pub mod factor_removals;
pub mod find;
pub mod glance;
pub mod house;
pub mod import_members;
pub mod import_problems;
pub mod imports;
pub mod inquiries;
pub mod jobs;
pub mod legal_texts;
pub mod limits;
pub mod outbox;
pub mod paging;
pub mod publications;
pub mod question;
pub mod recovery_codes;
pub mod registrations;
pub mod rollups;
pub mod search_keys;
pub mod sessions;
pub mod staff;
pub mod staff_notes;
pub mod staff_sessions;
pub mod tokens;
pub mod totp;
pub mod values;
