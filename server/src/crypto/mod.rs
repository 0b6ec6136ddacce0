//! Everything secret: passwords and the rules for them, keys and sealed values, tokens, second factors.
//!
//! | what | how | where |
//! |---|---|---|
//! | passwords | Argon2id, version 0x13, 128-bit salt, PHC strings | [`passwords`] |
//! | passwords of imported customers | bcrypt, PBKDF2, scrypt, SHA-crypt: compared once, then replaced | [`foreign_hashes`] |
//! | sealed values | XChaCha20-Poly1305, random 192-bit nonce, bound to table, row and column | [`sealing`] |
//! | keyed digests, codes, recovery codes | HMAC-SHA-256 under a subkey (HKDF-SHA-256) of the application key | [`sealing`], [`tokens`], [`recovery_codes`] |
//! | tokens and session ids | 256 random bits, stored as SHA-256 | [`tokens`] |
//! | authenticator apps | TOTP, HMAC-SHA-1 (the one that all apps know; RFC 6238), 160-bit secret | [`totp`] |
//! | anchors of the audit chain | Ed25519 (RFC 8032) under a subkey of the application key | [`anchoring`] |
//! | breached passwords | SHA-1, the format of such lists; protects nothing | [`password_rules`] |

pub mod anchoring;
pub mod foreign_hashes;
pub mod password_rules;
pub mod passwords;
pub mod recovery_codes;
pub mod sealing;
mod secret_text;
pub mod tokens;
pub mod totp;

pub use secret_text::SecretText;
