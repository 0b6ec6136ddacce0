//! A second factor, set up behind the rooms' backs: for stories that begin where it is there already.

use portico::clock::Timestamp;
use portico::crypto::recovery_codes::{self as codes, RecoveryCode};
use portico::crypto::totp::TotpSecret;
use portico::model::{recovery_codes, totp};
use portico::portal::second_factor_challenge::place;

use super::people::{Person, TestApp};

/// What a customer has on the phone and on paper.
pub struct Factor {
    secret: TotpSecret,
    pub codes: Vec<RecoveryCode>,
}

impl Factor {
    /// Sets one up, long before the story.
    pub async fn of(house: &TestApp, person: &Person) -> Self {
        let (id, now, db) = (house.row(person).await.id, house.app.clock.now(), house.app.db.writer());
        let (secret, codes) = (TotpSecret::generate(), codes::generate());
        totp::propose(db, id, house.app.key.seal(place(id), secret.as_bytes()), now).await.unwrap();
        assert!(totp::confirm(db, id, now.seconds() / 30 - 10, now).await.unwrap());
        let hashes = codes.iter().map(|code| code.hash(&house.app.key, id).as_bytes().to_vec()).collect();
        recovery_codes::replace(db, id, hashes, now).await.unwrap();
        Self { secret, codes }
    }

    /// What the phone shows so many steps from now.
    pub fn code(&self, house: &TestApp, steps: i64) -> String {
        self.secret.code_at(Timestamp(house.app.clock.now().micros() + steps * 30_000_000))
    }

    /// A code that is wrong now, before and after.
    pub fn wrong(&self, house: &TestApp) -> String {
        let near: Vec<String> = (-3..=3).map(|steps| self.code(house, steps)).collect();
        (0..10).map(|n| format!("{n:06}")).find(|code| !near.contains(code)).unwrap()
    }

    /// The secret's bytes.
    pub fn bytes(&self) -> &[u8] {
        self.secret.as_bytes()
    }
}
