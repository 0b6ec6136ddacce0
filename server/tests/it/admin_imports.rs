//! The pages on which customers come from another system.

use std::time::Duration;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use portico::imports::storage;
use portico::model::events::{self, Kind};
use portico::model::imports::State;
use portico::model::paging::At;
use portico::model::staff::Role;
use portico::model::{customers, imports};
use portico::rng;
use portico_app::links;
use sea_orm::{EntityTrait, PaginatorTrait};

use crate::support::people::{Page, Person, TestApp};
use crate::support::staff::Colleague;

const LINE: &str = "----a-line-between";

/// A form with a file, as browsers post it.
fn form(file_name: &str, file: &[u8]) -> Vec<u8> {
    let head = format!(
        "--{LINE}\r\ncontent-disposition: form-data; name=\"brand\"\r\n\r\nmeadow\r\n--{LINE}\r\n\
         content-disposition: form-data; name=\"file\"; filename=\"{file_name}\"\r\ncontent-type: text/csv\r\n\r\n"
    );
    [head.as_bytes(), file, format!("\r\n--{LINE}--\r\n").as_bytes()].concat()
}

async fn post(person: &Person, kind: &str, body: impl Into<Body>) -> Page {
    let request = person.request(Method::POST, links::ADMIN_IMPORTS_NEW).header(header::CONTENT_TYPE, kind);
    person.send(request.header("sec-fetch-site", "same-origin").body(body.into()).unwrap()).await
}

async fn bring(person: &Person, file_name: &str, file: &[u8]) -> Page {
    post(person, &format!("multipart/form-data; boundary={LINE}"), form(file_name, file)).await
}

/// An owner, in whose hands imports are.
async fn owner(db: crate::support::databases::TestDatabase, variables: &[(&str, &str)]) -> (TestApp, Colleague) {
    let house = TestApp::configured(db, variables, |_| {}).await;
    let owner = house.colleague("Olga", Role::Owner).await;
    (house, owner)
}

async fn newest(house: &TestApp) -> imports::Model {
    imports::list(&house.app.db.read, At::Newest, 1).await.unwrap().rows.remove(0)
}

async fn kinds(house: &TestApp, wanted: Kind) -> Vec<events::Model> {
    let all = events::Entity::find().all(&house.app.db.read).await.unwrap();
    all.into_iter().filter(|event| event.kind == wanted).collect()
}

