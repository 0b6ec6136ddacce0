//! From what `brand.toml` says to a brand: what must fit together, and what is left out.

use super::contrast::{self, Written};
use super::derive::complete;
use super::file::BrandFile;
use super::problem::{Place, Problems};
use super::read::Read;
use super::tokens::{Known, Token, Tokens, WrittenTokens};
use super::values::{Id, Length};
use super::{Brand, Chosen, Legal, Look, Mode, Sender, Support, pictures};

/// A brand from what its file says; nothing where something that all else needs is missing.
pub(super) fn build(id: &str, file: BrandFile, files: &pictures::Files, found: &mut Problems<'_>) -> Option<Brand> {
    let name = file.name.value("name", found);
    let hosts = file.hosts.placed("hosts", found);
    let public_url = file.public_url.placed("public_url", found);
    let default_language = file.default_language.placed("default_language", found);
    let languages = file.languages.placed("languages", found);
    let radius = file.radius.value("radius", found).unwrap_or(Length(14));
    let wordmark = file.wordmark.value("wordmark", found).unwrap_or_default();
    let purposes = chosen(file.purposes, "purposes", found);
    let attributes = chosen(file.attributes, "attributes", found);
    let email = file.support.email.value("support.email", found).map(String::from);
    let url = file.support.url.value("support.url", found).map(String::from);
    let texts = file.legal.texts.value("legal.texts", found).unwrap_or_default().into_iter().map(String::from).collect();
    let imprint = file.legal.imprint.value("legal.imprint", found).map(String::from);
    let sender_name = file.sender.name.value("sender.name", found);
    let address = file.sender.address.value("sender.address", found);
    let font = file.font.value("font", found).map_or_else(|| "system-ui,sans-serif".to_owned(), String::from);
    let fonts: Vec<pictures::Font> = file.fonts.into_iter().filter_map(|entry| pictures::font(id, entry, files, &font, found)).collect();
    let hosts = hosts.map(|(hosts, place)| (strings(hosts), place));
    if let Some((hosts, place)) = &hosts {
        once("hosts", hosts, place, found);
    }
    if let (Some((url, place)), Some((hosts, _))) = (&public_url, &hosts)
        && !hosts.iter().any(|host| url.split("://").nth(1).is_some_and(|rest| rest.split(':').next() == Some(host)))
    {
        found.at(place, "Links in letters would lead to a host that doesn't show this brand.", Some("Add it to `hosts`.".to_owned()));
    }
    let languages = languages.map(|(languages, place)| (strings(languages), place));
    if let Some((languages, place)) = &languages {
        once("languages", languages, place, found);
        if let Some((default, place)) = &default_language
            && !languages.iter().any(|code| **code == **default)
        {
            found.at(place, "The default language must be one of `languages`.", Some(format!("Those are: {}.", languages.join(", "))));
        }
    }
    let (light, dark) = colours(file.light, file.dark, found);
    let marks = pictures::marks(id, files, (&light, &dark), found)?;
    let (font_faces, fonts) = fonts.into_iter().fold((String::new(), marks.files), |(rules, mut assets), font| {
        assets.push(font.asset);
        (rules + &font.rule, assets)
    });
    Some(Brand {
        id: id.to_owned(),
        name: name?.into(),
        hosts: hosts.map(|(hosts, _)| hosts).unwrap_or_default(),
        public_url: public_url.map(|(url, _)| url.into()),
        default_language: default_language?.0.into(),
        languages: languages?.0,
        support: Support { email, url },
        legal: Legal { texts, imprint },
        sender: Sender { name: sender_name?.into(), address: address?.into() },
        logo: marks.logo,
        wordmark,
        icon: marks.icon,
        assets: fonts,
        purposes,
        attributes,
        look: Look { light, dark, radius, font, font_faces },
    })
}

fn strings<T: Into<String>>(texts: Vec<T>) -> Vec<String> {
    texts.into_iter().map(Into::into).collect()
}

fn chosen(ids: Read<Vec<Id>>, key: &str, found: &mut Problems<'_>) -> Option<Chosen> {
    let (ids, place) = ids.placed(key, found)?;
    let ids = strings(ids);
    once(key, &ids, &place, found);
    Some(Chosen { ids, line: found.line(&place) })
}

/// Nothing is listed twice, and something is.
fn once(key: &str, list: &[String], place: &Place, found: &mut Problems<'_>) {
    if list.is_empty() && key != "purposes" && key != "attributes" {
        found.at(place, "This list is empty.", None);
    }
    for (at, one) in list.iter().enumerate().filter(|(at, one)| list[..*at].contains(one)) {
        found.at(place, format!("`{one}` stands there twice (the second time at place {}).", at + 1), None);
    }
}

/// All colours of both modes, checked for contrast.
fn colours(light: WrittenTokens, dark: WrittenTokens, found: &mut Problems<'_>) -> (Tokens, Tokens) {
    let before = found.list.len();
    let (known_light, light_places) = written("light", light, found);
    let (known_dark, dark_places) = written("dark", dark, found);
    let accent = light_places.iter().find(|(token, _)| *token == Token::Accent).map(|(_, place)| place.clone());
    let accent = accent.unwrap_or_else(|| Place::new("light.accent", None));
    let light = complete(Mode::Light, &known_light, None);
    let dark = complete(Mode::Dark, &known_dark, Some(&light));
    // A colour that couldn't be read would be missed in the measuring, and its neighbours blamed.
    if found.list.len() == before {
        let by_day = Written { mode: Mode::Light, known: &known_light, places: &light_places, accent: &accent, light: None };
        contrast::check(&by_day, &light, found);
        let by_night = Written { mode: Mode::Dark, known: &known_dark, places: &dark_places, accent: &accent, light: Some(&light) };
        contrast::check(&by_night, &dark, found);
    }
    (light, dark)
}

fn written(table: &str, tokens: WrittenTokens, found: &mut Problems<'_>) -> (Known, Vec<(Token, Place)>) {
    let (mut known, mut places) = (Known::default(), Vec::new());
    for (token, read) in tokens.each() {
        if let Some((colour, place)) = read.placed(&format!("{table}.{}", token.name()), found) {
            known.set(token, colour);
            places.push((token, place));
        }
    }
    (known, places)
}
