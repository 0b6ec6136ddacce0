//! What README, SECURITY.md and the sample files say about settings is compared with the settings themselves. A failure shows the text
//! to paste.

use std::path::Path;

use super::*;

fn document(name: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name)).unwrap()
}

/// The README's table, one part for each concern.
fn table() -> String {
    let rows = settings().map(|setting| {
        let default = if setting.default.is_empty() { "–".to_owned() } else { format!("`{}`", setting.default) };
        let about = setting.about().replace('|', "\\|");
        format!("| `{}` | `{}` | {default} | {about} |\n", setting.key, setting.variable())
    });
    format!("| key | variable | default | what it is |\n|---|---|---|---|\n{}", rows.collect::<String>())
}

#[test]
fn the_readme_lists_all_settings() {
    let readme = document("README.md");
    let (_, rest) = readme.split_once("<!-- settings -->\n").expect("README.md has the mark <!-- settings -->");
    let (found, _) = rest.split_once("<!-- /settings -->").expect("README.md has the mark <!-- /settings -->");
    assert!(found.trim() == table().trim(), "README.md's table of settings is out of date. Between the marks must stand:\n\n{}", table());
}

/// V6.1.1, V7.1.1: documented limits and lifetimes equal the code.
#[test]
fn the_security_page_tells_the_defaults_as_they_are() {
    let page = document("SECURITY.md");
    let rows: Vec<Vec<&str>> =
        page.lines().filter(|line| line.starts_with("| `")).map(|line| line.split('|').map(str::trim).collect()).collect();
    for row in &rows {
        let setting = setting(row[1].trim_matches('`')).unwrap_or_else(|| panic!("SECURITY.md: there is no setting {}", row[1]));
        assert_eq!(row[2].trim_matches('`'), setting.default, "SECURITY.md: the default of {}", row[1]);
    }
    for section in ["throttle.", "sessions."] {
        for setting in settings().filter(|setting| setting.key.starts_with(section)) {
            assert!(rows.iter().any(|row| row[1].trim_matches('`') == setting.key), "SECURITY.md doesn't tell {}", setting.key);
        }
    }
}

/// Each line of the sample may be uncommented as it stands, and says the default.
#[test]
fn the_sample_file_holds_all_defaults() {
    let sample = document("portico.sample.toml");
    let uncommented: String =
        sample.lines().map(|line| if is_setting(line) { format!("{}\n", &line[1..]) } else { format!("{line}\n") }).collect();
    for setting in settings() {
        let name = setting.key.split_once('.').map_or(setting.key, |(_, name)| name);
        assert!(uncommented.lines().any(|line| line.starts_with(&format!("{name} = "))), "portico.sample.toml lacks {}", setting.key);
        assert!(
            sample.contains(&format!("# {}\n", setting.about())),
            "portico.sample.toml must say above {}:\n# {}",
            setting.key,
            setting.about()
        );
    }
    let config = Config::parse(&Variables::new(), &uncommented).unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert_eq!(format!("{config:#?}"), format!("{:#?}", Config::default()));
    assert!(Config::parse(&Variables::new(), &sample).is_ok());
}

/// `#idle = "2 h"`, `#[server]`: a mark without a space behind it is a setting that is switched off.
fn is_setting(line: &str) -> bool {
    line.strip_prefix('#').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase() || c == '['))
}

#[test]
fn the_production_sample_starts_once_its_secrets_are_there() {
    let sample = document("deploy/portico.production.toml");
    assert!(Config::parse(&Variables::new(), &sample).is_err());
    let variables = Variables::from([("PORTICO_SMTP_URL".to_owned(), "smtp://u:p@mail.example.com".to_owned())]);
    let config = Config::parse(&variables, &sample).unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert_eq!(config.mode(), Mode::Production);
}
