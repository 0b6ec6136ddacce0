use super::{Pairs, Problem, SecretField};
use crate::gallery::testing;

#[test]
fn secrets_are_never_printed() {
    let mut pairs = Pairs::new(vec![("password".to_owned(), "correct horse".to_owned())]);
    let secret = pairs.secret("password");
    assert_eq!(secret.expose(), "correct horse");
    assert!(!format!("{secret:?}").contains("horse"));
    assert!(pairs.value("password").is_none(), "taken once");
    assert!(SecretField::default().is_empty());
}

#[test]
fn pairs_are_taken_by_name_and_prefix() {
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let mut pairs = Pairs::new(vec![pair("email", "a@b.example"), pair("consent.terms", "yes"), pair("keep", "yes"), pair("x", "1")]);
    assert_eq!(pairs.field("email").value, "a@b.example");
    assert_eq!(pairs.field("absent").value, "");
    assert!(pairs.checked("keep") && !pairs.checked("other"));
    assert_eq!(pairs.with_prefix("consent."), [pair("terms", "yes")]);
    assert_eq!(pairs.rest(), [pair("x", "1")]);
}

#[test]
fn problems_speak_the_visitors_language() {
    let scene = testing::scene(&testing::words(), "de");
    let wait = Problem::new("too-many-tries").with("seconds", 1);
    assert_eq!(wait.say(&scene.text), "Zu viele Versuche. In einer Sekunde können Sie es noch einmal versuchen.");
}
