//! Every field of every form, fed with what does not belong there: never a fault, never an echo that a browser would run, never a header.

use axum::body::Body;
use axum::http::{Method, header};
use portico::routes;
use portico_app::links;

use crate::support::people::{PASSWORD, Page, Person, TestApp};

/// A form and what a friendly person would post.
struct Form {
    path: &'static str,
    fields: &'static [(&'static str, &'static str)],
}

const SIGNED_OUT: &[Form] = &[
    Form {
        path: links::SIGN_UP,
        fields: &[
            ("email", "new@example.com"),
            ("password", PASSWORD),
            ("given_name", "N"),
            ("family_name", "N"),
            ("consent.terms", "yes"),
            ("consent.newsletter", "yes"),
        ],
    },
    Form { path: links::PASSWORD_STRENGTH, fields: &[("email", "new@example.com"), ("password", PASSWORD), ("given_name", "N")] },
    Form { path: links::SIGN_IN, fields: &[("email", "alice@example.com"), ("password", "wrong"), ("keep", "yes")] },
    Form { path: "/sign-in?return_to=/account/activity", fields: &[("email", "alice@example.com"), ("password", "wrong")] },
    Form { path: links::VERIFY_EMAIL, fields: &[("code", "123456"), ("password", "x"), ("resend", ""), ("not_me", "")] },
    Form { path: "/verify-email?token=AAAA", fields: &[("password", "x"), ("not_me", "yes")] },
    Form { path: links::RECOVERY, fields: &[("email", "alice@example.com")] },
    Form { path: "/recovery/new-password?token=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", fields: &[("password", PASSWORD)] },
    Form { path: links::SECOND_FACTOR_CHALLENGE, fields: &[("code", "123456")] },
    Form { path: links::ACCEPT, fields: &[("consent.terms", "1")] },
    Form { path: links::REOPEN, fields: &[("reopen", "yes")] },
    Form { path: "/end-session?token=AAAA", fields: &[("confirm", "yes")] },
    Form { path: "/keep-account?token=AAAA", fields: &[("confirm", "yes")] },
    Form { path: "/undo-address?token=AAAA", fields: &[("confirm", "yes")] },
];

const SIGNED_IN: &[Form] = &[
    Form { path: "/confirm?return_to=/account/security", fields: &[("password", "wrong"), ("code", "123456")] },
    Form {
        path: links::PROFILE,
        fields: &[
            ("version", "1"),
            ("given_name", "N"),
            ("family_name", "N"),
            ("birthday", "1990-01-02"),
            ("phone", "+49 40 123456"),
            ("address.street", "S 1"),
            ("address.postal_code", "20095"),
            ("address.city", "H"),
            ("address.country", "DE"),
            ("language", "en"),
            ("time_zone", "Europe/Berlin"),
        ],
    },
    Form { path: links::EMAIL, fields: &[("email", "other@example.com")] },
    Form { path: "/account/email/confirm?token=AAAA", fields: &[("confirm", "yes")] },
    Form { path: links::PASSWORD, fields: &[("current_password", "wrong"), ("password", "four violet lamps sing")] },
    Form { path: links::SECOND_FACTOR, fields: &[("code", "123456")] },
    Form { path: links::REMOVE_SECOND_FACTOR, fields: &[("code", "123456")] },
    Form { path: links::RENEW_CODES, fields: &[("confirm", "yes")] },
    Form { path: links::RECOVERY_CODES_FILE, fields: &[("codes", "k7dm-q2xv-h9tp-w3rc-b8nc-z4sy")] },
    Form { path: links::CONSENTS, fields: &[("consent.newsletter", "given"), ("shown", "1")] },
    Form { path: "/account/sessions/018f0000-0000-7000-8000-000000000000/end", fields: &[("confirm", "yes")] },
    Form { path: "/account/sessions/not-a-uuid/end", fields: &[("confirm", "yes")] },
    Form { path: links::END_OTHER_SESSIONS, fields: &[("confirm", "yes")] },
    Form { path: links::EXPORT, fields: &[("format", "zip")] },
    Form { path: links::CLOSE, fields: &[("confirm", "")] },
];

/// What a field is fed with, as it stands in the body.
fn poisons() -> Vec<(&'static str, String)> {
    let encoded = |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
    vec![
        ("empty", String::new()),
        ("blank", "+++".to_owned()),
        ("huge", "x".repeat(60_000)),
        ("huge, wide", "%F0%9F%A6%8A".repeat(4_800)),
        ("control characters", "a%01%08%1b%5b31m%7f%c2%85b".to_owned()),
        ("bidi marks", encoded("a\u{202e}b\u{2066}c\u{200f}")),
        ("NUL", "a%00b".to_owned()),
        ("broken UTF-8", "a%ff%c3(".to_owned()),
        ("broken escapes", "a%zz%4".to_owned()),
        ("HTML", encoded("\"'><script>alert(1)</script><img src=x onerror=alert(1)>")),
        ("SQL", encoded("' OR 1=1; DROP TABLE customers; --")),
        ("header injection", encoded("a@example.com\r\nSet-Cookie: evil=1\r\nX-Evil: 1\r\n\r\n<script>alert(1)</script>")),
        ("letter injection", encoded("a@example.com\nBcc: evil@example.com")),
        ("Fluent", encoded("{ $brand } {\"x\"} {-term}")),
        ("paths", encoded("../../../../etc/passwd")),
        ("numbers", "-99999999999999999999999".to_owned()),
        ("surrogates", "%ed%a0%80".to_owned()),
        ("combining marks", encoded(&format!("Z{}", "\u{0300}".repeat(2_000)))),
    ]
}

