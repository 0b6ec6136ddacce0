//! The overview: everything at a glance, in two questions.

use portico_app::links;

use crate::support::cost::cost_of;
use crate::support::factor::Factor;
use crate::support::people::{Page, Person, TestApp};

/// The page, and the fewest statements of some visits: the first one also takes its notice away and notes the session's use.
async fn visits(house: &TestApp, person: &Person) -> (Page, u64) {
    let mut fewest = u64::MAX;
    for _ in 0..4 {
        fewest = fewest.min(cost_of(house, person.visit(links::ACCOUNT)).await.1.statements);
    }
    (person.visit(links::ACCOUNT).await, fewest)
}

on_both_databases! {
    /// One for session and person, one for all that the page shows.
    async fn it_asks_the_database_twice(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let (page, statements) = visits(&house, &alice).await;
        assert_eq!(statements, 2);
        assert!(page.says("You created your account") && page.says("This one is signed in now"), "{}", page.text());
        Factor::of(&house, &alice).await;
        let (page, statements) = visits(&house, &alice).await;
        assert_eq!(statements, 2);
        assert!(page.says("Password and authenticator app") && !page.says("recovery code"), "ten are enough to say nothing: {}", page.text());
    }
}
