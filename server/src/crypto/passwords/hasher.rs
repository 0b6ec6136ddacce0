//! One thread's hashing: Argon2 over a memory that is wiped after every use. Hashes of other systems are compared here, too, so that their
//! time and memory are bounded by the same threads.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use argon2::password_hash::phc::{Output, ParamsString, PasswordHash as Phc, Salt};
use argon2::{ARGON2ID_IDENT, Algorithm, Argon2, Block, Params, Version};
use dryoc::classic::crypto_pwhash::{PasswordHashAlgorithm, crypto_pwhash};
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, Zeroizing};

use super::{HashParams, PasswordHash, SecretText, Verdict};
use crate::crypto::foreign_hashes::{Cap, Cost, ForeignHash};
use crate::rng;

/// How much more than today's a stored hash may cost. One from a hostile import could else occupy a thread for minutes.
const PATIENCE: u64 = 4;

pub(super) struct Hasher {
    params: Params,
    cap: Cap,
    memory: Vec<Block>,
    dummy: Phc,
    done: Arc<AtomicU64>,
}

/// What there is to compare with.
enum Stored {
    Argon2(Box<Phc>),
    Foreign(Box<ForeignHash>),
    /// No account, no password, or a hash that can't be used: the dummy.
    Nothing,
}

impl Hasher {
    pub(super) fn new(params: HashParams, cap: Cap, dummy: Phc, done: Arc<AtomicU64>) -> Self {
        let params = usable(params);
        Self { memory: Vec::new(), params, cap, dummy, done }
    }

    pub(super) fn hash(&mut self, password: &SecretText) -> PasswordHash {
        let salt = rng::bytes::<16>();
        let mut out = Zeroizing::new([0; Params::DEFAULT_OUTPUT_LEN]);
        let params = self.params.clone();
        self.compute(Algorithm::Argon2id, Version::V0x13, &params, password, &salt, out.as_mut());
        PasswordHash(phc(&params, &salt, out.as_ref()).to_string())
    }

    pub(super) fn verify(&mut self, hash: Option<&PasswordHash>, typed: &SecretText) -> Verdict {
        match hash.map_or(Stored::Nothing, |hash| self.read(hash)) {
            Stored::Argon2(stored) => match self.compare(&stored, &typed.composed()) {
                Some(rehash) => Verdict::Right { rehash },
                None => Verdict::Wrong,
            },
            Stored::Foreign(stored) => {
                self.done.fetch_add(1, Ordering::SeqCst);
                if stored.is_of(typed.expose()) { Verdict::Right { rehash: true } } else { Verdict::Wrong }
            }
            Stored::Nothing => {
                let dummy = self.dummy.clone();
                self.compare(&dummy, &typed.composed());
                Verdict::Wrong
            }
        }
    }

    /// The hash in its parts, where it is one that we are willing to compute.
    fn read(&self, hash: &PasswordHash) -> Stored {
        if hash.is_none() {
            return Stored::Nothing;
        }
        if let Some(stored) = Phc::new(&hash.0).ok().filter(|stored| Params::try_from(stored).is_ok_and(|params| self.affordable(&params)))
            && Algorithm::try_from(stored.algorithm.as_str()).is_ok()
        {
            return Stored::Argon2(Box::new(stored));
        }
        if let Some(stored) = ForeignHash::parse(&hash.0).filter(|stored| self.cap.allows(stored.cost())) {
            return Stored::Foreign(Box::new(stored));
        }
        tracing::error!("a stored password hash is unreadable or absurdly expensive: its owner can't sign in with it");
        Stored::Nothing
    }

    /// What today's hashes cost, and somewhat more; else what an import may bring.
    fn affordable(&self, params: &Params) -> bool {
        let cost = |params: &Params| u64::from(params.m_cost()) * u64::from(params.t_cost());
        let memory = u64::from(params.m_cost()) <= PATIENCE * u64::from(self.params.m_cost());
        let usual = memory && cost(params) <= PATIENCE * cost(&self.params);
        (usual || self.cap.allows(Cost::of_argon2(params.m_cost(), params.t_cost()))) && params.p_cost() <= 16
    }

    /// `Some` where it is the password; in it, whether the hash has other parameters than today's.
    fn compare(&mut self, stored: &Phc, typed: &SecretText) -> Option<bool> {
        let params = Params::try_from(stored).ok()?;
        let algorithm = Algorithm::try_from(stored.algorithm.as_str()).ok()?;
        let version = stored.version.map_or(Ok(Version::V0x10), Version::try_from).ok()?;
        let (salt, expected) = (stored.salt.as_ref()?, stored.hash.as_ref()?);
        let mut out = Zeroizing::new(vec![0; expected.len()]);
        self.compute(algorithm, version, &params, typed, salt.as_ref(), &mut out);
        let same: bool = out.as_slice().ct_eq(expected.as_bytes()).into();
        let cost = |params: &Params| (params.m_cost(), params.t_cost(), params.p_cost());
        let today = algorithm == Algorithm::Argon2id
            && version == Version::V0x13
            && cost(&params) == cost(&self.params)
            && expected.len() >= Params::DEFAULT_OUTPUT_LEN;
        same.then_some(!today)
    }

