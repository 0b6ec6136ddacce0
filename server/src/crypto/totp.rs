//! Codes from an authenticator app (TOTP, RFC 6238): six digits, thirty seconds, HMAC-SHA-1, because many apps silently know no other.
//! The weakness of SHA-1 is in collisions, which HMAC doesn't need (RFC 4226, B.2).

use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use subtle::{Choice, ConditionallySelectable, ConstantTimeEq};
use totp_rs::{Builder, Secret};
use zeroize::Zeroizing;

use super::tokens::digits;
use crate::clock::Timestamp;
use crate::rng;

/// Seconds that a code lives.
pub const STEP_SECONDS: i64 = 30;

/// RFC 3986's unreserved characters; all else is encoded, a `:` in the issuer's name above all, which would end it.
const IN_LABEL: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What the app and we share: 160 bits, as RFC 4226 advises. Store it sealed.
#[derive(Clone)]
pub struct TotpSecret(Zeroizing<[u8; 20]>);

/// How far off a clock may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// 1: the step before and the step after count too. 0: the current one alone (ASVS 5.0 V6.5.5 to the letter).
    pub steps_either_side: u8,
}

impl Default for Window {
    fn default() -> Self {
        Self { steps_either_side: 1 }
    }
}

impl TotpSecret {
    /// A new one.
    pub fn generate() -> Self {
        Self(Zeroizing::new(rng::bytes()))
    }

    /// One that was stored; `None` where these are not 20 bytes.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(|bytes| Self(Zeroizing::new(bytes)))
    }

    /// The bytes, to be sealed.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// Base32 in groups of four, for typing: `JBSW Y3DP …`.
    pub fn grouped(&self) -> Zeroizing<String> {
        let plain = self.base32();
        let mut text = Zeroizing::new(String::with_capacity(40));
        for (at, letter) in plain.chars().enumerate() {
            if at > 0 && at % 4 == 0 {
                text.push(' ');
            }
            text.push(letter);
        }
        text
    }

    /// The `otpauth://` address that the QR code holds: `issuer` is the brand's name, `account` the customer's address.
    pub fn uri(&self, issuer: &str, account: &str) -> Zeroizing<String> {
        // A colon parts issuer and account; apps decode before they split.
        let clean = |text: &str| text.replace(':', " ");
        let (issuer, account) = (clean(issuer), clean(account));
        let (issuer, account) = (utf8_percent_encode(issuer.trim(), IN_LABEL), utf8_percent_encode(account.trim(), IN_LABEL));
        let secret = self.base32();
        Zeroizing::new(format!(
            "otpauth://totp/{issuer}:{account}?secret={}&issuer={issuer}&algorithm=SHA1&digits=6&period={STEP_SECONDS}",
            *secret
        ))
    }

    /// The code of a step, as the app shows it: for tests, and for nobody else.
    pub fn code_at(&self, now: Timestamp) -> String {
        self.code(now.seconds().div_euclid(STEP_SECONDS)).to_string()
    }

    fn base32(&self) -> Zeroizing<String> {
        Zeroizing::new(Secret::new_stack(*self.0).to_base32())
    }

    fn code(&self, step: i64) -> Zeroizing<String> {
        let seconds = u64::try_from(step.saturating_mul(STEP_SECONDS)).unwrap_or(0);
        let totp = Builder::new().with_secret(Secret::new_stack(*self.0)).build_noncompliant();
        Zeroizing::new(totp.generate(seconds).to_string())
    }
}

/// The step that this code belongs to, where it is a right one: store it as the last used. A code works once (RFC 6238, 5.2; ASVS
/// 5.0 V6.5.1): only a step after `last_used_step` counts, so neither a code nor an older one can be shown again.
///
/// All steps of the window are computed and compared in full, whatever matches.
pub fn verify(secret: &TotpSecret, code: &str, now: Timestamp, window: Window, last_used_step: Option<i64>) -> Option<i64> {
    let typed = digits(code, 6)?;
    let current = now.seconds().div_euclid(STEP_SECONDS);
    let reach = i64::from(window.steps_either_side.min(1));
    let mut matched = Choice::from(0);
    let mut step = 0_i64;
    // Upwards: where two steps share a code, the later one is used up.
    for candidate in current - reach..=current + reach {
        let fresh = Choice::from(u8::from(last_used_step.is_none_or(|last| candidate > last)));
        let same = secret.code(candidate).as_bytes().ct_eq(typed.as_bytes()) & fresh;
        step = i64::conditional_select(&step, &candidate, same);
        matched |= same;
    }
    bool::from(matched).then_some(step)
}

