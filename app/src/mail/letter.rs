//! The paper that letters are written on: HTML and text from the same sentences.

use leptos::prelude::*;

use crate::brand::{Brand, Token};
use crate::text::{Arg, Text};

/// A letter, ready to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// One line, without control characters.
    pub subject: String,
    /// The text part.
    pub text: String,
    /// The HTML part, complete.
    pub html: String,
}

/// A letter: what it says, on [`Paper`].
pub trait Letter {
    /// Writes it.
    fn write(&self, paper: &mut Paper<'_>);
}

/// What a letter consists of, in order.
enum Part {
    Paragraph(String),
    Facts(Vec<(String, String)>),
    Code(String),
    Button { label: String, href: String },
    Link(String),
    Aside(String),
}

/// What a letter is written on. Each call adds one part, to the HTML and to the text.
pub struct Paper<'a> {
    /// Words, dates and names in the customer's language and zone.
    pub text: &'a Text,
    brand: &'a Brand,
    subject: String,
    title: String,
    parts: Vec<Part>,
}

impl Paper<'_> {
    /// The subject, which stands alone, and the heading. `$brand` is given to each message.
    pub fn subject(&mut self, id: &str, args: &[(&str, Arg)]) -> &mut Self {
        // A header takes no line ends (header injection, ASVS 5.0 V1.3.11), and no isolation marks.
        self.subject = self.plain(id, args).split(char::is_control).collect::<Vec<_>>().join(" ");
        self.title = self.say(id, args);
        self
    }

    /// A paragraph.
    pub fn paragraph(&mut self, id: &str, args: &[(&str, Arg)]) -> &mut Self {
        let said = self.say(id, args);
        self.add(Part::Paragraph(said))
    }

    /// Small print: what to do if it wasn't you.
    pub fn aside(&mut self, id: &str, args: &[(&str, Arg)]) -> &mut Self {
        let said = self.say(id, args);
        self.add(Part::Aside(said))
    }

    /// What is known, line by line: message ids of the names, and values.
    pub fn facts<'f>(&mut self, facts: impl IntoIterator<Item = (&'f str, String)>) -> &mut Self {
        let facts = facts.into_iter().map(|(id, value)| (self.say(id, &[]), value)).collect();
        self.add(Part::Facts(facts))
    }

    /// A code, big.
    pub fn code(&mut self, code: &str) -> &mut Self {
        self.add(Part::Code(code.to_owned()))
    }

    /// The button; once per letter.
    pub fn button(&mut self, id: &str, href: &str) -> &mut Self {
        let label = self.say(id, &[]);
        self.add(Part::Button { label, href: href.to_owned() })
    }

    /// An address on a line of its own, after a paragraph that says what is there.
    pub fn link(&mut self, href: &str) -> &mut Self {
        self.add(Part::Link(href.to_owned()))
    }

    /// Whom to ask, where the brand says so.
    pub fn support(&self) -> Option<&str> {
        self.brand.support.email.as_deref()
    }

    fn add(&mut self, part: Part) -> &mut Self {
        self.parts.push(part);
        self
    }

    fn say(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.text.with(id, &self.with_brand(args))
    }

    fn plain(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.text.plain(id, &self.with_brand(args))
    }

    fn with_brand<'b>(&self, args: &[(&'b str, Arg)]) -> Vec<(&'b str, Arg)> {
        args.iter().cloned().chain([("brand", Arg::from(&self.brand.name))]).collect()
    }
}

pub(super) fn render(letter: &impl Letter, text: &Text, brand: &Brand) -> Rendered {
    let mut paper = Paper { text, brand, subject: String::new(), title: String::new(), parts: Vec::new() };
    letter.write(&mut paper);
    let foot = foot(&paper);
    Rendered { text: as_text(&paper, &foot), html: as_html(&paper, &foot), subject: paper.subject }
}

/// Who wrote, and whom to ask. We never ask for a password by mail, and say so where it matters: below every letter.
fn foot(paper: &Paper<'_>) -> Vec<String> {
    let mut foot = vec![paper.say("letter-foot", &[])];
    if let Some(email) = &paper.brand.support.email {
        foot.push(paper.say("letter-help", &[("email", email.into())]));
    }
    foot
}

fn as_text(paper: &Paper<'_>, foot: &[String]) -> String {
    let mut lines = vec![paper.title.clone()];
    for part in &paper.parts {
        lines.push(match part {
            Part::Paragraph(said) | Part::Aside(said) => said.clone(),
            Part::Facts(facts) => facts
                .iter()
                .map(|(name, value)| paper.say("letter-fact", &[("name", name.into()), ("value", value.into())]))
                .collect::<Vec<_>>()
                .join("\n"),
            Part::Code(code) => format!("    {code}"),
            Part::Link(href) => href.clone(),
            // The address on a line of its own: mail programs make a link of it, and nothing is glued to it.
            Part::Button { label, href } => format!("{label}:\n{href}"),
        });
    }
    format!("{}\n\n-- \n{}\n", lines.join("\n\n"), foot.join("\n"))
}

/// The brand's light colours, as mail programs know them.
struct Palette {
    accent: String,
    on_accent: String,
    ground: String,
    surface: String,
    sunken: String,
    ink: String,
    soft: String,
    line: String,
    /// Corners of the card, and of what stands in it.
    radii: (u8, u8),
}

