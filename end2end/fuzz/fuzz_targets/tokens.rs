//! What people type or follow: codes, links, addresses, ways back.
#![no_main]

use libfuzzer_sys::fuzz_target;
use portico::crypto::recovery_codes::RecoveryCode;
use portico::crypto::tokens::{Code, TokenHash};
use portico::model::values::EmailAddress;
use portico::web::gate::{desk_path, own_path};

fuzz_target!(|typed: &str| {
    let _ = TokenHash::of(typed);
    if let Some(code) = Code::parse(typed) {
        assert!(code.reveal().len() == 6 && code.reveal().bytes().all(|byte| byte.is_ascii_digit()));
    }
    let _ = RecoveryCode::parse(typed);
    if let Ok(address) = EmailAddress::parse(typed) {
        // What was read once is read again as the same.
        let again = EmailAddress::parse(address.as_str()).map(|again| again.key().to_owned());
        assert_eq!(again.ok().as_deref(), Some(address.key()));
        assert!(!address.as_str().contains(['\r', '\n', '\0']));
    }
    for path in [own_path(typed), desk_path(typed)].into_iter().flatten() {
        assert!(path.starts_with('/') && !path.starts_with("//") && path.is_ascii());
    }
});
