//! Publishing deliberately: an edition is kept, looked at by chosen people, shown on all nodes, and taken back.

use std::fs;
use std::path::PathBuf;

use axum::Router;
use axum::http::StatusCode;
use portico::app_state::App;
use portico::cli::ContentCommand;
use portico::config::{Config, ContentSource};
use portico::content::live;
use portico::content::preview::Preview;
use portico::model::publications;
use portico::start;
use portico_app::links;

use crate::support::databases::TestDatabase;
use crate::support::folder::TestFolder;
use crate::support::people::{Person, TestApp};
use crate::support::process::{Served, run, wait_until};

/// A house whose content folder is a draft.
struct Publisher {
    house: TestApp,
    folder: PathBuf,
}

impl Publisher {
    async fn start(db: TestDatabase) -> Self {
        let folder = db.folder().join("content");
        fs::create_dir_all(folder.join("locales/en")).unwrap();
        let house = TestApp::configured(db, &[("PORTICO_CONTENT_DIR", &folder.display().to_string())], |_| {}).await;
        let publisher = Self { house, folder };
        publisher.write("Sign in, first");
        publisher.run(ContentCommand::Publish { note: Some("the first".to_owned()) }).await.unwrap();
        publisher
    }

    fn write(&self, button: &str) {
        fs::write(self.folder.join("locales/en/sign_in.ftl"), format!("sign-in = {button}\n")).unwrap();
    }

    fn config(&self) -> Config {
        let mut config = self.house.app.config.clone();
        config.content.source = ContentSource::Editions;
        config
    }

    async fn run(&self, verb: ContentCommand) -> Result<(), String> {
        start::content_command(&self.config(), &self.house.app.db, verb).await.map_err(|problem| problem.to_string())
    }

    /// One of several nodes that share the database, and its router.
    async fn node(&self) -> (App, Router) {
        let app = start::build(self.config(), self.house.app.clock.clone()).await.unwrap();
        let router = start::router(&app);
        (app, router)
    }

    async fn shown(&self) -> Option<i64> {
        publications::current(&self.house.app.db.read).await.unwrap()
    }
}

async fn says(guest: &Person, words: &str) -> bool {
    guest.visit(links::SIGN_IN).await.says(words)
}

