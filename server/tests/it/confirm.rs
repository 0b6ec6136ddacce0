//! Fresh proof: every factor again, few guesses, a new secret.

use std::time::Duration;

use axum::http::StatusCode;
use portico_app::links;

use crate::support::factor::Factor;
use crate::support::people::{Person, TestApp};

const TO_ACTIVITY: &str = "/confirm?return_to=%2Faccount%2Factivity";

/// Where the confirmed visitor is led.
async fn destination(person: &Person, path: &str) -> String {
    person.visit(path).await.location().to_owned()
}

on_both_databases! {
    async fn the_password_is_fresh_proof_for_ten_minutes(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        assert_eq!(destination(&alice, TO_ACTIVITY).await, links::ACTIVITY, "a sign-in counts");
        house.advance(Duration::from_mins(11));
        let page = alice.visit(TO_ACTIVITY).await;
        assert_eq!((page.status, page.all("[name=password]").len(), page.all("[name=code]").len()), (StatusCode::OK, 1, 0));
        let wrong = alice.submit(TO_ACTIVITY, &[("password", "not this one")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.problem("password").is_some() && !wrong.html().contains("not this one"));
        let before = alice.stolen();
        let proved = alice.submit(TO_ACTIVITY, &[("password", &alice.password)]).await;
        assert_eq!(proved.location(), TO_ACTIVITY);
        assert_eq!(destination(&alice, proved.location()).await, links::ACTIVITY);
        assert_ne!(alice.cookie("portico"), before.cookie("portico"), "ASVS 5.0 V7.2.4");
        assert!(!before.is_signed_in().await, "a stolen cookie gains nothing by it");
        house.advance(Duration::from_secs(599));
        assert_eq!(destination(&alice, TO_ACTIVITY).await, links::ACTIVITY);
        house.advance(Duration::from_secs(1));
        assert_eq!(alice.visit(TO_ACTIVITY).await.status, StatusCode::OK);
        assert_eq!(guest.visit(links::CONFIRM).await.status, StatusCode::SEE_OTHER);
    }

    /// ASVS 5.0 V7.5.1: every factor that the account has.
    async fn a_second_factor_is_asked_too(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let factor = Factor::of(&house, &alice).await;
        house.advance(Duration::from_mins(11));
        let code = factor.code(&house, 0);
        let early = alice.submit(TO_ACTIVITY, &[("code", &code)]).await;
        assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY, "the password comes first");
        assert_eq!(alice.submit(TO_ACTIVITY, &[("password", &alice.password), ("code", &code)]).await.location(), TO_ACTIVITY);
        let page = alice.visit(TO_ACTIVITY).await;
        assert_eq!((page.status, page.all("[name=password]").len(), page.all("[name=code]").len()), (StatusCode::OK, 0, 1));
        assert_eq!(alice.submit(TO_ACTIVITY, &[("code", &factor.wrong(&house))]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let before = alice.cookie("portico");
        assert_eq!(alice.submit(TO_ACTIVITY, &[("code", &code)]).await.location(), TO_ACTIVITY);
        assert_ne!(alice.cookie("portico"), before);
        assert_eq!(destination(&alice, TO_ACTIVITY).await, links::ACTIVITY);
        let phone = alice.elsewhere();
        phone.sign_in().await;
        let replayed = phone.submit(links::SECOND_FACTOR_CHALLENGE, &[("code", &code)]).await;
        assert_eq!(replayed.status, StatusCode::UNPROCESSABLE_ENTITY, "a code that confirmed signs nobody in");
    }

    /// A stolen session gives no more guesses at the password than signing in does.
    async fn guesses_are_limited(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        house.advance(Duration::from_mins(11));
        let thief = alice.stolen();
        for _ in 0..5 {
            assert_eq!(thief.submit(links::CONFIRM, &[("password", "guess")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let before = house.app.passwords.hashes_done();
        let refused = thief.submit(links::CONFIRM, &[("password", &alice.password)]).await;
        assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(refused.headers.contains_key("retry-after"));
        assert_eq!(house.app.passwords.hashes_done(), before);
        let failed = house.events(house.row(&alice).await.id).await.into_iter().filter(|kind| *kind == "sign-in-failed").count();
        assert_eq!(failed, 5);
        house.advance(Duration::from_secs(5));
        assert_eq!(alice.confirm().await.status, StatusCode::SEE_OTHER);
    }

    /// ASVS 5.0 V3.7.2.
    async fn it_leads_to_our_own_paths_only(db: TestDatabase) {
        let (_house, _, alice) = TestApp::with_alice(db).await;
        for foreign in ["//evil.example", "https://evil.example", "/sign-out", "/account/../sign-out", "/\\evil.example"] {
            let query = form_urlencoded::Serializer::new(String::new()).append_pair("return_to", foreign).finish();
            assert_eq!(destination(&alice, &format!("{}?{query}", links::CONFIRM)).await, links::SECURITY, "{foreign}");
        }
    }
}
