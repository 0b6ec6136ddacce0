//! Removing a lost second factor: two colleagues, or days of waiting; and the customer, who can stop it.

use std::time::Duration;

use axum::http::StatusCode;
use portico::admin::customer::{Asked, Deed, approve, ask, lock};
use portico::admin::staff::{Change, change};
use portico::model::staff::Role;
use portico::model::{events, factor_removals, recovery_codes, totp};
use portico_app::links;
use uuid::Uuid;

use crate::admin_customer::page_of;
use crate::support::factor::Factor;
use crate::support::people::{Page, Person, TestApp};
use crate::support::staff::Colleague;

const REASON: &str = "The phone fell into the harbour";
const HOUR: Duration = Duration::from_hours(1);

/// A customer with a second factor, and those who could remove it.
struct Story {
    house: TestApp,
    alice: Person,
    factor: Factor,
    path: String,
    id: Uuid,
}

impl Story {
    async fn begin(db: crate::support::databases::TestDatabase) -> Self {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let factor = Factor::of(&house, &alice).await;
        let (path, id) = (page_of(&house, &alice).await, house.row(&alice).await.id);
        Self { house, alice, factor, path, id }
    }

    async fn has_factor(&self) -> bool {
        totp::of_customer(&self.house.app.db.read, self.id).await.unwrap().is_some()
    }

    async fn waits(&self) -> Option<factor_removals::Model> {
        factor_removals::of_customer(&self.house.app.db.read, self.id).await.unwrap()
    }

    async fn ask(&self, robin: &Colleague) -> Page {
        robin.submit(&format!("{}/factor", self.path), &[("reason", REASON)]).await
    }

    async fn approve(&self, kim: &Colleague, removal: Uuid) -> Page {
        kim.submit(&format!("{}/factor/approve", self.path), &[("reason", "Checked by video"), ("about", &removal.to_string())]).await
    }

    fn deed(&self, who: &Colleague) -> Deed {
        Deed { staff: who.id, session: None, reason: REASON.to_owned(), now: self.house.app.clock.now() }
    }

    /// What happened, newest first, but for the looking.
    async fn kinds(&self) -> Vec<&'static str> {
        self.house.events(self.id).await.into_iter().filter(|kind| *kind != "looked").collect()
    }
}

