//! What each seeded customer has lived through, the same whenever it is asked.
//!
//! All have proved their address and accepted the contracts. The first ten thousand can all be signed in to with the password alone.
//! Of those after them some are locked, some are closing, some have a second factor (which nobody has the app for), as it is in life.

use std::time::Duration;

use serde_json::Value;

use super::names::{FAMILY, GIVEN};
use crate::app_state::App;
use crate::clock::Timestamp;
use crate::config::PurposeKind;
use crate::crypto::passwords::PasswordHash;
use crate::crypto::totp::TotpSecret;
use crate::model::consents::{self, Source};
use crate::model::customers::{self, Status};
use crate::model::events::{Actor, Event, Kind};
use crate::model::{browsers, sessions, totp};
use crate::portal::begin;
use crate::portal::consents::ledger::{self, Decided, Occasion};
use crate::portal::second_factor_challenge::place;
use crate::rng;

/// Those before are plain: scripts sign in to them.
const PLAIN: u32 = 10_000;
/// The first was born so long ago.
const SPAN: Duration = Duration::from_hours(3 * 365 * 24);

/// The address of a customer of this number.
pub(super) fn address(number: u32) -> String {
    format!("customer{number}@seed.example")
}

/// Rows that are written together.
#[derive(Debug, Default)]
pub(super) struct Batch {
    pub(super) customers: Vec<customers::Model>,
    pub(super) consents: Vec<consents::Model>,
    pub(super) factors: Vec<totp::Model>,
    pub(super) sessions: Vec<sessions::Model>,
    pub(super) browsers: Vec<browsers::Model>,
    pub(super) events: Vec<(Event, Timestamp)>,
}

/// What all lives have in common.
#[derive(Clone, Debug)]
pub(super) struct Lives {
    app: App,
    now: Timestamp,
    many: u32,
    /// Each brand with the languages that it offers and the contracts that it asks for.
    brands: Vec<(String, Vec<String>, Vec<Decided>)>,
    consents: Vec<Decided>,
    pub(super) hashes: Vec<PasswordHash>,
}

impl Lives {
    pub(super) fn new(app: &App, many: u32) -> Self {
        let (content, now) = (app.content.now(), app.clock.now());
        let decided = |kind: PurposeKind, asked: &dyn Fn(&str) -> bool| -> Vec<Decided> {
            let of_kind = app.config.purposes.iter().filter(|purpose| purpose.kind == kind && asked(&purpose.id));
            of_kind.filter_map(|purpose| Some(Decided::about(content.legal.current(&purpose.id, "en", now)?, true))).collect()
        };
        let brands = content.brands().iter().map(|shown| {
            // Nobody reads the language that development makes up to find texts that were forgotten.
            let spoken = shown.languages.iter().filter(|language| !language.code.ends_with("-XA"));
            let languages = spoken.map(|language| language.code.clone()).collect();
            (shown.brand.id.clone(), languages, decided(PurposeKind::Contract, &|id| shown.brand.uses_purpose(id)))
        });
        let brands = brands.collect();
        Self { consents: decided(PurposeKind::Consent, &|_| true), app: app.clone(), now, many, brands, hashes: Vec::new() }
    }

