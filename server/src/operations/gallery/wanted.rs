//! What somebody wants to see, as it stands in the address. What isn't known is as if it were not said.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::tz::TimeZone;
use portico_app::gallery::{self, Mode, Sample, Width};
use portico_app::page::Scene;
use portico_app::pages::gallery::{ALL, Filter, LETTERS, PAGES, Select};
use portico_app::text::{Language, Text};

use crate::content::{Content, ShownBrand};
use crate::visit::Visit;

/// The choice: each part a known value, or all.
#[derive(Clone, Debug)]
pub(super) struct Wanted {
    content: Arc<Content>,
    brand: String,
    language: String,
    mode: String,
    width: String,
    kind: String,
    name: String,
}

/// One brand, one language, one mode, one width.
#[derive(Clone, Debug)]
pub(super) struct Variation {
    pub(super) shown: Arc<ShownBrand>,
    pub(super) language: Language,
    pub(super) mode: Mode,
    pub(super) width: Width,
}

impl Wanted {
    /// Reads the choice; the brand and language of the visit, where they say none.
    pub(super) fn read(query: &str, content: Arc<Content>, visit: &Visit) -> Self {
        let mut asked: HashMap<String, String> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let mut choose = |name: &str, known: &[&str], usual: &str| {
            let chosen = asked.remove(name).filter(|chosen| chosen == ALL || known.contains(&chosen.as_str()));
            chosen.unwrap_or_else(|| usual.to_owned())
        };
        let brands: Vec<&str> = content.brands().iter().map(|shown| shown.brand.id.as_str()).collect();
        let languages = languages(&content);
        let codes: Vec<&str> = languages.iter().map(|language| language.code.as_str()).collect();
        Self {
            brand: choose("brand", &brands, &visit.brand),
            language: choose("language", &codes, &visit.language),
            mode: choose("mode", &Mode::ALL.map(Mode::word), Mode::Light.word()),
            width: choose("width", &Width::ALL.map(Width::word), Width::Phone.word()),
            kind: choose("kind", &[PAGES, LETTERS], ALL),
            name: asked.remove("name").map(|name| name.trim().to_lowercase()).unwrap_or_default(),
            content,
        }
    }

    /// Whether the sample belongs to the choice.
    pub(super) fn shows(&self, sample: &Sample) -> bool {
        let kind = if sample.is_letter() { LETTERS } else { PAGES };
        (self.kind == ALL || self.kind == kind) && sample.name.contains(&self.name)
    }

    /// All that each sample is to be shown in. A brand that doesn't offer the language is shown in its default one.
    pub(super) fn variations(&self) -> Vec<Variation> {
        let mut variations = Vec::new();
        for shown in self.content.brands().iter().filter(|shown| [ALL, &shown.brand.id].contains(&self.brand.as_str())) {
            let one = shown.offers(&self.language).unwrap_or(&shown.brand.default_language);
            for language in shown.languages.iter().filter(|language| self.language == ALL || language.code == one) {
                for mode in Mode::ALL.into_iter().filter(|mode| [ALL, mode.word()].contains(&self.mode.as_str())) {
                    for width in Width::ALL.into_iter().filter(|width| [ALL, width.word()].contains(&self.width.as_str())) {
                        variations.push(Variation { shown: Arc::clone(shown), language: language.clone(), mode, width });
                    }
                }
            }
        }
        variations
    }

    /// The choice as the form shows it; for one sample alone without what chooses among samples.
    pub(super) fn filter(&self, alone: bool) -> Filter {
        let brands = self.content.brands().iter().map(|shown| (shown.brand.id.clone(), shown.brand.name.clone()));
        let languages = languages(&self.content).into_iter().map(|language| (language.code, language.name));
        Filter {
            brand: Select { chosen: self.brand.clone(), options: brands.collect() },
            language: Select { chosen: self.language.clone(), options: languages.collect() },
            mode: self.mode.clone(),
            width: self.width.clone(),
            which: (!alone).then(|| (self.kind.clone(), self.name.clone())),
        }
    }

    /// The choice as a query.
    pub(super) fn query(&self) -> String {
        let pairs = [("brand", &self.brand), ("language", &self.language), ("mode", &self.mode), ("width", &self.width)];
        let which = [("kind", &self.kind), ("name", &self.name)];
        form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).extend_pairs(which).finish()
    }

    /// What tells this variation from the others of the choice.
    pub(super) fn label(&self, variation: &Variation, text: &Text) -> String {
        let parts = [
            (&self.brand, variation.shown.brand.name.clone()),
            (&self.language, variation.language.name.clone()),
            (&self.mode, text.say(variation.mode.message())),
            (&self.width, text.say(variation.width.message())),
        ];
        let varied = parts.into_iter().filter(|(chosen, _)| *chosen == ALL).map(|(_, said)| said);
        varied.collect::<Vec<_>>().join(" · ")
    }

    /// Where the samples of a variation are shown.
    pub(super) fn scene(&self, variation: &Variation, sheet: String) -> Scene {
        let Variation { shown, language, .. } = variation;
        let text = self.content.text(&shown.brand.id, &language.code, TimeZone::UTC);
        gallery::scene(&text, Arc::clone(&shown.brand), Arc::clone(&shown.languages), sheet)
    }
}

impl Variation {
    /// The variation as a query.
    pub(super) fn query(&self) -> String {
        let pairs = [
            ("brand", self.shown.brand.id.as_str()),
            ("language", &self.language.code),
            ("mode", self.mode.word()),
            ("width", self.width.word()),
        ];
        form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
    }
}

/// The languages of all brands, each once.
fn languages(content: &Content) -> Vec<Language> {
    let mut all: Vec<Language> = Vec::new();
    for language in content.brands().iter().flat_map(|shown| shown.languages.iter()) {
        if !all.contains(language) {
            all.push(language.clone());
        }
    }
    all
}
