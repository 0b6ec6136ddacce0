//! The staff's door: invitation, password, second factor, short sessions, proof of both.

use std::time::Duration;

use axum::http::StatusCode;
use portico::model::events::{self, Kind};
use portico::model::staff::Role;
use portico_app::links;

use crate::support::cost::cost_of;
use crate::support::people::{Person, TestApp};
use crate::support::staff::secret_on;

/// The kinds of all events of the staff, newest first.
async fn staff_events(house: &TestApp) -> Vec<&'static str> {
    use sea_orm::{EntityTrait, QueryOrder};
    let rows = events::Entity::find().order_by_desc(events::Column::Id).all(&house.app.db.read).await.unwrap();
    rows.into_iter().map(|row| row.kind.text()).filter(|kind| kind.starts_with("staff-")).collect()
}

on_both_databases! {
    async fn an_invitation_is_taken_up_once(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let (_, link) = house.invite("Robin", Role::Support).await;
        let letter = house.latest("robin@staff.example").await;
        assert_eq!((letter.kind.as_str(), letter.link("/admin/invitation")), ("staff-invitation", link.clone()));
        let robin = house.guest();
        assert!(robin.visit(&link).await.says("Support"));
        let weak = robin.submit(&link, &[("password", "password1")]).await;
        assert_eq!(weak.status, StatusCode::UNPROCESSABLE_ENTITY);
        let named = robin.submit(&link, &[("password", "robin-robin-robin")]).await;
        assert_eq!(named.status, StatusCode::UNPROCESSABLE_ENTITY, "made of the own name");
        assert_eq!(robin.submit(&link, &[("password", &robin.password)]).await.location(), links::ADMIN_SECOND_FACTOR);
        for again in [robin.visit(&link).await, house.guest().submit(&link, &[("password", "another kitten jumps")]).await] {
            assert_eq!(again.status, StatusCode::GONE);
        }
        let (_, late) = house.invite("Kim", Role::Analyst).await;
        house.advance(Duration::from_hours(73));
        assert_eq!(house.guest().visit(&late).await.status, StatusCode::GONE);
    }

    /// Nothing opens before the second factor (ASVS 5.0 V6.3.3).
    async fn the_second_factor_is_obligatory(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let (_, link) = house.invite("Robin", Role::Owner).await;
        let robin = house.guest();
        robin.submit(&link, &[("password", &robin.password)]).await;
        for path in [links::ADMIN, links::ADMIN_STAFF, links::ADMIN_ME, links::ADMIN_ROLES, links::ADMIN_INVITE] {
            assert_eq!(robin.visit(path).await.location(), links::ADMIN_SECOND_FACTOR, "{path}");
        }
        let page = robin.visit(links::ADMIN_SECOND_FACTOR).await;
        let secret = secret_on(&page);
        assert_eq!(secret_on(&robin.visit(links::ADMIN_SECOND_FACTOR).await).as_bytes(), secret.as_bytes(), "the same until it is confirmed");
        let wrong = robin.submit(links::ADMIN_SECOND_FACTOR, &[("code", "000000")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let before = robin.cookie("portico-staff");
        let code = secret.code_at(house.app.clock.now());
        assert_eq!(robin.submit(links::ADMIN_SECOND_FACTOR, &[("code", &code)]).await.location(), links::ADMIN);
        assert_ne!(robin.cookie("portico-staff"), before, "more privilege, new secret");
        assert!(robin.visit(links::ADMIN).await.says("Hello, Robin"));
        assert_eq!(staff_events(&house).await, ["staff-signed-in", "staff-factor-added", "staff-sign-in-failed", "staff-joined", "staff-invited"]);
    }

    async fn staff_sign_in_with_password_and_code(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let robin = house.colleague("Robin", Role::Support).await;
        robin.submit(links::ADMIN_SIGN_OUT, &[]).await;
        assert!(!robin.is_in().await);
        let asked = robin.visit(links::ADMIN_ME).await;
        assert_eq!(asked.location(), format!("{}?return_to=%2Fadmin%2Fme", links::ADMIN_SIGN_IN));
        let to = robin.submit(asked.location(), &[("email", &robin.address), ("password", &robin.password)]).await;
        assert_eq!(to.location(), links::ADMIN_SECOND_FACTOR);
        let code = robin.code(&house);
        assert_eq!(robin.submit(links::ADMIN_SECOND_FACTOR, &[("code", &code)]).await.location(), links::ADMIN_ME, "on to where they wished to go");
        robin.submit(links::ADMIN_SIGN_OUT, &[]).await;
        robin.submit(links::ADMIN_SIGN_IN, &[("email", &robin.address), ("password", &robin.password)]).await;
        let again = robin.submit(links::ADMIN_SECOND_FACTOR, &[("code", &code)]).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "a code counts once");
    }

    /// Nobody learns who works here: the same answer and the same work (ASVS 5.0 V6.3.8).
    async fn the_door_tells_nobody_who_works_here(db: TestDatabase) {
        let house = TestApp::start(db).await;
        house.colleague("Robin", Role::Support).await;
        house.invite("Kim", Role::Support).await;
        house.customer("alice@example.com").await;
        let mut seen = Vec::new();
        for address in ["robin@staff.example", "kim@staff.example", "alice@example.com", "nobody@staff.example"] {
            let guest = house.guest();
            let fields = [("email", address), ("password", "certainly not this one")];
            let (page, cost) = cost_of(&house, guest.submit(links::ADMIN_SIGN_IN, &fields)).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(guest.cookies.lock().unwrap().is_empty());
            seen.push((page.html().replace(address, "…"), cost));
        }
        assert!(seen.windows(2).all(|pair| pair[0] == pair[1]), "{seen:?}");
    }

    async fn guessing_is_slowed_down(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let robin = house.colleague("Robin", Role::Support).await;
        let guest = house.guest();
        for _ in 0..5 {
            guest.submit(links::ADMIN_SIGN_IN, &[("email", &robin.address), ("password", "certainly not this one")]).await;
        }
        let refused = guest.submit(links::ADMIN_SIGN_IN, &[("email", &robin.address), ("password", &robin.password)]).await;
        assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
        house.advance(Duration::from_mins(20));
        let thief = Person { cookies: std::sync::Arc::default(), ..robin.person.clone() };
        thief.submit(links::ADMIN_SIGN_IN, &[("email", &robin.address), ("password", &robin.password)]).await;
        let mut last = StatusCode::OK;
        for _ in 0..6 {
            last = thief.submit(links::ADMIN_SECOND_FACTOR, &[("code", "000000")]).await.status;
        }
        assert_eq!(last, StatusCode::TOO_MANY_REQUESTS, "a stolen password gives few guesses at codes");
    }

    /// 15 minutes without use, 8 hours in all.
    async fn sessions_are_short(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let robin = house.colleague("Robin", Role::Support).await;
        house.advance(Duration::from_mins(14));
        assert!(robin.is_in().await);
        tokio::time::sleep(Duration::from_millis(100)).await;
        house.advance(Duration::from_mins(14));
        assert!(robin.is_in().await, "the use was noted");
        house.advance(Duration::from_mins(16));
        assert!(!robin.is_in().await);
        robin.come_in(&house).await;
        for _ in 0..40 {
            house.advance(Duration::from_mins(12));
            robin.visit(links::ADMIN).await;
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
        assert!(!robin.is_in().await, "eight hours are over");
    }

    /// One person's cookie is not the other's door, in both directions.
    async fn customers_and_staff_have_doors_of_their_own(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        let robin = house.colleague("Robin", Role::Owner).await;
        assert_eq!(alice.visit(links::ADMIN).await.location(), links::ADMIN_SIGN_IN);
        assert!(robin.visit(links::ACCOUNT).await.location().starts_with(links::SIGN_IN));
        let wrong_door = guest.submit(links::SIGN_IN, &[("email", &robin.address), ("password", &robin.password)]).await;
        assert_eq!(wrong_door.status, StatusCode::UNPROCESSABLE_ENTITY);
        let wrong_door = guest.submit(links::ADMIN_SIGN_IN, &[("email", &alice.address), ("password", &alice.password)]).await;
        assert_eq!(wrong_door.status, StatusCode::UNPROCESSABLE_ENTITY);
        let secret = robin.cookie("portico-staff").unwrap();
        guest.set_cookie("portico", &secret);
        assert!(!guest.is_signed_in().await);
        let mallory = house.guest();
        mallory.set_cookie("portico-staff", &alice.cookie("portico").unwrap());
        assert_eq!(mallory.visit(links::ADMIN).await.location(), links::ADMIN_SIGN_IN);
    }

    /// ASVS 5.0 V7.5.3.
    async fn dangerous_acts_ask_for_both_again(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let robin = house.colleague("Robin", Role::Owner).await;
        assert_eq!(robin.visit(links::ADMIN_INVITE).await.status, StatusCode::OK, "they just showed both");
        house.advance(Duration::from_mins(11));
        let asked = robin.visit(links::ADMIN_INVITE).await;
        assert_eq!(asked.location(), format!("{}?return_to=%2Fadmin%2Fstaff%2Finvite", links::ADMIN_CONFIRM));
        let code = robin.code(&house);
        let wrong = robin.submit(asked.location(), &[("password", "certainly not this one"), ("code", &code)]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let proved = robin.submit(asked.location(), &[("password", &robin.password), ("code", &code)]).await;
        assert_eq!(proved.location(), links::ADMIN_INVITE, "a code beside a wrong password is not used up");
        assert_eq!(robin.visit(links::ADMIN_INVITE).await.status, StatusCode::OK);
        let empty = robin.submit(links::ADMIN_CONFIRM, &[]).await;
        assert!(empty.problem("password").is_some() && empty.problem("code").is_some());
    }

    async fn a_new_password_ends_every_other_session(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let robin = house.colleague("Robin", Role::Support).await;
        let copy = robin.stolen();
        let changed = robin.submit(links::ADMIN_PASSWORD, &[("password", "velvet anchors drift slowly")]).await;
        assert_eq!(changed.location(), links::ADMIN_ME, "{}", changed.text());
        assert!(robin.is_in().await);
        assert_eq!(copy.visit(links::ADMIN).await.location(), links::ADMIN_SIGN_IN);
        assert!(staff_events(&house).await.contains(&Kind::StaffPasswordChanged.text()));
    }
}