on_both_databases! {
    /// Two nodes show what was published, follow the next edition, and go back with the rollback; the folder alone changes nothing.
    async fn all_nodes_show_what_was_published(db: TestDatabase) {
        let publisher = Publisher::start(db).await;
        let nodes = [publisher.node().await, publisher.node().await];
        let guests = nodes.each_ref().map(|(_, router)| Person { router: router.clone(), ..publisher.house.guest() });
        publisher.write("Sign in, second");
        for ((app, _), guest) in nodes.iter().zip(&guests) {
            assert!(!live::refresh(app).await.unwrap(), "a draft is a draft");
            assert!(says(guest, "Sign in, first").await);
        }
        publisher.run(ContentCommand::Publish { note: None }).await.unwrap();
        assert_eq!(publisher.shown().await, Some(2));
        for ((app, _), guest) in nodes.iter().zip(&guests) {
            assert!(live::refresh(app).await.unwrap());
            assert!(says(guest, "Sign in, second").await);
        }
        publisher.run(ContentCommand::Publish { note: None }).await.unwrap();
        assert_eq!(publisher.shown().await, Some(2), "the same again is no new edition");
        publisher.run(ContentCommand::Rollback { edition: None }).await.unwrap();
        assert_eq!(publisher.shown().await, Some(1));
        for ((app, _), guest) in nodes.iter().zip(&guests) {
            assert!(live::refresh(app).await.unwrap());
            assert!(says(guest, "Sign in, first").await);
        }
        publisher.run(ContentCommand::Rollback { edition: Some(2) }).await.unwrap();
        assert!(says(&Person { router: publisher.node().await.1, ..publisher.house.guest() }, "Sign in, second").await, "a node that starts later");
        for verb in [ContentCommand::List, ContentCommand::Diff { edition: None }, ContentCommand::Diff { edition: Some(1) }] {
            publisher.run(verb).await.unwrap();
        }
    }

    async fn what_is_broken_or_unknown_is_not_published(db: TestDatabase) {
        let publisher = Publisher::start(db).await;
        publisher.write("{ $nobody }");
        let verbs = [ContentCommand::Publish { note: None }, ContentCommand::Preview { hours: 1 }];
        for verb in verbs {
            assert_eq!(publisher.run(verb).await.unwrap_err(), "There is one mistake in the content: mend it, and look again.");
        }
        assert_eq!(publisher.run(ContentCommand::Rollback { edition: Some(99) }).await.unwrap_err(), "there is no edition 99.");
        assert!(publisher.run(ContentCommand::Rollback { edition: None }).await.unwrap_err().contains("No other edition was shown before"));
        assert_eq!(publisher.shown().await, Some(1));
    }

    /// A house that shows editions needs one; its folder doesn't count.
    async fn without_an_edition_the_house_says_what_to_do(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let mut config = house.app.config.clone();
        config.content.source = ContentSource::Editions;
        let problem = start::build(config, house.app.clock.clone()).await.unwrap_err().to_string();
        assert!(problem.contains("`portico content publish`"), "{problem}");
    }

    /// A signed link shows a draft to whoever has it, on the real portal; everyone else sees what is published.
    async fn a_preview_link_shows_a_draft_for_a_time(db: TestDatabase) {
        let publisher = Publisher::start(db).await;
        let (app, router) = publisher.node().await;
        let guest = || Person { router: router.clone(), ..publisher.house.guest() };
        publisher.write("Sign in, maybe");
        publisher.run(ContentCommand::Preview { hours: 1 }).await.unwrap();
        assert_eq!(publisher.shown().await, Some(1), "kept, not shown");
        let until = app.clock.now().plus(std::time::Duration::from_hours(1));
        let link = format!("{}?link={}", links::PREVIEW, Preview { edition: 2, until }.signed(&app.key));

        let chosen = guest();
        assert_eq!(chosen.visit(&link).await.location(), links::HOME);
        let page = chosen.visit(links::SIGN_IN).await;
        assert!(page.says("Sign in, maybe") && page.says("of edition 2"), "{}", page.text());
        assert_eq!(page.headers["cache-control"], "no-store", "a preview is kept nowhere");
        assert!(chosen.visit("/no-such-page").await.says("of edition 2"), "every page is marked");
        let other = guest().visit(links::SIGN_IN).await;
        assert!(other.says("Sign in, first") && !other.says("edition"), "{}", other.text());

        assert_eq!(chosen.submit(links::LEAVE_PREVIEW, &[]).await.location(), links::HOME);
        assert!(says(&chosen, "Sign in, first").await);
        for forged in [link.replace("link=2", "link=1"), format!("{}?link=", links::PREVIEW), links::PREVIEW.to_owned(), format!("{link}x")] {
            let refused = guest().visit(&forged).await;
            assert_eq!(refused.status, StatusCode::GONE, "{forged}");
            assert!(refused.headers.get("set-cookie").is_none());
        }
        let late = guest();
        late.visit(&link).await;
        publisher.house.advance(std::time::Duration::from_hours(1));
        assert!(says(&late, "Sign in, first").await, "it ends by itself");
        assert_eq!(guest().visit(&link).await.status, StatusCode::GONE);
    }

    /// A draft is looked at: nobody agrees to a text that isn't published.
    async fn nobody_agrees_to_a_draft(db: TestDatabase) {
        let publisher = Publisher::start(db).await;
        let (app, router) = publisher.node().await;
        fs::create_dir_all(publisher.folder.join("locales/en/legal")).unwrap();
        let draft = "title: Terms\nvalid-from: 2026-11-01\n\nYour soul, please.\n";
        fs::write(publisher.folder.join("locales/en/legal/terms.2.md"), draft).unwrap();
        publisher.run(ContentCommand::Preview { hours: 1 }).await.unwrap();
        let until = app.clock.now().plus(std::time::Duration::from_hours(1));
        let chosen = Person { router, address: "eve@example.com".to_owned(), ..publisher.house.guest() };
        chosen.visit(&format!("{}?link={}", links::PREVIEW, Preview { edition: 2, until }.signed(&app.key))).await;
        assert!(chosen.visit("/legal/terms").await.says("Your soul, please."));
        let shown = chosen.visit(links::SIGN_UP).await.field("shown.terms");
        let fields = [("email", chosen.address.as_str()), ("password", chosen.password.as_str()), ("consent.terms", "yes"), ("shown.terms", &shown)];
        let refused = chosen.submit(links::SIGN_UP, &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text());
        let known = portico::model::legal_texts::by_digest(&app.db.read, &shown).await.unwrap();
        assert_eq!(known, None, "a draft is no text of the house");
        assert_eq!(chosen.sign_up().await.location(), links::VERIFY_EMAIL, "to what is published one may agree");
    }

    /// The same with whole processes, that nobody pushes: publish, and both follow by themselves; and back again.
    async fn two_processes_follow_by_themselves(db: TestDatabase) {
        let folder = TestFolder::new();
        let words = folder.path().join("content/locales/en");
        fs::create_dir_all(&words).unwrap();
        let write = |button: &str| fs::write(words.join("sign_in.ftl"), format!("sign-in = {button}\n")).unwrap();
        let key = "4be1c07d92a65f38e0b7194d2c8f63a5d1470e9b36f82ac5907e1b4d63a8f25c";
        let variables = [
            ("PORTICO_DATABASE_URL", db.url.as_str()),
            ("PORTICO_APPLICATION_KEY", key),
            ("PORTICO_CONTENT_DIR", "content"),
            ("PORTICO_CONTENT_SOURCE", "editions"),
        ];
        let content = |arguments: &[&str]| {
            let done = run(folder.path(), &[&["content"], arguments].concat(), &variables);
            assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
            String::from_utf8_lossy(&done.stdout).into_owned()
        };
        write("First words");
        assert!(content(&["publish", "--note", "the first"]).contains("Edition 1 is published"));
        let nodes = [Served::start(folder.path(), &variables), Served::start(folder.path(), &variables)];
        let all_say = |words: &str| nodes.iter().all(|node| node.get("localhost:3000", "/sign-in").contains(words));
        assert!(all_say("first words"));
        write("Other words");
        assert!(content(&["diff"]).contains("+sign-in = Other words"));
        content(&["publish"]);
        wait_until(|| all_say("other words"));
        assert!(content(&["list"]).contains("shown\n   1"), "{}", content(&["list"]));
        content(&["rollback"]);
        wait_until(|| all_say("first words"));
        for node in nodes {
            assert_eq!(node.stop(), Some(0));
        }
    }

    /// Started while somebody's file is broken, the house shows what it showed last.
    async fn a_house_starts_with_what_it_showed_last(db: TestDatabase) {
        let publisher = Publisher::start(db).await;
        publisher.write("Sign in, well");
        live::refresh(&publisher.house.app).await.unwrap();
        publisher.write("{ $broken }");
        let app = start::build(publisher.house.app.config.clone(), publisher.house.app.clock.clone()).await.unwrap();
        let guest = Person { router: start::router(&app), ..publisher.house.guest() };
        assert!(says(&guest, "Sign in, well").await);
        assert_eq!(app.content.report().errors(), 1);
        publisher.write("Sign in, mended");
        assert!(live::refresh(&app).await.unwrap());
        assert!(says(&guest, "Sign in, mended").await);
    }
}
