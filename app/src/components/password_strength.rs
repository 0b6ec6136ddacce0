//! The module that says while typing how hard a new password is to guess.

use leptos::prelude::*;

use crate::links;

/// Stands once on each page that asks for a new password. A module of our own, from our own address, so the content security policy
/// needs no exception; it finds the field by `autocomplete="new-password"`.
#[component]
pub fn PasswordStrength() -> AnyView {
    view! { <script type="module" src=links::asset("password-strength.js")></script> }.into_any()
}
