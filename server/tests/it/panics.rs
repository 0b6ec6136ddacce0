//! A defect in one handler costs one page: its visitor gets a page with the request's id, and nobody else notices.

use axum::extract::State;
use axum::http::{StatusCode, header};
use portico::app_state::App;
use portico::model::house as facts;
use portico::routes::{self, Route};
use portico_app::links;

use crate::support::people::{Person, TestApp};

/// In the middle of a change, with the database's one writer in hand.
async fn falls(State(app): State<App>) -> &'static str {
    let tx = app.db.begin().await.unwrap();
    facts::set(&tx, "half", "done").await.unwrap();
    panic!("a password that must be on no page");
}

on_both_databases! {
    /// ASVS 5.0 V16.5.1, V16.5.3, V16.5.4.
    async fn a_handler_that_panics_costs_one_page(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_limits_off(db).await;
        let mut table = routes::table(true);
        table.push(Route::get("/falls", falls));
        let router = routes::router_of(&house.app, table);
        let (guest, alice) = (Person { router: router.clone(), ..house.guest() }, Person { router, ..alice });
        for person in [&guest, &alice] {
            for _ in 0..3 {
                let page = person.visit("/falls").await;
                assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
                assert!(page.headers[header::CONTENT_TYPE].to_str().unwrap().starts_with("text/html"));
                assert_eq!(page.all("h1").len(), 1, "{}", page.text());
                assert!(page.says(page.headers["x-request-id"].to_str().unwrap()), "by which we find it in the log: {}", page.text());
                assert!(!page.html().contains("must be on no page") && !page.html().contains("panics.rs"), "{}", page.text());
            }
        }
        assert!(alice.is_signed_in().await, "nobody is signed out by it");
        assert_eq!(facts::get(&house.app.db.read, "half").await.unwrap(), None, "half a change is none");
        let newcomer = Person { address: "newcomer@example.com".to_owned(), ..guest };
        assert_eq!(newcomer.sign_up().await.location(), links::VERIFY_EMAIL, "and the writer is free");
    }
}
