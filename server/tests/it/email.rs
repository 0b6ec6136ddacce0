//! Changing the address: asking is blind, the link takes letter and sign-in, the old address can take it back.

use std::time::Duration;

use axum::http::StatusCode;
use portico::model::customers;
use portico_app::links;
use sea_orm::{EntityTrait, PaginatorTrait};

use crate::support::people::{Page, Person, TestApp};

const NEW: &str = "alice.new@example.org";

async fn ask(person: &Person, address: &str) -> Page {
    person.submit(links::EMAIL, &[("email", address)]).await
}

/// Asks, and follows the letter's link; the same person, known by the new address.
async fn moved(house: &TestApp, person: &Person, address: &str) -> Person {
    assert_eq!(ask(person, address).await.location(), links::EMAIL);
    let link = house.latest(address).await.link(links::CONFIRM_EMAIL);
    let done = person.submit(&link, &[]).await;
    assert_eq!(done.location(), links::SECURITY, "{}", done.text());
    house.advance(Duration::from_mins(1));
    Person { address: address.to_owned(), ..person.clone() }
}

async fn undo_link(house: &TestApp, address: &str) -> String {
    house.latest(address).await.link(links::UNDO_EMAIL)
}

async fn address_of(house: &TestApp, id: uuid::Uuid) -> String {
    customers::by_id(&house.app.db.read, id).await.unwrap().unwrap().address
}

