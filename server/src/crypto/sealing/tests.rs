//! Sealing and digests, tried.

use proptest::prelude::*;

use super::*;

fn place(row: u128, column: &'static str) -> Place {
    Place { table: "customers", row: Uuid::from_u128(row), column }
}

#[test]
fn what_is_sealed_opens_where_it_belongs() {
    let key = ApplicationKey::generate();
    let value = key.seal(place(1, "totp"), b"hush");
    assert_eq!(key.open(place(1, "totp"), &value).unwrap().as_slice(), b"hush");
    assert!(!value.windows(4).any(|bytes| bytes == b"hush"));
    // ASVS 5.0 V11.3.3: moved to another row, column or table it stays shut.
    assert_eq!(key.open(place(2, "totp"), &value), Err(Unsealable::Damaged));
    assert_eq!(key.open(place(1, "letter"), &value), Err(Unsealable::Damaged));
    assert_eq!(key.open(Place { table: "staff", ..place(1, "totp") }, &value), Err(Unsealable::Damaged));
}

/// ASVS 5.0 V11.3.4.
#[test]
fn no_two_values_share_a_nonce() {
    let key = ApplicationKey::generate();
    let values: std::collections::HashSet<_> = (0..1000).map(|_| key.seal(place(1, "a"), b"")[9..33].to_vec()).collect();
    assert_eq!(values.len(), 1000);
}

/// ASVS 5.0 V11.2.2.
#[test]
fn a_replaced_key_still_opens_old_values() {
    let old = ApplicationKey::generate();
    let value = old.seal(place(1, "a"), b"old");
    let digest = old.digest("address", b"ann@example.com");
    let new = ApplicationKey::generate();
    assert_eq!(new.open(place(1, "a"), &value), Err(Unsealable::UnknownKey));
    let fingerprint = old.fingerprint();
    assert!(!new.knows(&fingerprint));
    let new = new.with_retired(vec![old.clone()]);
    assert_eq!(new.open(place(1, "a"), &value).unwrap().as_slice(), b"old");
    assert!(new.knows(&fingerprint) && old.is_current(&value) && !new.is_current(&value));
    assert!(new.is_digest("address", b"ann@example.com", &digest));
    assert!(new.digests("address", b"ann@example.com").contains(&digest));
}

#[test]
fn digests_depend_on_key_label_and_bytes() {
    let key = ApplicationKey::generate();
    assert_eq!(key.digest("a", b"x"), key.digest("a", b"x"));
    assert_ne!(key.digest("a", b"x"), key.digest("b", b"x"));
    assert_ne!(key.digest("a", b"x"), key.digest("a", b"y"));
    assert_ne!(key.digest("a", b"x"), ApplicationKey::generate().digest("a", b"x"));
    assert!(!key.is_digest("a", b"x", &key.digest("a", b"y")) && !key.is_digest("a", b"x", b""));
}

#[test]
fn a_key_survives_the_configuration_file() {
    let key = ApplicationKey::generate();
    let again = ApplicationKey::from_base64(&format!(" {}\n", *key.to_base64())).unwrap();
    assert_eq!(again.fingerprint(), key.fingerprint());
    assert_eq!(key.fingerprint().len(), 64);
    assert_eq!(format!("{key:?}"), "ApplicationKey(…)");
    for bad in ["", "secret", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "c2hvcnQ="] {
        assert!(ApplicationKey::from_base64(bad).is_err(), "{bad:?}");
    }
}

/// Written down once: values sealed by this build must open in the next.
#[test]
fn values_of_earlier_builds_open() {
    let key = ApplicationKey::from_base64("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=").unwrap();
    assert_eq!(key.fingerprint(), FINGERPRINT);
    let digest = key.digest("address", b"ann@example.com");
    assert_eq!(STANDARD.encode(digest), DIGEST);
    let value = STANDARD.decode(SEALED).unwrap();
    assert_eq!(key.open(place(7, "totp"), &value).unwrap().as_slice(), b"hush");
}

const FINGERPRINT: &str = "cf1784a6cf128b5416bde87eab30db3f721a07045a38ce4e3876b237aced4d50";
const DIGEST: &str = "KKqjdYX1ob9K6P3Z1HkKsG2LSZtn1aWPFoLJe2sEIbQ=";
const SEALED: &str = "Ac8XhKbPEotUR5kC1FejuySY+ekAbyIwlvtAOpragYxX0JpyIOlsTwypYlAY7TokoM1dUwo=";

proptest! {
    #[test]
    fn damage_never_opens(plain in prop::collection::vec(any::<u8>(), 0..64), at in any::<prop::sample::Index>(), bit in 0..8u8) {
        let key = ApplicationKey::generate();
        let mut value = key.seal(place(1, "a"), &plain);
        let at = at.index(value.len());
        value[at] ^= 1 << bit;
        prop_assert!(key.open(place(1, "a"), &value).is_err());
        value.truncate(at);
        prop_assert!(key.open(place(1, "a"), &value).is_err());
    }
}