fn body(form: &Form, poisoned: usize, poison: &str) -> String {
    let encoded = |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
    let pairs = form.fields.iter().enumerate().map(|(at, (name, value))| {
        let value = if at == poisoned { poison.to_owned() } else { encoded(value) };
        format!("{}={value}", encoded(name))
    });
    pairs.collect::<Vec<_>>().join("&")
}

fn harmless(answer: &Page, what: &str) {
    assert!(answer.status.as_u16() < 500, "{what}: {}", answer.status);
    let text = String::from_utf8_lossy(&answer.body);
    assert!(!text.contains("<script>alert") && !text.contains("<img src=x"), "{what}: echoed unescaped");
    for (name, value) in answer.headers.iter().filter(|(name, _)| **name != header::LOCATION) {
        assert!(name != "x-evil" && !value.as_bytes().windows(4).any(|part| part == b"evil"), "{what}: {name}");
    }
    let to = answer.location();
    assert!(to.is_empty() || (to.starts_with('/') && !to.contains("//") && to.is_ascii()), "{what}: leads to {to}");
    let html = answer.headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if html && !answer.headers.contains_key(header::CONTENT_ENCODING) {
        assert_eq!(answer.all("h1").len(), 1, "{what}: a page of ours");
    }
}

/// All that can be done to one form by this person.
async fn torment(house: &TestApp, form: &Form, person: &mut Person, signed_in: bool) {
    let mut round = 0;
    for field in 0..form.fields.len() {
        let (name, value) = form.fields[field];
        let mut bodies: Vec<(&str, String)> = poisons().into_iter().map(|(what, poison)| (what, body(form, field, &poison))).collect();
        let whole = body(form, usize::MAX, "");
        bodies.push(("twice", format!("{whole}&{name}={value}")));
        let without: Vec<_> = form.fields.iter().enumerate().filter(|(at, _)| *at != field).map(|(_, pair)| *pair).collect();
        bodies.push(("absent", form_urlencoded::Serializer::new(String::new()).extend_pairs(without).finish()));
        bodies.push(("a name of markup", format!("{whole}&%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E=1")));
        bodies.push(("an unknown purpose", format!("{whole}&consent.%3Cscript%3Ealert(1)=1&consent.x=1")));
        for (poison, body) in bodies {
            if signed_in && !person.is_signed_in().await {
                // Ended by what was asked for, which is no fault: somebody new takes over.
                round += 1;
                let name = form.path.replace(|c: char| !c.is_ascii_alphanumeric(), "");
                *person = house.customer(&format!("{name}{field}{round}@example.com")).await;
            }
            let answer = person.post_raw(form.path, body).await;
            let what = format!("{} {name}: {poison}", form.path);
            harmless(&answer, &what);
            if matches!(poison, "NUL" | "broken UTF-8" | "twice" | "surrogates")
                && exists(form)
                && reads_fields(form)
                && !answer.status.is_redirection()
            {
                assert!(answer.status.is_client_error(), "{what}: {}", answer.status);
            }
        }
    }
}

fn path_of(form: &Form) -> &str {
    form.path.split('?').next().unwrap()
}

fn exists(form: &Form) -> bool {
    let path = path_of(form);
    routes::table(true).iter().any(|route| {
        let (mine, theirs): (Vec<_>, Vec<_>) = (path.split('/').collect(), route.path.split('/').collect());
        let fits = mine.len() == theirs.len() && mine.iter().zip(&theirs).all(|(mine, theirs)| mine == theirs || theirs.starts_with('{'));
        route.method == Method::POST && fits
    })
}

/// Buttons without any field don't look at the body.
fn reads_fields(form: &Form) -> bool {
    form.fields.iter().any(|(name, _)| matches!(*name, "email" | "password"))
}