    /// Writes one life down.
    pub(super) fn tell(&self, number: u32, batch: &mut Batch) {
        let dice = Dice(number);
        // Born one after the other, as it is in life; whoever is added later is younger.
        let age = SPAN.mul_f64(1.0 - f64::from(number) / f64::from(self.many));
        let born = self.now.minus(age);
        let Some((brand, languages, contracts)) = self.brands.get(if number >= PLAIN { dice.below(0, self.brands.len()) } else { 0 })
        else {
            return;
        };
        let status = status(number, dice);
        let customer = customers::Model {
            id: rng::id_at(born),
            address: address(number),
            address_key: address(number),
            password_hash: self.hashes[dice.below(1, self.hashes.len())].clone(),
            password_changed_at: born,
            attributes: attributes(number, dice),
            attributes_version: 1,
            language: language(number, dice, languages),
            time_zone: None,
            brand: brand.clone(),
            status,
            closes_at: (status == Status::Closing).then(|| self.closed_at(dice).plus(self.app.config.closing.grace)),
            closing_reminded: false,
            created_at: born,
        };
        let signed_up = Event::of(Kind::SignedUp, customer.id).fact("brand", brand.clone()).fact("language", customer.language.clone());
        batch.events.push((signed_up.fact("device", "other"), born));
        self.decide(contracts, (&customer, born), batch);
        self.consent(dice, &customer, batch);
        match status {
            Status::Closing => batch.events.push((Event::of(Kind::ClosingStarted, customer.id), self.closed_at(dice))),
            Status::Locked => batch.events.push((Event::by(Kind::Locked, Actor::System).to(Some(customer.id)), self.later(born, 90))),
            Status::Active => {}
        }
        let protected = number >= PLAIN && dice.below(2, 8) == 0;
        if protected {
            self.protect(&customer, batch);
        }
        if status == Status::Active && dice.below(9, 20) == 0 {
            self.sign_in(dice, (&customer, protected), batch);
        }
        batch.customers.push(customer);
    }

    /// One in twenty stays signed in somewhere. Nobody has the cookie.
    fn sign_in(&self, dice: Dice, (customer, protected): (&customers::Model, bool), batch: &mut Batch) {
        let days = u64::try_from(dice.below(10, 20)).unwrap_or(0);
        let at = self.now.minus(Duration::from_hours(24 * days)).max(customer.created_at);
        let (session, browser) = (rng::id_at(at), rng::id_at(at));
        let device = ["Firefox/Linux", "Chrome/Windows", "Safari/iOS", "Chrome/Android"][dice.below(11, 4)];
        batch.sessions.push(sessions::Model {
            id: session,
            secret_hash: rng::bytes::<32>().to_vec(),
            customer_id: Some(customer.id),
            registration_id: None,
            browser_id: Some(browser),
            brand: customer.brand.clone(),
            kept: true,
            created_at: at,
            last_used_at: at,
            idle_until: at.plus(begin::idle(&self.app, true)),
            absolute_until: at.plus(begin::absolute(&self.app, true)),
            password_at: Some(at),
            factor_at: protected.then_some(at),
            signed_in_at: Some(at),
            device: device.to_owned(),
            place: None,
            flash: None,
            return_to: None,
        });
        batch.browsers.push(browsers::Model { browser_id: browser, customer_id: customer.id, first_seen_at: at, last_seen_at: at });
        let signed_in = Event::of(Kind::SignedIn, customer.id).in_session(session);
        let signed_in = signed_in.fact("brand", customer.brand.clone()).fact("language", customer.language.clone()).fact("device", "other");
        let signed_in = signed_in.fact("way", "sign-in").fact("straight", !protected).fact("second_factor", protected);
        let signed_in = signed_in.fact("new_browser", true).detail("device", device).detail("place", Value::Null);
        batch.events.push((signed_in, at));
    }

    /// Four in ten allow something; one of them thinks better of it.
    fn consent(&self, dice: Dice, customer: &customers::Model, batch: &mut Batch) {
        for (at, about) in self.consents.iter().enumerate() {
            let feeling = dice.below(10 + u32::try_from(at).unwrap_or(0), 10);
            if feeling < 4 {
                self.decide(std::slice::from_ref(about), (customer, self.later(customer.created_at, 1)), batch);
            }
            if feeling == 0 {
                let withdrawn = Decided { yes: false, ..about.clone() };
                self.decide(&[withdrawn], (customer, self.later(customer.created_at, 200)), batch);
            }
        }
    }

    fn decide(&self, decided: &[Decided], (customer, at): (&customers::Model, Timestamp), batch: &mut Batch) {
        let source = if at == customer.created_at { Source::SignUp } else { Source::Account };
        let (rows, told) = ledger::entries(&self.app, decided, Occasion { customer: customer.id, source, session: None, at });
        // Of their own moment: the newest decision is the one with the highest id.
        batch.consents.extend(rows.into_iter().map(|row| consents::Model { id: rng::id_at(at), ..row }));
        batch.events.extend(told.into_iter().map(|event| (event, at)));
    }

