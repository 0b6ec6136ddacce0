//! Marketing at work: what is saved in the content folder is shown, what is broken is not, and nobody restarts anything.

use std::fs;
use std::path::{Path, PathBuf};

use axum::http::StatusCode;
use portico::content::live;
use portico::model::consents;
use portico_app::links;
use scraper::{Html, Selector};

use crate::support::databases::TestDatabase;
use crate::support::people::{Person, TestApp};

/// A content folder, and the house that shows it.
struct Marketing {
    house: TestApp,
    folder: PathBuf,
}

impl Marketing {
    /// With Harbor as it is in the repository.
    async fn start(db: TestDatabase) -> Self {
        let folder = db.folder().join("content");
        let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("../style/brands/harbor");
        let harbor = folder.join("style/brands/harbor");
        fs::create_dir_all(&harbor).unwrap();
        for name in ["brand.toml", "logo.svg"] {
            fs::copy(ours.join(name), harbor.join(name)).unwrap();
        }
        let house = TestApp::configured(db, &[("PORTICO_CONTENT_DIR", &folder.display().to_string())], |_| {}).await;
        Self { house, folder }
    }

    /// Saves a file, and lets the house look at the folder. Whether it shows anything new.
    async fn save(&self, path: &str, text: &str) -> bool {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        live::refresh(&self.house.app).await.unwrap()
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.folder.join(path)).unwrap()
    }

    fn guest(&self, language: &str) -> Person {
        Person { language: language.to_owned(), ..self.house.guest() }
    }

    fn report(&self) -> String {
        self.house.app.content.report().to_string()
    }
}

fn sheet(page: &crate::support::people::Page) -> String {
    page.html().split("href=\"").find(|link| link.starts_with("/assets/harbor")).unwrap().split('"').next().unwrap().to_owned()
}

