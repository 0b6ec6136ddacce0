//! The profile: what the configuration asks, language and time zone.

use leptos::prelude::*;

use crate::components::{ButtonLink, Icon, IconView, Look, PageHeader, Section, SectionBody};
use crate::forms::{
    AttributeField, AttributeInput, Choice, Field, Form, GroupedChoice, OptionGroup, Pairs, PostForm, Problem, Problems, SubmitButton,
    problems,
};
use crate::gallery::Sample;
use crate::links;
use crate::page::{Frame, Page, Room, Scene};
use crate::text::{Text, say};

/// `/account/profile`.
#[derive(Clone, Debug, Default)]
pub struct ProfilePage {
    /// Language, time zone, and which state of the profile the form began from.
    pub form: ProfileForm,
    /// What the configuration asks, with what is stored or was typed.
    pub attributes: Vec<AttributeInput>,
    /// Code and name of each language that the brand offers.
    pub languages: Vec<(String, String)>,
    /// All time zones by their names (`Europe/Berlin`).
    pub zones: Vec<String>,
    /// The profile was changed elsewhere meanwhile: what differs. `form.version` is then the stored one, so that sending once more saves.
    pub conflict: Option<Vec<ConflictRow>>,
}

/// What `/account/profile` posts, besides attributes.
#[derive(Clone, Debug, Default)]
pub struct ProfileForm {
    /// The language's code.
    pub language: Field,
    /// The time zone's name.
    pub time_zone: Field,
    /// The state of the profile that the form was filled from.
    pub version: String,
    /// Wrong with all of it.
    pub problem: Option<Problem>,
}

/// A value that two tabs disagree about.
#[derive(Clone, Debug)]
pub struct ConflictRow {
    /// What it is called.
    pub label: String,
    /// What is stored now.
    pub theirs: String,
    /// What was typed here.
    pub yours: String,
}

impl Form for ProfileForm {
    fn read(pairs: &mut Pairs) -> Self {
        Self {
            language: pairs.field("language"),
            time_zone: pairs.field("time_zone"),
            version: pairs.value("version").unwrap_or_default(),
            problem: None,
        }
    }

    fn problems(&self) -> Problems {
        problems([("", &self.problem), ("language", &self.language.problem), ("time_zone", &self.time_zone.problem)])
    }
}

impl ProfilePage {
    /// What is wrong, in the order of the page.
    pub fn problems(&self) -> Problems {
        let whole = self.form.problem.clone().map(|problem| (String::new(), problem));
        let attributes = self.attributes.iter().flat_map(AttributeInput::problems);
        let fields = problems([("language", &self.form.language.problem), ("time_zone", &self.form.time_zone.problem)]);
        whole.into_iter().chain(attributes).chain(fields).collect()
    }
}

impl Page for ProfilePage {
    fn title(&self, text: &Text) -> String {
        text.say("nav-profile")
    }

    fn frame(&self) -> Frame {
        Frame::Portal(Room::Profile)
    }

    fn view(self, _: &Scene) -> AnyView {
        let problems = self.problems();
        let Self { form, attributes, languages, zones, conflict } = self;
        let attributes = (!attributes.is_empty()).then(|| {
            let fields = attributes.into_iter().map(|input| view! { <AttributeField input/> }).collect_view();
            view! { <Section title=say("profile-about")><SectionBody><div class="grid gap-[1.15rem] max-w-[30rem]">{fields}</div></SectionBody></Section> }
        });
        let groups = zone_groups(&zones);
        let submit = if conflict.is_some() { "profile-save-mine" } else { "profile-save" };
        view! {
            <PageHeader title=say("nav-profile") lead=say("profile-lead")/>
            {conflict.map(conflict_view)}
            <PostForm problems>
                <input type="hidden" name="version" value=form.version autocomplete="off"/>
                <div class="grid gap-8">
                    {attributes}
                    <Section title=say("profile-language-and-time")>
                        <SectionBody>
                            <div class="grid gap-[1.15rem] max-w-[30rem]">
                                <Choice name="language" label=say("profile-language") hint=say("profile-language-hint") field=form.language options=languages autocomplete="off"/>
                                <GroupedChoice name="time_zone" label=say("profile-zone") hint=say("profile-zone-hint") field=form.time_zone groups autocomplete="off"/>
                            </div>
                        </SectionBody>
                    </Section>
                    <SubmitButton label=say(submit)/>
                </div>
            </PostForm>
        }
        .into_any()
    }
}

