//! The gallery's page, one sample's page, the sample in its frame, and the style sheet of both.

use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderValue, header};
use axum::response::{Html, IntoResponse, Response};
use portico_app::gallery::{self, Mode, Sample, framed, samples};
use portico_app::page::{Page, Scene};
use portico_app::pages::gallery::{GalleryPage, GalleryRoom, Picture, SamplePage};
use portico_app::{links, render};

use super::wanted::{Variation, Wanted};
use crate::app_state::App;
use crate::error::{Error, Refusal, Result};
use crate::web::headers::CONTENT_SECURITY_POLICY;
use crate::web::visitor::{Reply, Visitor};

/// Pictures on one page: twelve languages, two brands, two modes and two widths make thousands.
const MOST: usize = 400;

/// What a framed sample may do: be looked at, in a frame of ours.
const FRAME_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; \
     frame-ancestors 'self'; sandbox allow-same-origin";

/// All samples of the choice.
pub(super) async fn index(State(app): State<App>, visitor: Visitor, RawQuery(query): RawQuery) -> Result<Reply> {
    let wanted = wanted(&app, &visitor, query.as_deref());
    let (scene, variations, samples) = (visitor.scene(), wanted.variations(), samples());
    let mut rooms: Vec<GalleryRoom> = Vec::new();
    let mut all = 0;
    for sample in samples.iter().filter(|sample| wanted.shows(sample)) {
        if rooms.last().is_none_or(|room| room.id != sample.room) {
            let first = samples.iter().find(|first| first.room == sample.room && !first.is_letter());
            let title = first.map(|first| first.title(&scene));
            rooms.push(GalleryRoom { id: sample.room.to_owned(), title, pictures: Vec::new() });
        }
        let pictures = variations.iter().map(|variation| picture(sample, variation, &wanted, &scene));
        if let Some(room) = rooms.last_mut() {
            room.pictures.extend(pictures.take(MOST.saturating_sub(all)));
        }
        all += variations.len();
    }
    rooms.retain(|room| !room.pictures.is_empty());
    let report = app.content.report();
    let (findings, coverage) = (report.findings.clone(), report.coverage.clone());
    let page = GalleryPage { filter: wanted.filter(false), findings, coverage, rooms, left_out: all.saturating_sub(MOST) };
    show(page, scene, &visitor)
}

/// One sample in each variation of the choice, with its words.
pub(super) async fn sample(State(app): State<App>, visitor: Visitor, Path(name): Path<String>, RawQuery(query): RawQuery) -> Result<Reply> {
    let wanted = wanted(&app, &visitor, query.as_deref());
    let (scene, variations, samples) = (visitor.scene(), wanted.variations(), samples());
    let at = samples.iter().position(|sample| sample.name == name).ok_or(Refusal::NotFound)?;
    let (sample, first) = (&samples[at], variations.first().ok_or(Refusal::NotFound)?);
    let drawn = wanted.scene(first, String::new());
    let way = |at: Option<usize>| {
        let sample = samples.get(at?)?;
        Some((sample.name.to_owned(), format!("{}?{}", links::gallery_sample(sample.name), wanted.query())))
    };
    let page = SamplePage {
        title: sample.title(&drawn),
        name,
        filter: wanted.filter(true),
        pictures: variations.iter().take(MOST).map(|variation| picture(sample, variation, &wanted, &scene)).collect(),
        previous: way(at.checked_sub(1)),
        next: way(Some(at + 1)),
        back: format!("{}?{}", links::DEV_GALLERY, wanted.query()),
        bare: format!("{}?{}", links::gallery_frame(sample.name), first.query()),
        words: framed(sample, &drawn, first.mode).words,
        language: (drawn.text.lang().to_owned(), drawn.text.dir()),
        letter: sample.rendered(&drawn).map(|letter| letter.text),
    };
    show(page, scene, &visitor)
}

/// The sample itself.
pub(super) async fn frame(
    State(app): State<App>,
    visitor: Visitor,
    Path(name): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    let wanted = wanted(&app, &visitor, query.as_deref());
    let sample = sample_of(&name).ok_or(Refusal::NotFound)?;
    let variation = wanted.variations().into_iter().next().ok_or(Refusal::NotFound)?;
    let of_letter = if sample.is_letter() { format!("&letter={name}") } else { String::new() };
    let sheet = format!("{}?{}{of_letter}", links::DEV_GALLERY_SHEET, variation.query());
    let headers = [
        (header::CONTENT_SECURITY_POLICY, FRAME_POLICY),
        (header::X_FRAME_OPTIONS, "SAMEORIGIN"),
        // Opened by itself, a sandboxed page under another policy is refused by browsers.
        (header::HeaderName::from_static("cross-origin-opener-policy"), "unsafe-none"),
    ];
    Ok((headers, Html(framed(&sample, &wanted.scene(&variation, sheet), variation.mode).html)).into_response())
}

/// A brand's sheet, or what a letter brings along, with the gallery's rules. Light or dark is decided where the address says which.
pub(super) async fn sheet(State(app): State<App>, visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response> {
    let query = query.unwrap_or_default();
    let asked = |name: &str| form_urlencoded::parse(query.as_bytes()).find(|(known, _)| known == name).map(|(_, value)| value.into_owned());
    let wanted = wanted(&app, &visitor, Some(&query));
    let variation = wanted.variations().into_iter().next().ok_or(Refusal::NotFound)?;
    let css = match asked("letter") {
        Some(name) => framed(&sample_of(&name).ok_or(Refusal::NotFound)?, &wanted.scene(&variation, String::new()), variation.mode).styles,
        // The staff's, which holds the portal's too.
        None => variation.shown.desk_sheet.clone(),
    };
    let mode = asked("mode").and_then(|word| Mode::ALL.into_iter().find(|mode| mode.word() == word));
    let css = mode.map_or_else(|| css.clone(), |mode| mode.resolve(&css));
    Ok(([(header::CONTENT_TYPE, "text/css; charset=utf-8")], format!("{css}{}", gallery::CSS)).into_response())
}

fn wanted(app: &App, visitor: &Visitor, query: Option<&str>) -> Wanted {
    Wanted::read(query.unwrap_or_default(), app.content.now(), visitor.visit())
}

fn sample_of(name: &str) -> Option<Sample> {
    samples().into_iter().find(|sample| sample.name == name)
}

fn picture(sample: &Sample, variation: &Variation, wanted: &Wanted, scene: &Scene) -> Picture {
    let query = variation.query();
    Picture {
        name: sample.name.to_owned(),
        variation: wanted.label(variation, &scene.text),
        href: format!("{}?{query}", links::gallery_sample(sample.name)),
        frame: format!("{}?{query}", links::gallery_frame(sample.name)),
        width: variation.width,
    }
}

/// A page with frames of our own in it, and the sheet that it needs.
fn show(page: impl Page, scene: Scene, visitor: &Visitor) -> Result<Reply> {
    let brand = form_urlencoded::Serializer::new(String::new()).append_pair("brand", &visitor.visit().brand).finish();
    let scene = Scene { sheet: format!("{}?{brand}", links::DEV_GALLERY_SHEET), ..scene };
    let policy = HeaderValue::try_from(format!("{CONTENT_SECURITY_POLICY}; frame-src 'self'"));
    let policy = policy.map_err(|problem| Error::Internal(problem.to_string()))?;
    Ok(([(header::CONTENT_SECURITY_POLICY, policy)], Html(render::page(page, &scene))).into_response())
}
