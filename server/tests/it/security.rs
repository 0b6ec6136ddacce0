//! The hub of what protects the account.

use axum::http::StatusCode;
use portico_app::links;

use crate::second_factor::enrol;
use crate::support::people::TestApp;

on_both_databases! {
    async fn the_hub_tells_how_it_stands_and_leads_on(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        assert!(guest.visit(links::SECURITY).await.location().starts_with(links::SIGN_IN));
        let page = alice.visit(links::SECURITY).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.says(&alice.address));
        for way in [links::EMAIL, links::PASSWORD, links::SECOND_FACTOR] {
            assert_eq!(page.all(&format!("a[href=\"{way}\"]")).len(), 1, "{way}");
        }
        assert!(page.all(&format!("a[href=\"{}\"]", links::RENEW_CODES)).is_empty(), "nothing to renew");
        enrol(&house, &alice).await;
        let page = alice.visit(links::SECURITY).await;
        assert!(page.says("10"), "{}", page.text());
        assert_eq!(page.all(&format!("a[href=\"{}\"]", links::RENEW_CODES)).len(), 1);
    }
}
