//! What comparing a password with a hash costs, estimated from the hash's parameters: the same on every machine, so that all nodes
//! agree whether a line of a file is good.

/// What one comparison costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Milliseconds of one core: of one like those that rented servers have, rounded up.
    pub millis: u64,
    /// Memory, in KiB.
    pub memory_kib: u64,
}

/// The most that one comparison may cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cap {
    /// Milliseconds of one core.
    pub millis: u64,
    /// Memory, in KiB.
    pub memory_kib: u64,
}

impl Default for Cap {
    /// What the configuration says unless somebody sets it: a second, and the memory of scrypt as OWASP advises it.
    fn default() -> Self {
        Self { millis: 1000, memory_kib: 128 * 1024 }
    }
}

impl Cap {
    /// Whether this much may be spent.
    pub const fn allows(self, cost: Cost) -> bool {
        cost.millis <= self.millis && cost.memory_kib <= self.memory_kib
    }
}

impl Cost {
    /// What Argon2 costs with this memory (in KiB) and these passes over it.
    pub fn of_argon2(memory_kib: u32, passes: u32) -> Self {
        Self::of(u64::from(memory_kib).saturating_mul(passes.into()), ARGON2_PASS, memory_kib.into())
    }

    /// So many steps of so many nanoseconds each, in this much memory. Saturates: a hash can ask for more than there is time.
    pub(super) const fn of(steps: u64, nanos_each: u64, memory_kib: u64) -> Self {
        Self { millis: steps.saturating_mul(nanos_each).div_ceil(1_000_000), memory_kib }
    }
}

/// One pass over one KiB of Argon2's memory: 19 ms for 19 MiB in two passes.
const ARGON2_PASS: u64 = 500;
/// One of bcrypt's 2^cost rounds: 200 ms for a cost of 12.
pub(super) const BCRYPT_ROUND: u64 = 50_000;
/// One round of PBKDF2 for one block of output.
pub(super) const PBKDF2_SHA1_ROUND: u64 = 300;
/// The same with SHA-256.
pub(super) const PBKDF2_SHA256_ROUND: u64 = 400;
/// The same with SHA-512.
pub(super) const PBKDF2_SHA512_ROUND: u64 = 900;
/// One block of 128 bytes of scrypt, filled and mixed.
pub(super) const SCRYPT_BLOCK: u64 = 450;
/// One round of SHA-crypt with a password of usual length.
pub(super) const SHA_CRYPT_ROUND: u64 = 1500;