on_both_databases! {
    /// Nothing changes before the new address is proved; then all other sessions end and the old address is told.
    async fn a_new_address_is_proved_and_the_old_one_told(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        let id = house.row(&alice).await.id;
        let (phone, thief) = (alice.elsewhere(), alice.stolen());
        phone.sign_in().await;
        guest.submit(links::RECOVERY, &[("email", &alice.address)]).await;
        let recovery = house.latest(&alice.address).await.link(links::NEW_PASSWORD);
        let letters = house.letters_to(&alice.address).await.len();

        assert_eq!(ask(&alice, NEW).await.location(), links::EMAIL);
        let page = alice.visit(links::EMAIL).await;
        assert!(page.says("We sent a letter to the new address") && page.says("a…w@example.org") && !page.says(NEW), "{}", page.text());
        assert_eq!(house.letters_to(NEW).await, ["address-change"]);
        let link = house.latest(NEW).await.link(links::CONFIRM_EMAIL);
        let page = alice.visit(&link).await;
        assert!(page.status == StatusCode::OK && page.says(NEW), "{}", page.text());
        assert_eq!(address_of(&house, id).await, alice.address, "looking changes nothing: scanners follow links");

        assert_eq!(alice.submit(&link, &[]).await.location(), links::SECURITY);
        let page = alice.visit(links::SECURITY).await;
        assert!(page.says("Your address is changed") && page.says(NEW));
        assert!(!phone.is_signed_in().await && !thief.is_signed_in().await);
        let told = house.latest(&alice.address).await;
        assert_eq!(house.letters_to(&alice.address).await.len(), letters + 1);
        assert!(told.kind == "address-changed" && told.text.contains("a…w@example.org") && !told.text.contains(NEW), "{}", told.text);
        assert_eq!(house.events(id).await[..2], ["address-changed", "address-change-asked"]);
        assert_eq!(alice.submit(&link, &[]).await.status, StatusCode::GONE, "a link works once");
        assert_eq!(guest.visit(&recovery).await.status, StatusCode::GONE, "what lies in the old inbox opens nothing");
        assert!(!alice.visit(links::EMAIL).await.says("is waiting"), "nothing waits any more");

        let by_old = alice.elsewhere();
        assert_eq!(by_old.sign_in().await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let by_new = Person { address: NEW.to_owned(), ..alice.elsewhere() };
        assert_eq!(by_new.sign_in().await.location(), links::ACCOUNT);
    }

    /// DESIGN: nobody learns whether an address has an account; its owner gets a letter.
    async fn asking_is_blind(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let bob = house.customer("bob@example.com").await;
        house.settle().await;
        let mut seen = Vec::new();
        for address in [bob.address.as_str(), "eve@example.com"] {
            let answer = ask(&alice, address).await;
            let rows = async || {
                let tokens = portico::model::tokens::Entity::find().count(&house.app.db.read).await.unwrap();
                (tokens, portico::model::inquiries::Entity::find().count(&house.app.db.read).await.unwrap())
            };
            let asked = rows().await;
            let page = alice.visit(links::EMAIL).await;
            house.settle().await;
            let later = alice.visit(links::EMAIL).await;
            let hide = |page: &Page| page.html().replace("b…@example.com", "*").replace("e…@example.com", "*");
            seen.push((answer.location().to_owned(), asked, rows().await, hide(&page), hide(&later)));
        }
        assert_eq!(seen[0], seen[1]);
        assert!(seen[0].3.contains('*'));
        assert_eq!(house.letters_to(&bob.address).await.first().map(String::as_str), Some("account-exists"));
        assert_eq!(house.letters_to("eve@example.com").await, ["address-change"]);
    }

    /// Account pre-hijacking: the letter alone moves nothing, in nobody's hands but the customer's who asked.
    async fn the_link_is_good_for_who_asked_alone(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        let bob = house.customer("bob@example.com").await;
        ask(&alice, NEW).await;
        let link = house.latest(NEW).await.link(links::CONFIRM_EMAIL);
        for answer in [guest.visit(&link).await, guest.submit(&link, &[]).await] {
            assert_eq!(answer.location(), "/sign-in?return_to=%2Faccount%2Femail", "without the link's secret");
        }
        for answer in [bob.visit(&link).await, bob.submit(&link, &[]).await] {
            assert_eq!(answer.status, StatusCode::GONE);
        }
        for broken in [links::CONFIRM_EMAIL, "/account/email/confirm?token=", "/account/email/confirm?token=AAAA", "/undo-address", "/undo-address?token=x"] {
            assert_eq!(alice.visit(broken).await.status, StatusCode::GONE, "{broken}");
            assert_eq!(alice.submit(broken, &[]).await.status, StatusCode::GONE, "{broken}");
        }
        let elsewhere = alice.elsewhere();
        elsewhere.sign_in().await;
        assert_eq!(elsewhere.submit(&link, &[]).await.location(), links::SECURITY, "any browser of hers will do");
    }

    /// A token of one purpose opens no other door.
    async fn links_of_other_letters_move_nothing(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        ask(&alice, NEW).await;
        let confirm = house.latest(NEW).await.link(links::CONFIRM_EMAIL);
        let token = confirm.split_once("token=").unwrap().1;
        assert_eq!(guest.submit(&format!("{}?token={token}", links::UNDO_EMAIL), &[]).await.status, StatusCode::GONE);
        assert_eq!(guest.visit(&format!("{}?token={token}", links::NEW_PASSWORD)).await.status, StatusCode::GONE);
        guest.submit(links::RECOVERY, &[("email", &alice.address)]).await;
        let recovery = house.latest(&alice.address).await.link(links::NEW_PASSWORD);
        let token = recovery.split_once("token=").unwrap().1;
        assert_eq!(alice.submit(&format!("{}?token={token}", links::CONFIRM_EMAIL), &[]).await.status, StatusCode::GONE);
        assert_eq!(guest.submit(&format!("{}?token={token}", links::UNDO_EMAIL), &[]).await.status, StatusCode::GONE);
    }

    async fn an_address_that_was_taken_meanwhile_is_told(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        ask(&alice, "carol@example.com").await;
        let link = house.latest("carol@example.com").await.link(links::CONFIRM_EMAIL);
        let carol = house.customer("carol@example.com").await;
        let page = alice.submit(&link, &[]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.problems().contains("Another account uses this address"), "{}", page.text());
        assert!(alice.is_signed_in().await && carol.is_signed_in().await);
        assert_eq!(house.row(&alice).await.address, alice.address);
        assert!(!house.letters_to(&alice.address).await.contains(&"address-changed".to_owned()));
    }

    /// Sign-ups that wait for an address die when somebody proves it.
    async fn waiting_sign_ups_of_the_new_address_die(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let stranger = Person { address: NEW.to_owned(), ..house.guest() };
        stranger.sign_up().await;
        let code = house.latest(NEW).await.code();
        moved(&house, &alice, NEW).await;
        let late = stranger.submit(links::VERIFY_EMAIL, &[("code", &code)]).await;
        assert_ne!(late.location(), links::ACCOUNT);
        assert!(!stranger.is_signed_in().await);
    }

    async fn only_the_newest_wish_holds_and_not_for_long(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        ask(&alice, "first@example.com").await;
        let first = house.latest("first@example.com").await.link(links::CONFIRM_EMAIL);
        ask(&alice, "second@example.com").await;
        let second = house.latest("second@example.com").await.link(links::CONFIRM_EMAIL);
        assert_eq!(alice.visit(&first).await.status, StatusCode::GONE);
        assert_eq!(alice.visit(&second).await.status, StatusCode::OK);
        ask(&alice, "third@example.com").await;
        ask(&alice, "fourth@example.com").await;
        assert!(house.letters_to("third@example.com").await.is_empty(), "asked anew before the letter was written");
        let fourth = house.latest("fourth@example.com").await.link(links::CONFIRM_EMAIL);
        house.advance(house.app.config.email_change.link);
        alice.sign_in().await;
        assert_eq!(alice.visit(&fourth).await.status, StatusCode::GONE);
        assert!(!alice.visit(links::EMAIL).await.says("is waiting"));
    }

    /// "Unexpired email change": who was in the account before its owner recovered it does not move it away afterwards.
    async fn recovering_the_account_takes_the_wish_back(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        ask(&alice, NEW).await;
        let link = house.latest(NEW).await.link(links::CONFIRM_EMAIL);
        guest.submit(links::RECOVERY, &[("email", &alice.address)]).await;
        let recovery = house.latest(&alice.address).await.link(links::NEW_PASSWORD);
        let password = "five quiet otters humming";
        assert_eq!(guest.submit(&recovery, &[("password", password)]).await.status, StatusCode::SEE_OTHER);
        let owner = Person { password: password.to_owned(), ..alice.elsewhere() };
        assert_eq!(owner.sign_in().await.location(), links::ACCOUNT);
        assert_eq!(owner.visit(&link).await.status, StatusCode::GONE);
    }

    async fn what_is_wrong_stands_at_its_field(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let wrong = ["", "alice", "alice@", "ALICE@example.com", "a@b\r\nBcc: c@example.com", "alice@example.com\u{202e}"];
        for typed in wrong {
            let page = ask(&alice, typed).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed:?}");
            assert!(page.problem("email").is_some(), "{typed:?}: {}", page.text());
        }
        assert!(ask(&alice, "ALICE@example.com").await.says("This is your address already"));
        assert_eq!(ask(&alice, "not an address").await.field("email"), "not an address", "what was typed stays");
        assert_eq!(house.letters_to(&alice.address).await.len(), 1, "the letter of the sign-up alone");
    }

    /// Nobody is flooded with letters, and nobody floods.
    async fn asking_is_limited(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        for number in 0..5 {
            assert_eq!(ask(&alice, &format!("new{number}@example.org")).await.location(), links::EMAIL);
        }
        let refused = ask(&alice, NEW).await;
        assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(refused.field("email"), NEW);
        assert!(house.letters_to(NEW).await.is_empty());
    }

    /// ASVS 5.0 V7.5.1.
    async fn it_asks_for_fresh_proof(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        assert!(guest.visit(links::EMAIL).await.location().starts_with(links::SIGN_IN));
        assert!(ask(&guest, NEW).await.location().starts_with(links::SIGN_IN));
        house.advance(Duration::from_mins(10));
        assert_eq!(alice.visit(links::EMAIL).await.location(), "/confirm?return_to=%2Faccount%2Femail");
        assert_eq!(ask(&alice, NEW).await.location(), "/confirm?return_to=%2Faccount%2Femail");
        assert!(house.letters_to(NEW).await.is_empty());
    }
}

