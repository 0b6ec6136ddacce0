//! The hashing threads, tried.

use super::*;
use crate::crypto::password_rules::{PasswordRules, PersonContext};

const QUICK: HashParams = HashParams { memory_kib: 64, iterations: 1, parallelism: 1 };

fn new_password(raw: &str) -> NewPassword {
    NewPassword::parse(raw, &PersonContext::default(), &PasswordRules::default()).unwrap()
}

#[tokio::test]
async fn the_right_password_is_right_and_others_are_wrong() {
    let passwords = Passwords::start(QUICK, Cap::default(), 2, 8);
    let hash = passwords.hash(&new_password("violet harbour seed")).await.unwrap();
    assert!(hash.as_phc().starts_with("$argon2id$v=19$m=64,t=1,p=1$"), "{}", hash.as_phc());
    let verdict = async |typed: &str| passwords.verify(Some(&hash), &typed.into()).await.unwrap();
    assert_eq!(verdict("violet harbour seed").await, Verdict::Right { rehash: false });
    // ASVS 5.0 V6.2.8: exactly as typed.
    for wrong in ["violet harbour seed ", " violet harbour seed", "Violet harbour seed", "violet harbour see", "", "violet harbour seed\0"]
    {
        assert_eq!(verdict(wrong).await, Verdict::Wrong, "{wrong:?}");
    }
}

#[tokio::test]
async fn long_passwords_are_not_cut() {
    let passwords = Passwords::start(QUICK, Cap::default(), 1, 8);
    let long = (0..32).map(|i| format!("k{i:02}z")).collect::<Vec<_>>().concat();
    assert_eq!(long.len(), 128);
    let hash = passwords.hash(&new_password(&long)).await.unwrap();
    for cut in [72, 73, 127] {
        assert_eq!(passwords.verify(Some(&hash), &long[..cut].into()).await, Ok(Verdict::Wrong));
    }
    assert_eq!(passwords.verify(Some(&hash), &long.as_str().into()).await, Ok(Verdict::Right { rehash: false }));
}

#[tokio::test]
async fn composed_and_decomposed_are_the_same_password() {
    let passwords = Passwords::start(QUICK, Cap::default(), 1, 8);
    let hash = passwords.hash(&new_password("cafe\u{301} zwölf fünf")).await.unwrap();
    assert_eq!(passwords.verify(Some(&hash), &"café zwo\u{308}lf fünf".into()).await, Ok(Verdict::Right { rehash: false }));
}

#[tokio::test]
async fn every_comparison_costs_one_hash() {
    let passwords = Passwords::start(QUICK, Cap::default(), 1, 8);
    let hash = passwords.hash(&new_password("violet harbour seed")).await.unwrap();
    let absurd =
        PasswordHash::from_phc("$argon2id$v=19$m=4194304,t=9,p=1$c29tZXNhbHRzb21lc2FsdA$Y29tcGxldGVseSBhYnN1cmQgaGFzaCB2YWx1ZSEhISE");
    let broken = PasswordHash::from_phc("nonsense");
    for hash in [Some(&hash), None, Some(&absurd), Some(&broken)] {
        let before = passwords.hashes_done();
        assert_eq!(passwords.verify(hash, &"something else".into()).await, Ok(Verdict::Wrong));
        assert_eq!(passwords.hashes_done(), before + 1);
    }
}

/// ASVS 5.0 V11.2.2.
#[tokio::test]
async fn old_parameters_ask_for_a_new_hash() {
    let old = Passwords::start(QUICK, Cap::default(), 1, 8);
    let hash = old.hash(&new_password("violet harbour seed")).await.unwrap();
    let new = Passwords::start(HashParams { memory_kib: 128, iterations: 2, parallelism: 1 }, Cap::default(), 1, 8);
    assert_eq!(new.verify(Some(&hash), &"violet harbour seed".into()).await, Ok(Verdict::Right { rehash: true }));
    // And the other way round: up to four times the cost is still compared, though it needs a larger buffer.
    let hash = new.hash(&new_password("violet harbour seed")).await.unwrap();
    assert_eq!(old.verify(Some(&hash), &"violet harbour seed".into()).await, Ok(Verdict::Right { rehash: true }));
}

#[tokio::test]
async fn a_known_hash_of_another_program_is_understood() {
    // Argon2id, "password" with the salt "somesalt" (the reference implementation's test vector).
    let hash = PasswordHash::from_phc("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");
    let passwords = Passwords::start(HashParams { memory_kib: 256, iterations: 2, parallelism: 1 }, Cap::default(), 1, 8);
    assert_eq!(passwords.verify(Some(&hash), &"password".into()).await, Ok(Verdict::Right { rehash: false }));
    assert_eq!(passwords.verify(Some(&hash), &"passwore".into()).await, Ok(Verdict::Wrong));
}

/// ASVS 5.0 V15.2.2: the queue is bounded.
#[tokio::test]
async fn a_full_queue_says_so() {
    let passwords = Passwords::start(HashParams { memory_kib: 32_768, iterations: 2, parallelism: 1 }, Cap::default(), 1, 1);
    let typed: SecretText = "something".into();
    let storm = (0..20).map(|_| {
        let (passwords, typed) = (passwords.clone(), typed.clone());
        tokio::spawn(async move { passwords.verify(None, &typed).await })
    });
    let mut outcomes = Vec::new();
    for task in storm.collect::<Vec<_>>() {
        outcomes.push(task.await.unwrap());
    }
    assert!(outcomes.contains(&Ok(Verdict::Wrong)));
    assert!(outcomes.iter().any(|outcome| outcome.is_err_and(|busy| busy.retry_after >= Duration::from_secs(1))));
}

#[tokio::test]
async fn a_hash_of_another_system_is_compared_and_replaced() {
    let passwords = Passwords::start(QUICK, Cap { millis: 100, memory_kib: 1024 }, 1, 8);
    let right = PasswordHash::from_phc("$2b$05$......................WjFh9xzMG2S9iEtxRzbN8rIGbsRcn92");
    assert_eq!(passwords.verify(Some(&right), &"violet harbour seed".into()).await, Ok(Verdict::Right { rehash: true }));
    assert_eq!(passwords.verify(Some(&right), &"violet harbour see".into()).await, Ok(Verdict::Wrong));
    assert_eq!(passwords.hashes_done(), 2);
    // The cap was lowered after the import: what costs more is not computed any more.
    let costly = PasswordHash::from_phc(right.as_phc().replace("$05$", "$13$"));
    assert_eq!(passwords.verify(Some(&costly), &"violet harbour seed".into()).await, Ok(Verdict::Wrong));
    for typed in ["", "!", "violet harbour seed"] {
        assert_eq!(passwords.verify(Some(&PasswordHash::none()), &typed.into()).await, Ok(Verdict::Wrong));
    }
    assert_eq!(passwords.hashes_done(), 6, "the dummy's cost, each");
}

#[test]
fn nothing_secret_is_printed() {
    assert_eq!(format!("{:?}", SecretText::new("hush")), "…");
    assert_eq!(format!("{:?}", PasswordHash::from_phc("$argon2id$hush")), "PasswordHash(…)");
}

#[test]
fn the_default_is_strong_enough() {
    assert!(HashParams::default().is_strong_enough());
    assert!(!QUICK.is_strong_enough());
}
