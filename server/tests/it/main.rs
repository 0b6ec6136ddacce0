//! Portico, tested in-process: as people use it, on both databases.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::missing_panics_doc,
    missing_docs,
    unreachable_pub,
    reason = "all of this crate is tests: a panic is how they fail, and `pub` says what one part offers another"
)]

#[macro_use]
mod support;

mod accept;
mod activity;
mod admin_audit;
mod admin_customer;
mod admin_customer_acts;
mod admin_customer_factor;
mod admin_customer_reveal;
mod admin_entry;
mod admin_export;
mod admin_find;
mod admin_imports;
mod admin_insights;
mod admin_operating;
mod admin_roles;
mod admin_staff;
mod audit;
mod audit_command;
mod brands;
mod canaries;
mod clock_jumps;
mod close;
mod command_line;
mod confirm;
mod consents;
mod content;
mod database;
mod dependencies;
mod editions;
mod email;
mod events;
mod export;
mod find;
mod find_plans;
mod front;
mod full_disk;
mod gallery;
mod hostile;
mod import_command;
mod imports;
mod insights;
mod mail_transport;
mod outbox;
mod overview;
mod panics;
mod password;
mod plans;
mod profile;
mod promises;
mod recovery;
mod search_keys;
mod second_factor;
mod second_factor_challenge;
mod security;
mod seed;
mod sessions;
mod sign_in;
mod sign_up;
mod tidy;
mod verify_email;