mod undo {
    use super::*;

    on_both_databases! {
        /// The owner of the old address takes a stranger's change back, with nothing but the letter.
        async fn the_old_address_comes_back_once(db: TestDatabase) {
            let (house, guest, alice) = TestApp::with_alice(db).await;
            let id = house.row(&alice).await.id;
            let stranger = moved(&house, &alice, NEW).await;
            ask(&stranger, "further@example.org").await;
            let further = house.latest("further@example.org").await.link(links::CONFIRM_EMAIL);
            guest.submit(links::RECOVERY, &[("email", NEW)]).await;
            let recovery = house.latest(NEW).await.link(links::NEW_PASSWORD);
            let link = undo_link(&house, &alice.address).await;

            let page = guest.visit(&link).await;
            assert!(page.status == StatusCode::OK && page.says(&alice.address));
            assert!(stranger.is_signed_in().await, "looking changes nothing");
            assert_eq!(guest.submit(&link, &[]).await.location(), "/recovery?notice=address-restored");
            assert!(guest.visit("/recovery?notice=address-restored").await.says("Your old address is back"));
            assert_eq!(address_of(&house, id).await, alice.address);
            assert!(!stranger.is_signed_in().await);
            for dead in [&link, &recovery] {
                assert_eq!(guest.submit(dead, &[("password", "five quiet otters humming")]).await.status, StatusCode::GONE);
            }
            assert_eq!(house.events(id).await[0], "address-restored");
            assert_eq!(house.latest(&alice.address).await.kind, "address-restored");
            let owner = alice.elsewhere();
            assert_eq!(owner.sign_in().await.location(), links::ACCOUNT);
            assert_eq!(owner.visit(&further).await.status, StatusCode::GONE);
        }

        /// A stranger who moves the account twice can neither keep it nor take the first owner's way back away.
        async fn a_chain_of_changes_is_undone_from_its_start(db: TestDatabase) {
            let (house, guest, alice) = TestApp::with_alice(db).await;
            let id = house.row(&alice).await.id;
            let stranger = moved(&house, &alice, "stranger1@example.org").await;
            let owners = undo_link(&house, &alice.address).await;
            moved(&house, &stranger, "stranger2@example.org").await;
            let strangers = undo_link(&house, "stranger1@example.org").await;
            assert_eq!(guest.submit(&strangers, &[]).await.status, StatusCode::SEE_OTHER);
            assert_eq!(address_of(&house, id).await, "stranger1@example.org");
            assert_eq!(guest.submit(&owners, &[]).await.status, StatusCode::SEE_OTHER, "the earlier way back stays");
            assert_eq!(address_of(&house, id).await, alice.address);

            alice.sign_in().await;
            let stranger = moved(&house, &alice, "stranger3@example.org").await;
            let owners = undo_link(&house, &alice.address).await;
            moved(&house, &stranger, "stranger4@example.org").await;
            let strangers = undo_link(&house, "stranger3@example.org").await;
            assert_eq!(guest.submit(&owners, &[]).await.status, StatusCode::SEE_OTHER);
            assert_eq!(guest.submit(&strangers, &[]).await.status, StatusCode::GONE, "later ones die with it");
            assert_eq!(address_of(&house, id).await, alice.address);
        }

        async fn an_old_address_that_somebody_has_by_now_is_told(db: TestDatabase) {
            let (house, guest, alice) = TestApp::with_alice(db).await;
            let moved = moved(&house, &alice, NEW).await;
            let link = undo_link(&house, &alice.address).await;
            house.customer("alice@example.com").await;
            let page = guest.submit(&link, &[]).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(page.problems().contains("Another account uses this address"));
            assert!(moved.is_signed_in().await);
        }

        async fn it_works_for_some_days(db: TestDatabase) {
            let (house, guest, alice) = TestApp::with_alice(db).await;
            moved(&house, &alice, NEW).await;
            let link = undo_link(&house, &alice.address).await;
            house.advance(house.app.config.email_change.undo - Duration::from_mins(2));
            assert_eq!(guest.visit(&link).await.status, StatusCode::OK);
            house.advance(Duration::from_mins(2));
            assert_eq!(guest.submit(&link, &[]).await.status, StatusCode::GONE);
        }
    }
}

