//! The matrix: each role at each of the staff's routes.

use std::collections::BTreeSet;

use axum::http::{Method, StatusCode};
use portico::admin::permissions::Permission;
use portico::model::staff::Role;
use portico::routes::{self, Cache, Route, Who};
use portico_app::links;

use crate::support::people::TestApp;

fn staff_routes() -> Vec<(Route, Permission, String)> {
    let id = "018f0000-0000-7000-8000-000000000000";
    let filled = |path: &str| path.split('/').map(|part| if part.starts_with('{') { id } else { part }).collect::<Vec<_>>().join("/");
    let named = |route: Route| match route.line.who {
        Who::Staff(permission) => Some((filled(route.path), permission, route)),
        _ => None,
    };
    routes::table(true).into_iter().filter_map(named).map(|(path, permission, route)| (route, permission, path)).collect()
}

on_both_databases! {
    /// ASVS 5.0 V8.2.1, V8.3.1: what a role may not, the route refuses, whatever the page offers.
    async fn each_role_at_each_route(db: TestDatabase) {
        let house = TestApp::start(db).await;
        for role in Role::ALL {
            let colleague = house.colleague(role.text(), *role).await;
            for (route, permission, path) in staff_routes() {
                let browser = colleague.stolen();
                let answer = if route.method == Method::GET { browser.visit(&path).await } else { browser.post_raw(&path, "").await };
                let what = format!("{} at {} {path}: {}", role.text(), route.method, answer.status);
                if role.may(permission) {
                    assert_ne!(answer.status, StatusCode::FORBIDDEN, "{what}");
                    assert!(answer.status.as_u16() < 500, "{what}");
                } else {
                    assert_eq!(answer.status, StatusCode::FORBIDDEN, "{what}");
                    assert!(answer.says("Your role doesn’t open this"), "{what}");
                }
            }
        }
    }

    /// The page shows the table as it is, and the navigation only what opens.
    async fn the_page_about_roles_is_the_table(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let robin = house.colleague("Robin", Role::Auditor).await;
        let page = robin.visit(links::ADMIN_ROLES).await;
        assert_eq!(page.all("tbody tr").len(), Permission::ALL.len());
        let cells = page.all("tbody td");
        let expected: Vec<&str> = Permission::ALL.iter().flat_map(|one| Role::ALL.iter().map(|role| if role.may(*one) { "Yes" } else { "No" })).collect();
        assert_eq!(cells, expected);
        let shown: BTreeSet<String> = page.all("header nav a").into_iter().collect();
        assert!(shown.contains("Audit") && !shown.contains("Imports"), "{shown:?}");
    }
}

#[test]
fn the_section_is_for_staff() {
    for route in routes::table(true).iter().filter(|route| route.path == links::ADMIN || route.path.starts_with("/admin/")) {
        assert!(matches!(route.line.who, Who::Desk | Who::Staff(_)), "{} {}", route.method, route.path);
        assert_eq!(route.line.cache, Cache::Personal, "{}", route.path);
    }
    for route in routes::table(true).iter().filter(|route| matches!(route.line.who, Who::Desk | Who::Staff(_))) {
        assert!(route.path.starts_with(links::ADMIN), "staff sessions are read under /admin alone: {}", route.path);
    }
}
