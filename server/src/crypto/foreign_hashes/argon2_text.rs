//! Argon2 in PHC strings: only what it costs is asked here.

use argon2::Params;
use argon2::password_hash::phc::PasswordHash as Phc;

use super::Cost;

/// What an Argon2 hash costs; none where the text is no whole one.
pub(super) fn cost(text: &str) -> Option<Cost> {
    let hash = Phc::new(text).ok().filter(|hash| argon2::Algorithm::try_from(hash.algorithm.as_str()).is_ok())?;
    let params = Params::try_from(&hash).ok()?;
    let whole = hash.salt.is_some() && hash.hash.is_some_and(|hash| hash.len() >= 16);
    (whole && params.p_cost() <= 16).then(|| Cost::of_argon2(params.m_cost(), params.t_cost()))
}