/// Both values side by side, and the choice: save what was typed here, or take what is stored.
fn conflict_view(rows: Vec<ConflictRow>) -> AnyView {
    let nothing = || view! { <span class="soft">{say("profile-nothing")}</span> }.into_any();
    let value = |value: String| if value.is_empty() { nothing() } else { value.into_any() };
    let rows = rows.into_iter().map(|ConflictRow { label, theirs, yours }| {
        view! {
            <div class="grid gap-x-6 gap-y-2 border-t side-padding py-3 sm:grid-cols-3">
                <dt class="font-[540]">{label}</dt>
                <dd class="min-w-0 anywhere"><span class="block soft small">{say("profile-theirs")}</span>{value(theirs)}</dd>
                <dd class="min-w-0 anywhere"><span class="block soft small">{say("profile-yours")}</span>{value(yours)}</dd>
            </div>
        }
    });
    view! {
        <section class="card" role="alert" tabindex="-1" autofocus aria-labelledby="conflict">
            <div class="grid gap-1 side-padding py-[1.15rem]">
                <h2 id="conflict" class="flex gap-2"><IconView icon=Icon::Warning class="w-5 h-5 mt-0.5 text-warn"/>{say("profile-conflict")}</h2>
                <p class="secondary max-w-[42rem]">{say("profile-conflict-lead")}</p>
            </div>
            <dl>{rows.collect_view()}</dl>
            <div class="border-t side-padding py-4"><ButtonLink href=links::PROFILE label=say("profile-take-theirs") look=Look::Plain/></div>
        </section>
    }
    .into_any()
}

/// Zones by continent; what has none stands last.
pub(super) fn zone_groups(zones: &[String]) -> Vec<OptionGroup> {
    let text: Text = expect_context();
    let mut groups: Vec<OptionGroup> = Vec::new();
    let mut others = Vec::new();
    for zone in zones {
        let Some((area, place)) = zone.split_once('/').filter(|(area, _)| text.has(&format!("zone-{area}"))) else {
            others.push((zone.clone(), zone.replace('_', " ")));
            continue;
        };
        let label = text.say(&format!("zone-{area}"));
        let option = (zone.clone(), place.replace('_', " ").replace('/', " – "));
        match groups.iter_mut().find(|(known, _)| *known == label) {
            Some((_, options)) => options.push(option),
            None => groups.push((label, vec![option])),
        }
    }
    if !others.is_empty() {
        groups.push((text.say("zone-other"), others));
    }
    groups
}

pub(crate) fn samples() -> Vec<Sample> {
    let zones =
        ["Africa/Cairo", "America/Argentina/Buenos_Aires", "America/New_York", "Asia/Tokyo", "Europe/Berlin", "Europe/London", "UTC"];
    let page = ProfilePage {
        form: ProfileForm { language: Field::of("en"), time_zone: Field::of("Europe/Berlin"), version: "3".to_owned(), problem: None },
        attributes: super::sign_up::attributes(),
        languages: vec![("en".to_owned(), "English".to_owned()), ("de".to_owned(), "Deutsch".to_owned())],
        zones: zones.map(str::to_owned).to_vec(),
        conflict: None,
    };
    let mut wrong = page.clone();
    wrong.attributes[0].field = Field { value: String::new(), problem: Some(Problem::new("attribute-required")) };
    wrong.form.language.explain(Problem::new("profile-language-unknown"));
    wrong.form.time_zone = Field { value: String::new(), problem: Some(Problem::new("profile-zone-unknown")) };
    let row = |label: &str, theirs: &str, yours: &str| ConflictRow {
        label: label.to_owned(),
        theirs: theirs.to_owned(),
        yours: yours.to_owned(),
    };
    let mut conflict = page.clone();
    conflict.conflict = Some(vec![
        row("Given name", "Alexandra", "Alex"),
        row("Phone", "+49 40 428310", ""),
        row("Family name", "Example", "Wolfeschlegelsteinhausenbergerdorff-Müller-Lüdenscheidt"),
    ]);
    let bare =
        ProfilePage { attributes: Vec::new(), form: ProfileForm { time_zone: Field::default(), ..page.form.clone() }, ..page.clone() };
    vec![
        Sample::page("profile", page),
        Sample::page("profile-bare", bare),
        Sample::page("profile-wrong", wrong),
        Sample::page("profile-conflict", conflict),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gallery::testing;
    use crate::render;

    #[test]
    fn zones_stand_under_their_continent() {
        let zones = ["Europe/Berlin", "UTC", "America/Argentina/Buenos_Aires"].map(str::to_owned).to_vec();
        let page = ProfilePage {
            zones,
            form: ProfileForm { time_zone: Field::of("Europe/Berlin"), ..ProfileForm::default() },
            ..ProfilePage::default()
        };
        let html = render::page(page, &testing::scene(&testing::words(), "de"));
        assert!(html.contains(r#"<optgroup label="Europa"><option value="Europe/Berlin" selected>Berlin</option></optgroup>"#), "{html}");
        assert!(html.contains(r#"<option value="America/Argentina/Buenos_Aires">Argentina – Buenos Aires</option>"#), "{html}");
        assert!(html.contains(r#"<optgroup label="Andere"><option value="UTC">UTC</option></optgroup>"#), "{html}");
    }
}
