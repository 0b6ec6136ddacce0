//! Which of the offered languages somebody gets who asks for others.

use icu::locale::{LanguageIdentifier, LocaleExpander};

/// The first wish that is offered, by the rules of CLDR's likely subtags: `zh-CN` is answered in `zh-Hans`, `pt` and `pt-PT` in
/// `pt-BR`, `de-AT` in `de`; `zh-TW`, in another script, isn't answered in `zh-Hans`. A form with a private subtag
/// (`de-x-informal`) is only for who asks for exactly that.
pub fn best_language<'o>(wishes: &[&str], offered: &'o [String]) -> Option<&'o str> {
    let expander = LocaleExpander::new_common();
    let likely = |code: &str| {
        let mut id = LanguageIdentifier::try_from_str(code).ok()?;
        expander.maximize(&mut id);
        Some(id)
    };
    let known: Vec<_> = offered.iter().filter_map(|code| Some((code, likely(code)?))).collect();
    let answer = |wish: &&str| {
        let exactly = offered.iter().find(|code| code.eq_ignore_ascii_case(wish));
        exactly.or_else(|| {
            let wish = likely(wish)?;
            let near = || known.iter().filter(|(_, id)| (id.language, id.script) == (wish.language, wish.script));
            near().find(|(_, id)| id.region == wish.region).or_else(|| near().next()).map(|(code, _)| *code)
        })
    };
    wishes.iter().find_map(answer).map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::best_language;

    #[test]
    fn wishes_are_answered_in_the_nearest_language() {
        let offered = ["en", "de-x-informal", "de", "pt-BR", "ar", "ja", "zh-Hans", "es-MX", "es"].map(str::to_owned);
        for (wishes, answer) in [
            (&["zh-CN"][..], Some("zh-Hans")),
            (&["zh"], Some("zh-Hans")),
            (&["zh-TW", "ja"], Some("ja")),
            (&["pt"], Some("pt-BR")),
            (&["pt-PT", "en"], Some("pt-BR")),
            (&["de-AT", "en"], Some("de")),
            (&["de"], Some("de")),
            (&["DE-X-Informal"], Some("de-x-informal")),
            (&["ar-EG"], Some("ar")),
            (&["es-ES"], Some("es")),
            (&["en-US", "de"], Some("en")),
            (&["tlh", "*", "", "x_y", "ja-JP"], Some("ja")),
            (&["tlh"], None),
            (&[], None),
        ] {
            assert_eq!(best_language(wishes, &offered), answer, "{wishes:?}");
        }
    }
}
