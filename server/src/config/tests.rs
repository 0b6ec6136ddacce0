use super::*;
use std::time::Duration;

fn load(variables: &[(&str, &str)], text: &str) -> Result<Config, Vec<ConfigProblem>> {
    let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Config::parse(&variables, text)
}

fn refused(variables: &[(&str, &str)], text: &str) -> Vec<String> {
    load(variables, text).expect_err("this must be refused").iter().map(ToString::to_string).collect()
}

/// What a server for customers needs at least.
const PRODUCTION: &str = "public_url = 'https://account.example.com'\nsmtp_url = 'smtp://u:hunter2@mail.example.com'\n";

#[test]
fn the_defaults_are_development_on_this_machine() {
    let config = Config::default();
    assert_eq!(config.mode(), Mode::Development);
    assert_eq!(config.listen.to_string(), "127.0.0.1:3000");
    assert_eq!(config.database(), DatabaseUrl::Sqlite("data/portico.db".into()));
    assert_eq!(config.sessions.kept_absolute, Duration::from_hours(180 * 24));
    assert_eq!(config.log_format(), LogFormat::Text);
    assert_eq!(
        config.purposes.iter().map(|purpose| purpose.id.as_str()).collect::<Vec<_>>(),
        ["terms", "privacy", "newsletter", "recommendations"]
    );
    assert!(config.limits);
}

#[test]
fn variables_lie_over_the_file_and_the_file_over_the_defaults() {
    let file = "listen = '127.0.0.1:4000'\n[sessions]\nidle = '1 h'\nabsolute = '3 h'\n[server]\ntrusted_proxies = ['10.0.0.0/8']";
    let config = load(&[("PORTICO_SESSIONS_IDLE", "30 min"), ("PORTICO_LIMITS", "off")], file).unwrap();
    assert_eq!(config.listen.port(), 4000);
    assert_eq!(config.sessions.idle, Duration::from_mins(30));
    assert_eq!(config.sessions.absolute, Duration::from_hours(3));
    assert!(config.server.trusted_proxies.contain("10.1.2.3".parse().unwrap()));
    assert!(!config.limits);
}

/// What scripts rely on must keep its name.
#[test]
fn the_promised_variables_are_there() {
    let names: Vec<String> = settings().map(Setting::variable).collect();
    for promised in ["LISTEN", "PUBLIC_URL", "DATA_DIR", "DATABASE_URL", "SMTP_URL", "CONTENT_DIR", "LIMITS", "MODE", "APPLICATION_KEY"] {
        assert!(names.contains(&format!("PORTICO_{promised}")), "{promised}");
    }
    let mut unique = names.clone();
    unique.sort();
    unique.dedup();
    assert_eq!(unique.len(), names.len(), "two settings share a variable");
}

#[test]
fn all_problems_are_told_at_once_each_with_its_line() {
    let file = "listen = 3000\n\n[sessions]\nidel = '2 h'\nabsolute = '12'\n\n[passwords]\nmin_length = 4\nmax_length = 'many'\n[nonsense]\nx = 1\n";
    let problems = refused(&[("PORTICO_SMTP_TIMEOUT", "soon"), ("PORTICO_LISTN", "x")], file);
    assert_eq!(
        problems,
        [
            "line 1, listen: must be text in quotes, not a number",
            "line 4, sessions.idel: there is no such setting; perhaps sessions.idle is meant",
            "line 5, sessions.absolute: must be a length of time with its unit, such as \"30 s\", \"10 min\", \"2 h\" or \"30 days\"; \"12\" isn't",
            "line 8, passwords.min_length: must be from 8 to 64; 4 isn't",
            "line 9, passwords.max_length: must be a whole number, not text",
            "line 10, nonsense: there is no such setting; the README lists all",
            "PORTICO_LISTN: there is no such setting; perhaps PORTICO_LISTEN is meant",
            "PORTICO_SMTP_TIMEOUT: must be a length of time with its unit, such as \"30 s\", \"10 min\", \"2 h\" or \"30 days\"; \"soon\" isn't",
        ]
    );
}

#[test]
fn what_does_not_fit_together_is_refused() {
    for (file, key) in [
        ("[sessions]\nidle = '13 h'", "sessions.idle"),
        ("[closing]\nreminder = '14 days'", "closing.reminder"),
        ("[passwords]\nmemory_kib = 7168", "passwords.memory_kib"),
        ("content_dir = '/nowhere'", "content_dir"),
        ("application_key = 'hunter2'", "application_key"),
        ("[security_txt]\ncontact = ['security@example.com']", "security_txt.contact"),
        ("sessions = 3", "sessions"),
        ("mode = 'test'", "mode"),
    ] {
        let problems = refused(&[], file);
        assert!(problems.len() == 1 && problems[0].contains(&format!(", {key}: ")), "{file}: {problems:?}");
    }
}

#[test]
fn broken_toml_names_the_line_and_quotes_nothing() {
    let problems = refused(&[], "listen = '127.0.0.1:1'\nsmtp_url = 'smtp://u:hunter2@h\n");
    assert!(problems[0].starts_with("line 2: this isn't TOML"), "{problems:?}");
    assert!(!problems.concat().contains("hunter2"), "{problems:?}");
}

