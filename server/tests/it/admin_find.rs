//! `/admin/customers`: support finds who writes or calls, and nobody takes a list of all.

use std::time::Duration;

use axum::http::StatusCode;
use portico::model::customers::{Model, Status};
use portico::model::staff::Role;
use portico_app::links;

use crate::support::crowd::{self, member, named, with};
use crate::support::people::{Page, Person, START, TestApp};
use crate::support::staff::Colleague;

/// The path of a question.
fn asking(pairs: &[(&str, &str)]) -> String {
    format!("{}?{}", links::ADMIN_CUSTOMERS, form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish())
}

/// A house with some customers in it, and somebody from support. Limits are off: these stories search a lot.
async fn with_support(db: crate::support::databases::TestDatabase, customers: &[Model]) -> (TestApp, Colleague) {
    let house = TestApp::configured(db, &[("PORTICO_LIMITS", "off")], |_| {}).await;
    crowd::join(&house.app, customers).await;
    let robin = house.colleague("Robin", Role::Support).await;
    (house, robin)
}

/// Where the found customers' names lead, as ids, in the order of the page.
fn found(page: &Page) -> Vec<String> {
    let document = scraper::Html::parse_document(page.html());
    let rows = scraper::Selector::parse("tbody th a").unwrap();
    document.select(&rows).map(|link| link.value().attr("href").unwrap().rsplit('/').next().unwrap().to_owned()).collect()
}

/// Where "show more" or "look further" leads.
fn next(page: &Page) -> Option<String> {
    let document = scraper::Html::parse_document(page.html());
    let links = scraper::Selector::parse("main a.btn").unwrap();
    let leads_on = |words: &str| words.contains("Show more") || words.contains("Look further");
    let mut next = document.select(&links).filter(|link| leads_on(&link.text().collect::<String>()));
    next.next().map(|link| link.value().attr("href").unwrap().to_owned())
}

fn maria() -> Model {
    let attributes = serde_json::json!({ "given_name": "Maria", "family_name": "Kowalska", "phone": "+4930901820" });
    with(member("Maria.Kowalska@Example.com", START.minus(Duration::from_hours(48))), attributes)
}

