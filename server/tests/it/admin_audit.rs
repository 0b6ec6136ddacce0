//! The record of events, as an auditor reads it and takes it out of the house.

use axum::http::{StatusCode, header};
use portico::model::event_search::{self, Search};
use portico::model::events::{self, Actor, Event, Kind};
use portico::model::paging::At;
use portico::model::staff::Role;
use portico_app::links;
use sea_orm::{ConnectionTrait, QuerySelect, QueryTrait, Statement};

use crate::support::people::{Page, TestApp};

/// What the list says, line by line.
fn told(page: &Page) -> Vec<String> {
    page.all("main section:last-of-type .line p.font-\\[540\\]")
}

async fn happen(house: &TestApp, event: Event) {
    house.advance(std::time::Duration::from_secs(1));
    events::record(house.app.db.writer(), event, house.app.clock.now()).await.unwrap();
}

on_both_databases! {
    async fn an_auditor_reads_what_customers_and_staff_did(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        let auditor = house.colleague("Ada", Role::Auditor).await;
        let owner = house.colleague("Olga", Role::Owner).await;
        guest.submit(links::SIGN_IN, &[("email", &alice.address), ("password", "guess")]).await;
        house.settle().await;
        let alices = house.row(&alice).await.id;
        let page = auditor.visit(links::ADMIN_AUDIT).await;
        let first = told(&page);
        for words in ["Failed to sign in", "Signed up", "Staff: signed in", "Accepted an agreement", "Joined the staff"] {
            assert!(first.iter().any(|line| line == words), "{words}: {first:?}");
        }
        assert!(page.says("Sealed") && page.says("up to number") && page.says("portico audit verify"), "{}", page.text());
        assert!(!page.says("The first signature comes"), "it is anchored");

        // What is personal is not for this role, and the customer's address for nobody.
        assert!(page.says("Device and place are kept, but not shown to your role") && !page.html().contains("Firefox"));
        let all = owner.visit(links::ADMIN_AUDIT).await;
        assert!(all.says("Firefox on Linux") && !all.html().contains(&alice.address), "{}", all.text());
        assert!(all.html().contains(&links::admin_customer(&alices.to_string())) && all.html().contains(&links::admin_member(&auditor.id.to_string())));

        // Each filter, alone and together.
        let ask = async |query: &str| told(&auditor.visit(&format!("{}?{query}", links::ADMIN_AUDIT)).await);
        assert_eq!(ask("kind=sign-in-failed").await, ["Failed to sign in"]);
        assert_eq!(ask("kind=group%3Aconsents").await, ["Accepted an agreement"]);
        assert!(ask("who=staff").await.iter().all(|line| line.starts_with("Staff:") || line == "Joined the staff"));
        assert_eq!(ask(&format!("staff={}&kind=staff-joined", owner.id)).await, ["Joined the staff"]);
        let hers = ask(&format!("customer={alices}")).await;
        assert!(hers.contains(&"Signed up".to_owned()) && !hers.iter().any(|line| line.contains("staff")), "{hers:?}");
        // Days go by ids, which never run back: in this process other houses may be days ahead.
        assert!(ask("until=2026-11-21").await.is_empty() && ask("from=2200-01-01").await.is_empty());
        assert!(!ask("from=2026-11-22&until=2199-12-31").await.is_empty());
        assert!(ask(&format!("customer={alices}&kind=group%3Ahelp&who=staff")).await.is_empty());

        // Erased is told.
        events::erase_details(house.app.db.writer(), alices).await.unwrap();
        assert!(owner.visit(&format!("{}?customer={alices}", links::ADMIN_AUDIT)).await.says("Device and place were erased"));
    }

    /// A page has fifty, whatever came between, in both directions.
    async fn pages_follow_one_another(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let auditor = house.colleague("Ada", Role::Auditor).await;
        let customer = portico::rng::id(house.app.clock.now());
        for n in 0..120 {
            let kind = if n % 2 == 0 { Kind::SignedIn } else { Kind::SignInFailed };
            happen(&house, Event::by(kind, if n % 3 == 0 { Actor::Guest } else { Actor::Customer }).to(Some(customer)).fact("n", n)).await;
        }
        let numbers = |page: &Page| -> Vec<i64> {
            let facts = page.all("main section:last-of-type .line p.anywhere:not(.font-\\[540\\])");
            facts.iter().filter_map(|fact| fact.strip_prefix("n: ")?.parse().ok()).collect()
        };
        let query = format!("{}?kind=group%3Asign-in&from=2026-11-22&customer=", links::ADMIN_AUDIT);
        for start in [query.clone(), format!("{query}{customer}"), format!("{query}&who=")] {
            let (mut seen, mut next, mut last) = (Vec::new(), Some(start.clone()), None);
            while let Some(here) = next.take() {
                let page = auditor.visit(&here).await;
                seen.extend(numbers(&page));
                assert!(!page.html().contains("rel=\"next\"") || page.html().contains("kind=group%3Asign-in"), "the filter stays");
                next = page.link("a[rel=next]");
                last = page.link("a[rel=prev]");
            }
            assert_eq!(seen, (0..120).rev().collect::<Vec<_>>(), "{start}");
            // And back.
            let back = numbers(&auditor.visit(&last.unwrap()).await);
            assert_eq!(back, (20..70).rev().collect::<Vec<_>>());
        }
    }

    async fn what_leaves_the_house_is_on_record(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_alice(db).await;
        let auditor = house.colleague("Ada", Role::Auditor).await;
        let alices = house.row(&alice).await.id;
        for (at, value) in ["=HYPERLINK(\"http://evil.example\")", "+1", "-1", "@SUM(1)"].iter().enumerate() {
            happen(&house, Event::of(Kind::ProfileChanged, alices).fact(&format!("={at}"), *value).detail("device", "Opera/Linux")).await;
        }
        let here = format!("{}?customer={alices}", links::ADMIN_AUDIT_EXPORT);
        let asked = auditor.visit(&here).await;
        assert!(asked.says(&format!("about customer {alices}")), "{}", asked.text());
        for fields in [vec![], vec![("purpose", " "), ("format", "csv")], vec![("purpose", "x"), ("format", "exe")]] {
            let refused = auditor.submit(&here, &fields).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(!refused.problems().is_empty());
        }
        let file = auditor.submit(&here, &[("purpose", "The yearly audit"), ("format", "csv")]).await;
        assert_eq!(file.status, StatusCode::OK);
        assert!(file.headers[header::CONTENT_DISPOSITION].to_str().unwrap().contains("audit-2026-11-22.csv"));
        assert_eq!(file.headers[header::CACHE_CONTROL], "no-store");
        let lines: Vec<&str> = file.html().lines().collect();
        assert!(lines[0].starts_with("number,id,at,kind,actor") && lines.iter().any(|line| line.contains("signed-up")), "{lines:?}");
        assert!(lines.iter().all(|line| !line.starts_with(['=', '+', '-', '@']) && !line.contains(",=") && !line.contains("Opera")), "{lines:?}");
        assert!(!file.html().contains(&alice.address) && !file.html().contains("Firefox"));
        let file = auditor.submit(&format!("{}?kind=signed-up", links::ADMIN_AUDIT_EXPORT), &[("purpose", "For a program"), ("format", "jsonl")]).await;
        let rows: Vec<serde_json::Value> = file.html().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!((rows.len(), rows[0]["kind"].as_str(), rows[0]["customer_id"].as_str()), (1, Some("signed-up"), Some(alices.to_string().as_str())));

        let record = auditor.visit(&format!("{}?kind=audit-exported", links::ADMIN_AUDIT)).await;
        assert_eq!(told(&record).len(), 2, "refused ones took nothing");
        assert!(record.says("The yearly audit") && record.says("By Ada") && record.says(&format!("filter_customer: {alices}")), "{}", record.text());
        // Not without showing both factors again.
        house.advance(std::time::Duration::from_mins(11));
        let led = auditor.submit(&here, &[("purpose", "Later"), ("format", "csv")]).await;
        assert!(led.location().starts_with(links::ADMIN_CONFIRM), "{}", led.location());
    }

    /// A long export comes whole.
    async fn an_export_is_streamed_to_its_end(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let auditor = house.colleague("Ada", Role::Auditor).await;
        let tx = house.app.db.begin().await.unwrap();
        for n in 0..1203 {
            let customer = portico::rng::id(house.app.clock.now());
            events::record(&tx, Event::of(Kind::SignedIn, customer).fact("n", n), house.app.clock.now()).await.unwrap();
        }
        tx.commit().await.unwrap();
        let file = auditor.submit(&format!("{}?kind=group%3Asign-in", links::ADMIN_AUDIT_EXPORT), &[("purpose", "All"), ("format", "jsonl")]).await;
        let numbers: Vec<i64> = file.html().lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["facts"]["n"].as_i64().unwrap()).collect();
        assert_eq!(numbers, (0..1203).rev().collect::<Vec<_>>());
    }

    async fn hostile_questions_find_nothing_and_break_nothing(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let auditor = house.colleague("Ada", Role::Auditor).await;
        let long = "x".repeat(9000);
        for query in [
            "kind=nonsense", "kind=group%3Anone", "who=owner", "staff=1", "customer=%3Cscript%3E", "customer=%00", "from=%27%20OR%201%3D1", "until=-1",
            "from=0000-01-01", "until=9999-12-31", "from=2026-11-23&until=2026-11-22", "customer=%F0%9F%92%A3", &format!("customer={long}"), "kind=%27%3B--",
        ] {
            let page = auditor.visit(&format!("{}?{query}", links::ADMIN_AUDIT)).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
            assert!(told(&page).is_empty() && !page.html().contains("<script>") && page.html().len() < 60_000, "{query}");
            let refused = auditor.submit(&format!("{}?{query}", links::ADMIN_AUDIT_EXPORT), &[("purpose", "x"), ("format", "csv")]).await;
            assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{query}");
        }
        for query in ["before=x", "after=%00", "before=018f0000-0000-7000-8000-000000000000&after=018f0000-0000-7000-8000-000000000000", "unknown=1"] {
            assert_eq!(auditor.visit(&format!("{}?{query}", links::ADMIN_AUDIT)).await.status, StatusCode::OK, "{query}");
        }
        for query in ["kind=a&kind=b", "from=%FF"] {
            let status = auditor.visit(&format!("{}?{query}", links::ADMIN_AUDIT)).await.status;
            assert!(status.is_client_error(), "{query}: {status}");
        }
        // What somebody wrote as a purpose is text on the page.
        let event = Event::staff(Kind::AuditExported, auditor.id).fact("purpose", "<script>alert(1)</script>");
        happen(&house, event).await;
        let page = auditor.visit(links::ADMIN_AUDIT).await;
        assert!(page.says("<script>alert(1)</script>") && !page.html().contains("<script>alert"));
    }

    /// However long the record is, each question walks along an index, newest first: nothing is sorted, nothing is scanned.
    async fn each_question_is_answered_from_an_index(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let id = portico::rng::id(house.app.clock.now());
        let (now, all) = (house.app.clock.now(), Search::default());
        let days = Search { from: Some(now.minus(std::time::Duration::from_hours(24))), until: Some(now), ..all.clone() };
        let questions = [
            all.clone(),
            days.clone(),
            Search { kinds: vec![Kind::SignedIn, Kind::Locked], ..all.clone() },
            Search { kinds: vec![Kind::SignedIn], actor: Some(Actor::System), ..days.clone() },
            Search { actor: Some(Actor::Staff), ..all.clone() },
            Search { staff: Some(id), kinds: vec![Kind::Looked], ..all.clone() },
            Search { customer: Some(id), ..days },
            Search { customer: Some(id), staff: Some(id), actor: Some(Actor::Staff), ..all },
        ];
        let db = &house.app.db;
        let backend = db.read.get_database_backend();
        let tx = db.begin().await.unwrap();
        let explain = if db.is_shared() {
            // A small table would be scanned whatever its indexes.
            for off in ["SET LOCAL enable_seqscan = off", "SET LOCAL enable_bitmapscan = off", "SET LOCAL enable_sort = off"] {
                tx.execute_unprepared(off).await.unwrap();
            }
            "EXPLAIN"
        } else {
            "EXPLAIN QUERY PLAN"
        };
        for question in questions {
            for read in question.reads() {
                for at in [At::Newest, At::Before(id), At::After(id)] {
                    let statement = event_search::placed(read.clone(), at).limit(51).build(backend);
                    let plan = Statement { sql: format!("{explain} {}", statement.sql), ..statement };
                    let column = if db.is_shared() { "QUERY PLAN" } else { "detail" };
                    let rows = tx.query_all_raw(plan).await.unwrap();
                    let lines: Vec<String> = rows.iter().map(|row| row.try_get("", column).unwrap()).collect();
                    let plan = lines.join("\n");
                    let walks = if db.is_shared() {
                        plan.contains("Index Scan") && !plan.contains("Sort") && !plan.contains("Seq Scan")
                    } else {
                        plan.contains("USING INDEX") && !plan.contains("TEMP B-TREE")
                    };
                    assert!(walks, "{question:?}\n{plan}");
                }
            }
        }
    }
}
