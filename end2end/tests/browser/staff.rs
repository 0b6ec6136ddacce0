//! Portals with invitations to their staff: on SQLite, and on PostgreSQL where there is one.

use portico::admin::invitation::{self, Invited, Wish};
use portico::model::staff::Role;
use sea_orm::ConnectionTrait;
use serde_json::{Map, json};

use crate::portal::{self, Portal};
use crate::postgres;

/// Invitations for each role: each journey in each browser takes some, and each works once.
const INVITATIONS: usize = 24;
/// The key under which the house on PostgreSQL seals; on SQLite it makes one by itself.
const KEY: &str = "5d0f9be2c741a683f0e2d98b47c15a6390be72d4f1863ac90572ef81b4d69a3c";

/// A house with staff.
pub struct House {
    /// The variable by which Playwright's configuration finds it.
    pub variable: &'static str,
    /// Where it is, and the invitations by role, as JSON.
    pub told: String,
    _portal: Portal,
}

/// All houses that can be had here.
pub async fn houses() -> Vec<House> {
    let mut houses = vec![house("PORTICO_STAFF", &[]).await];
    if let Some(server) = postgres::server().await {
        let name = format!("portico_journeys_{}", std::process::id());
        let admin = server.admin().await;
        admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await.expect("a database can be made");
        let url = server.url(&name);
        // Many browsers on a busy machine may have to wait for a connection: that is no fault here.
        let patience = ("PORTICO_DATABASE_ACQUIRE_TIMEOUT", "5 s");
        houses.push(house("PORTICO_STAFF_POSTGRES", &[("PORTICO_DATABASE_URL", &url), ("PORTICO_APPLICATION_KEY", KEY), patience]).await);
    }
    houses
}

async fn house(variable: &'static str, settings: &[(&str, &str)]) -> House {
    let portal = portal::start_for_staff(settings).await;
    let mut invitations = Map::new();
    for role in Role::ALL {
        let mut links = Vec::with_capacity(INVITATIONS);
        for number in 0..INVITATIONS {
            links.push(invite(&portal, *role, number).await);
        }
        invitations.insert(role.text().to_owned(), links.into());
    }
    House { variable, told: json!({ "url": portal.url, "invitations": invitations }).to_string(), _portal: portal }
}

async fn invite(portal: &Portal, role: Role, number: usize) -> String {
    let address = format!("{}-{number}@staff.example", role.text()).parse().expect("it is an address");
    let wish = Wish { address, name: format!("{} {number}", role.text()), role, voice: ("harbor".to_owned(), "en".to_owned()) };
    match invitation::invite(&portal.app, portal.app.clock.now(), None, wish).await.expect("somebody can be invited") {
        Invited::Sent { link, .. } => link,
        Invited::Taken => panic!("{} {number} is invited twice", role.text()),
    }
}
