//! The page of figures: what it shows, to whom, at which cost, and as a file.

use std::time::Duration;

use axum::http::{StatusCode, header};
use portico::admin::insights::{self, counting};
use portico::model::events::{self, Event, Kind};
use portico::model::rollups;
use portico::model::staff::Role;
use portico_app::links;

use crate::support::cost::cost_of;
use crate::support::databases::TestDatabase;
use crate::support::people::{Person, TestApp};
use crate::support::staff::Colleague;

const DAY: Duration = Duration::from_hours(24);

/// A house in which a little happened on two days, and an analyst.
async fn a_house(db: TestDatabase) -> (TestApp, Colleague) {
    let (house, guest, alice) = TestApp::with_alice(db).await;
    guest.submit(links::SIGN_UP, &[("email", "nonsense")]).await;
    guest.submit(links::SIGN_IN, &[("email", &alice.address), ("password", "guess")]).await;
    house.advance(DAY);
    alice.elsewhere().sign_in().await;
    let colleague = house.colleague("Ada", Role::Analyst).await;
    house.settle().await;
    (house, colleague)
}

/// The rows of the table beneath a figure.
fn rows(page: &crate::support::people::Page, figure: &str) -> Vec<String> {
    page.all(&format!("#{figure} tbody tr")).iter().map(|row| row.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

on_both_databases! {
    async fn what_happened_stands_on_the_page(db: TestDatabase) {
        let (_house, ada) = a_house(db).await;
        let page = ada.visit("/admin/insights?range=7").await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
        assert_eq!(rows(&page, "registrations")[..2], ["23 November 2026 0 0", "22 November 2026 1 0"]);
        assert_eq!(rows(&page, "sign-ins")[0], "23 November 2026 1 0");
        assert_eq!(rows(&page, "failures")[1], "22 November 2026 1 0");
        assert_eq!(rows(&page, "active")[..3], ["23 November 2026 1 0", "22 November 2026 1 0", "21 November 2026 0 0"]);
        assert_eq!(rows(&page, "active-months")[0], "Nov 2026 1");
        assert_eq!(rows(&page, "second-factor")[0], "23 November 2026 0% 0%");
        assert_eq!(rows(&page, "sign-up-funnel"), ["All together 2 1 1 1 50%"]);
        assert_eq!(rows(&page, "sign-in-funnel"), ["All together 2 1 1 50%"]);
        assert!(page.says("The password was wrong 1 · 100%") && page.says("First name 1 · 25%"), "{}", page.text());
        assert!(page.says("Counted up to") && page.says("midnight UTC"));
        assert!(page.all("svg[role=img] > title").len() >= 9, "each picture has a name");
        assert!(page.all("svg[role=img] > desc").iter().any(|gist| gist == "1 in all. None in the 7 days before. The highest: 1 (23 November 2026)."), "{:?}", page.all("svg[role=img] > desc"));
        assert!(page.all("nav a[aria-current=page]").contains(&"7 days".to_owned()));
    }

    async fn funnels_are_told_by_brand_language_and_device(db: TestDatabase) {
        let (_house, ada) = a_house(db).await;
        for (by, expected) in [
            ("device", vec!["All together 2 1 1 50%", "Phone 1 1 1 100%", "Desktop 1 0 0 0%"]),
            ("brand", vec!["All together 2 1 1 50%", "Harbor 2 1 1 50%"]),
            ("language", vec!["All together 2 1 1 50%", "English 2 1 1 50%"]),
            ("customer_id", vec!["All together 2 1 1 50%"]),
        ] {
            let page = ada.visit(&format!("/admin/insights?range=28&by={by}")).await;
            assert_eq!(rows(&page, "sign-in-funnel"), expected, "{by}");
        }
    }

    /// ASVS 5.0 V8.2.1.
    async fn only_who_may_sees_figures(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_alice(db).await;
        let support = house.colleague("Sam", Role::Support).await;
        let marketing = house.colleague("Mo", Role::Marketing).await;
        house.settle().await;
        for path in ["/admin/insights", "/admin/insights/sign-ins.csv"] {
            assert_eq!(marketing.visit(path).await.status, StatusCode::OK, "{path}");
            assert_eq!(support.visit(path).await.status, StatusCode::FORBIDDEN, "{path}");
            for stranger in [&guest, &alice] {
                let answer = stranger.visit(path).await;
                assert!(answer.location().starts_with(links::ADMIN_SIGN_IN), "{path}: {} {}", answer.status, answer.location());
            }
        }
    }

    async fn before_anything_is_counted_the_page_says_so(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let ada = house.colleague("Ada", Role::Analyst).await;
        portico::model::house::set(house.app.db.writer(), portico::model::house::ROLLUPS, "0 0").await.unwrap();
        let page = ada.visit(links::ADMIN_INSIGHTS).await;
        assert!(page.status == StatusCode::OK && page.says("No figures yet"), "{}", page.text());
        portico::model::house::set(house.app.db.writer(), portico::model::house::ROLLUPS, "clearing 0").await.unwrap();
        let page = ada.visit(links::ADMIN_INSIGHTS).await;
        assert!(page.status == StatusCode::OK && page.says("are being counted anew"), "{}", page.text());
    }

    async fn hostile_days_are_told_and_nothing_falls_over(db: TestDatabase) {
        let (_house, ada) = a_house(db).await;
        for (query, wrong, field) in [
            ("from=2026-11-05&to=2026-11-01", "The first day stands after the last.", "to"),
            ("from=2026-11-05&to=9999-12-31", "That day is still to come.", "to"),
            ("from=0001-01-01&to=2026-11-01", "Choose 1100 days at most.", "to"),
            ("from=letters&to=2026-11-01", "Enter a day", "from"),
            ("from=2026-02-30&to=2026-11-01", "Enter a day", "from"),
            ("from=%00&to=%27%20OR%201%3D1", "Enter a day", "from"),
            ("from=-262144-01-01&to=2026-11-01", "Enter a day", "from"),
            ("from=%3Cscript%3E&to=2026-11-01", "Enter a day", "from"),
        ] {
            let page = ada.visit(&format!("/admin/insights?{query}")).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
            assert!(page.problem(field).unwrap().contains(wrong), "{query}: {}", page.problems());
            assert!(!page.html().contains("<script>"), "{query}");
            assert_eq!(rows(&page, "sign-ins").len(), 28, "the usual days are shown");
            assert_eq!(ada.visit(&format!("/admin/insights/sign-ins.csv?{query}")).await.status, StatusCode::BAD_REQUEST, "{query}");
        }
        for query in ["range=9223372036854775807", "range=%00", "range=28%27", "by=%27", "nonsense=1"] {
            assert_eq!(ada.visit(&format!("/admin/insights?{query}")).await.status, StatusCode::OK, "{query}");
        }
        assert_eq!(ada.visit("/admin/insights?range=7&range=28").await.status, StatusCode::BAD_REQUEST);
        for file in ["nonsense.csv", "sign-ins", "sign-ins.csv.csv", "..%2fsign-ins.csv", "%0d%0ax.csv", ".csv"] {
            assert_eq!(ada.visit(&format!("/admin/insights/{file}")).await.status, StatusCode::NOT_FOUND, "{file}");
        }
        let long = ada.visit("/admin/insights?from=2024-01-01&to=2026-11-22").await;
        assert_eq!((long.status, rows(&long, "sign-ins").len()), (StatusCode::OK, 35), "by month");
    }

    async fn each_figure_is_a_file(db: TestDatabase) {
        let (_house, ada) = a_house(db).await;
        let page = ada.visit("/admin/insights?from=2026-11-22&to=2026-11-23&by=device").await;
        let html = scraper::Html::parse_document(page.html());
        let links = scraper::Selector::parse("a[download]").unwrap();
        let links: Vec<String> = html.select(&links).map(|link| link.value().attr("href").unwrap().to_owned()).collect();
        assert_eq!(links.len(), 12, "{links:?}");
        let mut files = std::collections::BTreeMap::new();
        for link in links {
            let file = ada.visit(&link).await;
            assert_eq!((file.status, file.headers[header::CONTENT_TYPE].to_str().unwrap()), (StatusCode::OK, "text/csv; charset=utf-8"), "{link}");
            let name = link.split(['/', '?']).find(|part| part.contains(".csv")).unwrap().to_owned();
            assert_eq!(file.headers[header::CONTENT_DISPOSITION], format!("attachment; filename=\"insights-{name}\""));
            files.insert(name, file.html().to_owned());
        }
        for (name, content) in [
            ("registrations.csv", "day,sign-up-asked,sign-up-refused\r\n2026-11-22,1,1\r\n2026-11-23,0,0\r\n"),
            ("sign-ins.csv", "day,signed-in,signed-in-with-factor\r\n2026-11-22,0,0\r\n2026-11-23,1,0\r\n"),
            ("failures.csv", "day,reason,sign-in-failed\r\n2026-11-22,password,1\r\n"),
            ("active.csv", "day,active\r\n2026-11-22,1\r\n2026-11-23,1\r\n"),
            ("second-factor.csv", "day,customers,with-second-factor,factor-added,factor-removed\r\n2026-11-22,1,0,0,0\r\n2026-11-23,1,0,0,0\r\n"),
            ("consents.csv", "day,purpose,consent-given,consent-withdrawn\r\n"),
            ("sign-up-funnel.csv", "day,device,sent,accepted,proved,arrived\r\n2026-11-22,desktop,2,1,1,1\r\n"),
            ("sign-in-funnel.csv", "day,device,tried,right,arrived\r\n2026-11-22,desktop,1,0,0\r\n2026-11-23,phone,1,1,1\r\n"),
        ] {
            assert_eq!(files[name], content, "{name}");
        }
        let months = ada.visit("/admin/insights/active-months.csv?from=2026-10-01&to=2026-11-23").await;
        assert_eq!(months.html(), "day,active-in-month\r\n2026-10-01,0\r\n2026-11-01,1\r\n");
    }

    /// CSV injection (ASVS 5.0 V1.2.10): what configuration calls things must not run in a spreadsheet.
    async fn files_hold_no_formulas(db: TestDatabase) {
        let (house, ada) = a_house(db).await;
        let (id, now) = (house.row(&Person { address: "alice@example.com".to_owned(), ..house.guest() }).await.id, house.app.clock.now());
        for purpose in ["=HYPERLINK(\"http://evil.example\")", "+1", "a,b"] {
            events::record(house.app.db.writer(), Event::of(Kind::ConsentGiven, id).fact("purpose", purpose), now).await.unwrap();
        }
        house.settle().await;
        let file = ada.visit("/admin/insights/consents.csv").await;
        let written: Vec<&str> = file.html().lines().skip(1).collect();
        assert_eq!(written, ["2026-11-23,'+1,1,0", "2026-11-23,\"'=HYPERLINK(\"\"http://evil.example\"\")\",1,0", "2026-11-23,\"a,b\",1,0"]);
        let page = ada.visit(links::ADMIN_INSIGHTS).await;
        assert!(page.says("=HYPERLINK(\"http://evil.example\") 1") && !page.html().contains("href=\"http://evil"), "a page shows it as it is");
    }

    /// No request counts events: the same few statements for a day and for three years, for an empty house and for a full one.
    async fn the_page_costs_the_same_whatever_there_is(db: TestDatabase) {
        let (house, ada) = a_house(db).await;
        let today = counting::day_of(house.app.clock.now());
        let mut costs = Vec::new();
        for full in [false, true] {
            if full {
                let metrics = counting::Metric::ALL.iter().map(|metric| metric.text().to_owned());
                let rows = metrics.flat_map(|metric| (1..1500).map(move |ago| (metric.clone(), today - ago)));
                let rows = rows.map(|(metric, day)| rollups::Model { metric, dimension: String::new(), value: String::new(), day, count: 9 });
                rollups::add(house.app.db.writer(), rows.collect()).await.unwrap();
            }
            for query in ["from=2026-11-23&to=2026-11-23", "range=28", "range=365", "from=2024-01-01&to=2026-11-23"] {
                let (page, cost) = cost_of(&house, ada.visit(&format!("/admin/insights?{query}"))).await;
                assert_eq!(page.status, StatusCode::OK);
                costs.push(cost);
            }
        }
        assert!(costs.iter().all(|cost| *cost == costs[0]), "{costs:?}");
        assert!(costs[0].statements <= 14 && costs[0].hashes == 0, "{costs:?}");
        assert!(insights::progress(&house.app).await.unwrap().number > Some(0));
    }
}
