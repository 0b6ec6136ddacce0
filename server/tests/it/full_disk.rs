//! A disk without room: what can't be written is refused on a page, reading goes on, and afterwards what is acknowledged is there. SQLite
//! is told to allow no further page, which it answers as it answers a full disk. (`load faults disk` does it to a real one.)

use axum::http::{StatusCode, header};
use portico::model::registrations;
use portico_app::links;
use sea_orm::ConnectionTrait;

use crate::support::databases::{Kind, fresh};
use crate::support::migrate;
use crate::support::people::{Page, Person, TestApp};

/// Signs people up until one is refused, and gives that answer.
async fn first_refusal(house: &TestApp, word: &str) -> Page {
    house.app.db.writer().execute_unprepared("PRAGMA max_page_count = 1").await.unwrap();
    for n in 0..300 {
        let person = Person { address: format!("{word}{n}@example.com"), ..house.guest() };
        let answer = person.sign_up().await;
        if answer.status != StatusCode::SEE_OTHER {
            return answer;
        }
        assert!(is_kept(house, &person).await, "{word}{n} was acknowledged");
    }
    panic!("nobody was refused");
}

/// Whether another connection sees the sign-up: one that is not committed is seen by its own alone.
async fn is_kept(house: &TestApp, person: &Person) -> bool {
    registrations::newest(&house.app.db.read, &person.address, house.app.clock.now()).await.unwrap().is_some()
}

#[tokio::test]
async fn without_room_nothing_is_promised_and_nothing_is_lost() {
    let (house, guest, alice) = TestApp::with_limits_off(fresh(Kind::Sqlite, migrate).await).await;
    // The second failure in a row is the one after which a connection that was kept would commit nothing any more.
    for word in ["first", "second", "third"] {
        let refused = first_refusal(&house, word).await;
        assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE, "{}", refused.text());
        assert_eq!(refused.headers[header::RETRY_AFTER], "60");
        assert_eq!(refused.all("h1").len(), 1, "{}", refused.text());
        assert_eq!(guest.visit(links::SIGN_IN).await.status, StatusCode::OK);
        assert_eq!(alice.visit(links::ACCOUNT).await.status, StatusCode::OK);
    }
    for n in 0..5 {
        let person = Person { address: format!("later{n}@example.com"), ..house.guest() };
        assert_eq!(person.sign_up().await.location(), links::VERIFY_EMAIL);
        assert!(is_kept(&house, &person).await, "acknowledged, and not only in an open transaction");
    }
    house.settle().await;
}