    /// The one place that runs Argon2, and counts.
    fn compute(&mut self, algorithm: Algorithm, version: Version, params: &Params, password: &SecretText, salt: &[u8], out: &mut [u8]) {
        self.done.fetch_add(1, Ordering::SeqCst);
        let password = password.expose().as_bytes();
        let done = if suits_vectors(algorithm, version, params, salt, out) {
            in_vectors(params, password, salt, out)
        } else {
            self.in_general(&Argon2::new(algorithm, version, params.clone()), password, salt, out)
        };
        if let Err(problem) = done {
            // Never an empty or guessable result: what can't be computed equals nothing (ASVS 5.0 V16.5.3).
            tracing::error!(problem, "a password could not be hashed");
            out.copy_from_slice(&unguessable(out.len()));
        }
    }

    /// Every kind of Argon2, over one memory that is kept.
    fn in_general(&mut self, argon: &Argon2<'_>, password: &[u8], salt: &[u8], out: &mut [u8]) -> Result<(), String> {
        let blocks = argon.params().block_count();
        let mut larger = Vec::new();
        let memory = if blocks <= self.params.block_count() { &mut self.memory } else { &mut larger };
        memory.resize(blocks.max(memory.len()), Block::new());
        let outcome = argon.hash_password_into_with_memory(password, salt, out, &mut *memory);
        // Argon2 keeps parts of what it derived from the password there.
        memory.iter_mut().take(blocks).for_each(Zeroize::zeroize);
        outcome.map_err(|error| error.to_string())
    }
}

/// Whether it is Argon2id as we write it: of one lane, with a salt of 16 bytes.
fn suits_vectors(algorithm: Algorithm, version: Version, params: &Params, salt: &[u8], out: &[u8]) -> bool {
    let plain = params.keyid().is_empty() && params.data().is_empty();
    let ours = algorithm == Algorithm::Argon2id && version == Version::V0x13 && params.p_cost() == 1;
    ours && plain && salt.len() == 16 && out.len() >= 16
}

/// By the implementation that finds the processor's vector units at run time: a quarter faster than the general one and more, which a test holds
/// it against. It wipes its memory itself.
fn in_vectors(params: &Params, password: &[u8], salt: &[u8], out: &mut [u8]) -> Result<(), String> {
    let memory = usize::try_from(params.m_cost()).unwrap_or(usize::MAX).saturating_mul(1024);
    let (passes, kind) = (u64::from(params.t_cost()), PasswordHashAlgorithm::Argon2id13);
    crypto_pwhash(out, password, salt, passes, memory, kind).map_err(|error| error.to_string())
}

/// A hash of nobody's password, with the configured cost.
pub(super) fn dummy(params: HashParams) -> Phc {
    phc(&usable(params), &rng::bytes::<16>(), &rng::bytes::<{ Params::DEFAULT_OUTPUT_LEN }>())
}

/// Argon2's own least values stand where the configuration asks for less than it can do.
fn usable(params: HashParams) -> Params {
    let lanes = params.parallelism.clamp(1, 16);
    let memory = params.memory_kib.clamp(8 * lanes, 4 << 20);
    Params::new(memory, params.iterations.clamp(1, 1 << 16), lanes, Some(Params::DEFAULT_OUTPUT_LEN)).unwrap_or_default()
}

#[expect(clippy::expect_used, reason = "lengths are fixed here and fit the format")]
fn phc(params: &Params, salt: &[u8; 16], out: &[u8]) -> Phc {
    Phc {
        algorithm: ARGON2ID_IDENT,
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(params).expect("three numbers fit"),
        salt: Some(Salt::new(salt).expect("16 bytes make a salt")),
        hash: Some(Output::new(out).expect("32 bytes make a hash")),
    }
}

fn unguessable(len: usize) -> Vec<u8> {
    std::iter::repeat_with(rng::bytes::<32>).flatten().take(len).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// RFC 9106, section 5.3, asks for a key, associated data and four lanes: the general implementation computes it …
    #[test]
    fn the_general_one_passes_the_standard_s_vector() {
        use argon2::{AssociatedData, ParamsBuilder};
        let params = ParamsBuilder::new().m_cost(32).t_cost(3).p_cost(4).data(AssociatedData::new(&[4; 12]).unwrap()).build().unwrap();
        let argon = Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params).unwrap();
        let mut out = [0; 32];
        argon.hash_password_into(&[1; 32], &[2; 16], &mut out).unwrap();
        let tag = "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659";
        assert_eq!(out.iter().map(|byte| format!("{byte:02x}")).collect::<String>(), tag);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        /// … and the fast one never differs from it.
        #[test]
        fn the_fast_one_equals_the_general_one(
            password in proptest::collection::vec(any::<u8>(), 0..200), salt in any::<[u8; 16]>(),
            memory in 8_u32..600, passes in 1_u32..5, length in 16_usize..80,
        ) {
            let params = Params::new(memory, passes, 1, Some(length)).unwrap();
            let (mut fast, mut general) = (vec![0; length], vec![1; length]);
            prop_assert!(suits_vectors(Algorithm::Argon2id, Version::V0x13, &params, &salt, &fast));
            in_vectors(&params, &password, &salt, &mut fast).unwrap();
            let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
            argon.hash_password_into(&password, &salt, &mut general).unwrap();
            prop_assert_eq!(fast, general);
        }
    }
}