mod races {
    use super::*;

    async fn all_at_once(wishes: Vec<(Person, String)>) -> Vec<Page> {
        let tries: Vec<_> = wishes.into_iter().map(|(who, link)| tokio::spawn(async move { who.submit(&link, &[]).await })).collect();
        let mut answers = Vec::new();
        for attempt in tries {
            answers.push(attempt.await.unwrap());
        }
        answers
    }

    on_both_databases! {
        threads(4);
        async fn one_click_on_a_link_wins(db: TestDatabase) {
            let (house, guest, alice) = TestApp::with_alice(db).await;
            ask(&alice, NEW).await;
            let link = house.latest(NEW).await.link(links::CONFIRM_EMAIL);
            let answers = all_at_once((0..4).map(|_| (alice.stolen(), link.clone())).collect()).await;
            assert_eq!(answers.iter().filter(|answer| answer.location() == links::SECURITY).count(), 1);
            let told: Vec<_> = house.letters_to(&alice.address).await.into_iter().filter(|kind| kind == "address-changed").collect();
            assert_eq!(told.len(), 1);

            let link = undo_link(&house, &alice.address).await;
            let answers = all_at_once((0..4).map(|_| (guest.clone(), link.clone())).collect()).await;
            assert_eq!(answers.iter().filter(|answer| answer.status == StatusCode::SEE_OTHER).count(), 1);
            assert_eq!(answers.iter().filter(|answer| answer.status == StatusCode::GONE).count(), 3);
        }

        async fn two_accounts_want_one_address(db: TestDatabase) {
            let (house, _, alice) = TestApp::with_alice(db).await;
            let bob = house.customer("bob@example.com").await;
            let mut wishes = Vec::new();
            for person in [&alice, &bob] {
                ask(person, NEW).await;
                wishes.push((person.stolen(), house.latest(NEW).await.link(links::CONFIRM_EMAIL)));
                house.advance(Duration::from_secs(1));
            }
            let answers = all_at_once(wishes).await;
            assert_eq!(answers.iter().filter(|answer| answer.location() == links::SECURITY).count(), 1);
            assert_eq!(answers.iter().filter(|answer| answer.status == StatusCode::UNPROCESSABLE_ENTITY).count(), 1);
        }
    }
}