impl fmt::Debug for TotpSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TotpSecret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp(seconds * 1_000_000)
    }

    const TIGHT: Window = Window { steps_either_side: 0 };

    /// RFC 6238, appendix B (the last six of its eight digits).
    #[test]
    fn the_rfcs_own_examples() {
        let secret = TotpSecret::from_bytes(b"12345678901234567890").unwrap();
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(verify(&secret, code, at(seconds), TIGHT, None), Some(seconds / 30), "{seconds}");
            assert_eq!(secret.code_at(at(seconds)), code);
        }
    }

    /// ASVS 5.0 V6.5.5.
    #[test]
    fn a_code_lives_in_its_window() {
        let secret = TotpSecret::generate();
        let now = 1_800_000_000;
        for (off, wide) in [(-60, false), (-30, true), (0, true), (30, true), (60, false)] {
            let code = secret.code_at(at(now + off));
            let wide = wide.then_some((now + off) / 30);
            // One time in a hundred thousand two steps share a code.
            if (-2..=2).filter(|step| secret.code_at(at(now + step * 30)) == code).count() == 1 {
                assert_eq!(verify(&secret, &code, at(now), Window::default(), None), wide, "{off}");
                assert_eq!(verify(&secret, &code, at(now), TIGHT, None).is_some(), off == 0, "{off}");
            }
        }
    }

    /// ASVS 5.0 V6.5.1.
    #[test]
    fn a_code_works_once() {
        let secret = TotpSecret::from_bytes(b"12345678901234567890").unwrap();
        let step = verify(&secret, "287082", at(59), Window::default(), None);
        assert_eq!(step, Some(1));
        assert_eq!(verify(&secret, "287082", at(59), Window::default(), step), None);
        assert_eq!(verify(&secret, "287082", at(61), Window::default(), step), None, "nor in the next step");
        assert_eq!(verify(&secret, "287082", at(59), Window::default(), Some(2)), None, "nor an older one");
        assert_eq!(verify(&secret, "287082", at(59), Window::default(), Some(0)), Some(1));
    }

    #[test]
    fn codes_as_people_type_them() {
        let secret = TotpSecret::from_bytes(b"12345678901234567890").unwrap();
        assert!(verify(&secret, " 287 082", at(59), TIGHT, None).is_some());
        assert!(verify(&secret, "２８７０８２", at(59), TIGHT, None).is_some());
        for bad in ["", "287083", "28708", "2870820", "28708a", "94287082", "+87082"] {
            assert!(verify(&secret, bad, at(59), TIGHT, None).is_none(), "{bad:?}");
        }
        assert!(verify(&secret, "287082", Timestamp(i64::MIN), TIGHT, None).is_none_or(|step| step < 0));
    }

    #[test]
    fn apps_understand_the_address() {
        let secret = TotpSecret::from_bytes(b"12345678901234567890").unwrap();
        let uri = secret.uri("Harbor & Sons: Café", "ann+shop@bücher.example");
        let read = totp_rs::Totp::from_url(uri.as_str()).unwrap();
        assert_eq!(read.issuer(), Some("Harbor & Sons  Café"));
        assert_eq!(read.account_name(), "ann+shop@bücher.example");
        assert_eq!(read.secret().as_bytes(), secret.as_bytes());
        assert_eq!((read.digits(), read.step()), (6, 30));
        assert!(uri.is_ascii() && !uri.contains(' ') && !uri.contains('+'));
    }

    #[test]
    fn the_secret_in_text() {
        let secret = TotpSecret::from_bytes(b"12345678901234567890").unwrap();
        assert_eq!(*secret.grouped(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assert!(TotpSecret::from_bytes(b"short").is_none());
        assert_ne!(TotpSecret::generate().as_bytes(), TotpSecret::generate().as_bytes());
        assert_eq!(format!("{secret:?}"), "TotpSecret(…)");
    }
}