on_both_databases! {
    /// Each way of finding somebody; and of somebody found, no more than what recognises them.
    async fn one_box_understands_what_callers_say(db: TestDatabase) {
        let maria = maria();
        let id = maria.id.to_string();
        let mario = named("mario@example.org", ("Mário", "Costa"), START);
        let (_house, robin) = with_support(db, &[maria, mario.clone(), named("zoe@example.com", ("Zoë", "Öz"), START)]).await;
        let page = robin.visit(links::ADMIN_CUSTOMERS).await;
        assert!(page.status == StatusCode::OK && page.says("Nobody asked for yet") && found(&page).is_empty());
        for typed in ["maria.kowalska@example.com", " MARIA.KOWALSKA@EXAMPLE.COM ", &id, "+49 30 901820", "+49 (0)30 / 90 18 20", "maria.k", "maria kow", "kowalska mar", "KOWAL"] {
            let page = robin.visit(&asking(&[("q", typed)])).await;
            assert_eq!(found(&page).first(), Some(&id), "{typed}: {}", page.text());
            assert!(found(&page).iter().all(|one| *one == id), "{typed}");
            assert!(page.says("M… K…") && page.says("M…a@Example.com") && page.says("Active"), "{}", page.text());
            for personal in ["Kowalska", "aria.K", "901820"] {
                assert!(!page.all("main section").join(" ").contains(personal), "{typed}: {personal}");
            }
        }
        let both = robin.visit(&asking(&[("q", "mari")])).await;
        assert_eq!(both.all("main h2"), ["By name", "By address"], "{}", both.text());
        assert_eq!(found(&both), [id.clone(), mario.id.to_string(), id, mario.id.to_string()], "in the order of names, then of addresses");
        assert_eq!(both.all("main ul li a").len(), 4, "the same as cards");
        let wrong = robin.visit(&asking(&[("q", "nobody@example.com")])).await;
        assert!(wrong.status == StatusCode::OK && wrong.says("Nobody found"));
        let short = robin.visit(&asking(&[("q", "m")])).await;
        assert_eq!((short.status, short.problem("q")), (StatusCode::UNPROCESSABLE_ENTITY, Some("Type at least 2 characters.".to_owned())));
        let phone = robin.visit(&asking(&[("q", "+49 1")])).await;
        assert!(phone.status == StatusCode::UNPROCESSABLE_ENTITY && phone.problem("q").is_some() && phone.field("q") == "+49 1");
    }

    /// A whole address may also be the beginning of another, or of somebody who is no customer yet.
    async fn an_address_finds_a_sign_up_that_waits(db: TestDatabase) {
        let (house, robin) = with_support(db, &[member("ann@example.com", START)]).await;
        let co = robin.visit(&asking(&[("q", "ann@example.co")])).await;
        assert_eq!(found(&co).len(), 1, "{}", co.text());
        let guest = Person { address: "ann@example.co".to_owned(), ..house.guest() };
        guest.sign_up().await;
        let page = robin.visit(&asking(&[("q", "Ann@Example.co")])).await;
        assert!(page.says("Signed up, not confirmed") && page.says("a…@example.co") && page.says("22 November 2026"), "{}", page.text());
        assert!(found(&page).is_empty() && !page.says("Nobody found"), "who waits was found");
        house.advance(Duration::from_hours(24 * 8));
        robin.come_in(&house).await;
        assert!(!robin.visit(&asking(&[("q", "ann@example.co")])).await.says("not confirmed"), "what has vanished does not wait");
    }

    async fn filters_narrow_down_and_stand_alone(db: TestDatabase) {
        let members = crowd::crowd(120, START);
        let (house, robin) = with_support(db, &members).await;
        crowd::protect(&house.app, [members[3].id], START).await;
        let shown = async |pairs: &[(&str, &str)]| {
            let (mut all, mut path) = (Vec::new(), Some(asking(pairs)));
            while let Some(here) = path {
                let page = robin.visit(&here).await;
                assert_eq!(page.status, StatusCode::OK, "{}", page.text());
                assert_eq!(page.all("details[open]").len(), 1, "what is set is seen");
                all.extend(found(&page));
                path = next(&page);
            }
            all
        };
        let expect = |is_meant: &dyn Fn(&Model) -> bool| -> Vec<String> {
            let mut meant: Vec<&Model> = members.iter().filter(|row| is_meant(row)).collect();
            meant.sort_unstable_by_key(|row| std::cmp::Reverse(row.id));
            meant.into_iter().map(|row| row.id.to_string()).collect()
        };
        assert_eq!(shown(&[("status", "locked")]).await, expect(&|row| row.status == Status::Locked));
        assert_eq!(shown(&[("brand", "meadow")]).await, expect(&|row| row.brand == "meadow"));
        assert_eq!(shown(&[("language", "de"), ("status", "active")]).await, expect(&|row| row.language == "de" && row.status == Status::Active));
        assert_eq!(shown(&[("factor", "yes")]).await, [members[3].id.to_string()]);
        assert_eq!(shown(&[("consent", "newsletter:yes")]).await, Vec::<String>::new());
        assert_eq!(shown(&[("from", "2026-11-22"), ("until", "2026-11-22")]).await.len(), 120);
        assert_eq!(shown(&[("until", "2026-11-21")]).await, Vec::<String>::new());
        let named = shown(&[("q", "family11"), ("status", "closing")]).await;
        let meant: std::collections::BTreeSet<String> = expect(&|row| row.attributes.contains("Family11") && row.status == Status::Closing).into_iter().collect();
        assert_eq!(named.into_iter().collect::<std::collections::BTreeSet<_>>(), meant);
        let wrong = robin.visit(&asking(&[("from", "2026-02-30"), ("q", "x")])).await;
        assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.problem("from").is_some() && wrong.problem("q").is_some());
    }

    /// To the end, page by page, while others sign up: everybody once.
    async fn leafing_through_shows_everybody_once(db: TestDatabase) {
        let members = crowd::crowd(110, START);
        let (house, robin) = with_support(db, &members).await;
        let newest = robin.visit(&asking(&[("by", "newest")])).await;
        assert_eq!(found(&newest)[0], members[109].id.to_string());
        let lists = [asking(&[("by", "newest")]), asking(&[("q", "crowd"), ("by", "address")]), asking(&[("q", "family"), ("by", "name")])];
        for (list, first) in lists.into_iter().enumerate() {
            let (mut all, mut path, mut round) = (Vec::new(), Some(first.clone()), 0);
            while let Some(here) = path {
                let page = robin.visit(&here).await;
                assert_eq!(page.says("Back to the top"), round > 0);
                all.extend(found(&page));
                path = next(&page);
                round += 1;
                crowd::join(&house.app, &[named(&format!("late{round}.{list}@example.org"), ("Late", "Family"), START)]).await;
            }
            let unique: std::collections::BTreeSet<&String> = all.iter().collect();
            assert_eq!(unique.len(), all.len(), "{first}");
            assert!(members.iter().all(|member| unique.contains(&member.id.to_string())), "{first}");
            assert!(round >= 5);
        }
    }

    /// Nothing that is typed is more than what is looked for (ASVS 5.0 V1.2.4, V2.2.1).
    async fn hostile_input_finds_nobody_and_breaks_nothing(db: TestDatabase) {
        let (_house, robin) = with_support(db, &[maria()]).await;
        let huge = "x".repeat(5000);
        for typed in ["%%", "__", "%aria%", "' OR '1'='1", "ma'; DROP TABLE customers; --", "<script>alert(1)</script>", "\\x00", "NULL", "../../etc", "${jndi:x}", "٪٪"] {
            let page = robin.visit(&asking(&[("q", typed)])).await;
            assert!(page.status == StatusCode::OK && page.says("Nobody found"), "{typed}: {}", page.text());
            assert_eq!(page.field("q"), typed);
            assert!(!page.html().contains("<script>alert"));
        }
        for typed in ["ma\u{202e}ria", "ma\nria", "ma\u{7}", &huge] {
            let page = robin.visit(&asking(&[("q", typed)])).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed:?}");
        }
        for query in ["q=%00", "q=%ff", "q=a&q=b", "q=ma%00ria"] {
            assert_eq!(robin.visit(&format!("{}?{query}", links::ADMIN_CUSTOMERS)).await.status, StatusCode::BAD_REQUEST, "{query}");
        }
        // What no filter offers is none; what no page wrote begins at the top.
        for (name, value) in [("status", "' OR 1=1"), ("factor", "maybe"), ("consent", "terms"), ("consent", "nothing:yes"), ("by", "password"), ("after", "AAAA"), ("after", &huge)] {
            let page = robin.visit(&asking(&[("q", "maria k"), (name, value)])).await;
            assert_eq!((page.status, found(&page).len()), (StatusCode::OK, 1), "{name}={value}");
        }
        for (name, value) in [("brand", "' OR 1=1"), ("language", "xx")] {
            let page = robin.visit(&asking(&[("q", "maria k"), (name, value)])).await;
            assert_eq!((page.status, found(&page).len()), (StatusCode::OK, 0), "{name}={value}");
        }
    }

    /// ASVS 5.0 V8.2.1: who helps or audits may; guests are shown the way in, and back; customers are guests here.
    async fn only_those_who_may_find_customers(db: TestDatabase) {
        let house = TestApp::start(db).await;
        crowd::join(&house.app, &[maria()]).await;
        let path = asking(&[("q", "maria.kowalska@example.com")]);
        for role in Role::ALL {
            let colleague = house.colleague(role.text(), *role).await;
            let page = colleague.visit(&path).await;
            let may = matches!(role, Role::Owner | Role::Support | Role::Auditor);
            assert_eq!(page.status, if may { StatusCode::OK } else { StatusCode::FORBIDDEN }, "{}", role.text());
            assert_eq!(found(&page).len(), usize::from(may));
        }
        let alice = house.customer("alice@example.com").await;
        for stranger in [house.guest(), alice] {
            let answer = stranger.visit(&path).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER);
            assert!(answer.location().starts_with(links::ADMIN_SIGN_IN), "{}", answer.location());
            assert!(!answer.html().contains("owalska"));
        }
    }

    /// Scraping: whoever leafs through everybody waits, and a colleague does not wait for them.
    async fn searching_a_lot_has_to_wait(db: TestDatabase) {
        let house = TestApp::configured(db, &[("PORTICO_THROTTLE_SEARCHES_PER_MINUTE", "5")], |_| {}).await;
        crowd::join(&house.app, &[maria()]).await;
        let (robin, kim) = (house.colleague("Robin", Role::Support).await, house.colleague("Kim", Role::Support).await);
        let path = asking(&[("q", "maria k")]);
        for _ in 0..20 {
            assert_eq!(robin.visit(links::ADMIN_CUSTOMERS).await.status, StatusCode::OK, "the bare page asks nothing");
        }
        let mut answers = Vec::new();
        for _ in 0..8 {
            answers.push(robin.visit(&path).await);
        }
        let refused: Vec<&Page> = answers.iter().filter(|answer| answer.status == StatusCode::TOO_MANY_REQUESTS).collect();
        assert_eq!(refused.len(), 3);
        assert!(refused.iter().all(|page| found(page).is_empty() && page.problem("q").is_some() && page.headers.contains_key("retry-after")));
        assert_eq!(robin.elsewhere().visit(&path).await.status, StatusCode::SEE_OTHER);
        assert_eq!(kim.visit(&path).await.status, StatusCode::OK);
        house.advance(Duration::from_mins(2));
        assert_eq!(found(&robin.visit(&path).await).len(), 1);
    }
}
