//! A form's body: decoded strictly, and read by every form that a stranger can post.
#![no_main]

use libfuzzer_sys::fuzz_target;
use portico::web::posted;
use portico_app::forms::{Form, Pairs};
use portico_app::pages::new_password::NewPasswordForm;
use portico_app::pages::profile::ProfileForm;
use portico_app::pages::recovery::RecoveryForm;
use portico_app::pages::sign_in::SignInForm;
use portico_app::pages::sign_up::SignUpForm;
use portico_app::pages::verify_email::CodeForm;

fuzz_target!(|body: &[u8]| {
    let Ok(pairs) = posted::pairs(body) else { return };
    assert!(pairs.iter().all(|(name, value)| !name.contains('\0') && !value.contains('\0')));
    let _ = SignUpForm::read(&mut Pairs::new(pairs.clone()));
    let _ = SignInForm::read(&mut Pairs::new(pairs.clone()));
    let _ = CodeForm::read(&mut Pairs::new(pairs.clone()));
    let _ = RecoveryForm::read(&mut Pairs::new(pairs.clone()));
    let _ = NewPasswordForm::read(&mut Pairs::new(pairs.clone()));
    let _ = ProfileForm::read(&mut Pairs::new(pairs));
});