    /// A second factor whose app nobody has.
    fn protect(&self, customer: &customers::Model, batch: &mut Batch) {
        let at = self.later(customer.created_at, 30);
        let sealed_secret = self.app.key.seal(place(customer.id), TotpSecret::generate().as_bytes());
        batch.factors.push(totp::Model {
            customer_id: customer.id,
            sealed_secret,
            created_at: at,
            confirmed_at: Some(at),
            last_step: None,
        });
        batch.events.push((Event::of(Kind::SecondFactorAdded, customer.id), at));
    }

    /// So many days later, and not in the future.
    fn later(&self, born: Timestamp, days: u64) -> Timestamp {
        born.plus(Duration::from_hours(24 * days)).min(self.now)
    }

    /// Within the last days: nobody's time is up yet.
    fn closed_at(&self, dice: Dice) -> Timestamp {
        let most = self.app.config.closing.grace / 4;
        self.now.minus(most.mul_f64(f64::from(u8::try_from(dice.below(3, 100)).unwrap_or(0)) / 100.0))
    }
}

fn status(number: u32, dice: Dice) -> Status {
    match dice.below(4, 1000) {
        _ if number < PLAIN => Status::Active,
        0..8 => Status::Locked,
        8..12 => Status::Closing,
        _ => Status::Active,
    }
}

/// English and German for those whom scripts sign in to, all languages for the others, the first ones most.
fn language(number: u32, dice: Dice, offered: &[String]) -> String {
    if number < PLAIN {
        return if number.is_multiple_of(3) { "de" } else { "en" }.to_owned();
    }
    let place = dice.below(5, offered.len() * offered.len()).isqrt();
    offered.iter().rev().nth(place).map_or_else(|| "en".to_owned(), Clone::clone)
}

fn attributes(number: u32, dice: Dice) -> String {
    let (given, family) = (GIVEN[dice.below(6, GIVEN.len())], FAMILY[dice.below(7, FAMILY.len())]);
    let mut values = serde_json::json!({ "given_name": given, "family_name": family });
    if dice.below(8, 10) < 6 {
        // German mobile numbers, each somebody's own.
        values["phone"] = format!("+49151{:08}", 20_000_000 + number).into();
    }
    values.to_string()
}

/// Throws that come out the same for the same customer.
#[derive(Clone, Copy, Debug)]
struct Dice(u32);

impl Dice {
    /// From 0 to `below` less one, for one question.
    fn below(self, question: u32, below: usize) -> usize {
        // SplitMix64: even enough for a crowd, and no secret hangs on it.
        let mut mixed = ((u64::from(question) << 32) | u64::from(self.0)).wrapping_add(0x9e37_79b9_7f4a_7c15);
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % u64::try_from(below.max(1)).unwrap_or(1)).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::values::PhoneNumber;

    #[test]
    fn a_life_is_told_alike_each_time() {
        for number in [0, 1, 9_999, 10_000, 9_999_999] {
            assert_eq!(attributes(number, Dice(number)), attributes(number, Dice(number)));
        }
        let names: std::collections::HashSet<String> = (0..5000).map(|number| attributes(number, Dice(number))).collect();
        assert!(names.len() > 3000, "and lives differ: {}", names.len());
    }

    #[test]
    fn scripts_can_count_on_the_first_ones() {
        assert!((0..PLAIN).all(|number| status(number, Dice(number)) == Status::Active));
        let others: Vec<Status> = (PLAIN..PLAIN + 10_000).map(|number| status(number, Dice(number))).collect();
        let count = |wanted| others.iter().filter(|status| **status == wanted).count();
        assert!((40..150).contains(&count(Status::Locked)) && (10..90).contains(&count(Status::Closing)));
    }

    #[test]
    fn numbers_are_numbers() {
        for number in [0, 77, 9_999_999] {
            let phone = format!("+49151{:08}", 20_000_000 + number);
            assert_eq!(PhoneNumber::parse(&phone, None).map(|parsed| parsed.e164().to_owned()), Ok(phone));
        }
    }
}