on_both_databases! {
    /// ASVS 5.0 V6.4.6: never one alone.
    async fn one_asks_and_another_approves(db: TestDatabase) {
        let story = Story::begin(db).await;
        let (robin, kim) = (story.house.colleague("Robin", Role::Support).await, story.house.colleague("Kim", Role::Owner).await);
        assert!(robin.visit(&format!("{}/factor", story.path)).await.says("Somebody else here has to approve it"));
        assert_eq!(story.ask(&robin).await.location(), story.path);
        let letter = story.house.latest(&story.alice.address).await;
        assert!(letter.kind == "factor-removal-asked" && letter.text.contains("A second person at our end"), "{}", letter.text);
        assert!(!letter.text.contains("Robin") && !letter.text.contains(REASON));
        let removal = story.waits().await.expect("it waits");
        assert!(!removal.alone);
        // Not by who asked, whatever the form says; nor twice.
        assert!(robin.visit(&story.path).await.says("Somebody else here has to approve it"));
        let own = story.approve(&robin, removal.id).await;
        assert!(own.status == StatusCode::CONFLICT && own.says("Somebody else has to approve it"), "{}", own.text());
        let twice = story.ask(&kim).await;
        assert!(twice.status == StatusCode::CONFLICT && twice.says("Somebody asked for this already"), "{}", twice.text());
        for role in [Role::Auditor, Role::Analyst, Role::Marketing] {
            let other = story.house.colleague(role.text(), role).await;
            assert_eq!(story.approve(&other, removal.id).await.status, StatusCode::FORBIDDEN, "{}", role.text());
        }
        assert!(story.has_factor().await);
        let question = kim.visit(&format!("{}/factor/approve", story.path)).await;
        assert!(question.says("Robin asked: “The phone fell into the harbour”"), "{}", question.text());
        assert_eq!(question.field("about"), removal.id.to_string());
        // A removal that isn't this one: forged, or another customer's.
        for forged in [Uuid::nil(), story.id] {
            assert_eq!(story.approve(&kim, forged).await.status, StatusCode::CONFLICT);
        }
        let nonsense = kim.submit(&format!("{}/factor/approve", story.path), &[("reason", REASON), ("about", "x")]).await;
        assert_eq!(nonsense.status, StatusCode::BAD_REQUEST);
        assert!(story.has_factor().await);
        assert_eq!(story.approve(&kim, removal.id).await.location(), story.path);
        assert!(!story.has_factor().await && story.waits().await.is_none());
        assert_eq!(recovery_codes::left(&story.house.app.db.read, story.id).await.unwrap(), 0);
        assert!(!story.alice.is_signed_in().await, "sessions that showed more than is asked now end");
        assert_eq!(story.house.latest(&story.alice.address).await.kind, "second-factor-removed");
        assert_eq!(story.kinds().await[..2], ["factor-removal-done", "factor-removal-asked"]);
        let newest = &events::of_customer(&story.house.app.db.read, story.id, None, 1).await.unwrap()[0];
        assert!(newest.staff_id == Some(kim.id) && newest.details.as_deref().unwrap().contains("Checked by video"));
        assert_eq!(story.approve(&kim, removal.id).await.status, StatusCode::CONFLICT);
        assert_eq!(story.alice.sign_in().await.location(), links::ACCOUNT, "the password alone");
        let activity = story.alice.visit(links::ACTIVITY).await;
        assert!(activity.says("Support removed your second step") && activity.says(REASON), "{}", activity.text());
        let none = story.ask(&robin).await;
        assert!(none.status == StatusCode::CONFLICT && none.says("no authenticator app"), "{}", none.text());
    }

    async fn who_is_alone_waits_while_the_customer_is_told(db: TestDatabase) {
        let story = Story::begin(db).await;
        let robin = story.house.colleague("Robin", Role::Support).await;
        let question = robin.visit(&format!("{}/factor", story.path)).await;
        assert!(question.says("Nobody else here could approve it: it is carried out on"), "{}", question.text());
        assert_eq!(story.ask(&robin).await.location(), story.path);
        let letter = story.house.latest(&story.alice.address).await;
        assert!(letter.text.contains("25 November 2026"), "{}", letter.text);
        let removal = story.waits().await.unwrap();
        assert_eq!((removal.alone, removal.due_at), (true, removal.asked_at.plus(72 * HOUR)));
        assert_eq!(story.approve(&robin, removal.id).await.status, StatusCode::CONFLICT);
        story.house.advance(47 * HOUR);
        story.house.settle().await;
        assert_eq!(story.house.letters_to(&story.alice.address).await[0], "factor-removal-asked");
        story.house.advance(2 * HOUR);
        let reminder = story.house.latest(&story.alice.address).await;
        assert_eq!(reminder.kind, "factor-removal-reminder");
        assert_eq!(story.house.guest().visit(&letter.link(links::KEEP_FACTOR)).await.status, StatusCode::GONE, "the newest link works");
        assert!(story.house.guest().visit(&reminder.link(links::KEEP_FACTOR)).await.says("25 November 2026"));
        assert_eq!(story.house.letters_to(&story.alice.address).await.iter().filter(|kind| *kind == "factor-removal-reminder").count(), 1);
        story.house.advance(22 * HOUR);
        story.house.settle().await;
        assert!(story.has_factor().await, "an hour to go");
        story.house.advance(2 * HOUR);
        story.house.settle().await;
        assert!(!story.has_factor().await);
        assert_eq!(story.house.latest(&story.alice.address).await.kind, "second-factor-removed");
        let newest = &events::of_customer(&story.house.app.db.read, story.id, None, 1).await.unwrap()[0];
        assert_eq!((newest.kind.text(), newest.facts.as_str(), newest.staff_id), ("factor-removal-done", r#"{"by":"time"}"#, None));
        assert_eq!(story.alice.sign_in().await.location(), links::ACCOUNT);
    }

    async fn the_customer_stops_it_by_the_letter(db: TestDatabase) {
        let story = Story::begin(db).await;
        let robin = story.house.colleague("Robin", Role::Support).await;
        story.ask(&robin).await;
        let link = story.house.latest(&story.alice.address).await.link(links::KEEP_FACTOR);
        let guest = story.house.guest();
        let page = guest.visit(&link).await;
        assert!(page.says("Keep your second step"), "{}", page.text());
        assert!(story.waits().await.is_some(), "looking changes nothing: scanners follow links");
        assert_eq!(guest.submit(&link, &[]).await.location(), "/sign-in?notice=kept-factor");
        assert!(story.waits().await.is_none() && story.has_factor().await);
        assert_eq!(guest.submit(&link, &[]).await.status, StatusCode::GONE);
        assert_eq!(story.house.latest(&story.alice.address).await.kind, "factor-removal-cancelled");
        assert_eq!(story.kinds().await[0], "factor-removal-cancelled");
        story.house.advance(80 * HOUR);
        story.house.settle().await;
        assert!(story.has_factor().await);
        for forged in ["/keep-second-factor?token=x", "/keep-second-factor?token=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "/keep-second-factor"] {
            let status = guest.visit(forged).await.status;
            assert!(matches!(status, StatusCode::GONE | StatusCode::BAD_REQUEST), "{forged}: {status}");
        }
    }

    async fn the_customer_stops_it_by_a_code(db: TestDatabase) {
        let story = Story::begin(db).await;
        let (robin, kim) = (story.house.colleague("Robin", Role::Support).await, story.house.colleague("Kim", Role::Support).await);
        story.ask(&robin).await;
        let removal = story.waits().await.unwrap();
        let phone = story.alice.elsewhere();
        assert_eq!(phone.sign_in().await.location(), links::SECOND_FACTOR_CHALLENGE);
        phone.submit(links::SECOND_FACTOR_CHALLENGE, &[("code", &story.factor.wrong(&story.house))]).await;
        assert!(story.waits().await.is_some(), "a wrong code stops nothing");
        let code = story.factor.code(&story.house, 0);
        assert_eq!(phone.submit(links::SECOND_FACTOR_CHALLENGE, &[("code", &code)]).await.location(), links::ACCOUNT);
        assert!(story.waits().await.is_none());
        let late = story.approve(&kim, removal.id).await;
        assert!(late.status == StatusCode::CONFLICT && late.says("It stands otherwise by now"), "{}", late.text());
        assert!(story.has_factor().await && phone.is_signed_in().await);
        assert!(story.house.letters_to(&story.alice.address).await.contains(&"factor-removal-cancelled".to_owned()));
        assert!(phone.visit(links::ACTIVITY).await.says("by a code from your app"));
        // A recovery code is the factor, too; and a removal that was asked for anew is another one.
        story.ask(&robin).await;
        assert_eq!(story.approve(&kim, removal.id).await.status, StatusCode::CONFLICT);
        let tablet = story.alice.elsewhere();
        tablet.sign_in().await;
        tablet.submit(links::SECOND_FACTOR_CHALLENGE, &[("code", &story.factor.codes[0].reveal())]).await;
        assert!(story.waits().await.is_none() && story.has_factor().await);
    }

    async fn staff_call_it_off_and_what_nobody_approves_lapses(db: TestDatabase) {
        let story = Story::begin(db).await;
        let (robin, kim) = (story.house.colleague("Robin", Role::Support).await, story.house.colleague("Kim", Role::Support).await);
        story.ask(&robin).await;
        assert_eq!(robin.submit(&format!("{}/factor/cancel", story.path), &[("reason", "")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let done = robin.submit(&format!("{}/factor/cancel", story.path), &[("reason", "The phone was found")]).await;
        assert_eq!(done.location(), story.path);
        assert!(story.waits().await.is_none());
        assert_eq!(story.house.latest(&story.alice.address).await.kind, "factor-removal-cancelled");
        assert_eq!(robin.submit(&format!("{}/factor/cancel", story.path), &[("reason", REASON)]).await.status, StatusCode::CONFLICT);
        story.ask(&kim).await;
        story.house.advance(7 * 24 * HOUR);
        story.house.settle().await;
        assert!(story.waits().await.is_none() && story.has_factor().await, "two were needed, and one came");
        assert_eq!(story.kinds().await[0], "factor-removal-cancelled");
    }

    /// What counts is what roles say at the moment of the deed.
    async fn who_is_demoted_in_between_does_nothing(db: TestDatabase) {
        let story = Story::begin(db).await;
        let app = &story.house.app;
        let olga = story.house.colleague("Olga", Role::Owner).await;
        let (robin, kim) = (story.house.colleague("Robin", Role::Support).await, story.house.colleague("Kim", Role::Support).await);
        story.ask(&robin).await;
        let removal = story.waits().await.unwrap();
        // Kim's role changes after the page was opened, and before the button was pressed.
        change(app, app.clock.now(), Some(olga.id), kim.id, Change::Role(Role::Marketing)).await.unwrap();
        assert_eq!(approve(app, &story.deed(&kim), story.id, removal.id).await.unwrap(), Asked::NotPermitted);
        assert!(story.has_factor().await && story.waits().await.is_some());
        // Robin is kept out: what he asked for is worth nothing any more.
        change(app, app.clock.now(), Some(olga.id), robin.id, Change::Suspend).await.unwrap();
        let refused = story.approve(&olga, removal.id).await;
        assert!(refused.status == StatusCode::CONFLICT && refused.says("may not do so any more"), "{}", refused.text());
        assert!(story.has_factor().await && story.waits().await.is_none());
        assert_eq!(story.house.latest(&story.alice.address).await.kind, "factor-removal-cancelled");
        // Olga asks alone, and loses her role to another owner while it waits.
        story.ask(&olga).await;
        assert!(story.waits().await.unwrap().alone);
        story.house.colleague("Otto", Role::Owner).await;
        change(app, app.clock.now(), None, olga.id, Change::Role(Role::Auditor)).await.unwrap();
        story.house.advance(73 * HOUR);
        story.house.settle().await;
        assert!(story.has_factor().await && story.waits().await.is_none());
    }

    async fn colleagues_who_come_and_go(db: TestDatabase) {
        let story = Story::begin(db).await;
        let app = &story.house.app;
        let robin = story.house.colleague("Robin", Role::Support).await;
        story.ask(&robin).await;
        // Somebody joins meanwhile, and may approve.
        let kim = story.house.colleague("Kim", Role::Support).await;
        let removal = story.waits().await.unwrap();
        assert!(removal.alone);
        assert!(kim.visit(&story.path).await.says("Approve"));
        assert_eq!(story.approve(&kim, removal.id).await.location(), story.path);
        assert!(!story.has_factor().await);
        // And where the second one leaves, the wait begins, in full.
        Factor::of(&story.house, &story.alice).await;
        robin.prove(&story.house).await;
        story.ask(&robin).await;
        assert!(!story.waits().await.unwrap().alone);
        change(app, app.clock.now(), None, kim.id, Change::Suspend).await.unwrap();
        story.house.advance(HOUR);
        story.house.settle().await;
        let removal = story.waits().await.unwrap();
        assert_eq!((removal.alone, removal.due_at), (true, app.clock.now().plus(72 * HOUR)));
        let letter = story.house.latest(&story.alice.address).await;
        assert!(letter.kind == "factor-removal-asked" && letter.text.contains("On "), "{}", letter.text);
        story.house.advance(71 * HOUR);
        story.house.settle().await;
        assert!(story.has_factor().await);
        story.house.advance(2 * HOUR);
        story.house.settle().await;
        assert!(!story.has_factor().await);
    }

    async fn a_lock_ends_it_and_so_does_its_owner(db: TestDatabase) {
        let story = Story::begin(db).await;
        let robin = story.house.colleague("Robin", Role::Support).await;
        story.house.colleague("Kim", Role::Support).await;
        story.ask(&robin).await;
        robin.submit(&format!("{}/lock", story.path), &[("reason", REASON)]).await;
        assert!(story.waits().await.is_none());
        assert!(story.kinds().await.contains(&"factor-removal-cancelled"));
        assert!(story.ask(&robin).await.says("Unlock it first"));
        robin.submit(&format!("{}/unlock", story.path), &[("reason", REASON)]).await;
        story.ask(&robin).await;
        // Erased with the account.
        robin.submit(&format!("{}/close", story.path), &[("reason", REASON)]).await;
        assert!(story.waits().await.is_some());
        story.house.advance(Duration::from_hours(15 * 24));
        story.house.settle().await;
        assert!(story.waits().await.is_none());
        assert!(portico::model::customers::by_id(&story.house.app.db.read, story.id).await.unwrap().is_none());
    }
}

mod races {
    use super::*;

    on_both_databases! {
        threads(4);
        /// Of two approvals one wins; and an approval, a code and a lock at the same moment leave one end, told once.
        async fn one_end_for_each_removal(db: TestDatabase) {
            let story = Story::begin(db).await;
            let app = &story.house.app;
            let robin = story.house.colleague("Robin", Role::Support).await;
            let (kim, lee) = (story.house.colleague("Kim", Role::Support).await, story.house.colleague("Lee", Role::Support).await);
            for round in 0..6 {
                if round > 0 {
                    Factor::of(&story.house, &story.alice).await;
                }
                let (one, other) = tokio::join!(ask_again(&story, &robin), ask_again(&story, &kim));
                assert_eq!([one, other].iter().filter(|outcome| **outcome == Asked::Done).count(), 1, "round {round}: one removal a customer");
                let removal = story.waits().await.unwrap();
                let (first, second) = if removal.asked_by == robin.id { (&kim, &lee) } else { (&robin, &lee) };
                let (deeds, seen) = ([story.deed(first), story.deed(second)], story.house.row(&story.alice).await);
                let (a, b, c) = tokio::join!(
                    approve(app, &deeds[0], story.id, removal.id),
                    approve(app, &deeds[1], story.id, removal.id),
                    lock(app, &deeds[1], &seen),
                );
                let approvals = [a.unwrap(), b.unwrap()];
                c.unwrap();
                let done = approvals.iter().filter(|outcome| **outcome == Asked::Done).count();
                let ended = story.kinds().await.into_iter().filter(|kind| ["factor-removal-done", "factor-removal-cancelled"].contains(kind)).count();
                assert!(done <= 1 && ended == round + 1, "round {round}: {approvals:?} {ended}");
                assert_eq!(story.has_factor().await, done == 0, "round {round}");
                portico::model::customers::unlock(app.db.writer(), story.id).await.unwrap();
                totp::remove(app.db.writer(), story.id).await.unwrap();
                story.house.advance(Duration::from_mins(1));
            }
        }

        /// The customer shows a code while somebody approves: nobody waits for ever, and either both hold or neither.
        async fn a_code_and_an_approval_at_once(db: TestDatabase) {
            let story = Story::begin(db).await;
            let app = story.house.app.clone();
            let (robin, kim) = (story.house.colleague("Robin", Role::Support).await, story.house.colleague("Kim", Role::Support).await);
            let mut factor = Factor::of_again(&story.house, &story.alice).await;
            for round in 0..6 {
                assert_eq!(ask_again(&story, &robin).await, Asked::Done, "round {round}");
                let removal = story.waits().await.unwrap();
                let phone = story.alice.elsewhere();
                assert_eq!(phone.sign_in().await.location(), links::SECOND_FACTOR_CHALLENGE);
                let (code, deed) = (factor.code(&story.house, 0), story.deed(&kim));
                let fields = [("code", code.as_str())];
                let (shown, approved) = tokio::join!(phone.submit(links::SECOND_FACTOR_CHALLENGE, &fields), approve(&app, &deed, story.id, removal.id));
                let approved = approved.unwrap();
                assert!(shown.status.as_u16() < 500, "round {round}: {}", shown.text());
                assert_eq!(story.has_factor().await, approved != Asked::Done, "round {round}: {approved:?}");
                assert!(!(phone.is_signed_in().await && approved == Asked::Done), "round {round}: what showed more than is asked now ends");
                assert!(story.waits().await.is_none(), "round {round}");
                totp::remove(app.db.writer(), story.id).await.unwrap();
                factor = Factor::of_again(&story.house, &story.alice).await;
                story.house.advance(Duration::from_mins(1));
            }
        }
    }

    async fn ask_again(story: &Story, who: &Colleague) -> Asked {
        ask(&story.house.app, &story.deed(who), story.id).await.unwrap()
    }

    impl Factor {
        /// Another app in place of the one that was removed.
        async fn of_again(house: &TestApp, person: &Person) -> Self {
            totp::remove(house.app.db.writer(), house.row(person).await.id).await.unwrap();
            Self::of(house, person).await
        }
    }
}
