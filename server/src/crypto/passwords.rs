//! Hashing passwords, on threads of their own: a storm of sign-ins never starves the pages (ASVS 5.0 V15.2.2, V15.4.4).
//!
//! Argon2id, version 0x13, as PHC strings, so that every hash carries its own parameters and old ones stay readable. What other systems
//! wrote ([`super::foreign_hashes`]) is compared as well, and asks for a new hash when it is right.
//!
//! A password is compared exactly as typed: no trimming, no folding of case, no truncation (ASVS 5.0 V6.2.8). The one thing done to
//! it is Unicode composition (NFC, as RFC 8265 asks for): a Mac types `é` as two characters where a phone types one, and its owner
//! can't see the difference.
//!
//! Who has no password to compare with is compared with a dummy: the same work, always wrong, so that nobody learns from the time
//! whether an address has an account (ASVS 5.0 V6.3.8).

mod hasher;

use std::fmt;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use sea_orm::DeriveValueType;
use tokio::sync::oneshot;

pub use super::SecretText;
use super::foreign_hashes::Cap;
use super::password_rules::NewPassword;
use hasher::Hasher;

/// What one hash costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HashParams {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub iterations: u32,
    /// Lanes.
    pub parallelism: u32,
}

impl Default for HashParams {
    /// OWASP's first recommendation: about 19 ms of one core.
    fn default() -> Self {
        Self { memory_kib: 19_456, iterations: 2, parallelism: 1 }
    }
}

impl HashParams {
    /// Whether this is at least OWASP's minimum (ASVS 5.0 V11.4.2): 19 MiB in two passes, or what costs a guesser as much.
    pub fn is_strong_enough(self) -> bool {
        self.parallelism >= 1
            && matches!(self, Self { memory_kib: m, iterations: t, .. } if (m >= 47_104 && t >= 1) || (m >= 19_456 && t >= 2)
                || (m >= 12_288 && t >= 3) || (m >= 9_216 && t >= 4) || (m >= 7_168 && t >= 5))
    }
}

/// A password's hash, as it is stored. Never printed.
#[derive(Clone, PartialEq, Eq, DeriveValueType)]
pub struct PasswordHash(String);

impl PasswordHash {
    /// A hash that comes from storage or from another system (a PHC string).
    pub fn from_phc(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The PHC string, for storage.
    pub fn as_phc(&self) -> &str {
        &self.0
    }
}

/// Stands where an imported customer has no password: no password matches, and comparing costs what the dummy does.
const NO_PASSWORD: &str = "!";

impl PasswordHash {
    /// Of a customer who has no password yet, and chooses one through a recovery.
    pub fn none() -> Self {
        Self(NO_PASSWORD.to_owned())
    }

    /// Whether there is no password.
    pub fn is_none(&self) -> bool {
        self.0 == NO_PASSWORD
    }
}

impl fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PasswordHash(…)")
    }
}

/// How a comparison ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is the password. `rehash`: its hash has other parameters than today's; hash anew while the password is at hand.
    Right {
        /// Whether to store a new hash.
        rehash: bool,
    },
    /// It isn't, or there was nothing to compare with.
    Wrong,
}

/// More is asked than can be hashed in good time: 503, and come back later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("too many passwords wait to be hashed")]
pub struct Busy {
    /// After how long it is worth another try.
    pub retry_after: Duration,
}

/// The hashing threads. Cheap to clone; the threads end with the last clone.
#[derive(Clone)]
pub struct Passwords(Arc<Pool>);

struct Pool {
    queue: SyncSender<Job>,
    /// How many wait in the queue, and the most that may.
    waiting: Arc<AtomicUsize>,
    most: usize,
    done: Arc<AtomicU64>,
    retry_after: Duration,
}

enum Job {
    Hash { password: SecretText, reply: oneshot::Sender<PasswordHash> },
    Verify { hash: Option<PasswordHash>, typed: SecretText, reply: oneshot::Sender<Verdict> },
}

