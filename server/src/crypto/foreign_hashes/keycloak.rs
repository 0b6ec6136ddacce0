//! A credential as Keycloak exports it: two JSON documents, `credentialData` (how) and `secretData` (what).
//!
//! ```json
//! {"hashIterations": 27500, "algorithm": "pbkdf2-sha256"}
//! {"value": "base64", "salt": "base64"}
//! ```

use serde_json::Value;

use super::{HashProblem, base64, pbkdf2_text::Pbkdf2, to_base64};

/// The hash in the two documents, as one text.
pub fn text(credential: &str, secret: &str) -> Result<String, HashProblem> {
    read(credential, secret).ok_or(HashProblem::Unreadable)
}

fn read(credential: &str, secret: &str) -> Option<String> {
    let (how, what): (Value, Value) = (serde_json::from_str(credential).ok()?, serde_json::from_str(secret).ok()?);
    let algorithm = how.get("algorithm")?.as_str()?;
    let rounds = how.get("hashIterations")?.as_u64().and_then(|rounds| u32::try_from(rounds).ok())?;
    let bytes = |name: &str| base64(what.get(name)?.as_str()?);
    let (digest, salt) = (bytes("value")?, bytes("salt")?);
    let hash = match algorithm {
        // The oldest name means SHA-1.
        "pbkdf2" | "pbkdf2-sha1" => "sha1",
        "pbkdf2-sha256" => "sha256",
        "pbkdf2-sha512" => "sha512",
        "argon2" => return argon2(&how, rounds, &salt, &digest),
        _ => return None,
    };
    Pbkdf2::new(hash, rounds, salt, digest).map(|hash| hash.to_text())
}

/// Keycloak's parameters are lists of one text each.
fn argon2(how: &Value, passes: u32, salt: &[u8], digest: &[u8]) -> Option<String> {
    let parameter = |name: &str| how.get("additionalParameters")?.get(name)?.get(0)?.as_str();
    let kind = parameter("type").filter(|kind| ["id", "i", "d"].contains(kind))?;
    let version = match parameter("version")? {
        "1.3" => 19,
        "1.0" => 16,
        _ => return None,
    };
    let (memory, lanes): (u32, u32) = (parameter("memory")?.parse().ok()?, parameter("parallelism")?.parse().ok()?);
    Some(format!("$argon2{kind}$v={version}$m={memory},t={passes},p={lanes}${}${}", to_base64(salt), to_base64(digest)))
}