fn as_html(paper: &Paper<'_>, foot: &[String]) -> String {
    let tokens = paper.brand.light();
    let palette = Palette {
        accent: tokens[Token::Accent].hex(),
        on_accent: tokens[Token::OnAccent].hex(),
        ground: tokens[Token::Ground].hex(),
        surface: tokens[Token::Surface].hex(),
        sunken: tokens[Token::Sunken].hex(),
        ink: tokens[Token::Ink].hex(),
        soft: tokens[Token::InkSoft].hex(),
        line: tokens[Token::Line].hex(),
        radii: paper.brand.radii(),
    };
    let html = crate::render::bare(|| document(paper, &palette, foot));
    format!("<!doctype html>{html}")
}

/// Mail programs know inline styles, and some the few rules in `<style>` by which dark is a matter of the brand, not of inverting.
fn document(paper: &Paper<'_>, palette: &Palette, foot: &[String]) -> AnyView {
    let text = paper.text;
    let Palette { ground, surface, line, soft, ink: black, radii: (corner, _), .. } = palette;
    let font = paper.brand.font().replace('"', "'");
    let body = format!("margin:0;padding:32px 16px;background:{ground};color:{black};font:16px/1.55 {font}");
    let card = format!("max-width:520px;margin:0 auto;padding:32px;background:{surface};border:1px solid {line};border-radius:{corner}px");
    let around = "max-width:520px;margin:0 auto;padding:0 33px 16px;font-weight:650;letter-spacing:-.015em";
    let below = format!("max-width:520px;margin:0 auto;padding:20px 33px 0;font-size:13px;color:{soft}");
    let foot = foot.iter().map(|line| view! { <p style="margin:0 0 6px">{line.clone()}</p> }).collect_view();
    view! {
        <html lang=text.lang().to_owned() dir=text.dir()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width,initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <title>{paper.title.clone()}</title>
                <style>{dark(paper.brand)}</style>
            </head>
            <body class="ground" style=body>
                <div style=around>{paper.brand.name.clone()}</div>
                <div class="card" style=card>
                    <h1 style="margin:0 0 16px;font-size:22px;line-height:1.25;font-weight:640;letter-spacing:-.02em">{paper.title.clone()}</h1>
                    {paper.parts.iter().map(|part| part_view(part, palette)).collect_view()}
                </div>
                <div class="soft" style=below>{foot}</div>
            </body>
        </html>
    }
    .into_any()
}

fn part_view(part: &Part, palette: &Palette) -> AnyView {
    let Palette { accent, on_accent, sunken, soft, line, radii: (_, corner), .. } = palette;
    match part {
        Part::Paragraph(said) => view! { <p style="margin:0 0 16px">{said.clone()}</p> }.into_any(),
        Part::Aside(said) => {
            let style = format!("margin:24px 0 0;padding-top:16px;border-top:1px solid {line};font-size:14px;color:{soft}");
            view! { <p class="soft" style=style>{said.clone()}</p> }.into_any()
        }
        Part::Facts(facts) => {
            let lines = facts.iter().map(|(name, value)| {
                let style = format!("display:block;font-size:14px;color:{soft}");
                view! { <div style="margin:0 0 8px"><span class="soft" style=style>{name.clone()}</span><strong style="font-weight:600" dir="auto">{value.clone()}</strong></div> }
            });
            let style = format!("margin:0 0 16px;padding:14px 18px;background:{sunken};border-radius:{corner}px");
            view! { <div class="sunken" style=style>{lines.collect_view()}</div> }.into_any()
        }
        Part::Code(code) => {
            let style = format!(
                "margin:0 0 16px;padding:16px;background:{sunken};border-radius:{corner}px;text-align:center;font:600 30px/1.2 ui-monospace,Menlo,Consolas,monospace;letter-spacing:.22em"
            );
            view! { <p class="sunken" style=style dir="ltr"><code style="font:inherit">{code.clone()}</code></p> }.into_any()
        }
        Part::Link(href) => {
            let style = format!("color:{accent};word-break:break-all");
            view! { <p style="margin:0 0 16px"><a class="accent" style=style href=href.clone()>{href.clone()}</a></p> }.into_any()
        }
        Part::Button { label, href } => {
            let style = format!(
                "display:inline-block;padding:12px 22px;background:{accent};color:{on_accent};border-radius:{corner}px;font-weight:600;text-decoration:none"
            );
            view! { <p style="margin:24px 0 8px"><a class="button" style=style href=href.clone()>{label.clone()}</a></p> }.into_any()
        }
    }
}

fn dark(brand: &Brand) -> String {
    let t = brand.dark();
    let rules = [
        format!(".ground{{background:{}!important;color:{}!important}}", t[Token::Ground].hex(), t[Token::Ink].hex()),
        format!(".card{{background:{}!important;border-color:{}!important}}", t[Token::Surface].hex(), t[Token::Line].hex()),
        format!(".soft{{color:{}!important;border-color:{}!important}}", t[Token::InkSoft].hex(), t[Token::Line].hex()),
        format!(".sunken{{background:{}!important}}", t[Token::Sunken].hex()),
        format!(".accent{{color:{}!important}}", t[Token::Accent].hex()),
        format!(".button{{background:{}!important;color:{}!important}}", t[Token::Accent].hex(), t[Token::OnAccent].hex()),
    ];
    format!(":root{{color-scheme:light dark}}@media (prefers-color-scheme:dark){{{}}}", rules.concat())
}
