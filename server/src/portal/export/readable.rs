//! The same in words: the page in the archive.

use jiff::Timestamp;
use portico_app::components::device_text;
use portico_app::pages::activity::ActivityEntry;
use portico_app::pages::export::{ExportSection, ReadableExport};
use portico_app::text::Text;
use serde_json::Value;

use super::schema::{Browser, Consent, Event, Export, Letter, Session};
use crate::model::values::AttributeSchema;
use crate::portal::{activity, asked, consents};

type Row = (String, String);

/// The page of an export.
pub(super) fn of(export: &Export, schema: &AttributeSchema, brand: &str, text: &Text) -> ReadableExport {
    let section = |title: &str, rows: Vec<Row>| ExportSection { title: text.say(title), rows };
    let sections = vec![
        section("export-account", account(export, text)),
        section("export-profile", profile(export, schema, text)),
        section("export-consents", export.consents.iter().map(|one| consent(one, text)).collect()),
        section("export-texts", export.texts.iter().map(|one| legal_text(one, text)).collect()),
        section("export-sessions", export.sessions.iter().map(|one| session(one, text)).collect()),
        section("export-browsers", export.browsers.iter().map(|one| browser(one, text)).collect()),
        section("export-activity", export.activity.iter().map(|one| event(one, text)).collect()),
        section("export-letters", export.letters.iter().map(|one| letter(one, text)).collect()),
        section("export-notes", export.notes.iter().map(|one| (text.date_time(one.at), one.text.clone())).collect()),
    ];
    ReadableExport { brand: brand.to_owned(), made: export.made_at, sections }
}

fn account(export: &Export, text: &Text) -> Vec<Row> {
    let account = &export.account;
    let moment = |at: Timestamp| text.date_time(at);
    let unused = export.second_factor.recovery_codes.iter().filter(|code| code.used_at.is_none()).count();
    let rows = [
        ("export-id", Some(account.id.to_string())),
        ("field-email", Some(account.email.clone())),
        ("export-joined", Some(moment(account.created_at))),
        ("export-language", Some(text.language_name(&account.language))),
        ("export-zone", account.time_zone.clone()),
        ("export-password-changed", Some(moment(account.password_changed_at))),
        ("export-second-factor", export.second_factor.app_since.map(moment)),
        ("export-codes-left", export.second_factor.app_since.map(|_| unused.to_string())),
        ("export-removal", export.second_factor.removal_asked_at.map(moment)),
        ("export-incomplete", (!export.complete).then(|| text.say("export-incomplete-why"))),
    ];
    rows.into_iter().filter_map(|(label, value)| Some((text.say(label), value?))).collect()
}

fn profile(export: &Export, schema: &AttributeSchema, text: &Text) -> Vec<Row> {
    let row = |known: &super::schema::Attribute| match schema.get(&known.name) {
        Some(attribute) => (asked::label(attribute, text), asked::shown(attribute, &known.value, text)),
        None => (known.name.clone(), asked::plainly(&known.value, text)),
    };
    export.profile.iter().map(row).collect()
}

fn consent(one: &Consent, text: &Text) -> Row {
    let decision = match one.decision.as_str() {
        "accepted" => "consents-you-accepted",
        "given" => "consents-you-allowed",
        "withdrawn" => "consents-you-withdrew",
        _ => "consents-you-declined",
    };
    let wording = [("version", one.text_version.into()), ("language", text.language_name(&one.language).into())];
    let lines = [consents::title(text, &one.purpose), text.say(decision), text.with("consents-wording", &wording), one.text_sha256.clone()];
    (text.date_time(one.at), lines.join("\n"))
}

fn legal_text(one: &super::schema::Text, text: &Text) -> Row {
    let wording = [("version", one.version.into()), ("language", text.language_name(&one.language).into())];
    let label = [consents::title(text, &one.purpose), text.with("consents-wording", &wording)];
    (label.join("\n"), format!("{}\n\nSHA-256: {}", one.body, one.sha256))
}

fn session(one: &Session, text: &Text) -> Row {
    let seen = [("first", text.date_time(one.created_at).into()), ("last", text.date_time(one.last_used_at).into())];
    let lines = one.place.iter().cloned().chain([text.with("export-seen", &seen)]);
    (device_text(text, &one.device), lines.collect::<Vec<_>>().join("\n"))
}

fn browser(one: &Browser, text: &Text) -> Row {
    let seen = [("first", text.date_time(one.first_seen_at).into()), ("last", text.date_time(one.last_seen_at).into())];
    (one.id.to_string(), text.with("export-seen", &seen))
}

fn event(one: &Event, text: &Text) -> Row {
    let detail = |name: &str| one.details.get(name).and_then(Value::as_str).filter(|value| !value.is_empty()).map(str::to_owned);
    let entry = ActivityEntry {
        kind: one.kind.clone(),
        at: one.at,
        device: detail("device"),
        place: detail("place"),
        facts: activity::facts(one.facts.as_object().cloned().unwrap_or_default())
            .into_iter()
            .chain(detail("reason").map(|reason| ("reason".to_owned(), reason)))
            .collect(),
        this_session: false,
    };
    let lines = [Some(entry.what(text)), entry.details(text)];
    (text.date_time(one.at), lines.into_iter().flatten().collect::<Vec<_>>().join("\n"))
}

fn letter(one: &Letter, text: &Text) -> Row {
    let kind = text.configured(&format!("export-letter-{}", one.kind)).unwrap_or_else(|| one.kind.clone());
    let state = match one.state.as_str() {
        "sent" => "export-letter-sent",
        "given_up" => "export-letter-given-up",
        _ => "export-letter-waiting",
    };
    (text.date_time(one.created_at), [kind, text.say(state)].join("\n"))
}