#[test]
fn localhost_never_opens_to_the_network() {
    assert_eq!(refused(&[("PORTICO_LISTEN", "0.0.0.0:3000")], "").len(), 1);
    assert!(refused(&[("PORTICO_LISTEN", "0.0.0.0:3000")], "")[0].starts_with("PORTICO_LISTEN: 0.0.0.0:3000 is open to the network"));
    assert!(refused(&[("PORTICO_MODE", "production")], "").concat().contains("can't be localhost"));
    assert!(load(&[("PORTICO_MODE", "development")], "public_url = 'http://harbor.localhost:3000'").unwrap().is_development());
    assert!(refused(&[("PORTICO_MODE", "development")], PRODUCTION).concat().contains("PORTICO_MODE"));
}

#[test]
fn production_starts_only_when_it_is_safe() {
    let config = load(&[("PORTICO_LISTEN", "0.0.0.0:80")], PRODUCTION).unwrap();
    assert_eq!((config.mode(), config.log_format()), (Mode::Production, LogFormat::Json));
    for (variables, told) in [
        (&[("PORTICO_PUBLIC_URL", "http://account.example.com")][..], "must start with https://"),
        (&[("PORTICO_SMTP_URL", "")][..], "needs a mail server"),
        (&[("PORTICO_SMTP_URL", "smtp://mail.example.com?tls=none")][..], "tls=none"),
        (&[("PORTICO_LIMITS", "off")][..], "development only"),
        (&[("PORTICO_DATABASE_URL", "postgres://u:p@localhost/portico")][..], "application_key: is missing"),
        (&[("PORTICO_DATABASE_URL", "postgres://u:p@db.example/portico"), ("PORTICO_APPLICATION_KEY", KEY)][..], "sslmode=verify-full"),
    ] {
        let problems = refused(variables, PRODUCTION);
        assert!(problems.len() == 1 && problems[0].contains(told), "{variables:?}: {problems:?}");
    }
}

const KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

/// V13.3.1, V16.2.5
#[test]
fn secrets_are_neither_shown_nor_quoted() {
    let secrets = format!(
        "{PRODUCTION}application_key = '{KEY}'\ndatabase_url = 'postgres://u:hunter2@localhost/n'\nold_application_keys = ['{KEY}']"
    );
    let shown = format!("{:?}", load(&[], &secrets).unwrap());
    assert!(!shown.contains("hunter2") && !shown.contains("0011"), "{shown}");
    let problems = refused(
        &[("PORTICO_DATABASE_URL", "mysql://hunter2"), ("PORTICO_SMTP_URL", "hunter2"), ("PORTICO_APPLICATION_KEY", "hunter2")],
        "",
    );
    assert!(problems.len() == 3 && !problems.concat().contains("hunter2"), "{problems:?}");
}

#[test]
fn a_secret_may_come_from_a_file() {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), "smtp://u:p@mail.example.com\n").unwrap();
    let path = file.path().to_str().unwrap();
    assert_eq!(load(&[("PORTICO_SMTP_URL_FILE", path)], "").unwrap().smtp_url.as_ref().unwrap().host, "mail.example.com");
    assert!(refused(&[("PORTICO_SMTP_URL_FILE", path), ("PORTICO_SMTP_URL", "smtp://h")], "")[0].contains("both set"));
    assert!(refused(&[("PORTICO_SMTP_URL_FILE", "/nowhere")], "")[0].starts_with("PORTICO_SMTP_URL_FILE: "));
    assert!(refused(&[("PORTICO_LISTEN_FILE", path)], "")[0].contains("no such setting"));
}

/// A service called "portico" gets these in every container; they aren't settings.
#[test]
fn what_kubernetes_sets_is_let_be() {
    assert!(
        load(
            &[
                ("PORTICO_PORT", "tcp://10.0.0.1:80"),
                ("PORTICO_SERVICE_HOST", "10.0.0.1"),
                ("PORTICO_CONFIG", "x"),
                ("PORTICO_JOURNEYS", "x")
            ],
            ""
        )
        .is_ok()
    );
}

#[test]
fn purposes_are_replaced_as_a_whole_and_checked() {
    let config = load(&[], "[[purposes]]\nid = 'terms'\nkind = 'contract'\n[[purposes]]\nid = 'surveys'\nkind = 'consent'\non_new_version = 'ask_again'\nasked_at_sign_up = true").unwrap();
    assert_eq!(config.purposes.iter().count(), 2);
    assert!(config.purposes.get("terms").unwrap().asked_at_sign_up);
    assert_eq!(config.purposes.get("terms").unwrap().on_new_version, OnNewVersion::AskAgain);
    let problems = refused(
        &[],
        "[[purposes]]\nid = 'Terms/x'\nkind = 'contract'\nasked = true\n[[purposes]]\nkind = 'law'\n[[purposes]]\nid = 't'\nkind = 'contract'\nasked_at_sign_up = false",
    );
    assert_eq!(problems.len(), 5, "{problems:?}");
    assert!(problems[1].starts_with("line 4, purposes.asked: there is no such key"), "{problems:?}");
    assert!(refused(&[], "purposes = 3")[0].contains("[[purposes]]"));
}

#[test]
fn attributes_are_read_and_held_to_their_rules() {
    let config = load(&[], "[[attributes]]\nname = 'given_name'\nkind = 'text'\nmax_length = 80").unwrap();
    assert_eq!(config.attributes.get("given_name").unwrap().max_length, 80);
    assert!(refused(&[], "[[attributes]]\nname = 'password'\nkind = 'text'")[0].contains("password"));
    assert!(refused(&[], "[[attributes]]\nname = 'a'\nkind = 'text'\nmaximum = 3")[0].starts_with("line 1, attributes"));
}