on_both_databases! {
    async fn what_is_saved_is_shown(db: TestDatabase) {
        let marketing = Marketing::start(db).await;
        let (german, english) = (marketing.guest("de"), marketing.guest("en"));
        let before = german.visit(links::SIGN_IN).await;
        assert!(before.says("Anmelden"));
        // A word: on the page that is kept for everyone, too.
        assert!(marketing.save("locales/de/sign_in.ftl", "sign-in = Hereinspaziert\n").await);
        let after = german.visit(links::SIGN_IN).await;
        assert!(after.says("Hereinspaziert"), "{}", after.text());
        assert!(after.says("Passwort"), "what the file doesn't say stays as it is built in");
        assert_ne!(before.headers["etag"], after.headers["etag"]);
        assert!(!english.visit(links::SIGN_IN).await.says("Hereinspaziert"));
        // A colour: a new sheet under a new name, and the old one for pages that are open.
        let brand = marketing.read("style/brands/harbor/brand.toml");
        let accent = brand.lines().find(|line| line.starts_with("accent = ")).unwrap();
        assert!(marketing.save("style/brands/harbor/brand.toml", &brand.replacen(accent, "accent = \"#7a1f5c\"", 1)).await);
        let (old, new) = (sheet(&after), sheet(&german.visit(links::SIGN_IN).await));
        assert_ne!(old, new);
        assert!(german.visit(&new).await.html().contains("#7a1f5c"));
        assert_eq!(german.visit(&old).await.status, StatusCode::OK, "a browser in between still gets what its page asks for");
        // A letter's subject.
        assert!(marketing.save("locales/de/letters.ftl", "letter-confirm-address = Fast geschafft\n").await);
        let person = Person { address: "eva@example.com".to_owned(), ..german };
        person.sign_up().await;
        assert_eq!(marketing.house.latest(&person.address).await.subject, "Fast geschafft");
        // Nothing saved, nothing shown anew.
        assert!(!live::refresh(&marketing.house.app).await.unwrap());
    }

    /// Five ways to break each: the last good content stays, and the report names the place.
    async fn what_is_broken_is_not_shown(db: TestDatabase) {
        let marketing = Marketing::start(db).await;
        let guest = marketing.guest("de");
        let good = marketing.read("style/brands/harbor/brand.toml");
        let page = guest.visit(links::SIGN_IN).await.html().to_owned();
        let words = ["sign-in Los", "sign-in = { $wer }", "sign-in = <script>alert(1)</script>", "sign-in = A\nsign-in = B", "sign-in = Los \u{202e}"];
        let broken = words.map(|text| ("locales/de/sign_in.ftl", format!("# Anmelden\n{text}\n"), "locales/de/sign_in.ftl:"));
        let looks = [
            good.replacen("accent = \"", "accent = \"url(https://evil.example/", 1),
            good.replacen("name = ", "nmae = ", 1),
            good.replacen("languages = [", "languages = [\"tlh\", ", 1),
            good.replacen("radius = \"14px\"", "radius = \"14px}body{display:none\"", 1),
            good.replacen("[light]", "[light", 1),
        ];
        let broken_looks = looks.map(|text| {
            assert_ne!(text, good);
            ("style/brands/harbor/brand.toml", text, "style/brands/harbor/brand.toml")
        });
        let subjects = ["letter-recovery = { $password }", "letter-recovery =\n    Neu\n    Bcc: alle", "letter-recovery = <b>Neu</b>", "letter-recovery", "= Neu"];
        let broken_subjects = subjects.map(|text| ("locales/de/letters.ftl", format!("{text}\n"), "locales/de/letters.ftl:"));
        let legal = [
            ("terms.0.md", "title: AGB\n\nText."),
            ("terms.md", "title: AGB\n\nText."),
            ("terms.2.md", "title: AGB\nvalid-from: morgen\n\nText."),
            ("terms.2.md", "title: AGB\nvalid-from: 2026-01-01\n\n"),
            ("terms.1.md", "title: AGB\nvalid-from: 2026-01-01\n\nJetzt ganz anders."),
        ];
        let broken_legal = legal.map(|(name, text)| (name, format!("locales/de/legal/{name}"), text.to_owned()));
        let broken_legal = broken_legal.iter().map(|(_, path, text)| (path.as_str(), text.clone(), path.as_str()));
        for (path, text, place) in broken.into_iter().chain(broken_looks).chain(broken_subjects).chain(broken_legal) {
            let before = fs::read_to_string(marketing.folder.join(path)).ok();
            assert!(!marketing.save(path, &text).await, "{text}");
            assert!(marketing.report().contains(&format!("error  {place}")), "{text}: {}", marketing.report());
            assert_eq!(guest.visit(links::SIGN_IN).await.html(), page, "{text}");
            match before {
                Some(before) => fs::write(marketing.folder.join(path), before).unwrap(),
                None => fs::remove_file(marketing.folder.join(path)).unwrap(),
            }
            live::refresh(&marketing.house.app).await.unwrap();
            assert_eq!(marketing.house.app.content.report().errors(), 0, "mended: {}", marketing.report());
        }
    }

    /// Words and texts may say anything, and do nothing (ASVS 5.0 V1.2.1, V1.2.2, V1.3.1): what is not refused stands on the page as text.
    async fn hostile_words_inject_nothing(db: TestDatabase) {
        let marketing = Marketing::start(db).await;
        let guest = marketing.guest("en");
        let attacks = [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<iframe src=//evil.example></iframe>",
            "<style>body{display:none}</style>",
            "<a href=\"javascript:alert(1)\">here</a>",
            "</title><script>alert(1)</script>",
            "\" autofocus onfocus=\"alert(1)",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "[here](javascript:alert(1)) [here](data:text/html,x) [here](//evil.example) [here](http://evil.example) [here](vbscript:x)",
            "<https://evil.example/><mailto:a@b> ![x](https://evil.example/x.png)",
            "[x]: javascript:alert(1)\n[here][x]",
            "<!-- --><base href=//evil.example>",
        ];
        for (number, attack) in attacks.iter().enumerate() {
            let version = number + 2;
            let text = format!("title: {}\nvalid-from: 2026-01-01\n\n{attack}\n\nThe end.\n", attack.replace('\n', " "));
            assert!(marketing.save(&format!("locales/en/legal/terms.{version}.md"), &text).await, "{}", marketing.report());
            let indented = attack.replace('\n', "\n    ");
            marketing.save("locales/en/sign_in.ftl", &format!("sign-in-lead =\n    {indented}\nsign-in =\n    {indented}\n")).await;
            for path in ["/legal/terms", links::SIGN_IN] {
                let page = guest.visit(path).await;
                assert_eq!(page.status, StatusCode::OK, "{attack}");
                let strangers = "script, img, iframe, object, embed, style, base, svg[onload], [onerror], [onfocus], [autofocus], [style]";
                assert_eq!(page.all(strangers), Vec::<String>::new(), "{attack} on {path}");
                let document = Html::parse_document(page.html());
                for link in document.select(&Selector::parse("[href]").unwrap()).filter_map(|element| element.value().attr("href")) {
                    let known = ["/", "#", "https://", "mailto:"].iter().any(|start| link.starts_with(start)) && !link.starts_with("//");
                    assert!(known, "{attack} on {path}: {link}");
                }
            }
            fs::remove_file(marketing.folder.join("locales/en/sign_in.ftl")).unwrap();
        }
        assert!(guest.visit("/legal/terms").await.says("The end."), "the texts were shown");
    }

    /// A new version of a consent's text is kept, offered, and the former one stays what was agreed to.
    async fn a_new_legal_text_is_a_new_version(db: TestDatabase) {
        let marketing = Marketing::start(db).await;
        let alice = marketing.house.customer("alice@example.com").await;
        assert!(alice.visit("/legal/terms").await.status == StatusCode::OK);
        let text = "title: Terms of use\nvalid-from: 2026-11-01\n\nFrom now on with **cake**.\n";
        assert!(marketing.save("locales/en/legal/terms.2.md", text).await);
        assert!(marketing.house.guest().visit("/legal/terms").await.says("cake"));
        assert!(!alice.visit("/legal/terms/1").await.says("cake"), "the former one can still be read");
        let back = alice.elsewhere();
        assert_eq!(back.sign_in().await.location(), links::ACCEPT, "a new version of a contract is asked");
        // Taken back: what was loaded is in the database for good.
        let known = portico::model::legal_texts::names(&marketing.house.app.db.read).await.unwrap();
        fs::remove_file(marketing.folder.join("locales/en/legal/terms.2.md")).unwrap();
        assert!(live::refresh(&marketing.house.app).await.unwrap());
        assert_eq!(portico::model::legal_texts::names(&marketing.house.app.db.read).await.unwrap(), known);
        // A text that holds from a later day on may still be worked on.
        for words in ["First draft.", "Second draft."] {
            assert!(marketing.save("locales/en/legal/terms.3.md", &format!("valid-from: 2027-01-01\n\n{words}\n")).await, "{}", marketing.report());
        }
    }

    /// Who reads one text and sends the form when another holds agrees to neither: the form comes back (GDPR Art. 7(1)).
    async fn what_is_agreed_to_is_what_was_shown(db: TestDatabase) {
        let marketing = Marketing::start(db).await;
        let eve = Person { address: "eve@example.com".to_owned(), ..marketing.house.guest() };
        let send = async |shown: &str| {
            let fields = [("email", eve.address.as_str()), ("password", eve.password.as_str()), ("given_name", "Eve"), ("consent.terms", "yes"), ("shown.terms", shown)];
            eve.submit(links::SIGN_UP, &fields).await
        };
        let before = eve.visit(links::SIGN_UP).await.field("shown.terms");
        assert!(marketing.save("locales/en/legal/terms.2.md", "title: Terms\nvalid-from: 2026-11-01\n\nWith **cake**.\n").await);
        let refused = send(&before).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.problem("consent.terms").is_some_and(|why| why.contains("The text changed")), "{}", refused.text());
        let shown = refused.field("shown.terms");
        assert_ne!(shown, before);
        assert_eq!(send(&shown).await.location(), links::VERIFY_EMAIL);
        let code = marketing.house.latest(&eve.address).await.code();
        eve.submit(links::VERIFY_EMAIL, &[("code", &code)]).await;
        let id = marketing.house.row(&eve).await.id;
        let agreed = consents::standing(&marketing.house.app.db.read, id).await.unwrap();
        assert_eq!((agreed[0].version, &agreed[0].text_sha256), (2, &shown));
    }

    async fn a_brand_and_a_language_need_files_alone(db: TestDatabase) {
        let marketing = Marketing::start(db).await;
        let harbor = marketing.read("style/brands/harbor/brand.toml");
        let hosts = harbor.lines().find(|line| line.starts_with("hosts = ")).unwrap();
        let languages = harbor.lines().find(|line| line.starts_with("languages = ")).unwrap();
        let reef = harbor
            .replacen(hosts, "hosts = [\"reef.localhost\"]", 1)
            .replacen("name = \"Harbor\"", "name = \"Reef\"", 1)
            .replacen(languages, "languages = [\"en\", \"sv\"]", 1);
        let at_reef = async || {
            let request = marketing.guest("sv").request(axum::http::Method::GET, links::SIGN_IN);
            let mut request = request.body(axum::body::Body::empty()).unwrap();
            request.headers_mut().insert("host", "reef.localhost:3000".parse().unwrap());
            marketing.house.guest().send(request).await
        };
        assert_eq!(at_reef().await.status, StatusCode::MISDIRECTED_REQUEST);
        fs::create_dir_all(marketing.folder.join("style/brands/reef")).unwrap();
        fs::write(marketing.folder.join("style/brands/reef/logo.svg"), marketing.read("style/brands/harbor/logo.svg")).unwrap();
        fs::create_dir_all(marketing.folder.join("locales/sv")).unwrap();
        fs::write(marketing.folder.join("locales/sv/sign_in.ftl"), "language-name = Svenska\nsign-in = Logga in\n").unwrap();
        assert!(marketing.save("style/brands/reef/brand.toml", &reef).await, "{}", marketing.report());
        let page = at_reef().await;
        assert!(page.status == StatusCode::OK && page.says("Logga in") && page.html().contains("lang=\"sv\""), "{}", page.text());
        assert!(page.html().contains("Reef"));
        assert!(marketing.report().contains("sv says 2 of "), "{}", marketing.report());
    }
}
