//! Your data: taking all of it, as JSON and as a page to read.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::components::{ButtonLink, Line, Look, PageHeader, Section, SectionBody};
use crate::forms::{PostForm, SubmitButton};
use crate::gallery::Sample;
use crate::links;
use crate::page::{Frame, Page, Room, Scene};
use crate::render;
use crate::text::{Text, say};

/// `/account/export`.
#[derive(Clone, Debug, Default)]
pub struct ExportPage;

impl Page for ExportPage {
    fn title(&self, text: &Text) -> String {
        text.say("nav-data")
    }

    fn frame(&self) -> Frame {
        Frame::Portal(Room::YourData)
    }

    fn view(self, _: &Scene) -> AnyView {
        let inside = ["account", "profile", "consents", "sessions", "activity", "letters", "notes"]
            .map(|part| view! { <li>{say(&format!("export-has-{part}"))}</li> });
        let close = view! { <ButtonLink href=links::CLOSE label=say("export-close-link") look=Look::Danger/> }.into_any();
        view! {
            <PageHeader title=say("nav-data") lead=say("export-lead")/>
            <Section title=say("export-take")>
                <SectionBody>
                    <p class="max-w-[42rem]">{say("export-what")}</p>
                    <ul class="grid gap-1.5 ps-5 list-disc secondary">{inside.collect_view()}</ul>
                    <PostForm><SubmitButton label=say("export-submit")/></PostForm>
                    <p class="soft small max-w-[42rem]">{say("export-not-in")}</p>
                </SectionBody>
            </Section>
            <Section title=say("export-leave")>
                <Line what=say("export-close") state=view! { <p>{say("export-close-hint")}</p> }.into_any() action=close/>
            </Section>
        }
        .into_any()
    }
}

/// The page to read inside the archive: one file that needs nothing else, opened years later on a machine without network.
#[derive(Clone, Debug)]
pub struct ReadableExport {
    /// What the brand is called.
    pub brand: String,
    /// When the archive was made.
    pub made: Timestamp,
    /// Account, profile, consents, sessions, activity, letters, and whatever else is stored.
    pub sections: Vec<ExportSection>,
}

/// A part of what is stored.
#[derive(Clone, Debug, Default)]
pub struct ExportSection {
    /// What it is about.
    pub title: String,
    /// Label and value. Of things that happened, the label is the moment.
    pub rows: Vec<(String, String)>,
}

/// The file's whole look: it is opened from a disk, where our policy for pages doesn't reach, and where no style sheet stands beside it.
const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1.25rem;color:#1b2430;background:#fff}\
    h1{font-size:1.625rem}h2{font-size:1.0625rem;margin:2rem 0 .5rem}dl{margin:0;border-top:1px solid #dde1e7}\
    dl>div{display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:1rem;padding:.5rem 0;border-bottom:1px solid #dde1e7}\
    dt{color:#55606e}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}p{color:#55606e}\
    @media(max-width:32rem){dl>div{grid-template-columns:1fr;gap:0}}\
    @media(prefers-color-scheme:dark){body{background:#12161c;color:#eef1f5}dt,p{color:#a9b2be}dl,dl>div{border-color:#2c333d}}";

impl ReadableExport {
    /// The file.
    pub fn html(self, text: &Text) -> String {
        let Self { brand, made, sections } = self;
        let title = text.plain("export-file-title", &[("brand", brand.into())]);
        let made = text.with("export-file-made", &[("moment", text.date_time(made).into()), ("zone", text.zone_name().into())]);
        let nothing = text.say("export-file-nothing");
        let (lang, dir) = (text.lang().to_owned(), text.dir());
        let html = render::bare(|| {
            let sections = sections.into_iter().map(|section| export_section(section, nothing.clone())).collect_view();
            view! {
                <html lang=lang dir=dir>
                    <head>
                        <meta charset="utf-8"/>
                        <meta name="viewport" content="width=device-width,initial-scale=1"/>
                        <title>{title.clone()}</title>
                        <style>{STYLE}</style>
                    </head>
                    <body><main><h1>{title}</h1><p>{made}</p>{sections}</main></body>
                </html>
            }
            .into_any()
        });
        format!("<!doctype html>{html}")
    }
}

fn export_section(ExportSection { title, rows }: ExportSection, nothing: String) -> AnyView {
    let inside = if rows.is_empty() {
        view! { <p>{nothing}</p> }.into_any()
    } else {
        let rows = rows.into_iter().map(|(label, value)| view! { <div><dt>{label}</dt><dd>{value}</dd></div> }).collect_view();
        view! { <dl>{rows}</dl> }.into_any()
    };
    view! { <section><h2>{title}</h2>{inside}</section> }.into_any()
}

pub(crate) fn samples() -> Vec<Sample> {
    vec![Sample::page("export", ExportPage)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gallery::testing;

    #[test]
    fn the_page_in_the_archive_needs_nothing_else_and_takes_no_markup() {
        let text = testing::scene(&testing::words(), "de").text;
        let section = |title: &str, rows: &[(&str, &str)]| ExportSection {
            title: title.to_owned(),
            rows: rows.iter().map(|(label, value)| ((*label).to_owned(), (*value).to_owned())).collect(),
        };
        let sections = vec![section("Profil", &[("Name", "<script>alert(1)</script> & Co")]), section("Briefe", &[])];
        let made = "2026-11-22T10:41:00Z".parse().unwrap();
        let html = ReadableExport { brand: "Harbor".to_owned(), made, sections }.html(&text);
        assert!(html.starts_with("<!doctype html><html lang=\"de\" dir=\"ltr\">") && html.contains("Ihre Daten bei Harbor"), "{html}");
        assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; Co") && html.contains("Nichts gespeichert."), "{html}");
        assert!(["<script", "<link", "src=", "href=", "http"].iter().all(|outside| !html.contains(outside)), "{html}");
        assert!(html.contains("@media(max-width:32rem)"), "the look is in the file: {html}");
    }
}
