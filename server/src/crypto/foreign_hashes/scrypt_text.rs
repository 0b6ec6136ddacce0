//! scrypt (RFC 7914) in PHC strings, as Django writes it, and as the C library's `crypt` does (`$7$`).

use scrypt::{Params, scrypt};
use zeroize::Zeroizing;

use super::cost::SCRYPT_BLOCK;
use super::{Computed, Cost, DIGEST, LONGEST_SALT, base64, crypt_base64, number, to_base64};

/// A scrypt hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scrypt {
    log_n: u32,
    r: u32,
    p: u32,
    salt: Vec<u8>,
    digest: Vec<u8>,
}

impl Scrypt {
    fn new([log_n, r, p]: [u32; 3], salt: Vec<u8>, digest: Vec<u8>) -> Option<Self> {
        let fits = (1..=40).contains(&log_n) && (1..=1024).contains(&r) && (1..=1024).contains(&p);
        (fits && salt.len() <= LONGEST_SALT && DIGEST.contains(&digest.len())).then_some(Self { log_n, r, p, salt, digest })
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        if let Some(rest) = text.strip_prefix("scrypt$") {
            return Self::django(rest);
        }
        if let Some(rest) = text.strip_prefix("$7$") {
            return Self::crypt(rest);
        }
        let [params, salt, digest] = text.strip_prefix("$scrypt$")?.split('$').collect::<Vec<_>>().try_into().ok()?;
        let [ln, r, p] = params.split(',').collect::<Vec<_>>().try_into().ok()?;
        let params = [number(ln.strip_prefix("ln=")?)?, number(r.strip_prefix("r=")?)?, number(p.strip_prefix("p=")?)?];
        Self::new(params, base64(salt)?, base64(digest)?)
    }

    /// `16384$salt$8$5$base64`: the salt is the text itself.
    fn django(rest: &str) -> Option<Self> {
        let [n, salt, r, p, digest] = rest.split('$').collect::<Vec<_>>().try_into().ok()?;
        let n = number(n).filter(|n| n.is_power_of_two())?;
        Self::new([n.trailing_zeros(), number(r)?, number(p)?], salt.as_bytes().to_vec(), base64(digest)?)
    }

    /// One character of log N, five each of r and p, the salt as text, and the digest.
    fn crypt(rest: &str) -> Option<Self> {
        let (params, rest) = rest.split_at_checked(11)?;
        let (salt, digest) = rest.rsplit_once('$').filter(|(salt, _)| !salt.contains('$'))?;
        let params = [crypt_base64::number(&params[..1])?, crypt_base64::number(&params[1..6])?, crypt_base64::number(&params[6..])?];
        Self::new(params, salt.as_bytes().to_vec(), crypt_base64::bytes(digest, 32)?)
    }

    pub(super) fn to_text(&self) -> String {
        format!("$scrypt$ln={},r={},p={}${}${}", self.log_n, self.r, self.p, to_base64(&self.salt), to_base64(&self.digest))
    }

    pub(super) fn cost(&self) -> Cost {
        let (r, p) = (u64::from(self.r), u64::from(self.p));
        // Blocks of 128 bytes: those that are mixed, and one of each further lane.
        let blocks = (1_u64 << self.log_n).saturating_mul(r);
        Cost::of(blocks.saturating_mul(p), SCRYPT_BLOCK, blocks.saturating_add((p - 1) * r).div_ceil(8))
    }

    pub(super) fn digest(&self) -> &[u8] {
        &self.digest
    }

    pub(super) fn compute(&self, password: &[u8]) -> Computed {
        let mut out = Zeroizing::new(vec![0; self.digest.len()]);
        let params = u8::try_from(self.log_n).ok().and_then(|log_n| Params::new(log_n, self.r, self.p).ok());
        let computed = params.is_some_and(|params| scrypt(password, &self.salt, &params, &mut out).is_ok());
        // What can't be computed equals nothing: an empty result has another length than any digest.
        if computed { out } else { Zeroizing::default() }
    }
}