on_both_databases! {
    async fn a_file_is_brought_checked_imported_and_taken_back(db: TestDatabase) {
        let (house, owner) = owner(db, &[]).await;
        assert!(owner.visit(links::ADMIN_IMPORTS).await.says("Nothing was imported yet."));
        assert_eq!(owner.visit(links::ADMIN_IMPORTS_NEW).await.status, StatusCode::OK);
        let hash = "$2b$05$......................WjFh9xzMG2S9iEtxRzbN8rIGbsRcn92";
        let file = format!(
            "email,password_hash,consent.terms,shoe\na@example.com,{hash},yes,1\nb@example.com,{hash},yes,2\nA@EXAMPLE.COM,,,\nnobody,,,\n"
        );
        let brought = bring(&owner, "../../etc/<b>people</b>.csv", file.as_bytes()).await;
        let here = brought.location().to_owned();
        assert!(here.starts_with("/admin/imports/"), "{}", brought.text());
        let import = newest(&house).await;
        assert_eq!((import.file_name.as_str(), import.brand.as_str(), import.staff_id), ("b>.csv", "meadow", Some(owner.id)));
        let page = owner.visit(&here).await;
        assert!(page.says("The file is here, and is being checked.") && page.says("Waits to be checked"), "{}", page.text());
        assert_eq!(page.headers[header::REFRESH], "4");
        assert_eq!(page.all("progress").len(), 1);

        house.settle().await;
        let page = owner.visit(&here).await;
        assert!(page.says("Import 2 customers") && page.says("nothing is known by these names: shoe"), "{}", page.text());
        assert_eq!(page.all("tbody tr th"), ["5"]);
        assert!(page.says("email:") && page.headers.get(header::REFRESH).is_none());
        assert_eq!(customers::Entity::find().count(&house.app.db.read).await.unwrap(), 0);

        // A question first, and of two clicks one does it.
        assert!(owner.visit(&format!("{here}?ask=start")).await.says("Import 2 customers?"));
        assert_eq!(owner.submit(&here, &[("action", "start")]).await.location(), here);
        assert_eq!(owner.submit(&here, &[("action", "start")]).await.location(), here);
        assert_eq!(kinds(&house, Kind::ImportStarted).await.len(), 1);
        house.settle().await;
        let page = owner.visit(&here).await;
        assert!(page.says("Customers imported 2") && page.says("Take the import back"), "{}", page.text());
        assert!(!storage::is_here(&house.app.config, import.id).await);
        let told = kinds(&house, Kind::Imported).await;
        assert!(told.len() == 2 && told.iter().all(|event| event.staff_id == Some(owner.id)));

        let anna = Person { address: "a@example.com".to_owned(), password: "violet harbour seed".to_owned(), ..house.guest() };
        assert_eq!(anna.sign_in().await.location(), links::ACCOUNT);
        assert!(anna.visit(links::ACTIVITY).await.says("Your account was brought over from our former system"));

        house.advance(Duration::from_mins(1));
        assert!(owner.visit(&format!("{here}?ask=undo")).await.says("except those who have signed in since"));
        assert_eq!(owner.submit(&here, &[("action", "undo")]).await.location(), here);
        house.settle().await;
        let page = owner.visit(&here).await;
        assert!(page.says("Taken back") && page.says("Removed again 1") && page.says("because they have signed in since 1"), "{}", page.text());
        assert_eq!(kinds(&house, Kind::ImportUndone).await.len(), 1);
        assert!(anna.is_signed_in().await);
        let list = owner.visit(links::ADMIN_IMPORTS).await;
        assert!(list.says("Taken back") && list.says("Olga"), "{}", list.text());
    }

    /// Bringing, starting and taking back ask for password and code first.
    async fn old_proof_opens_nothing(db: TestDatabase) {
        let (house, owner) = owner(db, &[]).await;
        let here = bring(&owner, "p.csv", b"email\na@example.com\n").await.location().to_owned();
        house.settle().await;
        house.advance(Duration::from_mins(11));
        for answer in [
            bring(&owner, "p.csv", b"email\nb@example.com\n").await,
            owner.visit(links::ADMIN_IMPORTS_NEW).await,
            owner.submit(&here, &[("action", "start")]).await,
        ] {
            assert!(answer.location().starts_with(links::ADMIN_CONFIRM), "{}", answer.text());
        }
        assert_eq!(newest(&house).await.state, State::Checked);
        assert_eq!(owner.visit(&here).await.status, StatusCode::OK);
    }

    async fn what_is_no_file_is_refused(db: TestDatabase) {
        let (house, owner) = owner(db, &[("PORTICO_IMPORTS_MAX_FILE_MIB", "1")]).await;
        let wrong = post(&owner, "application/x-www-form-urlencoded", "file=email").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let none = bring(&owner, "", b"").await;
        assert!(none.status == StatusCode::UNPROCESSABLE_ENTITY && none.says("Choose a file."), "{}", none.text());
        let large = bring(&owner, "p.csv", &b"x".repeat((1 << 20) + 1)).await;
        assert!(large.status == StatusCode::UNPROCESSABLE_ENTITY && large.says("The file has more than 1 MiB."), "{}", large.text());
        let kind = format!("multipart/form-data; boundary={LINE}");
        for broken in [
            b"no parts at all".to_vec(),
            form("p.csv", b"email\n")[..120].to_vec(),
            [&form("p.csv", b"email\n")[..], &form("q.csv", b"email\n")[..]].concat(),
            String::from_utf8(form("p.csv", b"email\n")).unwrap().replace("\"brand\"", "\"brand\"; x=\"").into_bytes(),
            String::from_utf8(form("p.csv", b"email\n")).unwrap().replace("\"brand\"", "\"staff_id\"").into_bytes(),
            String::from_utf8(form("p.csv", b"email\n")).unwrap().replace("meadow", &"m".repeat(5000)).into_bytes(),
        ] {
            let answer = post(&owner, &kind, broken.clone()).await;
            assert!(answer.status.is_client_error() || answer.location().starts_with("/admin/imports/"), "{}", String::from_utf8_lossy(&broken));
        }
        house.settle().await;
        let left: Vec<_> = imports::list(&house.app.db.read, At::Newest, 20).await.unwrap().rows;
        house.advance(Duration::from_hours(2));
        house.settle().await;
        let files = std::fs::read_dir(house.app.config.data_dir.join("imports")).map_or(0, Iterator::count);
        let needed = left.iter().filter(|row| row.state.needs_file()).count();
        assert!(files <= needed, "{files} files for {left:?}");
    }

    /// What is not ours, or not there.
    async fn forged_ids_and_words_lead_nowhere(db: TestDatabase) {
        let (house, owner) = owner(db, &[]).await;
        let here = bring(&owner, "p.csv", b"email\na@example.com\n").await.location().to_owned();
        house.settle().await;
        for path in ["/admin/imports/1", "/admin/imports/..%2f..%2fetc", &links::admin_import(&rng::id(house.app.clock.now()).to_string())] {
            assert_eq!(owner.visit(path).await.status, StatusCode::NOT_FOUND, "{path}");
            assert_eq!(owner.submit(path, &[("action", "start")]).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        for action in ["", "done", "START"] {
            assert_eq!(owner.submit(&here, &[("action", action)]).await.status, StatusCode::BAD_REQUEST, "{action}");
        }
        assert_eq!(owner.submit(&here, &[("action", "undo")]).await.location(), here, "nothing was imported yet");
        assert_eq!(newest(&house).await.state, State::Checked);
        assert_eq!(owner.submit(&here, &[("action", "discard")]).await.location(), here);
        assert_eq!((newest(&house).await.state, storage::is_here(&house.app.config, newest(&house).await.id).await), (State::Discarded, false));
    }

    async fn a_file_that_nobody_imports_is_thrown_away(db: TestDatabase) {
        let (house, owner) = owner(db, &[]).await;
        bring(&owner, "p.csv", b"email\na@example.com\n").await;
        house.settle().await;
        let import = newest(&house).await;
        house.advance(Duration::from_hours(6 * 24));
        house.settle().await;
        assert!(storage::is_here(&house.app.config, import.id).await);
        house.advance(Duration::from_hours(25));
        house.settle().await;
        assert_eq!((newest(&house).await.state, storage::is_here(&house.app.config, import.id).await), (State::Discarded, false));
    }
}
