//! Who works here: inviting, roles, keeping out, helping a colleague; and by the command line.

use axum::http::StatusCode;
use portico::admin::staff::{Change, Changed, change};
use portico::model::staff::Role;
use portico_app::links;

use crate::support::people::TestApp;
use crate::support::staff::secret_on;

on_both_databases! {
    async fn an_owner_invites_somebody(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let owner = house.colleague("Olga", Role::Owner).await;
        let wrong = owner.submit(links::ADMIN_INVITE, &[("email", "nonsense"), ("name", ""), ("role", "king")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        for field in ["email", "name", "role"] {
            assert!(wrong.problem(field).is_some(), "{field}: {}", wrong.text());
        }
        let fields = [("email", "robin@staff.example"), ("name", "Robin <b>Okafor</b>"), ("role", "support")];
        assert_eq!(owner.submit(links::ADMIN_INVITE, &fields).await.location(), links::ADMIN_STAFF);
        let list = owner.visit(links::ADMIN_STAFF).await;
        assert!(list.says("Invited. The letter is on its way.") && list.says("Robin <b>Okafor</b>"), "{}", list.text());
        let link = house.latest("robin@staff.example").await.link("/admin/invitation");
        assert_eq!(house.guest().visit(&link).await.status, StatusCode::OK);
        let taken = owner.submit(links::ADMIN_INVITE, &fields).await;
        assert!(taken.problem("email").is_some(), "{}", taken.text());
    }

    async fn the_last_owner_stays(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let owner = house.colleague("Olga", Role::Owner).await;
        let here = links::admin_member(&owner.id.to_string());
        for fields in [vec![("action", "suspend")], vec![("action", "role"), ("role", "support")]] {
            let refused = owner.submit(&here, &fields).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(refused.says("This is the last owner"), "{}", refused.text());
        }
        assert_eq!(owner.row(&house).await.role, Role::Owner);
        let second = house.colleague("Otto", Role::Owner).await;
        let gone = owner.submit(&here, &[("action", "role"), ("role", "support")]).await;
        assert_eq!(gone.location(), links::ADMIN_SIGN_IN, "another role ends what was open");
        assert!(!owner.is_in().await && second.is_in().await);
    }

    async fn who_is_kept_out_is_out_at_once(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let owner = house.colleague("Olga", Role::Owner).await;
        let robin = house.colleague("Robin", Role::Support).await;
        let his = links::admin_member(&robin.id.to_string());
        assert!(owner.visit(&format!("{his}?ask=suspend")).await.says("Keep them out?"));
        assert_eq!(owner.submit(&his, &[("action", "suspend")]).await.location(), his);
        assert!(!robin.is_in().await);
        let refused = robin.submit(links::ADMIN_SIGN_IN, &[("email", &robin.address), ("password", &robin.password)]).await;
        assert!(refused.says("don’t belong together"), "{}", refused.text());
        owner.submit(&his, &[("action", "restore")]).await;
        assert_eq!(robin.come_in(&house).await.location(), links::ADMIN);
    }

    async fn a_lost_phone_and_a_forgotten_password(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let owner = house.colleague("Olga", Role::Owner).await;
        let robin = house.colleague("Robin", Role::Support).await;
        let his = links::admin_member(&robin.id.to_string());
        owner.submit(&his, &[("action", "reset-factor")]).await;
        assert!(!robin.is_in().await);
        robin.submit(links::ADMIN_SIGN_IN, &[("email", &robin.address), ("password", &robin.password)]).await;
        let secret = secret_on(&robin.visit(links::ADMIN_SECOND_FACTOR).await);
        house.advance(std::time::Duration::from_mins(1));
        let code = secret.code_at(house.app.clock.now());
        assert_eq!(robin.submit(links::ADMIN_SECOND_FACTOR, &[("code", &code)]).await.location(), links::ADMIN);
        owner.prove(&house).await;
        owner.submit(&his, &[("action", "send-link")]).await;
        let link = house.latest(&robin.address).await.link("/admin/invitation");
        let chosen = house.guest().submit(&link, &[("password", "velvet anchors drift slowly")]).await;
        assert_eq!(chosen.location(), links::ADMIN_SECOND_FACTOR);
        assert!(!robin.is_in().await, "and the old sessions end");
    }

    /// Roles can look at the list without changing anything; ids that are none lead nowhere.
    async fn who_may_look_changes_nothing(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let owner = house.colleague("Olga", Role::Owner).await;
        let auditor = house.colleague("Ada", Role::Auditor).await;
        let hers = links::admin_member(&owner.id.to_string());
        let page = auditor.visit(&hers).await;
        assert!(page.says("Olga") && page.all("main form").is_empty(), "{}", page.text());
        assert!(auditor.visit(&format!("{hers}?ask=suspend")).await.all("main form").is_empty());
        assert_eq!(auditor.submit(&hers, &[("action", "suspend")]).await.status, StatusCode::FORBIDDEN);
        for id in ["x", "018f0000-0000-7000-8000-000000000000", "..", "%00"] {
            let status = owner.visit(&format!("/admin/staff/{id}")).await.status;
            assert!(matches!(status, StatusCode::NOT_FOUND | StatusCode::BAD_REQUEST), "{id}: {status}");
        }
        assert_eq!(owner.submit(&hers, &[("action", "crown")]).await.status, StatusCode::BAD_REQUEST);
    }
}

mod races {
    use super::*;

    on_both_databases! {
        threads(4);
        /// Two owners who take the crown from each other at once: one stays.
        async fn two_owners_cannot_remove_each_other(db: TestDatabase) {
            let house = TestApp::start(db).await;
            let (olga, otto) = (house.colleague("Olga", Role::Owner).await, house.colleague("Otto", Role::Owner).await);
            for round in 0..8 {
                let now = house.app.clock.now();
                let one = change(&house.app, now, Some(olga.id), otto.id, Change::Suspend);
                let other = change(&house.app, now, Some(otto.id), olga.id, Change::Suspend);
                let (one, other) = tokio::join!(one, other);
                let outcomes = [one.unwrap(), other.unwrap()];
                assert_eq!(outcomes.iter().filter(|outcome| **outcome == Changed::Done).count(), 1, "round {round}: {outcomes:?}");
                for who in [olga.id, otto.id] {
                    change(&house.app, now, None, who, Change::Restore).await.unwrap();
                }
            }
        }
    }
}