impl Passwords {
    /// Starts `workers` threads (as many as there are cores), before which at most `queue` passwords wait. A hash of another system is
    /// compared where it costs no more than `cap`.
    pub fn start(params: HashParams, cap: Cap, workers: usize, queue: usize) -> Self {
        let (workers, queue) = (workers.max(1), queue.max(1));
        let (sender, receiver) = sync_channel(queue);
        let receiver = Arc::new(Mutex::new(receiver));
        let (done, waiting) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicUsize::new(0)));
        let dummy = hasher::dummy(params);
        for number in 0..workers {
            let (receiver, waiting) = (Arc::clone(&receiver), Arc::clone(&waiting));
            let hasher = Hasher::new(params, cap, dummy.clone(), Arc::clone(&done));
            let thread = std::thread::Builder::new().name(format!("passwords-{number}")).spawn(move || work(&receiver, &waiting, hasher));
            if let Err(error) = thread {
                tracing::error!(%error, "a thread for hashing passwords could not be started");
            }
        }
        Self(Arc::new(Pool { queue: sender, waiting, most: queue, done, retry_after: patience(params, workers, queue) }))
    }

    /// Whether there is room in the queue now: who has no chance is refused before anything else is asked for them. Between here and a hash
    /// the last place may go to somebody else.
    pub fn expect_room(&self) -> Result<(), Busy> {
        if self.0.waiting.load(Ordering::Relaxed) < self.0.most { Ok(()) } else { Err(self.busy()) }
    }

    /// Hashes a password that passed the rules.
    pub async fn hash(&self, password: &NewPassword) -> Result<PasswordHash, Busy> {
        let (reply, answer) = oneshot::channel();
        self.enqueue(Job::Hash { password: password.secret().clone(), reply })?;
        answer.await.map_err(|_| self.busy())
    }

    /// Compares what was typed with a hash; without one, with the dummy.
    pub async fn verify(&self, hash: Option<&PasswordHash>, typed: &SecretText) -> Result<Verdict, Busy> {
        let (reply, answer) = oneshot::channel();
        self.enqueue(Job::Verify { hash: hash.cloned(), typed: typed.clone(), reply })?;
        answer.await.map_err(|_| self.busy())
    }

    /// How many hashes were computed since the start: tests prove with it that known and unknown addresses cost the same.
    pub fn hashes_done(&self) -> u64 {
        self.0.done.load(Ordering::SeqCst)
    }

    fn enqueue(&self, job: Job) -> Result<(), Busy> {
        // Counted before a thread can take it; a count that is too high for a moment only refuses somebody a moment early.
        self.0.waiting.fetch_add(1, Ordering::Relaxed);
        self.0.queue.try_send(job).map_err(|_| {
            self.0.waiting.fetch_sub(1, Ordering::Relaxed);
            self.busy()
        })
    }

    fn busy(&self) -> Busy {
        Busy { retry_after: self.0.retry_after }
    }
}

impl fmt::Debug for Passwords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Passwords").field("hashes_done", &self.hashes_done()).finish_non_exhaustive()
    }
}

/// How much the hashing threads stand back behind all others, from 0 to 19: there are as many as cores, and pages shall not notice them.
const NICE: i32 = 10;

/// A thread's life: take, hash, answer, until no sender is left.
fn work(receiver: &Mutex<Receiver<Job>>, waiting: &AtomicUsize, mut hasher: Hasher) {
    // Linux counts this by the thread. Where it is refused, hashing only competes with everything else.
    if let Err(error) = rustix::process::setpriority_process(None, NICE) {
        tracing::warn!(%error, "hashing threads could not be told to stand back");
    }
    loop {
        // The lock is held while waiting, and given up before hashing.
        let job = receiver.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(job) = job else { return };
        waiting.fetch_sub(1, Ordering::Relaxed);
        // Whoever asked may be gone, or go while we hash: nobody minds then.
        match job {
            Job::Hash { reply, .. } if reply.is_closed() => {}
            Job::Verify { reply, .. } if reply.is_closed() => {}
            Job::Hash { password, reply } => drop(reply.send(hasher.hash(&password))),
            Job::Verify { hash, typed, reply } => drop(reply.send(hasher.verify(hash.as_ref(), &typed))),
        }
    }
}

/// How long a full queue takes to empty, by the measured 20 ms for 19 MiB in two passes; at least a second.
fn patience(params: HashParams, workers: usize, queue: usize) -> Duration {
    let micros_each = u64::from(params.memory_kib) * u64::from(params.iterations) / 2;
    let rounds = u64::try_from(queue.div_ceil(workers)).unwrap_or(u64::MAX);
    Duration::from_micros(micros_each.saturating_mul(rounds)).clamp(Duration::from_secs(1), Duration::from_mins(1))
}

#[cfg(test)]
mod tests;
