//! Synthetic customers, to try things with. In development only.

use std::time::Duration;

use portico_app::links;

use crate::app_state::App;
use crate::crypto::SecretText;
use crate::crypto::password_rules::NewPassword;
use crate::crypto::passwords::PasswordHash;
use crate::error::Result;
use crate::model::consents::Source;
use crate::model::customers::{self, Status};
use crate::model::events::{self, Event, Kind};
use crate::portal::consents::ledger::{self, Decided, Occasion};
use crate::rng;

/// The password of all seeded customers.
pub const PASSWORD: &str = "violet-harbour-seed";
/// Customers in one transaction.
const BATCH: u32 = 500;

/// Makes `customer0@seed.example` and so on, up to so many; those that are there stay.
pub async fn seed(app: &App, customers: u32) -> Result<()> {
    // Real hashes of one password: a handful, with a salt each, shared by all, so that a million takes minutes.
    let mut hashes = Vec::new();
    for _ in 0..8 {
        hashes.push(app.passwords.hash(&NewPassword::already_in_use(&SecretText::new(PASSWORD))).await?);
    }
    let mut added = 0;
    for first in (0..customers).step_by(usize::try_from(BATCH).unwrap_or(1)) {
        added += batch(app, first..customers.min(first + BATCH), &hashes).await?;
        if (first / BATCH).is_multiple_of(20) {
            tracing::info!("{} of {customers}", first + BATCH.min(customers - first));
        }
    }
    tracing::info!(
        "{added} customers added; sign in at {}{} as customer0@seed.example with {PASSWORD}",
        app.config.public_url,
        links::SIGN_IN
    );
    Ok(())
}

async fn batch(app: &App, numbers: std::ops::Range<u32>, hashes: &[PasswordHash]) -> Result<u32> {
    let now = app.clock.now();
    let content = app.content.now();
    let purposes = app.config.purposes.iter().filter(|purpose| purpose.kind == crate::config::PurposeKind::Contract);
    let decided: Vec<Decided> =
        purposes.filter_map(|purpose| Some(Decided::about(content.legal.current(&purpose.id, "en", now)?, true))).collect();
    let tx = app.db.begin().await?;
    let mut added = 0;
    for number in numbers {
        let address = format!("customer{number}@seed.example");
        // Spread over the last three years, so that lists and charts look like life.
        let born = now.minus(Duration::from_mins(u64::from(rng::below(3 * 365 * 24 * 60))));
        let hash = hashes[usize::try_from(number).unwrap_or(0) % hashes.len()].clone();
        let (brand, language) = (&content.brands()[0].brand.id, if number % 3 == 0 { "de" } else { "en" });
        let customer = customers::Model {
            id: rng::id(now),
            address_key: address.clone(),
            address,
            password_hash: hash,
            password_changed_at: born,
            attributes: serde_json::json!({ "given_name": GIVEN[pick(GIVEN.len())], "family_name": FAMILY[pick(FAMILY.len())] })
                .to_string(),
            attributes_version: 1,
            language: language.to_owned(),
            time_zone: None,
            brand: brand.clone(),
            status: Status::Active,
            closes_at: None,
            closing_reminded: false,
            created_at: born,
        };
        let id = customer.id;
        if customers::insert(&tx, customer).await? {
            let signed_up = Event::of(Kind::SignedUp, id).fact("brand", brand.clone()).fact("language", language);
            events::record(&tx, signed_up.fact("device", "other"), born).await?;
            ledger::enter(&tx, app, &decided, Occasion { customer: id, source: Source::SignUp, session: None, at: born }).await?;
            added += 1;
        }
    }
    tx.commit().await?;
    Ok(added)
}

fn pick(many: usize) -> usize {
    usize::try_from(rng::below(u32::try_from(many).unwrap_or(1))).unwrap_or(0)
}

const GIVEN: [&str; 12] = ["Ada", "Bruno", "Chiara", "Dilan", "Elif", "Femi", "Greta", "Hiro", "Ines", "Jonas", "Karim", "Lena"];
const FAMILY: [&str; 12] =
    ["Abel", "Brandt", "Costa", "Dogan", "Eriksen", "Fischer", "Garcia", "Hoffmann", "Ito", "Jansen", "Kowalska", "Lopez"];