on_both_databases! {
    /// ASVS 5.0 V1.2, V2.2.1, V15.3.7.
    async fn signed_out_forms_bear_anything(db: TestDatabase) {
        let (house, guest, _) = TestApp::with_limits_off(db).await;
        for form in SIGNED_OUT.iter().filter(|form| exists(form)) {
            torment(&house, form, &mut guest.clone(), false).await;
        }
        // In the browser that waits for its letter there is more to reach.
        let mut waiting = Person { address: "waiting@example.com".to_owned(), ..house.guest() };
        waiting.sign_up().await;
        house.settle().await;
        torment(&house, &SIGNED_OUT[4], &mut waiting, false).await;
        house.settle().await;
    }

    async fn signed_in_forms_bear_anything(db: TestDatabase) {
        let (house, _, _) = TestApp::with_limits_off(db).await;
        for (n, form) in SIGNED_IN.iter().enumerate().filter(|(_, form)| exists(form)) {
            let mut person = house.customer(&format!("customer{n}@example.com")).await;
            torment(&house, form, &mut person, true).await;
        }
        // Whatever was stored must be readable: every page is shown, every letter rendered.
        house.mailbox().await;
    }

    /// Only forms are taken (ASVS 5.0 V4.1.1): no JSON, no files.
    async fn other_kinds_of_bodies_are_refused(db: TestDatabase) {
        let (house, _, alice) = TestApp::with_limits_off(db).await;
        let guest = house.guest();
        for (person, path) in [
            (&guest, links::SIGN_UP),
            (&guest, links::SIGN_IN),
            (&guest, links::RECOVERY),
            (&guest, links::VERIFY_EMAIL),
            (&guest, links::PASSWORD_STRENGTH),
            (&alice, links::CONFIRM),
        ] {
            for (kind, body) in [
                ("application/json", "{\"email\":\"alice@example.com\",\"password\":\"x\"}"),
                ("text/plain", "email=alice@example.com"),
                ("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"email\"\r\n\r\na@example.com\r\n--x--\r\n"),
                ("application/xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"),
                ("application/x-www-form-urlencodedly", "email=a"),
            ] {
                let request = person.request(Method::POST, path).header(header::CONTENT_TYPE, kind).header("sec-fetch-site", "same-origin");
                let answer = person.send(request.body(Body::from(body)).unwrap()).await;
                assert!(answer.status.is_client_error(), "{path} {kind}: {}", answer.status);
                harmless(&answer, kind);
            }
            let many = (0..500).map(|n| format!("f{n}=1")).collect::<Vec<_>>().join("&");
            assert!(person.post_raw(path, many).await.status.is_client_error(), "{path}");
        }
    }

    /// Queries and headers are as foreign as bodies.
    async fn queries_and_headers_bear_anything(db: TestDatabase) {
        let (house, guest, alice) = TestApp::with_limits_off(db).await;
        let queries = ["token=%00", "token=%ff", "token=", "token", "token=a&token=b", "return_to=%00", "return_to=//evil.example", "notice=%3Cscript%3Ealert(1)%3C/script%3E", "notice=password-changed", "lang=%3Cscript%3Ealert(1)", "before=%00", "before=x", "%ff=%ff", "&&&===", "q=%F0%9F%A6%8A"];
        let pages: Vec<_> = routes::table(true).into_iter().filter(|route| route.method == Method::GET && !route.path.contains('{')).collect();
        for route in &pages {
            for query in queries {
                let path = format!("{}?{query}", route.path);
                for person in [&guest, &alice] {
                    harmless(&person.stolen().visit(&path).await, &path);
                }
            }
        }
        let huge = "x".repeat(5_000);
        for (name, value) in [
            ("cookie", "portico=AAAA"), ("cookie", "portico=; portico=;;;===\"\""), ("cookie", "portico-browser=x.y; portico-language=../../x"),
            ("cookie", "portico-language=<script>alert(1)</script>"), ("user-agent", "<script>alert(1)</script>"), ("user-agent", huge.as_str()),
            ("accept-language", "*;q=9,,;;x-<script>alert(1)</script>"), ("accept-language", huge.as_str()), ("x-forwarded-for", "evil, 1.2.3.4"),
            ("x-forwarded-host", "evil.example"), ("forwarded", "for=evil;host=evil.example"), ("x-request-id", "evil\tevil"), ("if-none-match", "\"x\", W/\"y\", *"),
            ("accept-encoding", "gzip;q=x, evil"), ("range", "bytes=0-1,5-"), ("expect", "evil"), ("referer", "https://evil.example/"),
        ] {
            for route in &pages {
                let request = guest.request(Method::GET, route.path);
                let (mut parts, body) = request.body(Body::empty()).unwrap().into_parts();
                parts.headers.insert(header::HeaderName::from_static(name), value.parse().unwrap());
                let answer = guest.send(axum::http::Request::from_parts(parts, body)).await;
                harmless(&answer, &format!("{} {name}: {}", route.path, &value[..value.len().min(40)]));
            }
        }
        // A strange browser that signs in is shown among the devices and in a letter.
        let strange = Person { device: "<script>alert(1)</script> Firefox/1".to_owned(), ..alice.elsewhere() };
        assert_eq!(strange.sign_in().await.location(), links::ACCOUNT);
        harmless(&strange.visit(links::ACCOUNT).await, "overview");
        for letter in house.mailbox().await {
            assert!(!letter.html.contains("<script>"), "{}", letter.kind);
        }
    }
}
