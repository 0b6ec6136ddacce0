//! Signing up: one answer for every address, refusals that keep what was typed, decisions that are free.

use std::time::Duration;

use axum::http::StatusCode;
use portico_app::links;

use crate::support::cost::cost_of;
use crate::support::people::{PASSWORD, Page, Person, TestApp};

fn newcomer(house: &TestApp, address: &str) -> Person {
    Person { address: address.to_owned(), ..house.guest() }
}

/// An answer without what must differ: the address itself.
fn told(page: &Page, address: &str) -> (StatusCode, String, String) {
    (page.status, page.location().to_owned(), page.html().replace(address, "…"))
}

on_both_databases! {
    /// Same page, same hashes, same statements and transactions, for addresses that are new, taken, or waiting (ASVS 5.0 V6.3.8).
    async fn every_address_gets_the_same_answer(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        newcomer(&house, "waiting@example.com").sign_up().await;
        house.settle().await;
        let mut answers = Vec::new();
        for address in ["new@example.com", &alice.address, "waiting@example.com"] {
            let browser = newcomer(&house, address);
            let (answer, cost) = cost_of(&house, browser.sign_up()).await;
            assert_eq!(cost.hashes, 1, "{address}");
            assert!(browser.cookie("portico").is_some());
            let (inbox, looking) = cost_of(&house, browser.visit(links::VERIFY_EMAIL)).await;
            assert!(inbox.says(address), "{}", inbox.text());
            answers.push((told(&answer, address), cost, told(&inbox, address), looking));
        }
        assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:#?}");
        assert_eq!(answers[0].0.1, links::VERIFY_EMAIL);

        assert_eq!(house.letters_to("new@example.com").await, ["confirm-address"]);
        assert_eq!(house.letters_to("waiting@example.com").await, ["confirm-address", "confirm-address"]);
        assert_eq!(house.letters_to(&alice.address).await, ["account-exists", "confirm-address"], "the owner is told");
        let letter = house.latest(&alice.address).await;
        assert_eq!(letter.link(links::SIGN_IN), links::SIGN_IN);
        assert_eq!(letter.link(links::RECOVERY), links::RECOVERY);
    }

    /// Whoever tries codes, or asks for another letter, learns no more than by signing up.
    async fn what_comes_after_tells_as_little(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let mut answers = Vec::new();
        for address in ["new@example.com", &alice.address] {
            let browser = newcomer(&house, address);
            browser.sign_up().await;
            house.settle().await;
            let not_it = if house.latest(address).await.text.contains("000000") { "000001" } else { "000000" };
            let mut said = Vec::new();
            for _ in 0..6 {
                let (answer, cost) = cost_of(&house, browser.submit(links::VERIFY_EMAIL, &[("code", not_it)])).await;
                said.push((told(&answer, address), cost));
            }
            let (resent, cost) = cost_of(&house, browser.submit(links::VERIFY_EMAIL, &[("resend", "yes")])).await;
            said.push((told(&resent, address), cost));
            house.settle().await;
            let (again, cost) = cost_of(&house, browser.submit(links::VERIFY_EMAIL, &[("code", not_it)])).await;
            said.push((told(&again, address), cost));
            house.advance(Duration::from_mins(10));
            let late = browser.submit(links::VERIFY_EMAIL, &[("code", not_it)]).await;
            // That the session is in use is noted beside the answer, sooner or later: here the cost says nothing.
            said.push((told(&late, address), cost));
            answers.push(said);
        }
        for (free, taken) in answers[0].iter().zip(&answers[1]) {
            assert_eq!(free, taken);
        }
    }

    /// Everything typed is kept but the password, and each problem stands at its field.
    async fn a_refused_form_keeps_what_was_typed(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let guest = house.guest();
        let empty = guest.submit(links::SIGN_UP, &[]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        for field in ["email", "password", "consent.terms"] {
            assert!(empty.problem(field).is_some(), "{field}: {}", empty.text());
            assert_eq!(empty.all(&format!("#problems a[href='#{field}']")).len(), 1, "{field} in the summary");
        }
        let typed = [("email", "alice@"), ("password", "Tr7#kQ9"), ("given_name", "Alice <b>"), ("consent.newsletter", "yes")];
        let refused = guest.submit(links::SIGN_UP, &typed).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(refused.field("email"), "alice@");
        assert_eq!(refused.field("given_name"), "Alice <b>");
        assert_eq!(refused.field("password"), "");
        assert!(!refused.html().contains("Tr7#kQ9"), "a password is never sent back (ASVS 5.0 V14.2.1)");
        assert_eq!(refused.all("input[name='consent.newsletter'][checked]").len(), 1);
        assert_eq!(refused.all("input[name='consent.terms'][checked]").len(), 0);
        assert!(guest.cookie("portico").is_none(), "a refusal begins nothing");
        assert!(house.mailbox().await.is_empty());
    }

    /// GDPR Art. 4(11), recital 32: a box that was ticked beforehand is no consent. The privacy notice is a link, no box.
    async fn decisions_are_free(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let page = house.guest().visit(links::SIGN_UP).await;
        assert_eq!(page.all("input[type=checkbox]").len(), 2, "terms and newsletter");
        assert_eq!(page.all("input[checked]").len(), 0);
        assert_eq!(page.all("[name='consent.privacy']").len(), 0);
        assert!(!page.all("main a[href='/legal/privacy']").is_empty());
        let eager = newcomer(&house, "eager@example.com");
        let without = [("email", "eager@example.com"), ("password", PASSWORD), ("given_name", "E"), ("consent.newsletter", "yes")];
        let refused = eager.submit(links::SIGN_UP, &without).await;
        assert_eq!(refused.problem("consent.terms").unwrap(), "There is no account without this.");
        for (address, ticked, expected) in [
            ("eager@example.com", Some(("consent.newsletter", "yes")), &["signed-in", "consent-given", "contract-accepted", "signed-up"][..]),
            ("modest@example.com", None, &["signed-in", "contract-accepted", "signed-up"]),
        ] {
            let person = newcomer(&house, address);
            let mut form = vec![("email", address), ("password", PASSWORD), ("given_name", "E"), ("consent.terms", "yes")];
            form.extend(ticked);
            person.submit(links::SIGN_UP, &form).await;
            person.submit(links::VERIFY_EMAIL, &[("code", &house.latest(address).await.code())]).await;
            let mut kinds = house.events(house.row(&person).await.id).await;
            let mut expected = expected.to_vec();
            kinds.sort_unstable();
            expected.sort_unstable();
            assert_eq!(kinds, expected);
        }
    }

    /// ASVS 5.0 V6.2: what others try first is refused, with a word that helps; everything else is welcome.
    async fn weak_passwords_are_refused_with_help(db: TestDatabase) {
        let house = TestApp::configured(db, &[("PORTICO_LIMITS", "off")], |_| {}).await;
        let person = newcomer(&house, "alice.liddell@example.com");
        let too_long = (0..43).map(|i| format!("{i:02}k")).collect::<Vec<_>>().concat();
        for (weak, help) in [
            ("", "8 characters or longer"),
            ("Tr7#kQ9", "8 characters or longer"),
            (&too_long, "128 characters or shorter"),
            ("drowssap", "Everybody knows this one"),
            ("liddell.alice", "It says little more than your name"),
            ("HarborHarbor", "It says little more than your name"),
            ("abcdefgh12345678", "quickly guessed"),
        ] {
            let refused = Person { password: weak.to_owned(), ..person.clone() }.sign_up().await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{weak}");
            let why = refused.problem("password").unwrap_or_default();
            assert!(why.contains(help), "{weak}: {why}");
            assert!(weak.is_empty() || !refused.html().contains(&format!("\"{weak}\"")));
        }
        for good in ["xkqvzjwp", " violet  harbour seed ", "дождь берёза окно", "犬雪竹机窓米塩鉄", "🦊🌵🚲🍋🪁🧊🎻🗿", &too_long[..128]] {
            let taken = Person { password: good.to_owned(), ..person.clone() }.sign_up().await;
            assert_eq!(taken.location(), links::VERIFY_EMAIL, "{good}: {}", taken.text());
        }
    }

    /// The hint while typing comes of the same rules, changes nothing, and is limited.
    async fn a_hint_follows_the_same_rules(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let guest = house.guest();
        let ask = async |password: &str| guest.submit(links::PASSWORD_STRENGTH, &[("password", password), ("email", "ann@example.com")]).await;
        let weak = ask("drowssap").await;
        assert_eq!(weak.headers["content-type"], "application/json");
        assert_eq!(weak.headers["cache-control"], "no-store");
        assert!(weak.html().contains("Everybody knows this one"), "{}", weak.html());
        assert!(ask(PASSWORD).await.html().contains("\"score\":4"));
        assert!(guest.cookies.lock().unwrap().is_empty());
        let mut last = ask("x").await;
        for _ in 0..60 {
            last = ask("x").await;
        }
        assert_eq!(last.status, StatusCode::TOO_MANY_REQUESTS);
    }

    /// Letters to one address and sign-ups from one network are limited, alike whether the address is taken.
    async fn sign_ups_are_limited(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        for address in ["new@example.com", &alice.address] {
            let browser = newcomer(&house, address);
            house.advance(Duration::from_hours(2));
            for _ in 0..5 {
                assert_eq!(browser.sign_up().await.location(), links::VERIFY_EMAIL);
            }
            let (refused, cost) = cost_of(&house, browser.sign_up()).await;
            assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
            assert_eq!(refused.headers["retry-after"], "720");
            assert_eq!(refused.field("email"), address);
            assert_eq!(cost.hashes, 0, "limits come before any hash");
            house.advance(Duration::from_secs(720));
            assert_eq!(browser.sign_up().await.location(), links::VERIFY_EMAIL, "whoever waits as told gets in");
        }
        house.advance(Duration::from_hours(2));
        let mut last = StatusCode::OK;
        for n in 0..31 {
            last = newcomer(&house, &format!("n{n}@example.com")).sign_up().await.status;
        }
        assert_eq!(last, StatusCode::TOO_MANY_REQUESTS, "one network");
        let elsewhere = Person { from: ([198, 51, 100, 7], 40_000).into(), ..newcomer(&house, "other@example.com") };
        assert_eq!(elsewhere.sign_up().await.location(), links::VERIFY_EMAIL);
    }

    /// The letter speaks the language in which somebody signed up.
    async fn the_letter_speaks_the_visitors_language(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let anna = Person { language: "de".to_owned(), ..newcomer(&house, "anna@example.com") };
        anna.sign_up().await;
        let letter = house.latest("anna@example.com").await;
        assert!(letter.html.contains("lang=\"de\""), "{}", letter.html);
        anna.submit(links::VERIFY_EMAIL, &[("code", &letter.code())]).await;
        assert_eq!(house.row(&anna).await.language, "de");
        assert!(anna.visit(links::ACCOUNT).await.html().contains("lang=\"de\""));
        assert_eq!(anna.visit(links::SIGN_UP).await.location(), links::ACCOUNT, "who is signed in needs no account");
    }
}
